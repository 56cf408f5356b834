/// How a program writes a text part: charset, its spelling, transfer encoding, further parameters.
struct TextForm: Sendable {
    let charset: Charset
    /// As it stands in Content-Type, quotes included.
    let spelling: String
    let encoding: TransferEncoding
    /// Further parameters, each with its `; ` before it.
    let parameters: String

    init(_ charset: Charset, _ spelling: String, _ encoding: TransferEncoding, parameters: String = "") {
        self.charset = charset
        self.spelling = spelling
        self.encoding = encoding
        self.parameters = parameters
    }

    /// The same for text/plain with soft line breaks (RFC 3676).
    var flowed: TextForm { TextForm(charset, spelling, encoding, parameters: "; format=flowed") }

    /// The bytes of `text`, whose lines end in LF, with CR LF.
    func bytes(_ text: String, subtype: String) -> [UInt8] {
        let lines = text.unicodeScalars.filter { $0 != "\r" }.flatMap { $0 == "\n" ? ["\r", "\n"] : [$0] }
        return charset.bytes(
            String(String.UnicodeScalarView(lines)), missing: subtype == "html" ? .reference : .questionMark)
    }
}
