// queue/image_json.hpp: what a file of a snapshot has of a queue, for the services that stand on the engine. Each
// struct is described once, for both directions (core/json_archive.hpp).
#pragma once

#include "queue/image.hpp"

#include <memory>
#include <string>
#include <string_view>

namespace squall::core {
class JsonArchive;
}

namespace squall::queue {

// "delayed", "visible", "in flight".
std::string_view nameOf(MessageState state);

// All members of an image but its messages, which have what their service keeps with them.
void describe(core::JsonArchive& archive, QueueImage& image);

// The part of a message that is the engine's. Its body digest is the service's matter.
struct SavedMessage {
  QueueImage::Stored stored = {};
  std::string id = {};
  std::string body = {};
  bool named = false;

  static SavedMessage of(const QueueImage::Stored& stored);
  std::shared_ptr<Message> message() const;
};
void describeMessage(core::JsonArchive& archive, SavedMessage& message);
void describePlace(core::JsonArchive& archive, SavedMessage& message);

}  // namespace squall::queue
