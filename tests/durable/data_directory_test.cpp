// A Cloud with a data directory is there again after it is gone, whenever it goes: nothing here ends one in order.
#include "core/random.hpp"
#include "core/redo_log.hpp"
#include "core/world.hpp"
#include "server/http_client.hpp"

#include <squall/data_directory.hpp>
#include <squall/dynamodb.hpp>
#include <squall/eventbridge.hpp>
#include <squall/snapshot.hpp>
#include <squall/sqs.hpp>

#include <gmock/gmock.h>
#include <sqlite3.h>

#include <filesystem>
#include <fstream>
#include <memory>
#include <regex>

namespace squall::durable::test {
namespace {

using server::test::HttpClient;
using server::test::httpRequest;

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;
using testing::ThrowsMessage;

// A process that has the directory. stop() is what a kill does: nothing of the Cloud runs any more.
class Process {
 public:
  explicit Process(const std::string& folder, CloudOptions options = {.clock = ClockMode::Manual}) {
    data_ = std::make_unique<DataDirectory>(folder);
    options.epoch = std::max(options.epoch, data_->lastChange());
    cloud_ = std::make_unique<Cloud>(options);
    data_->keep(*cloud_);
  }
  Cloud& cloud() { return *cloud_; }
  Sqs& sqs() { return cloud_->sqs(); }
  DataDirectory& data() { return *data_; }
  // All there is, with its times. But for the ids of requests: looking takes one, and is no change.
  std::string all() {
    static const std::regex kRequestIds(R"("requests":[0-9]+)");
    return std::regex_replace(toJson(cloud_->snapshot()), kRequestIds, "");
  }

 private:
  std::unique_ptr<DataDirectory> data_;
  std::unique_ptr<Cloud> cloud_;
};

class DataDirectories : public testing::Test {
 protected:
  DataDirectories() { std::filesystem::remove_all(folder_); }
  ~DataDirectories() override { std::filesystem::remove_all(folder_); }

