// A handler follows the stream of a table, from shard to child shard, as Lambda or a Kinesis client would. The day that
// it takes until there are shards to follow is one of the Cloud's clock.
#include <squall/dynamodb.hpp>
#include <squall/dynamodbstreams.hpp>

#include <iostream>
#include <map>
#include <set>
#include <string>

namespace {

using namespace squall;

// Reads each shard to its end, parents before children, since that is the order in which a stream lists them.
class Follower {
 public:
  Follower(DynamodbStreams& streams, std::string arn) : streams_(streams), arn_(std::move(arn)) {}

  template <class Handler>
  void catchUp(Handler handler) {
    const auto stream = *streams_.describeStream({.streamArn = arn_}).streamDescription;
    for (const dynamodbstreams::Shard& shard : stream.shards) {
      if (done_.contains(*shard.shardId)) continue;
      dynamodbstreams::GetShardIteratorRequest from{
          .streamArn = arn_, .shardId = *shard.shardId, .shardIteratorType = "TRIM_HORIZON"};
      if (const auto last = last_.find(*shard.shardId); last != last_.end()) {
        from.shardIteratorType = "AFTER_SEQUENCE_NUMBER";
        from.sequenceNumber = last->second;
      }
      auto page = streams_.getRecords({.shardIterator = *streams_.getShardIterator(from).shardIterator});
      for (; !page.records.empty() && page.nextShardIterator;
           page = streams_.getRecords({.shardIterator = *page.nextShardIterator}))
        handle(page, *shard.shardId, handler);
      handle(page, *shard.shardId, handler);
      if (!page.nextShardIterator) done_.insert(*shard.shardId);  // closed, and read to its end
    }
  }

 private:
  template <class Handler>
  void handle(const dynamodbstreams::GetRecordsResult& page, const std::string& shard, Handler& handler) {
    for (const dynamodbstreams::Record& record : page.records) {
      handler(record);
      last_[shard] = *record.dynamodb->sequenceNumber;
    }
  }

  DynamodbStreams& streams_;
  std::string arn_;
  std::map<std::string, std::string> last_;  // the checkpoints
  std::set<std::string> done_;
};

std::string stateIn(const Map<dynamodb::AttributeValue>& image) {
  return image.empty() ? "nothing" : image.at("state").s();
}

}  // namespace

int main() {
  using namespace std::chrono_literals;
  Cloud cloud{{.clock = ClockMode::Manual}};
  Dynamodb db(cloud);
  DynamodbStreams streams(cloud);
  const auto created = db.createTable({.attributeDefinitions = {{"id", "S"}},
                                       .tableName = "orders",
                                       .keySchema = {{"id", "HASH"}},
                                       .billingMode = "PAY_PER_REQUEST",
                                       .streamSpecification = {{true, "NEW_AND_OLD_IMAGES"}}});
  Follower follower(streams, *created.tableDescription->latestStreamArn);
  const auto print = [](const dynamodbstreams::Record& record) {
    std::cout << *record.eventName << " " << record.dynamodb->keys.at("id").s() << ": "
              << stateIn(record.dynamodb->oldImage) << " -> " << stateIn(record.dynamodb->newImage) << "\n";
  };

  db.putItem({.tableName = "orders", .item = {{"id", "o-1"}, {"state", "new"}}});
  db.putItem({.tableName = "orders", .item = {{"id", "o-1"}, {"state", "paid"}}});
  db.putItem({.tableName = "orders", .item = {{"id", "o-1"}, {"state", "paid"}}});  // changes nothing: no record
  follower.catchUp(print);

  cloud.clock().advance(5h);  // the shard has closed, and a child goes on
  db.deleteItem({.tableName = "orders", .key = {{"id", "o-1"}}});
  follower.catchUp(print);
}
