// core/parcel.hpp: what a service sends to a place outside its own state: another service, a handler of the test, an
// HTTP endpoint.
//
// A handler cannot reach into another service; it adds a Parcel to its effects, and when the lock is gone the Cloud's
// Courier gets it. Nobody waits for it: the call that sent it is answered whatever becomes of the parcel.
//
//   send(effects, {.source = "on-paid", .target_id = "queue", .target_arn = arn, .body = body, .cause = sequence});
#pragma once

#include "core/operation.hpp"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace squall::core {

using TextPairs = std::vector<std::pair<std::string, std::string>>;

// One request to an HTTP endpoint, as far as the sender knows it.
struct HttpRequest {
  std::string method = "POST";
  std::string url;
  TextPairs headers = {};
  std::string body = {};
  Duration timeout = std::chrono::seconds(5);
};
struct HttpResponse {
  int status = 0;  // 0: there was none, and `failure` says why
  TextPairs headers = {};
  std::string body = {};
  enum class Failure : std::uint8_t { None, NoAddress, NoConnection, Timeout };
  Failure failure = Failure::None;
  std::string reason = {};  // of a failure, for people
};

// Speaks HTTP for services, which have no sockets. Thread-safe. Calls back exactly once, on any thread, with no lock
// held; never before send() has returned.
class HttpClient {
 public:
  using Done = std::function<void(HttpResponse)>;
  virtual ~HttpClient() = default;
  virtual void send(HttpRequest request, Done done) = 0;
};

// How an HTTP target lets its callers in. The sender of a parcel gets its token where it is told to.
struct TokenGrant {
  HttpRequest request;  // its JSON answer has `access_token` and perhaps `expires_in` (seconds)
  std::string key;      // names the connection that the token is kept under
};
struct HttpCall {
  HttpRequest request;  // an empty body: the parcel's
  std::shared_ptr<const TokenGrant> token = {};
  double most_per_second = 0;  // 0: as fast as they come
  std::string limit_key = {};  // names who shares that rate
};

// What a bus makes an event of where the sender has none yet: the body is its detail.
struct EventWords {
  std::string source;
  std::string detail_type;
};

class Buckets;  // core/buckets.hpp

// What an errand may reach, with no lock held.
struct Outside {
  Buckets* buckets = nullptr;  // null: nobody gave this Cloud any
  // Changes a service's state in a region, under the lock, as time does: with effects that are journalled.
  using Work = std::function<void(ServiceState& state, TimePoint now, Ids& ids, Effects& effects)>;
  std::function<void(const Service& service, const std::string& region, const Work& work)> change;
  // Within a Work: what another region has at that moment, to be looked at.
  std::function<ServiceState&(const Service& service, const std::string& region)> look;
};
// What a service does outside its own state: with files, or in another region. It is done as soon as the lock is gone,
// on the thread that made the call or moved the clock, and is neither kept nor tried again.
using Errand = std::function<void(const Outside& outside)>;

struct Parcel {
  std::string source;                                // who sends, as records name it: "on-paid"
  std::string target_id;                             // the source's own name for its target
  std::string target_arn;                            // where it goes
  std::string message_id;                            // of the event in it
  std::shared_ptr<const std::string> body = {};      // what the target gets
  std::shared_ptr<const std::string> original = {};  // what a dead-letter queue gets
  // What the parcel is made of, for a target that understands more than bytes (a bus); may be null.
  std::shared_ptr<const void> content = {};
  int forwards = 0;  // of an event: how many buses it has passed already
  std::optional<EventWords> event_words = {};
  std::string attempt_word = {};   // stands in the body for the number of the attempt; empty: nothing does
  std::string group = {};          // of a FIFO queue: message group
  std::string deduplication = {};  // of a FIFO queue
  std::string trace_header = {};
  std::shared_ptr<const HttpCall> http = {};  // set where the target is an HTTP endpoint

  std::string sender = {};                // the principal that a policy has to let in: "events.amazonaws.com"
  bool by_role = false;                   // acts by a role of its account, which that account need not let in again
  std::string dead_letter_arn = {};       // empty: what cannot be delivered is dropped
  TextPairs dead_letter_attributes = {};  // who sent it, in the words of a dead letter's reader
  int most_retries = 185;
  Duration most_age = std::chrono::hours(24);

  // It cannot be delivered at all: code and text, known before the first attempt.
  std::optional<std::pair<std::string, std::string>> hopeless = {};
  std::uint64_t cause = 0;  // sequence number of the record that led to it
  Errand errand = {};       // set: this alone is done, and nothing is delivered

  // ---- between the keeper of deliveries and the courier alone
  std::int64_t delivery = 0;    // not 0: no new parcel, but a delivery that is due now
  bool is_dead_letter = false;  // goes to `target_arn` once, with its attributes
};

inline void send(Effects& effects, Parcel parcel) { effects.send(std::make_shared<Parcel>(std::move(parcel))); }

// Takes parcels over, in the order in which they were sent. Called with no lock held, on the thread that sent them or
// moved the clock; may call the Cloud.
class Courier {
 public:
  virtual ~Courier() = default;
  virtual void take(const std::string& region, std::vector<std::shared_ptr<Parcel>> parcels) = 0;
  // From now on `handler` is the target of every ARN that `arn` names (a glob: * and ?), instead of what is there;
  // the one that came last counts. It takes a parcel by returning, and refuses it by throwing.
  using Handler = std::function<void(const Parcel& parcel, int attempt)>;
  virtual void handle(std::string arn, Handler handler) = 0;
  // The same for an HTTP endpoint, which gets the parcel's body by POST.
  virtual void handleOverHttp(std::string arn, std::string url) = 0;
};

}  // namespace squall::core
