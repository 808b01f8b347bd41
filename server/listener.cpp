#include "server/listener.hpp"

#include "server/session.hpp"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>

#include <algorithm>
#include <condition_variable>
#include <map>
#include <optional>
#include <stdexcept>
#include <thread>
#include <vector>

namespace squall::server {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

namespace {

// How long to let accept() rest when the process is out of file descriptors; it would fail again at once.
constexpr std::chrono::milliseconds kAcceptPause{100};

[[noreturn]] void failToListen(const ServerOptions& options, const error_code& error) {
  throw std::system_error(std::error_code(error.value(), std::generic_category()),
                          "squall::Server: cannot listen on " + options.host + ":" + std::to_string(options.port));
}

tcp::endpoint resolve(asio::io_context& context, const ServerOptions& options) {
  error_code error;
  const auto address = asio::ip::make_address(options.host, error);
  if (!error) return {address, options.port};
  tcp::resolver resolver(context);
  const auto found = resolver.resolve(options.host, std::to_string(options.port), tcp::resolver::passive, error);
  if (error || found.empty()) {
    throw std::system_error(std::make_error_code(std::errc::address_not_available),
                            "squall::Server: no address is known for the host '" + options.host + "'");
  }
  return found.begin()->endpoint();
}

}  // namespace

struct Listener::Impl {
  Impl(const ServerOptions& options, Traffic& traffic)
      : setting{.options = options,
                .handler = {},
                .traffic = traffic,
                .ended = [this](Session* session) { forget(session); },
                .stall_accepting = [this](std::chrono::nanoseconds span) { stall(span); }},
        loops(options.threads),
        acceptor(loops.front().context) {}

  // One thread and what it serves: a connection stays with the thread that it was given to, so nothing of it needs a
  // lock or a strand.
  struct Loop {
    asio::io_context context{1};
    asio::executor_work_guard<asio::io_context::executor_type> work = asio::make_work_guard(context);
  };
  using Acceptor = asio::basic_socket_acceptor<tcp, asio::io_context::executor_type>;

  void listen();
  void accept();
  void begin(Socket socket);
  void stall(std::chrono::nanoseconds span);
  void forget(Session* session);
  std::vector<std::shared_ptr<Session>> liveSessions();
  void run(asio::io_context& context);
  asio::io_context& nextContext();

  SessionSetting setting;
  std::vector<Loop> loops;  // never empty; the first also accepts and runs tasks and timers
  std::size_t next_loop = 0;
  Acceptor acceptor;
  std::string host;
  std::uint16_t port = 0;
  std::optional<asio::steady_timer> pause;
  Clock::RealTime stalled_until{};  // on the acceptor's thread
  std::vector<std::thread> threads;

