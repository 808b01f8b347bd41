#include "delivery/courier.hpp"

#include "chaos/glob.hpp"
#include "core/arn.hpp"
#include "core/buckets.hpp"
#include "core/dispatch.hpp"
#include "delivery/http_targets.hpp"
#include "schemas/discovery.hpp"
#include "targets/model.hpp"

#include <algorithm>
#include <utility>

namespace squall::delivery {

namespace {

using targets::Receipt;
using targets::State;

// What this thread has still to carry. Not null while it carries.
struct Load {
  std::deque<std::function<void()>> work;
};
Load*& loadOfThisThread() {
  thread_local Load* load = nullptr;
  return load;
}

void carryInTurn(std::vector<std::function<void()>> work) {
  Load*& current = loadOfThisThread();
  if (current != nullptr) {
    for (auto& each : work) current->work.push_back(std::move(each));
    return;
  }
  Load load;
  for (auto& each : work) load.work.push_back(std::move(each));
  struct Carrying {
    explicit Carrying(Load*& slot, Load& mine) : load(slot) { load = &mine; }
    ~Carrying() { load = nullptr; }
    Load*& load;
  } const carrying(current, load);
  while (!load.work.empty()) {
    const std::function<void()> next = std::move(load.work.front());
    load.work.pop_front();
    next();
  }
}

// What a sender makes of an answer that does not come.
Receipt lostAnswer(const TransportFault& fault) {
  const bool hangs = fault.kind == TransportFault::Kind::Hang || fault.close == Close::Hang;
  return hangs ? targets::failed("TIMEOUT", "the target did not answer in time")
               : targets::failed("CONNECTION_FAILURE", "the connection to the target broke");
}

// Which attempt it is, the body can say only now.
Attempt numbered(Attempt attempt) {
  const std::string& word = attempt.taken.parcel->attempt_word;
  if (word.empty() || !attempt.taken.parcel->body) return attempt;
  std::string body = *attempt.taken.parcel->body;
  const std::string number = std::to_string(attempt.taken.attempt);
  for (std::size_t at = body.find(word); at != std::string::npos; at = body.find(word, at + number.size())) {
    body.replace(at, word.size(), number);
  }
  auto parcel = std::make_shared<core::Parcel>(*attempt.taken.parcel);
  parcel->body = std::make_shared<const std::string>(std::move(body));
  attempt.taken.parcel = std::move(parcel);
  return attempt;
}

std::shared_ptr<const Client> senderOf(const core::Parcel& parcel) {
  const std::string& name = parcel.sender;
  return std::make_shared<const Client>(
      Client{.access_key = name, .user_agent = name, .connection = "in-process", .name = {}});
}

}  // namespace

core::World* worldOf(core::World& world, const std::string& account) {
  if (account.empty() || account == world.options().account) return &world;
  std::function<core::World*(const std::string&)> neighbour;
  {
    const std::lock_guard lock(world.mutex);
    neighbour = world.neighbour;
  }
  return neighbour ? neighbour(account) : nullptr;
}

Courier::Courier(core::World& world, Services services)
    : world_(world),
      services_(services),
      http_(std::make_shared<HttpTargets>()),
      discovery_(world, *services.buses, *services.schemas) {}

Courier::~Courier() = default;

void Courier::close() { http_->close(); }

void Courier::take(const std::string& region, std::vector<std::shared_ptr<core::Parcel>> parcels) {
  std::vector<std::function<void()>> work;
  std::vector<std::shared_ptr<core::Parcel>> fresh;
  for (auto& parcel : parcels) {
    if (parcel->sender == schemas::kDiscoverySender) {
      discovery_.begin();
    } else if (parcel->errand) {
      work.push_back([this, sent = std::move(parcel)] { run(sent->errand); });
    } else if (parcel->delivery == 0 && !parcel->is_dead_letter) {
      fresh.push_back(std::move(parcel));
    } else {
      work.push_back([this, region, sent = std::move(parcel)] { step(region, *sent); });
    }
  }
  if (!fresh.empty()) {
    // All that one call sent is accepted before any of it goes on, so that it can be put into another order.
    work.push_back([this, region, sent = std::move(fresh)] {
      settle(region, [&sent](State& state, TimePoint now, core::Effects& effects) {
        for (const auto& parcel : sent) state.accept(std::move(*parcel), now, effects);
      });
    });
  }
  carryInTurn(std::move(work));
}

void Courier::handle(std::string arn, Handler handler) {
  const std::lock_guard lock(mutex_);
  stops_.push_back({.arn = std::move(arn), .handler = std::move(handler), .url = {}});
}

void Courier::handleOverHttp(std::string arn, std::string url) {
  const std::lock_guard lock(mutex_);
  stops_.push_back({.arn = std::move(arn), .handler = nullptr, .url = std::move(url)});
}

std::optional<Courier::Stop> Courier::stopOf(const std::string& arn) const {
  const std::lock_guard lock(mutex_);
  const auto found = std::find_if(stops_.rbegin(), stops_.rend(),
                                  [&arn](const Stop& stop) { return chaos::matchesGlob(stop.arn, arn); });
  if (found == stops_.rend()) return std::nullopt;
  return *found;
}

// Changes the state of the region's deliveries, and calls for what is due after it.
void Courier::settle(const std::string& region, const std::function<void(State&, TimePoint, core::Effects&)>& work) {
  core::disturb(world_, *services_.targets, region,
                [&work](core::ServiceState& state, TimePoint now, core::Effects& effects) {
                  State& deliveries = static_cast<State&>(state);
                  work(deliveries, now, effects);
                  deliveries.callDue(now, effects);
                });
}

void Courier::run(const core::Errand& errand) {
  std::shared_ptr<core::Buckets> buckets;
  {
    const std::lock_guard lock(world_.mutex);
    buckets = world_.buckets;
  }
  errand({.buckets = buckets.get(),
          .change =
              [this](const core::Service& service, const std::string& region, const core::Outside::Work& work) {
                core::disturb(world_, service, region,
                              [this, &work](core::ServiceState& state, TimePoint now, core::Effects& effects) {
                                work(state, now, world_.ids, effects);
                              });
              },
          .look = [this](const core::Service& service, const std::string& region) -> core::ServiceState& {
            return *world_.region(service, region).state;
          }});
}

void Courier::step(const std::string& region, core::Parcel& parcel) {
  if (!parcel.is_dead_letter) return attempt(region, parcel);
  const Attempt letter{.world = world_,
                       .region = region,
                       .taken = {.parcel = std::make_shared<const core::Parcel>(parcel), .cause = parcel.cause}};
  carryToQueue(*services_.queues, letter, [&](const Receipt& receipt) {
    settle(region,
           [&](State& state, TimePoint, core::Effects& effects) { state.settleDeadLetter(parcel, receipt, effects); });
  });
}

void Courier::attempt(const std::string& region, const core::Parcel& due) {
  auto request = std::make_shared<targets::InvokeTargetRequest>();
  request->source = due.source;
  request->targetId = due.target_id;
  request->targetArn = due.target_arn;
  request->delivery = due.delivery;
  core::Origin origin = world_.localOrigin();
  origin.region = region;
  origin.client = senderOf(due);
  core::CallInput input{.service = services_.targets,
                        .operation = static_cast<std::size_t>(targets::InvokeTarget),
                        .origin = std::move(origin),
                        .request = {.shape = &targets::InvokeTargetRequest::shape(), .data = std::move(request)},
                        .cause = due.cause};
  const core::Admission admission = core::admit(world_, input);
  if (admission.delay <= Duration::zero()) return attemptNow(region, due, std::move(input), admission);
  // Nobody waits for a target, so what is late for real and what is late on the clock is the same: a task.
  world_.clock().callAt(world_.clock().now() + admission.delay,
                        [self = weak_from_this(), region, due, input, admission] {
                          const auto courier = self.lock();
                          if (!courier) return;
                          carryInTurn({[&] { courier->attemptNow(region, due, input, admission); }});
                        });
}

void Courier::attemptNow(const std::string& region, const core::Parcel& due, core::CallInput input,
                         const core::Admission& admission) {
  const std::string resource = due.source + "/" + due.target_id;
  const auto failUntaken = [&](const Receipt& receipt) {
    settle(region, [&](State& state, TimePoint now, core::Effects& effects) {
      state.settleUntaken(resource, due.delivery, receipt, now, effects);
    });
  };
  if (admission.before) admission.before();
  if (admission.never_arrives) return failUntaken(lostAnswer(admission.transport));

  std::optional<core::Outcome> outcome;
  core::dispatch(world_, std::move(input), [&outcome](core::Outcome answer) { outcome = std::move(answer); });
  if (admission.after) admission.after();
  if (outcome->error) return failUntaken(targets::receiptOf(*outcome->error));
  const auto& result = *static_cast<const targets::InvokeTargetResult*>(outcome->result.data.get());
  if (!result.delivery) return settle(region, [](State&, TimePoint, core::Effects&) {});

  const std::int64_t number = *result.delivery;
  std::optional<targets::Taken> taken;
  settle(region, [&](State& state, TimePoint, core::Effects&) { taken = state.look(number); });
  if (!taken) return;
  const TransportFault fault = outcome->transport.arrives() ? admission.transport : outcome->transport;
  const Attempt attempt{.world = world_, .region = region, .taken = *taken};
  carry(attempt, [self = shared_from_this(), region, number, fault, parcel = taken->parcel](Receipt receipt) {
    // The target has it, and the sender does not know.
    if (!fault.arrives()) receipt = lostAnswer(fault);
    self->settle(region, [&](State& state, TimePoint now, core::Effects& effects) {
      state.settle(number, parcel.get(), receipt, now, effects);
    });
  });
}

void Courier::carry(const Attempt& given, const Done& done) {
  const Attempt attempt = numbered(given);
  const core::Parcel& parcel = *attempt.taken.parcel;
  if (const auto stop = stopOf(parcel.target_arn)) {
    if (stop->handler) return carryToHandler(stop->handler, attempt, done);
    core::HttpCall call{.request = {.url = stop->url, .headers = {{"Content-Type", "application/json"}}}};
    if (parcel.http) call.request.headers = parcel.http->request.headers;
    return http_->carry(std::move(call), attempt, done);
  }
  if (parcel.http) return http_->carry(*parcel.http, attempt, done);
  const auto arn = core::parseArn(parcel.target_arn);
  if (arn && arn->service == services_.queues->model->name) return carryToQueue(*services_.queues, attempt, done);
  if (arn && arn->service == services_.buses->model->name && arn->resource.starts_with("event-bus/"))
    return carryToBus(*services_.buses, attempt, done);
  done(targets::refused("NO_RESOURCE", "nothing stands in for " + parcel.target_arn +
                                           ": give it a handler (EventBridge::onTarget) or a URL (squall serve "
                                           "--target ARN=URL)"));
}

void carryToHandler(const core::Courier::Handler& handler, const Attempt& attempt, const Done& done) {
  Receipt receipt;
  try {
    handler(*attempt.taken.parcel, attempt.taken.attempt);
  } catch (const AwsError& error) {
    receipt = targets::receiptOf(error);
  } catch (const std::exception& error) {
    receipt = targets::failed("ERROR_FROM_TARGET", error.what());
  } catch (...) {
    receipt = targets::failed("ERROR_FROM_TARGET", "it threw something that is no std::exception");
  }
  done(std::move(receipt));
}

}  // namespace squall::delivery
