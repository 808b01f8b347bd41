// Deliveries as a snapshot tells of them and keeps them, and what is in its file.
#include "targets/frozen.hpp"

#include "core/frozen_fields.hpp"
#include "core/json_archive.hpp"

#include <algorithm>
#include <utility>

namespace squall::targets {

using core::JsonArchive;

namespace {

core::FrozenEntry entryOf(const Delivery& delivery, TimePoint origin) {
  core::FrozenFields fields;
  fields.add("to", delivery.parcel->target_arn);
  fields.add("attempts", std::to_string(delivery.attempts));
  if (delivery.stage == Delivery::Stage::Waiting) fields.add("due", core::distanceText(delivery.due, origin));
  return {.noun = "delivery",
          .key = delivery.parcel->message_id,
          .body = delivery.parcel->body,
          .fields = std::move(fields).take()};
}

// All that are on their way from one source to one target: "on-paid/mailer".
class TargetView final : public core::FrozenResource {
 public:
  explicit TargetView(std::string name) : name_(std::move(name)) {}
  void add(const Delivery& delivery) { deliveries_.push_back(&delivery); }

  std::string_view noun() const override { return "deliveries"; }
  std::string_view name() const override { return name_; }
  const void* identity() const override { return this; }
  std::vector<core::FrozenField> fields() const override { return {}; }
  void forEachEntry(TimePoint origin, const std::function<void(core::FrozenEntry)>& visit) const override {
    for (const Delivery* delivery : deliveries_) visit(entryOf(*delivery, origin));
  }

