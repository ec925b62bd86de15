#!/usr/bin/env python3
"""Independent oracle for periods of intellectual-property procedure: months and years by dateutil, days off by data.

Written from the reference's text on counting alone (rules D1-D14); it shares no code and no tables with the library.
Months and years are counted by python-dateutil (`pip install python-dateutil`) where it is installed, else by a few
lines here; --check compares the two day by day. The days off come from the fixture calendar.json, so nothing outside
the checkout is read, except by --calendar.

    ip_deadlines.py --write                  fixtures deadlines.json, worked.json and bills.json
    ip_deadlines.py --check                  recomputes the worked deadlines and bills; rc 1 on any difference
    ip_deadlines.py --calendar HOLIDAYS      rebuilds calendar.json from the yearly announcements (vn-holidays.json)
"""
import argparse, calendar as months_of, datetime, itertools, json, pathlib, sys

try:
    from dateutil.relativedelta import relativedelta
except ImportError:
    relativedelta = None

FIXTURES = pathlib.Path(__file__).resolve().parent.parent / "OCOPIntellectualPropertyTests" / "Fixtures"
Date = datetime.date
DAY = datetime.timedelta(days=1)

# 2016-2018 stand before the announcements the project keeps; from the open-source calendar vacanza/holidays 0.109.
EARLIER_DAYS_OFF = """
2016-01-01 2016-02-07 2016-02-08 2016-02-09 2016-02-10 2016-02-11 2016-02-12 2016-04-16 2016-04-18 2016-04-30
2016-05-01 2016-05-02 2016-05-03 2016-09-02
2017-01-01 2017-01-02 2017-01-26 2017-01-27 2017-01-28 2017-01-29 2017-01-30 2017-01-31 2017-02-01 2017-04-06
2017-04-30 2017-05-01 2017-05-02 2017-09-02 2017-09-04
2018-01-01 2018-02-14 2018-02-15 2018-02-16 2018-02-17 2018-02-18 2018-02-19 2018-02-20 2018-04-25 2018-04-30
2018-05-01 2018-09-02 2018-09-03 2018-12-31
""".split()


# ---------------------------------------------------------------------------------------------------- counting

class WorkingDays:
    """Which days the office is open: weekdays that are not off, and weekend days worked in exchange (D10)."""

    def __init__(self, years, daysOff, workingWeekendDays, **_):
        self.years = set(years)
        self.off = {d for d in map(day, daysOff) if d.year in self.years}
        self.worked = {d for d in map(day, workingWeekendDays) if d.year in self.years}

    def is_working(self, date):
        if date in self.worked:
            return True
        return date.weekday() < 5 and date not in self.off

    def rolled(self, date):
        """The day itself or the next working day (D4), and whether a year without data was looked at."""
        unknown = date.year not in self.years
        while not self.is_working(date):
            date += DAY
            unknown = unknown or date.year not in self.years
        return date, unknown


def day(text):
    return Date.fromisoformat(text)


def corresponding_day(date, number):
    """The same day so many months on, or the month's last day where it has none (D2): without dateutil."""
    year, month = divmod(date.year * 12 + date.month - 1 + number, 12)
    return Date(year, month + 1, min(date.day, months_of.monthrange(year, month + 1)[1]))


def months_on(date, number):
    return date + relativedelta(months=number) if relativedelta else corresponding_day(date, number)


def after(event, length, unit):
    """The last day of a period whose first day is the day after the event (D1-D3)."""
    if unit == "days":
        return event + datetime.timedelta(days=length)
    return months_on(event, length if unit == "months" else 12 * length)


def before(date, length, unit):
    """Windows counted backwards do not roll (D12)."""
    return months_on(date, -(length if unit == "months" else 12 * length))


def due(calendar, nominal):
    rolled, unknown = calendar.rolled(nominal)
    return {"nominal": str(nominal), "due": str(rolled), "rolled": rolled != nominal, "holidaysUnknown": unknown}


