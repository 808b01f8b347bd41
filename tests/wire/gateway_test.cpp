// The gateway: which protocol, service, operation, account and region a request means, and what AWS's front door
// answers when it means none.
#include "wire/gateway.hpp"

#include "core/world.hpp"

#include <squall/cloud.hpp>
#include <squall/sqs.hpp>

#include <gmock/gmock.h>

#include <map>

namespace squall::wire {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

class TwoAccounts : public Accounts {
 public:
  const std::string& defaultAccount() const override { return main.options().account; }
  core::World& world(const std::string& account) override { return (account == "111111111111" ? other : main).world(); }

  Cloud main{{.clock = ClockMode::Manual}};
  Cloud other{{.clock = ClockMode::Manual, .account = "111111111111"}};
};

class GatewayTest : public testing::Test {
 protected:
  struct Parts {
    std::string method = "POST";
    std::string target = "/";
    std::vector<std::pair<std::string, std::string>> headers = {};
    std::string body = {};
  };

  WireResponse ask(const Parts& parts) {
    WireRequest request{.method = parts.method, .target = parts.target, .body = parts.body};
    for (const auto& [name, value] : parts.headers) request.headers.push_back({name, value});
    if (!request.hasHeader("host")) request.headers.push_back({"Host", "localhost:4566"});
    std::vector<WireResponse> answers;
    gateway.handle(request, [&answers](WireResponse answer) { answers.push_back(std::move(answer)); });
    EXPECT_EQ(answers.size(), 1u);
    return answers.empty() ? WireResponse{} : answers.front();
  }
  WireResponse json(const std::string& operation, const std::string& body,
                    std::vector<std::pair<std::string, std::string>> more = {}) {
    more.emplace_back("X-Amz-Target", "AmazonSQS." + operation);
    more.emplace_back("Content-Type", "application/x-amz-json-1.0");
    return ask({.headers = std::move(more), .body = body});
  }
  WireResponse form(const std::string& body, const std::string& target = "/") {
    return ask({.target = target, .headers = {{"Content-Type", "application/x-www-form-urlencoded"}}, .body = body});
  }
  static std::pair<std::string, std::string> signedBy(const std::string& key, const std::string& region,
                                                      const std::string& service = "sqs") {
    return {"Authorization", "AWS4-HMAC-SHA256 Credential=" + key + "/20260101/" + region + "/" + service +
                                 "/aws4_request, SignedHeaders=host, Signature=0"};
  }

