// queue/attempts.hpp: receives that a consumer may repeat, because the answer may have been lost on the way.
// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/using-receiverequestattemptid-request-parameter.html
#pragma once

#include "queue/image.hpp"
#include "queue/message.hpp"

#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace squall::queue {

class Attempts {
 public:
  // The deliveries of the receive that had this id, if it is not too old; else null. Valid until the next call.
  const std::vector<Handle>* find(std::string_view id, TimePoint now) {
    while (!ends_.empty() && ends_.front().first <= now) {
      const auto found = attempts_.find(ends_.front().second);
      if (found != attempts_.end() && found->second.ends == ends_.front().first) attempts_.erase(found);
      ends_.pop_front();
    }
    const auto found = attempts_.find(std::string(id));
    return found == attempts_.end() ? nullptr : &found->second.handles;
  }

  void remember(std::string_view id, std::vector<Handle> handles, TimePoint ends) {
    ends_.emplace_back(ends, id);
    attempts_.insert_or_assign(std::string(id), Attempt{std::move(handles), ends});
  }

  // What is remembered, oldest first: remember() makes the same of it.
  std::vector<QueueImage::Attempt> all() const {
    std::vector<QueueImage::Attempt> list;
    for (const auto& [ends, id] : ends_) {
      const auto found = attempts_.find(id);
      if (found != attempts_.end() && found->second.ends == ends)
        list.push_back({.id = id, .handles = found->second.handles, .ends = ends});
    }
    return list;
  }
  void shift(Duration by) {
    for (auto& [id, attempt] : attempts_) attempt.ends += by;
    for (auto& [ends, id] : ends_) ends += by;
  }

  void clear() {
    attempts_.clear();
    ends_.clear();
  }

 private:
  struct Attempt {
    std::vector<Handle> handles;
    TimePoint ends;
  };

  std::unordered_map<std::string, Attempt> attempts_;
  std::deque<std::pair<TimePoint, std::string>> ends_;  // in order: the window is the same for all
};

}  // namespace squall::queue
