#!/usr/bin/env python3
"""Independent oracle for `ip-docket --deadlines`: history in, state and deadlines out.

Written from the reference's text alone (states §3.1, transitions §3.2, periods §2, counting §4); it shares no code and
no tables with the library. Where the text is silent a line of READINGS says what is taken.

    ip_docket.py --generate 500 --seed 7 --all > in.json     plausible histories over every right and regime boundary
    ip_docket.py --answers in.json > expected.json           what the contract wants for them; rc 1 if a case is bad
    ip_docket.py --compare in.json theirs.json               differences by kind, then the first of each; rc 1 if any
    ip_docket.py --compare in.json theirs.json --documented  the same without the library's own readings, listed by --readings
    ip_docket.py --readings                                  the readings, one a line
    ip_docket.py --selfcheck                                 cases worked by hand, and properties
    ip_docket.py --write                                     fixture docket.json: the cases worked by hand
"""
import argparse, collections, datetime, json, random, sys
from ip_deadlines import (DAY, MARKS, REGIME_B, REGIME_C, REPLIES_OF_2018, WorkingDays, after, around_expiry, before, day, due,
                          expiry, load_calendar, write)

READINGS = """
input: the filing is the case's `filed`; an event of kind `filed` in the history is a duplicate, hence an error
input: events after asOf are dropped before anything is checked; what remains must not go back in date; same day in list order
input: an event equal in every field to an earlier one is a duplicate, hence an error; asOf before filing: state draft, no rows
input: a case without `filed`, with an unknown right, an unknown kind of event, or a date that is none (wherever), is an error
regime: the case's `regime` is that of the filing date; each row takes its length by its own date (next lines)
regime: F1 and P1-P3 by filing date; O1-O3, S1-S3 and S6 by publication date; F2, S4, S5, O5 by the notice's (event's) date
regime: S7 by the day the fees are paid, S8 by the grant's day; all later rules have no regime
state: publication leads to `examining` at once, so `published` is never shown; `opposed` and `inComplaint` are notes beside the state
state: `grantIntended` stays so after the fees; surrender gives `terminated`; a rejected complaint leaves the refused state
state: upheld leads from refused to examining, from notAccepted to filed, from terminated or cancelled back to registered
state: inGrace from expiry + 1 (nominal) even where the last day to act rolls further; expired from the day after N2's rolled end
state: a design past its third term (15 years) is expired from expiry + 1, with neither N1 nor N2 for that term
events: `accepted` needs a filing before 2026-04-01 (regime A or B) whatever its own date; A and B cannot be published unaccepted
events: reply, feesPaid, objection, complaint and opposition count by the rolled due date; a late reply, fee, objection or complaint is an error
events: an opposition after O1-O3's due date, or where no opposition exists, is kept as an observation: no flag, no O5
events: opposition is possible only while examining (not in refusalIntended, grantIntended or suspended)
events: extensionGranted is possible once for each F2 and each S4, dated on or before the rolled due date; not for S5 or others
events: from examining no direct `refused`: it needs refusalIntended or an unpaid grantIntended first (the table's words)
events: any alive, not registered: withdrawn, amended, divided, applicantChanged, suspended; while suspended all but a second suspended, plus resumed
events: in grace only `renewed`; renewal is possible from the window's first day to N2's rolled end; a GI or a design's third term has none
events: amendedRegulation is possible for collective and certification marks only; complaint is not possible after a surrender
events: feesPaid twice, or objection or refused after feesPaid, is an error
F1: met by notice of defects, acceptance, non-acceptance or (C) publication; after a reply a second F1 runs from it for the rest (first nominal - notice, in days, at least 0; 0 too after an upheld complaint, which starts no F1)
F2/S4: one row whose nominal and due move when extended: nominal end + length counted again, then rolled (D9 fromNominalEnd)
P1-P3: run from `accepted` only, so never in regime C, which has no such event; P4, R1-R3 and G1 need facts the input does not carry: no rows
F3, F4, O4 have no end of their own: no rows
O1-O3: open to the due date whatever comes; then met if an opposition came in time, else missed; void if the case ends or is granted first
O5: from the opposition's date, actor applicant, 2 months (1 under A, where no opposition exists); §3.2 has no answering event, so it ends missed, or void when the case ends or is granted
S1-S3: met by the first notice of intended refusal or grant; suspension pushes the open office rows by the days suspended, when resumed
S6: from reply or objection; two thirds of S1-S3's months, a third of a month being 10 days; met by the next intended refusal or grant
S4: void if a grant is intended, or it is refused, before its end without reply; S5: void if refused before its end
S7: 30 days (the longer figure) in A and B, S8: 60 days in A and B; no rows in C, for which no figure is given
C1: from refused, notAccepted (actor applicant), terminated, cancelled (actor owner); not from a surrender; the event's date stands for receipt
C2: 30 days from the complaint (acceptance is no event, the 45 of complex cases not assumed); expected
C3, C4: from the rejection, or from C2's end once it has passed unanswered; a later rejection voids those and starts them again
C3: a second complaint meets C3 and voids C4; its answer is expected under rule C3 in 45 days, and a second rejection starts only C4; past those 45 days nothing starts by itself
C4: no event brings a case to court, so it ends missed, or void when a complaint is upheld
N1: two rows, both triggered by the expiry: kind window (6 months before, not rolled) and kind deadline (nominal = expiry, due = last day to act); V1-V4 are terms, no rows
N2: starts on expiry + 1, trigger = expiry, nominal = expiry + 6 months (from the nominal expiry); void if renewed by the last day to act
U1: marks only; kind window, actor thirdParty, grant + 5 years, not rolled; X1: marks only; deadline of a third party, grant + 5 years, rolled, met by `cancelled` in time
U2, U3, A1, L1, M1: no rows (their triggers are no events of the contract)
windows: open until their day, then met; deadlines: missed from the day after due; office targets: open however late, then met, or missed if done late
end of a case: rows past their due are missed, the others and all unmet office targets void; upheld after termination or cancellation revives the title's rows
next: the earliest due of open rows of kind deadline, third parties' included
order: due, then rule, then nominal, then kind; holidaysUnknown if any day looked at while rolling is in a year without data; nothing noted on rows that do not roll
""".strip().splitlines()

# ---------------------------------------------------------------------------------------------------- rules (§2)

KIND = {right: "mark" for right in MARKS} | {"industrialDesign": "design", "geographicalIndication": "gi"}
BY_RIGHT = {"P": dict(mark="P1", design="P2", gi="P3"), "O": dict(mark="O1", design="O2", gi="O3"),
            "S": dict(mark="S1", design="S2", gi="S3")}
