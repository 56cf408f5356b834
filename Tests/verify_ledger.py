#!/usr/bin/env python3
"""Verifies a ledger without the program that wrote it: Python's standard library only.

usage: verify_ledger.py STATE_FOLDER

Checks every line's hash and chain, sequence numbers and batches, that every mail and letter is kept under its hash,
the counting identity, and that the letters sent balance with the letters queued.
Prints one line a fault; exit status 0 if there is none, 1 otherwise.
"""
import collections
import hashlib
import json
import pathlib
import sys

DISPOSITIONS = {"position", "hold", "duplicate", "automatic", "bounce", "command", "noise"}


def entries(raw, faults):
    """Yields (entry, batch is complete) and notes what is wrong with the chain."""
    previous, lines = "0" * 64, raw.split(b"\n")
    if lines and lines[-1]:
        faults.append(f"line {len(lines)}: torn, no newline at its end")
    expected = 1
    for number, line in enumerate(lines[:-1], 1):
        body, mark, rest = line.rpartition(b',"h":"')
        digest = hashlib.sha256(previous.encode() + body).hexdigest()
        if not mark or rest != digest.encode() + b'"}':
            faults.append(f"line {number}: its hash does not match its bytes")
            return
        try:
            entry = json.loads(line)
        except ValueError as error:
            faults.append(f"line {number}: {error}")
            return
        index, count = entry["batch"]
        if entry["seq"] != number or entry["prev"] != previous or index != expected:
            faults.append(f"line {number}: out of order")
            return
        previous, expected = digest, 1 if index == count else index + 1
        yield entry
    if expected != 1:
        faults.append("the last batch is incomplete")


def verify(folder):
    faults, kept, seen, letters = [], set(), collections.Counter(), {}
    raw = (folder / "ledger.jsonl").read_bytes()
    for entry in entries(raw, faults):
        kind, data = entry["type"], entry["data"]
        if kind == "mailSeen":
            kept.add(data["raw"])
            seen[data["disposition"]] += 1
        elif kind == "letterQueued":
            kept.add(data["blob"])
            if data["messageID"] in letters:
                faults.append(f"letter {data['key']} was queued twice")
            letters[data["messageID"]] = "queued"
        elif kind in ("letterAttempted", "letterDispatched", "letterCancelled", "letterBounced"):
            if data["messageID"] not in letters:
                faults.append(f"entry {entry['seq']}: unknown letter {data['messageID']}")
            elif kind == "letterAttempted" and letters[data["messageID"]] in ("sent", "failed", "cancelled"):
                faults.append(f"entry {entry['seq']}: {data['messageID']} was at its end and is sent again")
            elif kind != "letterBounced":
                letters[data["messageID"]] = data.get("result", kind.removeprefix("letter").lower())
    for disposition in set(seen) - DISPOSITIONS:
        faults.append(f"unknown disposition {disposition}")
    for digest in sorted(kept):
        path = folder / "mails" / digest[:2] / digest
        if not path.exists() or hashlib.sha256(path.read_bytes()).hexdigest() != digest:
            faults.append(f"{path} is missing or changed")
    total = sum(seen.values())
    print(f"{raw.count(10)} entries, {total} mails seen = "
          + " + ".join(f"{seen[d]} {d}" for d in sorted(DISPOSITIONS))
          + f"; letters: {dict(collections.Counter(letters.values()))}")
    return faults


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    faults = verify(pathlib.Path(sys.argv[1]))
    for fault in faults:
        print(fault)
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
