// dynamodb/policy_document.hpp: the form in which DynamoDB keeps a resource policy.
#pragma once

#include "dynamodb/state.hpp"

#include <string>

namespace squall::dynamodb {

// The document without blanks, with its members in AWS's order, lists of one action or resource as texts and account
// ids as ARNs: two that say the same become the same text. Throws ValidationException for what is no policy; actions
// and principals are not looked up.
std::string canonicalPolicy(const std::string& document);

// The first policy of a table, which CreateTable may bring.
void attachPolicy(TableSettings& settings, const std::string& document, TimePoint now);

}  // namespace squall::dynamodb
