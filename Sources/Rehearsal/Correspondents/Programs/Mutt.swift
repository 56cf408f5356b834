import Federation

/// mutt: plain text, the reply below the quote, an English attribution.
struct Mutt: Costume {
    let words = EncodedWords(spelling: "utf-8", encoding: .b)

    func header(of mail: Composition) -> [HeaderSlot] {
        [
            .date, .from, .to, .subject, .messageID, .references, .mimeVersion("1.0"),
            .own("Content-Disposition", "inline"), .inReplyTo, .own("User-Agent", "Mutt/2.2.9 (2022-11-12)"),
        ]
    }

    func messageID(of mail: Composition) -> String {
        "a\(mail.trace.letters(15, "id"))@\(mail.writer.address.domain)"
    }

    func body(of mail: Composition) -> Entity {
        .text(
            subtype: "plain", plain(mail).joined(separator: "\n") + "\n", TextForm(.utf8, "utf-8", .eightBit))
    }

    private func plain(_ mail: Composition) -> [String] {
        let own = QuotedLines.wrapped(mail.text.lines, 72) + mail.signatureBlock
        guard let quote = mail.quote else { return own }
        return ["On \(quote.date.american), \(quote.authorName) wrote:"]
            + QuotedLines.markedWithSpace(quote.letter.plain) + [""] + own
    }
}
