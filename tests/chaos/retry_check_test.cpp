// retry_discipline: calls as clients make them, as records.
#include "made_records.hpp"

#include <squall/sqs.hpp>
#include <squall/squall.hpp>

#include <gmock/gmock.h>

namespace squall::checks {
namespace {

using namespace std::chrono_literals;
using ::testing::HasSubstr;
using ::testing::SizeIs;

// Calls of one in-process client, at chosen seconds.
class Client {
 public:
  std::uint64_t send(const std::string& body, std::chrono::milliseconds at, const RecordError* error = nullptr) {
    return call<sqs::SendMessageRequest, sqs::SendMessageResult>(
        "SendMessage", {.queueUrl = "http://q/orders", .messageBody = body}, {}, at, error);
  }
  std::uint64_t sendBatch(const std::vector<std::string>& bodies, const std::vector<std::size_t>& failing,
                          std::chrono::milliseconds at) {
    sqs::SendMessageBatchRequest request{.queueUrl = "http://q/orders"};
    sqs::SendMessageBatchResult result;
    for (std::size_t i = 0; i < bodies.size(); ++i) {
      const std::string id = "e" + std::to_string(i) + "at" + std::to_string(at.count());
      request.entries.push_back({.id = id, .messageBody = bodies[i]});
      if (std::find(failing.begin(), failing.end(), i) != failing.end())
        result.failed.push_back({.id = id, .senderFault = false, .code = "InternalError"});
      else
        result.successful.push_back({.id = id, .messageId = "m"});
    }
    return call("SendMessageBatch", std::move(request), std::move(result), at, nullptr);
  }
  void fault(std::uint64_t call, const std::string& name) {
    records_.push_back(record(EventKind::Fault, last_));
    records_.back().cause = call;
    records_.back().detail = name + " by rule r";
  }
  Evidence evidence() const {
    std::vector<RecordPtr> shared;
    for (const Record& one : records_) shared.push_back(std::make_shared<const Record>(one));
    return Evidence(std::move(shared));
  }

 private:
  Record record(EventKind kind, std::chrono::milliseconds at) {
    Record made;
    made.sequence = records_.size() + 1;
    made.kind = kind;
    made.virtual_time = TimePoint(at);
    made.service = "sqs";
    made.resource = "orders";
    made.client = std::make_shared<const squall::Client>(squall::Client{"AKID", "test", "in-process"});
    last_ = at;
    return made;
  }
  template <class Request, class Result>
  std::uint64_t call(std::string_view operation, Request request, Result result, std::chrono::milliseconds at,
                     const RecordError* error) {
    Record made = record(EventKind::Call, at);
    made.operation = operation;
    made.request_shape = &Request::shape();
    made.request_data = std::make_shared<const Request>(std::move(request));
    if (error != nullptr) {
      made.error = *error;
    } else {
      made.result_shape = &Result::shape();
      made.result_data = std::make_shared<const Result>(std::move(result));
    }
    records_.push_back(std::move(made));
    return records_.back().sequence;
  }

