// dynamodb/replicas.hpp: the replicas of a table in other regions, which UpdateTable makes and deletes.
#pragma once

#include "dynamodb/state.hpp"

namespace squall::dynamodb {

// What UpdateTable does for a request with ReplicaUpdates; answers the table as it is then. Throws ValidationException.
TableDescription updateReplicas(Call& call, Table& table, const UpdateTableRequest& request);
// A table that is deleted is no replica of the others any more.
void leaveReplicas(Call& call, const Table& table);

}  // namespace squall::dynamodb
