#include "coverage/coverage_page.hpp"

#include <algorithm>
#include <string_view>

namespace squall::coverage {
namespace {

constexpr std::size_t kLineLength = 120;

struct Title {
  std::string_view service;
  std::string_view title;
};
constexpr Title kTitles[] = {{"sqs", "SQS"},
                             {"events", "EventBridge"},
                             {"dynamodb", "DynamoDB"},
                             {"streams.dynamodb", "DynamoDB Streams"},
                             {"scheduler", "EventBridge Scheduler"},
                             {"schemas", "EventBridge Schemas"}};

std::string titleOf(const core::Service& service) {
  const auto* found = std::ranges::find(kTitles, service.model->name, &Title::service);
  return std::string(found == std::end(kTitles) ? service.model->name : found->title);
}

// The operations that are done, or those that are not, separated by commas and wrapped.
std::string namesOf(const core::Service& service, bool done) {
  std::string text;
  std::size_t line_start = 0;
  for (const core::OperationRow& row : service.rows) {
    if ((row.handler != nullptr) != done) continue;
    if (!text.empty()) {
      const bool fits = text.size() - line_start + row.name.size() + 3 <= kLineLength;
      text += fits ? ", " : ",\n";
      if (!fits) line_start = text.size();
    }
    text += row.name;
  }
  return text;
}

}  // namespace

std::size_t doneCount(const core::Service& service) {
  return static_cast<std::size_t>(
      std::ranges::count_if(service.rows, [](const core::OperationRow& row) { return row.handler != nullptr; }));
}

std::string coveragePage(const std::vector<const core::Service*>& services) {
  std::string page =
      "# What is done\n\n"
      "Written by `make coverage-page` from the tables of `fakes/*/operations.cpp`; a test compares. An operation that "
      "is\n"
      "missing answers `501 NotImplemented` and names itself; nothing answers 200 without doing the work.\n\n"
      "| service | operations done |\n| --- | --- |\n";
  for (const core::Service* service : services) {
    page += "| " + titleOf(*service) + " | " + std::to_string(doneCount(*service)) + " of " +
            std::to_string(service->rows.size()) + " |\n";
  }
  for (const core::Service* service : services) {
    page += "\n## " + titleOf(*service) + "\n";
    const std::string done = namesOf(*service, true);
    const std::string missing = namesOf(*service, false);
    if (!done.empty()) page += "\nDone:\n" + done + ".\n";
    if (!missing.empty()) page += "\nMissing:\n" + missing + ".\n";
  }
  return page;
}

}  // namespace squall::coverage
