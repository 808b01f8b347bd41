// squall/transport.hpp: what can happen to one answer between a server and its client.
//
// Chaos decides it (squall/chaos.hpp), whoever holds the socket carries it out. An in-process caller, who has no
// socket, gets the AwsError `ConnectionLost` wherever an SDK would see its connection break.
//
// Names and meanings are those of Toxiproxy (https://github.com/Shopify/toxiproxy#toxics) and WireMock
// (https://wiremock.org/docs/simulating-faults/).
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>

namespace squall {

// How a connection ends that does not end well.
enum class Close : std::uint8_t {
  Reset,  // RST: "connection reset by peer"
  Fin,    // an orderly end in the middle of an answer
  Hang,   // nothing more comes; the client's own timeout has to notice
};

struct TransportFault {
  enum class Kind : std::uint8_t {
    None,
    Drop,                // no byte of the answer arrives; `close` says how the connection ends
    Hang,                // the same with Close::Hang, however long the client waits
    LimitData,           // `bytes` of the answer arrive, then `close`
    SlowClose,           // the whole answer, then the connection stays open for `total` before it closes
    Bandwidth,           // `bytes_per_second`
    Slicer,              // in `chunks` pieces, spread over `total`
    EmptyResponse,       // the connection ends before a byte was sent, in an orderly way
    GarbageThenClose,    // bytes that are no HTTP, then the end
    MalformedChunk,      // a good status line and headers, then a chunk that is none
    MalformedResponse,   // well-formed HTTP with a body cut in the middle of its JSON or XML
    WrongContentLength,  // the header promises more than comes
    // A good answer that does not announce that its connection ends: right after it with Close::Fin, with
    // Close::Reset when the next request arrives, which is not executed.
    KeepaliveClose,
    HalfClose,    // the answer, then our sending half is closed while reading goes on
    AcceptStall,  // the answer; for `total` from now on the server takes no new connection
  };
  Kind kind = Kind::None;
  Close close = Close::Reset;
  std::chrono::nanoseconds delay{0};  // real time before the first byte is written
  std::chrono::nanoseconds total{0};  // SlowClose, Slicer, AcceptStall
  std::size_t bytes = 0;              // LimitData
  std::size_t bytes_per_second = 0;   // Bandwidth
  std::size_t chunks = 0;             // Slicer
  std::string rule = {};              // the id of the rule that wants it

  // Whether the client gets an answer that it can read, perhaps late.
  bool arrives() const {
    return kind == Kind::None || kind == Kind::SlowClose || kind == Kind::Bandwidth || kind == Kind::Slicer ||
           kind == Kind::KeepaliveClose || kind == Kind::HalfClose || kind == Kind::AcceptStall;
  }
};

}  // namespace squall
