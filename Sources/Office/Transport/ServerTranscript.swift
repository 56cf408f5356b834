/// The last line a server said while libcurl spoke with it, for error messages. Only the server's side: what the clerk
/// sends holds credentials and is never kept.
final class ServerTranscript {
    /// The last line, printable ASCII only, at most 500 characters.
    private(set) var lastLine = ""

    /// Hears one line, or a piece of one.
    func hear(_ bytes: UnsafeRawBufferPointer) {
        let printable = bytes.prefix(500).filter { (32...126).contains($0) }
        if !printable.isEmpty { lastLine = String(decoding: printable, as: Unicode.ASCII.self) }
    }

    /// Starts anew.
    func forget() { lastLine = "" }
}
