#include "dynamodbstreams/constraints.hpp"

#include "core/arn.hpp"
#include "core/validate.hpp"
#include "dynamodb/limits.hpp"
#include "dynamodbstreams/errors.hpp"

#include <squall/dynamodbstreams/model.gen.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>

namespace squall::dynamodbstreams {
namespace {

// arn:aws:dynamodb:us-east-1:000000000000:table/orders/stream/2030-01-01T00:00:00.000
void checkArn(const std::string& text) {
  const auto arn = core::parseArn(text);
  const bool is_stream = arn && arn->service == "dynamodb" && arn->resource.starts_with("table/") &&
                         arn->resource.find("/stream/") != std::string::npos;
  if (!is_stream) throw errors::invalidStreamArn();
}

void checkLimit(const std::optional<std::int32_t>& limit, std::int32_t most) {
  if (!limit || *limit <= most) return;
  throw errors::validation("1 validation error detected: Value '" + std::to_string(*limit) +
                           "' at 'limit' failed to satisfy constraint: Member must have value less than or equal to " +
                           std::to_string(most));
}

template <class Request>
void checkArnOf(const void* request, const std::vector<std::string>& missing) {
  if (std::ranges::find(missing, "streamArn") == missing.end())
    checkArn(static_cast<const Request*>(request)->streamArn);
}

}  // namespace

// An ARN that is none is refused before its length is looked at: "fake-stream" is answered "Invalid StreamArn".
void checkConstraints(const model::OperationModel& operation, const void* request,
                      const std::vector<std::string>& missing) {
  namespace limits = dynamodb::limits;
  if (operation.name == "DescribeStream") checkArnOf<DescribeStreamRequest>(request, missing);
  if (operation.name == "GetShardIterator") checkArnOf<GetShardIteratorRequest>(request, missing);
  if (operation.name == "ListStreams") {
    if (const auto& start = static_cast<const ListStreamsRequest*>(request)->exclusiveStartStreamArn) checkArn(*start);
  }
  std::optional<std::string> message = core::validate(*operation.request, request, missing);
  if (message) throw errors::validation(std::move(*message));
  if (operation.name == "DescribeStream")
    checkLimit(static_cast<const DescribeStreamRequest*>(request)->limit, limits::kShardsPerPage);
  if (operation.name == "ListStreams")
    checkLimit(static_cast<const ListStreamsRequest*>(request)->limit, limits::kStreamsPerPage);
  if (operation.name == "GetRecords")
    checkLimit(static_cast<const GetRecordsRequest*>(request)->limit, limits::kRecordsPerRead);
}

}  // namespace squall::dynamodbstreams
