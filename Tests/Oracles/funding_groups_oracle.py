#!/usr/bin/env python3
"""Independent answers for allocation problems with parts of purses, groups of measures and carry-over: the tests' fixture.

    funding_groups_oracle.py > Tests/OCOPFundingTests/Fixtures/GroupFixtures.swift

Every cap is one linear constraint written down from its definition, no network; CP-SAT solves goal by goal in whole numbers, and
HiGHS the largest even share. Needs Python 3.11 and the packages ortools and scipy. The instances come from the generator
below, which the tests have in Swift too (GroupInstances.swift).
"""
from ortools.sat.python import cp_model
from scipy.optimize import linprog

MASK = (1 << 64) - 1
STATE, OWN, LOAN = "state", "own", "loan"


class SplitMix:
    def __init__(self, seed):
        self.state = seed

    def below(self, n):
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        return (z ^ (z >> 31)) % n


class Instance:
    """Four state purses, own capital, two lenders; parts or caps by beneficiary in some; two nested groups in each class."""

    def __init__(self, seed):
        r = SplitMix(seed)
        self.payers = [STATE] * 4 + [OWN] + [LOAN] * 2
        self.budgets = [50 + r.below(400) for _ in range(4)] + [100 + r.below(300), 50 + r.below(200), 50 + r.below(200)]
        self.rates = [0] * 5 + [400 + 100 * r.below(4), 400 + 100 * r.below(4)]
        self.preferences = [r.below(4) for _ in range(4)] + [5, 9, 9]
        self.pair_caps, self.source_groups = {}, []             # (source, beneficiary) -> cap; (source, within, cap)
        first_group = [None] * 7
        for s in range(7):
            kind = r.below(3)
            if kind == 1:
                for b in range(3):
                    self.pair_caps[s, b] = 30 + r.below(300)
            elif kind == 2:
                g = first_group[s] = len(self.source_groups)
                self.source_groups += [(s, None, 50 + r.below(200)), (s, g, 30 + r.below(100)), (s, None, 40 + r.below(200))]
        self.measure_groups = []                                # (within, cap); two for each class
        for p in range(3):
            self.measure_groups += [(None, 60 + r.below(600)), (2 * p, 40 + r.below(300))]
        self.carry = [(0, 1, r.below(200)), (1, 2, r.below(200))]
        self.measures, self.lines = [], []
        for m in range(6 + r.below(7)):
            cost, priority, beneficiary = 20 + r.below(400), 1 + r.below(3), r.below(3)
            side = cost * 7 // 10 if r.below(3) == 0 else None
            whole = r.below(3) == 0
            group = r.below(3)
            group = None if group == 0 else 2 * (priority - 1) + group - 1
            self.measures.append((cost, priority, beneficiary, side, whole, group))
            for s in range(7):
                if r.below(2) == 0 or s == 4:
                    cap = 1 + r.below(cost)
                    misfit = r.below(5) if s < 4 else 0
                    smallest = r.below(cap + 1) if r.below(3) == 0 else 0
                    part = r.below(4) - 1
                    part = None if part < 0 or first_group[s] is None else first_group[s] + part
                    self.lines.append((s, m, cap, misfit, smallest, part))
        self.old = [r.below(line[2] + 1) for line in self.lines]
        self.paid = [self.old[i] // 4 if r.below(8) == 0 else 0 for i in range(len(self.lines))]

    def caps(self):
        """Each cap as (lines, carried with signs, bound)."""
        out = []
        for s, budget in enumerate(self.budgets):
            carried = {i: 1 for i, (a, _, _) in enumerate(self.carry) if a == s}
            carried |= {i: -1 for i, (_, b, _) in enumerate(self.carry) if b == s}
            out.append(([i for i, line in enumerate(self.lines) if line[0] == s], carried, budget))
        for (s, b), cap in self.pair_caps.items():
            out.append(([i for i, line in enumerate(self.lines) if line[0] == s and self.measures[line[1]][2] == b], {}, cap))
        for g, (_, _, cap) in enumerate(self.source_groups):
            inside = {g} | {h for h, group in enumerate(self.source_groups) if group[1] == g}
            out.append(([i for i, line in enumerate(self.lines) if line[5] in inside], {}, cap))
        for m, (cost, _, _, side, _, _) in enumerate(self.measures):
            own = [i for i, line in enumerate(self.lines) if line[1] == m]
            out.append((own, {}, cost))
            if side is not None:
                out.append(([i for i in own if self.payers[self.lines[i][0]] == STATE], {}, side))
        for g, (_, cap) in enumerate(self.measure_groups):
            inside = {g} | {h for h, group in enumerate(self.measure_groups) if group[0] == g}
            out.append(([i for i, line in enumerate(self.lines) if self.measures[line[1]][5] in inside], {}, cap))
        return out


class Model:
    """The problem in whole numbers, solved goal by goal."""

    def __init__(self, inst, floors=None, hard=False):
        self.inst, self.model = inst, cp_model.CpModel()
        low = floors or [0] * len(inst.lines)
        self.x = [None] * len(inst.lines)
        for i, line in enumerate(inst.lines):
            most = min(line[2], inst.measures[line[1]][0])
            if low[i] > most:
                self.model.add_bool_or([])
            self.x[i] = self.model.new_int_var(min(low[i], most), most, "")
        z = [self.model.new_int_var(0, cap, "") for _, _, cap in inst.carry]
        for lines, carried, bound in inst.caps():
            self.model.add(sum(self.x[i] for i in lines) + sum(sign * z[k] for k, sign in carried.items()) <= bound)
        if hard:
            self.harden()

    def harden(self):
        inst, model = self.inst, self.model
        state = {}
        for i, (s, m, cap, _, smallest, _) in enumerate(inst.lines):
            used = model.new_bool_var("")
            model.add(self.x[i] <= cap * used)
            model.add(self.x[i] >= max(smallest, 1) * used)
            if inst.payers[s] == STATE:
                state.setdefault(m, []).append(used)
        for used in state.values():
            model.add(sum(used) <= 1)
        for m, measure in enumerate(inst.measures):
            if measure[4]:
                full = model.new_bool_var("")
                model.add(self.funded([m]) == measure[0] * full)

    def funded(self, measures):
        return sum(self.x[i] for i, line in enumerate(self.inst.lines) if line[1] in measures)

    def best(self, goal, most):
        (self.model.maximize if most else self.model.minimize)(goal)
        solver = cp_model.CpSolver()
        solver.parameters.num_workers = 2
        status = solver.solve(self.model)
        if status == cp_model.INFEASIBLE:
            return None
        assert status == cp_model.OPTIMAL, solver.status_name(status)
        value = round(solver.objective_value)
        self.model.add(goal == value)
        return value

    def classes(self):
        measures = self.inst.measures
        return [self.best(self.funded([m for m in range(len(measures)) if measures[m][1] == p]), True) for p in (1, 2, 3)]

    def borrowing(self):
        lines, inst = self.inst.lines, self.inst
        loans = sum(self.x[i] for i, line in enumerate(lines) if inst.payers[line[0]] == LOAN)
        return [self.best(loans, False),
                self.best(sum(self.x[i] * inst.rates[line[0]] for i, line in enumerate(lines)), False)]

    def preference(self):
        return self.best(sum(self.x[i] * (self.inst.preferences[line[0]] + line[3])
                             for i, line in enumerate(self.inst.lines)), False)

    def moved(self, old):
        moves = []
        for x, before in zip(self.x, old):
            move = self.model.new_int_var(0, 1000, "")
            self.model.add(move >= x - before)
            self.model.add(move >= before - x)
            moves.append(move)
        return self.best(sum(moves), False)


def even_share(inst):
    """The largest part of their costs that all measures of class 1 can have, in parts per million."""
    n, k = len(inst.lines), len(inst.carry)
    rows, bounds = [], []
    for lines, carried, bound in inst.caps():
        row = [0] * (n + k + 1)
        for i in lines:
            row[i] = 1
        for place, sign in carried.items():
            row[n + place] = sign
        rows.append(row)
        bounds.append(bound)
    equal, right = [], []
    for m, measure in enumerate(inst.measures):
        if measure[1] == 1:
            row = [1 if line[1] == m else 0 for line in inst.lines] + [0] * k + [-measure[0]]
            equal.append(row)
            right.append(0)
    limits = [(0, min(line[2], inst.measures[line[1]][0])) for line in inst.lines]
    limits += [(0, cap) for _, _, cap in inst.carry] + [(0, 1)]
    found = linprog([0] * (n + k) + [-1], A_ub=rows, b_ub=bounds, A_eq=equal or None, b_eq=right or None, bounds=limits)
    assert found.status == 0
    return round(-found.fun * 1_000_000)


def in_stated_order(inst):
    """What each measure gets if those before it, class by class, get all they can."""
    model, got = Model(inst), [0] * len(inst.measures)
    for p in (1, 2, 3):
        for m, measure in enumerate(inst.measures):
            if measure[1] == p:
                got[m] = model.best(model.funded([m]), True)
    return got


def main():
    tables = {"goals": [], "hard": [], "replans": [], "stated": []}
    for seed in range(40):
        inst = Instance(seed)
        model = Model(inst)
        tables["goals"].append([seed, even_share(inst), *model.classes(), *model.borrowing(), model.preference()])
        tables["hard"].append([seed, *Model(inst, hard=True).classes()])
        tables["stated"].append([seed, *in_stated_order(inst)])
        model, paid = Model(inst, inst.paid), 1
        classes = model.classes()
        if classes[0] is None:
            model, paid = Model(inst), 0
            classes = model.classes()
        tables["replans"].append([seed, paid, *classes, *model.borrowing(), model.moved(inst.old)])
    print("// Written by Tests/Oracles/funding_groups_oracle.py from CP-SAT's and HiGHS' answers; do not edit.\n")
    print("/// What independent solvers find for the instances of `GroupInstances`; each row starts with its seed.\nenum GroupFixtures {")
    for name, what in [
        ("goals", "The largest even share of class 1 in parts per million; then V1, V2, V3, loans, interest, preference."),
        ("hard", "V1, V2, V3 with one state purse a measure, wholes and smallest grants kept."),
        ("replans", "Whether what is paid stays (1) or could not (0); V1, V2, V3, loans, interest, and the least that moves."),
        ("stated", "What each measure gets in the stated order."),
    ]:
        print(f'  /// {what}\n  static let {name} = GroupFixtures.rows(\n    """')
        for row in tables[name]:
            print("   ", *row)
        print('    """)')
    print("""
  private static func rows(_ text: String) -> [[Int]] {
    text.split(separator: "\\n").map { row in row.split(separator: " ").compactMap { Int($0) } }
  }
}""")


if __name__ == "__main__":
    main()
