#include "dynamodbstreams/chaos_port.hpp"

#include "dynamodbstreams/errors.hpp"

#include <squall/dynamodbstreams/model.gen.hpp>

#include <string>
#include <string_view>

namespace squall::dynamodbstreams {
namespace {

using core::ServiceState;
using core::Subjects;

// The table in arn:aws:dynamodb:us-east-1:000000000000:table/orders/stream/2030-01-01T00:00:00.000, with which a shard
// iterator begins too.
std::string tableOf(std::string_view text) {
  constexpr std::string_view kTable = ":table/";
  const std::size_t table = text.find(kTable);
  if (table == std::string_view::npos) return {};
  const std::string_view rest = text.substr(table + kTable.size());
  return std::string(rest.substr(0, rest.find('/')));
}

template <class Request>
void readStream(ServiceState& /*state*/, const void* request, Subjects& subjects) {
  subjects.resource = tableOf(static_cast<const Request*>(request)->streamArn);
}

void readIterator(ServiceState& /*state*/, const void* request, Subjects& subjects) {
  subjects.resource = tableOf(static_cast<const GetRecordsRequest*>(request)->shardIterator);
}

void readTable(ServiceState& /*state*/, const void* request, Subjects& subjects) {
  subjects.resource = static_cast<const ListStreamsRequest*>(request)->tableName.value_or("");
}

constexpr core::ChaosRow kRows[] = {
    {.operation = "DescribeStream", .read = readStream<DescribeStreamRequest>},
    {.operation = "GetRecords", .read = readIterator},
    {.operation = "GetShardIterator", .read = readStream<GetShardIteratorRequest>},
    {.operation = "ListStreams", .read = readTable},
};

AwsError broken() {
  return AwsError({.code = "InternalServerError",
                   .message = "Internal server error",
                   .http_status = 500,
                   .fault = Fault::Receiver});
}

constexpr core::ChaosPort::Error kErrors[] = {{.fault = "internal_error", .make = broken}};

}  // namespace

const core::ChaosPort& chaosPort() {
  static constexpr core::ChaosPort kPort{.rows = kRows, .errors = kErrors};
  return kPort;
}

}  // namespace squall::dynamodbstreams
