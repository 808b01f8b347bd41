// wire/query_decoder.cpp: form parameters to a struct.
//
// The dotted names come in any order, so they are first sorted into a tree, "MessageAttribute" -> 1 -> "Value" ->
// "StringValue", which is then walked along the shape.
#include "core/base64.hpp"
#include "core/member_path.hpp"
#include "wire/query_codec.hpp"

#include <charconv>
#include <cstdint>
#include <cstdlib>
#include <map>
#include <optional>

namespace squall::wire {
namespace {

using model::Kind;
using model::Member;
using model::Shape;

// Deeper names than any of AWS's: MessageAttribute.1.Value.StringListValue.1 has five parts.
constexpr std::size_t kMaxParts = 16;

struct Node {
  std::map<std::string_view, Node> children = {};
  std::optional<std::string_view> value = {};
  mutable bool used = false;

  const Node* child(std::string_view name) const {
    const auto found = children.find(name);
    return found == children.end() ? nullptr : &found->second;
  }
};

void insert(Node& root, std::string_view name, std::string_view value) {
  Node* node = &root;
  for (std::size_t parts = 1; !name.empty(); ++parts) {
    const std::size_t dot = parts < kMaxParts ? name.find('.') : std::string_view::npos;
    node = &node->children[name.substr(0, dot)];
    name = dot == std::string_view::npos ? std::string_view{} : name.substr(dot + 1);
  }
  // Of two parameters with one name the first counts.
  if (!node->value) node->value = value;
}

// Numbered children in numeric order: 2 before 10.
std::map<std::uint64_t, const Node*> numbered(const Node& node) {
  std::map<std::uint64_t, const Node*> result;
  for (const auto& [name, child] : node.children) {
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), number);
    if (error == std::errc() && end == name.data() + name.size()) result.emplace(number, &child);
  }
  return result;
}

// What key and value of a map's entry are called.
struct EntryNames {
  std::string_view key;
  std::string_view value;
};

const Node* orElse(const Node* first, const Node* second) { return first ? first : second; }

class Decoder {
 public:
  explicit Decoder(DecodeReport& report) : report_(report) {}

  void structure(const Shape& shape, const Node& node, void* object, const std::string& path);

 private:
  void value(const Shape& shape, const Node& node, void* object, const std::string& path);
  void list(const Shape& shape, const Node& node, void* list, const std::string& path);
  void map(const Shape& shape, const Node& node, void* map, const std::string& path);
  void entry(const Shape& shape, const EntryNames& names, const Node& node, void* map, const std::string& path);
  void scalar(const Shape& shape, std::string_view text, void* object, const std::string& path);
  void reportUnknown(const Shape& shape, const Node& node, const std::string& path);
  void fail(const std::string& path, std::string message);

  DecodeReport& report_;
};

// The node of a member, under its name in the Query protocol or AWS's general one.
const Node* find(const Node& node, const Member& member) {
  return orElse(node.child(member.wire_name), node.child(member.name));
}

void Decoder::structure(const Shape& shape, const Node& node, void* object, const std::string& path) {
  node.used = true;
  for (const Member& member : shape.members) {
    std::string member_path = path;
    core::appendMember(member_path, member.name);
    if (const Node* found = find(node, member); found && !found->used) {
      value(*member.shape, *found, member.make(object), member_path);
    } else if (member.required) {
      report_.missing.push_back(member_path);
    }
    if (report_.error) return;
  }
  reportUnknown(shape, node, path);
}

void Decoder::value(const Shape& shape, const Node& node, void* object, const std::string& path) {
  node.used = true;
  switch (shape.kind) {
    case Kind::Structure:
      return structure(shape, node, object, path);
    case Kind::List:
      return list(shape, node, object, path);
    case Kind::Map:
      return map(shape, node, object, path);
    default:
      scalar(shape, node.value.value_or(std::string_view{}), object, path);
  }
}

void Decoder::list(const Shape& shape, const Node& node, void* list, const std::string& path) {
  const Node* elements = node.child("member");
  // rusoto issue 586 has AWS's answer to MessageAttributeNames.member.1.
  if (elements && shape.flattened) return fail(path, "Start of list found where not expected");
  if (!elements) elements = &node;
  elements->used = true;
  std::size_t index = 0;
  const auto append = [&](const Node& element) {
    std::string element_path = path;
    core::appendElement(element_path, index++);
    value(*shape.element, element, shape.list->append(list), element_path);
  };
  // "AttributeName=All"; an empty value is how clients write an empty list.
  if (node.value && !node.value->empty()) append(node);
  for (const auto& [number, element] : numbered(*elements)) {
    if (report_.error) return;
    append(*element);
  }
  // "DeleteMessageBatchRequestEntry.Id=1"
  if (index == 0 && shape.element->kind == Kind::Structure && !elements->children.empty()) append(*elements);
}

