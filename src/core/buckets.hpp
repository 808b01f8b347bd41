// core/buckets.hpp: a place for whole files by name, as S3 is one: where services export to and import from.
//
// Services have no file system; somebody sets one of these (<squall/buckets.hpp>), and an Errand uses it with no lock
// held. Thread-safe.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace squall::core {

class Buckets {
 public:
  virtual ~Buckets() = default;
  virtual bool has(const std::string& bucket) = 0;
  // Replaces what is there. Answers whether it could be written.
  virtual bool put(const std::string& bucket, const std::string& key, const std::string& bytes) = 0;
  // The keys that begin with `prefix`, in order.
  virtual std::vector<std::string> keys(const std::string& bucket, const std::string& prefix) = 0;
  virtual std::optional<std::string> get(const std::string& bucket, const std::string& key) = 0;
};

}  // namespace squall::core
