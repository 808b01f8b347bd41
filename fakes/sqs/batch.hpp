// sqs/batch.hpp: what the three batch operations have in common: checks of the request as a whole, in AWS's order, and
// entries that fail alone.
#pragma once

#include "sqs/errors.hpp"
#include "sqs/limits.hpp"

#include <squall/sqs/model.gen.hpp>

#include <algorithm>
#include <set>
#include <string>
#include <string_view>

namespace squall::sqs {

inline bool isBatchEntryId(std::string_view id) {
  return limits::kBatchEntryIdLength.allows(static_cast<std::int64_t>(id.size())) &&
         std::ranges::all_of(id, [](char c) {
           return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
         });
}

// Throws for a batch that AWS refuses as a whole. `entry_type` is AWS's name for the entries in its texts.
template <class Entry>
void checkBatch(const List<Entry>& entries, std::string_view entry_type) {
  if (entries.empty()) throw errors::emptyBatchRequest(entry_type);
  if (!limits::kBatchEntries.allows(static_cast<std::int64_t>(entries.size())))
    throw errors::tooManyEntriesInBatchRequest(entries.size());
  for (const Entry& entry : entries) {
    if (!isBatchEntryId(entry.id)) throw errors::invalidBatchEntryId();
  }
  std::set<std::string_view> seen;
  for (const Entry& entry : entries) {
    if (!seen.insert(entry.id).second) throw errors::batchEntryIdsNotDistinct(entry.id);
  }
}

// Runs `settle` for one entry. What AWS answers to a mistake in it becomes the entry's own failure, with the code of
// the Query protocol in both protocols; the others go on.
template <class Settle>
void settleEntry(const std::string& id, List<BatchResultErrorEntry>& failed, Settle settle) {
  try {
    settle();
  } catch (const AwsError& error) {
    failed.push_back({.id = id,
                      .senderFault = error.fault() == Fault::Sender,
                      .code = error.queryCode(),
                      .message = error.message()});
  }
}

}  // namespace squall::sqs
