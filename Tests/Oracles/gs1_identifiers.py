#!/usr/bin/env python3
"""The application identifiers of OCOPTraceability, from GS1's Barcode Syntax Dictionary (github.com/gs1/gs1-syntax-dictionary,
Apache License 2.0).

    gs1_identifiers.py FILE swift FOLDER    writes Sources/OCOPTraceability/Elements/Dictionary's tables anew
    gs1_identifiers.py FILE fixture         prints a line for each identifier, for the tests: code, lengths, flags, rules
"""
import re
import sys

# What the library checks of a component, by the dictionary's name; the others need lists of countries, currencies, packages or
# prefixes, or forms of coupons and accounts, and are left to their issuers.
CHECKS = {
    "csum": "checkDigit", "csumalpha": "checkPair", "gcppos1": "prefix", "yymmd0": "dayOrMonth", "yymmdd": "day",
    "yyyymmdd": "longDay", "hhmi": "hourMinute", "hh": "hour", "mi": "minute", "ss": "second", "nonzero": "notZero",
    "zero": "allZero", "hyphen": "hyphen", "yesno": "yesOrNo", "nozeroprefix": "noLeadingZero",
    "pieceoftotal": "pieceOfTotal", "winding": "winding", "pcenc": "percentEncoded", "hasnondigit": "nonDigit",
}
SETS = {"N": "n", "X": "x", "Y": "y", "Z": "z"}


def rows(path):
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if not line or line.startswith("#"):
            continue
        body, _, title = line.partition("#")
        words = body.split()
        codes = words[0].split("-")
        rest = words[1:]
        flags = ""
        if set(rest[0]) <= set("*?!"):
            flags = rest.pop(0)
        parts, rules = [], []
        for word in rest:
            if "=" in word or word == "dlpkey":
                rules.append(word)
            else:
                parts.append(word)
        first, last = codes[0], codes[-1]
        yield first, last, flags, [component(p) for p in parts], rules, title.strip()


def component(word):
    spec, *checks = word.split(",")
    optional = spec.startswith("[")
    if optional:  # [X..17],check or [N3],iso3166
        match = re.match(r"\[(.)(\.\.)?(\d+)\]$", spec)
    else:
        match = re.match(r"(.)(\.\.)?(\d+)$", spec)
    kind, upto, length = match[1], match[2], int(match[3])
    low = 0 if optional else 1 if upto else length
    return kind, bool(upto), length, low, optional, [CHECKS[c] for c in checks if c in CHECKS]


def alternatives(value):
    return [one.split("+") for one in value.split(",")]


def quoted(items):
    return "[" + ", ".join(f'"{i}"' for i in items) + "]"


def swift_row(first, last, flags, parts, rules, title):
    code = f'"{first}"' if first == last else f'"{first}"..."{last}"'
    args = [code if first == last else f'"{first}", through: "{last}"', f'"{title}"' if title else '"coupon"']
    if "*" in flags:
        args.append("predefined: true")
    if "?" not in flags:
        args.append("attribute: false")
    pieces = []
    for kind, upto, length, low, optional, checks in parts:
        inside = [str(length)] if not upto else [f"upTo: {length}"]
        if optional:
            inside.append("optional: true")
        if checks:
            inside.append("[" + ", ".join("." + c for c in checks) + "]")
        pieces.append(f".{SETS[kind]}({', '.join(inside)})")
    args.append("[" + ", ".join(pieces) + "]")
    needs, without, key = [], [], None
    for rule in rules:
        name, _, value = rule.partition("=")
        if name == "req":
            options = alternatives(value)
            if all(len(o) == 1 for o in options):
                needs.append("any(" + ", ".join(f'"{o[0]}"' for o in options) + ")")
            else:
                needs.append("[" + ", ".join(quoted(o) for o in options) + "]")
        elif name == "ex":
            without += value.split(",")
        elif name == "dlpkey":
            key = [v.split(",") for v in value.split("|")] if value else []
    if needs:
        args.append("needs: [" + ", ".join(needs) + "]")
    if without:
        args.append("without: " + quoted(without))
    if key is not None:
        args.append("key: [" + ", ".join(quoted(k) for k in key) + "]")
    return "    row(" + ", ".join(args) + "),"


def swift(path, folder):
    names = {"0": "Units", "1": "Batches", "2": "Variants", "3": "Measures", "4": "Places", "7": "Details", "8": "Assets",
             "9": "Companies"}
    groups = {}
    for row in rows(path):
        groups.setdefault(row[0][0], []).append(row)
    for digit, members in groups.items():
        name = names[digit]
        with open(f"{folder}/ApplicationIdentifier+{name}.swift", "w", encoding="utf-8") as out:
            out.write(f"""// Written by Tests/Oracles/gs1_identifiers.py from GS1's Barcode Syntax Dictionary (Apache License 2.0).

extension ApplicationIdentifier {{
  /// The identifiers that begin with {digit}.
  static let {name[0].lower() + name[1:]}: [Row] = [
""")
            for row in members:
                out.write(swift_row(*row) + "\n")
            out.write("  ]\n}\n")


def fixture(path):
    for first, last, flags, parts, rules, title in rows(path):
        low = sum(p[3] for p in parts)
        high = sum(p[2] for p in parts)
        kinds = "".join(p[0] for p in parts)
        print("\t".join([first, last, "fixed" if "*" in flags else "open", "attribute" if "?" in flags else "no",
                         kinds, str(low), str(high), " ".join(rules)]))


if __name__ == "__main__":
    if sys.argv[2] == "swift":
        swift(sys.argv[1], sys.argv[3])
    else:
        fixture(sys.argv[1])
