"""The ten rules of "Never" (docs/ARCHITECTURE.md), as far as sources can show that one is broken.

Each rule is a function from a Tree to findings (path, line, what). check.py runs them all; self_test.py plants a
violation of each.
"""

import hashlib
import re

SERVICES = ("amqp", "sqs", "eventbridge", "targets", "dynamodb", "dynamodbstreams", "scheduler", "schemas")
FAKES = ("queue",) + SERVICES
# Who may know another fake: SQS and AMQP stand on the queue engine, and the API of DynamoDB's streams reads what
# DynamoDB keeps.
EDGES = (("amqp", "queue"), ("sqs", "queue"), ("dynamodbstreams", "dynamodb"))
# Public headers of one fake that another may know: an AMQP client's settings, and the pure language of schedules.
PUBLIC_EDGES = (("amqp", "<squall/queue/amqp.hpp>"), ("scheduler", "<squall/eventbridge/schedule.hpp>"))

RULES = {}


def rule(number, title):
    def register(function):
        function.title = title
        RULES[number] = function
        return function

    return register


def _included(sources, pattern, why):
    for source in sources:
        for line, name in source.includes:
            if pattern.match(name):
                yield source.path, line, f"includes {name}: {why}"


def _found(sources, pattern, why, strings=False):
    for source in sources:
        for line, text in source.find(pattern, source.code_and_strings if strings else None):
            yield source.path, line, f"{' '.join(text.split())}: {why}"


@rule(1, "include/squall includes neither Boost nor GoogleTest")
def public_headers(tree):
    for source in tree.under("include/squall/"):
        allowed = {"include/squall/asio.hpp": "boost"}.get(source.path, "")
        if source.path.startswith("include/squall/testing/"):
            allowed = "gtest gmock"
        for line, name in source.includes:
            library = name[1:].split("/")[0].rstrip('>"').removesuffix(".hpp")
            if library == "squall" or library in allowed.split():
                continue
            if name[0] == '"' or "/" in name or name.endswith((".hpp>", ".h>")):
                yield source.path, line, f"includes {name}: a public header includes <squall/...> and the standard library"


_NOT_CORE = re.compile(
    r'"(fakes|wire|server|chaos|' + "|".join(FAKES) + r')/|<squall/((sqs|queue|eventbridge|dynamodb|dynamodbstreams|scheduler|schemas)[/.]|wire|server|asio|testing)'
)


@rule(2, "src/core includes no fake, wire or server, and names no service")
def core_knows_no_service(tree):
    core = tree.under("src/core/")
    yield from _included(core, _NOT_CORE, "the core is below it")
    yield from _found(core, re.compile(r"(?i)\w*(sqs|amqp|eventbridge|dynamo)\w*"), "the core names no service", strings=True)


@rule(3, "src/wire touches no service's state")
def wire_has_no_state(tree):
    wire = tree.under("src/wire/")
    fakes = re.compile(r'"(fakes|server|' + "|".join(FAKES) + r")/|<squall/(server|(sqs|eventbridge|dynamodb|dynamodbstreams|scheduler|schemas)\.hpp)")
    yield from _included(wire, fakes, "wire knows models, not services")
    yield from _found(wire, re.compile(r"\b(ServiceState|stateIfAny|regionsOf)\b|\bworld\w*(\.|->)region\("), "a service's state")


@rule(4, "a fake includes no Asio, Beast, wire, server or other fake")
def fakes_stand_alone(tree):
    for source in tree.under("fakes/"):
        folder = source.path.split("/")[1]
        for line, name in source.includes:
            top = name[1:].split("/")[0].rstrip('>"')
            other_header = re.match(r"<squall/(\w+)[/.]", name)
            other = other_header and other_header.group(1) in FAKES and other_header.group(1) != folder and (folder, name) not in PUBLIC_EDGES and (folder, other_header.group(1)) not in EDGES
            if re.match(r'[<"]boost/(asio|beast)|<squall/(asio|wire|server|testing)', name) or top in ("wire", "server", "fakes"):
                yield source.path, line, f"includes {name}: a fake knows the core alone"
            elif other or (name[0] == '"' and top in FAKES and top != folder and (folder, top) not in EDGES):
                yield source.path, line, f"includes {name}: a fake knows no other fake (but those in EDGES)"


@rule(5, "server looks inside no body")
def server_reads_no_body(tree):
    server = tree.under("server/")
    parsers = re.compile(r'<(nlohmann/json\.hpp|simdjson|pugixml)|"wire/\w*codec|"(fakes|' + "|".join(FAKES) + r")/")
    yield from _included(server, parsers, "bodies belong to src/wire")
    yield from _found(server, re.compile(r"\bbody(\(\))?(\.|->)(find|rfind|substr|starts_with|ends_with|contains|compare|at)\w*\("),
                      "bodies belong to src/wire")


_TIME = re.compile(
    r"\b(system_clock|steady_clock|high_resolution_clock|utc_clock|gettimeofday|clock_gettime|sleep_for|sleep_until"
    r"|usleep|nanosleep|random_device|mt19937\w*|minstd_rand\w*|default_random_engine|\w+_distribution|random_shuffle"
    r"|jthread|pthread_create|steady_timer|system_timer)\b"
    r"|\bstd::(thread|async|rand|srand|time|clock|shuffle)\b(?!::)|(?<![\w:.>])(sleep|time|rand|srand)\((?=[\w)])"
    r"|(\.|->)wait_(for|until)\("
)


