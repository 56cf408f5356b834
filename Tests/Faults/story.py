"""The rounds that are disturbed: one that receives answers of every sort, one that concludes, one that does nothing."""

import email.utils
import json
import time

import oracle

DAY = 86400
# Seconds after the story's beginning.
TIMES = {"receive": 3600, "idle": DAY, "conclude": 12 * DAY}
# After a fault: what may have arrived is sent again after five minutes, what was refused after up to an hour.
PAUSES = [600, 4800, 9600]

TITLES = ["Motion sur la formation", "Lettre au ministère", "Appel commun"]
# Name, organisation, which text, what is said, how it came.
ANSWERS = [
    ("accord-1", "aforsse", 0, "D'accord.", "proved"),
    ("contre-1", "aire", 0, "Nous sommes opposés à ce texte.", "proved"),
    ("contre-1", "aire", 0, "Nous sommes opposés à ce texte.", "proved"),
    ("reserve-1", "anas", 0, "Nous émettons une réserve sur le dernier paragraphe.", "proved"),
    ("doute-1", "cemea", 0, "Oui, sauf si notre conseil en décide autrement.", "proved"),
    ("nu-1", "aforsse", 0, "Non, nous sommes contre.", "bare"),
    ("accord-2", "anas", 1, "D'accord.", "proved"),
    ("absence-2", "aire", 1, "Je suis absente jusqu'à lundi.", "automatic"),
]
LATE = ("contre-3", "cemea", 2, "Nous sommes contre ce texte.", "proved")


class Story:
    def __init__(self, clerk):
        self.clerk, self.house, self.begin, self.expected = clerk, clerk.house, int(time.time()), {}
        self.sent = {}
        with open(self.house.path("text.txt"), "w") as file:
            file.write("Le texte, dont chaque mot compte.\n")
        for title in TITLES[:2]:
            self.open(title, 0)
        self.must(self.clerk.round())
        for number, answer in enumerate(ANSWERS):
            self.put(number, answer, 1800)
        self.open(TITLES[2], TIMES["receive"])
        self.play("receive")
        self.play("idle")
        self.put(len(ANSWERS), LATE, 2 * DAY)
        self.play("conclude")
        self.check()

    def at(self, scene):
        """When a scene's round takes place."""
        return TIMES[scene]

    def play(self, scene):
        """The scene undisturbed: what is expected of it from then on."""
        self.house.save(scene)
        self.sent[scene] = oracle.Record(self.house).sent
        self.house.empty_residents()
        self.must(self.clerk.round(self.at(scene)))
        self.must(self.recover(self.at(scene)))
        self.expected[scene] = oracle.Record(self.house)

    def recover(self, at):
        """Clean rounds until every letter is at its end; what the last one came to."""
        for pause in PAUSES:
            end, words = self.clerk.round(at + pause)
            if end != "exit 0" or not oracle.Record(self.house).pending:
                break
        return end, words

    def must(self, result):
        end, words = result
        if end != "exit 0":
            raise RuntimeError("the story cannot be told: %s: %s" % (end, words))

    def open(self, title, at):
        self.must(self.clerk.run("open", "signature", "--title", title, "--text", self.house.path("text.txt"), at=at))

    def put(self, number, answer, after):
        """An answer to the proposal, as the correspondent's program and the receiving server would make it."""
        name, organisation, text, words, way = answer
        record = oracle.Record(self.house)
        matter = sorted(record.deadlines)[text]
        wanted = ("proposal", matter, organisation)
        letter = next(letter for _, letter in record.of("letterQueued")
                      if (letter["kind"], letter.get("matter"), letter.get("organisation")) == wanted)
        sender, domain = letter["to"], letter["to"].split("@")[1]
        date = email.utils.formatdate(self.begin + after)
        lines = ["Return-Path: <%s>" % ("" if way == "automatic" else sender)]
        if way != "bare":
            lines.append("Authentication-Results: mx.cpo.example; dkim=pass header.d=%s; dmarc=pass header.from=%s"
                         % (domain, domain))
        lines += [
            "Received: from %s (%s [192.0.2.25]) by mx.cpo.example with ESMTPS id x%d; %s"
            % (domain, domain, number, date),
            "From: <%s>" % sender, "To: <greffe@cpo.example>", "Date: " + date, "Subject: Re: %s" % matter,
            "Message-ID: <%s@%s>" % (name, domain), "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: 8bit"]
        if way != "bare":
            lines.append("In-Reply-To: <%s>" % letter["messageID"].strip("<>"))
        if way == "automatic":
            lines.append("Auto-Submitted: auto-replied")
        self.house.put("%d.%s.%d" % (self.begin + after, name, number),
                       ("\r\n".join(lines) + "\r\n\r\n" + words + "\r\n").encode(), self.begin + after)

    def check(self):
        """A story in which nothing can be lost shows nothing."""
        received, concluded = self.expected["receive"], self.expected["conclude"]
        kinds = {word[0] if word[0] == "hold" else word[3] for word in received.words}
        outcomes = [json.loads(outcome) for outcome, _ in concluded.conclusions.values()]
        signed = [outcome for outcome in outcomes if "signed" in outcome]
        if not {"hold", "agree", "disagree", "reserve"} <= kinds or len(outcomes) < 2 or len(signed) != 1:
            raise RuntimeError("the story is not what it should be: %s, %s" % (sorted(kinds), outcomes))