  TwoAccounts accounts;
  Gateway gateway{{}, accounts};
};

TEST_F(GatewayTest, AnswersAwsJsonAsAwsDoes) {
  const WireResponse answer = json("CreateQueue", R"({"QueueName":"orders"})");
  EXPECT_EQ(answer.status, 200);
  EXPECT_EQ(answer.header("Content-Type"), "application/x-amz-json-1.0");
  EXPECT_EQ(answer.header("x-amzn-RequestId").size(), 36u);
  EXPECT_EQ(answer.header("x-squall-virtual-time"), "2030-01-01T00:00:00.000000Z");
  EXPECT_EQ(answer.body, R"({"QueueUrl":"http://localhost:4566/000000000000/orders"})");
}

TEST_F(GatewayTest, SendsNoBytesWhereAwsSendsNone) {
  json("CreateQueue", R"({"QueueName":"orders"})");
  const WireResponse answer = json("PurgeQueue", R"({"QueueUrl":"/000000000000/orders"})");
  EXPECT_EQ(answer.status, 200);
  EXPECT_EQ(answer.body, "");
}

TEST_F(GatewayTest, AnswersAwsQueryInXml) {
  const WireResponse answer = form("Action=CreateQueue&QueueName=orders&Version=2012-11-05");
  EXPECT_EQ(answer.status, 200);
  EXPECT_EQ(answer.header("Content-Type"), "text/xml");
  EXPECT_THAT(answer.body,
              HasSubstr("<CreateQueueResult><QueueUrl>http://localhost:4566/000000000000/orders</QueueUrl>"));
  EXPECT_THAT(answer.body, HasSubstr("<RequestId>" + std::string(answer.header("x-amzn-RequestId")) + "</RequestId>"));
}

TEST_F(GatewayTest, NamesAJsonErrorTwiceForOldAndNewSdks) {
  const WireResponse answer = json("GetQueueUrl", R"({"QueueName":"nope"})");
  EXPECT_EQ(answer.status, 400);
  EXPECT_EQ(answer.header("x-amzn-query-error"), "AWS.SimpleQueueService.NonExistentQueue;Sender");
  EXPECT_EQ(answer.body,
            R"({"__type":"com.amazonaws.sqs#QueueDoesNotExist","message":"The specified queue does not exist."})");
}

TEST_F(GatewayTest, NamesAnErrorThatIsNotModelledInTheFrameworksNamespace) {
  json("CreateQueue", R"({"QueueName":"orders"})");
  const WireResponse answer = json("ReceiveMessage", R"({"QueueUrl":"/000000000000/orders","MaxNumberOfMessages":11})");
  EXPECT_EQ(answer.header("x-amzn-query-error"), "InvalidParameterValue;Sender");
  EXPECT_THAT(answer.body,
              StartsWith(R"({"__type":"com.amazon.coral.service#InvalidParameterValueException","message":"Value 11)"));
}

TEST_F(GatewayTest, AnswersAwsQueryInJsonToWhoAcceptsIt) {
  json("CreateQueue", R"({"QueueName":"orders"})");
  const auto get = [this](const std::string& target) {
    return ask({.method = "GET", .target = target, .headers = {{"Accept", "application/json"}}});
  };
  const WireResponse list = get("/?Action=ListQueues&Version=2012-11-05");
  EXPECT_EQ(list.header("Content-Type"), "application/json");
  EXPECT_THAT(list.body, StartsWith(R"({"ListQueuesResponse":{"ListQueuesResult":{)"));
  const WireResponse error = get("/000000000000/orders?Action=ListQueues");
  EXPECT_EQ(error.status, 400);
  EXPECT_EQ(error.header("Content-Type"), "application/json");
  EXPECT_THAT(error.body, StartsWith(R"({"Error":{"Code":"InvalidAction","Message":"The action ListQueues is not)"));
  // Recorded: XML, whatever is accepted.
  EXPECT_EQ(get("/000000000000/orders").body, "<UnknownOperationException/>\n");
}

TEST_F(GatewayTest, TakesTheOlderListOfSystemAttributesAloneInTheQueryProtocol) {
  json("CreateQueue", R"({"QueueName":"orders","Attributes":{"VisibilityTimeout":"0"}})");
  json("SendMessage", R"({"QueueUrl":"orders","MessageBody":"hi"})");
  const std::string receive = "Action=ReceiveMessage&QueueUrl=orders&MessageSystemAttributeName.1=All";
  EXPECT_THAT(form(receive).body, HasSubstr("<Name>SentTimestamp</Name>"));
  EXPECT_THAT(form(receive + "&AttributeName.1=SenderId").body,
              AllOf(HasSubstr("<Name>SenderId</Name>"), Not(HasSubstr("<Name>SentTimestamp</Name>"))));
  EXPECT_THAT(json("ReceiveMessage",
                   R"({"QueueUrl":"orders","MessageSystemAttributeNames":["All"],"AttributeNames":["SenderId"]})")
                  .body,
              HasSubstr("SentTimestamp"));
}

TEST_F(GatewayTest, HandsTheTraceHeaderOfACallOnToItsMessages) {
  const std::string trace = "Root=1-3152b799-8954dae64eda91bc9a23a7e8;Parent=7fa8c0f79203be72;Sampled=1";
  json("CreateQueue", R"({"QueueName":"orders"})");
  const WireResponse sent =
      json("SendMessage", R"({"QueueUrl":"orders","MessageBody":"hi"})", {{"X-Amzn-Trace-Id", trace}});
  EXPECT_THAT(sent.body, Not(HasSubstr("MD5OfMessageSystemAttributes")));
  json("SendMessageBatch",
       R"({"QueueUrl":"orders","Entries":[{"Id":"a","MessageBody":"own","MessageSystemAttributes":)"
       R"({"AWSTraceHeader":{"DataType":"String","StringValue":"Root=own"}}},{"Id":"b","MessageBody":"hi"}]})",
       {{"X-Amzn-Trace-Id", trace}});
  json("SendMessage", R"({"QueueUrl":"orders","MessageBody":"hi"})");

  std::vector<std::string> traces;
  const auto received = accounts.main.sqs().receiveMessage(
      {.queueUrl = "orders", .messageSystemAttributeNames = {"AWSTraceHeader"}, .maxNumberOfMessages = 10});
  for (const sqs::Message& message : received.messages) {
    const auto found = message.attributes.find("AWSTraceHeader");
    traces.push_back(found == message.attributes.end() ? "none" : found->second);
  }
  EXPECT_THAT(traces, ElementsAre(trace, "Root=own", trace, "none"));
}

TEST_F(GatewayTest, WordsAnErrorAsTheQueryProtocolDoes) {
  const WireResponse answer = form("Action=GetQueueUrl&QueueName=nope");
  EXPECT_EQ(answer.status, 400);
  EXPECT_THAT(answer.body,
              HasSubstr("<Code>AWS.SimpleQueueService.NonExistentQueue</Code><Message>The specified queue does "
                        "not exist for this wsdl version.</Message>"));
}

struct FrontDoor {
  const char* label;
  const char* method;
  const char* target;
  const char* content_type;
  const char* amz_target;
  const char* body;
  int status;
  const char* answer;  // part of the body
};
std::ostream& operator<<(std::ostream& out, const FrontDoor& row) { return out << row.label; }

class GatewayFrontDoor : public GatewayTest, public testing::WithParamInterface<FrontDoor> {};

TEST_P(GatewayFrontDoor, AnswersWhatAwsAnswers) {
  const FrontDoor& row = GetParam();
  json("CreateQueue", R"({"QueueName":"orders"})");
  Parts parts{.method = row.method, .target = row.target, .headers = {}, .body = row.body};
  if (*row.content_type) parts.headers.emplace_back("Content-Type", row.content_type);
  if (*row.amz_target) parts.headers.emplace_back("X-Amz-Target", row.amz_target);
  const WireResponse answer = ask(parts);
  EXPECT_EQ(answer.status, row.status) << answer.body;
  EXPECT_THAT(answer.body, HasSubstr(row.answer));
}

constexpr const char* kJson = "application/x-amz-json-1.0";
constexpr const char* kForm = "application/x-www-form-urlencoded; charset=utf-8";
constexpr const char* kUnknown = R"({"__type":"com.amazon.coral.service#UnknownOperationException"})";

INSTANTIATE_TEST_SUITE_P(
    Requests, GatewayFrontDoor,
    testing::Values(
        FrontDoor{"unknown operation", "POST", "/", kJson, "AmazonSQS.Nope", "{}", 400, kUnknown},
        FrontDoor{"unknown target", "POST", "/", kJson, "Nope.ListQueues", "{}", 400, kUnknown},
        FrontDoor{"target without a dot", "POST", "/", kJson, "ListQueues", "{}", 400, kUnknown},
        FrontDoor{"JSON without a target", "POST", "/", kJson, "", "{}", 400, kUnknown},
        FrontDoor{"no JSON", "POST", "/", kJson, "AmazonSQS.ListQueues", "{\"a", 400, "#SerializationException"},
        FrontDoor{"a JSON list", "POST", "/", kJson, "AmazonSQS.ListQueues", "[]", 400, "#SerializationException"},
        FrontDoor{"no body", "POST", "/", kJson, "AmazonSQS.ListQueues", "", 200, "QueueUrls"},
        FrontDoor{
            "unknown action", "POST", "/", kForm, "", "Action=Nope&Version=2012-11-05", 400,
            "<Type>Sender</Type><Code>InvalidAction</Code><Message>The action Nope is not valid for this endpoint."},
        FrontDoor{"empty action", "POST", "/", kForm, "", "Action=", 400, "<Code>InvalidAction</Code>"},
        FrontDoor{"form without an action", "POST", "/", kForm, "", "QueueName=orders", 400,
                  "<Code>MissingAction</Code>"},
        FrontDoor{"POST of nothing at all", "POST", "/", "", "", "", 400, "<Code>MissingAction</Code>"},
        FrontDoor{"GET of nothing", "GET", "/", "", "", "", 404, "<UnknownOperationException/>"},
        FrontDoor{"GET of a queue", "GET", "/000000000000/orders", "", "", "", 404, "<UnknownOperationException/>"},
        FrontDoor{"GET with an action", "GET", "/?Action=ListQueues", "", "", "", 200, "<QueueUrl>"},
        FrontDoor{"root action at a queue", "GET", "/000000000000/orders?Action=ListQueues", "", "", "", 400,
                  "The action ListQueues is not valid for this endpoint."},
        FrontDoor{"a number that is none", "POST", "/000000000000/orders", kForm, "",
                  "Action=ReceiveMessage&MaxNumberOfMessages=many", 400, "<Code>MalformedInput</Code>"}));

TEST_F(GatewayTest, TakesTheQueueFromTheAddressInAllItsForms) {
  json("CreateQueue", R"({"QueueName":"orders"})");
  for (const char* path : {"/000000000000/orders", "/queue/us-east-1/000000000000/orders", "/queue/orders",
                           "http://localhost:4566/000000000000/orders"}) {
    EXPECT_EQ(form("Action=SendMessage&MessageBody=hi", path).status, 200) << path;
  }
  EXPECT_EQ(accounts.main.sqs().receive("orders").size(), 4u);
}

TEST_F(GatewayTest, LetsTheParameterWinOverTheAddress) {
  json("CreateQueue", R"({"QueueName":"orders"})");
  json("CreateQueue", R"({"QueueName":"other"})");
  EXPECT_EQ(form("Action=SendMessage&MessageBody=hi&QueueUrl=/000000000000/other", "/000000000000/orders").status, 200);
  EXPECT_THAT(accounts.main.sqs().receive("orders"), IsEmpty());
  EXPECT_EQ(accounts.main.sqs().receive("other").size(), 1u);
}

TEST_F(GatewayTest, TakesParametersFromQueryStringAndBodyTogether) {
  json("CreateQueue", R"({"QueueName":"orders"})");
  EXPECT_EQ(form("MessageBody=hi", "/000000000000/orders?Action=SendMessage").status, 200);
}

TEST_F(GatewayTest, ServesJsonAtAQueuesOwnAddress) {
  json("CreateQueue", R"({"QueueName":"orders"})");
  const WireResponse answer =
      ask({.target = "/000000000000/orders",
           .headers = {{"X-Amz-Target", "AmazonSQS.SendMessage"}, {"Content-Type", kJson}},
           .body = R"({"QueueUrl":"http://localhost:4566/000000000000/orders","MessageBody":"hi"})"});
  EXPECT_EQ(answer.status, 200);
  EXPECT_EQ(answer.header("Content-Type"), kJson);
}

TEST_F(GatewayTest, FindsTheAccountInTheAccessKey) {
  const WireResponse answer = json("CreateQueue", R"({"QueueName":"orders"})", {signedBy("111111111111", "eu-west-1")});
  EXPECT_EQ(answer.body, R"({"QueueUrl":"http://localhost:4566/111111111111/orders"})");
  EXPECT_EQ(json("GetQueueUrl", R"({"QueueName":"orders"})", {signedBy("AKIDEXAMPLE", "eu-west-1")}).status, 400);
  EXPECT_EQ(accounts.other.sqs("eu-west-1").listQueues({}).queueUrls.size(), 1u);
}

TEST_F(GatewayTest, FindsTheRegionInScopeHostAndPath) {
  const auto create = [this](const std::string& name, std::vector<std::pair<std::string, std::string>> headers) {
    EXPECT_EQ(json("CreateQueue", R"({"QueueName":")" + name + R"("})", std::move(headers)).status, 200);
  };
  create("by-scope", {signedBy("test", "eu-west-1")});
  create("by-host", {{"Host", "sqs.eu-west-1.amazonaws.com"}});
  create("by-old-host", {{"Host", "eu-west-1.queue.amazonaws.com"}});
  create("by-local-host", {{"Host", "sqs.eu-west-1.localhost:4566"}});
  create("by-old-local-host", {{"Host", "eu-west-1.queue.localhost:4566"}});
  create("by-default", {});
  create("by-other-host", {{"Host", "squall.my-build-agent.example:4566"}});
  create("by-nonsense", {signedBy("test", "Not A Region!")});
  EXPECT_EQ(accounts.main.sqs("eu-west-1").listQueues({}).queueUrls.size(), 5u);
  EXPECT_EQ(accounts.main.sqs("us-east-1").listQueues({}).queueUrls.size(), 3u);
  EXPECT_EQ(form("Action=GetQueueAttributes&AttributeName.1=QueueArn", "/queue/eu-west-1/000000000000/by-scope").status,
            200);
}

TEST_F(GatewayTest, ReadsThePresignedCredential) {
  const WireResponse answer = ask({.method = "GET",
                                   .target = "/?Action=CreateQueue&QueueName=q&X-Amz-Credential=111111111111%"
                                             "2F20260101%2Feu-west-1%2Fsqs%2Faws4_request"});
  EXPECT_EQ(answer.status, 200);
  EXPECT_EQ(accounts.other.sqs("eu-west-1").listQueues({}).queueUrls.size(), 1u);
}

TEST_F(GatewayTest, WritesQueueUrlsWithTheHostThatTheClientUsed) {
  EXPECT_THAT(json("CreateQueue", R"({"QueueName":"a"})", {{"Host", "squall.test:9"}}).body,
              HasSubstr("http://squall.test:9/"));
  EXPECT_THAT(
      json("CreateQueue", R"({"QueueName":"a"})", {{"Host", "squall.test"}, {"X-Forwarded-Proto", "https"}}).body,
      HasSubstr("https://squall.test/"));
  EXPECT_THAT(json("CreateQueue", R"({"QueueName":"a"})", {{"Host", "evil\"<host>"}}).body,
              HasSubstr("http://localhost:4566/"));
}

TEST_F(GatewayTest, AnswersOperationsThatAreNotDoneByNameInEachProtocol) {
  const WireResponse policy = ask({.method = "GET",
                                   .target = "/v1/policy",
                                   .headers = {signedBy("AKIDEXAMPLE", "us-east-1", "schemas")},
                                   .body = ""});
  EXPECT_EQ(policy.status, 501);
  EXPECT_EQ(policy.header("Content-Type"), "application/json");
  EXPECT_THAT(policy.body, HasSubstr("Squall does not do schemas GetResourcePolicy yet"));
  const WireResponse sts = form("Action=AssumeRole&Version=2011-06-15");
  EXPECT_EQ(sts.status, 501);
  EXPECT_THAT(sts.body, HasSubstr("<Code>NotImplemented</Code>"));
}

TEST_F(GatewayTest, TellsWhoCalls) {
  const auto identity = [this](std::vector<std::pair<std::string, std::string>> headers) {
    headers.emplace_back("Content-Type", kForm);
    return ask({.headers = std::move(headers), .body = "Action=GetCallerIdentity&Version=2011-06-15"}).body;
  };
  EXPECT_THAT(identity({signedBy("111111111111", "us-east-1", "sts")}),
              HasSubstr("<Arn>arn:aws:iam::111111111111:root</Arn>"));
  EXPECT_THAT(identity({signedBy("AKIDEXAMPLE", "us-east-1", "sts")}),
              HasSubstr("<Arn>arn:aws:iam::000000000000:user/"));
  EXPECT_THAT(identity({signedBy("ASIAEXAMPLE", "us-east-1", "sts")}),
              HasSubstr("<Arn>arn:aws:sts::000000000000:assumed-role/"));
  EXPECT_THAT(identity({{"Accept", "application/json"}}),
              HasSubstr(R"({"GetCallerIdentityResponse":{"GetCallerIdentityResult":{"Account":"000000000000")"));
}

TEST_F(GatewayTest, SharesOneClientAmongTheCallsOfAConnection) {
  WireConnection connection{.remote = "10.0.0.1:5"};
  WireRequest request{.method = "POST",
                      .target = "/",
                      .headers = {{"X-Amz-Target", "AmazonSQS.ListQueues"}, {"User-Agent", "test/1"}},
                      .connection = &connection};
  gateway.handle(request, [](const WireResponse&) {});
  gateway.handle(request, [](const WireResponse&) {});
  const std::vector<RecordPtr> records = accounts.main.journal().records(EventKind::Call);
  ASSERT_EQ(records.size(), 2u);
  EXPECT_EQ(records[0]->client, records[1]->client);
  EXPECT_EQ(records[0]->client->connection, "10.0.0.1:5");
  EXPECT_EQ(records[0]->client->user_agent, "test/1");
}

TEST_F(GatewayTest, ChecksSignaturesOnlyWhenAsked) {
  EXPECT_EQ(form("Action=ListQueues").status, 200);
  Gateway strict{{.verify_secret = "secret"}, accounts};
  std::vector<WireResponse> answers;
  const WireRequest request{.method = "POST", .target = "/", .headers = {{"X-Amz-Target", "AmazonSQS.ListQueues"}}};
  strict.handle(request, [&answers](WireResponse answer) { answers.push_back(std::move(answer)); });
  ASSERT_EQ(answers.size(), 1u);
  EXPECT_EQ(answers[0].status, 403);
  EXPECT_EQ(answers[0].header("x-amzn-query-error"), "AccessDenied;Sender");
  EXPECT_THAT(answers[0].body, HasSubstr("#AccessDeniedException"));
}

TEST_F(GatewayTest, LetsALongPollWaitAndAbandonsItWithoutTakingAnything) {
  json("CreateQueue", R"({"QueueName":"orders"})");
  const WireRequest request{.method = "POST",
                            .target = "/000000000000/orders",
                            .headers = {{"Content-Type", kForm}},
                            .body = "Action=ReceiveMessage&WaitTimeSeconds=20"};
  int answers = 0;
  const auto waiting = gateway.handle(request, [&answers](const WireResponse&) { ++answers; });
  ASSERT_TRUE(waiting);
  EXPECT_EQ(waiting->realTimeLimit(), std::chrono::seconds(20));
  const auto empty = waiting->abandon();
  ASSERT_TRUE(empty);
  EXPECT_THAT(empty->body, HasSubstr("<ReceiveMessageResult/>"));
  accounts.main.sqs().send("orders", "hi");
  EXPECT_EQ(answers, 0);
  EXPECT_EQ(accounts.main.sqs().receive("orders").size(), 1u);
}

TEST_F(GatewayTest, GivesNoMessageToAClientThatIsDead) {
  json("CreateQueue", R"({"QueueName":"orders"})");
  WireRequest request{.method = "POST",
                      .target = "/000000000000/orders",
                      .headers = {{"Content-Type", kForm}},
                      .body = "Action=ReceiveMessage&WaitTimeSeconds=20"};
  request.alive = [] { return false; };
  int answers = 0;
  const auto waiting = gateway.handle(request, [&answers](const WireResponse&) { ++answers; });
  ASSERT_TRUE(waiting);
  accounts.main.sqs().send("orders", "hi");
  EXPECT_EQ(answers, 0);
  EXPECT_EQ(accounts.main.sqs().receive("orders").size(), 1u);
  EXPECT_TRUE(waiting->abandon()) << "dispatch dropped the call; its client may still want an empty answer";
}

}  // namespace
}  // namespace squall::wire
