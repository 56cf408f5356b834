/// Minutes in a mail's text, without the words of cover that stand before them.
struct MinutesOpening {
    /// The minutes.
    let text: String
    /// Whether they say that they are minutes.
    let isDeclared: Bool

    private static let covers = [
        "bonjour", "bonsoir", "cher ", "chère ", "chers ", "chères ", "voici ", "voilà ", "ci-joint", "ci-dessous",
        "veuillez trouver", "vous trouverez", "je vous transmets", "je vous envoie", "je vous adresse",
    ]
    private static let titles = [
        "compte rendu", "compte-rendu", "procès-verbal", "procès verbal", "pv ", "pv:", "pv de", "nouvelle version",
        "relevé de décisions", "relevé de conclusions", "version ",
    ]
    /// Said to the clerk, no part of the minutes.
    private static let notices: Set<String> = ["nouvelle version", "compte rendu", "compte-rendu", "pv"]

    init(_ mail: String) {
        var lines = mail.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)[...]
        while let line = lines.first, MinutesOpening.isCover(line) { lines = lines.dropFirst() }
        let first = lines.first.map(MinutesOpening.folded) ?? ""
        isDeclared = MinutesOpening.titles.contains { (first + " ").hasPrefix($0) }
        if MinutesOpening.notices.contains(first.filter { $0 != ":" && $0 != "." }.trimmed) {
            lines = lines.dropFirst()
        }
        text = lines.allSatisfy { $0.allSatisfy(\.isWhitespace) } ? "" : lines.joined(separator: "\n")
    }

    private static func isCover(_ line: String) -> Bool {
        let folded = folded(line)
        return folded.isEmpty || folded.count < 160 && covers.contains { (folded + " ").hasPrefix($0) }
    }

    private static func folded(_ line: String) -> String {
        line.lowercased().filter { $0 != "*" && $0 != "#" }.trimmed
    }
}

extension String {
    fileprivate var trimmed: String { split(separator: " ").joined(separator: " ") }
}
