// wire/rest_codec.hpp: restJson, where method and path name the operation, and a member travels in the path, in the
// query string, or in a JSON body with the others.
//
//   POST /schedules/nightly            CreateSchedule, Name from the path, the rest from the body
//   GET /schedules?MaxResults=5        ListSchedules
#pragma once

#include "wire/decode_report.hpp"
#include "wire/json_wording.hpp"
#include "wire/target.hpp"

#include "core/model.hpp"

#include <squall/error.hpp>
#include <squall/wire.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace squall::wire {

// The operation whose method and path template fit; `path` as sent.
std::optional<std::size_t> findRestOperation(const model::ServiceModel& service, std::string_view method,
                                             std::string_view path);

// Fills `object`, a fresh request of the operation that findRestOperation found for this path. Never throws for what a
// client sends.
DecodeReport decodeRest(const model::OperationModel& operation, const Target& target, std::string_view body,
                        void* object, const JsonDialect& dialect);

// Content type and body of an answer; of an error also the header that names it. `service` may be null.
void encodeRestResult(const model::OperationModel& operation, const void* result, WireResponse& response);
void encodeRestError(const model::ServiceModel* service, const AwsError& error, WireResponse& response);

}  // namespace squall::wire
