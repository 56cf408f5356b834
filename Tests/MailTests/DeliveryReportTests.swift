import Federation
import Mail
import Testing

@Suite struct DeliveryReportTests {
    static func report(_ fields: String, text: String = "Votre message n'a pas été remis.") -> Message {
        message(
            "Return-Path: <>\nFrom: MAILER-DAEMON@b.example\nSubject: Undelivered Mail\n"
                + "Content-Type: multipart/report; report-type=delivery-status; boundary=b",
            """
            --b

            \(text)
            --b
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx.b.example

            \(fields)
            --b
            Content-Type: text/rfc822-headers

            Message-ID: <letter@cpo.example>
            Subject: Proposition
            --b--
            """)
    }

    @Test(arguments: [
        ("Action: failed\nStatus: 5.1.1", "5.1.1", true, false),
        ("Action: failed\nStatus: 4.4.7", "4.4.7", false, false),
        ("Action: delayed\nStatus: 4.4.1", "4.4.1", false, true),
        ("Action: failed\nStatus: 5.0.0\nDiagnostic-Code: smtp; 550 5.7.1 refused", "5.7.1", true, false),
        ("Action: failed\nStatus: 5.0.0 (from 192.5.1.1)", "5.0.0", true, false),
        ("Status: 5.2.2 (mailbox full)", "5.2.2", true, false),
        ("Action: failed\nStatus: 4.4.7\nDiagnostic-Code: smtp; 450 4.7.1 greylisted", "4.7.1", false, false),
        ("Action: failed\nStatus: 4.4.7\nDiagnostic-Code: smtp; 550 5.7.1 refused", "4.4.7", false, false),
        ("Action: failed\nStatus: 5.1.0\nDiagnostic-Code: smtp; 552 5.2.2 full", "5.2.2", true, false),
        ("Action: failed\nStatus: 5.1.0\nDiagnostic-Code: smtp; 554 5.0.0 failed", "5.1.0", true, false),
        ("Action: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.7.1 refused", "5.1.1", true, false),
        ("Action: failed\nDiagnostic-Code: smtp; 550 No such user here", "5.1.1", true, false),
        ("Action: failed\nStatus: 5.1.0\nDiagnostic-Code: smtp; 552 Mailbox full", "5.1.0", true, false),
        ("Action: delayed\nDiagnostic-Code: smtp; 452 over quota", "4.2.2", false, true),
        ("Action: failed\nStatus: 5.3.0\nDiagnostic-Code: smtp; 550 user unknown", "5.3.0", true, false),
    ])
    func `a report is read by its fields`(fields: String, status: String, permanent: Bool, delay: Bool) throws {
        let read = Self.report("Final-Recipient: rfc822; Marie@anas.example\n" + fields)
        let report = try #require(DeliveryReport.all(in: read).first)
        #expect(report.recipient?.text == "Marie@anas.example")
        #expect(report.status == status)
        #expect(report.isPermanent == permanent)
        #expect(report.isDelay == delay)
        #expect(report.originalMessageID == "letter@cpo.example")
        #expect(MailClass(of: read) == .bounce)
    }

    @Test func `each recipient has its report, and the address we wrote to comes first`() {
        let read = Self.report(
            """
            Original-Recipient: rfc822;a@x.example
            Final-Recipient: rfc822;forward@y.example
            Action: failed
            Status: 5.1.1

            Final-Recipient: rfc822; <b@x.example>
            Action: failed
            Status: 5.2.2
            """)
        #expect(DeliveryReport.all(in: read).map { $0.recipient?.text } == ["a@x.example", "b@x.example"])
        #expect(DeliveryReport.all(in: read).map(\.status) == ["5.1.1", "5.2.2"])
    }

    @Test func `where the fields only say 5.0.0, the line of each recipient says more`() {
        let read = Self.report(
            """
            Final-Recipient: rfc822; a@x.example
            Action: failed
            Status: 5.0.0

            Final-Recipient: rfc822; b@x.example
            Action: failed
            Status: 5.0.0
            """,
            text: "Could not be delivered:\n\nb@x.example: 552 5.2.2 full\nA@x.example: 550 5.1.1 unknown")
        #expect(DeliveryReport.all(in: read).map(\.status) == ["5.1.1", "5.2.2"])
    }

    @Test(arguments: [
        ("550 User unknown", "5.1.1"), ("Adresse inconnue : a@x.example", "5.1.1"),
        ("552 The mailbox is full", "5.2.2"), ("Boîte aux lettres pleine.", "5.2.2"),
        ("Sorry, I couldn't find any host named x.example.", "5.1.2"), ("554 Relay access denied", "5.7.1"),
        ("552 Message size exceeds fixed limit", "5.3.4"), ("550 Account has been suspended", "5.2.1"),
        ("554 Transaction failed", nil), ("550 5.7.26 User unknown", "5.7.26"),
    ])
    func `words that name a failure have its code, and none is made up for others`(words: String, status: String?) {
        let read = message(
            "Return-Path: <>\nFrom: MAILER-DAEMON@b.example\nSubject: failure notice",
            "Your message could not be delivered.\n\na@x.example:\n\(words)\n")
        #expect(DeliveryReport.all(in: read).map(\.status) == [status])
        #expect(DeliveryReport.all(in: read).map(\.isPermanent) == [true])
    }

