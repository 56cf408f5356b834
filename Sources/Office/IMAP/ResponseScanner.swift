/// Reads the words of one response from left to right (RFC 3501 §9, leniently: what is not needed is skipped).
struct ResponseScanner {
    private let segments: [RawResponse.Segment]
    private var index = 0
    private var line: [UInt8] = []
    private var position = 0

    /// A scanner at the start of `response`.
    init(_ response: RawResponse) {
        segments = response.segments
        enterText()
    }

    /// A scanner of a bare line, for tests and nested texts.
    init(line: some Sequence<UInt8>) { self.init(RawResponse(segments: [.text(Array(line))])) }

    /// The next byte of the line, or `nil` at its end or before a literal.
    var peek: UInt8? { position < line.count ? line[position] : nil }

    /// Whether nothing is left, literals included.
    var isAtEnd: Bool { peek == nil && index + 1 >= segments.count }

    /// Consumes `byte` if it comes next.
    mutating func skip(_ byte: Unicode.Scalar) -> Bool {
        guard peek == UInt8(ascii: byte) else { return false }
        position += 1
        return true
    }

    /// Consumes `byte`, which must come next.
    mutating func expect(_ byte: Unicode.Scalar) throws(ProtocolFault) {
        if !skip(byte) { throw fault("“\(byte)” expected") }
    }

    /// Steps over one byte.
    mutating func advance() { position += 1 }

    /// Consumes any spaces.
    mutating func skipSpaces() { while skip(" ") {} }

    /// An atom, upper case: up to a space, a parenthesis, a quote or the end. May be empty.
    mutating func word() -> String {
        let from = position
        while let byte = peek, byte > 32, byte != 40, byte != 41, byte != 34 { position += 1 }
        return String(decoding: line[from..<position], as: UTF8.self).uppercased()
    }

    /// A fetch item's name, upper case, with its section in brackets and its origin octet, as `BODY[HEADER]<0>`.
    mutating func itemName() -> String {
        let from = position
        var depth = 0
        while let byte = peek {
            if byte == 91 { depth += 1 }
            if byte == 93 { depth -= 1 }
            if depth == 0, byte <= 32 || byte == 40 || byte == 41 { break }
            position += 1
        }
        return String(decoding: line[from..<position], as: UTF8.self).uppercased()
    }

    /// A number of at most 18 digits.
    mutating func number() throws(ProtocolFault) -> Int {
        let from = position
        while let byte = peek, (48...57).contains(byte) { position += 1 }
        guard (1...18).contains(position - from),
            let value = Int(String(decoding: line[from..<position], as: UTF8.self))
        else { throw fault("a number expected") }
        return value
    }

    /// A number of 32 bits: UIDs and UIDVALIDITY.
    mutating func number32() throws(ProtocolFault) -> UInt32 {
        guard let value = UInt32(exactly: try number()) else { throw fault("a number over 32 bits") }
        return value
    }

    /// A quoted string, a literal, NIL or an atom, as bytes (`astring` and `nstring`).
    mutating func string() throws(ProtocolFault) -> ScannedString {
        if peek == nil { return try literal() }
        if peek == 34 { return .bytes(try quoted()) }
        let from = position
        while let byte = peek, byte > 32, byte != 40, byte != 41 { position += 1 }
        let atom = line[from..<position]
        guard !atom.isEmpty else { throw fault("a string expected") }
        return atom.map { $0 & 0xDF }.elementsEqual("NIL".utf8) ? .none : .bytes(Array(atom))
    }

    /// What is left of the line, as text.
    mutating func rest() -> String {
        defer { position = line.count }
        return String(decoding: line[position...], as: UTF8.self)
    }

    /// Skips one value of whatever kind, lists included; its depth does not matter, since nothing recurses.
    mutating func skipValue() throws(ProtocolFault) {
        var depth = 0
        repeat {
            skipSpaces()
            if skip("(") {
                depth += 1
            } else if depth > 0, skip(")") {
                depth -= 1
            } else {
                _ = try string()
            }
        } while depth > 0
    }

    /// A fault at this place.
    func fault(_ words: String) -> ProtocolFault { ProtocolFault(words, line) }

    private mutating func literal() throws(ProtocolFault) -> ScannedString {
        guard index + 1 < segments.count else { throw fault("a string expected") }
        index += 1
        let value: ScannedString
        switch segments[index] {
        case .literal(let bytes): value = .bytes(bytes)
        case .skipped(let length): value = .tooLong(length)
        case .text: throw fault("a literal expected")
        }
        index += 1
        enterText()
        return value
    }

    private mutating func quoted() throws(ProtocolFault) -> [UInt8] {
        position += 1
        var bytes: [UInt8] = []
        while let byte = peek {
            position += 1
            switch byte {
            case UInt8(ascii: "\""): return bytes
            case UInt8(ascii: "\\"):
                guard let escaped = peek else { break }
                position += 1
                bytes.append(escaped)
            default: bytes.append(byte)
            }
        }
        throw fault("a quoted string without end")
    }

    private mutating func enterText() {
        position = 0
        line = []
        if index < segments.count, case .text(let bytes) = segments[index] { line = bytes }
    }
}

extension ResponseScanner {
    /// What stands before the next closing bracket, which is consumed; the rest of the line if there is none.
    mutating func bracketed() -> String {
        var bytes: [UInt8] = []
        while let byte = peek {
            if skip("]") { break }
            bytes.append(byte)
            advance()
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
