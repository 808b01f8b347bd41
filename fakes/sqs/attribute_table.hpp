// sqs/attribute_table.hpp: every queue attribute as one row: how it is set, shown and compared.
// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html
#pragma once

#include "sqs/state.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace squall::sqs {

// A change of attributes on its way: `attributes` is what the queue will have when every value was taken.
struct AttributeChange {
  State& state;
  std::string_view queue_name;
  bool is_creating = false;
  QueueAttributes attributes = {};
};

struct AttributeRow {
  std::string_view name;
  // Takes a client's value or throws the AwsError that says what is wrong with it. Null: read-only.
  void (*set)(AttributeChange& change, std::string_view value) = nullptr;
  // The value as a client sees it; nothing when this queue does not show the attribute now.
  std::optional<std::string> (*show)(const QueueResource& queue) = nullptr;
  // Whether two queues have the same value. Null: read-only.
  bool (*is_same)(const QueueAttributes& a, const QueueAttributes& b) = nullptr;
};

// All rows, in the order in which AWS looks for differences.
std::span<const AttributeRow> attributeRows();

// The attributes that a queue has after `given` was set on top of `change.attributes`. Throws the AwsError for the
// first value that AWS does not take; nothing of `change` may be used then.
QueueAttributes changedAttributes(AttributeChange change, const Map<std::string>& given);

// The first of the attributes in `given` that `wanted` and `existing` differ in.
std::optional<std::string_view> differingAttribute(const Map<std::string>& given, const QueueAttributes& wanted,
                                                   const QueueAttributes& existing);

// What GetQueueAttributes answers for these names ("All" among them means all). Throws InvalidAttributeName.
Map<std::string> shownAttributes(const QueueResource& queue, const List<std::string>& names);

}  // namespace squall::sqs
