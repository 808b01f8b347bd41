// chaos/scenario/fault_reader.hpp: {fault: poison, payload: empty}: a fault with its parameters.
#pragma once

#include "setup/document.hpp"

#include <squall/chaos/rule.hpp>

#include <optional>
#include <span>
#include <string_view>

namespace squall::chaos {

// Nothing, after a complaint, when the node is no map or names no fault. `beside`: other keys of the map, which are no
// parameters here; the node is known to be a map then.
std::optional<Fault> readFault(setup::Document& document, const YAML::Node& node,
                               std::span<const std::string_view> beside = {});

}  // namespace squall::chaos