# rule: lengths under A, B, C; None where the reference gives none.
MONTHS = {"F1": (1, 1, 1), "F2": (2, 2, 2), "P1": (2, 2, None), "P2": (2, 2, None), "P3": (2, 2, None),
          "O1": (None, 5, 3), "O2": (None, 4, 3), "O3": (None, 3, 3), "O5": (1, 2, 2),
          "S1": (9, 9, 5), "S2": (7, 7, 5), "S3": (6, 6, 5), "S4": (3, 3, 3), "S5": (3, 3, 3)}
DAYS = {"S7": (30, 30, None), "S8": (60, 60, None)}
CONFIDENCE = {"F1": "RRM", "F2": "RRM", "P1": "RRM", "P2": "RRS", "P3": "RRM", "O1": "RRR", "O2": "RRR", "O3": "RRR", "O5": "SSM",
              "S1": "RSS", "S2": "RSS", "S3": "RSM", "S4": "SSM", "S5": "MMM", "S6": "RRR", "S7": "MMM", "S8": "MMM",
              "N1": "RRR", "N2": "SSS", "U1": "RRR", "X1": "RRR", "C1": "RRR", "C2": "MMM", "C3": "SSS", "C4": "MMM"}
# Only what the reference names; not compared.
ARTICLE = {"F1": "119(1)", "F2": "Circular 16/2016", "P1": "110(3)", "O1": "112a", "O2": "112a", "O3": "112a", "S1": "119(2)",
           "S2": "119(2)", "S3": "119(2)", "S4": "117(3)(a)", "S5": "118(1)(a)", "S6": "119(3)", "S8": "99", "N2": "95(2)",
           "U1": "95(1)(d)", "X1": "96", "C1": "Complaints Law 9", "C2": "Complaints Law 28", "C3": "Complaints Law 33",
           "C4": "Administrative Procedure Law 116"}
LETTER = {"R": "read", "S": "secondary", "M": "unverified"}


def regime(date):
    return "A" if date < REGIME_B else "B" if date < REGIME_C else "C"


def months(rule, date):
    if date < REPLIES_OF_2018 and rule in ("F2", "S4"):
        return MONTHS[rule][0] - 1
    return MONTHS[rule]["ABC".index(regime(date))]


# ---------------------------------------------------------------------------------------------------- rows

class Row:
    """One period of one case. `outcome` is None while it runs."""

    def __init__(self, rule, kind, actor, trigger, nominal, calendar, governed, length=None):
        self.rule, self.kind, self.actor, self.trigger, self.calendar = rule, kind, actor, trigger, calendar
        self.length, self.extended, self.notes, self.outcome = length, False, [], None
        self.confidence = LETTER[CONFIDENCE[rule]["ABC".index(governed)]]
        self.ended_by_death = False
        self.end(nominal)

    def end(self, nominal):
        self.nominal = nominal
        if self.kind == "deadline":
            found = due(self.calendar, nominal)
            self.due, self.rolled, self.unknown = day(found["due"]), found["rolled"], found["holidaysUnknown"]
        else:
            self.due, self.rolled, self.unknown = nominal, False, False

    def done(self, date):
        """The act was done."""
        if self.outcome is None:
            self.outcome = "met" if date <= self.due else "missed"

    def dropped(self, date):
        """The act is no longer asked for: what had already run out stays missed, an opened window opened."""
        if self.outcome is None:
            if self.kind == "window":
                self.outcome = "met" if self.due <= date else "void"
            else:
                self.outcome = "missed" if self.kind == "deadline" and self.due < date else "void"

    def settled(self, as_of):
        if self.outcome is not None:
            return self.outcome
        if self.kind == "window" and self.due <= as_of:
            return "met"
        return "missed" if self.kind == "deadline" and self.due < as_of else "open"

    def printed(self, as_of, with_outcome):
        notes = list(self.notes) + (["extended"] if self.extended else []) + (["holidaysUnknown"] if self.unknown else [])
        if self.kind == "expected" and self.settled(as_of) == "open" and self.due < as_of:
            notes.append("officeLate")
        row = {"rule": self.rule, "kind": self.kind, "actor": self.actor, "trigger": str(self.trigger), "nominal": str(self.nominal),
               "due": str(self.due), "rolled": self.rolled, "citation": ARTICLE.get(self.rule, ""), "confidence": self.confidence, "notes": notes}
        return row | ({"outcome": self.settled(as_of)} if with_outcome else {})


class Bad(Exception):
    """A history the reference does not allow: code, then what helps to find it."""


def written(value):
    try:
        return day(value)
    except (TypeError, ValueError):
        raise Bad("badDate", str(value)) from None


# ---------------------------------------------------------------------------------------------------- the fold (§3.2)

STATES = ("draft", "filed", "formalityDefects", "notAccepted", "accepted", "examining", "suspended", "refusalIntended",
          "grantIntended", "refused", "withdrawn", "registered", "inGrace", "expired", "terminated", "cancelled")
ALIVE = ("filed", "formalityDefects", "accepted", "examining", "refusalIntended", "grantIntended", "suspended")
FROM = {"formalityNotice": ("filed",), "reply": ("formalityDefects", "refusalIntended"),
        "extensionGranted": ("formalityDefects", "refusalIntended"), "notAccepted": ("filed", "formalityDefects"),
        "accepted": ("filed",), "publishedApplication": ("filed", "accepted"), "opposition": ("examining",),
        "refusalIntended": ("examining",), "grantIntended": ("examining", "refusalIntended"), "feesPaid": ("grantIntended",),
        "objection": ("grantIntended",), "granted": ("grantIntended",), "refused": ("refusalIntended", "grantIntended"),
        "withdrawn": ALIVE, "amended": ALIVE, "divided": ALIVE, "applicantChanged": ALIVE,
        "suspended": tuple(s for s in ALIVE if s != "suspended"), "resumed": ("suspended",),
        "renewed": ("registered", "inGrace"), "surrendered": ("registered",), "terminated": ("registered",),
        "cancelled": ("registered",), "assigned": ("registered",), "licensed": ("registered",),
        "amendedRegulation": ("registered",), "grantPublished": ("registered",),
        "complaint": ("refused", "notAccepted", "terminated", "cancelled"),
        "upheld": ("refused", "notAccepted", "terminated", "cancelled"),
        "rejected": ("refused", "notAccepted", "terminated", "cancelled")}


