import Ledger

/// A folder's name: as people read it, and as the server writes it.
struct FolderName: Hashable {
    /// Decoded, `INBOX` in upper case.
    let text: String
    /// The bytes the server knows it by.
    let wire: [UInt8]

    /// A name of the configuration or of a `Place`.
    init(_ text: String) {
        self.text = text.uppercased() == "INBOX" ? "INBOX" : text
        wire = Array(ModifiedUTF7(encoding: self.text).encoded.utf8)
    }

    /// A name the server said. One that is not well-formed modified UTF-7 is kept as it is and read as UTF-8.
    /// - Returns: `nil` for a name that cannot be sent back in a quoted string.
    init?(wire: [UInt8]) {
        guard !wire.isEmpty, wire.allSatisfy({ $0 != 0 && $0 != 13 && $0 != 10 }) else { return nil }
        let said = String(decoding: wire, as: UTF8.self)
        let text = ModifiedUTF7(decoding: said)?.text ?? said
        self.text = text.uppercased() == "INBOX" ? "INBOX" : text
        self.wire = wire
    }

    /// Two names are the same folder if people read them alike.
    static func == (a: Self, b: Self) -> Bool { a.text == b.text }
    /// Hashes what is compared.
    func hash(into hasher: inout Hasher) { hasher.combine(text) }

    /// The name as a quoted string (RFC 3501 §4.3).
    var quoted: [UInt8] {
        var bytes: [UInt8] = [34]
        for byte in wire {
            if byte == 34 || byte == 92 { bytes.append(92) }
            bytes.append(byte)
        }
        return bytes + [34]
    }
}
