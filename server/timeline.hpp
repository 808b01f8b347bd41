// server/timeline.hpp: the records of a run, laid out for a picture: one lane per client and per queue, one column per
// thing that happened, messages as they go from lane to lane.
#pragma once

#include <squall/journal.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace squall::server {

struct Timeline {
  enum class LaneKind : std::uint8_t { Client, Queue, DeadLetterQueue };
  struct Lane {
    LaneKind kind = LaneKind::Queue;
    std::string name;
  };
  enum class Mark : std::uint8_t { Publish, Consume, Acknowledge, Reject, Expire, Requeue, Move, Gone, Fault, Other };
  // Something that happened to one message, or to a call as a whole.
  struct Step {
    Mark mark = Mark::Other;
    std::size_t from = 0;  // lanes; equal: it stays there
    std::size_t to = 0;
    std::optional<std::size_t> message = {};  // index of the message
    bool in_witness = false;
    RecordPtr record;
  };
  struct Message {
    std::string id;
    bool is_disturbed = false;  // by a fault
  };

  std::vector<Lane> lanes;        // clients, queues, dead-letter queues
  std::vector<Step> steps;        // oldest first
  std::vector<Message> messages;  // in order of first appearance
  std::size_t messages_in_all = 0;
};

// Of too many steps, those of the witness are kept, then those of disturbed messages, then the earliest.
Timeline layOut(const std::vector<RecordPtr>& records, const std::vector<RecordPtr>& witness,
                std::size_t most_steps = 400);

}  // namespace squall::server
