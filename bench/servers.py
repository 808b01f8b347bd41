"""Starts the servers that are measured, and reads what they use of the machine."""

import contextlib
import json
import pathlib
import signal
import socket
import subprocess
import tempfile
import time

START_LIMIT_S = 10
POLL_S = 0.0002


class Server:
    """A process that writes its port to a file when it listens."""

    def __init__(self, command):
        self._folder = tempfile.TemporaryDirectory()
        port_file = pathlib.Path(self._folder.name) / "port"
        self.started = time.perf_counter()
        self._process = subprocess.Popen(command + ["--port-file", str(port_file)], stdout=subprocess.DEVNULL)
        while not port_file.exists() or not port_file.read_text().endswith("\n"):
            if self._process.poll() is not None or time.perf_counter() - self.started > START_LIMIT_S:
                self.stop()
                raise RuntimeError(f"{command[0]} did not start")
            time.sleep(POLL_S)
        self.address = ("127.0.0.1", int(port_file.read_text()))

    @property
    def endpoint(self):
        return f"{self.address[0]}:{self.address[1]}"

    @property
    def pid(self):
        return self._process.pid

    def stop(self):
        self._process.send_signal(signal.SIGTERM)
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._folder.cleanup()

    def resident_mib(self):
        for line in pathlib.Path(f"/proc/{self.pid}/status").read_text().splitlines():
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) / 1024
        raise RuntimeError("no VmRSS")

    def list_queues(self):
        """One ListQueues as an SDK sends it; raises unless it is answered well."""
        body = b"{}"
        request = (
            f"POST / HTTP/1.1\r\nHost: {self.endpoint}\r\nX-Amz-Target: AmazonSQS.ListQueues\r\n"
            f"Content-Type: application/x-amz-json-1.0\r\nContent-Length: {len(body)}\r\n\r\n"
        ).encode() + body
        with socket.create_connection(self.address) as connection:
            connection.sendall(request)
            answer = b""
            while not answer.endswith(b"}"):
                received = connection.recv(4096)
                if not received:
                    break
                answer += received
        head, _, text = answer.partition(b"\r\n\r\n")
        if not head.startswith(b"HTTP/1.1 200 ") or not isinstance(json.loads(text), dict):
            raise RuntimeError(f"ListQueues: {answer!r}")


@contextlib.contextmanager
def running(command):
    server = Server(command)
    try:
        yield server
    finally:
        server.stop()
