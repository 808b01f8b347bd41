// EnableKinesisStreamingDestination, DisableKinesisStreamingDestination, UpdateKinesisStreamingDestination,
// DescribeKinesisStreamingDestination.
//
// A table's destinations are kept as AWS keeps them, and nothing is ever sent: there is no Kinesis here. Every stream
// of Kinesis that an ARN of this region names is taken for one that exists. AWS takes seconds from ENABLING to ACTIVE;
// here the answer says ENABLING, DISABLING or UPDATING, and the next call finds what came of it. The texts and states
// were recorded in us-west-2 in 2026 (ack-api-quirks, DDB-TABLE-268, 299, 300, 301 and 302).
#include "core/arn.hpp"
#include "dynamodb/errors.hpp"
#include "dynamodb/operations.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace squall::dynamodb {
namespace {

constexpr const char* kActive = "ACTIVE";

AwsError wrongState(const std::string& why) {
  return errors::validation("Table is not in a valid state to enable Kinesis Streaming Destination: " + why);
}

KinesisDataStreamDestination* find(Table& table, const std::string& stream_arn) {
  const auto found =
      std::ranges::find(table.settings.kinesis_destinations, stream_arn, &KinesisDataStreamDestination::streamArn);
  return found == table.settings.kinesis_destinations.end() ? nullptr : &*found;
}

bool isActive(const KinesisDataStreamDestination* destination) {
  return destination != nullptr && destination->destinationStatus == kActive;
}

bool isStream(const std::string& text, const std::string& region) {
  const auto arn = core::parseArn(text);
  return arn && arn->service == "kinesis" && arn->region == region && arn->resource.starts_with("stream/");
}

void noteChange(Call& call, const Table& table) {
  call.effects.add({.kind = EventKind::Change, .resource = table.name(), .detail = "settings"});
}

}  // namespace

// A table has one destination that is not off, and any number of those that were, or never came to be.
EnableKinesisStreamingDestinationResult enableKinesisStreamingDestination(
    Call& call, const EnableKinesisStreamingDestinationRequest& request) {
  Table& table = describedTable(call, request.tableName);
  auto& destinations = table.settings.kinesis_destinations;
  if (std::ranges::any_of(destinations, [](const auto& destination) { return isActive(&destination); })) {
    throw wrongState(
        "EnableKinesisStreamingDestination must be DISABLED or ENABLE_FAILED to perform ENABLE operation.");
  }

  std::erase_if(destinations, [&](const auto& known) { return known.streamArn == request.streamArn; });
  KinesisDataStreamDestination destination;
  destination.streamArn = request.streamArn;
  if (isStream(request.streamArn, call.state.region())) {
    destination.destinationStatus = kActive;
  } else {
    destination.destinationStatus = "ENABLE_FAILED";
    destination.destinationStatusDescription = "User does not have a permission to use kinesis stream";
  }
  const EnableKinesisStreamingConfiguration wanted =
      request.enableKinesisStreamingConfiguration.value_or(EnableKinesisStreamingConfiguration{});
  destination.approximateCreationDateTimePrecision = wanted.approximateCreationDateTimePrecision;
  destinations.insert(destinations.begin(), std::move(destination));
  noteChange(call, table);
  return {.tableName = table.name(),
          .streamArn = request.streamArn,
          .destinationStatus = "ENABLING",
          .enableKinesisStreamingConfiguration = wanted};
}

DisableKinesisStreamingDestinationResult disableKinesisStreamingDestination(
    Call& call, const DisableKinesisStreamingDestinationRequest& request) {
  if (request.enableKinesisStreamingConfiguration)
    throw errors::validation("Stream cannot be disabled using EnableKinesisStreamingConfiguration parameters");
  Table& table = describedTable(call, request.tableName);
  KinesisDataStreamDestination* const destination = find(table, request.streamArn);
  if (!isActive(destination))
    throw wrongState("KinesisStreamingDestination must be ACTIVE to perform DISABLE operation.");

  destination->destinationStatus = "DISABLED";
  noteChange(call, table);
  DisableKinesisStreamingDestinationResult result;
  result.tableName = table.name();
  result.streamArn = request.streamArn;
  result.destinationStatus = "DISABLING";
  return result;
}

UpdateKinesisStreamingDestinationResult updateKinesisStreamingDestination(
    Call& call, const UpdateKinesisStreamingDestinationRequest& request) {
  const auto& wanted = request.updateKinesisStreamingConfiguration;
  if (!wanted || !wanted->approximateCreationDateTimePrecision) {
    throw errors::validation(
        "Streaming destination cannot be updated with given parameters: UpdateKinesisStreamingConfiguration cannot be "
        "null or contain only null values");
  }
  Table& table = describedTable(call, request.tableName);
  KinesisDataStreamDestination* const destination = find(table, request.streamArn);
  if (destination == nullptr) {
    // Recorded up to the ARN; the words behind it are not AWS's for certain.
    throw wrongState("No streaming destination with streamArn: " + request.streamArn +
                     " found for table with tableName: " + table.name());
  }
  if (!isActive(destination)) {
    throw wrongState("Kinesis streaming is not in ACTIVE state. Updates are only allowed in ACTIVE state. TableName: " +
                     table.name() + ", kdsArn: " + request.streamArn);
  }
  const std::string& precision = *wanted->approximateCreationDateTimePrecision;
  if (destination->approximateCreationDateTimePrecision == precision) {
    throw errors::validation("Invalid Request: Precision is already set to the desired value of " + precision +
                             " for tableId: " + table.settings.id + ", kdsArn: " + request.streamArn);
  }

  destination->approximateCreationDateTimePrecision = precision;
  noteChange(call, table);
  return {.tableName = table.name(),
          .streamArn = request.streamArn,
          .destinationStatus = "UPDATING",
          .updateKinesisStreamingConfiguration = wanted};
}

DescribeKinesisStreamingDestinationResult describeKinesisStreamingDestination(
    Call& call, const DescribeKinesisStreamingDestinationRequest& request) {
  const Table& table = describedTable(call, request.tableName);
  DescribeKinesisStreamingDestinationResult result;
  result.tableName = table.name();
  result.kinesisDataStreamDestinations = table.settings.kinesis_destinations;
  result.kinesisDataStreamDestinations.markPresent();
  return result;
}

}  // namespace squall::dynamodb
