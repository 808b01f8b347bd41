// Partner event sources, from the partner's side and the customer's.
#include "eventbridge/api.hpp"

namespace squall {
namespace {

using namespace std::chrono_literals;
using Names = std::vector<std::string>;

constexpr const char* kSource = "aws.partner/example.com/orders";

class PartnerSources : public EventBridgeApi {
 protected:
  void create() { events.createPartnerEventSource({.name = kSource, .account = "000000000000"}); }
  void match() { events.createEventBus({.name = kSource, .eventSourceName = kSource}); }
  void put() {
    eventbridge::PutPartnerEventsRequestEntry entry;
    entry.source = kSource;
    entry.detailType = "Order Paid";
    entry.detail = "{}";
    EXPECT_EQ(events.putPartnerEvents({.entries = {entry}}).failedEntryCount, 0);
  }
  std::string state() { return events.describeEventSource({.name = kSource}).state.value(); }
};

TEST_F(PartnerSources, WaitForABusOfTheirName) {
  create();
  EXPECT_EQ(state(), "PENDING");
  EXPECT_EQ(events.describeEventSource({.name = kSource}).createdBy, "example.com");
  put();
  EXPECT_EQ(journeys().back(), std::string("drop ") + kSource);
  match();
  EXPECT_EQ(state(), "ACTIVE");
  events.putRule("r", R"({"detail-type":["Order Paid"]})", kSource);
  put();
  EXPECT_EQ(journeys().back(), "match r");
}

TEST_F(PartnerSources, AreDeletedAfterTwoWeeksWithoutABus) {
  create();
  cloud.clock().advance(std::chrono::days(14));
  EXPECT_EQ(state(), "DELETED");
  EXPECT_EQ(errorOf([&] { events.activateEventSource({.name = kSource}); }).substr(0, 21), "InvalidStateException");
}

TEST_F(PartnerSources, CanBeDeactivated) {
  create();
  match();
  events.deactivateEventSource({.name = kSource});
  EXPECT_EQ(state(), "PENDING");
  put();
  EXPECT_EQ(cloud.journal().records(EventKind::Drop).back()->detail, "its event source is not active");
  events.activateEventSource({.name = kSource});
  EXPECT_EQ(state(), "ACTIVE");
}

TEST_F(PartnerSources, AreListedForBothSides) {
  create();
  events.createPartnerEventSource({.name = kSource, .account = "111111111111"});
  events.createPartnerEventSource({.name = "aws.partner/example.com/other", .account = "111111111111"});
  EXPECT_EQ(events.listPartnerEventSources({.namePrefix = "aws.partner/example.com/"}).partnerEventSources.size(), 2u);
  EXPECT_EQ(events.listPartnerEventSourceAccounts({.eventSourceName = kSource}).partnerEventSourceAccounts.size(), 2u);
  EXPECT_EQ(events.listEventSources({}).eventSources.size(), 1u);
  EXPECT_EQ(events.describePartnerEventSource({.name = kSource}).arn,
            "arn:aws:events:us-east-1::event-source/aws.partner/example.com/orders");
  events.deletePartnerEventSource({.name = kSource, .account = "000000000000"});
  EXPECT_TRUE(events.listEventSources({}).eventSources.empty());
}

TEST_F(PartnerSources, AreNeededForABusOfThatName) {
  EXPECT_EQ(errorOf([&] { match(); }),
            "ResourceNotFoundException: Event source aws.partner/example.com/orders does not exist.");
}

}  // namespace
}  // namespace squall
