#include "delivery/http_targets.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cctype>
#include <charconv>
#include <optional>

namespace squall::delivery {

namespace {

using targets::Receipt;

// Nothing that is worth a name lives longer: a token without `expires_in` is asked for again after an hour.
constexpr Duration kTokenLife = std::chrono::hours(1);
// How much longer than the request itself an automatic clock stands still for it.
constexpr Duration kGrace = std::chrono::seconds(1);

bool isHeader(std::string_view name, std::string_view wanted) {
  return std::ranges::equal(name, wanted,
                            [](unsigned char a, unsigned char b) { return std::tolower(a) == std::tolower(b); });
}

// In seconds, as EventBridge reads it.
std::optional<long> retryAfter(const core::HttpResponse& response) {
  for (const auto& [name, value] : response.headers) {
    if (!isHeader(name, "retry-after")) continue;
    long seconds = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), seconds);
    if (error == std::errc() && end == value.data() + value.size()) return seconds;
  }
  return std::nullopt;
}

Receipt receiptOfAnswer(const core::HttpResponse& response) {
  switch (response.failure) {
    case core::HttpResponse::Failure::NoAddress:  // it stays so until somebody changes it: AWS does not try again
      return targets::refused("CONNECTION_FAILURE", response.reason);
    case core::HttpResponse::Failure::NoConnection:
      return targets::failed("CONNECTION_FAILURE", response.reason);
    case core::HttpResponse::Failure::Timeout:
      return targets::failed("TIMEOUT", response.reason);
    case core::HttpResponse::Failure::None:
      break;
  }
  Receipt receipt = targets::receiptOfStatus(response.status);
  if (receipt.isSuccess()) {
    receipt.message = "HTTP status " + std::to_string(response.status);
  } else if (const auto after = retryAfter(response)) {
    // A negative one ends the retries: AWS says so.
    if (*after < 0) receipt.is_worth_a_retry = false;
    receipt.retry_after = std::chrono::seconds(std::max(0L, *after));
  }
  return receipt;
}

}  // namespace

// One request on its way, kept alive by whoever will call it back.
struct HttpTargets::Journey {
  core::HttpCall call;
  core::World& world;
  std::shared_ptr<core::HttpClient> client;
  Done done;
  std::optional<Clock::Hold> hold = {};  // an automatic clock does not jump meanwhile
};

void HttpTargets::carry(core::HttpCall call, const Attempt& attempt, const Done& done) {
  core::World& world = attempt.world;
  std::shared_ptr<core::HttpClient> client;
  {
    const std::lock_guard lock(world.mutex);
    client = world.http;
  }
  if (!client) {
    return done(targets::refused("SDK_CLIENT_ERROR",
                                 "this Cloud reaches no HTTP endpoint: run squall serve, or Server::connect(cloud)"));
  }
  const auto& body = attempt.taken.parcel->body;
  if (call.request.body.empty() && body) call.request.body = *body;
  auto journey = std::make_shared<Journey>(Journey{std::move(call), world, std::move(client), done});

  TimePoint at = world.clock().now();
  if (journey->call.most_per_second > 0) {
    const std::lock_guard lock(mutex_);
    TimePoint& next = next_slot_[journey->call.limit_key];
    const bool must_wait = next > at;
    at = std::max(at, next);
    next = at + Duration(static_cast<Duration::rep>(1e6 / journey->call.most_per_second));
    if (!must_wait) at = TimePoint();
  } else {
    at = TimePoint();
  }
  if (at == TimePoint()) return start(journey);
  world.clock().callAt(at, [self = shared_from_this(), journey] { self->start(journey); });
}

void HttpTargets::start(const std::shared_ptr<Journey>& journey) {
  Clock& clock = journey->world.clock();
  if (clock.mode() == ClockMode::Auto) {
    journey->hold = clock.hold(
        "HTTP target", {.owner = journey->call.request.url, .ttl = 2 * (journey->call.request.timeout + kGrace)});
  }
  if (!journey->call.token) return send(journey, {});
  std::string token;
  {
    const std::lock_guard lock(mutex_);
    const auto known = tokens_.find(journey->call.token->key);
    if (known != tokens_.end() && known->second.expires > clock.now()) token = known->second.value;
  }
  if (token.empty()) return fetchToken(journey);
  send(journey, token);
}

void HttpTargets::fetchToken(const std::shared_ptr<Journey>& journey) {
  journey->client->send(
      journey->call.token->request, [self = shared_from_this(), journey](const core::HttpResponse& response) {
        Receipt receipt = receiptOfAnswer(response);
        if (!receipt.isSuccess()) {
          receipt.message = "no token from the authorization endpoint: " + receipt.message;
          return self->finish(journey, std::move(receipt));
        }
        const auto answer = nlohmann::json::parse(response.body, nullptr, false);
        if (!answer.is_object() || !answer.contains("access_token") || !answer["access_token"].is_string()) {
          return self->finish(journey, targets::refused("ERROR_FROM_TARGET",
                                                        "the authorization endpoint answered without an access_token"));
        }
        const auto token = answer["access_token"].get<std::string>();
        const auto life = answer.find("expires_in");
        const Duration lives = life != answer.end() && life->is_number_integer()
                                   ? Duration(std::chrono::seconds(life->get<long>()))
                                   : kTokenLife;
        {
          const std::lock_guard gate(self->gate_);
          if (self->is_closed_) return;
          const std::lock_guard lock(self->mutex_);
          self->tokens_[journey->call.token->key] = {.value = token, .expires = journey->world.clock().now() + lives};
        }
        self->send(journey, token);
      });
}

void HttpTargets::send(const std::shared_ptr<Journey>& journey, const std::string& token) {
  core::HttpRequest request = journey->call.request;
  if (!token.empty()) request.headers.emplace_back("Authorization", "Bearer " + token);
  journey->client->send(std::move(request), [self = shared_from_this(), journey](const core::HttpResponse& response) {
    if (journey->call.token && (response.status == 401 || response.status == 407))
      self->forgetToken(journey->call.token->key);
    self->finish(journey, receiptOfAnswer(response));
  });
}

void HttpTargets::finish(const std::shared_ptr<Journey>& journey, Receipt receipt) {
  const std::lock_guard gate(gate_);
  if (is_closed_) return;
  journey->done(std::move(receipt));
  journey->hold.reset();
}

void HttpTargets::forgetToken(const std::string& key) {
  const std::lock_guard lock(mutex_);
  tokens_.erase(key);
}

void HttpTargets::close() {
  const std::lock_guard gate(gate_);
  is_closed_ = true;
}

}  // namespace squall::delivery
