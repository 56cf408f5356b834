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

    private static let headings = PhraseBook<AttendanceClaim.Kind>(patterns: [
        (.present, "(invitation/) (accepté/acceptée)|accepted|geaccepteerd|(zugesagt/angenommen)"),
        (.absent, "(invitation/) (refusé/refusée/décliné/déclinée)|declined|geweigerd|(abgesagt/abgelehnt)"),
        (
            .tentative,
            "(provisoire/provisoirement/peut-être)|(tentative/tentatively accepted)|voorlopig|(mit vorbehalt/vorläufig)"
        ),
    ])
    private static let events: Set<String> = [
        "reunion", "seance", "rencontre", "pleniere", "invitation", "conference", "assemblee", "meeting", "event",
        "vergadering", "bijeenkomst", "sitzung", "treffen", "besprechung",
    ]

    /// Capitals only, or an address.
    private static func isName(_ words: ArraySlice<Lexeme>, in source: String) -> Bool {
        words.contains { $0.isMark("@") }
            || words.allSatisfy {
                MeetingText.isCapitalised($0, in: source) || particles.contains($0.folded)
            }
    }

    private static let longestName = 8
    private static let particles: Set<String> = [
        "de", "du", "des", "d", "le", "la", "van", "von", "der", "den", "el", "al", "da", "dos",
    ]

    private static let answers = PhraseBook<AttendanceClaim.Kind>(patterns: [
        (
            // « … a accepté cette invitation. »
            .present,
            """
            a accepté (cette/votre/l'/ton) (invitation/événement)|a répondu (oui/accepté/présent) à (cette/votre/l') (invitation/événement)\
            |(has/) accepted (this/your/the) (invitation/event/meeting)|(has/) (replied/responded) yes to (this/your/the) (invitation/event)\
            |heeft (deze/uw/je/de) uitnodiging (geaccepteerd/aanvaard/aangenomen)|heeft ja geantwoord|hat (diese/ihre/die/deine) einladung (angenommen/akzeptiert)|hat mit ja (auf/geantwortet)
            """
        ),
        (
            // « … a répondu « Non » à l'événement. »
            .absent,
            """
            a (refusé/décliné) (cette/votre/l'/ton) (invitation/événement)|a répondu (non/refusé/absent) à (cette/votre/l') (invitation/événement)\
            |(has/) (declined/rejected) (this/your/the) (invitation/event/meeting)|(has/) (replied/responded) no to (this/your/the) (invitation/event)\
            |heeft (deze/uw/je/de) uitnodiging (afgewezen/geweigerd/afgeslagen)|heeft nee geantwoord|hat (diese/ihre/die/deine) einladung (abgelehnt/abgesagt)|hat mit nein (auf/geantwortet)
            """
        ),
        (
            // « … a répondu « Peut-être » à cette invitation. »
            .tentative,
            """
            a (provisoirement accepté/accepté provisoirement) (cette/votre/l') (invitation/événement)|a accepté (cette/votre/l') (invitation/événement) (provisoirement/à titre provisoire)\
            |a répondu (peut-être/provisoire/provisoirement) à (cette/votre/l') (invitation/événement)\
            |(has/) tentatively accepted (this/your/the) (invitation/event/meeting)|(has/) (replied/responded) (maybe/tentative/tentatively) to (this/your/the) (invitation/event)\
            |heeft (deze/uw/je/de) uitnodiging (voorlopig/onder voorbehoud) (geaccepteerd/aanvaard)|heeft misschien geantwoord\
            |hat (diese/ihre/die/deine) einladung (mit/unter) vorbehalt (angenommen/akzeptiert)|hat mit vielleicht (auf/geantwortet)
            """
        ),
    ])
}
