// UpdateContinuousBackups, DescribeContinuousBackups.
//
// AWS needs minutes to turn recovery on, and can restore up to five minutes ago. Here it is on at once, and the latest
// restorable time is now.
#include "dynamodb/backups.hpp"
#include "dynamodb/errors.hpp"
#include "dynamodb/operations.hpp"

namespace squall::dynamodb {
namespace {

// https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ContinuousBackupsDescription.html
// Continuous backups are there from the table's creation on; recovery to a point in time is what one turns on.
ContinuousBackupsDescription describe(const Table& table, TimePoint now) {
  ContinuousBackupsDescription description;
  description.continuousBackupsStatus = "ENABLED";
  PointInTimeRecoveryDescription& recovery = description.pointInTimeRecoveryDescription.emplace();
  recovery.pointInTimeRecoveryStatus = table.recovery.isOn() ? "ENABLED" : "DISABLED";
  if (!table.recovery.isOn()) return description;
  recovery.recoveryPeriodInDays = table.recovery.days();
  recovery.earliestRestorableDateTime = table.recovery.earliest(now);
  recovery.latestRestorableDateTime = now;
  return description;
}

}  // namespace

UpdateContinuousBackupsResult updateContinuousBackups(Call& call, const UpdateContinuousBackupsRequest& request) {
  Table& table = backedUpTable(call, request.tableName);
  const PointInTimeRecoverySpecification& wanted = request.pointInTimeRecoverySpecification;
  if (!wanted.pointInTimeRecoveryEnabled && wanted.recoveryPeriodInDays) {
    throw errors::invalidRequest("Cannot specify RecoveryPeriodInDays when disabling point-in-time recovery.");
  }
  if (wanted.pointInTimeRecoveryEnabled) {
    table.recovery.turnOn(call.now, wanted.recoveryPeriodInDays.value_or(kMostRecoveryDays));
  } else {
    table.recovery.turnOff();
  }
  call.effects.add({.kind = EventKind::Change, .resource = table.name(), .detail = "settings"});
  return {.continuousBackupsDescription = describe(table, call.now)};
}

DescribeContinuousBackupsResult describeContinuousBackups(Call& call, const DescribeContinuousBackupsRequest& request) {
  return {.continuousBackupsDescription = describe(backedUpTable(call, request.tableName), call.now)};
}

}  // namespace squall::dynamodb
