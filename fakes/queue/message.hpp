// queue/message.hpp: what a queue holds and hands out. No provider's types: a message is an id, a body and whatever
// properties the provider keeps with it.
#pragma once

#include <squall/clock.hpp>

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace squall::queue {

// Whatever a provider keeps with a message (attributes, sender, dead-letter source). The queue never looks inside.
// Messages without anything of their own share one object.
struct Properties {
  virtual ~Properties() = default;

 protected:
  Properties() = default;
  Properties(const Properties&) = default;
  Properties& operator=(const Properties&) = default;
};

// What never changes about a message while it is in a queue. Shared, so that handing it out copies nothing.
struct Message {
  std::string id;
  std::shared_ptr<const std::string> body;
  std::array<std::uint8_t, 16> body_digest{};  // a checksum of the body that the provider wants to have at hand
  std::shared_ptr<const Properties> properties = {};
  bool named = false;  // its id is a function of what it is, not of when it came: so may be all that is made from it
};
using MessagePtr = std::shared_ptr<const Message>;

// One delivery of one message. Finding the message by it costs one index: the slot says where, the generation tells
// whether the message that was delivered still is the one in that slot, the receive number which delivery it was.
struct Handle {
  std::uint32_t slot = 0;
  std::uint32_t generation = 0;
  std::uint32_t receive = 0;  // 1 for the first delivery from this queue
  friend bool operator==(const Handle&, const Handle&) = default;
};

// A message on its way into a queue, from a producer.
struct Outgoing {
  MessagePtr message;
  // FIFO: the message group, required. Standard: the tenant, for fair queues; may be empty.
  std::string_view group = {};
  std::string_view deduplication_id = {};  // FIFO: required. Standard: ignored
  std::optional<Duration> delay = {};      // standard: overrides the queue's delay. FIFO: ignored
};

// What became of it. A duplicate answers with the id and sequence number of the first.
struct Accepted {
  std::string message_id;
  std::uint64_t sequence = 0;  // increasing per queue, from 1
  bool duplicate = false;
};

// A message that leaves one queue for another (dead-letter, redrive), with its history.
struct Moved {
  MessagePtr message;
  std::string group;
  TimePoint sent;
  std::optional<TimePoint> first_received = {};
  int receive_count = 0;  // over all queues that it was in
};

// What it takes to put a message back after it was deleted.
struct Kept {
  Moved moved;
  TimePoint last_received{};
  std::uint32_t receives = 0;  // from this queue
  std::uint16_t spared = 0;
  std::uint64_t consume_record = 0;
};

// A message as a consumer gets it.
struct Delivery {
  Handle handle;
  MessagePtr message;
  std::string_view group;  // valid until the queue changes
  TimePoint sent;
  TimePoint first_received;
  int receive_count = 0;  // this delivery included; a move to a dead-letter queue does not restart it
  std::uint64_t sequence = 0;
};

enum class MessageState : std::uint8_t { Delayed, Available, InFlight };

// A message as somebody sees it who only looks.
struct MessageView {
  Handle handle;  // of the last delivery; receive is 0 before the first
  MessagePtr message;
  std::string_view group;
  MessageState state = MessageState::Available;
  TimePoint sent;
  std::optional<TimePoint> first_received = {};
  std::optional<TimePoint> due = {};  // when a delay or a visibility timeout ends
  int receive_count = 0;
  std::uint64_t sequence = 0;
};

}  // namespace squall::queue
