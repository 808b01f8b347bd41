// dynamodb/expr/update_evaluator.cpp: applies an update to a copy of the item.
//
// All actions mean the item as it was: "SET a = b, b = a" swaps, and "REMOVE l[0], l[1]" removes two neighbours. So
// values are computed first, and list elements go last, from the end of the list.
#include "dynamodb/errors.hpp"
#include "dynamodb/expr/evaluator.hpp"
#include "dynamodb/value/compare.hpp"

#include <algorithm>
#include <utility>

namespace squall::dynamodb::expr {
namespace {

using Clause = UpdateAction::Clause;
using Type = AttributeValue::Type;

AwsError badPath() {
  return errors::validation("The document path provided in the update expression is invalid for update");
}
AwsError badType() { return errors::validation("An operand in the update expression has an incorrect data type"); }
AwsError noSuchAttribute() {
  return errors::validation("The provided expression refers to an attribute that does not exist in the item");
}

AttributeValue sum(const AttributeValue& a, const AttributeValue& b, bool is_sum) {
  if (!a.is(Type::N) || !b.is(Type::N)) throw badType();
  const Number second = numberOf(b.n());
  Number result;
  switch (Number::add(numberOf(a.n()), is_sum ? second : second.negated(), result)) {
    case Number::Fault::None:
      return AttributeValue::number(result.text());
    case Number::Fault::Underflow:
      throw errors::validation(
          "Number underflow. Attempting to store a number with magnitude smaller than supported range");
    default:
      // Also for a sum that needs more than 38 digits (Alternator's tests, run against AWS).
      throw errors::validation(
          "Number overflow. Attempting to store a number with magnitude larger than supported range");
  }
}

AttributeValue evaluate(const Operand& operand, const Item& item) {
  switch (operand.kind) {
    case Operand::Kind::Value:
      return *operand.value;
    case Operand::Kind::Path: {
      const AttributeValue* const value = find(item, operand.path);
      if (value == nullptr) throw noSuchAttribute();
      return *value;
    }
    case Operand::Kind::Sum:
    case Operand::Kind::Difference:
      return sum(evaluate(operand.arguments[0], item), evaluate(operand.arguments[1], item),
                 operand.kind == Operand::Kind::Sum);
    case Operand::Kind::Function:
      break;
  }
  if (operand.text == "if_not_exists") {
    const AttributeValue* const value = find(item, operand.arguments[0].path);
    return value != nullptr ? *value : evaluate(operand.arguments[1], item);
  }
  AttributeValue list = evaluate(operand.arguments[0], item);
  const AttributeValue more = evaluate(operand.arguments[1], item);
  if (!list.is(Type::L) || !more.is(Type::L)) throw badType();
  list.l().insert(list.l().end(), more.l().begin(), more.l().end());
  return list;
}

template <class Elements>
Elements united(Elements elements, const Elements& more) {
  auto all = std::move(elements);
  for (const auto& element : more) {
    if (std::ranges::find(all, element) == all.end()) all.push_back(element);
  }
  return all;
}

template <class Elements>
Elements without(Elements elements, const Elements& fewer) {
  std::erase_if(elements, [&fewer](const auto& element) { return std::ranges::find(fewer, element) != fewer.end(); });
  return elements;
}

AttributeValue added(const AttributeValue* old, const AttributeValue& more) {
  if (old == nullptr) return more;
  if (old->type() != more.type()) throw badType();
  switch (more.type()) {
    case Type::N:
      return sum(*old, more, true);
    case Type::SS:
      return AttributeValue::stringSet(united(old->ss(), more.ss()));
    case Type::NS:
      return AttributeValue::numberSet(united(old->ns(), more.ns()));
    default:
      return AttributeValue::binarySet(united(old->bs(), more.bs()));
  }
}

// The set without these; of type None when nothing is left, since there is no empty set.
AttributeValue reduced(const AttributeValue& old, const AttributeValue& fewer) {
  if (old.type() != fewer.type()) throw badType();
  if (old.is(Type::SS)) {
    List<std::string> rest = without(old.ss(), fewer.ss());
    return rest.empty() ? AttributeValue() : AttributeValue::stringSet(std::move(rest));
  }
  if (old.is(Type::NS)) {
    List<std::string> rest = without(old.ns(), fewer.ns());
    return rest.empty() ? AttributeValue() : AttributeValue::numberSet(std::move(rest));
  }
  List<Blob> rest = without(old.bs(), fewer.bs());
  return rest.empty() ? AttributeValue() : AttributeValue::binarySet(std::move(rest));
}

class Application {
 public:
  explicit Application(const Item& item) : old_(item), item_(item) {}

