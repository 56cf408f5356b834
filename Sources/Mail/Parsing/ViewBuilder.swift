/// Turns leaves into views and attachments, decoding text within the limit.
struct ViewBuilder {
    private(set) var views: [BodyView] = []
    private(set) var attachments: [Attachment] = []
    private(set) var defects: Set<Defect> = []
    private var budget: Int

    init(_ leaves: [Leaf], limits: ParseLimits) {
        budget = limits.textBytes
        for leaf in leaves {
            if let kind = leaf.viewKind {
                views.append(view(leaf, kind))
            } else {
                attachments.append(leaf.attachment)
            }
        }
    }

    private mutating func view(_ leaf: Leaf, _ kind: BodyView.Kind) -> BodyView {
        let declared = leaf.parameters["charset"] ?? ViewBuilder.declaredInside(leaf, kind)
        let decoded = CharsetDecoder(readable(leaf.content), declared: declared)
        defects.formUnion(decoded.defects)
        var text = bounded(decoded.text)
        notePGP(text)
        let isFlowed = kind == .plain && leaf.parameters["format"]?.lowercased() == "flowed"
        if isFlowed {
            text = FlowedText.joined(
                text, deletingSpaces: leaf.parameters["delsp"]?.lowercased() == "yes" ? .yes : .no)
        }
        return BodyView(kind: kind, text: text, isFlowed: isFlowed, parameters: leaf.parameters)
    }

    /// What may be decoded: no charset needs more than four bytes for what UTF-8 says in one.
    private mutating func readable(_ content: [UInt8]) -> [UInt8] {
        guard content.count > 4 * budget else { return content }
        defects.insert(.overLimit)
        let head = content.prefix(4 * budget)
        return Array(head.prefix(upTo: head.lastIndex(of: Byte.lf) ?? head.endIndex))
    }

    private mutating func bounded(_ text: String) -> String {
        let size = text.utf8.count
        guard size > budget else {
            budget -= size
            return text
        }
        defects.insert(.overLimit)
        defer { budget = 0 }
        return String(decoding: text.utf8.prefix(budget), as: UTF8.self)
    }

    /// iCalendar is UTF-8 unless it says otherwise (RFC 5545 §3.1.4); HTML may name its charset itself.
    private static func declaredInside(_ leaf: Leaf, _ kind: BodyView.Kind) -> String? {
        switch kind {
        case .plain: return nil
        case .calendar: return "utf-8"
        case .html:
            let head = String(decoding: leaf.content.prefix(1024), as: UTF8.self).lowercased()
            guard let mark = head.firstRange(of: "charset=") else { return nil }
            let name = head[mark.upperBound...].drop { "\"' ".contains($0) }
                .prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }
            return name.isEmpty ? nil : String(name)
        }
    }

    /// Inline OpenPGP: an encrypted block is not read, and text around a signed one is not signed (T34).
    private mutating func notePGP(_ text: String) {
        if GMimeText.contains(text, "-----BEGIN PGP MESSAGE-----") { defects.insert(.encrypted) }
        if GMimeText.contains(text, "-----BEGIN PGP SIGNED MESSAGE-----") { defects.insert(.partlySigned) }
    }
}
