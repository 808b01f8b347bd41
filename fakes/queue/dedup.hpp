// queue/dedup.hpp: which deduplication ids a FIFO queue has seen lately.
//
// An id counts from its first send for the length of the window, whatever became of the message:
// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/using-messagededuplicationid-property.html
// Nothing can be observed at the instant a window ends, so it needs no timer: a look-up compares times, and each call
// throws away a few entries that are over.
#pragma once

#include "queue/image.hpp"

#include <squall/clock.hpp>

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace squall::queue {

class DedupWindow {
 public:
  struct First {
    std::string message_id;
    std::uint64_t sequence = 0;
    TimePoint ends;
  };

  // `scope`: the message group where ids count per group; empty where they count per queue.
  static std::string keyOf(std::string_view id, std::string_view scope);

  // The first message with this key if its window is still open, else null. Valid until the next call.
  const First* find(const std::string& key, TimePoint now);
  void remember(std::string key, First first);
  // False when there is no such key.
  bool forget(const std::string& key) { return firsts_.erase(key) > 0; }
  void clear();
  // What is remembered, oldest first: remember() makes the same of it.
  std::vector<QueueImage::First> all() const;
  void shift(Duration by);
  std::size_t size() const { return firsts_.size(); }

 private:
  void forgetEnded(TimePoint now);

  std::unordered_map<std::string, First> firsts_;
  std::deque<std::pair<TimePoint, std::string>> ends_;  // in order: the window is the same for all
};

}  // namespace squall::queue