@rule(6, "time, sleep, randomness and threads only in core/{clock,random} and server")
def one_clock(tree):
    own = re.compile(r"include/squall/clock\.hpp|src/core/(clock|random)\w*\.|server/|bench/|.*\.gen\.")
    sources = [s for s in tree.under("include/", "src/", "fakes/", "tests/", "examples/") if not own.match(s.path)]
    yield from _found(sources, _TIME, "use the Cloud's Clock and Ids")
    yield from _included(sources, re.compile(r"<(thread|random|future|ctime|time\.h|sys/time\.h)>"), "use the Cloud's Clock and Ids")


_SIDE_EFFECTS = re.compile(
    r"\bstd::(\w*mutex|lock_guard|unique_lock|scoped_lock|shared_lock|atomic\w*|condition_variable\w*|call_once|c(out|err|log))\b"
    r"|\b(spdlog|printf|fprintf|puts|syslog)\b|\b(Journal|Waiters|JournalOptions)\b|\bjournal\(\)|\bwaiters\b|\b(dispatch|releaseAll|notify_(one|all))\("
    r"|\bchaos\b"
)


@rule(7, "a handler neither journals, logs, locks, wakes nor injects")
def handlers_are_plain(tree):
    fakes = [s for s in tree.under("fakes/") if not s.is_generated]
    yield from _found(fakes, _SIDE_EFFECTS, "dispatch does this, once, for all")
    around = re.compile(r'"core/(dispatch|waiters|world|wait|clock_impl)\.hpp"|"chaos/|<squall/(wait|chaos)\.hpp>|<(mutex|shared_mutex|atomic|condition_variable|iostream)>')
    yield from _included(fakes, around, "dispatch does this, once, for all")


DIGEST = "// Digest of what follows: "


@rule(8, "one row per modelled operation; generated files are as generated")
def one_row_each(tree):
    for source in tree.under("include/squall/", "fakes/"):
        if not source.is_generated:
            continue
        lines = source.text.split("\n", 2)
        digest = hashlib.sha256(lines[-1].encode()).hexdigest()
        if len(lines) < 3 or lines[1] != DIGEST + digest:
            yield source.path, 2, "edited by hand: change tools/modelgen.py and run it"
        if source.path.endswith("/model.gen.cpp"):
            table = source.path.replace("model.gen.cpp", "operations.cpp")
            code = tree.files[table].code if table in tree.files else ""
            if not re.search(r"static_assert\(\s*(core::)?coversModel\(\s*\w+,\s*kOperationNames\)", code):
                yield table, 1, "the table does not static_assert coversModel(rows, kOperationNames)"


@rule(9, "one error channel: AwsError, caught in dispatch")
def one_error_channel(tree):
    inside = [s for s in tree.under("src/", "fakes/") if not s.is_generated]
    channels = re.compile(r"\b(std|tl|boost)::(unexpected|expected|outcome)\b|\bstd::error_(code|condition)\b|\b(StatusOr|ErrorOr)\b"
                          r"|\bstd::variant<[^;>]*Error\b|\boptional<(squall::)?AwsError>\s+\w+\(")
    yield from _found(inside, channels, "a client's mistake is a thrown AwsError")
    elsewhere = [s for s in inside if not s.path.startswith(("src/core/dispatch", "src/core/turn"))]
    yield from _found(elsewhere, re.compile(r"\bcatch\s*\(\s*(const\s+)?((squall::)?AwsError\b|\.\.\.)[^)]*\)"), "AwsErrors are caught in dispatch alone")
    fakes = [s for s in inside if s.path.startswith("fakes/")]
    # `throw errors::queueDoesNotExist()` and the like: functions have small initials here, types capitals.
    yield from _found(fakes, re.compile(r"\bthrow\s+(?!std::logic_error\b)(std::\w+|(\w+::)*[A-Z]\w*|[\"0-9])"),
                      "throw what a named factory makes")


@rule(10, "no test sleeps, picks a port or asserts on log text")
def tests_do_not_guess(tree):
    tests = [s for s in tree.under("tests/", "examples/", cpp=False) if not s.path.startswith("tests/tidy/") and not s.path.endswith(".txt")]
    sleeps = re.compile(r"\btime\.sleep\(|\bThread\.sleep\(|\btime\.Sleep\(|\bsetTimeout\(|\btimers/promises\b|\basyncio\.sleep\(|^\s*sleep\s+[\d.$]+", re.M)
    yield from _found(tests, sleeps, "wait for an event or a readiness file instead")
    ports = re.compile(r"\bport\s*=\s*[1-9]\d*|--port(=|\s+|[\"'],\s*[\"']?)[1-9]\d*|\bbind\([^)]*:[1-9]\d*|\b(localhost|127\.0\.0\.1)[\"'],\s*[1-9]\d+")
    yield from _found(tests, ports, "ask for port 0 and read the one that was given", strings=True)
    logs = re.compile(r"\bspdlog\b|\bCapture(Stdout|Stderr)\b|\bcaplog\b|\bassertLogs\b|\b\w+stream_sink\w*|\bringbuffer_sink\w*")
    yield from _found(tests, logs, "log text is no contract")
