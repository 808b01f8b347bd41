// dynamodb/stream_settings.hpp: the stream of a table: turned on and off by CreateTable, UpdateTable and DeleteTable,
// and fed by every write.
#pragma once

#include "dynamodb/state.hpp"

namespace squall::dynamodb {

// Throw ValidationException.
void checkNewStream(const std::optional<StreamSpecification>& stream);
void checkStreamChange(const Table& table, const UpdateTableRequest& request);

// A stream of its own each time. `stream` says that it is enabled.
void openStream(State& state, TableSettings& settings, const StreamSpecification& stream, TimePoint now);
// What it has stays readable. Does nothing for a table without a stream.
void closeStream(State& state, TableSettings& settings, TimePoint now);

// The one place where writes become records. Costs a look at the settings for a table without a stream.
void streamWrite(State& state, const Table& table, const store::ItemPtr& before, const store::ItemPtr& after,
                 TimePoint now, bool by_time_to_live = false);

}  // namespace squall::dynamodb
