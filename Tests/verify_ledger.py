#!/usr/bin/env python3
"""Verifies a ledger without the program that wrote it: Python's standard library only.

usage: verify_ledger.py STATE_FOLDER [--anchor SEQ/HASH]…

Checks every line's hash and chain, sequence numbers and batches, that every mail and letter is kept under its hash
unless the ledger says that it was erased,
the counting identity, and that the letters sent balance with the letters queued. An anchor is a head printed in a
letter, its hash shortened to eight digits or more: the ledger must contain it.
Prints one line a fault; exit status 0 if there is none, 1 otherwise. A torn end, which a crash leaves and the next start
sets aside, is a note and no fault.
"""
import argparse
import collections
import hashlib
import json
import pathlib
import sys

DISPOSITIONS = {"position", "hold", "duplicate", "automatic", "bounce", "command", "noise"}


BLOCK = 512


def has_unwritten_blocks(rest):
    """Whether what is left is one batch with blocks that never reached the disk; `rest` is (bytes, offset in the file)."""
    raw, offset = rest
    first = raw.find(b"\0")
    if first < 0:
        return False
    end = first + len(raw[first:]) - len(raw[first:].lstrip(b"\0"))
    starts_well = first == 0 or (offset + first) % BLOCK == 0
    ends_well = end == len(raw) or (offset + end) % BLOCK == 0
    later = [line for line in raw.split(b"\n")[1:] if b'"batch":[1,' in line[:160]]
    return starts_well and ends_well and not later


def read(line, number, previous):
    """The entry of a line that must follow `previous`, and its hash; raises ValueError with what is wrong."""
    body, mark, rest = line.rpartition(b',"h":"')
    digest = hashlib.sha256(previous.encode() + body).hexdigest()
    if not mark or rest != digest.encode() + b'"}':
        raise ValueError("its hash does not match its bytes")
    entry = json.loads(line)
    if entry["seq"] != number or entry["prev"] != previous:
        raise ValueError("out of order")
    return entry, digest


def entries(raw, faults, heads):
    """Yields the entries of complete batches, notes what is wrong with the chain and every line's hash in `heads`."""
    previous, position, number = "0" * 64, 0, 0
    while position < len(raw):
        batch, start = [], position
        while not batch or batch[-1][0]["batch"][0] != batch[-1][0]["batch"][1]:
            end = raw.find(b"\n", start)
            line = raw[start:end] if end >= 0 else raw[start:-1]
            try:
                entry, digest = read(line, number + 1, previous)
                if entry["batch"][0] != len(batch) + 1:
                    raise ValueError("not the next of its batch")
                if end < 0:
                    raise ValueError("its newline was changed")
            except ValueError as error:
                torn = has_unwritten_blocks((raw[position:], position)) or (end < 0 and "newline" not in str(error))
                if torn:
                    print(f"note: torn end of {len(raw) - position} bytes, set aside at the next start")
                else:
                    faults.append(f"line {number + 1}: {error}")
                return
            batch.append((entry, digest))
            previous, number, start = digest, number + 1, end + 1
        position = start
        for entry, digest in batch:
            heads.append(digest)
            yield entry


def unmet(anchors, heads):
    """One line for every anchor that is not in the ledger."""
    for anchor in anchors:
        sequence, _, digest = anchor.partition("/")
        if not sequence.isdigit() or not 8 <= len(digest) <= 64:
            yield f"{anchor} is no anchor"
        elif not 1 <= int(sequence) <= len(heads):
            yield f"entry {sequence}, printed in a letter, is not in this ledger: it was rolled back"
        elif not heads[int(sequence) - 1].startswith(digest.lower()):
            yield f"entry {sequence} has another hash: {heads[int(sequence) - 1]}"


def verify(folder, anchors):
    faults, heads, kept, erased, seen, letters = [], [], set(), set(), collections.Counter(), {}
    raw = (folder / "ledger.jsonl").read_bytes()
    for entry in entries(raw, faults, heads):
        kind, data = entry["type"], entry["data"]
        if kind == "mailSeen":
            kept.add(data["raw"])
            erased.discard(data["raw"])
            seen[data["disposition"]] += 1
        elif kind == "letterQueued":
            kept.add(data["blob"])
            erased.discard(data["blob"])
            if data["messageID"] in letters:
                faults.append(f"letter {data['key']} was queued twice")
            letters[data["messageID"]] = "queued"
        elif kind == "filesErased":
            erased.update(data["digests"])
        elif kind in ("letterAttempted", "letterDispatched", "letterCancelled", "letterReleased",
                      "letterBounced"):
            if data["messageID"] not in letters:
                faults.append(f"entry {entry['seq']}: unknown letter {data['messageID']}")
            elif kind == "letterAttempted" and letters[data["messageID"]] in ("sent", "failed", "cancelled"):
                faults.append(f"entry {entry['seq']}: {data['messageID']} was at its end and is sent again")
            elif kind == "letterReleased":
                if letters[data["messageID"]] not in ("sent", "cancelled"):
                    letters[data["messageID"]] = "queued"
            elif kind != "letterBounced":
                letters[data["messageID"]] = data.get("result", kind.removeprefix("letter").lower())
    for disposition in set(seen) - DISPOSITIONS:
        faults.append(f"unknown disposition {disposition}")
    for digest in sorted(kept - erased):
        path = folder / "mails" / digest[:2] / digest
        if not path.exists() or hashlib.sha256(path.read_bytes()).hexdigest() != digest:
            faults.append(f"{path} is missing or changed")
    faults += unmet(anchors, heads)
    total = sum(seen.values())
    print(f"{len(heads)} entries, {total} mails seen = "
          + " + ".join(f"{seen[d]} {d}" for d in sorted(DISPOSITIONS))
          + f"; letters: {dict(collections.Counter(letters.values()))}")
    return faults


def main():
    arguments = argparse.ArgumentParser(description="Verifies a ledger without the program that wrote it.")
    arguments.add_argument("folder", type=pathlib.Path)
    arguments.add_argument("--anchor", action="append", default=[])
    given = arguments.parse_args()
    faults = verify(given.folder, given.anchor)
    for fault in faults:
        print(fault)
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
