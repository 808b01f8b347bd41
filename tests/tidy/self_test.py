#!/usr/bin/env python3
"""Proves that each rule fires on a planted violation and stays quiet on what it allows."""

import hashlib
import unittest

from check import excused, findings
from exceptions import EXCEPTIONS
from rules import DIGEST, RULES
from sources import Tree
import style  # noqa: F401

# (rule, path, text that breaks it)
BROKEN = [
    (1, "include/squall/queue.hpp", "#include <boost/asio.hpp>\n"),
    (1, "include/squall/queue.hpp", "#include <gtest/gtest.h>\n"),
    (1, "include/squall/testing/m.hpp", "#include <boost/json.hpp>\n"),
    (1, "include/squall/asio.hpp", "#include <gmock/gmock.h>\n"),
    (1, "include/squall/queue.hpp", '#include "core/world.hpp"\n'),
    (1, "include/squall/queue.hpp", "#include <nlohmann/json.hpp>\n"),
    (2, "src/core/dispatch.cpp", '#include "sqs/service.hpp"\n'),
    (2, "src/core/dispatch.cpp", '#include "wire/gateway.hpp"\n'),
    (2, "src/core/dispatch.cpp", "#include <squall/sqs.hpp>\n"),
    (2, "src/core/dispatch.cpp", "#include <squall/sqs/model.gen.hpp>\n"),
    (2, "src/core/dispatch.cpp", "#include <squall/server.hpp>\n"),
    (2, "src/core/dispatch.cpp", 'if (name == "sqs") return;\n'),
    (2, "src/core/dispatch.cpp", "bool isDynamoDb();\n"),
    (3, "src/wire/gateway.cpp", '#include "sqs/state.hpp"\n'),
    (3, "src/wire/gateway.cpp", "#include <squall/sqs.hpp>\n"),
    (3, "src/wire/gateway.cpp", "core::ServiceState& state = world.region(service, region);\n"),
    (3, "src/wire/gateway.cpp", "auto* s = world_.stateIfAny(service, region);\n"),
    (4, "fakes/sqs/send.cpp", "#include <boost/asio/io_context.hpp>\n"),
    (4, "fakes/sqs/send.cpp", "#include <boost/beast.hpp>\n"),
    (4, "fakes/sqs/send.cpp", '#include "wire/gateway.hpp"\n'),
    (4, "fakes/sqs/send.cpp", '#include "server/session.hpp"\n'),
    (4, "fakes/eventbridge/targets.cpp", '#include "sqs/state.hpp"\n'),
    (4, "fakes/eventbridge/targets.cpp", "#include <squall/sqs.hpp>\n"),
    (4, "fakes/queue/queue.cpp", '#include "sqs/limits.hpp"\n'),
    (5, "server/session.cpp", "#include <nlohmann/json.hpp>\n"),
    (5, "server/session.cpp", '#include "wire/json_codec.hpp"\n'),
    (5, "server/session.cpp", 'if (request.body().find("Action=") != npos) {}\n'),
    (6, "fakes/sqs/send.cpp", "auto now = std::chrono::system_clock::now();\n"),
    (6, "src/wire/gateway.cpp", "std::this_thread::sleep_for(1s);\n"),
    (6, "src/core/journal.cpp", "std::mt19937 random;\n"),
    (6, "src/core/journal.cpp", "#include <random>\n"),
    (6, "tests/sqs/send_test.cpp", "std::thread consumer([] {});\n"),
    (6, "tests/sqs/send_test.cpp", "sleep(1);\n"),
    (6, "tests/sqs/send_test.cpp", "condition.wait_for(lock, 1s);\n"),
    (6, "src/core/wait.cpp", "const auto t = time(nullptr);\n"),
    (7, "fakes/sqs/send.cpp", "const std::lock_guard lock(mutex_);\n"),
    (7, "fakes/sqs/send.cpp", 'std::cerr << "sent";\n'),
    (7, "fakes/sqs/send.cpp", 'spdlog::info("sent");\n'),
    (7, "fakes/sqs/send.cpp", "world.journal().append(record);\n"),
    (7, "fakes/sqs/send.cpp", "world.waiters.take(id);\n"),
    (7, "fakes/sqs/send.cpp", "if (chaos.strikes()) return;\n"),
    (7, "fakes/sqs/send.cpp", '#include "core/dispatch.hpp"\n'),
    (8, "fakes/sqs/model.gen.cpp", "// sqs/model.gen.cpp\n" + DIGEST + "0" * 64 + "\nint x;\n"),
    (8, "fakes/sqs/model.gen.cpp", "// sqs/model.gen.cpp\n" + DIGEST + hashlib.sha256(b"int x;\n").hexdigest() + "\nint x;\n"),
    (9, "fakes/sqs/send.cpp", "tl::expected<int, Error> send();\n"),
    (9, "src/wire/gateway.cpp", "std::error_code decode();\n"),
    (9, "fakes/sqs/send.cpp", "std::optional<AwsError> check(int x);\n"),
    (9, "fakes/sqs/send.cpp", "try { f(); } catch (const AwsError& error) {}\n"),
    (9, "src/wire/gateway.cpp", "try { f(); } catch (...) {}\n"),
    (9, "fakes/sqs/send.cpp", "throw std::runtime_error(text);\n"),
    (9, "fakes/sqs/send.cpp", "throw AwsError({.code = code});\n"),
    (10, "tests/sdk/python/scenario.py", "time.sleep(1)\n"),
    (10, "tests/sdk/go/scenario_test.go", "time.Sleep(time.Second)\n"),
    (10, "tests/sdk/javascript/scenario.mjs", "setTimeout(done, 100);\n"),
    (10, "tests/sdk/run.sh", "squall serve &\nsleep 2\n"),
    (10, "tests/server/server_test.cpp", "Server server(cloud, {.port = 4566});\n"),
    (10, "tests/sdk/run.sh", "squall serve --port 4566\n"),
    (10, "tests/sdk/python/scenario.py", 'run(["squall", "serve", "--port", "4566"])\n'),
    (10, "tests/server/server_test.cpp", "testing::internal::CaptureStderr();\n"),
    (10, "tests/server/server_test.cpp", "spdlog::sinks::ostream_sink_mt sink(out);\n"),
    ("length", "src/core/long.cpp", "// long.cpp\n" * 401),
    ("names", "src/core/string_utils.hpp", "// string_utils.hpp\n"),
    ("names", "src/common/text.hpp", "// text.hpp\n"),
    ("opening", "src/core/text.hpp", "#pragma once\n"),
    ("build", "src/core/unlisted.cpp", "// unlisted.cpp\n"),
    ("build", "include/squall/unlisted.hpp", "// unlisted.hpp\n"),
    ("matchers", "include/squall/testing/m.hpp", "// m.hpp\ninline internal::ColourMatcher HasColour(int colour) { return {}; }\n"),
    ("packages", "src/core/CMakeLists.txt", "squall_find(fancy libfancy-dev)\n"),
]

