// Structs of AWS's models in a JsonArchive, by the one description that they have.
#include "core/base64.hpp"
#include "core/json_archive.hpp"
#include "core/model.hpp"
#include "core/spelling.hpp"

#include <algorithm>

namespace squall::core {

using model::Kind;
using model::Shape;

void JsonArchive::saveMembers(ArchiveJson& node, const Shape& shape, const void* object) {
  node = ArchiveJson::object();
  for (const model::Member& member : shape.members) {
    if (const void* const value = member.peek(object))
      saveModelled(node[std::string(member.name)], *member.shape, value);
  }
}

void JsonArchive::saveModelled(ArchiveJson& node, const Shape& shape, const void* value) {
  switch (shape.kind) {
    case Kind::Boolean:
      node = *static_cast<const bool*>(value);
      return;
    case Kind::Integer:
      node = *static_cast<const std::int32_t*>(value);
      return;
    case Kind::Long:
      node = *static_cast<const std::int64_t*>(value);
      return;
    case Kind::Double:
      node = *static_cast<const double*>(value);
      return;
    case Kind::String:
      return save(node, {}, *static_cast<const std::string*>(value));
    case Kind::Blob:
      node = base64Encode(static_cast<const Blob*>(value)->bytes);
      return;
    case Kind::Timestamp:
      return save(node, {}, *static_cast<const TimePoint*>(value));
    case Kind::List:
      node = ArchiveJson::array();
      for (std::size_t i = 0; i < shape.list->size(value); ++i)
        saveModelled(node.emplace_back(), *shape.element, shape.list->at(value, i));
      return;
    case Kind::Map:
      node = ArchiveJson::object();
      model::visitMap(shape, value, [&](const std::string& key, const void* element) {
        saveModelled(node[key], *shape.element, element);
      });
      return;
    case Kind::Structure:
      return saveMembers(node, shape, value);
  }
}

void JsonArchive::loadMembers(ArchiveJson& node, const std::string& name, const Shape& shape, void* object) {
  if (!node.is_object()) failAt(name, "an object, {...}");
  for (auto& [key, value] : node.items()) {
    const auto member = std::ranges::find(shape.members, key, &model::Member::name);
    if (member == shape.members.end()) {
      std::vector<std::string_view> known;
      for (const model::Member& each : shape.members) known.push_back(each.name);
      fail("unknown member '" + key + "' in '" + name + "'." + didYouMean(key, known));
    }
    loadModelled(value, name + "." + key, *member->shape, member->make(object));
  }
}

void JsonArchive::loadModelled(ArchiveJson& node, const std::string& name, const Shape& shape, void* value) {
  switch (shape.kind) {
    case Kind::Boolean:
      return load(node, name, *static_cast<bool*>(value));
    case Kind::Integer:
      return load(node, name, *static_cast<std::int32_t*>(value));
    case Kind::Long:
      return load(node, name, *static_cast<std::int64_t*>(value));
    case Kind::Double:
      return load(node, name, *static_cast<double*>(value));
    case Kind::String:
      return load(node, name, *static_cast<std::string*>(value));
    case Kind::Blob: {
      const auto bytes = node.is_string() ? base64Decode(node.get<std::string>()) : std::nullopt;
      if (!bytes) failAt(name, "base64");
      static_cast<Blob*>(value)->bytes = *bytes;
      return;
    }
    case Kind::Timestamp:
      return load(node, name, *static_cast<TimePoint*>(value));
    case Kind::List:
      if (!node.is_array()) failAt(name, "a list, [...]");
      for (std::size_t i = 0; i < node.size(); ++i)
        loadModelled(node[i], name + "[" + std::to_string(i) + "]", *shape.element, shape.list->append(value));
      return;
    case Kind::Map:
      if (!node.is_object()) failAt(name, "an object, {...}");
      for (auto& [key, element] : node.items())
        loadModelled(element, name + "." + key, *shape.element, shape.map->insert(value, key));
      return;
    case Kind::Structure:
      return loadMembers(node, name, shape, value);
  }
}

}  // namespace squall::core
