#include "sqs/receipt_handle.hpp"

#include "core/base64.hpp"
#include "core/random.hpp"
#include "sqs/errors.hpp"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>
#include <optional>

namespace squall::sqs {

namespace {

// Version bytes, nonce, then, hidden under a keystream: queue (8), slot (4), generation (4), receive (4), check (8),
// message id (16, of a named message, which has no slot; else zeros), zeros. A reader makes the handle anew from what
// it read and compares: one changed character changes the keystream, the check or the zeros.
constexpr std::size_t kPrefixBytes = 3;  // base64 of 01 01 01 is "AQEB"
constexpr std::size_t kNonceBytes = 8;
constexpr std::size_t kTotalBytes = 190;
constexpr std::size_t kTextLength = 256;
constexpr std::string_view kNoBitsLost = "AQgw";  // base64 of two bits, then four that are zero

constexpr std::string_view kHex = "0123456789abcdef";
constexpr std::size_t kUuidTextLength = 36;

struct Uuid {
  std::uint64_t high = 0;
  std::uint64_t low = 0;
};

struct Fields {
  std::uint64_t nonce = 0;
  std::uint64_t queue = 0;
  queue::Handle handle;
  Uuid id = {};
};

// Little endian.
void put(std::string& bytes, std::size_t at, std::uint64_t value, std::size_t size) {
  if constexpr (std::endian::native == std::endian::little) {
    std::memcpy(bytes.data() + at, &value, size);
  } else {
    for (std::size_t i = 0; i < size; ++i) bytes[at + i] = static_cast<char>((value >> (8 * i)) & 0xff);
  }
}

std::uint64_t get(std::string_view bytes, std::size_t at, std::size_t size) {
  std::uint64_t value = 0;
  if constexpr (std::endian::native == std::endian::little) {
    std::memcpy(&value, bytes.data() + at, size);
  } else {
    for (std::size_t i = 0; i < size; ++i) value |= std::uint64_t{static_cast<unsigned char>(bytes[at + i])} << (8 * i);
  }
  return value;
}

void applyKeystream(std::string& bytes, std::uint64_t nonce) {
  std::size_t at = kPrefixBytes + kNonceBytes;
  for (std::uint64_t block = 0; at < bytes.size(); ++block) {
    const std::uint64_t key = core::mix64(nonce, block);
    const std::size_t size = std::min<std::size_t>(8, bytes.size() - at);
    put(bytes, at, get(bytes, at, size) ^ key, size);
    at += size;
  }
}

std::optional<Uuid> parseUuid(std::string_view text) {
  if (text.size() != kUuidTextLength) return std::nullopt;
  Uuid uuid;
  std::size_t digits = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (i == 8 || i == 13 || i == 18 || i == 23) {
      if (text[i] != '-') return std::nullopt;
      continue;
    }
    const std::size_t digit = kHex.find(text[i]);
    if (digit == kHex.npos) return std::nullopt;
    std::uint64_t& half = digits++ < 16 ? uuid.high : uuid.low;
    half = half << 4 | digit;
  }
  return uuid;
}

std::string textOf(const Uuid& uuid) {
  std::string text;
  for (const std::uint64_t half : {uuid.high, uuid.low}) {
    for (int shift = 60; shift >= 0; shift -= 4) {
      if (text.size() == 8 || text.size() == 13 || text.size() == 18 || text.size() == 23) text += '-';
      text += kHex[half >> shift & 0xf];
    }
  }
  return text;
}

// Says that nothing of a handle was changed: it depends on all that the handle carries.
std::uint64_t checkOf(const Fields& fields) {
  const std::uint64_t place = std::uint64_t{fields.handle.slot} << 32 | fields.handle.generation;
  const std::uint64_t whose =
      core::mix64(core::mix64(fields.nonce, fields.queue), core::mix64(fields.id.high, fields.id.low));
  return core::mix64(whose, core::mix64(place, fields.handle.receive));
}

// The bytes of a handle, not hidden yet.
std::string plainBytes(const Fields& fields) {
  std::string bytes(kTotalBytes, '\0');
  put(bytes, 0, 0x010101, kPrefixBytes);
  put(bytes, kPrefixBytes, fields.nonce, kNonceBytes);
  std::size_t at = kPrefixBytes + kNonceBytes;
  put(bytes, at, fields.queue, 8);
  put(bytes, at += 8, fields.handle.slot, 4);
  put(bytes, at += 4, fields.handle.generation, 4);
  put(bytes, at += 4, fields.handle.receive, 4);
  put(bytes, at += 4, checkOf(fields), 8);
  put(bytes, at += 8, fields.id.high, 8);
  put(bytes, at + 8, fields.id.low, 8);
  return bytes;
}

std::string encode(const Fields& fields) {
  std::string bytes = plainBytes(fields);
  applyKeystream(bytes, fields.nonce);
  return core::base64Encode(bytes);
}

std::optional<Fields> decode(std::string_view text) {
  // One byte stands in the last group, whose last four bits base64 would not miss.
  if (text.size() != kTextLength || kNoBitsLost.find(text[kTextLength - 3]) == kNoBitsLost.npos) return std::nullopt;
  std::optional<std::string> bytes = core::base64Decode(text);
  if (!bytes || bytes->size() != kTotalBytes) return std::nullopt;
  Fields fields{.nonce = get(*bytes, kPrefixBytes, kNonceBytes), .queue = 0, .handle = {}, .id = {}};
  applyKeystream(*bytes, fields.nonce);
  std::size_t at = kPrefixBytes + kNonceBytes;
  fields.queue = get(*bytes, at, 8);
  fields.handle.slot = static_cast<std::uint32_t>(get(*bytes, at += 8, 4));
  fields.handle.generation = static_cast<std::uint32_t>(get(*bytes, at += 4, 4));
  fields.handle.receive = static_cast<std::uint32_t>(get(*bytes, at += 4, 4));
  fields.id.high = get(*bytes, at += 12, 8);
  fields.id.low = get(*bytes, at + 8, 8);
  if (*bytes != plainBytes(fields)) return std::nullopt;
  return fields;
}

// Tells a queue from all others, also from an earlier one of its name.
std::uint64_t identityOf(const QueueResource& queue) { return core::hash64(queue.arn, queue.serial); }

// What a handle that reads well says, of whichever queue.
Receipt receiptOf(QueueResource& queue, const Fields& fields) {
  if (fields.handle.slot != queue::kNoSlot) return {.handle = fields.handle};
  Receipt receipt{.handle = fields.handle, .message_id = textOf(fields.id)};
  if (const auto place = queue.engine.locate(receipt.message_id)) {
    receipt.handle.slot = place->slot;
    receipt.handle.generation = place->generation;
  }
  return receipt;
}

}  // namespace

std::string receiptHandleFor(const QueueResource& queue, const queue::Delivery& delivery) {
  Fields fields{.nonce = core::hash64(delivery.message->id, delivery.handle.receive),
                .queue = identityOf(queue),
                .handle = delivery.handle};
  if (const auto id = delivery.message->named ? parseUuid(delivery.message->id) : std::nullopt) {
    fields.handle.slot = queue::kNoSlot;
    fields.handle.generation = 0;
    fields.id = *id;
  }
  return encode(fields);
}

std::optional<Receipt> readReceiptHandle(QueueResource& queue, std::string_view text) {
  const std::optional<Fields> fields = decode(text);
  if (!fields || fields->queue != identityOf(queue)) return std::nullopt;
  return receiptOf(queue, *fields);
}

queue::Handle parseReceiptHandle(QueueResource& queue, std::string_view text) {
  const std::optional<Fields> fields = decode(text);
  if (!fields) throw errors::receiptHandleIsInvalid(text);
  if (fields->queue != identityOf(queue)) throw errors::receiptHandleOfAnotherQueue(text);
  return receiptOf(queue, *fields).handle;
}

}  // namespace squall::sqs
