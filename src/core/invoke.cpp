// core/invoke.cpp: a direct C++ call, seen from the caller's own request and result.
#include "core/invoke.hpp"

namespace squall::core {

void invoke(World& world, const model::ServiceModel& service, std::size_t operation, const std::string& region,
            const void* request, void* result) {
  const model::OperationModel& row = service.operations[operation];
  const std::shared_ptr<void> shared = row.request->create();
  model::copy(*row.request, request, shared.get());
  model::copy(*row.result, invokeErased(world, service, operation, region, shared).get(), result);
}

}  // namespace squall::core
