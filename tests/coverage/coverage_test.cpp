// docs/COVERAGE.md says what the tables say, and the tables say what has to be done by now.
#include "coverage/coverage_page.hpp"
#include "services.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>
#include <string>

namespace squall::coverage {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

core::OperationRow doneRow(std::string_view name) {
  return {.name = name, .handler = [](const core::Call&, core::ServiceState&, const void*, void*) {}};
}

const core::Service& serviceNamed(std::string_view name) {
  for (const core::Service* service : allServices()) {
    if (service->model->name == name) return *service;
  }
  throw std::logic_error("no service " + std::string(name));
}

TEST(CoveragePage, IsTheCommittedOne) {
  std::ifstream file(SQUALL_SOURCE_DIR "/docs/COVERAGE.md");
  std::ostringstream text;
  text << file.rdbuf();
  EXPECT_EQ(text.str(), coveragePage(allServices())) << "run: make coverage-page";
}

TEST(CoveragePage, ListsWhatHasAHandlerAsDoneAndTheRestAsMissing) {
  const model::ServiceModel model{.name = "sqs"};
  const core::OperationRow rows[] = {doneRow("CreateQueue"), core::notDone("DeleteQueue"), doneRow("TagQueue")};
  const core::Service service{.model = &model, .rows = rows};

  const std::string page = coveragePage({&service});

  EXPECT_THAT(page, HasSubstr("| SQS | 2 of 3 |"));
  EXPECT_THAT(page, HasSubstr("Done:\nCreateQueue, TagQueue.\n"));
  EXPECT_THAT(page, HasSubstr("Missing:\nDeleteQueue.\n"));
}

TEST(CoveragePage, HasNoMissingPartForACompleteService) {
  const model::ServiceModel model{.name = "sqs"};
  const core::OperationRow rows[] = {doneRow("CreateQueue")};
  const core::Service service{.model = &model, .rows = rows};
  EXPECT_THAT(coveragePage({&service}), Not(HasSubstr("Missing:")));
}

TEST(Coverage, OfSqsIsComplete) { EXPECT_EQ(doneCount(serviceNamed("sqs")), 23U); }

TEST(Coverage, NamesAll184Operations) {
  std::size_t rows = 0;
  for (const core::Service* service : allServices()) rows += service->rows.size();
  EXPECT_EQ(rows, 184U);
}

}  // namespace
}  // namespace squall::coverage
