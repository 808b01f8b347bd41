#include "dynamodb/replication.hpp"

#include "core/parcel.hpp"
#include "dynamodb/keys.hpp"
#include "dynamodb/service.hpp"
#include "dynamodb/stream_settings.hpp"
#include "dynamodb/writing.hpp"

#include <algorithm>
#include <memory>
#include <utility>

namespace squall::dynamodb {
namespace {

struct ReplicatedWrite {
  std::string table;
  store::Key key;
  store::ItemPtr after;
  Stamp stamp;
};

bool isReplicaOf(const Table& table, const std::string& region) {
  return std::ranges::any_of(table.settings.replicas,
                             [&region](const auto& replica) { return replica.regionName == region; });
}

void receive(State& state, const ReplicatedWrite& write, TimePoint now, core::Effects& effects) {
  Table* const table = state.find(write.table);
  if (table == nullptr || !isReplicaOf(*table, write.stamp.region)) return;
  state.sawWrite(write.stamp.sequence);
  auto& stamps = table->stamps.write().list;
  const auto known = stamps.find(write.key);
  if (known != stamps.end() && known->second >= write.stamp) return;
  stamps.insert_or_assign(write.key, write.stamp);
  const store::ItemPtr before = table->items.find(write.key);
  if (before == nullptr && write.after == nullptr) return;
  table->items.replace(write.key, write.after);
  table->recovery.note(now, write.key, before);
  state.noteEnds(*table, write.key, before, write.after, now);
  streamWrite(state, *table, before, write.after, now);
  const Item& item = (write.after != nullptr ? write.after : before)->attributes;
  effects.add(
      {.kind = EventKind::Change,
       .resource = table->name(),
       .detail = "replicate from " + write.stamp.region + " " + jsonOf(keyAttributesOf(table->schema(), item))});
}

core::Errand errandTo(const std::string& region, std::shared_ptr<const ReplicatedWrite> write) {
  return [region, write = std::move(write)](const core::Outside& outside) {
    outside.change(service(), region,
                   [&write](core::ServiceState& state, TimePoint now, core::Ids&, core::Effects& effects) {
                     receive(static_cast<State&>(state), *write, now, effects);
                   });
  };
}

}  // namespace

void sendErrand(core::Effects& effects, core::Errand errand) {
  core::Parcel parcel;
  parcel.errand = std::move(errand);
  core::send(effects, std::move(parcel));
}

void replicate(State& state, Table& table, const store::Key& key, const store::ItemPtr& after, TimePoint now,
               core::Effects& effects) {
  if (table.settings.replicas.empty()) return;
  Stamp stamp{.at = now, .sequence = state.nextWrite(), .region = state.region()};
  table.stamps.write().list.insert_or_assign(key, stamp);
  const auto write = std::make_shared<const ReplicatedWrite>(
      ReplicatedWrite{.table = table.name(), .key = key, .after = after, .stamp = std::move(stamp)});
  for (const ReplicaDescription& replica : table.settings.replicas) {
    state.depart(now, errandTo(*replica.regionName, write), effects);
  }
}

}  // namespace squall::dynamodb
