// core/ids.hpp: ids in AWS's forms, from the Cloud's seed. One stream per kind of id, so that one more request id does
// not change the message ids.
#pragma once

#include "core/random.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace squall::core {

class Ids {
 public:
  explicit Ids(std::uint64_t seed)
      : seed_(seed), messages_(seed, "message-id"), requests_(seed, "request-id"), tokens_(seed, "token") {}

  // A version 4 UUID: "219f8380-5770-4cc2-8c3e-5c715e145f5e".
  std::string messageId() { return uuid(messages_); }
  std::string requestId() { return uuid(requests_); }
  // Ids by name: the same for the same seed and name, in whichever order they are asked for. A name stands for one
  // message or call, so whoever makes names counts equal ones.
  std::string messageId(std::uint64_t name) const { return uuidOf("message-id", name); }
  std::string requestId(std::uint64_t name) const { return uuidOf("request-id", name); }
  std::string uuid() { return uuid(tokens_); }
  // 64 bits for whatever else must be unguessable and repeatable (receipt handles, task handles).
  std::uint64_t token() { return tokens_.next(); }

  // Where all of it stands: a copy that comes from here gives the same ids.
  struct Position {
    std::uint64_t seed = 0;
    std::uint64_t messages = 0;
    std::uint64_t requests = 0;
    std::uint64_t tokens = 0;
  };
  Position position() const { return {seed_, messages_.state(), requests_.state(), tokens_.state()}; }
  explicit Ids(const Position& position) : Ids(position.seed) {
    messages_.setState(position.messages);
    requests_.setState(position.requests);
    tokens_.setState(position.tokens);
  }

 private:
  static std::string uuid(Random& stream);
  std::string uuidOf(std::string_view kind, std::uint64_t name) const;

  std::uint64_t seed_;
  Random messages_;
  Random requests_;
  Random tokens_;
};

}  // namespace squall::core
