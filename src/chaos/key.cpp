#include "chaos/key.hpp"

#include "core/digest.hpp"
#include "core/spelling.hpp"

#include <nlohmann/json.hpp>

#include <array>
#include <charconv>
#include <stdexcept>

namespace squall::chaos {

namespace {

using Json = nlohmann::json;

constexpr std::array<std::string_view, 5> kForms{"body", "attr", "message_id", "dedup_id", "sha256"};

// Reads a path from left to right.
class PathReader {
 public:
  explicit PathReader(std::string_view text) : text_(text) {}

  std::vector<JsonPath::Step> read() {
    if (text_.empty() || text_[0] != '$') fail("it does not begin with $");
    at_ = 1;
    std::vector<JsonPath::Step> steps;
    while (at_ < text_.size()) {
      if (text_[at_] == '.')
        steps.emplace_back(name());
      else if (text_[at_] == '[')
        steps.push_back(bracket());
      else
        fail("after a step comes . or [");
    }
    return steps;
  }

 private:
  [[noreturn]] void fail(const std::string& why) const {
    throw std::invalid_argument("'" + std::string(text_) + "' is no path: " + why +
                                ". A path looks like $.order.lines[0].sku or $['odd.name'].");
  }

  std::string name() {
    const std::size_t start = ++at_;
    at_ = std::min(text_.find_first_of(".[", start), text_.size());
    if (at_ == start) fail("a name is missing after .");
    return std::string(text_.substr(start, at_ - start));
  }

  JsonPath::Step bracket() {
    const std::size_t start = at_ + 1;
    if (start < text_.size() && text_[start] == '\'') {
      const std::size_t end = text_.find("']", start + 1);
      if (end == std::string_view::npos) fail("a quoted name ends with ']");
      at_ = end + 2;
      return std::string(text_.substr(start + 1, end - start - 1));
    }
    std::size_t index = 0;
    const auto [end, error] = std::from_chars(text_.data() + start, text_.data() + text_.size(), index);
    at_ = static_cast<std::size_t>(end - text_.data());
    if (error != std::errc() || at_ >= text_.size() || text_[at_] != ']') fail("[ ] holds an index or a quoted name");
    ++at_;
    return index;
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

const Json* child(const Json& document, const JsonPath::Step& step) {
  if (const auto* name = std::get_if<std::string>(&step)) {
    const auto member = document.is_object() ? document.find(*name) : document.end();
    return document.is_object() && member != document.end() ? &*member : nullptr;
  }
  const std::size_t index = std::get<std::size_t>(step);
  return document.is_array() && index < document.size() ? &document[index] : nullptr;
}

// Lengths go in too, so that no two messages give the same bytes.
void feed(std::string& bytes, std::string_view text) {
  bytes += std::to_string(text.size());
  bytes += ':';
  bytes += text;
}

std::string digestOf(const KeySource& source) {
  std::string bytes;
  feed(bytes, source.body);
  for (const auto& [name, value] : source.attributes) {
    feed(bytes, name);
    feed(bytes, value);
  }
  return core::sha256Hex(bytes);
}

std::optional<std::string> ifAny(std::string_view text) {
  return text.empty() ? std::nullopt : std::optional<std::string>(text);
}

}  // namespace

JsonPath JsonPath::parse(std::string_view text) {
  JsonPath path;
  path.steps_ = PathReader(text).read();
  return path;
}

const Json* JsonPath::find(const Json& document) const {
  const Json* place = &document;
  for (const Step& step : steps_) {
    place = child(*place, step);
    if (place == nullptr) return nullptr;
  }
  return place;
}

void JsonPath::remove(Json& document) const {
  if (steps_.empty()) {
    document = nullptr;
    return;
  }
  Json* parent = &document;
  for (std::size_t i = 0; i + 1 < steps_.size(); ++i) {
    parent = const_cast<Json*>(child(*parent, steps_[i]));
    if (parent == nullptr) return;
  }
  if (child(*parent, steps_.back()) == nullptr) return;
  if (const auto* name = std::get_if<std::string>(&steps_.back()))
    parent->erase(*name);
  else
    (*parent)[std::get<std::size_t>(steps_.back())] = nullptr;
}

KeySelector KeySelector::parse(std::string_view text) {
  KeySelector selector;
  selector.text_ = text;
  const std::size_t colon = text.find(':');
  const std::string_view form = text.substr(0, colon);
  const std::string_view rest = colon == std::string_view::npos ? std::string_view() : text.substr(colon + 1);
  if (form == "body" && !rest.empty()) {
    selector.kind_ = Kind::Body;
    selector.path_ = JsonPath::parse(rest);
  } else if (form == "attr" && !rest.empty()) {
    selector.kind_ = Kind::Attribute;
    selector.attribute_ = rest;
  } else if (text == "message_id") {
    selector.kind_ = Kind::MessageId;
  } else if (text == "dedup_id") {
    selector.kind_ = Kind::DeduplicationId;
  } else if (text == "sha256") {
    selector.kind_ = Kind::Sha256;
  } else {
    throw std::invalid_argument("'" + std::string(text) + "' is no key." + core::didYouMean(form, kForms) +
                                " A key is body:$.path, attr:<name>, message_id, dedup_id or sha256.");
  }
  return selector;
}

std::optional<std::string> KeySelector::of(const KeySource& source) const {
  switch (kind_) {
    case Kind::Body: {
      const Json document = Json::parse(source.body, nullptr, false);
      const Json* place = document.is_discarded() ? nullptr : path_.find(document);
      return place == nullptr ? std::nullopt : keyText(*place);
    }
    case Kind::Attribute:
      for (const auto& [name, value] : source.attributes) {
        if (name == attribute_) return value;
      }
      return std::nullopt;
    case Kind::MessageId:
      return ifAny(source.message_id);
    case Kind::DeduplicationId:
      return ifAny(source.deduplication_id);
    case Kind::Sha256:
      return digestOf(source);
  }
  return std::nullopt;
}

std::optional<std::string> keyText(const Json& value) {
  if (value.is_null()) return std::nullopt;
  if (value.is_string()) return value.get<std::string>();
  return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace squall::chaos
