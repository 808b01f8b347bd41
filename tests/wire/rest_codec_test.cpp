// restJson at the gateway: which requests it is, how members travel, and how errors look.
#include "wire/gateway.hpp"

#include <squall/cloud.hpp>

#include <gmock/gmock.h>

#include <string>
#include <utility>
#include <vector>

namespace squall::wire {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

class OneAccount : public Accounts {
 public:
  const std::string& defaultAccount() const override { return cloud.options().account; }
  core::World& world(const std::string&) override { return cloud.world(); }
  Cloud cloud{{.clock = ClockMode::Manual}};
};

constexpr const char* kQueueSchedule =
    R"j({"ScheduleExpression":"rate(1 hour)","FlexibleTimeWindow":{"Mode":"OFF"},)j"
    R"("Target":{"Arn":"arn:aws:sqs:eu-west-1:000000000000:q","RoleArn":"arn:aws:iam::000000000000:role/r"}})";

class RestJson : public testing::Test {
 protected:
  WireResponse ask(const std::string& method, const std::string& target, const std::string& body = "",
                   const std::string& service = "scheduler") {
    const std::string authorization = "AWS4-HMAC-SHA256 Credential=test/20300101/eu-west-1/" + service +
                                      "/aws4_request, SignedHeaders=host, Signature=0";
    WireRequest request{.method = method, .target = target, .headers = {{"Host", "localhost"}}, .body = body};
    if (!service.empty()) request.headers.push_back({"Authorization", authorization});
    if (!body.empty()) request.headers.push_back({"Content-Type", "application/json"});
    WireResponse answer;
    gateway.handle(request, [&answer](WireResponse response) { answer = std::move(response); });
    return answer;
  }

  OneAccount accounts;
  Gateway gateway{{}, accounts};
};

TEST_F(RestJson, FindsTheOperationByMethodAndPath) {
  const WireResponse created = ask("POST", "/schedules/nightly", kQueueSchedule);
  EXPECT_EQ(created.status, 200);
  EXPECT_EQ(created.header("Content-Type"), "application/json");
  EXPECT_EQ(created.header("x-amzn-RequestId").size(), 36u);
  EXPECT_EQ(created.body, R"({"ScheduleArn":"arn:aws:scheduler:eu-west-1:000000000000:schedule/default/nightly"})");
  EXPECT_THAT(ask("GET", "/schedules/nightly").body, HasSubstr(R"j("ScheduleExpression":"rate(1 hour)")j"));
  EXPECT_THAT(ask("GET", "/schedules?ScheduleGroup=default&MaxResults=1").body, StartsWith(R"({"Schedules":[{)"));
  const WireResponse deleted = ask("DELETE", "/schedules/nightly?groupName=default&clientToken=t");
  EXPECT_EQ(deleted.status, 200);
  EXPECT_EQ(deleted.body, "");
}

TEST_F(RestJson, DecodesLabelsAndRepeatedParameters) {
  ask("POST", "/schedule-groups/orders", R"({"Tags":[{"Key":"a b","Value":"1"},{"Key":"c","Value":"2"}]})");
  const std::string arn = "/tags/arn%3Aaws%3Ascheduler%3Aeu-west-1%3A000000000000%3Aschedule-group%2Forders";
  EXPECT_EQ(ask("GET", arn).body, R"({"Tags":[{"Key":"a b","Value":"1"},{"Key":"c","Value":"2"}]})");
  ask("DELETE", arn + "?TagKeys=a%20b&TagKeys=c");
  EXPECT_EQ(ask("GET", arn).body, R"({"Tags":[]})");
}

TEST_F(RestJson, NamesAnErrorInAHeaderAndItsTextInTheModelsWord) {
  const WireResponse answer = ask("GET", "/schedules/nope");
  EXPECT_EQ(answer.status, 404);
  EXPECT_EQ(answer.header("x-amzn-ErrorType"), "ResourceNotFoundException");
  EXPECT_EQ(answer.header("Content-Type"), "application/json");
  EXPECT_EQ(answer.body, R"({"Message":"Schedule nope does not exist."})");
}

TEST_F(RestJson, ValidatesWhatCameFromAnyPlace) {
  EXPECT_EQ(
      ask("GET", "/schedules/a%20b").body,
      R"({"Message":"1 validation error detected: Value 'a b' at 'name' failed to satisfy constraint: Member must )"
      R"(satisfy regular expression pattern: ^[0-9a-zA-Z-_.]+$"})");
  EXPECT_THAT(ask("POST", "/schedules/a", "{}").body, HasSubstr("Value null at 'flexibleTimeWindow' failed"));
  EXPECT_THAT(ask("GET", "/schedules?MaxResults=101").body, HasSubstr("Value '101' at 'maxResults' failed"));
  const WireResponse answer = ask("GET", "/schedules?MaxResults=many");
  EXPECT_EQ(answer.header("x-amzn-ErrorType"), "SerializationException");
  EXPECT_EQ(answer.body, R"({"message":"STRING_VALUE cannot be converted to Integer"})");
}

TEST_F(RestJson, AnswersWithTheStatusesOfTheModel) {
  const WireResponse made = ask("POST", "/v1/registries/name/orders", "{}", "schemas");
  EXPECT_EQ(made.status, 201);
  EXPECT_EQ(made.body, R"({"RegistryArn":"arn:aws:schemas:eu-west-1:000000000000:registry/orders",)"
                       R"("RegistryName":"orders","tags":{}})");
  EXPECT_EQ(ask("GET", "/v1/registries/name/orders", "", "schemas").status, 200);
  const WireResponse gone = ask("DELETE", "/v1/registries/name/orders", "", "schemas");
  EXPECT_EQ(gone.status, 204);
  EXPECT_EQ(gone.body, "");
  const WireResponse missing = ask("GET", "/v1/registries/name/orders", "", "schemas");
  EXPECT_EQ(missing.status, 404);
  EXPECT_EQ(missing.body, R"({"Message":"Registry with name orders does not exist.","Code":"NotFoundException"})");
}

TEST_F(RestJson, SaysWhenNoOperationHasThatPath) {
  const WireResponse answer = ask("PATCH", "/schedules/nightly");
  EXPECT_EQ(answer.status, 403);
  EXPECT_EQ(answer.header("x-amzn-ErrorType"), "AccessDeniedException");
  EXPECT_EQ(answer.body, R"({"message":"Unable to determine service/operation name to be authorized"})");
  EXPECT_EQ(ask("GET", "/schedules/a/b").status, 403);
}

TEST_F(RestJson, IsFoundByItsPathsWhereNobodySigned) {
  EXPECT_EQ(ask("GET", "/schedules", "", "").body, R"({"Schedules":[]})");
  EXPECT_EQ(ask("GET", "/nothing", "", "").status, 404);
}

TEST_F(RestJson, LeavesRequestsThatAreSignedForOtherServicesAlone) {
  EXPECT_EQ(ask("GET", "/schedules", "", "sqs").status, 404);
}

}  // namespace
}  // namespace squall::wire
