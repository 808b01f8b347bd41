// TagQueue, UntagQueue, ListQueueTags.
// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-queue-tags.html
#include "sqs/tags.hpp"

#include "core/utf8.hpp"
#include "sqs/errors.hpp"
#include "sqs/operations.hpp"

#include <algorithm>
#include <cctype>

namespace squall::sqs {

namespace {

// Letters, digits and white space of any script, and seven symbols. What is a letter beyond ASCII is left to AWS.
bool isTagText(std::string_view text) {
  return std::ranges::all_of(text, [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || std::isalnum(byte) != 0 || std::isspace(byte) != 0 ||
           std::string_view("_.:/=+-@").find(c) != std::string_view::npos;
  });
}

bool hasLength(std::string_view text, const limits::Limit& limit) {
  return limit.allows(static_cast<std::int64_t>(core::codePointCount(text)));
}

void checkKey(const std::string& key) {
  if (!hasLength(key, limits::kTagKeyLength)) {
    throw errors::invalidParameterValue("Tag keys must be between 1 and 128 characters in length.");
  }
  if (!isTagText(key)) {
    throw errors::invalidParameterValue(
        "Tag keys may only contain unicode letters, digits, whitespace, or one of these symbols: _ . : / = + - @");
  }
}

void checkValue(const std::string& value) {
  if (!hasLength(value, limits::kTagValueLength)) {
    throw errors::invalidParameterValue("Tag values must be between 0 and 256 characters in length.");
  }
  if (!isTagText(value)) {
    throw errors::invalidParameterValue(
        "Tag values may only contain unicode letters, digits, whitespace, or one of these symbols: _ . : / = + - @");
  }
}

}  // namespace

std::map<std::string, std::string> withTags(std::map<std::string, std::string> tags, const Map<std::string>& added,
                                            std::string_view queue_name) {
  for (const auto& [key, value] : added) {
    checkKey(key);
    checkValue(value);
    tags[key] = value;
  }
  if (!limits::kTagsPerQueue.allows(static_cast<std::int64_t>(tags.size()))) {
    throw errors::invalidParameterValue("Too many tags added for queue " + std::string(queue_name) + ".");
  }
  return tags;
}

TagQueueResult tagQueue(Call& call, const TagQueueRequest& request) {
  QueueResource& queue = findQueue(call, request.queueUrl);
  if (request.tags.empty()) throw errors::missingParameter("Tags");

  queue.tags = withTags(queue.tags, request.tags, queue.name());
  call.effects.add({.kind = EventKind::Change, .resource = queue.name(), .detail = "tags"});
  return {};
}

UntagQueueResult untagQueue(Call& call, const UntagQueueRequest& request) {
  QueueResource& queue = findQueue(call, request.queueUrl);
  if (request.tagKeys.empty()) throw errors::missingParameter("TagKeys");
  std::ranges::for_each(request.tagKeys, checkKey);

  for (const std::string& key : request.tagKeys) queue.tags.erase(key);  // a key that is not there is no mistake
  call.effects.add({.kind = EventKind::Change, .resource = queue.name(), .detail = "tags"});
  return {};
}

ListQueueTagsResult listQueueTags(Call& call, const ListQueueTagsRequest& request) {
  return {.tags = findQueue(call, request.queueUrl).tags};
}

}  // namespace squall::sqs
