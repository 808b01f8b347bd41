// wire/query_codec.hpp: awsQuery, the form-and-XML protocol of older SQS clients.
//
//   Action=SendMessage&QueueUrl=...&MessageBody=hi&MessageAttribute.1.Name=a&MessageAttribute.1.Value.StringValue=b
//
// Parameters come in any order. Members go by SQS's names or AWS's general ones (AttributeName.1, AttributeNames.1),
// map entries too (Attribute.1.Name, Attribute.entry.1.key), and a single element needs no number (AttributeName=All),
// as in AWS's oldest examples. Elements follow their numbers; gaps close. What AWS refuses, a flattened list written as
// AttributeNames.member.1, is refused here.
#pragma once

#include "core/model.hpp"
#include "wire/decode_report.hpp"
#include "wire/target.hpp"

#include <squall/error.hpp>

#include <string>
#include <string_view>

namespace squall::wire {

// Fills `object`, a fresh one of that shape, from decoded form parameters (parseQuery). Never throws for what a client
// sends. Action, Version and the signature's parameters are not reported as unknown.
DecodeReport decodeQuery(const model::Shape& shape, const Parameters& parameters, void* object);

// The whole XML body of an answer.
std::string encodeQueryResult(const model::ServiceModel& service, const model::OperationModel& operation,
                              const void* result, std::string_view request_id);
std::string encodeQueryError(const model::ServiceModel& service, const AwsError& error, std::string_view request_id);

// The same as JSON, for a client that accepts it (query_json.cpp).
std::string encodeQueryResultJson(const model::OperationModel& operation, const void* result,
                                  std::string_view request_id);
std::string encodeQueryErrorJson(const AwsError& error, std::string_view request_id);

}  // namespace squall::wire
