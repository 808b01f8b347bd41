"""Where a rule is broken on purpose: (rule, path prefix, pattern of the finding) and the reason.

A line here that no longer excuses anything is a failure too, so the list stays as short as it can be.
"""

EXCEPTIONS = [
    (4, "fakes/dynamodbstreams/model.gen.cpp", "attribute_value", "AttributeValue is one type of DynamoDB and its Streams"),
    (6, "src/core/wait.cpp", "steady_clock", "a wait of a test has a budget of real time, so that it never hangs"),
    (6, "src/core/journal.cpp", "wait_for", "sleeps until a record comes, within a wait's budget of real time"),
    (6, "tests/core/wait_test.cpp", "thread", "waits for what another thread causes"),
    (7, "fakes/sqs/short_forms.cpp", "core/world.hpp", "the in-process API stands above dispatch; it is no handler"),
]
