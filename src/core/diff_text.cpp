// A diff as text for people, and as JSON.
#include "core/frozen.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <ostream>
#include <sstream>

namespace squall {

namespace {

constexpr std::size_t kShownEntries = 5;  // of one kind in one resource
constexpr std::size_t kShownFields = 6;   // of what was added or removed
constexpr std::size_t kShownText = 60;    // bytes of a body or value
constexpr std::size_t kUuidLength = 36;
constexpr std::size_t kShownUuid = 8;  // its first part, as the journal's lines show it

// On one line; what is longer is cut, not inside a UTF-8 sequence.
std::string shown(std::string_view text) {
  std::size_t end = std::min(text.size(), kShownText);
  while (end < text.size() && end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80) --end;
  std::string line;
  for (const char c : text.substr(0, end)) {
    if (c == '\n') {
      line += "\\n";
    } else {
      line += static_cast<unsigned char>(c) < ' ' ? '?' : c;
    }
  }
  if (end < text.size()) line += "...";
  return line;
}

bool isUuid(std::string_view key) { return key.size() == kUuidLength && key[8] == '-' && key[13] == '-'; }

std::string nameOf(const EntryDiff& entry) {
  return isUuid(entry.key) ? entry.key.substr(0, kShownUuid) : shown(entry.key);
}

void write(std::ostream& out, const FieldDiff& field) {
  out << field.name << ' ' << (field.before ? shown(*field.before) : "(none)") << " -> "
      << (field.after ? shown(*field.after) : "(none)");
}

// Of what was added or removed: what it has, or had.
void writeWhole(std::ostream& out, const std::vector<FieldDiff>& fields) {
  const char* separator = " ";
  for (std::size_t i = 0; i < fields.size(); ++i) {
    if (i == kShownFields) {
      out << " and " << fields.size() - i << " more";
      return;
    }
    const std::optional<std::string>& text = fields[i].after ? fields[i].after : fields[i].before;
    out << separator << fields[i].name << ' ' << shown(text.value_or(""));
    separator = "; ";
  }
}

void write(std::ostream& out, const EntryDiff& entry) {
  out << nameOf(entry);
  if (entry.kind != DiffKind::Changed && !entry.headline.empty()) out << ' ' << entry.headline;
  if (entry.body) out << " \"" << shown(*entry.body) << '"';
  if (entry.kind != DiffKind::Changed) return writeWhole(out, entry.fields);
  const char* before_field = ": ";
  for (const FieldDiff& field : entry.fields) {
    out << before_field;
    write(out, field);
    before_field = "; ";
  }
}

// "2 messages added (...)": those of one noun and kind.
void writeGroup(std::ostream& out, const ResourceDiff& diff, const std::string& noun, DiffKind kind,
                const char*& separator) {
  std::size_t count = 0;
  std::ostringstream list;
  for (const EntryDiff& entry : diff.entries) {
    if (entry.noun != noun || entry.kind != kind) continue;
    if (++count > kShownEntries) continue;
    if (count > 1) list << ", ";
    write(list, entry);
  }
  if (count == 0) return;
  out << separator << count << ' ' << noun << (count == 1 ? " " : "s ") << toString(kind) << " (" << list.str();
  if (count > kShownEntries) out << " and " << count - kShownEntries << " more";
  out << ')';
  separator = ", ";
}

void write(std::ostream& out, const ResourceDiff& diff, std::string_view home_region) {
  out << diff.name;
  if (!home_region.empty() && diff.region != home_region) out << " (" << diff.region << ')';
  const char* separator = ": ";
  if (diff.kind != DiffKind::Changed) {
    out << separator << diff.noun << ' ' << toString(diff.kind);
    separator = ", ";
  }
  std::vector<std::string> nouns;
  for (const EntryDiff& entry : diff.entries) {
    if (std::find(nouns.begin(), nouns.end(), entry.noun) == nouns.end()) nouns.push_back(entry.noun);
  }
  for (const std::string& noun : nouns) {
    for (const DiffKind kind : {DiffKind::Added, DiffKind::Changed, DiffKind::Removed})
      writeGroup(out, diff, noun, kind, separator);
  }
  for (const FieldDiff& field : diff.fields) {
    out << separator;
    write(out, field);
    separator = ", ";
  }
}

using Json = nlohmann::ordered_json;

Json jsonOf(const std::vector<FieldDiff>& fields) {
  Json list = Json::array();
  for (const FieldDiff& field : fields) {
    Json& each = list.emplace_back(Json{{"name", field.name}});
    each["before"] = field.before ? Json(*field.before) : Json();
    each["after"] = field.after ? Json(*field.after) : Json();
  }
  return list;
}

Json jsonOf(const EntryDiff& entry) {
  Json json{{"kind", toString(entry.kind)}, {"noun", entry.noun}, {"key", entry.key}};
  if (!entry.alias.empty()) json["name"] = entry.alias;
  json["state"] = entry.headline;
  json["body"] = entry.body ? Json(*entry.body) : Json();
  json["fields"] = jsonOf(entry.fields);
  return json;
}

}  // namespace

std::string_view toString(DiffKind kind) {
  static constexpr std::array<std::string_view, 3> kNames{"added", "changed", "removed"};
  return kNames[static_cast<std::size_t>(kind)];
}

std::ostream& operator<<(std::ostream& out, const ResourceDiff& diff) {
  write(out, diff, {});
  return out;
}

std::ostream& operator<<(std::ostream& out, const Diff& diff) {
  if (diff.empty()) return out << "nothing changed";
  const char* separator = "";
  for (const ResourceDiff& resource : diff.resources()) {
    out << separator;
    write(out, resource, diff.homeRegion());
    separator = "\n";
  }
  return out;
}

std::string toString(const Diff& diff) {
  std::ostringstream text;
  text << diff;
  return text.str();
}

std::string toJson(const Diff& diff) {
  Json resources = Json::array();
  for (const ResourceDiff& resource : diff.resources()) {
    Json& json = resources.emplace_back(Json{{"kind", toString(resource.kind)},
                                             {"service", resource.service},
                                             {"region", resource.region},
                                             {"noun", resource.noun},
                                             {"name", resource.name},
                                             {"fields", jsonOf(resource.fields)}});
    json["entries"] = Json::array();
    for (const EntryDiff& entry : resource.entries) json["entries"].push_back(jsonOf(entry));
  }
  const Json json{{"empty", diff.empty()}, {"text", toString(diff)}, {"resources", std::move(resources)}};
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace squall
