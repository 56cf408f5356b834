import Federation
import Reading
import Testing

/// Mails as people write them, with what a careful secretary notes; the files beside hold one language or matter each.
///
/// ```
/// line  = attendance " | " substitute " | " points " | " text
/// ```
/// Points are parted by ` ; `, `-` stands for none, `\n` for a line break.
enum MeetingMails {
    /// A mail and what is noted of it.
    struct Mail: Sendable, CustomTestStringConvertible {
        let attendance: Reading.AttendanceAnswer
        let substitute: String?
        let points: [String]
        let text: String
        var testDescription: String { text }

        /// The mail of a line; `nil` if the line is none.
        init?(_ line: Substring) {
            let fields = line.split(separator: " | ", maxSplits: 3).map(String.init)
            guard fields.count == 4, let attendance = MeetingMails.answers[fields[0]] else { return nil }
            self.attendance = attendance
            substitute = fields[1] == "-" ? nil : fields[1]
            points = fields[2] == "-" ? [] : fields[2].split(separator: " ; ").map(String.init)
            text = fields[3].replacing("\\n", with: "\n")
        }
    }

    /// All of them, language by language.
    static let tables = [
        frenchComing, frenchAway, frenchAgenda, everyday, english, dutch, german, turned, instead, plain, seen, beside,
        hurried,
        roundabout, twofold, relieved, leftover,
    ]

    private static let answers: [String: Reading.AttendanceAnswer] = [
        "present": .present, "remote": .remote, "absent": .absent, "tentative": .tentative,
        "substitute": .substitute, "unclear": .unclear, "none": .none,
    ]
}
