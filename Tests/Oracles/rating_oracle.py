#!/usr/bin/env python3
"""Independent oracle for the OCOP star rating (Decisions 26/2026, 148/2023, 1048/2019), standard library only.

Written from the legal JSON and the rating contract alone; it shares no code, no tables and no formulas with the
library it checks. Incomplete panels are not bounded by a closed formula: the set of ALL reachable (total, highest
level whose minima hold) states is built by dynamic programming over leaves and members. A set of point sums is one
Python integer used as a bitset (bit s = sum s is reachable), so the bounds, stars and open marks are read off the
states that exist. --selfcheck compares this with plain enumeration of every completion.

LAW.json is the decision of lines that name none; a line with "decision": "148/2023" or "1048/2019" is rated under
that one, whose file lies beside LAW.json. Where an older file's criteria add to less than it prints, totals may be
higher by up to what is missing.

    rating_oracle.py LAW.json < in.ndjson > out.ndjson          one output line per valid line (bad ones: stderr, rc 1)
    rating_oracle.py LAW.json --generate COUNT --seed SEED      random input lines
    rating_oracle.py LAW.json --selfcheck [--cases N] [--seed SEED]
"""
import argparse, collections, itertools, json, os, random, string, sys
from fractions import Fraction

BANDS = [(5, 90), (4, 70), (3, 50), (2, 30), (1, 0)]           # star, lowest mean total
FILES = {"26/2026": "qd26-2026.json", "148/2023": "qd148-2023.json", "1048/2019": "qd1048-2019.json"}
# The answers to the first question on the story with which there is none; before 2026 mere introductory material (b).
NO_STORY = {"26/2026": ("a", "none"), "148/2023": ("a", "b", "none"), "1048/2019": ("a", "b", "none")}
ELIMINATES = ("bị loại", "không đánh giá", "không xem xét")     # what elimination notes of the older files say


class Leaf:
    def __init__(self, node, part, zero_eliminates):
        self.code, self.part, self.zero_eliminates = node["code"], part, zero_eliminates
        # A question with two cases: the options of one after those of the other.
        options = [o for case in node["children"] for o in case["options"]] if node.get("alternatives") else node["options"]
        self.points = {string.ascii_lowercase[i]: o["points"] for i, o in enumerate(options)}
        marks = {(star, letter) for letter, o in zip(self.points, options) for star in o.get("minimumFor", [])}
        first = next((letter for letter, points in self.points.items() if points > 0), None)
        marks |= {(star, first) for star in node.get("minimumFor", [])}    # a mark on the criterion: more than 0 points
        self.marks = sorted(marks)
        self.missing = node["max"] - max(self.points.values())
        self.points["none"] = 0
        # 5.2: counts only with a story in the same member's 5.1
        self.gated = bool(node.get("condition_vi")) or note(node).startswith("chỉ áp dụng khi có câu chuyện")
        self.values = sorted(set(self.points.values()))


def note(node):
    return (node.get("note_vi") or "").lower()


def in_order(nodes):
    """Sibling codes made to rise where a source prints one twice: 6.1.3, 6.1.3, 6.1.4 are read 6.1.3, 6.1.4, 6.1.5."""
    last = 0
    for node in nodes:
        *head, tail = node["code"].split(".")
        if tail.isdigit():
            last = max(int(tail), last + 1) if int(tail) <= last else int(tail)
            yield dict(node, code=".".join(head + [str(last)]))
        else:
            yield node


