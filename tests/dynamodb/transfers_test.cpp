// Exports to a folder that stands for S3, and imports from it.
#include "core/gzip.hpp"
#include "dynamodb/orders.hpp"
#include "dynamodb/transfer/ion.hpp"

#include <squall/buckets.hpp>

#include <nlohmann/json.hpp>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <sstream>

namespace squall {
namespace {

using namespace std::chrono_literals;
namespace fs = std::filesystem;

class DynamodbTransfers : public DynamodbOrders {
 protected:
  DynamodbTransfers() {
    const auto* const test = ::testing::UnitTest::GetInstance()->current_test_info();
    folder_ = fs::path(::testing::TempDir()) / (std::string("squall-transfers-") + test->name());
    fs::remove_all(folder_);
    fs::create_directories(folder_ / "archive");
    keepBuckets(cloud, folder_.string());
    dynamodb::UpdateContinuousBackupsRequest request;
    request.tableName = "orders";
    request.pointInTimeRecoverySpecification.pointInTimeRecoveryEnabled = true;
    db.updateContinuousBackups(request);
  }
  ~DynamodbTransfers() override { fs::remove_all(folder_); }

  void order(const std::string& id, const std::string& city) { put({{"id", id}, {"seq", num("1")}, {"city", city}}); }
  dynamodb::ExportTableToPointInTimeRequest exportOf(const std::string& format = "DYNAMODB_JSON") {
    dynamodb::ExportTableToPointInTimeRequest request;
    request.tableArn = "arn:aws:dynamodb:us-east-1:000000000000:table/orders";
    request.s3Bucket = "archive";
    request.exportFormat = format;
    return request;
  }
  dynamodb::ExportDescription finished(const dynamodb::ExportTableToPointInTimeRequest& request) {
    const std::string arn = *db.exportTableToPointInTime(request).exportDescription->exportArn;
    return *db.describeExport({.exportArn = arn}).exportDescription;
  }
  dynamodb::ImportTableRequest importOf(const std::string& format, const std::string& prefix) {
    dynamodb::ImportTableRequest request;
    request.s3BucketSource.s3Bucket = "archive";
    request.s3BucketSource.s3KeyPrefix = prefix;
    request.inputFormat = format;
    request.tableCreationParameters.tableName = "imported";
    request.tableCreationParameters.attributeDefinitions = {{"id", "S"}, {"seq", "N"}};
    request.tableCreationParameters.keySchema = {{"id", "HASH"}, {"seq", "RANGE"}};
    request.tableCreationParameters.billingMode = "PAY_PER_REQUEST";
    return request;
  }
  dynamodb::ImportTableDescription finished(const dynamodb::ImportTableRequest& request) {
    const std::string arn = *db.importTable(request).importTableDescription.importArn;
    return db.describeImport({.importArn = arn}).importTableDescription;
  }

