"""What must hold after any fault and the rounds that follow it: everything that would have been, and nothing twice."""

import collections
import json
import os
import subprocess
import sys

VERIFIER = os.path.join(os.path.dirname(__file__), "..", "verify_ledger.py")
# What tells people of the fault itself may be written beside what would have been written without it.
TELLING = {"alarm", "digest"}


class Record:
    """What a ledger came to, and what was delivered."""

    def __init__(self, house):
        with open(house.path("state", "ledger.jsonl")) as file:
            self.entries = [json.loads(line) for line in file if line.endswith("\n")]
        self.delivered = collections.Counter(house.delivered())

    def of(self, kind):
        return [(entry["t"], entry["data"]) for entry in self.entries if entry["type"] == kind]

    @property
    def mails(self):
        """How often each mail was recorded, as what."""
        return collections.Counter((mail["messageID"], mail["disposition"]) for _, mail in self.of("mailSeen"))

    @property
    def words(self):
        """Positions and holds: what people said."""
        positions = [("position", word["matter"], word["organisation"], word["value"], word["certainty"])
                     for _, word in self.of("positionTaken")]
        holds = [("hold", hold.get("matter"), hold.get("organisation"), str(hold["reason"]))
                 for _, hold in self.of("holdOpened")]
        return collections.Counter(positions + holds)

    @property
    def conclusions(self):
        return {end["matter"]: (json.dumps(end["outcome"], sort_keys=True), time) for time, end in self.of("concluded")}

    @property
    def deadlines(self):
        return {opened["matter"]: opened["deadline"] for _, opened in self.of("opened")}

    @property
    def letters(self):
        return collections.Counter((letter["kind"], letter["to"], letter.get("matter"))
                                   for _, letter in self.of("letterQueued"))

    @property
    def sent(self):
        return {end["messageID"] for _, end in self.of("letterDispatched") if end["result"] == "sent"}

    @property
    def pending(self):
        """Letters that are not at their end."""
        ended = {end["messageID"] for _, end in self.of("letterDispatched") if end["result"] in ("sent", "failed")}
        ended |= {letter["messageID"] for _, letter in self.of("letterCancelled")}
        return {letter["messageID"] for _, letter in self.of("letterQueued")} - ended

    @property
    def ambiguous(self):
        """How many attempts of each letter may have arrived without the ledger knowing."""
        attempts = collections.Counter(letter["messageID"] for _, letter in self.of("letterAttempted"))
        known = collections.Counter(end["messageID"] for _, end in self.of("letterDispatched")
                                    if end["result"] != "ambiguous" and not end["answer"].startswith("given up"))
        return attempts - known


class Verdict:
    """What is wrong after a point: `losses` of any kind, and how many copies of letters were delivered too many."""

    def __init__(self, clerk, expected, before):
        house = clerk.house
        self.losses, self.copies = [], 0
        for verifier in ([clerk.greffier, "ledger", "verify", "--state", house.path("state")],
                         [sys.executable, VERIFIER, house.path("state")]):
            done = subprocess.run(verifier, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
            if done.returncode != 0:
                self.losses.append("%s: %s" % (os.path.basename(verifier[1]), done.stdout.decode().strip()))
        try:
            record = Record(house)
        except (OSError, ValueError) as error:
            self.losses.append("the ledger cannot be read: %s" % error)
            return
        self.compare(record, expected)
        self.count(record, expected, before)

    def compare(self, record, expected):
        if record.mails != expected.mails:
            self.losses.append("mails recorded otherwise: missing %s, more %s" % (
                dict(expected.mails - record.mails), dict(record.mails - expected.mails)))
        for word in expected.words - record.words:
            self.losses.append("lost: %s" % (word,))
        for word in record.words - expected.words:
            if word[0] == "position":
                self.losses.append("from nowhere: %s" % (word,))
        for matter, (outcome, time) in record.conclusions.items():
            if matter not in expected.conclusions or expected.conclusions[matter][0] != outcome:
                self.losses.append("%s ended otherwise: %s" % (matter, outcome))
            if time < record.deadlines[matter]:
                self.losses.append("%s ended before its term" % matter)
        for matter in set(expected.conclusions) - set(record.conclusions):
            self.losses.append("%s did not end" % matter)

    def count(self, record, expected, before):
        """`before`: the letters sent before this scene."""
        known = {letter["messageID"] for _, letter in record.of("letterQueued")}
        for letter, count in (expected.letters - record.letters).items():
            self.losses.append("%d fewer of the letter %s" % (count, letter))
        for letter in record.letters - expected.letters:
            if letter[0] not in TELLING:
                self.losses.append("an unexpected letter %s" % (letter,))
        for identifier in record.pending:
            self.losses.append("never sent: %s" % identifier)
        for identifier in record.sent - before - set(record.delivered):
            self.losses.append("sent, says the ledger, and never delivered: %s" % identifier)
        for identifier in set(record.delivered) - known:
            self.losses.append("delivered and unknown to the ledger: %s" % identifier)
        for identifier, count in record.delivered.items():
            self.copies += count - 1
            if count > 1 + record.ambiguous[identifier]:
                self.losses.append("%d copies of %s" % (count, identifier))
