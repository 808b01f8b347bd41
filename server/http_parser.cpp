#include "server/http_parser.hpp"

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/basic_parser.hpp>

#include <optional>
#include <vector>

namespace squall::server {

namespace http = boost::beast::http;
using boost::beast::error_code;
using boost::beast::string_view;

namespace {

// A request's text, copied out of the read buffer; offsets, since the text may move while it grows.
struct Text {
  struct Span {
    std::size_t at = 0;
    std::size_t size = 0;
  };
  std::string bytes;
  Span method;
  Span target;
  std::vector<std::pair<Span, Span>> fields;
  std::string body;

  Span add(string_view text) {
    const Span span{bytes.size(), text.size()};
    bytes.append(text.data(), text.size());
    return span;
  }
  std::string_view view(Span span) const { return std::string_view(bytes).substr(span.at, span.size); }
  void clear() {
    constexpr std::size_t kWorthKeeping = 64u << 10;
    bytes.clear();
    fields.clear();
    body.clear();
    if (body.capacity() > kWorthKeeping) body.shrink_to_fit();
  }
};

class Parser : public http::basic_parser<true> {
 public:
  explicit Parser(Text& text) : text_(text) {}
  bool expects_continue = false;
  bool http10 = false;

 private:
  void on_request_impl(http::verb, string_view method, string_view target, int version, error_code&) override {
    http10 = version < 11;
    text_.method = text_.add(method);
    text_.target = text_.add(target);
  }
  void on_response_impl(int, string_view, int, error_code&) override {}
  void on_field_impl(http::field field, string_view name, string_view value, error_code&) override {
    if (field == http::field::expect && boost::beast::iequals(value, "100-continue")) expects_continue = true;
    const Text::Span name_span = text_.add(name);
    text_.fields.emplace_back(name_span, text_.add(value));
  }
  void on_header_impl(error_code&) override {}
  void on_body_init_impl(const boost::optional<std::uint64_t>& length, error_code&) override {
    // No more than what a client can make us reserve with a header alone.
    constexpr std::uint64_t kTrusted = 1u << 20;
    if (length) text_.body.reserve(static_cast<std::size_t>(std::min(*length, kTrusted)));
  }
  std::size_t on_body_impl(string_view body, error_code&) override {
    text_.body.append(body.data(), body.size());
    return body.size();
  }
  void on_chunk_header_impl(std::uint64_t, string_view, error_code&) override {}
  std::size_t on_chunk_body_impl(std::uint64_t, string_view body, error_code&) override {
    text_.body.append(body.data(), body.size());
    return body.size();
  }
  void on_finish_impl(error_code&) override {}

  Text& text_;
};

}  // namespace

struct HttpParser::Impl {
  explicit Impl(Limits chosen) : limits(chosen) {}

  const Limits limits;
  Text text;
  std::optional<Parser> parser;
  State state = State::NeedsMore;
  bool saw_bytes = false;
  int failure_status = 0;
  std::string failure_text;

  void fail(const error_code& error) {
    state = State::Failed;
    if (error == http::error::body_limit) {
      // The text of SQS's own front door (aws-sdk-php, aws-sdk-js issue 479; there with 1662976 bytes).
      failure_status = 413;
      failure_text = "HTTP content length exceeded " + std::to_string(limits.body_bytes) + " bytes.\n";
    } else if (error == http::error::header_limit) {
      failure_status = 431;
      failure_text = "Request header exceeded " + std::to_string(limits.header_bytes) + " bytes.\n";
    } else {
      failure_status = 400;
      failure_text = "Bad Request";
    }
  }
};

HttpParser::HttpParser(Limits limits) : impl_(std::make_unique<Impl>(limits)) { reset(); }
HttpParser::~HttpParser() = default;

void HttpParser::reset() {
  impl_->text.clear();
  impl_->parser.emplace(impl_->text);
  impl_->parser->eager(true);
  impl_->parser->header_limit(static_cast<std::uint32_t>(impl_->limits.header_bytes));
  impl_->parser->body_limit(impl_->limits.body_bytes);
  impl_->state = State::NeedsMore;
  impl_->saw_bytes = false;
}

std::size_t HttpParser::feed(const char* data, std::size_t size) {
  std::size_t blank = 0;
  // Empty lines between requests are to be skipped: RFC 9112, section 2.2.
  while (!impl_->saw_bytes && blank < size && (data[blank] == '\r' || data[blank] == '\n')) ++blank;
  if (blank == size) return blank;
  impl_->saw_bytes = true;
  error_code error;
  const std::size_t used = blank + impl_->parser->put(boost::asio::const_buffer(data + blank, size - blank), error);
  if (error && error != http::error::need_more) {
    impl_->fail(error);
  } else if (impl_->parser->is_done()) {
    impl_->state = State::Complete;
  }
  return used;
}

HttpParser::State HttpParser::state() const { return impl_->state; }
bool HttpParser::started() const { return impl_->saw_bytes; }

bool HttpParser::takeContinue() {
  Parser& parser = *impl_->parser;
  if (!parser.expects_continue || !parser.is_header_done() || parser.is_done() || !impl_->text.body.empty())
    return false;
  parser.expects_continue = false;
  return true;
}

int HttpParser::failureStatus() const { return impl_->failure_status; }
const std::string& HttpParser::failureText() const { return impl_->failure_text; }

void HttpParser::fill(WireRequest& request) const {
  const Text& text = impl_->text;
  request.method = text.view(text.method);
  request.target = text.view(text.target);
  request.body = text.body;
  request.headers.clear();
  for (const auto& [name, value] : text.fields) {
    request.headers.push_back({.name = text.view(name), .value = text.view(value)});
  }
}

bool HttpParser::isHead() const { return impl_->text.view(impl_->text.method) == "HEAD"; }
bool HttpParser::isHttp10() const { return impl_->parser->http10; }
bool HttpParser::keepsAlive() const { return impl_->parser->keep_alive(); }

}  // namespace squall::server
