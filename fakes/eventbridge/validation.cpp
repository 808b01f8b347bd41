#include "eventbridge/validation.hpp"

#include "core/validate.hpp"
#include "eventbridge/errors.hpp"
#include "eventbridge/put_events.hpp"

#include <array>
#include <string_view>

namespace squall::eventbridge {

namespace {

// The values of an enum that AWS was seen to list in another order than its model does.
std::string withAwsOrder(std::string message) {
  constexpr std::array<std::array<std::string_view, 2>, 1> kOrders{
      {{"[POST, GET, HEAD, OPTIONS, PUT, PATCH, DELETE]", "[HEAD, POST, PATCH, DELETE, PUT, GET, OPTIONS]"}}};
  for (const auto& [model, seen] : kOrders) {
    const std::size_t at = message.find(model);
    if (at != std::string::npos) message.replace(at, model.size(), seen);
  }
  return message;
}

}  // namespace

void checkRequest(const model::OperationModel& operation, const void* request,
                  const std::vector<std::string>& missing) {
  if (operation.request == &PutEventsRequest::shape()) {
    checkNumberOfEntries(*static_cast<const PutEventsRequest*>(request));
  }
  auto message = core::validate(*operation.request, request, missing, core::ConstraintOrder::LengthFirst);
  if (message) throw errors::validation(withAwsOrder(std::move(*message)));
}

}  // namespace squall::eventbridge
