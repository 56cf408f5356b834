import Federation
import Foundation
import Mail
import Testing

@Suite struct MailClassTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let header: String
        var body = "Bonjour.\n"
        let kind: MailClass
        var testDescription: String { name }
    }

    static let human = [
        Case(name: "a new mail", header: "From: a@b.example\nSubject: Proposition", kind: .new),
        Case(
            name: "a reply", header: "From: a@b.example\nSubject: Re: x\nIn-Reply-To: <q@cpo.example>", body: "Non.\n",
            kind: .reply),
        Case(name: "a reply without thread", header: "From: a@b.example\nSubject: RE : Proposition 12", kind: .reply),
        Case(name: "a numbered reply", header: "From: a@b.example\nSubject: AW[2]: Vorschlag", kind: .reply),
        Case(name: "a subject that begins like Re", header: "From: a@b.example\nSubject: Réunion: lundi", kind: .new),
        Case(
            name: "a person away", header: "From: a@b.example\nSubject: Absence le 12\nReturn-Path: <a@b.example>",
            body: "Je serai absente le 12, je vote non.\n", kind: .new),
        Case(
            name: "a person who answers an absence notice",
            header: "From: a@b.example\nSubject: Re: Réponse automatique : x\nIn-Reply-To: <q@cpo.example>",
            body: "Je suis rentré : contre.\n> ceci est une réponse automatique\n", kind: .reply),
        Case(
            name: "a person who writes about a failure",
            header: "From: a@b.example\nSubject: Re: x\nIn-Reply-To: <q@cpo.example>",
            body: "Mon mail n'a pas pu être remis : 550 5.1.1 user unknown. Je vote contre.\n", kind: .reply),
        Case(
            name: "a person at postmaster@", header: "From: postmaster@asso.example\nSubject: Re: Proposition",
            body: "Your mail could not be delivered before, mais nous sommes d'accord.\n", kind: .reply),
        Case(
            name: "a person who forwards a report",
            header: "From: a@b.example\nSubject: Fwd: échec\nContent-Type: multipart/mixed; boundary=b",
            body: """
                --b

                Voyez ci-dessous.
                --b
                Content-Type: message/rfc822

                From: MAILER-DAEMON@b.example
                Content-Type: multipart/report; report-type=delivery-status; boundary=c

                --c
                Content-Type: message/delivery-status

                Reporting-MTA: dns; b

                Final-Recipient: rfc822; x@y.example
                Action: failed
                Status: 5.1.1
                --c--
                --b--
                """, kind: .new),
        Case(
            name: "Auto-Submitted: no", header: "From: a@b.example\nSubject: Re: x\nAuto-Submitted: no", kind: .reply),
        Case(
            name: "a person through a list",
            header: "From: a@b.example\nSubject: Re: x\nList-Id: <l.b.example>\nPrecedence: list\nIn-Reply-To: <q@c>",
            kind: .reply),
        Case(
            name: "a person through a list of fml",
            header: "From: a@b.example\nSubject: Re: x\nX-MLServer: fml [fml 4.0.3]\nMessage-ID: <1@b.example>\n"
                + "In-Reply-To: <q@c>", body: "You are not a member, dit la liste. Contre.\n", kind: .reply),
        Case(
            name: "a person whose organisation asks for no automatic answer",
            header: "From: a@b.example\nSubject: Re: Absence du 12\nX-Auto-Response-Suppress: All",
            body: "Je suis absente le 12, je vote non.\n", kind: .reply),
        Case(
            name: "a person with a link", header: "From: a@b.example\nSubject: Votre signature est en attente",
            body: "Cliquez sur le lien ci-dessous pour lire le texte.\n", kind: .new),
        Case(
            name: "a title that begins like a program's",
            header: "From: a@b.example\nSubject: Réponse automatique : notre proposition", body: "Voici le texte.\n",
            kind: .new),
    ]

    static let automatic = [
        Case(
            name: "RFC 3834", header: "From: a@b.example\nSubject: Away until May 5\nAuto-Submitted: auto-replied",
            kind: .autoReply),
        Case(
            name: "a null return path", header: "Return-Path: <>\nFrom: a@b.example\nSubject: Re: x",
            body: "Je suis absent.\n", kind: .autoReply),
        Case(
            name: "Exchange without any header",
            header: "From: a@b.example\nSubject: Réponse automatique : Proposition 12\nIn-Reply-To: <q@cpo.example>",
            kind: .autoReply),
        Case(
            name: "Exchange in German", header: "From: a@b.example\nSubject: Automatische Antwort: Vorschlag",
            body: "Ich bin bis zum 21. August nicht im Büro.\n", kind: .autoReply),
        Case(
            name: "vacation(1)", header: "From: a@b.example\nSubject: away from my mail\nPrecedence: bulk",
            kind: .autoReply),
        Case(name: "X-Autoreply", header: "From: a@b.example\nSubject: x\nX-Autoreply: yes", kind: .autoReply),
        Case(name: "Precedence: auto_reply", header: "From: a@b.example\nPrecedence: auto_reply", kind: .autoReply),
        Case(
            name: "a ticket system that answers for a person (T18)",
            header: "From: a@b.example\nSubject: Re: x\nIn-Reply-To: <q@c>\nAuto-Submitted: auto-generated",
            body: "NON\n", kind: .autoReply),
        Case(
            name: "a challenge", header: "From: a@b.example\nSubject: Votre message est en attente",
            body: "Afin de vous authentifier, cliquez sur le lien ci-dessous.\n", kind: .autoReply),
        Case(
            name: "an abuse report",
            header: "From: a@b.example\nContent-Type: multipart/report; report-type=feedback-report; boundary=b",
            body: "--b\n\nx\n--b--\n", kind: .other),
        Case(
            name: "a read receipt",
            header:
                "From: a@b.example\nContent-Type: multipart/report; report-type=disposition-notification; boundary=b",
            body: "--b\n\nx\n--b--\n", kind: .other),
        Case(
            name: "a list's own notice",
            header:
                "From: l-owner@b.example\nSubject: modération\nList-Id: <l.b.example>\nAuto-Submitted: auto-generated",
            kind: .other),
        Case(
            name: "a list's question to its moderators",
            header: "From: l-owner@b.example\nSubject: 1 mail\nX-List-Administrivia: yes", kind: .other),
        Case(name: "a list's robot", header: "From: sympa@b.example\nSubject: Bienvenue", kind: .other),
        Case(name: "an empty mail", header: "From: a@b.example", body: "\n", kind: .other),
        Case(
            name: "a calendar server's answer for a person",
            header: "From: a@b.example\nSubject: Accepté\nAuto-Submitted: auto-generated\n"
                + "Content-Type: text/calendar; method=REPLY",
            body: "BEGIN:VCALENDAR\nMETHOD:REPLY\nBEGIN:VEVENT\nUID:1\nATTENDEE;PARTSTAT=ACCEPTED:mailto:a@b.example\n"
                + "END:VEVENT\nEND:VCALENDAR\n", kind: .calendar),
        Case(
            name: "postfix", header: "From: MAILER-DAEMON@b.example\nSubject: Undelivered Mail Returned to Sender",
            body: "This is the mail system at host b.\n", kind: .bounce),
    ]

    @Test(arguments: human)
    func `a person's mail is never taken for a machine's`(given: Case) {
        #expect(MailClass(of: message(given.header, given.body)) == given.kind)
    }

    @Test(arguments: automatic)
    func `a machine's mail is known by its form`(given: Case) {
        #expect(MailClass(of: message(given.header, given.body)) == given.kind)
    }

    static let own = OwnLetters(
        addresses: [EmailAddress("greffe@cpo.example")].reduce(into: []) { if let a = $1 { $0.insert(a) } },
        messageIDDomain: "greffier.cpo.example")

    @Test(arguments: [
        ("Return-Path: <>", NoAnswerReason.nullReturnPath), ("Auto-Submitted: auto-notified", .autoSubmitted),
        ("X-Autorespond: 1", .autoSubmitted), ("Precedence: bulk", .precedence), ("Precedence: junk", .precedence),
        ("Precedence: list", .precedence), ("Precedence: auto_reply", .precedence), ("List-Id: <l.b.example>", .list),
        ("List-Unsubscribe: <mailto:x@y.example>", .list), ("X-Auto-Response-Suppress: DR, OOF", .suppressed),
        ("X-Loop: Greffe@cpo.example", .ownLetter), ("Message-ID: <1@Greffier.cpo.example>", .ownLetter),
        ("Sender: greffe@cpo.example", .ownLetter), ("Content-Type: multipart/report; boundary=b", .report),
    ])
    func `T38 nothing automatic is answered`(field: String, reason: NoAnswerReason) {
        let read = message("From: a@b.example\nSubject: Re: x\n\(field)")
        #expect(read.reasonsNotToAnswer(Self.own).contains(reason))
        #expect(read.mustNotBeAnswered(Self.own))
    }

    @Test(arguments: ["From: greffe@cpo.example", "From: noreply@b.example", "From: a@b.example, c@d.example", "To: x"])
    func `T38 nobody is answered who cannot read it`(header: String) {
        #expect(message(header).mustNotBeAnswered(Self.own))
    }

    @Test(arguments: human.filter { !$0.header.contains("List-Id") && !$0.header.contains("Suppress") })
    func `a person is answered`(given: Case) {
        #expect(message(given.header, given.body).reasonsNotToAnswer(Self.own).isEmpty)
    }

    @Test(arguments: [
        ("Je suis en vacances du 1er au 16 août 2026.", 16, 8, 2026), ("De retour le lundi 10 août", 10, 8, nil),
        ("absent du 03/08/2026 au 17/08/2026. Écrit le 02/08/2026 à 9 h", 17, 8, 2026),
        ("I am out of the office until August 16th.", 16, 8, nil), ("back on 5 May 2027", 5, 5, 2027),
        ("Ich bin bis zum 21. August nicht im Büro.", 21, 8, nil),
        ("Ik ben afwezig tot en met 14 augustus.", 14, 8, nil), ("until 2026-08-16", 16, 8, 2026),
        ("until 8/16/2026", 16, 8, 2026),
    ])
    func `the end of an absence is read`(text: String, day: Int, month: Int, year: Int?) throws {
        let read = message("From: a@b.example\nSubject: Absence\nAuto-Submitted: auto-replied", text + "\n")
        let notice = try #require(AbsenceNotice(read))
        #expect(notice.until == DateComponents(year: year, month: month, day: day))
    }

    @Test func `an absence without a day has no end, and a person's mail is no notice`() throws {
        let gone = message("From: a@b.example\nSubject: x\nAuto-Submitted: auto-replied", "Je suis absent.\n")
        #expect(try #require(AbsenceNotice(gone)).until == nil)
        #expect(AbsenceNotice(message("From: a@b.example\nSubject: Re: x", "Je suis absent le 12 mai.\n")) == nil)
    }
}
