#include "dynamodb/import_files.hpp"

#include "core/gzip.hpp"
#include "dynamodb/limits.hpp"

#include <optional>
#include <utility>

namespace squall::dynamodb {
namespace {

FileFormat formatOf(const ImportTableDescription& description) {
  FileFormat format;
  format.name = *description.inputFormat;
  if (format.name != "CSV") return format;
  format.keys = description.tableCreationParameters->attributeDefinitions;
  if (!description.inputFormatOptions || !description.inputFormatOptions->csv) return format;
  const CsvOptions& csv = *description.inputFormatOptions->csv;
  if (csv.delimiter && !csv.delimiter->empty()) format.delimiter = csv.delimiter->front();
  format.header = {csv.headerList.begin(), csv.headerList.end()};
  return format;
}

}  // namespace

ImportFiles readImport(const ImportTableDescription& description, core::Buckets* buckets) {
  ImportFiles result;
  const S3BucketSource& source = *description.s3BucketSource;
  if (buckets == nullptr || !buckets->has(source.s3Bucket)) return result;
  result.has_bucket = true;
  const FileFormat format = formatOf(description);
  for (const std::string& key : buckets->keys(source.s3Bucket, source.s3KeyPrefix.value_or(""))) {
    std::optional<std::string> text = buckets->get(source.s3Bucket, key);
    if (text && description.inputCompressionType == "GZIP") text = core::gunzip(*text, limits::kLargestImportFile);
    if (!text) {
      result.files.push_back({.items = {}, .is_cut = true, .size_bytes = 0});
    } else {
      result.files.push_back(readItems(*text, format));
    }
  }
  return result;
}

}  // namespace squall::dynamodb
