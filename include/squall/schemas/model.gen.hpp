// schemas/model.gen.hpp: written by tools/modelgen.py from botocore 1.43.63; do not edit.
// Digest of what follows: 6dc0252b7bbf4decd10d1f3b451989fe4497b68008f434408d3ffb4625111894
// clang-format off
#pragma once

#include <squall/model.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace squall::core {
class World;
}
namespace squall::model {
struct ServiceModel;
}

namespace squall::schemas {

using model::operator==;
using model::operator<<;

// The values of AWS's enums. Members that hold them are strings, since AWS adds values at any time.
namespace DiscovererState {
inline constexpr const char* kStarted = "STARTED";
inline constexpr const char* kStopped = "STOPPED";
}
namespace Type {
inline constexpr const char* kOpenApi3 = "OpenApi3";
inline constexpr const char* kJSONSchemaDraft4 = "JSONSchemaDraft4";
}
namespace CodeGenerationStatus {
inline constexpr const char* kCreateInProgress = "CREATE_IN_PROGRESS";
inline constexpr const char* kCreateComplete = "CREATE_COMPLETE";
inline constexpr const char* kCreateFailed = "CREATE_FAILED";
}

struct CreateDiscovererRequest {
  std::optional<std::string> description = {};
  std::string sourceArn = {};
  std::optional<bool> crossAccount = {};
  Map<std::string> tags = {};
  static const model::Shape& shape();
};

struct CreateDiscovererResult {
  std::optional<std::string> description = {};
  std::optional<std::string> discovererArn = {};
  std::optional<std::string> discovererId = {};
  std::optional<std::string> sourceArn = {};
  std::optional<std::string> state = {};
  std::optional<bool> crossAccount = {};
  Map<std::string> tags = {};
  static const model::Shape& shape();
};

struct CreateRegistryRequest {
  std::optional<std::string> description = {};
  std::string registryName = {};
  Map<std::string> tags = {};
  static const model::Shape& shape();
};

struct CreateRegistryResult {
  std::optional<std::string> description = {};
  std::optional<std::string> registryArn = {};
  std::optional<std::string> registryName = {};
  Map<std::string> tags = {};
  static const model::Shape& shape();
};

struct CreateSchemaRequest {
  std::string content = {};
  std::optional<std::string> description = {};
  std::string registryName = {};
  std::string schemaName = {};
  Map<std::string> tags = {};
  std::string type = {};
  static const model::Shape& shape();
};

struct CreateSchemaResult {
  std::optional<std::string> description = {};
  std::optional<std::string> lastModified = {};
  std::optional<std::string> schemaArn = {};
  std::optional<std::string> schemaName = {};
  std::optional<std::string> schemaVersion = {};
  Map<std::string> tags = {};
  std::optional<std::string> type = {};
  std::optional<std::string> versionCreatedDate = {};
  static const model::Shape& shape();
};

struct DeleteDiscovererRequest {
  std::string discovererId = {};
  static const model::Shape& shape();
};

struct DeleteDiscovererResult {
  static const model::Shape& shape();
};

struct DeleteRegistryRequest {
  std::string registryName = {};
  static const model::Shape& shape();
};

struct DeleteRegistryResult {
  static const model::Shape& shape();
};

struct DeleteResourcePolicyRequest {
  std::optional<std::string> registryName = {};
  static const model::Shape& shape();
};

struct DeleteResourcePolicyResult {
  static const model::Shape& shape();
};

struct DeleteSchemaRequest {
  std::string registryName = {};
  std::string schemaName = {};
  static const model::Shape& shape();
};

struct DeleteSchemaResult {
  static const model::Shape& shape();
};

struct DeleteSchemaVersionRequest {
  std::string registryName = {};
  std::string schemaName = {};
  std::string schemaVersion = {};
  static const model::Shape& shape();
};

struct DeleteSchemaVersionResult {
  static const model::Shape& shape();
};

struct DescribeCodeBindingRequest {
  std::string language = {};
  std::string registryName = {};
  std::string schemaName = {};
  std::optional<std::string> schemaVersion = {};
  static const model::Shape& shape();
};

struct DescribeCodeBindingResult {
  std::optional<std::string> creationDate = {};
  std::optional<std::string> lastModified = {};
  std::optional<std::string> schemaVersion = {};
  std::optional<std::string> status = {};
  static const model::Shape& shape();
};

struct DescribeDiscovererRequest {
  std::string discovererId = {};
  static const model::Shape& shape();
};

struct DescribeDiscovererResult {
  std::optional<std::string> description = {};
  std::optional<std::string> discovererArn = {};
  std::optional<std::string> discovererId = {};
  std::optional<std::string> sourceArn = {};
  std::optional<std::string> state = {};
  std::optional<bool> crossAccount = {};
  Map<std::string> tags = {};
  static const model::Shape& shape();
};

struct DescribeRegistryRequest {
  std::string registryName = {};
  static const model::Shape& shape();
};

struct DescribeRegistryResult {
  std::optional<std::string> description = {};
  std::optional<std::string> registryArn = {};
  std::optional<std::string> registryName = {};
  Map<std::string> tags = {};
  static const model::Shape& shape();
};

struct DescribeSchemaRequest {
  std::string registryName = {};
  std::string schemaName = {};
  std::optional<std::string> schemaVersion = {};
  static const model::Shape& shape();
};

struct DescribeSchemaResult {
  std::optional<std::string> content = {};
  std::optional<std::string> description = {};
  std::optional<std::string> lastModified = {};
  std::optional<std::string> schemaArn = {};
  std::optional<std::string> schemaName = {};
  std::optional<std::string> schemaVersion = {};
  Map<std::string> tags = {};
  std::optional<std::string> type = {};
  std::optional<std::string> versionCreatedDate = {};
  static const model::Shape& shape();
};

struct ExportSchemaRequest {
  std::string registryName = {};
  std::string schemaName = {};
  std::optional<std::string> schemaVersion = {};
  std::string type = {};
  static const model::Shape& shape();
};

struct ExportSchemaResult {
  std::optional<std::string> content = {};
  std::optional<std::string> schemaArn = {};
  std::optional<std::string> schemaName = {};
  std::optional<std::string> schemaVersion = {};
  std::optional<std::string> type = {};
  static const model::Shape& shape();
};

struct GetCodeBindingSourceRequest {
  std::string language = {};
  std::string registryName = {};
  std::string schemaName = {};
  std::optional<std::string> schemaVersion = {};
  static const model::Shape& shape();
};

struct GetCodeBindingSourceResult {
  std::optional<Blob> body = {};
  static const model::Shape& shape();
};

struct GetDiscoveredSchemaRequest {
  List<std::string> events = {};  // required
  std::string type = {};
  static const model::Shape& shape();
};

struct GetDiscoveredSchemaResult {
  std::optional<std::string> content = {};
  static const model::Shape& shape();
};

struct GetResourcePolicyRequest {
  std::optional<std::string> registryName = {};
  static const model::Shape& shape();
};

struct GetResourcePolicyResult {
  std::optional<std::string> policy = {};
  std::optional<std::string> revisionId = {};
  static const model::Shape& shape();
};

struct ListDiscoverersRequest {
  std::optional<std::string> discovererIdPrefix = {};
  std::optional<std::int32_t> limit = {};
  std::optional<std::string> nextToken = {};
  std::optional<std::string> sourceArnPrefix = {};
  static const model::Shape& shape();
};

struct DiscovererSummary {
  std::optional<std::string> discovererArn = {};
  std::optional<std::string> discovererId = {};
  std::optional<std::string> sourceArn = {};
  std::optional<std::string> state = {};
  std::optional<bool> crossAccount = {};
  Map<std::string> tags = {};
  static const model::Shape& shape();
};

struct ListDiscoverersResult {
  List<DiscovererSummary> discoverers = {};
  std::optional<std::string> nextToken = {};
  static const model::Shape& shape();
};

struct ListRegistriesRequest {
  std::optional<std::int32_t> limit = {};
  std::optional<std::string> nextToken = {};
  std::optional<std::string> registryNamePrefix = {};
  std::optional<std::string> scope = {};
  static const model::Shape& shape();
};

struct RegistrySummary {
  std::optional<std::string> registryArn = {};
  std::optional<std::string> registryName = {};
  Map<std::string> tags = {};
  static const model::Shape& shape();
};

struct ListRegistriesResult {
  std::optional<std::string> nextToken = {};
  List<RegistrySummary> registries = {};
  static const model::Shape& shape();
};

struct ListSchemaVersionsRequest {
  std::optional<std::int32_t> limit = {};
  std::optional<std::string> nextToken = {};
  std::string registryName = {};
  std::string schemaName = {};
  static const model::Shape& shape();
};

struct SchemaVersionSummary {
  std::optional<std::string> schemaArn = {};
  std::optional<std::string> schemaName = {};
  std::optional<std::string> schemaVersion = {};
  std::optional<std::string> type = {};
  static const model::Shape& shape();
};

struct ListSchemaVersionsResult {
  std::optional<std::string> nextToken = {};
  List<SchemaVersionSummary> schemaVersions = {};
  static const model::Shape& shape();
};

struct ListSchemasRequest {
  std::optional<std::int32_t> limit = {};
  std::optional<std::string> nextToken = {};
  std::string registryName = {};
  std::optional<std::string> schemaNamePrefix = {};
  static const model::Shape& shape();
};

struct SchemaSummary {
  std::optional<std::string> lastModified = {};
  std::optional<std::string> schemaArn = {};
  std::optional<std::string> schemaName = {};
  Map<std::string> tags = {};
  std::optional<std::int64_t> versionCount = {};
  static const model::Shape& shape();
};

struct ListSchemasResult {
  std::optional<std::string> nextToken = {};
  List<SchemaSummary> schemas = {};
  static const model::Shape& shape();
};

struct ListTagsForResourceRequest {
  std::string resourceArn = {};
  static const model::Shape& shape();
};

struct ListTagsForResourceResult {
  Map<std::string> tags = {};
  static const model::Shape& shape();
};

struct PutCodeBindingRequest {
  std::string language = {};
  std::string registryName = {};
  std::string schemaName = {};
  std::optional<std::string> schemaVersion = {};
  static const model::Shape& shape();
};

struct PutCodeBindingResult {
  std::optional<std::string> creationDate = {};
  std::optional<std::string> lastModified = {};
  std::optional<std::string> schemaVersion = {};
  std::optional<std::string> status = {};
  static const model::Shape& shape();
};

struct PutResourcePolicyRequest {
  std::string policy = {};
  std::optional<std::string> registryName = {};
  std::optional<std::string> revisionId = {};
  static const model::Shape& shape();
};

struct PutResourcePolicyResult {
  std::optional<std::string> policy = {};
  std::optional<std::string> revisionId = {};
  static const model::Shape& shape();
};

struct SearchSchemasRequest {
  std::string keywords = {};
  std::optional<std::int32_t> limit = {};
  std::optional<std::string> nextToken = {};
  std::string registryName = {};
  static const model::Shape& shape();
};

struct SearchSchemaVersionSummary {
  std::optional<std::string> createdDate = {};
  std::optional<std::string> schemaVersion = {};
  std::optional<std::string> type = {};
  static const model::Shape& shape();
};

struct SearchSchemaSummary {
  std::optional<std::string> registryName = {};
  std::optional<std::string> schemaArn = {};
  std::optional<std::string> schemaName = {};
  List<SearchSchemaVersionSummary> schemaVersions = {};
  static const model::Shape& shape();
};

struct SearchSchemasResult {
  std::optional<std::string> nextToken = {};
  List<SearchSchemaSummary> schemas = {};
  static const model::Shape& shape();
};

struct StartDiscovererRequest {
  std::string discovererId = {};
  static const model::Shape& shape();
};

struct StartDiscovererResult {
  std::optional<std::string> discovererId = {};
  std::optional<std::string> state = {};
  static const model::Shape& shape();
};

struct StopDiscovererRequest {
  std::string discovererId = {};
  static const model::Shape& shape();
};

struct StopDiscovererResult {
  std::optional<std::string> discovererId = {};
  std::optional<std::string> state = {};
  static const model::Shape& shape();
};

struct TagResourceRequest {
  std::string resourceArn = {};
  Map<std::string> tags = {};  // required
  static const model::Shape& shape();
};

struct TagResourceResult {
  static const model::Shape& shape();
};

struct UntagResourceRequest {
  std::string resourceArn = {};
  List<std::string> tagKeys = {};  // required
  static const model::Shape& shape();
};

struct UntagResourceResult {
  static const model::Shape& shape();
};

struct UpdateDiscovererRequest {
  std::optional<std::string> description = {};
  std::string discovererId = {};
  std::optional<bool> crossAccount = {};
  static const model::Shape& shape();
};

struct UpdateDiscovererResult {
  std::optional<std::string> description = {};
  std::optional<std::string> discovererArn = {};
  std::optional<std::string> discovererId = {};
  std::optional<std::string> sourceArn = {};
  std::optional<std::string> state = {};
  std::optional<bool> crossAccount = {};
  Map<std::string> tags = {};
  static const model::Shape& shape();
};

struct UpdateRegistryRequest {
  std::optional<std::string> description = {};
  std::string registryName = {};
  static const model::Shape& shape();
};

struct UpdateRegistryResult {
  std::optional<std::string> description = {};
  std::optional<std::string> registryArn = {};
  std::optional<std::string> registryName = {};
  Map<std::string> tags = {};
  static const model::Shape& shape();
};

struct UpdateSchemaRequest {
  std::optional<std::string> clientTokenId = {};
  std::optional<std::string> content = {};
  std::optional<std::string> description = {};
  std::string registryName = {};
  std::string schemaName = {};
  std::optional<std::string> type = {};
  static const model::Shape& shape();
};

struct UpdateSchemaResult {
  std::optional<std::string> description = {};
  std::optional<std::string> lastModified = {};
  std::optional<std::string> schemaArn = {};
  std::optional<std::string> schemaName = {};
  std::optional<std::string> schemaVersion = {};
  Map<std::string> tags = {};
  std::optional<std::string> type = {};
  std::optional<std::string> versionCreatedDate = {};
  static const model::Shape& shape();
};

struct BadRequestException {
  std::string code = {};
  std::string message = {};
  static const model::Shape& shape();
};

struct ConflictException {
  std::string code = {};
  std::string message = {};
  static const model::Shape& shape();
};

struct ForbiddenException {
  std::string code = {};
  std::string message = {};
  static const model::Shape& shape();
};

struct GoneException {
  std::string code = {};
  std::string message = {};
  static const model::Shape& shape();
};

struct InternalServerErrorException {
  std::string code = {};
  std::string message = {};
  static const model::Shape& shape();
};

struct NotFoundException {
  std::string code = {};
  std::string message = {};
  static const model::Shape& shape();
};

struct PreconditionFailedException {
  std::string code = {};
  std::string message = {};
  static const model::Shape& shape();
};

struct ServiceUnavailableException {
  std::string code = {};
  std::string message = {};
  static const model::Shape& shape();
};

struct TooManyRequestsException {
  std::string code = {};
  std::string message = {};
  static const model::Shape& shape();
};

struct UnauthorizedException {
  std::string code = {};
  std::string message = {};
  static const model::Shape& shape();
};

// Every operation that AWS models, in alphabetical order; the number is its place in the service's tables.
enum class Operation : std::size_t {
  CreateDiscoverer,
  CreateRegistry,
  CreateSchema,
  DeleteDiscoverer,
  DeleteRegistry,
  DeleteResourcePolicy,
  DeleteSchema,
  DeleteSchemaVersion,
  DescribeCodeBinding,
  DescribeDiscoverer,
  DescribeRegistry,
  DescribeSchema,
  ExportSchema,
  GetCodeBindingSource,
  GetDiscoveredSchema,
  GetResourcePolicy,
  ListDiscoverers,
  ListRegistries,
  ListSchemaVersions,
  ListSchemas,
  ListTagsForResource,
  PutCodeBinding,
  PutResourcePolicy,
  SearchSchemas,
  StartDiscoverer,
  StopDiscoverer,
  TagResource,
  UntagResource,
  UpdateDiscoverer,
  UpdateRegistry,
  UpdateSchema,
};
inline constexpr std::string_view kOperationNames[] = {
  "CreateDiscoverer",
  "CreateRegistry",
  "CreateSchema",
  "DeleteDiscoverer",
  "DeleteRegistry",
  "DeleteResourcePolicy",
  "DeleteSchema",
  "DeleteSchemaVersion",
  "DescribeCodeBinding",
  "DescribeDiscoverer",
  "DescribeRegistry",
  "DescribeSchema",
  "ExportSchema",
  "GetCodeBindingSource",
  "GetDiscoveredSchema",
  "GetResourcePolicy",
  "ListDiscoverers",
  "ListRegistries",
  "ListSchemaVersions",
  "ListSchemas",
  "ListTagsForResource",
  "PutCodeBinding",
  "PutResourcePolicy",
  "SearchSchemas",
  "StartDiscoverer",
  "StopDiscoverer",
  "TagResource",
  "UntagResource",
  "UpdateDiscoverer",
  "UpdateRegistry",
  "UpdateSchema",
};
using enum Operation;
constexpr model::OperationName operationName(Operation operation) {
  return {"schemas", kOperationNames[static_cast<std::size_t>(operation)]};
}

const model::ServiceModel& serviceModel();

// Every EventBridge Schemas operation as a call on one Cloud, in one region. Blocks until it is answered, and throws the
// AwsError that AWS would answer. Thread-safe.
// https://docs.aws.amazon.com/eventbridge/latest/schema-reference/API_Operations.html
class SchemasOperations {
 public:
  SchemasOperations(core::World& world, std::string region) : world_(world), region_(std::move(region)) {}

