#include "dynamodbstreams/shard_iterator.hpp"

#include "core/pagination.hpp"

#include <charconv>
#include <cstdint>

namespace squall::dynamodbstreams {
namespace {

constexpr std::string_view kMark = "|1|";

core::PageToken tokensOf(std::string_view stream_arn) {
  return core::PageToken("streams:GetRecords:" + std::string(stream_arn));
}

template <class Number>
bool readNumber(std::string_view text, Number& number) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc() && end == text.data() + text.size();
}

}  // namespace

std::string write(const ShardIterator& iterator) {
  const std::string place = iterator.shard_id + "|" + std::to_string(iterator.next) + "|" +
                            std::to_string(iterator.made.time_since_epoch().count());
  return iterator.stream_arn + std::string(kMark) + tokensOf(iterator.stream_arn).make(place);
}

std::optional<ShardIterator> readIterator(std::string_view text) {
  const std::size_t mark = text.rfind(kMark);
  if (mark == std::string_view::npos) return std::nullopt;
  ShardIterator iterator;
  iterator.stream_arn = std::string(text.substr(0, mark));
  const auto place = tokensOf(iterator.stream_arn).read(text.substr(mark + kMark.size()));
  if (!place) return std::nullopt;
  const std::string_view parts = *place;
  const std::size_t first = parts.find('|');
  const std::size_t second = parts.rfind('|');
  Duration::rep made = 0;
  const bool is_whole = first != second && readNumber(parts.substr(first + 1, second - first - 1), iterator.next) &&
                        readNumber(parts.substr(second + 1), made);
  if (!is_whole) return std::nullopt;
  iterator.shard_id = std::string(parts.substr(0, first));
  iterator.made = TimePoint(Duration(made));
  return iterator;
}

}  // namespace squall::dynamodbstreams
