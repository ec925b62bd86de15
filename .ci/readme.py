#!/usr/bin/env python3
"""Holds the README against the repository.

    readme.py commands        prints the commands of its first shell block, a line each
    readme.py check BIN       compares its first Swift block with Tests/ReadmeSample, and the block after it with what
                              the built sample in the folder BIN prints
"""
import pathlib
import re
import subprocess
import sys

README = pathlib.Path("README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(\w*)\n(.*?)^```$", README, re.M | re.S)


def first(language):
    return next(index for index, (name, _) in enumerate(BLOCKS) if name == language)


if sys.argv[1] == "commands":
    for line in BLOCKS[first("sh")][1].splitlines():
        command = line.split("#")[0].strip()
        if command:
            print(command)
    sys.exit(0)

sample = first("swift")
failures = []
source = pathlib.Path("Tests/ReadmeSample/main.swift").read_text(encoding="utf-8")
if BLOCKS[sample][1] != source:
    failures.append("the README's sample differs from Tests/ReadmeSample/main.swift")
printed = subprocess.run([f"{sys.argv[2]}/readme-sample"], capture_output=True, text=True, check=True).stdout
if BLOCKS[sample + 1][1].strip() != printed.strip():
    failures.append("the README's output differs from what the sample prints:\n" + printed)
for failure in failures:
    print(failure)
print("README: sample and output", "differ" if failures else "agree")
sys.exit(1 if failures else 0)
