// core/json_archive.hpp: one description of a struct that both writes it as JSON and reads it back.
//
//   void describe(JsonArchive& archive, MoveTask& task) {
//     archive.member("id", task.id);
//     archive.member("moved", task.moved, std::int64_t{0});   // left out when it is 0
//   }
//
// Structs of AWS's models (and List and Map) need no description: they have one. Members that are absent are left out.
//
// Reading is strict: a missing, unknown or ill-typed member throws std::invalid_argument with the path to it. For
// sources alone: it brings nlohmann/json.hpp along.
#pragma once

#include <squall/clock.hpp>
#include <squall/model.hpp>

#include <nlohmann/json.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace squall::core {

using ArchiveJson = nlohmann::ordered_json;

class JsonArchive;
template <class T>
concept Described = requires(JsonArchive& archive, T& value) {
  describe(archive, value);
};

template <class T>
concept ByItsModel = model::Modelled<T> && !Described<T>;

class JsonArchive {
 public:
  // Times are written as microseconds after `origin`.
  static JsonArchive saving(ArchiveJson& node, TimePoint origin) { return {node, false, origin, {}}; }
  static JsonArchive loading(ArchiveJson& node, TimePoint origin) { return {node, true, origin, {}}; }

  bool isLoading() const { return is_loading_; }
  // Loading: whether there is such a member.
  bool has(std::string_view name) const { return node_->contains(std::string(name)); }
  TimePoint origin() const { return origin_; }
  void setOrigin(TimePoint origin) { origin_ = origin; }

  // A member that is always there.
  template <class T>
  void member(std::string_view name, T& value) {
    if (!is_loading_) {
      save((*node_)[std::string(name)], name, value);
      return;
    }
    known_.push_back(name);
    const auto found = node_->find(std::string(name));
    if (found == node_->end()) fail("the member '" + std::string(name) + "' is missing");
    load(*found, name, value);
  }
  // One that is left out when it is `usual`.
  template <class T>
  void member(std::string_view name, T& value, const T& usual) {
    if (!is_loading_) {
      if (!(value == usual)) member(name, value);
      return;
    }
    if (node_->contains(std::string(name))) return member(name, value);
    known_.push_back(name);
    value = usual;
  }
  // An enumeration, by the names of its values in order.
  template <class Enum>
  void word(std::string_view name, Enum& value, std::span<const std::string_view> names) {
    std::string text;
    if (!is_loading_) text = names[static_cast<std::size_t>(value)];
    member(name, text);
    if (is_loading_) value = static_cast<Enum>(indexOf(name, text, names));
  }
  // What has a reader and a writer of its own: `visit(archive)` gets the member as an object.
  template <class Visit>
  void object(std::string_view name, Visit visit) {
    if (is_loading_) {
      known_.push_back(name);
      if (!node_->contains(std::string(name))) fail("the member '" + std::string(name) + "' is missing");
    }
    JsonArchive inner((*node_)[std::string(name)], is_loading_, origin_, pathOf(name));
    inner.begin();
    visit(inner);
    inner.finish();
  }

  // Loading: `visit(archive)` gets each element of a list as an object.
  template <class Visit>
  void list(std::string_view name, Visit visit) {
    known_.push_back(name);
    ArchiveJson& elements = listNode(name);
    for (std::size_t i = 0; i < elements.size(); ++i) {
      JsonArchive inner(elements[i], true, origin_, pathOf(name) + "[" + std::to_string(i) + "]");
      inner.begin();
      visit(inner);
      inner.finish();
    }
  }

  // The node must be an object (loading), becomes one (saving).
  void begin();
  // Loading: throws when there is a member that nobody asked for.
  void finish() const;
  [[noreturn]] void fail(const std::string& what) const;

 private:
  JsonArchive(ArchiveJson& node, bool is_loading, TimePoint origin, std::string path)
      : node_(&node), is_loading_(is_loading), origin_(origin), path_(std::move(path)) {}

  std::string pathOf(std::string_view name) const {
    return path_.empty() ? std::string(name) : path_ + "." + std::string(name);
  }
  std::size_t indexOf(std::string_view name, const std::string& text, std::span<const std::string_view> names) const;
  ArchiveJson& listNode(std::string_view name) const;
  [[noreturn]] void failAt(std::string_view name, const std::string& expected) const;

