"""`squall serve` as a child process: there when it says so, stopped as an operator stops it."""

import select
import signal
import subprocess


class SquallProcess:
    """Use with `with`. Leaving stops the server by SIGTERM and fails unless it ends in order, with status 0.

    ends="killed": it is killed before that, with kill().
    """

    READY = "Squall is ready: "

    def __init__(self, squall, *options, ends="in order"):
        self._ends = ends
        self._command = [str(squall), "serve", "--port", "0", *options]

    def __enter__(self):
        self._process = subprocess.Popen(self._command, stdout=subprocess.PIPE, text=True)
        # The server prints this line when it accepts connections, so nobody polls or sleeps.
        readable, _, _ = select.select([self._process.stdout], [], [], 60)
        line = self._process.stdout.readline() if readable else ""
        if not line.startswith(self.READY):
            self._process.kill()
            self._process.wait()
            raise RuntimeError(f"{' '.join(self._command)} did not start: it said {line!r}")
        self.endpoint = line[len(self.READY) :].strip()
        return self

    def kill(self):
        """By SIGKILL: no line of the server runs any more when this returns."""
        self._process.kill()
        self._process.wait()

    def __exit__(self, kind, _error, _trace):
        if self._ends == "killed":
            self.kill()
            self._process.stdout.close()
            return
        self._process.send_signal(signal.SIGTERM)
        try:
            self._process.communicate(timeout=15)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        status = self._process.returncode
        if kind is None and status != 0:
            raise RuntimeError(f"{' '.join(self._command)} ended with status {status} after SIGTERM")
