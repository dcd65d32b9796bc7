#!/usr/bin/python3
"""Runs fu_bench on a book and prints what each part of fu takes; usage: micro_table.py FU_BENCH BOOK"""

import json
import subprocess
import sys

sys.dont_write_bytecode = True
from markdown_table import markdown  # noqa: E402


def main():
    done = subprocess.run([*sys.argv[1:3], "--benchmark_format=json", "--benchmark_min_time=0.2",
                           "--benchmark_repetitions=5", "--benchmark_enable_random_interleaving=true"],
                          stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True)
    best = {}  # the least of the repetitions, as in table.py
    for run in json.loads(done.stdout)["benchmarks"]:
        if run["run_type"] == "iteration":
            name = run["run_name"]
            if name not in best or run["cpu_time"] < best[name]["cpu_time"]:
                best[name] = run
    rows = []
    for name, run in sorted(best.items(), key=lambda item: item[1]["family_index"]):
        speed = f"{run['bytes_per_second'] / 1e6:,.0f}" if run.get("bytes_per_second") and run.get("answered") != 0 else ""
        answered = f" ({100 * run['answered']:.0f} % answered)" if "answered" in run else ""
        rows.append((name + answered, f"{run['cpu_time']:,.0f}", speed))
    print(markdown(("part", "ns", "MB/s"), "<>>", rows))


if __name__ == "__main__":
    main()
