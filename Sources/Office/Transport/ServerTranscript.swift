/// The last line a server said while libcurl spoke with it, for error messages. Only the server's side: what the clerk
/// sends holds credentials and is never kept.
final class ServerTranscript {
    /// The last line, printable ASCII only, at most 500 characters.
    private(set) var lastLine = ""

    private var isClosed = false

    /// Hears one line, or a piece of one.
    func hear(_ bytes: UnsafeRawBufferPointer) {
        if isClosed { return }
        let printable = bytes.prefix(500).filter { (32...126).contains($0) }
        if !printable.isEmpty { lastLine = String(decoding: printable, as: Unicode.ASCII.self) }
    }

    /// Starts anew.
    func forget() {
        lastLine = ""
        isClosed = false
    }

    /// Hears no more: what follows is about taking leave, not about the matter.
    func close() { isClosed = true }

    /// The reply code the last line begins with (RFC 5321 §4.2); 0 if there is none.
    var replyCode: Int {
        let digits = lastLine.prefix(3)
        return digits.count == 3 ? Int(digits) ?? 0 : 0
    }
}
