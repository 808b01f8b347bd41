// dynamodbstreams/state.hpp: DynamoDB Streams has no state of its own: the streams are kept where the writes are, in
// DynamoDB's (dynamodb/streams/streams.hpp), and this service reads them.
#pragma once

#include "core/operation.hpp"
#include "dynamodb/streams/streams.hpp"

#include <string>
#include <utility>

namespace squall::dynamodbstreams {

class State final : public core::ServiceState {
 public:
  State(const core::World& world, std::string region) : world_(world), region_(std::move(region)) {}

  // Those of this region; good for one call.
  dynamodb::streams::Streams& streams();
  const std::string& region() const { return region_; }

 private:
  const core::World& world_;
  std::string region_;
};

using Call = core::ServiceCall<State>;

// "Find" of every handler; the journal learns which table the stream is of. Throws ResourceNotFoundException.
const dynamodb::streams::Stream& findStream(Call& call, const std::string& arn);

}  // namespace squall::dynamodbstreams
