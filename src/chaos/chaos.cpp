#include <squall/chaos.hpp>

#include "chaos/engine.hpp"

namespace squall {

using chaos::FaultKind;

std::uint64_t ChaosRule::matched() const {
  const auto engine = engine_.lock();
  const auto report = engine ? engine->reportOf(id_) : std::nullopt;
  return report ? report->matched : 0;
}

std::uint64_t ChaosRule::fired() const {
  const auto engine = engine_.lock();
  const auto report = engine ? engine->reportOf(id_) : std::nullopt;
  return report ? report->fired : 0;
}

std::optional<std::uint64_t> ChaosRule::remaining() const {
  const auto engine = engine_.lock();
  return engine ? engine->remaining(id_) : 0;
}

bool ChaosRule::remove() {
  const auto engine = engine_.lock();
  return engine && engine->remove(id_);
}

ChaosRuleBuilder::ChaosRuleBuilder(std::shared_ptr<chaos::Engine> engine, std::string service, std::string operation)
    : engine_(std::move(engine)) {
  rule_.on.service = std::move(service);
  rule_.on.operation = std::move(operation);
  // In a test "the third send" is the third of all; a probability or a limit is per message all the same.
  rule_.scope = chaos::Scope::Resource;
}

ChaosRuleBuilder& ChaosRuleBuilder::id(std::string id) {
  rule_.id = std::move(id);
  return *this;
}

ChaosRuleBuilder& ChaosRuleBuilder::resource(std::string name) {
  rule_.on.resource = std::move(name);
  return *this;
}

ChaosRuleBuilder& ChaosRuleBuilder::client(std::string name) {
  rule_.on.client = std::move(name);
  return *this;
}

ChaosRuleBuilder& ChaosRuleBuilder::where(std::string condition) {
  rule_.on.where = std::move(condition);
  return *this;
}

ChaosRuleBuilder& ChaosRuleBuilder::nth(std::uint64_t n) {
  rule_.when.nth.push_back(n);
  return *this;
}

ChaosRuleBuilder& ChaosRuleBuilder::first(std::uint64_t count) {
  rule_.when.first = count;
  return *this;
}

ChaosRuleBuilder& ChaosRuleBuilder::every(std::uint64_t step) {
  rule_.when.every = step;
  return *this;
}

ChaosRuleBuilder& ChaosRuleBuilder::probability(double fraction) {
  rule_.when.probability = fraction;
  rule_.scope = chaos::Scope::Message;
  return *this;
}

ChaosRuleBuilder& ChaosRuleBuilder::between(Duration from, Duration to) {
  rule_.when.between = {from, to};
  return *this;
}

ChaosRuleBuilder& ChaosRuleBuilder::scope(chaos::Scope scope) {
  rule_.scope = scope;
  return *this;
}

ChaosRuleBuilder& ChaosRuleBuilder::times(std::uint64_t count) {
  rule_.limit.times = count;
  return *this;
}

ChaosRuleBuilder& ChaosRuleBuilder::perIdentity(std::uint64_t count) {
  rule_.limit.per_identity = count;
  return *this;
}

ChaosRule ChaosRuleBuilder::poison(chaos::Payload payload) {
  chaos::Fault fault{.kind = FaultKind::Poison};
  fault.payload = payload;
  return this->fault(std::move(fault));
}

ChaosRule ChaosRuleBuilder::duplicate(int copies) {
  chaos::Fault fault{.kind = FaultKind::Duplicate};
  fault.copies = copies;
  return this->fault(std::move(fault));
}

ChaosRule ChaosRuleBuilder::dropResponse(Close close) {
  chaos::Fault fault{.kind = FaultKind::DropResponse};
  fault.close = close;
  return this->fault(std::move(fault));
}

ChaosRule ChaosRuleBuilder::dropRequest(Close close) {
  chaos::Fault fault{.kind = FaultKind::DropRequest};
  fault.close = close;
  return this->fault(std::move(fault));
}

ChaosRule ChaosRuleBuilder::falseSuccess() { return fault({.kind = FaultKind::FalseSuccess}); }

ChaosRule ChaosRuleBuilder::throttle(std::string code) {
  chaos::Fault fault{.kind = FaultKind::Throttle};
  fault.code = std::move(code);
  return this->fault(std::move(fault));
}

ChaosRule ChaosRuleBuilder::latency(Duration fixed) {
  chaos::Fault fault{.kind = FaultKind::Latency};
  fault.latency.fixed = fixed;
  return this->fault(std::move(fault));
}

ChaosRule ChaosRuleBuilder::partialBatch(std::string code) {
  chaos::Fault fault{.kind = FaultKind::PartialBatch};
  fault.code = std::move(code);
  return this->fault(std::move(fault));
}

ChaosRule ChaosRuleBuilder::fault(chaos::Fault fault) {
  rule_.fault = std::move(fault);
  return {engine_, engine_->add(rule_)};
}

ChaosRule ChaosRuleBuilder::stack(std::vector<std::optional<chaos::Fault>> faults) {
  rule_.stack = std::move(faults);
  return {engine_, engine_->add(rule_)};
}

ChaosRuleBuilder Chaos::on(std::string service, std::string operations) {
  return {engine_, std::move(service), std::move(operations)};
}

ChaosRule Chaos::add(chaos::Rule rule) { return {engine_, engine_->add(std::move(rule))}; }
bool Chaos::remove(const std::string& id) { return engine_->remove(id); }
void Chaos::clear() { engine_->clear(); }
void Chaos::allowContractViolations(bool allowed) { engine_->allowContractViolations(allowed); }
void Chaos::setSeed(std::uint64_t seed) { engine_->setSeed(seed); }
void Chaos::setIdentity(const chaos::Identity& identity) { engine_->setIdentity(identity); }
void Chaos::heal() { engine_->setHealed(true); }
void Chaos::resume() { engine_->setHealed(false); }
std::optional<TimePoint> Chaos::healed() const { return engine_->healed(); }
std::vector<chaos::RuleReport> Chaos::report() const { return engine_->report(); }
std::vector<chaos::Decision> Chaos::decisions() const { return engine_->decisions(); }
void Chaos::writeLog(std::ostream& out) const { engine_->writeLog(out); }
std::string Chaos::state() const { return engine_->state(); }
chaos::DeterminismClass Chaos::determinism() const { return engine_->determinism(); }
void Chaos::follow(std::vector<chaos::Decision> recorded, std::function<void()> on_unknown) {
  engine_->follow(std::move(recorded), std::move(on_unknown));
}
chaos::Divergence Chaos::divergence() const { return engine_->divergence(); }
void Chaos::onProcessFault(std::function<void(const chaos::ProcessFault&)> callback) {
  engine_->onProcessFault(std::move(callback));
}

}  // namespace squall
