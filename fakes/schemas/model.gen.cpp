// schemas/model.gen.cpp: written by tools/modelgen.py from botocore 1.43.63; do not edit.
// Digest of what follows: d6298b3daca2af01a9f2d1c0557af4a938b89791c780c749f97974744d599803
// clang-format off
#include <squall/schemas/model.gen.hpp>

#include "core/invoke.hpp"
#include "core/model.hpp"

namespace squall::schemas {
namespace {

constexpr model::Shape kstringMin0Max256Shape{.kind = model::Kind::String, .name = "__stringMin0Max256", .constraint = {.min = 0, .max = 256}};
constexpr model::Shape kstringMin20Max1600Shape{.kind = model::Kind::String, .name = "__stringMin20Max1600", .constraint = {.min = 20, .max = 1600}};
constexpr model::Shape kbooleanShape{.kind = model::Kind::Boolean, .name = "__boolean"};
constexpr model::Shape kstringShape{.kind = model::Kind::String, .name = "__string"};
constexpr model::Shape kTagsShape{.kind = model::Kind::Map, .name = "Tags", .element = &kstringShape, .key = &kstringShape, .map = &model::kMapOps<std::string>};
void* accessCreateDiscovererRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<CreateDiscovererRequest*>(object);
  switch (index) {
    case 0: return model::field(value.description, make);
    case 1: return model::field(value.sourceArn, make);
    case 2: return model::field(value.crossAccount, make);
    case 3: return model::field(value.tags, make);
    default: return nullptr;
  }
}
constexpr model::Member kCreateDiscovererRequestMembers[] = {
  {.name = "Description", .wire_name = "Description", .shape = &kstringMin0Max256Shape, .index = 0, .access = &accessCreateDiscovererRequest},
  {.name = "SourceArn", .wire_name = "SourceArn", .shape = &kstringMin20Max1600Shape, .required = true, .index = 1, .access = &accessCreateDiscovererRequest},
  {.name = "CrossAccount", .wire_name = "CrossAccount", .shape = &kbooleanShape, .index = 2, .access = &accessCreateDiscovererRequest},
  {.name = "tags", .wire_name = "tags", .shape = &kTagsShape, .index = 3, .access = &accessCreateDiscovererRequest},
};
constexpr model::Shape kCreateDiscovererRequestShape{.kind = model::Kind::Structure, .name = "CreateDiscovererRequest", .members = kCreateDiscovererRequestMembers, .create = &model::createObject<CreateDiscovererRequest>};

constexpr std::string_view kDiscovererStateValues[] = {"STARTED", "STOPPED"};
constexpr model::Shape kDiscovererStateShape{.kind = model::Kind::String, .name = "DiscovererState", .constraint = {.values = kDiscovererStateValues}};
void* accessCreateDiscovererResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<CreateDiscovererResult*>(object);
  switch (index) {
    case 0: return model::field(value.description, make);
    case 1: return model::field(value.discovererArn, make);
    case 2: return model::field(value.discovererId, make);
    case 3: return model::field(value.sourceArn, make);
    case 4: return model::field(value.state, make);
    case 5: return model::field(value.crossAccount, make);
    case 6: return model::field(value.tags, make);
    default: return nullptr;
  }
}
constexpr model::Member kCreateDiscovererResultMembers[] = {
  {.name = "Description", .wire_name = "Description", .shape = &kstringShape, .index = 0, .access = &accessCreateDiscovererResult},
  {.name = "DiscovererArn", .wire_name = "DiscovererArn", .shape = &kstringShape, .index = 1, .access = &accessCreateDiscovererResult},
  {.name = "DiscovererId", .wire_name = "DiscovererId", .shape = &kstringShape, .index = 2, .access = &accessCreateDiscovererResult},
  {.name = "SourceArn", .wire_name = "SourceArn", .shape = &kstringShape, .index = 3, .access = &accessCreateDiscovererResult},
  {.name = "State", .wire_name = "State", .shape = &kDiscovererStateShape, .index = 4, .access = &accessCreateDiscovererResult},
  {.name = "CrossAccount", .wire_name = "CrossAccount", .shape = &kbooleanShape, .index = 5, .access = &accessCreateDiscovererResult},
  {.name = "tags", .wire_name = "tags", .shape = &kTagsShape, .index = 6, .access = &accessCreateDiscovererResult},
};
constexpr model::Shape kCreateDiscovererResultShape{.kind = model::Kind::Structure, .name = "CreateDiscovererResponse", .members = kCreateDiscovererResultMembers, .create = &model::createObject<CreateDiscovererResult>};

void* accessCreateRegistryRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<CreateRegistryRequest*>(object);
  switch (index) {
    case 0: return model::field(value.description, make);
    case 1: return model::field(value.registryName, make);
    case 2: return model::field(value.tags, make);
    default: return nullptr;
  }
}
constexpr model::Member kCreateRegistryRequestMembers[] = {
  {.name = "Description", .wire_name = "Description", .shape = &kstringMin0Max256Shape, .index = 0, .access = &accessCreateRegistryRequest},
  {.name = "RegistryName", .wire_name = "registryName", .shape = &kstringShape, .required = true, .location = model::Location::Uri, .index = 1, .access = &accessCreateRegistryRequest},
  {.name = "tags", .wire_name = "tags", .shape = &kTagsShape, .index = 2, .access = &accessCreateRegistryRequest},
};
constexpr model::Shape kCreateRegistryRequestShape{.kind = model::Kind::Structure, .name = "CreateRegistryRequest", .members = kCreateRegistryRequestMembers, .create = &model::createObject<CreateRegistryRequest>};

void* accessCreateRegistryResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<CreateRegistryResult*>(object);
  switch (index) {
    case 0: return model::field(value.description, make);
    case 1: return model::field(value.registryArn, make);
    case 2: return model::field(value.registryName, make);
    case 3: return model::field(value.tags, make);
    default: return nullptr;
  }
}
constexpr model::Member kCreateRegistryResultMembers[] = {
  {.name = "Description", .wire_name = "Description", .shape = &kstringShape, .index = 0, .access = &accessCreateRegistryResult},
  {.name = "RegistryArn", .wire_name = "RegistryArn", .shape = &kstringShape, .index = 1, .access = &accessCreateRegistryResult},
  {.name = "RegistryName", .wire_name = "RegistryName", .shape = &kstringShape, .index = 2, .access = &accessCreateRegistryResult},
  {.name = "tags", .wire_name = "tags", .shape = &kTagsShape, .index = 3, .access = &accessCreateRegistryResult},
};
constexpr model::Shape kCreateRegistryResultShape{.kind = model::Kind::Structure, .name = "CreateRegistryResponse", .members = kCreateRegistryResultMembers, .create = &model::createObject<CreateRegistryResult>};

constexpr model::Shape kstringMin1Max100000Shape{.kind = model::Kind::String, .name = "__stringMin1Max100000", .constraint = {.min = 1, .max = 100000}};
constexpr std::string_view kTypeValues[] = {"OpenApi3", "JSONSchemaDraft4"};
constexpr model::Shape kTypeShape{.kind = model::Kind::String, .name = "Type", .constraint = {.values = kTypeValues}};
void* accessCreateSchemaRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<CreateSchemaRequest*>(object);
  switch (index) {
    case 0: return model::field(value.content, make);
    case 1: return model::field(value.description, make);
    case 2: return model::field(value.registryName, make);
    case 3: return model::field(value.schemaName, make);
    case 4: return model::field(value.tags, make);
    case 5: return model::field(value.type, make);
    default: return nullptr;
  }
}
constexpr model::Member kCreateSchemaRequestMembers[] = {
  {.name = "Content", .wire_name = "Content", .shape = &kstringMin1Max100000Shape, .required = true, .index = 0, .access = &accessCreateSchemaRequest},
  {.name = "Description", .wire_name = "Description", .shape = &kstringMin0Max256Shape, .index = 1, .access = &accessCreateSchemaRequest},
  {.name = "RegistryName", .wire_name = "registryName", .shape = &kstringShape, .required = true, .location = model::Location::Uri, .index = 2, .access = &accessCreateSchemaRequest},
  {.name = "SchemaName", .wire_name = "schemaName", .shape = &kstringShape, .required = true, .location = model::Location::Uri, .index = 3, .access = &accessCreateSchemaRequest},
  {.name = "tags", .wire_name = "tags", .shape = &kTagsShape, .index = 4, .access = &accessCreateSchemaRequest},
  {.name = "Type", .wire_name = "Type", .shape = &kTypeShape, .required = true, .index = 5, .access = &accessCreateSchemaRequest},
};
constexpr model::Shape kCreateSchemaRequestShape{.kind = model::Kind::Structure, .name = "CreateSchemaRequest", .members = kCreateSchemaRequestMembers, .create = &model::createObject<CreateSchemaRequest>};

constexpr model::Shape ktimestampIso8601Shape{.kind = model::Kind::String, .name = "__timestampIso8601"};
void* accessCreateSchemaResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<CreateSchemaResult*>(object);
  switch (index) {
    case 0: return model::field(value.description, make);
    case 1: return model::field(value.lastModified, make);
    case 2: return model::field(value.schemaArn, make);
    case 3: return model::field(value.schemaName, make);
    case 4: return model::field(value.schemaVersion, make);
    case 5: return model::field(value.tags, make);
    case 6: return model::field(value.type, make);
    case 7: return model::field(value.versionCreatedDate, make);
    default: return nullptr;
  }
}
constexpr model::Member kCreateSchemaResultMembers[] = {
  {.name = "Description", .wire_name = "Description", .shape = &kstringShape, .index = 0, .access = &accessCreateSchemaResult},
  {.name = "LastModified", .wire_name = "LastModified", .shape = &ktimestampIso8601Shape, .index = 1, .access = &accessCreateSchemaResult},
  {.name = "SchemaArn", .wire_name = "SchemaArn", .shape = &kstringShape, .index = 2, .access = &accessCreateSchemaResult},
  {.name = "SchemaName", .wire_name = "SchemaName", .shape = &kstringShape, .index = 3, .access = &accessCreateSchemaResult},
  {.name = "SchemaVersion", .wire_name = "SchemaVersion", .shape = &kstringShape, .index = 4, .access = &accessCreateSchemaResult},
  {.name = "tags", .wire_name = "tags", .shape = &kTagsShape, .index = 5, .access = &accessCreateSchemaResult},
  {.name = "Type", .wire_name = "Type", .shape = &kstringShape, .index = 6, .access = &accessCreateSchemaResult},
  {.name = "VersionCreatedDate", .wire_name = "VersionCreatedDate", .shape = &ktimestampIso8601Shape, .index = 7, .access = &accessCreateSchemaResult},
};
constexpr model::Shape kCreateSchemaResultShape{.kind = model::Kind::Structure, .name = "CreateSchemaResponse", .members = kCreateSchemaResultMembers, .create = &model::createObject<CreateSchemaResult>};

void* accessDeleteDiscovererRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DeleteDiscovererRequest*>(object);
  switch (index) {
    case 0: return model::field(value.discovererId, make);
    default: return nullptr;
  }
}
constexpr model::Member kDeleteDiscovererRequestMembers[] = {
  {.name = "DiscovererId", .wire_name = "discovererId", .shape = &kstringShape, .required = true, .location = model::Location::Uri, .index = 0, .access = &accessDeleteDiscovererRequest},
};
constexpr model::Shape kDeleteDiscovererRequestShape{.kind = model::Kind::Structure, .name = "DeleteDiscovererRequest", .members = kDeleteDiscovererRequestMembers, .create = &model::createObject<DeleteDiscovererRequest>};

constexpr model::Shape kDeleteDiscovererResultShape{.kind = model::Kind::Structure, .name = "DeleteDiscovererResult", .create = &model::createObject<DeleteDiscovererResult>};

void* accessDeleteRegistryRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DeleteRegistryRequest*>(object);
  switch (index) {
    case 0: return model::field(value.registryName, make);
    default: return nullptr;
  }
}
constexpr model::Member kDeleteRegistryRequestMembers[] = {
  {.name = "RegistryName", .wire_name = "registryName", .shape = &kstringShape, .required = true, .location = model::Location::Uri, .index = 0, .access = &accessDeleteRegistryRequest},
};
constexpr model::Shape kDeleteRegistryRequestShape{.kind = model::Kind::Structure, .name = "DeleteRegistryRequest", .members = kDeleteRegistryRequestMembers, .create = &model::createObject<DeleteRegistryRequest>};

constexpr model::Shape kDeleteRegistryResultShape{.kind = model::Kind::Structure, .name = "DeleteRegistryResult", .create = &model::createObject<DeleteRegistryResult>};

void* accessDeleteResourcePolicyRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DeleteResourcePolicyRequest*>(object);
  switch (index) {
    case 0: return model::field(value.registryName, make);
    default: return nullptr;
  }
}
constexpr model::Member kDeleteResourcePolicyRequestMembers[] = {
  {.name = "RegistryName", .wire_name = "registryName", .shape = &kstringShape, .location = model::Location::Query, .index = 0, .access = &accessDeleteResourcePolicyRequest},
};
constexpr model::Shape kDeleteResourcePolicyRequestShape{.kind = model::Kind::Structure, .name = "DeleteResourcePolicyRequest", .members = kDeleteResourcePolicyRequestMembers, .create = &model::createObject<DeleteResourcePolicyRequest>};

