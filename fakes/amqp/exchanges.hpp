// amqp/exchanges.hpp: exchanges and bindings: which queues a message goes to.
// https://www.rabbitmq.com/tutorials/amqp-concepts#exchanges
#pragma once

#include <squall/clock.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace squall::amqp {

// Whether a routing key fits a binding of a topic exchange: * stands for one word, # for none or more.
bool matchesTopic(std::string_view pattern, std::string_view routing_key);

class Exchanges {
 public:
  enum class Type : std::uint8_t { Direct, Topic, Fanout };
  struct Exchange {
    Type type = Type::Direct;
    std::set<std::pair<std::string, std::string>> bindings = {};  // queue, routing key
  };
  enum class Declared { Created, Known, OtherType };

  // Which it is by AMQP's name: "direct", "topic", "fanout"; nothing for any other.
  static std::optional<Type> typeNamed(std::string_view name);
  static std::string_view nameOf(Type type);

  Declared declare(const std::string& exchange, Type type);
  // Null when there is no such exchange; the default exchange is not among them.
  const Type* find(std::string_view exchange) const;
  // False when the binding was there already. The exchange must be there.
  bool bind(const std::string& exchange, const std::string& queue, const std::string& routing_key);
  void forgetQueue(const std::string& queue);

  // The queues that get a copy, each once, in the order of their names. The exchange must be there.
  std::vector<std::string> route(std::string_view exchange, std::string_view routing_key) const;

  using Named = std::map<std::string, Exchange, std::less<>>;
  const Named& all() const { return exchanges_; }
  // For core/copy_on_write.hpp: nothing in it is a time.
  void shift(Duration /*by*/) {}

 private:
  Named exchanges_;
};

}  // namespace squall::amqp
