// Delivering message by message, in every order.
#include <squall/queue/fake.hpp>

#include <algorithm>
#include <ostream>
#include <sstream>
#include <stdexcept>
#include <tuple>

namespace squall {

namespace {

// Chaos may answer a delivery with nothing though there is a message. Every such fault ends after a few times, or
// never.
constexpr int kEmptyDeliveries = 100;

}  // namespace

std::ostream& mq::operator<<(std::ostream& out, const Pending& pending) {
  return out << pending.queue << " -> " << pending.consumer << ": " << pending.message_id.substr(0, 8)
             << (pending.redelivered ? " again" : "");
}

// Whoever has waited for longest comes first, over all connections, as the broker does it.
std::vector<MessagePump::Place> MessagePump::places() const {
  std::vector<Place> places;
  for (std::size_t provider = 0; provider < providers_.size(); ++provider) {
    std::size_t choice = 0;
    for (mq::Pending& pending : providers_[provider]->pending())
      places.push_back({.pending = std::move(pending), .provider = provider, .choice = choice++});
  }
  std::ranges::stable_sort(places, {}, [](const Place& place) { return place.pending.last_served; });
  return places;
}

std::vector<mq::Pending> MessagePump::pending() const {
  std::vector<mq::Pending> all;
  for (Place& place : places()) all.push_back(std::move(place.pending));
  return all;
}

bool MessagePump::step(std::size_t choice) {
  const std::vector<Place> all = places();
  if (all.empty() && choice == 0) return false;
  const Place& place = all.at(choice);
  return providers_[place.provider]->step(place.choice);
}

std::size_t MessagePump::runUntilIdle(std::size_t limit) {
  std::size_t delivered = 0;
  int empty = 0;
  while (delivered < limit && empty < kEmptyDeliveries && !places().empty()) {
    if (step(0)) {
      ++delivered;
      empty = 0;
    } else {
      ++empty;
    }
  }
  return delivered;
}

// ---- every order: the choices of a run are counted up like the digits of a number, the last one first

bool Interleavings::next() {
  if (runs_ > 0) {
    if (at_ < choices_.size())
      throw std::logic_error("squall::Interleavings: with the same choices the test made fewer of them than before");
    while (!choices_.empty() && choices_.back().taken + 1 >= choices_.back().count) choices_.pop_back();
    if (choices_.empty()) return false;
    if (runs_ >= most_runs_) {
      cut_short_ = true;
      return false;
    }
    ++choices_.back().taken;
  }
  if (most_runs_ == 0) return false;
  ++runs_;
  at_ = 0;
  return true;
}

std::size_t Interleavings::choose(std::size_t count) {
  if (runs_ == 0) throw std::logic_error("squall::Interleavings::choose: next() comes first");
  if (count == 0) throw std::logic_error("squall::Interleavings::choose: there is nothing to choose from");
  if (at_ == choices_.size()) choices_.push_back({.taken = 0, .count = count});
  Choice& choice = choices_[at_];
  if (choice.count == 0) choice.count = count;  // played
  if (choice.count != count || choice.taken >= count) {
    throw std::logic_error("squall::Interleavings: choice " + std::to_string(at_) + " is among " +
                           std::to_string(count) + " now, and was not before: the test does not repeat itself");
  }
  ++at_;
  return choice.taken;
}

std::string Interleavings::schedule() const {
  std::string text;
  for (std::size_t i = 0; i < at_; ++i) text += (i == 0 ? "" : " ") + std::to_string(choices_[i].taken);
  return text;
}

Interleavings Interleavings::play(std::string_view schedule) {
  Interleavings played(1);
  std::istringstream words{std::string(schedule)};
  for (std::size_t taken = 0; words >> taken;) played.choices_.push_back({.taken = taken, .count = 0});
  if (!words.eof()) throw std::logic_error("squall::Interleavings::play: not a schedule: " + std::string(schedule));
  return played;
}

}  // namespace squall
