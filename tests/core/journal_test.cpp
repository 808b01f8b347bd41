#include <squall/journal.hpp>

#include <gmock/gmock.h>

#include <nlohmann/json.hpp>
#include <sstream>

namespace squall {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

Record publish(std::string queue, std::string body) {
  Record record;
  record.kind = EventKind::Publish;
  record.service = "toy";
  record.resource = std::move(queue);
  record.body = std::make_shared<const std::string>(std::move(body));
  return record;
}

std::vector<std::string> bodies(const std::vector<RecordPtr>& records) {
  std::vector<std::string> found;
  found.reserve(records.size());
  for (const RecordPtr& record : records) found.push_back(*record->body);
  return found;
}

TEST(Journal, NumbersRecordsFromOneWithoutGaps) {
  Journal journal;
  journal.append(publish("orders", "a"));
  journal.append(publish("orders", "b"));
  EXPECT_EQ(journal.records()[0]->sequence, 1u);
  EXPECT_EQ(journal.records()[1]->sequence, 2u);
  EXPECT_EQ(journal.nextSequence(), 3u);
}

TEST(Journal, ACursorSeesOnlyWhatCameAfterIt) {
  Journal journal;
  journal.append(publish("orders", "before"));
  const Cursor cursor = journal.cursor();
  EXPECT_THAT(journal.records(cursor), IsEmpty());
  journal.append(publish("orders", "after"));
  EXPECT_THAT(bodies(journal.records(cursor)), ElementsAre("after"));
}

TEST(Journal, FiltersByKindAndPredicate) {
  Journal journal;
  journal.append(publish("orders", "a"));
  journal.append(publish("bills", "b"));
  EXPECT_EQ(journal.count(EventKind::Publish), 2u);
  EXPECT_EQ(journal.count(EventKind::Consume), 0u);
  EXPECT_THAT(bodies(journal.records({}, [](const Record& record) { return record.resource == "bills"; })),
              ElementsAre("b"));
}

TEST(Journal, ForgetsTheOldestBeyondItsCountAndSaysHowMany) {
  Journal journal({.max_records = 2});
  for (const char* body : {"a", "b", "c"}) journal.append(publish("orders", body));
  EXPECT_THAT(bodies(journal.records()), ElementsAre("b", "c"));
  EXPECT_THAT(bodies(journal.records(Cursor{2})), ElementsAre("c"));
  EXPECT_EQ(journal.droppedCount(), 1u);
}

TEST(Journal, ForgetsTheOldestBeyondItsBytesButKeepsTheNewest) {
  Journal journal({.max_bytes = 4000});
  journal.append(publish("orders", std::string(3000, 'a')));
  journal.append(publish("orders", std::string(3000, 'b')));
  EXPECT_EQ(journal.size(), 1u);
  EXPECT_LT(journal.sizeBytes(), 4000u);
  journal.append(publish("orders", std::string(9000, 'c')));
  EXPECT_EQ(bodies(journal.records())[0][0], 'c');
}

// A purged message's body lives on in its Purge record alone, when its Publish record is long forgotten.
TEST(Journal, CountsTheBodiesThatOnlyItsLastRecordsKeepAlive) {
  for (const EventKind kind : {EventKind::Acknowledge, EventKind::Purge, EventKind::Drop}) {
    Journal journal({.max_bytes = 10'000});
    for (int i = 0; i < 5; ++i) {
      Record gone = publish("orders", std::string(3000, 'a'));
      gone.kind = kind;
      journal.append(std::move(gone));
    }
    EXPECT_EQ(journal.size(), 2u) << toString(kind);
  }
}

TEST(Journal, ClearForgetsRecordsAndKeepsCounting) {
  Journal journal;
  journal.append(publish("orders", "a"));
  journal.clear();
  EXPECT_EQ(journal.sizeBytes(), 0u);
  journal.append(publish("orders", "b"));
  EXPECT_EQ(journal.records()[0]->sequence, 2u);
  EXPECT_THAT(bodies(journal.records(Cursor{1})), ElementsAre("b"));
}

TEST(Journal, TellsSubscribersOnceForWhatWasAppendedUntilTheyLeave) {
  Journal journal;
  int told = 0;
  {
    const auto subscription = journal.subscribe([&told] { ++told; });
    journal.append(publish("orders", "a"));
    journal.append(publish("orders", "b"));
    journal.notify();
    journal.notify();
    EXPECT_EQ(told, 1);
  }
  journal.append(publish("orders", "c"));
  journal.notify();
  EXPECT_EQ(told, 1);
}

TEST(Journal, ASubscriptionMayOutliveItsJournal) {
  Journal::Subscription subscription;
  {
    Journal journal;
    subscription = journal.subscribe([] {});
  }
}

TEST(Journal, WritesOneJsonObjectALineWithWhatIsKnown) {
  Journal journal;
  Record record = publish("orders", "say \"hi\"\n");
  record.message_id = "m-1";
  record.attempt = 2;
  record.cause = 7;
  record.client = std::make_shared<const Client>(Client{"worker-1", "boto3", "127.0.0.1:5"});
  record.error = RecordError{"Oops", "It went wrong.", 400};
  journal.append(std::move(record));
  std::ostringstream out;
  journal.writeJsonLines(out, {}, {.wall_time = false});
  const auto line = nlohmann::json::parse(out.str());
  EXPECT_EQ(line, nlohmann::json::parse(
                      R"({"sequence":1,"time":"1970-01-01T00:00:00.000000Z","kind":"publish","service":"toy",
    "region":"","resource":"orders","message_id":"m-1","attempt":2,"cause":7,
    "client":{"access_key":"worker-1","user_agent":"boto3","connection":"127.0.0.1:5"},
    "error":{"code":"Oops","message":"It went wrong.","http_status":400},"body":"say \"hi\"\n"})"));
  EXPECT_THAT(out.str(), Not(HasSubstr("wall_time")));
}

TEST(Journal, LeavesPayloadsOutOnRequest) {
  Journal journal;
  journal.append(publish("orders", "secret"));
  std::ostringstream out;
  journal.writeJsonLines(out, {}, {.payloads = false});
  EXPECT_THAT(out.str(), Not(HasSubstr("secret")));
  EXPECT_THAT(out.str(), HasSubstr("wall_time"));
}

TEST(EventKind, IsReadBackFromItsNameInAnySpelling) {
  for (int i = 0; i <= static_cast<int>(EventKind::Violation); ++i) {
    const auto kind = static_cast<EventKind>(i);
    EXPECT_EQ(eventKindFromString(toString(kind)), kind);
  }
  EXPECT_EQ(eventKindFromString("DeadLetter"), EventKind::DeadLetter);
  EXPECT_EQ(eventKindFromString("dead_letter"), EventKind::DeadLetter);
  EXPECT_EQ(eventKindFromString("nonsense"), std::nullopt);
}

}  // namespace
}  // namespace squall
