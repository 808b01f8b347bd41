"""Where a rule is broken on purpose: (rule, path prefix, pattern of the finding) and the reason.

A line here that no longer excuses anything is a failure too, so the list stays as short as it can be.
"""

EXCEPTIONS = [
    (5, "server/admin", "nlohmann|body", "the developer endpoints have bodies of their own; no AWS call's is looked at"),
    (6, "src/core/journal.cpp", "wait_for", "sleeps until a record comes, within a wait's budget of real time"),
    (6, "tests/amqp/client_test.cpp", "thread", "consumers run on threads of their own, as a user's do"),
    (6, "tests/chaos/determinism_test.cpp", "thread", "that the number of threads does not matter is what is tested"),
    (6, "tests/chaos/faults_test.cpp", "thread", "a call waits at a gate on a thread of its own"),
    (6, "tests/core/automatic_clock_test.cpp", "thread", "whether the clock jumps depends on what other threads do"),
    (6, "tests/core/dispatch_test.cpp", "thread", "a call waits on a thread of its own while the test ends its wait"),
    (6, "tests/core/wait_test.cpp", "thread", "waits for what another thread causes"),
    (6, "tests/server/http_endpoint.hpp", "sys/time.h", "timeval, for the read timeout of a socket"),
    (6, "tests/server/http_client.hpp", "sys/time.h", "timeval, for the read timeout of a socket"),
    (6, "tests/sqs/receive_test.cpp", "thread", "a long poll waits on a thread of its own while the test sends"),
    (6, "tests/install/consumer/order_consumer.hpp", "thread", "the consumer under test runs on a thread, as a user's does"),
    (6, "examples/02_poisoned_message.cpp", "thread", "the consumer under test runs on a thread, as a user's does"),
    (7, "fakes/amqp/operations.cpp", "chaos", "the member of core::Service that names its chaos port; no handler injects"),
    (7, "fakes/dynamodb/operations.cpp", "chaos", "the member of core::Service that names its chaos port; no handler injects"),
    (7, "fakes/dynamodbstreams/operations.cpp", "chaos", "the member of core::Service that names its chaos port; no handler injects"),
    (7, "fakes/eventbridge/operations.cpp", "chaos", "the member of core::Service that names its chaos port; no handler injects"),
    (7, "fakes/targets/operations.cpp", "chaos", "the member of core::Service that names its chaos port; no handler injects"),
    (7, "fakes/sqs/operations.cpp", "chaos", "the member of core::Service that names its chaos port; no handler injects"),
    (7, "fakes/sqs/short_forms.cpp", "core/world.hpp", "the in-process API stands above dispatch; it is no handler"),
    (9, "fakes/dynamodb/transactions.cpp", "catch", "an action of a transaction fails; the answer has a reason for each"),
    (9, "fakes/sqs/batch.hpp", "catch", "an entry of a batch fails alone; the call succeeds"),
    (9, "src/delivery/courier.cpp", "catch", "what a handler in the place of a target throws is how the target failed; no call is answered"),
    (9, "src/event_listener.cpp", "catch", "a listener takes away what it made, whatever went wrong; no call is answered"),
    (9, "src/look_at_queue.cpp", "catch", "a look is no call: it does not pass through dispatch's recording"),
    (9, "src/messaging/client.cpp", r"catch \(\.\.\.\)", "what a user's handler throws, not an answer: the client outlives it"),
    (9, "src/messaging/sqs_", "catch", "a caller of SQS, not a part of it: says its refusals in the port's words"),
    (9, "src/setup/create_queues.cpp", "catch", "every refusal of a file's queues is collected; no call is answered"),
    (9, "src/wire/gateway.cpp", "catch", "what the front door itself refuses never reaches dispatch"),
    (9, "src/wire/peek.cpp", "catch", "a look is no call: it does not pass through dispatch's recording"),
    (10, "examples/order_service.py", "sleep", "the service's own pause between two attempts"),
    (10, "tests/server/command_test.cpp", "70000", "a port that does not exist, to see it refused"),
]
