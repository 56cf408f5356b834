"""The program itself, run for one round in faked time, under strace where something shall fail."""

import os
import re
import signal
import subprocess

PATIENCE = 150


class Clerk:
    def __init__(self, greffier, house):
        self.greffier, self.house = greffier, house

    def run(self, *arguments, at=0, strace=(), configuration="greffier.yaml"):
        """Runs the program `at` seconds from now; returns how it ended, as "exit 0" or "SIGKILL", and what it said."""
        ends = self.house.path("ends")
        if strace:
            # With seccomp only the calls in question stop, but a signal injected there is not delivered.
            fast = [] if any("signal=" in word for word in strace) else ["--seccomp-bpf"]
            strace = ["strace", "-f", "-q", *fast, "-o", ends, *strace]
        command = [*strace, "faketime", "-f", "+%ds" % at, self.greffier, *arguments,
                   "--config", self.house.path(configuration)]
        environment = dict(os.environ, SWIFT_BACKTRACE="enable=no", SWIFT_DETERMINISTIC_HASHING="1", NO_FAKE_STAT="1")
        process = subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                   stderr=subprocess.STDOUT, cwd=self.house.folder, start_new_session=True)
        try:
            said = process.communicate(timeout=PATIENCE)[0].decode("utf-8", "replace")
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            return "hung for %d s" % PATIENCE, process.communicate()[0].decode("utf-8", "replace")
        # faketime waits for the program and does not say which signal ended it.
        killed = None
        if strace:
            with open(ends, errors="replace") as file:
                killed = re.search(r"\+\+\+ killed by (\w+)", file.read())
        end = killed.group(1) if killed else "exit %d" % process.returncode
        return end, said

    def round(self, at=0, **how):
        return self.run("run", "--once", at=at, **how)

    def calls(self, names, at):
        """The system calls of one round, as {name: the counts at which it touches the house or the network}.

        strace counts per thread, so two threads' calls may share a count; the first to reach it fails.
        """
        end, words = self.round(at=at, strace=["-yy", "-e", "trace=" + ",".join(names)])
        if end != "exit 0":
            raise RuntimeError("the round that is only looked at ended with %s: %s" % (end, words))
        counts, found = {}, {}
        with open(self.house.path("ends"), errors="replace") as file:
            for line in file:
                match = re.match(r"(\d+) +(\w+)\((.*)", line)
                if match is None:
                    continue
                thread, name, words = match.groups()
                counts[thread, name] = counts.get((thread, name), 0) + 1
                if self.house.folder in words or "<TCP:" in words:
                    found.setdefault(name, set()).add(counts[thread, name])
        return {name: sorted(found[name]) for name in found}
