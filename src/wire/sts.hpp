// wire/sts.hpp: GetCallerIdentity, the one call of STS that programs make before they do anything else. It needs no
// state: the answer follows from the credentials alone.
// https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
#pragma once

#include "core/model.hpp"

#include <squall/wire.hpp>

#include <string>
#include <string_view>

namespace squall::wire {

// As much of a model as the protocol needs; it has no operations.
inline constexpr model::Protocol kStsProtocols[] = {model::Protocol::AwsQuery};
inline constexpr model::ServiceModel kSts{.name = "sts",
                                          .signing_name = "sts",
                                          .api_version = "2011-06-15",
                                          .xml_namespace = "https://sts.amazonaws.com/doc/2011-06-15/",
                                          .protocols = kStsProtocols};

// Answers `action`; throws AwsError for one that Squall does not do. Temporary keys (they begin with ASIA) are an
// assumed role, an access key that is an account is that account's root, every other key is an IAM user. `wants_json`:
// Accept asks for JSON, which AWS's Query services give.
WireResponse answerSts(std::string_view action, std::string_view access_key, const std::string& account,
                       const std::string& request_id, bool wants_json);

}  // namespace squall::wire
