import Federation

/// A mailbox as in an address field (RFC 5322 §3.4): a display name, which may be empty, and an address.
struct NamedAddress: Hashable, Sendable {
    let name: String
    let address: EmailAddress

    /// What a person reads: `Greffe du CPO <greffe@cpo.example>`.
    var shown: String { name.isEmpty ? address.text : "\(name) <\(address)>" }

    /// The field's value, on one line.
    func encoded(_ words: EncodedWords) -> String {
        guard !name.isEmpty else { return address.text }
        let isAtoms = name.utf8.allSatisfy { byte in
            switch byte {
            case 48...57, 65...90, 97...122, 32: true
            default: "!#$%&'*+-/=?^_`{|}~".utf8.contains(byte)
            }
        }
        if isAtoms { return "\(name) <\(address)>" }
        if name.utf8.allSatisfy({ (32..<127).contains($0) }) {
            return "\"\(name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\" <\(address)>"
        }
        return "\(words.phrase(name)) <\(address)>"
    }
}
