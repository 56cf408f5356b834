public import Seal

/// Why a letter cannot be written; the caller's mistake, never the correspondent's.
public enum LetterFault: Error, Hashable, Sendable {
    /// A file the letter names is not in the envelope: a proposal must not leave without its text.
    case missingFile(name: String, digest: SHA256Digest)
}
