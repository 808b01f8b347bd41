#include "chaos/checks/publications.hpp"

#include "chaos/checks/record_reading.hpp"

#include <nlohmann/json.hpp>

namespace squall::checks {

namespace {

using Json = nlohmann::json;

std::string textOf(const Json& object, const char* name) {
  const auto member = object.find(name);
  return member != object.end() && member->is_string() ? member->get<std::string>() : std::string();
}

// A request that sends one message, or one entry of a batch: they have the same members.
Publication publicationOf(const Json& sent) {
  Publication publication{.body = textOf(sent, "MessageBody"),
                          .attributes = {},
                          .group = textOf(sent, "MessageGroupId"),
                          .deduplication_id = textOf(sent, "MessageDeduplicationId")};
  // AMQP has headers instead: texts by name.
  const auto headers = sent.find("Headers");
  if (headers != sent.end() && headers->is_object()) {
    for (const auto& [name, value] : headers->items()) publication.attributes.emplace_back(name, value);
  }
  const auto attributes = sent.find("MessageAttributes");
  if (attributes == sent.end() || !attributes->is_object()) return publication;
  for (const auto& [name, value] : attributes->items()) {
    if (!value.is_object()) continue;
    const std::string text = textOf(value, value.contains("StringValue") ? "StringValue" : "BinaryValue");
    publication.attributes.emplace_back(name, text);
  }
  return publication;
}

const Json* entryNamed(const Json& entries, const std::string& id) {
  for (const Json& entry : entries) {
    if (entry.is_object() && textOf(entry, "Id") == id) return &entry;
  }
  return nullptr;
}

}  // namespace

const Publication& Publications::of(const Record& published) {
  const auto known = by_message_.find(published.message_id);
  if (known != by_message_.end()) return known->second;
  const RecordPtr* call = recordWith(records_, published.cause);
  if (call != nullptr && (*call)->kind == EventKind::Call && (*call)->request_data) readCall(**call, published);
  return by_message_[published.message_id];
}

void Publications::readCall(const Record& call, const Record& published) {
  const Json request = Json::parse(call.requestJson(), nullptr, false);
  if (!request.is_object()) return;
  const auto entries = request.find("Entries");
  if (entries == request.end() || !entries->is_array()) {
    by_message_[published.message_id] = publicationOf(request);
    return;
  }
  // Which entry became which message only the answer says.
  const Json result = call.result_data ? Json::parse(call.resultJson(), nullptr, false) : Json();
  if (!result.is_object() || !result.contains("Successful")) return;
  for (const Json& done : result["Successful"]) {
    if (!done.is_object()) continue;
    if (const Json* entry = entryNamed(*entries, textOf(done, "Id")))
      by_message_[textOf(done, "MessageId")] = publicationOf(*entry);
  }
}

std::optional<std::string> Publications::keyOf(const chaos::KeySelector& selector, const Record& published) {
  using Kind = chaos::KeySelector::Kind;
  chaos::KeySource source{.message_id = published.message_id};
  if (published.body) source.body = *published.body;
  if (selector.kind() != Kind::Body && selector.kind() != Kind::MessageId) {
    const Publication& publication = of(published);
    source.attributes = publication.attributes;
    source.deduplication_id = publication.deduplication_id;
  }
  return selector.of(source);
}

}  // namespace squall::checks
