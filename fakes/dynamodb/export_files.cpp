#include "dynamodb/export_files.hpp"

#include "core/base64.hpp"
#include "core/digest.hpp"
#include "core/gzip.hpp"
#include "core/time_text.hpp"
#include "dynamodb/keys.hpp"
#include "dynamodb/transfer/ion.hpp"
#include "dynamodb/writing.hpp"

#include <nlohmann/json.hpp>

#include <chrono>
#include <string>
#include <utility>

namespace squall::dynamodb {
namespace {

using Json = nlohmann::ordered_json;

bool isIncremental(const ExportJob& job) { return job.description.exportType == "INCREMENTAL_EXPORT"; }

std::string md5Text(std::string_view bytes) {
  const core::Md5 digest = core::md5(bytes);
  return core::base64Encode({reinterpret_cast<const char*>(digest.data()), digest.size()});
}

// AWS writes milliseconds, where Squall's own texts have microseconds.
std::string timeText(std::optional<TimePoint> time) {
  std::string text = core::isoTime(time.value_or(TimePoint{}));
  return text.replace(text.size() - 4, 4, "Z");
}

Json orNull(const std::optional<std::string>& text) { return text ? Json(*text) : Json(); }

// One record: `{"Item":...}`, or what became of an item: `{"Metadata":...,"Keys":...,"NewImage":...}`.
class Lines {
 public:
  explicit Lines(bool is_ion) : is_ion_(is_ion) {}

  void add(const std::vector<std::pair<std::string, const Item*>>& members) {
    text_ += is_ion_ ? "$ion_1_0 {" : "{";
    bool is_first = true;
    for (const auto& [name, item] : members) {
      if (!std::exchange(is_first, false)) text_ += ',';
      text_ += is_ion_ ? name + ":" + ionOf(*item) : "\"" + name + "\":" + jsonOf(*item);
    }
    text_ += "}\n";
    ++count_;
  }

  const std::string& text() const { return text_; }
  std::int64_t count() const { return count_; }

 private:
  bool is_ion_;
  std::string text_;
  std::int64_t count_ = 0;
};

// What came and went within the time of the export is not in it.
void addChanges(const ExportJob& job, Lines& lines) {
  const auto& specification = job.description.incrementalExportSpecification;
  const bool has_old_images = specification && specification->exportViewType != "NEW_IMAGE";
  for (const auto& [key, change] : job.changes) {
    const store::ItemPtr& before = change.images.first;
    const store::ItemPtr& after = change.images.second;
    if (before == nullptr && after == nullptr) continue;
    const auto micros = std::chrono::duration_cast<std::chrono::microseconds>(change.at.time_since_epoch()).count();
    const Item metadata{{"WriteTimestampMicros", AttributeValue::number(std::to_string(micros))}};
    const Item keys = keyAttributesOf(job.schema, (after != nullptr ? after : before)->attributes);
    std::vector<std::pair<std::string, const Item*>> members{{"Metadata", &metadata}, {"Keys", &keys}};
    if (has_old_images && before != nullptr) members.emplace_back("OldImage", &before->attributes);
    if (after != nullptr) members.emplace_back("NewImage", &after->attributes);
    lines.add(members);
  }
}

Json summaryOf(const ExportJob& job, const std::string& manifest_files) {
  const ExportDescription& description = job.description;
  const bool incremental = isIncremental(job);
  Json summary{{"version", incremental ? "2023-08-01" : "2020-06-30"},
               {"exportArn", *description.exportArn},
               {"startTime", timeText(description.startTime)},
               {"endTime", timeText(description.endTime)},
               {"tableArn", *description.tableArn},
               {"tableId", *description.tableId}};
  if (incremental) {
    summary["exportFromTime"] = timeText(description.incrementalExportSpecification->exportFromTime);
    summary["exportToTime"] = timeText(description.incrementalExportSpecification->exportToTime);
  } else {
    summary["exportTime"] = timeText(description.exportTime);
  }
  summary["s3Bucket"] = *description.s3Bucket;
  summary["s3Prefix"] = orNull(description.s3Prefix);
  summary["s3SseAlgorithm"] = description.s3SseAlgorithm.value_or("AES256");
  summary["s3SseKmsKeyId"] = orNull(description.s3SseKmsKeyId);
  summary["manifestFilesS3Key"] = manifest_files;
  summary["billedSizeBytes"] = *description.billedSizeBytes;
  summary["itemCount"] = *description.itemCount;
  summary["outputFormat"] = *description.exportFormat;
  if (incremental) {
    summary["outputView"] = description.incrementalExportSpecification->exportViewType.value_or("NEW_AND_OLD_IMAGES");
    summary["exportType"] = "INCREMENTAL_EXPORT";
  }
  return summary;
}

ExportDescription failed(ExportDescription description, const char* code, std::string message) {
  description.exportStatus = "FAILED";
  description.failureCode = code;
  description.failureMessage = std::move(message);
  return description;
}

std::string endOf(const std::string& arn) { return arn.substr(arn.rfind('/') + 1); }

}  // namespace

ExportDescription writeExport(const ExportJob& given, core::Buckets* buckets, TimePoint now) {
  ExportJob job = given;
  ExportDescription& description = job.description;
  description.endTime = now;
  const std::string& bucket = *description.s3Bucket;
  if (buckets == nullptr || !buckets->has(bucket)) {
    return failed(std::move(description), "S3NoSuchBucket", "The specified bucket does not exist");
  }
  const bool is_ion = description.exportFormat == "ION";
  Lines lines(is_ion);
  if (isIncremental(job)) addChanges(job, lines);
  for (const store::ItemPtr& item : job.items) {
    lines.add({{"Item", &item->attributes}});
    description.billedSizeBytes = description.billedSizeBytes.value_or(0) + static_cast<std::int64_t>(item->size);
  }
  description.itemCount = lines.count();
  description.billedSizeBytes = description.billedSizeBytes.value_or(static_cast<std::int64_t>(lines.text().size()));

  const std::string prefix = description.s3Prefix ? *description.s3Prefix + "/" : std::string();
  const std::string id = endOf(*description.exportArn);
  const std::string root = prefix + "AWSDynamoDB/";
  const std::string folder = root + id + "/";
  const std::string data_key = (isIncremental(job) ? root : folder) + "data/" + core::sha256Hex(id).substr(0, 26) +
                               (is_ion ? ".ion.gz" : ".json.gz");
  const std::string data = core::gzip(lines.text());
  const std::string files = Json{{"itemCount", lines.count()},
                                 {"md5Checksum", md5Text(data)},
                                 {"etag", core::hexOf(core::md5(data)) + "-1"},
                                 {"dataFileS3Key", data_key}}
                                .dump() +
                            "\n";
  const std::string summary = summaryOf(job, folder + "manifest-files.json").dump();
  const bool is_written = buckets->put(bucket, folder + "_started", "") && buckets->put(bucket, data_key, data) &&
                          buckets->put(bucket, folder + "manifest-files.json", files) &&
                          buckets->put(bucket, folder + "manifest-files.md5", md5Text(files)) &&
                          buckets->put(bucket, folder + "manifest-summary.md5", md5Text(summary)) &&
                          buckets->put(bucket, folder + "manifest-summary.json", summary);
  if (!is_written) {
    // No recording of this one was found.
    return failed(std::move(description), "AccessDenied", "The files of the export cannot be written to the bucket");
  }
  description.exportManifest = folder + "manifest-summary.json";
  description.exportStatus = "COMPLETED";
  return std::move(description);
}

}  // namespace squall::dynamodb
