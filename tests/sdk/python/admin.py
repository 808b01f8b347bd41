"""Squall's own endpoints under /_squall/, as a test needs them."""

import json
import urllib.error
import urllib.request


class Admin:
    def __init__(self, endpoint):
        self._endpoint = endpoint

    def reset(self):
        self._call("POST", "/_squall/reset")

    def advance(self, span):
        self._call("POST", "/_squall/clock/advance", {"by": span})

    def move(self, **how):
        """POST /_squall/clock; the answer, also when what was wanted did not happen."""
        return self._call("POST", "/_squall/clock", how, may_be_in_vain=True)

    def clock(self):
        return self._call("GET", "/_squall/clock")

    def snapshot(self, name):
        return self._call("POST", "/_squall/snapshot", {"name": name})

    def restore(self, name):
        return self._call("POST", "/_squall/restore", {"name": name})

    def diff(self, since):
        return self._call("POST", "/_squall/diff", {"from": since})

    def records(self, kind):
        return self._call("GET", f"/_squall/journal?kind={kind}")["records"]

    def work(self, span):
        """Takes so much real time: waits, inside the server, for what does not happen."""
        return self._call("POST", "/_squall/wait", {"kind": "redrive", "within": span}, may_be_in_vain=True)

    def wait_for_parked(self, polls):
        """Returns once that many calls have begun to wait since the reset; the server does the waiting."""
        self._call("POST", "/_squall/wait", {"kind": "park", "times": polls, "within": "30s"})

    def _call(self, method, path, body=None, may_be_in_vain=False):
        request = urllib.request.Request(
            self._endpoint + path,
            method=method,
            data=json.dumps(body or {}).encode() if method == "POST" else None,
            headers={"Content-Type": "application/json"},
        )
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                text = answer.read()
        except urllib.error.HTTPError as error:
            if error.code != 408 or not may_be_in_vain:
                raise
            text = error.read()
        return json.loads(text) if text else None
