// squall/testing/printers.hpp: how GoogleTest prints Squall's types, so that a failure never shows an object as bytes.
//
//   EXPECT_EQ(cloud.journal().records().back()->kind, EventKind::Reject);   // Which is: EventKind::acknowledge
//
// Generated structs need nothing from here: <squall/model.hpp> streams them as their name and JSON,
// SendMessageRequest{"QueueUrl":"http://...","MessageBody":"hi"}, and GoogleTest uses that. Include this header (or
// matchers.hpp) in all test sources of a program or in none: a type that two sources print in two ways is printed in
// either of them.
#pragma once

#include <squall/cloud.hpp>
#include <squall/error.hpp>
#include <squall/testing/durations.hpp>
#include <squall/wait.hpp>

#include <gtest/gtest.h>

#include <ostream>
#include <sstream>
#include <string>
#include <vector>

namespace squall {

inline void PrintTo(EventKind kind, std::ostream* out) { *out << "EventKind::" << toString(kind); }

inline void PrintTo(ClockMode mode, std::ostream* out) {
  const char* const names[] = {"Manual", "Auto", "Scaled", "Wall"};
  *out << "ClockMode::" << names[static_cast<int>(mode)];
}

inline void PrintTo(Fault fault, std::ostream* out) {
  *out << (fault == Fault::Sender ? "Fault::Sender" : "Fault::Receiver");
}

inline void PrintTo(WaitResult::Reason reason, std::ostream* out) {
  const char* const names[] = {"Happened",        "TimedOut", "HappenedUnexpectedly",
                               "NothingHappened", "Stalled",  "SpanOver"};
  *out << "WaitResult::Reason::" << names[static_cast<int>(reason)];
}

// Bytes as a C++ literal has them.
inline void PrintTo(const Blob& blob, std::ostream* out) {
  *out << "Blob{";
  ::testing::internal::UniversalPrint(blob.bytes, out);
  *out << "}";
}

inline void PrintTo(const AwsError& error, std::ostream* out) { *out << "AwsError{" << error.what() << "}"; }

inline void PrintTo(const RecordError& error, std::ostream* out) {
  *out << "RecordError{" << error.code << ": " << error.message << " (HTTP " << error.http_status << ")}";
}

inline void PrintTo(const Client& client, std::ostream* out) {
  *out << "Client{" << client.access_key << ", " << client.user_agent << ", " << client.connection << "}";
}

inline void PrintTo(const Cursor& cursor, std::ostream* out) { *out << "Cursor{after #" << cursor.after << "}"; }

// The record's line in a timeline.
inline void PrintTo(const Record& record, std::ostream* out) {
  std::ostringstream line;
  line << record;
  std::string text = line.str();
  text.erase(text.find_last_not_of(' ') + 1);
  *out << text;
}

inline void PrintTo(const RecordPtr& record, std::ostream* out) {
  if (record)
    PrintTo(*record, out);
  else
    *out << "(no record)";
}

// A timeline, one record a line.
inline void PrintTo(const std::vector<RecordPtr>& records, std::ostream* out) {
  *out << records.size() << (records.size() == 1 ? " record" : " records");
  for (const RecordPtr& record : records) {
    *out << "\n  ";
    PrintTo(record, out);
  }
}

// Short, since a matcher that looks at a wait, a journal or a Cloud prints what it saw there.
inline void PrintTo(const WaitResult& result, std::ostream* out) {
  *out << "a WaitResult that " << (result.ok() ? "is ok" : "is not ok") << " (";
  PrintTo(result.reason(), out);
  *out << ", " << result.records().size() << " matching records)";
}

inline void PrintTo(const Journal& journal, std::ostream* out) {
  *out << "a Journal of " << journal.size() << " records";
}

inline void PrintTo(const Cloud& cloud, std::ostream* out) {
  *out << "a Cloud with " << cloud.journal().size() << " records";
}

}  // namespace squall
