/// The answer to STATUS (RFC 3501 §7.2.4), as far as asked for.
struct FolderStatus: Hashable {
    /// Which folder.
    let name: FolderName
    /// Its numbering.
    let uidValidity: UInt32?
    /// The next UID to be given.
    let uidNext: UInt32?

    /// Reads the response after the word STATUS; `nil` for a name that cannot be used.
    init?(_ scanner: inout ResponseScanner) throws(ProtocolFault) {
        scanner.skipSpaces()
        guard let name = FolderName(wire: try scanner.string().content) else { return nil }
        self.name = name
        scanner.skipSpaces()
        try scanner.expect("(")
        var uidValidity: UInt32?
        var uidNext: UInt32?
        while !scanner.skip(")") {
            let item = scanner.word()
            scanner.skipSpaces()
            switch item {
            case "UIDVALIDITY": uidValidity = try scanner.number32()
            case "UIDNEXT": uidNext = try scanner.number32()
            case "": throw scanner.fault("a status item expected")
            default: try scanner.skipValue()
            }
            scanner.skipSpaces()
        }
        self.uidValidity = uidValidity
        self.uidNext = uidNext
    }
}
