#!/usr/bin/env python3
"""The library does no I/O: its sources import the standard library and each other, print nothing, and no public
signature has a floating-point number; the architecture names each of its rooms. Prints each breach with its place; exit
status 1 if there is one."""
import pathlib
import re
import sys

SOURCES = pathlib.Path("Sources")
ARCHITECTURE = pathlib.Path("Documentation/OCOP.docc/Architecture.md")
MODULES = {folder.name for folder in SOURCES.iterdir()}
IMPORT = re.compile(r"^\s*(?:@\w+\s+)*(?:public\s+|internal\s+|package\s+|private\s+)?import\s+(?:\w+\s+)?(\w+)")
CALLS = re.compile(r"(?<![\w.])(?:print|debugPrint|dump|fatalError|preconditionFailure|assertionFailure|precondition"
                   r"|assert|readLine|Task|unsafeBitCast)\s*\(|\btry!|\bas!")
FORCED = re.compile(r"[\w\])?]!(?![=\w])")
FLOATING = re.compile(r"\b(?:Double|Float|Float80|CGFloat)\b")
PRIMITIVES = "Sources/OCOPStorage/Values/StoredPrimitive.swift"
ALLOWED_FLOATING = {  # "file: signature" -> reason
    f"{PRIMITIVES}: extension {name}: StoredPrimitive {{}}": "a partner's own record may hold one; Codable demands it"
    for name in ("Double", "Float")
}

breaches = []
for path in sorted(SOURCES.rglob("*.swift")):
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        code = line.split("//")[0]
        if match := IMPORT.match(code):
            if match[1] not in MODULES:
                breaches.append((path, number, f"imports {match[1]}"))
        text_free = re.sub(r'"(?:[^"\\]|\\.)*"', '""', code)
        if match := CALLS.search(text_free):
            breaches.append((path, number, f"uses {match[0].strip()}"))
        if FORCED.search(text_free):
            breaches.append((path, number, "forces a value"))
        if FLOATING.search(text_free) and f"{path}: {code.strip()}" not in ALLOWED_FLOATING:
            breaches.append((path, number, "has a floating-point number"))

rooms = ARCHITECTURE.read_text(encoding="utf-8")
for folder in sorted(SOURCES.glob("*/*")):
    if folder.is_dir() and f"`{folder.name}`" not in rooms:
        breaches.append((folder, 0, f"is no room of {ARCHITECTURE}"))

for path, number, what in breaches:
    print(f"{path}:{number}: {what}")
print(f"{len(MODULES)} modules, {len(breaches)} breaches")
sys.exit(1 if breaches else 0)
