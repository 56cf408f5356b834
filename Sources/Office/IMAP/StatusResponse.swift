/// OK, NO, BAD, BYE or PREAUTH, with the server's own words (RFC 3501 §7.1).
struct StatusResponse: Hashable {
    /// How it went.
    let condition: Condition
    /// The code in brackets, if any.
    let code: ResponseCode?
    /// The line from the condition on, for people.
    let words: String

    /// What a status response says.
    enum Condition: String {
        case ok = "OK"
        case no = "NO"
        case bad = "BAD"
        case bye = "BYE"
        case preauth = "PREAUTH"
    }

    /// Reads the response if its first word is a condition; `nil` leaves `scanner` unusable for anything else.
    init?(condition word: String, _ scanner: inout ResponseScanner) throws(ProtocolFault) {
        guard let condition = Condition(rawValue: word) else { return nil }
        self.condition = condition
        scanner.skipSpaces()
        let whole = scanner
        code = scanner.skip("[") ? try ResponseCode(&scanner) : nil
        var copy = whole
        words = "\(word) \(copy.rest().prefix(400))"
    }
}