class Form:
    def __init__(self, data, decision):
        self.number, self.leaves, self.notes, self.gaps = data["number"], [], set(), []
        self.no_story, self.zeros = NO_STORY[decision], set()
        if data.get("eliminations_vi"):
            self.notes.add("set")
        for part in data["parts"]:
            for node in in_order(part["criteria"]):
                self.walk(node, part["code"], False)
            lacks = part["max"] - sum(node["max"] for node in part["criteria"])
            if lacks:
                self.gaps.append({"part": part["code"], "criterion": None, "missing": lacks})
        for leaf in self.leaves:
            leaf.zero_eliminates = leaf.zero_eliminates or leaf.code in self.zeros
            if leaf.missing:
                self.gaps.append({"part": leaf.part, "criterion": leaf.code, "missing": leaf.missing})
        self.missing = sum(gap["missing"] for gap in self.gaps)
        self.parts = [part["code"] for part in data["parts"]]
        self.by_code = {leaf.code: leaf for leaf in self.leaves}
        self.gated = [leaf.code for leaf in self.leaves if leaf.gated]
        # The first question of the same heading decides; 26/2026 has its codes in the tourism set too, without a condition.
        heading = self.gated[0].split(".")[0] if self.gated else "5"
        story = [leaf.code for leaf in self.leaves if leaf.code.split(".")[0] == heading]
        self.gate = story[0]
        self.story = [self.gate] + (self.gated or story[1:2])

    def walk(self, node, part, zero, parent=None):
        zero = zero or bool(node.get("eliminateIfZero"))
        if node.get("elimination_vi"):
            self.notes.add(node["code"])
        self.older_notes(node, parent)
        children = [] if node.get("alternatives") else list(in_order(node.get("children") or []))
        for child in children:
            self.walk(child, part, zero, dict(node, children=children))
        if not children:
            self.leaves.append(Leaf(node, part, zero))

    def older_notes(self, node, parent):
        """The notes of 148/2023 and 1048/2019 that eliminate: for a stated reason, or for 0 points."""
        if "0 điểm" in note(node):
            above = parent is not None and "các chỉ tiêu trên" in note(node)
            self.notes.add(parent["code"] if above else node["code"])
            self.zeros |= {child["code"] for child in parent["children"]} if above else {node["code"]}
        elif any(words in note(node) for words in ELIMINATES):
            self.notes.add(node["code"])
        elif any("sẽ bị loại bỏ" in o["text_vi"] for o in node.get("options") or []):
            self.notes.add(node["code"])


class Law:
    """The decisions' forms, each file read when it is first asked for."""

    def __init__(self, path):
        self.folder = os.path.dirname(path)
        with open(path, encoding="utf-8") as f:
            law = json.load(f)
        number = law["decision"].split("/")[0]
        self.decision = next(name for name in FILES if name.split("/")[0] == number)
        self.books = {self.decision: self.book(law, self.decision)}

    def book(self, law, decision):
        return {s["number"]: Form(s, decision) for s in law["sets"] if s["parts"]}

    def forms(self, decision):
        if decision not in FILES:
            raise ValueError("no such decision")
        if decision not in self.books:
            with open(os.path.join(self.folder, FILES[decision]), encoding="utf-8") as f:
                self.books[decision] = self.book(json.load(f), decision)
        return self.books[decision]


# ---- bitsets of reachable sums ------------------------------------------------------------------------------------

def bits_of(bits):
    while bits:
        low = bits & -bits
        yield low.bit_length() - 1
        bits ^= low

def lowest(bits): return (bits & -bits).bit_length() - 1
def highest(bits): return bits.bit_length() - 1

def sumset(a, b):
    """Every x + y with x in a, y in b."""
    if a.bit_count() > b.bit_count():
        a, b = b, a
    out = 0
    for shift in bits_of(a):
        out |= b << shift
    return out

def add_members(shifts_per_member):
    """Sums reachable when each member picks one of its shifts."""
    fixed, acc = 0, 1
    for shifts in shifts_per_member:
        if len(shifts) == 1:
            fixed += shifts[0]
        else:
            new = 0
            for s in shifts:
                new |= acc << s
            acc = new
    return acc << fixed

def split(bits, leaf, n):
    """Part the sums of a leaf by the highest level they leave open: {level: sums}; a missed k-star mark leaves k-1."""
    out = {}
    for star, letter in leaf.marks:                            # ascending by star, hence the lowest missed one wins
        below = bits & ((1 << leaf.points[letter] * n) - 1)
        if below:
            out[star - 1] = out.get(star - 1, 0) | below
            bits ^= below
    if bits:
        out[5] = bits
    return out