class History:
    """State and rows of one case after each event; `pass_to` lets the calendar act between them."""

    def __init__(self, case, calendar):
        if case.get("right") not in KIND:
            raise Bad("unknownRight", case.get("right"))
        if "filed" not in case:
            raise Bad("noFiling")
        self.right, self.kind, self.calendar = case["right"], KIND[case["right"]], calendar
        self.filed = self.last = written(case["filed"])
        self.state, self.rows, self.seen, self.notes = "filed", [], [], []
        self.paid, self.published, self.oppositions, self.observations = False, None, 0, 0
        self.term, self.complaints, self.complaining, self.surrendered = 0, 0, None, False
        self.start("F1", "expected", "office", self.filed, months("F1", self.filed), "months", self.filed)

    # Rows

    def start(self, rule, kind, actor, trigger, length, unit, governed_by):
        if length is None:
            return None
        row = Row(rule, kind, actor, trigger, after(trigger, length, unit), self.calendar, regime(governed_by), (length, unit))
        self.rows.append(row)
        return row

    def started_with_end(self, rule, kind, actor, trigger, nominal):
        self.rows.append(Row(rule, kind, actor, trigger, nominal, self.calendar, regime(trigger)))
        return self.rows[-1]

    def running(self, *rules):
        return [row for row in self.rows if row.rule in rules and row.outcome is None]

    def done(self, date, *rules):
        for row in self.running(*rules):
            row.done(date)

    def drop(self, date, *rules):
        for row in self.running(*rules):
            row.dropped(date)

    def opposition_row(self):
        return next((row for row in self.rows if row.rule in ("O1", "O2", "O3")), None)

    def end_case(self, state, date, title=False):
        """The case dies: nothing runs any more."""
        for row in self.rows:
            if row.outcome is None:
                if row.rule in ("O1", "O2", "O3") and row.due < date:
                    row.outcome = "met" if self.oppositions else "missed"
                else:
                    row.dropped(date)
                row.ended_by_death = title
        self.state = state

    # The calendar

    def expiry(self):
        return expiry(self.filed, self.right, self.term)

    def last_term(self):
        return self.right == "industrialDesign" and self.term == 3

    def pass_to(self, date):
        """What happens by itself before `date` is over."""
        answer = next((row for row in self.running("C2")), None)
        if self.complaining == "first" and answer and date > answer.nominal and not self.running("C3", "C4"):
            if not any(row.trigger == answer.nominal for row in self.rows if row.rule in ("C3", "C4")):
                self.second_stage(answer.nominal)
        if self.state not in ("registered", "inGrace") or not self.term:
            return
        end = self.expiry()
        if date <= end:
            return
        if self.last_term():
            self.end_case("expired", end + DAY)
            return
        if self.state == "registered":
            self.state = "inGrace"
            self.started_with_end("N2", "deadline", "owner", end, day(around_expiry(self.calendar, end)["grace"]["nominal"]))
        grace = self.running("N2")[0]
        if date > grace.due:
            self.end_case("expired", grace.due + DAY)

    def open_term(self):
        self.term += 1
        if self.last_term():
            return
        end = self.expiry()
        self.started_with_end("N1", "window", "owner", end, before(end, 6, "months"))
        self.started_with_end("N1", "deadline", "owner", end, end)

    # Events

    def apply(self, event):
        kind, date = event.get("kind"), day(event["date"])
        if kind == "filed":
            raise Bad("duplicateEvent", kind)
        if kind not in FROM:
            raise Bad("unknownEvent", kind)
        if date < self.filed:
            raise Bad("beforeFiling", kind, event["date"])
        if date < self.last:
            raise Bad("outOfOrder", kind, event["date"])
        if event in self.seen:
            raise Bad("duplicateEvent", kind, event["date"])
        self.pass_to(date)
        if self.state not in FROM[kind]:
            raise Bad("notAllowed", kind, self.state, event["date"])
        getattr(self, "on_" + kind, lambda date: None)(date)
        self.seen.append(event)
        self.last = date

    def in_time(self, date, *rules):
        row = self.running(*rules)[-1]
        if date > row.due:
            raise Bad("tooLate", row.rule, str(row.due), str(date))
        row.done(date)

    def on_formalityNotice(self, date):
        self.rest = max(0, (self.running("F1")[-1].nominal - date).days) if self.running("F1") else 0
        self.done(date, "F1")
        row = self.start("F2", "deadline", "applicant", date, months("F2", date), "months", date)
        row.confidence = LETTER["M"] if date < REPLIES_OF_2018 else row.confidence
        self.state = "formalityDefects"

    def on_reply(self, date):
        if self.state == "formalityDefects":
            self.in_time(date, "F2")
            self.start("F1", "expected", "office", date, self.rest, "days", self.filed)
            self.state = "filed"
        else:
            self.in_time(date, "S4")
            self.re_examine(date)

    def on_extensionGranted(self, date):
        row = self.running("F2", "S4")[-1]
        if row.extended:
            raise Bad("extendedAlready", row.rule)
        if date > row.due:
            raise Bad("tooLate", row.rule, str(row.due), str(date))
        row.extended = True
        row.end(after(row.nominal, *row.length))

    def on_notAccepted(self, date):
        self.done(date, "F1")
        self.end_case("notAccepted", date)
        self.complainable(date, "applicant")

    def on_accepted(self, date):
        if regime(self.filed) == "C":
            raise Bad("eventUnknownToRegime", "accepted")
        self.done(date, "F1")
        rule = BY_RIGHT["P"][self.kind]
        self.start(rule, "expected", "office", date, months(rule, self.filed), "months", self.filed)
        self.state = "accepted"

    def on_publishedApplication(self, date):
        if self.state == "filed" and regime(self.filed) != "C":
            raise Bad("notAllowed", "publishedApplication", "filed")
        self.done(date, "F1", "P1", "P2", "P3")
        self.published = date
        against, result = BY_RIGHT["O"][self.kind], BY_RIGHT["S"][self.kind]
        row = self.start(against, "deadline", "thirdParty", date, months(against, date), "months", date)
        if row and regime(self.filed) != regime(date):
            row.notes.append("oppositionByPublicationDate")
        self.start(result, "expected", "office", date, months(result, date), "months", date)
        self.state = "examining"

    def on_opposition(self, date):
        row = self.opposition_row()
        if row is None or date > row.due:
            self.observations += 1
            return
        self.oppositions += 1
        self.start("O5", "deadline", "applicant", date, months("O5", date), "months", date)

    def re_examine(self, date):
        self.state = "examining"
        whole, thirds = divmod(2 * months(BY_RIGHT["S"][self.kind], self.published), 3)
        row = self.start("S6", "expected", "office", date, whole, "months", self.published)
        row.end(row.nominal + datetime.timedelta(days=10 * thirds))

    def on_refusalIntended(self, date):
        self.done(date, "S1", "S2", "S3", "S6")
        self.start("S4", "deadline", "applicant", date, months("S4", date), "months", date)
        self.state = "refusalIntended"

    def on_grantIntended(self, date):
        self.done(date, "S1", "S2", "S3", "S6")
        self.drop(date, "S4")
        self.start("S5", "deadline", "applicant", date, months("S5", date), "months", date)
        self.state, self.paid = "grantIntended", False

    def unpaid(self, kind):
        if self.paid:
            raise Bad("notAllowed", kind, "grantIntended(paid)")

    def on_feesPaid(self, date):
        self.unpaid("feesPaid")
        self.in_time(date, "S5")
        self.paid = True
        self.start("S7", "expected", "office", date, DAYS["S7"]["ABC".index(regime(date))], "days", date)

    def on_objection(self, date):
        self.unpaid("objection")
        self.in_time(date, "S5")
        self.re_examine(date)

    def on_granted(self, date):
        if not self.paid:
            raise Bad("notAllowed", "granted", "grantIntended")
        self.done(date, "S7")
        row = self.opposition_row()
        if row and row.outcome is None:
            row.outcome = "void" if row.due >= date else "met" if self.oppositions else "missed"
        self.drop(date, "O5")
        self.state = "registered"
        self.start("S8", "expected", "office", date, DAYS["S8"]["ABC".index(regime(date))], "days", date)
        if self.kind == "mark":
            self.started_with_end("U1", "window", "thirdParty", date, after(date, 5, "years"))
            self.started_with_end("X1", "deadline", "thirdParty", date, after(date, 5, "years"))
        if self.kind != "gi":
            self.open_term()
            self.pass_to(date)

    def on_refused(self, date):
        self.unpaid("refused")
        self.end_case("refused", date)
        self.complainable(date, "applicant")

    def on_withdrawn(self, date):
        self.end_case("withdrawn", date)

    def on_suspended(self, date):
        self.before_suspension, self.suspended_on = self.state, date
        self.state = "suspended"

    def on_resumed(self, date):
        for row in self.rows:
            if row.outcome is None and row.kind == "expected":
                row.end(row.nominal + (date - self.suspended_on))
        self.state = self.before_suspension

    def on_grantPublished(self, date):
        self.done(date, "S8")

    def on_amendedRegulation(self, date):
        if self.right not in ("collectiveMark", "certificationMark"):
            raise Bad("notForThisRight", "amendedRegulation", self.right)

    def on_renewed(self, date):
        rows = self.running("N1")
        if not self.term or self.last_term():
            raise Bad("notForThisRight", "renewed", self.right)
        opens = before(self.expiry(), 6, "months")
        if date < opens:
            raise Bad("tooEarly", "renewed", str(opens))
        last = next(row for row in self.rows if row.rule == "N1" and row.kind == "deadline" and row.trigger == self.expiry())
        if date <= last.due:
            self.drop(date, "N2")
        else:
            self.done(date, "N2")
        for row in rows:
            row.done(date) if row.kind == "deadline" else row.dropped(date)
        self.state = "registered"
        self.open_term()

    def on_surrendered(self, date):
        self.end_case("terminated", date)
        self.surrendered = True

    def on_terminated(self, date):
        self.end_case("terminated", date, title=True)
        self.complainable(date, "owner")

    def on_cancelled(self, date):
        self.done(date, "X1") if date <= max([row.due for row in self.running("X1")], default=date) else None
        self.end_case("cancelled", date, title=True)
        self.complainable(date, "owner")

    # Complaints

    def complainable(self, date, actor):
        self.complaints, self.complaining, self.complainer = 0, None, actor
        self.start("C1", "deadline", actor, date, 90, "days", date)

    def second_stage(self, date):
        if self.complaints == 1:
            self.start("C3", "deadline", self.complainer, date, 30, "days", date)
        self.start("C4", "deadline", self.complainer, date, 1, "years", date)

    def on_complaint(self, date):
        if self.surrendered:
            raise Bad("notAllowed", "complaint", "surrendered")
        running = self.running("C1" if self.complaints == 0 else "C3")
        if not running or self.complaints == 2:
            raise Bad("notAllowed", "complaint", self.state)
        self.in_time(date, running[-1].rule)
        self.complaints += 1
        if self.complaints == 1:
            self.complaining = "first"
            self.start("C2", "expected", "office", date, 30, "days", date)
        else:
            self.complaining = "second"
            self.drop(date, "C2", "C4")
            self.start("C3", "expected", "office", date, 45, "days", date)

    def answered(self, kind, date):
        if not self.complaining:
            raise Bad("notAllowed", kind, self.state)
        for row in self.running("C2", "C3"):
            row.done(date) if row.kind == "expected" else row.dropped(date)
        self.drop(date, "C4")
        self.complaining = None

    def on_rejected(self, date):
        self.answered("rejected", date)
        self.second_stage(date)

    def on_upheld(self, date):
        self.answered("upheld", date)
        if self.state in ("refused", "notAccepted"):
            self.state = {"refused": "examining", "notAccepted": "filed"}[self.state]
            return
        for row in self.rows:
            if row.ended_by_death and (row.outcome in ("void", "missed") or row.rule == "X1"):
                row.outcome = None
            row.ended_by_death = False
        self.state = "registered"
        self.pass_to(date)

    # The answer

    def answer(self, as_of, everything):
        self.pass_to(as_of)
        against = self.opposition_row()
        if against and against.outcome is None and against.due < as_of:
            against.outcome = "met" if self.oppositions else "missed"
        rows = sorted(self.rows, key=lambda row: (row.due, row.rule, row.nominal, row.kind))
        open_rows = [row for row in rows if row.settled(as_of) == "open"]
        notes = [f"opposed({self.oppositions})"] * bool(self.oppositions) + [f"observations({self.observations})"] * bool(self.observations)
        notes += [f"inComplaint({self.complaining})"] if self.complaining else []
        return {"state": self.state, "regime": regime(self.filed),
                "deadlines": [row.printed(as_of, everything) for row in (rows if everything else open_rows)],
                "next": next((str(row.due) for row in open_rows if row.kind == "deadline"), None), "notes": notes}


