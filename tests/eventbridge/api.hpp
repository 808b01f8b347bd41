// What the tests of EventBridge's API share: a Cloud whose clock stands still, and what a call answers as one line.
#pragma once

#include <squall/squall.hpp>

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace squall {

class EventBridgeApi : public ::testing::Test {
 protected:
  // "ResourceNotFoundException: Event bus orders does not exist.", or "no error".
  template <class Work>
  static std::string errorOf(Work work) {
    try {
      work();
    } catch (const AwsError& error) {
      return error.code() + ": " + error.message();
    }
    return "no error";
  }

  // "match on-paid" for each record of the kinds that say what became of events, oldest first.
  std::vector<std::string> journeys() const {
    std::vector<std::string> lines;
    for (const RecordPtr& record : cloud.journal().records()) {
      const bool is_step = record->kind == EventKind::Publish || record->kind == EventKind::Match ||
                           record->kind == EventKind::Invoke || record->kind == EventKind::Drop;
      if (is_step) lines.push_back(std::string(toString(record->kind)) + " " + record->resource);
    }
    return lines;
  }

  void target(const std::string& rule, const std::string& id, const std::string& bus = "default") {
    eventbridge::Target target;
    target.id = id;
    target.arn = "arn:aws:sqs:us-east-1:000000000000:" + id;
    events.putTargets({.rule = rule, .eventBusName = bus, .targets = {target}});
  }

  static constexpr const char* kPattern = R"({"source":["shop"]})";

  Cloud cloud{{.clock = ClockMode::Manual}};
  EventBridge& events = cloud.eventBridge();
};

}  // namespace squall
