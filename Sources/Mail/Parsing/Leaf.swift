/// One leaf of the MIME tree (RFC 2045), transfer encoding undone, charset not yet.
struct Leaf {
    /// Lower-case `type/subtype`; `text/plain` where the mail says nothing (RFC 2045 §5.2).
    var contentType = "text/plain"
    /// Parameters of Content-Type, lower-case names.
    var parameters: [String: String] = [:]
    /// Lower-case disposition, if there is one.
    var disposition: String?
    /// File name as the mail gives it, decoded, not made safe.
    var fileName = ""
    var hasContentID = false
    /// Decoded bytes; of an attached message, the whole message.
    var content: [UInt8] = []

    /// Whether mail programs show it among the text: text of a kind they show that is not offered as a file.
    var viewKind: BodyView.Kind? {
        if disposition == "attachment", !fileName.isEmpty { return nil }
        switch contentType {
        case "text/plain", "text/markdown", "text/x-markdown", "text/enriched", "text/richtext", "text/x-plain":
            return .plain
        case "text/html", "application/xhtml+xml", "text/x-amp-html", "text/watch-html":
            return .html
        case "text/calendar":
            return .calendar
        default:
            return nil
        }
    }

    /// Whether it may be S/MIME data (RFC 8551 §3.2).
    var mayBeSignedData: Bool { contentType == "application/pkcs7-mime" || contentType == "application/x-pkcs7-mime" }

    /// The leaf as something carried along.
    var attachment: Attachment {
        Attachment(
            name: SafeFileName.of(fileName), contentType: contentType, content: content,
            isInline: disposition == "inline" || (hasContentID && disposition != "attachment"))
    }
}
