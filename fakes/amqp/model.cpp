#include "amqp/model.hpp"

#include <array>

namespace squall::amqp {

namespace {

using model::Kind;
using model::member;
using model::Shape;

constexpr Shape kText{.kind = Kind::String, .name = "Text"};
constexpr Shape kFlag{.kind = Kind::Boolean, .name = "Flag"};
constexpr Shape kNumber{.kind = Kind::Long, .name = "Number"};
constexpr Shape kHeaders{
    .kind = Kind::Map, .name = "Headers", .element = &kText, .key = &kText, .map = &model::kMapOps<std::string>};

template <class T>
constexpr Shape structure(std::string_view name, std::span<const model::Member> members) {
  return {.name = name, .members = members, .create = &model::createObject<T>};
}

constexpr Shape kNothing{.name = "Nothing", .create = &model::createObject<Nothing>};

constexpr std::array kOpenMembers{member<&ConnectionOpenRequest::clientName>("ClientName", kText, true)};
constexpr Shape kOpen = structure<ConnectionOpenRequest>("ConnectionOpenRequest", kOpenMembers);
constexpr std::array kOpenedMembers{member<&ConnectionOpenResult::connection>("Connection", kNumber, true)};
constexpr Shape kOpened = structure<ConnectionOpenResult>("ConnectionOpenResult", kOpenedMembers);
constexpr std::array kCloseMembers{member<&ConnectionCloseRequest::connection>("Connection", kNumber, true)};
constexpr Shape kClose = structure<ConnectionCloseRequest>("ConnectionCloseRequest", kCloseMembers);

constexpr std::array kExchangeMembers{
    member<&ExchangeDeclareRequest::connection>("Connection", kNumber, true),
    member<&ExchangeDeclareRequest::exchange>("Exchange", kText, true),
    member<&ExchangeDeclareRequest::type>("Type", kText, true),
};
constexpr Shape kExchange = structure<ExchangeDeclareRequest>("ExchangeDeclareRequest", kExchangeMembers);
constexpr std::array kDeclareMembers{
    member<&QueueDeclareRequest::connection>("Connection", kNumber, true),
    member<&QueueDeclareRequest::queue>("Queue", kText, true),
    member<&QueueDeclareRequest::durable>("Durable", kFlag, true),
    member<&QueueDeclareRequest::deadLetterExchange>("DeadLetterExchange", kText),
    member<&QueueDeclareRequest::deadLetterRoutingKey>("DeadLetterRoutingKey", kText),
    member<&QueueDeclareRequest::deliveryLimit>("DeliveryLimit", kNumber),
    member<&QueueDeclareRequest::messageTtl>("MessageTtl", kNumber),
    member<&QueueDeclareRequest::consumerTimeout>("ConsumerTimeout", kNumber),
};
constexpr Shape kDeclare = structure<QueueDeclareRequest>("QueueDeclareRequest", kDeclareMembers);
constexpr std::array kBindMembers{
    member<&QueueBindRequest::connection>("Connection", kNumber, true),
    member<&QueueBindRequest::queue>("Queue", kText, true),
    member<&QueueBindRequest::exchange>("Exchange", kText, true),
    member<&QueueBindRequest::routingKey>("RoutingKey", kText, true),
};
constexpr Shape kBind = structure<QueueBindRequest>("QueueBindRequest", kBindMembers);
constexpr std::array kQueueMembers{
    member<&QueueRequest::connection>("Connection", kNumber, true),
    member<&QueueRequest::queue>("Queue", kText, true),
};
constexpr Shape kQueue = structure<QueueRequest>("QueueRequest", kQueueMembers);

constexpr std::array kPublishMembers{
    member<&BasicPublishRequest::connection>("Connection", kNumber, true),
    member<&BasicPublishRequest::exchange>("Exchange", kText, true),
    member<&BasicPublishRequest::routingKey>("RoutingKey", kText, true),
    member<&BasicPublishRequest::messageBody>("MessageBody", kText, true),
    member<&BasicPublishRequest::headers>("Headers", kHeaders),
};
constexpr Shape kPublish = structure<BasicPublishRequest>("BasicPublishRequest", kPublishMembers);
constexpr std::array kPublishedMembers{
    member<&BasicPublishResult::messageId>("MessageId", kText, true),
    member<&BasicPublishResult::routed>("Routed", kFlag, true),
};
constexpr Shape kPublished = structure<BasicPublishResult>("BasicPublishResult", kPublishedMembers);

constexpr std::array kConsumingMembers{member<&BasicConsumeResult::consumerTag>("ConsumerTag", kText, true)};
constexpr Shape kConsuming = structure<BasicConsumeResult>("BasicConsumeResult", kConsumingMembers);
constexpr std::array kCancelMembers{
    member<&BasicCancelRequest::connection>("Connection", kNumber, true),
    member<&BasicCancelRequest::consumerTag>("ConsumerTag", kText, true),
};
constexpr Shape kCancel = structure<BasicCancelRequest>("BasicCancelRequest", kCancelMembers);
constexpr std::array kQosMembers{
    member<&BasicQosRequest::connection>("Connection", kNumber, true),
    member<&BasicQosRequest::prefetchCount>("PrefetchCount", kNumber, true),
};
constexpr Shape kQos = structure<BasicQosRequest>("BasicQosRequest", kQosMembers);

constexpr std::array kDeliverMembers{
    member<&BasicDeliverRequest::connection>("Connection", kNumber, true),
    member<&BasicDeliverRequest::consumerTag>("ConsumerTag", kText, true),
};
constexpr Shape kDeliver = structure<BasicDeliverRequest>("BasicDeliverRequest", kDeliverMembers);
// Nothing of it is required: there may be no message, a message may have no body and no routing key, and come by the
// default exchange, whose name is empty.
constexpr std::array kDeliveredMembers{
    member<&BasicDeliverResult::deliveryTag>("DeliveryTag", kNumber),
    member<&BasicDeliverResult::queue>("Queue", kText),
    member<&BasicDeliverResult::messageId>("MessageId", kText),
    member<&BasicDeliverResult::messageBody>("MessageBody", kText),
    member<&BasicDeliverResult::headers>("Headers", kHeaders),
    member<&BasicDeliverResult::exchange>("Exchange", kText),
    member<&BasicDeliverResult::routingKey>("RoutingKey", kText),
    member<&BasicDeliverResult::redelivered>("Redelivered", kFlag, true),
    member<&BasicDeliverResult::deliveryCount>("DeliveryCount", kNumber, true),
};
constexpr Shape kDelivered = structure<BasicDeliverResult>("BasicDeliverResult", kDeliveredMembers);
constexpr std::array kAckMembers{
    member<&BasicAckRequest::connection>("Connection", kNumber, true),
    member<&BasicAckRequest::deliveryTag>("DeliveryTag", kNumber, true),
};
constexpr Shape kAck = structure<BasicAckRequest>("BasicAckRequest", kAckMembers);
constexpr std::array kRejectMembers{
    member<&BasicRejectRequest::connection>("Connection", kNumber, true),
    member<&BasicRejectRequest::deliveryTag>("DeliveryTag", kNumber, true),
    member<&BasicRejectRequest::requeue>("Requeue", kFlag, true),
};
constexpr Shape kReject = structure<BasicRejectRequest>("BasicRejectRequest", kRejectMembers);

constexpr std::array kWaitMembers{
    member<&BasicWaitRequest::connection>("Connection", kNumber, true),
    member<&BasicWaitRequest::waitMilliseconds>("WaitMilliseconds", kNumber, true),
};
constexpr Shape kWait = structure<BasicWaitRequest>("BasicWaitRequest", kWaitMembers);
constexpr std::array kPendingMembers{
    member<&PendingDelivery::consumerTag>("ConsumerTag", kText, true),
    member<&PendingDelivery::queue>("Queue", kText, true),
    member<&PendingDelivery::messageId>("MessageId", kText, true),
    member<&PendingDelivery::messageBody>("MessageBody", kText, true),
    member<&PendingDelivery::redelivered>("Redelivered", kFlag, true),
    member<&PendingDelivery::lastServed>("LastServed", kNumber, true),
};
constexpr Shape kPending = structure<PendingDelivery>("PendingDelivery", kPendingMembers);
constexpr Shape kPendingList{
    .kind = Kind::List, .name = "PendingList", .element = &kPending, .list = &model::kListOps<PendingDelivery>};
constexpr std::array kWaitedMembers{member<&BasicWaitResult::pending>("Pending", kPendingList)};
constexpr Shape kWaited = structure<BasicWaitResult>("BasicWaitResult", kWaitedMembers);

constexpr model::OperationModel kOperations[] = {
    {.name = "BasicAck", .request = &kAck, .result = &kNothing},
    {.name = "BasicCancel", .request = &kCancel, .result = &kNothing},
    {.name = "BasicConsume", .request = &kQueue, .result = &kConsuming, .has_output = true},
    {.name = "BasicDeliver", .request = &kDeliver, .result = &kDelivered, .has_output = true},
    {.name = "BasicPublish", .request = &kPublish, .result = &kPublished, .has_output = true},
    {.name = "BasicQos", .request = &kQos, .result = &kNothing},
    {.name = "BasicReject", .request = &kReject, .result = &kNothing},
    {.name = "BasicWait", .request = &kWait, .result = &kWaited, .has_output = true},
    {.name = "ConnectionClose", .request = &kClose, .result = &kNothing},
    {.name = "ConnectionOpen", .request = &kOpen, .result = &kOpened, .has_output = true},
    {.name = "ExchangeDeclare", .request = &kExchange, .result = &kNothing},
    {.name = "QueueBind", .request = &kBind, .result = &kNothing},
    {.name = "QueueDeclare", .request = &kDeclare, .result = &kNothing},
    {.name = "QueueDelete", .request = &kQueue, .result = &kNothing},
    {.name = "QueuePurge", .request = &kQueue, .result = &kNothing},
};
constexpr model::ServiceModel kModel{.name = "amqp", .operations = kOperations};

}  // namespace

const Shape& Nothing::shape() { return kNothing; }
const Shape& ConnectionOpenRequest::shape() { return kOpen; }
const Shape& ConnectionOpenResult::shape() { return kOpened; }
const Shape& ConnectionCloseRequest::shape() { return kClose; }
const Shape& ExchangeDeclareRequest::shape() { return kExchange; }
const Shape& QueueDeclareRequest::shape() { return kDeclare; }
const Shape& QueueBindRequest::shape() { return kBind; }
const Shape& QueueRequest::shape() { return kQueue; }
const Shape& BasicPublishRequest::shape() { return kPublish; }
const Shape& BasicPublishResult::shape() { return kPublished; }
const Shape& BasicConsumeResult::shape() { return kConsuming; }
const Shape& BasicCancelRequest::shape() { return kCancel; }
const Shape& BasicQosRequest::shape() { return kQos; }
const Shape& BasicDeliverRequest::shape() { return kDeliver; }
const Shape& BasicDeliverResult::shape() { return kDelivered; }
const Shape& BasicAckRequest::shape() { return kAck; }
const Shape& BasicRejectRequest::shape() { return kReject; }
const Shape& BasicWaitRequest::shape() { return kWait; }
const Shape& PendingDelivery::shape() { return kPending; }
const Shape& BasicWaitResult::shape() { return kWaited; }

const model::ServiceModel& serviceModel() { return kModel; }

}  // namespace squall::amqp