def answer_case(case, calendar, as_of, everything):
    try:
        events = [event for event in case.get("events", []) if written(event.get("date")) <= as_of]
        history = History(case, calendar)
        if as_of < history.filed:
            if events:
                raise Bad("beforeFiling", events[0].get("kind"), events[0]["date"])
            return {"id": case["id"], "state": "draft", "regime": regime(history.filed), "deadlines": [], "next": None, "notes": []}
        for event in events:
            history.apply(event)
        return {"id": case["id"], **history.answer(as_of, everything)}
    except Bad as error:
        return {"id": case["id"], "error": {"code": error.args[0], "about": list(error.args[1:])}}


def answers(document):
    calendar = WorkingDays(**document["calendar"])
    return {"cases": [answer_case(case, calendar, day(document["asOf"]), document.get("all", False)) for case in document["cases"]]}


# ---------------------------------------------------------------------------------------------------- generator

# Next events of a state with their weights; walks that need an end in time are tried and dropped when not allowed.
NEXT = {"filed": {"formalityNotice": 18, "accepted": 45, "publishedApplication": 45, "notAccepted": 2, "withdrawn": 2, "amended": 4,
                  "divided": 2, "applicantChanged": 3, "suspended": 1},
        "formalityDefects": {"reply": 75, "extensionGranted": 25, "notAccepted": 6, "withdrawn": 2},
        "accepted": {"publishedApplication": 90, "amended": 4, "withdrawn": 3},
        "examining": {"opposition": 22, "refusalIntended": 35, "grantIntended": 40, "suspended": 5, "amended": 3, "withdrawn": 2},
        "suspended": {"resumed": 85, "applicantChanged": 8, "withdrawn": 5},
        "refusalIntended": {"reply": 60, "extensionGranted": 25, "refused": 14, "grantIntended": 6, "suspended": 3},
        "grantIntended": {"feesPaid": 70, "objection": 10, "refused": 10, "granted": 80},
        "registered": {"grantPublished": 30, "licensed": 8, "assigned": 5, "amendedRegulation": 8, "renewed": 75, "terminated": 4,
                       "surrendered": 2, "cancelled": 4, None: 12},
        "inGrace": {"renewed": 60, None: 40},
        "refused": {"complaint": 45, "upheld": 25, "rejected": 45, None: 35}}
