// server/named_listeners.hpp: the listeners of event buses that clients asked for over HTTP, by account and name.
#pragma once

#include <squall/eventbridge/listener.hpp>

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <utility>

namespace squall::server {

// Thread-safe; a listener is used by one thread at a time.
class NamedListeners {
 public:
  // False when there is one of that name.
  bool put(const std::string& account, std::unique_ptr<EventListener> listener) {
    const std::lock_guard lock(mutex_);
    std::string name = listener->name();
    return all_.try_emplace({account, std::move(name)}, std::move(listener)).second;
  }
  // False when there is none.
  bool with(const std::string& account, const std::string& name, const std::function<void(EventListener&)>& work) {
    const std::lock_guard lock(mutex_);
    const auto found = all_.find({account, name});
    if (found == all_.end()) return false;
    work(*found->second);
    return true;
  }
  bool remove(const std::string& account, const std::string& name) {
    const std::lock_guard lock(mutex_);
    return all_.erase({account, name}) > 0;
  }

 private:
  std::mutex mutex_;
  std::map<std::pair<std::string, std::string>, std::unique_ptr<EventListener>> all_;
};

}  // namespace squall::server
