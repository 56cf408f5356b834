extension LetterDraft {
    /// The letter as it goes to the server: MIME by GMime, CR LF throughout, ASCII, lines of at most 998 bytes.
    ///
    /// Equal drafts give equal bytes, since a letter sent again must be the same letter (T39): boundaries are derived
    /// from the Message-ID, the date is the draft's. The shape is the one of MAIL.md 3b: the twins in a
    /// `multipart/alternative`, the calendar object last in it, files around it in a `multipart/mixed`.
    public func composed() throws(CompositionError) -> [UInt8] {
        let identifier = try HeaderValue.identifier(messageID)
        let root = try body(boundaries: BoundaryMaker(seed: identifier))
        let message = MessageBuilder(root)
        try writeHeader(to: message, identifier: identifier)
        return try WireFormat.checked(message.bytes())
    }

    private func writeHeader(to message: MessageBuilder, identifier: String) throws(CompositionError) {
        message.add(.from, name: from.name, address: from.address)
        message.add(.to, name: to.name, address: to.address)
        if let replyTo { message.add(.replyTo, name: from.name, address: replyTo) }
        message.set("Subject", HeaderValue.text(subject, limit: 400))
        message.set(date: date)
        message.set("Message-ID", "<\(identifier)>")
        if let inReplyTo { message.set("In-Reply-To", "<\(try HeaderValue.identifier(inReplyTo))>") }
        let thread = try thread()
        if !thread.isEmpty { message.set("References", thread) }
        if let listID { message.set("List-Id", "<\(try HeaderValue.identifier(listID))>") }
        message.set("Auto-Submitted", autoSubmitted.rawValue)
        message.set("X-Auto-Response-Suppress", "All")
        message.set("X-Loop", HeaderValue.text(loop, limit: 254))
        message.set("MIME-Version", "1.0")
    }

    /// A thread of any length: the first letter and the last twenty tell programs all they use.
    private func thread() throws(CompositionError) -> String {
        let kept = references.count > 21 ? [references[0]] + references.suffix(20) : references
        var out: [String] = []
        for id in kept { out.append("<\(try HeaderValue.identifier(id))>") }
        return out.joined(separator: " ")
    }

    private func body(boundaries: BoundaryMaker) throws(CompositionError) -> MimeNode {
        var views: [MimeNode] = [
            .text("plain", plain),
            .text("html", html),
        ]
        var files = attachments.map { MimeNode.file($0) }
        if let calendar {
            views.append(.calendar(calendar))
            let bytes = Array(calendar.text.utf8)
            files.append(
                .file(Attachment(name: "invitation.ics", contentType: "application/ics", content: bytes)))
        }
        let twins = MimeNode.multipart("alternative", views, boundary: boundaries.boundary(1))
        return files.isEmpty ? twins : .multipart("mixed", [twins] + files, boundary: boundaries.boundary(0))
    }
}