constexpr model::Shape kDeleteResourcePolicyResultShape{.kind = model::Kind::Structure, .name = "DeleteResourcePolicyResult", .create = &model::createObject<DeleteResourcePolicyResult>};

void* accessDeleteSchemaRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DeleteSchemaRequest*>(object);
  switch (index) {
    case 0: return model::field(value.registryName, make);
    case 1: return model::field(value.schemaName, make);
    default: return nullptr;
  }
}
constexpr model::Member kDeleteSchemaRequestMembers[] = {
  {.name = "RegistryName", .wire_name = "registryName", .shape = &kstringShape, .required = true, .location = model::Location::Uri, .index = 0, .access = &accessDeleteSchemaRequest},
  {.name = "SchemaName", .wire_name = "schemaName", .shape = &kstringShape, .required = true, .location = model::Location::Uri, .index = 1, .access = &accessDeleteSchemaRequest},
};
constexpr model::Shape kDeleteSchemaRequestShape{.kind = model::Kind::Structure, .name = "DeleteSchemaRequest", .members = kDeleteSchemaRequestMembers, .create = &model::createObject<DeleteSchemaRequest>};

constexpr model::Shape kDeleteSchemaResultShape{.kind = model::Kind::Structure, .name = "DeleteSchemaResult", .create = &model::createObject<DeleteSchemaResult>};

void* accessDeleteSchemaVersionRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DeleteSchemaVersionRequest*>(object);
  switch (index) {
    case 0: return model::field(value.registryName, make);
    case 1: return model::field(value.schemaName, make);
    case 2: return model::field(value.schemaVersion, make);
    default: return nullptr;
  }
}
constexpr model::Member kDeleteSchemaVersionRequestMembers[] = {
  {.name = "RegistryName", .wire_name = "registryName", .shape = &kstringShape, .required = true, .location = model::Location::Uri, .index = 0, .access = &accessDeleteSchemaVersionRequest},
  {.name = "SchemaName", .wire_name = "schemaName", .shape = &kstringShape, .required = true, .location = model::Location::Uri, .index = 1, .access = &accessDeleteSchemaVersionRequest},
  {.name = "SchemaVersion", .wire_name = "schemaVersion", .shape = &kstringShape, .required = true, .location = model::Location::Uri, .index = 2, .access = &accessDeleteSchemaVersionRequest},
};
constexpr model::Shape kDeleteSchemaVersionRequestShape{.kind = model::Kind::Structure, .name = "DeleteSchemaVersionRequest", .members = kDeleteSchemaVersionRequestMembers, .create = &model::createObject<DeleteSchemaVersionRequest>};

constexpr model::Shape kDeleteSchemaVersionResultShape{.kind = model::Kind::Structure, .name = "DeleteSchemaVersionResult", .create = &model::createObject<DeleteSchemaVersionResult>};

void* accessDescribeCodeBindingRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DescribeCodeBindingRequest*>(object);
  switch (index) {
    case 0: return model::field(value.language, make);
    case 1: return model::field(value.registryName, make);
    case 2: return model::field(value.schemaName, make);
    case 3: return model::field(value.schemaVersion, make);
    default: return nullptr;
  }
}
constexpr model::Member kDescribeCodeBindingRequestMembers[] = {
  {.name = "Language", .wire_name = "language", .shape = &kstringShape, .required = true, .location = model::Location::Uri, .index = 0, .access = &accessDescribeCodeBindingRequest},
  {.name = "RegistryName", .wire_name = "registryName", .shape = &kstringShape, .required = true, .location = model::Location::Uri, .index = 1, .access = &accessDescribeCodeBindingRequest},
  {.name = "SchemaName", .wire_name = "schemaName", .shape = &kstringShape, .required = true, .location = model::Location::Uri, .index = 2, .access = &accessDescribeCodeBindingRequest},
  {.name = "SchemaVersion", .wire_name = "schemaVersion", .shape = &kstringShape, .location = model::Location::Query, .index = 3, .access = &accessDescribeCodeBindingRequest},
};
constexpr model::Shape kDescribeCodeBindingRequestShape{.kind = model::Kind::Structure, .name = "DescribeCodeBindingRequest", .members = kDescribeCodeBindingRequestMembers, .create = &model::createObject<DescribeCodeBindingRequest>};

constexpr std::string_view kCodeGenerationStatusValues[] = {"CREATE_IN_PROGRESS", "CREATE_COMPLETE", "CREATE_FAILED"};
constexpr model::Shape kCodeGenerationStatusShape{.kind = model::Kind::String, .name = "CodeGenerationStatus", .constraint = {.values = kCodeGenerationStatusValues}};
void* accessDescribeCodeBindingResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DescribeCodeBindingResult*>(object);
  switch (index) {
    case 0: return model::field(value.creationDate, make);
    case 1: return model::field(value.lastModified, make);
    case 2: return model::field(value.schemaVersion, make);
    case 3: return model::field(value.status, make);
    default: return nullptr;
  }
}
constexpr model::Member kDescribeCodeBindingResultMembers[] = {
  {.name = "CreationDate", .wire_name = "CreationDate", .shape = &ktimestampIso8601Shape, .index = 0, .access = &accessDescribeCodeBindingResult},
  {.name = "LastModified", .wire_name = "LastModified", .shape = &ktimestampIso8601Shape, .index = 1, .access = &accessDescribeCodeBindingResult},
  {.name = "SchemaVersion", .wire_name = "SchemaVersion", .shape = &kstringShape, .index = 2, .access = &accessDescribeCodeBindingResult},
  {.name = "Status", .wire_name = "Status", .shape = &kCodeGenerationStatusShape, .index = 3, .access = &accessDescribeCodeBindingResult},
};
constexpr model::Shape kDescribeCodeBindingResultShape{.kind = model::Kind::Structure, .name = "DescribeCodeBindingResponse", .members = kDescribeCodeBindingResultMembers, .create = &model::createObject<DescribeCodeBindingResult>};

void* accessDescribeDiscovererRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DescribeDiscovererRequest*>(object);
  switch (index) {
    case 0: return model::field(value.discovererId, make);
    default: return nullptr;
  }
}
constexpr model::Member kDescribeDiscovererRequestMembers[] = {
  {.name = "DiscovererId", .wire_name = "discovererId", .shape = &kstringShape, .required = true, .location = model::Location::Uri, .index = 0, .access = &accessDescribeDiscovererRequest},
};
constexpr model::Shape kDescribeDiscovererRequestShape{.kind = model::Kind::Structure, .name = "DescribeDiscovererRequest", .members = kDescribeDiscovererRequestMembers, .create = &model::createObject<DescribeDiscovererRequest>};

void* accessDescribeDiscovererResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DescribeDiscovererResult*>(object);
  switch (index) {
    case 0: return model::field(value.description, make);
    case 1: return model::field(value.discovererArn, make);
    case 2: return model::field(value.discovererId, make);
    case 3: return model::field(value.sourceArn, make);
    case 4: return model::field(value.state, make);
    case 5: return model::field(value.crossAccount, make);
    case 6: return model::field(value.tags, make);
    default: return nullptr;
  }
}
constexpr model::Member kDescribeDiscovererResultMembers[] = {
  {.name = "Description", .wire_name = "Description", .shape = &kstringShape, .index = 0, .access = &accessDescribeDiscovererResult},
  {.name = "DiscovererArn", .wire_name = "DiscovererArn", .shape = &kstringShape, .index = 1, .access = &accessDescribeDiscovererResult},
  {.name = "DiscovererId", .wire_name = "DiscovererId", .shape = &kstringShape, .index = 2, .access = &accessDescribeDiscovererResult},
  {.name = "SourceArn", .wire_name = "SourceArn", .shape = &kstringShape, .index = 3, .access = &accessDescribeDiscovererResult},
  {.name = "State", .wire_name = "State", .shape = &kDiscovererStateShape, .index = 4, .access = &accessDescribeDiscovererResult},
  {.name = "CrossAccount", .wire_name = "CrossAccount", .shape = &kbooleanShape, .index = 5, .access = &accessDescribeDiscovererResult},
  {.name = "tags", .wire_name = "tags", .shape = &kTagsShape, .index = 6, .access = &accessDescribeDiscovererResult},
};
constexpr model::Shape kDescribeDiscovererResultShape{.kind = model::Kind::Structure, .name = "DescribeDiscovererResponse", .members = kDescribeDiscovererResultMembers, .create = &model::createObject<DescribeDiscovererResult>};

void* accessDescribeRegistryRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DescribeRegistryRequest*>(object);
  switch (index) {
    case 0: return model::field(value.registryName, make);
    default: return nullptr;
  }
}
constexpr model::Member kDescribeRegistryRequestMembers[] = {
  {.name = "RegistryName", .wire_name = "registryName", .shape = &kstringShape, .required = true, .location = model::Location::Uri, .index = 0, .access = &accessDescribeRegistryRequest},
};
constexpr model::Shape kDescribeRegistryRequestShape{.kind = model::Kind::Structure, .name = "DescribeRegistryRequest", .members = kDescribeRegistryRequestMembers, .create = &model::createObject<DescribeRegistryRequest>};

void* accessDescribeRegistryResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DescribeRegistryResult*>(object);
  switch (index) {
    case 0: return model::field(value.description, make);
    case 1: return model::field(value.registryArn, make);
    case 2: return model::field(value.registryName, make);
    case 3: return model::field(value.tags, make);
    default: return nullptr;
  }
}
constexpr model::Member kDescribeRegistryResultMembers[] = {
  {.name = "Description", .wire_name = "Description", .shape = &kstringShape, .index = 0, .access = &accessDescribeRegistryResult},
  {.name = "RegistryArn", .wire_name = "RegistryArn", .shape = &kstringShape, .index = 1, .access = &accessDescribeRegistryResult},
  {.name = "RegistryName", .wire_name = "RegistryName", .shape = &kstringShape, .index = 2, .access = &accessDescribeRegistryResult},
  {.name = "tags", .wire_name = "tags", .shape = &kTagsShape, .index = 3, .access = &accessDescribeRegistryResult},
};
constexpr model::Shape kDescribeRegistryResultShape{.kind = model::Kind::Structure, .name = "DescribeRegistryResponse", .members = kDescribeRegistryResultMembers, .create = &model::createObject<DescribeRegistryResult>};

void* accessDescribeSchemaRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DescribeSchemaRequest*>(object);
  switch (index) {
    case 0: return model::field(value.registryName, make);
    case 1: return model::field(value.schemaName, make);
    case 2: return model::field(value.schemaVersion, make);
    default: return nullptr;
  }
}
constexpr model::Member kDescribeSchemaRequestMembers[] = {
  {.name = "RegistryName", .wire_name = "registryName", .shape = &kstringShape, .required = true, .location = model::Location::Uri, .index = 0, .access = &accessDescribeSchemaRequest},
  {.name = "SchemaName", .wire_name = "schemaName", .shape = &kstringShape, .required = true, .location = model::Location::Uri, .index = 1, .access = &accessDescribeSchemaRequest},
  {.name = "SchemaVersion", .wire_name = "schemaVersion", .shape = &kstringShape, .location = model::Location::Query, .index = 2, .access = &accessDescribeSchemaRequest},
};
constexpr model::Shape kDescribeSchemaRequestShape{.kind = model::Kind::Structure, .name = "DescribeSchemaRequest", .members = kDescribeSchemaRequestMembers, .create = &model::createObject<DescribeSchemaRequest>};

void* accessDescribeSchemaResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DescribeSchemaResult*>(object);
  switch (index) {
    case 0: return model::field(value.content, make);
    case 1: return model::field(value.description, make);
    case 2: return model::field(value.lastModified, make);
    case 3: return model::field(value.schemaArn, make);
    case 4: return model::field(value.schemaName, make);
    case 5: return model::field(value.schemaVersion, make);
    case 6: return model::field(value.tags, make);
    case 7: return model::field(value.type, make);
    case 8: return model::field(value.versionCreatedDate, make);
    default: return nullptr;
  }
}
constexpr model::Member kDescribeSchemaResultMembers[] = {
  {.name = "Content", .wire_name = "Content", .shape = &kstringShape, .index = 0, .access = &accessDescribeSchemaResult},
  {.name = "Description", .wire_name = "Description", .shape = &kstringShape, .index = 1, .access = &accessDescribeSchemaResult},
  {.name = "LastModified", .wire_name = "LastModified", .shape = &ktimestampIso8601Shape, .index = 2, .access = &accessDescribeSchemaResult},
  {.name = "SchemaArn", .wire_name = "SchemaArn", .shape = &kstringShape, .index = 3, .access = &accessDescribeSchemaResult},
  {.name = "SchemaName", .wire_name = "SchemaName", .shape = &kstringShape, .index = 4, .access = &accessDescribeSchemaResult},
  {.name = "SchemaVersion", .wire_name = "SchemaVersion", .shape = &kstringShape, .index = 5, .access = &accessDescribeSchemaResult},
  {.name = "tags", .wire_name = "tags", .shape = &kTagsShape, .index = 6, .access = &accessDescribeSchemaResult},
  {.name = "Type", .wire_name = "Type", .shape = &kstringShape, .index = 7, .access = &accessDescribeSchemaResult},
  {.name = "VersionCreatedDate", .wire_name = "VersionCreatedDate", .shape = &ktimestampIso8601Shape, .index = 8, .access = &accessDescribeSchemaResult},
};
constexpr model::Shape kDescribeSchemaResultShape{.kind = model::Kind::Structure, .name = "DescribeSchemaResponse", .members = kDescribeSchemaResultMembers, .create = &model::createObject<DescribeSchemaResult>};

void* accessExportSchemaRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ExportSchemaRequest*>(object);
  switch (index) {
    case 0: return model::field(value.registryName, make);
    case 1: return model::field(value.schemaName, make);
    case 2: return model::field(value.schemaVersion, make);
    case 3: return model::field(value.type, make);
    default: return nullptr;
  }
}
constexpr model::Member kExportSchemaRequestMembers[] = {
  {.name = "RegistryName", .wire_name = "registryName", .shape = &kstringShape, .required = true, .location = model::Location::Uri, .index = 0, .access = &accessExportSchemaRequest},
  {.name = "SchemaName", .wire_name = "schemaName", .shape = &kstringShape, .required = true, .location = model::Location::Uri, .index = 1, .access = &accessExportSchemaRequest},
  {.name = "SchemaVersion", .wire_name = "schemaVersion", .shape = &kstringShape, .location = model::Location::Query, .index = 2, .access = &accessExportSchemaRequest},
  {.name = "Type", .wire_name = "type", .shape = &kstringShape, .required = true, .location = model::Location::Query, .index = 3, .access = &accessExportSchemaRequest},
};
constexpr model::Shape kExportSchemaRequestShape{.kind = model::Kind::Structure, .name = "ExportSchemaRequest", .members = kExportSchemaRequestMembers, .create = &model::createObject<ExportSchemaRequest>};

void* accessExportSchemaResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ExportSchemaResult*>(object);
  switch (index) {
    case 0: return model::field(value.content, make);
    case 1: return model::field(value.schemaArn, make);
    case 2: return model::field(value.schemaName, make);
    case 3: return model::field(value.schemaVersion, make);
    case 4: return model::field(value.type, make);
    default: return nullptr;
  }
}
constexpr model::Member kExportSchemaResultMembers[] = {
  {.name = "Content", .wire_name = "Content", .shape = &kstringShape, .index = 0, .access = &accessExportSchemaResult},
  {.name = "SchemaArn", .wire_name = "SchemaArn", .shape = &kstringShape, .index = 1, .access = &accessExportSchemaResult},
  {.name = "SchemaName", .wire_name = "SchemaName", .shape = &kstringShape, .index = 2, .access = &accessExportSchemaResult},
  {.name = "SchemaVersion", .wire_name = "SchemaVersion", .shape = &kstringShape, .index = 3, .access = &accessExportSchemaResult},
  {.name = "Type", .wire_name = "Type", .shape = &kstringShape, .index = 4, .access = &accessExportSchemaResult},
};
constexpr model::Shape kExportSchemaResultShape{.kind = model::Kind::Structure, .name = "ExportSchemaResponse", .members = kExportSchemaResultMembers, .create = &model::createObject<ExportSchemaResult>};

void* accessGetCodeBindingSourceRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<GetCodeBindingSourceRequest*>(object);
  switch (index) {
    case 0: return model::field(value.language, make);
    case 1: return model::field(value.registryName, make);
    case 2: return model::field(value.schemaName, make);
    case 3: return model::field(value.schemaVersion, make);
    default: return nullptr;
  }
}
constexpr model::Member kGetCodeBindingSourceRequestMembers[] = {
  {.name = "Language", .wire_name = "language", .shape = &kstringShape, .required = true, .location = model::Location::Uri, .index = 0, .access = &accessGetCodeBindingSourceRequest},
  {.name = "RegistryName", .wire_name = "registryName", .shape = &kstringShape, .required = true, .location = model::Location::Uri, .index = 1, .access = &accessGetCodeBindingSourceRequest},
  {.name = "SchemaName", .wire_name = "schemaName", .shape = &kstringShape, .required = true, .location = model::Location::Uri, .index = 2, .access = &accessGetCodeBindingSourceRequest},
  {.name = "SchemaVersion", .wire_name = "schemaVersion", .shape = &kstringShape, .location = model::Location::Query, .index = 3, .access = &accessGetCodeBindingSourceRequest},
};
constexpr model::Shape kGetCodeBindingSourceRequestShape{.kind = model::Kind::Structure, .name = "GetCodeBindingSourceRequest", .members = kGetCodeBindingSourceRequestMembers, .create = &model::createObject<GetCodeBindingSourceRequest>};

constexpr model::Shape kBodyShape{.kind = model::Kind::Blob, .name = "Body"};
void* accessGetCodeBindingSourceResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<GetCodeBindingSourceResult*>(object);
  switch (index) {
    case 0: return model::field(value.body, make);
    default: return nullptr;
  }
}
constexpr model::Member kGetCodeBindingSourceResultMembers[] = {
  {.name = "Body", .wire_name = "Body", .shape = &kBodyShape, .index = 0, .access = &accessGetCodeBindingSourceResult},
};
constexpr model::Shape kGetCodeBindingSourceResultShape{.kind = model::Kind::Structure, .name = "GetCodeBindingSourceResponse", .members = kGetCodeBindingSourceResultMembers, .create = &model::createObject<GetCodeBindingSourceResult>};

constexpr model::Shape kGetDiscoveredSchemaVersionItemInputShape{.kind = model::Kind::String, .name = "GetDiscoveredSchemaVersionItemInput", .constraint = {.min = 1, .max = 100000}};
constexpr model::Shape klistOfGetDiscoveredSchemaVersionItemInputShape{.kind = model::Kind::List, .name = "__listOfGetDiscoveredSchemaVersionItemInput", .constraint = {.min = 1, .max = 10}, .element = &kGetDiscoveredSchemaVersionItemInputShape, .list = &model::kListOps<std::string>};
void* accessGetDiscoveredSchemaRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<GetDiscoveredSchemaRequest*>(object);
  switch (index) {
    case 0: return model::field(value.events, make);
    case 1: return model::field(value.type, make);
    default: return nullptr;
  }
}
constexpr model::Member kGetDiscoveredSchemaRequestMembers[] = {
  {.name = "Events", .wire_name = "Events", .shape = &klistOfGetDiscoveredSchemaVersionItemInputShape, .required = true, .index = 0, .access = &accessGetDiscoveredSchemaRequest},
  {.name = "Type", .wire_name = "Type", .shape = &kTypeShape, .required = true, .index = 1, .access = &accessGetDiscoveredSchemaRequest},
};
constexpr model::Shape kGetDiscoveredSchemaRequestShape{.kind = model::Kind::Structure, .name = "GetDiscoveredSchemaRequest", .members = kGetDiscoveredSchemaRequestMembers, .create = &model::createObject<GetDiscoveredSchemaRequest>};

void* accessGetDiscoveredSchemaResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<GetDiscoveredSchemaResult*>(object);
  switch (index) {
    case 0: return model::field(value.content, make);
    default: return nullptr;
  }
}
constexpr model::Member kGetDiscoveredSchemaResultMembers[] = {
  {.name = "Content", .wire_name = "Content", .shape = &kstringShape, .index = 0, .access = &accessGetDiscoveredSchemaResult},
};
constexpr model::Shape kGetDiscoveredSchemaResultShape{.kind = model::Kind::Structure, .name = "GetDiscoveredSchemaResponse", .members = kGetDiscoveredSchemaResultMembers, .create = &model::createObject<GetDiscoveredSchemaResult>};

void* accessGetResourcePolicyRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<GetResourcePolicyRequest*>(object);
  switch (index) {
    case 0: return model::field(value.registryName, make);
    default: return nullptr;
  }
}
constexpr model::Member kGetResourcePolicyRequestMembers[] = {
  {.name = "RegistryName", .wire_name = "registryName", .shape = &kstringShape, .location = model::Location::Query, .index = 0, .access = &accessGetResourcePolicyRequest},
};
constexpr model::Shape kGetResourcePolicyRequestShape{.kind = model::Kind::Structure, .name = "GetResourcePolicyRequest", .members = kGetResourcePolicyRequestMembers, .create = &model::createObject<GetResourcePolicyRequest>};

void* accessGetResourcePolicyResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<GetResourcePolicyResult*>(object);
  switch (index) {
    case 0: return model::field(value.policy, make);
    case 1: return model::field(value.revisionId, make);
    default: return nullptr;
  }
}
constexpr model::Member kGetResourcePolicyResultMembers[] = {
  {.name = "Policy", .wire_name = "Policy", .shape = &kstringShape, .index = 0, .access = &accessGetResourcePolicyResult},
  {.name = "RevisionId", .wire_name = "RevisionId", .shape = &kstringShape, .index = 1, .access = &accessGetResourcePolicyResult},
};
constexpr model::Shape kGetResourcePolicyResultShape{.kind = model::Kind::Structure, .name = "GetResourcePolicyResponse", .members = kGetResourcePolicyResultMembers, .create = &model::createObject<GetResourcePolicyResult>};

constexpr model::Shape kintegerShape{.kind = model::Kind::Integer, .name = "__integer"};
void* accessListDiscoverersRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ListDiscoverersRequest*>(object);
  switch (index) {
    case 0: return model::field(value.discovererIdPrefix, make);
    case 1: return model::field(value.limit, make);
    case 2: return model::field(value.nextToken, make);
    case 3: return model::field(value.sourceArnPrefix, make);
    default: return nullptr;
  }
}
constexpr model::Member kListDiscoverersRequestMembers[] = {
  {.name = "DiscovererIdPrefix", .wire_name = "discovererIdPrefix", .shape = &kstringShape, .location = model::Location::Query, .index = 0, .access = &accessListDiscoverersRequest},
  {.name = "Limit", .wire_name = "limit", .shape = &kintegerShape, .location = model::Location::Query, .index = 1, .access = &accessListDiscoverersRequest},
  {.name = "NextToken", .wire_name = "nextToken", .shape = &kstringShape, .location = model::Location::Query, .index = 2, .access = &accessListDiscoverersRequest},
  {.name = "SourceArnPrefix", .wire_name = "sourceArnPrefix", .shape = &kstringShape, .location = model::Location::Query, .index = 3, .access = &accessListDiscoverersRequest},
};
constexpr model::Shape kListDiscoverersRequestShape{.kind = model::Kind::Structure, .name = "ListDiscoverersRequest", .members = kListDiscoverersRequestMembers, .create = &model::createObject<ListDiscoverersRequest>};

void* accessDiscovererSummary(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<DiscovererSummary*>(object);
  switch (index) {
    case 0: return model::field(value.discovererArn, make);
    case 1: return model::field(value.discovererId, make);
    case 2: return model::field(value.sourceArn, make);
    case 3: return model::field(value.state, make);
    case 4: return model::field(value.crossAccount, make);
    case 5: return model::field(value.tags, make);
    default: return nullptr;
  }
}
constexpr model::Member kDiscovererSummaryMembers[] = {
  {.name = "DiscovererArn", .wire_name = "DiscovererArn", .shape = &kstringShape, .index = 0, .access = &accessDiscovererSummary},
  {.name = "DiscovererId", .wire_name = "DiscovererId", .shape = &kstringShape, .index = 1, .access = &accessDiscovererSummary},
  {.name = "SourceArn", .wire_name = "SourceArn", .shape = &kstringShape, .index = 2, .access = &accessDiscovererSummary},
  {.name = "State", .wire_name = "State", .shape = &kDiscovererStateShape, .index = 3, .access = &accessDiscovererSummary},
  {.name = "CrossAccount", .wire_name = "CrossAccount", .shape = &kbooleanShape, .index = 4, .access = &accessDiscovererSummary},
  {.name = "tags", .wire_name = "tags", .shape = &kTagsShape, .index = 5, .access = &accessDiscovererSummary},
};
constexpr model::Shape kDiscovererSummaryShape{.kind = model::Kind::Structure, .name = "DiscovererSummary", .members = kDiscovererSummaryMembers};

constexpr model::Shape klistOfDiscovererSummaryShape{.kind = model::Kind::List, .name = "__listOfDiscovererSummary", .element = &kDiscovererSummaryShape, .list = &model::kListOps<DiscovererSummary>};
void* accessListDiscoverersResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ListDiscoverersResult*>(object);
  switch (index) {
    case 0: return model::field(value.discoverers, make);
    case 1: return model::field(value.nextToken, make);
    default: return nullptr;
  }
}
constexpr model::Member kListDiscoverersResultMembers[] = {
  {.name = "Discoverers", .wire_name = "Discoverers", .shape = &klistOfDiscovererSummaryShape, .index = 0, .access = &accessListDiscoverersResult},
  {.name = "NextToken", .wire_name = "NextToken", .shape = &kstringShape, .index = 1, .access = &accessListDiscoverersResult},
};
constexpr model::Shape kListDiscoverersResultShape{.kind = model::Kind::Structure, .name = "ListDiscoverersResponse", .members = kListDiscoverersResultMembers, .create = &model::createObject<ListDiscoverersResult>};

void* accessListRegistriesRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ListRegistriesRequest*>(object);
  switch (index) {
    case 0: return model::field(value.limit, make);
    case 1: return model::field(value.nextToken, make);
    case 2: return model::field(value.registryNamePrefix, make);
    case 3: return model::field(value.scope, make);
    default: return nullptr;
  }
}
constexpr model::Member kListRegistriesRequestMembers[] = {
  {.name = "Limit", .wire_name = "limit", .shape = &kintegerShape, .location = model::Location::Query, .index = 0, .access = &accessListRegistriesRequest},
  {.name = "NextToken", .wire_name = "nextToken", .shape = &kstringShape, .location = model::Location::Query, .index = 1, .access = &accessListRegistriesRequest},
  {.name = "RegistryNamePrefix", .wire_name = "registryNamePrefix", .shape = &kstringShape, .location = model::Location::Query, .index = 2, .access = &accessListRegistriesRequest},
  {.name = "Scope", .wire_name = "scope", .shape = &kstringShape, .location = model::Location::Query, .index = 3, .access = &accessListRegistriesRequest},
};
constexpr model::Shape kListRegistriesRequestShape{.kind = model::Kind::Structure, .name = "ListRegistriesRequest", .members = kListRegistriesRequestMembers, .create = &model::createObject<ListRegistriesRequest>};

void* accessRegistrySummary(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<RegistrySummary*>(object);
  switch (index) {
    case 0: return model::field(value.registryArn, make);
    case 1: return model::field(value.registryName, make);
    case 2: return model::field(value.tags, make);
    default: return nullptr;
  }
}
constexpr model::Member kRegistrySummaryMembers[] = {
  {.name = "RegistryArn", .wire_name = "RegistryArn", .shape = &kstringShape, .index = 0, .access = &accessRegistrySummary},
  {.name = "RegistryName", .wire_name = "RegistryName", .shape = &kstringShape, .index = 1, .access = &accessRegistrySummary},
  {.name = "tags", .wire_name = "tags", .shape = &kTagsShape, .index = 2, .access = &accessRegistrySummary},
};
constexpr model::Shape kRegistrySummaryShape{.kind = model::Kind::Structure, .name = "RegistrySummary", .members = kRegistrySummaryMembers};

constexpr model::Shape klistOfRegistrySummaryShape{.kind = model::Kind::List, .name = "__listOfRegistrySummary", .element = &kRegistrySummaryShape, .list = &model::kListOps<RegistrySummary>};
void* accessListRegistriesResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ListRegistriesResult*>(object);
  switch (index) {
    case 0: return model::field(value.nextToken, make);
    case 1: return model::field(value.registries, make);
    default: return nullptr;
  }
}
constexpr model::Member kListRegistriesResultMembers[] = {
  {.name = "NextToken", .wire_name = "NextToken", .shape = &kstringShape, .index = 0, .access = &accessListRegistriesResult},
  {.name = "Registries", .wire_name = "Registries", .shape = &klistOfRegistrySummaryShape, .index = 1, .access = &accessListRegistriesResult},
};
constexpr model::Shape kListRegistriesResultShape{.kind = model::Kind::Structure, .name = "ListRegistriesResponse", .members = kListRegistriesResultMembers, .create = &model::createObject<ListRegistriesResult>};

void* accessListSchemaVersionsRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ListSchemaVersionsRequest*>(object);
  switch (index) {
    case 0: return model::field(value.limit, make);
    case 1: return model::field(value.nextToken, make);
    case 2: return model::field(value.registryName, make);
    case 3: return model::field(value.schemaName, make);
    default: return nullptr;
  }
}
constexpr model::Member kListSchemaVersionsRequestMembers[] = {
  {.name = "Limit", .wire_name = "limit", .shape = &kintegerShape, .location = model::Location::Query, .index = 0, .access = &accessListSchemaVersionsRequest},
  {.name = "NextToken", .wire_name = "nextToken", .shape = &kstringShape, .location = model::Location::Query, .index = 1, .access = &accessListSchemaVersionsRequest},
  {.name = "RegistryName", .wire_name = "registryName", .shape = &kstringShape, .required = true, .location = model::Location::Uri, .index = 2, .access = &accessListSchemaVersionsRequest},
  {.name = "SchemaName", .wire_name = "schemaName", .shape = &kstringShape, .required = true, .location = model::Location::Uri, .index = 3, .access = &accessListSchemaVersionsRequest},
};
constexpr model::Shape kListSchemaVersionsRequestShape{.kind = model::Kind::Structure, .name = "ListSchemaVersionsRequest", .members = kListSchemaVersionsRequestMembers, .create = &model::createObject<ListSchemaVersionsRequest>};

void* accessSchemaVersionSummary(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<SchemaVersionSummary*>(object);
  switch (index) {
    case 0: return model::field(value.schemaArn, make);
    case 1: return model::field(value.schemaName, make);
    case 2: return model::field(value.schemaVersion, make);
    case 3: return model::field(value.type, make);
    default: return nullptr;
  }
}
constexpr model::Member kSchemaVersionSummaryMembers[] = {
  {.name = "SchemaArn", .wire_name = "SchemaArn", .shape = &kstringShape, .index = 0, .access = &accessSchemaVersionSummary},
  {.name = "SchemaName", .wire_name = "SchemaName", .shape = &kstringShape, .index = 1, .access = &accessSchemaVersionSummary},
  {.name = "SchemaVersion", .wire_name = "SchemaVersion", .shape = &kstringShape, .index = 2, .access = &accessSchemaVersionSummary},
  {.name = "Type", .wire_name = "Type", .shape = &kTypeShape, .index = 3, .access = &accessSchemaVersionSummary},
};
constexpr model::Shape kSchemaVersionSummaryShape{.kind = model::Kind::Structure, .name = "SchemaVersionSummary", .members = kSchemaVersionSummaryMembers};

constexpr model::Shape klistOfSchemaVersionSummaryShape{.kind = model::Kind::List, .name = "__listOfSchemaVersionSummary", .element = &kSchemaVersionSummaryShape, .list = &model::kListOps<SchemaVersionSummary>};
void* accessListSchemaVersionsResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ListSchemaVersionsResult*>(object);
  switch (index) {
    case 0: return model::field(value.nextToken, make);
    case 1: return model::field(value.schemaVersions, make);
    default: return nullptr;
  }
}
constexpr model::Member kListSchemaVersionsResultMembers[] = {
  {.name = "NextToken", .wire_name = "NextToken", .shape = &kstringShape, .index = 0, .access = &accessListSchemaVersionsResult},
  {.name = "SchemaVersions", .wire_name = "SchemaVersions", .shape = &klistOfSchemaVersionSummaryShape, .index = 1, .access = &accessListSchemaVersionsResult},
};
constexpr model::Shape kListSchemaVersionsResultShape{.kind = model::Kind::Structure, .name = "ListSchemaVersionsResponse", .members = kListSchemaVersionsResultMembers, .create = &model::createObject<ListSchemaVersionsResult>};

void* accessListSchemasRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ListSchemasRequest*>(object);
  switch (index) {
    case 0: return model::field(value.limit, make);
    case 1: return model::field(value.nextToken, make);
    case 2: return model::field(value.registryName, make);
    case 3: return model::field(value.schemaNamePrefix, make);
    default: return nullptr;
  }
}
constexpr model::Member kListSchemasRequestMembers[] = {
  {.name = "Limit", .wire_name = "limit", .shape = &kintegerShape, .location = model::Location::Query, .index = 0, .access = &accessListSchemasRequest},
  {.name = "NextToken", .wire_name = "nextToken", .shape = &kstringShape, .location = model::Location::Query, .index = 1, .access = &accessListSchemasRequest},
  {.name = "RegistryName", .wire_name = "registryName", .shape = &kstringShape, .required = true, .location = model::Location::Uri, .index = 2, .access = &accessListSchemasRequest},
  {.name = "SchemaNamePrefix", .wire_name = "schemaNamePrefix", .shape = &kstringShape, .location = model::Location::Query, .index = 3, .access = &accessListSchemasRequest},
};
constexpr model::Shape kListSchemasRequestShape{.kind = model::Kind::Structure, .name = "ListSchemasRequest", .members = kListSchemasRequestMembers, .create = &model::createObject<ListSchemasRequest>};

constexpr model::Shape klongShape{.kind = model::Kind::Long, .name = "__long"};
void* accessSchemaSummary(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<SchemaSummary*>(object);
  switch (index) {
    case 0: return model::field(value.lastModified, make);
    case 1: return model::field(value.schemaArn, make);
    case 2: return model::field(value.schemaName, make);
    case 3: return model::field(value.tags, make);
    case 4: return model::field(value.versionCount, make);
    default: return nullptr;
  }
}
constexpr model::Member kSchemaSummaryMembers[] = {
  {.name = "LastModified", .wire_name = "LastModified", .shape = &ktimestampIso8601Shape, .index = 0, .access = &accessSchemaSummary},
  {.name = "SchemaArn", .wire_name = "SchemaArn", .shape = &kstringShape, .index = 1, .access = &accessSchemaSummary},
  {.name = "SchemaName", .wire_name = "SchemaName", .shape = &kstringShape, .index = 2, .access = &accessSchemaSummary},
  {.name = "tags", .wire_name = "tags", .shape = &kTagsShape, .index = 3, .access = &accessSchemaSummary},
  {.name = "VersionCount", .wire_name = "VersionCount", .shape = &klongShape, .index = 4, .access = &accessSchemaSummary},
};
constexpr model::Shape kSchemaSummaryShape{.kind = model::Kind::Structure, .name = "SchemaSummary", .members = kSchemaSummaryMembers};

constexpr model::Shape klistOfSchemaSummaryShape{.kind = model::Kind::List, .name = "__listOfSchemaSummary", .element = &kSchemaSummaryShape, .list = &model::kListOps<SchemaSummary>};
void* accessListSchemasResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ListSchemasResult*>(object);
  switch (index) {
    case 0: return model::field(value.nextToken, make);
    case 1: return model::field(value.schemas, make);
    default: return nullptr;
  }
}
constexpr model::Member kListSchemasResultMembers[] = {
  {.name = "NextToken", .wire_name = "NextToken", .shape = &kstringShape, .index = 0, .access = &accessListSchemasResult},
  {.name = "Schemas", .wire_name = "Schemas", .shape = &klistOfSchemaSummaryShape, .index = 1, .access = &accessListSchemasResult},
};
constexpr model::Shape kListSchemasResultShape{.kind = model::Kind::Structure, .name = "ListSchemasResponse", .members = kListSchemasResultMembers, .create = &model::createObject<ListSchemasResult>};

void* accessListTagsForResourceRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ListTagsForResourceRequest*>(object);
  switch (index) {
    case 0: return model::field(value.resourceArn, make);
    default: return nullptr;
  }
}
constexpr model::Member kListTagsForResourceRequestMembers[] = {
  {.name = "ResourceArn", .wire_name = "resource-arn", .shape = &kstringShape, .required = true, .location = model::Location::Uri, .index = 0, .access = &accessListTagsForResourceRequest},
};
constexpr model::Shape kListTagsForResourceRequestShape{.kind = model::Kind::Structure, .name = "ListTagsForResourceRequest", .members = kListTagsForResourceRequestMembers, .create = &model::createObject<ListTagsForResourceRequest>};

void* accessListTagsForResourceResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ListTagsForResourceResult*>(object);
  switch (index) {
    case 0: return model::field(value.tags, make);
    default: return nullptr;
  }
}
constexpr model::Member kListTagsForResourceResultMembers[] = {
  {.name = "tags", .wire_name = "tags", .shape = &kTagsShape, .index = 0, .access = &accessListTagsForResourceResult},
};
constexpr model::Shape kListTagsForResourceResultShape{.kind = model::Kind::Structure, .name = "ListTagsForResourceResponse", .members = kListTagsForResourceResultMembers, .create = &model::createObject<ListTagsForResourceResult>};

void* accessPutCodeBindingRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<PutCodeBindingRequest*>(object);
  switch (index) {
    case 0: return model::field(value.language, make);
    case 1: return model::field(value.registryName, make);
    case 2: return model::field(value.schemaName, make);
    case 3: return model::field(value.schemaVersion, make);
    default: return nullptr;
  }
}
constexpr model::Member kPutCodeBindingRequestMembers[] = {
  {.name = "Language", .wire_name = "language", .shape = &kstringShape, .required = true, .location = model::Location::Uri, .index = 0, .access = &accessPutCodeBindingRequest},
  {.name = "RegistryName", .wire_name = "registryName", .shape = &kstringShape, .required = true, .location = model::Location::Uri, .index = 1, .access = &accessPutCodeBindingRequest},
  {.name = "SchemaName", .wire_name = "schemaName", .shape = &kstringShape, .required = true, .location = model::Location::Uri, .index = 2, .access = &accessPutCodeBindingRequest},
  {.name = "SchemaVersion", .wire_name = "schemaVersion", .shape = &kstringShape, .location = model::Location::Query, .index = 3, .access = &accessPutCodeBindingRequest},
};
constexpr model::Shape kPutCodeBindingRequestShape{.kind = model::Kind::Structure, .name = "PutCodeBindingRequest", .members = kPutCodeBindingRequestMembers, .create = &model::createObject<PutCodeBindingRequest>};

void* accessPutCodeBindingResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<PutCodeBindingResult*>(object);
  switch (index) {
    case 0: return model::field(value.creationDate, make);
    case 1: return model::field(value.lastModified, make);
    case 2: return model::field(value.schemaVersion, make);
    case 3: return model::field(value.status, make);
    default: return nullptr;
  }
}
constexpr model::Member kPutCodeBindingResultMembers[] = {
  {.name = "CreationDate", .wire_name = "CreationDate", .shape = &ktimestampIso8601Shape, .index = 0, .access = &accessPutCodeBindingResult},
  {.name = "LastModified", .wire_name = "LastModified", .shape = &ktimestampIso8601Shape, .index = 1, .access = &accessPutCodeBindingResult},
  {.name = "SchemaVersion", .wire_name = "SchemaVersion", .shape = &kstringShape, .index = 2, .access = &accessPutCodeBindingResult},
  {.name = "Status", .wire_name = "Status", .shape = &kCodeGenerationStatusShape, .index = 3, .access = &accessPutCodeBindingResult},
};
constexpr model::Shape kPutCodeBindingResultShape{.kind = model::Kind::Structure, .name = "PutCodeBindingResponse", .members = kPutCodeBindingResultMembers, .create = &model::createObject<PutCodeBindingResult>};

void* accessPutResourcePolicyRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<PutResourcePolicyRequest*>(object);
  switch (index) {
    case 0: return model::field(value.policy, make);
    case 1: return model::field(value.registryName, make);
    case 2: return model::field(value.revisionId, make);
    default: return nullptr;
  }
}
constexpr model::Member kPutResourcePolicyRequestMembers[] = {
  {.name = "Policy", .wire_name = "Policy", .shape = &kstringShape, .required = true, .index = 0, .access = &accessPutResourcePolicyRequest},
  {.name = "RegistryName", .wire_name = "registryName", .shape = &kstringShape, .location = model::Location::Query, .index = 1, .access = &accessPutResourcePolicyRequest},
  {.name = "RevisionId", .wire_name = "RevisionId", .shape = &kstringShape, .index = 2, .access = &accessPutResourcePolicyRequest},
};
constexpr model::Shape kPutResourcePolicyRequestShape{.kind = model::Kind::Structure, .name = "PutResourcePolicyRequest", .members = kPutResourcePolicyRequestMembers, .create = &model::createObject<PutResourcePolicyRequest>};

void* accessPutResourcePolicyResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<PutResourcePolicyResult*>(object);
  switch (index) {
    case 0: return model::field(value.policy, make);
    case 1: return model::field(value.revisionId, make);
    default: return nullptr;
  }
}
constexpr model::Member kPutResourcePolicyResultMembers[] = {
  {.name = "Policy", .wire_name = "Policy", .shape = &kstringShape, .index = 0, .access = &accessPutResourcePolicyResult},
  {.name = "RevisionId", .wire_name = "RevisionId", .shape = &kstringShape, .index = 1, .access = &accessPutResourcePolicyResult},
};
constexpr model::Shape kPutResourcePolicyResultShape{.kind = model::Kind::Structure, .name = "PutResourcePolicyResponse", .members = kPutResourcePolicyResultMembers, .create = &model::createObject<PutResourcePolicyResult>};

void* accessSearchSchemasRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<SearchSchemasRequest*>(object);
  switch (index) {
    case 0: return model::field(value.keywords, make);
    case 1: return model::field(value.limit, make);
    case 2: return model::field(value.nextToken, make);
    case 3: return model::field(value.registryName, make);
    default: return nullptr;
  }
}
constexpr model::Member kSearchSchemasRequestMembers[] = {
  {.name = "Keywords", .wire_name = "keywords", .shape = &kstringShape, .required = true, .location = model::Location::Query, .index = 0, .access = &accessSearchSchemasRequest},
  {.name = "Limit", .wire_name = "limit", .shape = &kintegerShape, .location = model::Location::Query, .index = 1, .access = &accessSearchSchemasRequest},
  {.name = "NextToken", .wire_name = "nextToken", .shape = &kstringShape, .location = model::Location::Query, .index = 2, .access = &accessSearchSchemasRequest},
  {.name = "RegistryName", .wire_name = "registryName", .shape = &kstringShape, .required = true, .location = model::Location::Uri, .index = 3, .access = &accessSearchSchemasRequest},
};
constexpr model::Shape kSearchSchemasRequestShape{.kind = model::Kind::Structure, .name = "SearchSchemasRequest", .members = kSearchSchemasRequestMembers, .create = &model::createObject<SearchSchemasRequest>};

void* accessSearchSchemaVersionSummary(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<SearchSchemaVersionSummary*>(object);
  switch (index) {
    case 0: return model::field(value.createdDate, make);
    case 1: return model::field(value.schemaVersion, make);
    case 2: return model::field(value.type, make);
    default: return nullptr;
  }
}
constexpr model::Member kSearchSchemaVersionSummaryMembers[] = {
  {.name = "CreatedDate", .wire_name = "CreatedDate", .shape = &ktimestampIso8601Shape, .index = 0, .access = &accessSearchSchemaVersionSummary},
  {.name = "SchemaVersion", .wire_name = "SchemaVersion", .shape = &kstringShape, .index = 1, .access = &accessSearchSchemaVersionSummary},
  {.name = "Type", .wire_name = "Type", .shape = &kTypeShape, .index = 2, .access = &accessSearchSchemaVersionSummary},
};
constexpr model::Shape kSearchSchemaVersionSummaryShape{.kind = model::Kind::Structure, .name = "SearchSchemaVersionSummary", .members = kSearchSchemaVersionSummaryMembers};

constexpr model::Shape klistOfSearchSchemaVersionSummaryShape{.kind = model::Kind::List, .name = "__listOfSearchSchemaVersionSummary", .element = &kSearchSchemaVersionSummaryShape, .list = &model::kListOps<SearchSchemaVersionSummary>};
void* accessSearchSchemaSummary(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<SearchSchemaSummary*>(object);
  switch (index) {
    case 0: return model::field(value.registryName, make);
    case 1: return model::field(value.schemaArn, make);
    case 2: return model::field(value.schemaName, make);
    case 3: return model::field(value.schemaVersions, make);
    default: return nullptr;
  }
}
constexpr model::Member kSearchSchemaSummaryMembers[] = {
  {.name = "RegistryName", .wire_name = "RegistryName", .shape = &kstringShape, .index = 0, .access = &accessSearchSchemaSummary},
  {.name = "SchemaArn", .wire_name = "SchemaArn", .shape = &kstringShape, .index = 1, .access = &accessSearchSchemaSummary},
  {.name = "SchemaName", .wire_name = "SchemaName", .shape = &kstringShape, .index = 2, .access = &accessSearchSchemaSummary},
  {.name = "SchemaVersions", .wire_name = "SchemaVersions", .shape = &klistOfSearchSchemaVersionSummaryShape, .index = 3, .access = &accessSearchSchemaSummary},
};
constexpr model::Shape kSearchSchemaSummaryShape{.kind = model::Kind::Structure, .name = "SearchSchemaSummary", .members = kSearchSchemaSummaryMembers};

constexpr model::Shape klistOfSearchSchemaSummaryShape{.kind = model::Kind::List, .name = "__listOfSearchSchemaSummary", .element = &kSearchSchemaSummaryShape, .list = &model::kListOps<SearchSchemaSummary>};
void* accessSearchSchemasResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<SearchSchemasResult*>(object);
  switch (index) {
    case 0: return model::field(value.nextToken, make);
    case 1: return model::field(value.schemas, make);
    default: return nullptr;
  }
}
constexpr model::Member kSearchSchemasResultMembers[] = {
  {.name = "NextToken", .wire_name = "NextToken", .shape = &kstringShape, .index = 0, .access = &accessSearchSchemasResult},
  {.name = "Schemas", .wire_name = "Schemas", .shape = &klistOfSearchSchemaSummaryShape, .index = 1, .access = &accessSearchSchemasResult},
};
constexpr model::Shape kSearchSchemasResultShape{.kind = model::Kind::Structure, .name = "SearchSchemasResponse", .members = kSearchSchemasResultMembers, .create = &model::createObject<SearchSchemasResult>};

void* accessStartDiscovererRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<StartDiscovererRequest*>(object);
  switch (index) {
    case 0: return model::field(value.discovererId, make);
    default: return nullptr;
  }
}
constexpr model::Member kStartDiscovererRequestMembers[] = {
  {.name = "DiscovererId", .wire_name = "discovererId", .shape = &kstringShape, .required = true, .location = model::Location::Uri, .index = 0, .access = &accessStartDiscovererRequest},
};
constexpr model::Shape kStartDiscovererRequestShape{.kind = model::Kind::Structure, .name = "StartDiscovererRequest", .members = kStartDiscovererRequestMembers, .create = &model::createObject<StartDiscovererRequest>};

void* accessStartDiscovererResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<StartDiscovererResult*>(object);
  switch (index) {
    case 0: return model::field(value.discovererId, make);
    case 1: return model::field(value.state, make);
    default: return nullptr;
  }
}
constexpr model::Member kStartDiscovererResultMembers[] = {
  {.name = "DiscovererId", .wire_name = "DiscovererId", .shape = &kstringShape, .index = 0, .access = &accessStartDiscovererResult},
  {.name = "State", .wire_name = "State", .shape = &kDiscovererStateShape, .index = 1, .access = &accessStartDiscovererResult},
};
constexpr model::Shape kStartDiscovererResultShape{.kind = model::Kind::Structure, .name = "StartDiscovererResponse", .members = kStartDiscovererResultMembers, .create = &model::createObject<StartDiscovererResult>};

void* accessStopDiscovererRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<StopDiscovererRequest*>(object);
  switch (index) {
    case 0: return model::field(value.discovererId, make);
    default: return nullptr;
  }
}
constexpr model::Member kStopDiscovererRequestMembers[] = {
  {.name = "DiscovererId", .wire_name = "discovererId", .shape = &kstringShape, .required = true, .location = model::Location::Uri, .index = 0, .access = &accessStopDiscovererRequest},
};
constexpr model::Shape kStopDiscovererRequestShape{.kind = model::Kind::Structure, .name = "StopDiscovererRequest", .members = kStopDiscovererRequestMembers, .create = &model::createObject<StopDiscovererRequest>};

void* accessStopDiscovererResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<StopDiscovererResult*>(object);
  switch (index) {
    case 0: return model::field(value.discovererId, make);
    case 1: return model::field(value.state, make);
    default: return nullptr;
  }
}
constexpr model::Member kStopDiscovererResultMembers[] = {
  {.name = "DiscovererId", .wire_name = "DiscovererId", .shape = &kstringShape, .index = 0, .access = &accessStopDiscovererResult},
  {.name = "State", .wire_name = "State", .shape = &kDiscovererStateShape, .index = 1, .access = &accessStopDiscovererResult},
};
constexpr model::Shape kStopDiscovererResultShape{.kind = model::Kind::Structure, .name = "StopDiscovererResponse", .members = kStopDiscovererResultMembers, .create = &model::createObject<StopDiscovererResult>};

void* accessTagResourceRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<TagResourceRequest*>(object);
  switch (index) {
    case 0: return model::field(value.resourceArn, make);
    case 1: return model::field(value.tags, make);
    default: return nullptr;
  }
}
constexpr model::Member kTagResourceRequestMembers[] = {
  {.name = "ResourceArn", .wire_name = "resource-arn", .shape = &kstringShape, .required = true, .location = model::Location::Uri, .index = 0, .access = &accessTagResourceRequest},
  {.name = "tags", .wire_name = "tags", .shape = &kTagsShape, .required = true, .index = 1, .access = &accessTagResourceRequest},
};
constexpr model::Shape kTagResourceRequestShape{.kind = model::Kind::Structure, .name = "TagResourceRequest", .members = kTagResourceRequestMembers, .create = &model::createObject<TagResourceRequest>};

constexpr model::Shape kTagResourceResultShape{.kind = model::Kind::Structure, .name = "TagResourceResult", .create = &model::createObject<TagResourceResult>};

constexpr model::Shape klistOf__stringShape{.kind = model::Kind::List, .name = "__listOf__string", .element = &kstringShape, .list = &model::kListOps<std::string>};
void* accessUntagResourceRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<UntagResourceRequest*>(object);
  switch (index) {
    case 0: return model::field(value.resourceArn, make);
    case 1: return model::field(value.tagKeys, make);
    default: return nullptr;
  }
}
constexpr model::Member kUntagResourceRequestMembers[] = {
  {.name = "ResourceArn", .wire_name = "resource-arn", .shape = &kstringShape, .required = true, .location = model::Location::Uri, .index = 0, .access = &accessUntagResourceRequest},
  {.name = "TagKeys", .wire_name = "tagKeys", .shape = &klistOf__stringShape, .required = true, .location = model::Location::Query, .index = 1, .access = &accessUntagResourceRequest},
};
constexpr model::Shape kUntagResourceRequestShape{.kind = model::Kind::Structure, .name = "UntagResourceRequest", .members = kUntagResourceRequestMembers, .create = &model::createObject<UntagResourceRequest>};

constexpr model::Shape kUntagResourceResultShape{.kind = model::Kind::Structure, .name = "UntagResourceResult", .create = &model::createObject<UntagResourceResult>};

void* accessUpdateDiscovererRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<UpdateDiscovererRequest*>(object);
  switch (index) {
    case 0: return model::field(value.description, make);
    case 1: return model::field(value.discovererId, make);
    case 2: return model::field(value.crossAccount, make);
    default: return nullptr;
  }
}
constexpr model::Member kUpdateDiscovererRequestMembers[] = {
  {.name = "Description", .wire_name = "Description", .shape = &kstringMin0Max256Shape, .index = 0, .access = &accessUpdateDiscovererRequest},
  {.name = "DiscovererId", .wire_name = "discovererId", .shape = &kstringShape, .required = true, .location = model::Location::Uri, .index = 1, .access = &accessUpdateDiscovererRequest},
  {.name = "CrossAccount", .wire_name = "CrossAccount", .shape = &kbooleanShape, .index = 2, .access = &accessUpdateDiscovererRequest},
};
constexpr model::Shape kUpdateDiscovererRequestShape{.kind = model::Kind::Structure, .name = "UpdateDiscovererRequest", .members = kUpdateDiscovererRequestMembers, .create = &model::createObject<UpdateDiscovererRequest>};

void* accessUpdateDiscovererResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<UpdateDiscovererResult*>(object);
  switch (index) {
    case 0: return model::field(value.description, make);
    case 1: return model::field(value.discovererArn, make);
    case 2: return model::field(value.discovererId, make);
    case 3: return model::field(value.sourceArn, make);
    case 4: return model::field(value.state, make);
    case 5: return model::field(value.crossAccount, make);
    case 6: return model::field(value.tags, make);
    default: return nullptr;
  }
}
constexpr model::Member kUpdateDiscovererResultMembers[] = {
  {.name = "Description", .wire_name = "Description", .shape = &kstringShape, .index = 0, .access = &accessUpdateDiscovererResult},
  {.name = "DiscovererArn", .wire_name = "DiscovererArn", .shape = &kstringShape, .index = 1, .access = &accessUpdateDiscovererResult},
  {.name = "DiscovererId", .wire_name = "DiscovererId", .shape = &kstringShape, .index = 2, .access = &accessUpdateDiscovererResult},
  {.name = "SourceArn", .wire_name = "SourceArn", .shape = &kstringShape, .index = 3, .access = &accessUpdateDiscovererResult},
  {.name = "State", .wire_name = "State", .shape = &kDiscovererStateShape, .index = 4, .access = &accessUpdateDiscovererResult},
  {.name = "CrossAccount", .wire_name = "CrossAccount", .shape = &kbooleanShape, .index = 5, .access = &accessUpdateDiscovererResult},
  {.name = "tags", .wire_name = "tags", .shape = &kTagsShape, .index = 6, .access = &accessUpdateDiscovererResult},
};
constexpr model::Shape kUpdateDiscovererResultShape{.kind = model::Kind::Structure, .name = "UpdateDiscovererResponse", .members = kUpdateDiscovererResultMembers, .create = &model::createObject<UpdateDiscovererResult>};

void* accessUpdateRegistryRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<UpdateRegistryRequest*>(object);
  switch (index) {
    case 0: return model::field(value.description, make);
    case 1: return model::field(value.registryName, make);
    default: return nullptr;
  }
}
constexpr model::Member kUpdateRegistryRequestMembers[] = {
  {.name = "Description", .wire_name = "Description", .shape = &kstringMin0Max256Shape, .index = 0, .access = &accessUpdateRegistryRequest},
  {.name = "RegistryName", .wire_name = "registryName", .shape = &kstringShape, .required = true, .location = model::Location::Uri, .index = 1, .access = &accessUpdateRegistryRequest},
};
constexpr model::Shape kUpdateRegistryRequestShape{.kind = model::Kind::Structure, .name = "UpdateRegistryRequest", .members = kUpdateRegistryRequestMembers, .create = &model::createObject<UpdateRegistryRequest>};

void* accessUpdateRegistryResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<UpdateRegistryResult*>(object);
  switch (index) {
    case 0: return model::field(value.description, make);
    case 1: return model::field(value.registryArn, make);
    case 2: return model::field(value.registryName, make);
    case 3: return model::field(value.tags, make);
    default: return nullptr;
  }
}
constexpr model::Member kUpdateRegistryResultMembers[] = {
  {.name = "Description", .wire_name = "Description", .shape = &kstringShape, .index = 0, .access = &accessUpdateRegistryResult},
  {.name = "RegistryArn", .wire_name = "RegistryArn", .shape = &kstringShape, .index = 1, .access = &accessUpdateRegistryResult},
  {.name = "RegistryName", .wire_name = "RegistryName", .shape = &kstringShape, .index = 2, .access = &accessUpdateRegistryResult},
  {.name = "tags", .wire_name = "tags", .shape = &kTagsShape, .index = 3, .access = &accessUpdateRegistryResult},
};
constexpr model::Shape kUpdateRegistryResultShape{.kind = model::Kind::Structure, .name = "UpdateRegistryResponse", .members = kUpdateRegistryResultMembers, .create = &model::createObject<UpdateRegistryResult>};

constexpr model::Shape kstringMin0Max36Shape{.kind = model::Kind::String, .name = "__stringMin0Max36", .constraint = {.min = 0, .max = 36}};
void* accessUpdateSchemaRequest(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<UpdateSchemaRequest*>(object);
  switch (index) {
    case 0: return model::field(value.clientTokenId, make);
    case 1: return model::field(value.content, make);
    case 2: return model::field(value.description, make);
    case 3: return model::field(value.registryName, make);
    case 4: return model::field(value.schemaName, make);
    case 5: return model::field(value.type, make);
    default: return nullptr;
  }
}
constexpr model::Member kUpdateSchemaRequestMembers[] = {
  {.name = "ClientTokenId", .wire_name = "ClientTokenId", .shape = &kstringMin0Max36Shape, .index = 0, .access = &accessUpdateSchemaRequest},
  {.name = "Content", .wire_name = "Content", .shape = &kstringMin1Max100000Shape, .index = 1, .access = &accessUpdateSchemaRequest},
  {.name = "Description", .wire_name = "Description", .shape = &kstringMin0Max256Shape, .index = 2, .access = &accessUpdateSchemaRequest},
  {.name = "RegistryName", .wire_name = "registryName", .shape = &kstringShape, .required = true, .location = model::Location::Uri, .index = 3, .access = &accessUpdateSchemaRequest},
  {.name = "SchemaName", .wire_name = "schemaName", .shape = &kstringShape, .required = true, .location = model::Location::Uri, .index = 4, .access = &accessUpdateSchemaRequest},
  {.name = "Type", .wire_name = "Type", .shape = &kTypeShape, .index = 5, .access = &accessUpdateSchemaRequest},
};
constexpr model::Shape kUpdateSchemaRequestShape{.kind = model::Kind::Structure, .name = "UpdateSchemaRequest", .members = kUpdateSchemaRequestMembers, .create = &model::createObject<UpdateSchemaRequest>};

void* accessUpdateSchemaResult(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<UpdateSchemaResult*>(object);
  switch (index) {
    case 0: return model::field(value.description, make);
    case 1: return model::field(value.lastModified, make);
    case 2: return model::field(value.schemaArn, make);
    case 3: return model::field(value.schemaName, make);
    case 4: return model::field(value.schemaVersion, make);
    case 5: return model::field(value.tags, make);
    case 6: return model::field(value.type, make);
    case 7: return model::field(value.versionCreatedDate, make);
    default: return nullptr;
  }
}
constexpr model::Member kUpdateSchemaResultMembers[] = {
  {.name = "Description", .wire_name = "Description", .shape = &kstringShape, .index = 0, .access = &accessUpdateSchemaResult},
  {.name = "LastModified", .wire_name = "LastModified", .shape = &ktimestampIso8601Shape, .index = 1, .access = &accessUpdateSchemaResult},
  {.name = "SchemaArn", .wire_name = "SchemaArn", .shape = &kstringShape, .index = 2, .access = &accessUpdateSchemaResult},
  {.name = "SchemaName", .wire_name = "SchemaName", .shape = &kstringShape, .index = 3, .access = &accessUpdateSchemaResult},
  {.name = "SchemaVersion", .wire_name = "SchemaVersion", .shape = &kstringShape, .index = 4, .access = &accessUpdateSchemaResult},
  {.name = "tags", .wire_name = "tags", .shape = &kTagsShape, .index = 5, .access = &accessUpdateSchemaResult},
  {.name = "Type", .wire_name = "Type", .shape = &kstringShape, .index = 6, .access = &accessUpdateSchemaResult},
  {.name = "VersionCreatedDate", .wire_name = "VersionCreatedDate", .shape = &ktimestampIso8601Shape, .index = 7, .access = &accessUpdateSchemaResult},
};
constexpr model::Shape kUpdateSchemaResultShape{.kind = model::Kind::Structure, .name = "UpdateSchemaResponse", .members = kUpdateSchemaResultMembers, .create = &model::createObject<UpdateSchemaResult>};

void* accessBadRequestException(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<BadRequestException*>(object);
  switch (index) {
    case 0: return model::field(value.code, make);
    case 1: return model::field(value.message, make);
    default: return nullptr;
  }
}
constexpr model::Member kBadRequestExceptionMembers[] = {
  {.name = "Code", .wire_name = "Code", .shape = &kstringShape, .required = true, .index = 0, .access = &accessBadRequestException},
  {.name = "Message", .wire_name = "Message", .shape = &kstringShape, .required = true, .index = 1, .access = &accessBadRequestException},
};
constexpr model::Shape kBadRequestExceptionShape{.kind = model::Kind::Structure, .name = "BadRequestException", .members = kBadRequestExceptionMembers, .create = &model::createObject<BadRequestException>};

void* accessConflictException(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ConflictException*>(object);
  switch (index) {
    case 0: return model::field(value.code, make);
    case 1: return model::field(value.message, make);
    default: return nullptr;
  }
}
constexpr model::Member kConflictExceptionMembers[] = {
  {.name = "Code", .wire_name = "Code", .shape = &kstringShape, .required = true, .index = 0, .access = &accessConflictException},
  {.name = "Message", .wire_name = "Message", .shape = &kstringShape, .required = true, .index = 1, .access = &accessConflictException},
};
constexpr model::Shape kConflictExceptionShape{.kind = model::Kind::Structure, .name = "ConflictException", .members = kConflictExceptionMembers, .create = &model::createObject<ConflictException>};

void* accessForbiddenException(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ForbiddenException*>(object);
  switch (index) {
    case 0: return model::field(value.code, make);
    case 1: return model::field(value.message, make);
    default: return nullptr;
  }
}
constexpr model::Member kForbiddenExceptionMembers[] = {
  {.name = "Code", .wire_name = "Code", .shape = &kstringShape, .required = true, .index = 0, .access = &accessForbiddenException},
  {.name = "Message", .wire_name = "Message", .shape = &kstringShape, .required = true, .index = 1, .access = &accessForbiddenException},
};
constexpr model::Shape kForbiddenExceptionShape{.kind = model::Kind::Structure, .name = "ForbiddenException", .members = kForbiddenExceptionMembers, .create = &model::createObject<ForbiddenException>};

void* accessGoneException(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<GoneException*>(object);
  switch (index) {
    case 0: return model::field(value.code, make);
    case 1: return model::field(value.message, make);
    default: return nullptr;
  }
}
constexpr model::Member kGoneExceptionMembers[] = {
  {.name = "Code", .wire_name = "Code", .shape = &kstringShape, .required = true, .index = 0, .access = &accessGoneException},
  {.name = "Message", .wire_name = "Message", .shape = &kstringShape, .required = true, .index = 1, .access = &accessGoneException},
};
constexpr model::Shape kGoneExceptionShape{.kind = model::Kind::Structure, .name = "GoneException", .members = kGoneExceptionMembers, .create = &model::createObject<GoneException>};

void* accessInternalServerErrorException(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<InternalServerErrorException*>(object);
  switch (index) {
    case 0: return model::field(value.code, make);
    case 1: return model::field(value.message, make);
    default: return nullptr;
  }
}
constexpr model::Member kInternalServerErrorExceptionMembers[] = {
  {.name = "Code", .wire_name = "Code", .shape = &kstringShape, .required = true, .index = 0, .access = &accessInternalServerErrorException},
  {.name = "Message", .wire_name = "Message", .shape = &kstringShape, .required = true, .index = 1, .access = &accessInternalServerErrorException},
};
constexpr model::Shape kInternalServerErrorExceptionShape{.kind = model::Kind::Structure, .name = "InternalServerErrorException", .members = kInternalServerErrorExceptionMembers, .create = &model::createObject<InternalServerErrorException>};

void* accessNotFoundException(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<NotFoundException*>(object);
  switch (index) {
    case 0: return model::field(value.code, make);
    case 1: return model::field(value.message, make);
    default: return nullptr;
  }
}
constexpr model::Member kNotFoundExceptionMembers[] = {
  {.name = "Code", .wire_name = "Code", .shape = &kstringShape, .required = true, .index = 0, .access = &accessNotFoundException},
  {.name = "Message", .wire_name = "Message", .shape = &kstringShape, .required = true, .index = 1, .access = &accessNotFoundException},
};
constexpr model::Shape kNotFoundExceptionShape{.kind = model::Kind::Structure, .name = "NotFoundException", .members = kNotFoundExceptionMembers, .create = &model::createObject<NotFoundException>};

