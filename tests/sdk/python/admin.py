"""Squall's own endpoints under /_squall/, as a test needs them."""

import json
import urllib.request


class Admin:
    def __init__(self, endpoint):
        self._endpoint = endpoint

    def reset(self):
        self._call("POST", "/_squall/reset")

    def advance(self, span):
        self._call("POST", "/_squall/clock/advance", {"by": span})

    def wait_for_parked(self, polls):
        """Returns once that many calls have begun to wait since the reset; the server does the waiting."""
        self._call("POST", "/_squall/wait", {"kind": "park", "times": polls, "within": "30s"})

    def _call(self, method, path, body=None):
        request = urllib.request.Request(
            self._endpoint + path,
            method=method,
            data=json.dumps(body or {}).encode() if method == "POST" else None,
            headers={"Content-Type": "application/json"},
        )
        with urllib.request.urlopen(request, timeout=60) as answer:
            text = answer.read()
        return json.loads(text) if text else None
