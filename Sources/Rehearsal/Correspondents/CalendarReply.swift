import Federation
public import Foundation
import Mail

/// Answers that calendar programs send to an invitation (RFC 6047 §2), as bytes a mail server would get.
public struct CalendarReply: Sendable {
    /// Which program answers.
    public enum Program: CaseIterable, Hashable, Sendable {
        /// Keeps the thread; the object as text/calendar beside a text.
        case thunderbird
        /// No ORGANIZER, no thread, Windows line ends throughout.
        case outlookWeb
        /// In no thread, marked as written by a machine; the object twice.
        case gmail
    }
    /// What the object says.
    public var partstat: String
    /// `REPLY`, or what else a program may send.
    public var method = "REPLY"
    /// Whose answer it says it is; the author's, if absent.
    public var attendee: String?
    /// SEQUENCE; the invitation's, if absent.
    public var sequence: Int?
    /// UID; the invitation's, if absent.
    public var uid: String?
    /// Parameters of ATTENDEE besides, as `;DELEGATED-TO="mailto:x@y.example"`.
    public var parameters = ""
    /// What the person typed beside the answer.
    public var text: String?

    /// An answer.
    public init(_ partstat: String) { self.partstat = partstat }

    /// The mail that answers `invitation`, one of the clerk's letters as it was delivered.
    public func bytes(
        to invitation: [UInt8], by author: Correspondent, with program: Program, at date: Date, trace: Trace
    ) -> [UInt8] {
        let letter = QuotedLetter(invitation)
        let object = object(answering: invitation, by: author, with: program, at: date)
        let verb = ["ACCEPTED": "Accepté", "DECLINED": "Refusé"][partstat] ?? "Provisoire"
        let boundary = "b\(trace.hex(24, "boundary"))"
        let words = EncodedWords(spelling: "UTF-8", encoding: .b)
        // A calendar answers the organizer, whatever Reply-To says.
        var head = [
            "From: \(NamedAddress(name: author.name, address: author.address).encoded(words))",
            "To: \(letter.from.address)", "Subject: \(words.phrase("\(verb) : \(letter.subject)"))",
            "Date: \(WrittenDate(date, in: author.zone).field)",
            "Message-ID: <\(trace.hex(20, "id"))@\(author.address.domain)>", "MIME-Version: 1.0",
            "Content-Type: multipart/alternative; boundary=\"\(boundary)\"",
        ]
        switch program {
        case .thunderbird: head += ["In-Reply-To: <\(letter.messageID)>", "References: <\(letter.messageID)>"]
        case .outlookWeb: break
        case .gmail: head += ["Auto-Submitted: auto-generated"]
        }
        let typed = text ?? "\(author.name) a répondu à cette invitation."
        var parts = [
            "--\(boundary)\r\nContent-Type: text/plain; charset=UTF-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + Self.base64(typed + "\r\n"),
            "--\(boundary)\r\nContent-Type: text/calendar; charset=UTF-8; method=\(method)\r\n"
                + "Content-Transfer-Encoding: base64\r\n\r\n" + Self.base64(object),
        ]
        if program == .gmail {
            parts.append(
                "--\(boundary)\r\nContent-Type: application/ics; name=\"invite.ics\"\r\n"
                    + "Content-Disposition: attachment; filename=\"invite.ics\"\r\n"
                    + "Content-Transfer-Encoding: base64\r\n\r\n" + Self.base64(object))
        }
        let mail = head.joined(separator: "\r\n") + "\r\n\r\n" + parts.joined() + "--\(boundary)--\r\n"
        return Array(mail.utf8)
    }

    private func object(
        answering invitation: [UInt8], by author: Correspondent, with program: Program, at date: Date
    ) -> String {
        let invited = CalendarObject.all(in: Message(parsing: invitation)).first
        let stamp = ISO8601DateFormatter.string(
            from: date, timeZone: .gmt, formatOptions: [.withYear, .withMonth, .withDay, .withTime, .withTimeZone])
        let organizer = invited?.organizer.map { ["ORGANIZER:mailto:\($0)"] } ?? []
        let start = invited?.start.map {
            ISO8601DateFormatter.string(
                from: $0, timeZone: .gmt,
                formatOptions: [.withYear, .withMonth, .withDay, .withTime, .withTimeZone])
        }
        let lines =
            [
                "BEGIN:VCALENDAR", "PRODID:-//Rehearsal//\(program)//FR", "VERSION:2.0", "METHOD:\(method)",
                "BEGIN:VEVENT",
            ]
            + (program == .outlookWeb ? [] : organizer)
            + [
                "UID:\(uid ?? invited?.uid ?? "")",
                "ATTENDEE;PARTSTAT=\(partstat)\(parameters):mailto:\(attendee ?? author.address.text)",
                "DTSTAMP:\(stamp)", "DTSTART:\(start ?? stamp)", "SEQUENCE:\(sequence ?? invited?.sequence ?? 0)",
                "SUMMARY:Invitation", "END:VEVENT", "END:VCALENDAR",
            ]
        return lines.joined(separator: "\r\n") + "\r\n"
    }

    private static func base64(_ text: String) -> String {
        Data(text.utf8).base64EncodedString(options: [
            .lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed,
        ])
            + "\r\n"
    }
}
