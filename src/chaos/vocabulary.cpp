#include "chaos/vocabulary.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <string>

namespace squall::chaos {

namespace {

using enum FaultKind;

constexpr Roles kAny{};
constexpr Roles kSend{.send = true, .receive = false, .settle = false, .other = false};
constexpr Roles kReceive{.send = false, .receive = true, .settle = false, .other = false};
constexpr Roles kSettle{.send = false, .receive = false, .settle = true, .other = false};
constexpr Roles kEncrypted{.send = true, .receive = true, .settle = false, .other = false};
constexpr Roles kDelivery{.send = false, .receive = true, .settle = true, .other = false};
constexpr Roles kWrite{.send = true, .receive = false, .settle = true, .other = true};
constexpr Roles kNotReceive = kWrite;

// clang-format off
constexpr std::array kRows{
    FaultRow{Poison, "poison", Layer::Delivery, kSend, false, true, "a message whose body cannot be processed, with a matching MD5 (but for bad_md5); the sender sees success"},
    FaultRow{Duplicate, "duplicate", Layer::Delivery, kReceive, false, true, "the same MessageId is delivered again with a new receipt handle, at once or later"},
    FaultRow{Reorder, "reorder", Layer::Delivery, kReceive, false, true, "messages of a standard queue come in another order than they were sent in"},
    FaultRow{DelayDelivery, "delay_delivery", Layer::Delivery, kReceive, false, true, "a message comes later; its receive count does not grow"},
    FaultRow{ExtendDelay, "extend_delay", Layer::Delivery, kSend, false, true, "a message becomes visible later than its delay says"},
    FaultRow{VisibilityExpiry, "visibility_expiry", Layer::Delivery, kDelivery, false, true, "the message is delivered to somebody else while it is still being worked on"},
    FaultRow{StaleReceipt, "stale_receipt", Layer::Api, kSettle, false, true, "the delete succeeds and the message comes back: the receipt was not the latest"},
    FaultRow{GhostRedelivery, "ghost_redelivery", Layer::Delivery, kSettle, false, true, "a message is delivered again after its delete succeeded"},
    FaultRow{ShortReceive, "short_receive", Layer::Api, kReceive, false, true, "fewer messages than are visible"},
    FaultRow{EmptyReceive, "empty_receive", Layer::Api, kReceive, false, true, "no message although some are visible"},
    FaultRow{DlqEarly, "dlq_early", Layer::Delivery, kReceive, false, true, "the message goes to the dead-letter queue before its receives are used up"},
    FaultRow{DlqLate, "dlq_late", Layer::Delivery, kReceive, false, true, "the message is delivered more often than maxReceiveCount"},
    FaultRow{RetentionExpiry, "retention_expiry", Layer::Delivery, kReceive, false, true, "a message never comes: its retention period is over before anybody has read it"},
    FaultRow{ReceiveCountSkew, "receive_count_skew", Layer::Delivery, kReceive, false, true, "ApproximateReceiveCount is higher than the number of receives; redrive goes by the true one"},
    FaultRow{StepBack, "step_back", Layer::Delivery, kReceive, false, true, "SentTimestamp and ApproximateFirstReceiveTimestamp go back, as if the server's wall clock had been set; nothing falls due by it"},
    FaultRow{GroupStall, "group_stall", Layer::Delivery, kReceive, false, true, "one message group of a FIFO queue makes no progress for a while"},
    FaultRow{DedupWindowExpiry, "dedup_window_expiry", Layer::Delivery, kSend, false, true, "a FIFO queue takes a message that it has had for a new one: its deduplication window is over"},
    FaultRow{ProducerRetryDuplicate, "producer_retry_duplicate", Layer::Delivery, kSend, false, true, "the message is there twice with two MessageIds, as when its producer sent it again; once where a FIFO queue deduplicates"},
    FaultRow{LoseMessage, "lose_message", Layer::Delivery, kReceive, false, false, "an accepted message never comes"},
    FaultRow{FifoReorder, "fifo_reorder", Layer::Delivery, kReceive, false, false, "two messages of one group of a FIFO queue come in the wrong order"},
    FaultRow{CrossQueue, "cross_queue", Layer::Delivery, kSend, false, false, "a message comes out of another queue than it was sent to"},

    FaultRow{Throttle, "throttle", Layer::Api, kAny, false, true, "AWS's throttling error; nothing was done"},
    FaultRow{KmsThrottled, "kms_throttled", Layer::Api, kEncrypted, false, true, "KmsThrottled, as of a queue whose KMS key is used too often; nothing was done"},
    FaultRow{OverLimit, "over_limit", Layer::Api, kReceive, false, true, "OverLimit: too many messages in flight"},
    FaultRow{InternalError, "internal_error", Layer::Api, kAny, false, true, "HTTP 500; applied: after means that the work was done nevertheless"},
    FaultRow{HttpError, "http_error", Layer::Api, kAny, false, true, "the status and error code that the rule names"},
    FaultRow{PartialBatch, "partial_batch", Layer::Api, kWrite, true, true, "some entries of a batch fail, the others succeed"},
    FaultRow{DropRequest, "drop_request", Layer::Api, kAny, false, true, "the connection breaks; nothing was done"},
    FaultRow{DropResponse, "drop_response", Layer::Api, kAny, false, true, "the connection breaks; the work was done"},
    FaultRow{FalseSuccess, "false_success", Layer::Api, kNotReceive, false, true, "success, and nothing was done"},

    FaultRow{Latency, "latency", Layer::Transport, kAny, false, true, "the answer comes late"},
    FaultRow{ResetPeer, "reset_peer", Layer::Transport, kAny, false, true, "connection reset by peer"},
    FaultRow{Timeout, "timeout", Layer::Transport, kAny, false, true, "no answer; the connection stays open"},
    FaultRow{LimitData, "limit_data", Layer::Transport, kAny, false, true, "the answer ends after some bytes"},
    FaultRow{SlowClose, "slow_close", Layer::Transport, kAny, false, true, "the connection stays open for a while after the answer"},
    FaultRow{Bandwidth, "bandwidth", Layer::Transport, kAny, false, true, "the answer trickles in at so many bytes a second"},
    FaultRow{Slicer, "slicer", Layer::Transport, kAny, false, true, "the answer comes in pieces over a span of time"},
    FaultRow{Refuse, "refuse", Layer::Transport, kAny, false, true, "the connection ends before a request is read"},
    FaultRow{AcceptStall, "accept_stall", Layer::Transport, kAny, false, true, "the call goes well; connections that are opened after it are not served for a while"},
    FaultRow{EmptyResponse, "empty_response", Layer::Transport, kAny, false, true, "the connection ends without a byte of answer"},
    FaultRow{MalformedChunk, "malformed_chunk", Layer::Transport, kAny, false, true, "a good status line, then a chunk that is none"},
    FaultRow{MalformedResponse, "malformed_response", Layer::Transport, kAny, false, true, "an answer whose body is cut in the middle"},
    FaultRow{GarbageThenClose, "garbage_then_close", Layer::Transport, kAny, false, true, "bytes that are no HTTP"},
    FaultRow{WrongContentLength, "wrong_content_length", Layer::Transport, kAny, false, true, "fewer bytes than Content-Length promised"},
    FaultRow{KeepaliveClose, "keepalive_close", Layer::Transport, kAny, false, true, "a pooled connection that is closed when it is used next"},
    FaultRow{HalfClose, "half_close", Layer::Transport, kAny, false, true, "the server sends no more on this connection"},
    FaultRow{DuplicateRequest, "duplicate_request", Layer::Transport, kAny, false, true, "one request is executed twice"},

    FaultRow{Crash, "crash", Layer::Process, kAny, false, true, "the program is killed before or after a named call, and started again"},
    FaultRow{Pause, "pause", Layer::Process, kAny, false, true, "the program stands still for a while (a garbage collection, a moved container)"},

    FaultRow{Advance, "advance", Layer::Clock, kAny, false, true, "virtual time jumps forward"},
    FaultRow{Skew, "skew", Layer::Api, kAny, false, true, "this client's clock is late by so much: beyond 15 minutes AWS's error for an expired signature, nothing was done"},
    FaultRow{Drift, "drift", Layer::Api, kAny, false, true, "this client's clock is slow: once it is more than 15 minutes late, AWS's error for an expired signature, nothing was done"},
    FaultRow{Freeze, "freeze", Layer::Clock, kAny, false, true, "virtual time stands still for so much real time"},

    FaultRow{Gate, "gate", Layer::Order, kAny, false, true, "the call waits until something else has happened"},
    FaultRow{Interleave, "interleave", Layer::Order, kAny, false, true, "calls happen in the order that the rule names"},
};
// clang-format on

constexpr bool inOrder() {
  for (std::size_t i = 0; i < kRows.size(); ++i) {
    if (kRows[i].kind != static_cast<FaultKind>(i)) return false;
  }
  return true;
}
static_assert(inOrder(), "one row per FaultKind, in its order");

}  // namespace

bool Roles::allow(core::Role role) const {
  switch (role) {
    case core::Role::Send:
      return send;
    case core::Role::Receive:
      return receive;
    case core::Role::Settle:
      return settle;
    case core::Role::Other:
      return other;
  }
  return false;
}

std::span<const FaultRow> vocabulary() { return kRows; }

const FaultRow& rowOf(FaultKind kind) { return kRows.at(static_cast<std::size_t>(kind)); }

std::string_view toString(Layer layer) {
  static constexpr std::string_view kNames[] = {"order", "transport", "process", "clock", "api", "delivery"};
  return kNames[static_cast<std::size_t>(layer)];
}

std::string_view toString(FaultKind kind) { return rowOf(kind).name; }

std::optional<FaultKind> faultKindFromString(std::string_view name) {
  const auto found = std::ranges::find(kRows, name, &FaultRow::name);
  if (found == kRows.end()) return std::nullopt;
  return found->kind;
}

std::string_view toString(DeterminismClass determinism) {
  static constexpr std::string_view kNames[] = {"exact", "keyed", "gated", "lost"};
  return kNames[static_cast<std::size_t>(determinism)];
}

}  // namespace squall::chaos
