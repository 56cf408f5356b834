/// A string of the server's: RFC 3501's `nstring`, or a literal too long to be kept.
enum ScannedString: Hashable {
    /// NIL.
    case none
    /// Quoted, literal or atom.
    case bytes([UInt8])
    /// A literal over the limit; its announced length.
    case tooLong(Int)

    /// The bytes; empty if there are none.
    var content: [UInt8] {
        switch self {
        case .bytes(let bytes): bytes
        case .none, .tooLong: []
        }
    }

    /// The bytes as text, malformed UTF-8 replaced.
    var text: String { String(decoding: content, as: UTF8.self) }
}