void* accessPreconditionFailedException(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<PreconditionFailedException*>(object);
  switch (index) {
    case 0: return model::field(value.code, make);
    case 1: return model::field(value.message, make);
    default: return nullptr;
  }
}
constexpr model::Member kPreconditionFailedExceptionMembers[] = {
  {.name = "Code", .wire_name = "Code", .shape = &kstringShape, .required = true, .index = 0, .access = &accessPreconditionFailedException},
  {.name = "Message", .wire_name = "Message", .shape = &kstringShape, .required = true, .index = 1, .access = &accessPreconditionFailedException},
};
constexpr model::Shape kPreconditionFailedExceptionShape{.kind = model::Kind::Structure, .name = "PreconditionFailedException", .members = kPreconditionFailedExceptionMembers, .create = &model::createObject<PreconditionFailedException>};

void* accessServiceUnavailableException(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<ServiceUnavailableException*>(object);
  switch (index) {
    case 0: return model::field(value.code, make);
    case 1: return model::field(value.message, make);
    default: return nullptr;
  }
}
constexpr model::Member kServiceUnavailableExceptionMembers[] = {
  {.name = "Code", .wire_name = "Code", .shape = &kstringShape, .required = true, .index = 0, .access = &accessServiceUnavailableException},
  {.name = "Message", .wire_name = "Message", .shape = &kstringShape, .required = true, .index = 1, .access = &accessServiceUnavailableException},
};
constexpr model::Shape kServiceUnavailableExceptionShape{.kind = model::Kind::Structure, .name = "ServiceUnavailableException", .members = kServiceUnavailableExceptionMembers, .create = &model::createObject<ServiceUnavailableException>};

void* accessTooManyRequestsException(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<TooManyRequestsException*>(object);
  switch (index) {
    case 0: return model::field(value.code, make);
    case 1: return model::field(value.message, make);
    default: return nullptr;
  }
}
constexpr model::Member kTooManyRequestsExceptionMembers[] = {
  {.name = "Code", .wire_name = "Code", .shape = &kstringShape, .required = true, .index = 0, .access = &accessTooManyRequestsException},
  {.name = "Message", .wire_name = "Message", .shape = &kstringShape, .required = true, .index = 1, .access = &accessTooManyRequestsException},
};
constexpr model::Shape kTooManyRequestsExceptionShape{.kind = model::Kind::Structure, .name = "TooManyRequestsException", .members = kTooManyRequestsExceptionMembers, .create = &model::createObject<TooManyRequestsException>};

void* accessUnauthorizedException(void* object, std::size_t index, bool make) {
  auto& value = *static_cast<UnauthorizedException*>(object);
  switch (index) {
    case 0: return model::field(value.code, make);
    case 1: return model::field(value.message, make);
    default: return nullptr;
  }
}
constexpr model::Member kUnauthorizedExceptionMembers[] = {
  {.name = "Code", .wire_name = "Code", .shape = &kstringShape, .required = true, .index = 0, .access = &accessUnauthorizedException},
  {.name = "Message", .wire_name = "Message", .shape = &kstringShape, .required = true, .index = 1, .access = &accessUnauthorizedException},
};
constexpr model::Shape kUnauthorizedExceptionShape{.kind = model::Kind::Structure, .name = "UnauthorizedException", .members = kUnauthorizedExceptionMembers, .create = &model::createObject<UnauthorizedException>};

}  // namespace

const model::Shape& CreateDiscovererRequest::shape() { return kCreateDiscovererRequestShape; }
const model::Shape& CreateDiscovererResult::shape() { return kCreateDiscovererResultShape; }
const model::Shape& CreateRegistryRequest::shape() { return kCreateRegistryRequestShape; }
const model::Shape& CreateRegistryResult::shape() { return kCreateRegistryResultShape; }
const model::Shape& CreateSchemaRequest::shape() { return kCreateSchemaRequestShape; }
const model::Shape& CreateSchemaResult::shape() { return kCreateSchemaResultShape; }
const model::Shape& DeleteDiscovererRequest::shape() { return kDeleteDiscovererRequestShape; }
const model::Shape& DeleteDiscovererResult::shape() { return kDeleteDiscovererResultShape; }
const model::Shape& DeleteRegistryRequest::shape() { return kDeleteRegistryRequestShape; }
const model::Shape& DeleteRegistryResult::shape() { return kDeleteRegistryResultShape; }
const model::Shape& DeleteResourcePolicyRequest::shape() { return kDeleteResourcePolicyRequestShape; }
const model::Shape& DeleteResourcePolicyResult::shape() { return kDeleteResourcePolicyResultShape; }
const model::Shape& DeleteSchemaRequest::shape() { return kDeleteSchemaRequestShape; }
const model::Shape& DeleteSchemaResult::shape() { return kDeleteSchemaResultShape; }
const model::Shape& DeleteSchemaVersionRequest::shape() { return kDeleteSchemaVersionRequestShape; }
const model::Shape& DeleteSchemaVersionResult::shape() { return kDeleteSchemaVersionResultShape; }
const model::Shape& DescribeCodeBindingRequest::shape() { return kDescribeCodeBindingRequestShape; }
const model::Shape& DescribeCodeBindingResult::shape() { return kDescribeCodeBindingResultShape; }
const model::Shape& DescribeDiscovererRequest::shape() { return kDescribeDiscovererRequestShape; }
const model::Shape& DescribeDiscovererResult::shape() { return kDescribeDiscovererResultShape; }
const model::Shape& DescribeRegistryRequest::shape() { return kDescribeRegistryRequestShape; }
const model::Shape& DescribeRegistryResult::shape() { return kDescribeRegistryResultShape; }
const model::Shape& DescribeSchemaRequest::shape() { return kDescribeSchemaRequestShape; }
const model::Shape& DescribeSchemaResult::shape() { return kDescribeSchemaResultShape; }
const model::Shape& ExportSchemaRequest::shape() { return kExportSchemaRequestShape; }
const model::Shape& ExportSchemaResult::shape() { return kExportSchemaResultShape; }
const model::Shape& GetCodeBindingSourceRequest::shape() { return kGetCodeBindingSourceRequestShape; }
const model::Shape& GetCodeBindingSourceResult::shape() { return kGetCodeBindingSourceResultShape; }
const model::Shape& GetDiscoveredSchemaRequest::shape() { return kGetDiscoveredSchemaRequestShape; }
const model::Shape& GetDiscoveredSchemaResult::shape() { return kGetDiscoveredSchemaResultShape; }
const model::Shape& GetResourcePolicyRequest::shape() { return kGetResourcePolicyRequestShape; }
const model::Shape& GetResourcePolicyResult::shape() { return kGetResourcePolicyResultShape; }
const model::Shape& ListDiscoverersRequest::shape() { return kListDiscoverersRequestShape; }
const model::Shape& DiscovererSummary::shape() { return kDiscovererSummaryShape; }
const model::Shape& ListDiscoverersResult::shape() { return kListDiscoverersResultShape; }
const model::Shape& ListRegistriesRequest::shape() { return kListRegistriesRequestShape; }
const model::Shape& RegistrySummary::shape() { return kRegistrySummaryShape; }
const model::Shape& ListRegistriesResult::shape() { return kListRegistriesResultShape; }
const model::Shape& ListSchemaVersionsRequest::shape() { return kListSchemaVersionsRequestShape; }
const model::Shape& SchemaVersionSummary::shape() { return kSchemaVersionSummaryShape; }
const model::Shape& ListSchemaVersionsResult::shape() { return kListSchemaVersionsResultShape; }
const model::Shape& ListSchemasRequest::shape() { return kListSchemasRequestShape; }
const model::Shape& SchemaSummary::shape() { return kSchemaSummaryShape; }
const model::Shape& ListSchemasResult::shape() { return kListSchemasResultShape; }
const model::Shape& ListTagsForResourceRequest::shape() { return kListTagsForResourceRequestShape; }
const model::Shape& ListTagsForResourceResult::shape() { return kListTagsForResourceResultShape; }
const model::Shape& PutCodeBindingRequest::shape() { return kPutCodeBindingRequestShape; }
const model::Shape& PutCodeBindingResult::shape() { return kPutCodeBindingResultShape; }
const model::Shape& PutResourcePolicyRequest::shape() { return kPutResourcePolicyRequestShape; }
const model::Shape& PutResourcePolicyResult::shape() { return kPutResourcePolicyResultShape; }
const model::Shape& SearchSchemasRequest::shape() { return kSearchSchemasRequestShape; }
const model::Shape& SearchSchemaVersionSummary::shape() { return kSearchSchemaVersionSummaryShape; }
const model::Shape& SearchSchemaSummary::shape() { return kSearchSchemaSummaryShape; }
const model::Shape& SearchSchemasResult::shape() { return kSearchSchemasResultShape; }
const model::Shape& StartDiscovererRequest::shape() { return kStartDiscovererRequestShape; }
const model::Shape& StartDiscovererResult::shape() { return kStartDiscovererResultShape; }
const model::Shape& StopDiscovererRequest::shape() { return kStopDiscovererRequestShape; }
const model::Shape& StopDiscovererResult::shape() { return kStopDiscovererResultShape; }
const model::Shape& TagResourceRequest::shape() { return kTagResourceRequestShape; }
const model::Shape& TagResourceResult::shape() { return kTagResourceResultShape; }
const model::Shape& UntagResourceRequest::shape() { return kUntagResourceRequestShape; }
const model::Shape& UntagResourceResult::shape() { return kUntagResourceResultShape; }
const model::Shape& UpdateDiscovererRequest::shape() { return kUpdateDiscovererRequestShape; }
const model::Shape& UpdateDiscovererResult::shape() { return kUpdateDiscovererResultShape; }
const model::Shape& UpdateRegistryRequest::shape() { return kUpdateRegistryRequestShape; }
const model::Shape& UpdateRegistryResult::shape() { return kUpdateRegistryResultShape; }
const model::Shape& UpdateSchemaRequest::shape() { return kUpdateSchemaRequestShape; }
const model::Shape& UpdateSchemaResult::shape() { return kUpdateSchemaResultShape; }
const model::Shape& BadRequestException::shape() { return kBadRequestExceptionShape; }
const model::Shape& ConflictException::shape() { return kConflictExceptionShape; }
const model::Shape& ForbiddenException::shape() { return kForbiddenExceptionShape; }
const model::Shape& GoneException::shape() { return kGoneExceptionShape; }
const model::Shape& InternalServerErrorException::shape() { return kInternalServerErrorExceptionShape; }
const model::Shape& NotFoundException::shape() { return kNotFoundExceptionShape; }
const model::Shape& PreconditionFailedException::shape() { return kPreconditionFailedExceptionShape; }
const model::Shape& ServiceUnavailableException::shape() { return kServiceUnavailableExceptionShape; }
const model::Shape& TooManyRequestsException::shape() { return kTooManyRequestsExceptionShape; }
const model::Shape& UnauthorizedException::shape() { return kUnauthorizedExceptionShape; }

