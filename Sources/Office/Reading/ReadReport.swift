import Federation
import Foundation
public import Mail
public import Reading

/// One line of `greffier read`: what would be understood of a mail. The names of its fields are a stable interface.
public struct ReadReport: Encodable, Sendable {
    /// The path as given or found, `-` for standard input.
    public let file: String
    /// What kind of mail it is.
    public let `class`: MailClass
    /// The author's address, or what a person would see where there is no single plain address.
    public let from: String?
    /// Decoded.
    public let subject: String?
    /// Without angle brackets.
    public let messageID: String?
    /// Without angle brackets.
    public let inReplyTo: [String]
    /// The visible new text.
    public let text: String
    /// ISO 639-1, if it could be told.
    public let language: String?
    /// What is said of a signature.
    public let position: Reading.Answer
    /// The words relied on.
    public let evidence: String?
    /// Whether the answer may be recorded without asking.
    public let certainty: String
    /// Names of the rules that fired.
    public let why: [String]
    /// What is said of a meeting.
    public let attendance: Reading.AttendanceAnswer
    /// Who comes instead.
    public let substitute: String?
    /// For which part they come, as written.
    public let part: String?
    /// Points asked for.
    public let agenda: [String]
    /// What a delivery report says of its first recipient.
    public let bounce: Bounce?
    /// What a calendar object says.
    public let calendar: Calendar?
    /// What is wrong with the mail, in alphabetical order.
    public let defects: [String]

    /// What a delivery report says.
    public struct Bounce: Encodable, Sendable {
        /// The address not reached.
        public let recipient: String?
        /// RFC 3463 status.
        public let status: String?
        /// Whether trying again is useless.
        public let permanent: Bool
    }

    /// What a calendar object says.
    public struct Calendar: Encodable, Sendable {
        /// `REQUEST`, `REPLY`…
        public let method: String?
        /// UID of the event.
        public let uid: String?
        /// The first attendee, who in a REPLY is the one who answers (RFC 5546 §3.2.3).
        public let attendee: String?
        /// What that attendee answers.
        public let partstat: String?
    }

    /// What `reading` says of `message`, found at `file`.
    public init(file: String, message: Message, reading: Reading) {
        self.file = file
        `class` = MailClass(of: message)
        from = ReadReport.author(message.from)
        subject = message.subject.isEmpty ? nil : message.subject
        messageID = message.messageID
        inReplyTo = message.inReplyTo
        text = reading.text
        language = reading.language
        position = reading.position
        evidence = reading.evidence
        certainty = reading.certainty.rawValue
        why = reading.why
        attendance = reading.attendance
        substitute = reading.substitute
        part = reading.part
        agenda = reading.agenda
        bounce = DeliveryReport.all(in: message).first.map {
            Bounce(recipient: $0.recipient?.text, status: $0.status, permanent: $0.isPermanent)
        }
        calendar = CalendarObject.all(in: message).first.map {
            Calendar(
                method: $0.method, uid: $0.uid, attendee: $0.attendees.first?.address,
                partstat: $0.attendees.first?.partstat)
        }
        defects = message.defects.map(\.rawValue).sorted()
    }

    private static func author(_ author: Author) -> String? {
        switch author {
        case .one(let address, _): address.text
        case .unusable(let text): text.isEmpty ? nil : text
        }
    }

    /// One line of JSON, keys in alphabetical order.
    public func jsonLine() -> String { JSONLine.encode(self) }

    /// The same for people: a heading, then one `name: value` a line.
    public var lines: [String] {
        var pairs: [(String, String?)] = [
            ("class", `class`.rawValue), ("from", from), ("subject", subject), ("language", language),
            ("position", position.rawValue), ("attendance", attendance.rawValue), ("certainty", certainty),
            ("evidence", evidence), ("why", why.isEmpty ? nil : why.joined(separator: ", ")),
            ("substitute", substitute), ("part", part),
            ("defects", defects.isEmpty ? nil : defects.joined(separator: ", ")),
        ]
        pairs += agenda.map { ("agenda", $0) }
        if let bounce {
            let nature = bounce.permanent ? "permanent" : "temporary"
            pairs.append(
                ("bounce", [bounce.recipient, bounce.status, nature].compactMap(\.self).joined(separator: " ")))
        }
        if let calendar {
            let parts = [calendar.method, calendar.uid, calendar.attendee, calendar.partstat]
            pairs.append(("calendar", parts.compactMap(\.self).joined(separator: " ")))
        }
        let named = pairs.compactMap { name, value in value.map { "  \(name): \($0)" } }
        return [file] + named + text.split(whereSeparator: \.isNewline).map { "  | \($0)" }
    }
}
