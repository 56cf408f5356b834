/// One thing `greffier doctor` looked at: how it is, and what to do where it is not well. In French, for people.
public struct Finding: Hashable, Sendable, CustomStringConvertible {
    /// How it is.
    public let health: Health
    /// One line.
    public let sentence: String
    /// What to do, one line each; lines of YAML to paste keep their indentation. Empty where nothing is to be done.
    public let remedy: [String]

    /// How serious a finding is.
    public enum Health: Hashable, Sendable {
        /// As it should be.
        case well
        /// Good to know; the clerk works without.
        case note
        /// Works, and should be mended.
        case doubt
        /// Prevents work.
        case fault(Ailment)
    }

    /// What prevents work, as sysexits(3) tells it apart.
    public enum Ailment: Int32, Hashable, Sendable {
        /// A server or the network does not serve.
        case unavailable = 69
        /// The right is missing: a login refused, a folder that may not be written.
        case permission = 77
        /// Something written in the configuration, or kept on the disk, must be mended by hand.
        case configuration = 78
    }

    /// A finding; words of servers may stand in it, so control characters become spaces.
    init(_ health: Health, _ sentence: String, remedy: [String] = []) {
        self.health = health
        self.sentence = Finding.printable(sentence)
        self.remedy = remedy.map(Finding.printable)
    }

    /// The sentence behind its mark, and the remedy indented below.
    public var description: String {
        (["\(mark) \(sentence)"] + remedy.map { "    \($0)" }).joined(separator: "\n")
    }

    private var mark: String {
        switch health {
        case .well: "✓"
        case .note: "·"
        case .doubt: "!"
        case .fault: "✗"
        }
    }

    /// A server's words must not steer the terminal they are shown on.
    private static func printable(_ text: String) -> String {
        let scalars = text.unicodeScalars.map { scalar -> Unicode.Scalar in
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator: " "
            default: scalar
            }
        }
        return String(String.UnicodeScalarView(scalars))
    }
}

/// What the doctor found in all.
public struct Diagnosis: Sendable {
    /// In the order they were made.
    public private(set) var findings: [Finding] = []

    /// The status to end with: 0 if nothing prevents work, else that of the first finding that does.
    public var exitCode: Int32 {
        findings.lazy.compactMap { if case .fault(let ailment) = $0.health { ailment.rawValue } else { nil } }.first
            ?? 0
    }

    /// The last line for people.
    public var summary: String {
        let faults = findings.count { if case .fault = $0.health { true } else { false } }
        let doubts = findings.count { $0.health == .doubt }
        if faults > 0 { return "Le greffe ne peut pas travailler ainsi : \(faults) point(s) marqué(s) ✗ à régler." }
        return doubts > 0
            ? "Le greffe peut travailler ; \(doubts) point(s) marqué(s) ! à améliorer." : "Tout est en ordre."
    }

    mutating func add(_ finding: Finding) { findings.append(finding) }
}