  void write(const std::string& key, const std::string& text) {
    const fs::path path = folder_ / "archive" / key;
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
  }
  std::string read(const std::string& key) {
    std::ifstream file(folder_ / "archive" / key, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
  }
  // The lines of the one data file that an export names.
  std::vector<std::string> lines(const dynamodb::ExportDescription& description) {
    const auto summary = nlohmann::json::parse(read(*description.exportManifest));
    const auto files = nlohmann::json::parse(read(summary.at("manifestFilesS3Key").get<std::string>()));
    const auto text = core::gunzip(read(files.at("dataFileS3Key").get<std::string>()), 1 << 20);
    std::vector<std::string> found;
    std::istringstream stream(text.value_or("no gzip file\n"));
    for (std::string line; std::getline(stream, line);) found.push_back(line);
    return found;
  }

  fs::path folder_;
};

TEST_F(DynamodbTransfers, WriteAllItemsWithManifestsAsAwsLaysThemOut) {
  order("a", "Bonn");
  auto request = exportOf();
  request.s3Prefix = "nightly";
  EXPECT_EQ(db.exportTableToPointInTime(request).exportDescription->exportStatus, "IN_PROGRESS");
  const auto done = finished(request);
  EXPECT_EQ(done.exportStatus, "COMPLETED");
  EXPECT_EQ(done.itemCount, 1);
  EXPECT_FALSE(done.exportType);
  const std::string id = done.exportArn->substr(done.exportArn->rfind('/') + 1);
  EXPECT_EQ(done.exportManifest, "nightly/AWSDynamoDB/" + id + "/manifest-summary.json");
  EXPECT_TRUE(fs::exists(folder_ / "archive/nightly/AWSDynamoDB" / id / "_started"));
  const auto summary = nlohmann::json::parse(read(*done.exportManifest));
  EXPECT_EQ(summary.at("itemCount"), 1);
  EXPECT_EQ(summary.at("outputFormat"), "DYNAMODB_JSON");
  EXPECT_EQ(summary.at("exportTime"), "2030-01-01T00:00:00.000Z");
  EXPECT_EQ(lines(done),
            (std::vector<std::string>{R"({"Item":{"city":{"S":"Bonn"},"id":{"S":"a"},"seq":{"N":"1"}}})"}));
}

TEST_F(DynamodbTransfers, WriteTheItemsOfAnEarlierTime) {
  order("a", "Bonn");
  const TimePoint then = cloud.clock().now();
  cloud.clock().advance(1h);
  order("b", "Rome");
  auto request = exportOf("ION");
  request.exportTime = then;
  EXPECT_EQ(lines(finished(request)), (std::vector<std::string>{R"($ion_1_0 {Item:{city:"Bonn",id:"a",seq:1.}})"}));
}

TEST_F(DynamodbTransfers, WriteWhatChangedInAnIncrementalExport) {
  order("kept", "Bonn");
  order("changed", "Bonn");
  order("removed", "Bonn");
  cloud.clock().advance(1h);
  const TimePoint from = cloud.clock().now();
  order("changed", "Rome");
  order("new", "Rome");
  order("passing", "Rome");
  const auto remove = [this](const std::string& id) {
    db.deleteItem({.tableName = "orders", .key = {{"id", id}, {"seq", num("1")}}});
  };
  remove("removed");
  remove("passing");
  cloud.clock().advance(1h);
  const TimePoint to = cloud.clock().now();
  order("changed", "Oslo");

  auto request = exportOf();
  request.exportType = "INCREMENTAL_EXPORT";
  request.incrementalExportSpecification.emplace();
  request.incrementalExportSpecification->exportFromTime = from;
  request.incrementalExportSpecification->exportToTime = to;
  const auto done = finished(request);
  EXPECT_EQ(done.exportStatus, "COMPLETED");
  std::map<std::string, std::string> images;
  for (const std::string& line : lines(done)) {
    const auto record = nlohmann::json::parse(line);
    const auto city = [&](const char* image) {
      return record.contains(image) ? record[image]["city"]["S"].get<std::string>() : std::string("nothing");
    };
    images[record["Keys"]["id"]["S"]] = city("OldImage") + " to " + city("NewImage");
    EXPECT_EQ(record["Metadata"]["WriteTimestampMicros"]["N"], "1893459600000000");
  }
  EXPECT_EQ(images, (std::map<std::string, std::string>{
                        {"changed", "Bonn to Rome"}, {"new", "nothing to Rome"}, {"removed", "Bonn to nothing"}}));

  request.incrementalExportSpecification->exportFromTime = to - 1s;
  EXPECT_EQ(errorText([&] { db.exportTableToPointInTime(request); }),
            "InvalidExportTimeException: Difference between export period from time and export period to time is less "
            "than 15 minutes");
}

TEST_F(DynamodbTransfers, FailWhereThereIsNoBucket) {
  auto request = exportOf();
  request.s3Bucket = "nowhere";
  const auto done = finished(request);
  EXPECT_EQ(done.exportStatus, "FAILED");
  EXPECT_EQ(done.failureCode, "S3NoSuchBucket");
  EXPECT_EQ(done.failureMessage, "The specified bucket does not exist");
  request.s3Bucket = "..";
  EXPECT_NE(errorText([&] { db.exportTableToPointInTime(request); }), "no error");
  auto import = importOf("DYNAMODB_JSON", "");
  import.s3BucketSource.s3Bucket = "nowhere";
  EXPECT_EQ(finished(import).failureCode, "S3NoSuchBucket");
  EXPECT_EQ(db.listTables({}).tableNames.size(), 1U);
}

TEST_F(DynamodbTransfers, AreRefusedWithoutRecoveryAndForOtherTimes) {
  auto request = exportOf();
  request.exportTime = cloud.clock().now() - 1s;
  EXPECT_EQ(errorText([&] { db.exportTableToPointInTime(request); }),
            "InvalidExportTimeException: Export Time is invalid");
  db.createTable(ordersTable("others"));
  request.tableArn = "arn:aws:dynamodb:us-east-1:000000000000:table/others";
  EXPECT_EQ(errorText([&] { db.exportTableToPointInTime(request); }),
            "PointInTimeRecoveryUnavailableException: Point in time recovery is not enabled for table 'others'");
  request.tableArn = "arn:aws:dynamodb:us-east-1:000000000000:table/nowhere";
  EXPECT_EQ(errorText([&] { db.exportTableToPointInTime(request); }),
            "TableNotFoundException: Table not found: arn:aws:dynamodb:us-east-1:000000000000:table/nowhere");
  EXPECT_EQ(validationText(
                [&] { db.describeExport({.exportArn = "arn:aws:dynamodb:us-east-1:000000000000:table/nowhere"}); }),
            "Invalid Export ARN");
}

TEST_F(DynamodbTransfers, AreTheSameForTheSameToken) {
  auto request = exportOf();
  request.clientToken = "once";
  const auto first = finished(request);
  EXPECT_EQ(finished(request).exportArn, first.exportArn);
  request.exportFormat = "ION";
  EXPECT_EQ(errorText([&] { db.exportTableToPointInTime(request); }),
            "ExportConflictException: Export conflict: Duplicate request detected with conflicting parameters");
}

TEST_F(DynamodbTransfers, AreListedInPages) {
  for (int i = 0; i < 3; ++i) {
    finished(exportOf());
    cloud.clock().advance(1s);
  }
  const auto first = db.listExports({.maxResults = 2});
  ASSERT_EQ(first.exportSummaries.size(), 2U);
  EXPECT_EQ(first.exportSummaries[0].exportType, "FULL_EXPORT");
  const auto second = db.listExports({.maxResults = 2, .nextToken = first.nextToken});
  ASSERT_EQ(second.exportSummaries.size(), 1U);
  EXPECT_LT(*second.exportSummaries[0].exportArn, *first.exportSummaries[1].exportArn);
  EXPECT_EQ(validationText([&] { db.listExports({.nextToken = "made up"}); }),
            "Invalid Request: Provided nextToken is invalid: made up");

  for (const char* name : {"one", "two"}) {
    auto request = importOf("DYNAMODB_JSON", "empty/");
    request.tableCreationParameters.tableName = name;
    finished(request);
  }
  const auto page = db.listImports({.pageSize = 1});
  ASSERT_EQ(page.importSummaryList.size(), 1U);
  const auto next = db.listImports({.pageSize = 1, .nextToken = page.nextToken});
  ASSERT_EQ(next.importSummaryList.size(), 1U);
  EXPECT_NE(*next.importSummaryList[0].importArn, *page.importSummaryList[0].importArn);
  EXPECT_FALSE(next.nextToken);
}

TEST_F(DynamodbTransfers, BringBackInBothFormatsWhatTheyWrote) {
  using List = List<Value>;
  put({{"id", "a"},
       {"seq", num("12.5")},
       {"odd 'name'", "quo\"te\\ and\nline \x01"},
       {"bytes", Value::binary(std::string("\x00\xff", 2))},
       {"many", Value::map({{"list", Value::list(List{num("1E+40"), Value::null(), Value::boolean(false)})}})},
       {"sets",
        Value::list(List{Value::stringSet({"x"}), Value::numberSet({"-1", "2.5"}), Value::binarySet({Blob{"b"}})})}});
  for (const char* format : {"DYNAMODB_JSON", "ION"}) {
    const auto done = finished(exportOf(format));
    const std::string folder = done.exportManifest->substr(0, done.exportManifest->rfind('/'));
    auto request = importOf(format, folder + "/data/");
    request.inputCompressionType = "GZIP";
    const auto imported = finished(request);
    EXPECT_EQ(imported.importStatus, "COMPLETED");
    EXPECT_EQ(imported.importedItemCount, 1);
    EXPECT_EQ(imported.errorCount, 0);
    EXPECT_EQ(db.scan({.tableName = "imported"}).items, db.scan({.tableName = "orders"}).items) << format;
    db.deleteTable({.tableName = "imported"});
  }
}

TEST_F(DynamodbTransfers, ReadCsvWithKeysInTheirTypes) {
  write("csv/1.csv", "id,seq,note\na,1,\"says \"\"hi\"\", twice\"\n\nb,2.50,\n");
  EXPECT_EQ(finished(importOf("CSV", "csv/")).importedItemCount, 2);
  const auto items = db.query({.tableName = "imported",
                               .keyConditionExpression = "id = :id",
                               .expressionAttributeValues = {{":id", "a"}}})
                         .items;
  ASSERT_EQ(items.size(), 1U);
  EXPECT_EQ(items[0], (DynamoItem{{"id", "a"}, {"seq", num("1")}, {"note", "says \"hi\", twice"}}));
}

TEST_F(DynamodbTransfers, ReadCsvWithTheCallersHeaderAndDelimiter) {
  write("csv/1.csv", "a;1\r\nb;2\r\n");
  auto request = importOf("CSV", "csv/");
  request.inputFormatOptions.emplace();
  request.inputFormatOptions->csv.emplace();
  request.inputFormatOptions->csv->delimiter = ";";
  request.inputFormatOptions->csv->headerList = {"id", "seq"};
  EXPECT_EQ(finished(request).importedItemCount, 2);
}

TEST_F(DynamodbTransfers, GiveAFileUpAtItsFirstLineThatIsNoItem) {
  const std::string good = R"({"Item":{"id":{"S":"a"},"seq":{"N":"1"}}})";
  const std::vector<std::string> wrong = {R"({"NotAnItem":{"id":{"S":"x"},"seq":{"N":"1"}}})",
                                          R"({"Item":{"seq":{"N":"1"}}})",
                                          R"({"Item":{"id":{"S":"x"},"seq":{"S":"1"}}})", R"({"Item": )", "\xff"};
  for (std::size_t i = 0; i < wrong.size(); ++i) {
    write("in/" + std::to_string(i), good + "\n" + wrong[i] + "\n" + good + "\n");
  }
  write("in/empty", "");
  const auto done = finished(importOf("DYNAMODB_JSON", "in/"));
  EXPECT_EQ(done.importStatus, "COMPLETED");
  EXPECT_EQ(done.errorCount, 5);
  EXPECT_EQ(done.importedItemCount, 4);  // the file that is no text at all has none
  EXPECT_EQ(done.processedItemCount, 9);
  EXPECT_EQ(db.scan({.tableName = "imported"}).count, 1);
}

TEST_F(DynamodbTransfers, MakeAnEmptyTableOfAPrefixWithoutFiles) {
  EXPECT_EQ(finished(importOf("ION", "nothing/")).importStatus, "COMPLETED");
  EXPECT_EQ(db.scan({.tableName = "imported"}).count, 0);
  EXPECT_EQ(errorText([&] { db.importTable(importOf("ION", "nothing/")); }),
            "ResourceInUseException: Table already exists: imported");
}

TEST_F(DynamodbTransfers, RefuseATokenOfAnotherTable) {
  auto request = importOf("ION", "nothing/");
  request.clientToken = "once";
  finished(request);
  request.tableCreationParameters.tableName = "others";
  EXPECT_EQ(errorText([&] { db.importTable(request); }),
            "ImportConflictException: Duplicate request detected with conflicting parameters");
}

TEST(IonText, IsReadAsIonWritesIt) {
  using dynamodb::ionOf;
  using dynamodb::valueOfIon;
  const std::map<std::string, std::string> same = {
      {"{ 'a' : 1_000 , \"b\":-2.5d3, /* no */ c: 1e2 } // end", "{a:1000.,b:-2.5d3,c:1d2}"},
      {R"("\x41\u00e9\U0001f600\n" )", "\"A\xc3\xa9\xf0\x9f\x98\x80\\n\""},
      {"'''one ''' '''two'''", "\"one two\""},
      {"[null.string, true, {{ aGk= }},]", "[null,true,{{aGk=}}]"},
      {"$ion_1_0 other::$dynamodb_NS::[6., 103.]", "$dynamodb_NS::[6.,103.]"},
  };
  for (const auto& [text, plain] : same) {
    const auto value = valueOfIon(text);
    ASSERT_TRUE(value) << text;
    EXPECT_EQ(ionOf(*value), plain);
  }
  for (const char* text : {"", "{", "[1 2]", "(a b)", "2020-01-01T", "symbol", "{a 1}", "\"open", "{{!}}", "1 2",
                           "\"\\q\"", "$dynamodb_SS::[1]", "+inf"}) {
    EXPECT_FALSE(valueOfIon(text)) << text;
  }
  EXPECT_FALSE(valueOfIon(std::string(100000, '[')));
}

TEST(Gzip, IsUnpackedAsItWasPackedAndNeverFurtherThanAsked) {
  const std::string text(300000, 'x');
  EXPECT_EQ(core::gunzip(core::gzip(text), text.size()), text);
  EXPECT_EQ(core::gunzip(core::gzip(""), 0), "");
  EXPECT_EQ(core::gunzip(core::gzip("a") + core::gzip("b"), 10), "ab");
  EXPECT_FALSE(core::gunzip(core::gzip(text), text.size() - 1));
  EXPECT_FALSE(core::gunzip(core::gzip(text).substr(0, 20), text.size()));
  EXPECT_FALSE(core::gunzip("no gzip file", 100));
  EXPECT_FALSE(core::gunzip("", 100));
}

}  // namespace
}  // namespace squall
