"""docs/openapi.yaml, and what it says about one request and its answer."""

import json
import pathlib
import re

import yaml
from openapi_schema_validator import OAS30Validator

PATH = pathlib.Path(__file__).resolve().parent.parent.parent / "docs" / "openapi.yaml"
METHODS = ("get", "post", "put", "patch", "delete")


class Document:
    def __init__(self):
        self.data = yaml.safe_load(PATH.read_text("utf-8"))

    def operations(self):
        """(method, path template) of everything that the document has."""
        return {(method.upper(), path) for path, item in self.data["paths"].items() for method in METHODS if method in item}

    def template_of(self, path):
        """The path template that a path is of; a fixed one before one with a name in it."""
        if path in self.data["paths"]:
            return path
        for template in self.data["paths"]:
            if re.fullmatch(re.sub(r"\\{[^}]*\\}", "[^/]+", re.escape(template)), path):
                return template
        return None

    def problems_of_request(self, method, path, query, body):
        operation = self._operation(method, path)
        known = {parameter["name"]: parameter for parameter in map(self._resolved, operation.get("parameters", ()))}
        problems = [f"the document knows no parameter {name}" for name in query if name not in known]
        for name, value in query.items():
            if name in known:
                problems += self._problems(known[name]["schema"], _typed(known[name]["schema"], value), f"?{name}")
        if body is None:
            return problems + (["it has no body"] if operation.get("requestBody", {}).get("required") else [])
        if "requestBody" not in operation:
            return [*problems, "the document knows no body"]
        return problems + self._problems(operation["requestBody"]["content"]["application/json"]["schema"], body, "body")

    def problems_of_answer(self, method, path, status, content_type, text):
        responses = self._operation(method, path)["responses"]
        response = self._resolved(responses.get(str(status), responses["default"]))
        if str(status) not in responses and status < 400:
            return [f"status {status} is not in the document"]
        if content_type not in response["content"]:
            return [f"{content_type} is not in the document"]
        if content_type == "application/x-ndjson":
            return [line for line in text.splitlines() if not isinstance(json.loads(line), dict)]
        return self._problems(response["content"][content_type]["schema"], json.loads(text), "answer")

    def _operation(self, method, path):
        return self.data["paths"][self.template_of(path)][method.lower()]

    def _resolved(self, part):
        if "$ref" not in part:
            return part
        target = self.data
        for name in part["$ref"].removeprefix("#/").split("/"):
            target = target[name]
        return target

    def _problems(self, schema, value, place):
        # The document around it is where its references lead.
        whole = {"allOf": [schema], "components": self.data["components"]}
        return [f"{place}{error.json_path[1:]}: {error.message}" for error in OAS30Validator(whole).iter_errors(value)]


def _typed(schema, text):
    """A query parameter as its type, where it is one."""
    if schema.get("type") == "integer" and text.isdigit():
        return int(text)
    if schema.get("type") == "boolean" and text in ("true", "false"):
        return text == "true"
    return text
