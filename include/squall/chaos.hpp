// squall/chaos.hpp: faults on purpose. Rules say which calls and messages go wrong, how, and how often; a seed decides
// the rest, so that the same seed gives the same faults, whatever the order in which threads call.
//
//   squall::Cloud cloud;
//   auto poison = cloud.chaos().on(sqs::SendMessage).queue("orders").nth(3).poison(chaos::Payload::MalformedJson);
//   auto lost = cloud.chaos().on(sqs::DeleteMessage).probability(0.1).dropResponse();
//   ... run the code under test ...
//   EXPECT_EQ(poison.fired(), 1);
//
// What a rule can say: squall/chaos/rule.hpp. What the program under test observes of each fault: docs/CHAOS.md.
// Thread-safe. A Cloud without rules pays nothing but the look at one pointer.
#pragma once

#include <squall/chaos/rule.hpp>
#include <squall/model.hpp>

#include <cstdint>
#include <functional>
#include <iosfwd>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace squall {

namespace chaos {
class Engine;

// The decisions of a log that Chaos::writeLog() or `squall run --log` wrote, fired or not. Throws
// std::invalid_argument, which says what is wrong in which line; `name` stands in front.
std::vector<Decision> readDecisions(std::istream& log, std::string_view name = "log");
}  // namespace chaos

// A rule that was added. Copyable; the rule stays when the handle goes. A handle that outlives its Cloud counts 0.
class ChaosRule {
 public:
  ChaosRule(std::weak_ptr<chaos::Engine> engine, std::string id) : engine_(std::move(engine)), id_(std::move(id)) {}

  const std::string& id() const { return id_; }
  std::uint64_t matched() const;  // how often its selectors held
  std::uint64_t fired() const;
  // Firings left by its limits or its stack; nothing when it has neither.
  std::optional<std::uint64_t> remaining() const;
  // From now on it does nothing. True when it was there.
  bool remove();

 private:
  std::weak_ptr<chaos::Engine> engine_;
  std::string id_;
};

// Removes its rule when it goes: `const ScopedChaos lost = cloud.chaos().on(sqs::DeleteMessage).dropResponse();`
class [[nodiscard]] ScopedChaos {
 public:
  ScopedChaos(ChaosRule rule) : rule_(std::move(rule)) {}  // NOLINT(google-explicit-constructor): `= rule` reads well
  ~ScopedChaos() { rule_.remove(); }
  ScopedChaos(const ScopedChaos&) = delete;
  ScopedChaos& operator=(const ScopedChaos&) = delete;

  const ChaosRule& operator*() const { return rule_; }
  const ChaosRule* operator->() const { return &rule_; }

 private:
  ChaosRule rule_;
};

// Writes a rule down, word by word; the last word is the fault and adds it. Counts are per resource, dice per message.
class ChaosRuleBuilder {
 public:
  ChaosRuleBuilder(std::shared_ptr<chaos::Engine> engine, std::string service, std::string operation);

  ChaosRuleBuilder& id(std::string id);
  ChaosRuleBuilder& queue(std::string name) { return resource(std::move(name)); }
  ChaosRuleBuilder& resource(std::string name);    // with * and ?
  ChaosRuleBuilder& client(std::string name);      // with * and ?
  ChaosRuleBuilder& where(std::string condition);  // "body:$.kind == 'charge'"
  ChaosRuleBuilder& nth(std::uint64_t n);          // again: one more
  ChaosRuleBuilder& first(std::uint64_t count);
  ChaosRuleBuilder& every(std::uint64_t step);
  ChaosRuleBuilder& probability(double fraction);
  ChaosRuleBuilder& between(Duration from, Duration to);
  ChaosRuleBuilder& scope(chaos::Scope scope);
  ChaosRuleBuilder& times(std::uint64_t count);
  ChaosRuleBuilder& perIdentity(std::uint64_t count);

