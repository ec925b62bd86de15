#!/usr/bin/env python3
"""funding-plan beside OR-Tools on the same files, in one run: seconds, ratios, peak memory.

    funding.py SHARED PROGRAM [MEASURES...]    default: 1000 10000 100000

SHARED is the folder with gen.py and oracle.py; PROGRAM is funding-plan, built for release. Needs the package ortools.
OR-Tools: three maximum flows, classes 1…p open, each from scratch; then one cheapest flow with the class totals fixed; wall
time. Classes, and classes with loans and interest, stand beside the maximum flows, all six goals beside the cheapest flow.
Every vector of goals is compared. funding-plan: processor time of the whole process, reading included, and wall time of solving alone; the ratio is of
the wall times.
"""
import json
import os
import subprocess
import sys
import tempfile
import threading
import time

shared, program = os.path.abspath(sys.argv[1]), sys.argv[2]
sys.path.insert(0, shared)
import gen  # noqa: E402
import oracle  # noqa: E402


def ours(path, *flags):
    """The answer, processor seconds and peak MiB; the peak as the system tells it while the process runs, since what a
    parent counts includes its own memory before the program starts."""
    peak, bytes_read = [0], []
    process = subprocess.Popen([program, "--instance", path, *flags], stdout=subprocess.PIPE)

    def watch():
        while True:
            try:
                with open(f"/proc/{process.pid}/status", encoding="utf-8") as status:
                    found = [line for line in status if line.startswith("VmHWM")]
            except OSError:
                return
            if not found:
                return
            peak[0] = max(peak[0], int(found[0].split()[1]) // 1024)
            time.sleep(0.01)

    watcher = threading.Thread(target=watch)
    watcher.start()
    bytes_read.append(process.stdout.read())
    _, _, usage = os.wait4(process.pid, 0)
    watcher.join()
    return json.loads(bytes_read[0]), usage.ru_utime + usage.ru_stime, peak[0]


print("measures  goal         OR-Tools   funding-plan (process)  wall of solving  ratio   peak MiB")
for measures in [int(a) for a in sys.argv[3:]] or [1000, 10_000, 100_000]:
    inst = gen.generate(measures, 20 if measures <= 1000 else 50, 20260522)
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        json.dump(inst, file, separators=(",", ":"))
        file.flush()
        net = oracle.Net(inst)
        flows, laps = oracle.by_ortools(inst, net, False)
        vector, _ = oracle.vector(inst, net, flows)
        staged = sum(v for k, v in laps.items() if k.startswith("maxflow"))
        for goal, flags, theirs in [
            ("classes", ["--coverage-only"], staged), ("borrowing", ["--borrowing"], staged),
            ("all six", [], laps["mincost"]),
        ]:
            answer, cpu, peak = ours(file.name, *flags)
            assert answer["objective"] == vector[:len(answer["objective"])] and answer["certificateVerified"]
            wall = answer["solveMilliseconds"] / 1000
            print(f"{measures:8d}  {goal:10s} {theirs:9.3f} s {cpu:15.3f} s {wall:18.3f} s {wall / max(theirs, 1e-9):8.2f} {peak:8d}",
                  flush=True)
