import Federation

/// Makes the one-click answers of a letter: `mailto:` links (RFC 6068) a mail program turns into a ready answer.
struct AnswerDesk: Sendable {
    /// The greffe's address.
    let address: EmailAddress
    /// What tells the answer's matter and proves its author: `[SIG-2026-014 k7qf2m9x]`; ASCII.
    let code: String?
    /// The letter answered, without angle brackets.
    let messageID: String

    /// Programs cut longer links (MAIL §4).
    static let maximumLength = 400

    /// What the answer's body holds.
    enum Body: Sendable {
        /// The word alone.
        case word
        /// The word and room for a reason: the writer goes on after it.
        case wordAndReason
    }

    /// The link that answers `word`: word and code in the subject, word in the body, one line, ASCII throughout.
    ///
    /// In-Reply-To is left out where it would make the link too long: it is never needed.
    func link(_ word: String, _ body: Body) -> String {
        let subject = code.map { "\(word) \($0)" } ?? word
        let text: String
        switch body {
        case .word: text = word
        case .wordAndReason: text = "\(word) : "
        }
        let link = "mailto:\(recipient)?subject=\(encoded(subject))&body=\(encoded(text))"
        let full = "\(link)&In-Reply-To=\(encoded("<\(messageID)>"))"
        return full.utf8.count <= AnswerDesk.maximumLength ? full : link
    }

    private var recipient: String {
        let parts = address.text.split(separator: "@")
        return parts.map { encoded(String($0)) }.joined(separator: "@")
    }

    /// Everything outside RFC 3986's unreserved characters as `%XX`: some programs split at others.
    private func encoded(_ text: String) -> String {
        var out = ""
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E:
                out.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                out += "%\(digits.utf8.count == 1 ? "0" : "")\(digits)"
            }
        }
        return out
    }
}
