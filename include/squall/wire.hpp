// squall/wire.hpp: one HTTP request and its answer, as bytes and names, before any service looks at them.
//
// The server makes a WireRequest from a socket and a WireResponse into bytes again; the gateway (src/wire) turns one
// into the other. Nothing here knows sockets, so a test can ask the gateway without a server.
//
// A WireRequest only borrows: method, target, headers and body are views that live as long as the call it is given to.
#pragma once

#include <squall/journal.hpp>
#include <squall/transport.hpp>

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace squall {

struct WireHeader {
  std::string_view name;  // as the client wrote it; names are compared without case
  std::string_view value;
};

// One client's connection. It outlives its requests and keeps what is the same for most of them.
struct WireConnection {
  std::string remote = "unknown";             // "host:port", for the journal
  std::shared_ptr<const Client> client = {};  // of the last request; made anew when key or user agent change
  std::uint64_t number = 0;                   // how many connections that client has opened, with this one
  std::shared_ptr<void> owner = {};           // of what that client receives; it lives while a connection has it
};

struct WireRequest {
  std::string_view method;  // "POST"
  std::string_view target;  // "/000000000000/orders?Action=ReceiveMessage", as sent
  std::vector<WireHeader> headers = {};
  std::string_view body = {};
  WireConnection* connection = nullptr;  // may be null in tests
  // Whether the client still listens; kept by a call that waits, so it may be asked long after the request is gone,
  // from any thread, and must be quick. Null: always.
  std::function<bool()> alive = {};
  // Called when a call that waits may wait for another real time than it said before; from any thread. Null: nobody
  // asks.
  std::function<void()> limit_changed = {};

  // The first header of that name (any case), or empty.
  std::string_view header(std::string_view name) const;
  bool hasHeader(std::string_view name) const;
};

struct WireResponse {
  struct Header {
    std::string_view name;  // static text
    std::string value;
  };
  int status = 200;
  std::vector<Header> headers = {};  // without Content-Length, Date and Connection: those are the server's
  std::string body = {};
  bool close = false;  // the connection ends with this answer
  // What becomes of the answer on its way; the server carries it out. Where no byte arrives, the rest may be empty.
  TransportFault fault = {};

  // The header's value (any case), or empty.
  std::string_view header(std::string_view name) const;
};

// Equal but for ASCII case.
bool equalsIgnoringCase(std::string_view a, std::string_view b);

}  // namespace squall
