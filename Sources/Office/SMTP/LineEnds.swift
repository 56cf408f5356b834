/// Whether a mail may go out as it is: a bare CR or LF would be read differently along the way, and a line of its own
/// making could end the mail early (RFC 5321 §2.3.8; SMTP smuggling).
enum LineEnds {
    /// Whether every CR is followed by LF, every LF preceded by CR, and the last line is ended.
    static func areCRLF(_ bytes: [UInt8]) -> Bool {
        var previous: UInt8 = 0
        for byte in bytes {
            if (byte == 10) != (previous == 13) { return false }
            previous = byte
        }
        return previous == 10
    }
}
