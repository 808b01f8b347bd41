// dynamodb/replication.hpp: how a write of a table with replicas gets to the other regions of the same Cloud.
//
// A write is done where it is made, and leaves for the others when it is over, or after the region's lag. Each carries
// a stamp, and a replica that has a later one for the item leaves it: the last writer wins, as in AWS's multi-Region
// eventual consistency. https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/V2globaltables_HowItWorks.html
#pragma once

#include "dynamodb/state.hpp"

namespace squall::dynamodb {

// To be called with each write that is made in this region. Does nothing for a table without replicas. `after`: null
// for a delete.
void replicate(State& state, Table& table, const store::Key& key, const store::ItemPtr& after, TimePoint now,
               core::Effects& effects);

// Leaves as soon as the lock is gone.
void sendErrand(core::Effects& effects, core::Errand errand);

}  // namespace squall::dynamodb
