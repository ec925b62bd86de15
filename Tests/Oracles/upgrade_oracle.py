#!/usr/bin/env python3
"""Independent oracle for upgrade plans, standard library only: reads the legal JSON and the contract's input.

    upgrade_oracle.py LAW.json --target STAR < in.ndjson > out.ndjson     {"id":…,"plan":{…}} or {"id":…,"plan":null}
    upgrade_oracle.py LAW.json --generate COUNT --seed SEED [--set N]     random sheets, some with costs of their own

The search goes forward through the form over (points gained, exactly) and keeps for every state the best plan as a whole:
cost, number of steps, and the list of moves. It shares neither tables nor direction with the library's.
"""
import argparse
import json
import random
import string
import sys

BANDS = {2: 30, 3: 50, 4: 70, 5: 90}
NO_STORY = ("a", "none")


def leaves(node, zero=False):
    zero = zero or bool(node.get("eliminateIfZero"))
    for child in node.get("children") or []:
        yield from leaves(child, zero)
    if not node.get("children"):
        letters = string.ascii_lowercase[: len(node["options"])]
        yield {"code": node["code"], "zero": zero, "gated": bool(node.get("condition_vi")),
               "options": {l: (o["points"], o.get("case"), o["minimumFor"]) for l, o in zip(letters, node["options"])}}


def load(path):
    with open(path, encoding="utf-8") as file:
        return {s["number"]: [leaf for part in s["parts"] for node in part["criteria"] for leaf in leaves(node)]
                for s in json.load(file)["sets"]}


def ups(leaf, present):
    """Every option that may be taken instead of the present answer, the present one last."""
    case = leaf["options"][present][1] if present != "none" else None
    higher = [l for l in leaf["options"] if (present == "none" or l > present)
              and (case is None or leaf["options"][l][1] == case)]
    return higher + [present]


def worth(leaf, answer):
    return leaf["options"][answer][0] if answer != "none" else 0


def price(leaf, present, to, costs):
    if to in costs.get(leaf["code"], {}):
        return costs[leaf["code"]][to]
    return string.ascii_lowercase.index(to) - (-1 if present == "none" else string.ascii_lowercase.index(present))


def better(one, other):
    """Whether plan `one` is preferred: cost, steps, then the first difference in form order."""
    if one[:2] != other[:2]:
        return one[:2] < other[:2]
    for (i, a), (j, b) in zip(one[2], other[2]):
        if (i, a) != (j, b):
            return (i, a) < (j, b)      # the earlier criterion is changed, or the lower option taken
    return False


def plan(form, sheet, target, costs, eliminated):
    if eliminated:
        return {"target": target, "feasible": False, "blocked": ["eliminated"]}
    states, now = {0: (0, 0, ())}, 0    # points after the plan so far -> (cost, steps, moves)
    story = None
    for index, leaf in enumerate(form):
        present = sheet[leaf["code"]]
        floor = max([p for p, _, marks in leaf["options"].values() if marks and min(marks) <= target], default=0)
        floor = max(floor, 1 if leaf["zero"] else 0)
        if leaf["code"] == "5.1" and any(l["gated"] for l in form):
            story = (index, leaf, present, floor)
            continue                    # taken together with 5.2, the leaf after it
        new = {}
        pairs = [(None, None)]
        if leaf["gated"]:
            pairs = [(o, worth(story[1], o)) for o in ups(story[1], story[2]) if worth(story[1], o) >= story[3]]
            now += worth(story[1], story[2])
        told = not leaf["gated"] or story[2] not in NO_STORY
        now += worth(leaf, present) if told else 0
        for first, first_points in pairs:
            for option in ups(leaf, present):
                points = worth(leaf, option) if not leaf["gated"] or first not in NO_STORY else 0
                if points < floor:
                    continue
                cost, moves = 0, ()
                if first is not None and first != story[2]:
                    cost, moves = price(story[1], story[2], first, costs), ((story[0], first),)
                if option != present:
                    cost, moves = cost + price(leaf, present, option, costs), moves + ((index, option),)
                for total, (c, s, m) in states.items():
                    key = total + points + (first_points or 0)
                    candidate = (c + cost, s + len(moves), m + moves)
                    if key not in new or better(candidate, new[key]):
                        new[key] = candidate
        states = new
    best = None
    for total, candidate in states.items():
        if total >= BANDS[target] and (best is None or better(candidate, best[1])):
            best = (total, candidate)
    if best is None:
        return {"target": target, "feasible": False, "blocked": ["total"]}
    total, (cost, _, moves) = best
    steps = [{"criterion": form[i]["code"], "from": sheet[form[i]["code"]], "to": to,
              "cost": price(form[i], sheet[form[i]["code"]], to, costs)} for i, to in moves]
    return {"target": target, "feasible": True, "cost": cost, "total": "%d.00" % total, "steps": steps}


def generate(forms, count, seed, only):
    chance = random.Random(seed)
    for number in range(count):
        which = only or chance.choice(list(forms))
        level = chance.random()
        sheet = {}
        for leaf in forms[which]:
            letters = ["none"] + list(leaf["options"])
            weights = [(1 - level) ** 2 + 0.02] + [0.05 + level * (i + 1) for i in range(len(letters) - 1)]
            sheet[leaf["code"]] = chance.choices(letters, weights)[0]
        line = {"id": "u%d" % number, "set": which, "sheet": sheet}
        if chance.random() < 0.5:
            line["costs"] = {}
            for leaf in chance.sample(forms[which], chance.randint(1, len(forms[which]))):
                some = chance.sample(list(leaf["options"]), chance.randint(1, len(leaf["options"])))
                line["costs"][leaf["code"]] = {o: chance.choice([0, 1, 2, 3, 5, 10, 1000, 10 ** 9]) for o in some}
        if chance.random() < 0.02 and which != 26:
            line["eliminations"] = ["set"]
        yield line


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("law")
    parser.add_argument("--target", type=int)
    parser.add_argument("--generate", type=int)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--set", type=int)
    options = parser.parse_args()
    forms = load(options.law)
    if options.generate:
        for line in generate(forms, options.generate, options.seed, options.set):
            print(json.dumps(line))
        return
    for text in sys.stdin:
        line = json.loads(text)
        form = forms[line["set"]]
        found = plan(form, line["sheet"], options.target, line.get("costs", {}), bool(line.get("eliminations")))
        print(json.dumps({"id": line["id"], "plan": found}))


if __name__ == "__main__":
    main()
