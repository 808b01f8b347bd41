// THE table of EventBridge Schemas: one row per operation that AWS models. Code bindings are programs that AWS writes
// in five languages, and nobody here asks a resource policy anything: these answer 501.
#include "schemas/operations.hpp"

#include "core/validate.hpp"
#include "schemas/errors.hpp"
#include "schemas/frozen.hpp"
#include "schemas/service.hpp"

#include <memory>
#include <string>

namespace squall::schemas {

namespace {

constexpr core::OperationRow kRows[] = {
    core::handler<createDiscoverer>("CreateDiscoverer"),
    core::handler<createRegistry>("CreateRegistry"),
    core::handler<createSchema>("CreateSchema"),
    core::handler<deleteDiscoverer>("DeleteDiscoverer"),
    core::handler<deleteRegistry>("DeleteRegistry"),
    core::notDone("DeleteResourcePolicy"),
    core::handler<deleteSchema>("DeleteSchema"),
    core::handler<deleteSchemaVersion>("DeleteSchemaVersion"),
    core::notDone("DescribeCodeBinding"),
    core::handler<describeDiscoverer>("DescribeDiscoverer"),
    core::handler<describeRegistry>("DescribeRegistry"),
    core::handler<describeSchema>("DescribeSchema"),
    core::handler<exportSchema>("ExportSchema"),
    core::notDone("GetCodeBindingSource"),
    core::handler<getDiscoveredSchema>("GetDiscoveredSchema"),
    core::notDone("GetResourcePolicy"),
    core::handler<listDiscoverers>("ListDiscoverers"),
    core::handler<listRegistries>("ListRegistries"),
    core::handler<listSchemaVersions>("ListSchemaVersions"),
    core::handler<listSchemas>("ListSchemas"),
    core::handler<listTagsForResource>("ListTagsForResource"),
    core::notDone("PutCodeBinding"),
    core::notDone("PutResourcePolicy"),
    core::handler<searchSchemas>("SearchSchemas"),
    core::handler<startDiscoverer>("StartDiscoverer"),
    core::handler<stopDiscoverer>("StopDiscoverer"),
    core::handler<tagResource>("TagResource"),
    core::handler<untagResource>("UntagResource"),
    core::handler<updateDiscoverer>("UpdateDiscoverer"),
    core::handler<updateRegistry>("UpdateRegistry"),
    core::handler<updateSchema>("UpdateSchema"),
};
static_assert(core::coversModel(kRows, kOperationNames));

std::unique_ptr<core::ServiceState> makeState(const core::World& world, const std::string& region) {
  return std::make_unique<State>(core::accountOf(world), region);
}

void validate(const model::OperationModel& operation, const void* request, const std::vector<std::string>& missing) {
  if (auto message = core::validate(*operation.request, request, missing))
    throw errors::badRequest(*std::move(message));
}

}  // namespace

const core::Service& service() {
  static const core::Service kService{.model = &serviceModel(),
                                      .rows = kRows,
                                      .make_state = makeState,
                                      .validate = validate,
                                      .snapshots = &snapshotPort()};
  return kService;
}

}  // namespace squall::schemas
