#include "chaos/scenario/scenario_fields.hpp"

#include "chaos/key.hpp"
#include "chaos/naming.hpp"
#include "core/clock_mode.hpp"
#include "core/spelling.hpp"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace squall::chaos {

namespace {

using setup::Document;
using setup::FieldOf;
using setup::FieldType;
using setup::Value;

constexpr std::string_view kQuiet[] = {"quiet"};

std::string text(Value& value) { return std::get<std::string>(std::move(value)); }

// Every key must be one: "body:$.orderId", "dedup_id".
void readKeys(Document& document, const YAML::Node& node, const std::string& what, bool only_body,
              std::vector<std::string>& keys) {
  keys.clear();
  for (const YAML::Node& each : document.list(node, what)) {
    const std::string key = document.text(each, "A key");
    if (key.empty()) continue;
    keys.push_back(key);
    try {
      const KeySelector selector = KeySelector::parse(key);
      if (only_body && selector.kind() != KeySelector::Kind::Body) {
        document.complain(each, "A mask is a place in the body, e.g. body:$.sentAt, not '" + key + "'.");
      }
    } catch (const std::invalid_argument& mistake) {
      document.complain(each, mistake.what());
    }
  }
}

void readClock(Document& document, const YAML::Node& node, Scenario& scenario) {
  ClockSetup& clock = scenario.clock;
  if (!setup::readFields(document, node, clockFields(), "clock", clock)) return;
  if (node["scale"] && clock.mode != ClockMode::Scaled) {
    document.complain(node["scale"], "scale belongs to mode: scaled.");
  }
  if (!node["scale"] && clock.mode == ClockMode::Scaled) {
    document.complain(node, "mode: scaled needs 'scale', e.g. 60 for a virtual minute in a second.");
  }
  if (node["skip"] && clock.mode != ClockMode::Auto) document.complain(node["skip"], "skip belongs to mode: auto.");
}

void readClient(Document& document, const YAML::Node& node, Identity& identity) {
  const std::string client = document.text(node, "client");
  if (client.empty()) return;
  try {
    readClientNaming(client);
    identity.client = client;
  } catch (const std::invalid_argument& mistake) {
    document.complain(node, mistake.what());
  }
}

// clang-format off
constexpr FieldOf<ClockSetup::Skip> kSkip[] = {
    {{.name = "settle", .type = FieldType::Span, .least = 1, .fallback = "20ms", .about = "so long nothing may happen before time jumps"},
     [](ClockSetup::Skip& skip, Value&& value) { skip.settle = std::get<Duration>(value); }},
    {{.name = "hold_in_flight", .type = FieldType::Flag, .fallback = "true", .about = "a message that is worked on holds the clock"},
     [](ClockSetup::Skip& skip, Value&& value) { skip.hold_in_flight = std::get<bool>(value); }},
    {{.name = "max_hold", .type = FieldType::Span, .least = 1, .fallback = "5s", .about = "but not longer than this"},
     [](ClockSetup::Skip& skip, Value&& value) { skip.max_hold = std::get<Duration>(value); }},
    {{.name = "max_park", .type = FieldType::Span, .least = 1, .fallback = "20s", .about = "a long poll is answered, empty, after so long"},
     [](ClockSetup::Skip& skip, Value&& value) { skip.max_park = std::get<Duration>(value); }},
};

constexpr FieldOf<ClockSetup> kClock[] = {
    {{.name = "mode", .type = FieldType::Word, .words = core::kClockModeNames, .fallback = "auto", .about = "what moves virtual time"},
     [](ClockSetup& clock, Value&& value) {
       const auto named = std::ranges::find(core::kClockModeNames, std::get<std::string>(value));
       clock.mode = static_cast<ClockMode>(named - core::kClockModeNames.begin());
     }},
    {{.name = "epoch", .type = FieldType::Instant, .fallback = "2030-01-01T00:00:00Z", .about = "where virtual time begins"},
     [](ClockSetup& clock, Value&& value) { clock.epoch = std::get<TimePoint>(value); }},
    {{.name = "scale", .type = FieldType::Factor, .about = "mode scaled: virtual seconds in a real second"},
     [](ClockSetup& clock, Value&& value) { clock.scale = std::get<double>(value); }},
    {{.name = "skip", .type = FieldType::Section, .about = "mode auto: when time jumps; spans of real time"}, nullptr,
     [](Document& document, const YAML::Node& node, ClockSetup& clock) {
       setup::readFields(document, node, skipFields(), "skip", clock.skip);
     }},
};

constexpr FieldOf<Identity> kIdentity[] = {
    {{.name = "message", .type = FieldType::Section, .about = "the first of these that a message has is its name: attr:<name>, body:$.path, dedup_id, sha256"}, nullptr,
     [](Document& document, const YAML::Node& node, Identity& identity) {
       readKeys(document, node, "message", false, identity.message);
     }},
    {{.name = "mask", .type = FieldType::Section, .about = "places in the body that differ from run to run: left out of sha256"}, nullptr,
     [](Document& document, const YAML::Node& node, Identity& identity) {
       readKeys(document, node, "mask", true, identity.mask);
     }},
    {{.name = "client", .type = FieldType::Section, .about = "access_key, header:<name> (of the request) or connection"}, nullptr, readClient},
};

constexpr FieldOf<Scenario> kWorld[] = {
    {{.name = "queues", .type = FieldType::Section, .about = "queues that are there from the start"}, nullptr,
     [](Document& document, const YAML::Node& node, Scenario& scenario) {
       scenario.queues = setup::readQueues(document, node);
     }},
    {{.name = "tables", .type = FieldType::Section, .about = "not done yet"}, nullptr,
     [](Document& document, const YAML::Node& node, Scenario&) {
       document.complain(node, "Squall has no tables yet: leave 'tables' out.");
     }},
};

constexpr FieldOf<Heal> kHeal[] = {
    {{.name = "after", .type = FieldType::Word, .words = kQuiet, .fallback = "quiet", .about = "when faults end: once nothing happens any more"},
     [](Heal& heal, Value&& value) { heal.after = text(value); }},
    {{.name = "within", .type = FieldType::Span, .least = 1, .fallback = "10m", .about = "virtual time in which the program must recover"},
     [](Heal& heal, Value&& value) { heal.within = std::get<Duration>(value); }},
};

constexpr FieldOf<Scenario> kScenario[] = {
    {{.name = "version", .type = FieldType::Count, .least = 1, .most = 1, .fallback = "1", .about = "of this format"},
     [](Scenario& scenario, Value&& value) { scenario.version = static_cast<int>(std::get<std::uint64_t>(value)); }},
    {{.name = "name", .about = "default: the file's"},
     [](Scenario& scenario, Value&& value) { scenario.name = text(value); }},
    {{.name = "seed", .type = FieldType::Count, .about = "of every decision; default: drawn, and printed"},
     [](Scenario& scenario, Value&& value) { scenario.seed = std::get<std::uint64_t>(value); }},
    {{.name = "clock", .type = FieldType::Section, .about = "virtual time"}, nullptr, readClock},
    {{.name = "identity", .type = FieldType::Section, .about = "how messages and clients are named, so that they have the same name in every run"}, nullptr,
     [](Document& document, const YAML::Node& node, Scenario& scenario) {
       setup::readFields(document, node, identityFields(), "identity", scenario.identity);
     }},
    {{.name = "world", .type = FieldType::Section, .about = "what is there from the start"}, nullptr,
     [](Document& document, const YAML::Node& node, Scenario& scenario) {
       setup::readFields(document, node, worldFields(), "world", scenario);
     }},
    {{.name = "faults", .type = FieldType::Section, .about = "rules: of each layer the first that fires wins"}, nullptr,
     [](Document&, const YAML::Node&, Scenario&) {}},
    {{.name = "schedule", .type = FieldType::Section, .about = "fault events by message, delivery and attempt: nothing is drawn"}, nullptr,
     [](Document&, const YAML::Node&, Scenario&) {}},
    {{.name = "check", .type = FieldType::Section, .about = "what must hold in the end"}, nullptr,
     [](Document&, const YAML::Node&, Scenario&) {}},
    {{.name = "heal", .type = FieldType::Section, .about = "an end of all faults, before the checks of recovery"}, nullptr,
     [](Document& document, const YAML::Node& node, Scenario& scenario) {
       setup::readFields(document, node, healFields(), "heal", scenario.heal.emplace());
     }},
};
// clang-format on

}  // namespace

std::span<const FieldOf<Scenario>> scenarioFields() { return kScenario; }
std::span<const FieldOf<ClockSetup>> clockFields() { return kClock; }
std::span<const FieldOf<ClockSetup::Skip>> skipFields() { return kSkip; }
std::span<const FieldOf<Identity>> identityFields() { return kIdentity; }
std::span<const FieldOf<Scenario>> worldFields() { return kWorld; }
std::span<const FieldOf<Heal>> healFields() { return kHeal; }

}  // namespace squall::chaos
