internal import Mail

/// The doubts that the mail as a whole raises: what cannot be read, and what the text points to.
struct MailDoubts {
    private(set) var doubts: Set<Doubt> = []

    /// The doubts of `message`, whose new text is `text`.
    init(_ message: Message, text: String, elided: [Reading.Elided], known: Lines) {
        for defect in message.defects {
            switch defect {
            case .undecodableText, .guessedCharset: doubts.insert(.undecodable)
            case .overLimit: doubts.insert(.notReadWhole)
            case .encrypted: doubts.insert(.encrypted)
            case .signedOpaque: doubts.insert(.signedOpaque)
            case .tnef: doubts.insert(.attachmentMayAnswer)
            case .malformed: doubts.insert(.malformed)
            case .repeatedField, .partlySigned: break
            }
        }
        let hasFiles = message.attachments.contains { Self.mayAnswer($0) }
        let hasBelow = elided.contains { $0.reason == .forwarded || $0.reason == .quote || $0.reason == .ourLetter }
        guard hasFiles || hasBelow else { return }
        let folded = Folding.fold(text)
        if hasFiles, folded.isEmpty || known.attachmentPointers.firstIndex(in: folded[...]) != nil {
            doubts.insert(.attachmentMayAnswer)
        }
        if hasBelow, known.belowPointers.firstIndex(in: folded[...]) != nil { doubts.insert(.pointsBelow) }
    }

    /// Signatures, keys, cards and calendars hold no answer that a person reads; a logo is small and inline.
    private static func mayAnswer(_ attachment: Attachment) -> Bool {
        let type = attachment.contentType
        if type.contains("signature") || type.contains("pgp-keys") || type.contains("vcard")
            || type.contains("calendar")
        {
            return false
        }
        return !(attachment.isInline && type.hasPrefix("image/") && attachment.content.count < 20_000)
    }
}
