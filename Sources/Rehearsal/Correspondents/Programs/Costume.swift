import Federation

/// The habits of one mail program.
protocol Costume: Sendable {
    /// What is put before the subject of a reply: `Re: ` or `RE: `.
    var replyPrefix: String { get }
    /// How characters outside ASCII stand in its header fields.
    var words: EncodedWords { get }
    /// Its header, in its order.
    func header(of mail: Composition) -> [HeaderSlot]
    /// Message-ID without angle brackets.
    func messageID(of mail: Composition) -> String
    /// Date as it writes it.
    func date(of mail: Composition) -> String
    /// What the mail says, with the letter quoted its way.
    func body(of mail: Composition) -> Entity
}

extension Costume {
    var replyPrefix: String { "Re: " }
    var words: EncodedWords { EncodedWords(spelling: "UTF-8", encoding: .q) }
    func date(of mail: Composition) -> String { mail.written.field }

    /// The whole mail, CR LF throughout.
    func bytes(of mail: Composition) -> [UInt8] {
        let lines = header(of: mail).compactMap { line($0, mail) }
        return lines.flatMap(HeaderLine.folded) + entity(of: mail).bytes
    }

    /// The body, with what is attached.
    private func entity(of mail: Composition) -> Entity {
        guard !mail.attachments.isEmpty else { return body(of: mail) }
        return .multipart(
            subtype: "mixed", [body(of: mail)] + mail.attachments.map { .file($0) },
            boundary: "----=_Mixed_\(mail.trace.letters(20, "mixed"))")
    }

    private func line(_ slot: HeaderSlot, _ mail: Composition) -> String? {
        switch slot {
        case .from: "From: \(mail.writer.named.encoded(words))"
        case .to: "To: \(mail.to.encoded(words))"
        case .subject: "Subject: \(words.unstructured(subject(of: mail)))"
        case .date: "Date: \(date(of: mail))"
        case .messageID: "Message-ID: <\(messageID(of: mail))>"
        case .inReplyTo: mail.inReplyTo.map { "In-Reply-To: <\($0)>" }
        case .references:
            mail.references.isEmpty ? nil : "References: \(mail.references.map { "<\($0)>" }.joined(separator: " "))"
        case .mimeVersion(let version): "MIME-Version: \(version)"
        case .own(let name, let value): "\(name): \(value)"
        }
    }

    /// A reply's subject has one prefix, however often it went to and fro.
    private func subject(of mail: Composition) -> String {
        guard mail.letter != nil else { return mail.subject }
        let isPrefixed = mail.subject.lowercased().hasPrefix("re:")
        return isPrefixed
            ? replyPrefix + mail.subject.dropFirst(3).drop { $0 == " " } : replyPrefix + mail.subject
    }

    /// text/plain and its HTML twin.
    func twins(_ plain: [String], _ html: String, _ form: TextForm, htmlForm: TextForm? = nil, boundary: String)
        -> Entity
    {
        .multipart(
            subtype: "alternative",
            [
                .text(subtype: "plain", plain.joined(separator: "\n") + "\n", form),
                .text(subtype: "html", html + "\n", htmlForm ?? form),
            ], boundary: boundary)
    }
}
