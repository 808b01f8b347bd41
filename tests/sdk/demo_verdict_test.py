"""The demo's verdict is worked out from the journal: another run gets another sentence, and no promise."""

import pathlib
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent.parent / "examples" / "demo"))
from timeline import verdict

GOOD, POISON = '{"order": "o-1"}', '{"order": oops'
PROMISE = "poison isolated in orders-dlq after 3 receives; 0 messages lost"


def published(message, body):
    return {"kind": "publish", "message_id": message, "body": body}


def happened(message, *kinds):
    return [{"kind": kind, "message_id": message} for kind in kinds]


ORDERS = [published("good", GOOD), published("again", GOOD), published("poison", POISON)]
GOOD_ONES = happened("good", "consume", "acknowledge") + happened("again", "consume", "acknowledge")


class Verdict(unittest.TestCase):
    def test_is_the_promise_when_the_poison_alone_is_dead_after_three_receives(self):
        dead = happened("poison", *["consume", "reject"] * 3, "dead-letter")
        self.assertEqual(verdict(ORDERS + GOOD_ONES + dead), (PROMISE, True))

    def test_counts_a_message_that_nobody_settled_as_lost(self):
        dead = happened("poison", *["consume", "reject"] * 3, "dead-letter")
        lost = happened("good", "consume", "acknowledge") + happened("again", "consume", "drop")
        self.assertEqual(verdict(ORDERS + lost + dead), (PROMISE.replace("0 messages", "1 messages"), False))

    def test_says_after_how_many_receives_the_poison_went(self):
        dead = happened("poison", *["consume", "reject"] * 4, "dead-letter")
        self.assertEqual(verdict(ORDERS + GOOD_ONES + dead), (PROMISE.replace("3 receives", "4 receives"), False))

    def test_sees_that_the_poison_is_still_there(self):
        alive = happened("poison", *["consume", "reject"] * 2)
        expected = "poison not isolated after 2 receives; 1 messages lost"
        self.assertEqual(verdict(ORDERS + GOOD_ONES + alive), (expected, False))

    def test_sees_a_good_order_among_the_dead(self):
        dead = happened("poison", *["consume", "reject"] * 3, "dead-letter")
        others = happened("good", "consume", "acknowledge") + happened("again", "consume", "dead-letter")
        expected = "2 messages in orders-dlq, 1 of them poison; 0 messages lost"
        self.assertEqual(verdict(ORDERS + others + dead), (expected, False))

    def test_sees_that_only_a_good_order_is_dead(self):
        others = happened("good", "consume", "acknowledge") + happened("again", "consume", "dead-letter")
        expected = "1 messages in orders-dlq, 0 of them poison; 1 messages lost"
        self.assertEqual(verdict(ORDERS + others + happened("poison", "consume")), (expected, False))


if __name__ == "__main__":
    unittest.main()
