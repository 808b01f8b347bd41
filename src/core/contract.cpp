#include "core/contract.hpp"

#include "core/member_path.hpp"
#include "core/spelling.hpp"
#include "core/validate.hpp"

#include <algorithm>

namespace squall::core::contract {

namespace {

using model::Kind;
using model::Member;
using model::Shape;

// A request of hundreds of broken entries is not worth a sentence for each.
constexpr std::size_t kMost = 32;
constexpr std::size_t kLongestValue = 60;

std::string quoted(const Shape& shape, const void* value) {
  if (shape.sensitive) return "The value";
  if (shape.kind == Kind::List || shape.kind == Kind::Map) {
    const std::size_t size = shape.kind == Kind::List ? shape.list->size(value) : shape.map->size(value);
    return std::to_string(size) + (size == 1 ? " element" : " elements");
  }
  std::string text = model::toJson(shape, value);
  if (text.size() > kLongestValue) text = text.substr(0, kLongestValue) + "...";
  return text;
}

// For a string outside its enum the value that was meant, if one is near.
std::string meant(const Shape& shape, const void* value) {
  if (shape.kind != Kind::String || shape.constraint.values.empty()) return "";
  const auto& text = *static_cast<const std::string*>(value);
  const auto& values = shape.constraint.values;
  return std::find(values.begin(), values.end(), text) == values.end() ? didYouMean(text, values) : "";
}

// Whatever its value, nothing can be wrong with it: as most texts of a request are.
bool takesAnything(const Shape& shape) {
  const model::Constraint& constraint = shape.constraint;
  if (shape.deprecated || shape.kind == Kind::Structure || !constraint.pattern.empty() || !constraint.values.empty())
    return false;
  if (constraint.min != model::Constraint::kNone || constraint.max != model::Constraint::kNone) return false;
  if (shape.kind == Kind::Map && !takesAnything(*shape.key)) return false;
  return (shape.kind != Kind::List && shape.kind != Kind::Map) || takesAnything(*shape.element);
}

class Walk {
 public:
  // `missing`: of a request, what the codec found missing; null for an answer.
  explicit Walk(const std::vector<std::string>* missing) : missing_(missing) {}

  void value(const Shape& shape, const void* value);
  void add(std::string sentence) {
    if (found.size() < kMost) found.push_back(std::move(sentence));
  }

  std::vector<std::string> found;

 private:
  void structure(const Shape& shape, const void* object);
  void member(const Member& member, const Shape& owner, const void* inside);
  void own(const Shape& shape, const void* value);
  bool isMissing(const Shape& shape, const void* value) const;
  // Seen without a path, which costs more than to look.
  bool isFine(const Member& member, const void* inside) const;
  void leave(std::size_t length) { path_.resize(length); }

