// Every request of a restJson service survives its way through path, query string and body.
#include "model/services.hpp"
#include "model/value_generator.hpp"
#include "wire/rest_codec.hpp"

#include <gtest/gtest.h>

#include <string>

namespace squall::wire {
namespace {

using model::Kind;
using model::Location;
using model::Member;
using model::Shape;

constexpr std::uint64_t kSeeds = 24;

std::string textOf(const Shape& shape, const void* value) {
  if (shape.kind == Kind::Integer) return std::to_string(*static_cast<const std::int32_t*>(value));
  return *static_cast<const std::string*>(value);
}

// A label is never empty: SDKs refuse to send that, and a path without it is another one.
void fillLabels(const Shape& shape, void* request) {
  for (const Member& member : shape.members) {
    if (member.location != Location::Uri || member.shape->kind != Kind::String) continue;
    std::string& label = *static_cast<std::string*>(member.make(request));
    if (label.empty()) label = "x";
  }
}

struct Sent {
  std::string target;
  std::string body = "{";
};

// What an SDK sends.
Sent sent(const model::OperationModel& operation, const void* request) {
  Sent sent{.target = std::string(operation.http_uri)};
  std::string query;
  for (const Member& member : operation.request->members) {
    const void* value = member.peek(request);
    if (value == nullptr) continue;
    const std::string label = "{" + std::string(member.wire_name) + "}";
    if (member.location == Location::Uri) {
      sent.target.replace(sent.target.find(label), label.size(), percentEncode(textOf(*member.shape, value), false));
    }
    if (member.location != Location::Query) continue;
    const bool is_list = member.shape->kind == Kind::List;
    for (std::size_t i = 0; i < (is_list ? member.shape->list->size(value) : 1); ++i) {
      const std::string text =
          is_list ? textOf(*member.shape->element, member.shape->list->at(value, i)) : textOf(*member.shape, value);
      query += (query.empty() ? "?" : "&") + std::string(member.wire_name) + "=" + percentEncode(text, false);
    }
  }
  sent.target += query;
  for (const Member& member : operation.request->members) {
    const void* value = member.peek(request);
    if (value == nullptr || member.location != Location::Body) continue;
    sent.body += sent.body.size() == 1 ? "" : ",";
    sent.body += "\"" + std::string(member.name) + "\":" + model::toJson(*member.shape, value);
  }
  sent.body += "}";
  return sent;
}

class RestRoundTrip : public testing::TestWithParam<const model::ServiceModel*> {};

TEST_P(RestRoundTrip, EveryRequestIsTheSameAfterPathQueryAndBody) {
  const model::ServiceModel& service = *GetParam();
  for (const model::OperationModel& operation : service.operations) {
    for (std::uint64_t seed = 0; seed < kSeeds; ++seed) {
      SCOPED_TRACE(std::string(operation.name) + ", seed " + std::to_string(seed));
      const std::shared_ptr<void> request = operation.request->create();
      samples::ValueGenerator(seed, {.empty_lists = false}).fill(*operation.request, request.get());
      fillLabels(*operation.request, request.get());
      const Sent sent = wire::sent(operation, request.get());

      const Target target = splitTarget(sent.target);
      const auto found = findRestOperation(service, operation.http_method, target.path);
      ASSERT_TRUE(found) << sent.target;
      EXPECT_EQ(service.operations[*found].name, operation.name);
      const std::shared_ptr<void> decoded = operation.request->create();
      const DecodeReport report = decodeRest(operation, target, sent.body, decoded.get(), {});
      ASSERT_FALSE(report.error) << report.error->path << ": " << report.error->message;
      EXPECT_TRUE(report.unknown.empty()) << report.unknown.front();
      EXPECT_TRUE(report.missing.empty()) << report.missing.front();
      ASSERT_EQ(model::toJson(*operation.request, decoded.get()), model::toJson(*operation.request, request.get()));
      ASSERT_TRUE(model::equal(*operation.request, decoded.get(), request.get()));
    }
  }
}

INSTANTIATE_TEST_SUITE_P(RestServices, RestRoundTrip,
                         testing::Values(&scheduler::serviceModel(), &schemas::serviceModel()),
                         [](const auto& row) { return std::string(row.param->name); });

}  // namespace
}  // namespace squall::wire