  // ---- one value, both ways
  void save(ArchiveJson& node, std::string_view, const bool& value) { node = value; }
  void save(ArchiveJson& node, std::string_view, const double& value) { node = value; }
  void save(ArchiveJson& node, std::string_view, const std::string& value);
  void save(ArchiveJson& node, std::string_view, const TimePoint& value) { node = (value - origin_).count(); }
  template <std::integral T>
  void save(ArchiveJson& node, std::string_view, const T& value) {
    node = value;
  }
  template <class T>
  void save(ArchiveJson& node, std::string_view name, std::optional<T>& value) {
    if (value) save(node, name, *value);
  }
  template <Described T>
  void save(ArchiveJson& node, std::string_view name, T& value) {
    JsonArchive inner(node, false, origin_, pathOf(name));
    inner.begin();
    describe(inner, value);
  }
  template <class List>
  requires requires(List& list) {
    list.emplace_back();
  } &&(!std::same_as<List, std::string>)void save(ArchiveJson& node, std::string_view name, List& list) {
    node = ArchiveJson::array();
    for (auto& element : list) save(node.emplace_back(), name, element);
  }
  template <class T>
  void save(ArchiveJson& node, std::string_view name, std::map<std::string, T>& map) {
    node = ArchiveJson::object();
    for (auto& [key, value] : map) save(node[key], name, value);
  }

  template <ByItsModel T>
  void save(ArchiveJson& node, std::string_view, T& value) {
    saveModelled(node, T::shape(), &value);
  }
  // null: absent, which is something else than empty.
  template <class Container>
  void save(ArchiveJson& node, std::string_view name, model::Nullable<Container>& value) {
    if (value.isPresent()) save(node, name, static_cast<Container&>(value));
  }
  void saveModelled(ArchiveJson& node, const model::Shape& shape, const void* value);
  void saveMembers(ArchiveJson& node, const model::Shape& shape, const void* object);

  void load(ArchiveJson& node, std::string_view name, bool& value);
  void load(ArchiveJson& node, std::string_view name, double& value);
  void load(ArchiveJson& node, std::string_view name, std::string& value);
  void load(ArchiveJson& node, std::string_view name, TimePoint& value);
  template <std::integral T>
  void load(ArchiveJson& node, std::string_view name, T& value) {
    using Limits = std::numeric_limits<T>;
    const bool is_fit = node.is_number_unsigned()
                            ? std::in_range<T>(node.get<std::uint64_t>())
                            : node.is_number_integer() && std::in_range<T>(node.get<std::int64_t>());
    if (!is_fit)
      failAt(name, "a whole number from " + std::to_string(Limits::min()) + " to " + std::to_string(Limits::max()));
    value = node.is_number_unsigned() ? static_cast<T>(node.get<std::uint64_t>())
                                      : static_cast<T>(node.get<std::int64_t>());
  }
  template <class T>
  void load(ArchiveJson& node, std::string_view name, std::optional<T>& value) {
    load(node, name, value.emplace(T()));
  }
  template <Described T>
  void load(ArchiveJson& node, std::string_view name, T& value) {
    JsonArchive inner(node, true, origin_, pathOf(name));
    inner.begin();
    describe(inner, value);
    inner.finish();
  }
  template <class List>
  requires requires(List& list) {
    list.emplace_back();
  } &&(!std::same_as<List, std::string>)void load(ArchiveJson& node, std::string_view name, List& list) {
    if (!node.is_array()) failAt(name, "a list, [...]");
    list.clear();
    for (std::size_t i = 0; i < node.size(); ++i)
      load(node[i], std::string(name) + "[" + std::to_string(i) + "]", list.emplace_back());
  }
  template <class T>
  void load(ArchiveJson& node, std::string_view name, std::map<std::string, T>& map) {
    if (!node.is_object()) failAt(name, "an object, {...}");
    map.clear();
    for (auto& [key, value] : node.items()) load(value, std::string(name) + "." + key, map[key]);
  }

  template <ByItsModel T>
  void load(ArchiveJson& node, std::string_view name, T& value) {
    loadModelled(node, std::string(name), T::shape(), &value);
  }
  template <class Container>
  void load(ArchiveJson& node, std::string_view name, model::Nullable<Container>& value) {
    value = {};
    if (node.is_null()) return;
    load(node, name, static_cast<Container&>(value));
    value.markPresent();
  }
  void loadModelled(ArchiveJson& node, const std::string& name, const model::Shape& shape, void* value);
  void loadMembers(ArchiveJson& node, const std::string& name, const model::Shape& shape, void* object);

  ArchiveJson* node_;
  bool is_loading_;
  TimePoint origin_;
  std::string path_;
  std::vector<std::string_view> known_;  // what was asked for
};

}  // namespace squall::core
