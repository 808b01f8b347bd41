// wire/gateway.hpp: from a WireRequest to dispatch, and from an Outcome to a WireResponse.
//
// It finds protocol, service, operation, account and region, decodes the body, enters core::dispatch, and encodes what
// comes back. It knows no service's state.
#pragma once

#include "wire/accounts.hpp"
#include "wire/connection_numbers.hpp"
#include "wire/owners.hpp"
#include "wire/route.hpp"
#include "wire/turnstile.hpp"
#include "wire/waiting.hpp"

#include <chrono>
#include <functional>
#include <memory>
#include <string>

namespace squall::wire {

struct GatewayOptions {
  std::string verify_secret = {};  // empty: signatures are not checked
  // In queue URLs when a request has no usable Host header.
  std::string endpoint = "http://localhost:4566";
  // How much real time a long poll may take.
  std::chrono::milliseconds longest_park = std::chrono::seconds(20);
  // A client that waits in a long poll has given up what it received before.
  bool single_consumer = false;
  // Runs its task when a window of real time is over: requests are let in one at a time (turnstile.hpp). Null: as they
  // come.
  Turnstile::AfterWindow after_window = {};
};

class Gateway {
 public:
  Gateway(GatewayOptions options, Accounts& accounts);

  // Answers one call, now or later; whatever the bytes are, the answer is one of AWS's. Thread-safe. The result is null
  // unless the call waits; it must not outlive the accounts.
  std::shared_ptr<Waiting> handle(const WireRequest& request, Respond respond);

  // The developer endpoint /_aws/sqs/messages: the messages of a queue without receiving them.
  WireResponse peek(const WireRequest& request);

 private:
  // Who calls, and where that leads.
  struct Caller {
    core::World* world = nullptr;
    core::Origin origin;
  };
  Caller callerOf(const Reading& reading, const Route& route);
  std::shared_ptr<const Client> clientOf(const WireRequest& request, core::World& world, const std::string& access_key);
  void authenticate(const Reading& reading, const Route& route, const Caller& caller) const;
  std::shared_ptr<Waiting> call(const Reading& reading, const Route& route, Caller& caller, Respond& respond);
  // Chaos has its say, then the call is served.
  std::shared_ptr<Waiting> admit(core::World& world, const AnswerForm& form, core::CallInput input, Respond respond,
                                 std::function<void()> limit_changed);
  std::shared_ptr<Waiting> serve(core::World& world, const AnswerForm& form, core::CallInput input, Respond respond);
  WireResponse look(const Reading& reading, Route& route, Caller& caller);  // peek.cpp

  GatewayOptions options_;
  Accounts& accounts_;
  Owners owners_;
  ConnectionNumbers numbers_;
  std::shared_ptr<Turnstile> turnstile_;  // null: requests are let in as they come
};

}  // namespace squall::wire
