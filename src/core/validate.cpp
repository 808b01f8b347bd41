#include "core/validate.hpp"

#include "core/java_text.hpp"
#include "core/member_path.hpp"
#include "core/pattern.hpp"
#include "core/utf8.hpp"

#include <algorithm>
#include <cstdint>
#include <string_view>

namespace squall::core {
namespace {

using model::Constraint;
using model::Kind;
using model::Shape;

constexpr std::int64_t kNone = Constraint::kNone;

bool isNumber(const Shape& shape) {
  return shape.kind == Kind::Integer || shape.kind == Kind::Long || shape.kind == Kind::Double;
}

bool isScalar(const Shape& shape) {
  return shape.kind != Kind::Structure && shape.kind != Kind::List && shape.kind != Kind::Map;
}

// What `min` and `max` bound: the value of a number, the length of everything else.
std::optional<double> measure(const Shape& shape, const void* value) {
  switch (shape.kind) {
    case Kind::Integer:
      return *static_cast<const std::int32_t*>(value);
    case Kind::Long:
      return static_cast<double>(*static_cast<const std::int64_t*>(value));
    case Kind::Double:
      return *static_cast<const double*>(value);
    case Kind::String:
      return static_cast<double>(codePointCount(*static_cast<const std::string*>(value)));
    case Kind::Blob:
      return static_cast<double>(static_cast<const Blob*>(value)->bytes.size());
    case Kind::List:
      return static_cast<double>(shape.list->size(value));
    case Kind::Map:
      return static_cast<double>(shape.map->size(value));
    default:
      return std::nullopt;
  }
}

std::string enumText(const Constraint& constraint) {
  std::string text = "Member must satisfy enum value set: [";
  for (std::size_t i = 0; i < constraint.values.size(); ++i) {
    text.append(i == 0 ? "" : ", ").append(constraint.values[i]);
  }
  return text + "]";
}

std::string patternText(const Constraint& constraint) {
  return std::string("Member must satisfy regular expression pattern: ").append(constraint.pattern);
}

std::string boundText(const Shape& shape, std::string_view than, std::int64_t bound) {
  return std::string("Member must have ")
             .append(isNumber(shape) ? "value " : "length ")
             .append(than)
             .append(" than or equal to ") +
         std::to_string(bound);
}
bool isAboutLength(const std::string& constraint) { return constraint.starts_with("Member must have length"); }
std::string minText(const Shape& shape) { return boundText(shape, "greater", shape.constraint.min); }
std::string maxText(const Shape& shape) { return boundText(shape, "less", shape.constraint.max); }

}  // namespace

std::vector<std::string> brokenConstraints(const Shape& shape, const void* value) {
  const Constraint& constraint = shape.constraint;
  std::vector<std::string> result;
  if (shape.kind == Kind::String) {
    const std::string_view text = *static_cast<const std::string*>(value);
    const auto& values = constraint.values;
    if (!values.empty() && std::find(values.begin(), values.end(), text) == values.end()) {
      result.push_back(enumText(constraint));
    }
    if (!constraint.pattern.empty() && !Pattern(constraint.pattern).matches(text)) {
      result.push_back(patternText(constraint));
    }
  }
  if (constraint.min == kNone && constraint.max == kNone) return result;
  if (const std::optional<double> size = measure(shape, value)) {
    if (constraint.min != kNone && *size < static_cast<double>(constraint.min)) result.push_back(minText(shape));
    if (constraint.max != kNone && *size > static_cast<double>(constraint.max)) result.push_back(maxText(shape));
  }
  return result;
}

namespace {

// Every constraint of a shape in brackets: that is how AWS answers when an element of a list or a map breaks one of
// them.
std::string allConstraints(const Shape& shape) {
  std::vector<std::string> texts;
  if (shape.constraint.max != kNone) texts.push_back(maxText(shape));
  if (shape.constraint.min != kNone) texts.push_back(minText(shape));
  if (!shape.constraint.pattern.empty()) texts.push_back(patternText(shape.constraint));
  if (!shape.constraint.values.empty()) texts.push_back(enumText(shape.constraint));
  std::string result = "[";
  for (const std::string& text : texts) result.append(result.size() == 1 ? "" : ", ").append(text);
  return result + "]";
}

class Checker {
 public:
  Checker(const std::vector<std::string>& missing, ConstraintOrder order) : missing_(missing), order_(order) {}

