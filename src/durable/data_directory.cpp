// What a data directory's steps and snapshots mean: from a World to the file and back.
#include <squall/data_directory.hpp>

#include "core/frozen.hpp"
#include "core/redo_log.hpp"
#include "core/world.hpp"
#include "durable/redo_store.hpp"
#include "wire/json_codec.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <mutex>
#include <stdexcept>
#include <utility>

namespace squall {

namespace {

using Json = nlohmann::json;
using core::RedoCall;
using core::RedoStep;
using durable::RedoStore;
using durable::StoredStep;

// So many bytes of steps are worth a snapshot; and more than the snapshot itself, so that writing it stays a part of
// the work.
constexpr std::uint64_t kManyBytes = 64 << 20;

StoredStep stored(const RedoStep& step) {
  Json head = {{"service", step.service->model->name},
               {"region", step.region},
               {"ids", {step.ids.seed, step.ids.messages, step.ids.requests, step.ids.tokens}}};
  StoredStep result{.at = step.at.time_since_epoch().count(), .sequence = step.sequence, .head = {}, .request = {}};
  if (step.call) {
    const RedoCall& call = *step.call;
    const model::OperationModel& operation = step.service->model->operations[call.operation];
    head["operation"] = operation.name;
    head["request_id"] = call.request_id;
    head["endpoint"] = call.origin.endpoint;
    if (!call.origin.trace_header.empty()) head["trace"] = call.origin.trace_header;
    if (call.origin.client != nullptr) {
      const Client& client = *call.origin.client;
      head["client"] = {client.access_key, client.user_agent, client.connection};
    }
    if (!call.names.empty()) head["names"] = call.names;
    if (call.strict) head["strict"] = true;
    if (call.last_chance) head["last_chance"] = true;
    result.request = model::toJson(*operation.request, call.request.get());
  }
  result.head = head.dump();
  return result;
}

const core::Service& serviceNamed(const core::World& world, const std::string& name) {
  for (const core::Service* service : world.services()) {
    if (service->model->name == name) return *service;
  }
  throw std::runtime_error("there is no service '" + name + "' here");
}

RedoCall callIn(const core::Service& service, const Json& head, const std::string& account, const StoredStep& step) {
  const auto name = head.at("operation").get<std::string>();
  const auto& operations = service.model->operations;
  const auto found =
      std::ranges::find_if(operations, [&name](const model::OperationModel& each) { return each.name == name; });
  if (found == operations.end()) throw std::runtime_error("there is no operation '" + name + "' here");
  const std::shared_ptr<void> request = found->request->create();
  if (const auto report = wire::decodeJson(*found->request, step.request, request.get()); report.error)
    throw std::runtime_error("a request of " + name + " cannot be read: " + report.error->message);
  RedoCall call{.operation = static_cast<std::size_t>(found - operations.begin()),
                .origin = {.account = account,
                           .region = head.at("region").get<std::string>(),
                           .endpoint = head.at("endpoint").get<std::string>(),
                           .client = nullptr,
                           .trace_header = head.value("trace", "")},
                .request = request,
                .request_id = head.at("request_id").get<std::string>(),
                .strict = head.value("strict", false),
                .last_chance = head.value("last_chance", false)};
  if (head.contains("client")) {
    const Json& client = head["client"];
    call.origin.client = std::make_shared<const Client>(Client{.access_key = client.at(0).get<std::string>(),
                                                               .user_agent = client.at(1).get<std::string>(),
                                                               .connection = client.at(2).get<std::string>()});
  }
  if (head.contains("names")) call.names = head["names"].get<std::vector<std::uint64_t>>();
  return call;
}

RedoStep read(const core::World& world, const StoredStep& step) {
  const Json head = Json::parse(step.head);
  const Json& ids = head.at("ids");
  RedoStep result{.at = TimePoint(Duration(step.at)),
                  .sequence = step.sequence,
                  .ids = {.seed = ids.at(0).get<std::uint64_t>(),
                          .messages = ids.at(1).get<std::uint64_t>(),
                          .requests = ids.at(2).get<std::uint64_t>(),
                          .tokens = ids.at(3).get<std::uint64_t>()},
                  .service = &serviceNamed(world, head.at("service").get<std::string>()),
                  .region = head.at("region").get<std::string>()};
  if (head.contains("operation")) result.call = callIn(*result.service, head, world.options().account, step);
  return result;
}

// Nothing may be answered that is not kept, so there is nothing left to do here.
template <class Work>
void orEnd(const Work& work) noexcept {
  try {
    work();
  } catch (const std::exception& failure) {
    std::fprintf(stderr, "squall: %s\nWhat was answered until now is kept; this process ends.\n", failure.what());
    std::_Exit(1);
  }
}

// What happens to one account's World.
class AccountLog final : public core::RedoLog {
 public:
  AccountLog(std::shared_ptr<RedoStore> store, std::string account)
      : store_(std::move(store)), account_(std::move(account)) {}

