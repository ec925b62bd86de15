#!/usr/bin/env python3
"""Independent answers for allocation problems (OR-Tools): the tests' fixture, and a comparison over many instances.

    funding_oracle.py fixture SHARED > Tests/OCOPFundingTests/Fixtures/AllocationFixtures.swift
    funding_oracle.py compare SHARED PROGRAM    300 divisible instances, 100 hard ones, the four standard sizes
    funding_oracle.py time SHARED FILE          seconds of OR-Tools' staged maximum flows and of its cheapest flow

SHARED is the folder with gen.py and oracle.py; PROGRAM is funding-plan. Needs Python 3.11 and the package ortools.
The fixture's instances come from the generator below, which the tests have in Swift too (AllocationInstances.swift):
whole numbers only, from SplitMix64, so that both make the same.
"""
import json
import os
import subprocess
import sys
import tempfile
import time

MASK = (1 << 64) - 1
MILLION = 1_000_000
SHARES = [[1, 1], [4, 5], [7, 10], [1, 2], [2, 5], [1, 3]]
OWN_SHARES = [[0, 1], [0, 1], [1, 5], [3, 10], [1, 2]]


class SplitMix:
    def __init__(self, seed):
        self.state = seed

    def below(self, n):
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        return (z ^ (z >> 31)) % n


