// What a client's mistake answers, as one line to compare: "ValidationException: The expression ...".
#pragma once

#include <squall/error.hpp>

#include <string>

namespace squall {

template <class Call>
std::string errorText(Call call) {
  try {
    call();
  } catch (const AwsError& error) {
    return error.code() + ": " + error.message();
  }
  return "no error";
}

// The same for the most common kind, without its code.
template <class Call>
std::string validationText(Call call) {
  const std::string text = errorText(call);
  const std::string code = "ValidationException: ";
  return text.starts_with(code) ? text.substr(code.size()) : "(" + text + ")";
}

}  // namespace squall