NEXT |= {state: NEXT["refused"] for state in ("notAccepted", "terminated", "cancelled")}
BOUNDARIES = [day(text) for text in ("2018-01-15", "2023-01-01", "2026-04-01")]
USUAL_DELAY = {"accepted": (5, 50), "formalityNotice": (5, 45), "publishedApplication": (20, 90), "opposition": (10, 190),
               "refusalIntended": (90, 420), "grantIntended": (90, 420), "reply": (5, 100), "extensionGranted": (20, 95),
               "feesPaid": (3, 100), "granted": (5, 60), "refused": (60, 200), "complaint": (3, 95), "rejected": (10, 80),
               "upheld": (10, 80), "grantPublished": (10, 90), "resumed": (30, 400), "renewed": (300, 3900), "terminated": (500, 3000),
               "cancelled": (300, 3000), "surrendered": (300, 3000)}


def generated_filing(rng, as_of):
    """Mostly before the docket's date; about a third at or after the boundaries of regimes."""
    date = filing_anywhere(rng, as_of)
    while date > as_of and rng.random() < .95:
        date = filing_anywhere(rng, as_of)
    return date


def filing_anywhere(rng, as_of):
    throw = rng.random()
    if as_of > REGIME_C and throw < .15:
        return REGIME_C + rng.randrange((as_of - REGIME_C).days) * DAY
    if throw < .3:
        return rng.choice(BOUNDARIES) + rng.randrange(-2, 3) * DAY
    if throw < .5:
        return rng.choice(BOUNDARIES) - rng.randrange(0, 400) * DAY
    if throw < .6:                                               # ends of months and leap days, for terms
        year = rng.randrange(2008, 2027)
        return rng.choice([day(f"{year}-01-31"), day(f"{year}-08-31"), day(f"{year}-03-31"), day(f"{year - year % 4}-02-29")])
    return day("2006-07-01") + rng.randrange(0, 7400) * DAY


def generated_date(rng, history, kind):
    """Mostly the usual delay; often the very last day, the day after, a term's edge or a boundary of regimes."""
    start = history.last
    ends = [row.due for row in history.rows if row.outcome is None and row.kind != "expected" and row.due >= start]
    throw = rng.random()
    if kind == "renewed" and history.term:
        end = history.expiry()
        at = around_expiry(history.calendar, end)
        edges = [day(at["windowOpens"]), end, day(at["lastDayToAct"]["due"]), day(at["lastDayToAct"]["due"]) + DAY,
                 day(at["grace"]["nominal"]), day(at["grace"]["due"]), end - rng.randrange(1, 170) * DAY, end + rng.randrange(1, 170) * DAY]
        return max(start, rng.choice(edges))
    if throw < .25 and ends:
        return rng.choice(ends) + rng.choice((-1, 0, 0, 1)) * DAY
    if throw < .37:
        near = [boundary + rng.randrange(-1, 2) * DAY for boundary in BOUNDARIES if start < boundary < start + 500 * DAY]
        if near:
            return max(start, near[0])
    return start + rng.randint(*USUAL_DELAY.get(kind, (1, 120))) * DAY


def generated_case(rng, name, right, calendar, as_of):
    case = {"id": name, "right": right, "filed": str(generated_filing(rng, as_of)), "events": []}
    history, steps = History(case, calendar), rng.randrange(1, 26)
    refusals = 0
    while len(case["events"]) < steps and refusals < 40:
        choices = NEXT.get(history.state)
        kind = rng.choices(list(choices), list(choices.values()))[0] if choices else None
        if kind is None:
            break
        if kind in ("refused", "notAccepted") and rng.random() < .7:        # mostly after the reply period ran out
            running = history.running("F2", "S4", "S5")
            date = running[-1].due + rng.randrange(1, 40) * DAY if running else generated_date(rng, history, kind)
        else:
            date = generated_date(rng, history, kind)
        if kind == "grantPublished" and any(event["kind"] == kind for event in case["events"]):
            continue
        if right == "geographicalIndication" and kind in ("assigned", "licensed"):
            refusals += 1
            continue
        event = {"kind": kind, "date": str(date)}
        try:
            kept = list(case["events"])
            replay(case, kept + [event], calendar)                          # a refused event must leave no trace
        except Bad:
            refusals += 1
            continue
        case["events"].append(event)
        history = replay(case, case["events"], calendar)
    return case


def replay(case, events, calendar):
    history = History(case, calendar)
    for event in events:
        history.apply(event)
    return history


def spoiled(rng, case):
    """One fault: an event out of order, repeated, missing, unknown, ill-dated, before the filing, or impossible."""
    events = [dict(event) for event in case["events"]]
    fault = rng.randrange(7)
    at = rng.randrange(len(events)) if events else 0
    if fault == 0 and len(events) > 1:
        events[0], events[-1] = events[-1], events[0]
    elif fault == 1 and events:
        events.insert(at + 1, dict(events[at]))
    elif fault == 2 and events:
        del events[at]
    elif fault == 3:
        events.append({"kind": "nonsense", "date": events[-1]["date"] if events else case["filed"]})
    elif fault == 4 and events:
        events[at]["date"] = rng.choice(("2025-02-30", "2026-13-01", "yesterday", "2026-1-5"))
    elif fault == 5:
        events.insert(0, {"kind": "amended", "date": str(day(case["filed"]) - DAY)})
    else:
        events.insert(at, {"kind": rng.choice(sorted(FROM)), "date": events[at]["date"] if events else case["filed"]})
    return {**case, "events": events}


