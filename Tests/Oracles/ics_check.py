#!/usr/bin/env python3
"""Holds an iCalendar file against the due list it was made from, read by an independent parser.

Needs icalendar (`pip install icalendar`). The due list is the answer of `ip-docket --deadlines` (cases with deadlines),
or a plain list of {"id", "rule", "due"} with "summary", "uid" and "alarms" (days before) where they are to be equal.

    ics_check.py FILE.ics DUE.json                        differences, one a line; rc 1 if any
    ics_check.py FILE.ics DUE.json --alarms 30,7,1        and each component has alarms so many days before
    ics_check.py FILE.ics DUE.json --kinds deadline       only rows of these kinds are in the file (default: every row)
    ics_check.py FILE.ics DUE.json --same-uids OLD.ics    and what both files hold has kept its UID
    ics_check.py --selfcheck                              a right file passes, and each of a list of faults is found

A component belongs to a row when its date is the due date, and its UID, summary or categories name case and rule.
"""
import argparse, collections, datetime, json, re, sys
import icalendar


def due_rows(document, kinds):
    """(id, rule, due, row) of every row that ought to be in the file."""
    if isinstance(document, list):
        listed = [(row["id"], row["rule"], row["due"], row) for row in document]
    else:
        listed = [(case["id"], row["rule"], row["due"], row) for case in document["cases"] for row in case.get("deadlines", [])]
    return [row for row in listed if not kinds or row[3].get("kind") in kinds]


# ---------------------------------------------------------------------------------------------------- the text (RFC 5545 §3.1)

def text_faults(data):
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        yield f"not UTF-8: {error}"
    if re.search(rb"(?<!\r)\n|\r(?!\n)", data):
        yield "a line does not end in CRLF"
    for number, line in enumerate(data.split(b"\r\n"), start=1):
        if len(line) > 75:
            yield f"line {number} is {len(line)} octets, more than 75"
        try:
            line.decode("utf-8")
        except UnicodeDecodeError:
            yield f"line {number} is folded inside a character"
        if re.search(rb"[\x00-\x08\x0b-\x1f\x7f]", line):
            yield f"line {number} holds a control character"
    if not data.endswith(b"END:VCALENDAR\r\n"):
        yield "does not end with END:VCALENDAR and CRLF"


# ---------------------------------------------------------------------------------------------------- components

def date_of(component):
    """DUE of a task, DTSTART of an event; and whether it is a whole day."""
    value = component.get("DUE") or component.get("DTSTART")
    if value is None:
        return None, False
    is_day = not isinstance(value.dt, datetime.datetime)
    return str(value.dt if is_day else value.dt.date()), is_day


def words(component):
    """All that may name case and rule."""
    categories = component.get("CATEGORIES")
    categories = categories if isinstance(categories, list) else [categories] if categories else []
    named = [str(part) for group in categories for part in getattr(group, "cats", [group])]
    return " ".join([str(component.get("UID", "")), str(component.get("SUMMARY", "")), *named])


def names(component, name):
    return re.search(rf"(?<![A-Za-z0-9]){re.escape(name)}(?![A-Za-z0-9])", words(component)) is not None


def alarm_days(component):
    """Whole days before the due date of each alarm; a trigger that is no number of days comes as its text."""
    for alarm in component.walk("VALARM"):
        trigger = alarm.get("TRIGGER")
        if trigger is None or not isinstance(trigger.dt, datetime.timedelta):
            yield "none" if trigger is None else str(trigger.dt)
        else:
            yield -trigger.dt // datetime.timedelta(days=1) if not trigger.dt % datetime.timedelta(days=1) else str(trigger.dt)


def component_faults(component):
    uid = component.get("UID", "without UID")
    for needed in ("UID", "DTSTAMP", "SUMMARY"):
        if not str(component.get(needed) or ""):
            yield f"{uid}: no {needed}"
    date, is_day = date_of(component)
    if date is None:
        yield f"{uid}: neither DUE nor DTSTART"
    elif not is_day:
        yield f"{uid}: a date with a time; deadlines are whole days"
    start, end = component.get("DTSTART"), component.get("DUE") or component.get("DTEND")
    if start is not None and end is not None and type(start.dt) is type(end.dt) and start.dt >= end.dt and component.name == "VEVENT":
        yield f"{uid}: ends before it starts"
    for alarm in component.walk("VALARM"):
        if alarm.get("ACTION") is None or alarm.get("TRIGGER") is None:
            yield f"{uid}: an alarm without ACTION or TRIGGER"
        elif str(alarm["ACTION"]) == "DISPLAY" and not str(alarm.get("DESCRIPTION") or ""):
            yield f"{uid}: a display alarm without DESCRIPTION"
        elif (component.name == "VTODO" and component.get("DTSTART") is None and isinstance(alarm["TRIGGER"].dt, datetime.timedelta)
              and alarm["TRIGGER"].params.get("RELATED") != "END"):
            yield f"{uid}: an alarm related to the start of a task that has only DUE; it needs RELATED=END"


# ---------------------------------------------------------------------------------------------------- comparison

def faults(data, rows, alarms=None, earlier=None):
    yield from text_faults(data)
    try:
        calendar = icalendar.Calendar.from_ical(data)
    except ValueError as error:
        yield f"not accepted by the parser: {error}"
        return
    for needed in ("VERSION", "PRODID"):
        if not str(calendar.get(needed) or ""):
            yield f"calendar: no {needed}"
    components = [part for part in calendar.walk() if part.name in ("VTODO", "VEVENT")]
    for part in calendar.walk():
        for error in part.errors:
            yield f"{part.get('UID', part.name)}: {error}"
    uids = collections.Counter(str(part.get("UID")) for part in components)
    yield from (f"UID {uid} stands {number} times" for uid, number in uids.items() if number > 1)
    for component in components:
        yield from component_faults(component)
    yield from unmatched(components, rows, alarms)
    if earlier is not None:
        yield from changed_uids(components, earlier)


