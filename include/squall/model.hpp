// squall/model.hpp: the few types that the generated AWS structs are made of.
//
// Members are AWS's names in camelCase. A member that AWS requires is a plain value; an optional scalar or struct is a
// std::optional; lists and maps are List and Map, which know "absent" from "there but empty". Every generated struct
// can be compared, printed and turned into JSON; the code for that is generic and works from the struct's one
// description.
//
//   sqs::SendMessageRequest request{.queueUrl = url, .messageBody = "hi", .delaySeconds = 5};
//   std::cout << request;   // SendMessageRequest{"QueueUrl":"http://...","MessageBody":"hi","DelaySeconds":5}
#pragma once

#include <concepts>
#include <initializer_list>
#include <iosfwd>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace squall {

// Bytes; on the wire base64. A type of its own so that a binary attribute cannot be mistaken for text.
struct Blob {
  std::string bytes;
  friend bool operator==(const Blob&, const Blob&) = default;
};

namespace model {

// One operation of one service, as generated headers name it: sqs::SendMessage.
struct OperationName {
  std::string_view service;  // "sqs"
  std::string_view name;     // "SendMessage"
};

// A container that also knows whether the member was there at all: AWS tells an absent list from an empty one.
// Default-constructed: absent. With elements: there. `presentEmpty()`: there, and empty.
template <class Container>
class Nullable : public Container {
 public:
  Nullable() = default;
  Nullable(std::initializer_list<typename Container::value_type> elements) : Container(elements) {}
  Nullable(Container elements) : Container(std::move(elements)) {}  // NOLINT(google-explicit-constructor)

  static Nullable presentEmpty() {
    Nullable result;
    result.markPresent();
    return result;
  }
  void markPresent() { present_when_empty_ = true; }
  bool isPresent() const { return present_when_empty_ || !this->empty(); }

  friend bool operator==(const Nullable& a, const Nullable& b) {
    return a.isPresent() == b.isPresent() && static_cast<const Container&>(a) == static_cast<const Container&>(b);
  }

 private:
  bool present_when_empty_ = false;
};

struct Shape;

// A generated struct: it has a static shape(), the one description of its members.
template <class T>
concept Modelled = requires {
  { T::shape() } -> std::same_as<const Shape&>;
};

bool equal(const Shape& shape, const void* a, const void* b);
std::string toJson(const Shape& shape, const void* object);
void print(std::ostream& out, const Shape& shape, const void* object);

// Found for every generated struct, since its namespace says `using model::operator==`.
template <Modelled T>
bool operator==(const T& a, const T& b) {
  return equal(T::shape(), &a, &b);
}
template <Modelled T>
std::ostream& operator<<(std::ostream& out, const T& object) {
  print(out, T::shape(), &object);
  return out;
}

}  // namespace model

template <class T>
using List = model::Nullable<std::vector<T>>;
template <class T>
using Map = model::Nullable<std::map<std::string, T>>;

// Compact JSON with AWS's member names, absent members left out.
template <model::Modelled T>
std::string toJson(const T& object) {
  return model::toJson(T::shape(), &object);
}

}  // namespace squall