namespace {

constexpr model::OperationModel kOperations[] = {
  {.name = "CreateDiscoverer", .request = &kCreateDiscovererRequestShape, .result = &kCreateDiscovererResultShape, .has_output = true, .http_method = "POST", .http_uri = "/v1/discoverers"},
  {.name = "CreateRegistry", .request = &kCreateRegistryRequestShape, .result = &kCreateRegistryResultShape, .has_output = true, .http_method = "POST", .http_uri = "/v1/registries/name/{registryName}"},
  {.name = "CreateSchema", .request = &kCreateSchemaRequestShape, .result = &kCreateSchemaResultShape, .has_output = true, .http_method = "POST", .http_uri = "/v1/registries/name/{registryName}/schemas/name/{schemaName}"},
  {.name = "DeleteDiscoverer", .request = &kDeleteDiscovererRequestShape, .result = &kDeleteDiscovererResultShape, .http_method = "DELETE", .http_uri = "/v1/discoverers/id/{discovererId}"},
  {.name = "DeleteRegistry", .request = &kDeleteRegistryRequestShape, .result = &kDeleteRegistryResultShape, .http_method = "DELETE", .http_uri = "/v1/registries/name/{registryName}"},
  {.name = "DeleteResourcePolicy", .request = &kDeleteResourcePolicyRequestShape, .result = &kDeleteResourcePolicyResultShape, .http_method = "DELETE", .http_uri = "/v1/policy"},
  {.name = "DeleteSchema", .request = &kDeleteSchemaRequestShape, .result = &kDeleteSchemaResultShape, .http_method = "DELETE", .http_uri = "/v1/registries/name/{registryName}/schemas/name/{schemaName}"},
  {.name = "DeleteSchemaVersion", .request = &kDeleteSchemaVersionRequestShape, .result = &kDeleteSchemaVersionResultShape, .http_method = "DELETE", .http_uri = "/v1/registries/name/{registryName}/schemas/name/{schemaName}/version/{schemaVersion}"},
  {.name = "DescribeCodeBinding", .request = &kDescribeCodeBindingRequestShape, .result = &kDescribeCodeBindingResultShape, .has_output = true, .http_method = "GET", .http_uri = "/v1/registries/name/{registryName}/schemas/name/{schemaName}/language/{language}"},
  {.name = "DescribeDiscoverer", .request = &kDescribeDiscovererRequestShape, .result = &kDescribeDiscovererResultShape, .has_output = true, .http_method = "GET", .http_uri = "/v1/discoverers/id/{discovererId}"},
  {.name = "DescribeRegistry", .request = &kDescribeRegistryRequestShape, .result = &kDescribeRegistryResultShape, .has_output = true, .http_method = "GET", .http_uri = "/v1/registries/name/{registryName}"},
  {.name = "DescribeSchema", .request = &kDescribeSchemaRequestShape, .result = &kDescribeSchemaResultShape, .has_output = true, .http_method = "GET", .http_uri = "/v1/registries/name/{registryName}/schemas/name/{schemaName}"},
  {.name = "ExportSchema", .request = &kExportSchemaRequestShape, .result = &kExportSchemaResultShape, .has_output = true, .http_method = "GET", .http_uri = "/v1/registries/name/{registryName}/schemas/name/{schemaName}/export"},
  {.name = "GetCodeBindingSource", .request = &kGetCodeBindingSourceRequestShape, .result = &kGetCodeBindingSourceResultShape, .has_output = true, .http_method = "GET", .http_uri = "/v1/registries/name/{registryName}/schemas/name/{schemaName}/language/{language}/source"},
  {.name = "GetDiscoveredSchema", .request = &kGetDiscoveredSchemaRequestShape, .result = &kGetDiscoveredSchemaResultShape, .has_output = true, .http_method = "POST", .http_uri = "/v1/discover"},
  {.name = "GetResourcePolicy", .request = &kGetResourcePolicyRequestShape, .result = &kGetResourcePolicyResultShape, .has_output = true, .http_method = "GET", .http_uri = "/v1/policy"},
  {.name = "ListDiscoverers", .request = &kListDiscoverersRequestShape, .result = &kListDiscoverersResultShape, .has_output = true, .http_method = "GET", .http_uri = "/v1/discoverers"},
  {.name = "ListRegistries", .request = &kListRegistriesRequestShape, .result = &kListRegistriesResultShape, .has_output = true, .http_method = "GET", .http_uri = "/v1/registries"},
  {.name = "ListSchemaVersions", .request = &kListSchemaVersionsRequestShape, .result = &kListSchemaVersionsResultShape, .has_output = true, .http_method = "GET", .http_uri = "/v1/registries/name/{registryName}/schemas/name/{schemaName}/versions"},
  {.name = "ListSchemas", .request = &kListSchemasRequestShape, .result = &kListSchemasResultShape, .has_output = true, .http_method = "GET", .http_uri = "/v1/registries/name/{registryName}/schemas"},
  {.name = "ListTagsForResource", .request = &kListTagsForResourceRequestShape, .result = &kListTagsForResourceResultShape, .has_output = true, .http_method = "GET", .http_uri = "/tags/{resource-arn}"},
  {.name = "PutCodeBinding", .request = &kPutCodeBindingRequestShape, .result = &kPutCodeBindingResultShape, .has_output = true, .http_method = "POST", .http_uri = "/v1/registries/name/{registryName}/schemas/name/{schemaName}/language/{language}"},
  {.name = "PutResourcePolicy", .request = &kPutResourcePolicyRequestShape, .result = &kPutResourcePolicyResultShape, .has_output = true, .http_method = "PUT", .http_uri = "/v1/policy"},
  {.name = "SearchSchemas", .request = &kSearchSchemasRequestShape, .result = &kSearchSchemasResultShape, .has_output = true, .http_method = "GET", .http_uri = "/v1/registries/name/{registryName}/schemas/search"},
  {.name = "StartDiscoverer", .request = &kStartDiscovererRequestShape, .result = &kStartDiscovererResultShape, .has_output = true, .http_method = "POST", .http_uri = "/v1/discoverers/id/{discovererId}/start"},
  {.name = "StopDiscoverer", .request = &kStopDiscovererRequestShape, .result = &kStopDiscovererResultShape, .has_output = true, .http_method = "POST", .http_uri = "/v1/discoverers/id/{discovererId}/stop"},
  {.name = "TagResource", .request = &kTagResourceRequestShape, .result = &kTagResourceResultShape, .http_method = "POST", .http_uri = "/tags/{resource-arn}"},
  {.name = "UntagResource", .request = &kUntagResourceRequestShape, .result = &kUntagResourceResultShape, .http_method = "DELETE", .http_uri = "/tags/{resource-arn}"},
  {.name = "UpdateDiscoverer", .request = &kUpdateDiscovererRequestShape, .result = &kUpdateDiscovererResultShape, .has_output = true, .http_method = "PUT", .http_uri = "/v1/discoverers/id/{discovererId}"},
  {.name = "UpdateRegistry", .request = &kUpdateRegistryRequestShape, .result = &kUpdateRegistryResultShape, .has_output = true, .http_method = "PUT", .http_uri = "/v1/registries/name/{registryName}"},
  {.name = "UpdateSchema", .request = &kUpdateSchemaRequestShape, .result = &kUpdateSchemaResultShape, .has_output = true, .http_method = "PUT", .http_uri = "/v1/registries/name/{registryName}/schemas/name/{schemaName}"},
};

constexpr model::ErrorModel kErrors[] = {
  {.name = "BadRequestException", .query_code = "", .http_status = 400, .shape = &kBadRequestExceptionShape},
  {.name = "ConflictException", .query_code = "", .http_status = 409, .shape = &kConflictExceptionShape},
  {.name = "ForbiddenException", .query_code = "", .http_status = 403, .shape = &kForbiddenExceptionShape},
  {.name = "GoneException", .query_code = "", .http_status = 410, .shape = &kGoneExceptionShape},
  {.name = "InternalServerErrorException", .query_code = "", .http_status = 500, .shape = &kInternalServerErrorExceptionShape},
  {.name = "NotFoundException", .query_code = "", .http_status = 404, .shape = &kNotFoundExceptionShape},
  {.name = "PreconditionFailedException", .query_code = "", .http_status = 412, .shape = &kPreconditionFailedExceptionShape},
  {.name = "ServiceUnavailableException", .query_code = "", .http_status = 503, .shape = &kServiceUnavailableExceptionShape},
  {.name = "TooManyRequestsException", .query_code = "", .http_status = 429, .shape = &kTooManyRequestsExceptionShape},
  {.name = "UnauthorizedException", .query_code = "", .http_status = 401, .shape = &kUnauthorizedExceptionShape},
};

constexpr model::Protocol kProtocols[] = {model::Protocol::RestJson};

constexpr model::ServiceModel kService{
  .name = "schemas",
  .signing_name = "schemas",
  .target_prefix = "",
  .json_version = "1.1",
  .api_version = "2019-12-02",
  .xml_namespace = "",
  .error_namespace = "",
  .query_compatible = false,
  .protocols = kProtocols,
  .operations = kOperations,
  .errors = kErrors,
};

}  // namespace

const model::ServiceModel& serviceModel() { return kService; }

CreateDiscovererResult SchemasOperations::createDiscoverer(const CreateDiscovererRequest& request) {
  CreateDiscovererResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::CreateDiscoverer), region_, &request, &result);
  return result;
}
CreateRegistryResult SchemasOperations::createRegistry(const CreateRegistryRequest& request) {
  CreateRegistryResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::CreateRegistry), region_, &request, &result);
  return result;
}
CreateSchemaResult SchemasOperations::createSchema(const CreateSchemaRequest& request) {
  CreateSchemaResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::CreateSchema), region_, &request, &result);
  return result;
}
DeleteDiscovererResult SchemasOperations::deleteDiscoverer(const DeleteDiscovererRequest& request) {
  DeleteDiscovererResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::DeleteDiscoverer), region_, &request, &result);
  return result;
}
DeleteRegistryResult SchemasOperations::deleteRegistry(const DeleteRegistryRequest& request) {
  DeleteRegistryResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::DeleteRegistry), region_, &request, &result);
  return result;
}
DeleteResourcePolicyResult SchemasOperations::deleteResourcePolicy(const DeleteResourcePolicyRequest& request) {
  DeleteResourcePolicyResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::DeleteResourcePolicy), region_, &request, &result);
  return result;
}
DeleteSchemaResult SchemasOperations::deleteSchema(const DeleteSchemaRequest& request) {
  DeleteSchemaResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::DeleteSchema), region_, &request, &result);
  return result;
}
DeleteSchemaVersionResult SchemasOperations::deleteSchemaVersion(const DeleteSchemaVersionRequest& request) {
  DeleteSchemaVersionResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::DeleteSchemaVersion), region_, &request, &result);
  return result;
}
DescribeCodeBindingResult SchemasOperations::describeCodeBinding(const DescribeCodeBindingRequest& request) {
  DescribeCodeBindingResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::DescribeCodeBinding), region_, &request, &result);
  return result;
}
DescribeDiscovererResult SchemasOperations::describeDiscoverer(const DescribeDiscovererRequest& request) {
  DescribeDiscovererResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::DescribeDiscoverer), region_, &request, &result);
  return result;
}
DescribeRegistryResult SchemasOperations::describeRegistry(const DescribeRegistryRequest& request) {
  DescribeRegistryResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::DescribeRegistry), region_, &request, &result);
  return result;
}
DescribeSchemaResult SchemasOperations::describeSchema(const DescribeSchemaRequest& request) {
  DescribeSchemaResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::DescribeSchema), region_, &request, &result);
  return result;
}
ExportSchemaResult SchemasOperations::exportSchema(const ExportSchemaRequest& request) {
  ExportSchemaResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::ExportSchema), region_, &request, &result);
  return result;
}
GetCodeBindingSourceResult SchemasOperations::getCodeBindingSource(const GetCodeBindingSourceRequest& request) {
  GetCodeBindingSourceResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::GetCodeBindingSource), region_, &request, &result);
  return result;
}
GetDiscoveredSchemaResult SchemasOperations::getDiscoveredSchema(const GetDiscoveredSchemaRequest& request) {
  GetDiscoveredSchemaResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::GetDiscoveredSchema), region_, &request, &result);
  return result;
}
GetResourcePolicyResult SchemasOperations::getResourcePolicy(const GetResourcePolicyRequest& request) {
  GetResourcePolicyResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::GetResourcePolicy), region_, &request, &result);
  return result;
}
ListDiscoverersResult SchemasOperations::listDiscoverers(const ListDiscoverersRequest& request) {
  ListDiscoverersResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::ListDiscoverers), region_, &request, &result);
  return result;
}
ListRegistriesResult SchemasOperations::listRegistries(const ListRegistriesRequest& request) {
  ListRegistriesResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::ListRegistries), region_, &request, &result);
  return result;
}
ListSchemaVersionsResult SchemasOperations::listSchemaVersions(const ListSchemaVersionsRequest& request) {
  ListSchemaVersionsResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::ListSchemaVersions), region_, &request, &result);
  return result;
}
ListSchemasResult SchemasOperations::listSchemas(const ListSchemasRequest& request) {
  ListSchemasResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::ListSchemas), region_, &request, &result);
  return result;
}
ListTagsForResourceResult SchemasOperations::listTagsForResource(const ListTagsForResourceRequest& request) {
  ListTagsForResourceResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::ListTagsForResource), region_, &request, &result);
  return result;
}
PutCodeBindingResult SchemasOperations::putCodeBinding(const PutCodeBindingRequest& request) {
  PutCodeBindingResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::PutCodeBinding), region_, &request, &result);
  return result;
}
PutResourcePolicyResult SchemasOperations::putResourcePolicy(const PutResourcePolicyRequest& request) {
  PutResourcePolicyResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::PutResourcePolicy), region_, &request, &result);
  return result;
}
SearchSchemasResult SchemasOperations::searchSchemas(const SearchSchemasRequest& request) {
  SearchSchemasResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::SearchSchemas), region_, &request, &result);
  return result;
}
StartDiscovererResult SchemasOperations::startDiscoverer(const StartDiscovererRequest& request) {
  StartDiscovererResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::StartDiscoverer), region_, &request, &result);
  return result;
}
StopDiscovererResult SchemasOperations::stopDiscoverer(const StopDiscovererRequest& request) {
  StopDiscovererResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::StopDiscoverer), region_, &request, &result);
  return result;
}
TagResourceResult SchemasOperations::tagResource(const TagResourceRequest& request) {
  TagResourceResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::TagResource), region_, &request, &result);
  return result;
}
UntagResourceResult SchemasOperations::untagResource(const UntagResourceRequest& request) {
  UntagResourceResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::UntagResource), region_, &request, &result);
  return result;
}
UpdateDiscovererResult SchemasOperations::updateDiscoverer(const UpdateDiscovererRequest& request) {
  UpdateDiscovererResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::UpdateDiscoverer), region_, &request, &result);
  return result;
}
UpdateRegistryResult SchemasOperations::updateRegistry(const UpdateRegistryRequest& request) {
  UpdateRegistryResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::UpdateRegistry), region_, &request, &result);
  return result;
}
UpdateSchemaResult SchemasOperations::updateSchema(const UpdateSchemaRequest& request) {
  UpdateSchemaResult result;
  core::invoke(world_, kService, static_cast<std::size_t>(Operation::UpdateSchema), region_, &request, &result);
  return result;
}

}  // namespace squall::schemas
