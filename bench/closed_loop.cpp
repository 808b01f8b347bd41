#include "bench/closed_loop.hpp"

#include <sys/epoll.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <stdexcept>
#include <system_error>

namespace squall::bench {

namespace {

using Steady = std::chrono::steady_clock;

void require(bool as_it_must_be, const char* operation, const Answer& answer) {
  if (as_it_must_be) return;
  throw std::runtime_error(std::string(operation) + ": status " + std::to_string(answer.status) + ", " +
                           std::string(answer.body));
}

class Send : public Workload {
 public:
  Send(const SdkRequests& requests, std::string_view queue_url)
      : request_(requests.make("SendMessage", SdkRequests::sendMessage(queue_url, escapedOrderOf1KiB()))) {}

  std::string_view next() override { return request_; }
  void check(const Answer& answer) override {
    require(answer.status == 200 && !jsonText(answer.body, "MessageId").empty(), "SendMessage", answer);
  }

 private:
  const std::string request_;
};

class Cycle : public Workload {
 public:
  Cycle(const SdkRequests& requests, std::string_view queue_url)
      : requests_(requests),
        queue_url_(queue_url),
        send_(requests.make("SendMessage", SdkRequests::sendMessage(queue_url, escapedOrderOf1KiB()))),
        receive_(requests.make("ReceiveMessage", SdkRequests::receiveMessage(queue_url, 0))) {}

  std::string_view next() override {
    if (step_ == Step::Send) return send_;
    return step_ == Step::Receive ? receive_ : delete_;
  }

  void check(const Answer& answer) override {
    switch (step_) {
      case Step::Send:
        require(answer.status == 200 && !jsonText(answer.body, "MessageId").empty(), "SendMessage", answer);
        step_ = Step::Receive;
        return;
      case Step::Receive: {
        const std::string_view handle = jsonText(answer.body, "ReceiptHandle");
        require(answer.status == 200 && !handle.empty(), "ReceiveMessage", answer);
        delete_ = requests_.make("DeleteMessage", SdkRequests::deleteMessage(queue_url_, handle));
        step_ = Step::Delete;
        return;
      }
      case Step::Delete:
        require(answer.status == 200, "DeleteMessage", answer);
        step_ = Step::Send;
    }
  }

 private:
  enum class Step { Send, Receive, Delete };

  const SdkRequests requests_;
  const std::string queue_url_;
  const std::string send_;
  const std::string receive_;
  std::string delete_;
  Step step_ = Step::Send;
};

double quantileUs(std::vector<std::uint32_t>& latencies_ns, double quantile) {
  if (latencies_ns.empty()) return 0;
  const auto place = static_cast<std::ptrdiff_t>(quantile * static_cast<double>(latencies_ns.size() - 1));
  std::nth_element(latencies_ns.begin(), latencies_ns.begin() + place, latencies_ns.end());
  return static_cast<double>(latencies_ns[static_cast<std::size_t>(place)]) / 1000;
}

}  // namespace

std::unique_ptr<Workload> sendWorkload(const SdkRequests& requests, std::string_view queue_url) {
  return std::make_unique<Send>(requests, queue_url);
}
std::unique_ptr<Workload> cycleWorkload(const SdkRequests& requests, std::string_view queue_url) {
  return std::make_unique<Cycle>(requests, queue_url);
}

ClosedLoop::ClosedLoop(const Endpoint& endpoint, std::size_t connections, const MakeWorkload& make)
    : poller_(::epoll_create1(EPOLL_CLOEXEC)) {
  if (poller_ < 0) throw std::system_error(errno, std::generic_category(), "epoll_create1");
  lanes_.reserve(connections);
  for (std::size_t i = 0; i < connections; ++i) {
    lanes_.push_back({.client = HttpClient(endpoint), .workload = make()});
    epoll_event event{.events = EPOLLIN, .data = {.u64 = i}};
    if (::epoll_ctl(poller_, EPOLL_CTL_ADD, lanes_.back().client.descriptor(), &event) != 0) {
      throw std::system_error(errno, std::generic_category(), "epoll_ctl");
    }
  }
}

ClosedLoop::~ClosedLoop() { ::close(poller_); }

void ClosedLoop::start(Lane& lane) {
  lane.sent = Steady::now();
  lane.client.send(lane.workload->next());
}

RoundResult ClosedLoop::run(std::chrono::nanoseconds duration) {
  latencies_ns_.clear();
  RoundResult result;
  const auto begin = Steady::now();
  const auto end = begin + duration;
  for (Lane& lane : lanes_) start(lane);
  for (std::size_t unanswered = lanes_.size(); unanswered > 0;) {
    std::array<epoll_event, 64> events{};
    // Spins: waking a generator that sleeps is work of the server's kernel side, and the slower server would do it more
    // often.
    const int ready = ::epoll_wait(poller_, events.data(), static_cast<int>(events.size()), 0);
    if (ready < 0 && errno != EINTR) throw std::system_error(errno, std::generic_category(), "epoll_wait");
    for (int i = 0; i < ready; ++i) {
      Lane& lane = lanes_[events[static_cast<std::size_t>(i)].data.u64];
      if (!lane.client.receiveMore()) continue;
      lane.workload->check(lane.client.answer());
      const auto now = Steady::now();
      if (now < end) {
        latencies_ns_.push_back(static_cast<std::uint32_t>((now - lane.sent).count()));
        start(lane);
      } else {
        --unanswered;
      }
    }
  }
  result.requests = latencies_ns_.size();
  result.seconds = std::chrono::duration<double>(duration).count();
  result.p50_us = quantileUs(latencies_ns_, 0.50);
  result.p99_us = quantileUs(latencies_ns_, 0.99);
  return result;
}

}  // namespace squall::bench
