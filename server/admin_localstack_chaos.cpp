// LocalStack's Chaos API, for test suites that use it already: /_localstack/chaos/faults and
// /_localstack/chaos/effects. https://docs.localstack.cloud/aws/capabilities/chaos-engineering/chaos-api/
#include "server/admin.hpp"

#include <stdexcept>

namespace squall::server {

namespace {

constexpr std::string_view kAccountOnly[] = {"account"};

// Runs `action`; a body or a rule that is wrong becomes an answer 400.
template <class Action>
auto read(const Action& action) {
  try {
    return action();
  } catch (const setup::FileError& error) {
    std::string text = error.what();
    if (!text.empty()) text.pop_back();
    throw AdminError(400, text);
  } catch (const std::logic_error& mistake) {
    throw AdminError(400, mistake.what());
  }
}

LocalStackChaos::Rules rulesIn(const AdminRequest& request) {
  request.requireKnown(kAccountOnly);
  return chaos::fromLocalStackJson(request.body, "body");
}

}  // namespace

WireResponse Admin::localstackFaults(const AdminRequest& request) {
  request.requireKnown(kAccountOnly);
  return jsonResponse(200, chaos::toLocalStackJson(localstack_chaos_.rules(request.cloud(realm_))));
}

WireResponse Admin::setLocalstackFaults(const AdminRequest& request) {
  return jsonResponse(
      200, read([&] {
        return chaos::toLocalStackJson(localstack_chaos_.replace(request.cloud(realm_), rulesIn(request)));
      }));
}

WireResponse Admin::addLocalstackFaults(const AdminRequest& request) {
  return jsonResponse(
      200,
      read([&] { return chaos::toLocalStackJson(localstack_chaos_.append(request.cloud(realm_), rulesIn(request))); }));
}

WireResponse Admin::removeLocalstackFaults(const AdminRequest& request) {
  return jsonResponse(
      200,
      read([&] { return chaos::toLocalStackJson(localstack_chaos_.erase(request.cloud(realm_), rulesIn(request))); }));
}

WireResponse Admin::localstackEffects(const AdminRequest& request) {
  request.requireKnown(kAccountOnly);
  return jsonResponse(200, chaos::toLocalStackEffects(localstack_chaos_.latency(request.cloud(realm_))));
}

WireResponse Admin::setLocalstackEffects(const AdminRequest& request) {
  request.requireKnown(kAccountOnly);
  return jsonResponse(200, read([&] {
                        const std::uint64_t latency = chaos::fromLocalStackEffects(request.body, "body");
                        return chaos::toLocalStackEffects(localstack_chaos_.setLatency(request.cloud(realm_), latency));
                      }));
}

}  // namespace squall::server
