#!/usr/bin/env python3
"""The batch algorithm in numpy, vectorised over columns, for the comparison: ns a tea sheet.

    numpy_rating.py [SHEETS]      reads the set from `star-rating criteria 11 --format json`
"""
import json
import pathlib
import subprocess
import sys
import time

import numpy

ROOT = pathlib.Path(__file__).resolve().parents[2]


def questions(node):
    if "question" in node:
        yield node["code"], node["question"]["options"], node.get("applies")
    for child in node.get("children", []):
        yield from questions(child)


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    text = subprocess.run(["swift", "run", "star-rating", "criteria", "11", "--format", "json"], cwd=ROOT,
                          capture_output=True, check=True).stdout
    leaves = [leaf for part in json.loads(text)["parts"] for node in part["criteria"] for leaf in questions(node)]
    codes = [code for code, _, _ in leaves]
    chance = numpy.random.default_rng(1)
    columns = [chance.integers(0, len(options), count, dtype=numpy.uint8) for _, options, _ in leaves]
    tables = [numpy.array([o["points"] for o in options], dtype=numpy.uint8) for _, options, _ in leaves]

    def rate():
        totals, missed = numpy.zeros(count, numpy.uint8), numpy.zeros(count, numpy.uint8)
        for (code, options, applies), column, table in zip(leaves, columns, tables):
            points = table[column]
            if applies:
                points = points * (columns[codes.index(applies["criterion"])] >= ord(applies["firstOption"]) - ord("a"))
            totals += points
            for option in options:
                for star in option.get("minimumFor", []):
                    missed |= (points < option["points"]).astype(numpy.uint8) << numpy.uint8(star - 1)
        by_points = numpy.searchsorted([30, 50, 70, 90], totals, side="right") + 1
        gate = numpy.select([missed & 4 > 0, missed & 8 > 0, missed & 16 > 0], [2, 3, 4], 5)
        return totals, numpy.minimum(by_points, gate)

    best = min(timed(rate) for _ in range(5))
    print(f"numpy {numpy.__version__}: {best / count * 1e9:.1f} ns a sheet")


def timed(work):
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
