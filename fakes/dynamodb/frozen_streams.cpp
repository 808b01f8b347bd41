// Streams of tables in a snapshot and in its file.
#include "core/json_archive.hpp"
#include "dynamodb/frozen.hpp"
#include "dynamodb/keys.hpp"
#include "dynamodb/table_definition.hpp"
#include "dynamodb/writing.hpp"

#include <array>
#include <utility>

namespace squall::dynamodb::streams {

using core::JsonArchive;

namespace {

constexpr std::array<std::string_view, 3> kEvents{"insert", "modify", "remove"};

const Item& itemIn(const StreamedWrite& record) {
  if (record.new_image != nullptr) return record.new_image->attributes;
  return record.old_image != nullptr ? record.old_image->attributes : record.keys;
}

// Named as the table is, so that a write to an item, and what the stream says of it, are about one thing.
class StreamsView final : public core::FrozenResource {
 public:
  explicit StreamsView(const Stream& first) { add(first); }
  void add(const Stream& stream) { streams_.push_back(&stream); }

  std::string_view noun() const override { return "stream"; }
  std::string_view name() const override { return streams_.front()->about().table; }
  const void* identity() const override { return streams_.front(); }

  std::vector<core::FrozenField> fields() const override {
    std::vector<core::FrozenField> fields;
    for (const Stream* stream : streams_)
      fields.push_back({.name = "stream " + stream->about().label,
                        .text = stream->about().view_type + (stream->isEnabled() ? "" : ", disabled")});
    return fields;
  }

  void forEachEntry(TimePoint /*origin*/, const std::function<void(core::FrozenEntry)>& visit) const override {
    for (const Stream* stream : streams_) {
      for (const StreamedWrite& record : stream->records()) visit(entryOf(*stream, record));
    }
  }

 private:
  static core::FrozenEntry entryOf(const Stream& stream, const StreamedWrite& record) {
    Item keys;
    std::string plain;
    for (const KeySchemaElement& key : stream.about().key_schema) {
      const AttributeValue& value = itemIn(record).at(key.attributeName);
      keys.emplace(key.attributeName, value);
      const bool is_text = value.is(AttributeValue::Type::S);
      plain.append(plain.empty() ? "" : "/").append(is_text ? value.s() : textOf(value));
    }
    return {.noun = "record",
            .key = stream.about().label + "/" + sequenceText(record.sequence),
            .alias = std::move(plain),
            .headline = std::string(kEvents.at(static_cast<std::size_t>(record.event))),
            .body = std::make_shared<const std::string>(jsonOf(keys))};
  }

  std::vector<const Stream*> streams_;  // at least one
};

struct SavedRecord {
  Sequence sequence = 0;
  TimePoint at;
  EventName event = EventName::Insert;
  bool by_time_to_live = false;
  Item old_image;
  Item new_image;
  Item keys;
};

void describe(JsonArchive& archive, SavedRecord& record) {
  archive.member("sequence", record.sequence);
  archive.member("at", record.at);
  archive.word("event", record.event, kEvents);
  archive.member("by_time_to_live", record.by_time_to_live, false);
  archive.member("old_image", record.old_image, Item());
  archive.member("new_image", record.new_image, Item());
  archive.member("keys", record.keys, Item());
}

Item attributesOf(const store::ItemPtr& image) { return image == nullptr ? Item() : image->attributes; }
store::ItemPtr imageOf(Item attributes) {
  if (attributes.empty()) return nullptr;
  return store::makeItem(std::move(attributes));
}

}  // namespace

static void describe(JsonArchive& archive, Shard& shard) {
  archive.member("id", shard.id);
  archive.member("parent", shard.parent, std::string());
  archive.member("opened", shard.opened);
  archive.member("start", shard.start);
  archive.member("end", shard.end, std::optional<Sequence>());
  archive.member("until", shard.until, std::optional<TimePoint>());
}

struct SavedStream {
  Stream::About about;
  std::optional<TimePoint> closed;
  std::deque<Shard> shards;
  std::deque<SavedRecord> records;
  Sequence next = 1;
  Sequence trimmed_through = 0;

