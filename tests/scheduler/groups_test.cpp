// Schedule groups: their operations, their lists and their tags.
#include "scheduler/scheduler_test.hpp"

namespace squall::scheduler {
namespace {

using namespace std::chrono_literals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class ScheduleGroups : public SchedulerTest {
 protected:
  std::vector<std::string> groups(const ListScheduleGroupsRequest& request = {}) {
    std::vector<std::string> names;
    for (const auto& group : scheduler.listScheduleGroups(request).scheduleGroups) names.push_back(*group.name);
    return names;
  }
  std::vector<std::string> schedules(const ListSchedulesRequest& request = {}) {
    std::vector<std::string> names;
    for (const auto& schedule : scheduler.listSchedules(request).schedules) {
      names.push_back(*schedule.groupName + "/" + *schedule.name);
    }
    return names;
  }
  void create(const std::string& group, const std::string& name, const std::string& state = "ENABLED") {
    CreateScheduleRequest request = hourly(name);
    request.groupName = group;
    request.state = state;
    scheduler.createSchedule(request);
  }
};

TEST_F(ScheduleGroups, BeginWithTheDefaultOne) {
  EXPECT_THAT(groups(), ElementsAre("default"));
  const GetScheduleGroupResult group = scheduler.getScheduleGroup({.name = "default"});
  EXPECT_EQ(group.arn, "arn:aws:scheduler:us-east-1:000000000000:schedule-group/default");
  EXPECT_EQ(group.state, "ACTIVE");
  EXPECT_EQ(errorOf([&] { scheduler.deleteScheduleGroup({.name = "default"}); }),
            "400 ValidationException: Cannot delete default schedule group.");
}

TEST_F(ScheduleGroups, AreMadeReadAndDeleted) {
  EXPECT_EQ(scheduler.createScheduleGroup({.clientToken = "t", .name = "shop"}).scheduleGroupArn,
            "arn:aws:scheduler:us-east-1:000000000000:schedule-group/shop");
  EXPECT_EQ(errorOf([&] { scheduler.createScheduleGroup({.clientToken = "t", .name = "shop"}); }), "no error");
  EXPECT_EQ(errorOf([&] { scheduler.createScheduleGroup({.name = "shop"}); }),
            "409 ConflictException: Schedule group shop already exists.");
  EXPECT_EQ(scheduler.getScheduleGroup({.name = "shop"}).creationDate, cloud.clock().now());
  scheduler.deleteScheduleGroup({.name = "shop"});
  const std::string gone = "404 ResourceNotFoundException: Schedule group shop does not exist.";
  EXPECT_EQ(errorOf([&] { scheduler.getScheduleGroup({.name = "shop"}); }), gone);
  EXPECT_EQ(errorOf([&] { scheduler.deleteScheduleGroup({.name = "shop"}); }), gone);
  EXPECT_EQ(errorOf([&] { scheduler.listSchedules({.groupName = "shop"}); }), gone);
}

TEST_F(ScheduleGroups, TakeTheirSchedulesWithThem) {
  scheduler.createScheduleGroup({.name = "shop"});
  create("shop", "a");
  create("default", "a");
  scheduler.deleteScheduleGroup({.name = "shop"});
  EXPECT_THAT(schedules(), ElementsAre("default/a"));
}

TEST(StrictScheduleGroups, AreDeletingForAWhile) {
  Cloud cloud{{.clock = ClockMode::Manual, .strict = true}};
  SchedulerOperations scheduler{cloud.world(), "us-east-1"};
  scheduler.createScheduleGroup({.name = "shop"});
  scheduler.deleteScheduleGroup({.name = "shop"});
  EXPECT_EQ(scheduler.getScheduleGroup({.name = "shop"}).state, "DELETING");
  EXPECT_EQ(errorOf([&] {
              scheduler.createSchedule({.flexibleTimeWindow = {.mode = "OFF"},
                                        .groupName = "shop",
                                        .name = "late",
                                        .scheduleExpression = "rate(1 hour)",
                                        .target = {.arn = "arn:aws:sqs:us-east-1:000000000000:q",
                                                   .roleArn = "arn:aws:iam::000000000000:role/r"}});
            }),
            "409 ConflictException: Updating or deleting the resource can cause an inconsistent state.");
  cloud.clock().advance(60s);
  EXPECT_THAT(scheduler.listScheduleGroups({.namePrefix = "shop"}).scheduleGroups, IsEmpty());
}

TEST_F(ScheduleGroups, AreListedByPrefixAndInPages) {
  for (const char* name : {"b-1", "a-2", "b-2", "b-3"}) scheduler.createScheduleGroup({.name = name});
  EXPECT_THAT(groups(), ElementsAre("a-2", "b-1", "b-2", "b-3", "default"));
  EXPECT_THAT(groups({.namePrefix = "b-"}), ElementsAre("b-1", "b-2", "b-3"));
  const ListScheduleGroupsResult first = scheduler.listScheduleGroups({.maxResults = 2, .namePrefix = "b-"});
  EXPECT_THAT(first.scheduleGroups, SizeIs(2));
  const ListScheduleGroupsRequest next{.maxResults = 2, .namePrefix = "b-", .nextToken = first.nextToken};
  EXPECT_THAT(groups(next), ElementsAre("b-3"));
  EXPECT_EQ(scheduler.listScheduleGroups(next).nextToken, std::nullopt);
  EXPECT_EQ(errorOf([&] { scheduler.listScheduleGroups({.nextToken = first.nextToken}); }),
            "400 ValidationException: Invalid NextToken.");
}

TEST_F(ScheduleGroups, HaveTheirSchedulesListed) {
  EXPECT_THAT(schedules(), IsEmpty());
  scheduler.createScheduleGroup({.name = "shop"});
  create("shop", "b");
  create("shop", "a2", "DISABLED");
  create("default", "a1");
  EXPECT_THAT(schedules(), ElementsAre("default/a1", "shop/a2", "shop/b"));
  EXPECT_THAT(schedules({.groupName = "shop"}), ElementsAre("shop/a2", "shop/b"));
  EXPECT_THAT(schedules({.namePrefix = "a"}), ElementsAre("default/a1", "shop/a2"));
  EXPECT_THAT(schedules({.groupName = "shop", .namePrefix = "a"}), ElementsAre("shop/a2"));
  EXPECT_THAT(schedules({.state = "DISABLED"}), ElementsAre("shop/a2"));
  const ListSchedulesResult page = scheduler.listSchedules({.maxResults = 2});
  EXPECT_THAT(page.schedules, SizeIs(2));
  EXPECT_THAT(schedules({.nextToken = page.nextToken}), ElementsAre("shop/b"));
  // A summary has no more of the target than its ARN.
  EXPECT_EQ(page.schedules[0].target, (TargetSummary{.arn = queueTarget().arn}));
}

TEST_F(ScheduleGroups, HaveTags) {
  const std::string arn =
      scheduler.createScheduleGroup({.name = "shop", .tags = {{.key = "a", .value = "1"}}}).scheduleGroupArn;
  scheduler.tagResource({.resourceArn = arn, .tags = {{.key = "a", .value = "2"}, {.key = "b", .value = "3"}}});
  EXPECT_THAT(scheduler.listTagsForResource({.resourceArn = arn}).tags,
              ElementsAre(Tag{.key = "a", .value = "2"}, Tag{.key = "b", .value = "3"}));
  scheduler.untagResource({.resourceArn = arn, .tagKeys = {"a", "b", "c"}});
  EXPECT_EQ(toJson(scheduler.listTagsForResource({.resourceArn = arn})), R"({"Tags":[]})");
  const std::string other = "arn:aws:scheduler:us-east-1:111111111111:schedule-group/shop";
  EXPECT_EQ(errorOf([&] { scheduler.listTagsForResource({.resourceArn = other}); }),
            "404 ResourceNotFoundException: Schedule group shop does not exist.");
}

}  // namespace
}  // namespace squall::scheduler
