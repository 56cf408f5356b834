/// A header field as bytes: unfolded (RFC 5322 §2.2.3), not decoded.
struct RawField {
    /// As written.
    let name: String
    /// Lower case, for comparison.
    let key: String
    /// The value without the white space around it.
    let value: [UInt8]

    init(name: String, value: [UInt8]) {
        self.name = name
        key = name.lowercased()
        self.value = value
    }

    /// The value as text: bytes that are not UTF-8 become U+FFFD.
    var text: String { String(decoding: value, as: UTF8.self) }

    /// The public form.
    var field: HeaderField { HeaderField(name: name, value: text) }
}

extension [RawField] {
    /// The topmost field of that name (lower case).
    func first(_ key: String) -> RawField? { first { $0.key == key } }

    /// All fields of that name (lower case), top first.
    func all(_ key: String) -> [RawField] { filter { $0.key == key } }
}
