import Foundation

/// What one FETCH response says of a mail, as far as the clerk asks (RFC 3501 §7.4.2).
struct FetchItems: Hashable {
    /// Its UID.
    var uid: UInt32?
    /// Its size as announced, in bytes.
    var size: Int?
    /// When it arrived.
    var internalDate: Date?
    /// Its bytes.
    var body: ScannedString?
    /// The beginning of its header.
    var head: ScannedString?

    /// Nothing yet.
    init() {}

    /// Reads the response after the word FETCH; items not asked for are skipped.
    init(_ scanner: inout ResponseScanner) throws(ProtocolFault) {
        scanner.skipSpaces()
        try scanner.expect("(")
        scanner.skipSpaces()
        while !scanner.skip(")") {
            let item = scanner.itemName()
            guard !item.isEmpty else { throw scanner.fault("a fetch item expected") }
            scanner.skipSpaces()
            try read(item, &scanner)
            scanner.skipSpaces()
        }
    }

    private mutating func read(_ item: String, _ scanner: inout ResponseScanner) throws(ProtocolFault) {
        switch item {
        case "UID": uid = try scanner.number32()
        case "RFC822.SIZE": size = try scanner.number()
        case "INTERNALDATE":
            guard let date = InternalDate(try scanner.string().content)?.date else {
                throw scanner.fault("an unreadable INTERNALDATE")
            }
            internalDate = date
        case "BODY[]", "RFC822": body = try scanner.string()
        case "BODY[HEADER]<0>", "BODY[HEADER]": head = try scanner.string()
        default: try scanner.skipValue()
        }
    }
}
