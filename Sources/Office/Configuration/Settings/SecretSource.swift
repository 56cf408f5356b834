/// Where a secret is kept: never in the configuration itself.
enum SecretSource: Hashable, Sendable {
    /// `file:PATH`; a relative path starts at the configuration's folder, `$CREDENTIALS_DIRECTORY/NAME` names a systemd
    /// credential.
    case file(String)
    /// `environment:NAME`.
    case environment(String)

    /// Reads the configuration's text.
    init(_ text: String) throws(SecretFault) {
        if text.hasPrefix("file:"), text.utf8.count > 5 {
            self = .file(String(text.dropFirst(5)))
        } else if text.hasPrefix("environment:") {
            let name = String(text.dropFirst(12))
            guard SecretSource.isVariable(name) else { throw .badVariable(name) }
            self = .environment(name)
        } else {
            throw .inClear
        }
    }

    private static func isVariable(_ name: String) -> Bool {
        guard let first = name.utf8.first, !(48...57).contains(first) else { return false }
        return name.utf8.allSatisfy { (65...90).contains($0) || (48...57).contains($0) || $0 == 95 }
    }
}
