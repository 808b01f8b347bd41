#include "targets/model.hpp"

#include <array>

namespace squall::targets {

namespace {

using model::Kind;
using model::member;
using model::Shape;

constexpr Shape kText{.kind = Kind::String, .name = "Text"};
constexpr Shape kNumber{.kind = Kind::Long, .name = "Number"};

constexpr std::array kInvokeMembers{
    member<&InvokeTargetRequest::source>("Source", kText, true),
    member<&InvokeTargetRequest::targetId>("TargetId", kText, true),
    member<&InvokeTargetRequest::targetArn>("TargetArn", kText, true),
    member<&InvokeTargetRequest::delivery>("Delivery", kNumber, true),
};
constexpr Shape kInvoke{
    .name = "InvokeTargetRequest", .members = kInvokeMembers, .create = &model::createObject<InvokeTargetRequest>};
constexpr std::array kInvokedMembers{
    member<&InvokeTargetResult::delivery>("Delivery", kNumber),
    member<&InvokeTargetResult::eventId>("EventId", kText),
    member<&InvokeTargetResult::attempt>("Attempt", kNumber),
};
constexpr Shape kInvoked{
    .name = "InvokeTargetResult", .members = kInvokedMembers, .create = &model::createObject<InvokeTargetResult>};

constexpr model::OperationModel kOperations[] = {
    {.name = "InvokeTarget", .request = &kInvoke, .result = &kInvoked, .has_output = true},
};
constexpr model::ServiceModel kModel{.name = "targets", .operations = kOperations};

}  // namespace

const Shape& InvokeTargetRequest::shape() { return kInvoke; }
const Shape& InvokeTargetResult::shape() { return kInvoked; }
const model::ServiceModel& serviceModel() { return kModel; }

}  // namespace squall::targets
