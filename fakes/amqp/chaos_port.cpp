#include "amqp/chaos_port.hpp"

#include "amqp/errors.hpp"
#include "amqp/model.hpp"
#include "amqp/state.hpp"

namespace squall::amqp {

namespace {

using core::ServiceState;
using core::Subject;
using core::Subjects;

template <class T>
const T& as(const void* object) {
  return *static_cast<const T*>(object);
}
template <class T>
T& as(void* object) {
  return *static_cast<T*>(object);
}
State& broker(ServiceState& state) { return static_cast<State&>(state); }

template <class Request>
void readQueue(ServiceState& /*state*/, const void* request, Subjects& subjects) {
  subjects.resource = as<Request>(request).queue;
}

void readExchange(ServiceState& /*state*/, const void* request, Subjects& subjects) {
  subjects.resource = as<ExchangeDeclareRequest>(request).exchange;
}

// The resource is the exchange; of the default exchange, which has no name, the queue that it routes to.
void readPublish(ServiceState& /*state*/, const void* request, Subjects& subjects) {
  const auto& publish = as<BasicPublishRequest>(request);
  subjects.resource = publish.exchange.empty() ? publish.routingKey : publish.exchange;
  Subject subject{.body = publish.messageBody};
  subject.attributes.assign(publish.headers.begin(), publish.headers.end());
  subjects.entries.push_back(std::move(subject));
}

template <class Request>
void readConsumer(ServiceState& state, const void* request, Subjects& subjects) {
  const Connection* const connection = broker(state).findConnection(as<Request>(request).connection);
  if (connection == nullptr) return;
  const auto consumer = connection->consumers.find(as<Request>(request).consumerTag);
  if (consumer != connection->consumers.end()) subjects.resource = consumer->second.queue;
}

template <class Request>
void readSettle(ServiceState& state, const void* request, Subjects& subjects) {
  Subject subject;
  const Connection* const connection = broker(state).findConnection(as<Request>(request).connection);
  if (connection != nullptr) {
    const auto delivery = connection->unsettled.find(as<Request>(request).deliveryTag);
    if (delivery != connection->unsettled.end()) {
      subjects.resource = delivery->second.queue;
      subject.message_id = delivery->second.message_id;
      subject.receive = delivery->second.receive;
    }
  }
  subjects.entries.push_back(std::move(subject));
}

void replaceBody(void* request, std::size_t /*entry*/, std::string body) {
  as<BasicPublishRequest>(request).messageBody = std::move(body);
}

void pretendPublished(const void* /*request*/, void* result, core::Ids& ids) {
  as<BasicPublishResult>(result).messageId = ids.messageId();
  as<BasicPublishResult>(result).routed = true;
}

void published(const void* /*request*/, const void* result,
               std::vector<std::pair<std::size_t, std::string>>& entry_and_message_id) {
  const auto& answer = as<BasicPublishResult>(result);
  if (answer.routed) entry_and_message_id.emplace_back(0, answer.messageId);
}

int one(const void* /*request*/) { return 1; }

// An empty answer is all there is to it: the delivery stays with its connection, as when the frame got lost.
void pretendSettled(const void* /*request*/, void* /*result*/, core::Ids& /*ids*/) {}

constexpr core::ChaosRow kRows[] = {
    {.operation = "BasicAck",
     .role = core::Role::Settle,
     .read = readSettle<BasicAckRequest>,
     .pretend = pretendSettled},
    {.operation = "BasicCancel", .read = readConsumer<BasicCancelRequest>},
    {.operation = "BasicConsume", .read = readQueue<QueueRequest>},
    {.operation = "BasicDeliver",
     .role = core::Role::Receive,
     .read = readConsumer<BasicDeliverRequest>,
     .mostMessages = one},
    {.operation = "BasicPublish",
     .role = core::Role::Send,
     .read = readPublish,
     .replaceBody = replaceBody,
     .pretend = pretendPublished,
     .published = published},
    {.operation = "BasicReject",
     .role = core::Role::Settle,
     .read = readSettle<BasicRejectRequest>,
     .pretend = pretendSettled},
    {.operation = "ExchangeDeclare", .read = readExchange},
    {.operation = "QueueBind", .read = readQueue<QueueBindRequest>},
    {.operation = "QueueDeclare", .read = readQueue<QueueDeclareRequest>},
    {.operation = "QueueDelete", .read = readQueue<QueueRequest>},
    {.operation = "QueuePurge", .read = readQueue<QueueRequest>},
};

constexpr core::ChaosPort::Error kErrors[] = {
    {.fault = "throttle", .make = errors::resourceError},
    {.fault = "over_limit", .make = errors::resourceError},
    {.fault = "internal_error", .make = errors::internalError},
};

core::Deliveries* deliveriesOf(ServiceState& state) { return &broker(state).deliveries(); }

}  // namespace

const core::ChaosPort& chaosPort() {
  static constexpr core::ChaosPort kPort{.rows = kRows, .deliveries = deliveriesOf, .errors = kErrors};
  return kPort;
}

}  // namespace squall::amqp