  static SavedStream of(const Stream& stream) {
    SavedStream saved{.about = stream.about_,
                      .closed = stream.closed_,
                      .shards = stream.shards_,
                      .records = {},
                      .next = stream.next_,
                      .trimmed_through = stream.trimmed_through_};
    for (const StreamedWrite& each : stream.records_)
      saved.records.push_back({each.sequence, each.at, each.event, each.by_time_to_live, attributesOf(each.old_image),
                               attributesOf(each.new_image), each.keys});
    return saved;
  }

  Stream made(const JsonArchive& archive) const {
    Stream stream(about);
    stream.closed_ = closed;
    stream.shards_ = shards;
    stream.next_ = next;
    stream.trimmed_through_ = trimmed_through;
    if (shards.empty() && !closed) archive.fail("stream '" + about.label + "' is open and has no shard");
    for (const SavedRecord& each : records) {
      stream.records_.push_back({each.sequence, each.at, each.event, each.by_time_to_live, imageOf(each.old_image),
                                 imageOf(each.new_image), each.keys});
      for (const KeySchemaElement& key : about.key_schema) {
        if (!itemIn(stream.records_.back()).contains(key.attributeName))
          archive.fail("stream '" + about.label + "' has a record without the key of its item");
      }
    }
    return stream;
  }
};

static void describe(JsonArchive& archive, SavedStream& stream) {
  archive.member("arn", stream.about.arn);
  archive.member("label", stream.about.label);
  archive.member("table", stream.about.table);
  archive.member("view_type", stream.about.view_type);
  archive.member("key", stream.about.key_schema);
  archive.member("created", stream.about.created);
  archive.member("closed", stream.closed, std::optional<TimePoint>());
  archive.member("shards", stream.shards);
  archive.member("records", stream.records);
  archive.member("next", stream.next);
  archive.member("trimmed_through", stream.trimmed_through, Sequence{0});
}

void Stream::shift(Duration later) {
  about_.created += later;
  if (closed_) *closed_ += later;
  for (Shard& shard : shards_) {
    shard.opened += later;
    if (shard.until) *shard.until += later;
  }
  for (StreamedWrite& record : records_) record.at += later;
}

void Streams::shift(Duration later) {
  if (next_trim_) *next_trim_ += later;
  for (auto& [arn, stream] : streams_) stream.shift(later);
}

void Streams::keep(Stream stream) {
  noteTrim(stream);
  std::string arn = stream.about().arn;
  streams_.insert_or_assign(std::move(arn), std::move(stream));
}

// By their ARNs, so that those of one table follow each other.
void addViews(const Streams& streams, std::vector<std::unique_ptr<core::FrozenResource>>& views) {
  StreamsView* last = nullptr;
  for (const auto& [arn, stream] : streams.kept()) {
    if (last != nullptr && last->name() == stream.about().table) {
      last->add(stream);
      continue;
    }
    auto view = std::make_unique<StreamsView>(stream);
    last = view.get();
    views.push_back(std::move(view));
  }
}

void save(const core::FrozenCopy<Streams>& streams, JsonArchive& archive) {
  if (streams.value->kept().empty()) return;
  std::vector<SavedStream> saved;
  for (const auto& [arn, stream] : streams.value->kept()) saved.push_back(SavedStream::of(stream));
  const TimePoint origin = archive.origin();
  archive.setOrigin(origin - streams.shift);  // the times in it are to be read plus the shift
  archive.member("streams", saved);
  archive.setOrigin(origin);
}

core::FrozenCopy<Streams> load(JsonArchive& archive) {
  const auto streams = std::make_shared<Streams>();
  if (archive.has("streams")) {
    std::vector<SavedStream> saved;
    archive.member("streams", saved);
    for (const SavedStream& each : saved) streams->keep(each.made(archive));
  }
  return {.value = streams};
}

}  // namespace squall::dynamodb::streams
