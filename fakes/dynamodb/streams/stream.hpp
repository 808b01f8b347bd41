// dynamodb/streams/stream.hpp: what one stream of a table remembers: its shards and the records of the last 24 hours.
//
// A stream has one open shard at a time. After four hours the shard closes and a child goes on; nothing has to happen
// at that instant, so it is worked out when somebody writes or looks. Sequence numbers count the records of a stream,
// and the shards' own starts between them. A record keeps the items that a write left behind, which never change and
// are shared with the table, so that it costs the same for items of any size.
#pragma once

#include "dynamodb/store/partitions.hpp"

#include <squall/clock.hpp>
#include <squall/dynamodb/model.gen.hpp>

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>

namespace squall::dynamodb::streams {

using Sequence = std::uint64_t;

// "100000000000000000042", in the 21 digits that AWS's have at least.
std::string sequenceText(Sequence sequence);
// Nothing for a number that no record here has.
std::optional<Sequence> readSequence(std::string_view text);

enum class EventName : std::uint8_t { Insert, Modify, Remove };

struct StreamedWrite {
  Sequence sequence = 0;
  TimePoint at;
  EventName event = EventName::Insert;
  bool by_time_to_live = false;
  // What the view shows; null: not there, or not shown.
  store::ItemPtr old_image;
  store::ItemPtr new_image;
  Item keys;  // when neither image is kept
};

struct Shard {
  std::string id;
  std::string parent;  // empty: the first
  TimePoint opened;
  Sequence start = 0;
  std::optional<Sequence> end;     // the last record, or the start when there is none; nothing while it is open
  std::optional<TimePoint> until;  // when it closed
};

class Stream {
 public:
  struct About {
    std::string arn;
    std::string label;
    std::string table;
    std::string view_type;
    List<KeySchemaElement> key_schema;
    TimePoint created;
  };
  explicit Stream(About about);

  const About& about() const { return about_; }
  bool isEnabled() const { return !closed_; }
  void close(TimePoint now);

  // Shards that close, and what is older than 24 hours. Everybody who looks or writes comes by here first.
  void catchUp(TimePoint now);
  // The earliest time at which something is too old to be kept.
  std::optional<TimePoint> nextTrim() const;
  // The stream was closed and all its records are gone.
  bool isOver(TimePoint now) const;

  void add(const store::KeySchema& schema, const store::ItemPtr& before, const store::ItemPtr& after, TimePoint now,
           bool by_time_to_live);

  const std::deque<Shard>& shards() const { return shards_; }
  const Shard* shard(std::string_view id) const;
  // The number that the next record gets, if its shard stays open.
  Sequence next() const { return next_; }
  // All records up to this one are trimmed; 0: none is.
  Sequence trimmedThrough() const { return trimmed_through_; }
  // In the order of their numbers.
  const std::deque<StreamedWrite>& records() const { return records_; }

  // For snapshots.
  void shift(Duration later);

 private:
  friend struct SavedStream;  // frozen_streams.cpp

  void openShard(TimePoint at, std::string parent);
  void closeShard(TimePoint at);

  About about_;
  std::optional<TimePoint> closed_;
  std::deque<Shard> shards_;
  std::deque<StreamedWrite> records_;
  Sequence next_ = 1;
  Sequence trimmed_through_ = 0;
};

}  // namespace squall::dynamodb::streams
