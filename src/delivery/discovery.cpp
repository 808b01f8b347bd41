#include "delivery/discovery.hpp"

#include "core/dispatch.hpp"
#include "schemas/discovery.hpp"

#include <vector>

namespace squall::delivery {

void Discovery::begin() {
  const std::lock_guard lock(mutex_);
  if (has_begun_) return;
  has_begun_ = true;
  seen_ = world_.journal().cursor();
  subscription_ = world_.journal().subscribe([this] { bringNewEvents(); });
}

void Discovery::bringNewEvents() {
  const std::lock_guard lock(mutex_);
  const std::vector<RecordPtr> published = world_.journal().records(seen_, [this](const Record& record) {
    return record.kind == EventKind::Publish && record.service == buses_.model->name && record.body;
  });
  seen_ = world_.journal().cursor();
  for (const RecordPtr& record : published) {
    core::disturb(
        world_, registry_, record->region, [&record](core::ServiceState& state, TimePoint now, core::Effects& effects) {
          schemas::discover(state, {.bus = record->resource, .json = *record->body, .sequence = record->sequence}, now,
                            effects);
        });
  }
}

}  // namespace squall::delivery
