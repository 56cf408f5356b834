/// The server said something no IMAP server says; the connection cannot be trusted to be in step any more.
struct ProtocolFault: Error, Hashable {
    /// What is wrong, with the offending text, short.
    let words: String

    /// A fault; `evidence` is the server's text.
    init(_ words: String, _ evidence: some Sequence<UInt8> = []) {
        let printable = evidence.prefix(120).map { (32...126).contains($0) ? $0 : UInt8(ascii: "?") }
        self.words = printable.isEmpty ? words : "\(words): \(String(decoding: printable, as: UTF8.self))"
    }
}
