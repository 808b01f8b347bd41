#include "setup/queues.hpp"

#include "core/model.hpp"
#include "core/spelling.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

namespace squall::setup {

namespace {

using Fields = FieldOf<QueueSetup>;

std::span<const std::string_view> attributeNames() {
  for (const model::Member& member : sqs::CreateQueueRequest::shape().members) {
    if (member.name == "Attributes") return member.shape->key->constraint.values;
  }
  return {};
}

void readAttributes(Document& document, const YAML::Node& node, QueueSetup& queue) {
  if (!document.isMap(node, attributeNames(), "attributes")) return;
  for (const auto& entry : node) {
    if (!entry.second.IsScalar()) {
      document.complain(entry.second, "The attribute " + entry.first.Scalar() + " must be a single value.");
    } else {
      queue.request.attributes[entry.first.Scalar()] = entry.second.Scalar();
    }
  }
}

void readTags(Document& document, const YAML::Node& node, QueueSetup& queue) {
  if (!document.isMap(node, {}, "tags")) return;
  for (const auto& tag : node) {
    if (!tag.second.IsScalar()) {
      document.complain(tag.second, "A tag must be a single value.");
    } else {
      queue.request.tags[tag.first.Scalar()] = tag.second.Scalar();
    }
  }
}

void readDeadLetterQueue(Document& document, const YAML::Node& node, QueueSetup& queue) {
  const std::size_t before = document.problemCount();
  if (!readFields(document, node, deadLetterQueueFields(), "dlq", queue)) return;
  if (node["queue"] && node["name"]) {
    document.complain(node,
                      "dlq has either 'queue', for one that is in the list, or 'name', for one that comes with it.");
  } else if (queue.dlq.empty() && document.problemCount() == before) {
    document.complain(node, "dlq needs 'queue', the name of the dead-letter queue.");
  }
}

template <const char* Attribute>
void setSeconds(QueueSetup& queue, Value&& value) {
  const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(std::get<Duration>(value));
  queue.request.attributes[Attribute] = std::to_string(seconds.count());
}

constexpr char kVisibilityTimeout[] = "VisibilityTimeout";
constexpr char kDelaySeconds[] = "DelaySeconds";
constexpr char kRetention[] = "MessageRetentionPeriod";
constexpr char kWaitTime[] = "ReceiveMessageWaitTimeSeconds";

// What is in the file, in the file's own order of importance; the attributes may be given by AWS's names too.
constexpr Fields kQueue[] = {
    {{.name = "name", .about = "the queue's name; a FIFO queue's ends in .fifo"},
     [](QueueSetup& queue, Value&& value) { queue.request.queueName = std::get<std::string>(value); }},
    {{.name = "fifo", .type = FieldType::Flag, .fallback = "false", .about = "whether it is a FIFO queue"},
     [](QueueSetup& queue, Value&& value) {
       if (std::get<bool>(value)) queue.request.attributes["FifoQueue"] = "true";
     }},
    {{.name = "visibility_timeout", .type = FieldType::Span, .fallback = "30s", .about = "VisibilityTimeout"},
     setSeconds<kVisibilityTimeout>},
    {{.name = "delay", .type = FieldType::Span, .fallback = "0s", .about = "DelaySeconds"}, setSeconds<kDelaySeconds>},
    {{.name = "retention", .type = FieldType::Span, .fallback = "4d", .about = "MessageRetentionPeriod"},
     setSeconds<kRetention>},
    {{.name = "wait_time", .type = FieldType::Span, .fallback = "0s", .about = "ReceiveMessageWaitTimeSeconds"},
     setSeconds<kWaitTime>},
    {{.name = "attributes",
      .type = FieldType::Section,
      .about = "attributes by AWS's names, as CreateQueue takes them"},
     nullptr,
     readAttributes},
    {{.name = "tags", .type = FieldType::Section, .about = "tags, each a single value"}, nullptr, readTags},
    {{.name = "dlq", .type = FieldType::Section, .about = "its dead-letter queue"}, nullptr, readDeadLetterQueue},
    {{.name = "region", .about = "default: the Cloud's"},
     [](QueueSetup& queue, Value&& value) { queue.region = std::get<std::string>(value); }},
    {{.name = "account", .type = FieldType::Section, .about = "12 digits in quotes; default: the Cloud's"},
     nullptr,
     [](Document& document, const YAML::Node& node, QueueSetup& queue) {
       queue.account = readAccount(document, node);
     }},
};

constexpr Fields kDeadLetterQueue[] = {
    {{.name = "queue", .about = "a queue that is in the list"},
     [](QueueSetup& queue, Value&& value) { queue.dlq = std::get<std::string>(value); }},
    {{.name = "name", .about = "instead of `queue`: made when it is not in the list"},
     [](QueueSetup& queue, Value&& value) { queue.dlq = std::get<std::string>(value); }},
    {{.name = "max_receive_count",
      .type = FieldType::Count,
      .least = 1,
      .most = 1000,
      .required = true,
      .about = "receives before a message is moved there"},
     [](QueueSetup& queue, Value&& value) {
       queue.max_receive_count = static_cast<int>(std::get<std::uint64_t>(value));
     }},
};

QueueSetup readQueue(Document& document, const YAML::Node& node) {
  QueueSetup queue;
  queue.line = node.Mark().line + 1;
  if (node.IsScalar()) {
    queue.request.queueName = document.text(node, "A queue's name");
  } else if (readFields(document, node, queueFields(), "a queue", queue) && !node["name"]) {
    document.complain(node, "A queue needs a 'name'.");
  }
  return queue;
}

using Address = std::tuple<std::string, std::string, std::string>;
Address addressOf(const QueueSetup& queue) { return {queue.account, queue.region, queue.request.queueName}; }

// A dead-letter queue that comes with its source is like it in what AWS wants alike: FIFO or not.
QueueSetup deadLetterQueueOf(const QueueSetup& source) {
  QueueSetup queue;
  queue.request.queueName = source.dlq;
  queue.region = source.region;
  queue.account = source.account;
  queue.line = source.line;
  const auto fifo = source.request.attributes.find("FifoQueue");
  if (fifo != source.request.attributes.end()) queue.request.attributes.insert(*fifo);
  return queue;
}

void connectDeadLetterQueues(Document& document, const std::vector<YAML::Node>& nodes, std::vector<QueueSetup>& queues,
                             std::set<Address>& addresses) {
  std::vector<std::string_view> names;
  names.reserve(queues.size());
  for (const QueueSetup& each : queues) names.push_back(each.request.queueName);
  std::vector<QueueSetup> added;
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    const QueueSetup& queue = queues[i];
    if (queue.dlq.empty() || addresses.count({queue.account, queue.region, queue.dlq}) != 0) continue;
    const YAML::Node dlq = nodes[i]["dlq"];
    if (dlq["name"]) {
      added.push_back(deadLetterQueueOf(queue));
      addresses.insert(addressOf(added.back()));
      continue;
    }
    document.complain(dlq, "The dead-letter queue '" + queue.dlq + "' is not among the queues of this file." +
                               core::didYouMean(queue.dlq, names) + " Add it to 'queues'.");
  }
  std::move(added.begin(), added.end(), std::back_inserter(queues));
}

}  // namespace

std::span<const Fields> queueFields() { return kQueue; }
std::span<const Fields> deadLetterQueueFields() { return kDeadLetterQueue; }

std::string readAccount(Document& document, const YAML::Node& node) {
  std::string value = document.text(node, "account");
  const bool digits = std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
  if (!value.empty() && (value.size() != 12 || !digits)) {
    document.complain(node, "An account is 12 digits in quotes, e.g. \"000000000000\", not '" + value + "'.");
  }
  return value;
}

std::vector<QueueSetup> readQueues(Document& document, const YAML::Node& node) {
  const std::vector<YAML::Node> nodes = document.list(node, "queues");
  std::vector<QueueSetup> queues;
  std::set<Address> addresses;
  for (const YAML::Node& each : nodes) {
    queues.push_back(readQueue(document, each));
    if (!addresses.insert(addressOf(queues.back())).second && !queues.back().request.queueName.empty()) {
      document.complain(each, "The queue '" + queues.back().request.queueName + "' is here twice.");
    }
  }
  connectDeadLetterQueues(document, nodes, queues, addresses);
  return queues;
}

}  // namespace squall::setup