  const std::string& region() const { return region_; }

  CreateDiscovererResult createDiscoverer(const CreateDiscovererRequest& request);
  CreateRegistryResult createRegistry(const CreateRegistryRequest& request);
  CreateSchemaResult createSchema(const CreateSchemaRequest& request);
  DeleteDiscovererResult deleteDiscoverer(const DeleteDiscovererRequest& request);
  DeleteRegistryResult deleteRegistry(const DeleteRegistryRequest& request);
  DeleteResourcePolicyResult deleteResourcePolicy(const DeleteResourcePolicyRequest& request);
  DeleteSchemaResult deleteSchema(const DeleteSchemaRequest& request);
  DeleteSchemaVersionResult deleteSchemaVersion(const DeleteSchemaVersionRequest& request);
  DescribeCodeBindingResult describeCodeBinding(const DescribeCodeBindingRequest& request);
  DescribeDiscovererResult describeDiscoverer(const DescribeDiscovererRequest& request);
  DescribeRegistryResult describeRegistry(const DescribeRegistryRequest& request);
  DescribeSchemaResult describeSchema(const DescribeSchemaRequest& request);
  ExportSchemaResult exportSchema(const ExportSchemaRequest& request);
  GetCodeBindingSourceResult getCodeBindingSource(const GetCodeBindingSourceRequest& request);
  GetDiscoveredSchemaResult getDiscoveredSchema(const GetDiscoveredSchemaRequest& request);
  GetResourcePolicyResult getResourcePolicy(const GetResourcePolicyRequest& request);
  ListDiscoverersResult listDiscoverers(const ListDiscoverersRequest& request);
  ListRegistriesResult listRegistries(const ListRegistriesRequest& request);
  ListSchemaVersionsResult listSchemaVersions(const ListSchemaVersionsRequest& request);
  ListSchemasResult listSchemas(const ListSchemasRequest& request);
  ListTagsForResourceResult listTagsForResource(const ListTagsForResourceRequest& request);
  PutCodeBindingResult putCodeBinding(const PutCodeBindingRequest& request);
  PutResourcePolicyResult putResourcePolicy(const PutResourcePolicyRequest& request);
  SearchSchemasResult searchSchemas(const SearchSchemasRequest& request);
  StartDiscovererResult startDiscoverer(const StartDiscovererRequest& request);
  StopDiscovererResult stopDiscoverer(const StopDiscovererRequest& request);
  TagResourceResult tagResource(const TagResourceRequest& request);
  UntagResourceResult untagResource(const UntagResourceRequest& request);
  UpdateDiscovererResult updateDiscoverer(const UpdateDiscovererRequest& request);
  UpdateRegistryResult updateRegistry(const UpdateRegistryRequest& request);
  UpdateSchemaResult updateSchema(const UpdateSchemaRequest& request);

 private:
  core::World& world_;
  std::string region_;
};

}  // namespace squall::schemas
