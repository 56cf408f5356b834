/// A status found in a server's words: the enhanced code (RFC 3463), or only the class of a reply code (RFC 5321 §4.2).
struct SMTPStatus: Equatable {
    /// As `5.1.1`, if there is one.
    let enhanced: String?
    /// 4 or 5.
    let severity: Int

    /// A `Status` field; nothing for success.
    init?(field value: String) {
        guard let code = SMTPStatus.enhancedCodes(in: value).first else { return nil }
        self.init(enhanced: code, severity: code.hasPrefix("5") ? 5 : 4)
    }

    /// The most telling status in `text`: an enhanced code that is more than `x.0.0`, then any, then a reply code.
    init?(words text: String) {
        let codes = SMTPStatus.enhancedCodes(in: text)
        if let code = codes.first(where: { !$0.hasSuffix(".0.0") }) ?? codes.first {
            self.init(enhanced: code, severity: code.hasPrefix("5") ? 5 : 4)
        } else if let severity = SMTPStatus.replySeverity(in: text) {
            self.init(enhanced: nil, severity: severity)
        } else {
            return nil
        }
    }

    private init(enhanced: String?, severity: Int) {
        self.enhanced = enhanced
        self.severity = severity
    }

    /// Every `4.x.y` or `5.x.y` that is no part of an address or a version (`192.5.1.1`, `v4.2.1`).
    private static func enhancedCodes(in text: String) -> [String] {
        words(text).compactMap { word in
            let parts = word.split(separator: ".", omittingEmptySubsequences: false)
            guard parts.count == 3, parts[0] == "5" || parts[0] == "4",
                parts.dropFirst().allSatisfy({ (1...3).contains($0.count) && $0.allSatisfy(\.isNumber) })
            else { return nil }
            return word
        }
    }

    /// `550 …` or `421-…`: three digits that a server begins its answer with.
    private static func replySeverity(in text: String) -> Int? {
        words(text).first { word in
            word.count == 3 && word.allSatisfy(\.isNumber)
                && (word.hasPrefix("5") || word.hasPrefix("4")) && "0123457".contains(word.dropFirst().first ?? "9")
        }.flatMap { $0.first?.wholeNumberValue }
    }

    /// Runs of digits and points between other characters; a letter before (`v4.2.1`) or after spoils them.
    private static func words(_ text: String) -> [String] {
        text.prefix(20_000).split { !($0.isASCII && ($0.isLetter || $0.isNumber || $0 == ".")) }.map { word in
            String(word.hasSuffix(".") ? word.dropLast() : word)
        }
    }
}
