#include "dynamodb/streams/stream.hpp"

#include "core/random.hpp"
#include "dynamodb/keys.hpp"
#include "dynamodb/limits.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace squall::dynamodb::streams {
namespace {

constexpr std::size_t kSequenceDigits = 20;  // behind the leading 1
constexpr std::size_t kTimeDigits = 20;

std::string padded(std::uint64_t number, std::size_t digits) {
  std::string text = std::to_string(number);
  return std::string(digits - std::min(digits, text.size()), '0') + text;
}

// "shardId-00000001414576573621-f55eea83": the milliseconds of its start, and something that tells streams apart.
std::string shardIdOf(const std::string& arn, TimePoint opened) {
  const auto millis = std::chrono::floor<std::chrono::milliseconds>(opened).time_since_epoch().count();
  constexpr std::string_view kHex = "0123456789abcdef";
  constexpr int kHexDigits = 8;
  std::string id = "shardId-" + padded(static_cast<std::uint64_t>(millis), kTimeDigits) + "-";
  std::uint64_t hash = core::hash64(arn, static_cast<std::uint64_t>(millis));
  for (int i = 0; i < kHexDigits; ++i, hash >>= 4) id.push_back(kHex[hash & 0xf]);
  return id;
}

}  // namespace

std::string sequenceText(Sequence sequence) { return "1" + padded(sequence, kSequenceDigits); }

std::optional<Sequence> readSequence(std::string_view text) {
  if (text.size() != kSequenceDigits + 1 || text.front() != '1') return std::nullopt;
  Sequence sequence = 0;
  const auto [end, error] = std::from_chars(text.data() + 1, text.data() + text.size(), sequence);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return sequence;
}

Stream::Stream(About about) : about_(std::move(about)) { openShard(about_.created, ""); }

void Stream::openShard(TimePoint at, std::string parent) {
  Shard shard;
  shard.id = shardIdOf(about_.arn, at);
  shard.parent = std::move(parent);
  shard.opened = at;
  shard.start = next_++;
  shards_.push_back(std::move(shard));
}

void Stream::closeShard(TimePoint at) {
  Shard& open = shards_.back();
  open.end = next_ - 1;
  open.until = at;
}

void Stream::close(TimePoint now) {
  catchUp(now);
  closeShard(now);
  closed_ = now;
}

void Stream::catchUp(TimePoint now) {
  while (!records_.empty() && records_.front().at + limits::kStreamRetention <= now) {
    trimmed_through_ = records_.front().sequence;
    records_.pop_front();
  }
  const auto too_old = [now](const Shard& shard) {
    return shard.until && *shard.until + limits::kStreamRetention <= now;
  };
  while (!closed_ && shards_.back().opened + limits::kShardLife <= now) {
    const TimePoint turn = shards_.back().opened + limits::kShardLife;
    closeShard(turn);
    openShard(turn, shards_.back().id);
    if (too_old(shards_.front())) shards_.pop_front();  // after years of silence there are thousands
  }
  while (!shards_.empty() && too_old(shards_.front())) shards_.pop_front();
}

std::optional<TimePoint> Stream::nextTrim() const {
  if (!records_.empty()) return records_.front().at + limits::kStreamRetention;
  if (closed_) return *closed_ + limits::kStreamRetention;
  return std::nullopt;
}

bool Stream::isOver(TimePoint now) const { return closed_ && *closed_ + limits::kStreamRetention <= now; }

// A write that leaves the item as it was is no event.
void Stream::add(const store::KeySchema& schema, const store::ItemPtr& before, const store::ItemPtr& after,
                 TimePoint now, bool by_time_to_live) {
  if (before != nullptr && after != nullptr && before->size == after->size && before->attributes == after->attributes)
    return;
  catchUp(now);
  StreamedWrite record;
  record.sequence = next_++;
  record.at = now;
  if (before != nullptr) record.event = after != nullptr ? EventName::Modify : EventName::Remove;
  record.by_time_to_live = by_time_to_live;
  const std::string& view = about_.view_type;
  if (view == "OLD_IMAGE" || view == "NEW_AND_OLD_IMAGES") record.old_image = before;
  if (view == "NEW_IMAGE" || view == "NEW_AND_OLD_IMAGES") record.new_image = after;
  if (record.old_image == nullptr && record.new_image == nullptr)
    record.keys = keyAttributesOf(schema, after != nullptr ? after->attributes : before->attributes);
  records_.push_back(std::move(record));
}

const Shard* Stream::shard(std::string_view id) const {
  const auto found = std::ranges::find(shards_, id, &Shard::id);
  return found == shards_.end() ? nullptr : &*found;
}

}  // namespace squall::dynamodb::streams
