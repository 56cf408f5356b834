"""Reads the clerk's invitations with Python's `email` and `icalendar`, which share no code with it.

usage: validate.py FOLDER

The folder holds what the clerk writes: invitation.eml, update.eml and cancellation.eml of one meeting, reunion.eml of
another, calendar.ics. Prints what was wrong, one line each, and fails if anything was.
"""
import datetime
import email
import email.policy
import sys
import zoneinfo
from pathlib import Path

import icalendar

faults = []


def expect(truth, what):
    if not truth:
        faults.append(what)


def instant(value, calendar):
    """The instant of a DTSTART or DTEND, by the VTIMEZONE in the calendar, and by the system's data of that name."""
    name = value.params.get("TZID")
    naive = value.dt.replace(tzinfo=None)
    if name is None:
        return naive.replace(tzinfo=datetime.timezone.utc)
    zones = [zone for zone in calendar.walk("VTIMEZONE") if zone["TZID"] == name]
    expect(len(zones) == 1, f"{len(zones)} VTIMEZONE {name}")
    own = zones[0].to_tz().localize(naive).astimezone(datetime.timezone.utc)
    system = naive.replace(tzinfo=zoneinfo.ZoneInfo(str(name))).astimezone(datetime.timezone.utc)
    expect(own == system, f"{name}: {own} by its VTIMEZONE, {system} by the system")
    return own


def calendar_of(data, name):
    """The one calendar in the bytes, whose lines are as RFC 5545 §3.1 wants them."""
    expect(data.endswith(b"\r\n") and b"\n" not in data.replace(b"\r\n", b""), f"{name}: line ends")
    expect(all(len(line) <= 75 for line in data.split(b"\r\n")), f"{name}: a line above 75 bytes")
    calendar = icalendar.Calendar.from_ical(data)
    again = icalendar.Calendar.from_ical(calendar.to_ical())
    expect(calendar == again, f"{name}: is another when icalendar writes it")
    for key in ("VERSION", "PRODID", "METHOD"):
        expect(key in calendar, f"{name}: no {key}")
    for part in calendar.walk():
        expect(not part.errors, f"{name}: {part.errors}")
    return calendar


def event_of(path):
    """The event in a letter, whose parts and addresses are as RFC 6047 wants them."""
    message = email.message_from_binary_file(path.open("rb"), policy=email.policy.default)
    name = path.name
    for part in message.walk():
        expect(not part.defects, f"{name}: {part.defects}")
    shape = [part.get_content_type() for part in message.walk()]
    wanted = ["multipart/mixed", "multipart/alternative", "text/plain", "text/html", "text/calendar", "application/ics"]
    expect(shape == wanted, f"{name}: {shape}")
    part, file = list(message.walk())[-2:]
    expect(part.get_content_disposition() is None and part.get_filename() is None, f"{name}: the part looks like a file")
    expect(part.get_content_charset() == "utf-8", f"{name}: charset")
    data = part.get_payload(decode=True)
    expect(file.get_payload(decode=True) == data, f"{name}: part and file differ")
    calendar = calendar_of(data, name)
    expect(calendar["METHOD"] == part.get_param("method"), f"{name}: method= is not METHOD")
    (event,) = calendar.walk("VEVENT")
    for key in ("UID", "DTSTAMP", "DTSTART", "SEQUENCE", "SUMMARY", "ORGANIZER", "ATTENDEE", "STATUS"):
        expect(key in event, f"{name}: no {key}")
    (sender,), (recipient,) = message["From"].addresses, message["To"].addresses
    expect(event["ORGANIZER"] == f"mailto:{sender.addr_spec}", f"{name}: the organizer is not the sender")
    expect(event["ATTENDEE"] == f"mailto:{recipient.addr_spec}", f"{name}: the attendee is not the recipient")
    expect(event["ATTENDEE"].params["CN"] == recipient.display_name, f"{name}: CN")
    expect(instant(event["DTEND"], calendar) > instant(event["DTSTART"], calendar), f"{name}: ends before it starts")
    return calendar, event


def main(folder):
    letters = {name: event_of(folder / f"{name}.eml") for name in ("invitation", "update", "cancellation", "reunion")}
    same = [letters[name][1] for name in ("invitation", "update", "cancellation")]
    expect(len({str(event["UID"]) for event in same}) == 1, "the UID changes")
    expect([event["SEQUENCE"] for event in same] == [0, 1, 2], "SEQUENCE does not rise")
    expect([str(event["STATUS"]) for event in same] == ["CONFIRMED", "CONFIRMED", "CANCELLED"], "STATUS")
    methods = [str(letters[name][0]["METHOD"]) for name in ("invitation", "update", "cancellation")]
    expect(methods == ["REQUEST", "REQUEST", "CANCEL"], f"METHOD {methods}")
    summary = "Réunion trimestrielle du CPO ; budget, statuts"
    for calendar, event in letters.values():
        expect(str(event["SUMMARY"]) == summary, f"SUMMARY {event['SUMMARY']}")
        expect(str(event["DESCRIPTION"]).startswith("1. Comptes 2026\n2. Statuts, article 4 ; vote\n"), "DESCRIPTION")
    data = (folder / "calendar.ics").read_bytes()
    published = calendar_of(data, "calendar.ics")
    events = published.walk("VEVENT")
    expect(published["METHOD"] == "PUBLISH" and len(events) == 3, "calendar.ics: METHOD, or number of events")
    expect(len({str(event["UID"]) for event in events}) == 3, "calendar.ics: UIDs")
    for event in events:
        instant(event["DTSTART"], published)
        expect("ATTENDEE" not in event and "ORGANIZER" in event, "calendar.ics: people")
    print("\n".join(faults) or f"icalendar {icalendar.__version__}: 4 letters and a calendar, no fault")
    return 1 if faults else 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(main(Path(sys.argv[1])))
