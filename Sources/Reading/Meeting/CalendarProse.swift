/// What a calendar writes in words for somebody who answered it: `Sophie Marchetti a refusé cette invitation.`
///
/// Such a line counts as said by the author. A person's own sentence that begins alike goes on to speak of somebody:
/// `Paul Girard a refusé votre invitation, mais moi je viens.`
///
/// ```
/// line = ( name name { name } | address ) answer [ title and date of the event ]
/// ```
enum CalendarProse {
    /// What the line says; `nil` if no calendar wrote it.
    static func answer(in sentence: MeetingSentence, of source: String) -> AttendanceClaim.Kind? {
        if let headed = headed(sentence.lexemes) { return headed }
        let words = sentence.lexemes.filter { $0.kind != .mark || $0.isMark("@") }
        guard !sentence.isQuestion,
            let start = words.indices.prefix(longestName + 1).dropFirst(2).first(where: {
                answers.match(words, at: $0) != nil
            }),
            let match = answers.match(words, at: start), isName(words[..<start], in: source),
            !words[match.end...].contains(where: {
                AttendanceWords.own.contains($0.folded) || AttendanceWords.turns.contains($0.folded)
            })
        else { return nil }
        return match.meaning
    }

    /// `Refusé : Réunion de la Conférence`, as the subject of such a message has it.
    private static func headed(_ lexemes: [Lexeme]) -> AttendanceClaim.Kind? {
        guard let match = headings.match(lexemes, at: 0), match.end < lexemes.count, lexemes[match.end].isMark(":"),
            lexemes[match.end...].prefix(6).contains(where: { events.contains($0.folded) }),
            !lexemes.contains(where: { AttendanceWords.own.contains($0.folded) })
        else { return nil }
        return match.meaning
    }

    private static let headings = MeetingTextTerm.phrases([
        .acceptedHeading: AttendanceClaim.Kind.present, .declinedHeading: .absent, .tentativeHeading: .tentative,
    ])
    private static let events = MeetingTextTerm.calendarEvents.words

    /// Capitals only, or an address.
    private static func isName(_ words: ArraySlice<Lexeme>, in source: String) -> Bool {
        words.contains { $0.isMark("@") }
            || words.allSatisfy {
                MeetingText.isCapitalised($0, in: source) || particles.contains($0.folded)
            }
    }

    private static let longestName = 8
    private static let particles = MeetingTextTerm.calendarParticles.words

    private static let answers = MeetingTextTerm.phrases([
        .calendarAccepted: AttendanceClaim.Kind.present, .calendarDeclined: .absent, .calendarTentative: .tentative,
    ])
}
