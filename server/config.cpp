#include "server/config.hpp"

#include "core/model.hpp"
#include "core/spelling.hpp"

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>
#include <tuple>

namespace squall::server {

namespace {

constexpr std::string_view kTopKeys[] = {"account", "region", "queues"};
constexpr std::string_view kQueueKeys[] = {"name", "fifo", "attributes", "tags", "dlq", "region", "account"};
constexpr std::string_view kDlqKeys[] = {"queue", "max_receive_count"};

std::span<const std::string_view> attributeNames() {
  for (const model::Member& member : sqs::CreateQueueRequest::shape().members) {
    if (member.name == "Attributes") return member.shape->key->constraint.values;
  }
  return {};
}

bool isAccount(const std::string& text) {
  return text.size() == 12 && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// Walks the file and collects every problem, rather than stopping at the first.
class Reader {
 public:
  explicit Reader(std::string file) : file_(std::move(file)) {}

  Config read(const YAML::Node& root);
  std::vector<std::string> problems;
  void complain(const YAML::Mark& mark, const std::string& text);

 private:
  bool isMap(const YAML::Node& node, std::span<const std::string_view> known, const std::string& what);
  std::string text(const YAML::Node& node, const std::string& what);
  std::string account(const YAML::Node& node);
  void queue(const YAML::Node& node, Config& config);
  void attributes(const YAML::Node& node, QueueConfig& queue);
  void deadLetterQueue(const YAML::Node& node, QueueConfig& queue);
  void checkReferences(const YAML::Node& list, const Config& config);

  std::string file_;
};

void Reader::complain(const YAML::Mark& mark, const std::string& text) {
  const std::string place =
      mark.is_null() ? "" : ":" + std::to_string(mark.line + 1) + ":" + std::to_string(mark.column + 1);
  problems.push_back(file_ + place + ": " + text);
}

// Whether the node is a map; complains about keys that are not known or there twice.
bool Reader::isMap(const YAML::Node& node, std::span<const std::string_view> known, const std::string& what) {
  if (!node.IsMap()) {
    complain(node.Mark(), what + " must be a map of keys and values.");
    return false;
  }
  std::set<std::string> seen;
  for (const auto& entry : node) {
    const std::string key = entry.first.IsScalar() ? entry.first.Scalar() : "";
    if (!seen.insert(key).second) complain(entry.first.Mark(), "The key '" + key + "' is here twice.");
    if (known.empty() || std::find(known.begin(), known.end(), key) != known.end()) continue;
    std::string known_keys;
    for (const std::string_view each : known) known_keys.append(" ").append(each);
    complain(entry.first.Mark(), "Unknown key '" + key + "' in " + what + "." + core::didYouMean(key, known) +
                                     " Known:" + known_keys + ".");
  }
  return true;
}

std::string Reader::text(const YAML::Node& node, const std::string& what) {
  if (node.IsScalar() && !node.Scalar().empty()) return node.Scalar();
  complain(node.Mark(), what + " must be a text that is not empty.");
  return {};
}

std::string Reader::account(const YAML::Node& node) {
  std::string value = text(node, "account");
  if (!value.empty() && !isAccount(value)) {
    complain(node.Mark(), "An account is 12 digits in quotes, e.g. \"000000000000\", not '" + value + "'.");
  }
  return value;
}

void Reader::attributes(const YAML::Node& node, QueueConfig& queue) {
  if (!isMap(node, attributeNames(), "attributes")) return;
  for (const auto& entry : node) {
    if (!entry.second.IsScalar()) {
      complain(entry.second.Mark(), "The attribute " + entry.first.Scalar() + " must be a single value.");
    } else {
      queue.request.attributes[entry.first.Scalar()] = entry.second.Scalar();
    }
  }
}

void Reader::deadLetterQueue(const YAML::Node& node, QueueConfig& queue) {
  if (!isMap(node, kDlqKeys, "dlq")) return;
  if (!node["queue"]) {
    complain(node.Mark(), "dlq needs 'queue', the name of the dead-letter queue.");
  } else {
    queue.dlq = text(node["queue"], "queue");
  }
  const YAML::Node count = node["max_receive_count"];
  if (!count || !YAML::convert<int>::decode(count, queue.max_receive_count)) {
    complain(count ? count.Mark() : node.Mark(), "dlq needs 'max_receive_count', a whole number from 1 to 1000.");
  }
}

void Reader::queue(const YAML::Node& node, Config& config) {
  QueueConfig queue;
  queue.line = node.Mark().line + 1;
  if (node.IsScalar()) {
    queue.request.queueName = text(node, "A queue's name");
    config.queues.push_back(std::move(queue));
    return;
  }
  if (!isMap(node, kQueueKeys, "a queue")) return;
  if (node["name"]) {
    queue.request.queueName = text(node["name"], "name");
  } else {
    complain(node.Mark(), "A queue needs a 'name'.");
  }
  if (node["attributes"]) attributes(node["attributes"], queue);
  if (const YAML::Node fifo = node["fifo"]) {
    bool is_fifo = false;
    if (!YAML::convert<bool>::decode(fifo, is_fifo)) complain(fifo.Mark(), "fifo must be true or false.");
    if (is_fifo) queue.request.attributes["FifoQueue"] = "true";
  }
  if (const YAML::Node tags = node["tags"]; tags && isMap(tags, {}, "tags")) {
    for (const auto& tag : tags) {
      if (!tag.second.IsScalar()) complain(tag.second.Mark(), "A tag must be a single value.");
      if (tag.second.IsScalar()) queue.request.tags[tag.first.Scalar()] = tag.second.Scalar();
    }
  }
  if (node["dlq"]) deadLetterQueue(node["dlq"], queue);
  if (node["region"]) queue.region = text(node["region"], "region");
  if (node["account"]) queue.account = account(node["account"]);
  config.queues.push_back(std::move(queue));
}

// Queues that are there twice, and dead-letter queues that are not there.
void Reader::checkReferences(const YAML::Node& list, const Config& config) {
  using Address = std::tuple<std::string, std::string, std::string>;
  std::set<Address> addresses;
  for (std::size_t i = 0; i < config.queues.size(); ++i) {
    const QueueConfig& queue = config.queues[i];
    if (!addresses.insert({queue.account, queue.region, queue.request.queueName}).second) {
      complain(list[i].Mark(), "The queue '" + queue.request.queueName + "' is here twice.");
    }
  }
  for (std::size_t i = 0; i < config.queues.size(); ++i) {
    const QueueConfig& queue = config.queues[i];
    if (queue.dlq.empty() || addresses.count({queue.account, queue.region, queue.dlq}) != 0) continue;
    std::vector<std::string_view> names;
    for (const QueueConfig& each : config.queues) names.push_back(each.request.queueName);
    complain(list[i]["dlq"].Mark(), "The dead-letter queue '" + queue.dlq + "' is not among the queues of this file." +
                                        core::didYouMean(queue.dlq, names) + " Add it to 'queues'.");
  }
}

Config Reader::read(const YAML::Node& root) {
  Config config;
  if (root.IsNull()) return config;
  if (!isMap(root, kTopKeys, "the file")) return config;
  if (root["account"]) config.account = account(root["account"]);
  if (root["region"]) config.region = text(root["region"], "region");
  const YAML::Node queues = root["queues"];
  if (!queues || queues.IsNull()) return config;
  if (!queues.IsSequence()) {
    complain(queues.Mark(), "queues must be a list: each line begins with '- '.");
    return config;
  }
  for (const YAML::Node& each : queues) queue(each, config);
  if (config.queues.size() == queues.size()) checkReferences(queues, config);
  return config;
}

}  // namespace

ConfigError::ConfigError(std::vector<std::string> problems) : problems_(std::move(problems)) {
  for (const std::string& problem : problems_) text_ += problem + "\n";
}

Config parseConfig(const std::string& file, const std::string& text) {
  Reader reader(file);
  Config config;
  try {
    config = reader.read(YAML::Load(text));
  } catch (const YAML::Exception& mistake) {
    reader.complain(mistake.mark, "This is not YAML: " + mistake.msg + ".");
  }
  if (!reader.problems.empty()) throw ConfigError(std::move(reader.problems));
  return config;
}

Config readConfig(const std::string& file) {
  std::ifstream stream(file, std::ios::binary);
  if (!stream) throw ConfigError({file + ": The file cannot be read. Is the path right?"});
  return parseConfig(file, std::string(std::istreambuf_iterator<char>(stream), {}));
}

}  // namespace squall::server
