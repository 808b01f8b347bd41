#include "dynamodbstreams/state.hpp"

#include "core/state_of.hpp"
#include "dynamodb/service.hpp"
#include "dynamodb/state.hpp"
#include "dynamodbstreams/errors.hpp"

namespace squall::dynamodbstreams {

dynamodb::streams::Streams& State::streams() {
  return static_cast<dynamodb::State&>(core::stateOf(world_, dynamodb::service(), region_)).streams();
}

const dynamodb::streams::Stream& findStream(Call& call, const std::string& arn) {
  const dynamodb::streams::Stream* const stream = call.state.streams().find(arn, call.now);
  if (stream == nullptr) throw errors::streamNotFound(arn);
  call.resource = stream->about().table;
  return *stream;
}

}  // namespace squall::dynamodbstreams
