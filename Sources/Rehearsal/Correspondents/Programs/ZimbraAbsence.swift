/// Zimbra's vacation notice.
struct ZimbraAbsence: Costume {
    let words = EncodedWords(spelling: "utf-8", encoding: .q)

    func header(of mail: Composition) -> [HeaderSlot] {
        [
            .date, .from, .to, .messageID, .inReplyTo, .references, .subject, .mimeVersion("1.0"),
            .own("Auto-Submitted", "auto-replied (zimbra; vacation)"), .own("Precedence", "bulk"),
        ]
    }

    func messageID(of mail: Composition) -> String { Zimbra().messageID(of: mail) }

    func body(of mail: Composition) -> Entity {
        .text(
            subtype: "plain", mail.text.lines.joined(separator: "\n") + "\n",
            TextForm(.utf8, "utf-8", .quotedPrintable))
    }
}
