#include "chaos/facts.hpp"

#include "core/random.hpp"

#include <algorithm>

namespace squall::chaos {

namespace {

const core::ChaosRow* findRow(const core::ChaosPort* port, std::string_view operation) {
  if (port == nullptr) return nullptr;
  const auto found = std::ranges::find(port->rows, operation, &core::ChaosRow::operation);
  return found == port->rows.end() ? nullptr : &*found;
}

KeySource sourceOf(const core::Subject& subject) {
  return {.message_id = subject.message_id,
          .body = subject.body,
          .attributes = subject.attributes,
          .deduplication_id = subject.deduplication_id};
}

KeySource sourceOf(const core::Deliveries::Candidate& candidate) {
  return {.message_id = candidate.message_id,
          .body = candidate.body,
          .attributes = candidate.attributes,
          .deduplication_id = candidate.deduplication_id};
}

}  // namespace

std::shared_ptr<Engine::Facts> Engine::factsOf(const core::Site& site) {
  auto facts = std::static_pointer_cast<Facts>(site.input.notes);
  // A request that is executed a second time is a call of its own.
  if (!facts || facts->was_served) facts = readFacts(site);
  return facts;
}

std::shared_ptr<Engine::Facts> Engine::readFacts(const core::Site& site) {
  const core::CallInput& input = site.input;
  auto facts = std::make_shared<Facts>();
  facts->port = input.service->chaos;
  facts->row = findRow(facts->port, input.service->model->operations[input.operation].name);
  if (facts->row != nullptr && facts->row->read != nullptr) {
    facts->row->read(site.state, input.request.data.get(), facts->subjects);
  }
  facts->client = input.origin.client ? naming_.clientName(*input.origin.client) : std::string("unknown");
  if (input.origin.client && input.origin.client->connection != "in-process") saw_http_ = true;
  // Copies: the call moves on while they are looked at.
  facts->region = input.origin.region;
  facts->place = facts->region + "/" + facts->subjects.resource;
  facts->invocation = input.origin.invocation_id;
  facts->connection = facts->client + "/" + std::to_string(input.origin.connection_number);
  if (facts->role() == core::Role::Receive) readCandidates(site, *facts);
  addEncounters(site, *facts);
  return facts;
}

// Messages by what they are called before they are counted: a masked timestamp does not change the line.
std::string Engine::placeInLine(const core::Site& site) {
  const core::CallInput& input = site.input;
  const std::string_view operation = input.service->model->operations[input.operation].name;
  const core::ChaosRow* const row = findRow(input.service->chaos, operation);
  core::Subjects subjects;
  if (row != nullptr && row->read != nullptr) row->read(site.state, input.request.data.get(), subjects);
  std::string place = input.origin.client ? naming_.clientName(*input.origin.client) : std::string("unknown");
  for (const std::string_view part : {input.service->model->name, operation, std::string_view(input.origin.region),
                                      std::string_view(subjects.resource)}) {
    place.append(1, '\n').append(part);
  }
  for (const core::Subject& subject : subjects.entries) {
    place.append(1, '\n');
    if (row->role == core::Role::Send) {
      place.append(naming_.contentName(sourceOf(subject)));
    } else {
      const std::string* const name = naming_.find(subject.message_id);
      place.append(name != nullptr ? *name : subject.message_id).append(1, ' ').append(std::to_string(subject.receive));
    }
  }
  return place;
}

void Engine::readCandidates(const core::Site& site, Facts& facts) {
  core::Deliveries* const deliveries = facts.port->deliveries != nullptr ? facts.port->deliveries(site.state) : nullptr;
  if (deliveries == nullptr) return;
  const int most = facts.row->mostMessages != nullptr ? facts.row->mostMessages(site.input.request.data.get()) : 1;
  facts.candidates =
      deliveries->candidates(facts.subjects.resource, static_cast<std::size_t>(std::max(most, 0)), site.now);
}

void Engine::addEncounters(const core::Site& site, Facts& facts) {
  const core::CallInput& input = site.input;
  const std::string& resource = facts.subjects.resource;
  const Encounter call{.service = input.service->model->name,
                       .operation = input.service->model->operations[input.operation].name,
                       .region = facts.region,
                       .resource = resource,
                       .client = facts.client,
                       .connection = facts.connection,
                       .invocation = facts.invocation,
                       .role = facts.role(),
                       .is_batch = facts.subjects.is_batch,
                       .now = site.now};
  const auto keep = [&facts](std::string text) -> std::string_view {
    return facts.texts.emplace_back(std::move(text));
  };
  facts.encounters.clear();
  for (const core::Deliveries::Candidate& candidate : facts.candidates) {
    Encounter& encounter = facts.encounters.emplace_back(call);
    encounter.message = sourceOf(candidate);
    encounter.name = keep(naming_.nameOf(facts.place, candidate.message_id, encounter.message));
    encounter.is_message = true;
    encounter.ordinal = static_cast<std::uint64_t>(candidate.receive);
  }
  // A poll that finds nothing has no identity, and how many there are depends on timing: nothing is decided on it.
  if (facts.role() == core::Role::Receive) return;

  for (const core::Subject& subject : facts.subjects.entries) {
    Encounter& encounter = facts.encounters.emplace_back(call);
    encounter.message = sourceOf(subject);
    encounter.is_message = true;
    if (facts.role() == core::Role::Send) {
      const std::string content = naming_.contentName(encounter.message);
      encounter.ordinal = naming_.countSend(facts.place, content);
      facts.message_names.push_back(Naming::numbered(content, encounter.ordinal));
      encounter.name = keep(content);
    } else {
      const std::string* const name = naming_.find(subject.message_id);
      encounter.name = keep(name != nullptr ? *name : subject.message_id);
      encounter.receive = subject.receive;
      encounter.ordinal = naming_.countCall(encounter.key());
    }
  }
  if (!facts.encounters.empty()) return;
  Encounter& encounter = facts.encounters.emplace_back(call);
  encounter.name = facts.client;
  encounter.ordinal = naming_.countCall(encounter.key());
}

std::optional<Firing> Engine::decideForCall(Layer layer, const Facts& facts, RuleBook::Filter only) {
  for (const Encounter& encounter : facts.encounters) {
    if (std::optional<Firing> firing = rules_.decide(layer, encounter, only)) return firing;
  }
  return std::nullopt;
}

core::Effect Engine::faultEffect(const Firing& firing, const Facts& facts, std::size_t entry) const {
  core::Effect effect{.kind = EventKind::Fault, .resource = facts.subjects.resource};
  if (entry < facts.subjects.entries.size()) {
    effect.message_id = facts.subjects.entries[entry].message_id;
    effect.attempt = facts.subjects.entries[entry].receive;
  } else if (entry < facts.candidates.size()) {
    effect.message_id = facts.candidates[entry].message_id;
    effect.attempt = facts.candidates[entry].receive;
  }
  effect.detail = std::string(toString(firing.fault.kind)) + " by rule " + firing.rule;
  return effect;
}

}  // namespace squall::chaos