    @Test(arguments: [
        (
            "X-MLServer: fml [fml 4.0.3]\nMessage-ID: <20.FMLAA0.l@x>\nFrom: l-admin@x.example",
            "You are not a member.", true
        ),
        ("From: sympa@x.example", "Vous n'êtes pas autorisé à écrire à la liste.", true),
        ("From: l-bounces@x.example\nX-List-Administrivia: yes", "Your mail awaits moderator approval.", false),
    ])
    func `a list that refuses is a failure, one that waits a delay`(header: String, text: String, isPermanent: Bool) {
        let read = message("Subject: l\n\(header)", text + "\n")
        #expect(MailClass(of: read) == .bounce)
        #expect(DeliveryReport.all(in: read).map(\.isPermanent) == [isPermanent])
        #expect(DeliveryReport.all(in: read).map(\.isDelay) == [!isPermanent])
    }

    @Test func `a cloud's notice is read in its envelope, and tells success from failure`() throws {
        let header = "From: no-reply@sns.amazonaws.com\nSubject: AWS Notification Message"
        let failed = message(
            header,
            #"""
            {"Type":"Notification","Message":"{\"notificationType\":\"Bounce\",\"bounce\":{\"bounceType\":\"Permanent\",
             \"bouncedRecipients\":[{\"emailAddress\":\"a@x.example\",\"status\":\"5.1.1\"}]}}"}
            """#)
        #expect(MailClass(of: failed) == .bounce)
        #expect(DeliveryReport.all(in: failed).map(\.status) == ["5.1.1"])
        #expect(DeliveryReport.all(in: failed).map { $0.recipient?.text } == ["a@x.example"])
        #expect(MailClass(of: message(header, #"{"notificationType":"Delivery"}"#)) == .other)
    }

    @Test(arguments: ["delivered", "relayed", "expanded"])
    func `success is no report`(action: String) {
        let read = Self.report(
            "Final-Recipient: rfc822; a@x.example\nAction: \(action)\nStatus: 2.1.5", text: "Remis.")
        #expect(DeliveryReport.all(in: read).isEmpty)
        #expect(MailClass(of: read) == .other)
    }

    struct Worded: Sendable, CustomTestStringConvertible {
        let name: String
        let header: String
        let body: String
        let recipient: String?
        let status: String?
        var permanent = true
        var delay = false
        var testDescription: String { name }
    }

    static let worded = [
        Worded(
            name: "qmail", header: "Return-Path: <>\nFrom: MAILER-DAEMON@mx.example\nSubject: failure notice",
            body: """
                Hi. This is the qmail-send program at mx.example.
                I'm afraid I wasn't able to deliver your message to the following addresses.

                <marie@anas.example>:
                192.0.2.1 does not like recipient.
                Remote host said: 550 5.1.1 unknown
                Giving up on 192.0.2.1.

                --- Below this line is a copy of the message.

                Message-ID: <letter@cpo.example>
                To: other@x.example
                """, recipient: "marie@anas.example", status: "5.1.1"),
        Worded(
            name: "exim",
            header: "From: Mail Delivery System <Mailer-Daemon@mx.example>\n"
                + "Subject: Mail delivery failed: returning message to sender\nIn-Reply-To: <letter@cpo.example>",
            body: """
                A message that you sent could not be delivered to one or more of its recipients.

                  marie@anas.example
                    SMTP error from remote mail server after RCPT TO: 552 mailbox full
                """, recipient: "marie@anas.example", status: "5.2.2"),
        Worded(
            name: "exim's warning",
            header: "From: Mail Delivery System <Mailer-Daemon@mx.example>\n"
                + "Subject: Warning: message 1abc delayed 24 hours\nIn-Reply-To: <letter@cpo.example>",
            body: """
                This message was created automatically by mail delivery software.
                No action is required on your part. Delivery attempts will continue.

                  marie@anas.example
                """, recipient: "marie@anas.example", status: nil, permanent: false, delay: true),
        Worded(
            name: "Exchange in French",
            header: "From: postmaster@anas.example\nReturn-Path: <>\n"
                + "Subject: Non remis : Proposition 12\nReferences: <letter@cpo.example>",
            body: """
                Votre message n'a pas pu être remis à marie@anas.example.
                Adresse introuvable : 550 5.1.10 RESOLVER.ADR.RecipientNotFound
                """, recipient: "marie@anas.example", status: "5.1.10"),
        Worded(
            name: "Gmail",
            header: "From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>\n"
                + "Subject: Delivery Status Notification (Failure)\nIn-Reply-To: <letter@cpo.example>",
            body: "** Adresse introuvable **\n\nVotre message n'a pas été remis à marie@anas.example.\n",
            recipient: "marie@anas.example", status: "5.1.1"),
        Worded(
            name: "given up after a temporary failure",
            header: "From: MAILER-DAEMON@mx.example\nSubject: failure notice\nIn-Reply-To: <letter@cpo.example>",
            body: "<marie@anas.example>:\nConnected but connection died. (#4.4.2)\nI'm not going to try again.\n",
            recipient: "marie@anas.example", status: "4.4.2", permanent: false),
    ]

    @Test(arguments: worded)
    func `a report in words is understood`(given: Worded) throws {
        let report = try #require(DeliveryReport.all(in: message(given.header, given.body)).first)
        #expect(report.recipient?.text == given.recipient)
        #expect(report.status == given.status)
        #expect(report.isPermanent == given.permanent)
        #expect(report.isDelay == given.delay)
        #expect(report.originalMessageID == "letter@cpo.example")
        #expect(!report.diagnostic.isEmpty)
    }
}
