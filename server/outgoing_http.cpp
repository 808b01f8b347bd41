#include "server/outgoing_http.hpp"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/http/write.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <thread>
#include <utility>

namespace squall::server {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using boost::system::error_code;

namespace {

constexpr std::size_t kLargestAnswer = 1 << 20;

struct Url {
  std::string host;
  std::string port = "80";
  std::string target = "/";
  std::string authority;  // as the Host header has it
};

// Nothing for what is no http URL.
std::optional<Url> parsed(std::string_view text) {
  constexpr std::string_view kScheme = "http://";
  if (!text.starts_with(kScheme)) return std::nullopt;
  text.remove_prefix(kScheme.size());
  Url url;
  const std::size_t end = std::min(text.find_first_of("/?"), text.size());
  url.authority = std::string(text.substr(0, end));
  if (end < text.size()) url.target = (text[end] == '?' ? "/" : "") + std::string(text.substr(end));
  std::string_view host = text.substr(0, end);
  const std::size_t colon = host.rfind(':');
  if (colon != std::string_view::npos && host.find(']', colon) == std::string_view::npos) {
    url.port = std::string(host.substr(colon + 1));
    host = host.substr(0, colon);
  }
  if (host.size() > 2 && host.front() == '[') host = host.substr(1, host.size() - 2);
  url.host = std::string(host);
  if (url.host.empty() || url.port.empty()) return std::nullopt;
  return url;
}

using Failure = core::HttpResponse::Failure;

core::HttpResponse failure(Failure why, std::string reason) {
  return {.status = 0, .headers = {}, .body = {}, .failure = why, .reason = std::move(reason)};
}

// One request and its answer.
class Exchange : public std::enable_shared_from_this<Exchange> {
 public:
  Exchange(asio::io_context& context, core::HttpRequest request, core::HttpClient::Done done)
      : resolver_(context), stream_(context), asked_(std::move(request)), done_(std::move(done)) {
    parser_.body_limit(kLargestAnswer);
  }

  void start() {
    const std::optional<Url> url = parsed(asked_.url);
    if (!url) return end(failure(Failure::NoAddress, "only http:// URLs are spoken here, not " + asked_.url));
    fill(*url);
    stream_.expires_after(asked_.timeout);
    resolver_.async_resolve(url->host, url->port, [self = shared_from_this()](error_code error, const auto& found) {
      if (error)
        return self->end(failure(Failure::NoAddress, "no address for " + self->asked_.url + ": " + error.message()));
      self->stream_.async_connect(found, [self](error_code refused, const auto& /*endpoint*/) {
        if (refused) return self->fail(refused, "no connection to ");
        self->write();
      });
    });
  }

 private:
  void fill(const Url& url) {
    request_.method_string(asked_.method);
    request_.target(url.target);
    request_.version(11);
    request_.set(http::field::host, url.authority);
    for (const auto& [name, value] : asked_.headers) request_.set(name, value);
    request_.set(http::field::connection, "close");
    request_.body() = std::move(asked_.body);
    request_.prepare_payload();
  }

  void write() {
    http::async_write(stream_, request_, [self = shared_from_this()](error_code error, std::size_t /*size*/) {
      if (error) return self->fail(error, "the request broke off: ");
      http::async_read(self->stream_, self->buffer_, self->parser_, [self](error_code broken, std::size_t /*size*/) {
        if (broken) return self->fail(broken, "no whole answer from ");
        self->answer();
      });
    });
  }

  void answer() {
    auto& message = parser_.get();
    core::HttpResponse response{.status = static_cast<int>(message.result_int())};
    for (const auto& field : message) response.headers.emplace_back(field.name_string(), field.value());
    response.body = std::move(message.body());
    end(std::move(response));
  }

  void fail(const error_code& error, const std::string& what) {
    if (error == beast::error::timeout) return end(failure(Failure::Timeout, "no answer in time from " + asked_.url));
    end(failure(Failure::NoConnection, what + asked_.url + ": " + error.message()));
  }

  void end(core::HttpResponse response) {
    error_code ignored;
    stream_.socket().close(ignored);
    if (const auto done = std::exchange(done_, nullptr)) done(std::move(response));
  }

  asio::ip::tcp::resolver resolver_;
  beast::tcp_stream stream_;
  core::HttpRequest asked_;
  core::HttpClient::Done done_;
  http::request<http::string_body> request_;
  http::response_parser<http::string_body> parser_;
  beast::flat_buffer buffer_;
};

}  // namespace

struct OutgoingHttp::Impl {
  asio::io_context context{1};
  asio::executor_work_guard<asio::io_context::executor_type> work{context.get_executor()};
  std::thread thread{[this] { context.run(); }};
};

OutgoingHttp::OutgoingHttp() : impl_(std::make_unique<Impl>()) {}

OutgoingHttp::~OutgoingHttp() { stop(); }

void OutgoingHttp::stop() {
  std::unique_ptr<Impl> stopped;
  {
    const std::lock_guard lock(mutex_);
    stopped = std::move(impl_);
  }
  if (!stopped) return;
  stopped->context.stop();
  stopped->thread.join();
}

void OutgoingHttp::send(core::HttpRequest request, Done done) {
  const std::lock_guard lock(mutex_);
  if (!impl_) return;
  asio::post(impl_->context, [exchange = std::make_shared<Exchange>(impl_->context, std::move(request),
                                                                    std::move(done))] { exchange->start(); });
}

}  // namespace squall::server
