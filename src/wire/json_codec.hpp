// wire/json_codec.hpp: awsJson bodies to generated structs. The way back is squall::toJson.
//
//   sqs::SendMessageRequest request;
//   DecodeReport report = decodeJson(request.shape(), body, &request, jsonDialect(sqs::serviceModel()));
//   if (report.error) throw serializationException(report.error->message);
//
// null is the same as absent. Numbers with decimals where AWS has an integer are cut off, and numbers that are too
// large become the largest: that is what AWS's Java decoders do. In the classic wording a Boolean may also be a string
// that says yes or no. Other wrong types are errors.
#pragma once

#include "wire/decode_report.hpp"
#include "wire/json_wording.hpp"

#include <cstddef>
#include <string_view>

namespace squall::wire {

// Objects and lists within each other; DynamoDB's deepest item of 32 levels needs 70.
inline constexpr std::size_t kMaxJsonDepth = 256;

// Fills `object`, a fresh one of that shape. Never throws for what a client sends.
DecodeReport decodeJson(const model::Shape& shape, std::string_view text, void* object,
                        const JsonDialect& dialect = {});

}  // namespace squall::wire
