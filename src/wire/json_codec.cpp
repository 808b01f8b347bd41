// wire/json_codec.cpp: fills a struct from what simdjson read. A SendMessage of 1 KiB is mostly the reading of its
// body; with a general parser that was a third of what the call cost the server.
//
// There is one function per JSON token. A stack of frames says where in the struct we are; each frame knows its shape
// and its C++ object, so a token goes straight to the member that it belongs to.
#include "wire/json_codec.hpp"

#include "core/member_path.hpp"
#include "wire/json_scalars.hpp"

#include <simdjson.h>
#include <algorithm>
#include <cstdint>
#include <limits>
#include <string>
#include <utility>
#include <vector>

namespace squall::wire {
namespace {

namespace ondemand = simdjson::ondemand;
using model::Kind;
using model::Member;
using model::Shape;

struct Frame {
  const Shape* shape = nullptr;  // null: an unknown member's value, skipped
  void* object = nullptr;
  const Member* member = nullptr;  // Structure: whose value comes next; null: unknown
  std::string key = {};            // Map: whose value comes next
  std::size_t position = 0;        // List: of the next element
  std::uint64_t seen = 0;          // Structure: members that were there, a bit each
};

// What a text is read with, used again for the next one.
struct Workspace {
  ondemand::parser parser;
  std::string padded;
  std::vector<Frame> frames;
};

// Where the next value goes.
struct Slot {
  const Shape* shape = nullptr;  // null: nowhere
  bool in_container = false;
};

// A member's place in Frame::seen; no modelled struct has more than 64 members (modelgen.py makes sure).
std::uint64_t bitOf(const Shape& shape, const Member& member) {
  return std::uint64_t{1} << (&member - shape.members.data());
}

// The functions for tokens return whether to go on.
class Decoder {
 public:
  Decoder(const Shape& root, void* object, const JsonDialect& dialect, Workspace& workspace)
      : root_(root), object_(object), dialect_(dialect), workspace_(workspace), frames_(workspace.frames) {
    frames_.clear();
  }

  DecodeReport read(std::string_view text);

 private:
  bool walk(ondemand::value value);
  bool walkObject(ondemand::value value);
  bool walkList(ondemand::value value);
  bool walkNumber(ondemand::value value);
  bool null();
  bool boolean(bool value);
  bool string(std::string_view value);
  bool key(std::string_view name);
  bool endObject();
  bool malformed(simdjson::error_code code);

  Slot slot() const;
  void* place();
  void placed();
  bool open(JsonType type);
  bool close();
  template <class Number>
  bool number(Number value, JsonType type);
  template <class Integer, class Number>
  bool keep(Number value, void* target);
  void coerced(std::string text);
  bool mismatch(const Slot& slot, JsonType found);
  bool fail(DecodeError::Kind kind, std::string message, std::string detail);
  std::string path() const;
  const Member* find(Frame& frame, std::string_view name) const;

