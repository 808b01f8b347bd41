// ExportTableToPointInTime, DescribeExport, ListExports.
//
// The handler takes the items of that time, which costs a pointer each; the files are written when the call is over and
// the lock is gone (export_files.hpp). The answer says IN_PROGRESS, as AWS's does; an in-process caller and a client of
// a server with one thread find it COMPLETED or FAILED at the next call.
#include "core/arn.hpp"
#include "core/pagination.hpp"
#include "core/parcel.hpp"
#include "core/time_text.hpp"
#include "dynamodb/backups.hpp"
#include "dynamodb/errors.hpp"
#include "dynamodb/export_files.hpp"
#include "dynamodb/limits.hpp"
#include "dynamodb/operations.hpp"
#include "dynamodb/service.hpp"

#include <utility>

namespace squall::dynamodb {
namespace {

using Request = ExportTableToPointInTimeRequest;

bool isTableArn(const std::string& text) {
  const auto arn = core::parseArn(text);
  return arn && arn->service == "dynamodb" && arn->resource.starts_with("table/");
}

const Table& exportedTable(Call& call, const std::string& arn) {
  if (!isTableArn(arn)) throw errors::invalidParameter("tableArn is not a valid ARN");
  call.resource = tableNameIn(arn);
  const Table* const found = call.state.find(call.resource);
  if (found == nullptr || found->settings.arn != arn) throw errors::backedUpTableNotFound(arn);
  const Table& table = *found;
  if (!table.recovery.isOn()) throw errors::recoveryIsOff(table.name());
  return table;
}

// The same request again is the same export; its token on another one is a mistake. AWS remembers it for 8 hours.
const ExportDescription* earlierExport(Call& call, const Request& request) {
  if (!request.clientToken) return nullptr;
  for (const auto& [arn, known] : call.state.exports()) {
    if (known.clientToken != request.clientToken || *known.startTime + limits::kTransferTokenMemory <= call.now)
      continue;
    const bool is_same = known.tableArn == request.tableArn && known.s3Bucket == request.s3Bucket &&
                         known.s3Prefix == request.s3Prefix && known.s3BucketOwner == request.s3BucketOwner &&
                         known.s3SseAlgorithm == request.s3SseAlgorithm &&
                         known.s3SseKmsKeyId == request.s3SseKmsKeyId &&
                         known.exportFormat == request.exportFormat.value_or("DYNAMODB_JSON") &&
                         known.exportType == request.exportType &&
                         known.incrementalExportSpecification == request.incrementalExportSpecification &&
                         (!request.exportTime || known.exportTime == request.exportTime);
    if (!is_same) throw errors::exportConflict();
    return &known;
  }
  return nullptr;
}

void refuseOutside(const Table& table, TimePoint when, TimePoint now) {
  if (when < table.recovery.earliest(now) || when > now) throw errors::invalidExportTime("Export Time is invalid");
}

// https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/S3DataExport_Requesting.html
void takeChanges(const Table& table, const Request& request, TimePoint now, ExportJob& job) {
  if (!request.incrementalExportSpecification) {
    throw errors::invalidRequest(
        "Incremental Export Specification expected when export type is set as Incremental Export");
  }
  if (!request.incrementalExportSpecification->exportFromTime)
    throw errors::invalidRequest("ExportFromTime must be provided in IncrementalExportSpecification");
  IncrementalExportSpecification& span = job.description.incrementalExportSpecification.emplace();
  span = *request.incrementalExportSpecification;
  const TimePoint from = *span.exportFromTime;
  const TimePoint to = span.exportToTime.value_or(now);
  const TimePoint earliest = table.recovery.earliest(now);
  if (from < earliest || from > to) {
    throw errors::invalidExportTime(
        "Incremental export period from time cannot be less than the table creation time : " + core::isoTime(earliest));
  }
  if (to > now) {
    throw errors::invalidExportTime("Incremental export period to time cannot be greater than the current time : " +
                                    core::isoTime(now));
  }
  const std::string difference = "Difference between export period from time and export period to time is ";
  if (to - from < limits::kShortestExport) throw errors::invalidExportTime(difference + "less than 15 minutes");
  // This one follows the other; no recording was found.
  if (to - from > limits::kLongestExport) throw errors::invalidExportTime(difference + "greater than 24 hours");
  span.exportToTime = to;
  job.changes = table.recovery.changesBetween(from, to, table.items);
}

void takeItems(const Table& table, const Request& request, TimePoint now, ExportJob& job) {
  if (request.incrementalExportSpecification) {
    throw errors::invalidRequest(request.exportType
                                     ? "When Export Type is Full Export , Incremental Export Specification should not "
                                       "be provided"
                                     : "Export Type expected to be Incremental Export when incremental export "
                                       "specification is provided");
  }
  if (request.s3SseKmsKeyId && request.s3SseAlgorithm != "KMS")
    throw errors::invalidRequest("KMS Key Id is not supported for this encryption type");
  const TimePoint when = request.exportTime.value_or(now);
  refuseOutside(table, when, now);
  job.description.exportTime = when;
  job.items = table.recovery.itemsAt(when, table.items);
}

ExportDescription descriptionOf(Call& call, const Table& table, const Request& request) {
  ExportDescription description;
  description.exportArn = table.settings.arn + "/export/" + timedId(call);
  description.exportStatus = "IN_PROGRESS";
  description.startTime = call.now;
  description.tableArn = table.settings.arn;
  description.tableId = table.settings.id;
  description.clientToken = request.clientToken ? *request.clientToken : call.ids.uuid();
  description.s3Bucket = request.s3Bucket;
  description.s3BucketOwner = request.s3BucketOwner;
  description.s3Prefix = request.s3Prefix;
  description.s3SseAlgorithm = request.s3SseAlgorithm;
  description.s3SseKmsKeyId = request.s3SseKmsKeyId;
  description.exportFormat = request.exportFormat.value_or("DYNAMODB_JSON");
  description.exportType = request.exportType;
  return description;
}

core::Errand errandOf(std::shared_ptr<const ExportJob> job, std::string region, TimePoint now) {
  return [job = std::move(job), region = std::move(region), now](const core::Outside& outside) {
    const ExportDescription done = writeExport(*job, outside.buckets, now);
    const auto settle = [&done](core::ServiceState& state, TimePoint, core::Ids&, core::Effects& effects) {
      auto& exports = static_cast<State&>(state).exports();
      const auto place = exports.find(*done.exportArn);
      if (place == exports.end()) return;  // forgotten by a reset
      place->second = done;
      effects.add({.kind = EventKind::Change,
                   .resource = tableNameIn(*done.tableArn),
                   .detail = "export " + *done.exportStatus});
    };
    outside.change(service(), region, settle);
  };
}

}  // namespace

ExportTableToPointInTimeResult exportTableToPointInTime(Call& call, const Request& request) {
  const Table& table = exportedTable(call, request.tableArn);
  if (const ExportDescription* const known = earlierExport(call, request)) return {.exportDescription = *known};
  auto job = std::make_shared<ExportJob>();
  job->description = descriptionOf(call, table, request);
  job->schema = table.schema();
  if (request.exportType == "INCREMENTAL_EXPORT") {
    takeChanges(table, request, call.now, *job);
  } else {
    takeItems(table, request, call.now, *job);
  }

  const ExportDescription& description = job->description;
  call.state.exports().emplace(*description.exportArn, description);
  call.effects.add({.kind = EventKind::Create, .resource = table.name(), .detail = "export"});
  core::Parcel parcel;
  parcel.errand = errandOf(job, call.state.region(), call.now);
  core::send(call.effects, std::move(parcel));
  return {.exportDescription = description};
}

DescribeExportResult describeExport(Call& call, const DescribeExportRequest& request) {
  if (request.exportArn.find("/export/") == std::string::npos) throw errors::validation("Invalid Export ARN");
  const auto found = call.state.exports().find(request.exportArn);
  if (found == call.state.exports().end()) throw errors::exportNotFound(request.exportArn);
  call.resource = tableNameIn(*found->second.tableArn);
  return {.exportDescription = found->second};
}

// Those of one table come newest first, as AWS's do.
ListExportsResult listExports(Call& call, const ListExportsRequest& request) {
  const core::PageToken tokens("dynamodb:ListExports:" + request.tableArn.value_or(""));
  std::optional<std::string> after;
  if (request.nextToken) {
    after = tokens.read(*request.nextToken);
    if (!after) throw errors::invalidRequest("Provided nextToken is invalid: " + *request.nextToken);
  }
  const auto limit = static_cast<std::size_t>(request.maxResults.value_or(limits::kTransfersPerPage));
  ListExportsResult result;
  result.exportSummaries.markPresent();
  const auto& exports = call.state.exports();
  for (auto entry = exports.rbegin(); entry != exports.rend(); ++entry) {
    const ExportDescription& description = entry->second;
    if ((after && entry->first >= *after) || (request.tableArn && description.tableArn != request.tableArn)) continue;
    if (result.exportSummaries.size() == limit) {
      result.nextToken = tokens.make(*result.exportSummaries.back().exportArn);
      break;
    }
    result.exportSummaries.push_back({.exportArn = description.exportArn,
                                      .exportStatus = description.exportStatus,
                                      .exportType = description.exportType.value_or("FULL_EXPORT")});
  }
  return result;
}

}  // namespace squall::dynamodb
