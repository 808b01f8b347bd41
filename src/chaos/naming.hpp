// chaos/naming.hpp: what messages and clients are called, so that the same thing has the same name in every run.
//
// A message's name is the first key of Identity::message that it has, and at last a hash of its masked content. Equal
// names on one resource are told apart by number: the second message of the name "o-17" is "o-17#2". A name is given
// when the message is sent; one that was in the queue before chaos began gets its name when it is first looked at.
#pragma once

#include "chaos/key.hpp"
#include "core/interference.hpp"

#include <squall/chaos/rule.hpp>
#include <squall/journal.hpp>

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace squall::chaos {

// "access_key", "header:<name>" or "connection". Throws std::invalid_argument, which says what can be written.
core::ClientNaming readClientNaming(const std::string& text);

class Naming {
 public:
  // Throws std::invalid_argument for a key or client that cannot be read.
  void configure(const Identity& identity);
  void clear();

  // The name by content, without number.
  std::string contentName(const KeySource& message) const;
  // How manyth message of that content is sent to that resource, and the name that it gets: "o-17", "o-17#2", ...
  std::uint64_t countSend(const std::string& resource, const std::string& content_name) {
    return ++given_[resource + '\n' + content_name];
  }
  static std::string numbered(const std::string& content_name, std::uint64_t number);
  // How often a call of that key was made, this time included.
  std::uint64_t countCall(const std::string& key) { return ++calls_[key]; }

  void learn(const std::string& message_id, std::string name) { names_[message_id] = std::move(name); }
  // The name that was learned; else one is given now.
  const std::string& nameOf(const std::string& resource, const std::string& message_id, const KeySource& message);
  const std::string* find(const std::string& message_id) const;

  std::string clientName(const Client& client) const;
  // What tells the gateway how to name the clients that it sees.
  const core::ClientNaming& clients() const { return clients_; }

 private:
  std::string maskedBody(std::string_view body) const;

  std::vector<KeySelector> keys_;
  std::vector<JsonPath> masks_;
  core::ClientNaming clients_;
  std::unordered_map<std::string, std::uint64_t> given_;  // by resource and content name
  std::unordered_map<std::string, std::uint64_t> calls_;  // by call key
  std::unordered_map<std::string, std::string> names_;    // by message id
};

}  // namespace squall::chaos
