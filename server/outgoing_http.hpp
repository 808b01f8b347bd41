// server/outgoing_http.hpp: requests that Squall makes itself: to HTTP targets of rules and to authorization endpoints
// of connections. Asio and Beast stay in its source.
#pragma once

#include "core/parcel.hpp"

#include <memory>
#include <mutex>

namespace squall::server {

// Has a thread of its own. Speaks HTTP/1.1 without TLS, one connection a request; an https URL fails, and says so.
class OutgoingHttp final : public core::HttpClient {
 public:
  OutgoingHttp();
  ~OutgoingHttp() override;
  OutgoingHttp(const OutgoingHttp&) = delete;
  OutgoingHttp& operator=(const OutgoingHttp&) = delete;

  // After stop() it does nothing.
  void send(core::HttpRequest request, Done done) override;
  // Ends what is under way; nobody is called back any more once this has returned. Not from a callback.
  void stop();

 private:
  struct Impl;
  std::mutex mutex_;  // guards the pointer
  std::unique_ptr<Impl> impl_;
};

}  // namespace squall::server
