// core/json_text.hpp: the scalars of AWS's JSON as text. Objects and lists are the model interpreter's business.
#pragma once

#include <squall/clock.hpp>

#include <string>
#include <string_view>

namespace squall::core {

// Appends `text` in quotes. Bytes that are not UTF-8 become U+FFFD each, so that the result always is JSON.
void appendJsonString(std::string& out, std::string_view text);

// The shortest text that reads back as the same number. NaN and the infinities, which JSON does not know, are the
// strings "NaN", "Infinity" and "-Infinity", as in AWS's JSON protocols.
void appendJsonDouble(std::string& out, double value);

// Seconds since 1970 with as many decimals as are needed: 1893456000, 1893456000.25.
std::string epochSeconds(TimePoint time);

}  // namespace squall::core
