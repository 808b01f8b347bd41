#include "chaos/checks/record_reading.hpp"

#include <algorithm>
#include <array>

namespace squall::checks {

Move moveOf(const Record& record) {
  constexpr std::string_view kTo = "to ";
  constexpr std::string_view kThere = ", there ";
  const std::string_view detail = record.detail;
  if (record.kind == EventKind::DeadLetter) {
    const std::size_t at = detail.rfind(", to ");
    return at == std::string_view::npos ? Move{} : Move{.to = detail.substr(at + 5), .message_id = {}};
  }
  const std::size_t there = detail.rfind(kThere);
  if (record.kind != EventKind::Redrive || !detail.starts_with(kTo) || there == std::string_view::npos) return {};
  return {.to = detail.substr(kTo.size(), there - kTo.size()), .message_id = detail.substr(there + kThere.size())};
}

std::string_view faultOf(const Record& record) {
  if (record.kind != EventKind::Fault) return {};
  const std::string_view detail = record.detail;
  const auto end =
      std::find_if_not(detail.begin(), detail.end(), [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; });
  return detail.substr(0, static_cast<std::size_t>(end - detail.begin()));
}

bool losesAnswer(std::string_view fault) {
  constexpr std::array<std::string_view, 13> kNames{
      "drop_request", "drop_response",   "reset_peer",         "timeout",         "limit_data",
      "slow_close",   "refuse",          "empty_response",     "malformed_chunk", "malformed_response",
      "half_close",   "keepalive_close", "garbage_then_close",
  };
  return std::find(kNames.begin(), kNames.end(), fault) != kNames.end() || fault == "wrong_content_length";
}

const RecordPtr* recordWith(const std::vector<RecordPtr>& records, std::uint64_t sequence) {
  if (records.empty() || sequence < records.front()->sequence) return nullptr;
  // A journal has no gaps; a selection of its records may.
  const std::size_t guess = sequence - records.front()->sequence;
  if (guess < records.size() && records[guess]->sequence == sequence) return &records[guess];
  const auto found =
      std::lower_bound(records.begin(), records.end(), sequence,
                       [](const RecordPtr& record, std::uint64_t wanted) { return record->sequence < wanted; });
  return found != records.end() && (*found)->sequence == sequence ? &*found : nullptr;
}

}  // namespace squall::checks
