// Every mistake in a scenario file is found, at its place, and says what to write instead.
#include "chaos/scenario/rule_reader.hpp"
#include "chaos/scenario/scenario.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <ostream>
#include <string>
#include <vector>

namespace squall::chaos {
namespace {

using ::testing::ElementsAre;
using ::testing::ElementsAreArray;
using ::testing::HasSubstr;
using ::testing::SizeIs;
using ::testing::StartsWith;

std::vector<std::string> problemsOf(const std::string& text) {
  try {
    readScenarioText(text, "s.yaml");
  } catch (const setup::FileError& error) {
    return error.problems();
  }
  return {};
}

struct Mistake {
  const char* label;
  const char* text;
  std::vector<std::string> problems;
};
std::ostream& operator<<(std::ostream& out, const Mistake& mistake) { return out << mistake.label; }

class ScenarioMistake : public ::testing::TestWithParam<Mistake> {};

TEST_P(ScenarioMistake, IsToldWithItsPlaceAndWhatToWriteInstead) {
  EXPECT_THAT(problemsOf(GetParam().text), ElementsAreArray(GetParam().problems));
}

// A rule that is right but for what is put in.
#define RULE(on, rest) "faults:\n  - {id: a, on: {" on "}, " rest "}\n"
#define SENT "service: sqs, operation: SendMessage"
#define DROP "do: {fault: drop_response}"

const Mistake kMistakes[] = {
    // ---- the file
    {"top key",
     "nmae: x\nfaults: []",
     {"s.yaml:1:1: Unknown key 'nmae' in the file. Did you mean 'name'? Known: version name seed clock identity world "
      "faults schedule check heal."}},
    {"no YAML", "name: [a", {"s.yaml:1:1: This is not YAML: end of sequence flow not found."}},
    {"empty", "", {"s.yaml: The file is empty."}},
    {"version", "version: 2", {"s.yaml:1:10: version must be a whole number from 1 to 1, not '2'."}},
    {"seed", "seed: -1", {"s.yaml:1:7: seed must be a whole number, not '-1'."}},
    {"faults is no list", "faults: {id: a}", {"s.yaml:1:9: faults must be a list: each line begins with '- '."}},
    {"clock mode",
     "clock: {mode: atuo}",
     {"s.yaml:1:15: mode must be one of: manual auto scaled wall, not 'atuo'. Did you mean 'auto'?"}},
    {"scale without scaled", "clock: {mode: auto, scale: 60}", {"s.yaml:1:28: scale belongs to mode: scaled."}},
    {"scaled without scale",
     "clock: {mode: scaled}",
     {"s.yaml:1:8: mode: scaled needs 'scale', e.g. 60 for a virtual minute in a second."}},
    {"epoch",
     "clock: {epoch: tomorrow}",
     {"s.yaml:1:16: epoch must be an instant such as 2030-01-01T00:00:00Z, not 'tomorrow'."}},
    {"identity key",
     "identity: {message: [\"bodi:$.id\"]}",
     {"s.yaml:1:22: 'bodi:$.id' is no key. Did you mean 'body'? A key is body:$.path, attr:<name>, message_id, "
      "dedup_id or sha256."}},
    {"identity mask",
     "identity: {mask: [dedup_id]}",
     {"s.yaml:1:19: A mask is a place in the body, e.g. body:$.sentAt, not 'dedup_id'."}},
    {"identity header",
     "identity: {client: \"header:x worker\"}",
     {"s.yaml:1:20: 'x worker' is no name of a request header; write e.g. header:x-worker."}},
    {"identity client",
     "identity: {client: acess_key}",
     {"s.yaml:1:20: client must be access_key, header:<name> or connection, not 'acess_key'. Did you mean "
      "'access_key'?"}},
    {"tables",
     "world: {tables: [{name: balances, key: id}]}",
     {"s.yaml:1:17: Squall has no tables yet: leave 'tables' out."}},
    {"queue key",
     "world: {queues: [{name: a, visibility_timout: 30s}]}",
     {"s.yaml:1:28: Unknown key 'visibility_timout' in a queue. Did you mean 'visibility_timeout'? Known: name fifo "
      "visibility_timeout delay retention wait_time attributes tags dlq region account."}},
    {"dlq by queue",
     "world: {queues: [{name: orders, dlq: {queue: dead-letters, max_receive_count: 3}}]}",
     {"s.yaml:1:38: The dead-letter queue 'dead-letters' is not among the queues of this file. Add it to 'queues'."}},
    {"check name",
     "check: [drain]",
     {"s.yaml:1:9: There is no check 'drain'. Did you mean 'drains'? The checks are: at_least_once, drains, "
      "exactly_once_effect, fifo_per_group, no_message_lost, poison_isolated, retry_discipline, rule_fired."}},
    {"check form",
     "check: [{drains: {}, no_message_lost: {}}]",
     {"s.yaml:1:9: A check is its name, or its name with parameters: drains: {within: 10m}."}},
    {"heal", "heal: {after: 30s}", {"s.yaml:1:15: after must be one of: quiet, not '30s'."}},
    // ---- a rule
    {"rule key",
     "faults:\n  - {onn: {service: sqs}, " DROP "}",
     {"s.yaml:2:6: Unknown key 'onn' in a rule. Did you mean 'on'? Known: id on when scope do limit stack."}},
    {"nothing happens",
     "faults:\n  - {id: a, on: {service: sqs}}",
     {"s.yaml:2:5: A rule needs 'do', e.g. do: {fault: drop_response}."}},
    {"twice", "faults:\n  - {id: a, id: b, " DROP "}", {"s.yaml:2:13: The key 'id' is here twice."}},
    {"id twice",
     "faults:\n  - {id: a, " DROP "}\n  - {id: a, " DROP "}",
     {"s.yaml:3:10: The id 'a' is here twice: ids are unique."}},
    {"scope",
     RULE(SENT, "scope: mesage, " DROP),
     {"s.yaml:2:64: scope must be one of: message item client resource connection invocation, not 'mesage'. Did you "
      "mean 'message'?"}},
    {"limit",
     RULE(SENT, DROP ", limit: {times: 0}"),
     {"s.yaml:2:100: times must be a whole number of at least 1, not '0'."}},
    {"limits that exclude",
     RULE(SENT, DROP ", limit: {times: 2, per_identity: 3}"),
     {"s.yaml:2:117: per_identity is more than 'times' allows in all: it can never be reached."}},
    // ---- on
    {"on key",
     RULE("servise: sqs", DROP),
     {"s.yaml:2:18: Unknown key 'servise' in on. Did you mean 'service'? Known: service operation resource client "
      "where region."}},
    {"service",
     RULE("service: sqss", DROP),
     {"s.yaml:2:27: There is no service 'sqss'. Did you mean 'sqs'? Known: sqs events dynamodb streams.dynamodb "
      "scheduler schemas."}},
    {"operation",
     RULE("service: sqs, operation: DeletMessage", DROP),
     {"s.yaml:2:43: sqs has no operation 'DeletMessage'. Did you mean 'DeleteMessage'?"}},
    {"one of two operations",
     RULE("service: sqs, operation: SendMessage|DeletMessage", DROP),
     {"s.yaml:2:43: sqs has no operation 'DeletMessage'. Did you mean 'DeleteMessage'?"}},
    {"where",
     RULE(SENT ", where: \"bodi:$.id == 1\"", DROP),
     {"s.yaml:2:63: where: 'bodi:$.id' is no key. Did you mean 'body'? A key is body:$.path, attr:<name>, message_id, "
      "dedup_id or sha256."}},
    {"not that operation",
     RULE("service: sqs, operation: ReceiveMessage", "do: {fault: poison}"),
     {"s.yaml:2:43: poison cannot happen to ReceiveMessage; it can to SendMessage, SendMessageBatch."}},
    // ---- when
    {"probability",
     RULE(SENT, "when: {probability: 1.5}, " DROP),
     {"s.yaml:2:77: probability must be a number from 0 to 1, not '1.5'."}},
    {"nth",
     RULE(SENT, "when: {nth: 0}, " DROP),
     {"s.yaml:2:69: nth must be a whole number of at least 1 or a list of such, not '0'."}},
    {"between",
     RULE(SENT, "when: {between: [40s, 10s]}, " DROP),
     {"s.yaml:2:73: between must be two growing spans of time such as [10s, 40s], not a list."}},
    {"span",
     RULE(SENT, "when: {at: 12 parsecs}, " DROP),
     {"s.yaml:2:68: at must be a span of time such as 30s, 250ms or 2m, not '12 parsecs'."}},
    {"flap",
     RULE(SENT, "when: {flap: {on: 30s}}, " DROP),
     {"s.yaml:2:70: flap needs 'off', a span of time longer than 0 such as 30s, 250ms or 2m."}},
    {"nth beyond first",
     RULE(SENT, "when: {nth: 3, first: 2}, " DROP),
     {"s.yaml:2:69: nth 3 is never among those that 'first', 'every' and 'burst' leave: all conditions of 'when' must "
      "hold at once."}},
    {"first before every",
     RULE(SENT, "when: {first: 2, every: 5}, " DROP),
     {"s.yaml:2:71: Of the first 2 none is the 5th: all conditions of 'when' must hold at once."}},
    {"at and between",
     RULE(SENT, "when: {at: 1s, between: [2s, 3s]}, " DROP),
     {"s.yaml:2:68: 'at' and 'between' are two ways to say when: write one of them."}},
    {"state that never comes",
     RULE(SENT, "when: {state: brocken}, " DROP),
     {"s.yaml:2:71: No rule has set_state: brocken, so this state never comes."}},
    {"after nothing",
     RULE(SENT, "when: {after: poisoning}, " DROP),
     {"s.yaml:2:71: There is no rule 'poisoning', and it is no event such as \"dead-letter orders-dlq\"."}},
    {"after itself", RULE(SENT, "when: {after: a}, " DROP), {"s.yaml:2:71: A rule cannot wait for itself."}},
    {"after a later one",
     RULE(SENT, "when: {after: b}, " DROP) "  - {id: b, " DROP "}",
     {"s.yaml:2:71: The rule 'b' must stand before the rule that waits for it."}},
    // ---- do
    {"fault",
     RULE(SENT, "do: {fault: drop_respons}"),
     {"s.yaml:2:69: There is no fault 'drop_respons'. Did you mean 'drop_response'? docs/CHAOS.md lists them."}},
    {"fault to come",
     RULE(SENT, "do: {fault: gsi_lag}"),
     {"s.yaml:2:69: The fault 'gsi_lag' is not done yet. There is nothing like it yet."}},
    {"no fault",
     RULE(SENT, "do: {payload: empty}"),
     {"s.yaml:2:61: 'fault' is missing: which one, e.g. fault: drop_response."}},
    {"parameter misspelt",
     RULE(SENT, "do: {fault: poison, payloud: empty}"),
     {"s.yaml:2:77: The fault 'poison' takes no 'payloud'. Did you mean 'payload'? It takes: payload pin."}},
    {"parameter of another",
     RULE(SENT, "do: {fault: poison, copies: 2}"),
     {"s.yaml:2:77: The fault 'poison' takes no 'copies'. It is a parameter of: duplicate. It takes: payload pin."}},
    {"parameter with advice",
     RULE(SENT, "do: {fault: throttle, burst: 8}"),
     {"s.yaml:2:79: The fault 'throttle' takes no 'burst'. Write 'burst: {length: 8, gap: 3}' under 'when'. It takes: "
      "code message retry_after applied."}},
    {"no parameters at all",
     RULE(SENT, "do: {fault: false_success, bytes: 3}"),
     {"s.yaml:2:84: The fault 'false_success' takes no 'bytes'. It is a parameter of: limit_data. It takes no "
      "parameters."}},
    {"word",
     RULE(SENT, "do: {fault: poison, payload: malformd_json}"),
     {"s.yaml:2:86: payload must be one of: malformed_json truncated wrong_type missing_field empty oversize bad_utf8 "
      "bad_md5 unknown_version, not 'malformd_json'. Did you mean 'malformed_json'?"}},
    {"count",
     RULE("service: sqs, operation: ReceiveMessage", "do: {fault: duplicate, copies: 1}"),
     {"s.yaml:2:91: copies must be a whole number from 2 to 100, not '1'."}},
    {"flag",
     RULE("service: sqs, operation: ReceiveMessage", "do: {fault: duplicate, concurrent: maybe}"),
     {"s.yaml:2:95: concurrent must be true or false, not 'maybe'."}},
    {"missing parameter",
     RULE(SENT, "do: {fault: slicer, chunks: 9}"),
     {"s.yaml:2:61: slicer needs 'total', a span of time longer than 0 such as 30s, 250ms or 2m."}},
    {"latency of two kinds",
     RULE(SENT, "do: {fault: latency, fixed: 1s, uniform: [1s, 2s]}"),
     {"s.yaml:2:61: latency needs one of: fixed: 200ms, uniform: [50ms, 200ms], lognormal: {median: 100ms, sigma: "
      "0.5}."}},
    {"virtual sockets",
     RULE(SENT, "do: {fault: slicer, chunks: 9, total: 9s, time: virtual}"),
     {"s.yaml:2:105: time must be one of: wall, not 'virtual'."}},
    {"until",
     RULE(SENT, "do: {fault: gate, until: consum orders}"),
     {"s.yaml:2:82: until: 'consum' is no kind of event. Did you mean 'consume'? An event is written as kind and "
      "resource, e.g. \"consume orders\"."}},
    {"stack and do",
     RULE(SENT, "stack: [{fault: throttle}, null], " DROP),
     {"s.yaml:2:95: A rule with 'stack' has no 'do': the stack says what happens to which match, in order."}},
    {"stack of nothing",
     RULE(SENT, "stack: [null]"),
     {"s.yaml:2:64: stack needs one fault at least, e.g. [{fault: throttle}, null]."}},
    // ---- schedule
    {"event without message",
     "schedule:\n  - {fault: drop_response, on: sqs.DeleteMessage}",
     {"s.yaml:2:5: An event of the schedule needs 'message', the identity of the one that it happens to (or 'client', "
      "for a call that is about no message)."}},
    {"event without place",
     "schedule:\n  - {fault: drop_response, message: o-17}",
     {"s.yaml:2:5: An event of the schedule needs 'on', e.g. on: sqs.DeleteMessage."}},
    {"event's place",
     "schedule:\n  - {fault: drop_response, on: DeleteMessage, message: o-17}",
     {"s.yaml:2:32: on must be service.Operation, e.g. sqs.DeleteMessage, not 'DeleteMessage'."}},
    {"event's key",
     "schedule:\n  - {fault: drop_response, on: sqs.DeleteMessage, message: o-17, recieve: 1}",
     {"s.yaml:2:66: The fault 'drop_response' takes no 'recieve'. It takes: close."}},
};

INSTANTIATE_TEST_SUITE_P(All, ScenarioMistake, ::testing::ValuesIn(kMistakes));

TEST(ScenarioMistakes, AreAllToldAtOnceInTheOrderOfTheFile) {
  EXPECT_THAT(
      problemsOf(R"(name: many
faults:
  - id: a
    on: {service: sqs, operation: SendMesage}
    do: {fault: poison, payload: rotten}
  - id: a
    when: {probability: 2, nht: 1}
    do: {fault: drop_respons}
check: [drain]
)"),
      ElementsAre(StartsWith("s.yaml:5:34: payload must be one of"), StartsWith("s.yaml:6:9: The id 'a' is here twice"),
                  StartsWith("s.yaml:7:25: probability must be a number from 0 to 1"),
                  StartsWith("s.yaml:7:28: Unknown key 'nht' in when. Did you mean 'nth'?"),
                  StartsWith("s.yaml:8:17: There is no fault 'drop_respons'"),
                  StartsWith("s.yaml:9:9: There is no check 'drain'")));
}

TEST(ScenarioMistakes, HaveLineAndColumnInJsonToo) {
  try {
    readRules("[\n  {\"id\": \"a\", \"do\": {\"fault\": \"poison\", \"payload\": 7}}\n]", "request body");
    FAIL() << "a payload of 7 was accepted";
  } catch (const setup::FileError& error) {
    EXPECT_THAT(error.problems(), ElementsAre(StartsWith("request body:2:52: payload must be one of:")));
  }
}

TEST(ScenarioMistakes, NameAFileThatCannotBeRead) {
  try {
    readScenario("/nonexistent/s.yaml");
    FAIL() << "a file that is not there was read";
  } catch (const setup::FileError& error) {
    EXPECT_THAT(error.problems(), ElementsAre("/nonexistent/s.yaml: The file cannot be read. Is the path right?"));
  }
}

TEST(ScenarioMistakes, AreNoneForAFileThatNestsTooDeep) {
  EXPECT_THAT(problemsOf(std::string(100'000, '[')), SizeIs(1));
  EXPECT_THAT(problemsOf(std::string(100'000, '{')), ElementsAre(HasSubstr("This is not YAML")));
}

}  // namespace
}  // namespace squall::chaos
