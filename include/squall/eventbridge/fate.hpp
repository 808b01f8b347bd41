// squall/eventbridge/fate.hpp: what became of one event, read from the journal.
//
//   const std::string id = events.put({.source = "shop", .detailType = "Order Paid"});
//   const squall::EventFate fate = squall::fateOf(cloud, id);
//   fate.end;                        // NoRuleMatched
//   std::cout << fate;               // "event 4f0c... on default: no rule matched"
//
// AWS tells nobody: PutEvents answers as well when no rule matches, when there is no such bus, and when a target is
// gone. A look, no call: nothing is recorded. What is under way (a retry that is due later) is told as it stands; to
// wait for more, see EventBridge::waitForEvent and Cloud::advanceUntil.
#pragma once

#include <squall/cloud.hpp>
#include <squall/journal.hpp>

#include <cstdint>
#include <iosfwd>
#include <string>
#include <vector>

namespace squall {

// What became of an event at one target of one rule that matched it.
struct TargetFate {
  enum class End {
    UnderWay,      // an attempt is under way, or due later
    Delivered,     // the target took it
    DeadLettered,  // it is in the target's dead-letter queue
    Dropped,       // given up, and kept nowhere
  };
  std::string rule = {};
  std::string target = {};  // the id that PutTargets gave it
  std::string arn = {};
  End end = End::UnderWay;
  int attempts = 0;
  std::string problem = {};  // of the last attempt that failed: "NO_RESOURCE: there is no queue ..."; empty: none
};

struct EventFate {
  enum class End {
    NeverSeen,      // the journal knows no event of this id
    UnknownBus,     // accepted and dropped: there is no such bus
    NoRuleMatched,  // accepted and dropped
    Routed,         // rules matched; `targets` says how it went on
  };
  std::string id = {};
  std::string bus = {};
  End end = End::NeverSeen;
  std::vector<std::string> rules = {};   // that matched, in order
  std::vector<TargetFate> targets = {};  // in the order in which they were called
};

EventFate fateOf(const Cloud& cloud, const std::string& event_id);
// The same, of records that somebody picked.
EventFate fateIn(const std::vector<RecordPtr>& records, const std::string& event_id);

std::string_view toString(TargetFate::End end);
// One line for the event and one for each target.
std::ostream& operator<<(std::ostream& out, const EventFate& fate);

}  // namespace squall
