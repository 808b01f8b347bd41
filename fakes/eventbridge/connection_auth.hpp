// eventbridge/connection_auth.hpp: the credentials of a connection: which ones each kind needs, what an update changes,
// and what is left of them for others to see.
#pragma once

#include <squall/eventbridge/model.gen.hpp>

#include <string>

namespace squall::eventbridge {

// Throws ValidationException when the credentials of this AuthorizationType are missing.
void requireCredentials(const std::string& authorization_type, const CreateConnectionAuthRequestParameters& auth);

// `auth` with what an update says; credentials of other kinds than `authorization_type` go.
CreateConnectionAuthRequestParameters updated(CreateConnectionAuthRequestParameters auth,
                                              const std::string& authorization_type,
                                              const UpdateConnectionAuthRequestParameters& changes);

// Passwords, keys and the values that are marked as secret are left out.
ConnectionAuthResponseParameters withoutSecrets(const CreateConnectionAuthRequestParameters& auth);

}  // namespace squall::eventbridge
