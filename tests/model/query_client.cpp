#include "model/query_client.hpp"

#include "core/base64.hpp"

#include <pugixml.hpp>

#include <stdexcept>

namespace squall::wire {
namespace {

using model::Kind;
using model::Member;
using model::Shape;

std::string scalarText(const Shape& shape, const void* value) {
  switch (shape.kind) {
    case Kind::Boolean:
      return *static_cast<const bool*>(value) ? "true" : "false";
    case Kind::Integer:
      return std::to_string(*static_cast<const std::int32_t*>(value));
    case Kind::Long:
      return std::to_string(*static_cast<const std::int64_t*>(value));
    case Kind::Blob:
      return core::base64Encode(static_cast<const Blob*>(value)->bytes);
    default:
      return *static_cast<const std::string*>(value);
  }
}

void addValue(Parameters& form, const std::string& name, const Shape& shape, const void* value) {
  switch (shape.kind) {
    case Kind::Structure:
      for (const Member& member : shape.members) {
        const std::string prefix = name.empty() ? "" : name + ".";
        if (const void* inner = member.peek(value))
          addValue(form, prefix + std::string(member.wire_name), *member.shape, inner);
      }
      return;
    case Kind::List:
      if (shape.list->size(value) == 0) form.emplace_back(name, "");
      for (std::size_t i = 0; i < shape.list->size(value); ++i) {
        addValue(form, name + "." + std::to_string(i + 1), *shape.element, shape.list->at(value, i));
      }
      return;
    case Kind::Map: {
      int number = 0;
      model::visitMap(shape, value, [&](const std::string& key, const void* content) {
        const std::string entry = name + "." + std::to_string(++number) + ".";
        form.emplace_back(entry + std::string(shape.key_name), key);
        addValue(form, entry + std::string(shape.element_name), *shape.element, content);
      });
      return;
    }
    default:
      form.emplace_back(name, scalarText(shape, value));
  }
}

void readScalar(const Shape& shape, const std::string& text, void* value) {
  switch (shape.kind) {
    case Kind::Boolean:
      *static_cast<bool*>(value) = text == "true";
      return;
    case Kind::Integer:
      *static_cast<std::int32_t*>(value) = std::stoi(text);
      return;
    case Kind::Long:
      *static_cast<std::int64_t*>(value) = std::stoll(text);
      return;
    case Kind::Blob:
      static_cast<Blob*>(value)->bytes = core::base64Decode(text).value();
      return;
    default:
      *static_cast<std::string*>(value) = text;
  }
}

void readValue(const Shape& shape, const pugi::xml_node& node, void* value);

void readStructure(const Shape& shape, const pugi::xml_node& node, void* object) {
  for (const Member& member : shape.members) {
    const std::string name(member.wire_name);
    for (const pugi::xml_node& child : node.children(name.c_str())) {
      void* target = member.make(object);
      if (member.shape->kind == Kind::List) {
        readValue(*member.shape->element, child, member.shape->list->append(target));
      } else if (member.shape->kind == Kind::Map) {
        const std::string key = child.child(std::string(member.shape->key_name).c_str()).text().get();
        readValue(*member.shape->element, child.child(std::string(member.shape->element_name).c_str()),
                  member.shape->map->insert(target, key));
      } else {
        readValue(*member.shape, child, target);
      }
    }
  }
}

void readValue(const Shape& shape, const pugi::xml_node& node, void* value) {
  if (shape.kind == Kind::Structure) return readStructure(shape, node, value);
  readScalar(shape, node.text().get(), value);
}

}  // namespace

Parameters formOf(const Shape& shape, const void* object) {
  Parameters form;
  addValue(form, "", shape, object);
  return form;
}

void readResult(const model::OperationModel& operation, const std::string& xml, void* object) {
  pugi::xml_document document;
  const pugi::xml_parse_result parsed =
      document.load_string(xml.c_str(), pugi::parse_default | pugi::parse_ws_pcdata_single);
  if (!parsed) throw std::invalid_argument(parsed.description());
  const pugi::xml_node response = document.child((std::string(operation.name) + "Response").c_str());
  if (!response) throw std::invalid_argument("no " + std::string(operation.name) + "Response");
  if (!operation.has_output) return;
  const pugi::xml_node result = response.child(std::string(operation.result_wrapper).c_str());
  if (!result) throw std::invalid_argument("no " + std::string(operation.result_wrapper));
  readStructure(*operation.result, result, object);
}

}  // namespace squall::wire
