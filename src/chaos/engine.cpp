#include "chaos/engine.hpp"

#include "chaos/facts.hpp"
#include "chaos/glob.hpp"
#include "core/clock_impl.hpp"
#include "core/spelling.hpp"

#include <algorithm>
#include <stdexcept>

namespace squall::chaos {

namespace {

std::logic_error refused(const Rule& rule, const std::string& why) {
  return std::logic_error("squall::Chaos: rule '" + rule.id + "': " + why);
}

bool anyOperation(const core::Service& service, const On& on) {
  return std::ranges::any_of(service.model->operations,
                             [&on](const auto& operation) { return matchesGlob(on.operation, operation.name); });
}

}  // namespace

Engine::Engine(core::World& world) : world_(world), rules_(world.options().seed) { naming_.configure(Identity{}); }

Engine::~Engine() = default;

// A rule that can never fire is a mistake: it would make a test pass that proves nothing.
void Engine::checkSelectors(const Rule& rule) const {
  std::vector<std::string_view> services;
  std::vector<std::string_view> operations;
  bool found_service = false;
  bool found_operation = false;
  for (const core::Service* service : world_.services()) {
    services.push_back(service->model->name);
    if (!matchesGlob(rule.on.service, service->model->name)) continue;
    found_service = true;
    found_operation = found_operation || anyOperation(*service, rule.on);
    for (const auto& operation : service->model->operations) operations.push_back(operation.name);
  }
  if (!found_service) {
    throw refused(rule, "there is no service '" + rule.on.service + "'." + core::didYouMean(rule.on.service, services));
  }
  if (!found_operation) {
    throw refused(
        rule, "no operation is called '" + rule.on.operation + "'." + core::didYouMean(rule.on.operation, operations));
  }
}

std::string Engine::add(Rule rule) {
  checkSelectors(rule);
  std::string id;
  {
    const std::lock_guard lock(world_.mutex);
    if (rowOf(rule.fault.kind).layer == Layer::Process && !on_process_fault_) {
      throw refused(rule, std::string(toString(rule.fault.kind)) +
                              " needs a program that can be killed: run it with `squall run`");
    }
    const Fault fault = rule.fault;
    id = rules_.add(std::move(rule), world_.clock().now());
    if (fault.kind == FaultKind::Gate) gates_.watch(id, EventPattern::parse(fault.until));
    armed_ = true;
    // Gates open when records come; nobody else listens.
    if (rowOf(fault.kind).layer == Layer::Order && !subscription_) {
      subscription_.emplace(world_.journal().subscribe([weak = weak_from_this()] {
        if (const auto self = weak.lock()) self->gates_.flush();
      }));
    }
  }
  return id;
}

bool Engine::remove(const std::string& id) {
  bool removed = false;
  {
    const std::lock_guard lock(world_.mutex);
    removed = rules_.remove(id);
    gates_.forget(id);
    if (rules_.isEmpty()) disarm();
  }
  gates_.flush();
  return removed;
}

void Engine::clear() {
  {
    const std::lock_guard lock(world_.mutex);
    rules_.clear();
    forget();
    disarm();
  }
  gates_.flush();
}

// Without rules a Cloud pays nothing.
void Engine::disarm() {
  armed_ = false;
  subscription_.reset();
}

void Engine::forget() {
  naming_.clear();
  gates_.clear();
  decided_.clear();
  plans_.clear();
  frozen_.clear();
  used_gates_ = false;
}

void Engine::reset() {
  rules_.restart(world_.clock().now());
  forget();
}

void Engine::allowContractViolations(bool allowed) {
  const std::lock_guard lock(world_.mutex);
  rules_.allowContractViolations(allowed);
}

void Engine::setSeed(std::uint64_t seed) {
  const std::lock_guard lock(world_.mutex);
  rules_.setSeed(seed);
}

void Engine::setIdentity(const Identity& identity) {
  const std::lock_guard lock(world_.mutex);
  try {
    naming_.configure(identity);
  } catch (const std::invalid_argument& mistake) {
    throw std::logic_error(std::string("squall::Chaos: ") + mistake.what());
  }
}

void Engine::setHealed(bool healed) {
  {
    const std::lock_guard lock(world_.mutex);
    rules_.setHealed(healed ? std::optional(world_.clock().now()) : std::nullopt);
    if (healed) {
      gates_.clear();
      frozen_.clear();
    }
  }
  gates_.flush();
}

std::optional<TimePoint> Engine::healed() const {
  const std::lock_guard lock(world_.mutex);
  return rules_.healed();
}

void Engine::onProcessFault(std::function<void(const ProcessFault&)> callback) {
  const std::lock_guard lock(world_.mutex);
  on_process_fault_ = std::move(callback);
}

std::vector<RuleReport> Engine::report() const {
  const std::lock_guard lock(world_.mutex);
  return rules_.report();
}

std::optional<RuleReport> Engine::reportOf(const std::string& id) const {
  const std::lock_guard lock(world_.mutex);
  return rules_.reportOf(id);
}

std::optional<std::uint64_t> Engine::remaining(const std::string& id) const {
  const std::lock_guard lock(world_.mutex);
  return rules_.remaining(id);
}

std::vector<Decision> Engine::decisions() const {
  const std::lock_guard lock(world_.mutex);
  return rules_.log().decisions();
}

void Engine::writeLog(std::ostream& out) const {
  const DeterminismClass determinism_now = determinism();
  const std::lock_guard lock(world_.mutex);
  rules_.log().write(out, rules_.seed(), determinism_now);
}

std::string Engine::state() const {
  const std::lock_guard lock(world_.mutex);
  return rules_.state();
}

// In-process one thread under a virtual clock repeats byte for byte. Over HTTP nobody orders the client's threads; what
// is gated is ordered, as long as no gate had to give way.
DeterminismClass Engine::determinism() const {
  const std::lock_guard lock(world_.mutex);
  if (gates_.gaveWay() > 0) return DeterminismClass::Lost;
  if (!saw_http_ && !world_.clock().impl().several_callers) return DeterminismClass::Exact;
  return used_gates_ ? DeterminismClass::Gated : DeterminismClass::Keyed;
}

core::ClientNaming Engine::clientNaming() const {
  const std::lock_guard lock(world_.mutex);
  return naming_.clients();
}

void Engine::follow(std::vector<Decision> recorded, std::function<void()> on_unknown) {
  const std::lock_guard lock(world_.mutex);
  rules_.follow(std::move(recorded), std::move(on_unknown));
}

Divergence Engine::divergence() const {
  const std::lock_guard lock(world_.mutex);
  return rules_.divergence();
}

void Engine::saw(const Record& record) {
  rules_.saw(record);
  gates_.saw(record, record.client ? naming_.clientName(*record.client) : std::string());
}

}  // namespace squall::chaos
