import Foundation

/// Samsung's mail program on a telephone.
struct Samsung: Costume {
    func header(of mail: Composition) -> [HeaderSlot] {
        [
            .date, .subject, .messageID, .own("Importance", "normal"), .from, .to, .inReplyTo, .references,
            .mimeVersion("1.0"),
        ]
    }

    func messageID(of mail: Composition) -> String {
        "\(mail.trace.letters(24, "id").lowercased()).\(Int(mail.date.timeIntervalSince1970) * 1000)@email.android.com"
    }

    func body(of mail: Composition) -> Entity {
        twins(
            plain(mail), html(mail), TextForm(.utf8, "utf-8", .base64),
            boundary: "--_com.samsung.android.email_\(mail.trace.digits(15, "boundary"))0")
    }

    private static let signature = "Envoyé depuis mon appareil Galaxy"

    /// The zone is the standard one, even in summer.
    private func head(_ quote: Quote) -> [String] {
        [
            "De : \(quote.letter.from.shown) ", "Date : \(quote.date.slashed)  \(quote.date.time)  (GMT+01:00) ",
            "À : \(quote.reader.shown) ", "Objet : \(quote.letter.subject) ",
        ]
    }

    private func plain(_ mail: Composition) -> [String] {
        let own = mail.text.lines + ["", Self.signature]
        guard let quote = mail.quote else { return own }
        return own + ["-------- Message d'origine --------"] + head(quote) + [""] + quote.letter.text(.init())
    }

    private func html(_ mail: Composition) -> String {
        let said = mail.text.html(blank: "<div dir=\"auto\"><br></div>") { "<div dir=\"auto\">\($0)</div>" }
        return "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=UTF-8\"></head>"
            + "<body dir=\"auto\">\(said)<div dir=\"auto\"><br></div><div id=\"composer_signature\" dir=\"auto\">"
            + "<div style=\"font-size:12px;color:#575757\" dir=\"auto\">\(Self.signature)</div></div>"
            + (mail.quote.map(quoted) ?? "") + "</body></html>"
    }

    private func quoted(_ quote: Quote) -> String {
        let head = head(quote).map { "<div>\(HTMLCharacters.escaped($0))</div>" }.joined()
        return "<div dir=\"auto\"><br></div><div><br></div><div align=\"left\" dir=\"auto\" style=\"font-size:100%;"
            + "color:#000000\"><div>-------- Message d'origine --------</div>\(head)<div><br></div></div>"
            + quote.letter.page
    }
}
