// chaos/checks/record_reading.hpp: what only the `detail` of a record says: where a message was moved, which fault.
#pragma once

#include <squall/journal.hpp>

#include <string_view>

namespace squall::checks {

// Where a DeadLetter or Redrive record says that the message went. Views into the record.
struct Move {
  std::string_view to;          // the queue's name
  std::string_view message_id;  // a redriven message has a new id there; empty: it kept its own
};
Move moveOf(const Record& record);

// The name of the fault of a Fault record: "drop_response".
std::string_view faultOf(const Record& record);
// Whether a call that met this fault got no answer that it could trust: its client may well try again.
bool losesAnswer(std::string_view fault);

// The record with this sequence number, or null; `records` are oldest first.
const RecordPtr* recordWith(const std::vector<RecordPtr>& records, std::uint64_t sequence);

}  // namespace squall::checks
