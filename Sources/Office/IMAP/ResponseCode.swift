/// The bracketed code of a status response, as far as the clerk acts on it (RFC 3501 §7.1, RFC 4315, RFC 5530).
enum ResponseCode: Hashable {
    /// The folder's numbering (RFC 3501 §2.3.1.1).
    case uidValidity(UInt32)
    /// The next UID to be given.
    case uidNext(UInt32)
    /// The UID an appended mail was given (RFC 4315 §3).
    case appendUID(UInt32)
    /// The folder to move to does not exist; CREATE would help.
    case tryCreate
    /// What the server can do, announced with another answer.
    case capability(Capabilities)
    /// Any other, upper case, without its arguments.
    case other(String)

    /// Reads the code after an opening bracket, up to and with the closing one.
    init(_ scanner: inout ResponseScanner) throws(ProtocolFault) {
        let text = scanner.bracketed()
        let words = text.split(separator: " ").map { $0.uppercased() }
        switch words.first {
        case "UIDVALIDITY": self = .uidValidity(try ResponseCode.number(words, scanner))
        case "UIDNEXT": self = .uidNext(try ResponseCode.number(words, scanner))
        // Its folder's UIDVALIDITY stands before it.
        case "APPENDUID": self = UInt32(words.last ?? "").map { .appendUID($0) } ?? .other("APPENDUID")
        case "TRYCREATE": self = .tryCreate
        case "CAPABILITY": self = .capability(Capabilities(words: words.dropFirst()))
        case let word: self = .other(word ?? "")
        }
    }

    private static func number(_ words: [String], _ scanner: ResponseScanner) throws(ProtocolFault) -> UInt32 {
        guard words.count == 2, let value = UInt32(words[1]) else { throw scanner.fault("a number expected") }
        return value
    }
}
