import Federation

/// Reads the `From` fields: exactly one field with exactly one plain addr-spec, or nothing that may be relied on (T27).
///
/// The forms read are `addr-spec`, `phrase <addr-spec>` and the old `addr-spec (name)`. Programs disagree about all
/// others, so whoever relied on one of them would show one author to a person and another to the rule.
enum AuthorField {
    /// What the fields say.
    static func author(_ fields: [RawField]) -> Author {
        guard fields.count == 1, let value = fields.first?.value, let read = one(value) else {
            return .unusable(fields.map { GMimeText.decoded($0.value) }.joined(separator: ", "))
        }
        return read
    }

    private static func one(_ value: [UInt8]) -> Author? {
        guard value.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == Byte.tab }) else { return nil }
        guard let split = Phrase(value) else { return nil }
        guard let address = address(split.address) else { return nil }
        let name = GMimeText.decoded(Array(split.name.utf8))
        return namesAnother(name, than: address) ? nil : .one(address, displayName: name)
    }

    /// An encoded word is made of letters an atom may hold, and means something else to a person.
    private static func address(_ bytes: ArraySlice<UInt8>) -> EmailAddress? {
        let text = String(decoding: bytes, as: UTF8.self)
        return text.utf8.contains(UInt8(ascii: "?")) && text.hasPrefix("=") ? nil : EmailAddress(text)
    }

    /// `"a@member.example" <evil@elsewhere.example>`: the person sees one address, the rule another.
    private static func namesAnother(_ name: String, than address: EmailAddress) -> Bool {
        guard name.unicodeScalars.contains(where: { "@＠﹫".unicodeScalars.contains($0) }) else { return false }
        let plain = name.map { "＠﹫".contains($0) ? "@" : $0 }
        let words = plain.split { $0.isWhitespace || "<>()[]{}\"',;:«»“”‘’".contains($0) }
        return words.contains { word in
            guard let at = word.firstIndex(of: "@"), at != word.startIndex else { return false }
            return word[word.index(after: at)...].contains(".") && String(word).lowercased() != address.folded
        }
    }

    /// A mailbox cut into its display name and what stands where the addr-spec belongs.
    private struct Phrase {
        var name = ""
        var address: ArraySlice<UInt8>

        /// `nil` if there is more than one mailbox, a group, or anything after the address.
        init?(_ value: [UInt8]) {
            guard let open = Phrase.openBracket(value) else {
                guard let bare = Phrase.withTrailingName(value) else { return nil }
                self = bare
                return
            }
            let rest = value[(open + 1)...]
            guard let close = rest.firstIndex(of: UInt8(ascii: ">")),
                rest[(close + 1)...].allSatisfy(Byte.isBlank),
                let name = Phrase.displayName(value[..<open])
            else { return nil }
            self.name = name
            address = rest[..<close]
        }

        private init(name: String, address: ArraySlice<UInt8>) {
            self.name = name
            self.address = address
        }

        /// The first `<` outside a quoted string.
        private static func openBracket(_ value: [UInt8]) -> Int? {
            var isQuoted = false
            var isEscaped = false
            for (index, byte) in value.enumerated() {
                if isEscaped {
                    isEscaped = false
                } else if isQuoted, byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    isQuoted.toggle()
                } else if !isQuoted, byte == UInt8(ascii: "<") {
                    return index
                }
            }
            return nil
        }

        /// `addr-spec` alone, or followed by one comment that holds nothing like an address.
        private static func withTrailingName(_ value: [UInt8]) -> Phrase? {
            guard let open = value.firstIndex(of: UInt8(ascii: "(")) else {
                return Phrase(name: "", address: Byte.trimmed(value[...])[...])
            }
            let comment = value[(open + 1)...]
            guard value.last == UInt8(ascii: ")"), open > 0, Byte.isBlank(value[open - 1]),
                comment.dropLast().allSatisfy({ !"()<>@,;".utf8.contains($0) })
            else { return nil }
            return Phrase(
                name: String(decoding: comment.dropLast(), as: UTF8.self), address: Byte.trimmed(value[..<open])[...])
        }

        /// Quoted strings unquoted; outside them nothing that would make a list, a group or another address.
        private static func displayName(_ bytes: ArraySlice<UInt8>) -> String? {
            var out: [UInt8] = []
            var isQuoted = false
            var isEscaped = false
            for byte in bytes {
                if isEscaped {
                    isEscaped = false
                    out.append(byte)
                } else if isQuoted, byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    isQuoted.toggle()
                } else if !isQuoted, ",;:>@".utf8.contains(byte) {
                    return nil
                } else {
                    out.append(byte)
                }
            }
            return isQuoted ? nil : String(decoding: out, as: UTF8.self)
        }
    }
}
