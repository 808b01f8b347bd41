// squall/data_directory.hpp: Clouds that are there again after the process is gone.
//
//   squall::DataDirectory data("squall-data");        // a folder; made when it is not there
//   squall::Cloud cloud({.clock = squall::ClockMode::Wall});
//   data.keep(cloud);                                 // as it was, and from now on every change is written down
//   squall::Server server(cloud, {.data = &data});    // accounts that come later are kept, too
//
// `squall serve --data-dir squall-data` does this. A change is in the folder before anyone is told of it, so whatever
// was answered is there after the process was killed (not after a power failure: the machine may have kept the last
// moments in memory). Kept are the resources of all services with what is in them, and the ids to come; not the
// journal, long polls, rules of chaos, and what was on its way to a target outside of the Cloud.
//
// The folder holds one SQLite database: a snapshot of each account and the changes since, which are done again when it
// is opened, and then written as the next snapshot (docs/decisions/0001-durable-data.md). While rules of chaos are
// there, each change writes a snapshot, which costs as much as there is in the Cloud.
//
// One process has a folder at a time. When the folder cannot be written any more (the disk is full), the process ends
// at once with a message, so that nothing is answered that is not kept.
#pragma once

#include <squall/cloud.hpp>

#include <memory>
#include <string>
#include <vector>

namespace squall {

// Thread-safe.
class DataDirectory {
 public:
  // Throws std::runtime_error, which says what to do, when the folder cannot be made or written, when another process
  // has it, and when it was written in another format.
  explicit DataDirectory(const std::string& folder);
  ~DataDirectory();
  DataDirectory(const DataDirectory&) = delete;
  DataDirectory& operator=(const DataDirectory&) = delete;

  // The accounts that something is known of, in order.
  std::vector<std::string> accounts() const;
  // When the last change was; the start of time when there was none. A virtual clock has to start there
  // (CloudOptions::epoch), else time goes back.
  TimePoint lastChange() const;

  // Before the Cloud's first call: makes it what its account was, and keeps it from now on, also when this object is
  // gone. Does nothing for a Cloud that is kept here already. Throws std::runtime_error when what is written cannot be
  // done again, std::logic_error for another Cloud of an account that is kept already.
  void keep(Cloud& cloud);

  // Replaces changes by snapshots where there are many of them, so that the folder stays small and the next start
  // quick. A Server does it now and then. Other threads' calls go on meanwhile. Every Cloud that is kept must be there.
  void compact();

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace squall
