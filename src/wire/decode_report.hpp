// wire/decode_report.hpp: what a codec has to say about a request besides the object that it filled.
#pragma once

#include "core/model.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace squall::wire {

struct DecodeError {
  enum class Kind : std::uint8_t {
    Malformed,  // not JSON at all, or not UTF-8, or text behind its end
    WrongType,  // a string where AWS's model has a number, and so on
    Duplicate,  // one member or map key twice
    TooDeep,    // nested beyond any real request
  };
  Kind kind = Kind::Malformed;
  std::string path;     // AWS's form: "entries.2.member.delaySeconds"; empty: the whole body
  std::string message;  // what AWS answers; empty where AWS sends its error without a text
  std::string detail;   // for people: where and what
};

// Paths are those of AWS's validation messages: names with a small first letter, list positions from 1, and "member"
// for an element of a list or a map: "entries.1.member.id".
// What the codec read as something else than it was, as AWS does: 5.7 as 5.
struct Coerced {
  std::string path;
  std::string text;  // for people: "is read as 5: an integer is meant"
};

struct DecodeReport {
  std::vector<std::string> missing;             // required, but absent or null
  std::vector<std::string> unknown;             // sent, but not in AWS's model: AWS ignores them, and so did the codec
  std::vector<const model::Shape*> unknown_in;  // for each of these the struct that has no such member
  std::vector<Coerced> coerced;
  std::optional<DecodeError> error;  // decoding stopped there; the object is half filled
};

// Requests with more unknown members, or more coerced values, than that are reported in part.
inline constexpr std::size_t kMaxReportedUnknown = 32;

}  // namespace squall::wire
