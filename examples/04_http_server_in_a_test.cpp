// The same fake over HTTP, inside the test process: for code under test that brings its own AWS client. Whatever the
// client does over the wire is in the journal, and what the test does with typed calls the client sees.
#include <squall/server.hpp>
#include <squall/squall.hpp>

#include <cstdlib>
#include <iostream>
#include <string>

int main() {
  squall::Cloud cloud({.clock = squall::ClockMode::Manual});
  squall::Server server(cloud);  // a free port on loopback; stops when it goes out of scope

  // The program under test would read AWS_ENDPOINT_URL; here, curl speaks SQS's Query protocol.
  const std::string curl = "curl --silent --show-error --output /dev/null --data ";
  const std::string create = "'Action=CreateQueue&QueueName=orders' " + server.endpoint();
  const std::string send = "'Action=SendMessage&MessageBody=hello' " + server.endpoint() + "/000000000000/orders";
  if (std::system((curl + create).c_str()) != 0 || std::system((curl + send).c_str()) != 0) return 1;

  for (const squall::sqs::Message& message : cloud.sqs().receive("orders")) {
    std::cout << "received over HTTP: " << *message.body << "\n";
  }
  for (const squall::RecordPtr& record : cloud.journal().records(squall::EventKind::Call)) {
    std::cout << record->operation << " by "
              << record->client->user_agent.substr(0, record->client->user_agent.find('/')) << "\n";
  }
}
