#include "dynamodb/streams/streams.hpp"

#include "core/time_text.hpp"

#include <utility>

namespace squall::dynamodb::streams {

// "2026-10-08T23:07:31.275"
std::string Streams::labelFor(const std::string& table_arn, TimePoint now) const {
  constexpr std::size_t kWithMilliseconds = 23;
  for (TimePoint at = now;; at += std::chrono::milliseconds(1)) {
    std::string label = core::isoTime(at).substr(0, kWithMilliseconds);
    if (!streams_.contains(arnOf(table_arn, label))) return label;
  }
}

std::string Streams::arnOf(const std::string& table_arn, const std::string& label) {
  return table_arn + "/stream/" + label;
}

Stream& Streams::open(Stream::About about) {
  std::string arn = about.arn;
  return streams_.insert_or_assign(std::move(arn), Stream(std::move(about))).first->second;
}

void Streams::close(const std::string& arn, TimePoint now) {
  const auto found = streams_.find(arn);
  if (found == streams_.end()) return;
  found->second.close(now);
  noteTrim(found->second);
}

void Streams::add(const std::string& arn, const store::KeySchema& schema, const store::ItemPtr& before,
                  const store::ItemPtr& after, TimePoint now, bool by_time_to_live) {
  const auto found = streams_.find(arn);
  if (found == streams_.end()) return;
  found->second.add(schema, before, after, now, by_time_to_live);
  noteTrim(found->second);
}

void Streams::noteTrim(const Stream& stream) {
  const auto next = stream.nextTrim();
  if (next && (!next_trim_ || *next < *next_trim_)) next_trim_ = next;
}

const Stream* Streams::find(const std::string& arn, TimePoint now) {
  const auto found = streams_.find(arn);
  if (found == streams_.end()) return nullptr;
  found->second.catchUp(now);
  return found->second.isOver(now) ? nullptr : &found->second;
}

const std::map<std::string, Stream, std::less<>>& Streams::all(TimePoint now) {
  trim(now);
  return streams_;
}

void Streams::trim(TimePoint now) {
  next_trim_.reset();
  std::erase_if(streams_, [now](const auto& stream) { return stream.second.isOver(now); });
  for (auto& [arn, stream] : streams_) {
    stream.catchUp(now);
    noteTrim(stream);
  }
}

}  // namespace squall::dynamodb::streams
