// setup/queues.hpp: queues that a file asks for: `queues:` in a config file (docs/SERVER.md) and in a scenario's world
// (docs/SCENARIOS.md), which read alike.
#pragma once

#include "setup/fields.hpp"

#include <squall/sqs/model.gen.hpp>

#include <string>
#include <vector>

namespace squall::setup {

struct QueueSetup {
  sqs::CreateQueueRequest request;  // RedrivePolicy not yet in it
  std::string region;               // empty: the Cloud's
  std::string account;              // empty: the Cloud's
  std::string dlq;                  // empty: none
  int max_receive_count = 0;
  int line = 0;
};

// The keys of a queue and of its `dlq`.
std::span<const FieldOf<QueueSetup>> queueFields();
std::span<const FieldOf<QueueSetup>> deadLetterQueueFields();

// Reads the list `queues`, with every problem that can be seen without creating anything. A dead-letter queue that is
// given by `name` rather than `queue` comes with its source: it is added when it is not in the list.
std::vector<QueueSetup> readQueues(Document& document, const YAML::Node& node);

// 12 digits, in quotes.
std::string readAccount(Document& document, const YAML::Node& node);

}  // namespace squall::setup
