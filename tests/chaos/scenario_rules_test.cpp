// Rules as they are written become chaos::Rule: every key means what docs/SCENARIOS.md says.
#include "chaos/scenario/parameters.hpp"
#include "chaos/scenario/rule_reader.hpp"
#include "chaos/vocabulary.hpp"

#include <squall/chaos.hpp>
#include <squall/squall.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>
#include <string>

namespace squall::chaos {
namespace {

using namespace std::chrono_literals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

Rule ruleOf(const std::string& text) {
  const std::vector<Rule> rules = readRules(text, "test");
  EXPECT_THAT(rules, SizeIs(1));
  return rules.at(0);
}
Fault faultOf(const std::string& text) { return ruleOf("{do: " + text + "}").fault; }

TEST(RuleReader, ReadsWhere) {
  const On on = ruleOf(R"({on: {service: sqs, operation: SendMessage|SendMessageBatch, resource: "ord*",
      client: worker-1, where: "body:$.kind == 'charge'", region: "eu-*"}, do: {fault: drop_request}})")
                    .on;
  EXPECT_EQ(on.service, "sqs");
  EXPECT_EQ(on.operation, "SendMessage|SendMessageBatch");
  EXPECT_EQ(on.resource, "ord*");
  EXPECT_EQ(on.client, "worker-1");
  EXPECT_EQ(on.where, "body:$.kind == 'charge'");
  EXPECT_EQ(on.region, "eu-*");
}

TEST(RuleReader, ReadsWhen) {
  const When when = ruleOf(R"({when: {nth: [1, 4], every: 1, first: 9, probability: 0.25, between: [10s, 2m],
      flap: {on: 30s, off: 500ms}, after: dead-letter orders-dlq, state: start, set_state: broken,
      burst: {length: 8, gap: 3}}, do: {fault: drop_request}})")
                        .when;
  EXPECT_THAT(when.nth, ElementsAre(1, 4));
  EXPECT_EQ(when.every, 1);
  EXPECT_EQ(when.first, 9);
  EXPECT_EQ(when.probability, 0.25);
  EXPECT_EQ(when.between, std::pair(Duration(10s), Duration(2min)));
  EXPECT_EQ(when.flap->on, 30s);
  EXPECT_EQ(when.flap->off, 500ms);
  EXPECT_EQ(when.after, "dead-letter orders-dlq");
  EXPECT_EQ(when.state, "start");
  EXPECT_EQ(when.set_state, "broken");
  EXPECT_EQ(when.burst->length, 8);
  EXPECT_EQ(when.burst->gap, 3);
  EXPECT_THAT(ruleOf("{when: {nth: 3}, do: {fault: drop_request}}").when.nth, ElementsAre(3));
  EXPECT_EQ(ruleOf("{when: {at: 12s}, do: {fault: drop_request}}").when.at, Duration(12s));
}

TEST(RuleReader, ReadsIdScopeAndLimit) {
  const Rule rule = ruleOf("{id: a, scope: client, limit: {times: 20, per_identity: 1}, do: {fault: throttle}}");
  EXPECT_EQ(rule.id, "a");
  EXPECT_EQ(rule.scope, Scope::Client);
  EXPECT_EQ(rule.limit.times, 20);
  EXPECT_EQ(rule.limit.per_identity, 1);
  const Rule plain = ruleOf("{do: {fault: throttle}}");
  EXPECT_THAT(plain.id, IsEmpty());
  EXPECT_EQ(plain.scope, Scope::Message);
  EXPECT_FALSE(plain.limit.times);
}

TEST(RuleReader, ReadsTheParametersOfFaultsOfMessages) {
  EXPECT_EQ(faultOf("{fault: poison, payload: bad_md5}").payload, Payload::BadMd5);
  EXPECT_TRUE(faultOf("{fault: poison, pin: true}").pin);
  const Fault duplicate = faultOf("{fault: duplicate, copies: 3, concurrent: false, after: 5s}");
  EXPECT_EQ(duplicate.copies, 3);
  EXPECT_FALSE(duplicate.concurrent);
  EXPECT_EQ(duplicate.after, Duration(5s));
  const Fault reorder = faultOf("{fault: reorder, window: 4, strategy: hold_back}");
  EXPECT_EQ(reorder.window, 4U);
  EXPECT_EQ(reorder.strategy, Strategy::HoldBack);
  EXPECT_EQ(faultOf("{fault: delay_delivery, by: 90s}").by, Duration(90s));
  EXPECT_TRUE(faultOf("{fault: visibility_expiry, before_ack: true}").before_ack);
  EXPECT_EQ(faultOf("{fault: visibility_expiry, at: during_processing, after: 1s}").after, Duration(1s));
  EXPECT_EQ(faultOf("{fault: short_receive, count: 2}").count, 2U);
}