def instance(seed, measures, sources):
    r = SplitMix(seed)
    loans = max(1, sources // 5)
    states = sources - 1 - loans
    src = []
    for i in range(states):
        share = SHARES[r.below(6)]
        cap = (20 + r.below(400)) * MILLION if r.below(3) else None
        pair = (100 + r.below(500)) * MILLION if r.below(3) == 0 else None
        src.append({"id": f"S{i:03d}", "kind": "state", "share": share, "capPerMeasure": cap,
                    "capPerBeneficiary": pair, "rateBps": 0, "preference": r.below(4)})
    src.append({"id": f"S{states:03d}", "kind": "own", "share": [1, 1], "capPerMeasure": None,
                "capPerBeneficiary": "own", "rateBps": 0, "preference": 5})
    for i in range(loans):
        src.append({"id": f"S{states + 1 + i:03d}", "kind": "loan", "share": SHARES[r.below(4)], "capPerMeasure": None,
                    "capPerBeneficiary": "credit", "rateBps": 400 + 100 * r.below(7), "preference": 9})
    ben = [{"own": (1 + r.below(300)) * MILLION + r.below(1000), "credit": (1 + r.below(500)) * MILLION}
           for _ in range(max(2, measures // 3))]
    out = []
    for m in range(measures):
        cost = (5 + r.below(600)) * MILLION + r.below(1000)
        priority, beneficiary, own = 1 + r.below(3), r.below(len(ben)), OWN_SHARES[r.below(5)]
        able = [s for s in range(states) if r.below(3) == 0] + [states]
        able += [s for s in range(states + 1, sources) if r.below(2) == 0]
        out.append({"id": f"M{m:06d}", "cost": cost, "category": "any", "priority": priority,
                    "beneficiary": beneficiary, "minOwnShare": own, "sources": able,
                    "misfit": [r.below(5) if s < states else 0 for s in able], "allOrNothing": r.below(10) < 3})
    total = sum(m["cost"] for m in out)
    for s in src:
        if s["kind"] == "own":
            s["budget"] = sum(b["own"] for b in ben)
        elif s["kind"] == "state":
            s["budget"] = total * (10 + r.below(60)) // (100 * states)
        else:
            s["budget"] = total * (5 + r.below(25)) // (100 * loans)
    return {"schema": "ocop-allocation/1", "seed": seed, "currency": "VND", "sources": src, "beneficiaries": ben,
            "measures": out}


def divisible(oracle, inst):
    net = oracle.Net(inst)
    flows, _ = oracle.by_ortools(inst, net, False)
    vector = oracle.vector(inst, net, flows)[0]
    return vector[:net.P] + [0] * (3 - net.P) + vector[net.P:]  # a last class without measures gets nothing


def hard(oracle, inst):
    net = oracle.Net(inst)
    classes, laps = oracle.by_cpsat(inst, net, True, True, 600)
    proven = all(lap["status"] == "OPTIMAL" for lap in laps.values())
    return classes + [0] * (3 - net.P) if proven else None


def fixture(oracle):
    print("// Written by Tests/Oracles/funding_oracle.py from OR-Tools' answers; do not edit.\n")
    print("/// What OR-Tools finds for the instances of `AllocationInstances`.\nenum AllocationFixtures {")
    for name, what, solve, rows in [
        ("divisible", "Staged maximum flows and a cheapest flow: V1, V2, V3, loans, interest, preference.", divisible,
         [(seed, 8 + seed * 7 % 113, 5 + seed % 11) for seed in range(60)]),
        ("hard", "CP-SAT's proven optimum of V1, V2, V3: one state purse a measure, wholes in full or not at all.", hard,
         [(1000 + seed, 5 + seed % 21, 5 + seed % 5) for seed in range(100)]),
    ]:
        print(f'  /// {what}\n  static let {name} = AllocationAnswer.rows(\n    """')
        for seed, measures, sources in rows:
            vector = solve(oracle, instance(seed, measures, sources))
            if vector is not None:
                print("   ", seed, measures, sources, *vector)
        print('    """)')
    print("}")


def compare(shared, oracle, program):
    import gen
    wrong, done = 0, 0

    def check(inst, name, expected, *flags):
        nonlocal wrong, done
        with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
            json.dump(inst, file)
            file.flush()
            text = subprocess.run([program, "--instance", file.name, *flags], capture_output=True, check=True).stdout
        answer = json.loads(text)
        got = answer["classes"] if flags else answer["objective"]
        sound = answer["finished"] if flags else answer["certificateVerified"]
        done += 1
        if got != expected or not sound:
            wrong += 1
            print(f"{name}: {got}, not {expected}; {'sound' if sound else 'not sound'}", flush=True)

    for i in range(300):
        size = 1000 if i % 25 == 0 else 20 + i * 37 % 280
        inst = gen.generate(size, 8 + i % 13, 5000 + i, tight=[0.3, 0.5, 0.6, 0.8, 1.1][i % 5])
        if (expected := divisible(oracle, inst)) is not None:
            check(inst, f"divisible {i}", expected)
    print(f"{done} divisible instances, {wrong} wrong", flush=True)
    for i in range(100):
        inst = gen.generate(5 + i % 21, 4 + i % 6, 1000 + i, tight=[0.3, 0.5, 0.6, 0.8][i % 4])
        if (expected := hard(oracle, inst)) is not None:
            check(inst, f"hard {i}", expected, "--rules", "exclusive,whole", "--nodes", "1000000")
    print(f"{done} with hard instances, {wrong} wrong", flush=True)
    for measures, sources in gen.STANDARD:
        inst = gen.generate(measures, sources, 20260522)
        check(inst, f"standard {measures} × {sources}", divisible(oracle, inst))
        print(f"standard {measures} × {sources} done, {wrong} wrong", flush=True)
    return 1 if wrong else 0


def clock(oracle, path):
    with open(path, encoding="utf-8") as file:
        inst = json.load(file)
    net = oracle.Net(inst)
    start = time.process_time()
    _, laps = oracle.by_ortools(inst, net, False)
    flows = sum(v for k, v in laps.items() if k.startswith("maxflow"))
    print(json.dumps({"maxflows": round(flows, 3), "mincost": laps["mincost"],
                      "cpu": round(time.process_time() - start, 3)}))


if __name__ == "__main__":
    mode, shared = sys.argv[1], os.path.abspath(sys.argv[2])
    sys.path.insert(0, shared)
    import oracle as module
    if mode == "fixture":
        fixture(module)
    elif mode == "compare":
        sys.exit(compare(shared, module, sys.argv[3]))
    else:
        clock(module, sys.argv[3])
