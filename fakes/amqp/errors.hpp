// amqp/errors.hpp: what the broker refuses, one factory each, in RabbitMQ's words. The status is AMQP's reply code.
// https://www.rabbitmq.com/amqp-0-9-1-reference#constants
#pragma once

#include <squall/error.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace squall::amqp::errors {

inline AwsError make(std::string code, std::string message, int reply_code) {
  return AwsError{{.code = std::move(code), .message = std::move(message), .http_status = reply_code}};
}

// "queue 'orders' in vhost '/'": Squall has one virtual host.
inline std::string placeOf(std::string_view kind, std::string_view name) {
  return std::string(kind) + " '" + std::string(name) + "' in vhost '/'";
}

// A call that names a queue or an exchange which is not there.
inline AwsError noQueue(std::string_view name) { return make("NOT_FOUND", "no " + placeOf("queue", name), 404); }
inline AwsError noExchange(std::string_view name) { return make("NOT_FOUND", "no " + placeOf("exchange", name), 404); }

// Declared again, with another value of this argument.
inline AwsError inequivalent(std::string_view argument, const std::string& place, std::string_view received,
                             std::string_view current) {
  return make("PRECONDITION_FAILED",
              "inequivalent arg '" + std::string(argument) + "' for " + place + ": received " + std::string(received) +
                  " but current is " + std::string(current),
              406);
}

// A tag that was settled, was never given on this connection, or whose delivery took too long.
inline AwsError unknownDeliveryTag(std::int64_t tag) {
  return make("PRECONDITION_FAILED", "unknown delivery tag " + std::to_string(tag), 406);
}

// Binding to the default exchange, or declaring it.
inline AwsError defaultExchange() {
  return make("ACCESS_REFUSED", "operation not permitted on the default exchange", 403);
}
// Names that begin with amq. are the broker's own.
inline AwsError reservedName(std::string_view kind, std::string_view name) {
  return make("ACCESS_REFUSED",
              std::string(kind) + " name '" + std::string(name) + "' contains reserved prefix 'amq.*'", 403);
}
// An exchange type that is not there.
inline AwsError invalidExchangeType(std::string_view type) {
  return make("COMMAND_INVALID", "invalid exchange type '" + std::string(type) + "'", 503);
}
// A connection that was closed, or broke.
inline AwsError connectionClosed() { return make("CHANNEL_ERROR", "the connection is closed", 504); }
// A consumer that this connection has not, or no longer has.
inline AwsError noConsumer(std::string_view tag) {
  return make("NOT_FOUND", "no consumer '" + std::string(tag) + "'", 404);
}
// Chaos: what RabbitMQ answers for a defect of its own.
inline AwsError internalError() { return make("INTERNAL_ERROR", "internal error", 541); }
// Chaos: the nearest that AMQP has to throttling.
inline AwsError resourceError() { return make("RESOURCE_ERROR", "the broker lacks the resources for this", 506); }

}  // namespace squall::amqp::errors