def generated(count, seed, as_of, everything, spoil):
    rng = random.Random(seed)
    calendar = load_calendar()
    given = {"years": sorted(calendar.years), "daysOff": sorted(map(str, calendar.off)), "workingWeekendDays": sorted(map(str, calendar.worked))}
    as_of = day(as_of) if as_of else day("2017-11-01") + int(rng.triangular(0, 4000, 3300)) * DAY
    rights = list(KIND)
    cases = []
    for number in range(count):
        case = generated_case(rng, f"X-{number + 1}", rights[number % len(rights)], calendar, as_of)
        cases.append(spoiled(rng, case) if rng.random() < spoil else case)
    return {"calendar": given, "asOf": str(as_of), **({"all": True} if everything else {}), "cases": cases}


# ---------------------------------------------------------------------------------------------------- self-check

BEFORE_GRANT = "accepted 2016-09-20, publishedApplication 2016-11-10, grantIntended 2017-07-03, feesPaid 2017-08-01, granted 2017-09-15"
DESIGN = ("accepted 2021-08-20, publishedApplication 2021-10-15, grantIntended 2022-05-16, feesPaid 2022-06-15, granted 2022-07-01, "
          "renewed 2026-07-27, renewed 2031-07-28")
TO_NOTICE = "accepted 2025-03-20, publishedApplication 2025-05-05, refusalIntended 2026-01-27"
GRANTED = "accepted 2020-02-03, publishedApplication 2020-03-25, grantIntended 2021-09-01, feesPaid 2021-10-01, granted 2021-11-30"
REFUSED = "accepted 2025-03-20, publishedApplication 2025-05-05, refusalIntended 2025-08-04"
# Worked by hand from §5 and §3.2: right, filed, history, as of, state or error, rows "rule kind nominal due outcome".
WORKED_BY_HAND = [
    ("trademark", "2026-02-10", "accepted 2026-03-05, publishedApplication 2026-04-24", "2026-07-24", "examining",
     ["O1 deadline 2026-07-24 2026-07-24 open", "S1 expected 2026-09-24 2026-09-24 open", "P1 expected 2026-05-05 2026-05-05 met"]),
    ("trademark", "2026-02-10", "accepted 2026-03-05, publishedApplication 2026-04-24, opposition 2026-09-01", "2026-09-02", "examining",
     ["O1 deadline 2026-07-24 2026-07-24 missed"]),
    ("trademark", "2025-03-03", TO_NOTICE, "2026-04-28", "refusalIntended", ["S4 deadline 2026-04-27 2026-04-28 open"]),
    ("trademark", "2025-03-03", TO_NOTICE + ", extensionGranted 2026-04-28", "2026-07-28", "refusalIntended", ["S4 deadline 2026-07-27 2026-07-27 missed"]),
    ("trademark", "2025-03-03", TO_NOTICE + ", extensionGranted 2026-04-29", "2026-07-28", "tooLate", []),
    ("trademark", "2016-09-01", BEFORE_GRANT, "2026-09-01", "registered",
     ["N1 window 2026-03-01 2026-03-01 met", "N1 deadline 2026-09-01 2026-09-03 open"]),
    ("trademark", "2016-09-01", BEFORE_GRANT, "2026-09-02", "inGrace", ["N1 deadline 2026-09-01 2026-09-03 open", "N2 deadline 2027-03-01 2027-03-01 open"]),
    ("trademark", "2016-09-01", BEFORE_GRANT, "2027-03-02", "expired", ["N2 deadline 2027-03-01 2027-03-01 missed"]),
    ("trademark", "2016-09-01", BEFORE_GRANT + ", renewed 2026-02-28", "2026-03-01", "tooEarly", []),
    ("trademark", "2016-09-01", BEFORE_GRANT + ", renewed 2026-09-03", "2026-09-03", "registered",
     ["N1 deadline 2026-09-01 2026-09-03 met", "N2 deadline 2027-03-01 2027-03-01 void", "N1 deadline 2036-09-01 2036-09-01 open"]),
    ("trademark", "2015-08-31", BEFORE_GRANT, "2026-03-02", "inGrace", ["N1 deadline 2025-08-31 2025-09-03 missed", "N2 deadline 2026-02-28 2026-03-02 open"]),
    ("trademark", "2015-08-31", BEFORE_GRANT, "2026-03-03", "expired", []),
    ("industrialDesign", "2021-07-26", DESIGN, "2036-07-26", "registered",
     ["N1 deadline 2026-07-26 2026-07-27 met", "N2 deadline 2027-01-26 2027-01-26 void", "N1 deadline 2031-07-26 2031-07-28 met"]),
    ("industrialDesign", "2021-07-26", DESIGN, "2036-07-27", "expired", []),
    ("industrialDesign", "2021-07-26", DESIGN + ", renewed 2036-07-01", "2036-07-02", "notForThisRight", []),
    ("geographicalIndication", "2016-09-01", BEFORE_GRANT, "2060-01-01", "registered", []),
    ("geographicalIndication", "2016-09-01", BEFORE_GRANT + ", renewed 2026-08-01", "2060-01-01", "notForThisRight", []),
    ("collectiveMark", "2020-01-02", GRANTED, "2026-11-30", "registered",
     ["X1 deadline 2026-11-30 2026-11-30 open", "U1 window 2026-11-30 2026-11-30 met", "N1 window 2029-07-02 2029-07-02 open", "S8 expected 2022-01-29 2022-01-29 open"]),
    ("trademark", "2026-03-31", "publishedApplication 2026-05-25", "2026-06-01", "notAllowed", []),
    ("trademark", "2026-04-01", "publishedApplication 2026-05-25", "2026-06-01", "examining", ["O1 deadline 2026-08-25 2026-08-25 open", "F1 expected 2026-05-01 2026-05-01 missed"]),
    ("trademark", "2026-04-01", "accepted 2026-04-20", "2026-06-01", "eventUnknownToRegime", []),
    ("trademark", "2022-10-03", "accepted 2022-11-01, publishedApplication 2022-12-31, opposition 2023-01-15", "2023-02-01", "examining",
     ["S1 expected 2023-09-30 2023-09-30 open"]),
    ("trademark", "2022-10-03", "accepted 2022-11-01, publishedApplication 2023-01-01, opposition 2023-01-15", "2023-02-01", "examining",
     ["O1 deadline 2023-06-01 2023-06-01 open", "O5 deadline 2023-03-15 2023-03-15 open"]),
    ("certificationMark", "2026-06-01", "formalityNotice 2026-06-22, reply 2026-08-22", "2026-08-22", "filed",
     ["F2 deadline 2026-08-22 2026-08-22 met", "F1 expected 2026-07-01 2026-07-01 met", "F1 expected 2026-08-31 2026-08-31 open"]),
    ("certificationMark", "2026-06-01", "formalityNotice 2026-06-22, reply 2026-08-23", "2026-08-24", "tooLate", []),
    ("trademark", "2017-12-01", "formalityNotice 2018-01-14", "2018-01-20", "formalityDefects", ["F2 deadline 2018-02-14 2018-02-21 open"]),
    ("trademark", "2017-12-01", "formalityNotice 2018-01-15", "2018-01-20", "formalityDefects", ["F2 deadline 2018-03-15 2018-03-15 open"]),
    ("trademark", "2025-03-03", REFUSED + ", refused 2026-08-26", "2026-11-25", "refused", ["S4 deadline 2025-11-04 2025-11-04 missed", "C1 deadline 2026-11-24 2026-11-25 open"]),
    ("trademark", "2025-03-03", REFUSED + ", refused 2025-11-20, complaint 2025-12-22, rejected 2026-01-19", "2026-02-23", "refused",
     ["C1 deadline 2026-02-18 2026-02-23 met", "C2 expected 2026-01-21 2026-01-21 met", "C3 deadline 2026-02-18 2026-02-23 open", "C4 deadline 2027-01-19 2027-01-19 open"]),
    ("trademark", "2025-03-03", REFUSED + ", reply 2025-10-01", "2025-10-02", "examining", ["S1 expected 2026-02-05 2026-02-05 met", "S6 expected 2026-04-01 2026-04-01 open"]),
    ("industrialDesign", "2026-04-02", "publishedApplication 2026-05-25, grantIntended 2026-09-01, objection 2026-09-15", "2026-09-20", "examining",
     ["S2 expected 2026-10-25 2026-10-25 met", "S5 deadline 2026-12-01 2026-12-01 met", "S6 expected 2026-12-25 2026-12-25 open"]),
]


