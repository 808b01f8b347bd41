// chaos/checks/finding.hpp: how checks put their results together.
#pragma once

#include <squall/checks.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace squall::checks {

CheckResult pass(std::string_view name, std::size_t looked_at, std::string reason);
CheckResult fail(std::string_view name, std::size_t looked_at, std::string reason, std::vector<RecordPtr> witness);
CheckResult unknown(std::string_view name, std::size_t looked_at, std::string reason);

// UNKNOWN when the records cannot be judged at all: there are none, or the oldest are gone.
std::optional<CheckResult> unjudgeable(std::string_view name, const Evidence& evidence);

// "1 message", "3 messages".
std::string counted(std::size_t count, std::string_view noun);
// The first few of them: "a, b, c and 4 more".
std::string listed(const std::vector<std::string>& names);

// The few records that show something: of each of the first few subjects, the first and the last few records.
class Witness {
 public:
  static constexpr std::size_t kMostSubjects = 3;  // more of the same tells nobody more
  static constexpr std::size_t kMostRecords = 14;  // of one subject

  // Another subject with its records, oldest first. Nothing happens when there are enough.
  void add(std::vector<RecordPtr> records);
  // Oldest first, each once.
  std::vector<RecordPtr> take();

 private:
  std::vector<RecordPtr> records_;
  std::size_t subjects_ = 0;
};

}  // namespace squall::checks
