// Reading an event's leaves.
#include "eventbridge/pattern/event_leaves.hpp"

#include <algorithm>

namespace squall::eventbridge {

namespace {

// An object or array that is being read.
struct Frame {
  bool is_array = false;
  int array = 0;       // its number
  int next_index = 0;  // of the element that comes next
  std::string name;
  std::string place;
  Membership membership;  // of what is in it
};

bool isStep(const std::string& step, const std::vector<std::string>& steps) {
  return std::find(steps.begin(), steps.end(), step) != steps.end();
}

bool isLookedInto(const std::string& key, const std::vector<std::string>& steps) {
  if (isStep(key, steps)) return true;
  if (key.find('.') == std::string::npos) return false;
  const std::size_t last = key.find_last_not_of('.');
  if (last == std::string::npos) return true;
  for (std::size_t begin = 0; begin <= last;) {
    const std::size_t end = std::min(key.find('.', begin), last + 1);
    if (!isStep(key.substr(begin, end - begin), steps)) return false;
    begin = end + 1;
  }
  return true;
}

void skipValue(JsonReader& reader) {
  const JsonToken token = reader.next();
  if (token != JsonToken::StartObject && token != JsonToken::StartArray) return;
  const std::size_t outside = reader.depth() - 1;
  while (reader.depth() > outside) reader.next();
}

class LeafReader {
 public:
  LeafReader(std::string_view event, const std::vector<std::string>& steps) : reader_(event), steps_(steps) {}

  std::vector<Leaf> read() {
    if (reader_.next() != JsonToken::StartObject) throw reader_.mistake("Event must be a JSON object");
    frames_.push_back({});
    while (!frames_.empty()) {
      if (frames_.back().is_array) {
        readElement();
      } else {
        readMember();
      }
    }
    std::stable_sort(leaves_.begin(), leaves_.end(), [](const Leaf& a, const Leaf& b) { return a.name < b.name; });
    return std::move(leaves_);
  }

 private:
  void readMember() {
    if (reader_.next() == JsonToken::EndObject) return frames_.pop_back();
    const Frame& object = frames_.back();
    const std::string& key = reader_.fieldName();
    if (!isLookedInto(key, steps_)) return skipValue(reader_);
    const bool is_outermost = frames_.size() == 1;
    Frame inside{.name = is_outermost ? key : object.name + "." + key,
                 .place = is_outermost ? key : object.place + "." + key,
                 .membership = object.membership};
    readValue(reader_.next(), std::move(inside), {});
  }

  void readElement() {
    const JsonToken token = reader_.next();
    if (token == JsonToken::EndArray) return frames_.pop_back();
    Frame& array = frames_.back();
    const ArrayElement element{.array = array.array, .index = array.next_index++};
    Frame inside{.name = array.name,
                 .place = array.place + "[" + std::to_string(element.index) + "]",
                 .membership = array.membership};
    readValue(token, std::move(inside), element);
  }

  // `inside` has the name and place of the value; what is in it, if it has an inside, is in `element` too.
  void readValue(JsonToken token, Frame inside, std::optional<ArrayElement> element) {
    if (token == JsonToken::StartObject || token == JsonToken::StartArray) {
      if (element) inside.membership.push_back(*element);
      inside.is_array = token == JsonToken::StartArray;
      if (inside.is_array) inside.array = arrays_++;
      frames_.push_back(std::move(inside));
      return;
    }
    std::string text = reader_.text();
    if (token == JsonToken::String) text = "\"" + text + "\"";
    leaves_.push_back({.name = std::move(inside.name),
                       .place = std::move(inside.place),
                       .kind = token,
                       .text = std::move(text),
                       .membership = std::move(inside.membership)});
  }

  JsonReader reader_;
  const std::vector<std::string>& steps_;
  std::vector<Frame> frames_;
  std::vector<Leaf> leaves_;
  int arrays_ = 0;
};

}  // namespace

std::vector<Leaf> readLeaves(std::string_view event, const std::vector<std::string>& steps) {
  return LeafReader(event, steps).read();
}

std::optional<Membership> together(const Membership& so_far, const Membership& more) {
  Membership both = so_far;
  for (const ArrayElement& element : more) {
    const auto same_array = std::find_if(so_far.begin(), so_far.end(),
                                         [&](const ArrayElement& known) { return known.array == element.array; });
    if (same_array == so_far.end()) {
      both.push_back(element);
    } else if (same_array->index != element.index) {
      return std::nullopt;
    }
  }
  return both;
}

}  // namespace squall::eventbridge
