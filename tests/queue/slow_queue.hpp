// The queue engine once more, as slow and obvious as it can be said: one vector of messages, and every question is
// answered by looking at all of them. model_test.cpp holds the real engine against it.
#pragma once

#include "queue/queue.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace squall::queue::testing {

class SlowQueue {
 public:
  struct Entry {
    std::string id;
    std::string group;
    TimePoint sent{};
    TimePoint received{};
    MessageState state = MessageState::Available;
    std::optional<TimePoint> due = {};
    std::uint64_t due_order = 0;
    std::uint64_t visible_order = 0;
    std::uint64_t arrival = 0;
    std::uint32_t receives = 0;
    std::uint32_t spared = 0;
    bool hidden = false;
  };

  explicit SlowQueue(Settings settings) : settings_(settings) {}

  // True when it is not a duplicate.
  bool send(const std::string& id, const std::string& group, const std::string& deduplication_id,
            std::optional<Duration> delay, TimePoint now) {
    if (isFifo()) {
      const std::string key =
          settings_.dedup_scope == DedupScope::Group ? deduplication_id + " in " + group : deduplication_id;
      if (seen_.contains(key) && now < seen_[key] + settings_.dedup_window) return false;
      seen_[key] = now;
    }
    Entry entry;
    entry.id = id;
    entry.group = group;
    entry.sent = now;
    entry.arrival = ++last_order_;
    last_sent_[group] = std::max(last_sent_[group], now);
    const Duration wait = isFifo() ? settings_.delay : delay.value_or(settings_.delay);
    if (wait > Duration::zero()) {
      entry.state = MessageState::Delayed;
      arm(entry, now + wait);
    } else {
      show(entry);
    }
    entries_.push_back(entry);
    return true;
  }

  void arrive(const std::string& id, const std::string& group, TimePoint sent, TimePoint now) {
    Entry entry;
    entry.id = id;
    entry.group = group;
    entry.sent = isFifo() ? now : sent;
    entry.arrival = ++last_order_;
    last_sent_[group] = std::max(last_sent_[group], entry.sent);
    show(entry);
    entries_.push_back(entry);
  }

  std::vector<std::string> receive(int max, Duration visibility, TimePoint now, bool& over_limit,
                                   std::vector<std::string>* dead, std::uint32_t max_receives) {
    over_limit = inFlight() >= settings_.in_flight_limit;
    std::vector<std::string> delivered;
    const Entry* last = nullptr;  // FIFO goes on with the group of the last message for as long as it can
    Entry last_copy;
    while (static_cast<int>(delivered.size()) < max && inFlight() < settings_.in_flight_limit) {
      Entry* next = last != nullptr ? following(*last) : nullptr;
      if (next == nullptr) next = nextInLine(now);
      if (next == nullptr) break;
      last_copy = *next;
      last = isFifo() ? &last_copy : nullptr;
      if (dead != nullptr && next->receives >= max_receives + next->spared) {
        dead->push_back(next->id);
        erase(next->id);
        continue;
      }
      next->state = MessageState::InFlight;
      next->due.reset();
      ++next->receives;
      next->received = now;
      if (visibility > Duration::zero()) arm(*next, now + visibility);
      delivered.push_back(next->id);
      settleNoise();
    }
    if (visibility <= Duration::zero()) {
      for (const std::string& id : delivered) show(*find(id));
    }
    return delivered;
  }

  Settled acknowledge(const std::string& id, std::uint32_t receive) {
    Entry* entry = find(id);
    if (entry == nullptr) return Settled::Gone;
    if (isFifo() && !isCurrent(*entry, receive)) return Settled::Expired;
    erase(id);
    return Settled::Done;
  }

  Settled changeVisibility(const std::string& id, std::uint32_t receive, Duration timeout, TimePoint now) {
    Entry* entry = find(id);
    if (entry == nullptr || (entry->state == MessageState::Delayed && !entry->hidden)) return Settled::Gone;
    if (isFifo() && !isCurrent(*entry, receive)) return Settled::Expired;
    if (timeout <= Duration::zero()) {
      if (entry->state == MessageState::InFlight) show(*entry);
      return Settled::Done;
    }
    if (now - entry->received + timeout > settings_.longest_in_flight) return Settled::BeyondLimit;
    if (entry->hidden) show(*entry);
    entry->state = MessageState::InFlight;
    arm(*entry, now + timeout);
    settleNoise();
    return Settled::Done;
  }

