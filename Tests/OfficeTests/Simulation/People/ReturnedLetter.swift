/// A delivery report (RFC 3464) as a recipient's server writes it.
struct ReturnedLetter {
    let messageID: String
    let recipient: String
    let isDelay: Bool

    var bytes: [UInt8] {
        let lines = [
            "Return-Path: <>", "Received: from mx.example by mx.fe.example; Mon, 29 Jun 2026 10:00:00 +0200",
            "From: MAILER-DAEMON@mx.example", "To: greffe@fe.example", "Subject: Undelivered Mail Returned to Sender",
            "Auto-Submitted: auto-replied", "Message-ID: <dsn.\(messageID)>", "MIME-Version: 1.0",
            "Content-Type: multipart/report; report-type=delivery-status; boundary=b", "", "--b", "",
            "Votre message n'a pas été remis.", "--b", "Content-Type: message/delivery-status", "",
            "Reporting-MTA: dns; mx.example", "", "Final-Recipient: rfc822; \(recipient)",
            "Action: \(isDelay ? "delayed" : "failed")", "Status: \(isDelay ? "4.4.1" : "5.1.1")", "--b",
            "Content-Type: text/rfc822-headers", "", "Message-ID: <\(messageID)>", "Subject: Proposition", "--b--", "",
        ]
        return Array(lines.joined(separator: "\r\n").utf8)
    }
}
