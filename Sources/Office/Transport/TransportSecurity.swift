/// What protects a connection. There is no "TLS if possible": who strips STARTTLS from a greeting would win (T37).
/// The raw values are the configuration's words.
public enum TransportSecurity: String, Hashable, Codable, Sendable, CaseIterable {
    /// TLS from the first byte: imaps, smtps (RFC 8314).
    case tls
    /// STARTTLS, required; without it the connection fails.
    case startTLS = "starttls"
    /// Clear text, accepted on this machine's own address only: tests and the demo.
    case clearLoopback = "none"
}
