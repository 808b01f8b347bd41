#!/usr/bin/env python3
"""Runs the benchmarks and writes docs/PERFORMANCE.md.

  bench/run.py                 everything (some ten minutes), writes the page and bench/results/latest.json
  bench/run.py --only start    one group of figures as JSON, writes nothing
  bench/run.py --update start  one group anew, beside the others of the last run; writes both
  bench/run.py --quick         all groups in short, to see that they work; writes nothing
"""

import argparse
import json
import os
import pathlib
import re
import subprocess
import sys

from measurements import Measurements
from report import page, targets

ROOT = pathlib.Path(__file__).resolve().parent.parent


def cache_entry(build, name):
    match = re.search(rf"^{name}:\w+=(.*)$", (build / "CMakeCache.txt").read_text(), re.M)
    return match.group(1) if match else ""


def machine(build):
    """The machine by what matters, without names of hosts or folders."""
    cpu = re.search(r"model name\s*: (.*)", pathlib.Path("/proc/cpuinfo").read_text())
    memory_kib = int(re.search(r"MemTotal:\s+(\d+)", pathlib.Path("/proc/meminfo").read_text()).group(1))
    version = subprocess.run([cache_entry(build, "CMAKE_CXX_COMPILER"), "--version"], check=True, text=True,
                             stdout=subprocess.PIPE).stdout.splitlines()[0]  # fmt: skip
    return {
        "CPU": cpu.group(1) if cpu else "unknown",
        "cores": os.cpu_count(),
        "memory": f"{memory_kib / 2**20:.0f} GiB",
        "kernel": f"Linux {os.uname().release.split('-')[0]}",
        "compiler": version,
        "build": cache_entry(build, "CMAKE_BUILD_TYPE"),
        "load average before": f"{os.getloadavg()[0]:.1f}",
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", type=pathlib.Path, default=ROOT / "build/release", help="build folder")
    parser.add_argument("--only", help="one group of figures")
    parser.add_argument("--update", help="one group of figures, beside the others of the last run")
    parser.add_argument("--quick", action="store_true", help="short runs")
    options = parser.parse_args()

    measurements = Measurements(options.build, options.quick)
    groups = measurements.groups()
    wanted = options.only or options.update
    if wanted:
        if wanted not in groups:
            parser.error(f"--only and --update take one of: {', '.join(groups)}")
    if options.only:
        print(json.dumps(groups[options.only](), indent=2))
        return 0

    results = ROOT / "bench/results"
    about = machine(options.build)
    figures = {}
    if options.update:
        last = json.loads((results / "latest.json").read_text())
        about, figures = last["machine"], last["figures"]
        groups = {wanted: groups[wanted]}
    for name, measure in groups.items():
        print(f"bench: {name} ...", flush=True)
        figures[name] = measure()
    if not options.quick:
        results.mkdir(exist_ok=True)
        (results / "latest.json").write_text(json.dumps({"machine": about, "figures": figures}, indent=2) + "\n")
    for what, figure, target, reached, _ in targets(figures):
        print(f"{what}: {figure} (target {target}, reached: {reached.strip('*')})")
    text = page(figures, about)
    if not options.quick:
        (ROOT / "docs/PERFORMANCE.md").write_text(text)
        print("wrote docs/PERFORMANCE.md and bench/results/latest.json")
    return 0


if __name__ == "__main__":
    sys.exit(main())
