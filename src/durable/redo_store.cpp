#include "durable/redo_store.hpp"

#include <sqlite3.h>

#include <filesystem>

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

std::string fileIn(const std::string& folder) {
  try {
    std::filesystem::create_directories(folder);
  } catch (const std::filesystem::filesystem_error& failure) {
    throw StoreError("The data directory " + folder + " cannot be made: " + failure.code().message() +
                     ". Choose another one with --data-dir.");
  }
  return (std::filesystem::path(folder) / "squall.db").string();
}

}  // namespace

// A prepared statement for one use.
class RedoStore::Statement {
 public:
  Statement(RedoStore& store, const char* sql) : store_(store) {
    if (sqlite3_prepare_v2(store.database_.get(), sql, -1, &statement_, nullptr) != SQLITE_OK) store.fail("read");
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

// Undone unless it is committed.
class RedoStore::Transaction {
 public:
  explicit Transaction(RedoStore& store) : store_(store) { store.run("BEGIN IMMEDIATE"); }
  ~Transaction() {
    if (!is_committed_) sqlite3_exec(store_.database_.get(), "ROLLBACK", nullptr, nullptr, nullptr);
  }
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;
  void commit() {
    store_.run("COMMIT");
    is_committed_ = true;
  }

 private:
  RedoStore& store_;
  bool is_committed_ = false;
};

void RedoStore::Close::operator()(sqlite3* database) const { sqlite3_close(database); }

RedoStore::RedoStore(const std::string& folder) : file_(fileIn(folder)) {
  sqlite3* database = nullptr;
  const int status = sqlite3_open(file_.c_str(), &database);
  database_.reset(database);
  if (status != SQLITE_OK) fail("opened");
  // One process alone: no other may read either. A commit is in the file when it returns; the disk may get it later.
  run("PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;");
  Transaction transaction(*this);
  makeSureOfFormat();
  transaction.commit();
}

std::int64_t RedoStore::numberOf(const char* sql) {
  Statement statement(*this, sql);
  statement.step();
  return statement.number(0);
}

void RedoStore::makeSureOfFormat() {
  if (numberOf("SELECT count(*) FROM sqlite_master") == 0) {
    run(kTables);
    run(("PRAGMA application_id=" + std::to_string(kApplication)).c_str());
    run(("PRAGMA user_version=" + std::to_string(kFormat)).c_str());
    return;
  }
  if (numberOf("PRAGMA application_id") != kApplication)
    throw StoreError(file_ + " is a database of another program. Choose another folder with --data-dir.");
  const std::int64_t format = numberOf("PRAGMA user_version");
  if (format == kFormat) return;
  throw StoreError(file_ + " has format " + std::to_string(format) + "; this Squall reads and writes format " +
                   std::to_string(kFormat) + ". Use the Squall that wrote it, or another --data-dir.");
}

void RedoStore::fail(const std::string& doing) const {
  const int code = sqlite3_errcode(database_.get());
  if (code == SQLITE_BUSY || code == SQLITE_LOCKED)
    throw StoreError(file_ +
                     " is used by another process, perhaps by another squall serve. Stop that one, or choose "
                     "another folder with --data-dir.");
  if (code == SQLITE_NOTADB)
    throw StoreError(file_ + " is no database of Squall's. Choose another folder with --data-dir.");
  throw StoreError(file_ + " cannot be " + doing + ": " + sqlite3_errmsg(database_.get()) + ".");
}

void RedoStore::run(const char* sql) {
  if (sqlite3_exec(database_.get(), sql, nullptr, nullptr, nullptr) != SQLITE_OK) fail("written");
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
  Transaction transaction(*this);
  Statement insert(*this,
                   "INSERT INTO step SELECT ?1, coalesce(max(number), 0) + 1, ?2, ?3, ?4, ?5 FROM step "
                   "WHERE account = ?1");
  for (const StoredStep& step : steps)
    insert.bind(account).bind(step.at).bind(step.sequence).bind(step.head).bind(step.request).run();
  transaction.commit();
}

void RedoStore::replace(const std::string& account, const StoredSnapshot& snapshot, std::int64_t at,
                        std::uint64_t count) {
  const std::lock_guard lock(mutex_);
  Transaction transaction(*this);
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
  transaction.commit();
}

}  // namespace squall::durable
