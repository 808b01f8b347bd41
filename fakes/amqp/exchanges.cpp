#include "amqp/exchanges.hpp"

#include <array>

namespace squall::amqp {

namespace {

constexpr std::array<std::pair<std::string_view, Exchanges::Type>, 3> kTypes{{
    {"direct", Exchanges::Type::Direct},
    {"topic", Exchanges::Type::Topic},
    {"fanout", Exchanges::Type::Fanout},
}};

// "a..b" has an empty word between two others; an empty text has none.
std::vector<std::string_view> wordsOf(std::string_view text) {
  std::vector<std::string_view> words;
  if (text.empty()) return words;
  while (true) {
    const std::size_t dot = text.find('.');
    words.push_back(text.substr(0, dot));
    if (dot == std::string_view::npos) return words;
    text.remove_prefix(dot + 1);
  }
}

}  // namespace

// Word by word, remembering which beginnings of the key the pattern so far can stand for: linear in pattern times key,
// where trying every length of every # would be exponential.
bool matchesTopic(std::string_view pattern, std::string_view routing_key) {
  const std::vector<std::string_view> key = wordsOf(routing_key);
  std::vector<bool> reached(key.size() + 1, false);
  reached[0] = true;
  for (const std::string_view word : wordsOf(pattern)) {
    std::vector<bool> next(key.size() + 1, false);
    if (word == "#") {
      bool any = false;
      for (std::size_t i = 0; i <= key.size(); ++i) next[i] = any = any || reached[i];
    } else {
      for (std::size_t i = 0; i < key.size(); ++i) next[i + 1] = reached[i] && (word == "*" || word == key[i]);
    }
    reached = std::move(next);
  }
  return reached.back();
}

std::optional<Exchanges::Type> Exchanges::typeNamed(std::string_view name) {
  for (const auto& [known, type] : kTypes) {
    if (known == name) return type;
  }
  return std::nullopt;
}

std::string_view Exchanges::nameOf(Type type) { return kTypes.at(static_cast<std::size_t>(type)).first; }

Exchanges::Declared Exchanges::declare(const std::string& exchange, Type type) {
  const auto [found, is_new] = exchanges_.try_emplace(exchange, Exchange{.type = type});
  if (is_new) return Declared::Created;
  return found->second.type == type ? Declared::Known : Declared::OtherType;
}

const Exchanges::Type* Exchanges::find(std::string_view exchange) const {
  const auto found = exchanges_.find(exchange);
  return found == exchanges_.end() ? nullptr : &found->second.type;
}

bool Exchanges::bind(const std::string& exchange, const std::string& queue, const std::string& routing_key) {
  return exchanges_.find(exchange)->second.bindings.emplace(queue, routing_key).second;
}

void Exchanges::forgetQueue(const std::string& queue) {
  for (auto& [name, exchange] : exchanges_) {
    std::erase_if(exchange.bindings, [&queue](const auto& binding) { return binding.first == queue; });
  }
}

std::vector<std::string> Exchanges::route(std::string_view exchange, std::string_view routing_key) const {
  const Exchange& from = exchanges_.find(exchange)->second;
  std::vector<std::string> queues;
  for (const auto& [queue, key] : from.bindings) {
    if (!queues.empty() && queues.back() == queue) continue;
    const bool fits =
        from.type == Type::Fanout || (from.type == Type::Topic ? matchesTopic(key, routing_key) : key == routing_key);
    if (fits) queues.push_back(queue);
  }
  return queues;
}

}  // namespace squall::amqp
