import Federation
import Foundation

/// Zimbra's web client.
struct Zimbra: Costume {
    let words = EncodedWords(spelling: "utf-8", encoding: .q)

    func header(of mail: Composition) -> [HeaderSlot] {
        [
            .date, .from, .to, .messageID, .inReplyTo, .references, .subject, .mimeVersion("1.0"),
            .own("X-Originating-IP", "[192.0.2.41]"),
            .own("X-Mailer", "Zimbra 9.0.0_GA_4652 (ZimbraWebClient - FF140 (Win)/9.0.0_GA_4652)"),
            .own("Thread-Index", mail.trace.letters(32, "thread")),
        ]
    }

    func messageID(of mail: Composition) -> String {
        let milliseconds = Int(mail.date.timeIntervalSince1970) * 1000
        return "\(mail.trace.digits(10, "id")).\(mail.trace.digits(6, "serial")).\(milliseconds).JavaMail.zimbra@"
            + mail.writer.address.domain
    }

    func body(of mail: Composition) -> Entity {
        twins(
            plain(mail), html(mail), TextForm(.utf8, "utf-8", .quotedPrintable),
            boundary: "=_\(mail.trace.uuid("boundary"))")
    }

    private func plain(_ mail: Composition) -> [String] {
        let own = mail.text.lines + mail.signatureBlock
        guard let quote = mail.quote else { return own }
        let head = fields(quote).map { "\($0.label): \($0.value)" }
        return own + ["", "----- Mail original -----"] + head + [""] + quote.letter.text(.init())
    }

    private func html(_ mail: Composition) -> String {
        let said = mail.text.html(blank: "<div><br></div>") { "<div>\($0)</div>" }
        let lines = mail.writer.signature.map { "<div>\(HTMLCharacters.escaped($0))</div>" }.joined()
        let signature =
            lines.isEmpty ? "" : "<div><br></div><div data-marker=\"__SIG_PRE__\"><div>-- </div>\(lines)</div>"
        return "<html><body><div style=\"font-family: arial, helvetica, sans-serif; font-size: 12pt; color: #000000\">"
            + "\(said)\(signature)\(mail.quote.map(quoted) ?? "")</div></body></html>"
    }

    private func quoted(_ quote: Quote) -> String {
        let head = fields(quote).map { "<b>\($0.label): </b>\(HTMLCharacters.escaped($0.value))<br>" }.joined()
        return
            "<div><br></div><hr id=\"zwchr\" data-marker=\"__DIVIDER__\"><div data-marker=\"__HEADERS__\">\(head)</div>"
            + "<div><br></div><div data-marker=\"__QUOTED_TEXT__\">\(quote.letter.page)</div>"
    }

    private struct Field {
        let label: String
        let value: String
    }

    private func fields(_ quote: Quote) -> [Field] {
        let date = quote.date
        let sent = "\(date.weekday.capitalized) \(date.day) \(date.month.capitalized) \(date.year) \(date.fullTime)"
        return [
            Field(label: "De", value: quoted(quote.letter.from)), Field(label: "À", value: quoted(quote.reader)),
            Field(label: "Envoyé", value: sent), Field(label: "Objet", value: quote.letter.subject),
        ]
    }

    private func quoted(_ party: NamedAddress) -> String { "\"\(party.name)\" <\(party.address)>" }
}
