// targets/state.hpp: deliveries on their way in one region: what is to be brought where, how often it was tried, when
// it is tried again.
//
//   accept ─ due ─ (courier: InvokeTarget) take ─ (courier: the target itself) settle ─ done, or due again, or given up
//
// The state decides, the courier acts: what has to leave goes out as a Parcel among the effects, and comes back through
// settle(). Only touched under the Cloud's lock.
#pragma once

#include "core/chaos_port.hpp"
#include "core/operation.hpp"
#include "core/parcel.hpp"
#include "targets/receipt.hpp"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace squall::targets {

class State;
using Call = core::ServiceCall<State>;

struct Delivery {
  enum class Stage : std::uint8_t {
    Waiting,  // for `due`
    Called,   // the courier was told that it is due
    Away,     // at the target
  };
  std::int64_t number = 0;
  std::shared_ptr<const core::Parcel> parcel;
  std::string resource;  // "on-paid/mailer"
  TimePoint accepted;
  TimePoint due;
  std::int64_t place = 0;  // among those that are due at the same target
  Stage stage = Stage::Waiting;
  int attempts = 0;
  std::uint64_t attempt_record = 0;  // sequence number of the record of the last attempt
};

// What goes to a target now.
struct Taken {
  std::shared_ptr<const core::Parcel> parcel;
  int attempt = 0;
  std::uint64_t cause = 0;
};

class State final : public core::ServiceState {
 public:
  State();
  ~State() override;

  // Takes a parcel over; it is due at once.
  void accept(core::Parcel parcel, TimePoint now, core::Effects& effects);
  // The delivery to this target that is first in line, of those that the courier was called for; null: there is none.
  // It is away from now on.
  Delivery* take(const std::string& resource);
  // What was taken; nothing when it is gone.
  std::optional<Taken> look(std::int64_t number) const;
  // How the attempt ended. Deliver and it is over; or Fail and another attempt at its time, or the end of it: to the
  // dead-letter queue (a parcel), or Drop. Nothing when the delivery of that parcel is gone: the Cloud was reset.
  void settle(std::int64_t number, const core::Parcel* parcel, const Receipt& receipt, TimePoint now,
              core::Effects& effects);
  // The same for an attempt that failed before anything was taken: of the delivery that was meant, else of the next.
  void settleUntaken(const std::string& resource, std::int64_t meant, const Receipt& receipt, TimePoint now,
                     core::Effects& effects);
  // What became of a dead letter.
  void settleDeadLetter(const core::Parcel& letter, const Receipt& receipt, core::Effects& effects);

  core::Deliveries& deliveries();
  // Those that the courier was called for, in the order in which they go.
  std::vector<Delivery*> calledAt(const std::string& resource);
  Delivery* find(const std::string& resource, const std::string& message_id, Delivery::Stage stage);
  std::map<std::int64_t, Delivery>& all() { return deliveries_; }
  const std::map<std::int64_t, Delivery>& all() const { return deliveries_; }
  void postpone(Delivery& delivery, TimePoint until);
  // One more of what is away, due at once.
  void copy(const Delivery& delivery, TimePoint now);
  // Ends it without any further attempt.
  void giveUp(Delivery& delivery, const Receipt& why, std::string_view exhausted, core::Effects& effects);
  void forget(Delivery& delivery);

  std::optional<TimePoint> nextDue() const override;
  void runDue(TimePoint now, core::Ids& ids, core::Effects& effects) override;
  // The same for who has no ids at hand.
  void callDue(TimePoint now, core::Effects& effects);

  // Snapshots: frozen.cpp.
  std::shared_ptr<const core::FrozenState> look() const override;
  void restore(const core::FrozenState& frozen, Duration later) override;

 private:
  Delivery& add(Delivery delivery);
  void schedule(Delivery& delivery, TimePoint due);

  std::map<std::int64_t, Delivery> deliveries_;                // by number
  std::set<std::pair<TimePoint, std::int64_t>> waiting_;       // by due instant, then place
  std::map<std::string, std::set<std::int64_t>> by_resource_;  // numbers
  std::int64_t last_number_ = 0;
  std::unique_ptr<core::Deliveries> port_;
};

}  // namespace squall::targets
