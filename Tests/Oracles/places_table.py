#!/usr/bin/env python3
"""Writes the table of administrative units: the 63 provinces, the 34 since 1 July 2025, and Thái Nguyên with former Bắc Kạn in full.

    python3 Tests/Oracles/places_table.py ../shared/law/admin-units.json > Sources/OCOPModel/Places/PlaceTable.swift

The lists of units come from the file; what changed between its days, and by which resolution, stands below. Exit status 1 where
the changes do not lead from one list to the next."""
import json
import sys

OLDEST, PROVINCES, TODAY = "2021-11-06", "2008-08-01", "2025-07-01"
data = json.load(open(sys.argv[1], encoding="utf-8"))
KIND = {"commune": "x", "ward": "p", "township": "tt", "special_zone": "đk", "provincial_city": "tp", "town": "tx",
        "rural_district": "h", "urban_district": "q", "province": "t", "municipality": "tp"}

# Day, resolution, confidence; per successor its kind and name (None: as before) and its predecessors.
WARDS = "05869 05875 05884 05890 05893 05896 05899 05902 05905".split()
CHANGES = [
    ("2022-04-10", "469/NQ-UBTVQH15", "secondary", [(code, "p", None, [code]) for code in WARDS]),
    ("2023-04-10", "722/NQ-UBTVQH15", "secondary", [("01954", "tt", None, ["01954"])]),
    ("2023-04-10", "729/NQ-UBTVQH15", "secondary", [("05692", "tt", None, ["05692"]), ("05851", "tt", None, ["05764", "05851"])]),
    ("2024-12-01", "1240/NQ-UBTVQH15", "secondary", [
        ("05569", "tt", "Chợ Chu", ["05536", "05569"]), ("05644", "tt", "Giang Tiên", ["05608", "05644"]),
        ("05845", "x", "Vạn Phú", ["05839", "05845"]), ("05698", None, None, ["05698"]), ("05779", None, None, ["05779"])]),
    # The list of units shows that both ended; into which neighbour, we have not read.
    ("2024-12-01", "1240/NQ-UBTVQH15", "unverified", [("05698", None, None, ["05704"]), ("05779", None, None, ["05782"])]),
]


def listed(day):
    return {commune["code"]: (KIND[commune["kind"]], commune["vi"], province, district["code"])
            for province, districts in data["thai_nguyen"]["before"][day].items()
            for district in districts for commune in district["communes"]}


last = listed("2025-06-30")
state = listed(OLDEST)
# Bắc Kạn's 108 communes of 2021 are those of 2025 but for the kind of Vân Tùng (source: the list of 6 November 2021).
state.update({code: row for code, row in last.items() if row[2] == "06"})
state["01954"] = ("x",) + state["01954"][1:]
begun = {code: OLDEST for code in state}
versions, rows = [], []


def end(code, day):
    versions.append((*state[code][2:], begun.pop(code), day, code, *state.pop(code)[:2]))


for day in sorted({change[0] for change in CHANGES}):
    today = [change for change in CHANGES if change[0] == day]
    before = dict(state)
    for code in sorted({old for change in today for row in change[3] for old in row[3]}):
        end(code, day)
    for _, act, confidence, successors in today:
        rows.append((day, act, confidence, [(new, old) for new, _, _, old in successors]))
        for new, kind, name, _ in successors:
            state[new] = (kind or before[new][0], name or before[new][1], *before[new][2:])
            begun[new] = day
if state != last:
    sys.exit(f"the changes do not lead to the list of 30 June 2025: {set(state.items()) ^ set(last.items())}")
for code in sorted(state):
    end(code, TODAY)
new = data["thai_nguyen"]["communes"]
versions += [("19", "-", TODAY, "-", unit["code"], KIND[unit["kind"]], unit["vi"]) for unit in new]
rows.append((TODAY, "1683/NQ-UBTVQH15", "secondary", [(unit["code"], sorted(unit["from"])) for unit in new]))

districts = []
for province, units in data["thai_nguyen"]["before"]["2025-06-30"].items():
    for unit in units:
        changed = unit["code"] == "172"
        if changed:
            districts.append((province, OLDEST, "2022-04-10", unit["code"], "tx", unit["vi"]))
        districts.append((province, "2022-04-10" if changed else OLDEST, TODAY, unit["code"], KIND[unit["kind"]], unit["vi"]))

MUNICIPALITIES = {"01", "31", "48", "79", "92"}
provinces, merged = [], []
now = {unit["code"]: unit for unit in data["provinces"]}
for unit in data["provinces_before_2025_07_01"]:
    kind, alone = "tp" if unit["code"] in MUNICIPALITIES else "t", len(now[unit["now"]]["from_old"]) == 1
    if unit["code"] == "46":
        provinces += [(PROVINCES, "2025-01-01", "46", "t", "Thừa Thiên Huế"), ("2025-01-01", "-", "46", "tp", "Huế")]
    else:
        provinces.append((PROVINCES, "-" if alone else TODAY, unit["code"], kind, unit["vi"]))
for code, unit in now.items():
    if len(unit["from_old"]) > 1:
        upto = "2026-04-30" if code == "75" else "-"
        provinces.append((TODAY, upto, code, "t" if code == "75" else KIND[unit["kind"]], unit["vi"]))
        merged.append((code, unit["from_old"]))
provinces.append(("2026-04-30", "-", "75", "tp", "Đồng Nai"))


def grouped(units):
    """Lines of units below a line, begun with @, of what they have in common; a unit's last fields are code, kind and name."""
    lines, head = [], None
    for unit in sorted(units):
        if unit[:-3] != head:
            head = unit[:-3]
            lines.append("@ " + " ".join(head))
        lines.append(" ".join(unit[-3:]))
    return lines


def succession(groups):
    lines = []
    for day, act, confidence, successors in groups:
        lines.append(f"@ {day} {act} {confidence}")
        lines += [" ".join([code] + old) for code, old in successors]
    return lines


def literal(name, comment, lines):
    body = "\n".join("    " + line for line in lines)
    return f'  /// {comment}\n  static let {name} = """\n{body}\n    """\n'


sections = [
    literal("provinces", "Below the days of a group: code, kind and name of each province.", grouped(provinces)),
    literal("provinceSuccessions", "Below day, resolution and confidence: the new code and the codes before.", succession([
        ("2025-01-01", "175/2024/QH15", "secondary", [("46", ["46"])]), (TODAY, "202/2025/QH15", "secondary", merged),
        ("2026-04-30", "30/2026/QH16", "secondary", [("75", ["75"])])])),
    literal("districts", "Below the province and the days of a group: code, kind and name of each district.", grouped(districts)),
    literal("districtSuccessions", "Which district became which.", succession([
        ("2022-04-10", "469/NQ-UBTVQH15", "secondary", [("172", ["172"])])])),
    literal("communes", "Below the province, the district and the days of a group: code, kind and name of each commune.",
            grouped(versions)),
    literal("communeSuccessions", "Which commune became which.", succession(rows)),
]
print("// Written by Tests/Oracles/places_table.py; do not edit.\n")
print("/// The administrative units and their changes as packed text: a literal an array of this size would cost the compiler seconds.")
print("enum PlaceTable {")
print("\n".join(sections), end="")
print("}")
