// Snapshots over HTTP: a suite goes back to a prepared state by its name, and asks what a test has changed.
#include "server/http_client.hpp"

#include <squall/sqs.hpp>

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace squall::server::test {
namespace {

using namespace std::chrono_literals;
using nlohmann::json;
using testing::HasSubstr;

class AdminSnapshots : public testing::Test {
 protected:
  AdminSnapshots() {
    sqs.createQueue("orders");
    sqs.send("orders", "prepared");
  }
  HttpAnswer ask(const std::string& method, const std::string& target, const std::string& body = "",
                 const std::string& headers = "") {
    return client.ask(httpRequest(method, target, headers, body));
  }
  HttpAnswer post(const std::string& target, const std::string& body) { return ask("POST", target, body); }
  static std::string errorOf(const HttpAnswer& answer) { return json::parse(answer.body).at("error"); }

  Cloud cloud{{.clock = ClockMode::Manual}};
  Sqs& sqs = cloud.sqs();
  Server server{cloud};
  HttpClient client{server};
};

TEST_F(AdminSnapshots, GoBackToAPreparedStateByItsName) {
  const HttpAnswer taken = post("/_squall/snapshot", R"({"name": "prepared"})");
  EXPECT_EQ(taken.status, 200);
  EXPECT_EQ(json::parse(taken.body), json::parse(R"({"name": "prepared", "account": "000000000000",
      "taken_at": "2030-01-01T00:00:00.000000Z", "replaced": false})"));
  sqs.purge("orders");
  const HttpAnswer restored = post("/_squall/restore", R"({"name": "prepared"})");
  EXPECT_EQ(restored.status, 200);
  EXPECT_EQ(json::parse(restored.body)["restored"], "prepared");
  EXPECT_EQ(sqs.depth("orders").visible, 1);
}

TEST_F(AdminSnapshots, SurviveAReset) {
  post("/_squall/snapshot", R"({"name": "prepared"})");
  post("/_squall/reset", "");
  EXPECT_EQ(post("/_squall/restore", R"({"name": "prepared"})").status, 200);
  EXPECT_EQ(sqs.depth("orders").visible, 1);
}

TEST_F(AdminSnapshots, TellWhatHasChangedAsJsonAndAsText) {
  post("/_squall/snapshot", R"({"name": "before"})");
  EXPECT_EQ(json::parse(post("/_squall/diff", R"({"from": "before"})").body)["empty"], true);
  sqs.send("orders", "one more");
  post("/_squall/snapshot", R"({"name": "after"})");
  sqs.createQueue("late");

  const json now = json::parse(post("/_squall/diff", R"({"from": "before"})").body);
  EXPECT_EQ(now["empty"], false);
  EXPECT_EQ(now["resources"].size(), 2u);
  const json then = json::parse(post("/_squall/diff", R"({"from": "before", "to": "after"})").body);
  ASSERT_EQ(then["resources"].size(), 1u);
  EXPECT_EQ(then["resources"][0]["entries"][0]["body"], "one more");

  const HttpAnswer text = ask("POST", "/_squall/diff", R"({"from": "before"})", "Accept: text/plain\r\n");
  EXPECT_THAT(text.headers.at("content-type"), HasSubstr("text/plain"));
  EXPECT_THAT(text.body, HasSubstr("late: queue added\norders: 1 message added ("));
}

TEST_F(AdminSnapshots, GoOutAndInAsJson) {
  post("/_squall/snapshot", R"({"name": "prepared"})");
  const std::string saved = ask("GET", "/_squall/snapshot/prepared").body;
  EXPECT_EQ(json::parse(saved)["squall_snapshot"], 1);
  EXPECT_EQ(ask("DELETE", "/_squall/snapshot/prepared").status, 200);
  EXPECT_EQ(json::parse(ask("GET", "/_squall/snapshots").body)["snapshots"], json::array());

  EXPECT_EQ(ask("PUT", "/_squall/snapshot/loaded", saved).status, 200);
  EXPECT_EQ(json::parse(ask("GET", "/_squall/snapshots").body)["snapshots"][0]["name"], "loaded");
  cloud.reset();
  EXPECT_EQ(post("/_squall/restore", R"({"name": "loaded"})").status, 200);
  EXPECT_EQ(ask("GET", "/_squall/snapshot/loaded").body, saved);
  EXPECT_EQ(sqs.receive("orders").at(0).body, "prepared");
}

TEST_F(AdminSnapshots, BelongToAnAccount) {
  post("/_squall/snapshot?account=111111111111", R"({"name": "theirs"})");
  EXPECT_EQ(post("/_squall/restore", R"({"name": "theirs"})").status, 404);
  EXPECT_EQ(post("/_squall/restore?account=111111111111", R"({"name": "theirs"})").status, 200);
  const std::string theirs = ask("GET", "/_squall/snapshot/theirs?account=111111111111").body;
  const HttpAnswer refused = ask("PUT", "/_squall/snapshot/ours", theirs);
  EXPECT_EQ(refused.status, 409);
  EXPECT_THAT(errorOf(refused), HasSubstr("a snapshot of account 111111111111"));
}

TEST_F(AdminSnapshots, SayWhatIsWrongWithARequest) {
  post("/_squall/snapshot", R"({"name": "prepared"})");
  const HttpAnswer unknown = post("/_squall/restore", R"({"name": "prepard"})");
  EXPECT_EQ(unknown.status, 404);
  EXPECT_EQ(errorOf(unknown),
            "There is no snapshot 'prepard' of account 000000000000. Did you mean 'prepared'? There are: prepared");
  EXPECT_EQ(errorOf(post("/_squall/snapshot", "")), "The member 'name' is missing: the name of a snapshot.");
  EXPECT_EQ(errorOf(post("/_squall/snapshot", R"({"name": 7})")), "'name' must be the name of a snapshot, a text.");
  EXPECT_THAT(errorOf(post("/_squall/snapshot", R"({"name": "a b"})")), HasSubstr("this is 'a b'"));
  EXPECT_THAT(errorOf(post("/_squall/diff", R"({"form": "prepared"})")), HasSubstr("Did you mean 'from'?"));
  EXPECT_THAT(errorOf(ask("PUT", "/_squall/snapshot/x", "{\n  oops}")), HasSubstr("line 2, column 3"));
  EXPECT_EQ(ask("PUT", "/_squall/snapshot/x", R"({"squall_snapshot": 9})").status, 400);
  EXPECT_EQ(ask("GET", "/_squall/snapshot").status, 405);
}

TEST_F(AdminSnapshots, ALongPollIsAnsweredWithWhatARestoreBrings) {
  post("/_squall/snapshot", R"({"name": "prepared"})");
  sqs.purge("orders");
  HttpClient consumer{server};
  const std::string poll = R"({"QueueUrl": "http://localhost/000000000000/orders", "WaitTimeSeconds": 20})";
  consumer.send(httpRequest(
      "POST", "/", "X-Amz-Target: AmazonSQS.ReceiveMessage\r\nContent-Type: application/x-amz-json-1.0\r\n", poll));
  ASSERT_TRUE(cloud.waitForEvent(EventKind::Park).ok());
  post("/_squall/restore", R"({"name": "prepared"})");
  EXPECT_EQ(json::parse(consumer.receive().body)["Messages"][0]["Body"], "prepared");
}

}  // namespace
}  // namespace squall::server::test
