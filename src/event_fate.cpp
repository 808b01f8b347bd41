// What became of an event, from the records that routing and delivery leave.
#include <squall/eventbridge/fate.hpp>

#include <map>
#include <ostream>

namespace squall {

namespace {

// The Invoke record says "target <id>, <arn>"; ids have no comma.
TargetFate calledBy(const Record& invoke) {
  TargetFate fate;
  fate.rule = invoke.resource;
  std::string_view text = invoke.detail;
  constexpr std::string_view kTarget = "target ";
  if (text.starts_with(kTarget)) text.remove_prefix(kTarget.size());
  const std::size_t comma = text.find(", ");
  fate.target = std::string(text.substr(0, comma));
  if (comma != std::string_view::npos) fate.arn = std::string(text.substr(comma + 2));
  return fate;
}

void tell(TargetFate& fate, const Record& record) {
  using End = TargetFate::End;
  switch (record.kind) {
    case EventKind::Deliver:
      fate.end = End::Delivered;
      fate.attempts = record.attempt;
      return;
    case EventKind::Fail:
      if (fate.end != End::Delivered) fate.end = End::UnderWay;
      fate.attempts = record.attempt;
      fate.problem = record.detail;
      return;
    case EventKind::DeadLetter:
      fate.end = End::DeadLettered;
      if (fate.problem.empty()) fate.problem = record.detail;
      return;
    case EventKind::Drop:
      fate.end = End::Dropped;
      if (fate.problem.empty()) fate.problem = record.detail;
      return;
    default:
      return;
  }
}

}  // namespace

EventFate fateIn(const std::vector<RecordPtr>& records, const std::string& event_id) {
  EventFate fate{.id = event_id};
  std::map<std::uint64_t, std::size_t> target_of;  // by the sequence number of its Invoke
  std::uint64_t published = 0;
  for (const RecordPtr& record : records) {
    if (record->message_id != event_id) continue;
    const auto target = target_of.find(record->cause);
    if (target != target_of.end()) {
      tell(fate.targets[target->second], *record);
    } else if (record->kind == EventKind::Publish && record->service == "events") {
      fate.bus = record->resource;
      fate.end = EventFate::End::Routed;
      published = record->sequence;
    } else if (record->kind == EventKind::Drop && published != 0 && record->cause == published) {
      fate.end = record->detail.starts_with("no rule") ? EventFate::End::NoRuleMatched : EventFate::End::UnknownBus;
    } else if (record->kind == EventKind::Match) {
      fate.rules.push_back(record->resource);
    } else if (record->kind == EventKind::Invoke) {
      target_of.emplace(record->sequence, fate.targets.size());
      fate.targets.push_back(calledBy(*record));
    }
  }
  return fate;
}

EventFate fateOf(const Cloud& cloud, const std::string& event_id) {
  return fateIn(cloud.journal().records(), event_id);
}

std::string_view toString(TargetFate::End end) {
  switch (end) {
    case TargetFate::End::UnderWay:
      return "under way";
    case TargetFate::End::Delivered:
      return "delivered";
    case TargetFate::End::DeadLettered:
      return "dead-lettered";
    case TargetFate::End::Dropped:
      return "dropped";
  }
  return "?";
}

std::ostream& operator<<(std::ostream& out, const EventFate& fate) {
  out << "event " << fate.id;
  switch (fate.end) {
    case EventFate::End::NeverSeen:
      return out << ": the journal has no event of this id";
    case EventFate::End::UnknownBus:
      return out << ": dropped, there is no event bus " << fate.bus;
    case EventFate::End::NoRuleMatched:
      return out << " on " << fate.bus << ": no rule matched";
    case EventFate::End::Routed:
      break;
  }
  out << " on " << fate.bus << ": matched by ";
  for (std::size_t i = 0; i < fate.rules.size(); ++i) out << (i == 0 ? "" : ", ") << fate.rules[i];
  if (fate.targets.empty()) out << ", which has no target";
  for (const TargetFate& target : fate.targets) {
    out << "\n  " << target.rule << "/" << target.target << " (" << target.arn << "): " << toString(target.end)
        << " after " << target.attempts << (target.attempts == 1 ? " attempt" : " attempts");
    if (!target.problem.empty()) out << "; " << target.problem;
  }
  return out;
}

}  // namespace squall
