/// How a connection to a mail server is protected.
public enum ConnectionSecurity: String, Codable, Sendable, CaseIterable {
    /// TLS from the first byte (`imaps`, `smtps`; RFC 8314).
    case tls
    /// Clear until STARTTLS, which is demanded, never merely tried.
    case starttls
    /// Clear text; the configuration allows it on loopback only.
    case none
}
