import Federation

/// Roundcube, as many small providers offer it: plain text, format=flowed.
struct Roundcube: Costume {
    func header(of mail: Composition) -> [HeaderSlot] {
        [
            .mimeVersion("1.0"), .date, .from, .to, .subject, .inReplyTo, .references,
            .own("User-Agent", "Roundcube Webmail/1.6.11"), .messageID,
            .own("X-Sender", mail.writer.address.text),
        ]
    }

    func messageID(of mail: Composition) -> String { "\(mail.trace.hex(32, "id"))@\(mail.writer.address.domain)" }

    func body(of mail: Composition) -> Entity {
        .text(
            subtype: "plain", plain(mail).joined(separator: "\n") + "\n",
            TextForm(.utf8, "UTF-8", .eightBit).flowed)
    }

    private func plain(_ mail: Composition) -> [String] {
        let own = QuotedLines.flowed(mail.text.lines, 72) + mail.signatureBlock
        guard let quote = mail.quote else { return own }
        let attribution = "Le \(quote.date.dashed) \(quote.date.time), \(quote.authorName) a écrit :"
        let letter = QuotedLines.wrapped(quote.letter.plain, 70)
        return own + ["", attribution] + QuotedLines.marked(letter)
    }
}
