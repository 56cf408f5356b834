import Foundation

/// Orange's webmail.
struct OrangeWebmail: Costume {
    func header(of mail: Composition) -> [HeaderSlot] {
        [
            .date, .from, .to, .messageID, .inReplyTo, .references, .subject, .mimeVersion("1.0"),
            .own("X-Mailer", "Open-Xchange Mailer v8.35.77"), .own("X-Priority", "3"), .own("Importance", "Normal"),
        ]
    }

    func messageID(of mail: Composition) -> String {
        let milliseconds = Int(mail.date.timeIntervalSince1970) * 1000
        return "\(mail.trace.digits(9, "id")).\(mail.trace.digits(5, "serial")).\(milliseconds)"
            + "@opme11oxm\(mail.trace.digits(2, "host"))aub.bagnolet.francetelecom.fr"
    }

    func body(of mail: Composition) -> Entity {
        twins(
            plain(mail), html(mail), TextForm(.utf8, "UTF-8", .quotedPrintable),
            boundary: "----=_Part_\(mail.trace.digits(6, "part"))_\(mail.trace.digits(9, "time"))")
    }

    private func head(_ quote: Quote) -> [String] {
        let date = quote.date
        return [
            "envoyé : \(date.day) \(date.month) \(date.year) à \(date.time)", "de : \(quote.letter.from.shown)",
            "à : \(quote.reader.shown)", "objet : \(quote.letter.subject)",
        ]
    }

    private func plain(_ mail: Composition) -> [String] {
        let own = mail.text.lines + (mail.writer.signature.isEmpty ? [] : [""] + mail.writer.signature)
        guard let quote = mail.quote else { return own }
        return own + ["", ""] + head(quote) + [""] + quote.letter.text(.init())
    }

    private func html(_ mail: Composition) -> String {
        let said = mail.text.html(blank: "<p><br></p>") { "<p>\($0)</p>\n" }
        let signature = mail.writer.signature.map { HTMLCharacters.escaped($0) }.joined(separator: "<br>")
        return "<!DOCTYPE html>\n<html><head><meta charset=\"UTF-8\"></head><body>\(said)"
            + (signature.isEmpty ? "" : "<p><br></p><div class=\"io-ox-signature\">\(signature)</div>\n")
            + (mail.quote.map(quoted) ?? "") + "</body></html>"
    }

    private func quoted(_ quote: Quote) -> String {
        let head = head(quote).map { HTMLCharacters.escaped($0) }.joined(separator: "<br>\n")
        return "<p><br></p>\n<blockquote type=\"cite\"><div>\(head)</div>\n<div><br></div>\n\(quote.letter.page)"
            + "</blockquote>\n"
    }
}
