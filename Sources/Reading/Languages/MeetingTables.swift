/// What one language has for mails that answer an invitation, one list of tables a topic; ``LanguageTable`` tells how
/// their lines are written.
///
/// A head is a term of its topic: an ``AttendanceSignal`` in the tables of ``signals``. Of two phrases alike the first
/// counts, also across languages.
struct MeetingTables: Sendable {
    /// How people say whether they come.
    let signals: [String]

    /// Those of all languages, in the order in which their words are looked up.
    static let all: [MeetingTables] = [.french, .english, .dutch, .german]
}