  void add(RedoStep step) override {
    orEnd([&] {
      StoredStep each = stored(step);
      const std::lock_guard lock(mutex_);
      bytes_ += each.head.size() + each.request.size();
      ++mark_;
      pending_.push_back(std::move(each));
    });
  }
  void commit() noexcept override {
    orEnd([this] {
      const std::lock_guard lock(mutex_);
      write();
    });
  }
  std::uint64_t mark() const override {
    const std::lock_guard lock(mutex_);
    return mark_;
  }
  void replace(const core::FrozenWorld& frozen, std::uint64_t mark, std::uint64_t sequence) noexcept override {
    orEnd([&] {
      const durable::StoredSnapshot snapshot{.sequence = sequence, .json = core::toJson(frozen)};
      const std::lock_guard lock(mutex_);
      if (mark < replaced_) return;  // by a later one
      write();
      store_->replace(account_, snapshot, frozen.taken_at.time_since_epoch().count(), mark - replaced_);
      replaced_ = mark;
      bytes_ = 0;
      snapshot_bytes_ = snapshot.json.size();
    });
  }

  // What is in the file already.
  void hasSteps(std::uint64_t steps, std::uint64_t bytes) {
    mark_ = steps;
    bytes_ = bytes;
  }
  bool hasGrown() const {
    const std::lock_guard lock(mutex_);
    return bytes_ > std::max(kManyBytes, snapshot_bytes_);
  }

 private:
  void write() {
    if (pending_.empty()) return;
    store_->append(account_, pending_);
    pending_.clear();
  }

  const std::shared_ptr<RedoStore> store_;
  const std::string account_;
  mutable std::mutex mutex_;
  std::vector<StoredStep> pending_;
  std::uint64_t mark_ = 0;
  std::uint64_t replaced_ = 0;
  std::uint64_t bytes_ = 0;  // of the steps behind the snapshot
  std::uint64_t snapshot_bytes_ = 0;
};

}  // namespace

struct DataDirectory::Impl {
  explicit Impl(const std::string& folder_name)
      : folder(folder_name), store(std::make_shared<RedoStore>(folder_name)) {}

  struct Kept {
    core::World* world;
    std::shared_ptr<AccountLog> log;
  };

  const std::string folder;
  const std::shared_ptr<RedoStore> store;
  std::mutex mutex;
  std::map<std::string, Kept> kept;
};

DataDirectory::DataDirectory(const std::string& folder) : impl_(std::make_unique<Impl>(folder)) {}
DataDirectory::~DataDirectory() = default;

std::vector<std::string> DataDirectory::accounts() const { return impl_->store->accounts(); }

TimePoint DataDirectory::lastChange() const { return TimePoint(Duration(impl_->store->lastInstant().value_or(0))); }

void DataDirectory::keep(Cloud& cloud) {
  core::World& world = cloud.world();
  const std::string account = world.options().account;
  const auto log = std::make_shared<AccountLog>(impl_->store, account);
  {
    const std::lock_guard lock(impl_->mutex);
    const auto [kept, is_new] = impl_->kept.emplace(account, Impl::Kept{&world, log});
    if (!is_new && kept->second.world == &world) return;
    if (!is_new) throw std::logic_error("squall::DataDirectory: account " + account + " is kept already");
  }
  try {
    core::RedoSource source;
    if (auto snapshot = impl_->store->snapshot(account)) {
      source.base = core::frozenFromJson(snapshot->json, world.services());
      source.sequence = snapshot->sequence;
    }
    std::vector<StoredStep> steps;
    std::uint64_t bytes = 0;
    impl_->store->forEachStep(account, [&](StoredStep step) {
      bytes += step.head.size() + step.request.size();
      steps.push_back(std::move(step));
    });
    source.next = [&, at = std::size_t{0}]() mutable -> std::optional<RedoStep> {
      if (at == steps.size()) return std::nullopt;
      const StoredStep step = std::exchange(steps[at++], {});
      return read(world, step);
    };
    log->hasSteps(steps.size(), bytes);
    core::redoAll(world, source, log);
  } catch (const std::exception& failure) {
    throw std::runtime_error("The data directory " + impl_->folder + " has changes of account " + account +
                             " that cannot be done again: " + failure.what() +
                             ". Use the Squall that wrote it, or another --data-dir.");
  }
}

void DataDirectory::compact() {
  std::vector<Impl::Kept> grown;
  {
    const std::lock_guard lock(impl_->mutex);
    for (const auto& [account, kept] : impl_->kept) {
      if (kept.log->hasGrown()) grown.push_back(kept);
    }
  }
  for (const Impl::Kept& kept : grown) core::compact(*kept.world);
}

}  // namespace squall
