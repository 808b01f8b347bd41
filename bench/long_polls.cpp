#include "bench/long_polls.hpp"

#include "bench/sdk_requests.hpp"

#include <poll.h>

#include <algorithm>
#include <stdexcept>
#include <string>
#include <vector>

namespace squall::bench {

namespace {

using Steady = std::chrono::steady_clock;
using namespace std::chrono_literals;

constexpr int kWaitSeconds = 20;    // AWS's longest
constexpr auto kParkingTime = 2ms;  // many times what a request takes

std::string createQueue(HttpClient& client, const SdkRequests& requests, std::string_view name) {
  const std::string created = client.exchange(requests.make("CreateQueue", SdkRequests::createQueue(name)));
  return std::string(jsonText(created, "QueueUrl"));
}

bool becomesReadable(const HttpClient& client, std::chrono::milliseconds within) {
  pollfd waiting{.fd = client.descriptor(), .events = POLLIN, .revents = 0};
  return ::poll(&waiting, 1, static_cast<int>(within.count())) > 0;
}

void finish(HttpClient& client) {
  while (!client.receiveMore()) {
  }
  if (client.answer().status != 200) throw std::runtime_error(std::string(client.answer().body));
}

}  // namespace

WakeUpResult measureWakeUps(const Endpoint& endpoint, std::size_t samples) {
  const SdkRequests requests(endpoint.text());
  HttpClient consumer(endpoint);
  HttpClient producer(endpoint);
  const std::string url = createQueue(producer, requests, "wake-up");
  const std::string receive = requests.make("ReceiveMessage", SdkRequests::receiveMessage(url, kWaitSeconds));
  const std::string send = requests.make("SendMessage", SdkRequests::sendMessage(url, escapedOrderOf1KiB()));

  std::vector<double> latencies_us;
  while (latencies_us.size() < samples) {
    consumer.send(receive);
    if (becomesReadable(consumer, kParkingTime)) throw std::runtime_error("a receive on an empty queue did not wait");
    const auto begin = Steady::now();
    producer.send(send);
    finish(consumer);
    latencies_us.push_back(std::chrono::duration<double, std::micro>(Steady::now() - begin).count());
    const std::string handle(jsonText(consumer.answer().body, "ReceiptHandle"));
    if (handle.empty()) throw std::runtime_error("a woken receive got nothing");
    finish(producer);
    consumer.exchange(requests.make("DeleteMessage", SdkRequests::deleteMessage(url, handle)));
  }

  std::sort(latencies_us.begin(), latencies_us.end());
  return {.samples = samples,
          .p50_us = latencies_us[samples / 2],
          .p99_us = latencies_us[samples * 99 / 100],
          .max_us = latencies_us.back()};
}

PollersResult keepPolling(const Endpoint& endpoint, std::size_t connections, std::chrono::nanoseconds duration,
                          const std::function<std::chrono::nanoseconds()>& server_cpu_time) {
  const SdkRequests requests(endpoint.text());
  HttpClient control(endpoint);
  const std::string url = createQueue(control, requests, "idle");
  const std::string receive = requests.make("ReceiveMessage", SdkRequests::receiveMessage(url, kWaitSeconds));

  std::vector<HttpClient> clients;
  std::vector<pollfd> waiting;
  for (std::size_t i = 0; i < connections; ++i) {
    clients.emplace_back(endpoint).send(receive);
    waiting.push_back({.fd = clients.back().descriptor(), .events = POLLIN, .revents = 0});
  }
  if (::poll(waiting.data(), waiting.size(), 500) != 0) throw std::runtime_error("a long poll did not wait");

  PollersResult result;
  const auto cpu_before = server_cpu_time();
  const auto begin = Steady::now();
  for (auto left = duration; left > 0ns; left = begin + duration - Steady::now()) {
    const auto left_ms = std::chrono::ceil<std::chrono::milliseconds>(left).count();
    if (::poll(waiting.data(), waiting.size(), static_cast<int>(left_ms)) <= 0) continue;
    for (std::size_t i = 0; i < clients.size(); ++i) {
      if (waiting[i].revents == 0 || !clients[i].receiveMore()) continue;
      if (clients[i].answer().status != 200) throw std::runtime_error(std::string(clients[i].answer().body));
      ++result.polls_answered;
      clients[i].send(receive);
    }
  }
  const std::chrono::duration<double> real = Steady::now() - begin;
  const std::chrono::duration<double> cpu = server_cpu_time() - cpu_before;
  result.seconds = real.count();
  result.server_cpu_percent = 100 * cpu.count() / real.count();
  return result;
}

}  // namespace squall::bench
