#include "dynamodb/table_definition.hpp"

#include "core/java_text.hpp"
#include "dynamodb/errors.hpp"
#include "dynamodb/limits.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace squall::dynamodb {
namespace {

using Keys = List<KeySchemaElement>;
using Definitions = List<AttributeDefinition>;

std::string listed(const std::set<std::string>& names) {
  std::string text = "[";
  for (const std::string& name : names) text.append(text.size() > 1 ? ", " : "").append(name);
  return text + "]";
}

std::set<std::string> namesOf(const Definitions& definitions) {
  std::set<std::string> names;
  for (const AttributeDefinition& definition : definitions) names.insert(definition.attributeName);
  return names;
}

std::set<std::string> namesOf(const Keys& keys) {
  std::set<std::string> names;
  for (const KeySchemaElement& key : keys) names.insert(key.attributeName);
  return names;
}

// Since 2025 the model allows more than two elements, for global indexes alone.
void refuseMoreThanTwo(const Keys& keys) {
  if (keys.size() <= 2) return;
  const auto& members = CreateTableRequest::shape().members;
  const auto member = std::ranges::find(members, std::string_view("KeySchema"), &model::Member::name);
  std::string value;
  core::appendJavaText(value, *member->shape, &keys);
  throw errors::validation(
      "1 validation error detected: Value '" + value +
      "' at 'keySchema' failed to satisfy constraint: Member must have length less than or equal to 2");
}

void checkKeys(const Keys& keys, const Definitions& definitions, bool is_table) {
  const std::set<std::string> defined = namesOf(definitions);
  const bool all_defined =
      std::ranges::all_of(keys, [&](const auto& key) { return defined.contains(key.attributeName); });
  // A table with a sort key has a text of its own, also for the same attribute twice.
  const bool is_odd_twin =
      keys.size() == 2 && keys[0].attributeName == keys[1].attributeName && definitions.size() == 1;
  if (is_table && keys.size() == 2 && (!all_defined || is_odd_twin)) {
    throw errors::validation("Invalid KeySchema: Some index key attribute have no definition");
  }
  if (!all_defined) {
    throw errors::invalidParameter("Some index key attributes are not defined in AttributeDefinitions. Keys: " +
                                   listed(namesOf(keys)) + ", AttributeDefinitions: " + listed(defined));
  }
  if (keys.size() == 2 && keys[0].attributeName == keys[1].attributeName) {
    throw errors::validation("Both the Hash Key and the Range Key element in the KeySchema have the same name");
  }
  if (keys[0].keyType != "HASH") {
    throw errors::validation("Invalid KeySchema: The first KeySchemaElement is not a HASH key type");
  }
  if (keys.size() == 2 && keys[1].keyType != "RANGE") {
    throw errors::validation("Invalid KeySchema: The second KeySchemaElement is not a RANGE key type");
  }
}

void checkProjection(const Projection& projection) {
  if (!projection.projectionType) throw errors::invalidParameter("Unknown ProjectionType: null");
  const std::string& type = *projection.projectionType;
  if (projection.nonKeyAttributes.isPresent() && type != "INCLUDE") {
    throw errors::invalidParameter("ProjectionType is " + type + ", but NonKeyAttributes is specified");
  }
  if (!projection.nonKeyAttributes.isPresent() && type == "INCLUDE") {
    throw errors::invalidParameter("ProjectionType is INCLUDE, but NonKeyAttributes is not specified");
  }
}

void noteName(const std::string& name, std::set<std::string>& names) {
  if (!names.insert(name).second) throw errors::invalidParameter("Duplicate index name: " + name);
}

void checkLocalIndexes(const CreateTableRequest& request, std::set<std::string>& names) {
  if (request.localSecondaryIndexes.empty()) throw errors::invalidParameter("List of LocalSecondaryIndexes is empty");
  if (request.keySchema.size() != 2) {
    throw errors::invalidParameter(
        "Table KeySchema does not have a range key, which is required when specifying a LocalSecondaryIndex");
  }
  const std::string& hash = request.keySchema[0].attributeName;
  for (const LocalSecondaryIndex& index : request.localSecondaryIndexes) {
    refuseMoreThanTwo(index.keySchema);
    checkKeys(index.keySchema, request.attributeDefinitions, false);
    if (index.keySchema.size() != 2) {
      throw errors::invalidParameter("Index KeySchema does not have a range key for index: " + index.indexName);
    }
    if (index.keySchema[0].attributeName != hash) {
      throw errors::invalidParameter(
          "Index KeySchema does not have the same leading hash key as table KeySchema for index: " + index.indexName +
          ". index hash key: " + index.keySchema[0].attributeName + ", table hash key: " + hash);
    }
    checkProjection(index.projection);
    noteName(index.indexName, names);
  }
  if (request.localSecondaryIndexes.size() > limits::kLocalIndexes) {
    throw errors::invalidParameter("Number of LocalSecondaryIndexes exceeds per-table limit of 5");
  }
}

void checkGlobalIndexes(const CreateTableRequest& request, std::set<std::string>& names) {
  if (request.globalSecondaryIndexes.empty()) {
    throw errors::invalidParameter("List of GlobalSecondaryIndexes is empty");
  }
  for (const GlobalSecondaryIndex& index : request.globalSecondaryIndexes) {
    checkGlobalIndex(index, request.attributeDefinitions, request.billingMode == "PAY_PER_REQUEST");
    noteName(index.indexName, names);
  }
  if (request.globalSecondaryIndexes.size() > limits::kGlobalIndexes) {
    throw errors::invalidParameter("GlobalSecondaryIndex count exceeds the per-table limit of 20");
  }
}

void checkUse(const CreateTableRequest& request) {
  std::set<std::string> used = namesOf(request.keySchema);
  for (const auto& index : request.localSecondaryIndexes) used.merge(namesOf(index.keySchema));
  for (const auto& index : request.globalSecondaryIndexes) used.merge(namesOf(index.keySchema));
  const std::set<std::string> defined = namesOf(request.attributeDefinitions);
  if (defined == used) return;
  throw errors::invalidParameter("Some AttributeDefinitions are not used. AttributeDefinitions: " + listed(defined) +
                                 ", keys used: " + listed(used));
}

store::KeyAttribute keyAttribute(const std::string& name, const Definitions& definitions) {
  const auto definition = std::ranges::find(definitions, name, &AttributeDefinition::attributeName);
  using Type = AttributeValue::Type;
  const std::string& type = definition->attributeType;
  return {.name = name, .type = type == "S" ? Type::S : type == "N" ? Type::N : Type::B};
}

template <class AnyIndex>
store::Index anyIndex(const AnyIndex& index, const Definitions& definitions, bool is_global) {
  const List<std::string>& more = index.projection.nonKeyAttributes;
  return {.name = index.indexName,
          .is_global = is_global,
          .schema = schemaOf(index.keySchema, definitions),
          .projects_all = index.projection.projectionType == "ALL",
          .projected = {more.begin(), more.end()}};
}

}  // namespace

