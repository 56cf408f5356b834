import Federation

/// Reads what the secretariat writes to the clerk. Pure, total, in linear time.
///
/// The whole text must be understood: every word belongs to the grammar, or nothing is done. So a negation, a
/// condition, a second thought or a question never executes anything: their words are not in the grammar.
///
/// ```
/// mail       = [ greeting ] commands [ closing ]            a new mail may say it in its subject instead, or open a proposal
/// commands   = command | { ( settle | telephone ) newline }
/// command    = [ polite ] [ matter ] ( extend | withdraw | close | status ) { object | matter } [ courtesy ]
///            | settle | telephone | confirm | drop
/// confirm    = yes { yes | courtesy }                       in answer to a preview only, where nothing else is read
/// drop       = no { no | courtesy }                         likewise
/// extend     = ( "prolonger" | "reporter" | "délai reporté" | … ) { object } ( "de" span | [ "jusqu'" ] "au" date )
///            | "+" span | span "de plus"
/// withdraw   = ( "retirer" | "retrait" | … ) { object } [ ( ":" | "," | newline | "motif" | "car" ) reason ]
/// close      = "clore" | "clôturer" | "signer maintenant" | …
/// status     = "état" | "où en est-on" [ "?" ] | …
/// settle     = [ hold ] [ ":" ] settlement [ hold ]          without a hold only in answer to an escalation
/// hold       = "H" number
/// telephone  = see TelephoneParser
/// open       = see ProposalReader
/// date, span = see DateParser
/// ```
/// The act words stand in `SteeringWords`.
public enum Steering {
    /// What a mail with the visible new text `text` asks of the clerk.
    public static func read(text: String, subject: String, context: SteeringContext) -> SteeringReading {
        let line = SubjectLine(subject)
        let isNew = context.letter == .nothing && line.kind == .new
        if isNew, let title = ProposalReader.title(of: line.text) { return opening(title, text, context) }
        let frame = SteeringFrame(text, signers: context.signers)
        let excerpt = excerpt(of: frame.lines.first.map(String.init) ?? line.text)
        guard let acts = acts(frame, isNew ? line.text : nil, context), !acts.isEmpty,
            let commands = numbered(acts, subject: line.text)
        else { return .notUnderstood(excerpt: excerpt) }
        return .commands(commands)
    }

    /// An act and the text it was read from.
    private struct Found {
        let act: SteeringAct
        let text: String
    }

    private static func opening(_ title: String, _ text: String, _ context: SteeringContext) -> SteeringReading {
        switch ProposalReader.read(title: title, text: text) {
        case .request(let request): .commands([SteeringCommand(act: .open(request))])
        case .unreadable(let line): .notUnderstood(excerpt: excerpt(of: line))
        }
    }

    /// The acts of the text, or of a new mail's subject if the text says nothing, or of both together.
    private static func acts(_ frame: SteeringFrame, _ subject: String?, _ context: SteeringContext) -> [Found]? {
        let inSubject = subject.flatMap { SteeringParser.act(in: $0, context: context) }
        if frame.lines.isEmpty { return inSubject.map { [Found(act: $0, text: "")] } }
        if let found = acts(frame, context) {
            let agrees = inSubject.map { act in found.allSatisfy { $0.act == act } } ?? true
            return agrees && !(subject.map(isGuarded) ?? false) ? found : nil
        }
        guard let subject else { return nil }
        let whole = subject + "\n" + frame.text
        return SteeringParser.act(in: whole, context: context).map { [Found(act: $0, text: frame.text)] }
    }

    private static func acts(_ frame: SteeringFrame, _ context: SteeringContext) -> [Found]? {
        let text = frame.text
        if let act = SteeringParser.act(in: text, context: context) { return [Found(act: act, text: text)] }
        guard frame.lines.count > 1 else { return nil }
        var found: [Found] = []
        for line in frame.lines {
            guard let act = SteeringParser.act(in: String(line), context: context), isRepeatable(act) else {
                return nil
            }
            found.append(Found(act: act, text: String(line)))
        }
        return found
    }

    private static func isRepeatable(_ act: SteeringAct) -> Bool {
        switch act {
        case .settle(let hold, _): hold != nil
        case .record: true
        case .open, .confirm, .drop, .extend, .withdraw, .close, .status: false
        }
    }

    /// Gives each act the matter it names, else the one the subject names; `nil` if they contradict each other.
    private static func numbered(_ found: [Found], subject: String) -> [SteeringCommand]? {
        let inSubject = MatterID.all(in: subject)
        guard inSubject.count <= 1 else { return nil }
        var commands: [SteeringCommand] = []
        for one in found {
            let named = MatterID.all(in: one.text)
            guard Set(named + inSubject).count <= 1 else { return nil }
            commands.append(SteeringCommand(matter: named.first ?? inSubject.first, act: one.act))
        }
        return commands
    }

    /// Whether a subject the secretariat typed denies or doubts.
    private static func isGuarded(_ subject: String) -> Bool {
        Lexer.lexemes(of: subject).contains {
            ["ne", "n", "pas", "non", "annuler", "stop", "attendre"].contains($0.folded)
        }
    }

    private static func excerpt(of line: String) -> String {
        let line = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return line.count <= 120 ? line : line.prefix(119) + "…"
    }
}
