// The reports of a run that is put together here, with texts that try to break them.
#include "server/report_html.hpp"
#include "server/report_junit.hpp"
#include "server/report_text.hpp"
#include "server/report_words.hpp"
#include "server/timeline.hpp"

#include <gmock/gmock.h>

#include <pugixml.hpp>

#include <sstream>

namespace squall::server {
namespace {

using testing::AllOf;
using testing::ContainsRegex;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

constexpr const char* kNasty = "</title><script>alert(\"'&\x01\xff ü";

RecordPtr record(std::uint64_t sequence, EventKind kind, const std::string& queue, const std::string& message,
                 const std::string& client, const std::string& detail = {}) {
  auto made = std::make_shared<Record>();
  made->sequence = sequence;
  made->kind = kind;
  made->service = "sqs";
  made->resource = queue;
  made->message_id = message;
  made->detail = detail;
  made->body = std::make_shared<const std::string>(kNasty);
  if (!client.empty()) {
    made->client = std::make_shared<const Client>(
        Client{.access_key = client, .user_agent = kNasty, .connection = "127.0.0.1:" + std::to_string(sequence)});
  }
  return made;
}

RunResult failedRun() {
  RunResult result;
  result.ending = RunResult::Ending::Fail;
  result.scenario = kNasty;
  result.seed = 42;
  result.seed_source = "--seed";
  result.rules = {{.id = kNasty, .fault = "drop_response", .matched = 3, .fired = 0}};
  result.program_words = {"./orders", "it's"};
  result.replay_words = {"squall", "run", "a b"};
  result.program.end = ProcessEnd{};
  result.records = {record(1, EventKind::Publish, "orders", "m1", "producer"),
                    record(2, EventKind::Consume, "orders", "m1", "worker-1"),
                    record(3, EventKind::Fault, "orders", "m1", "worker-1", "drop_response by rule ack"),
                    record(4, EventKind::Expire, "orders", "m1", ""),
                    record(5, EventKind::DeadLetter, "orders", "m1", "", "after 3 receives, to orders-dlq")};
  CheckResult failed{
      .name = "no_message_lost", .verdict = Verdict::Fail, .reason = kNasty, .witness = result.records, .looked_at = 1};
  CheckResult unknown{.name = "drains", .verdict = Verdict::Unknown, .reason = "why", .witness = {}, .looked_at = 0};
  result.judgement = {.verdict = Verdict::Fail, .results = {failed, unknown}};
  return result;
}

TEST(JunitReport, HasACaseForTheProgramEachCheckAndEachRule) {
  std::ostringstream text;
  writeJunitReport(text, failedRun());
  pugi::xml_document document;
  ASSERT_TRUE(document.load_string(text.str().c_str())) << text.str();
  const pugi::xml_node suite = document.child("testsuites").child("testsuite");
  EXPECT_EQ(suite.attribute("tests").as_int(), 4);
  EXPECT_EQ(suite.attribute("failures").as_int(), 1);
  EXPECT_EQ(suite.attribute("errors").as_int(), 2) << "what is UNKNOWN, and the rule that never fired";
  EXPECT_THAT(suite.child("testcase").next_sibling().child("failure").text().get(), HasSubstr("dead-letter"));
  EXPECT_THAT(text.str(), Not(HasSubstr("<script")));
}

TEST(JunitReport, TellsAProgramThatFailed) {
  RunResult result = failedRun();
  result.program.end = ProcessEnd{.status = 3, .signal = 0};
  std::ostringstream text;
  writeJunitReport(text, result);
  pugi::xml_document document;
  ASSERT_TRUE(document.load_string(text.str().c_str()));
  const auto program = document.select_node("//testcase[@name='program']/failure").node();
  EXPECT_STREQ(program.attribute("message").value(), "ended with status 3");
}

TEST(HtmlReport, EscapesAllThatComesFromOutside) {
  std::ostringstream text;
  writeHtmlReport(text, failedRun());
  pugi::xml_document document;
  const auto parsed = document.load_string(text.str().c_str());
  ASSERT_TRUE(parsed) << parsed.description();
  EXPECT_THAT(text.str(), AllOf(Not(HasSubstr("<script")), HasSubstr("&lt;script&gt;")));
}

TEST(HtmlReport, DrawsALanePerClientAndQueue) {
  std::ostringstream text;
  writeHtmlReport(text, failedRun());
  pugi::xml_document document;
  ASSERT_TRUE(document.load_string(text.str().c_str()));
  std::vector<std::string> lanes;
  for (const auto& each : document.select_nodes("//text[@class='name']")) lanes.emplace_back(each.node().text().get());
  EXPECT_THAT(lanes, ElementsAre("producer", "worker-1", "orders", "orders-dlq"));
  EXPECT_EQ(document.select_nodes("//path[@class='fault']").size(), 1u);
  EXPECT_EQ(document.select_nodes("//g[@class='step witness']").size(), 5u);
}

TEST(TimelineLayout, KeepsTheWitnessWhenNotAllCanBeDrawn) {
  std::vector<RecordPtr> records;
  for (std::uint64_t i = 1; i <= 100; ++i) {
    records.push_back(record(i, EventKind::Publish, "orders", "m" + std::to_string(i), "producer"));
  }
  const Timeline timeline = layOut(records, {records[99]}, 10);
  EXPECT_EQ(timeline.steps.size(), 10u);
  EXPECT_EQ(timeline.messages_in_all, 100u);
  EXPECT_EQ(timeline.messages.back().id, "m100");
  EXPECT_TRUE(timeline.steps.back().in_witness);
}

TEST(TimelineLayout, GivesConnectionsOfOneClientLanesOfTheirOwn) {
  const Timeline timeline = layOut(
      {record(1, EventKind::Publish, "orders", "m1", "k"), record(2, EventKind::Consume, "orders", "m1", "k")}, {});
  ASSERT_EQ(timeline.lanes.size(), 3u);
  EXPECT_EQ(timeline.lanes[0].name, "client 1 (127.0.0.1:1)");
  EXPECT_EQ(timeline.lanes[1].name, "client 2 (127.0.0.1:2)");
}

TEST(TextReport, HasColoursOnlyWhenAsked) {
  std::ostringstream plain;
  writeTextReport(plain, failedRun(), {.colours = false});
  EXPECT_THAT(plain.str(), Not(HasSubstr("\033[")));
  EXPECT_THAT(plain.str(), AllOf(ContainsRegex("FAIL +no_message_lost"), HasSubstr("replay: squall run 'a b'")));
  std::ostringstream coloured;
  writeTextReport(coloured, failedRun(), {.colours = true});
  EXPECT_THAT(coloured.str(), HasSubstr("\033[31m"));
}

TEST(ReportWords, QuoteForAShell) {
  EXPECT_EQ(shellLine({"./a", "b c", "it's", ""}), "./a 'b c' 'it'\\''s' ''");
  EXPECT_EQ(hexSeed(0), "0x0");
  EXPECT_EQ(hexSeed(UINT64_MAX), "0xffffffffffffffff");
}

}  // namespace
}  // namespace squall::server
