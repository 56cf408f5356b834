"""A submission server that does what the recipient's address says, and keeps what it accepted.

usage: smtp_sink.py FOLDER [--tls CERT KEY] [--starttls CERT KEY] [--login USER PASSWORD] [--mails-per-session N]
Prints its port, and ends when its standard input does.

A local part is a list of words joined by `-`:
  r550   RCPT is answered 550          m451  MAIL is answered 451 (asked by the sender's local part)
  d554   the final dot is answered 554 cut   the connection is closed after the final dot, unanswered
  early  the connection is closed at the first line of the content
Anything else is accepted. Each accepted content is a file in FOLDER, as sent, dots unstuffed; with `cut` as well.
"""

import argparse
import base64
import os
import re
import socket
import ssl
import sys
import threading


class Session:
    def __init__(self, connection, options, number):
        self.connection, self.options, self.number = connection, options, number
        self.reader = connection.makefile("rb")
        self.sender, self.recipient, self.mails = "", "", 0
        self.logged_in = options.login is None
        self.encrypted = options.tls is not None

    def say(self, line):
        self.connection.sendall(line.encode() + b"\r\n")

    def wish(self, address, letter):
        """The code an address asks for at this step."""
        found = re.search(r"(?:^|-)%s(\d{3})(?:-|@|$)" % letter, address)
        return found and found.group(1)

    def run(self):
        self.say("220 sink.example ESMTP")
        while True:
            line = self.reader.readline()
            if not line:
                return
            verb, _, rest = line.decode("latin-1").strip().partition(" ")
            handler = getattr(self, "on_" + verb.lower(), None)
            if handler is None:
                self.say("502 5.5.2 what?")
            elif handler(rest) == "end":
                return

    def on_ehlo(self, rest):
        words = ["sink.example", "SIZE 1000000"]
        if self.options.starttls and not self.encrypted:
            words.append("STARTTLS")
        if self.options.login:
            words.append("AUTH PLAIN")
        for word in words:
            self.say("250-" + word)
        self.say("250 8BITMIME")

    def on_starttls(self, rest):
        self.say("220 2.0.0 go on")
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(*self.options.starttls)
        self.connection = context.wrap_socket(self.connection, server_side=True)
        self.reader = self.connection.makefile("rb")
        self.encrypted = True

    def on_auth(self, rest):
        _, _, initial = rest.partition(" ")
        if not initial:
            self.say("334 ")
            initial = self.reader.readline().decode().strip()
        _, user, password = base64.b64decode(initial).decode().split("\0")
        self.logged_in = [user, password] == self.options.login
        self.say("235 2.7.0 welcome" if self.logged_in else "535 5.7.8 who are you")

    def on_mail(self, rest):
        self.sender = rest.partition("<")[2].partition(">")[0]
        size = re.search(r"SIZE=(\d+)", rest)
        if not self.logged_in:
            self.say("530 5.7.0 log in first")
        elif self.options.mails_per_session and self.mails >= self.options.mails_per_session:
            self.say("452 4.3.2 too many mails in this session")
        elif size and int(size.group(1)) > 1000000:
            self.say("552 5.3.4 too big")
        else:
            code = self.wish(self.sender, "m")
            self.say((code + " so the sender wished") if code else "250 2.1.0 ok")

    def on_rcpt(self, rest):
        self.recipient = rest.partition("<")[2].partition(">")[0]
        code = self.wish(self.recipient, "r")
        self.say((code + " so the recipient wished") if code else "250 2.1.5 ok")

    def on_data(self, rest):
        self.say("354 go on")
        content = []
        while True:
            line = self.reader.readline()
            if not line or "early" in self.recipient:
                return "end"
            if line == b".\r\n":
                break
            content.append(line[1:] if line.startswith(b".") else line)
        code = self.wish(self.recipient, "d")
        if code:
            self.say(code + " so the recipient wished")
            return None
        self.mails += 1
        name = "%s.%d.%d" % (self.recipient, self.number, self.mails)
        with open(os.path.join(self.options.folder, name), "wb") as file:
            file.write(b"".join(content))
        if "cut" in self.recipient:
            return "end"
        self.say("250 2.0.0 kept as " + name)
        return None

    def on_rset(self, rest):
        self.say("250 2.0.0 ok")

    def on_noop(self, rest):
        self.say("250 2.0.0 ok")

    def on_quit(self, rest):
        self.say("221 2.0.0 bye")
        return "end"


def attend(connection, options, number):
    session = None
    try:
        if options.tls:
            context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
            context.load_cert_chain(*options.tls)
            connection = context.wrap_socket(connection, server_side=True)
        session = Session(connection, options, number)
        session.run()
    except OSError:
        pass
    # The reader holds the socket open as well: both must go, or the client never sees the cut.
    for end in [session.connection if session else connection]:
        try:
            end.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass
        end.close()


def serve(listener, options):
    number = 0
    while True:
        connection, _ = listener.accept()
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        number += 1
        threading.Thread(target=attend, args=(connection, options, number), daemon=True).start()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder")
    parser.add_argument("--tls", nargs=2)
    parser.add_argument("--starttls", nargs=2)
    parser.add_argument("--login", nargs=2)
    parser.add_argument("--mails-per-session", type=int, default=0)
    options = parser.parse_args()
    listener = socket.create_server(("127.0.0.1", 0))
    threading.Thread(target=serve, args=(listener, options), daemon=True).start()
    print(listener.getsockname()[1], flush=True)
    sys.stdin.read()
    os._exit(0)


main()