def worked_by_hand():
    """The same as data, for docket.json; `error` where the history is refused."""
    for number, (right, filed, history, as_of, state, rows) in enumerate(WORKED_BY_HAND, start=1):
        events = [dict(zip(("kind", "date"), text.split())) for text in history.split(", ")]
        columns = ("rule", "kind", "nominal", "due", "outcome")
        yield {"id": f"H{number:02}", "right": right, "filed": filed, "events": events, "asOf": as_of,
               **({"state": state} if state in STATES else {"error": state}),
               "rows": [dict(zip(columns, row.split())) for row in rows]}


def selfcheck():
    """The cases worked by hand, and properties of generated ones: prefixes do not look ahead, rows are in order."""
    calendar, failures = load_calendar(), []
    for case in worked_by_hand():
        found = answer_case(case, calendar, day(case["asOf"]), True)
        for field, value in (("state", found.get("state")), ("error", found.get("error", {}).get("code"))):
            if case.get(field) != value:
                failures.append(f"{case['id']}: {field} {value}, not {case.get(field)}")
        have = [{key: row[key] for key in ("rule", "kind", "nominal", "due", "outcome")} for row in found.get("deadlines", [])]
        failures += [f"{case['id']}: no row {row} in {have}" for row in case["rows"] if row not in have]
    for case in generated(300, 5, None, True, 0)["cases"]:
        for event in case["events"]:
            as_of = day(event["date"])
            cut = {**case, "events": [e for e in case["events"] if e["date"] <= event["date"]]}
            whole = answer_case(case, calendar, as_of, True)
            if whole != answer_case(cut, calendar, as_of, True):
                failures.append(f"{case['id']} looks ahead at {as_of}")
            if any(row["due"] < row["nominal"] or (row["kind"] != "deadline" and row["rolled"]) for row in whole["deadlines"]):
                failures.append(f"{case['id']} at {as_of}: a row is due before its nominal end, or rolls and should not")
    return failures


# ---------------------------------------------------------------------------------------------------- comparison

# Where the library reads the reference otherwise, with reason; `--documented` sets these aside and nothing else.
DOCUMENTED = """
terms: the last day to act of a renewable term is a row V1 or V2 triggered by the filing (N1 is the window alone); the end of a last term is a window
court: C4 runs from the decision itself, since the court is open at either stage, and anew from a rejected first complaint
second complaint: its answer is no row, as only secondary sources give a length; it leaves the unanswered C2 missed, not void
upheld: a refusal set aside starts S6, as the examination is made again; after an acceptance set aside a reply starts no F1 of no days
rights: a collective mark is not licensed to others than members; a geographical indication's specification can be amended
office steps: opposition in whatever state comes before the decision; refused from examining after a reply, and after fees; what is not renewal in grace
regime C: a filing of before 2026-04-01 may be published after it without an acceptance, which the law no longer knows
complaints: a partial ending leaves the title, and can be contested in it
once: a grant is published once
publication targets: P1-P3 by the day of the acceptance; the reference says nothing of them at the change to regime C
confidence: never above the one taken here, sometimes below where the reference gives one letter for several regimes
""".strip().splitlines()


def documented(case, mine, theirs):
    """Both answers without what DOCUMENTED sets aside; None where a history is open to one reading only."""
    if "error" in mine or "error" in theirs:
        return None if allowed_apart(case, mine, theirs) else (mine, theirs)
    upheld = {event["date"] for event in case["events"] if event["kind"] == "upheld"}
    rule = "V2" if case["right"] == "industrialDesign" else "V1"

    def set_aside(row):
        # A suspension can have moved the end of such an F1.
        again = bool(upheld) and row["rule"] == "F1" and row["trigger"] > min(upheld)
        return again or (
            row["rule"] in ("P1", "P2", "P3") and day(row["trigger"]) >= REGIME_C)

    def ours(row):
        if row["rule"] == "N1" and row["kind"] == "deadline":
            return row | {"rule": rule, "trigger": case["filed"]}
        second = any(e["kind"] == "complaint" and e["date"] > row["due"] for e in case["events"])
        if row["rule"] == "C2" and row.get("outcome") == "void" and second:
            return row | {"outcome": "missed"}
        return None if (row["rule"], row["kind"]) in {("C4", "deadline"), ("C3", "expected")} or set_aside(row) else row

    def others(row):
        return None if row["rule"] == "C4" or "lastTerm" in row["notes"] or set_aside(row) or (
            row["rule"] == "S6" and row["trigger"] in upheld) else row

    def kept(answer, choose):
        rows = sorted(filter(None, map(choose, answer["deadlines"])), key=lambda row: (row["due"], row["rule"]))
        due = [row["due"] for row in rows if row["kind"] == "deadline" and row.get("outcome", "open") == "open"]
        return answer | {"deadlines": rows, "next": min(due, default=None)}
    return kept(mine, ours), kept(theirs, others)


