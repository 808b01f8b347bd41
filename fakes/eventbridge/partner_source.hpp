// eventbridge/partner_source.hpp: partner event sources, seen from both sides.
//
// A partner makes a source for a customer's account. The customer sees it as an event source that waits (PENDING), and
// makes an event bus of the same name for it, which makes it ACTIVE; then the partner's events arrive on that bus. An
// account of Squall is both when a source names the account that makes it; sources for other accounts are seen from
// the partner's side alone, since every account is a Cloud of its own.
// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-saas.html
#pragma once

#include <squall/clock.hpp>

#include <map>
#include <optional>
#include <string>

namespace squall::eventbridge {

class State;

// What one customer has of a source.
struct EventSourceResource {
  std::string name;
  std::string state;  // EventSourceState
  TimePoint created;
  std::optional<TimePoint> expires;  // while it is PENDING
};

struct PartnerSourceResource {
  std::string name;
  std::map<std::string, EventSourceResource> accounts;  // by their ids
};

// "arn:aws:events:us-east-1::event-source/aws.partner/example.com/orders": no account.
std::string arnOfEventSource(const State& state, const std::string& name);
// The bus of this event source was made, or deleted.
void eventSourceMatched(State& state, const std::string& name, bool has_bus, TimePoint now);

// "If it remains in PENDING state for more than two weeks, it is deleted."
std::optional<TimePoint> nextSourceExpiry(const State& state);
void expireSources(State& state, TimePoint now);

}  // namespace squall::eventbridge