def unmatched(components, rows, alarms):
    left = collections.defaultdict(list)
    for component in components:
        left[date_of(component)[0]].append(component)
    # The longest names first, so that TM-1 does not take what belongs to TM-1-2.
    for name, rule, due, row in sorted(rows, key=lambda row: (-len(row[0]), row[2])):
        found = next((part for part in left[due] if names(part, name) and names(part, rule)), None)
        if found is None:
            yield f"{name} {rule} due {due}: not in the file"
            continue
        left[due].remove(found)
        if "summary" in row and str(found.get("SUMMARY")) != row["summary"]:
            yield f"{name} {rule}: summary {str(found.get('SUMMARY'))!r}, not {row['summary']!r}"
        if "uid" in row and str(found.get("UID")) != row["uid"]:
            yield f"{name} {rule}: UID {found.get('UID')}, not {row['uid']}"
        wanted = row.get("alarms", alarms)
        have = sorted(alarm_days(found), key=str)
        if wanted is not None and have != sorted(wanted, key=str):
            yield f"{name} {rule} due {due}: alarms {have} days before, not {sorted(wanted, key=str)}"
    for due, parts in left.items():
        yield from (f"{part.get('UID')} on {due} ({part.get('SUMMARY')}): not in the due list" for part in parts)


def changed_uids(components, earlier):
    """A row that both files hold, recognised by summary and date, must not have changed its UID."""
    def table(parts):
        return {(str(part.get("SUMMARY")), date_of(part)[0]): str(part.get("UID")) for part in parts}
    old = table(part for part in icalendar.Calendar.from_ical(earlier).walk() if part.name in ("VTODO", "VEVENT"))
    for key, uid in table(components).items():
        if old.get(key, uid) != uid:
            yield f"{key[0]} on {key[1]}: UID was {old[key]}, is {uid}"


# ---------------------------------------------------------------------------------------------------- self-check

GOOD = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//swift-ocop//test//VI
BEGIN:VTODO
UID:TM-1.O1.2026-04-24@example
DTSTAMP:20260302T000000Z
DUE;VALUE=DATE:20260724
SUMMARY:TM-1: hết hạn phản đối (O1)\\, đơn đã công bố
  trên Công báo sở hữu công nghiệp
BEGIN:VALARM
ACTION:DISPLAY
DESCRIPTION:TM-1 O1
TRIGGER;RELATED=END:-P7D
END:VALARM
END:VTODO
BEGIN:VTODO
UID:TM-1-2.S4.2026-01-27@example
DTSTAMP:20260302T000000Z
DUE;VALUE=DATE:20260428
SUMMARY:TM-1-2: trả lời (S4)
BEGIN:VALARM
ACTION:DISPLAY
DESCRIPTION:TM-1-2 S4
TRIGGER;RELATED=END:-P7D
END:VALARM
END:VTODO
END:VCALENDAR
"""
DUE_LIST = [{"id": "TM-1", "rule": "O1", "due": "2026-07-24"}, {"id": "TM-1-2", "rule": "S4", "due": "2026-04-28"}]
FAULTS = [("DUE;VALUE=DATE:20260724", "DUE;VALUE=DATE:20260725"), ("-P7D", "-P8D"), ("S4", "S5"),
          ("UID:TM-1-2.S4.2026-01-27", "UID:TM-1.O1.2026-04-24"), ("DTSTAMP:20260302T000000Z\n", ""),
          ("bố\n  trên", "bố trên"), ("DUE;VALUE=DATE:20260428", "DUE:20260428T000000Z"), (";RELATED=END", ""),
          ("DESCRIPTION:TM-1 O1\n", ""), ("END:VTODO\nEND:VCALENDAR", "END:VCALENDAR"), ("VERSION:2.0\n", ""),
          ("SUMMARY:TM-1-2: trả lời (S4)\n", "")]


def selfcheck():
    def found(text, ending="\n"):
        return list(faults(text.replace("\n", ending).encode(), due_rows(DUE_LIST, None), [7]))
    wrong = [f"the right file: {fault}" for fault in found(GOOD, "\r\n")]
    wrong += [] if found(GOOD) else ["bare line feeds were not found"]
    for old, new in FAULTS:
        assert old in GOOD, old
        if not found(GOOD.replace(old, new), "\r\n"):
            wrong.append(f"not found: {old!r} became {new!r}")
    missing = list(faults(GOOD.replace("\n", "\r\n").encode(), due_rows(DUE_LIST[:1], None), [7]))
    return wrong + ([] if len(missing) == 1 else [f"a row too many was not found: {missing}"])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("ics", nargs="?")
    parser.add_argument("due", nargs="?")
    parser.add_argument("--alarms", type=lambda text: [int(part) for part in text.split(",") if part])
    parser.add_argument("--kinds", type=lambda text: text.split(","))
    parser.add_argument("--same-uids", metavar="OLD")
    parser.add_argument("--selfcheck", action="store_true")
    options = parser.parse_args()
    if options.selfcheck:
        found, rows = selfcheck(), FAULTS
    elif options.due is None:
        parser.error("say which file and which due list")
    else:
        with open(options.ics, "rb") as file, open(options.due) as listed:
            data, rows = file.read(), due_rows(json.load(listed), options.kinds)
        earlier = open(options.same_uids, "rb").read() if options.same_uids else None
        found = list(faults(data, rows, options.alarms, earlier))
    print("\n".join(found + [f"{len(found)} differences, {len(rows)} {'faults tried' if options.selfcheck else 'rows'}"]))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