TEST(RuleReader, ReadsTheParametersOfFaultsOfCalls) {
  const Fault throttle = faultOf("{fault: throttle, code: RequestThrottled, message: slow, retry_after: 3s}");
  EXPECT_EQ(throttle.code, "RequestThrottled");
  EXPECT_EQ(throttle.message, "slow");
  EXPECT_EQ(throttle.retry_after, Duration(3s));
  EXPECT_EQ(faultOf("{fault: internal_error, applied: after}").applied, Applied::After);
  EXPECT_EQ(faultOf("{fault: http_error, status: 418}").status, 418);
  EXPECT_EQ(faultOf("{fault: partial_batch, sender_fault: true}").sender_fault, true);
  EXPECT_EQ(faultOf("{fault: drop_response, close: fin}").close, Close::Fin);
  EXPECT_EQ(faultOf("{fault: drop_response, close: hang}").close, Close::Hang);
}

TEST(RuleReader, ReadsTheParametersOfFaultsOfConnections) {
  EXPECT_EQ(faultOf("{fault: latency, fixed: 200ms}").latency.fixed, Duration(200ms));
  const LatencySetting uniform = faultOf("{fault: latency, uniform: [50ms, 200ms]}").latency;
  EXPECT_EQ(uniform.shape, LatencySetting::Shape::Uniform);
  EXPECT_EQ(uniform.least, Duration(50ms));
  EXPECT_EQ(uniform.most, Duration(200ms));
  const Fault lognormal = faultOf("{fault: latency, lognormal: {median: 100ms, sigma: 0.7}, time: virtual}");
  EXPECT_EQ(lognormal.latency.shape, LatencySetting::Shape::Lognormal);
  EXPECT_EQ(lognormal.latency.median, Duration(100ms));
  EXPECT_EQ(lognormal.latency.sigma, 0.7);
  EXPECT_TRUE(lognormal.virtual_time);
  const Fault slicer = faultOf("{fault: slicer, chunks: 9, total: 9s, time: wall}");
  EXPECT_EQ(slicer.chunks, 9U);
  EXPECT_EQ(slicer.total, Duration(9s));
  EXPECT_EQ(faultOf("{fault: limit_data, bytes: 40, close: rst}").bytes, 40U);
  EXPECT_EQ(faultOf("{fault: bandwidth, bytes_per_second: 100}").bytes_per_second, 100U);
  EXPECT_EQ(faultOf("{fault: timeout, applied: after}").applied, Applied::After);
}

TEST(RuleReader, ReadsTheParametersOfFaultsOfProgramClockAndOrder) {
  const Fault crash = faultOf("{fault: crash, at: after, restart: 2s}");
  EXPECT_EQ(crash.applied, Applied::After);
  EXPECT_EQ(crash.after, Duration(2s));
  EXPECT_EQ(faultOf("{fault: pause, for: 3s}").total, Duration(3s));
  EXPECT_EQ(faultOf("{fault: advance, by: 5m}").by, Duration(5min));
  const Fault gate = faultOf("{fault: gate, until: consume orders x2, timeout: 1s}");
  EXPECT_EQ(gate.until, "consume orders x2");
  EXPECT_EQ(gate.timeout, Duration(1s));
  EXPECT_THAT(faultOf("{fault: interleave, order: [\"a:ReceiveMessage\", \"b:ReceiveMessage\"]}").order,
              ElementsAre("a:ReceiveMessage", "b:ReceiveMessage"));
}

