"""The program itself, run for one round in faked time, under strace where something shall fail."""

import glob
import os
import re
import subprocess

LIBRARY = (glob.glob("/usr/lib/*/faketime/libfaketime.so.1") + [None])[0]
STRACE = ["strace", "-f", "--seccomp-bpf", "-qq"]
PATIENCE = 90


class Clerk:
    def __init__(self, greffier, house):
        self.greffier, self.house = greffier, house

    def run(self, *arguments, at=0, inject=None, trace=None, configuration="greffier.yaml"):
        """Runs the program `at` seconds from now; returns (exit code, what it said). Code -9: killed; None: it hung."""
        faked = {"LD_PRELOAD": LIBRARY, "FAKETIME": "+%ds" % at, "NO_FAKE_STAT": "1"}
        command = [self.greffier, *arguments, "--config", self.house.path(configuration)]
        environment = dict(os.environ, SWIFT_BACKTRACE="enable=no", SWIFT_DETERMINISTIC_HASHING="1")
        if inject or trace:
            settings = [word for name, value in faked.items() for word in ("-E", "%s=%s" % (name, value))]
            wishes = ["-e", "inject=" + inject, "-o", "/dev/null"] if inject else ["-y", "-o", trace[0], "-e", "trace=" + trace[1]]
            command = STRACE + settings + wishes + command
        else:
            environment.update(faked)
        try:
            done = subprocess.run(command, env=environment, timeout=PATIENCE, stdin=subprocess.DEVNULL,
                                  stdout=subprocess.PIPE, stderr=subprocess.STDOUT, cwd=self.house.folder)
        except subprocess.TimeoutExpired:
            return None, "hung for %d s" % PATIENCE
        return done.returncode, done.stdout.decode("utf-8", "replace")

    def round(self, at=0, **how):
        return self.run("run", "--once", at=at, **how)

    def calls(self, names, at):
        """The system calls of one round, as {name: the counts at which it touches the house or the network}.

        strace counts per thread, so two threads' calls may share a count; the first to reach it fails.
        """
        path = self.house.path("calls")
        code, words = self.round(at=at, trace=(path, ",".join(names)))
        if code != 0:
            raise RuntimeError("the round that is only looked at ended with %s: %s" % (code, words))
        counts, found = {}, {}
        with open(path, errors="replace") as file:
            for line in file:
                match = re.match(r"(\d+) +(\w+)\((.*)", line)
                if not match or "resumed" in line[:40]:
                    continue
                thread, name, arguments = match.groups()
                counts[thread, name] = counts.get((thread, name), 0) + 1
                if self.house.folder in arguments or "TCP" in arguments or "socket:" in arguments or name == "connect":
                    found.setdefault(name, set()).add(counts[thread, name])
        return {name: sorted(found[name]) for name in found}
