import Seal

/// Boundaries that are the same for the same letter. They begin with `=_`, which neither base64 nor quoted-printable
/// can produce (RFC 2045 §6.7), so no content can be mistaken for one.
struct BoundaryMaker {
    let seed: String

    /// The boundary of the `index`-th multipart.
    func boundary(_ index: Int) -> String {
        "=_" + SHA256Digest(of: "boundary \(index) \(seed)".utf8).hex.prefix(32)
    }
}