  std::mutex mutex;
  std::condition_variable none_left;
  std::map<Session*, std::weak_ptr<Session>> sessions;
  bool stopping = false;
};

void Listener::Impl::listen() {
  const tcp::endpoint endpoint = resolve(loops.front().context, setting.options);
  error_code error;
  if (acceptor.open(endpoint.protocol(), error)) failToListen(setting.options, error);
  acceptor.set_option(tcp::acceptor::reuse_address(true), error);
  if (acceptor.bind(endpoint, error)) failToListen(setting.options, error);
  if (acceptor.listen(asio::socket_base::max_listen_connections, error)) failToListen(setting.options, error);

  const auto address = acceptor.local_endpoint().address();
  host = address.is_v6() ? "[" + address.to_string() + "]" : address.to_string();
  if (address.is_unspecified()) host = address.is_v6() ? "[::1]" : "127.0.0.1";
  port = acceptor.local_endpoint().port();
}

void Listener::Impl::accept() {
  acceptor.async_accept(nextContext(), [this](const error_code& error, Socket socket) {
    if (!acceptor.is_open()) return;
    if (error) {
      pause.emplace(acceptor.get_executor(), kAcceptPause);
      pause->async_wait([this](const error_code& cancelled) {
        if (!cancelled && acceptor.is_open()) accept();
      });
      return;
    }
    if (Clock::realNow() >= stalled_until) return begin(std::move(socket));
    // The kernel has made this connection, as it goes on making others; nobody looks at them.
    const auto kept = std::make_shared<Socket>(std::move(socket));
    pause.emplace(acceptor.get_executor(), stalled_until);
    pause->async_wait([this, kept](const error_code& cancelled) {
      if (!cancelled && acceptor.is_open()) begin(std::move(*kept));
    });
  });
}

void Listener::Impl::begin(Socket socket) {
  const auto session = std::make_shared<Session>(std::move(socket), setting);
  {
    const std::lock_guard lock(mutex);
    if (stopping) return;
    sessions.emplace(session.get(), session);
  }
  session->start();
  accept();
}

void Listener::Impl::stall(std::chrono::nanoseconds span) {
  asio::post(acceptor.get_executor(),
             [this, until = Clock::realNow() + span] { stalled_until = std::max(stalled_until, until); });
}

void Listener::Impl::forget(Session* session) {
  const std::lock_guard lock(mutex);
  sessions.erase(session);
  if (sessions.empty()) none_left.notify_all();
}

std::vector<std::shared_ptr<Session>> Listener::Impl::liveSessions() {
  const std::lock_guard lock(mutex);
  std::vector<std::shared_ptr<Session>> live;
  for (const auto& [key, weak] : sessions) {
    if (auto session = weak.lock()) live.push_back(std::move(session));
  }
  return live;
}

// Connections go to the threads in turns.
asio::io_context& Listener::Impl::nextContext() {
  asio::io_context& context = loops[next_loop].context;
  next_loop = (next_loop + 1) % loops.size();
  return context;
}

void Listener::Impl::run(asio::io_context& context) {
  while (true) {
    try {
      context.run();
      return;
    } catch (const std::exception& defect) {
      if (setting.options.log) {
        setting.options.log(LogLevel::Error, std::string("a defect in Squall, please report it: ") + defect.what());
      }
    }
  }
}

Listener::Listener(const ServerOptions& options, Traffic& traffic) {
  if (options.threads == 0 || options.threads > 256) {
    throw std::logic_error("squall::Server: threads must be from 1 to 256");
  }
  impl_ = std::make_unique<Impl>(options, traffic);
  impl_->listen();
}

Listener::~Listener() { stop(); }

std::string Listener::host() const { return impl_->host; }
std::uint16_t Listener::port() const { return impl_->port; }

void Listener::start(Handler handler) {
  impl_->setting.handler = std::move(handler);
  asio::post(impl_->acceptor.get_executor(), [impl = impl_.get()] { impl->accept(); });
  for (Impl::Loop& loop : impl_->loops) {
    impl_->threads.emplace_back([impl = impl_.get(), &loop] { impl->run(loop.context); });
  }
}

void Listener::stop() {
  {
    const std::lock_guard lock(impl_->mutex);
    if (impl_->stopping) return;
    impl_->stopping = true;
  }
  if (!impl_->threads.empty()) {
    asio::post(impl_->acceptor.get_executor(), [impl = impl_.get()] {
      error_code ignored;
      impl->acceptor.close(ignored);
      if (impl->pause) impl->pause->cancel();
    });
    for (const auto& session : impl_->liveSessions()) session->finishSoon();
    const auto all_gone = [this] { return impl_->sessions.empty(); };
    {
      std::unique_lock lock(impl_->mutex);
      impl_->none_left.wait_for(lock, impl_->setting.options.stop_timeout, all_gone);
    }
    for (const auto& session : impl_->liveSessions()) session->closeNow();
    {
      // Closing waits for nobody; this only lets the threads come to it.
      std::unique_lock lock(impl_->mutex);
      impl_->none_left.wait_for(lock, std::chrono::seconds(1), all_gone);
    }
  }
  for (Impl::Loop& loop : impl_->loops) {
    loop.work.reset();
    loop.context.stop();
  }
  for (std::thread& thread : impl_->threads) thread.join();
}

void Listener::post(std::function<void()> task) { asio::post(impl_->loops.front().context, std::move(task)); }

Reactor::Timer Listener::callAfter(std::chrono::nanoseconds delay, std::function<void()> task) {
  const auto timer = std::make_shared<asio::steady_timer>(impl_->loops.front().context);
  timer->expires_after(std::chrono::duration_cast<asio::steady_timer::duration>(delay));
  timer->async_wait([task = std::move(task), weak = std::weak_ptr<asio::steady_timer>(timer)](const error_code& error) {
    if (const auto alive = weak.lock(); alive && !error) task();
  });
  return timer;
}

}  // namespace squall::server