void checkThroughput(const std::optional<std::string>& billing_mode, bool is_on_demand,
                     const std::optional<ProvisionedThroughput>& throughput) {
  if (billing_mode == "PAY_PER_REQUEST" && throughput) {
    throw errors::invalidParameter(
        "Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when BillingMode is PAY_PER_REQUEST");
  }
  if (!is_on_demand && !throughput) {
    throw errors::invalidParameter(
        "ReadCapacityUnits and WriteCapacityUnits must both be specified when BillingMode is PROVISIONED");
  }
  if (!throughput) return;
  const auto refuse = [](std::int64_t units, const char* name) {
    if (units <= limits::kCapacityUnits) return;
    throw errors::validation("Given value " + std::to_string(units) + " for " + name + " is out of bounds");
  };
  refuse(throughput->readCapacityUnits, "ReadCapacityUnits");
  refuse(throughput->writeCapacityUnits, "WriteCapacityUnits");
}

void checkDefinition(const CreateTableRequest& request) {
  refuseMoreThanTwo(request.keySchema);
  checkKeys(request.keySchema, request.attributeDefinitions, true);
  const bool has_local = request.localSecondaryIndexes.isPresent();
  const bool has_global = request.globalSecondaryIndexes.isPresent();
  if (!has_local && !has_global && request.keySchema.size() != request.attributeDefinitions.size()) {
    throw errors::invalidParameter(
        "Number of attributes in KeySchema does not exactly match number of attributes defined in "
        "AttributeDefinitions");
  }
  std::set<std::string> names;
  if (has_local) checkLocalIndexes(request, names);
  if (has_global) checkGlobalIndexes(request, names);
  checkUse(request);
}

void checkGlobalIndex(const GlobalSecondaryIndex& index, const Definitions& definitions, bool on_demand) {
  if (index.keySchema.size() > 2)
    throw errors::notDone("global secondary indexes with several key attributes of a kind");
  checkKeys(index.keySchema, definitions, false);
  checkProjection(index.projection);
  if (on_demand && index.provisionedThroughput) {
    throw errors::invalidParameter("ProvisionedThroughput should not be specified for index: " + index.indexName +
                                   " when BillingMode is PAY_PER_REQUEST");
  }
  if (!on_demand && !index.provisionedThroughput) {
    // No recording of this text was found.
    throw errors::invalidParameter("ProvisionedThroughput must be specified for index: " + index.indexName);
  }
}

store::KeySchema schemaOf(const Keys& keys, const Definitions& definitions) {
  store::KeySchema schema{.hash = keyAttribute(keys[0].attributeName, definitions), .range = {}};
  if (keys.size() > 1) schema.range = keyAttribute(keys[1].attributeName, definitions);
  return schema;
}

store::Index indexOf(const GlobalSecondaryIndex& index, const Definitions& definitions) {
  return anyIndex(index, definitions, true);
}

store::Index indexOf(const LocalSecondaryIndex& index, const Definitions& definitions) {
  return anyIndex(index, definitions, false);
}

}  // namespace squall::dynamodb
