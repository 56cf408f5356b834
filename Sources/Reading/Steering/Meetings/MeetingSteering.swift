public import Federation

/// Reads what the secretariat writes about meetings. Pure, total, in linear time.
///
/// As with `Steering`, every word must belong to the grammar, but those of places, links, titles, points and reasons:
/// what is not understood does nothing.
///
/// ```
/// mail    = request | { line }                                 a request is a new mail, see MeetingRequestReader
/// line    = part { ";" part }
/// part    = ( "déplacer" | "reporter" | … ) { object } "au" occasion
///         | ( "lieu" | "lien" | "titre" | "horaire" | "date" | "durée" ) ":" value
///         | ( "annuler" | … ) { object } [ ( ":" | "car" | … ) reason ]
///         | ( "on retient" | "date retenue" | … ) occasion
///         | "ordre" [ ":" ] numbers | ( "retirer" | "enlever" | … ) numbers | "ajouter" ":" point
///         | ( "téléphone" … organisation … attendance )        see AttendanceNoteParser
///         | [ hold ] attendance                                in answer to an escalation
///         | yes                                                in answer to the draft agenda only
///         | ( "prolonger" | … ) ( "de" span | "jusqu'au" date )   as of a proposal, see SteeringParser
///         | "clore" | "tableau" | "où en est-on" | …
/// ```
public enum MeetingSteering {
    /// What the mail answers.
    public enum Letter: Hashable, Sendable {
        /// The draft agenda: a yes adopts it.
        case agendaDraft
        /// A hold about a meeting: one word settles it.
        case escalation
        /// Another letter about a meeting, or a mail with its number.
        case other
        /// None: a new mail, perhaps a request.
        case nothing
    }

    /// What `text`, the visible new text of a mail with `subject`, asks; `nil` if it is not about meetings.
    public static func read(
        text: String, subject: String, answering letter: Letter, organisations: [Organisation], signers: [String]
    ) -> MeetingSteeringReading? {
        let line = SubjectLine(subject)
        if letter == .nothing {
            guard line.kind == .new, let opening = MeetingRequestReader.opening(of: line.text),
                let result = MeetingRequestReader.read(opening.kind, title: opening.rest, text: text)
            else { return nil }
            switch result {
            case .unreadable(let line): return .notUnderstood(excerpt: line)
            case .request(let request):
                return .commands([
                    opening.kind == .poll || request.occasions.count > 1 ? .poll(request) : .call(request)
                ])
            }
        }
        let frame = SteeringFrame(text, signers: signers)
        guard !frame.lines.isEmpty else { return .notUnderstood(excerpt: line.text) }
        var collector = MeetingCommandCollector(letter: letter, organisations: organisations)
        for line in frame.lines where !collector.take(line) {
            return .notUnderstood(excerpt: String(line.prefix(120)))
        }
        let acts = collector.acts
        return acts.isEmpty ? .notUnderstood(excerpt: String(frame.lines[0].prefix(120))) : .commands(acts)
    }
}
