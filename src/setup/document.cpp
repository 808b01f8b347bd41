#include "setup/document.hpp"

#include "core/spelling.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>
#include <tuple>
#include <utility>

namespace squall::setup {

FileError::FileError(std::vector<std::string> problems) : problems_(std::move(problems)) {
  for (const std::string& problem : problems_) text_ += problem + "\n";
}

std::string place(const std::string& file, const YAML::Mark& mark) {
  if (mark.is_null()) return file;
  return file + ":" + std::to_string(mark.line + 1) + ":" + std::to_string(mark.column + 1);
}

std::string textOf(const std::string& file) {
  std::ifstream stream(file, std::ios::binary);
  std::string text;
  if (stream) text.assign(std::istreambuf_iterator<char>(stream), {});
  // A folder opens well and reads badly.
  if (!stream.is_open() || stream.bad()) throw FileError({file + ": The file cannot be read. Is the path right?"});
  return text;
}

YAML::Node Document::parse(const std::string& text) {
  try {
    return YAML::Load(text);
  } catch (const YAML::Exception& mistake) {
    complain(mistake.mark, "This is not YAML: " + mistake.msg + ".");
    return YAML::Node(YAML::NodeType::Undefined);
  }
}

void Document::complain(const YAML::Mark& mark, const std::string& text) {
  problems_.push_back(
      {mark.is_null() ? -1 : mark.line, mark.is_null() ? -1 : mark.column, place(name_, mark) + ": " + text});
}

void Document::finish() {
  if (problems_.empty()) return;
  std::stable_sort(problems_.begin(), problems_.end(), [](const Problem& a, const Problem& b) {
    return std::tie(a.line, a.column) < std::tie(b.line, b.column);
  });
  std::vector<std::string> texts;
  for (Problem& problem : problems_) texts.push_back(std::move(problem.text));
  throw FileError(std::move(texts));
}

bool Document::isMap(const YAML::Node& node, std::span<const std::string_view> known, const std::string& what) {
  if (!node.IsMap()) {
    complain(node, what + " must be a map of keys and values.");
    return false;
  }
  std::set<std::string> seen;
  for (const auto& entry : node) {
    const std::string key = entry.first.IsScalar() ? entry.first.Scalar() : "";
    if (!seen.insert(key).second) complain(entry.first, "The key '" + key + "' is here twice.");
    if (known.empty() || std::find(known.begin(), known.end(), key) != known.end()) continue;
    std::string known_keys;
    for (const std::string_view each : known) known_keys.append(" ").append(each);
    std::string complaint("Unknown key '");
    complaint.append(key).append("' in ").append(what).append(".").append(core::didYouMean(key, known));
    complain(entry.first, complaint.append(" Known:").append(known_keys).append("."));
  }
  return true;
}

std::vector<YAML::Node> Document::list(const YAML::Node& node, const std::string& what) {
  if (!node.IsSequence()) {
    complain(node, what + " must be a list: each line begins with '- '.");
    return {};
  }
  std::vector<YAML::Node> elements;
  for (const YAML::Node& each : node) elements.push_back(each);
  return elements;
}

std::string Document::text(const YAML::Node& node, const std::string& what) {
  if (node.IsScalar() && !node.Scalar().empty()) return node.Scalar();
  complain(node, what + " must be a text that is not empty.");
  return {};
}

}  // namespace squall::setup
