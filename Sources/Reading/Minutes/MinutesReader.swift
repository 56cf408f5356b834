/// Reads decisions and action points out of minutes. Pure and total; time grows with the length of the text.
///
/// ```
/// decision = [ mark ] ( "Décision" [ number ] | "Décidé" ) ( ":" | "–" ) text
/// action   = [ mark ] ( "Action" [ number ] | "À faire" | "TODO" ) ( ":" | "–" ) what   (a line of its own)
///          | mark what                               (in a list under a heading "Actions")
/// what     = [ who ":" ] text [ "par" who | "(" who ")" | ", " who ] [ "avant le" date | ", " date ]
///          | who verb text …
/// ```
public struct MinutesReader: Sendable {
    private let actions: ActionLineReader

    /// A reader that knows these names; a name's index is what stands for it in ``ActionReading/holder``.
    public init(names: [[String]]) {
        actions = ActionLineReader(
            HolderNames(names.enumerated().flatMap { index, names in names.map { ($0, index) } }))
    }

    /// What `text` holds; one paragraph a line, as ``MinutesText`` makes it.
    public func read(_ text: String) -> MinutesReading {
        var decisions: [String] = []
        var found: [ActionReading] = []
        var isUnderActions = false
        for raw in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            let line = MinutesLine(raw)
            switch line.kind {
            case .empty: continue
            case .decision(let words): if !words.isPlaceholder { decisions.append(words) }
            case .action(let words):
                if let action = actions.read(words) { found.append(action) }
            case .actionsHeading:
                isUnderActions = true
                continue
            case .item(let words):
                if isUnderActions, let action = actions.read(words) { found.append(action) }
                continue
            case .text: isUnderActions = false
            }
        }
        return MinutesReading(decisions: decisions, actions: found)
    }
}

extension String {
    /// Whether it is a form nobody filled in: dots and next to nothing else.
    var isPlaceholder: Bool {
        let hasDots = contains("…") || contains("...")
        let words = split { !$0.isLetter }.count { $0.count > 1 }
        return words == 0 || hasDots && words < 4
    }
}
