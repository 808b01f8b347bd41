// chaos/vocabulary.hpp: every fault by name: on which layer it is decided, which calls it can happen to, whether AWS's
// documented contract allows it, and what the program under test observes. docs/CHAOS.md is written from these rows.
#pragma once

#include "core/chaos_port.hpp"

#include <squall/chaos/rule.hpp>

#include <cstdint>
#include <span>
#include <string_view>

namespace squall::chaos {

// Of each layer at most one rule applies to a call or a message.
enum class Layer : std::uint8_t { Order, Transport, Process, Clock, Api, Delivery };

// Which calls a fault can happen to, by what they do to messages.
struct Roles {
  bool send = true;
  bool receive = true;
  bool settle = true;
  bool other = true;

  bool allow(core::Role role) const;
};

struct FaultRow {
  FaultKind kind;
  std::string_view name;  // in scenario files
  Layer layer;
  Roles roles;
  bool batch_only;            // needs an operation with entries
  bool in_contract;           // AWS documents that it can happen
  std::string_view observes;  // what the program under test sees
};

std::span<const FaultRow> vocabulary();
const FaultRow& rowOf(FaultKind kind);
std::string_view toString(Layer layer);

}  // namespace squall::chaos
