#!/usr/bin/env python3
"""How fast, and in how much memory, `star-rating --ndjson` rates tea sheets (release build).

    ndjson.py [LINES …]     default: 10000 100000 1000000

Prints for each number of lines: seconds, sheets a second, and the peak memory of the process, which must not grow with
the number of lines. The sheets are seeded random ones of all 32 criteria; 10,000 different ones are repeated.
"""
import os
import pathlib
import random
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
SCRATCH = ROOT / ".build-release"


def build():
    command = ["swift", "build", "-c", "release", "--product", "star-rating", "--scratch-path", str(SCRATCH)]
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    return SCRATCH / "release" / "star-rating"


def sheets(program, count=10_000):
    """Lines of input as bytes, with the letters that the set's own form has."""
    import json
    form = json.loads(subprocess.run([program, "criteria", "11", "--format", "json"], capture_output=True, check=True).stdout)

    def leaves(node):
        if "question" in node:
            yield node["code"], len(node["question"]["options"])
        for child in node.get("children", []):
            yield from leaves(child)

    questions = [leaf for part in form["parts"] for criterion in part["criteria"] for leaf in leaves(criterion)]
    assert len(questions) == 32
    chance = random.Random(20261125)
    for number in range(count):
        sheet = {code: chance.choice("abcdef"[:options]) for code, options in questions}
        yield json.dumps({"id": f"tea-{number}", "set": 11, "sheet": sheet}, separators=(",", ":")).encode() + b"\n"


def measure(program, block, lines):
    start = time.perf_counter()
    process = subprocess.Popen([program, "--ndjson"], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)
    written = 0
    while written < lines:
        share = block if lines - written >= len(block) else block[: lines - written]
        process.stdin.write(b"".join(share))
        written += len(share)
    process.stdin.close()
    _, status, usage = os.wait4(process.pid, 0)
    assert status == 0
    return time.perf_counter() - start, usage.ru_maxrss / 1024


def main():
    program = build()
    block = list(sheets(program))
    for lines in map(int, sys.argv[1:] or ["10000", "100000", "1000000"]):
        seconds, megabytes = measure(program, block, lines)
        print(f"{lines:>9,} lines  {seconds:7.2f} s  {lines / seconds:>9,.0f} sheets/s  {megabytes:6.1f} MB peak")


if __name__ == "__main__":
    main()
