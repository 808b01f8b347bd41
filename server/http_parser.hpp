// server/http_parser.hpp: bytes of a connection, read as HTTP/1 requests.
//
// Boost.Beast's parser does the parsing (and knows what smuggling looks like); this class keeps what it finds in one
// piece of memory that the next request uses again, so a request costs two copies of its bytes and no allocation.
#pragma once

#include <squall/wire.hpp>

#include <cstddef>
#include <memory>
#include <string>

namespace squall::server {

class HttpParser {
 public:
  struct Limits {
    std::size_t header_bytes;
    std::size_t body_bytes;
  };
  enum class State { NeedsMore, Complete, Failed };

  explicit HttpParser(Limits limits);
  ~HttpParser();
  HttpParser(const HttpParser&) = delete;
  HttpParser& operator=(const HttpParser&) = delete;

  // Reads on; returns how many bytes were used. Until a header is complete none are: offer them again with more behind.
  std::size_t feed(const char* data, std::size_t size);
  State state() const;
  // Whether anything of a request was seen yet.
  bool started() const;
  // Once true after the header asked for "100 Continue" and the body has not come.
  bool takeContinue();

  // Failed: what to answer.
  int failureStatus() const;
  const std::string& failureText() const;

  // Complete: the request, in views that are good until reset().
  void fill(WireRequest& request) const;
  bool isHead() const;
  bool isHttp10() const;
  bool keepsAlive() const;

  // Ready for the next request.
  void reset();

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace squall::server