def extended(calendar, event, length, unit):
    """One extension as long as the period, from either end (D8, D9)."""
    nominal = after(event, length, unit)
    first, _ = calendar.rolled(nominal)
    return {"fromNominalEnd": due(calendar, after(nominal, length, unit)),
            "fromRolledEnd": due(calendar, after(first, length, unit))}


def expiry(filed, right, term):
    """Each term ends on an anniversary of the FILING, so 29 February comes back in leap years (V1, V2)."""
    return after(filed, term * (5 if right == "industrialDesign" else 10), "years")


def around_expiry(calendar, end):
    """Window, last day to act and grace of a term that ends on `end` (N1, N2)."""
    return {"expiry": str(end), "windowOpens": str(before(end, 6, "months")), "lastDayToAct": due(calendar, end),
            "grace": due(calendar, after(end, 6, "months"))}


def surcharge_months(calendar, end, paid):
    """Months begun since expiry (N2). Month k runs from the day after expiry + (k - 1) months to expiry + k months.

    Nothing is due up to the last day to act, which rolls; the grace's own rolled days open no seventh month.
    """
    if paid <= calendar.rolled(end)[0]:
        return 0
    if paid > calendar.rolled(after(end, 6, "months"))[0]:
        return None                                             # too late to renew at all
    return next((k for k in range(1, 7) if paid <= after(end, k, "months")), 6)


def non_use(granted, first_use, request):
    """Open to a request five years after the grant; saved by use begun at least three months before it (U1)."""
    open_from = after(granted, 5, "years")
    begun_in_time = first_use is not None and first_use <= before(request, 3, "months")
    return {"openFrom": str(open_from), "open": request >= open_from, "latestUseThatSaves": str(before(request, 3, "months")),
            "saved": begun_in_time}


# ---------------------------------------------------------------------------------------------------- the fixtures

MARKS = ("trademark", "collectiveMark", "certificationMark")
# The day when a wording began, and the lengths before and after: reply periods by the notice's day, oppositions by the
# publication's, the rest the same under every regime.
REPLIES_OF_2018, REGIME_B, REGIME_C = Date(2018, 1, 15), Date(2023, 1, 1), Date(2026, 4, 1)


def length_of(rule, event):
    """The period of a rule that starts on `event`, or None where the rule does not run that day."""
    fixed = {"S5": (3, "months"), "R1": (6, "months"), "G1": (6, "months"), "N2": (6, "months"), "C1": (90, "days"),
             "C3": (30, "days"), "C4": (1, "years")}
    if rule in fixed:
        return fixed[rule]
    if rule == "F2":
        return (1 if event < REPLIES_OF_2018 else 2, "months")
    if rule == "S4":
        return (2 if event < REPLIES_OF_2018 else 3, "months")
    if event < REGIME_B:
        return None
    length = {"O1": (5, 3), "O2": (4, 3), "O3": (3, 3)}[rule]
    return (length[event >= REGIME_C], "months")


RULES = ([("F2", right) for right in MARKS + ("industrialDesign", "geographicalIndication")] +
         [("S4", "trademark"), ("S4", "industrialDesign"), ("S5", "collectiveMark"), ("S5", "geographicalIndication")] +
         [("O1", right) for right in MARKS] + [("O2", "industrialDesign"), ("O3", "geographicalIndication")] +
         [("R1", "trademark"), ("R1", "industrialDesign"), ("G1", "industrialDesign"), ("N2", "trademark"),
          ("C1", "trademark"), ("C3", "certificationMark"), ("C4", "industrialDesign")])

ORDINARY_YEARS = range(2016, 2028)


