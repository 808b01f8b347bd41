// core/copy_on_write.hpp: one resource of a service, shared with snapshots until it changes.
//
// A flag beside the pointer says whether a snapshot may have it, so that a call on a resource that no snapshot has pays
// for a look at a bool: no counter of references is asked, and nothing depends on which thread drops a snapshot when.
// The price is one copy too many when the last snapshot of a resource was dropped before the resource changes.
//
// Restored to a later instant, all times in a resource move along. To move them means to write to it, so that waits for
// the first write too: until then the times in it are to be read plus shift().
#pragma once

#include <squall/clock.hpp>

#include <memory>
#include <utility>

namespace squall::core {

// What a snapshot has of a resource. T is copied by its copy constructor, and has `void shift(Duration)`.
template <class T>
struct FrozenCopy {
  std::shared_ptr<const T> value;
  Duration shift{0};  // to be added to the times in it
};

template <class T>
class CopyOnWrite {
 public:
  explicit CopyOnWrite(std::shared_ptr<T> own) : value_(std::move(own)) {}
  CopyOnWrite(const FrozenCopy<T>& frozen, Duration later)
      : value_(std::const_pointer_cast<T>(frozen.value)), shift_(frozen.shift + later), is_shared_(true) {}

  const T& read() const { return *value_; }
  Duration shift() const { return shift_; }
  // References that write() gave stay good until the next keepShared().
  T& write() {
    if (is_shared_) takeOver();
    return *value_;
  }

  // What it is now; for as long as it does not change, or for good after keepShared().
  FrozenCopy<T> look() const { return {.value = value_, .shift = shift_}; }
  void keepShared() { is_shared_ = true; }

 private:
  void takeOver() {
    auto own = std::make_shared<T>(std::as_const(*value_));
    if (shift_ != Duration::zero()) own->shift(std::exchange(shift_, Duration::zero()));
    value_ = std::move(own);
    is_shared_ = false;
  }

  std::shared_ptr<T> value_;  // written to only while it is not shared
  Duration shift_{0};
  bool is_shared_ = false;
};

}  // namespace squall::core
