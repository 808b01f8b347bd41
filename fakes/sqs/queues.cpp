// CreateQueue, DeleteQueue, GetQueueUrl, ListQueues, PurgeQueue, ListDeadLetterSourceQueues.
// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_CreateQueue.html
// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_DeleteQueue.html
// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_GetQueueUrl.html
// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ListQueues.html
// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_PurgeQueue.html
// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ListDeadLetterSourceQueues.html
#include "core/pagination.hpp"
#include "sqs/attribute_table.hpp"
#include "sqs/errors.hpp"
#include "sqs/names.hpp"
#include "sqs/operations.hpp"
#include "sqs/tags.hpp"

namespace squall::sqs {

namespace {

constexpr std::string_view kFifoSuffix = ".fifo";

void checkGiven(const std::string& queue_name) {
  if (!queue_name.empty()) return;
  throw errors::invalidParameterValue("Value for parameter QueueName is invalid. Reason: Must specify a queue name.");
}

void checkQueueName(std::string_view name, bool is_fifo) {
  if (name.empty()) throw errors::invalidParameterValue("Queue name cannot be empty");
  const bool has_suffix = name.ends_with(kFifoSuffix);
  std::string_view stem = name;
  if (is_fifo && has_suffix) stem.remove_suffix(kFifoSuffix.size());
  // The suffix counts towards the 80.
  const bool is_good =
      limits::kQueueNameLength.allows(static_cast<std::int64_t>(name.size())) && isName(stem, limits::kQueueNameLength);
  if (is_good && is_fifo == has_suffix) return;
  throw errors::invalidParameterValue(
      is_fifo
          ? "The name of a FIFO queue can only include alphanumeric characters, hyphens, or underscores, must end with "
            ".fifo suffix and be 1 to 80 in length."
          : "Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length");
}

// CreateQueue for a name in use answers the queue that is there, unless the request asks for something else than it
// has. A request without attributes asks for nothing.
void checkSame(const CreateQueueRequest& request, const QueueAttributes& wanted, const QueueResource& existing) {
  if (const auto attribute = differingAttribute(request.attributes, wanted, existing.attributes)) {
    throw errors::queueNameExists(*attribute);
  }
  const std::map<std::string, std::string>& tags = request.tags;
  if (!tags.empty() && tags != existing.tags) {
    throw errors::queueNameExists("tags");
  }
}

// How many elements a page of ListQueues or ListDeadLetterSourceQueues has. "You must set MaxResults to receive a value
// for NextToken in the response"; 0 counts as not set.
struct PageSize {
  std::size_t limit = 0;
  bool gives_token = false;
};

PageSize pageSize(const std::optional<std::int32_t>& max_results) {
  const limits::Limit& limit = limits::kListMaxResults;
  if (max_results.value_or(0) == 0) return {.limit = static_cast<std::size_t>(limit.max), .gives_token = false};
  if (!limit.allows(*max_results)) {
    throw errors::invalidParameterValue(
        "Value for parameter MaxResults is invalid. Reason: MaxResults must be an integer between " +
        std::to_string(limit.min) + " and " + std::to_string(limit.max) + ".");
  }
  return {.limit = static_cast<std::size_t>(*max_results), .gives_token = true};
}

struct UrlPage {
  List<std::string> urls;
  std::optional<std::string> next_token;
};

// One page of the queues whose names begin with `prefix` and that `wanted` takes, in the order of their names.
UrlPage pageOfUrls(const Call& call, const core::PageToken& tokens, std::string_view prefix,
                   const std::optional<std::int32_t>& max_results, const std::optional<std::string>& token,
                   auto wanted) {
  const PageSize size = pageSize(max_results);
  std::optional<std::string> after;
  if (token && !token->empty()) {
    after = tokens.read(*token);
    if (!after) throw errors::invalidParameterValue("Invalid or expired next token.");
  }

  const auto page = core::pageOf(call.state.queues(), prefix, after, size.limit, wanted);
  UrlPage result;
  for (const auto* queue : page.elements) result.urls.push_back(urlOf(call, (*queue)->name()));
  if (size.gives_token && page.next_after) result.next_token = tokens.make(*page.next_after);
  return result;
}

}  // namespace

CreateQueueResult createQueue(Call& call, const CreateQueueRequest& request) {
  call.resource = request.queueName;
  AttributeChange change{.state = call.state, .queue_name = request.queueName, .is_creating = true};
  QueueAttributes wanted = changedAttributes(std::move(change), request.attributes);
  checkQueueName(request.queueName, wanted.fifo_queue);
  if (const QueueResource* existing = call.state.look(request.queueName)) {
    checkSame(request, wanted, *existing);
    return {.queueUrl = urlOf(call, request.queueName)};
  }
  if (call.strict && call.state.wasDeletedWithin(limits::kRecreateInterval, request.queueName, call.now)) {
    throw errors::queueDeletedRecently();
  }

  auto tags = withTags({}, request.tags, request.queueName);
  call.state.create(request.queueName, std::move(wanted), call.now).tags = std::move(tags);
  call.effects.add({.kind = EventKind::Create, .resource = request.queueName});
  return {.queueUrl = urlOf(call, request.queueName)};
}

DeleteQueueResult deleteQueue(Call& call, const DeleteQueueRequest& request) {
  QueueResource& queue = findQueue(call, request.queueUrl);

  const std::string name = queue.name();
  queue.engine.clear(EventKind::Drop, "its queue was deleted", call.effects);
  call.state.erase(name);
  if (call.strict) call.state.rememberDeletion(name, call.now);
  call.effects.add({.kind = EventKind::Delete, .resource = name});  // also wakes who waits for a message of it
  return {};
}

GetQueueUrlResult getQueueUrl(Call& call, const GetQueueUrlRequest& request) {
  call.resource = request.queueName;
  checkGiven(request.queueName);
  // Queues of other accounts are in other Clouds, and nobody has permissions there.
  const bool is_ours = request.queueOwnerAWSAccountId.value_or(call.state.account()) == call.state.account();
  if (!is_ours || call.state.look(request.queueName) == nullptr) throw errors::queueDoesNotExist();
  return {.queueUrl = urlOf(call, request.queueName)};
}

ListQueuesResult listQueues(Call& call, const ListQueuesRequest& request) {
  const std::string prefix = request.queueNamePrefix.value_or("");
  UrlPage page = pageOfUrls(call, core::PageToken("sqs:ListQueues:" + prefix), prefix, request.maxResults,
                            request.nextToken, [](const auto&, const auto&) { return true; });
  return {.queueUrls = std::move(page.urls), .nextToken = std::move(page.next_token)};
}

// PurgeQueue takes in-flight messages too: AWS purges what is hidden, not only what is visible.
PurgeQueueResult purgeQueue(Call& call, const PurgeQueueRequest& request) {
  QueueResource& queue = findQueue(call, request.queueUrl);
  if (call.strict && queue.purged && call.now - *queue.purged < limits::kPurgeInterval) {
    throw errors::purgeQueueInProgress(queue.name());
  }

  queue.engine.clear(EventKind::Purge, "", call.effects);
  queue.purged = call.now;
  return {};
}

ListDeadLetterSourceQueuesResult listDeadLetterSourceQueues(Call& call,
                                                            const ListDeadLetterSourceQueuesRequest& request) {
  const std::string name = findQueue(call, request.queueUrl).name();
  const auto is_source = [&name](const auto&, const auto& queue) {
    return queue->attributes.redrive && queue->attributes.redrive->target_name == name;
  };
  UrlPage page = pageOfUrls(call, core::PageToken("sqs:ListDeadLetterSourceQueues:" + name), "", request.maxResults,
                            request.nextToken, is_source);
  return {.queueUrls = std::move(page.urls), .nextToken = std::move(page.next_token)};
}

}  // namespace squall::sqs
