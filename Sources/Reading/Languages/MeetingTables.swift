/// What one language has for mails that answer an invitation, one list of tables a topic; ``LanguageTable`` tells how
/// their lines are written.
///
/// ```
/// entry = term ":" phrase { "," phrase } ;
/// stems = term ":" letters "-" { "," letters "-" } ;   words that begin so, for the few terms that are stems
/// ```
/// A head is a term of its topic. In a phrase `…` stands for up to eight words. Of two phrases of one length the first
/// counts, also across languages.
struct MeetingTables: Sendable {
    /// How people say whether they come, headed by ``AttendanceSignal``.
    let signals: [String]
    /// Sentences about coming, headed by ``AttendanceTerm``.
    let attendance: [String]
    /// Clauses about coming, headed by ``ClauseTerm``.
    let clauses: [String]
    /// Who comes instead, headed by ``SubstituteTerm``.
    let substitutes: [String]
    /// Names of people, headed by ``NameTerm``.
    let names: [String]
    /// Asking for points, headed by ``AgendaTerm``.
    let agenda: [String]
    /// What points follow or go before, headed by ``AgendaWords/Trigger``.
    let triggers: [String]
    /// Where points begin and end, headed by ``PointTerm``.
    let points: [String]
    /// For which part of a meeting somebody comes, headed by ``PartTerm``.
    let parts: [String]
    /// All else, headed by ``MeetingTextTerm``.
    let letters: [String]

    /// Those of all languages, in the order in which their words are looked up.
    static let all: [MeetingTables] = [.french, .english, .dutch, .german]
}
