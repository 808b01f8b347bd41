// server/compactor.hpp: keeps a data directory small while a server runs: looks once a second whether so much was
// written that a snapshot is worth it.
#pragma once

#include <squall/data_directory.hpp>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace squall::server {

class Compactor {
 public:
  explicit Compactor(DataDirectory& data);
  ~Compactor();
  Compactor(const Compactor&) = delete;
  Compactor& operator=(const Compactor&) = delete;

 private:
  std::mutex mutex_;
  std::condition_variable stopped_;
  bool is_stopping_ = false;
  std::thread thread_;
};

}  // namespace squall::server
