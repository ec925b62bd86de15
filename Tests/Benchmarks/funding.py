#!/usr/bin/env python3
"""funding-plan beside OR-Tools on the same files, in one run: seconds of processor time, ratios, peak memory.

    funding.py SHARED PROGRAM [MEASURES...]    default: 1000 10000 100000

SHARED is the folder with gen.py and oracle.py; PROGRAM is funding-plan, built for release. Needs the package ortools.
OR-Tools: three maximum flows, classes 1…p open, each from scratch; then one cheapest flow with the class totals fixed.
funding-plan: the whole process less what reading the file takes (a run that stops after an empty search is not offered,
so reading is told by solveMilliseconds, wall time, beside the processor time of the process).
"""
import json
import os
import resource
import subprocess
import sys
import tempfile
import time

shared, program = os.path.abspath(sys.argv[1]), sys.argv[2]
sys.path.insert(0, shared)
import gen  # noqa: E402
import oracle  # noqa: E402


def ours(path, *flags):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    process = subprocess.Popen([program, "--instance", path, *flags], stdout=subprocess.PIPE)
    answer = json.loads(process.stdout.read())
    _, _, usage = os.wait4(process.pid, 0)
    return answer, usage.ru_utime + usage.ru_stime, usage.ru_maxrss // 1024, before


print("measures  goal         OR-Tools   funding-plan (process)  wall of solving  ratio   peak MiB")
for measures in [int(a) for a in sys.argv[3:]] or [1000, 10_000, 100_000]:
    inst = gen.generate(measures, 20 if measures <= 1000 else 50, 20260522)
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        json.dump(inst, file, separators=(",", ":"))
        file.flush()
        net = oracle.Net(inst)
        start = time.process_time()
        flows, laps = oracle.by_ortools(inst, net, False)
        vector, _ = oracle.vector(inst, net, flows)
        staged = sum(v for k, v in laps.items() if k.startswith("maxflow"))
        for goal, flags, theirs in [("classes", ["--coverage-only"], staged), ("all six", [], laps["mincost"])]:
            answer, cpu, peak, _ = ours(file.name, *flags)
            assert answer["objective"] == vector[:len(answer["objective"])] and answer["certificateVerified"]
            wall = answer["solveMilliseconds"] / 1000
            print(f"{measures:8d}  {goal:10s} {theirs:9.3f} s {cpu:15.3f} s {wall:18.3f} s {wall / max(theirs, 1e-9):8.2f} {peak:8d}",
                  flush=True)
