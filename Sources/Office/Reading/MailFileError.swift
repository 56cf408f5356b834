import Foundation

/// A file that could not be read; the next one may be.
public struct MailFileError: Error, Encodable, CustomStringConvertible {
    /// The path.
    public let file: String
    /// The system's words.
    public let reason: String

    private enum CodingKeys: String, CodingKey {
        case file
        case reason = "error"
    }

    /// One line of JSON with `file` and `error`.
    public func jsonLine() -> String { JSONLine.encode(self) }

    /// Path and reason.
    public var description: String { "\(file): \(reason)" }
}
