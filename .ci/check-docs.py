#!/usr/bin/env python3
"""Every public symbol has a doc comment. Reads the symbol graphs in the folder given; conformances to the standard
library's protocols speak for themselves. Prints each symbol without one; exit status 1 if there is one."""
import json
import pathlib
import sys

INHERITED = {"==(_:_:)", "<(_:_:)", "hash(into:)", "encode(to:)", "init(from:)", "description", "debugDescription",
             "customMirror", "codingKey", "init(codingKey:)", "init(stringLiteral:)"}
missing, count = [], 0
for path in sorted(pathlib.Path(sys.argv[1]).glob("*.symbols.json")):
    for symbol in json.loads(path.read_text(encoding="utf-8"))["symbols"]:
        if "::SYNTHESIZED::" in symbol["identifier"]["precise"] or symbol["pathComponents"][-1] in INHERITED:
            continue
        count += 1
        if "docComment" not in symbol:
            missing.append(f"{path.name.split('.')[0]}: {'.'.join(symbol['pathComponents'])}")
for symbol in missing:
    print("no documentation:", symbol)
print(f"{count} public symbols, {len(missing)} without documentation")
sys.exit(1 if missing else 0)
