// schemas/json_schema.hpp: texts of schemas: what is one, what an event looks like as one, and OpenAPI 3 said as JSON
// Schema Draft 4. Pure functions on text.
//
// The form of inferred schemas is that of recorded ones (boyney123/eventbridge-atlas has a DescribeSchema and its
// ExportSchema): an AWSEvent with the envelope, whose detail is a component named after the detail-type, and one
// component for each object in it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace squall::schemas {

// Throws BadRequestException for what is no JSON object.
void requireSchema(const std::string& content);

// "Order Paid" is "OrderPaid", "EC2 State-change" is "EC2StateChange": how AWS names what a detail-type is about.
std::string titleOf(std::string_view detail_type);

// The OpenAPI 3 document that all these events fit, and that everything fits which fits `known`, another such document
// (empty: none). Nothing when an event is no JSON object or is nested too deeply, or `known` was made by other hands.
// Events without an envelope are one component, Event.
std::optional<std::string> inferSchema(const std::vector<std::string>& events, std::string_view known = {});

// A document of inferSchema as JSON Schema Draft 4. Others are answered as they are.
std::string draft4Of(const std::string& openapi);

}  // namespace squall::schemas
