"""boto3 as a scenario's client: the current one (JSON), or one of 2022 (Query)."""

import base64
import datetime

import boto3
import botocore.config
import botocore.exceptions
from scenario import SdkError


class BotoClient:
    joins_pages = False

    def __init__(self, name, endpoint):
        self.name = name
        self.endpoint = endpoint
        self._clients = {}
        self.protocol = self._client().meta.service_model.metadata["protocol"]

    def call(self, operation, parameters, **who):
        client = self._client(**who)
        method = getattr(client, botocore.xform_name(operation))
        try:
            answer = method(**with_bytes(parameters))
        except botocore.exceptions.ClientError as error:
            raise self._as_sdk_error(client, error) from error
        answer.pop("ResponseMetadata")
        return without_bytes(answer)

    def pages(self, service, operation, parameters, page_size, items):
        paginator = self._client(service=service).get_paginator(botocore.xform_name(operation))
        pages = paginator.paginate(**parameters, PaginationConfig={"PageSize": page_size})
        return [page[items] for page in pages]

    def lacks(self, service, name):
        """Whether this SDK does not know an operation ("StartMessageMoveTask"), a member of its input ("Op.Member"), or a
        paginator ("paginate ListRules")."""
        if service not in boto3.session.Session().get_available_services():
            return True
        client = self._client(service=service)
        if name.startswith("paginate "):
            return not client.can_paginate(botocore.xform_name(name.removeprefix("paginate ")))
        operation, _, member = name.partition(".")
        model = client.meta.service_model
        if operation not in model.operation_names:
            return True
        return bool(member) and member not in model.operation_model(operation).input_shape.members

    def _client(self, account="test", region="us-east-1", service="sqs"):
        key = (account, region, service)
        if key not in self._clients:
            self._clients[key] = boto3.session.Session().client(
                service,
                endpoint_url=self.endpoint,
                region_name=region,
                aws_access_key_id=account,
                aws_secret_access_key="secret",
                # One attempt: a retry would hide a failing answer. The pool is for polls in the background.
                config=botocore.config.Config(retries={"total_max_attempts": 1}, max_pool_connections=10),
            )
        return self._clients[key]

    @staticmethod
    def _as_sdk_error(client, error):
        kind = type(error)
        # The modelled exceptions derive from ClientError; what the model does not know is a plain ClientError.
        typed = None if kind is botocore.exceptions.ClientError else kind.__name__
        if typed:
            assert kind is getattr(client.exceptions, typed)
        details = error.response["Error"]
        return SdkError(
            details["Code"],
            details["Message"],
            status=error.response["ResponseMetadata"]["HTTPStatusCode"],
            typed=typed,
            shape=details.get("QueryErrorCode", SdkError.NOT_SHOWN),
        )


def with_bytes(value):
    if isinstance(value, dict):
        return {k: base64.b64decode(v) if k == "BinaryValue" else with_bytes(v) for k, v in value.items()}
    return [with_bytes(item) for item in value] if isinstance(value, list) else value


def without_bytes(value):
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    if isinstance(value, datetime.datetime):
        return value.timestamp()
    if isinstance(value, dict):
        return {key: without_bytes(item) for key, item in value.items()}
    return [without_bytes(item) for item in value] if isinstance(value, list) else value
