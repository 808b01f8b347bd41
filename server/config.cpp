#include "server/config.hpp"

namespace squall::server {

namespace {

using setup::Document;

// A map from ARNs to URLs.
void readTargets(Document& document, const YAML::Node& node, Config& config) {
  if (node.IsNull() || !document.isMap(node, {}, "targets")) return;
  for (const auto& entry : node) {
    const std::string arn = document.text(entry.first, "the ARN of a target");
    std::string url = document.text(entry.second, "the URL of a target");
    if (!url.empty() && !url.starts_with("http://"))
      document.complain(entry.second, "the URL of a target begins with http://, e.g. http://localhost:9000/mailer");
    config.targets.emplace_back(arn, std::move(url));
  }
}

constexpr setup::FieldOf<Config> kFields[] = {
    {{.name = "account", .type = setup::FieldType::Section},
     nullptr,
     [](Document& document, const YAML::Node& node, Config& config) {
       config.account = setup::readAccount(document, node);
     }},
    {{.name = "region"}, [](Config& config, setup::Value&& value) { config.region = std::get<std::string>(value); }},
    {{.name = "queues", .type = setup::FieldType::Section},
     nullptr,
     [](Document& document, const YAML::Node& node, Config& config) {
       if (!node.IsNull()) config.queues = setup::readQueues(document, node);
     }},
    {{.name = "targets", .type = setup::FieldType::Section}, nullptr, readTargets},
};

}  // namespace

Config parseConfig(const std::string& file, const std::string& text) {
  Document document(file);
  Config config;
  const YAML::Node root = document.parse(text);
  if (root.IsDefined() && !root.IsNull()) setup::readFields<Config>(document, root, kFields, "the file", config);
  document.finish();
  return config;
}

Config readConfig(const std::string& file) { return parseConfig(file, setup::textOf(file)); }

}  // namespace squall::server
