// chaos/checks/publications.hpp: what the sender said of a message besides its body. Records of effects do not carry
// it; the request of the call that sent it does.
#pragma once

#include "chaos/key.hpp"

#include <squall/journal.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace squall::checks {

struct Publication {
  std::string body;                                             // as the client wrote it
  std::vector<std::pair<std::string, std::string>> attributes;  // in name order
  std::string group;
  std::string deduplication_id;
};

// Reads each call once, when it is first asked for.
class Publications {
 public:
  explicit Publications(const std::vector<RecordPtr>& records) : records_(records) {}

  // Of the message of this Publish record; empty when its call is not there. Good until the next call.
  const Publication& of(const Record& published);
  // Its key, by the selector.
  std::optional<std::string> keyOf(const chaos::KeySelector& selector, const Record& published);

 private:
  void readCall(const Record& call, const Record& published);

  const std::vector<RecordPtr>& records_;
  std::unordered_map<std::string, Publication> by_message_;
};

}  // namespace squall::checks
