"""Every place where a round can be disturbed, and how to disturb it there."""

import os
import subprocess

import proxy

SERVED = ["write", "pwrite64", "fdatasync", "fsync", "rename", "openat", "mkdir", "unlink", "ftruncate", "connect",
          "sendto", "recvfrom"]
# What a call can answer when the disk is full or breaks, a signal comes or the line is cut; `retval=3` is a disk that
# took three bytes of what it was given.
ERRORS = {
    "write": ["error=ENOSPC", "error=EIO", "error=EINTR", "retval=3"],
    "pwrite64": ["error=ENOSPC"], "fdatasync": ["error=EIO"], "fsync": ["error=EIO"], "rename": ["error=EIO"],
    "openat": ["error=EMFILE"], "mkdir": ["error=ENOSPC"], "unlink": ["error=EIO"], "ftruncate": ["error=EIO"],
    "connect": ["error=ECONNREFUSED"], "sendto": ["error=ECONNRESET", "error=EINTR"],
    "recvfrom": ["error=ECONNRESET", "error=EINTR"],
}
# A connection that was reset stays so; answers that never come would only be waited for.
LASTING = {"error=ECONNRESET", "error=ECONNREFUSED"}


class Point:
    """One disturbed round: of which sweep, in which scene, where; `disturb` runs it and says how it ended."""

    def __init__(self, sweep, scene, place, disturb):
        self.sweep, self.scene, self.place, self.disturb = sweep, scene, place, disturb

    def __str__(self):
        return "%s, %s, %s" % (self.sweep, self.scene, self.place)


class Plan:
    def __init__(self, clerk, story, strides):
        self.clerk, self.house, self.story, self.strides = clerk, clerk.house, story, strides
        self.imap, self.smtp = proxy.Proxy(self.house.imap.port), proxy.Proxy(self.house.smtp.port)
        self.house.write_configuration("proxied.yaml", self.imap.port, self.smtp.port)

    def points(self):
        for scene in ["receive", "conclude"]:
            self.house.restore(scene)
            calls = self.clerk.calls(SERVED, self.story.at(scene))
            yield from self.kills(scene, calls)
            yield from self.errors(scene, calls)
        for scene in ["idle", "receive"]:
            yield from self.cuts(scene)
        yield from self.restarts("receive")
        yield from self.disks("receive")

    def every(self, name, items):
        stride = self.strides.get(name, 1)
        return list(items)[stride // 2::stride] if stride else []

    # Calls that fail, and the end of the process at one.

    def kills(self, scene, calls):
        for name in calls:
            for count in self.every("kill " + name, calls[name]):
                yield self.injected("kill at every %s" % name, scene, name, "signal=KILL", count)

    def errors(self, scene, calls):
        for name in calls:
            for error in ERRORS[name]:
                for count in self.every("error " + name, calls[name]):
                    yield self.injected("%s: %s" % (name, error), scene, name, error, count)

    def injected(self, sweep, scene, name, what, count):
        how = "inject=%s:%s:when=%d%s" % (name, what, count, "+" if what in LASTING else "")

        def disturb():
            return self.clerk.round(self.story.at(scene), strace=["-e", "trace=" + name, "-e", how])
        return Point(sweep, scene, "the %d." % count, disturb)

    # Connections that are cut.

    def cuts(self, scene):
        for name, line in [("IMAP", self.imap), ("SMTP", self.smtp)]:
            self.house.restore(scene)
            line.arm()
            self.story.must(self.clerk.round(self.story.at(scene), configuration="proxied.yaml"))
            passed = dict(line.passed)
            for way in [proxy.TO_SERVER, proxy.TO_CLERK]:
                for byte in self.every("cut %s %s %s" % (scene, name, way), range(passed[way])):
                    yield self.cut("%s cut, %s" % (name, way), scene, line, way, byte)

    def cut(self, sweep, scene, line, way, byte, call=None):
        def disturb():
            line.arm(way, byte, call)
            result = self.clerk.round(self.story.at(scene), configuration="proxied.yaml")
            line.arm()
            return result
        return Point(sweep, scene, "byte %d" % byte, disturb)

    def restarts(self, scene):
        """The server dies in mid-round, as in a power cut, and is there again before the next."""
        for name, line, server in [("IMAP", self.imap, self.house.imap), ("SMTP", self.smtp, self.house.smtp)]:
            self.house.restore(scene)
            line.arm()
            self.clerk.round(self.story.at(scene), configuration="proxied.yaml")
            for byte in self.every("restart " + name, range(line.passed[proxy.TO_CLERK])):
                point = self.cut("%s server restarted" % name, scene, line, proxy.TO_CLERK, byte, server.stop)
                point.disturb = restarting(point.disturb, server)
                yield point

    # Disks that fill.

    def disks(self, scene):
        """The state on a disk with so many blocks to spare."""
        for spare in self.every("disk", range(0, 160, 4)):
            yield Point("disk full", scene, "%d KB to spare" % spare, lambda spare=spare: self.full(scene, spare))

    def full(self, scene, spare):
        state, aside = self.house.path("state"), self.house.path("aside")
        os.rename(state, aside)
        os.mkdir(state, 0o700)
        used = int(subprocess.run(["du", "-sk", aside], check=True, stdout=subprocess.PIPE).stdout.split()[0])
        size = "mode=700,size=%dk" % (used + 8 + spare)
        subprocess.run(["mount", "-t", "tmpfs", "-o", size, "none", state], check=True)
        try:
            subprocess.run(["cp", "-a", aside + "/.", state], check=True)
            result = self.clerk.round(self.story.at(scene))
            subprocess.run(["rm", "-rf", aside], check=True)
            subprocess.run(["cp", "-a", state, aside], check=True)
        finally:
            subprocess.run(["umount", state], check=True)
            os.rmdir(state)
            os.rename(aside, state)
        return result


def restarting(disturb, server):
    def both():
        try:
            return disturb()
        finally:
            if server.process is None:
                server.start()
    return both
