// dynamodb/streams/streams.hpp: the streams of all tables of a region, those too that were disabled or whose table is
// gone: they can be read for 24 hours more.
//
//   Stream& stream = streams.open({.arn = ..., .view_type = "NEW_IMAGE", ...});
//   streams.find(arn);  // the same; null when there is none, or none any more
#pragma once

#include "dynamodb/streams/stream.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace squall::dynamodb::streams {

class Streams {
 public:
  // A label that no stream of the table had: the time, a little later when two come at the same instant.
  std::string labelFor(const std::string& table_arn, TimePoint now) const;
  static std::string arnOf(const std::string& table_arn, const std::string& label);

  Stream& open(Stream::About about);
  // Does nothing when there is no such stream.
  void close(const std::string& arn, TimePoint now);
  void add(const std::string& arn, const store::KeySchema& schema, const store::ItemPtr& before,
           const store::ItemPtr& after, TimePoint now, bool by_time_to_live);

  const Stream* find(const std::string& arn, TimePoint now);
  // Of this moment, in the order of their ARNs.
  const std::map<std::string, Stream, std::less<>>& all(TimePoint now);

  // Not later than the first time at which a record is too old. Cheap.
  std::optional<TimePoint> nextTrim() const { return next_trim_; }
  void trim(TimePoint now);

  // For snapshots: as they are, a look at which changes nothing; one from a file; and all times moved.
  const std::map<std::string, Stream, std::less<>>& kept() const { return streams_; }
  void keep(Stream stream);
  void shift(Duration later);

 private:
  void noteTrim(const Stream& stream);

  std::map<std::string, Stream, std::less<>> streams_;
  std::optional<TimePoint> next_trim_;
};

}  // namespace squall::dynamodb::streams