def themes(calendar):
    """Name, how many of each rule, and which (event, nominal) pairs belong to it."""
    eves = {2016: "02-06", 2017: "01-26", 2018: "02-14", 2019: "02-02", 2020: "01-23", 2021: "02-10", 2022: "01-29",
            2023: "01-20", 2024: "02-08", 2025: "01-25", 2026: "02-14", 2027: "02-05"}

    def in_tet(year):
        start = day(f"{year}-{eves[year]}")
        return lambda event, end: start <= end < start + 9 * DAY and not calendar.is_working(end)

    def last_of_month(date):
        return date.day == months_of.monthrange(date.year, date.month)[1]

    def swapped_off(event, end):
        return str(end) in ("2018-12-31", "2019-04-29", "2024-04-29", "2025-05-02", "2026-01-02", "2026-08-31")

    def known(end):
        return end.year in calendar.years

    yield "noCorrespondingDay", 1, lambda e, n: e.day > n.day >= 28 and last_of_month(n) and known(n)
    yield "lastDayToAnOrdinaryDay", 1, lambda e, n: last_of_month(e) and not last_of_month(n) and known(n)
    yield "fromLeapDay", 1, lambda e, n: (e.month, e.day) == (2, 29)
    yield "toLeapDay", 1, lambda e, n: (n.month, n.day) == (2, 29)
    yield "toEndOfFebruary", 1, lambda e, n: (n.month, n.day) == (2, 28) and e.day > 28 and known(n)
    for year in ORDINARY_YEARS:
        yield f"tet{year}", .4, in_tet(year)
    yield "workedSaturday", 2, lambda e, n: n in calendar.worked
    yield "dayBeforeWorkedSaturday", 1, lambda e, n: n + DAY in calendar.worked
    yield "swappedDayOff", 2, swapped_off
    yield "aprilToMay", 2, lambda e, n: known(n) and Date(n.year, 4, 29) <= n <= Date(n.year, 5, 3) and not calendar.is_working(n)
    yield "nationalDay", 1, lambda e, n: known(n) and n.month in (8, 9) and n in calendar.off
    yield "november24", 1, lambda e, n: (n.month, n.day) == (11, 24) and known(n)
    yield "newYear", 1, lambda e, n: known(n) and (n.month, n.day) in ((12, 31), (1, 1), (1, 2)) and not calendar.is_working(n)
    yield "hungKings", .6, lambda e, n: known(n) and n.month == 4 and n.day < 29 and n in calendar.off
    yield "acrossTheYearsEnd", .3, lambda e, n: known(n) and calendar.rolled(n)[0].year > n.year
    yield "plainWeekend", 1, lambda e, n: known(n) and n.weekday() >= 5 and calendar.rolled(n)[0] - n <= 2 * DAY
    yield "plain", .4, lambda e, n: known(n) and calendar.is_working(n)
    yield "yearWithoutData", 1, lambda e, n: not known(n)
    yield "holidayOfAYearWithoutData", .5, lambda e, n: not known(n) and (n.month, n.day) in ((1, 1), (4, 30), (5, 1), (9, 2), (11, 24))


