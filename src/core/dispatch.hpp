// core/dispatch.hpp: the one way into a fake. Direct C++ calls and decoded HTTP requests both enter here.
#pragma once

#include "core/interference.hpp"
#include "core/waiters.hpp"
#include "core/world.hpp"

#include <string>

namespace squall::core {

// Runs one call: validate, run the handler under the Cloud's lock, journal it and its effects, wake who waits for them.
// `completion` is called exactly once, before dispatch returns or, for a call that waits, later (then the answer is
// true: it may already have been given by another thread when dispatch returns).
struct Parked {
  ParkedId id = ParkedId::None;
  Duration wait{};  // how much virtual time it asked to wait; a real-time budget for who must not wait longer
  explicit operator bool() const { return id != ParkedId::None; }
};
Parked dispatch(World& world, CallInput input, Completion completion);

// Who disturbs this World's calls now; null: nobody.
inline Interference* armed(const World& world) {
  return world.interference != nullptr && world.interference->isArmed() ? world.interference : nullptr;
}

// What chaos wants with a call before it is dispatched: the caller carries it out, since only the caller knows how to
// wait and what becomes of an answer. Nothing while there is no rule.
Admission admit(World& world, CallInput& input);

// Who asks for what, the same in every run, for a server that lets requests in by it (Interference::placeInLine).
std::string placeInLine(World& world, const CallInput& input);

// Changes a service's state by other means than a call, as time does: under the lock, with its effects journalled and
// whoever waits for them woken.
using Disturbance = std::function<void(ServiceState& state, TimePoint now, Effects& effects)>;
void disturb(World& world, const Service& service, const std::string& region, const Disturbance& work);

// Ends a wait now: the handler runs a last time and answers with what there is. Does nothing for an answered call.
void release(World& world, ParkedId id);
// Forgets a parked call whose client is gone: nothing is taken, nothing is answered, its completion is never called.
// False when there is nothing to forget: the call was answered, or is being answered right now.
bool abandon(World& world, ParkedId id);
// Ends all waits; a stopping server does so.
void releaseAll(World& world);

// Looks at what a resource holds: Service::peek under the Cloud's lock. No call: nothing is recorded, nobody is woken.
// Throws AwsError.
model::Object peek(World& world, const CallInput& input, PeekOptions options);

// Runs one call and blocks until it is answered. A wait in a Manual clock that nobody moves ends after as much real
// time as the wait has virtual time, so that no test hangs.
Outcome call(World& world, CallInput input);

}  // namespace squall::core
