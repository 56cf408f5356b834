import Foundation
public import Seal

/// Where a mail's identifiers come from: everything random in a real program is drawn from this seed by hashing.
///
/// Two mails with different seeds share no identifier; the same seed gives the same bytes.
public struct Trace: Hashable, Sendable {
    /// Any text; unlike that of any other mail of the same rehearsal.
    public let seed: String

    /// A trace.
    public init(_ seed: String) { self.seed = seed }

    /// The digest of the seed for one use.
    public func digest(_ use: String) -> SHA256Digest { SHA256Digest(of: "\(use) \(seed)".utf8) }

    /// `count` lower-case hexadecimal digits, at most 64.
    func hex(_ count: Int, _ use: String) -> String { String(digest(use).hex.prefix(count)) }

    /// `count` decimal digits, at most 64, the first not zero.
    func digits(_ count: Int, _ use: String) -> String {
        let digits = digest(use).hex.unicodeScalars.map { String(($0.value * 7) % 10) }
        return (["1"] + digits.dropFirst()).prefix(count).joined()
    }

    /// `count` letters and digits, at most 64.
    func letters(_ count: Int, _ use: String) -> String {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789")
        let first = Array(digest(use).hex.utf8)
        let second = Array(digest("\(use) more").hex.utf8)
        return String(zip(first, second).prefix(count).map { alphabet[(Int($0) * 31 + Int($1)) % alphabet.count] })
    }

    /// A UUID as programs write it (RFC 4122 version 4), lower case.
    func uuid(_ use: String) -> String {
        let hex = Array(hex(32, use))
        let groups = [hex[0..<8], hex[8..<12], ["4"] + hex[13..<16], ["a"] + hex[17..<20], hex[20..<32]]
        return groups.map { String($0) }.joined(separator: "-")
    }
}
