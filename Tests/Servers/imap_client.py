"""A second mail program: logs in to IMAP with Python's own client and runs commands in a folder.

usage: imap_client.py PORT USER PASSWORD FOLDER COMMAND...
Each COMMAND is one line of IMAP without tag; prints what the server answered.
"""

import imaplib
import sys

port, user, password, folder = sys.argv[1:5]
client = imaplib.IMAP4("127.0.0.1", int(port))
client.login(user, password)
client.select('"%s"' % folder)
for command in sys.argv[5:]:
    verb, _, rest = command.partition(" ")
    imaplib.Commands.setdefault(verb, ("SELECTED",))
    print(client._simple_command(verb, *([rest] if rest else [])), client.untagged_responses)
    client.untagged_responses = {}
client.logout()
