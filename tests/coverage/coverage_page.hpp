// coverage/coverage_page.hpp: docs/COVERAGE.md, made from the services' own tables, so that it cannot claim too much.
#pragma once

#include "core/operation.hpp"

#include <string>
#include <vector>

namespace squall::coverage {

// How many rows of the service's table have a handler.
std::size_t doneCount(const core::Service& service);

// The whole page, in Markdown.
std::string coveragePage(const std::vector<const core::Service*>& services);

}  // namespace squall::coverage