  Item run(const Update& update) {
    std::vector<std::pair<const DocumentPath*, AttributeValue>> settings;
    for (const UpdateAction& action : update.actions) {
      if (action.clause == Clause::Set) settings.emplace_back(&action.path, evaluate(action.value, old_));
    }
    // Elements that lie behind a list's end are put there in the order of their indices.
    std::ranges::stable_sort(settings, [](const auto& a, const auto& b) { return isBefore(*a.first, *b.first); });
    for (auto& [path, value] : settings) set(*path, std::move(value));
    for (const UpdateAction& action : update.actions) {
      if (action.clause == Clause::Remove) removals_.push_back(&action.path);
      if (action.clause == Clause::Add) set(action.path, added(find(old_, action.path), *action.value.value));
      if (action.clause == Clause::Delete) removeElements(action);
    }
    std::ranges::stable_sort(removals_, [](const DocumentPath* a, const DocumentPath* b) { return isBefore(*b, *a); });
    for (const DocumentPath* path : removals_) remove(*path);
    return std::move(item_);
  }

 private:
  static bool isBefore(const DocumentPath& a, const DocumentPath& b) {
    return a.back().is_index && b.back().is_index && a.back().index < b.back().index;
  }

  // The map or list that the last element of the path is in; the item itself is `item_`.
  AttributeValue* parent(const DocumentPath& path) {
    const auto top = item_.find(path[0].name);
    if (top == item_.end()) throw badPath();
    AttributeValue* value = &top->second;
    for (std::size_t i = 1; i < path.size(); ++i) {
      const PathElement& element = path[i];
      if (!value->is(element.is_index ? Type::L : Type::M)) throw badPath();
      if (i + 1 == path.size()) return value;
      if (element.is_index) {
        if (element.index >= value->l().size()) throw badPath();
        value = &value->l()[element.index];
      } else {
        const auto found = value->m().find(element.name);
        if (found == value->m().end()) throw badPath();
        value = &found->second;
      }
    }
    return value;
  }

  void set(const DocumentPath& path, AttributeValue value) {
    const PathElement& last = path.back();
    if (path.size() == 1) {
      item_[last.name] = std::move(value);
      return;
    }
    AttributeValue& container = *parent(path);
    if (!last.is_index) {
      container.m()[last.name] = std::move(value);
    } else if (last.index < container.l().size()) {
      container.l()[last.index] = std::move(value);
    } else {
      container.l().push_back(std::move(value));
    }
  }

  void removeElements(const UpdateAction& action) {
    if (action.path.size() > 1) parent(action.path);
    const AttributeValue* const old = find(old_, action.path);
    if (old == nullptr) return;
    AttributeValue rest = reduced(*old, *action.value.value);
    if (rest.is(Type::None)) {
      removals_.push_back(&action.path);
    } else {
      set(action.path, std::move(rest));
    }
  }

  void remove(const DocumentPath& path) {
    const PathElement& last = path.back();
    if (path.size() == 1) {
      item_.erase(last.name);
      return;
    }
    AttributeValue& container = *parent(path);
    if (!last.is_index) {
      container.m().erase(last.name);
    } else if (last.index < container.l().size()) {
      container.l().erase(container.l().begin() + static_cast<std::ptrdiff_t>(last.index));
    }
  }

  const Item& old_;
  Item item_;
  std::vector<const DocumentPath*> removals_;
};

}  // namespace

Item applyUpdate(const Update& update, const Item& item) { return Application(item).run(update); }

}  // namespace squall::dynamodb::expr
