/// Changes mails as chance and malice do; the same seed gives the same mails.
struct Mutation {
    private var state: UInt64
    private let seeds: [[UInt8]]
    private let tokens: [[UInt8]]

    /// Mutates `seeds`; `tokens` are put in as often as the words of mail.
    init(_ seeds: [[UInt8]], seed: UInt64, tokens: [[UInt8]] = []) {
        self.seeds = seeds
        let times = tokens.isEmpty ? 0 : max(1, Self.words.count / tokens.count)
        self.tokens = Self.words + (0..<times).flatMap { _ in tokens }
        state = seed &* 2 &+ 1
    }

    /// Words on which readers of mail turn.
    private static let words: [[UInt8]] = [
        "\r\n", "\r", "\n\n", "\r\n\r\n", "> ", ">>>>>>>>", "--", "-- \n", "<blockquote>", "</blockquote>", "<div>",
        "<!--",
        "<p style=\"display:none\">", "&#8203;", "&amp;", "=?utf-8?q?", "?=", "=?utf-8?b?4oCL?=", "=\r\n", "=00", "=FF",
        "Content-Type: multipart/mixed; boundary=\"b\"\r\n", "Content-Type: text/html; charset=utf-7\r\n",
        "Content-Transfer-Encoding: base64\r\n", "charset=windows-1252", "format=flowed", "delsp=yes", "\u{0}",
        "\u{202E}",
        "\u{200B}", "é", "œ", "👎", "e\u{301}", "On ", "Le ", " a écrit :", "De : ", "Envoyé : ", "non", "pas ", "ne ",
        "sauf si ", "désaccord", "d'accord", "[x] ", "[ ] ", "+1", "1.", "«", "»", "\"", "'", "’", "(", ")", ", ",
        " ; ",
        "BEGIN:VCALENDAR\r\n", "Action: failed\r\n", "550 5.1.1 ", "{", "\\", "%", "@", "<", ">",
    ].map { Array($0.utf8) }

    /// Another mail.
    mutating func next() -> [UInt8] {
        var mail = seeds[below(seeds.count)]
        for _ in 0...below(8) { change(&mail) }
        return Array(mail.prefix(400_000))
    }

    private mutating func change(_ mail: inout [UInt8]) {
        guard !mail.isEmpty else { return mail = seeds[below(seeds.count)] }
        switch below(9) {
        case 0: mail[below(mail.count)] = UInt8(below(256))
        case 1: mail.insert(contentsOf: tokens[below(tokens.count)], at: below(mail.count))
        case 2: mail.removeSubrange(stretch(mail, 64))
        case 3: mail.insert(contentsOf: mail[stretch(mail, 512)], at: below(mail.count))
        case 4: mail.removeSubrange(below(mail.count)...)
        case 5: repeatToken(&mail)
        case 6: splice(&mail)
        case 7: mail.swapAt(below(mail.count), below(mail.count))
        default: mail.replaceSubrange(stretch(mail, 16), with: tokens[below(tokens.count)])
        }
    }

    private mutating func repeatToken(_ mail: inout [UInt8]) {
        let token = tokens[below(tokens.count)]
        // Floods are rare: they take long, and small changes find as much.
        let times = [3, 3, 3, 3, 30, 30, 30, 30, 300, 300, 300, 300, 3_000, 3_000, 30_000][below(15)]
        mail.insert(contentsOf: (0..<times).flatMap { _ in token }, at: below(mail.count))
    }

    private mutating func splice(_ mail: inout [UInt8]) {
        let other = seeds[below(seeds.count)]
        mail = Array(mail[..<below(mail.count)] + other[below(other.count)...])
    }

    private mutating func stretch(_ mail: [UInt8], _ longest: Int) -> Range<Int> {
        let start = below(mail.count)
        return start..<min(mail.count, start + 1 + below(longest))
    }

    /// xorshift64*: any good spread of bits does.
    private mutating func below(_ bound: Int) -> Int {
        state ^= state >> 12
        state ^= state << 25
        state ^= state >> 27
        return Int((state &* 0x2545_F491_4F6C_DD1D) >> 33) % bound
    }
}
