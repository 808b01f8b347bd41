// core/frozen_fields.hpp: collects the fields by which a resource or entry of a snapshot is compared.
//
//   FrozenFields fields;
//   fields.add("description", rule.description);      // left out while it is absent or empty
//   fields.add("target mailer", target);              // a struct of AWS's model, as JSON
//   return std::move(fields).take();
#pragma once

#include "core/frozen.hpp"

#include <squall/model.hpp>

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace squall::core {

class FrozenFields {
 public:
  void add(std::string name, std::string text) {
    if (!text.empty()) fields_.push_back({.name = std::move(name), .text = std::move(text)});
  }
  template <model::Modelled T>
  void add(std::string name, const T& value) {
    add(std::move(name), squall::toJson(value));
  }
  template <class T>
  void add(std::string name, const std::optional<T>& value) {
    if (value) add(std::move(name), *value);
  }
  void addTags(const std::map<std::string, std::string>& tags) {
    for (const auto& [key, value] : tags) fields_.push_back({.name = "tag " + key, .text = value});
  }

  std::vector<FrozenField> take() && { return std::move(fields_); }

 private:
  std::vector<FrozenField> fields_;
};

}  // namespace squall::core
