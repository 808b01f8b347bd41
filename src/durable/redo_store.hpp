// durable/redo_store.hpp: the SQLite file of a data directory: per account a snapshot, and the steps since, in order.
//
// Everything is bytes and numbers here; durable/data_directory.cpp knows what they mean. Errors of SQLite are thrown as
// StoreError with the file's name and what to do.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3;

namespace squall::durable {

struct StoreError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

// One step as the file has it.
struct StoredStep {
  std::int64_t at = 0;  // microseconds since 1970
  std::uint64_t sequence = 0;
  std::string head;     // JSON: what it was
  std::string request;  // JSON: of a call
};

struct StoredSnapshot {
  std::uint64_t sequence = 0;
  std::string json;
};

// Thread-safe.
class RedoStore {
 public:
  explicit RedoStore(const std::string& folder);
  RedoStore(const RedoStore&) = delete;
  RedoStore& operator=(const RedoStore&) = delete;

  std::vector<std::string> accounts();
  // Microseconds since 1970; nothing when there is no step and no snapshot.
  std::optional<std::int64_t> lastInstant();
  std::optional<StoredSnapshot> snapshot(const std::string& account);
  // In order.
  void forEachStep(const std::string& account, const std::function<void(StoredStep)>& visit);

  // All or nothing.
  void append(const std::string& account, const std::vector<StoredStep>& steps);
  // Puts the snapshot in the place of the first `count` steps that are there, and of the snapshot before them.
  void replace(const std::string& account, const StoredSnapshot& snapshot, std::int64_t at, std::uint64_t count);

 private:
  class Statement;
  class Transaction;
  struct Close {
    void operator()(sqlite3* database) const;
  };
  void run(const char* sql);
  std::int64_t numberOf(const char* sql);
  void makeSureOfFormat();
  [[noreturn]] void fail(const std::string& doing) const;

  const std::string file_;
  std::mutex mutex_;
  std::unique_ptr<sqlite3, Close> database_;
};

}  // namespace squall::durable
