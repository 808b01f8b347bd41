#include "chaos/scenario/sections.hpp"

#include <utility>

namespace squall::chaos {

namespace {

using setup::Document;
using setup::Field;
using setup::FieldOf;
using setup::FieldType;
using setup::Value;

std::uint64_t count(const Value& value) { return std::get<std::uint64_t>(value); }
std::string text(Value& value) { return std::get<std::string>(std::move(value)); }

// clang-format off
constexpr FieldOf<On> kOn[] = {
    {{.name = "service", .about = "sqs, events, dynamodb; default: any"},
     [](On& on, Value&& value) { on.service = text(value); }},
    {{.name = "operation", .about = "SendMessage, DeleteMessage|DeleteMessageBatch, Receive*; default: any that the fault can happen to"},
     [](On& on, Value&& value) { on.operation = text(value); }},
    {{.name = "resource", .about = "the queue, bus or table, with * and ?; default: any"},
     [](On& on, Value&& value) { on.resource = text(value); }},
    {{.name = "client", .about = "the caller's access key (see identity), with * and ?; default: any"},
     [](On& on, Value&& value) { on.client = text(value); }},
    {{.name = "where", .about = "a condition on each message: body:$.kind == 'charge' && attr:tenant != 'a'"},
     [](On& on, Value&& value) { on.where = text(value); }},
    {{.name = "region", .about = "with * and ?; default: any"},
     [](On& on, Value&& value) { on.region = text(value); }},
};

constexpr FieldOf<When::Flap> kFlap[] = {
    {{.name = "on", .type = FieldType::Span, .least = 1, .required = true, .about = "so long it may fire"},
     [](When::Flap& flap, Value&& value) { flap.on = std::get<Duration>(value); }},
    {{.name = "off", .type = FieldType::Span, .least = 1, .required = true, .about = "then so long not, and again"},
     [](When::Flap& flap, Value&& value) { flap.off = std::get<Duration>(value); }},
};

constexpr FieldOf<When::Burst> kBurst[] = {
    {{.name = "length", .type = FieldType::Count, .least = 1, .required = true, .about = "so many in a row"},
     [](When::Burst& burst, Value&& value) { burst.length = count(value); }},
    {{.name = "gap", .type = FieldType::Count, .least = 1, .required = true, .about = "then so many not, and again"},
     [](When::Burst& burst, Value&& value) { burst.gap = count(value); }},
};

constexpr FieldOf<When> kWhen[] = {
    {{.name = "nth", .type = FieldType::Counts, .least = 1, .about = "the third: 3; the first and the fourth: [1, 4]"},
     [](When& when, Value&& value) { when.nth = std::get<std::vector<std::uint64_t>>(std::move(value)); }},
    {{.name = "first", .type = FieldType::Count, .least = 1, .about = "the first so many"},
     [](When& when, Value&& value) { when.first = count(value); }},
    {{.name = "every", .type = FieldType::Count, .least = 1, .about = "every so manyth"},
     [](When& when, Value&& value) { when.every = count(value); }},
    {{.name = "probability", .type = FieldType::Fraction, .about = "0 to 1; the dice are thrown by the seed, for each message on its own"},
     [](When& when, Value&& value) { when.probability = std::get<double>(value); }},
    {{.name = "at", .type = FieldType::Span, .about = "once, as soon as so much virtual time has passed"},
     [](When& when, Value&& value) { when.at = std::get<Duration>(value); }},
    {{.name = "between", .type = FieldType::SpanPair, .about = "in a span of virtual time: [10s, 40s]"},
     [](When& when, Value&& value) { when.between = std::get<std::pair<Duration, Duration>>(value); }},
    {{.name = "flap", .type = FieldType::Section, .about = "on and off in turns, in virtual time"}, nullptr,
     [](Document& document, const YAML::Node& node, When& when) {
       setup::readFields(document, node, flapFields(), "flap", when.flap.emplace(When::Flap{}));
     }},
    {{.name = "after", .about = "once another rule has fired (its id), or an event has happened: dead-letter orders-dlq"},
     [](When& when, Value&& value) { when.after = text(value); }},
    {{.name = "state", .about = "while the scenario is in this state; it begins in 'start'"},
     [](When& when, Value&& value) { when.state = text(value); }},
    {{.name = "set_state", .about = "the state that firing leads to"},
     [](When& when, Value&& value) { when.set_state = text(value); }},
    {{.name = "burst", .type = FieldType::Section, .about = "several in a row, then a pause"}, nullptr,
     [](Document& document, const YAML::Node& node, When& when) {
       setup::readFields(document, node, burstFields(), "burst", when.burst.emplace(When::Burst{}));
     }},
};

constexpr FieldOf<Limit> kLimit[] = {
    {{.name = "times", .type = FieldType::Count, .least = 1, .about = "firings in all"},
     [](Limit& limit, Value&& value) { limit.times = count(value); }},
    {{.name = "per_identity", .type = FieldType::Count, .least = 1, .about = "firings for one message"},
     [](Limit& limit, Value&& value) { limit.per_identity = count(value); }},
};

constexpr std::string_view kScopes[] = {"message", "item", "client", "resource", "connection", "invocation"};

constexpr Field kRule[] = {
    {.name = "id", .about = "unique; part of every decision, so that another rule does not change this one's"},
    {.name = "on", .type = FieldType::Section, .about = "which calls"},
    {.name = "when", .type = FieldType::Section, .about = "which of them; all conditions must hold; default: all"},
    {.name = "scope", .type = FieldType::Word, .words = kScopes, .fallback = "message", .about = "what is counted and what the dice are thrown for"},
    {.name = "do", .type = FieldType::Section, .about = "the fault and its parameters"},
    {.name = "limit", .type = FieldType::Section, .about = "how often at most"},
    {.name = "stack", .type = FieldType::Section, .about = "instead of do and when: the n-th match meets the n-th of these faults; null: that one goes well"},
};

constexpr Field kEvent[] = {
    {.name = "id", .about = "unique"},
    {.name = "fault", .required = true, .about = "its parameters follow beside it"},
    {.name = "on", .required = true, .about = "service.Operation: sqs.DeleteMessage"},
    {.name = "resource", .about = "the queue, bus or table"},
    {.name = "message", .about = "the message's identity"},
    {.name = "client", .about = "instead of message, for calls that are about none"},
    {.name = "receive", .type = FieldType::Count, .least = 1, .about = "which delivery of it"},
    {.name = "attempt", .type = FieldType::Count, .least = 1, .about = "which attempt to send or to settle it; of a client: which call"},
};
// clang-format on

}  // namespace

std::span<const FieldOf<On>> onFields() { return kOn; }
std::span<const FieldOf<When>> whenFields() { return kWhen; }
std::span<const FieldOf<When::Flap>> flapFields() { return kFlap; }
std::span<const FieldOf<When::Burst>> burstFields() { return kBurst; }
std::span<const FieldOf<Limit>> limitFields() { return kLimit; }
std::span<const std::string_view> scopeWords() { return kScopes; }
std::span<const Field> ruleFields() { return kRule; }
std::span<const Field> eventFields() { return kEvent; }

}  // namespace squall::chaos
