// squall/squall.hpp: everything that a test needs, apart from the HTTP server (<squall/server.hpp>) and the GoogleMock
// matchers (<squall/testing/matchers.hpp>).
#pragma once

#include <squall/cloud.hpp>
#include <squall/error.hpp>
#include <squall/eventbridge.hpp>
#include <squall/eventbridge/fate.hpp>
#include <squall/eventbridge/listener.hpp>
#include <squall/queue.hpp>
#include <squall/queue/client.hpp>
#include <squall/queue/fake.hpp>
#include <squall/queue/sqs.hpp>
#include <squall/sqs.hpp>
