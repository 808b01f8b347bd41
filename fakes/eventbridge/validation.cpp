#include "eventbridge/validation.hpp"

#include "core/validate.hpp"
#include "eventbridge/errors.hpp"
#include "eventbridge/put_events.hpp"

namespace squall::eventbridge {

void checkRequest(const model::OperationModel& operation, const void* request,
                  const std::vector<std::string>& missing) {
  if (operation.request == &PutEventsRequest::shape()) {
    checkNumberOfEntries(*static_cast<const PutEventsRequest*>(request));
  }
  if (auto message = core::validate(*operation.request, request, missing)) {
    throw errors::validation(std::move(*message));
  }
}

}  // namespace squall::eventbridge
