// squall/testing/matchers.hpp: all of Squall's GoogleMock matchers and printers. Target: squall::testing.
//
//   using namespace squall::testing;
//   EXPECT_THAT(sqs.receive("orders"), ElementsAre(HasBody("hello")));
//   EXPECT_THAT(cloud.waitForEvent(EventKind::DeadLetter, {.on = "orders"}), Happened());
//   EXPECT_THAT(cloud, Rejected("orders", Times(3), HasMessageId(poison)));
//   EXPECT_THAT(cloud, QueueHas("orders", {.visible = 1, .in_flight = 0}));
//   EXPECT_THAT([&] { sqs.send("nowhere", "hi"); }, ThrowsAwsError("QueueDoesNotExist"));
//
// Where a matcher takes an argument, a value does as well as a matcher. A failure prints the timeline and the nearest
// misses. Matchers never wait and change nothing: waits are functions (<squall/wait.hpp>) whose result a matcher looks
// at. docs/MATCHERS.md has one line for each, and what its failure prints.
#pragma once

#include <squall/testing/bus.hpp>
#include <squall/testing/diff.hpp>
#include <squall/testing/errors.hpp>
#include <squall/testing/events.hpp>
#include <squall/testing/json.hpp>
#include <squall/testing/messages.hpp>
#include <squall/testing/order.hpp>
#include <squall/testing/printers.hpp>
#include <squall/testing/queues.hpp>
#include <squall/testing/settlement.hpp>
#include <squall/testing/timeline.hpp>
#include <squall/testing/waits.hpp>
