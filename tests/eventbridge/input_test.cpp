// What a target gets of an event, and what PutTargets refuses.
#include "eventbridge/delivery/input.hpp"
#include "eventbridge/delivery/json_path.hpp"
#include "targets/retries.hpp"

#include <squall/error.hpp>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <fstream>
#include <memory>
#include <string>

namespace squall::eventbridge {
namespace {

using namespace std::chrono_literals;
using namespace squall::targets;

Target targetWith(const nlohmann::json& each) {
  Target target{.id = "t", .arn = "arn:aws:sqs:us-east-1:111111111111:queue"};
  if (each.contains("path")) target.inputPath = each.at("path").get<std::string>();
  if (each.contains("template")) {
    target.inputTransformer = InputTransformer{.inputTemplate = each.at("template").get<std::string>()};
    const nlohmann::json paths = each.value("paths", nlohmann::json::object());
    for (const auto& [name, path] : paths.items())
      target.inputTransformer->inputPathsMap.emplace(name, path.get<std::string>());
  }
  return target;
}

std::string refusal(const Target& target) {
  try {
    requireInput(target);
  } catch (const AwsError& error) {
    return error.code() + ": " + error.message();
  }
  return "";
}

TEST(TargetInput, IsWhatAwsMakesOfEachRecordedCase) {
  std::ifstream in(std::string(SQUALL_TEST_DATA) + "/event_inputs/inputs.json");
  const auto cases = nlohmann::json::parse(in).at("cases");
  EXPECT_EQ(cases.size(), 35U);
  for (const auto& each : cases) {
    SCOPED_TRACE(each.at("label").get<std::string>());
    const auto event = std::make_shared<const std::string>(each.at("event").get<std::string>());
    const Target target = targetWith(each);
    EXPECT_EQ(refusal(target), "");
    const Input input = inputFor(target,
                                 {.event = *event,
                                  .ingestion_time = "2024-05-13T12:27:08Z",
                                  .rule_arn = "arn:aws:events:us-east-1:111111111111:rule/bus/on-update",
                                  .rule_name = "on-update"},
                                 event);
    if (each.at("expected").is_null()) {
      EXPECT_EQ(input.body, nullptr) << *input.body;
      EXPECT_NE(input.problem, "");
    } else {
      ASSERT_NE(input.body, nullptr) << input.problem;
      EXPECT_EQ(*input.body, each.at("expected").get<std::string>());
    }
  }
}

TEST(TargetInput, IsTheSharedEventWhereNothingElseIsSaid) {
  const auto event = std::make_shared<const std::string>("{}");
  EXPECT_EQ(inputFor({.id = "t"}, {.event = *event}, event).body, event);
}

TEST(TargetInput, IsTheConstantAsItWasWritten) {
  const auto event = std::make_shared<const std::string>("{}");
  EXPECT_EQ(*inputFor({.id = "t", .input = R"({ "a": 1 })"}, {.event = *event}, event).body, R"({ "a": 1 })");
}

TEST(PutTargetsInput, RefusesInAwssWords) {
  EXPECT_EQ(refusal({.id = "t", .input = "{}", .inputPath = "$.detail"}),
            "ValidationException: Only one of Input, InputPath, or InputTransformer must be provided for target t.");
  EXPECT_EQ(refusal({.id = "t", .input = "no json"}), "ValidationException: JSON syntax error in input for target t");
  EXPECT_EQ(refusal({.id = "t", .inputPath = "detail"}), "ValidationException: InputPath for target t is invalid.");
  EXPECT_EQ(refusal({.id = "t", .inputPath = "$.detail['a']"}),
            "ValidationException: InputPath for target t is invalid.");
  InputTransformer transformer{.inputTemplate = R"("<a> <b>")"};
  transformer.inputPathsMap.emplace("a", "$.detail.a");
  EXPECT_EQ(refusal({.id = "t", .inputTransformer = transformer}),
            "ValidationException: InputTemplate for target t contains invalid placeholder b.");
  transformer.inputPathsMap.emplace("b", "$['b']");
  EXPECT_EQ(refusal({.id = "t", .inputTransformer = transformer}),
            "ValidationException: InputPath for target t is invalid.");
}

TEST(PutTargetsInput, TakesARootAnIndexAndAWildcard) {
  for (const char* path : {"$", "$.detail.a[0]", "$.detail.*", "$.detail.a[*].b"})
    EXPECT_EQ(refusal({.id = "t", .inputPath = path}), "") << path;
}

struct PathCase {
  const char* path;
  const char* found;  // null: nothing there
};

TEST(JsonPaths, LeadToTheTextOfTheEvent) {
  const std::string event = R"({"a":{"b":[1,{"c":"x]}"}],"d":"\"","d":2},"e\u0041":3,"empty":{},"none":[]})";
  for (const PathCase& each :
       {PathCase{"$.a.b", R"([1,{"c":"x]}"}])"}, PathCase{"$.a.b[1].c", R"("x]}")"}, PathCase{"$.a.d", "2"},
        PathCase{"$.eA", "3"}, PathCase{"$.a.b[2]", nullptr}, PathCase{"$.a.b.c", nullptr}, PathCase{"$.a[0]", nullptr},
        PathCase{"$.empty.x", nullptr}, PathCase{"$.none[0]", nullptr}, PathCase{"$.empty", "{}"},
        PathCase{"$.a.b[*].c", R"(["x]}"])"}, PathCase{"$.none[*]", "[]"}}) {
    const auto path = JsonPath::parse(each.path);
    ASSERT_TRUE(path) << each.path;
    const auto found = path->find(event);
    EXPECT_EQ(found.value_or("nothing"), each.found == nullptr ? "nothing" : each.found) << each.path;
  }
}

