#include "queue/dedup.hpp"

namespace squall::queue {

std::string DedupWindow::keyOf(std::string_view id, std::string_view scope) {
  // The length keeps an id and a scope from running into each other.
  return std::to_string(id.size()).append(1, ':').append(id).append(scope);
}

const DedupWindow::First* DedupWindow::find(const std::string& key, TimePoint now) {
  forgetEnded(now);
  const auto found = firsts_.find(key);
  return found != firsts_.end() && now < found->second.ends ? &found->second : nullptr;
}

void DedupWindow::remember(std::string key, First first) {
  ends_.emplace_back(first.ends, key);
  firsts_.insert_or_assign(std::move(key), std::move(first));
}

void DedupWindow::clear() {
  firsts_.clear();
  ends_.clear();
}

std::vector<QueueImage::First> DedupWindow::all() const {
  std::vector<QueueImage::First> list;
  for (const auto& [ends, key] : ends_) {
    const auto found = firsts_.find(key);
    if (found == firsts_.end() || found->second.ends != ends) continue;
    const First& first = found->second;
    list.push_back({.key = key, .message_id = first.message_id, .sequence = first.sequence, .ends = ends});
  }
  return list;
}

void DedupWindow::shift(Duration by) {
  for (auto& [key, first] : firsts_) first.ends += by;
  for (auto& [ends, key] : ends_) ends += by;
}

void DedupWindow::forgetEnded(TimePoint now) {
  // More than one a call, so that the table shrinks; not all at once, so that no call pays for a million.
  constexpr int kForgottenPerCall = 8;
  for (int i = 0; i < kForgottenPerCall && !ends_.empty() && ends_.front().first <= now; ++i) {
    const auto found = firsts_.find(ends_.front().second);
    // The id may have been sent again after its window had ended: then the newer entry stays.
    if (found != firsts_.end() && found->second.ends == ends_.front().first) firsts_.erase(found);
    ends_.pop_front();
  }
}

}  // namespace squall::queue