  void check(const Shape& shape, const void* value, const std::string& path);
  std::optional<std::string> message() const;

 private:
  void checkInside(const Shape& shape, const void* value, const std::string& path);
  void checkStructure(const Shape& shape, const void* object, const std::string& path);
  void checkList(const Shape& shape, const void* list, const std::string& path);
  void checkMap(const Shape& shape, const void* map, const std::string& path);

  bool isMissing(const std::string& path) const {
    return !missing_.empty() && std::find(missing_.begin(), missing_.end(), path) != missing_.end();
  }
  void addNull(const std::string& path) {
    violations_.push_back("Value null at '" + path + "' failed to satisfy constraint: Member must not be null");
  }
  void add(const Shape& shape, const void* value, const std::string& path, const std::string& constraint) {
    std::string text = "Value ";
    if (!shape.sensitive) {
      text += "'";
      appendJavaText(text, shape, value);
      text += "' ";
    }
    violations_.push_back(text + "at '" + path + "' failed to satisfy constraint: " + constraint);
  }

  const std::vector<std::string>& missing_;
  ConstraintOrder order_;
  std::vector<std::string> violations_;
};

void Checker::check(const Shape& shape, const void* value, const std::string& path) {
  std::vector<std::string> broken = brokenConstraints(shape, value);
  if (order_ == ConstraintOrder::LengthFirst) std::stable_partition(broken.begin(), broken.end(), isAboutLength);
  for (const std::string& constraint : broken) add(shape, value, path, constraint);
  checkInside(shape, value, path);
}

void Checker::checkInside(const Shape& shape, const void* value, const std::string& path) {
  if (shape.kind == Kind::Structure) checkStructure(shape, value, path);
  if (shape.kind == Kind::List) checkList(shape, value, path);
  if (shape.kind == Kind::Map) checkMap(shape, value, path);
}

void Checker::checkStructure(const Shape& shape, const void* object, const std::string& path) {
  for (const model::Member& member : shape.members) {
    std::string member_path = path;
    appendMember(member_path, member.name);
    const void* value = member.peek(object);
    if (member.required && (!value || isMissing(member_path))) {
      addNull(member_path);
    } else if (value) {
      check(*member.shape, value, member_path);
    }
  }
}

void Checker::checkList(const Shape& shape, const void* list, const std::string& path) {
  const Shape& element = *shape.element;
  bool one_is_broken = false;
  for (std::size_t i = 0; i < shape.list->size(list); ++i) {
    const void* value = shape.list->at(list, i);
    std::string element_path = path;
    appendElement(element_path, i);
    if (isMissing(element_path)) {
      addNull(element_path);
    } else if (isScalar(element)) {
      one_is_broken = one_is_broken || !brokenConstraints(element, value).empty();
    } else {
      check(element, value, element_path);
    }
  }
  if (one_is_broken) add(shape, list, path, "Member must satisfy constraint: " + allConstraints(element));
}

void Checker::checkMap(const Shape& shape, const void* map, const std::string& path) {
  bool key_is_broken = false;
  bool value_is_broken = false;
  model::visitMap(shape, map, [&](const std::string& key, const void* value) {
    std::string entry_path = path;
    appendEntry(entry_path, key);
    key_is_broken = key_is_broken || !brokenConstraints(*shape.key, &key).empty();
    if (isMissing(entry_path)) {
      addNull(entry_path);
      return;
    }
    value_is_broken = value_is_broken || !brokenConstraints(*shape.element, value).empty();
    checkInside(*shape.element, value, entry_path);
  });
  if (key_is_broken) add(shape, map, path, "Map keys must satisfy constraint: " + allConstraints(*shape.key));
  if (value_is_broken) add(shape, map, path, "Map value must satisfy constraint: " + allConstraints(*shape.element));
}

std::optional<std::string> Checker::message() const {
  if (violations_.empty()) return std::nullopt;
  std::string text = std::to_string(violations_.size());
  text += violations_.size() == 1 ? " validation error detected: " : " validation errors detected: ";
  for (std::size_t i = 0; i < violations_.size(); ++i) text.append(i == 0 ? "" : "; ").append(violations_[i]);
  return text;
}

}  // namespace

std::optional<std::string> validate(const Shape& shape, const void* object, const std::vector<std::string>& missing,
                                    ConstraintOrder order) {
  Checker checker(missing, order);
  checker.check(shape, object, "");
  return checker.message();
}

}  // namespace squall::core