  std::vector<Record> records_;
  std::chrono::milliseconds last_{0};
};

const RecordError kThrottled{.code = "RequestThrottled", .message = "", .http_status = 403};
const RecordError kInvalid{.code = "InvalidParameterValue", .message = "", .http_status = 400};
const RecordError kInternal{.code = "InternalFailure", .message = "", .http_status = 500};

TEST(Retries, PassWhenFewAndEverSlower) {
  Client client;
  client.send("x", 0s, &kThrottled);
  client.send("x", 1s, &kInternal);
  client.send("x", 3s);
  client.send("x", 3100ms);
  const CheckResult result =
      retryDiscipline(client.evidence(), {.max_attempts = 3, .backoff_increasing = true, .jitter = 0});
  EXPECT_TRUE(result) << result;
  EXPECT_EQ(result.looked_at, 2u);
  EXPECT_THAT(result.reason, HasSubstr("2 failed calls, 2 retries"));
}

TEST(Retries, FailWhenThereAreTooMany) {
  Client client;
  for (int i = 0; i < 4; ++i) client.send("x", std::chrono::seconds(i), &kInternal);
  client.send("another", 9s, &kInternal);
  const CheckResult result = retryDiscipline(client.evidence(), {.max_attempts = 3});
  EXPECT_EQ(result.verdict, Verdict::Fail);
  EXPECT_THAT(result.reason, HasSubstr("SendMessage on orders was tried more than 3 times;"));
  EXPECT_THAT(result.witness, SizeIs(4));
}

TEST(Retries, CountAnAnswerThatWasLostAsAFailure) {
  Client client;
  const std::uint64_t lost = client.send("x", 0s);
  client.fault(lost, "drop_response");
  client.send("x", 1s);
  EXPECT_TRUE(retryDiscipline(client.evidence(), {.max_attempts = 2}));
  EXPECT_EQ(retryDiscipline(client.evidence(), {.max_attempts = 1}).verdict, Verdict::Fail);
}

TEST(Retries, FailWhenTheClientItselfWasWrong) {
  Client client;
  client.send("x", 0s, &kInvalid);
  client.send("x", 1s);
  const CheckResult result = retryDiscipline(client.evidence());
  EXPECT_EQ(result.verdict, Verdict::Fail);
  EXPECT_THAT(result.reason, HasSubstr("again after InvalidParameterValue"));
  EXPECT_TRUE(retryDiscipline(client.evidence(), {.may_retry = {"InvalidParameterValue"}}));
}

TEST(Retries, MayBeFasterByTheJitterAlone) {
  Client client;
  client.send("x", 0s, &kThrottled);
  client.send("x", 4s, &kThrottled);
  client.send("x", 7s);
  EXPECT_TRUE(retryDiscipline(client.evidence(), {.backoff_increasing = true, .jitter = 0.25}));
  const CheckResult result = retryDiscipline(client.evidence(), {.backoff_increasing = true, .jitter = 0.2});
  EXPECT_EQ(result.verdict, Verdict::Fail);
  EXPECT_THAT(result.reason, HasSubstr("a pause of 3.000s, shorter than the one of 4.000s"));
}

TEST(Retries, FailWithoutAPauseWhereOneIsWanted) {
  Client client;
  client.send("x", 1s, &kThrottled);
  client.send("x", 1s);
  EXPECT_THAT(retryDiscipline(client.evidence(), {.backoff_increasing = true}).reason, HasSubstr("without a pause"));
}

TEST(Retries, OfABatchPassWithTheFailedEntriesAlone) {
  Client client;
  client.sendBatch({"a", "b", "c"}, {1, 2}, 0s);
  client.sendBatch({"b", "c", "d"}, {1}, 1s);
  client.sendBatch({"c"}, {}, 2s);
  const CheckResult result = retryDiscipline(client.evidence(), {.max_attempts = 3});
  EXPECT_TRUE(result) << result;
  EXPECT_EQ(result.looked_at, 3u);
  EXPECT_EQ(retryDiscipline(client.evidence(), {.max_attempts = 2}).verdict, Verdict::Fail) << "c was tried 3 times";
}

TEST(Retries, OfABatchFailWithEntriesThatWereDone) {
  Client client;
  const std::uint64_t first = client.sendBatch({"a", "b"}, {1}, 0s);
  const std::uint64_t second = client.sendBatch({"a", "b"}, {}, 1s);
  const CheckResult result = retryDiscipline(client.evidence());
  EXPECT_EQ(result.verdict, Verdict::Fail);
  ASSERT_THAT(result.witness, SizeIs(2));
  EXPECT_EQ(result.witness[0]->sequence, first);
  EXPECT_EQ(result.witness[1]->sequence, second);
  EXPECT_TRUE(retryDiscipline(client.evidence(), {.only_failed_entries = false}));
}

TEST(Retries, AreUnknownWhenNothingFailed) {
  Cloud cloud{{.clock = ClockMode::Manual}};
  cloud.sqs().createQueue("orders");
  cloud.sqs().send("orders", "x");
  cloud.sqs().send("orders", "x");
  EXPECT_EQ(retryDiscipline(gather(cloud)).verdict, Verdict::Unknown);
}

TEST(Retries, OfARealClientAreSeenInTheJournal) {
  Cloud cloud{{.clock = ClockMode::Manual}};
  for (int i = 0; i < 2; ++i) EXPECT_THROW(cloud.sqs().send("nowhere", "x"), AwsError);
  const CheckResult result = retryDiscipline(gather(cloud));
  EXPECT_EQ(result.verdict, Verdict::Fail);
  EXPECT_THAT(result.witness, SizeIs(2));
}

}  // namespace
}  // namespace squall::checks
