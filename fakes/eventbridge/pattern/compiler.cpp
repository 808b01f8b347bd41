// Pattern::compile(): objects, fields and $or.
#include "eventbridge/pattern/complexity.hpp"
#include "eventbridge/pattern/errors.hpp"
#include "eventbridge/pattern/operators.hpp"

#include <squall/eventbridge/pattern.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace squall::eventbridge {

namespace {

using Fields = std::map<std::string, std::shared_ptr<const FieldCondition>>;

constexpr std::size_t kMostSubRules = 1000;

// Names of operators, of today and reserved by AWS: no field inside $or may have one.
constexpr std::array<std::string_view, 24> kReservedInOr = {"exactly",
                                                            "equals-ignore-case",
                                                            "prefix",
                                                            "suffix",
                                                            "anything-but",
                                                            "exists",
                                                            "wildcard",
                                                            "numeric",
                                                            "cidr",
                                                            "=",
                                                            "<",
                                                            "<=",
                                                            ">",
                                                            ">=",
                                                            "regex",
                                                            "not-wildcard",
                                                            "not-equals-ignore-case",
                                                            "date-after",
                                                            "date-on-or-after",
                                                            "date-before",
                                                            "date-on-or-before",
                                                            "in-date-range",
                                                            "ip-address-in-range",
                                                            "ip-address-not-in-range"};

bool comparesNumbers(const ValueCondition& condition) {
  return condition.kind == ConditionKind::EqualsNumber || condition.kind == ConditionKind::Numeric ||
         condition.kind == ConditionKind::AnythingButNumber;
}

class Compiler {
 public:
  explicit Compiler(std::string_view text) : reader_(text) {}

  std::vector<Fields> compile() {
    if (reader_.next() != JsonToken::StartObject) throw reader_.mistake("Filter is not an object");
    std::vector<Fields> rules;
    readObject(rules, false);
    return rules;
  }

 private:
  // Adds what the object asks for to each of the sub-rules that there are so far. None so far means one without fields.
  void readObject(std::vector<Fields>& rules, bool inside_or) {
    bool is_empty = true;
    while (reader_.next() != JsonToken::EndObject) {
      is_empty = false;
      const std::string key = reader_.fieldName();
      if (key == "$or") {
        readOr(rules);
        continue;
      }
      if (inside_or && std::find(kReservedInOr.begin(), kReservedInOr.end(), key) != kReservedInOr.end()) {
        throw reader_.mistake(key + " is Ruler reserved fieldName which cannot be used inside $or.");
      }
      const JsonToken value = reader_.next();
      path_.push_back(key);
      if (value == JsonToken::StartObject) {
        readObject(rules, inside_or);
      } else if (value == JsonToken::StartArray) {
        readField(rules);
      } else {
        throw reader_.mistake("\"" + key + "\" must be an object or an array");
      }
      path_.pop_back();
    }
    if (is_empty) throw reader_.mistake("Empty objects are not allowed");
  }

  // A field that was named before is replaced: of two equal keys the last counts, and a branch of $or overrides what
  // stands beside the $or.
  void readField(std::vector<Fields>& rules) {
    auto field = std::make_shared<FieldCondition>();
    field->path = path_;
    for (const std::string& key : path_) field->name += (&key == path_.data() ? "" : ".") + key;
    while (reader_.next() != JsonToken::EndArray) field->any_of.push_back(readCondition(reader_));
    if (field->any_of.empty()) throw reader_.mistake("Empty arrays are not allowed");
    const bool has_numbers = std::any_of(field->any_of.begin(), field->any_of.end(), comparesNumbers);
    for (ValueCondition& condition : field->any_of) condition.beside_numbers = has_numbers;
    if (rules.empty()) rules.emplace_back();
    for (Fields& rule : rules) rule.insert_or_assign(field->name, field);
  }

  void readOr(std::vector<Fields>& rules) {
    const std::vector<Fields> before = std::move(rules);
    rules.clear();
    if (reader_.next() != JsonToken::StartArray) throw reader_.mistake("It must be an Array followed with $or.");
    std::size_t branches = 0;
    while (reader_.next() != JsonToken::EndArray) {
      ++branches;
      if (reader_.current() != JsonToken::StartObject) {
        throw reader_.mistake("Only JSON object is allowed in array of $or relationship.");
      }
      std::vector<Fields> branch = before;
      if (branch.empty()) branch.emplace_back();
      readObject(branch, true);
      rules.insert(rules.end(), branch.begin(), branch.end());
      if (rules.size() > kMostSubRules) throw errors::tooManySubRules();
    }
    if (branches < 2) throw reader_.mistake("There must have at least 2 Objects in $or relationship.");
  }

  JsonReader reader_;
  std::vector<std::string> path_;
};

// What lies between dots, without the empty steps at the end of a name.
void addSteps(const std::string& name, std::set<std::string>& steps) {
  std::vector<std::string> found;
  for (std::size_t begin = 0; begin <= name.size();) {
    const std::size_t end = std::min(name.find('.', begin), name.size());
    found.push_back(name.substr(begin, end - begin));
    begin = end + 1;
  }
  while (found.size() > 1 && found.back().empty()) found.pop_back();
  steps.insert(found.begin(), found.end());
}

}  // namespace

Pattern Pattern::compileOfAnyComplexity(std::string_view text) {
  auto compiled = std::make_shared<Compiled>();
  compiled->text = std::string(text);
  std::vector<Fields> rules;
  try {
    rules = Compiler(text).compile();
  } catch (const JsonMistake& mistake) {
    throw errors::invalidEventPattern(mistake.what());
  }
  std::set<std::string> steps;
  for (const Fields& rule : rules) {
    SubRule sub_rule;
    for (const auto& [name, field] : rule) {
      sub_rule.fields.push_back(field);
      addSteps(name, steps);
    }
    compiled->sub_rules.push_back(std::move(sub_rule));
  }
  compiled->steps.assign(steps.begin(), steps.end());
  compiled->complexity = complexityOf(compiled->sub_rules);
  return Pattern(std::move(compiled));
}

Pattern Pattern::compile(std::string_view text) {
  Pattern pattern = compileOfAnyComplexity(text);
  if (pattern.complexity() > kMostComplexity) {
    throw errors::invalidEventPattern(
        "Rule is too complex - try using fewer wildcard characters or fewer repeating character sequences after a "
        "wildcard character");
  }
  return pattern;
}

}  // namespace squall::eventbridge