  const Shape& root_;
  void* object_;
  const JsonDialect& dialect_;
  Workspace& workspace_;
  std::vector<Frame>& frames_;
  std::size_t depth_ = 0;
  DecodeReport report_;
};

Slot Decoder::slot() const {
  if (frames_.empty()) return {.shape = &root_};
  const Frame& frame = frames_.back();
  if (!frame.shape) return {};
  if (frame.shape->kind == Kind::Structure) return {.shape = frame.member ? frame.member->shape : nullptr};
  return {.shape = frame.shape->element, .in_container = true};
}

// The C++ object for the next value, made present. Null, after fail(), for a second value of one map key.
void* Decoder::place() {
  if (frames_.empty()) return object_;
  Frame& frame = frames_.back();
  switch (frame.shape->kind) {
    case Kind::Structure:
      return frame.member->make(frame.object);
    case Kind::List:
      return frame.shape->list->append(frame.object);
    default: {
      const std::size_t before = frame.shape->map->size(frame.object);
      void* value = frame.shape->map->insert(frame.object, frame.key);
      if (frame.shape->map->size(frame.object) != before) return value;
      fail(DecodeError::Kind::Duplicate, "", "the key is there twice");
      return nullptr;
    }
  }
}

// The value is complete: in a list the next one comes.
void Decoder::placed() {
  if (!frames_.empty()) ++frames_.back().position;
}

bool Decoder::null() {
  if (frames_.empty()) return fail(DecodeError::Kind::Malformed, "", "the body is null");
  Frame& frame = frames_.back();
  if (!frame.shape) return true;
  if (frame.shape->kind == Kind::Structure) {
    // As if it had never been there, so that a required member counts as missing.
    if (frame.member) frame.seen &= ~bitOf(*frame.shape, *frame.member);
    return true;
  }
  report_.missing.push_back(path());
  if (!place()) return false;
  placed();
  return true;
}

bool Decoder::boolean(bool value) {
  const Slot slot = this->slot();
  if (!slot.shape) return true;
  if (slot.shape->kind != Kind::Boolean) return mismatch(slot, value ? JsonType::True : JsonType::False);
  void* target = place();
  if (!target) return false;
  *static_cast<bool*>(target) = value;
  placed();
  return true;
}

template <class Integer, class Number>
bool Decoder::keep(Number value, void* target) {
  const Integer kept = *static_cast<Integer*>(target) = saturate<Integer>(value);
  const bool same = static_cast<double>(kept) == static_cast<double>(value);
  if (!same) coerced("is read as " + std::to_string(kept) + ": an integer is meant");
  placed();
  return true;
}

template <class Number>
bool Decoder::number(Number value, JsonType type) {
  const Slot slot = this->slot();
  if (!slot.shape) return true;
  const Kind kind = slot.shape->kind;
  if (kind != Kind::Integer && kind != Kind::Long && kind != Kind::Double && kind != Kind::Timestamp) {
    return mismatch(slot, type);
  }
  void* target = place();
  if (!target) return false;
  switch (kind) {
    case Kind::Integer:
      return keep<std::int32_t>(value, target);
    case Kind::Long:
      return keep<std::int64_t>(value, target);
    case Kind::Double:
      *static_cast<double*>(target) = static_cast<double>(value);
      break;
    default:
      *static_cast<TimePoint*>(target) = fromSeconds(value);
  }
  placed();
  return true;
}

bool Decoder::string(std::string_view value) {
  const Slot slot = this->slot();
  if (!slot.shape) return true;
  const Kind kind = slot.shape->kind;
  const bool readable = kind == Kind::String || kind == Kind::Blob || kind == Kind::Double || kind == Kind::Boolean;
  if (!readable) return mismatch(slot, JsonType::String);
  void* target = place();
  if (!target) return false;
  if (kind == Kind::String) {
    static_cast<std::string*>(target)->assign(value);
  } else if (!readText(dialect_, kind, value, target)) {
    if (kind == Kind::Blob) return fail(DecodeError::Kind::WrongType, notBase64(dialect_, value), "not base64");
    return mismatch(slot, JsonType::String);
  } else if (kind == Kind::Boolean) {
    coerced(*static_cast<bool*>(target) ? "is a string that is read as true" : "is a string that is read as false");
  }
  placed();
  return true;
}

bool Decoder::open(JsonType type) {
  if (++depth_ > kMaxJsonDepth) return fail(DecodeError::Kind::TooDeep, "", "nested too deeply");
  const Slot slot = this->slot();
  if (!slot.shape) {
    frames_.emplace_back();
    return true;
  }
  const Kind kind = slot.shape->kind;
  const bool fits = type == JsonType::List ? kind == Kind::List : kind == Kind::Structure || kind == Kind::Map;
  if (!fits) return mismatch(slot, type);
  void* target = place();
  if (!target) return false;
  frames_.push_back({.shape = slot.shape, .object = target});
  return true;
}

bool Decoder::close() {
  --depth_;
  frames_.pop_back();
  placed();
  return true;
}

bool Decoder::endObject() {
  Frame& frame = frames_.back();
  if (frame.shape && frame.shape->kind == Kind::Structure) {
    for (const Member& member : frame.shape->members) {
      if (!member.required || (frame.seen & bitOf(*frame.shape, member)) != 0) continue;
      frame.member = &member;
      report_.missing.push_back(path());
    }
  }
  return close();
}

const Member* Decoder::find(Frame& frame, std::string_view name) const {
  const auto found = std::ranges::find(frame.shape->members, name, &Member::name);
  return found == frame.shape->members.end() ? nullptr : &*found;
}

bool Decoder::key(std::string_view name) {
  Frame& frame = frames_.back();
  if (!frame.shape) return true;
  if (frame.shape->kind == Kind::Map) {
    frame.key = name;
    return true;
  }
  frame.member = find(frame, name);
  if (!frame.member) {
    if (report_.unknown.size() < kMaxReportedUnknown) {
      std::string unknown = path();
      core::appendMember(unknown, name);
      report_.unknown.push_back(std::move(unknown));
      report_.unknown_in.push_back(frame.shape);
    }
    return true;
  }
  const std::uint64_t bit = bitOf(*frame.shape, *frame.member);
  if ((frame.seen & bit) != 0) return fail(DecodeError::Kind::Duplicate, "", "the member is there twice");
  frame.seen |= bit;
  return true;
}

std::string Decoder::path() const {
  std::string path;
  for (const Frame& frame : frames_) {
    if (!frame.shape) break;
    if (frame.shape->kind == Kind::List) core::appendElement(path, frame.position);
    if (frame.shape->kind == Kind::Map) core::appendEntry(path, frame.key);
    if (frame.shape->kind == Kind::Structure && frame.member) core::appendMember(path, frame.member->name);
  }
  return path;
}

void Decoder::coerced(std::string text) {
  if (report_.coerced.size() < kMaxReportedUnknown) report_.coerced.push_back({path(), std::move(text)});
}

bool Decoder::mismatch(const Slot& slot, JsonType found) {
  return fail(DecodeError::Kind::WrongType, wrongType(dialect_, *slot.shape, found, slot.in_container),
              std::string("found ").append(typeName(found)));
}

bool Decoder::fail(DecodeError::Kind kind, std::string message, std::string detail) {
  report_.error = {.kind = kind, .path = path(), .message = std::move(message), .detail = std::move(detail)};
  return false;
}

bool Decoder::malformed(simdjson::error_code code) {
  frames_.clear();  // the place in the struct says nothing about broken JSON
  const bool too_deep = code == simdjson::DEPTH_ERROR;
  return fail(too_deep ? DecodeError::Kind::TooDeep : DecodeError::Kind::Malformed, "", simdjson::error_message(code));
}

bool Decoder::walkObject(ondemand::value value) {
  ondemand::object object;
  if (const auto code = value.get_object().get(object)) return malformed(code);
  if (!open(JsonType::Object)) return false;
  for (auto result : object) {
    ondemand::field field;
    std::string_view name;
    if (const auto code = std::move(result).get(field)) return malformed(code);
    if (const auto code = field.unescaped_key().get(name)) return malformed(code);
    if (!key(name) || !walk(field.value())) return false;
  }
  return endObject();
}

bool Decoder::walkList(ondemand::value value) {
  ondemand::array list;
  if (const auto code = value.get_array().get(list)) return malformed(code);
  if (!open(JsonType::List)) return false;
  for (auto result : list) {
    ondemand::value element;
    // NOLINTNEXTLINE(performance-move-const-arg): get() is for rvalues alone
    if (const auto code = std::move(result).get(element)) return malformed(code);
    if (!walk(element)) return false;
  }
  return close();
}

bool Decoder::walkNumber(ondemand::value value) {
  const std::string_view token = value.raw_json_token();
  ondemand::number parsed;
  if (const auto code = value.get_number().get(parsed)) {
    const auto sign = signOfLargeInteger(token);
    return sign == 0 ? malformed(code) : number(sign * std::numeric_limits<double>::max(), JsonType::Integer);
  }
  if (parsed.is_int64()) return number(parsed.get_int64(), JsonType::Integer);
  if (parsed.is_uint64()) return number(static_cast<double>(parsed.get_uint64()), JsonType::Integer);
  return number(parsed.get_double(), JsonType::Decimal);
}

bool Decoder::walk(ondemand::value value) {
  ondemand::json_type type{};
  if (const auto code = value.type().get(type)) return malformed(code);
  switch (type) {
    case ondemand::json_type::object:
      return walkObject(value);
    case ondemand::json_type::array:
      return walkList(value);
    case ondemand::json_type::number:
      return walkNumber(value);
    case ondemand::json_type::string: {
      std::string_view text;
      if (const auto code = value.get_string().get(text)) return malformed(code);
      return string(text);
    }
    case ondemand::json_type::boolean: {
      bool yes = false;
      if (const auto code = value.get_bool().get(yes)) return malformed(code);
      return boolean(yes);
    }
    case ondemand::json_type::null:
      return value.is_null() ? null() : malformed(simdjson::N_ATOM_ERROR);
  }
  return false;
}

DecodeReport Decoder::read(std::string_view text) {
  workspace_.padded.assign(text).append(simdjson::SIMDJSON_PADDING, '\0');
  const simdjson::padded_string_view padded(workspace_.padded.data(), text.size(), workspace_.padded.size());
  ondemand::document document;
  ondemand::value root;
  auto code = workspace_.parser.iterate(padded).get(document);
  if (!code) code = document.get_value().get(root);
  if (code) {
    malformed(code);
  } else if (walk(root) && document.current_location().error() != simdjson::OUT_OF_BOUNDS) {
    malformed(simdjson::TAPE_ERROR);  // something follows
  }
  return std::move(report_);
}

}  // namespace

DecodeReport decodeJson(const model::Shape& shape, std::string_view text, void* object, const JsonDialect& dialect) {
  // Making a workspace takes longer than reading most bodies, so each thread keeps one, as simdjson's documentation
  // advises; but not what a large body made of it.
  constexpr std::size_t kWorthKeeping = 64u << 10;
  if (text.size() > kWorthKeeping) {
    Workspace large;
    return Decoder(shape, object, dialect, large).read(text);
  }
  thread_local Workspace kept;
  return Decoder(shape, object, dialect, kept).read(text);
}

}  // namespace squall::wire
