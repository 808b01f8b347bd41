// chaos/engine.hpp: chaos beside a Cloud: finds out what a call is about, lets the rules decide, and carries out what
// they decided, at the five points that the core asks (core/interference.hpp).
//
//   facts.cpp             what a call is about: its messages by name, its place among equal calls
//   transport_faults.cpp  admit: connections, latency, order of calls, the program and the clock
//   api_faults.cpp        arrive: errors instead of work, changed requests, lost answers
//   delivery_faults.cpp   before and after the handler: what happens to messages
//   engine.cpp            the rest
//
// The World's lock guards everything in here; only flush() and what an Admission carries run without it.
#pragma once

#include "chaos/gates.hpp"
#include "chaos/naming.hpp"
#include "chaos/rule_book.hpp"
#include "core/interference.hpp"
#include "core/world.hpp"

#include <squall/chaos.hpp>

#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace squall::chaos {

class Engine final : public core::Interference, public std::enable_shared_from_this<Engine> {
 public:
  // The World outlives the engine's use: its owner sets World::interference, and takes it away first.
  explicit Engine(core::World& world);
  ~Engine() override;

  // ---- for the public face (chaos.cpp): these take the World's lock
  std::string add(Rule rule);
  bool remove(const std::string& id);
  void clear();
  void allowContractViolations(bool allowed);
  void setSeed(std::uint64_t seed);
  void setIdentity(const Identity& identity);
  void setHealed(bool healed);
  std::optional<TimePoint> healed() const;
  void onProcessFault(std::function<void(const ProcessFault&)> callback);
  std::vector<RuleReport> report() const;
  std::optional<RuleReport> reportOf(const std::string& id) const;
  std::optional<std::uint64_t> remaining(const std::string& id) const;
  std::vector<Decision> decisions() const;
  void writeLog(std::ostream& out) const;
  std::string state() const;
  DeterminismClass determinism() const;
  void follow(std::vector<Decision> recorded, std::function<void()> on_unknown);
  Divergence divergence() const;

  // ---- for the core
  core::Admission admit(const core::Site& site) override;
  core::Intervention arrive(const core::Site& site) override;
  void beforeHandler(const core::Site& site, const core::Intervention& intervention) override;
  void afterHandler(const core::Site& site, const core::Intervention& intervention, core::Outcome& outcome) override;
  void saw(const Record& record) override;
  core::ClientNaming clientNaming() const override;
  std::string placeInLine(const core::Site& site) override;
  void reset() override;

 private:
  struct Facts;

  void checkSelectors(const Rule& rule) const;
  void forget();
  void disarm();

  // facts.cpp
  std::shared_ptr<Facts> factsOf(const core::Site& site);
  std::shared_ptr<Facts> readFacts(const core::Site& site);
  void readCandidates(const core::Site& site, Facts& facts);
  void addEncounters(const core::Site& site, Facts& facts);
  // The first firing of a layer for the call as a whole: any of its messages may bring it about.
  std::optional<Firing> decideForCall(Layer layer, const Facts& facts, RuleBook::Filter only = nullptr);
  core::Effect faultEffect(const Firing& firing, const Facts& facts, std::size_t entry) const;

  // transport_faults.cpp
  void admitOrder(const Facts& facts, core::Admission& admission, core::Effects& effects);
  void admitTransport(const Firing& firing, core::Admission& admission);
  void admitProcess(const Firing& firing, core::Admission& admission);
  void admitClock(const Firing& firing, core::Admission& admission);

  // api_faults.cpp
  void applyToCall(const core::Site& site, const Facts& facts, const Firing& firing, core::Intervention& intervention);
  void applyToEntries(const core::Site& site, Facts& facts, core::Intervention& intervention);
  void disturbEntry(const core::Site& site, Facts& facts, std::size_t entry, const Firing& firing,
                    const std::function<void*()>& changed);
  void poisonEntry(Facts& facts, std::size_t entry, const Firing& firing, const std::function<void*()>& changed);
  AwsError errorOf(const core::Site& site, const Fault& fault) const;

  // delivery_faults.cpp
  void disturbCandidates(const core::Site& site, core::Deliveries& deliveries, const Facts& facts);
  void disturbCandidate(const core::Site& site, core::Deliveries& deliveries, const Facts& facts, std::size_t entry,
                        const Firing& firing);
  void reorder(const core::Site& site, core::Deliveries& deliveries, const Facts& facts, std::size_t entry,
               const Firing& firing);
  void disturbSettled(const core::Site& site, core::Deliveries& deliveries, const Facts& facts);
  void tellFaults(const core::Site& site, const Facts& facts, const core::Intervention& intervention);
  void learnPublished(const core::Site& site, Facts& facts, const core::Outcome& outcome);
  void followSend(const core::Site& site, const Facts& facts, const Firing& firing, std::size_t entry,
                  const std::string& message_id);
  void decideDelivered(const core::Site& site, Facts& facts, const std::vector<std::string>& delivered,
                       core::Outcome& outcome);
  void followDelivery(const core::Site& site, core::Deliveries& deliveries, const std::string& resource,
                      const std::string& message_id);
  void followAcknowledgement(const core::Site& site, core::Deliveries& deliveries, const std::string& resource,
                             const std::string& message_id);
  void later(const core::Site& site, Duration after,
             std::function<void(core::Deliveries&, TimePoint, core::Effects&)> work);

  // What is planned for one message until it is delivered or settled.
  struct Plan {
    int copies_left = 0;
    bool concurrent = true;
    Duration copy_after{0};
    std::optional<Duration> expire_after;
    bool expire_before_ack = false;
    std::optional<Duration> ghost_after;
    std::shared_ptr<core::Deliveries::Kept> kept;  // once its copy is to come after the delete
    core::Misreport misreport = {};
  };
  using MessageKey = std::pair<std::string, std::string>;  // resource, message id

  core::World& world_;
  RuleBook rules_;
  Naming naming_;
  Gates gates_;
  std::map<MessageKey, int> decided_;  // the delivery that was last decided on
  std::map<MessageKey, Plan> plans_;
  std::function<void(const ProcessFault&)> on_process_fault_;
  bool saw_http_ = false;
  bool used_gates_ = false;
  struct Frozen {
    Clock::Hold hold;
    Clock::RealTime until;
  };
  std::vector<Frozen> frozen_;  // each ends by itself; kept so that healing and forgetting end it before
  std::optional<Journal::Subscription> subscription_;
};

}  // namespace squall::chaos
