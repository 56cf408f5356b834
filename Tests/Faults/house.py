"""The demo's private mail house, standing again: Dovecot and OpenSMTPD with the configuration the demo wrote.

It holds the clerk's mailbox and those of four organisations, and can be put back to how it was.
"""

import os
import re
import shutil
import socket
import subprocess
import time

MEMBERS = ["aforsse", "aire", "anas", "cemea"]
CLERK = "greffe"
MAIL_USER = 8  # Debian's `mail`, as in the demo's configuration.

UNTIL_PARENT_ENDS = """
exec 3<&0
cat <&3 >/dev/null &
wait -n
kill $(jobs -p) 2>/dev/null
"""
DOVECOT = """rm -rf "$1/dovecot" && mkdir -p "$1/dovecot/state" || exit 1
/usr/sbin/dovecot -F -c "$1/dovecot.conf" &""" + UNTIL_PARENT_ENDS
SMTPD = """mount --bind "$1/spool" /var/spool && mount --bind "$1/run" /run || exit 1
resolver=$(readlink -m /etc/resolv.conf)
mkdir -p "$(dirname "$resolver")" && touch "$resolver" && mount --bind "$1/resolv.conf" "$resolver" || exit 1
/usr/sbin/smtpd -dF -f "$1/smtpd.conf" &""" + UNTIL_PARENT_ENDS
ISOLATED = ["unshare", "--mount", "--pid", "--fork", "--kill-child", "--propagation", "private"]


def until(condition, what, seconds=20):
    """Waits for something other programs do."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError("not within %d s: %s" % (seconds, what))
        time.sleep(0.003)


class Server:
    """A server that ends with this process, whatever ends it."""

    def __init__(self, script, folder, port):
        self.script, self.folder, self.port, self.process = script, folder, port, None

    def start(self):
        with open(os.path.join(self.folder, "servers.log"), "ab") as log:
            self.process = subprocess.Popen(
                ISOLATED + ["/bin/bash", "-c", self.script, "house", self.folder],
                stdin=subprocess.PIPE, stdout=log, stderr=log)
        until(self.greets, "an answer on port %d" % self.port)

    def stop(self):
        """As a power cut would."""
        if self.process is not None:
            self.process.stdin.close()
            self.process.wait()
            self.process = None

    def greets(self):
        if self.process.poll() is not None:
            raise RuntimeError("a server ended at once; see %s" % os.path.join(self.folder, "servers.log"))
        try:
            with socket.create_connection(("127.0.0.1", self.port), 1) as connection:
                return connection.recv(1) != b""
        except OSError:
            return False

    def descendants(self):
        """The names of the processes it started."""
        found, waiting = [], [self.process.pid]
        while waiting:
            pid = waiting.pop()
            try:
                with open("/proc/%d/comm" % pid) as file:
                    found.append(file.read().strip())
                with open("/proc/%d/task/%d/children" % (pid, pid)) as file:
                    waiting += [int(word) for word in file.read().split()]
            except OSError:
                pass
        return found


class House:
    def __init__(self, greffier, folder):
        os.chmod(folder, 0o755)  # The servers run as other users.
        demo = os.path.join(folder, "demo")
        subprocess.run([greffier, "demo", "--scenario", "disagreement", "--folder", demo],
                       check=True, stdout=subprocess.DEVNULL, cwd=os.path.join(os.path.dirname(__file__), "..", ".."))
        self.folder = os.path.join(demo, "disagreement")
        with open(self.path("dovecot.conf")) as file:
            imap = int(re.search(r"inet_listener imap \{\s*port = (\d+)", file.read()).group(1))
        with open(self.path("smtpd.conf")) as file:
            smtp = int(re.search(r"listen on 127.0.0.1 port (\d+)", file.read()).group(1))
        self.imap = Server(DOVECOT, self.folder, imap)
        self.smtp = Server(SMTPD, self.folder, smtp)
        shutil.rmtree(self.path("state"))
        shutil.rmtree(self.mailbox)
        self.write_configuration("greffier.yaml", imap, smtp)
        self.imap.start()
        self.smtp.start()
        self.empty_residents()

    def close(self):
        self.smtp.stop()
        self.imap.stop()

    def path(self, *parts):
        return os.path.join(self.folder, *parts)

    @property
    def mailbox(self):
        return self.path("mail", CLERK)

    def write_configuration(self, name, imap, smtp):
        """The demo's, with four organisations, and with other ports where something stands before the servers."""
        with open(self.path("greffier.yaml")) as file:
            text = file.read()
        head, rest = text.split("organisations:\n", 1)
        organisations, tail = rest.split("secretariat:", 1)
        kept = [part for part in re.split(r"(?m)(?=^ *- id: \S+\n *name)", organisations)
                if any("id: %s\n" % member in part for member in MEMBERS)]
        text = head + "organisations:\n" + "".join(kept) + "secretariat:" + tail.replace("quorum: 7", "quorum: 3")
        text = text.replace("port: %d" % self.imap.port, "port: %d" % imap)
        text = text.replace("port: %d" % self.smtp.port, "port: %d" % smtp)
        with open(self.path(name), "w") as file:
            file.write(text)

    # The mailboxes.

    def put(self, name, content, at):
        """A new mail in the clerk's mailbox whose INTERNALDATE is `at`, as Dovecot takes it from the file."""
        for part in ["", "tmp", "new", "cur"]:
            place = os.path.join(self.mailbox, part)
            os.makedirs(place, exist_ok=True)
            os.chown(place, MAIL_USER, MAIL_USER)
        aside = os.path.join(self.mailbox, "tmp", name)
        with open(aside, "wb") as file:
            file.write(content)
        os.chown(aside, MAIL_USER, MAIL_USER)
        os.utime(aside, (at, at))
        os.rename(aside, os.path.join(self.mailbox, "new", name))

    def delivered(self):
        """The Message-IDs of what the residents received, once OpenSMTPD has handed over everything."""
        self.await_delivery()
        found = []
        for path in self.letters():
            with open(path, "rb") as file:
                header = re.split(rb"\r?\n\r?\n", file.read(), 1)[0]
            identifier = re.search(rb"(?im)^message-id:\s*<([^>]*)>", header)
            found.append(identifier.group(1).decode() if identifier else "?")
        return found

    def await_delivery(self):
        until(lambda: not any(files for _, _, files in os.walk(self.path("spool", "smtpd", "queue"))), "delivery")

    def letters(self):
        for resident in os.listdir(self.path("mail")):
            for part in ["new", "cur"]:
                place = self.path("mail", resident, part)
                if resident != CLERK and os.path.isdir(place):
                    yield from (os.path.join(place, name) for name in os.listdir(place))

    def empty_residents(self):
        self.await_delivery()
        for path in list(self.letters()):
            os.unlink(path)

    # Putting everything back.

    def await_logout(self):
        """A session that ends late would write into the mailbox that is being put back."""
        until(lambda: "imap" not in self.imap.descendants(), "the end of the sessions")

    def save(self, name):
        self.await_logout()
        for source, part in [(self.path("state"), "state"), (self.mailbox, "mailbox")]:
            shutil.rmtree(self.path(name, part), ignore_errors=True)
            os.makedirs(self.path(name), exist_ok=True)
            subprocess.run(["cp", "-a", source, self.path(name, part)], check=True)

    def restore(self, name):
        self.await_logout()
        self.empty_residents()
        for target, part in [(self.path("state"), "state"), (self.mailbox, "mailbox")]:
            shutil.rmtree(target, ignore_errors=True)
            subprocess.run(["cp", "-a", self.path(name, part), target], check=True)
