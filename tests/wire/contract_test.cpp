// The contract check through both protocols: what AWS ignores or converts is told, with the member that was meant.
#include "wire/gateway.hpp"

#include <squall/cloud.hpp>
#include <squall/sqs.hpp>

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace squall::wire {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

class OneAccount : public Accounts {
 public:
  explicit OneAccount(ContractCheck contract) : cloud({.clock = ClockMode::Manual, .contract = contract}) {
    cloud.sqs().createQueue("orders");
  }
  const std::string& defaultAccount() const override { return cloud.options().account; }
  core::World& world(const std::string&) override { return cloud.world(); }

  Cloud cloud;
};

class ContractOverHttp : public testing::Test {
 protected:
  struct Side {
    explicit Side(ContractCheck contract) : account(contract) {}
    OneAccount account;
    Gateway gateway{{}, account};
  };
  static WireResponse ask(Side& side, std::vector<WireHeader> headers, const std::string& body) {
    headers.push_back({"Host", "localhost:4566"});
    const WireRequest request{.method = "POST", .target = "/", .headers = std::move(headers), .body = body};
    WireResponse response;
    side.gateway.handle(request, [&response](WireResponse answer) { response = std::move(answer); });
    return response;
  }
  static WireResponse json(Side& side, const std::string& operation, const std::string& body) {
    return ask(side, {{"X-Amz-Target", "AmazonSQS." + operation}, {"Content-Type", "application/x-amz-json-1.0"}},
               body);
  }
  static WireResponse form(Side& side, const std::string& body) {
    return ask(side, {{"Content-Type", "application/x-www-form-urlencoded"}}, body);
  }
  std::vector<std::string> warnings() {
    std::vector<std::string> found;
    for (const auto& record : warns.account.cloud.journal().records(EventKind::Violation))
      found.push_back(record->detail);
    return found;
  }

  Side off{ContractCheck::Off};
  Side warns{ContractCheck::Warn};
  Side refuses{ContractCheck::Error};
};

constexpr const char* kMistyped = R"({"QueueUrl":"/000000000000/orders","MessageBody":"hi","DelaySecond":3})";

TEST_F(ContractOverHttp, IsAsLenientAsAwsByDefault) {
  EXPECT_EQ(json(off, "SendMessage", kMistyped).status, 200);
  EXPECT_EQ(off.account.cloud.journal().count(EventKind::Violation), 0u);
}

TEST_F(ContractOverHttp, WarnsOfMembersThatAwsIgnores) {
  EXPECT_EQ(json(warns, "SendMessage", kMistyped).status, 200);
  EXPECT_THAT(warnings(),
              ElementsAre("'delaySecond' is no member of SendMessageRequest. Did you mean 'DelaySeconds'?"));
}

TEST_F(ContractOverHttp, WarnsOfValuesThatAwsConverts) {
  EXPECT_EQ(
      json(warns, "SendMessage", R"({"QueueUrl":"/000000000000/orders","MessageBody":"hi","DelaySeconds":5.7})").status,
      200);
  EXPECT_THAT(warnings(), ElementsAre("'delaySeconds' is read as 5: an integer is meant."));
}

TEST_F(ContractOverHttp, WarnsOfAMemberThatAwsHasReplaced) {
  json(warns, "ReceiveMessage", R"({"QueueUrl":"/000000000000/orders","AttributeNames":["All"]})");
  json(warns, "ReceiveMessage", R"({"QueueUrl":"/000000000000/orders","MessageSystemAttributeNames":["All"]})");
  EXPECT_THAT(warnings(), ElementsAre("'attributeNames' of ReceiveMessageRequest is deprecated."));
}

TEST_F(ContractOverHttp, WarnsOfParametersThatTheQueryProtocolDoesNotHave) {
  form(warns, "Action=SendMessage&Version=2012-11-05&QueueUrl=/000000000000/orders&MessageBody=hi&DelaySecond=3");
  EXPECT_THAT(warnings(),
              ElementsAre("'delaySecond' is no member of SendMessageRequest. Did you mean 'DelaySeconds'?"));
}

TEST_F(ContractOverHttp, HasNothingToSayAboutAnOrdinaryDay) {
  for (const char* body : {R"({"QueueUrl":"/000000000000/orders","MessageBody":"hi","DelaySeconds":0})",
                           R"({"QueueUrl":"/000000000000/orders","MessageBody":"hi","MessageAttributes":{"a":{)"
                           R"("DataType":"String","StringValue":"b"}}})"}) {
    EXPECT_EQ(json(warns, "SendMessage", body).status, 200);
  }
  EXPECT_EQ(form(warns, "Action=ReceiveMessage&Version=2012-11-05&QueueUrl=/000000000000/orders").status, 200);
  EXPECT_THAT(warnings(), IsEmpty());
}

TEST_F(ContractOverHttp, RefusesWithTheMemberAndWhatWasMeant) {
  const WireResponse answer = json(refuses, "SendMessage", kMistyped);
  EXPECT_EQ(answer.status, 400);
  const auto body = nlohmann::json::parse(answer.body);
  EXPECT_EQ(body["__type"], "com.amazon.coral.service#SerializationException");
  EXPECT_THAT(body["message"].get<std::string>(), HasSubstr("'delaySecond' is no member of SendMessageRequest. Did you "
                                                            "mean 'DelaySeconds'?"));
  EXPECT_EQ(refuses.account.cloud.journal().count(EventKind::Publish), 0u);
}

TEST_F(ContractOverHttp, RefusesInTheFormOfTheQueryProtocol) {
  const WireResponse answer = form(refuses,
                                   "Action=GetQueueAttributes&Version=2012-11-05"
                                   "&QueueUrl=/000000000000/orders&AttributeName.1=Visibility");
  EXPECT_EQ(answer.status, 400);
  EXPECT_THAT(answer.body, HasSubstr("<Code>ValidationError</Code>"));
  EXPECT_THAT(answer.body, HasSubstr("attributeNames.1.member"));
}

TEST_F(ContractOverHttp, LetsAServicesOwnRefusalStand) {
  const WireResponse answer = json(refuses, "SendMessage", R"({"QueueUrl":"/000000000000/orders","MesageBody":"hi"})");
  EXPECT_THAT(answer.body, HasSubstr("MissingRequiredParameterException"));
}

}  // namespace
}  // namespace squall::wire
