/// The fields of a letter that the wire needs, read without the clerk's own parser.
struct LetterHeader {
    private let fields: [(name: String, value: String)]

    init(_ bytes: [UInt8]) {
        var fields: [(name: String, value: String)] = []
        var start = 0
        while let end = bytes[start...].firstIndex(of: 13) {
            let line = String(decoding: bytes[start..<end], as: UTF8.self)
            start = end + 2
            if line.isEmpty || start > bytes.count { break }
            if line.hasPrefix(" ") || line.hasPrefix("\t") {
                if let last = fields.indices.last { fields[last].value += line }
            } else if let colon = line.firstIndex(of: ":") {
                fields.append((line[..<colon].lowercased(), String(line[line.index(after: colon)...])))
            }
        }
        self.fields = fields
    }

    func values(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }

    private func bracketed(_ name: String) -> [String] {
        values(name).flatMap { value in
            value.split(separator: "<").dropFirst().compactMap { $0.split(separator: ">").first.map(String.init) }
        }
    }

    var messageID: String { bracketed("message-id").first ?? "" }
    var inReplyTo: [String] { bracketed("in-reply-to") }
    var recipients: [String] { bracketed("to") + bracketed("cc") + bracketed("bcc") }
}
