// core/chaos_port.hpp: what chaos has to know of a service, as rows and two small interfaces.
//
// Chaos itself (src/chaos) names no service. A service that wants its calls to be disturbed by more than plain errors
// says, per operation, what a request is about (its resource and messages), how an entry of a batch fails, how a body
// is replaced; and, if it delivers messages, how they are held back, shown twice or moved. A service without a port
// still has every fault that needs neither: throttling, lost answers, latency, broken connections.
#pragma once

#include "core/ids.hpp"
#include "core/operation.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace squall::core {

// One message, event or item that a request is about.
struct Subject {
  std::string entry_id = {};    // in a batch
  std::string message_id = {};  // settling: the message behind the receipt; empty when it is not there any more
  int receive = 0;              // settling: which delivery of it the receipt is for
  std::string_view body = {};   // sending; valid while the request lives
  std::vector<std::pair<std::string, std::string>> attributes = {};  // sending: user attributes as text, in name order
  std::string_view deduplication_id = {};
  std::string_view group = {};
};

struct Subjects {
  std::string resource;  // queue, bus or table; empty: none
  bool is_batch = false;
  std::vector<Subject> entries;  // none for calls that are about no message (CreateQueue, ReceiveMessage)
};

// What a failed entry of a batch answers.
struct EntryFailure {
  std::string code;
  std::string message;
  bool sender_fault = false;
};

enum class Role : std::uint8_t { Other, Send, Receive, Settle };

// How a delivery misleads about its message.
struct Misreport {
  bool checksum = false;  // of the body
  int receives = 0;       // so many too many
  Duration earlier{0};    // its instants are so much too early
  bool isAny() const { return checksum || receives != 0 || earlier != Duration{0}; }
};

// A row per operation that is about messages. Functions that are null: that fault cannot happen there.
struct ChaosRow {
  std::string_view operation;
  Role role = Role::Other;
  // Fills in resource and entries; must not throw: what it cannot read it leaves out (the handler will complain).
  void (*read)(ServiceState& state, const void* request, Subjects& subjects) = nullptr;
  // Batches: takes the marked entries out of the request ...
  void (*dropEntries)(void* request, const std::vector<bool>& marked) = nullptr;
  // ... and says in the result that they failed; `request` is the client's.
  void (*failEntry)(const void* request, void* result, std::size_t entry, const EntryFailure& failure) = nullptr;
  // Sending: another body for an entry; and the answer as if the client's own request had been taken (its checksums).
  void (*replaceBody)(void* request, std::size_t entry, std::string body) = nullptr;
  void (*answerFor)(const void* client_request, void* result) = nullptr;
  // A success that looks real, without any work.
  void (*pretend)(const void* request, void* result, Ids& ids) = nullptr;
  // Receiving: at most so many messages.
  void (*capMessages)(void* request, int most) = nullptr;
  int (*mostMessages)(const void* request) = nullptr;
  // Sending: the id of the message that each taken entry became.
  void (*published)(const void* request, const void* result,
                    std::vector<std::pair<std::size_t, std::string>>& entry_and_message_id) = nullptr;
  // Receiving: what the answer says of the delivery of one message is wrong.
  void (*misreport)(void* result, const std::string& message_id, const Misreport& wrong) = nullptr;
};

// The messages of a service's resources (queues), for faults of delivery. Called under the World's lock. A message that
// is not there, or not in the state that the call needs, is left alone: false.
class Deliveries {
 public:
  virtual ~Deliveries() = default;

  struct Candidate {
    std::string message_id;
    int receive = 1;             // the number that its next delivery would have
    std::string_view body = {};  // valid until the state changes
    std::vector<std::pair<std::string, std::string>> attributes = {};
    std::string_view deduplication_id = {};
    std::string_view group = {};
  };
  // The messages that a receive of so many would deliver now, in that order. Changes nothing.
  virtual std::vector<Candidate> candidates(const std::string& resource, std::size_t most, TimePoint now) = 0;
  // Hides an available message until then; no receive is counted, and it comes back by itself.
  virtual bool hide(const std::string& resource, const std::string& message_id, TimePoint until, TimePoint now,
                    Effects& effects) = 0;
  // Lets available messages change places, so that they are delivered in the order given. Standard queues only.
  virtual bool reorder(const std::string& resource, const std::vector<std::string>& message_ids) = 0;
  // In flight: visible again, as if its timeout had ended; its receipt stays good as AWS has it. Expire and Requeue.
  virtual bool expire(const std::string& resource, const std::string& message_id, Effects& effects) = 0;
  // In flight: the same, but recorded as a second copy (Requeue alone, detail "copy").
  virtual bool duplicate(const std::string& resource, const std::string& message_id, Effects& effects) = 0;
  // A message that was just acknowledged comes back, with its id and receive count. `taken` is what take() gave.
  struct Kept {
    virtual ~Kept() = default;
  };
  // Remembers a message so that it can be put back after its deletion.
  virtual std::unique_ptr<Kept> keep(const std::string& resource, const std::string& message_id) = 0;
  virtual bool putBack(const std::string& resource, const Kept& kept, TimePoint now, Effects& effects) = 0;
  // Available: to the dead-letter queue, whatever its receive count. False without a redrive policy.
  virtual bool deadLetter(const std::string& resource, const std::string& message_id, TimePoint now,
                          Effects& effects) = 0;
  // Lets a message be received so many times more than its redrive policy allows.
  virtual bool spare(const std::string& resource, const std::string& message_id, int receives) = 0;
  // Gone as if its retention period were over: Drop.
  virtual bool expireRetention(const std::string& resource, const std::string& message_id, Effects& effects) = 0;
  // Not yet received: later by so much, on top of whatever delay it has.
  virtual bool extendDelay(const std::string& resource, const std::string& message_id, Duration by, TimePoint now) = 0;
  // A queue that deduplicates forgets that it has seen a message of this deduplication id, or this body without one.
  virtual bool endDeduplication(const std::string& resource, const Subject& message, TimePoint now) = 0;
  // The producer sends a message again that keep() remembered: Publish under the other id, or Duplicate.
  virtual bool sendAgain(const std::string& resource, const Kept& kept, const std::string& message_id, TimePoint now,
                         Effects& effects) = 0;
  // Gone without a record of its own: what AWS never does.
  virtual bool lose(const std::string& resource, const std::string& message_id) = 0;
  // Available, in a queue that keeps an order: delivered after the message behind it, which never happens either.
  virtual bool overtake(const std::string& resource, const std::string& message_id) = 0;
  // To another resource without a record, as it never happens. False when there is no such resource.
  virtual bool misplace(const std::string& resource, const std::string& message_id, const std::string& other,
                        TimePoint now, Effects& effects) = 0;
};

// All that a service tells chaos about itself.
struct ChaosPort {
  std::span<const ChaosRow> rows = {};
  Deliveries* (*deliveries)(ServiceState& state) = nullptr;  // null: it delivers nothing
  // AWS's answers for faults that name no code, by fault name: {"throttle", ...}.
  struct Error {
    std::string_view fault;
    AwsError (*make)();
  };
  std::span<const Error> errors = {};
};

}  // namespace squall::core
