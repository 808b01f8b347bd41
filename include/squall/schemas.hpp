// squall/schemas.hpp: EventBridge's schema registry in a C++ test.
//
//   squall::Cloud cloud;
//   squall::Schemas schemas(cloud);
//   schemas.discover();                                       // from now on, on the bus "default"
//   cloud.eventBridge().put({.source = "shop", .detailType = "Order Paid", .detail = R"({"total": 12})"});
//   schemas.content("discovered-schemas", "shop@OrderPaid");  // OpenAPI 3, as AWS infers it
//
// Every operation of the API is there in its full form, with AWS's own request and result (inherited from
// schemas::SchemasOperations); code bindings and resource policies answer 501 NotImplemented. Both forms run the same
// code as a request over HTTP and throw the AwsError that AWS would answer. Thread-safe.
//
// A registry holds schemas, and a schema its versions; `discovered-schemas` is always there. What a discoverer finds is
// there when the PutEvents that it found it in has been answered, and in the journal as a Create or Change of
// "discovered-schemas/<schema>" with the event's Publish as its cause.
#pragma once

#include <squall/cloud.hpp>
#include <squall/error.hpp>
#include <squall/mock_event.hpp>
#include <squall/schemas/model.gen.hpp>

#include <string>

namespace squall {

class Schemas : public schemas::SchemasOperations {
 public:
  // Of the Cloud's own region, or of another one. The Cloud has to outlive it; any number may look at one Cloud.
  explicit Schemas(Cloud& cloud) : Schemas(cloud, cloud.options().region) {}
  Schemas(Cloud& cloud, const std::string& region)
      : SchemasOperations(cloud.world(), region), account_(cloud.options().account) {}

  using SchemasOperations::createSchema;
  // Makes a schema of one version, and its registry where there is none. OpenAPI 3 where the content says so, else JSON
  // Schema Draft 4. Returns its ARN.
  std::string createSchema(const std::string& registry, const std::string& name, const std::string& content);
  // The text of a schema's latest version.
  std::string content(const std::string& registry, const std::string& name);
  // Makes a discoverer for a bus of this account and region, and returns its id.
  std::string discover(const std::string& bus = "default");
  // An event made up from the latest version: squall/mock_event.hpp.
  //
  //   cloud.eventBridge().put(...) or a call of the consumer with
  //   schemas.mockEvent("discovered-schemas", "shop@OrderPaid", {.overrides = {{"$.detail.total", "7"}}})
  std::string mockEvent(const std::string& registry, const std::string& name, const MockOptions& options = {}) {
    return squall::mockEvent(content(registry, name), options);
  }

 private:
  std::string account_;
};

}  // namespace squall
