// server/admin.hpp: the developer endpoints, beside the AWS APIs on the same port: docs/SERVER.md lists them.
//
// They answer JSON. A mistake is answered with {"error": what is wrong, and what to do instead}.
#pragma once

#include "server/admin_clock.hpp"
#include "server/admin_request.hpp"
#include "server/handler.hpp"
#include "server/local_stack_chaos.hpp"
#include "server/named_listeners.hpp"
#include "server/named_snapshots.hpp"
#include "server/reactor.hpp"
#include "server/realm.hpp"
#include "server/traffic.hpp"
#include "wire/gateway.hpp"

#include <chrono>

namespace squall::server {

class Admin {
 public:
  Admin(Realm& realm, Reactor& reactor, Traffic& traffic, wire::Gateway& gateway)
      : realm_(realm),
        reactor_(reactor),
        traffic_(traffic),
        gateway_(gateway),
        started_(std::chrono::steady_clock::now()) {}

  // Whether a request is for a developer endpoint rather than for an AWS API.
  static bool owns(const WireRequest& request);
  std::shared_ptr<wire::Waiting> handle(const WireRequest& request, wire::Respond respond);

 private:
  struct Endpoint;
  static const std::vector<Endpoint>& endpoints();
  std::shared_ptr<wire::Waiting> route(const WireRequest& request, const AdminRequest& admin, wire::Respond& respond);

  // admin.cpp
  WireResponse health(const AdminRequest& request);
  WireResponse localstackHealth(const AdminRequest& request);
  WireResponse coverage(const AdminRequest& request);
  WireResponse reset(const AdminRequest& request);
  WireResponse motoReset(const AdminRequest& request);
  // admin_chaos.cpp
  WireResponse chaosReport(const AdminRequest& request);
  WireResponse addChaosRules(const AdminRequest& request);
  WireResponse removeChaosRule(const AdminRequest& request);
  WireResponse clearChaos(const AdminRequest& request);
  WireResponse chaosLog(const AdminRequest& request);
  WireResponse healChaos(const AdminRequest& request);
  WireResponse resumeChaos(const AdminRequest& request);
  WireResponse checkChaos(const AdminRequest& request);
  // admin_clock.cpp
  WireResponse clock(const AdminRequest& request);
  std::shared_ptr<wire::Waiting> advance(const AdminRequest& request, wire::Respond& respond);
  WireResponse hold(const AdminRequest& request);
  WireResponse endHold(const AdminRequest& request);
  // admin_events.cpp
  WireResponse listenToEvents(const AdminRequest& request);
  WireResponse heardEvents(const AdminRequest& request);
  WireResponse endListener(const AdminRequest& request);
  WireResponse eventFate(const AdminRequest& request);
  WireResponse standInForTarget(const AdminRequest& request);
  // admin_localstack_chaos.cpp
  WireResponse localstackFaults(const AdminRequest& request);
  WireResponse setLocalstackFaults(const AdminRequest& request);
  WireResponse addLocalstackFaults(const AdminRequest& request);
  WireResponse removeLocalstackFaults(const AdminRequest& request);
  WireResponse localstackEffects(const AdminRequest& request);
  WireResponse setLocalstackEffects(const AdminRequest& request);
  // admin_snapshots.cpp
  WireResponse takeSnapshot(const AdminRequest& request);
  WireResponse listSnapshots(const AdminRequest& request);
  WireResponse downloadSnapshot(const AdminRequest& request);
  WireResponse uploadSnapshot(const AdminRequest& request);
  WireResponse forgetSnapshot(const AdminRequest& request);
  WireResponse restoreSnapshot(const AdminRequest& request);
  WireResponse diffSnapshots(const AdminRequest& request);
  // admin_journal.cpp
  WireResponse journal(const AdminRequest& request);
  WireResponse queryJournal(const AdminRequest& request);
  std::shared_ptr<wire::Waiting> wait(const AdminRequest& request, wire::Respond& respond);

  Realm& realm_;
  Reactor& reactor_;
  Traffic& traffic_;
  wire::Gateway& gateway_;
  const std::chrono::steady_clock::time_point started_;
  NamedHolds holds_;
  NamedListeners listeners_;
  NamedSnapshots snapshots_;
  LocalStackChaos localstack_chaos_;
};

}  // namespace squall::server
