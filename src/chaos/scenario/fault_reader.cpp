#include "chaos/scenario/fault_reader.hpp"

#include "chaos/scenario/parameters.hpp"
#include "chaos/vocabulary.hpp"
#include "core/spelling.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace squall::chaos {

namespace {

using setup::Document;

std::optional<FaultKind> readKind(Document& document, const YAML::Node& node) {
  const YAML::Node name = node["fault"];
  if (!name) {
    document.complain(node, "'fault' is missing: which one, e.g. fault: drop_response.");
    return std::nullopt;
  }
  const std::string text = document.text(name, "fault");
  if (text.empty()) return std::nullopt;
  if (const auto kind = faultKindFromString(text)) return kind;
  if (const std::string_view advice = adviceOnFault(text); !advice.empty()) {
    document.complain(name, "The fault '" + text + "' is not done yet. " + std::string(advice));
    return std::nullopt;
  }
  std::vector<std::string_view> names;
  for (const FaultRow& row : vocabulary()) names.push_back(row.name);
  document.complain(name,
                    "There is no fault '" + text + "'." + core::didYouMean(text, names) + " docs/CHAOS.md lists them.");
  return std::nullopt;
}

// The fault that takes a parameter of this name, for those who mixed two up; empty: none.
std::string takersOf(std::string_view parameter) {
  std::string takers;
  for (const FaultRow& row : vocabulary()) {
    const auto parameters = parametersOf(row.kind);
    if (std::ranges::none_of(parameters, [&](const Parameter& each) { return each.field.name == parameter; })) continue;
    takers.append(takers.empty() ? "" : ", ").append(row.name);
  }
  return takers;
}

void complainAboutParameter(Document& document, const YAML::Node& key, FaultKind kind,
                            const std::vector<Parameter>& parameters) {
  const std::string name = key.IsScalar() ? key.Scalar() : "";
  const std::vector<std::string_view> known = setup::namesOf<Fault>(parameters);
  std::string text = "The fault '" + std::string(toString(kind)) + "' takes no '" + name + "'.";
  if (const std::string_view advice = adviceOnParameter(kind, name); !advice.empty()) {
    text.append(" ").append(advice);
  } else if (const std::string nearest = core::didYouMean(name, known); !nearest.empty()) {
    text += nearest;
  } else if (const std::string takers = takersOf(name); !takers.empty()) {
    text += " It is a parameter of: " + takers + ".";
  }
  if (known.empty()) {
    text += " It takes no parameters.";
  } else {
    text += " It takes:";
    for (const std::string_view each : known) text.append(" ").append(each);
    text += ".";
  }
  document.complain(key, text);
}

// Two parameters that say the same thing, and settings that need one of several.
void checkParameters(Document& document, const YAML::Node& node, FaultKind kind) {
  const auto given = [&node](const char* name) { return node[name].IsDefined() ? 1 : 0; };
  if (kind == FaultKind::Latency && given("fixed") + given("uniform") + given("lognormal") != 1) {
    document.complain(node,
                      "latency needs one of: fixed: 200ms, uniform: [50ms, 200ms], "
                      "lognormal: {median: 100ms, sigma: 0.5}.");
  }
  if (kind == FaultKind::Poison && given("payload") + given("pin") == 2) {
    document.complain(node["pin"], "poison has either 'payload', for another body, or 'pin', for the body as it is.");
  }
  if (kind == FaultKind::VisibilityExpiry && given("after") + given("before_ack") != 1) {
    document.complain(node,
                      "visibility_expiry needs either 'after', how long after the delivery, or 'before_ack: true'.");
  }
}

}  // namespace

std::optional<Fault> readFault(Document& document, const YAML::Node& node, std::span<const std::string_view> beside) {
  if (beside.empty() && !document.isMap(node, {}, "do")) return std::nullopt;
  const auto kind = readKind(document, node);
  if (!kind) return std::nullopt;
  Fault fault;
  fault.kind = *kind;
  std::vector<Parameter> parameters = parametersOf(*kind);
  std::erase_if(parameters,
                [&](const Parameter& each) { return std::ranges::find(beside, each.field.name) != beside.end(); });
  for (const auto& entry : node) {
    const std::string name = entry.first.IsScalar() ? entry.first.Scalar() : "";
    if (name == "fault" || std::ranges::find(beside, name) != beside.end()) continue;
    const auto names = setup::namesOf<Fault>(parameters);
    if (std::ranges::find(names, name) == names.end()) complainAboutParameter(document, entry.first, *kind, parameters);
  }
  setup::readKnownFields<Fault>(document, node, parameters, std::string(toString(*kind)), fault);
  checkParameters(document, node, *kind);
  return fault;
}

}  // namespace squall::chaos
