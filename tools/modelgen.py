#!/usr/bin/env python3
"""Writes the C++ types and tables of the AWS services from botocore's models. For maintainers; see requirements.txt.

    python3 -m venv /tmp/modelgen && /tmp/modelgen/bin/pip install -r tools/requirements.txt
    /tmp/modelgen/bin/python tools/modelgen.py            # write include/squall/*/model.gen.hpp, fakes/*/model.gen.cpp
    /tmp/modelgen/bin/python tools/modelgen.py --check    # fail when a committed file differs

Each file carries a digest of its own text, so that --check notices an edited file even without botocore.
No AWS documentation text is taken over.
"""

import argparse
import difflib
import hashlib
import pathlib
import sys
from dataclasses import dataclass

import modelgen_emit
import query_names
import rest_places

TOOLS = pathlib.Path(__file__).resolve().parent
PINNED = next(
    line.strip().removeprefix("botocore==")
    for line in (TOOLS / "requirements.txt").read_text().splitlines()
    if line.startswith("botocore==")
)
DIGEST = "// Digest of what follows: "


@dataclass(frozen=True)
class Service:
    """What the models do not say about a service, or what Squall says differently."""

    folder: str  # also the namespace
    botocore: str
    api_class: str
    title: str
    name: str  # ServiceModel::name
    error_namespace: str  # before '#' in __type
    operations: int
    documentation: str
    query: object = None
    xml_namespace: str = ""
    borrowed: tuple = ()  # shapes written by hand, in namespace dynamodb
    rest: bool = False  # restJson: members have places in the path and the query string


SERVICES = [
    Service(
        folder="sqs", botocore="sqs", api_class="SqsOperations", title="SQS", name="sqs",
        error_namespace="com.amazonaws.sqs", operations=23,
        documentation="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/",
        query=query_names, xml_namespace="http://queue.amazonaws.com/doc/2012-11-05/",
    ),
    Service(
        folder="eventbridge", botocore="events", api_class="EventBridgeOperations", title="EventBridge", name="events",
        error_namespace="", operations=57,
        documentation="https://docs.aws.amazon.com/eventbridge/latest/APIReference/",
    ),
    Service(
        folder="dynamodb", botocore="dynamodb", api_class="DynamoDbOperations", title="DynamoDB", name="dynamodb",
        error_namespace="com.amazonaws.dynamodb.v20120810", operations=57,
        documentation="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/",
        borrowed=("AttributeValue",),
    ),
    Service(
        folder="dynamodbstreams", botocore="dynamodbstreams", api_class="DynamoDbStreamsOperations",
        title="DynamoDB Streams", name="streams.dynamodb",
        error_namespace="com.amazonaws.dynamodb.v20120810", operations=4,
        documentation="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/",
        borrowed=("AttributeValue",),
    ),
    Service(
        folder="scheduler", botocore="scheduler", api_class="SchedulerOperations", title="EventBridge Scheduler",
        name="scheduler", error_namespace="", operations=12,
        documentation="https://docs.aws.amazon.com/scheduler/latest/APIReference/", rest=True,
    ),
    Service(
        folder="schemas", botocore="schemas", api_class="SchemasOperations", title="EventBridge Schemas",
        name="schemas", error_namespace="", operations=31,
        documentation="https://docs.aws.amazon.com/eventbridge/latest/schema-reference/", rest=True,
    ),
]


def paths(service):
    return {
        "header": f"include/squall/{service.folder}/model.gen.hpp",
        "source": f"fakes/{service.folder}/model.gen.cpp",
    }


REST_STATUSES = "src/wire/rest_statuses.gen.hpp"


def all_paths():
    return [path for service in SERVICES for path in paths(service).values()] + [REST_STATUSES]


def sealed(path, body):
    """The text of a generated file: what it is, its digest, its body."""
    stem = "/".join(pathlib.PurePath(path).parts[-2:])
    opening = f"// {stem}: written by tools/modelgen.py from botocore {PINNED}; do not edit.\n"
    return opening + DIGEST + hashlib.sha256(body.encode()).hexdigest() + "\n" + body


def generate():
    """Path -> text for every file, or None when the pinned botocore is not here."""
    try:
        import botocore
        import botocore.loaders
    except ImportError:
        return None
    if botocore.__version__ != PINNED:
        return None
    # Only the models of the package itself: a developer's ~/.aws/models must not leak into the sources.
    loader = botocore.loaders.Loader(include_default_search_paths=False)
    loader.search_paths.append(loader.BUILTIN_DATA_PATH)
    files = {}
    rest_models = []
    for service in SERVICES:
        model = loader.load_service_model(service.botocore, "service-2")
        if len(model["operations"]) != service.operations:
            sys.exit(f"{service.title} has {len(model['operations'])} operations, not {service.operations}")
        if service.rest:
            rest_models.append(model)
        header, source = modelgen_emit.emit(service, model)
        files[paths(service)["header"]] = sealed(paths(service)["header"], header)
        files[paths(service)["source"]] = sealed(paths(service)["source"], source)
    files[REST_STATUSES] = sealed(REST_STATUSES, rest_places.statuses(rest_models))
    return files


def edited(root, path):
    """True when the file's text no longer has the digest that its second line states."""
    lines = (root / path).read_text().split("\n", 2)
    if len(lines) < 3 or not lines[1].startswith(DIGEST):
        return True
    return lines[1].removeprefix(DIGEST) != hashlib.sha256(lines[2].encode()).hexdigest()


def check(root, files):
    failures = []
    for path in all_paths():
        if not (root / path).exists():
            failures.append(f"{path} is missing")
            continue
        if edited(root, path):
            failures.append(f"{path} was edited by hand")
        if files is None:
            continue
        committed = (root / path).read_text()
        if committed != files[path]:
            diff = difflib.unified_diff(committed.splitlines(), files[path].splitlines(), path, "regenerated", lineterm="")
            failures.append(f"{path} differs from what modelgen.py writes\n" + "\n".join(list(diff)[:40]))
    return failures


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="compare with the committed files and write nothing")
    parser.add_argument("--root", type=pathlib.Path, default=TOOLS.parent, help="another tree than this one, for tests")
    arguments = parser.parse_args()
    root = arguments.root
    files = generate()
    if arguments.check:
        if files is None:
            print(f"botocore {PINNED} is not installed: only the digests are checked")
        failures = check(root, files)
        print("\n".join(failures) or "the generated models are as modelgen.py wrote them")
        sys.exit(1 if failures else 0)
    if files is None:
        sys.exit(f"botocore {PINNED} is needed: pip install -r tools/requirements.txt")
    for path, text in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text)


if __name__ == "__main__":
    main()
