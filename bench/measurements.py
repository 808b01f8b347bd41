"""Each function takes one group of figures and returns them as plain data."""

import json
import statistics
import subprocess
import time

import pattern_matchers
from servers import Server, running

STARTS = 20
CONNECTIONS = (1, 16, 64)
FEW, MANY = 100, 1_000_000


class Measurements:
    def __init__(self, build, quick):
        self._build = build
        self._squall = [f"{build}/server/squall", "serve", "--port", "0", "--log-level", "warning"]
        self._canned = [f"{build}/bench/squall_bench_canned"]
        self._load = f"{build}/bench/squall_bench_load"
        self._in_process = f"{build}/bench/squall_bench_in_process"
        self._quick = quick

    def groups(self):
        return {
            "http-send": lambda: self._http("send"),
            "http-cycle": lambda: self._http("cycle"),
            "start": self._start,
            "memory": self._memory,
            "wake-up": self._wake_up,
            "pollers": self._pollers,
            "in-process": self._costs,
            "depth": self._depth,
            "chaos": self._chaos,
            "patterns": lambda: pattern_matchers.measure(self._build, self._quick),
        }

    def _run_load(self, *arguments):
        command = [self._load, *map(str, arguments)]
        return json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)

    def _http(self, workload):
        """Requests per second beside the canned server, which answers without doing anything."""
        canned = self._canned + (["--by-operation"] if workload == "cycle" else [])
        rounds, seconds, warm_up = (3, 0.2, 0.2) if self._quick else (9, 1.0, 2.0)
        results = []
        for connections in CONNECTIONS:
            with running(canned) as baseline, running(self._squall) as subject:
                results.append(
                    self._run_load(
                        "compare",
                        "--baseline", baseline.endpoint,
                        "--baseline-pid", baseline.pid,
                        "--subject", subject.endpoint,
                        "--subject-pid", subject.pid,
                        "--workload", workload,
                        "--connections", connections,
                        "--rounds", rounds,
                        "--seconds", seconds,
                        "--warm-up", warm_up,
                    )
                )  # fmt: skip
        return results

    def _start(self):
        """From the spawn of `squall serve` to its first answered ListQueues."""
        times_ms = []
        for _ in range(3 if self._quick else STARTS):
            server = Server(self._squall)
            try:
                server.list_queues()
                times_ms.append(1000 * (time.perf_counter() - server.started))
            finally:
                server.stop()
        return {"median_ms": statistics.median(times_ms), "max_ms": max(times_ms), "starts": len(times_ms)}

    def _memory(self):
        """Resident memory after one request."""
        with running(self._squall) as server:
            server.list_queues()
            return {"resident_mib": server.resident_mib()}

    def _wake_up(self):
        with running(self._squall) as server:
            samples = 100 if self._quick else 3000
            return self._run_load("wake-up", "--subject", server.endpoint, "--samples", samples)

    def _pollers(self):
        """22 s, so that each of the polls, of 20 s, ends once and is sent again."""
        with running(self._squall) as server:
            return self._run_load(
                "pollers",
                "--subject", server.endpoint,
                "--subject-pid", server.pid,
                "--connections", 200,
                "--seconds", 2 if self._quick else 22,
            )  # fmt: skip

    def _google_benchmark(self, name_filter, min_time_s, repetitions):
        """{name: [run, ...]}; the repetitions of all benchmarks run in random order, so that noise hits all alike."""
        command = [
            self._in_process,
            f"--benchmark_filter={name_filter}",
            f"--benchmark_min_time={min_time_s}",
            f"--benchmark_repetitions={repetitions}",
            "--benchmark_enable_random_interleaving=true",
            "--benchmark_format=json",
        ]
        output = subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout
        runs = {}
        for run in json.loads(output)["benchmarks"]:
            if run["run_type"] == "iteration":
                runs.setdefault(run["run_name"].removesuffix("/manual_time"), []).append(run)
        return runs

    def _costs(self):
        runs = self._google_benchmark("^(cycles|shortForms|dispatchAlone|newCloud)", 0.2, 3 if self._quick else 7)
        return {
            name: {
                "cpu_ns": statistics.median(run["cpu_time"] for run in repetitions),
                "allocations": repetitions[0].get("allocations"),
                "allocated_bytes": repetitions[0].get("allocated_bytes"),
            }
            for name, repetitions in runs.items()
        }

    def _chaos(self):
        """What chaos costs a call, and how many whole scenarios run in a second."""
        runs = self._google_benchmark("^chaos", 0.2, 3 if self._quick else 9)
        result = {}
        for name, repetitions in runs.items():
            result[name] = {"cpu_ns": statistics.median(run["cpu_time"] for run in repetitions)}
            for counter in ("scenarios_per_s", "virtual_hours_per_s"):
                if counter in repetitions[0]:
                    result[name][counter] = statistics.median(run[counter] for run in repetitions)
        result["http"] = self._scenarios_over_http()
        return result

    def _scenarios_over_http(self):
        """Whole scenarios of 20 messages; client and server stay, the median of some rounds."""
        rounds, seconds = (3, 0.5) if self._quick else (9, 2)
        with running([*self._squall, "--clock", "manual"]) as server:
            results = [
                self._run_load("scenarios", "--subject", server.endpoint, "--messages", 20, "--seconds", seconds)
                for _ in range(rounds)
            ]
        return {
            "messages": results[0]["messages"],
            "requests_a_scenario": statistics.median(result["requests_a_scenario"] for result in results),
            "scenarios_per_s": statistics.median(result["scenarios_per_s"] for result in results),
        }

    def _depth(self):
        """What a call costs with many messages in the queue, as a multiple of what it costs with few."""
        result = {}
        for kind in ("Standard", "InFlight", "Fifo"):
            runs = self._google_benchmark(f"^depth/{kind}_", 0.02, 5 if self._quick else 15)
            for name in dict.fromkeys(run.rsplit("/", 1)[0] for run in runs):
                few, many = (
                    statistics.median(1e9 / run["items_per_second"] for run in runs[f"{name}/{depth}"])
                    for depth in (FEW, MANY)
                )
                _, operation = name.split("_")
                result[f"{kind}/{operation}"] = {"few_ns": few, "many_ns": many, "ratio": many / few}
        return result