  // ---- disturbances

  bool hide(const std::string& id, TimePoint until, TimePoint now) {
    Entry* entry = find(id);
    if (entry == nullptr || until <= now || entry->state == MessageState::InFlight) return false;
    if (entry->state == MessageState::Delayed && until <= *entry->due) return false;
    entry->state = MessageState::Delayed;
    entry->hidden = true;
    arm(*entry, until);
    settleNoise();
    return true;
  }

  bool reorder(const std::vector<std::string>& ids) {
    if (isFifo()) return false;
    std::vector<std::uint64_t> places;
    for (const std::string& id : ids) {
      const Entry* entry = find(id);
      if (entry == nullptr || entry->state != MessageState::Available) return false;
      places.push_back(entry->visible_order);
    }
    std::ranges::sort(places);
    for (std::size_t i = 0; i < ids.size(); ++i) find(ids[i])->visible_order = places[i];
    return true;
  }

  // expire, and duplicate on a standard queue.
  bool endFlight(const std::string& id) {
    Entry* entry = find(id);
    if (entry == nullptr || entry->state != MessageState::InFlight) return false;
    show(*entry);
    return true;
  }

  // deadLetterEarly, of an available message only; lose, of any.
  bool takeOut(const std::string& id, bool must_be_available) {
    const Entry* entry = find(id);
    if (entry == nullptr || (must_be_available && entry->state != MessageState::Available)) return false;
    erase(id);
    return true;
  }

  bool spare(const std::string& id, std::uint32_t receives) {
    Entry* entry = find(id);
    if (entry != nullptr) entry->spared += receives;
    return entry != nullptr;
  }

  std::optional<Entry> keep(const std::string& id) {
    const Entry* entry = find(id);
    return entry == nullptr ? std::nullopt : std::optional(*entry);
  }

  bool putBack(const Entry& kept, TimePoint now) {
    if (isFifo() || find(kept.id) != nullptr || kept.sent + settings_.retention <= now) return false;
    Entry entry;
    entry.id = kept.id;
    entry.group = kept.group;
    entry.sent = kept.sent;
    entry.arrival = ++last_order_;
    last_sent_[entry.group] = std::max(last_sent_[entry.group], entry.sent);
    show(entry);
    entry.receives = kept.receives;
    entry.spared = kept.spared;
    entry.received = kept.received;
    entries_.push_back(entry);
    return true;
  }

  void clear() {
    entries_.clear();
    seen_.clear();
    noisy_.clear();
    last_sent_.clear();
  }

  void setRetention(Duration retention) { settings_.retention = retention; }
  void setDelay(Duration delay, TimePoint now) {
    settings_.delay = delay;
    if (!isFifo()) return;
    for (Entry& entry : entries_) {
      if (entry.state == MessageState::Delayed && !entry.hidden) arm(entry, std::max(now, entry.sent + delay));
    }
  }

  std::optional<TimePoint> nextDue() const {
    std::optional<TimePoint> due;
    for (const Entry& entry : entries_) {
      const TimePoint ends = entry.sent + settings_.retention;
      if (!due || ends < *due) due = ends;
      if (entry.due && *entry.due < *due) due = entry.due;
    }
    return due;
  }

  void runDue(TimePoint now) {
    for (auto due = nextDue(); due && *due <= now; due = nextDue()) {
      const auto ended =
          std::ranges::find_if(entries_, [&](const Entry& entry) { return entry.sent + settings_.retention <= *due; });
      if (ended != entries_.end()) {
        erase(ended->id);
        continue;
      }
      Entry* first = nullptr;
      for (Entry& entry : entries_) {
        if (entry.due == due && (first == nullptr || entry.due_order < first->due_order)) first = &entry;
      }
      show(*first);
    }
  }

  Counts counts() const {
    Counts counts;
    for (const Entry& entry : entries_) {
      if (entry.state == MessageState::Available) ++counts.available;
      if (entry.state == MessageState::InFlight) ++counts.in_flight;
      if (entry.state == MessageState::Delayed) ++counts.delayed;
    }
    return counts;
  }
  const std::vector<Entry>& entries() const { return entries_; }

