// chaos/key.hpp: the part of a message that names it, so that it has the same name in every run and for every copy: an
// idempotency key for checks, an identity for chaos.
//
//   const KeySelector selector = KeySelector::parse("body:$.orderId");
//   selector.of({.body = R"({"orderId": "o-17"})"});   // "o-17"
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace squall::chaos {

// A place in a JSON document: "$.order.lines[0].sku". Names may be quoted for the sake of odd characters: $['a.b'].
class JsonPath {
 public:
  using Step = std::variant<std::string, std::size_t>;

  // Throws std::invalid_argument, which says what is wrong and what a path looks like.
  static JsonPath parse(std::string_view text);

  // Null when the document has no such place.
  const nlohmann::json* find(const nlohmann::json& document) const;
  // Takes the place out of the document, if it is there. An element of an array becomes null: others keep their index.
  void remove(nlohmann::json& document) const;

 private:
  std::vector<Step> steps_;
};

// What there is to choose from; valid while the key is taken.
struct KeySource {
  std::string_view message_id = {};
  std::string_view body = {};
  std::span<const std::pair<std::string, std::string>> attributes = {};  // user attributes as text, in name order
  std::string_view deduplication_id = {};
};

class KeySelector {
 public:
  enum class Kind : std::uint8_t { Body, Attribute, MessageId, DeduplicationId, Sha256 };

  // "body:$.path", "attr:<name>", "message_id", "dedup_id", "sha256". Throws std::invalid_argument, which says what can
  // be written, with a "did you mean".
  static KeySelector parse(std::string_view text);

  // The key: text as it is, numbers and all else as compact JSON. Nothing when the message has none: no such attribute
  // or member, null, or a body that is no JSON. Sha256 is over body and attributes, in hexadecimal.
  std::optional<std::string> of(const KeySource& source) const;

  Kind kind() const { return kind_; }
  const std::string& text() const { return text_; }
  const JsonPath& path() const { return path_; }  // Kind::Body

 private:
  Kind kind_ = Kind::Sha256;
  std::string text_;
  std::string attribute_;
  JsonPath path_;
};

// The value of a JSON place as a key; nothing for null.
std::optional<std::string> keyText(const nlohmann::json& value);

}  // namespace squall::chaos
