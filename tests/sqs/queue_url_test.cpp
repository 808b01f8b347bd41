#include "sqs/queue_url.hpp"

#include <gmock/gmock.h>

#include <ostream>

namespace squall::sqs {
namespace {

struct UrlCase {
  const char* label;
  std::string url;
  std::string account;
  std::string name;
  friend std::ostream& operator<<(std::ostream& out, const UrlCase& c) { return out << c.label << ": " << c.url; }
};

class QueueUrlForms : public ::testing::TestWithParam<UrlCase> {};

TEST_P(QueueUrlForms, NameAccountAndQueue) {
  const auto address = parseQueueUrl(GetParam().url);
  ASSERT_TRUE(address);
  EXPECT_EQ(address->account, GetParam().account);
  EXPECT_EQ(address->name, GetParam().name);
}

INSTANTIATE_TEST_SUITE_P(
    All, QueueUrlForms,
    ::testing::Values(
        UrlCase{"own", "http://localhost:4566/000000000000/orders", "000000000000", "orders"},
        UrlCase{"own, FIFO", "http://localhost:4566/000000000000/orders.fifo", "000000000000", "orders.fifo"},
        UrlCase{"AWS", "https://sqs.eu-west-1.amazonaws.com/123456789012/orders", "123456789012", "orders"},
        UrlCase{"AWS, FIPS", "https://sqs-fips.us-east-1.amazonaws.com/123456789012/orders", "123456789012", "orders"},
        UrlCase{"AWS, dual stack", "https://sqs.us-east-1.api.aws/123456789012/orders", "123456789012", "orders"},
        UrlCase{"legacy", "https://eu-west-1.queue.amazonaws.com/123456789012/orders", "123456789012", "orders"},
        UrlCase{"legacy, us-east-1", "https://queue.amazonaws.com/123456789012/orders", "123456789012", "orders"},
        UrlCase{"path form", "http://localhost:4566/queue/us-east-1/123456789012/orders", "123456789012", "orders"},
        UrlCase{"path form without account", "http://localhost:9324/queue/orders", "", "orders"},
        UrlCase{"other host and port", "http://aws-local:12345/000000000000/orders", "000000000000", "orders"},
        UrlCase{"no port", "http://127.0.0.1/000000000000/orders", "000000000000", "orders"},
        UrlCase{"trailing slash", "http://localhost:4566/000000000000/orders/", "000000000000", "orders"},
        UrlCase{"trailing slashes", "http://localhost:4566/000000000000/orders///", "000000000000", "orders"},
        UrlCase{"query", "http://localhost:4566/000000000000/orders?Action=x", "000000000000", "orders"},
        UrlCase{"path", "/000000000000/orders", "000000000000", "orders"},
        UrlCase{"bare path", "000000000000/orders", "000000000000", "orders"}, UrlCase{"name", "orders", "", "orders"},
        UrlCase{"a name of 12 digits", "http://localhost:4566/000000000000/123456789012", "000000000000",
                "123456789012"}));

TEST(QueueUrl, WithoutAQueueIsNone) {
  for (const char* url :
       {"", "/", "http://localhost:4566", "http://localhost:4566/", "http://whatever-incorrect-address",
        "http://localhost:4566/a/b/orders", "http://localhost:4566/somewhere/orders",
        "http://localhost:4566/queue/us-east-1/extra/123456789012/orders", "http://localhost:4566/x/queue/orders",
        "http://localhost:4566/queue/queue/queue/orders"}) {
    EXPECT_FALSE(parseQueueUrl(url)) << url;
  }
}

TEST(QueueUrl, IsMadeOfEndpointAccountAndName) {
  EXPECT_EQ(queueUrl("http://localhost:4566", "000000000000", "orders"), "http://localhost:4566/000000000000/orders");
  EXPECT_EQ(queueUrl("http://localhost:4566/", "000000000000", "orders"), "http://localhost:4566/000000000000/orders");
}

}  // namespace
}  // namespace squall::sqs
