#include "chaos/drawn_parameter.hpp"

#include "chaos/rule_book.hpp"
#include "core/random.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <numeric>
#include <stdexcept>
#include <string_view>
#include <utility>
#include <vector>

namespace squall::chaos {

namespace {

constexpr std::string_view kLatency = "latency=";
constexpr std::string_view kMicroseconds = "us";
constexpr std::string_view kOrder = "order=";

// Box-Muller on two numbers of the decision's own hash. std::lognormal_distribution differs between libraries.
double standardNormal(std::uint64_t dice) {
  const auto fraction = [](std::uint64_t bits) { return (static_cast<double>(bits >> 11) + 0.5) * 0x1.0p-53; };
  constexpr double kTwoPi = 6.283185307179586;
  const double u = fraction(core::mix64(dice, 1));
  const double v = fraction(core::mix64(dice, 2));
  return std::sqrt(-2.0 * std::log(u)) * std::cos(kTwoPi * v);
}

Duration drawLatency(const LatencySetting& setting, std::uint64_t dice) {
  switch (setting.shape) {
    case LatencySetting::Shape::Fixed:
      break;
    case LatencySetting::Shape::Uniform: {
      const auto span = static_cast<std::uint64_t>((setting.most - setting.least).count());
      return setting.least + Duration(static_cast<Duration::rep>(core::mix64(dice, 0) % (span + 1)));
    }
    case LatencySetting::Shape::Lognormal: {
      const double factor = std::exp(setting.sigma * standardNormal(dice));
      return Duration(static_cast<Duration::rep>(static_cast<double>(setting.median.count()) * factor));
    }
  }
  return setting.fixed;
}

// Fisher and Yates. std::shuffle differs between libraries.
std::vector<std::size_t> drawOrder(std::size_t window, std::uint64_t dice) {
  std::vector<std::size_t> places(window);
  std::iota(places.begin(), places.end(), std::size_t{0});
  for (std::size_t i = window; i > 1; --i) std::swap(places[i - 1], places[core::mix64(dice, i) % i]);
  return places;
}

void setLatency(Firing& firing, Duration latency) {
  firing.fault.latency.shape = LatencySetting::Shape::Fixed;
  firing.fault.latency.fixed = latency;
}

[[noreturn]] void refuse(const std::string& text) {
  throw std::invalid_argument("'" + text + "' is no parameter that a decision log has");
}

// The number at the front of `rest`, which it takes off.
template <class Number>
Number takeNumber(std::string_view& rest, const std::string& text) {
  Number number = 0;
  const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), number);
  if (error != std::errc() || number < 0) refuse(text);
  rest.remove_prefix(static_cast<std::size_t>(end - rest.data()));
  return number;
}

std::vector<std::size_t> readOrder(std::string_view rest, const std::string& text) {
  std::vector<std::size_t> places;
  while (true) {
    places.push_back(static_cast<std::size_t>(takeNumber<std::int64_t>(rest, text)));
    if (rest.empty()) break;
    if (rest.front() != ',') refuse(text);
    rest.remove_prefix(1);
  }
  std::vector<std::size_t> sorted = places;
  std::ranges::sort(sorted);
  for (std::size_t i = 0; i < sorted.size(); ++i) {
    if (sorted[i] != i) refuse(text);
  }
  return places;
}

}  // namespace

std::string drawParameter(Firing& firing, std::uint64_t dice) {
  const Fault& fault = firing.fault;
  if (fault.kind == FaultKind::Latency && fault.latency.shape != LatencySetting::Shape::Fixed) {
    setLatency(firing, drawLatency(fault.latency, dice));
    return std::string(kLatency) + std::to_string(fault.latency.fixed.count()) + std::string(kMicroseconds);
  }
  if (fault.kind == FaultKind::Reorder && fault.strategy == Strategy::Shuffle) {
    firing.order = drawOrder(std::max<std::size_t>(fault.window, 2), dice);
    std::string text(kOrder);
    for (std::size_t i = 0; i < firing.order.size(); ++i) text += (i == 0 ? "" : ",") + std::to_string(firing.order[i]);
    return text;
  }
  return {};
}

void takeParameter(Firing& firing, const std::string& text) {
  std::string_view rest = text;
  if (rest.starts_with(kLatency)) {
    rest.remove_prefix(kLatency.size());
    const Duration latency(takeNumber<Duration::rep>(rest, text));
    if (rest != kMicroseconds) refuse(text);
    setLatency(firing, latency);
  } else if (rest.starts_with(kOrder)) {
    firing.order = readOrder(rest.substr(kOrder.size()), text);
  } else if (!rest.empty()) {
    refuse(text);
  }
}

}  // namespace squall::chaos
