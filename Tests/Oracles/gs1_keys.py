#!/usr/bin/env python3
"""GS1 numbers with their check digits, for the tests: published ones, and random ones whose digit two ways agree on, the
table of weights below and python-stdnum (pip install python-stdnum).

    gs1_keys.py > Tests/OCOPTraceabilityTests/Fixtures/keys.tsv
"""
import random

from stdnum import ean

PUBLISHED = {
    8: "89345672 73513537 02345673 96385074",
    12: "416000336108 614141000036 036000291452",
    13: "8934567890120 8936000580117 8938505974194 8930000000002 8939999999991 8934567000017 9520123456788 9506000134352 "
        "5901234123457 4006381333931 9780471117094 6141410000366",
    14: "08934567890120 18934567890127 28934567890124 98934567890123 09520123456788 12345678901231 98412345678908",
    18: "006141411234567890 106141411234567897 340123450000000017 189345678900000011",
}
# Weights from the left for each length, as the specification prints them (section 7.9.1).
WEIGHTS = {n: [3 if (n - 1 - i) % 2 else 1 for i in range(n - 1)] for n in PUBLISHED}


def check(body):
    """The digit that fills up to the next multiple of ten, found by trying all ten."""
    weights = WEIGHTS[len(body) + 1]
    total = sum(int(d) * w for d, w in zip(body, weights))
    (digit,) = [d for d in range(10) if (total + d) % 10 == 0]
    return str(digit)


random.seed(893)
print("length\tnumber\tsource")
for length, numbers in PUBLISHED.items():
    for number in numbers.split():
        assert check(number[:-1]) == number[-1], number
        print(length, number, "published", sep="\t")
for length in PUBLISHED:
    for index in range(60):
        body = "".join(random.choice("0123456789") for _ in range(length - 1))
        if length == 13 and index % 2:
            body = "893" + body[3:]
        digit = check(body)
        assert ean.calc_check_digit(body) == digit
        print(length, body + digit, "computed", sep="\t")
