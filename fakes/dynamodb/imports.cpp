// ImportTable, DescribeImport, ListImports.
//
// The files are read when the call is over and the lock is gone; then the table is made with what is in them. The
// answer says IN_PROGRESS, as AWS's does. There is no log of errors (AWS writes one to CloudWatch), so descriptions
// have no CloudWatchLogGroupArn; ErrorCount counts them.
//
// What AWS really does was measured by ScyllaDB's tests: a prefix without files makes an empty table; a file is given
// up at the first line that is no item of the table; items count as imported also where a later one has the same key.
#include "core/digest.hpp"
#include "core/pagination.hpp"
#include "core/parcel.hpp"
#include "dynamodb/backups.hpp"
#include "dynamodb/errors.hpp"
#include "dynamodb/import_files.hpp"
#include "dynamodb/keys.hpp"
#include "dynamodb/limits.hpp"
#include "dynamodb/operations.hpp"
#include "dynamodb/service.hpp"
#include "dynamodb/writing.hpp"

#include <utility>

namespace squall::dynamodb {
namespace {

CreateTableRequest creationOf(const TableCreationParameters& parameters) {
  CreateTableRequest request;
  request.tableName = parameters.tableName;
  request.attributeDefinitions = parameters.attributeDefinitions;
  request.keySchema = parameters.keySchema;
  request.billingMode = parameters.billingMode;
  request.provisionedThroughput = parameters.provisionedThroughput;
  request.onDemandThroughput = parameters.onDemandThroughput;
  request.sseSpecification = parameters.sseSpecification;
  request.globalSecondaryIndexes = parameters.globalSecondaryIndexes;
  return request;
}

// AWS looks at nothing but the name of the table, whatever else a repeated request says.
const ImportTableDescription* earlierImport(Call& call, const ImportTableRequest& request) {
  if (!request.clientToken) return nullptr;
  for (const auto& [arn, known] : call.state.imports()) {
    if (known.clientToken != request.clientToken || *known.startTime + limits::kTransferTokenMemory <= call.now)
      continue;
    if (known.tableCreationParameters->tableName != request.tableCreationParameters.tableName) {
      throw errors::importConflict();
    }
    return &known;
  }
  return nullptr;
}

// As long as its items are the table's. One mistake ends a file.
std::int64_t takeItems(Table& table, const ItemFile& file) {
  std::int64_t count = 0;
  for (const Item& read : file.items) {
    try {
      const Item item = checkedItem(read);
      table.items.replace(checkItem(table, item), store::makeItem(item));
      ++count;
    } catch (const AwsError&) {
      return count;
    }
  }
  return count;
}

void fill(Table& table, const ImportFiles& read, ImportTableDescription& description) {
  description.processedSizeBytes = 0;
  for (const ItemFile& file : read.files) {
    *description.processedSizeBytes += static_cast<std::int64_t>(file.size_bytes);
    const std::int64_t count = takeItems(table, file);
    *description.importedItemCount += count;
    if (file.is_cut || count < static_cast<std::int64_t>(file.items.size())) ++*description.errorCount;
  }
  description.processedItemCount = *description.importedItemCount + *description.errorCount;
}

void fail(ImportTableDescription& description, const char* code, const char* message) {
  description.importStatus = "FAILED";
  description.failureCode = code;
  description.failureMessage = message;
}

void finish(State& state, const TableSettings& settings, const ImportFiles& read, TimePoint now,
            core::Effects& effects) {
  for (auto& [arn, description] : state.imports()) {
    if (description.tableId != settings.id) continue;
    description.endTime = now;
    if (!read.has_bucket) {
      fail(description, "S3NoSuchBucket", "The specified bucket does not exist");
    } else if (state.find(settings.name) != nullptr) {
      // No recording of this one was found.
      fail(description, "ResourceInUseException", "A table of this name was created during the import");
    } else {
      Table& table = addTable(state, settings);
      fill(table, read, description);
      description.importStatus = "COMPLETED";
      effects.add({.kind = EventKind::Create, .resource = settings.name, .detail = "imported"});
    }
    effects.add(
        {.kind = EventKind::Change, .resource = settings.name, .detail = "import " + *description.importStatus});
  }
}

core::Errand errandOf(ImportTableDescription description, TableSettings settings, std::string region, TimePoint now) {
  return [description = std::move(description), settings = std::move(settings), region = std::move(region),
          now](const core::Outside& outside) {
    const ImportFiles read = readImport(description, outside.buckets);
    outside.change(service(), region, [&](core::ServiceState& state, TimePoint, core::Ids&, core::Effects& effects) {
      finish(static_cast<State&>(state), settings, read, now, effects);
    });
  };
}

ImportTableDescription descriptionOf(Call& call, const TableSettings& table, const ImportTableRequest& request) {
  ImportTableDescription description;
  description.importArn = table.arn + "/import/" + timedId(call);
  description.importStatus = "IN_PROGRESS";
  description.tableArn = table.arn;
  description.tableId = table.id;
  description.clientToken = request.clientToken ? *request.clientToken : call.ids.uuid();
  description.s3BucketSource = request.s3BucketSource;
  description.inputFormat = request.inputFormat;
  description.inputFormatOptions = request.inputFormatOptions;
  description.inputCompressionType = request.inputCompressionType.value_or("NONE");
  description.tableCreationParameters = request.tableCreationParameters;
  description.startTime = call.now;
  description.errorCount = 0;
  description.processedItemCount = 0;
  description.importedItemCount = 0;
  return description;
}

// Tokens of ListImports are hexadecimal and at least so long, by AWS's model.
std::string padded(std::string_view token) {
  std::string hex = core::hexOf({reinterpret_cast<const std::uint8_t*>(token.data()), token.size()});
  hex.resize(std::max(limits::kShortestImportToken, (hex.size() + 15) / 16 * 16), '0');
  return hex;
}

ImportSummary summaryOf(const ImportTableDescription& description) {
  ImportSummary summary;
  summary.importArn = description.importArn;
  summary.importStatus = description.importStatus;
  summary.tableArn = description.tableArn;
  summary.s3BucketSource = description.s3BucketSource;
  summary.inputFormat = description.inputFormat;
  summary.startTime = description.startTime;
  summary.endTime = description.endTime;
  return summary;
}

}  // namespace

ImportTableResult importTable(Call& call, const ImportTableRequest& request) {
  const CreateTableRequest creation = creationOf(request.tableCreationParameters);
  call.resource = creation.tableName;
  if (request.inputFormatOptions && request.inputFormatOptions->csv && request.inputFormat != "CSV") {
    throw errors::invalidRequest("Unsupported InputFormatOptions for the given input format: " + request.inputFormat +
                                 ".");
  }
  if (request.inputCompressionType == "ZSTD") throw errors::notDone("imports of files that are compressed with ZSTD");
  checkNewTable(creation);
  if (call.state.find(creation.tableName) != nullptr) throw errors::tableExists(creation.tableName);
  if (const ImportTableDescription* const known = earlierImport(call, request)) {
    return {.importTableDescription = *known};
  }

  TableSettings settings = settingsOf(call, creation, creation.tableName);
  const ImportTableDescription description = descriptionOf(call, settings, request);
  call.state.imports().emplace(*description.importArn, description);
  call.effects.add({.kind = EventKind::Create, .resource = settings.name, .detail = "import"});
  core::Parcel parcel;
  parcel.errand = errandOf(description, std::move(settings), call.state.region(), call.now);
  core::send(call.effects, std::move(parcel));
  return {.importTableDescription = description};
}

DescribeImportResult describeImport(Call& call, const DescribeImportRequest& request) {
  if (request.importArn.find("/import/") == std::string::npos) throw errors::validation("Invalid Import ARN");
  const auto found = call.state.imports().find(request.importArn);
  if (found == call.state.imports().end()) throw errors::importNotFound(request.importArn);
  call.resource = found->second.tableCreationParameters->tableName;
  return {.importTableDescription = found->second};
}

ListImportsResult listImports(Call& call, const ListImportsRequest& request) {
  const core::PageToken tokens("dynamodb:ListImports:" + request.tableArn.value_or(""));
  const auto limit = static_cast<std::size_t>(request.pageSize.value_or(limits::kTransfersPerPage));
  const auto& imports = call.state.imports();
  auto entry = imports.rbegin();
  if (request.nextToken) {
    while (entry != imports.rend() && padded(tokens.make(entry->first)) != *request.nextToken) ++entry;
    if (entry == imports.rend()) throw errors::invalidRequest("Provided nextToken is invalid: " + *request.nextToken);
    ++entry;
  }
  ListImportsResult result;
  result.importSummaryList.markPresent();
  for (; entry != imports.rend(); ++entry) {
    if (request.tableArn && entry->second.tableArn != request.tableArn) continue;
    if (result.importSummaryList.size() == limit) {
      result.nextToken = padded(tokens.make(*result.importSummaryList.back().importArn));
      break;
    }
    result.importSummaryList.push_back(summaryOf(entry->second));
  }
  return result;
}

}  // namespace squall::dynamodb