def reachable(form, panel, spare_zero):
    """(sums per leaf code, {level: totals}); spare_zero: leave out completions with a zero on an eliminating leaf."""
    n, leaf_sums, state = len(panel), {}, {5: 1}
    def fold(groups):
        new = {}
        for (c1, b1), (c2, b2) in itertools.product(state.items(), groups.items()):
            new[min(c1, c2)] = new.get(min(c1, c2), 0) | sumset(b1, b2)
        return new
    for leaf in form.leaves:
        if leaf.gated:
            continue                                           # done together with its 5.1
        if form.gated and leaf.code == form.gate:
            groups = story_group(form, panel, leaf_sums)
        else:
            sums = add_members([[leaf.points[m[leaf.code]]] if m.get(leaf.code) else leaf.values for m in panel])
            if spare_zero and leaf.zero_eliminates:
                sums &= ~1
            leaf_sums[leaf.code] = sums
            groups = split(sums, leaf, n)
        state = fold(groups)
    return leaf_sums, state

def story_group(form, panel, leaf_sums):
    """5.1 and those it decides on jointly: their sums are the digits of one number, which is a bit (the widths its base)."""
    n, gate, gated = len(panel), form.by_code[form.gate], [form.by_code[code] for code in form.gated]
    widths = [n * max(leaf.values) + 1 for leaf in gated]
    choices = []
    for m in panel:
        firsts = [m[gate.code]] if m.get(gate.code) else list(gate.points)
        rest = [[m[leaf.code]] if m.get(leaf.code) else list(leaf.points) for leaf in gated]
        found = set()
        for a, others in itertools.product(firsts, itertools.product(*rest)):
            number = gate.points[a]
            for leaf, width, b in zip(gated, widths, others):
                number = number * width + (0 if a in form.no_story else leaf.points[b])
            found.add(number)
        choices.append(sorted(found))
    sums = dict.fromkeys([gate.code] + form.gated, 0)

    def take(bits, leaves, widths):
        """{level: sums} of what the bits say of these leaves."""
        leaf, groups = leaves[0], {}
        if not widths:
            sums[leaf.code] |= bits
            return split(bits, leaf, n)
        size = 1
        for width in widths:
            size *= width
        for s in range(lowest(bits) // size, highest(bits) // size + 1):
            row = (bits >> s * size) & ((1 << size) - 1)
            if row:
                sums[leaf.code] |= 1 << s
                (c1, _), = split(1 << s, leaf, n).items()
                for c2, below in take(row, leaves[1:], widths[1:]).items():
                    groups[min(c1, c2)] = groups.get(min(c1, c2), 0) | below << s
        return groups

    groups = take(add_members(choices), [gate] + gated, widths)
    leaf_sums.update(sums)
    return groups


# ---- the rating ---------------------------------------------------------------------------------------------------

def show(value):
    """Two digits, half away from zero (totals are never negative)."""
    cents = (value * 100 + Fraction(1, 2)).__floor__()
    return "%d.%02d" % divmod(cents, 100)

def band(mean): return next(star for star, least in BANDS if mean >= least)

def read(line, law):
    """Checked (form, panel) of an input line; ValueError when it is bad."""
    if not isinstance(line, dict):
        raise ValueError("no object")
    forms = law.forms(line.get("decision", law.decision))
    if line.get("set") not in forms:
        raise ValueError("no such set")
    if ("panel" in line) == ("sheet" in line):
        raise ValueError("one of panel and sheet is needed")
    form, panel = forms[line["set"]], line["panel"] if "panel" in line else [line["sheet"]]
    if not panel:
        raise ValueError("empty panel")
    for code, answer in itertools.chain.from_iterable(m.items() for m in panel):
        if code not in form.by_code or not (answer == "" or answer in form.by_code[code].points):
            raise ValueError("bad answer %s=%r" % (code, answer))
    if set(line.get("eliminations", [])) - form.notes:
        raise ValueError("no such elimination note")
    return form, panel

def smear(bits, most):
    """Every x + y with x in bits, y from 0 to most: what a source lacks may be worth anything up to it."""
    for _ in range(most):
        bits |= bits << 1
    return bits

def rate(line, law):
    form, panel = read(line, law)
    n, only = len(panel), lambda found: found.pop() if len(found) == 1 else None
    complete = all(m.get(leaf.code) for leaf in form.leaves for m in panel)
    by_score = any(leaf.zero_eliminates and all(m.get(leaf.code) and leaf.points[m[leaf.code]] == 0 for m in panel)
                   for leaf in form.leaves)
    eliminated = by_score or bool(line.get("eliminations"))
    leaf_sums, state = reachable(form, panel, not eliminated)
    state = {level: smear(totals, form.missing * n) for level, totals in state.items()}

    low = Fraction(min(map(lowest, state.values())), n)
    high = Fraction(max(map(highest, state.values())), n)
    bands, stars, top = set(), set(), 101 * n
    for star, least in BANDS:                                  # band = sums from least * n up to the band above
        window = (1 << top) - (1 << least * n)
        top = least * n
        for level, totals in state.items():
            if totals & window:
                bands.add(star)
                stars.add(min(star, level))
    out = {"id": line.get("id"), "set": form.number, "complete": complete, "total": show(low) if low == high else None,
           "totalAtLeast": show(low), "totalAtMost": show(high), "atLeast": min(stars), "atMost": max(stars),
           "starByPoints": only(bands), "star": only(stars), "eliminated": eliminated}
    if eliminated:
        out.update(star=None, atLeast=None, atMost=None, eliminations=line.get("eliminations", []))

    missed, open_ = [], []
    for leaf in form.leaves:
        for star, letter in leaf.marks:
            needed, sums = leaf.points[letter] * n, leaf_sums[leaf.code]
            if highest(sums) < needed:
                given = {m.get(leaf.code) for m in panel}
                missed.append({"star": star, "criterion": leaf.code, "chosen": only(given), "required": letter})
            elif lowest(sums) < needed:
                open_.append({"star": star, "criterion": leaf.code, "required": letter})
    by_star = lambda entries: sorted(entries, key=lambda e: e["star"])         # stable: form order within a star
    if complete:
        out["parts"] = {p: show(Fraction(sum(highest(leaf_sums[leaf.code]) for leaf in form.leaves if leaf.part == p), n))
                        for p in form.parts}
        out["unmet"] = by_star(missed)
    else:
        out["undecided"] = by_star(open_)
    no_story = bool(form.gated) and any(m.get(form.gate) in form.no_story for m in panel)
    out["expectFindings"] = ["eliminatedByScore"] * by_score + ["notApplicable"] * no_story
    if line.get("decision", law.decision) != "26/2026":
        out["expectGaps"] = form.gaps
    return out


# ---- random input -------------------------------------------------------------------------------------------------

def score(form, sheet):
    """Plain total of one full sheet."""
    return sum(leaf.points[sheet[leaf.code]] for leaf in form.leaves
               if not (leaf.gated and sheet[form.gate] in form.no_story))

def pick(rng, items):
    """One of the items; quicker than rng.choice, and even enough for tests."""
    return items[int(rng.random() * len(items))]

def story_score(form, sheet):
    """What the questions on the story give together."""
    return sum(form.by_code[code].points[sheet[code]] for code in form.story
               if not (form.by_code[code].gated and sheet[form.gate] in form.no_story))

def steer(rng, form, panel, allowed, target):
    """Change single answers until the panel's sum of points is the target (or no luck)."""
    now = sum(score(form, m) for m in panel)
    for _ in range(40 * len(panel) + 400):
        if now == target:
            return
        who = int(rng.random() * len(panel))
        sheet, leaf = panel[who], pick(rng, form.leaves)
        old, new = sheet[leaf.code], pick(rng, allowed[who][leaf.code])
        if new == old:
            continue
        if leaf.code in form.story:                            # these score together
            before = story_score(form, sheet)
            sheet[leaf.code] = new
            then = now + story_score(form, sheet) - before
        else:
            sheet[leaf.code] = new
            then = now + leaf.points[new] - leaf.points[old]
        if abs(then - target) < abs(now - target) or then == now:
            now = then
        else:
            sheet[leaf.code] = old

def generate_line(rng, law, name, small=False):
    forms = law.forms(law.decision)
    form = forms[rng.choices(list(forms), [4 if k == 16 else 2 if k == 26 else 1 for k in forms])[0]]
    n = rng.randint(1, 3) if small else 200 if rng.random() < 0.005 else rng.choice([1, 1, 2, 3, 4, 5, 6, 7])
    if len(form.gated) > 1:
        n = min(n, 7)                                          # three questions jointly: their sums fill memory
    goal = rng.choice([1, 2, 3, 4, 5, 5])                      # level whose minima are kept, except for a broken leaf
    floor = {f.code: max([f.points[o] for s, o in f.marks if s <= goal], default=0) for f in form.leaves}
    marked = [f.code for f in form.leaves if floor[f.code] > 0]
    broken = rng.sample(marked, min(len(marked), rng.choice([0, 0, 0, 1, 1, 2])))
    breakers = rng.choice([range(n), [rng.randrange(n)]])      # everybody, or one member
    kept = {f.code: [o for o, p in f.points.items() if p >= floor[f.code]] for f in form.leaves}
    missed = dict(kept, **{f.code: [o for o, p in f.points.items() if p < floor[f.code]]
                           for f in form.leaves if f.code in broken})
    allowed = [missed if who in breakers else kept for who in range(n)]
    edge = 100 if goal == 5 and rng.random() < 0.05 else rng.choice([90, 70, 50, 30, {5: 90, 4: 70, 3: 50}.get(goal, 30)])
    delta = rng.choice([0, 0, -1, 1]) if rng.random() < 0.5 else rng.randint(-9 * n, 10 * n)
    first = [{f.code: pick(rng, allowed[0][f.code]) for f in form.leaves}]
    steer(rng, form, first, allowed, edge)
    panel = []
    for who in range(n):
        panel.append({c: o if o in allowed[who][c] and rng.random() < 0.85 else pick(rng, allowed[who][c])
                      for c, o in first[0].items()})
    steer(rng, form, panel, allowed, edge * n + delta)

    zeros = [f.code for f in form.leaves if f.zero_eliminates]
    if zeros and rng.random() < 0.4:                           # zeros on 6.x: all members, or all but one
        code = rng.choice(zeros)
        for m in panel if rng.random() < 0.6 else panel[1:]:
            m[code] = rng.choice(["a", "none"])
    if rng.random() < 0.1:                                     # no story, with 5.2 answered
        for m in panel if rng.random() < 0.5 else panel[:1]:
            m[form.gate] = rng.choice(form.no_story)
            for code in form.story[1:]:
                m[code] = rng.choice([o for o in form.by_code[code].points if o != "none"][-2:])
    cells, kind = [(m, c) for m in panel for c in m], rng.random()
    blank = []
    if small and kind < 0.9 or kind < 0.3:
        blank += rng.sample(cells, rng.randint(1, 4))
    elif kind < 0.45:
        blank += rng.sample(cells, rng.randint(0, len(cells)))
    elif kind < 0.5:
        blank += [(m, c) for m in rng.sample(panel, rng.randint(1, n)) for c in m]
    if small or 0.25 < kind < 0.45:                            # interesting leaves: the story, the 6.x, marked ones
        keen = [form.gate] + form.story + [f.code for f in form.leaves if f.marks or f.zero_eliminates]
        blank += [(rng.choice(panel), rng.choice(keen)) for _ in range(rng.randint(0, 2))]
    if 0.5 < kind < 0.56:                                      # often decided though incomplete: 5.2 without a story,
        who = rng.choice(panel)                                # or the last answer on a 6.x that may not stay zero
        gated = form.story[1]
        blank = [(who, rng.choice(zeros[:2] + [gated]) if zeros else gated)]
        for m in panel:
            if blank[0][1] in zeros:
                m[blank[0][1]] = "a"
        who[form.gate] = rng.choice(form.no_story) if blank[0][1] == gated else who[form.gate]
    for m, c in blank:
        if rng.random() < 0.5:
            m[c] = ""
        else:
            m.pop(c, None)
    line = {"id": name, "set": form.number}
    line.update({"sheet": panel[0]} if n == 1 and rng.random() < 0.5 else {"panel": panel})
    if rng.random() < 0.1 or law.decision != "26/2026":
        line["decision"] = law.decision
    if rng.random() < 0.07:
        line["eliminations"] = rng.sample(sorted(form.notes), rng.randint(0, len(form.notes)))
    return line


# ---- self-check by brute force ------------------------------------------------------------------------------------

def naive(form, panel, lacking):
    """A full panel from first principles: (total, band, star, marks reached, eliminating zero?)."""
    def points(m, leaf):
        return 0 if leaf.gated and m[form.gate] in form.no_story else leaf.points[m[leaf.code]]
    mean = {leaf.code: Fraction(sum(points(m, leaf) for m in panel), len(panel)) for leaf in form.leaves}
    total = sum(mean.values()) + Fraction(lacking, len(panel))
    reached = {(s, leaf.code, o): mean[leaf.code] >= leaf.points[o] for leaf in form.leaves for s, o in leaf.marks}
    star = by_points = band(total)
    while star > 2 and not all(ok for (s, _, _), ok in reached.items() if s <= star):
        star -= 1
    return total, by_points, star, reached, any(leaf.zero_eliminates and mean[leaf.code] == 0 for leaf in form.leaves)

def selfcheck(law, cases, seed):
    rng, seen, done = random.Random(seed), collections.Counter(), 0
    while done < cases:
        line = generate_line(rng, law, "s%d" % done, small=rng.random() < 0.9)
        form, panel = read(line, law)
        holes = [(i, leaf.code) for i, m in enumerate(panel) for leaf in form.leaves if not m.get(leaf.code)]
        ways = 1
        for _, code in holes:
            ways *= len(form.by_code[code].points)
        if ways > 800 or len(panel) > 7:
            continue
        results = []
        for answers in itertools.product(*(form.by_code[code].points for _, code in holes)):
            full = [dict(m) for m in panel]
            for (i, code), answer in zip(holes, answers):
                full[i][code] = answer
            results += [naive(form, full, lacking) for lacking in range(form.missing * len(panel) + 1)]
        # eliminated by score: some 6.x is fully answered and zero, i.e. zero whatever the completion of the others
        zero = any(f.zero_eliminates and all(m.get(f.code) for m in panel) and
                   sum(f.points[m[f.code]] for m in panel) == 0 for f in form.leaves)
        out, eliminated = rate(line, law), zero or bool(line.get("eliminations"))
        if not eliminated:
            results = [r for r in results if not r[4]]
        totals, bands, stars = ({r[k] for r in results} for k in range(3))
        one = lambda found: next(iter(found)) if len(found) == 1 else None
        want = {"complete": not holes, "eliminated": eliminated, "starByPoints": one(bands),
                "totalAtLeast": show(min(totals)), "totalAtMost": show(max(totals)),
                "total": show(min(totals)) if len(totals) == 1 else None, "star": None if eliminated else one(stars),
                "atLeast": None if eliminated else min(stars), "atMost": None if eliminated else max(stars)}
        marks = [k for s in (1, 2, 3, 4, 5) for k in results[0][3] if k[0] == s]
        listed = out["undecided" if holes else "unmet"]
        shown = [(u["star"], u["criterion"], u["required"]) for u in listed]
        # open: differs between completions; unmet: false in the only one
        assert shown == [k for k in marks if ({r[3][k] for r in results} == ({True, False} if holes else {False}))], line
        for key, value in want.items():
            assert out[key] == value, (key, value, out, line)
        done += 1
        seen.update(["completions enumerated"] * len(results))
        seen.update(["complete" if not holes else "incomplete", "star %s" % out["star"]] + ["eliminated"] * eliminated +
                    ["5.1 open"] * any(c == form.gate for _, c in holes) + ["open marks"] * bool(holes and listed) +
                    ["6.x open"] * any(form.by_code[c].zero_eliminates for _, c in holes) +
                    ["total decided though incomplete"] * bool(holes and out["total"]))
    print("selfcheck ok: %d cases; %s" % (done, dict(sorted(seen.items()))))


def main():
    args = argparse.ArgumentParser()
    args.add_argument("law")
    args.add_argument("--generate", type=int)
    args.add_argument("--seed", type=int, default=1)
    args.add_argument("--selfcheck", action="store_true")
    args.add_argument("--cases", type=int, default=600)
    args = args.parse_args()
    law = Law(args.law)
    if args.selfcheck:
        return selfcheck(law, args.cases, args.seed)
    if args.generate is not None:
        rng = random.Random(args.seed)
        for i in range(args.generate):
            print(json.dumps(generate_line(rng, law, "g%d-%d" % (args.seed, i))))
        return 0
    bad = 0
    for number, text in enumerate(sys.stdin, 1):
        if text.strip():
            try:
                print(json.dumps(rate(json.loads(text), law)))
            except (ValueError, TypeError, AttributeError) as error:
                bad = 1
                print("line %d: %s" % (number, error), file=sys.stderr)
    return bad


if __name__ == "__main__":
    sys.exit(main())