void Decoder::map(const Shape& shape, const Node& node, void* map, const std::string& path) {
  const Node* entries = node.child("entry");
  const EntryNames names = entries ? EntryNames{"key", "value"} : EntryNames{shape.key_name, shape.element_name};
  if (!entries) entries = &node;
  entries->used = true;
  // "Attribute.Name=VisibilityTimeout&Attribute.Value=35"
  if (entries->child(names.key)) entry(shape, names, *entries, map, path);
  for (const auto& [number, numbered_entry] : numbered(*entries)) {
    if (report_.error) return;
    entry(shape, names, *numbered_entry, map, path);
  }
}

// An entry without a key has the empty one, as in AWS: aws-sdk-php issue 694, where MessageAttributes.1.key, which SQS
// does not know, gets "The request must contain non-empty message attribute name."
void Decoder::entry(const Shape& shape, const EntryNames& names, const Node& node, void* map, const std::string& path) {
  node.used = true;
  const Node* key = orElse(node.child(names.key), node.child(shape.key_name));
  const Node* content = orElse(node.child(names.value), node.child(shape.element_name));
  std::string text;
  if (key) {
    key->used = true;
    text = key->value.value_or(std::string_view{});
  }
  std::string entry_path = path;
  core::appendEntry(entry_path, text);
  void* target = shape.map->insert(map, std::move(text));
  if (content) {
    value(*shape.element, *content, target, entry_path);
  } else {
    report_.missing.push_back(entry_path);
  }
}

template <class Number>
bool parse(std::string_view text, void* object) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), *static_cast<Number*>(object));
  return error == std::errc() && end == text.data() + text.size();
}

void Decoder::scalar(const Shape& shape, std::string_view text, void* object, const std::string& path) {
  switch (shape.kind) {
    case Kind::String:
      static_cast<std::string*>(object)->assign(text);
      return;
    case Kind::Integer:
      if (!parse<std::int32_t>(text, object)) fail(path, "STRING_VALUE can not be converted to an Integer");
      return;
    case Kind::Long:
      if (!parse<std::int64_t>(text, object)) fail(path, "STRING_VALUE can not be converted to a Long");
      return;
    case Kind::Double:
      if (!parse<double>(text, object)) fail(path, "STRING_VALUE can not be converted to a Double");
      return;
    case Kind::Boolean:
      *static_cast<bool*>(object) = text == "true";
      if (text != "true" && text != "false") fail(path, "STRING_VALUE can not be converted to an Boolean");
      return;
    case Kind::Blob: {
      std::optional<std::string> bytes = core::base64Decode(text);
      if (!bytes) return fail(path, "STRING_VALUE can not be converted to a Blob");
      static_cast<Blob*>(object)->bytes = *std::move(bytes);
      return;
    }
    default:
      // No Query service of ours has timestamps in requests.
      fail(path, "STRING_VALUE can not be converted to milliseconds since epoch");
  }
}

void Decoder::reportUnknown(const Shape& shape, const Node& node, const std::string& path) {
  for (const auto& [name, child] : node.children) {
    if (child.used || report_.unknown.size() >= kMaxReportedUnknown) continue;
    std::string unknown = path;
    core::appendMember(unknown, name);
    report_.unknown.push_back(std::move(unknown));
    report_.unknown_in.push_back(&shape);
  }
}

void Decoder::fail(const std::string& path, std::string message) {
  if (report_.error) return;
  report_.error = {.kind = DecodeError::Kind::WrongType, .path = path, .message = std::move(message), .detail = {}};
}

// Parameters of the protocol rather than of the operation.
bool isEnvelope(std::string_view name) {
  return name == "Action" || name == "Version" || name == "AWSAccessKeyId" || name == "Signature" ||
         name == "SignatureMethod" || name == "SignatureVersion" || name == "Timestamp" || name == "Expires" ||
         name == "SecurityToken" || name.starts_with("X-Amz-");
}

}  // namespace

DecodeReport decodeQuery(const Shape& shape, const Parameters& parameters, void* object) {
  Node root;
  for (const auto& [name, value] : parameters) {
    if (!isEnvelope(name)) insert(root, name, value);
  }
  DecodeReport report;
  Decoder(report).structure(shape, root, object, "");
  return report;
}

}  // namespace squall::wire
