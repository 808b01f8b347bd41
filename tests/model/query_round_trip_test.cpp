// Every SQS request survives form parameters in any order, and every SQS result survives XML.
#include "core/random.hpp"
#include "model/query_client.hpp"
#include "model/services.hpp"
#include "model/value_generator.hpp"
#include "wire/query_codec.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace squall::wire {
namespace {

constexpr std::uint64_t kSeeds = 24;

// The body that a client sends, from parameters in some order.
std::string encodedForm(Parameters form, std::uint64_t seed) {
  core::Random random(seed, "order");
  for (std::size_t i = form.size(); i > 1; --i) {
    std::swap(form[i - 1], form[random.below(static_cast<std::uint32_t>(i))]);
  }
  std::string body = "Action=Any&Version=2012-11-05";
  for (const auto& [name, value] : form) body += "&" + percentEncode(name, false) + "=" + percentEncode(value, false);
  return body;
}

TEST(QueryRoundTrip, EveryRequestIsTheSameAfterFormParameters) {
  for (const model::OperationModel& operation : sqs::serviceModel().operations) {
    for (std::uint64_t seed = 0; seed < kSeeds; ++seed) {
      SCOPED_TRACE(std::string(operation.name) + ", seed " + std::to_string(seed));
      const std::shared_ptr<void> request = operation.request->create();
      samples::ValueGenerator(seed, {.empty_maps = false}).fill(*operation.request, request.get());
      const std::string body = encodedForm(formOf(*operation.request, request.get()), seed);

      const std::shared_ptr<void> decoded = operation.request->create();
      const DecodeReport report = decodeQuery(*operation.request, parseQuery(body), decoded.get());
      ASSERT_FALSE(report.error) << report.error->path << ": " << report.error->message;
      EXPECT_TRUE(report.unknown.empty()) << report.unknown.front();
      EXPECT_TRUE(report.missing.empty()) << report.missing.front();
      ASSERT_EQ(model::toJson(*operation.request, decoded.get()), model::toJson(*operation.request, request.get()));
      ASSERT_TRUE(model::equal(*operation.request, decoded.get(), request.get()));
    }
  }
}

TEST(QueryRoundTrip, EveryResultIsTheSameAfterXml) {
  const samples::GeneratorOptions options{.empty_lists = false, .empty_maps = false, .zero_bytes = false};
  for (const model::OperationModel& operation : sqs::serviceModel().operations) {
    for (std::uint64_t seed = 0; seed < kSeeds; ++seed) {
      SCOPED_TRACE(std::string(operation.name) + ", seed " + std::to_string(seed));
      const std::shared_ptr<void> result = operation.result->create();
      samples::ValueGenerator(seed, options).fill(*operation.result, result.get());
      const std::string xml = encodeQueryResult(sqs::serviceModel(), operation, result.get(), "id");

      const std::shared_ptr<void> decoded = operation.result->create();
      readResult(operation, xml, decoded.get());
      ASSERT_EQ(model::toJson(*operation.result, decoded.get()), model::toJson(*operation.result, result.get())) << xml;
      ASSERT_TRUE(model::equal(*operation.result, decoded.get(), result.get())) << xml;
    }
  }
}

}  // namespace
}  // namespace squall::wire
