#include "scheduler/universal_target.hpp"

#include "core/arn.hpp"

#include <nlohmann/json.hpp>

#include <utility>

namespace squall::scheduler {

namespace {

using nlohmann::json;

constexpr std::string_view kSendMessage = "arn:aws:scheduler:::aws-sdk:sqs:sendMessage";
constexpr std::string_view kPutEvents = "arn:aws:scheduler:::aws-sdk:eventbridge:putEvents";

std::string textOf(const json& request, const char* member) {
  const auto found = request.find(member);
  return found != request.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::string arnIn(const State& state, const std::string& service, const std::string& account, std::string resource) {
  return core::toString({.partition = std::string(core::partitionOf(state.region())),
                         .service = service,
                         .region = state.region(),
                         .account = account,
                         .resource = std::move(resource)});
}

// "https://sqs.us-east-1.amazonaws.com/000000000000/orders".
std::string queueArn(const State& state, const std::string& url) {
  const std::size_t slash = url.rfind('/');
  if (slash == std::string::npos || slash == 0) return arnIn(state, "sqs", state.account(), url);
  const std::size_t before = url.rfind('/', slash - 1);
  const std::string account = before == std::string::npos ? std::string() : url.substr(before + 1, slash - before - 1);
  return arnIn(state, "sqs", core::isAccountId(account) ? account : state.account(), url.substr(slash + 1));
}

core::Parcel messageOf(const State& state, core::Parcel parcel, const json& request) {
  parcel.target_arn = queueArn(state, textOf(request, "QueueUrl"));
  parcel.body = std::make_shared<const std::string>(textOf(request, "MessageBody"));
  parcel.group = textOf(request, "MessageGroupId");
  parcel.deduplication = textOf(request, "MessageDeduplicationId");
  return parcel;
}

core::Parcel eventOf(const State& state, core::Parcel parcel, const json& entry) {
  std::string bus = textOf(entry, "EventBusName");
  if (bus.empty()) bus = "default";
  parcel.target_arn = core::parseArn(bus) ? bus : arnIn(state, "events", state.account(), "event-bus/" + bus);
  parcel.body = std::make_shared<const std::string>(textOf(entry, "Detail"));
  parcel.event_words = core::EventWords{.source = textOf(entry, "Source"), .detail_type = textOf(entry, "DetailType")};
  return parcel;
}

}  // namespace

std::vector<core::Parcel> spread(const State& state, core::Parcel parcel) {
  std::vector<core::Parcel> parcels;
  // CreateSchedule made sure that a universal target's input is JSON; context attributes may have broken it since.
  const bool is_message = parcel.target_arn == kSendMessage;
  const bool is_events = parcel.target_arn == kPutEvents;
  const json request = is_message || is_events ? json::parse(*parcel.body, nullptr, false) : json();
  if (is_message && request.is_object()) {
    parcels.push_back(messageOf(state, std::move(parcel), request));
  } else if (is_events && request.is_object() && request.contains("Entries") && request["Entries"].is_array()) {
    for (const json& entry : request["Entries"]) parcels.push_back(eventOf(state, parcel, entry));
  } else {
    parcels.push_back(std::move(parcel));
  }
  return parcels;
}

}  // namespace squall::scheduler
