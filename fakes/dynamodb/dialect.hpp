// dynamodb/dialect.hpp: which of AWS's two wordings of validation errors an operation answers in.
//
// Recorded in four regions in June and August 2026 (nubo-db/dynamodb-conformance, captures); the new wording is that of
// the checks that need nothing but the request: what is wrong with a key of a table reads as ever.
#pragma once

#include "dynamodb/errors.hpp"

#include <squall/dynamodb/options.hpp>

#include <string>
#include <string_view>

namespace squall::dynamodb {

bool isNew(DynamodbDialect dialect, std::string_view operation);

inline constexpr std::string_view kOneError = "1 validation error detected: ";

// Runs checks that look at the request alone: what they throw gets the new wording's opening.
template <class Checks>
void checkAlone(bool is_new, const Checks& checks) {
  try {
    checks();
  } catch (const AwsError& error) {
    if (!is_new || error.code() != "ValidationException") throw;
    throw errors::validation(std::string(kOneError) + error.message());
  }
}

}  // namespace squall::dynamodb
