// Fills any generated struct with seeded values: the shortest and the longest that the model allows, text of all kinds,
// lists and maps that are absent, empty and full.
#pragma once

#include "core/model.hpp"
#include "core/random.hpp"

#include <cstdint>
#include <string>

namespace squall::samples {

struct GeneratorOptions {
  // Lists and maps that are there but empty: JSON can say it, flattened XML cannot.
  bool empty_lists = true;
  bool empty_maps = true;
  bool zero_bytes = true;  // U+0000 in text
};

class ValueGenerator {
 public:
  explicit ValueGenerator(std::uint64_t seed, GeneratorOptions options = {})
      : random_(seed, "values"), options_(options) {}

  // Every third object has all its members, every third the required ones alone, the rest some.
  void fill(const model::Shape& shape, void* object);
  std::string text(const model::Shape& shape);

 private:
  enum class Density { Required, Some, All };
  void value(const model::Shape& shape, void* target, int depth);
  void structure(const model::Shape& shape, void* object, int depth);
  void list(const model::Shape& shape, void* list, int depth);
  void map(const model::Shape& shape, void* map, int depth);
  std::size_t count(bool may_be_empty, int depth);

  // From 0 to count - 1.
  std::size_t below(std::size_t count) { return random_.below(static_cast<std::uint32_t>(count)); }
  bool chance(std::size_t one_in) { return below(one_in) == 0; }

  core::Random random_;
  GeneratorOptions options_;
  Density density_ = Density::Some;
};

}  // namespace squall::samples
