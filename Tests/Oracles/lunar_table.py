#!/usr/bin/env python3
"""Writes the table of the Vietnamese lunar calendar, 1900-2100, from two astronomical computations that share nothing.

    python3 -m venv .venv && .venv/bin/pip install ephem skyfield jplephem de405
    .venv/bin/python Tests/Oracles/lunar_table.py > Sources/OCOPModel/Time/LunarTable.swift
    .venv/bin/python Tests/Oracles/lunar_table.py --months     # every month as text: year month leap first-day length

The rule: a month begins on the day (UTC+7) of the new moon; the month of the winter solstice is the eleventh; where thirteen months lie
between two of them, the first without a major solar term is the leap month. Exit status 1 where the computations differ. Where an
instant lies so near to midnight that the future rotation of the Earth decides, the month is listed as undecided."""
import datetime
import math
import sys

import de405
import ephem
import numpy
from jplephem.ephem import Ephemeris
from skyfield.api import load
from skyfield.framelib import ecliptic_frame

ZONE = 7 * 3600
EPOCH = datetime.datetime(1970, 1, 1)
FIRST, LAST = 1900, 2100


def seconds(moment):
    return (moment - EPOCH).total_seconds() + ZONE


class Ephem:
    """VSOP87 and the Moon of Moshier, as in XEphem's library."""

    def new_moons(self, start, end):
        moment = ephem.Date(start)
        while True:
            moment = ephem.next_new_moon(moment)
            if moment.datetime() > end:
                return
            yield seconds(moment.datetime())
            moment = ephem.Date(moment + 1)

    def longitude(self, moment):
        sun = ephem.Sun(moment)
        return math.degrees(ephem.Ecliptic(ephem.Equatorial(sun.g_ra, sun.g_dec, epoch=moment)).lon)

    def terms(self, start, end):
        """The instants at which the Sun's longitude is a multiple of 30 degrees, with the multiple."""
        day = ephem.Date(start)
        last = int(self.longitude(day) // 30)
        while day.datetime() < end:
            now = int(self.longitude(ephem.Date(day + 1)) // 30)
            if now != last:
                low, high = day, ephem.Date(day + 1)
                for _ in range(40):
                    middle = ephem.Date((low + high) / 2)
                    if int(self.longitude(middle) // 30) == last:
                        low = middle
                    else:
                        high = middle
                yield now, seconds(high.datetime())
            day, last = ephem.Date(day + 1), now


class Jpl:
    """The numerical ephemeris DE405 of JPL, with the precession and nutation of Skyfield."""

    def __init__(self):
        self.ephemeris = Ephemeris(de405)
        self.times = load.timescale(builtin=True)

    def vector(self, tdb, light):
        """The Moon and the Sun from the Earth, in km, seen where they were a light time ago."""
        moon = self.ephemeris.position("moon", tdb - light[0])
        ratio = 1 / (1 + self.ephemeris.EMRAT)
        barycentre = self.ephemeris.position("earthmoon", tdb)
        earth = barycentre - ratio * self.ephemeris.position("moon", tdb)
        return moon, self.ephemeris.position("sun", tdb - light[1]) - earth, earth

    def longitudes(self, days):
        """The apparent longitudes of the Moon and the Sun in degrees, by the equinox of date; days UT from 1970."""
        time = self.times.ut1_jd(2440587.5 + days)
        light = numpy.array([1.28 / 86400, 499.0 / 86400])
        moon, sun, earth = self.vector(time.tdb, light)
        step = 0.01
        velocity = (self.vector(time.tdb + step, light)[2] - self.vector(time.tdb - step, light)[2]) / (2 * step)
        rotation = ecliptic_frame.rotation_at(time)
        found = []
        # The Earth's velocity bends the light of the Sun; the Moon moves with the Earth, so that its light time is all.
        for body, bend in ((moon, 0), (sun, 1)):
            seen = body[:, 0] / numpy.linalg.norm(body) + bend * velocity[:, 0] / 86_400 / 299_792.458
            x, y, _ = rotation @ seen
            found.append(math.degrees(math.atan2(y, x)) % 360)
        return found

    def root(self, low, high, is_past):
        for _ in range(40):
            middle = (low + high) / 2
            low, high = (low, middle) if is_past(middle) else (middle, high)
        return high * 86_400 + ZONE

    def new_moons(self, start, end):
        def ahead(day):
            moon, sun = self.longitudes(day)
            return (moon - sun + 180) % 360 - 180

        day, last = (start - EPOCH).days, (end - EPOCH).days
        before = ahead(day)
        while day < last:
            now = ahead(day + 1)
            if before < 0 <= now:
                yield self.root(day, day + 1, lambda middle: ahead(middle) >= 0)
            day, before = day + 1, now

    def terms(self, start, end):
        day, last = (start - EPOCH).days, (end - EPOCH).days
        before = int(self.longitudes(day)[1] // 30)
        while day < last:
            now = int(self.longitudes(day + 1)[1] // 30)
            if now != before:
                yield now, self.root(day, day + 1, lambda middle: int(self.longitudes(middle)[1] // 30) == now)
            day, before = day + 1, now


def margin(instant):
    """How near an instant may come to midnight before the day is undecided: the length of future days is not known."""
    year = 1970 + instant / 31_556_952
    return 5 if year < 2026 else 60 if year < 2060 else 120


def is_close(instant):
    rest = instant % 86_400
    return min(rest, 86_400 - rest) < margin(instant)


def months(source):
    """Every month as (lunar year, month, leap, first day number, length, undecided)."""
    start, end = datetime.datetime(FIRST - 1, 11, 1), datetime.datetime(LAST + 2, 2, 28)
    moons = list(source.new_moons(start, end))
    terms = list(source.terms(start, end))
    firsts = [int(moon // 86_400) for moon in moons]
    days = {}
    close_terms = set()
    for term, instant in terms:
        day = int(instant // 86_400)
        days.setdefault(term, []).append(day)
        # A term near midnight matters only where a month begins at that midnight.
        if is_close(instant) and int((instant + margin(instant)) // 86_400) in firsts:
            close_terms.add(int((instant + margin(instant)) // 86_400))
    major = sorted(day for list_ in days.values() for day in list_)

    def index_of(day):
        return max(i for i, first in enumerate(firsts) if first <= day)

    solstices = [index_of(day) for day in days[9] if firsts[0] <= day < firsts[-1]]
    result = []
    for eleventh, following in zip(solstices, solstices[1:]):
        count = following - eleventh
        leap_at = None
        if count == 13:
            for i in range(eleventh + 1, following):
                if not any(firsts[i] <= day < firsts[i + 1] for day in major):
                    leap_at = i
                    break
        number = 11
        year = (EPOCH + datetime.timedelta(days=firsts[eleventh])).year
        for i in range(eleventh, following):
            leap = i == leap_at
            if i > eleventh and not leap:
                number = number % 12 + 1
                if number == 1:
                    year += 1
            undecided = is_close(moons[i]) or firsts[i] in close_terms or firsts[i + 1] in close_terms
            result.append((year, number, leap, firsts[i], firsts[i + 1] - firsts[i], undecided))
    return [month for month in result if FIRST <= month[0] <= LAST]


def main():
    one, other = months(Ephem()), months(Jpl())
    differing = [(a, b) for a, b in zip(one, other) if a[:5] != b[:5] and not (a[5] or b[5])]
    for a, b in differing:
        print("differ:", a, b, file=sys.stderr)
    if differing or len(one) != len(other):
        sys.exit(1)
    if "--months" in sys.argv:
        for year, number, leap, first, length, _ in one:
            print(year, number, int(leap), EPOCH.date() + datetime.timedelta(days=first), length)
        return
    words, undecided = [], []
    for year in range(FIRST, LAST + 1):
        of_year = [month for month in one if month[0] == year]
        new_year = EPOCH.date() + datetime.timedelta(days=of_year[0][3])
        leap = next((month[1] for month in of_year if month[2]), 0)
        bits = sum(1 << i for i, month in enumerate(of_year) if month[4] == 30)
        words.append(bits | leap << 13 | (new_year - datetime.date(year, 1, 1)).days << 17)
    for a, b in zip(one, other):
        if a[5] or b[5]:
            undecided.append(a[3])
    print("// Written by Tests/Oracles/lunar_table.py; do not edit.\n")
    print("/// The Vietnamese lunar years 1900–2100, one word each: bits 0–12 say which months have 30 days, leap month in its")
    print("/// place; bits 13–16 name the month before the leap month, 0 for none; bits 17–22 count the days from 1 January to New Year.")
    print("enum LunarTable {")
    print(f"  static let firstYear = {FIRST}\n")
    print("  static let years: [UInt32] = [")
    for i in range(0, len(words), 8):
        print("    " + ", ".join(f"0x{word:06x}" for word in words[i:i + 8]) + ",")
    print("  ]\n")
    print("  /// The first days, counted from 1970-01-01, of months that an instant too near to midnight to call begins or numbers.")
    print("  static let undecided: [Int32] = [" + ", ".join(str(day) for day in undecided) + "]")
    print("}")


main()
