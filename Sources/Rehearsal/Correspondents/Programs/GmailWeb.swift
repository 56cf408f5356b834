/// Gmail in a browser.
struct GmailWeb: Costume {
    func header(of mail: Composition) -> [HeaderSlot] {
        [.mimeVersion("1.0"), .references, .inReplyTo, .from, .date, .messageID, .subject, .to]
    }

    func messageID(of mail: Composition) -> String { "CA\(mail.trace.letters(50, "id"))@mail.gmail.com" }

    func body(of mail: Composition) -> Entity {
        GmailBody(mail, direction: "ltr", at: " à ").entity
    }
}