  // The words for the faults that tests use most; every other one is fault({.kind = ...}).
  ChaosRule poison(chaos::Payload payload);
  ChaosRule duplicate(int copies = 2);
  ChaosRule dropResponse(Close close = Close::Reset);
  ChaosRule dropRequest(Close close = Close::Reset);
  ChaosRule falseSuccess();
  ChaosRule throttle(std::string code = {});
  ChaosRule latency(Duration fixed);
  ChaosRule partialBatch(std::string code = {});
  ChaosRule fault(chaos::Fault fault);
  // The n-th matching call meets the n-th fault; nullopt: that one goes well.
  ChaosRule stack(std::vector<std::optional<chaos::Fault>> faults);

 private:
  std::shared_ptr<chaos::Engine> engine_;
  chaos::Rule rule_;
};

class Chaos {
 public:
  explicit Chaos(std::shared_ptr<chaos::Engine> engine) : engine_(std::move(engine)) {}

  // on(sqs::SendMessage), or any other enumerator of a generated `enum class Operation`.
  template <class Operation>
  ChaosRuleBuilder on(Operation operation) {
    const model::OperationName name = operationName(operation);
    return on(std::string(name.service), std::string(name.name));
  }
  // Any operation of a service, or operations by name: on("sqs", "DeleteMessage|DeleteMessageBatch").
  ChaosRuleBuilder on(std::string service, std::string operations);
  // Throws std::logic_error for a rule that cannot work, saying what to write instead: an operation that its service
  // does not have, a fault that cannot happen there, a parameter out of range, an id that is taken, a fault outside of
  // AWS's contract without allowContractViolations().
  ChaosRule add(chaos::Rule rule);
  bool remove(const std::string& id);
  // Forgets rules, counts, state and log.
  void clear();

  // Whether rules may break what AWS promises (lose a message, swap a FIFO queue's order).
  void allowContractViolations(bool allowed);
  // Default: the Cloud's seed. Call it before the first decision.
  void setSeed(std::uint64_t seed);
  void setIdentity(const chaos::Identity& identity);

  // No rule fires from now on; their counts stay. For the phase in which a system under test must recover.
  void heal();
  void resume();
  // Virtual time of heal(); nothing: faults may fire.
  std::optional<TimePoint> healed() const;

  std::vector<chaos::RuleReport> report() const;
  std::vector<chaos::Decision> decisions() const;
  // The decision log as JSON Lines: a header, then one line a decision. Equal for equal runs.
  void writeLog(std::ostream& out) const;
  std::string state() const;
  chaos::DeterminismClass determinism() const;

  // Repeats a recorded run: what fired there fires here, with the parameters that were drawn there, on the same rule,
  // message, delivery and attempt; nothing else fires. Seed, dice, counts, times and states have no say, so a log
  // outlives all of them, and new rules. The rules that it names must be there. Call it before the first decision;
  // clear() ends it. `on_unknown`: called each time that Divergence::unknown grows, under the Cloud's lock, so that it
  // must not call back. Throws std::logic_error for a decision whose rule is not there.
  //
  //   cloud.chaos().follow(chaos::readDecisions(log));
  //   ... run the code under test ...
  //   EXPECT_THAT(cloud.chaos().divergence().missing, IsEmpty());
  void follow(std::vector<chaos::Decision> recorded, std::function<void()> on_unknown = {});
  // Empty for a run that follows none. Which identities a rule meets must not depend on the order of calls for them to
  // be called unknown: rules with `at`, `between`, `flap`, `after`, a state, a stack or a limit that was reached,
  // counts of more than one message, and faults of a call with several messages show what differs only as missing. So
  // do rules that decided nothing in the recorded run.
  chaos::Divergence divergence() const;

  // ---- for `squall run` alone ---------------------------------------------------------------------------------------
  // Process faults are handed to `callback`, with no lock held; without one, a rule with such a fault cannot be added.
  void onProcessFault(std::function<void(const chaos::ProcessFault&)> callback);
  const std::shared_ptr<chaos::Engine>& engine() const { return engine_; }

 private:
  std::shared_ptr<chaos::Engine> engine_;
};

}  // namespace squall
