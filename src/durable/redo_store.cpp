#include "durable/redo_store.hpp"

#include <sqlite3.h>

#include <filesystem>
#include <system_error>

namespace squall::durable {

namespace {

constexpr int kFormat = 1;                    // of the tables and of what is in them
constexpr int kApplication = 0x5371756C;      // "Squl": PRAGMA application_id
constexpr std::size_t kPartBytes = 16 << 20;  // SQLite has a limit for one value

constexpr const char* kTables = R"(
  CREATE TABLE snapshot (account TEXT PRIMARY KEY, at INTEGER NOT NULL, sequence INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE snapshot_part (account TEXT NOT NULL, part INTEGER NOT NULL, json BLOB NOT NULL,
                              PRIMARY KEY (account, part));
  CREATE TABLE step (account TEXT NOT NULL, number INTEGER NOT NULL, at INTEGER NOT NULL, sequence INTEGER NOT NULL,
                     head BLOB NOT NULL, request BLOB NOT NULL, PRIMARY KEY (account, number)) WITHOUT ROWID;)";

std::string folderMade(const std::string& folder) {
  std::error_code failure;
  std::filesystem::create_directories(folder, failure);
  if (failure)
    throw StoreError("The data directory " + folder + " cannot be made: " + failure.message() +
                     ". Choose another one with --data-dir.");
  return (std::filesystem::path(folder) / "squall.db").string();
}

}  // namespace

// A prepared statement for one use.
class RedoStore::Statement {
 public:
  Statement(RedoStore& store, const char* sql) : store_(store) {
    if (sqlite3_prepare_v2(store.database_, sql, -1, &statement_, nullptr) != SQLITE_OK) store.fail("read");
  }
  ~Statement() { sqlite3_finalize(statement_); }
  Statement(const Statement&) = delete;
  Statement& operator=(const Statement&) = delete;

  Statement& bind(std::string_view text) {
    sqlite3_bind_text(statement_, ++bound_, text.data(), static_cast<int>(text.size()), SQLITE_STATIC);
    return *this;
  }
  Statement& bind(std::int64_t number) {
    sqlite3_bind_int64(statement_, ++bound_, number);
    return *this;
  }
  Statement& bind(std::uint64_t number) { return bind(static_cast<std::int64_t>(number)); }
  // Whether there is a row.
  bool step() {
    const int status = sqlite3_step(statement_);
    if (status != SQLITE_ROW && status != SQLITE_DONE) store_.fail("written");
    return status == SQLITE_ROW;
  }
  // Does it, ready to be bound and done again.
  void run() {
    step();
    sqlite3_reset(statement_);
    bound_ = 0;
  }
  std::int64_t number(int column) { return sqlite3_column_int64(statement_, column); }
  bool isNull(int column) { return sqlite3_column_type(statement_, column) == SQLITE_NULL; }
  std::string text(int column) {
    const void* const bytes = sqlite3_column_blob(statement_, column);
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement_, column));
    return bytes == nullptr ? std::string() : std::string(static_cast<const char*>(bytes), size);
  }

 private:
  RedoStore& store_;
  sqlite3_stmt* statement_ = nullptr;
  int bound_ = 0;
};

RedoStore::RedoStore(const std::string& folder) : file_(folderMade(folder)) {
  if (sqlite3_open(file_.c_str(), &database_) != SQLITE_OK) {
    const std::string why = sqlite3_errmsg(database_);
    sqlite3_close(database_);
    throw StoreError(file_ + " cannot be opened: " + why + ". Choose another folder with --data-dir.");
  }
  try {
    // One process alone: no other may read either. A commit is in the file when it returns; the disk may get it later.
    run("PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;");
    inTransaction([this] {
      const auto pragma = [this](const char* sql) {
        Statement statement(*this, sql);
        statement.step();
        return statement.number(0);
      };
      const std::int64_t format = pragma("PRAGMA user_version");
      const std::int64_t tables = pragma("SELECT count(*) FROM sqlite_master");
      if (tables == 0) {
        run(kTables);
        run(("PRAGMA application_id=" + std::to_string(kApplication)).c_str());
        run(("PRAGMA user_version=" + std::to_string(kFormat)).c_str());
      } else if (pragma("PRAGMA application_id") != kApplication) {
        throw StoreError(file_ + " is a database of another program. Choose another folder with --data-dir.");
      } else if (format != kFormat) {
        throw StoreError(file_ + " has format " + std::to_string(format) + "; this Squall reads and writes format " +
                         std::to_string(kFormat) + ". Use the Squall that wrote it, or another --data-dir.");
      }
    });
  } catch (...) {
    sqlite3_close(database_);
    throw;
  }
}

