import Seal

/// The identity of a mail's content (T29, T32): what its author made of it, nothing of the way it came.
///
/// Each piece is preceded by its length, so that no two lists of pieces run into the same bytes.
struct ContentHash {
    private var bytes: [UInt8] = Array("greffier content 1".utf8)

    mutating func add(_ text: String?) { add(Array((text ?? "").utf8)) }

    mutating func add(_ piece: [UInt8]) {
        withUnsafeBytes(of: UInt64(piece.count).bigEndian) { bytes.append(contentsOf: $0) }
        bytes += piece
    }

    /// Leaves enter by their digests, so that large files are not copied together.
    mutating func add(_ leaf: Leaf) {
        add(leaf.contentType)
        add(leaf.fileName)
        add(SHA256Digest(of: leaf.content).hex)
    }

    var digest: SHA256Digest { SHA256Digest(of: bytes) }
}
