#!/usr/bin/env python3
"""What the public API keeps: every symbol has a doc comment, and no two modules have a top-level name in common, since
users import the umbrella. Reads the symbol graphs in the folder given; conformances to the standard library's protocols
speak for themselves. Prints each breach; exit status 1 if there is one."""
import json
import pathlib
import sys

INHERITED = {"==(_:_:)", "<(_:_:)", "hash(into:)", "encode(to:)", "init(from:)", "description", "debugDescription",
             "customMirror", "codingKey", "init(codingKey:)", "init(stringLiteral:)"}
breaches, count, modules = [], 0, {}
for path in sorted(pathlib.Path(sys.argv[1]).glob("*.symbols.json")):
    graph = json.loads(path.read_text(encoding="utf-8"))
    module = graph["module"]["name"]
    for symbol in graph["symbols"]:
        name = symbol["pathComponents"]
        if "::SYNTHESIZED::" in symbol["identifier"]["precise"] or name[-1] in INHERITED:
            continue
        count += 1
        if "docComment" not in symbol:
            breaches.append(f"no documentation: {module}.{'.'.join(name)}")
        if len(name) == 1 and modules.setdefault(name[0], module) != module:
            breaches.append(f"two modules have a top-level name: {name[0]} in {modules[name[0]]} and {module}")
for breach in breaches:
    print(breach)
print(f"{count} public symbols, {len(modules)} top-level names, {len(breaches)} breaches")
sys.exit(1 if breaches else 0)
