import Federation

/// The answers `greffier init` has so far, and what is still to be asked.
public struct SetupForm: Sendable {
    /// The answer that says that the provider is none of those known.
    public static let otherProvider = "autre"

    private var answers: [SetupQuestion: String] = [:]

    /// An empty form.
    public init() {}

    /// Takes an answer.
    /// - Returns: why it will not do, in French, or `nil`.
    public mutating func answer(_ question: SetupQuestion, _ text: String) -> String? {
        let trimmed = text.drop(while: \.isWhitespace)
        let end = trimmed.lastIndex { !$0.isWhitespace }.map { trimmed.index(after: $0) } ?? trimmed.startIndex
        let answer = String(trimmed[..<end])
        if let fault = question.fault(in: answer) { return fault }
        answers[question] = answer
        return nil
    }

    /// What is still unanswered, in order; the servers of a known provider are not asked.
    public var open: [SetupQuestion] {
        SetupQuestion.allCases.filter { question in
            guard answers[question] == nil else { return false }
            switch question {
            case .imapHost, .smtpHost: return provider == nil
            case .name, .shortName, .address, .provider, .senderName, .secretariatName, .secretariatAddress: return true
            }
        }
    }

    /// What an empty answer stands for, if anything.
    public func proposal(for question: SetupQuestion) -> String? {
        switch question {
        case .provider:
            return address.flatMap { MailProvider.owner(of: $0) }?.id ?? SetupForm.otherProvider
        case .shortName: return answers[.name].map(SetupForm.initials)
        case .senderName: return answers[.shortName].map { "Greffe \(SetupForm.article($0))\($0)" }
        case .imapHost: return address.map { "imap.\($0.domain)" }
        case .smtpHost: return address.map { "smtp.\($0.domain)" }
        case .name, .address, .secretariatName, .secretariatAddress: return nil
        }
    }

    /// The clerk's address.
    var address: EmailAddress? { answers[.address].flatMap { EmailAddress($0) } }
    /// The provider, if it is one of those known.
    var provider: MailProvider? { answers[.provider].flatMap(MailProvider.named) }

    /// The answer to `question`, or what stands for it.
    func text(_ question: SetupQuestion) -> String { answers[question] ?? proposal(for: question) ?? "" }

    /// `CPO` for « Conférence permanente des organisations »; the name itself if it is one word.
    private static func initials(_ name: String) -> String {
        let small: Set = ["de", "des", "du", "la", "le", "les", "et", "pour", "en", "à", "au", "aux"]
        let words = name.split { $0 == " " || $0 == "'" || $0 == "’" || $0 == "-" }
            .filter { !small.contains($0.lowercased()) && $0.count > 1 }
        return words.count < 2 ? name : words.compactMap(\.first).map { $0.uppercased() }.joined()
    }

    /// « de l' » before a vowel, « de la » otherwise, which is right for most federations, and only a proposal.
    private static func article(_ name: String) -> String {
        guard let first = name.first else { return "" }
        return "aeiouyhéèêâîô".contains(first.lowercased()) ? "de l'" : "de la "
    }
}