  const std::vector<std::string>* missing_;
  std::string path_;  // where the walk is; one text that grows and shrinks, since every call is walked through
};

// In a request what the codec found missing, and lists. In an answer, where nothing tells a required text that nobody
// filled in from an empty one, the empty one, unless the model allows one in so many words, as it does for a tag's
// value; and no lists: AWS leaves out empty ones, whatever its model says; a SendMessageBatch that went well has no
// Failed.
bool Walk::isMissing(const Shape& shape, const void* value) const {
  if (missing_ != nullptr) {
    return value == nullptr || std::find(missing_->begin(), missing_->end(), path_) != missing_->end();
  }
  if (shape.kind != Kind::String) return false;
  return value == nullptr || (shape.constraint.min != 0 && static_cast<const std::string*>(value)->empty());
}

// AWS's own answers keep neither the ranges of numbers (a new table was decreased 0 times, of at least 1) nor the lower
// bounds of what is empty (of what a batch left undone).
bool keepsNoBound(const Shape& shape, const void* value) {
  if (shape.kind == Kind::List) return shape.list->size(value) == 0;
  if (shape.kind == Kind::Map) return shape.map->size(value) == 0;
  return shape.kind == Kind::Integer || shape.kind == Kind::Long;
}

bool Walk::isFine(const Member& member, const void* inside) const {
  if (inside == nullptr) return !member.required;
  if (member.deprecated || !takesAnything(*member.shape)) return false;
  return !member.required || ((missing_ == nullptr || missing_->empty()) && !isMissing(*member.shape, inside));
}

// The secret of a connection is called "events!connection/..."; AWS's model of ARNs of secrets has no exclamation mark.
bool isLooserAtAws(const Shape& shape) { return shape.name == "SecretsManagerSecretArn"; }

void Walk::own(const Shape& shape, const void* value) {
  if (missing_ == nullptr && (keepsNoBound(shape, value) || isLooserAtAws(shape))) return;
  for (const std::string& constraint : brokenConstraints(shape, value)) {
    add(quoted(shape, value) + " at '" + path_ + "' breaks the model: " + constraint + "." + meant(shape, value));
  }
}

void Walk::member(const Member& member, const Shape& owner, const void* inside) {
  if (member.required && isMissing(*member.shape, inside)) {
    add("'" + path_ + "' is required in " + std::string(owner.name) + " and is not there.");
  } else if (inside != nullptr && (member.deprecated || member.shape->deprecated)) {
    // What it may hold is of no interest any more: AWS's model is not kept up for it.
    add("'" + path_ + "' of " + std::string(owner.name) + " is deprecated.");
  } else if (inside != nullptr) {
    value(*member.shape, inside);
  }
}

void Walk::structure(const Shape& shape, const void* object) {
  if (shape.deprecated) add("'" + path_ + "' is a " + std::string(shape.name) + ", which is deprecated.");
  const std::size_t here = path_.size();
  for (const Member& each : shape.members) {
    const void* const inside = each.peek(object);
    if (isFine(each, inside)) continue;
    appendMember(path_, each.name);
    member(each, shape, inside);
    leave(here);
  }
}

void Walk::value(const Shape& shape, const void* value) {
  own(shape, value);
  if (shape.kind == Kind::Structure) return structure(shape, value);
  const std::size_t here = path_.size();
  if (shape.kind == Kind::List) {
    for (std::size_t i = 0; i < shape.list->size(value); ++i) {
      appendElement(path_, i);
      this->value(*shape.element, shape.list->at(value, i));
      leave(here);
    }
  } else if (shape.kind == Kind::Map) {
    model::visitMap(shape, value, [&](const std::string& key, const void* entry) {
      own(*shape.key, &key);
      appendEntry(path_, key);
      this->value(*shape.element, entry);
      leave(here);
    });
  }
}

}  // namespace

std::string unknownMember(const std::string& path, const Shape& structure) {
  std::vector<std::string_view> known;
  for (const Member& member : structure.members) known.push_back(member.name);
  const std::string_view name = std::string_view(path).substr(path.rfind('.') + 1);
  return "'" + path + "' is no member of " + std::string(structure.name) + "." + didYouMean(name, known);
}

std::vector<std::string> violationsOf(const CallInput& input) {
  const model::OperationModel& operation = input.service->model->operations[input.operation];
  Walk walk(&input.missing);
  for (const std::string& sentence : input.misread) walk.add(sentence);
  if (operation.deprecated) walk.add(std::string(operation.name) + " is deprecated.");
  walk.value(*input.request.shape, input.request.data.get());
  return std::move(walk.found);
}

std::vector<std::string> violationsOf(const model::OperationModel& operation, const void* result) {
  Walk walk(nullptr);
  walk.value(*operation.result, result);
  return std::move(walk.found);
}

AwsError refusal(const CallInput& input) {
  const std::string text = joined(input.violations) + " (AWS may take this; --strict-contract=error does not.)";
  // As the front door answers what it cannot read, and services what breaks a constraint.
  if (!input.misread.empty()) {
    return AwsError({.code = "SerializationException", .message = text, .query_code = "MalformedInput"});
  }
  return AwsError({.code = "ValidationException", .message = text, .query_code = "ValidationError"});
}

std::string joined(const std::vector<std::string>& violations) {
  std::string text;
  for (const std::string& violation : violations) text.append(text.empty() ? "" : " ").append(violation);
  return text;
}

}  // namespace squall::core::contract
