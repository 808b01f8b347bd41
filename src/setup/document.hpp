// setup/document.hpp: files that people write, YAML or JSON (JSON is YAML), read so that every mistake is found at once
// and each says where it is and what to write instead.
#pragma once

#include <yaml-cpp/yaml.h>

#include <exception>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace squall::setup {

// What is wrong with a file, each as "FILE:LINE:COLUMN: what, and what to do".
class FileError : public std::exception {
 public:
  explicit FileError(std::vector<std::string> problems);
  const std::vector<std::string>& problems() const { return problems_; }
  const char* what() const noexcept override { return text_.c_str(); }  // one problem a line

 private:
  std::vector<std::string> problems_;
  std::string text_;
};

// One file that is being read. Collects problems rather than stopping at the first.
class Document {
 public:
  // `name` stands in front of every problem.
  explicit Document(std::string name) : name_(std::move(name)) {}

  const std::string& name() const { return name_; }
  // The parsed text; when it is no YAML, a problem and nothing else.
  YAML::Node parse(const std::string& text);

  void complain(const YAML::Mark& mark, const std::string& text);
  void complain(const YAML::Node& node, const std::string& text) { complain(node.Mark(), text); }
  bool isClean() const { return problems_.empty(); }
  std::size_t problemCount() const { return problems_.size(); }
  // Throws FileError if there was any problem, in the order of the file.
  void finish();

  // Whether the node is a map; complains about keys that are there twice or, unless `known` is empty, not known.
  bool isMap(const YAML::Node& node, std::span<const std::string_view> known, const std::string& what);
  // The elements of a list. A complaint and none when it is no list.
  std::vector<YAML::Node> list(const YAML::Node& node, const std::string& what);
  // A text that is not empty.
  std::string text(const YAML::Node& node, const std::string& what);

 private:
  struct Problem {
    int line = -1;  // from 0
    int column = -1;
    std::string text;
  };

  std::string name_;
  std::vector<Problem> problems_;
};

// "file:3:7", lines and columns from 1; the name alone for a place that is none.
std::string place(const std::string& file, const YAML::Mark& mark);
// The whole file; throws FileError when it cannot be read.
std::string textOf(const std::string& file);

}  // namespace squall::setup