TEST(RuleReader, ReadsAStack) {
  const Rule rule = ruleOf("{id: s, stack: [{fault: throttle}, null, {fault: http_error, status: 503}]}");
  ASSERT_THAT(rule.stack, SizeIs(3));
  EXPECT_EQ(rule.stack[0]->kind, FaultKind::Throttle);
  EXPECT_FALSE(rule.stack[1].has_value());
  EXPECT_EQ(rule.stack[2]->status, 503);
}

TEST(RuleReader, ReadsListsAndJson) {
  EXPECT_THAT(readRules("- {do: {fault: throttle}}\n- {do: {fault: drop_request}}", "test"), SizeIs(2));
  EXPECT_THAT(readRules(R"([{"id":"a","do":{"fault":"throttle"}}])", "test"), SizeIs(1));
  EXPECT_THAT(readRules("[]", "test"), IsEmpty());
}

TEST(RuleReader, KnowsEventBridgeByItsOwnName) {
  EXPECT_EQ(ruleOf("{on: {service: eventbridge, operation: PutEvents}, do: {fault: throttle}}").on.service, "events");
}

TEST(RuleReader, ReadsEachFaultOfTheVocabulary) {
  // What a fault must have, so that it can be written at all.
  const std::map<std::string_view, std::string> needed{
      {"delay_delivery", ", by: 1s"},
      {"group_stall", ", by: 1s"},
      {"extend_delay", ", by: 1s"},
      {"step_back", ", by: 1s"},
      {"drift", ", by: 1s, per: 1h"},
      {"cross_queue", ", queue: others"},
      {"accept_stall", ", for: 1s"},
      {"visibility_expiry", ", after: 1s"},
      {"latency", ", fixed: 1s"},
      {"limit_data", ", bytes: 1"},
      {"slow_close", ", total: 1s"},
      {"bandwidth", ", bytes_per_second: 1"},
      {"slicer", ", chunks: 2, total: 1s"},
      {"pause", ", for: 1s"},
      {"advance", ", by: 1s"},
      {"skew", ", by: 1s"},
      {"freeze", ", for: 1s"},
      {"gate", ", until: consume"},
      {"interleave", ", order: [a:ReceiveMessage, b:ReceiveMessage]"},
  };
  for (const FaultRow& row : vocabulary()) {
    const auto more = needed.find(row.name);
    const std::string text = "{fault: " + std::string(row.name) + (more == needed.end() ? "" : more->second) + "}";
    EXPECT_EQ(faultOf(text).kind, row.kind) << text;
    // ... and may not be left out.
    if (more != needed.end()) {
      EXPECT_THROW(faultOf("{fault: " + std::string(row.name) + "}"), setup::FileError) << row.name;
    }
  }
}

TEST(FaultParameters, HaveOneNameEachAndALineThatExplainsThem) {
  for (const FaultRow& row : vocabulary()) {
    std::set<std::string_view> names;
    for (const Parameter& each : parametersOf(row.kind)) {
      EXPECT_TRUE(names.insert(each.field.name).second) << row.name << " has two parameters " << each.field.name;
      EXPECT_THAT(std::string(each.field.about), ::testing::Not(IsEmpty())) << row.name << "." << each.field.name;
      EXPECT_NE(each.field.name, "fault");
    }
  }
}

TEST(FaultParameters, AdviseAgainstNothingThatIsDone) {
  for (const FaultRow& row : vocabulary()) EXPECT_THAT(std::string(adviceOnFault(row.name)), IsEmpty()) << row.name;
}

TEST(RuleReader, MakesRulesThatTheEngineTakes) {
  Cloud cloud;
  cloud.sqs().createQueue("orders");
  for (Rule& rule : readRules(R"([{id: p, on: {service: sqs, operation: SendMessage, resource: orders},
                                   when: {nth: 2}, scope: resource, do: {fault: poison, payload: empty}}])",
                              "test")) {
    cloud.chaos().add(std::move(rule));
  }
  for (const char* body : {"{\"a\":1}", "{\"a\":2}", "{\"a\":3}"}) cloud.sqs().send("orders", body);
  ASSERT_THAT(cloud.chaos().report(), SizeIs(1));
  EXPECT_EQ(cloud.chaos().report()[0].fired, 1);
}

}  // namespace
}  // namespace squall::chaos