  // The process before it is no more.
  Process& start() {
    process_.reset();
    return *(process_ = std::make_unique<Process>(folder_));
  }
  // The same, at the same time: a clock that was moved, and nothing else since, is not in the directory.
  Process& startAtOnce() {
    const TimePoint now = process_->cloud().clock().now();
    Process& again = start();
    again.cloud().clock().advance(now - again.cloud().clock().now());
    return again;
  }
  std::string file() const { return folder_ + "/squall.db"; }
  void execute(const char* sql) const {
    sqlite3* database = nullptr;
    ASSERT_EQ(sqlite3_open(file().c_str(), &database), SQLITE_OK);
    EXPECT_EQ(sqlite3_exec(database, sql, nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(database);
    sqlite3_close(database);
  }

  const std::string folder_ =
      testing::TempDir() + "squall_data_" + testing::UnitTest::GetInstance()->current_test_info()->name();
  std::unique_ptr<Process> process_;
};

TEST_F(DataDirectories, KeepQueuesAndMessages) {
  start().sqs().createQueue("orders", {.visibilityTimeout = 45s});
  process_->sqs().send("orders", "hello");
  EXPECT_THAT(start().sqs().receive("orders"), SizeIs(1));
  EXPECT_EQ(process_->sqs()
                .getQueueAttributes(
                    {.queueUrl = process_->sqs().createQueue("orders"), .attributeNames = {"VisibilityTimeout"}})
                .attributes.at("VisibilityTimeout"),
            "45");
}

TEST_F(DataDirectories, KeepWhatIsInFlightWithItsHandleAndItsTime) {
  start().sqs().createQueue("orders", {.visibilityTimeout = 30s});
  process_->sqs().send("orders", "first");
  process_->sqs().send("orders", "second");
  const auto taken = process_->sqs().receive("orders", {.max = 2});
  process_->cloud().clock().advance(20s);
  process_->sqs().send("orders", "third");  // the last change

  Process& again = start();
  again.sqs().acknowledge("orders", taken.at(0));
  EXPECT_EQ(again.sqs().depth("orders").inFlight, 1);
  again.cloud().clock().advance(9s);
  EXPECT_EQ(again.sqs().depth("orders").inFlight, 1);
  again.cloud().clock().advance(1s);
  EXPECT_EQ(again.sqs().depth("orders").inFlight, 0);
  EXPECT_EQ(again.sqs().depth("orders").visible, 2);
}

TEST_F(DataDirectories, KeepDeduplicationAndSequenceNumbers) {
  start().sqs().createQueue("orders.fifo");
  const auto send = [this](const std::string& id) {
    return process_->sqs().sendMessage({.queueUrl = process_->sqs().createQueue("orders.fifo"),
                                        .messageBody = "hello",
                                        .messageDeduplicationId = id,
                                        .messageGroupId = "g"});
  };
  const auto first = send("1");
  start();
  EXPECT_EQ(send("1").messageId, first.messageId);
  EXPECT_EQ(process_->sqs().depth("orders.fifo").visible, 1);
  EXPECT_GT(*send("2").sequenceNumber, *first.sequenceNumber);
}

TEST_F(DataDirectories, KeepTablesAndBusesAndWhatTheyDidToQueues) {
  Process& first = start();
  const std::string url = first.sqs().createQueue("orders");
  Dynamodb(first.cloud())
      .createTable({.attributeDefinitions = {{"id", "S"}},
                    .tableName = "orders",
                    .keySchema = {{"id", "HASH"}},
                    .billingMode = "PAY_PER_REQUEST"});
  Dynamodb(first.cloud())
      .putItem({.tableName = "orders", .item = {{"id", "o-1"}, {"total", dynamodb::AttributeValue::number("12.5")}}});
  EventBridge& bus = first.cloud().eventBridge();
  bus.putRule({.name = "paid", .eventPattern = R"({"source": ["shop"]})"});
  bus.putTargets({.rule = "paid", .targets = {{.id = "q", .arn = "arn:aws:sqs:us-east-1:000000000000:orders"}}});
  bus.putEvents({.entries = {{.source = "shop", .detailType = "paid", .detail = "{}"}}});

  const std::string all = first.all();
  Process& second = startAtOnce();
  EXPECT_EQ(second.all(), all);
  EXPECT_EQ(second.sqs().depth("orders").visible, 1);
  EXPECT_EQ(Dynamodb(second.cloud()).getItem({.tableName = "orders", .key = {{"id", "o-1"}}}).item.at("total").n(),
            "12.5");
  second.cloud().eventBridge().putEvents({.entries = {{.source = "shop", .detailType = "paid", .detail = "{}"}}});
  EXPECT_EQ(startAtOnce().sqs().depth("orders").visible, 2);
}

TEST_F(DataDirectories, KeepEveryAccount) {
  {
    DataDirectory data(folder_);
    Cloud first({.account = "111111111111"});
    Cloud second({.account = "222222222222"});
    data.keep(first);
    data.keep(second);
    first.sqs().createQueue("one");
    second.sqs().createQueue("two");
  }
  DataDirectory data(folder_);
  EXPECT_THAT(data.accounts(), ElementsAre("111111111111", "222222222222"));
  Cloud cloud;
  Server server(cloud, {.data = &data});
  HttpClient client(server);
  EXPECT_THAT(client
                  .ask(httpRequest("POST", "/",
                                   "X-Amz-Target: AmazonSQS.ListQueues\r\nAuthorization: AWS4-HMAC-SHA256 "
                                   "Credential=222222222222/20260101/us-east-1/sqs/aws4_request\r\n",
                                   "{}"))
                  .body,
              HasSubstr("/222222222222/two"));
}

TEST_F(DataDirectories, HaveWhatIsChangedWhileFaultsHappen) {
  start().sqs().createQueue("orders");
  auto rule =
      process_->cloud().chaos().on(sqs::SendMessage).queue("orders").nth(2).poison(chaos::Payload::MalformedJson);
  process_->sqs().send("orders", R"({"n":1})");
  process_->sqs().send("orders", R"({"n":2})");
  const std::string all = process_->all();
  EXPECT_EQ(start().all(), all);
}

TEST_F(DataDirectories, HaveWhatARestoreOrAResetLeaves) {
  start().sqs().createQueue("orders");
  const Snapshot before = process_->cloud().snapshot();
  process_->sqs().send("orders", "hello");
  process_->cloud().restore(before);
  EXPECT_EQ(start().sqs().depth("orders").visible, 0);
  process_->cloud().reset();
  EXPECT_THAT(start().sqs().listQueues({}).queueUrls, IsEmpty());
}

TEST_F(DataDirectories, GoOnFromASnapshotAndTheChangesBehindIt) {
  start().sqs().createQueue("orders");
  process_->sqs().send("orders", "before");
  core::compact(process_->cloud().world());
  process_->sqs().send("orders", "behind");
  const std::string all = process_->all();
  EXPECT_EQ(start().all(), all);
  EXPECT_EQ(process_->sqs().depth("orders").visible, 2);
  core::compact(process_->cloud().world());
  EXPECT_EQ(start().all(), all);
}

// Calls at random, a new process now and then: what is there is the same to the byte each time, ids to come included.
TEST_F(DataDirectories, AreWhatTheProcessWas) {
  core::Random dice(7, "calls");
  const auto throwOf = [&dice](std::uint32_t sides) { return dice.below(sides); };
  start().sqs().createQueue("dead");
  process_->sqs().createQueue("orders", {.visibilityTimeout = 30s, .deadLetterQueue = "dead", .maxReceiveCount = 2});
  process_->sqs().createQueue("lines.fifo", {.contentBasedDeduplication = true});
  std::vector<sqs::Message> held;
  for (int i = 0; i < 400; ++i) {
    Sqs& sqs = process_->sqs();
    switch (throwOf(8)) {
      case 0:
      case 1:
        sqs.send("orders", std::to_string(i));
        break;
      case 2:
        sqs.sendMessage({.queueUrl = sqs.createQueue("lines.fifo", {.contentBasedDeduplication = true}),
                         .messageBody = std::to_string(throwOf(5)),
                         .messageGroupId = "g" + std::to_string(throwOf(3))});
        break;
      case 3:
      case 4:
        for (const sqs::Message& message : sqs.receive("orders", {.max = 3})) held.push_back(message);
        break;
      case 5:
        if (!held.empty()) {
          sqs.acknowledge("orders", held.back());
          held.pop_back();
        }
        break;
      case 6:
        process_->cloud().clock().advance(std::chrono::seconds(throwOf(40)));
        break;
      default:
        if (throwOf(6) == 0) core::compact(process_->cloud().world());
        const std::string all = process_->all();
        ASSERT_EQ(startAtOnce().all(), all) << "after " << i << " calls";
    }
  }
}

TEST_F(DataDirectories, BelongToOneProcessAtATime) {
  start();
  EXPECT_THAT([this] { const DataDirectory second(folder_); },
              ThrowsMessage<std::runtime_error>(HasSubstr("is used by another process")));
}

TEST_F(DataDirectories, OfAnotherFormatAreRefusedAndLeftAlone) {
  start().sqs().createQueue("orders");
  process_.reset();
  execute("PRAGMA user_version=2");
  EXPECT_THAT([this] { const DataDirectory later(folder_); },
              ThrowsMessage<std::runtime_error>(HasSubstr("has format 2; this Squall reads and writes format 1")));
  execute("PRAGMA user_version=1");
  EXPECT_THAT(start().sqs().listQueues({}).queueUrls, SizeIs(1));
}

TEST_F(DataDirectories, OfOtherProgramsAreRefused) {
  std::filesystem::create_directories(folder_);
  execute("CREATE TABLE songs (title TEXT)");
  EXPECT_THAT([this] { const DataDirectory songs(folder_); },
              ThrowsMessage<std::runtime_error>(HasSubstr("is a database of another program")));
  std::ofstream(file(), std::ios::trunc)
      << "This is no database at all, and long enough to be seen as none of SQLite's.";
  EXPECT_THAT([this] { const DataDirectory text(folder_); },
              ThrowsMessage<std::runtime_error>(HasSubstr("is no database of Squall's")));
  std::ofstream(folder_ + "/a_file") << "x";
  EXPECT_THAT([this] { const DataDirectory under_a_file(folder_ + "/a_file/data"); },
              ThrowsMessage<std::runtime_error>(HasSubstr("cannot be made")));
}

TEST_F(DataDirectories, WithAChangeThatCannotBeDoneAgainSaySo) {
  start().sqs().createQueue("orders");
  process_->sqs().send("orders", "hello");
  process_.reset();
  execute("DELETE FROM step WHERE number = 1");
  DataDirectory data(folder_);
  Cloud cloud;
  EXPECT_THAT([&] { data.keep(cloud); },
              ThrowsMessage<std::runtime_error>(
                  testing::AllOf(HasSubstr("cannot be done again: the SendMessage of orders, which succeeded at 2030"),
                                 HasSubstr("QueueDoesNotExist"), HasSubstr("another --data-dir"))));
}

TEST_F(DataDirectories, KeepACloudOnce) {
  Process& process = start();
  process.data().keep(process.cloud());
  Cloud other;
  EXPECT_THROW(process.data().keep(other), std::logic_error);
}

}  // namespace
}  // namespace squall::durable::test
