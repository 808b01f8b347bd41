#include "dynamodb/stream_settings.hpp"

#include "dynamodb/errors.hpp"

#include <algorithm>

namespace squall::dynamodb {

// These texts were recorded in us-west-2 in 2026 (ack-api-quirks, DDB-TABLE-050, 382 and 442), "UpdateViewType" too.
void checkNewStream(const std::optional<StreamSpecification>& stream) {
  if (!stream) return;
  if (stream->streamEnabled && !stream->streamViewType)
    throw errors::invalidParameter("Table is being created with a stream enabled, UpdateViewType is required");
  if (!stream->streamEnabled && stream->streamViewType)
    throw errors::invalidParameter(
        "Table is being created with a stream disabled, UpdateViewType should not be specified");
}

void checkStreamChange(const Table& table, const UpdateTableRequest& request) {
  const std::optional<StreamSpecification>& stream = request.streamSpecification;
  if (!stream) return;
  if (stream->streamEnabled && !stream->streamViewType)
    throw errors::invalidParameter("If stream is being enabled then UpdateViewType is required");
  if (!stream->streamEnabled && stream->streamViewType)
    throw errors::invalidParameter("If stream is being disabled, then UpdateViewType must not be specified");
  if (request.provisionedThroughput || request.billingMode == "PROVISIONED")
    throw errors::invalidParameter("You cannot modify stream status while updating table IOPS");
  const bool changes_indexes = std::ranges::any_of(request.globalSecondaryIndexUpdates,
                                                   [](const auto& update) { return update.create || update.delete_; });
  if (changes_indexes) throw errors::invalidParameter("You cannot create or delete index while changing stream status");
  if (stream->streamEnabled && table.settings.stream)
    throw errors::validation("Table already has an enabled stream: TableName: " + table.name());
  if (!stream->streamEnabled && !table.settings.stream)
    throw errors::validation("Table has no stream to disable: TableName: " + table.name());
}

void openStream(State& state, TableSettings& settings, const StreamSpecification& stream, TimePoint now) {
  settings.stream = stream;
  settings.stream_label = state.streams().labelFor(settings.arn, now);
  state.streams().open({.arn = streams::Streams::arnOf(settings.arn, settings.stream_label),
                        .label = settings.stream_label,
                        .table = settings.name,
                        .view_type = stream.streamViewType.value_or(""),
                        .key_schema = settings.key_schema,
                        .created = now});
}

// The label stays: a table goes on naming its last stream.
void closeStream(State& state, TableSettings& settings, TimePoint now) {
  if (!settings.stream) return;
  settings.stream.reset();
  state.streams().close(streams::Streams::arnOf(settings.arn, settings.stream_label), now);
}

void streamWrite(State& state, const Table& table, const store::ItemPtr& before, const store::ItemPtr& after,
                 TimePoint now, bool by_time_to_live) {
  const TableSettings& settings = table.settings;
  if (!settings.stream) return;
  state.streams().add(streams::Streams::arnOf(settings.arn, settings.stream_label), table.schema(), before, after, now,
                      by_time_to_live);
}

}  // namespace squall::dynamodb
