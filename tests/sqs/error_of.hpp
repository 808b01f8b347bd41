// What a call that a client gets wrong answers, as one line to compare: "400 InvalidParameterValue: Value ...". The
// code is the one of the Query protocol, which AWS's pages list; errors_test.cpp has the other one.
#pragma once

#include <squall/error.hpp>

#include <string>

namespace squall {

template <class Call>
std::string errorOf(Call call) {
  try {
    call();
  } catch (const AwsError& error) {
    return std::to_string(error.httpStatus()) + " " + error.queryCode() + ": " + error.message();
  }
  return "no error";
}

}  // namespace squall
