// Every generated struct of every service survives each of its protocols: what is decoded equals what was encoded.
#include "model/services.hpp"
#include "model/value_generator.hpp"
#include "wire/json_codec.hpp"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace squall {
namespace {

constexpr std::uint64_t kSeeds = 24;

class EveryMessage : public ::testing::TestWithParam<samples::ServiceCase> {
 protected:
  // Calls check(shape, object) for each message with values of each seed.
  template <class Check>
  void forEachObject(Check check) {
    for (const model::Shape* shape : GetParam().messages()) {
      ASSERT_NE(shape->create, nullptr) << shape->name;
      for (std::uint64_t seed = 0; seed < kSeeds && !HasFailure(); ++seed) {
        SCOPED_TRACE(std::string(shape->name) + ", seed " + std::to_string(seed));
        const std::shared_ptr<void> object = shape->create();
        samples::ValueGenerator(seed).fill(*shape, object.get());
        check(*shape, object.get());
      }
    }
  }
};

TEST_P(EveryMessage, IsTheSameAfterJson) {
  forEachObject([](const model::Shape& shape, const void* object) {
    const std::string json = model::toJson(shape, object);
    const std::shared_ptr<void> decoded = shape.create();
    const wire::DecodeReport report = wire::decodeJson(shape, json, decoded.get(), wire::JsonDialect{});
    ASSERT_FALSE(report.error) << report.error->path << ": " << report.error->detail << "\n" << json;
    EXPECT_EQ(report.missing.size() + report.unknown.size(), 0U) << json;
    ASSERT_TRUE(model::equal(shape, object, decoded.get())) << json << "\n" << model::toJson(shape, decoded.get());
  });
}

TEST_P(EveryMessage, IsTheSameAfterACopy) {
  forEachObject([](const model::Shape& shape, const void* object) {
    const std::shared_ptr<void> copied = shape.create();
    model::copy(shape, object, copied.get());
    ASSERT_TRUE(model::equal(shape, object, copied.get())) << model::toJson(shape, copied.get());
  });
}

TEST_P(EveryMessage, DiffersFromAnEmptyOneUnlessItIsEmptyItself) {
  forEachObject([](const model::Shape& shape, const void* object) {
    const std::shared_ptr<void> empty = shape.create();
    const bool same = model::toJson(shape, object) == model::toJson(shape, empty.get());
    EXPECT_EQ(model::equal(shape, object, empty.get()), same) << model::toJson(shape, object);
  });
}

TEST_P(EveryMessage, TakesMemoryForItsText) {
  forEachObject([](const model::Shape& shape, const void* object) {
    const std::size_t text = model::toJson(shape, object).size();
    // JSON writes a byte as up to six; a struct has room for what is absent.
    EXPECT_GE(model::approximateSize(shape, object) * 6 + 64, text);
  });
}

INSTANTIATE_TEST_SUITE_P(Services, EveryMessage, ::testing::ValuesIn(samples::allServices()),
                         ::testing::PrintToStringParamName());

}  // namespace
}  // namespace squall
