// server/timeline_svg.hpp: draws a timeline as inline SVG.
#pragma once

#include "server/timeline.hpp"

#include <squall/clock.hpp>

#include <string>

namespace squall::server {

// Two pictures of equal height, side by side in HTML: the lanes' names, which stay, and what happened, which scrolls.
// Colours come from the page's custom properties (server/report_html.cpp).
struct TimelineDrawing {
  std::string names;
  std::string picture;
};
TimelineDrawing drawSvg(const Timeline& timeline, TimePoint began);

}  // namespace squall::server
