// The same application on SQS itself, since some corners are SQS's own: it receives pages of up to ten orders, settles
// each page with two batch calls, and keeps long work visible to nobody else. Each of its bugs can be switched on.
#pragma once

#include <squall/sqs.hpp>

#include <chrono>
#include <functional>
#include <string>
#include <vector>

namespace example {

struct WorkerBugs {
  bool acknowledges_whole_page = false;  // what failed too
  bool rejects_whole_page = false;       // what went well too
  bool last_one_decides = false;         // settles the page as its last order went
  bool rejects_first_only = false;       // of those that failed
  bool stops_at_first_error = false;     // and never asks for the next page
  bool deletes_what_fails = false;       // by itself, at the last receive
  bool sends_again_by_itself = false;    // instead of rejecting: the copy has been received zero times
  bool never_extends = false;            // the visibility timeout, however long the work takes
  bool drains_instead_of_purging = false;
};

class BatchWorker {
 public:
  using Reserve = std::function<void(const std::string& order_id)>;  // goods; throws when the warehouse cannot
  using Work = std::function<void()>;                                // half of the work on one order

  BatchWorker(squall::Sqs& sqs, WorkerBugs bugs) : sqs_(sqs), bugs_(bugs) {}

  Reserve reserve = [](const std::string&) {};
  Work half_the_work = [] {};

  // One page; false when there was none.
  bool workOnPage();
  // Pages until none comes, `most` at most.
  void work(int most = 20);
  // Empties the queue between two tests or two releases.
  void cleanUp();

 private:
  bool handle(const squall::sqs::Message& message);
  void settle(std::vector<squall::sqs::Message> done, std::vector<squall::sqs::Message> failed, bool last_went_well);
  void acknowledge(const std::vector<squall::sqs::Message>& messages);
  void reject(const std::vector<squall::sqs::Message>& messages);

  squall::Sqs& sqs_;
  const WorkerBugs bugs_;
  bool has_stopped_ = false;
};

}  // namespace example