 private:
  bool isFifo() const { return settings_.discipline == Discipline::Fifo; }
  bool isCurrent(const Entry& entry, std::uint32_t receive) const {
    return entry.state == MessageState::InFlight && entry.receives == receive;
  }
  Entry* find(const std::string& id) {
    const auto found = std::ranges::find(entries_, id, &Entry::id);
    return found == entries_.end() ? nullptr : &*found;
  }
  void erase(const std::string& id) {
    const std::string group = find(id)->group;
    std::erase_if(entries_, [&](const Entry& entry) { return entry.id == id; });
    if (std::ranges::find(entries_, group, &Entry::group) == entries_.end()) last_sent_.erase(group);
    settleNoise();
  }
  void arm(Entry& entry, TimePoint due) {
    entry.due = due;
    entry.due_order = ++last_order_;
  }
  void show(Entry& entry) {
    entry.state = MessageState::Available;
    entry.hidden = false;
    entry.due.reset();
    const bool keeps_place = !isFifo() && entry.receives > 0 && entry.receives < settings_.receives_until_back;
    if (!keeps_place) entry.visible_order = ++last_order_;
  }
  std::size_t inFlight(const std::string* group = nullptr) const {
    return static_cast<std::size_t>(std::ranges::count_if(entries_, [&](const Entry& entry) {
      return entry.state == MessageState::InFlight && (group == nullptr || entry.group == *group);
    }));
  }

  // The message of a group that would be delivered next; null when it has none, or its first one is not available.
  Entry* headOf(const std::string& group) {
    Entry* head = nullptr;
    for (std::size_t i = 0; i < entries_.size(); ++i) {
      Entry& entry = entries_[i];
      if (entry.group != group) continue;
      if (isFifo()) {
        const bool is_found = i < settings_.group_scan_limit;
        return entry.state == MessageState::Available && is_found ? &entry : nullptr;
      }
      if (entry.state == MessageState::Available && (head == nullptr || entry.visible_order < head->visible_order))
        head = &entry;
    }
    return head;
  }

  // The message right behind another of its group, if it can be delivered.
  Entry* following(const Entry& last) {
    for (Entry& entry : entries_) {
      if (entry.group == last.group && entry.arrival > last.arrival)
        return entry.state == MessageState::Available ? &entry : nullptr;
    }
    return nullptr;
  }

  // Noisy tenants without a backlog are quiet again.
  void settleNoise() {
    for (auto it = noisy_.begin(); it != noisy_.end();) it = headOf(*it) == nullptr ? noisy_.erase(it) : std::next(it);
  }

  Entry* nextInLine(TimePoint now) {
    settleNoise();
    std::erase_if(noisy_,
                  [&](const std::string& group) { return last_sent_[group] + settings_.noisy_until_silent <= now; });
    for (;;) {
      std::set<std::string> groups;
      for (const Entry& entry : entries_) groups.insert(entry.group);
      Entry* best = nullptr;
      std::pair<std::size_t, std::uint64_t> best_rank;
      for (const std::string& group : groups) {
        Entry* head = headOf(group);
        if (head == nullptr) continue;
        const std::pair rank{noisy_.contains(group) ? 1 + inFlight(&group) : 0, head->visible_order};
        if (best == nullptr || rank < best_rank) {
          best = head;
          best_rank = rank;
        }
      }
      if (best == nullptr || isFifo() || best->group.empty() || noisy_.contains(best->group)) return best;
      const std::size_t mine = inFlight(&best->group);
      const bool turns_noisy = mine >= settings_.noisy_in_flight && mine * 100 > inFlight() * settings_.noisy_percent &&
                               now < last_sent_[best->group] + settings_.noisy_until_silent;
      if (!turns_noisy) return best;
      noisy_.insert(best->group);
    }
  }

  Settings settings_;
  std::vector<Entry> entries_;  // in order of arrival
  std::map<std::string, TimePoint> seen_;
  std::map<std::string, TimePoint> last_sent_;
  std::set<std::string> noisy_;
  std::uint64_t last_order_ = 0;
};

}  // namespace squall::queue::testing
