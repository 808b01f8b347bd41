// wire/route.hpp: which service and operation a request means, and in which protocol.
//
// As AWS does it, per request: X-Amz-Target says awsJson; the scope or host of a restJson service says restJson, as
// does the path of an unsigned request; a form with Action, in the body or in the query string, says awsQuery. The
// service then follows from the target's prefix, or from the signature's scope, the host name, the API version or the
// queue's path.
#pragma once

#include "core/operation.hpp"
#include "wire/sigv4.hpp"
#include "wire/target.hpp"

#include <squall/wire.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace squall::wire {

// What of the answer's form depends on the request.
struct AnswerForm {
  model::Protocol protocol = model::Protocol::AwsJson;
  const model::ServiceModel* service = nullptr;  // null: not known
  bool as_json = false;                          // awsQuery: the client accepts JSON
  bool plain_json = false;                       // awsJson: the client said "application/json"
  bool gzip = false;                             // the client takes it
};

struct Route {
  AnswerForm form;
  const core::Service* service = nullptr;
  std::size_t operation = 0;
  bool is_sts = false;          // not a modelled service: answered by sts.hpp
  std::string_view action;      // the operation as the client named it
  std::string_view parameters;  // awsQuery: the whole form; a view of the request or of `joined`
  std::string joined;           // body and query string, when both have parameters
  std::optional<QueuePath> queue;
};

// A request taken apart, once.
struct Reading {
  const WireRequest& request;
  Target target;
  std::optional<CredentialScope> scope;
  std::string unpacked = {};  // the body of a request that came packed
  bool is_unpacked = false;

  std::string_view body() const { return is_unpacked ? std::string_view(unpacked) : request.body; }
};

// Fills `route` as far as it can, also when it throws: the error's form depends on it. Throws AwsError for a target or
// an action that does not exist.
void findRoute(const Reading& reading, const std::vector<const core::Service*>& services, Route& route);

// The region that a host name of AWS's forms names, or empty: "sqs.eu-west-1.amazonaws.com", and the same at another
// domain.
std::string_view regionOfHost(std::string_view host);

}  // namespace squall::wire
