#include "chaos/scenario/parameters.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace squall::chaos {

namespace {

using setup::Document;
using setup::FieldType;
using setup::Value;

constexpr std::string_view kPayloads[] = {"malformed_json", "truncated", "wrong_type", "missing_field",  "empty",
                                          "oversize",       "bad_utf8",  "bad_md5",    "unknown_version"};
constexpr std::string_view kStrategies[] = {"reverse", "shuffle", "swap", "hold_back"};
constexpr std::string_view kCloses[] = {"rst", "fin", "hang"};
constexpr std::string_view kApplied[] = {"before", "after"};
constexpr std::string_view kTimes[] = {"wall", "virtual"};
constexpr std::string_view kWallTime[] = {"wall"};

// Words stand in the order of their enumerators.
template <class Enum>
Enum chosen(const Value& value, std::span<const std::string_view> words) {
  return static_cast<Enum>(std::ranges::find(words, std::get<std::string>(value)) - words.begin());
}
std::uint64_t count(const Value& value) { return std::get<std::uint64_t>(value); }
Duration span(const Value& value) { return std::get<Duration>(value); }
std::string text(Value& value) { return std::get<std::string>(std::move(value)); }

// clang-format off
constexpr Parameter kPayload{{.name = "payload", .type = FieldType::Word, .words = kPayloads, .fallback = "malformed_json", .about = "what is wrong with the body"},
    [](Fault& fault, Value&& value) { fault.payload = chosen<Payload>(value, kPayloads); }};
constexpr Parameter kPin{{.name = "pin", .type = FieldType::Flag, .fallback = "false", .about = "keep the body; only mark the message as never processable, for checks"},
    [](Fault& fault, Value&& value) { fault.pin = std::get<bool>(value); }};
constexpr Parameter kCopies{{.name = "copies", .type = FieldType::Count, .least = 2, .most = 100, .fallback = "2", .about = "deliveries in all"},
    [](Fault& fault, Value&& value) { fault.copies = static_cast<int>(count(value)); }};
constexpr Parameter kConcurrent{{.name = "concurrent", .type = FieldType::Flag, .fallback = "true", .about = "the copy is visible while the first is in flight"},
    [](Fault& fault, Value&& value) { fault.concurrent = std::get<bool>(value); }};
constexpr Parameter kAfter{{.name = "after", .type = FieldType::Span, .about = "how much later, in virtual time"},
    [](Fault& fault, Value&& value) { fault.after = span(value); }};
constexpr Parameter kBeforeAck{{.name = "before_ack", .type = FieldType::Flag, .fallback = "false", .about = "right before the delete is served"},
    [](Fault& fault, Value&& value) { fault.before_ack = std::get<bool>(value); }};
constexpr std::string_view kDuring[] = {"during_processing"};
constexpr Parameter kAtProcessing{{.name = "at", .type = FieldType::Word, .words = kDuring, .fallback = "during_processing", .about = "while the message is worked on: `after` says how long after its delivery"},
    [](Fault&, Value&&) {}};
constexpr Parameter kBy{{.name = "by", .type = FieldType::Span, .least = 1, .required = true, .about = "how long, in virtual time"},
    [](Fault& fault, Value&& value) { fault.by = span(value); }};
constexpr Parameter kPer{{.name = "per", .type = FieldType::Span, .least = 1, .required = true, .about = "in every such span of virtual time since the rules began"},
    [](Fault& fault, Value&& value) { fault.per = span(value); }};
constexpr Parameter kQueue{{.name = "queue", .required = true, .about = "the name of the queue that it comes out of"},
    [](Fault& fault, Value&& value) { fault.queue = text(value); }};
constexpr Parameter kWindow{{.name = "window", .type = FieldType::Count, .least = 2, .most = 1000, .fallback = "2", .about = "how many messages change places"},
    [](Fault& fault, Value&& value) { fault.window = count(value); }};
constexpr Parameter kStrategy{{.name = "strategy", .type = FieldType::Word, .words = kStrategies, .fallback = "swap", .about = "how they change places"},
    [](Fault& fault, Value&& value) { fault.strategy = chosen<Strategy>(value, kStrategies); }};
constexpr Parameter kMessages{{.name = "count", .type = FieldType::Count, .least = 1, .most = 10, .fallback = "1", .about = "messages at most"},
    [](Fault& fault, Value&& value) { fault.count = count(value); }};
constexpr Parameter kExtraReceives{{.name = "count", .type = FieldType::Count, .least = 1, .most = 1000, .fallback = "1", .about = "receives too many"},
    [](Fault& fault, Value&& value) { fault.count = count(value); }};
constexpr Parameter kCode{{.name = "code", .about = "AWS's error code; default: the usual one of the service"},
    [](Fault& fault, Value&& value) { fault.code = text(value); }};
constexpr Parameter kMessage{{.name = "message", .about = "the error's text; default: AWS's"},
    [](Fault& fault, Value&& value) { fault.message = text(value); }};
constexpr Parameter kStatus{{.name = "status", .type = FieldType::Count, .least = 400, .most = 599, .fallback = "500", .about = "HTTP status"},
    [](Fault& fault, Value&& value) { fault.status = static_cast<int>(count(value)); }};
constexpr Parameter kSenderFault{{.name = "sender_fault", .type = FieldType::Flag, .fallback = "false", .about = "SenderFault of the entries that fail"},
    [](Fault& fault, Value&& value) { fault.sender_fault = std::get<bool>(value); }};
constexpr Parameter kRetryAfter{{.name = "retry_after", .type = FieldType::Span, .least = 1, .about = "a Retry-After header, in whole seconds"},
    [](Fault& fault, Value&& value) { fault.retry_after = span(value); }};
constexpr Parameter kWhenApplied{{.name = "applied", .type = FieldType::Word, .words = kApplied, .fallback = "before", .about = "before: the work was not done; after: it was done nevertheless"},
    [](Fault& fault, Value&& value) { fault.applied = chosen<Applied>(value, kApplied); }};
constexpr std::string_view kBefore[] = {"before"};
constexpr Parameter kNeverApplied{{.name = "applied", .type = FieldType::Word, .words = kBefore, .fallback = "before", .about = "a throttled call does no work"},
    [](Fault&, Value&&) {}};
constexpr Parameter kClose{{.name = "close", .type = FieldType::Word, .words = kCloses, .fallback = "rst", .about = "how the connection ends: reset, orderly, or never"},
    [](Fault& fault, Value&& value) { fault.close = chosen<Close>(value, kCloses); }};
constexpr Parameter kWall{{.name = "time", .type = FieldType::Word, .words = kWallTime, .fallback = "wall", .about = "sockets know real time alone"},
    [](Fault&, Value&&) {}};
constexpr Parameter kTime{{.name = "time", .type = FieldType::Word, .words = kTimes, .fallback = "wall", .about = "real time or the Cloud's clock"},
    [](Fault& fault, Value&& value) { fault.virtual_time = std::get<std::string>(value) == "virtual"; }};
constexpr Parameter kFixed{{.name = "fixed", .type = FieldType::Span, .about = "always so long"},
    [](Fault& fault, Value&& value) { fault.latency.fixed = span(value); }};
constexpr Parameter kUniform{{.name = "uniform", .type = FieldType::SpanPair, .about = "drawn from [least, most]"},
    [](Fault& fault, Value&& value) {
      fault.latency.shape = LatencySetting::Shape::Uniform;
      std::tie(fault.latency.least, fault.latency.most) = std::get<std::pair<Duration, Duration>>(value);
    }};
constexpr Parameter kLognormal{{.name = "lognormal", .type = FieldType::Section, .about = "drawn from a lognormal distribution"}, nullptr,
    [](Document& document, const YAML::Node& node, Fault& fault) {
      fault.latency.shape = LatencySetting::Shape::Lognormal;
      setup::readFields(document, node, lognormalFields(), "lognormal", fault.latency);
    }};
constexpr Parameter kBytes{{.name = "bytes", .type = FieldType::Count, .required = true, .about = "so many bytes of the answer arrive"},
    [](Fault& fault, Value&& value) { fault.bytes = count(value); }};
constexpr Parameter kRate{{.name = "bytes_per_second", .type = FieldType::Count, .least = 1, .required = true, .about = "so many bytes of the answer a second"},
    [](Fault& fault, Value&& value) { fault.bytes_per_second = count(value); }};
constexpr Parameter kChunks{{.name = "chunks", .type = FieldType::Count, .least = 1, .most = 100'000, .required = true, .about = "pieces of the answer"},
    [](Fault& fault, Value&& value) { fault.chunks = count(value); }};
constexpr Parameter kTotal{{.name = "total", .type = FieldType::Span, .least = 1, .required = true, .about = "over so much real time"},
    [](Fault& fault, Value&& value) { fault.total = span(value); }};
constexpr Parameter kStallFor{{.name = "by", .type = FieldType::Span, .least = 1, .required = true, .about = "how long the group makes no progress, in virtual time"},
    [](Fault& fault, Value&& value) { fault.by = span(value); }};
constexpr Parameter kFor{{.name = "for", .type = FieldType::Span, .least = 1, .required = true, .about = "for so much real time"},
    [](Fault& fault, Value&& value) { fault.total = span(value); }};
constexpr Parameter kCrashAt{{.name = "at", .type = FieldType::Word, .words = kApplied, .fallback = "before", .about = "before or after the call that `on` selects is answered"},
    [](Fault& fault, Value&& value) { fault.applied = chosen<Applied>(value, kApplied); }};
constexpr Parameter kRestart{{.name = "restart", .type = FieldType::Span, .about = "start the program again so much later, in real time; default: it stays dead"},
    [](Fault& fault, Value&& value) { fault.after = span(value); }};
constexpr Parameter kUntil{{.name = "until", .required = true, .about = "the event that opens the gate: \"consume orders\", \"acknowledge orders x3\""},
    [](Fault& fault, Value&& value) { fault.until = text(value); }};
constexpr Parameter kOrder{{.name = "order", .type = FieldType::Texts, .required = true, .about = "the calls in their order: [\"worker-1:ReceiveMessage orders\", \"worker-2:ReceiveMessage orders\"]"},
    [](Fault& fault, Value&& value) { fault.order = std::get<std::vector<std::string>>(std::move(value)); }};
constexpr Parameter kTimeout{{.name = "timeout", .type = FieldType::Span, .least = 1, .fallback = "5s", .about = "real time after which it gives way"},
    [](Fault& fault, Value&& value) { fault.timeout = span(value); }};

constexpr setup::FieldOf<LatencySetting> kLognormalFields[] = {
    {{.name = "median", .type = FieldType::Span, .least = 1, .required = true, .about = "half of the calls take longer"},
     [](LatencySetting& latency, Value&& value) { latency.median = span(value); }},
    {{.name = "sigma", .type = FieldType::Factor, .fallback = "0.5", .about = "how wide it is"},
     [](LatencySetting& latency, Value&& value) { latency.sigma = std::get<double>(value); }},
};
// clang-format on

}  // namespace

std::vector<Parameter> parametersOf(FaultKind kind) {
  using enum FaultKind;
  switch (kind) {
    case Poison:
      return {kPayload, kPin};
    case Duplicate:
      return {kCopies, kConcurrent, kAfter};
    case Reorder:
      return {kWindow, kStrategy};
    case DelayDelivery:
    case ExtendDelay:
    case StepBack:
      return {kBy};
    case GroupStall:
      return {kStallFor};
    case VisibilityExpiry:
      return {kAtProcessing, kAfter, kBeforeAck};
    case GhostRedelivery:
    case ProducerRetryDuplicate:
      return {kAfter};
    case CrossQueue:
      return {kQueue};
    case ShortReceive:
      return {kMessages};
    case DlqLate:
    case ReceiveCountSkew:
      return {kExtraReceives};
    case Throttle:
      return {kCode, kMessage, kRetryAfter, kNeverApplied};
    case KmsThrottled:
      return {kMessage};
    case InternalError:
      return {kCode, kMessage, kWhenApplied};
    case HttpError:
      return {kStatus, kCode, kMessage};
    case PartialBatch:
      return {kCode, kMessage, kSenderFault};
    case DropRequest:
    case DropResponse:
      return {kClose};
    case Latency:
      return {kFixed, kUniform, kLognormal, kTime};
    case ResetPeer:
    case Timeout:
      return {kWhenApplied, kWall};
    case LimitData:
      return {kBytes, kClose, kWall};
    case SlowClose:
      return {kTotal, kWall};
    case Bandwidth:
      return {kRate, kWall};
    case Slicer:
      return {kChunks, kTotal, kWall};
    case Crash:
      return {kCrashAt, kRestart};
    case AcceptStall:
      return {kFor, kWall};
    case Pause:
    case Freeze:
      return {kFor};
    case Advance:
    case Skew:
      return {kBy};
    case Drift:
      return {kBy, kPer};
    case Gate:
      return {kUntil, kTimeout};
    case Interleave:
      return {kOrder, kTimeout};
    default:
      return {};
  }
}

std::span<const setup::FieldOf<LatencySetting>> lognormalFields() { return kLognormalFields; }

std::string_view adviceOnParameter(FaultKind kind, std::string_view name) {
  struct Advice {
    FaultKind kind;
    std::string_view name;
    std::string_view text;
  };
  static constexpr Advice kAdvice[] = {
      {FaultKind::PartialBatch, "entries", "Entries are decided one by one: write nth or probability under 'when'."},
      {FaultKind::Throttle, "burst", "Write 'burst: {length: 8, gap: 3}' under 'when'."},
      {FaultKind::Throttle, "rate", "Write 'probability' or 'every' under 'when'."},
      {FaultKind::Crash, "message", "Write 'where' under 'on'."},
      {FaultKind::Latency, "phase", "A latency comes before the call is served; for a late answer use slicer."},
      {FaultKind::Bandwidth, "rate", "Write 'bytes_per_second'."},
  };
  for (const Advice& each : kAdvice) {
    if (each.kind == kind && each.name == name) return each.text;
  }
  return {};
}

std::string_view adviceOnFault(std::string_view name) {
  // docs/SCENARIOS.md lists them too.
  static constexpr std::pair<std::string_view, std::string_view> kNotDone[] = {
      {"target_error", ""},
      {"rule_lag", ""},
      {"lose_event", ""},
      {"wrong_target", ""},
      {"concurrent_write", ""},
      {"conditional_race", ""},
      {"transaction_cancelled", ""},
      {"transaction_in_progress", ""},
      {"idempotent_token_mismatch", ""},
      {"stale_read", ""},
      {"gsi_lag", ""},
      {"short_page", ""},
      {"stream_duplicate", ""},
      {"iterator_expired", ""},
      {"ttl_late", ""},
      {"stale_strong_read", ""},
      {"lost_write", ""},
      {"corrupt_crc", ""},
      {"slow", ""},
      {"sigterm", "Use crash."},
      {"scale", ""},
      {"server_restart", ""},
      {"jump", "Use advance."},
      {"dribble", "Use slicer."},
  };
  for (const auto& [fault, instead] : kNotDone) {
    if (fault == name) return instead.empty() ? "There is nothing like it yet." : instead;
  }
  return {};
}

}  // namespace squall::chaos
