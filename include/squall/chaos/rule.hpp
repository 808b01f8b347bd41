// squall/chaos/rule.hpp: what a chaos rule says, as data: which calls (On), which of them (When), what goes wrong
// (Fault), how often at most (Limit). Rules are written in C++ (squall/chaos.hpp), in scenario files and over HTTP
// (docs/CHAOS.md); all three mean these structs.
//
// How a decision is made. A rule's selectors choose calls, its conditions choose among them. Rules are asked in the
// order in which they were added; of each layer (transport, API, delivery) the first that fires wins, so a latency rule
// and a throttle rule can both apply to one call. A `probability` is compared with a hash of (seed, rule id, fault,
// operation, resource, identity, ordinal): no stream of random numbers is shared, so nothing depends on arrival order.
// The identity of a message is its key or content, the ordinal counts within it: send attempt, receive number, delete
// attempt.
#pragma once

#include <squall/clock.hpp>
#include <squall/transport.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace squall::chaos {

// ---- what goes wrong ------------------------------------------------------------------------------------------------

// What a poisoned body looks like to its consumer.
enum class Payload : std::uint8_t {
  MalformedJson,   // a quote is missing
  Truncated,       // cut in the middle
  WrongType,       // the first string or number member has another type
  MissingField,    // the first member is gone
  Empty,           // {} for JSON, a space for anything else (SQS has no empty bodies)
  Oversize,        // padded to the queue's largest message
  BadUtf8,         // U+FFFD in the middle: what SQS delivers for broken text
  BadMd5,          // the body is good, its MD5 in the delivery is not
  UnknownVersion,  // a JSON object with "version": 999999
};
// Whether the fault comes before the operation has done its work, or after it.
enum class Applied : std::uint8_t { Before, After };
enum class Strategy : std::uint8_t { Reverse, Shuffle, Swap, HoldBack };

// How long something takes. Uniform and lognormal draws are functions of the decision's hash too.
struct LatencySetting {
  enum class Shape : std::uint8_t { Fixed, Uniform, Lognormal };
  Shape shape = Shape::Fixed;
  Duration fixed{0};
  Duration least{0};  // Uniform
  Duration most{0};
  Duration median{0};  // Lognormal
  double sigma = 0.5;
};

// The faults; docs/CHAOS.md says of each what the program under test observes, and which parameters it takes. Names in
// scenario files are these in snake_case.
enum class FaultKind : std::uint8_t {
  // queue: messages
  Poison,
  Duplicate,
  Reorder,
  DelayDelivery,
  ExtendDelay,
  VisibilityExpiry,
  StaleReceipt,
  GhostRedelivery,
  ShortReceive,
  EmptyReceive,
  DlqEarly,
  DlqLate,
  RetentionExpiry,
  ReceiveCountSkew,
  StepBack,
  GroupStall,
  DedupWindowExpiry,
  ProducerRetryDuplicate,
  LoseMessage,
  FifoReorder,
  CrossQueue,
  // API: calls
  Throttle,
  KmsThrottled,
  OverLimit,
  InternalError,
  HttpError,
  PartialBatch,
  DropRequest,
  DropResponse,
  FalseSuccess,
  // transport: connections
  Latency,
  ResetPeer,
  Timeout,
  LimitData,
  SlowClose,
  Bandwidth,
  Slicer,
  Refuse,
  AcceptStall,
  EmptyResponse,
  MalformedChunk,
  MalformedResponse,
  GarbageThenClose,
  WrongContentLength,
  KeepaliveClose,
  HalfClose,
  DuplicateRequest,
  // process: the program under test, where `squall run` started it
  Crash,
  Pause,
  // clock
  Advance,
  Skew,
  Drift,
  Freeze,
  // order
  Gate,
  Interleave,
};

// One fault with its parameters. Which of them a fault looks at: the vocabulary (vocabulary() below, docs/CHAOS.md).
struct Fault {
  FaultKind kind = FaultKind::DropResponse;
  Payload payload = Payload::MalformedJson;  // poison
  bool pin = false;                          // poison: keep the body, only mark the message as never processable
  int copies = 2;                            // duplicate: deliveries in all
  bool concurrent = true;                    // duplicate: the copy is visible while the first is in flight
  // duplicate, visibility_expiry, ghost_redelivery, producer_retry_duplicate, crash (restart): how late
  std::optional<Duration> after = {};
  bool before_ack = false;             // visibility_expiry: right before the delete is served
  Duration by{0};                      // delay_delivery, extend_delay, step_back, advance, skew; drift: in each `per`
  Duration per{0};                     // drift
  std::string queue = {};              // cross_queue: where the message turns up
  std::size_t window = 2;              // reorder: how many candidates change places
  Strategy strategy = Strategy::Swap;  // reorder
  std::size_t count = 1;           // short_receive: messages at most; dlq_late, receive_count_skew: receives too many
  std::string code = {};           // throttle, partial_batch, http_error: AWS's error code; empty: the usual
  std::string message = {};        // with `code`: its text; empty: AWS's
  std::optional<int> status = {};  // http_error
  std::optional<bool> sender_fault = {};       // partial_batch
  std::optional<Duration> retry_after = {};    // throttle: as a Retry-After header, in whole seconds
  Applied applied = Applied::Before;           // throttle, internal_error, timeout, reset_peer, crash
  Close close = Close::Reset;                  // drop_response, drop_request, limit_data
  LatencySetting latency = {};                 // latency
  bool virtual_time = false;                   // latency: on the Cloud's clock; default: real time over HTTP
  std::size_t bytes = 0;                       // limit_data
  std::size_t bytes_per_second = 0;            // bandwidth
  std::size_t chunks = 0;                      // slicer
  Duration total{0};                           // slicer, slow_close, accept_stall, pause, freeze
  std::string until = {};                      // gate: the event that opens it, "consume orders" (kind, resource)
  std::vector<std::string> order = {};         // interleave: events in the order in which they may happen
  Duration timeout = std::chrono::seconds(5);  // gate, interleave: real time after which they give way
};