RedoStore::~RedoStore() { sqlite3_close(database_); }

void RedoStore::fail(const std::string& doing) const {
  const int code = sqlite3_errcode(database_);
  if (code == SQLITE_BUSY || code == SQLITE_LOCKED)
    throw StoreError(file_ +
                     " is used by another process, perhaps by another squall serve. Stop that one, or choose "
                     "another folder with --data-dir.");
  if (code == SQLITE_NOTADB)
    throw StoreError(file_ + " is no database of Squall's. Choose another folder with --data-dir.");
  throw StoreError(file_ + " cannot be " + doing + ": " + sqlite3_errmsg(database_) + ".");
}

void RedoStore::run(const char* sql) {
  if (sqlite3_exec(database_, sql, nullptr, nullptr, nullptr) != SQLITE_OK) fail("written");
}

void RedoStore::inTransaction(const std::function<void()>& work) {
  run("BEGIN IMMEDIATE");
  try {
    work();
    run("COMMIT");
  } catch (...) {
    sqlite3_exec(database_, "ROLLBACK", nullptr, nullptr, nullptr);
    throw;
  }
}

std::vector<std::string> RedoStore::accounts() {
  const std::lock_guard lock(mutex_);
  Statement statement(*this, "SELECT account FROM snapshot UNION SELECT account FROM step ORDER BY 1");
  std::vector<std::string> accounts;
  while (statement.step()) accounts.push_back(statement.text(0));
  return accounts;
}

std::optional<std::int64_t> RedoStore::lastInstant() {
  const std::lock_guard lock(mutex_);
  Statement statement(*this, "SELECT max(at) FROM (SELECT at FROM snapshot UNION ALL SELECT at FROM step)");
  if (!statement.step() || statement.isNull(0)) return std::nullopt;
  return statement.number(0);
}

std::optional<StoredSnapshot> RedoStore::snapshot(const std::string& account) {
  const std::lock_guard lock(mutex_);
  Statement head(*this, "SELECT sequence FROM snapshot WHERE account = ?");
  if (!head.bind(account).step()) return std::nullopt;
  StoredSnapshot snapshot{.sequence = static_cast<std::uint64_t>(head.number(0)), .json = {}};
  Statement parts(*this, "SELECT json FROM snapshot_part WHERE account = ? ORDER BY part");
  parts.bind(account);
  while (parts.step()) snapshot.json += parts.text(0);
  return snapshot;
}

void RedoStore::forEachStep(const std::string& account, const std::function<void(StoredStep)>& visit) {
  const std::lock_guard lock(mutex_);
  Statement statement(*this, "SELECT at, sequence, head, request FROM step WHERE account = ? ORDER BY number");
  statement.bind(account);
  while (statement.step()) {
    visit({.at = statement.number(0),
           .sequence = static_cast<std::uint64_t>(statement.number(1)),
           .head = statement.text(2),
           .request = statement.text(3)});
  }
}

void RedoStore::append(const std::string& account, const std::vector<StoredStep>& steps) {
  const std::lock_guard lock(mutex_);
  inTransaction([&] {
    Statement insert(*this,
                     "INSERT INTO step SELECT ?1, coalesce(max(number), 0) + 1, ?2, ?3, ?4, ?5 FROM step "
                     "WHERE account = ?1");
    for (const StoredStep& step : steps)
      insert.bind(account).bind(step.at).bind(step.sequence).bind(step.head).bind(step.request).run();
  });
}

void RedoStore::replace(const std::string& account, const StoredSnapshot& snapshot, std::int64_t at,
                        std::uint64_t count) {
  const std::lock_guard lock(mutex_);
  inTransaction([&] {
    Statement(*this, "DELETE FROM snapshot_part WHERE account = ?").bind(account).run();
    Statement part(*this, "INSERT INTO snapshot_part VALUES (?, ?, ?)");
    const std::string_view json = snapshot.json;
    for (std::size_t from = 0; from < json.size(); from += kPartBytes)
      part.bind(account).bind(std::uint64_t{from}).bind(json.substr(from, kPartBytes)).run();
    Statement(*this, "INSERT OR REPLACE INTO snapshot VALUES (?, ?, ?)")
        .bind(account)
        .bind(at)
        .bind(snapshot.sequence)
        .run();
    Statement(*this,
              "DELETE FROM step WHERE account = ?1 AND number IN "
              "(SELECT number FROM step WHERE account = ?1 ORDER BY number LIMIT ?2)")
        .bind(account)
        .bind(count)
        .run();
  });
}

}  // namespace squall::durable