TEST(JsonPaths, AreNoneWithoutDollarOrWithWhatAwsDoesNotKnow) {
  for (const char* path :
       {"", "detail", "$detail", "$.", "$..a", "$.a[", "$.a[-1]", "$.a[b]", "$.a['b']", "$.a[?(@.b)]"})
    EXPECT_FALSE(JsonPath::parse(path)) << path;
  EXPECT_FALSE(JsonPath::parse("$." + std::string(255, 'a')));
  EXPECT_TRUE(JsonPath::parse("$." + std::string(254, 'a')));
}

TEST(Retries, ComeLaterAndLaterAndTheSameInEveryRun) {
  EXPECT_EQ(pauseAfter(1, "d"), pauseAfter(1, "d"));
  EXPECT_NE(pauseAfter(1, "d"), pauseAfter(1, "e"));
  for (int attempt = 1; attempt <= 185; ++attempt) {
    const Duration pause = pauseAfter(attempt, "d");
    const Duration full = attempt > 10 ? Duration(10min) : Duration(1s) * (1 << (attempt - 1));
    EXPECT_GE(pause, full / 2) << attempt;
    EXPECT_LE(pause, full) << attempt;
  }
}

TEST(Retries, EndWithWhicheverLimitIsHitFirst) {
  const Patience patience{.most_retries = 2, .most_age = 60s};
  EXPECT_EQ(exhaustedBy(patience, 1, 0s, 1s), "");
  EXPECT_EQ(exhaustedBy(patience, 2, 59s, 1s), "");
  EXPECT_EQ(exhaustedBy(patience, 3, 1s, 1s), "MaximumRetryAttempts");
  EXPECT_EQ(exhaustedBy(patience, 1, 59s, 2s), "MaximumEventAgeInSeconds");
  EXPECT_EQ(exhaustedBy({.most_retries = 0}, 1, 0s, 1s), "MaximumRetryAttempts");
}

TEST(Retries, AreMadeOfTheAnswersThatAwsNames) {
  for (const int status : {401, 407, 409, 429, 500, 503, 599}) EXPECT_TRUE(isWorthARetry(status)) << status;
  for (const int status : {200, 301, 400, 403, 404, 408, 600}) EXPECT_FALSE(isWorthARetry(status)) << status;
}

}  // namespace
}  // namespace squall::eventbridge