// ---- where and when -------------------------------------------------------------------------------------------------

// What a condition counts and the dice are keyed on.
enum class Scope : std::uint8_t { Message, Item, Client, Resource, Connection, Invocation };

// Which calls a rule is about; empty means any. All must hold.
struct On {
  std::string service = {};    // "sqs"
  std::string operation = {};  // "SendMessage", "DeleteMessage|DeleteMessageBatch", "*"
  std::string resource = {};   // queue name, with * and ?
  std::string client = {};     // access key (or what Identity::client names), with * and ?
  std::string where = {};      // on each message: "body:$.kind == 'charge'", "attr:tenant != 'a'"
  std::string region = {};     // "us-east-1", with * and ?
  // One message by its identity (see Identity), and which delivery of it, and which attempt to send or settle that:
  // what a recorded decision names. 0: any.
  std::string message = {};
  std::uint64_t receive = 0;
  std::uint64_t attempt = 0;
};

// Which of them; all that are there must hold. Counts start at 1 and are per `scope`.
struct When {
  std::vector<std::uint64_t> nth = {};
  std::optional<std::uint64_t> first = {};
  std::optional<std::uint64_t> every = {};
  std::optional<double> probability = {};  // 0 to 1
  std::optional<Duration> at = {};         // virtual time since the rules began: once, from then on
  std::optional<std::pair<Duration, Duration>> between = {};
  struct Flap {
    Duration on{0};
    Duration off{0};
  };
  std::optional<Flap> flap = {};
  std::string after = {};  // id of a rule that must have fired, or an event: "dead-letter orders-dlq"
  std::string state = {};  // the scenario's state must be this; it starts as "start"
  std::string set_state = {};
  struct Burst {
    std::uint64_t length = 1;
    std::uint64_t gap = 0;
  };
  std::optional<Burst> burst = {};
};

struct Limit {
  std::optional<std::uint64_t> times = {};         // firings in all
  std::optional<std::uint64_t> per_identity = {};  // firings per message
};

struct Rule {
  std::string id = {};  // unique; empty: "rule-1", "rule-2", ...
  On on = {};
  When when = {};
  Scope scope = Scope::Message;
  Fault fault = {};
  Limit limit = {};
  // A stack: the n-th match meets the n-th of these (nullopt: nothing happens), and the rule is used up after the last.
  // Instead of `fault` and the conditions.
  std::vector<std::optional<Fault>> stack = {};
};

// How messages and clients are named so that they have the same name in every run.
struct Identity {
  // The first that a message has: "attr:<name>", "body:$.path", "dedup_id", "sha256" (of masked body and attributes).
  std::vector<std::string> message = {"dedup_id", "sha256"};
  std::vector<std::string> mask = {};  // "body:$.sentAt": left out of the hash
  // "access_key"; "header:x-worker", the value of a request header, and the access key where a request has none; or
  // "connection": "<access key>/3" is the third connection of that key. In-process callers are named by their key, or
  // "in-process".
  std::string client = "access_key";
};

// ---- what came of it ------------------------------------------------------------------------------------------------

struct RuleReport {
  std::string id;
  std::string fault;
  std::uint64_t matched = 0;  // how often its selectors held
  std::uint64_t fired = 0;
};

// One decision that could have gone either way.
struct Decision {
  std::uint64_t index = 0;
  TimePoint virtual_time;
  std::string rule;
  std::string fault;
  std::string key;   // "sqs.DeleteMessage|orders|m:o-17|r1|a1"
  std::string draw;  // "0.031<0.100"; empty where nothing was drawn
  // What the fault drew for itself: "latency=37512us", "order=2,0,1"; empty: nothing.
  std::string parameter = {};
  bool fired = false;
  bool applied = false;  // whether the operation did its work nevertheless
};

// Where a run left the one that it follows (Chaos::follow).
struct Divergence {
  std::vector<Decision> unknown;  // would have been decided, on what the recorded run never met; oldest first
  std::vector<Decision> missing;  // fired there, and here not yet; in the recorded order
};

// What `squall run` shall do to the program that it started.
struct ProcessFault {
  std::string rule;
  FaultKind kind = FaultKind::Crash;  // Crash, Pause
  std::optional<Duration> restart_after =
      {};               // Crash: start it again so much later (real time); nothing: leave it dead
  Duration lasting{0};  // Pause: real time until it goes on
};

// How much of a run repeats. Over HTTP nobody can order a client's threads.
enum class DeterminismClass : std::uint8_t { Exact, Keyed, Gated, Lost };
std::string_view toString(DeterminismClass determinism);

std::string_view toString(FaultKind kind);  // "drop_response"
std::optional<FaultKind> faultKindFromString(std::string_view name);

}  // namespace squall::chaos
