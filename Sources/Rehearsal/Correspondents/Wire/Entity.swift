import Foundation
import Mail

/// A body part, or a tree of them (RFC 2045, RFC 2046).
indirect enum Entity: Sendable {
    /// A text; its lines end in LF.
    case text(subtype: String, String, TextForm)
    /// A multipart with further parameters (`type="…"`) and its boundary.
    case multipart(subtype: String, [Entity], boundary: String)
    /// A file carried along.
    case file(Attachment)

    /// The entity's header fields and body, CR LF throughout.
    var bytes: [UInt8] {
        switch self {
        case .text(let subtype, let text, let form): Entity.text(subtype, text, form)
        case .multipart(let subtype, let children, let boundary): Entity.multipart(subtype, children, boundary)
        case .file(let attachment): Entity.file(attachment)
        }
    }

    private static func text(_ subtype: String, _ text: String, _ form: TextForm) -> [UInt8] {
        let bytes = form.bytes(text, subtype: subtype)
        let encoding = form.encoding.fit(for: bytes)
        let type = HeaderLine.folded("Content-Type: text/\(subtype); charset=\(form.spelling)\(form.parameters)")
        return type + Array("Content-Transfer-Encoding: \(encoding.rawValue)\r\n\r\n".utf8) + encoding.encoded(bytes)
    }

    private static func multipart(_ subtype: String, _ children: [Entity], _ boundary: String) -> [UInt8] {
        var out = Array("Content-Type: multipart/\(subtype);\r\n boundary=\"\(boundary)\"\r\n\r\n".utf8)
        for child in children { out += Array("--\(boundary)\r\n".utf8) + child.bytes + [13, 10] }
        return out + Array("--\(boundary)--\r\n".utf8)
    }

    private static func file(_ file: Attachment) -> [UInt8] {
        let name = EncodedWords(spelling: "UTF-8", encoding: .b).unstructured(file.name)
        let head = [
            "Content-Type: \(file.contentType); name=\"\(name)\"",
            "Content-Disposition: \(file.isInline ? "inline" : "attachment"); filename=\"\(name)\"",
            "Content-Transfer-Encoding: base64",
        ]
        return head.flatMap(HeaderLine.folded) + [13, 10] + TransferEncoding.base64.encoded(file.content)
    }
}