def allowed_apart(case, mine, theirs):
    """Whether a history that only one side refuses is one of DOCUMENTED: told by what is refused, and from where."""
    if "error" in mine and "error" in theirs:
        return True
    kinds = {event["kind"] for event in case["events"]}
    if "error" in theirs:
        right, code = case["right"], theirs["error"]["code"]
        if code == "duplicate":
            return [event["kind"] for event in case["events"]].count("grantPublished") > 1
        return code == "impossibleForRight" and bool(kinds & {"collectiveMark": {"licensed"}, "geographicalIndication": {"licensed", "assigned"}}.get(right, set()))
    code, about = mine["error"]["code"], mine["error"].get("about", [])
    if code == "notForThisRight":
        return about[0] == "amendedRegulation" and case["right"] == "geographicalIndication"
    if code != "notAllowed":
        return False
    kind, state = about[0], about[1]
    if kind == "opposition":
        return state in ("suspended", "refusalIntended", "grantIntended")
    if kind == "refused":
        return state in ("examining", "grantIntended(paid)")
    if kind == "publishedApplication":
        return state == "filed" and any(e["kind"] == kind and day(e["date"]) >= REGIME_C for e in case["events"])
    return state == "inGrace" and kind != "renewed"


LEVELS = {"unverified": 0, "secondary": 1, "read": 2}
COMPARED = ("kind", "actor", "trigger", "nominal", "due", "rolled", "outcome")


def differences(given, expected, found, confidence, with_documented):
    """(class of difference, text) for each; a row is matched by rule, kind and trigger."""
    theirs = {case.get("id"): case for case in found.get("cases", [])}
    if [case["id"] for case in expected["cases"]] != list(theirs):
        yield "ids or order of the cases", ""
    for stated, case in zip(given["cases"], expected["cases"]):
        other = theirs.get(case["id"])
        if other is None:
            yield "case missing", case["id"]
            continue
        if with_documented:
            pair = documented(stated, case, other)
            if pair is None:
                continue
            case, other = pair
        if ("error" in case) != ("error" in other):
            yield (f"error {case['error']['code']} expected" if "error" in case else "unexpected error",
                   f"{case['id']}: {case.get('error')} against {other.get('error')}")
        elif "error" not in case:
            for field in ("state", "regime", "next"):
                if case[field] != other.get(field):
                    yield f"{field}", f"{case['id']}: {case[field]} against {other.get(field)}"
            yield from rows_apart(case["id"], case["deadlines"], other.get("deadlines", []), confidence)


def rows_apart(name, mine, theirs, confidence):
    def keyed(rows):
        table = collections.defaultdict(list)
        for row in rows:
            table[row["rule"], row.get("kind"), row.get("trigger")].append(row)
        return table
    ours, others = keyed(mine), keyed(theirs)
    for key in sorted(ours.keys() | others.keys(), key=str):
        for index in range(max(len(ours[key]), len(others[key]))):
            if index >= len(others[key]):
                yield f"{key[0]} {key[1]} missing", f"{name}: {ours[key][index]}"
            elif index >= len(ours[key]):
                yield f"{key[0]} {key[1]} not expected", f"{name}: {others[key][index]}"
            else:
                if confidence and LEVELS[others[key][index].get("confidence")] > LEVELS[ours[key][index]["confidence"]]:
                    yield f"{key[0]} confidence", f"{name}: above {ours[key][index]['confidence']} in {others[key][index]}"
                for field in COMPARED:
                    if ours[key][index].get(field) != others[key][index].get(field):
                        yield f"{key[0]} {field}", f"{name}: {field} {ours[key][index].get(field)} against {others[key][index].get(field)} in {others[key][index]}"
                for note in ("holidaysUnknown",):
                    if any(n.startswith(note) for n in ours[key][index]["notes"]) != any(str(n).startswith(note) for n in others[key][index].get("notes", [])):
                        yield f"{key[0]} note {note}", f"{name}: {others[key][index]}"
    if [(row["due"], row["rule"]) for row in theirs] != sorted((row["due"], row["rule"]) for row in theirs):
        yield "order of rows", name


def compare(input_path, found_path, confidence, examples, with_documented):
    given = json.load(open(input_path))
    expected = answers(given)
    counts, first = collections.Counter(), collections.defaultdict(list)
    for kind, text in differences(given, expected, json.load(open(found_path)), confidence, with_documented):
        counts[kind] += 1
        first[kind].append(text)
    for kind, number in counts.most_common():
        print(f"{number:6} {kind}")
        for text in first[kind][:examples]:
            print(f"       {text[:400]}")
    print(f"{sum(counts.values())} differences in {len(expected['cases'])} cases")
    return 1 if counts else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--generate", type=int, metavar="N")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--as-of", help="the date of a generated docket; by default chosen by the seed, 2017 to 2028")
    parser.add_argument("--all", action="store_true", help="ask for every row that ever ran, with its outcome")
    parser.add_argument("--spoil", type=float, default=.05, help="share of generated cases with a fault in them")
    parser.add_argument("--answers", metavar="INPUT", nargs="?", const="-")
    parser.add_argument("--compare", nargs=2, metavar=("INPUT", "THEIRS"))
    parser.add_argument("--confidence", action="store_true", help="rows more certain than here are differences too")
    parser.add_argument("--documented", action="store_true", help="set the documented differences of reading aside")
    parser.add_argument("--examples", type=int, default=2)
    parser.add_argument("--readings", action="store_true")
    parser.add_argument("--selfcheck", action="store_true")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    if options.readings:
        print("\n".join(READINGS + ["", "read otherwise by the library:"] + DOCUMENTED))
    elif options.write:
        write("docket.json", list(worked_by_hand()))
    elif options.selfcheck:
        failures = selfcheck()
        print("\n".join(failures + [f"{len(failures)} failures in {len(WORKED_BY_HAND)} cases worked by hand and 300 generated"]))
        return 1 if failures else 0
    elif options.generate is not None:
        print(json.dumps(generated(options.generate, options.seed, options.as_of, options.all, options.spoil)))
    elif options.compare:
        return compare(*options.compare, options.confidence, options.examples, options.documented)
    elif options.answers:
        document = json.load(sys.stdin if options.answers == "-" else open(options.answers))
        found = answers(document)
        print(json.dumps(found, ensure_ascii=False))
        return 1 if any("error" in case for case in found["cases"]) else 0
    else:
        parser.error("say what to do")
    return 0


if __name__ == "__main__":
    sys.exit(main())