# Texts that look like violations and are none.
ALLOWED = {
    "include/squall/asio.hpp": "// asio.hpp\n#include <boost/asio/awaitable.hpp>\n#include <squall/cloud.hpp>\n",
    "include/squall/testing/matchers.hpp": "// matchers.hpp\n#include <gmock/gmock.h>\n#include <string>\n",
    "src/core/clock.cpp": "std::thread driver; auto now = std::chrono::steady_clock::now();\n",
    "src/core/arn.cpp": '// "sqs" is only a comment here; so is std::mt19937\nconst int sleeps = 1\'000;\n',
    "src/wire/gateway.cpp": "#include <squall/wire.hpp>\nclock.now();\n",
    "fakes/sqs/send.cpp": (
        '#include "queue/queue.hpp"\n#include "sqs/errors.hpp"\n#include "core/operation.hpp"\n'
        "throw errors::queueDoesNotExist();\nthrow std::logic_error(text);\nthrow;\n"
        'const char* text = "std::lock_guard, spdlog and dispatch(";\nqueue.runtime();\n'
    ),
    "server/session.cpp": "#include <boost/beast.hpp>\n.body = parser.get().body();\nsteady_timer timer;\n",
    "tests/server/server_test.cpp": 'Server server(cloud, {.port = 0});\nEXPECT_EQ(url, "http://localhost:4566/0/orders");\n',
    "tests/sdk/run.sh": "squall serve --port 0 --port-file ready\n",
    "fakes/sqs/model.gen.cpp": "// m\n" + DIGEST + hashlib.sha256(b"int x;\n").hexdigest() + "\nint x;\n",
    "fakes/sqs/operations.cpp": "static_assert(core::coversModel(kRows, kOperationNames), \"\");\n",
    "tools/install_packages.sh": 'build="libssl-dev"\n',
    "src/core/CMakeLists.txt": "squall_find(OpenSSL libssl-dev)\nsquall_library(core SOURCES arn.cpp clock.cpp HEADERS squall/asio.hpp squall/testing/matchers.hpp)\n",
    "src/wire/CMakeLists.txt": "squall_library(wire SOURCES gateway.cpp)\n",
    "fakes/sqs/CMakeLists.txt": "squall_library(sqs SOURCES send.cpp model.gen.cpp operations.cpp)\n",
    "server/CMakeLists.txt": "squall_library(server SOURCES session.cpp)\n",
    "examples/01_queue.cpp": "// 01_queue.cpp\n",
    "examples/CMakeLists.txt": "squall_example(01_queue squall::squall)\n",
    "tests/CMakeLists.txt": "squall_test_binary(server SOURCES server/server_test.cpp)\n",
}


class Rules(unittest.TestCase):
    def test_each_planted_violation_is_found_by_its_rule(self):
        for number, path, text in BROKEN:
            with self.subTest(rule=number, path=path, text=text[:60]):
                found = findings(Tree.of({path: text}), {number: RULES[number]})
                self.assertTrue(found, "the rule did not fire")

    def test_every_rule_has_a_planted_violation(self):
        self.assertEqual({number for number, _, _ in BROKEN}, set(RULES))
        self.assertLessEqual(set(range(1, 11)), set(RULES))

    def test_what_is_allowed_is_not_found(self):
        self.assertEqual(findings(Tree.of(ALLOWED)), [])

    def test_a_finding_names_its_line(self):
        text = "// one\n/* two\n three */\n\n#include <random>\nstd::mt19937 x;\n"
        lines = sorted(line for _, _, line, _ in findings(Tree.of({"src/core/x.cpp": text}), {6: RULES[6]}))
        self.assertEqual(lines, [5, 6])


class Exceptions(unittest.TestCase):
    FOUND = [(6, "tests/core/wait_test.cpp", 3, "std::thread: why")]

    def test_an_exception_excuses_its_own_finding_only(self):
        mine = (6, "tests/core/wait_test.cpp", "std::thread", "tests threads")
        self.assertEqual(excused(self.FOUND, [mine]), ([], []))
        for other in [(7, *mine[1:]), (6, "tests/sqs", *mine[2:]), (6, mine[1], "steady_clock", "")]:
            self.assertEqual(excused(self.FOUND, [other]), (self.FOUND, [other]))

    def test_every_exception_gives_a_reason(self):
        for rule, _prefix, _pattern, reason in EXCEPTIONS:
            self.assertIn(rule, RULES)
            self.assertGreater(len(reason.split()), 3)


if __name__ == "__main__":
    unittest.main()
