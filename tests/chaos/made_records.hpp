// Records as a journal would have them, made by hand: for what a correct fake never does.
#pragma once

#include <squall/checks.hpp>

#include <memory>
#include <string>
#include <vector>

namespace squall::checks {

// Records in order, a second apart; sequence numbers are given as they come.
class MadeRecords {
 public:
  // Returns the record's sequence number, for those that it causes.
  std::uint64_t add(EventKind kind, std::string resource, std::string message_id, std::string detail = "",
                    std::uint64_t cause = 0) {
    Record record;
    record.kind = kind;
    record.service = "sqs";
    record.region = "us-east-1";
    record.resource = std::move(resource);
    record.message_id = std::move(message_id);
    record.detail = std::move(detail);
    record.cause = cause;
    return add(std::move(record));
  }
  std::uint64_t add(Record record) {
    record.sequence = records_.size() + 1;
    record.virtual_time = TimePoint(std::chrono::seconds(records_.size()));
    records_.push_back(std::make_shared<const Record>(std::move(record)));
    return records_.size();
  }

  Evidence evidence(std::vector<Holding> holdings = {}) const {
    Evidence evidence(records_);
    evidence.holdings = std::move(holdings);
    return evidence;
  }

 private:
  std::vector<RecordPtr> records_;
};

inline Holding held(std::string resource, std::string message_id, Holding::State state = Holding::State::Visible) {
  return {.service = "sqs",
          .region = "us-east-1",
          .resource = std::move(resource),
          .message_id = std::move(message_id),
          .state = state};
}

}  // namespace squall::checks