def spread(found, wanted):
    """`wanted` of the found, evenly over the years rather than the first ones."""
    found = list(found)
    if len(found) <= wanted:
        return found
    return [found[(2 * i + 1) * len(found) // (2 * wanted)] for i in range(wanted)]


def simple_cases(calendar):
    days = [Date(2015, 3, 1) + i * DAY for i in range((Date(2030, 1, 1) - Date(2015, 3, 1)).days)]
    ends = {}
    for rule, right in RULES:
        pairs = ((event, length_of(rule, event)) for event in days)
        ends[rule, right] = [(event, *of, after(event, *of)) for event, of in pairs if of]
    taken, number = set(), 0
    for name, each, belongs in themes(calendar):
        for turn, (rule, right) in enumerate(RULES):
            # A share below one takes every second or third rule, another third for each theme.
            if each < 1 and (turn + len(name) + sum(map(ord, name))) % round(1 / each):
                continue
            matching = [row for row in ends[rule, right] if belongs(row[0], row[3]) and (rule, right, row[0]) not in taken]
            for event, length, unit, nominal in spread(matching, max(1, int(each))):
                taken.add((rule, right, event))
                number += 1
                yield {"id": f"D{number:03}", "theme": name, "rule": rule, "right": right, "event": str(event),
                       "length": length, "unit": unit, **due(calendar, nominal)}


def extension_cases(calendar):
    """Every second rule that can be extended, over events whose first end rolls far, clamps, or is plain."""
    events = ["2015-12-31", "2017-11-14", "2018-01-14", "2018-01-15", "2018-11-30", "2019-02-28", "2019-10-24", "2019-11-30",
              "2020-02-29", "2020-10-31", "2020-12-31", "2021-03-01", "2021-11-30", "2022-03-02", "2022-10-31", "2022-11-22",
              "2023-01-30", "2023-11-09", "2023-11-29", "2024-01-29", "2024-02-29", "2024-05-31", "2025-02-02", "2025-05-31",
              "2025-10-02", "2025-11-14", "2025-11-17", "2026-01-27", "2026-01-31", "2026-06-30", "2026-08-24", "2026-11-30",
              "2027-08-31", "2027-09-30"]
    for text, rule in itertools.product(events, ("F2", "S4")):
        event = day(text)
        length, unit = length_of(rule, event)
        first = due(calendar, after(event, length, unit))
        yield {"rule": rule, "event": text, "length": length, "unit": unit, "first": first,
               **extended(calendar, event, length, unit)}


FILINGS = ["2006-08-30", "2007-02-28", "2008-02-29", "2009-04-30", "2010-05-01", "2011-07-31", "2011-09-02", "2012-02-29",
           "2013-10-31", "2014-12-31", "2015-02-14", "2015-08-31", "2016-01-31", "2016-02-29", "2016-08-30", "2016-08-31",
           "2016-09-01", "2016-11-24", "2017-01-31", "2017-02-05", "2017-03-14", "2018-05-31", "2019-01-31", "2020-02-29",
           "2021-07-26", "2022-01-10", "2024-02-29", "2025-03-31"]


def term_cases(calendar):
    for text, right in itertools.product(FILINGS, ("trademark", "industrialDesign")):
        for term in (1, 2, 3):
            case = {"right": right, "filed": text, "term": term,
                    **around_expiry(calendar, expiry(day(text), right, term))}
            case["renewable"] = right != "industrialDesign" or term < 3
            yield case


def surcharge_cases(calendar):
    for text in ("2021-04-30", "2024-08-31", "2025-02-28", "2025-08-31", "2025-11-30", "2026-02-16", "2026-04-01", "2026-05-31"):
        end = day(text)
        last, grace = calendar.rolled(end)[0], calendar.rolled(after(end, 6, "months"))[0]
        dates = {end, last, last + DAY, grace - DAY, grace, grace + DAY}
        for k in range(1, 7):
            dates |= {after(end, k, "months"), after(end, k, "months") + DAY}
        for paid in sorted(dates):
            count = surcharge_months(calendar, end, paid)
            yield {"expiry": text, "paid": str(paid), "months": count, "percent": None if count is None else 10 * count}


def non_use_cases():
    rows = [("2021-11-30", "2026-09-10", "2026-11-29"), ("2021-11-30", "2026-09-10", "2026-11-30"),
            ("2021-11-30", "2026-09-10", "2026-12-05"), ("2021-11-30", "2026-09-10", "2026-12-09"),
            ("2021-11-30", "2026-09-10", "2026-12-10"), ("2021-11-30", None, "2026-12-10"),
            ("2020-02-29", "2024-11-28", "2025-02-28"), ("2020-02-29", "2024-11-29", "2025-02-28"),
            ("2019-05-31", "2024-02-29", "2024-05-31"), ("2019-05-31", "2024-03-01", "2024-05-31"),
            ("2018-05-31", "2023-02-28", "2023-05-31"), ("2018-05-31", "2023-03-01", "2023-05-31"),
            ("2016-02-29", "2016-03-01", "2027-06-30"), ("2016-02-29", None, "2021-02-27"), ("2016-02-29", None, "2021-02-28")]
    for granted, first_use, request in rows:
        yield {"granted": granted, "firstUse": first_use, "request": request,
               **non_use(day(granted), first_use and day(first_use), day(request))}


# ---------------------------------------------------------------------------------------------------- worked examples
# Copied from the reference's §5: number, rule, right, event, length, unit, nominal, due. --check computes them again.
WORKED = """
1 F1 trademark 2026-03-16 1 months 2026-04-16 2026-04-16
2 F1 trademark 2026-01-31 1 months 2026-02-28 2026-03-02
3 F2 trademark 2026-06-22 2 months 2026-08-22 2026-08-22
4 F2 trademark 2026-06-30 2 months 2026-08-30 2026-09-03
5 S4 trademark 2025-11-14 3 months 2026-02-14 2026-02-23
6 S4 trademark 2025-11-17 3 months 2026-02-17 2026-02-23
7 S4 trademark 2026-01-27 3 months 2026-04-27 2026-04-28
8 O1 trademark 2026-02-25 5 months 2026-07-25 2026-07-27
9 O1 trademark 2026-04-27 3 months 2026-07-27 2026-07-27
10 O2 industrialDesign 2025-12-25 4 months 2026-04-25 2026-04-28
11 O2 industrialDesign 2026-05-25 3 months 2026-08-25 2026-08-25
12 O3 geographicalIndication 2025-09-25 3 months 2025-12-25 2025-12-25
13 O1 trademark 2026-11-30 3 months 2027-02-28 2027-03-01
14 R1 trademark 2025-08-31 6 months 2026-02-28 2026-03-02
15 R1 trademark 2026-05-24 6 months 2026-11-24 2026-11-25
16 S5 trademark 2023-01-30 3 months 2023-04-30 2023-05-04
17 S5 trademark 2026-01-31 3 months 2026-04-30 2026-05-04
18 S4 trademark 2019-10-24 3 months 2020-01-24 2020-01-30
19 F2 trademark 2021-03-01 2 months 2021-05-01 2021-05-04
20 F2 trademark 2022-03-02 2 months 2022-05-02 2022-05-04
21 F2 trademark 2019-02-28 2 months 2019-04-28 2019-05-02
22 F2 trademark 2019-03-04 2 months 2019-05-04 2019-05-04
23 S4 trademark 2023-11-09 3 months 2024-02-09 2024-02-15
24 S4 trademark 2025-02-02 3 months 2025-05-02 2025-05-05
25 S4 trademark 2025-10-02 3 months 2026-01-02 2026-01-05
26 F2 trademark 2025-11-10 2 months 2026-01-10 2026-01-10
27 G1 industrialDesign 2026-03-02 6 months 2026-09-02 2026-09-03
28 P4 industrialDesign 2026-06-29 7 months 2027-01-29 2027-01-29
29 C1 trademark 2026-08-05 90 days 2026-11-03 2026-11-03
30 C1 trademark 2026-08-26 90 days 2026-11-24 2026-11-25
31 C3 trademark 2026-01-19 30 days 2026-02-18 2026-02-23
32 F2 trademark 2026-07-20 2 months 2026-09-20 2026-09-21
33 F2 trademark 2026-07-24 2 months 2026-09-24 2026-09-24
""".strip().splitlines()

COMPOSITE = [
    {"number": 34, "kind": "extension", "rule": "S4", "event": "2026-01-27", "length": 3, "unit": "months",
     "from": "nominalEnd", "due": "2026-07-27"},
    {"number": 35, "kind": "extension", "rule": "S4", "event": "2026-01-27", "length": 3, "unit": "months",
     "from": "rolledEnd", "due": "2026-07-28"},
    {"number": 36, "kind": "term", "right": "trademark", "filed": "2016-09-01", "windowOpens": "2026-03-01",
     "expiry": "2026-09-01", "lastDayToAct": "2026-09-03", "graceNominal": "2027-03-01", "grace": "2027-03-01"},
    {"number": 37, "kind": "term", "right": "trademark", "filed": "2015-08-31", "windowOpens": "2025-02-28",
     "expiry": "2025-08-31", "lastDayToAct": "2025-09-03", "graceNominal": "2026-02-28", "grace": "2026-03-02"},
    {"number": 38, "kind": "surcharge", "expiry": "2025-08-31", "paid": "2025-11-05", "months": 3, "percent": 30,
     "chargePerClass": 100000},
    {"number": 39, "kind": "term", "right": "trademark", "filed": "2024-02-29", "windowOpens": "2033-08-28",
     "expiry": "2034-02-28", "graceNominal": "2034-08-28", "grace": "2034-08-28"},
    {"number": 40, "kind": "term", "right": "trademark", "filed": "2017-03-14", "windowOpens": "2026-09-14",
     "expiry": "2027-03-14", "lastDayToAct": "2027-03-15", "graceNominal": "2027-09-14", "grace": "2027-09-14",
     "asOf": "2026-11-25", "windowIsOpen": True},
    {"number": 41, "kind": "designTerms", "right": "industrialDesign", "filed": "2021-07-26", "terms": [
        {"expiry": "2026-07-26", "lastDayToAct": "2026-07-27", "grace": "2027-01-26", "renewable": True},
        {"expiry": "2031-07-26", "lastDayToAct": "2031-07-28", "renewable": True},
        {"expiry": "2036-07-26", "renewable": False}]},
    {"number": 42, "kind": "nonUse", "granted": "2021-11-30", "firstUse": "2026-09-10", "openFrom": "2026-11-30", "requests": [
        {"request": "2026-12-05", "threeMonthsBack": "2026-09-05", "saved": False},
        {"request": "2026-12-10", "threeMonthsBack": "2026-09-10", "saved": True}]},
    {"number": 43, "kind": "cancellation", "granted": "2021-11-30", "lackOfDistinctiveness": "2026-11-30", "badFaith": None},
    {"number": 44, "kind": "madrid", "notified": "2026-01-15", "inForceFrom": "2027-01-16"},
    {"number": 45, "kind": "hague", "published": "2026-03-13", "inForceFrom": "2026-09-14"},
    {"number": 46, "kind": "opposition", "right": "trademark", "filed": "2026-02-10", "regimeOfFiling": "B",
     "published": "2026-04-24", "interpretation": "oppositionByPublicationDate", "due": "2026-07-24",
     "dueByFilingDate": "2026-09-24"},
    {"number": 47, "kind": "observation", "case": 46, "date": "2026-09-01", "asOpposition": False, "asObservation": True},
    {"number": 48, "kind": "extensionRefused", "case": 7, "asked": "2026-04-29", "end": "2026-04-28", "accepted": False},
]


def worked_cases():
    for line in WORKED:
        number, rule, right, event, length, unit, nominal, last = line.split()
        yield {"number": int(number), "kind": "simple", "rule": rule, "right": right, "event": event, "length": int(length),
               "unit": unit, "nominal": nominal, "due": last}
    yield from COMPOSITE


# §6: what is paid at which step, in đồng, for each worked bill. A "total" is the figure printed there.
BILLS = [
    {"number": 1, "right": "trademark", "classes": 1, "date": None, "note": "full rates", "parts": [
        {"step": "filing", "lines": {"A1": 150000, "B2": 120000, "B3": 180000, "B5": 550000}, "total": 1000000},
        {"step": "grant", "lines": {"A3": 120000, "B9": 120000, "B2": 120000}, "total": 360000}]},
    {"number": 2, "right": "trademark", "classes": 1, "date": "2026-10-01", "channel": "counter", "parts": [
        {"step": "filing", "lines": {"A1": 75000, "B2": 120000, "B3": 180000, "B5": 550000}, "total": 925000},
        {"step": "grant", "lines": {"A3": 60000, "B9": 120000, "B2": 120000}, "total": 300000}]},
    {"number": 3, "right": "trademark", "classes": 2, "date": None, "note": "full rates", "parts": [
        {"step": "filing", "lines": {"A1": 150000, "B2": 120000, "B3": 360000, "B5": 1100000}, "total": 1730000},
        {"step": "grant", "lines": {"A3": 220000, "B9": 120000, "B2": 120000}, "total": 460000}],
     "total": 2190000, "throughVNeIDIn2026": {"waived": ["A1", "A3"], "total": 1820000}},
    {"number": 4, "right": "industrialDesign", "variants": 1, "pictures": 7, "date": None, "note": "full rates", "parts": [
        {"step": "filing", "lines": {"A1": 150000, "B1": 100000, "B6": 700000, "B4": 480000, "B2": 480000}, "total": 1910000}]},
    {"number": 5, "right": "trademark", "classes": 2, "date": None, "parts": [
        {"step": "opposition", "lines": {"B10": 1100000}, "total": 1100000}]},
    {"number": 6, "right": "trademark", "classes": 1, "expiry": "2025-08-31", "date": "2025-11-05", "surchargeMonths": 3, "parts": [
        {"step": "renewal", "lines": {"A4": 50000}, "total": 50000}],
     "surcharge": {"A5": [15000, 30000], "note": "on the halved charge, or on the full one: both are shown"}},
]


# ---------------------------------------------------------------------------------------------------- check

def check(calendar):
    """Differences between this script and the printed examples, one line each."""
    differences = []

    def same(number, what, computed, printed):
        if str(computed) != str(printed):
            differences.append(f"{number} {what}: computed {computed}, printed {printed}")

    for case in worked_cases():
        number = case["number"]
        if case["kind"] == "simple":
            nominal = after(day(case["event"]), case["length"], case["unit"])
            same(number, "nominal", nominal, case["nominal"])
            same(number, "due", calendar.rolled(nominal)[0], case["due"])
            if case["rule"] not in ("F1", "P4"):
                same(number, "length", length_of(case["rule"], day(case["event"])), (case["length"], case["unit"]))
        else:
            check_composite(calendar, case, same)
    for bill in BILLS:
        check_bill(bill, same)
    if relativedelta:
        for number, length in itertools.product(range(0, 366 * 9), (1, 2, 3, 4, 5, 6, 7, 60, 120)):
            date = Date(2019, 1, 1) + number * DAY
            for months in (length, -length):
                same(date, f"{months} months", corresponding_day(date, months), date + relativedelta(months=months))
    return differences


def check_composite(calendar, case, same):
    number = case["number"]
    if case["kind"] == "extension":
        end = "fromNominalEnd" if case["from"] == "nominalEnd" else "fromRolledEnd"
        same(number, end, extended(calendar, day(case["event"]), case["length"], case["unit"])[end]["due"], case["due"])
    elif case["kind"] in ("term", "designTerms"):
        for term, printed in enumerate(case.get("terms", [case]), start=1):
            found = around_expiry(calendar, expiry(day(case["filed"]), case["right"], term))
            found |= {"lastDayToAct": found["lastDayToAct"]["due"], "grace": found["grace"]["due"],
                      "graceNominal": found["grace"]["nominal"]}
            for key in printed.keys() & found.keys():
                same(number, key, found[key], printed[key])
            if "asOf" in printed:
                same(number, "window", found["windowOpens"] <= printed["asOf"] <= found["lastDayToAct"], printed["windowIsOpen"])
    elif case["kind"] == "surcharge":
        same(number, "months", surcharge_months(calendar, day(case["expiry"]), day(case["paid"])), case["months"])
    elif case["kind"] == "nonUse":
        for row in case["requests"]:
            found = non_use(day(case["granted"]), day(case["firstUse"]), day(row["request"]))
            same(number, "open from", found["openFrom"], case["openFrom"])
            same(number, "three months back", found["latestUseThatSaves"], row["threeMonthsBack"])
            same(number, "saved", found["saved"], row["saved"])
    elif case["kind"] == "cancellation":
        same(number, "end", calendar.rolled(after(day(case["granted"]), 5, "years"))[0], case["lackOfDistinctiveness"])
    elif case["kind"] == "madrid":
        same(number, "in force", after(day(case["notified"]), 12, "months") + DAY, case["inForceFrom"])
    elif case["kind"] == "hague":
        same(number, "in force", after(day(case["published"]), 6, "months") + DAY, case["inForceFrom"])
    elif case["kind"] == "opposition":
        published = day(case["published"])
        same(number, "due", calendar.rolled(after(published, *length_of("O1", published)))[0], case["due"])
        same(number, "by filing", calendar.rolled(after(published, *length_of("O1", day(case["filed"]))))[0], case["dueByFilingDate"])
    elif case["kind"] == "observation":
        same(number, "opposition", case["date"] <= next(c["due"] for c in COMPOSITE if c["number"] == case["case"]), case["asOpposition"])
    elif case["kind"] == "extensionRefused":
        end = next(c["due"] for c in worked_cases() if c["number"] == case["case"])
        same(number, "end", end, case["end"])
        same(number, "accepted", case["asked"] <= end, case["accepted"])


def check_bill(bill, same):
    for part in bill["parts"]:
        same(f"bill {bill['number']}", part["step"], sum(part["lines"].values()), part["total"])
    if "total" in bill:
        whole = sum(part["total"] for part in bill["parts"])
        waived = sum(amount for part in bill["parts"] for code, amount in part["lines"].items() if code in ("A1", "A3"))
        same(f"bill {bill['number']}", "total", whole, bill["total"])
        same(f"bill {bill['number']}", "through VNeID", whole - waived, bill["throughVNeIDIn2026"]["total"])
    if "surcharge" in bill:
        charge, percent = bill["parts"][0]["total"], 10 * bill["surchargeMonths"]
        same(f"bill {bill['number']}", "surcharge", [charge * percent // 100, 2 * charge * percent // 100], bill["surcharge"]["A5"])


# ---------------------------------------------------------------------------------------------------- files

def load_calendar(path=FIXTURES / "calendar.json"):
    return WorkingDays(**json.loads(path.read_text()))


def calendar_file(announcements):
    """calendar.json from the announcements 2019-2027 and the days above; 2027 is what every lawful choice gives."""
    data = json.loads(pathlib.Path(announcements).read_text())
    years = {year: value for year, value in data.items() if year.isdigit()}
    return {"_meta": {"about": "Days on which state offices are closed, and weekend days they work; in the shape of the docket's input.",
                      "2016-2018": "from the open-source calendar vacanza/holidays",
                      "2027": "no announcement yet: only days off under every lawful choice of the Tet block"},
            "years": list(ORDINARY_YEARS),
            "daysOff": sorted(EARLIER_DAYS_OFF + [d for value in years.values() for d in value["days"]]),
            "workingWeekendDays": sorted(d for value in years.values() for d in value["workingWeekendDays"])}


def write(name, value):
    """One row a line, so that a change of the truth reads as a change of rows."""
    def rows(items):
        return "[\n" + ",\n".join("  " + json.dumps(row, ensure_ascii=False) for row in items) + "\n]"
    if isinstance(value, dict):
        text = "{\n" + ",\n".join(f'"{key}": {rows(part) if isinstance(part, list) and name != "calendar.json" else json.dumps(part)}'
                                  for key, part in value.items()) + "\n}"
    else:
        text = rows(value)
    (FIXTURES / name).write_text(text + "\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    action = parser.add_mutually_exclusive_group(required=True)
    action.add_argument("--write", action="store_true")
    action.add_argument("--check", action="store_true")
    action.add_argument("--calendar", metavar="HOLIDAYS")
    options = parser.parse_args()
    if options.calendar:
        write("calendar.json", calendar_file(options.calendar))
        return 0
    calendar = load_calendar()
    if options.write:
        write("deadlines.json", {"cases": list(simple_cases(calendar)), "extensions": list(extension_cases(calendar)),
                                 "terms": list(term_cases(calendar)), "surcharges": list(surcharge_cases(calendar)),
                                 "nonUse": list(non_use_cases())})
        write("worked.json", list(worked_cases()))
        write("bills.json", BILLS)
        return 0
    differences = check(calendar)
    print("\n".join(differences + [f"{len(differences)} differences in {len(list(worked_cases()))} worked cases and {len(BILLS)} bills"]))
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main())