 private:
  std::string name_;
  std::vector<const Delivery*> deliveries_;
};

// Pairs of texts, as a list of {"name", "value"}.
struct SavedPair {
  std::string name;
  std::string value;
};

void describe(JsonArchive& archive, SavedPair& pair) {
  archive.member("name", pair.name);
  archive.member("value", pair.value);
}

void describePairs(JsonArchive& archive, std::string_view member, core::TextPairs& pairs) {
  if (archive.isLoading() && !archive.has(member)) return;
  std::vector<SavedPair> list;
  for (const auto& [name, value] : pairs) list.push_back({name, value});
  if (!archive.isLoading() && list.empty()) return;
  archive.member(member, list);
  pairs.clear();
  for (SavedPair& pair : list) pairs.emplace_back(std::move(pair.name), std::move(pair.value));
}

struct SavedRequest {
  core::HttpRequest request;
};

void describe(JsonArchive& archive, SavedRequest& saved) {
  core::HttpRequest& request = saved.request;
  std::int64_t timeout = request.timeout.count();
  archive.member("method", request.method);
  archive.member("url", request.url);
  describePairs(archive, "headers", request.headers);
  archive.member("body", request.body, std::string());
  archive.member("timeout_microseconds", timeout);
  request.timeout = Duration(timeout);
}

struct SavedGrant {
  SavedRequest request;
  std::string key;
};

void describe(JsonArchive& archive, SavedGrant& grant) {
  archive.member("request", grant.request);
  archive.member("key", grant.key);
}

struct SavedHttp {
  SavedRequest request;
  std::optional<SavedGrant> token;
  double most_per_second = 0;
  std::string limit_key;
};

void describe(JsonArchive& archive, SavedHttp& http) {
  archive.member("request", http.request);
  if (archive.isLoading() ? archive.has("token") : http.token.has_value()) archive.member("token", http.token);
  archive.member("most_per_second", http.most_per_second, 0.0);
  archive.member("limit_key", http.limit_key, std::string());
}

std::optional<SavedHttp> savedFrom(const core::HttpCall* call) {
  std::optional<SavedHttp> saved;
  if (call == nullptr) return saved;
  saved.emplace();
  saved->request = {call->request};
  if (call->token != nullptr) saved->token = SavedGrant{{call->token->request}, call->token->key};
  saved->most_per_second = call->most_per_second;
  saved->limit_key = call->limit_key;
  return saved;
}

std::shared_ptr<const core::HttpCall> callFrom(const std::optional<SavedHttp>& saved) {
  if (!saved) return nullptr;
  auto call = std::make_shared<core::HttpCall>();
  call->request = saved->request.request;
  if (saved->token)
    call->token =
        std::make_shared<const core::TokenGrant>(core::TokenGrant{saved->token->request.request, saved->token->key});
  call->most_per_second = saved->most_per_second;
  call->limit_key = saved->limit_key;
  return call;
}

void describeText(JsonArchive& archive, std::string_view name, std::shared_ptr<const std::string>& text) {
  std::optional<std::string> value;
  if (text != nullptr) value = *text;
  archive.member(name, value, std::optional<std::string>());
  if (archive.isLoading() && value) text = std::make_shared<const std::string>(std::move(*value));
}

struct SavedParcel {
  core::Parcel parcel;
};

void describeWords(JsonArchive& archive, core::Parcel& parcel) {
  std::optional<std::string> source;
  std::optional<std::string> detail_type;
  std::optional<std::string> code;
  std::optional<std::string> problem;
  if (parcel.event_words) source = parcel.event_words->source;
  if (parcel.event_words) detail_type = parcel.event_words->detail_type;
  if (parcel.hopeless) code = parcel.hopeless->first;
  if (parcel.hopeless) problem = parcel.hopeless->second;
  archive.member("event_source", source, std::optional<std::string>());
  archive.member("event_detail_type", detail_type, std::optional<std::string>());
  archive.member("hopeless_code", code, std::optional<std::string>());
  archive.member("hopeless_reason", problem, std::optional<std::string>());
  if (!archive.isLoading()) return;
  if (source && detail_type) parcel.event_words = core::EventWords{*source, *detail_type};
  if (code && problem) parcel.hopeless.emplace(*code, *problem);
}

// The causes are those of a journal, which a file does not have.
void describe(JsonArchive& archive, SavedParcel& saved) {
  core::Parcel& parcel = saved.parcel;
  const std::string none;
  archive.member("source", parcel.source);
  archive.member("target_id", parcel.target_id);
  archive.member("target_arn", parcel.target_arn);
  archive.member("message_id", parcel.message_id);
  describeText(archive, "body", parcel.body);
  describeText(archive, "original", parcel.original);
  archive.member("forwards", parcel.forwards, 0);
  describeWords(archive, parcel);
  archive.member("attempt_word", parcel.attempt_word, none);
  archive.member("group", parcel.group, none);
  archive.member("deduplication", parcel.deduplication, none);
  archive.member("trace_header", parcel.trace_header, none);
  std::optional<SavedHttp> http = savedFrom(parcel.http.get());
  if (archive.isLoading() ? archive.has("http") : http.has_value()) archive.member("http", http);
  if (archive.isLoading()) parcel.http = callFrom(http);
  archive.member("sender", parcel.sender, none);
  archive.member("by_role", parcel.by_role, false);
  archive.member("dead_letter_arn", parcel.dead_letter_arn, none);
  describePairs(archive, "dead_letter_attributes", parcel.dead_letter_attributes);
  archive.member("most_retries", parcel.most_retries);
  std::int64_t most_age = parcel.most_age.count();
  archive.member("most_age_microseconds", most_age);
  parcel.most_age = Duration(most_age);
}

struct SavedDelivery {
  std::int64_t number = 0;
  std::int64_t place = 0;
  SavedParcel parcel;
  TimePoint accepted;
  TimePoint due;
  int attempts = 0;
};

void describe(JsonArchive& archive, SavedDelivery& delivery) {
  archive.member("number", delivery.number);
  archive.member("place", delivery.place);
  archive.member("parcel", delivery.parcel);
  archive.member("accepted", delivery.accepted);
  archive.member("due", delivery.due);
  archive.member("attempts", delivery.attempts);
}

// An attempt that was under way comes to nothing, and is made once more.
Delivery waiting(Delivery delivery) {
  if (delivery.stage == Delivery::Stage::Away) --delivery.attempts;
  delivery.stage = Delivery::Stage::Waiting;
  return delivery;
}

std::shared_ptr<const core::FrozenState> load(JsonArchive& archive, const std::string& /*account*/,
                                              const std::string& /*region*/) {
  auto frozen = std::make_shared<FrozenTargets>();
  std::vector<SavedDelivery> deliveries;
  archive.member("last_number", frozen->last_number);
  archive.member("deliveries", deliveries);
  for (SavedDelivery& saved : deliveries) {
    if (saved.number < 1 || saved.number > frozen->last_number || frozen->deliveries.contains(saved.number))
      archive.fail("the numbers of deliveries are different ones, from 1 to 'last_number'");
    Delivery& delivery = frozen->deliveries[saved.number];
    delivery.number = saved.number;
    delivery.place = saved.place;
    delivery.resource = saved.parcel.parcel.source + "/" + saved.parcel.parcel.target_id;
    delivery.accepted = saved.accepted;
    delivery.due = saved.due;
    delivery.attempts = saved.attempts;
    delivery.parcel = std::make_shared<const core::Parcel>(std::move(saved.parcel.parcel));
  }
  return frozen;
}

}  // namespace

std::vector<std::unique_ptr<core::FrozenResource>> FrozenTargets::resources() const {
  std::map<std::string, std::unique_ptr<TargetView>> by_name;
  for (const auto& [number, delivery] : deliveries) {
    std::unique_ptr<TargetView>& view = by_name[delivery.resource];
    if (view == nullptr) view = std::make_unique<TargetView>(delivery.resource);
    view->add(delivery);
  }
  std::vector<std::unique_ptr<core::FrozenResource>> views;
  for (auto& [name, view] : by_name) views.push_back(std::move(view));
  return views;
}

void FrozenTargets::save(JsonArchive& archive) const {
  std::int64_t last = last_number;
  std::vector<SavedDelivery> saved;
  for (const auto& [number, each] : deliveries) {
    const Delivery delivery = waiting(each);
    saved.push_back(
        {delivery.number, delivery.place, {*delivery.parcel}, delivery.accepted, delivery.due, delivery.attempts});
  }
  archive.member("last_number", last);
  archive.member("deliveries", saved);
}

std::shared_ptr<const core::FrozenState> State::look() const {
  auto frozen = std::make_shared<FrozenTargets>();
  frozen->deliveries = deliveries_;
  frozen->last_number = last_number_;
  return frozen;
}

void State::restore(const core::FrozenState& state, Duration later) {
  const auto& frozen = static_cast<const FrozenTargets&>(state);
  last_number_ = frozen.last_number;
  for (const auto& [number, each] : frozen.deliveries) {
    Delivery& delivery = deliveries_[number] = waiting(each);
    delivery.accepted += later;
    delivery.due += later;
    // Another object, so that what becomes of an attempt from before the restore is not taken for one of this.
    delivery.parcel = std::make_shared<const core::Parcel>(*each.parcel);
    by_resource_[delivery.resource].insert(number);
    waiting_.emplace(delivery.due, number);
  }
}

const core::SnapshotPort& snapshotPort() {
  static constexpr core::SnapshotPort kPort{.load = load};
  return kPort;
}

}  // namespace squall::targets
