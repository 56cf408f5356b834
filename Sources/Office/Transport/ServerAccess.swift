public import Foundation

/// Where a mail server is and how the clerk gets in: the same for IMAP and for submission.
public struct ServerAccess: Hashable, Sendable {
    /// Host name or address.
    public var host: String
    /// TCP port, 1 to 65535.
    public var port: Int
    /// What protects the connection.
    public var security: TransportSecurity
    /// How to log in; `nil` only where the server asks nothing (a submission server on this machine).
    public var credential: Credential?
    /// A PEM file of certificate authorities to trust in place of the system's.
    public var authorities: URL?
    /// Seconds for TCP, TLS and login together.
    public var connectTimeout: TimeInterval
    /// Seconds the server may stay silent while the clerk waits for its answer.
    public var silenceTimeout: TimeInterval

    /// An access.
    public init(
        host: String, port: Int, security: TransportSecurity, credential: Credential?, authorities: URL? = nil,
        connectTimeout: TimeInterval = 30, silenceTimeout: TimeInterval = 120
    ) {
        self.host = host
        self.port = port
        self.security = security
        self.credential = credential
        self.authorities = authorities
        self.connectTimeout = connectTimeout
        self.silenceTimeout = silenceTimeout
    }

    /// Why this access cannot be used, or `nil`. Checked before anything goes out.
    public var fault: String? {
        guard (1...65_535).contains(port) else { return "port \(port) is not between 1 and 65535" }
        guard !host.isEmpty, host.utf8.allSatisfy({ ServerAccess.mayStandInHost($0) }) else {
            return "“\(host)” is not a host name"
        }
        guard security != .clearLoopback || isLoopback else {
            return "clear text is accepted on loopback only, and \(host) is elsewhere"
        }
        return nil
    }

    /// Whether `host` is this machine's own address, as written; a name is not looked up.
    public var isLoopback: Bool {
        if host == "localhost" || host == "::1" { return true }
        let parts = host.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
        return parts.count == 4 && parts.allSatisfy { $0 != nil } && parts.first == 127
    }

    /// The URL libcurl connects to; `scheme` is `imap` or `smtp`.
    func url(scheme: String) -> String {
        let authority = host.contains(":") ? "[\(host)]" : host
        return "\(transportName(scheme))://\(authority):\(port)/"
    }

    /// The one protocol libcurl may use: `imap` or `imaps`, `smtp` or `smtps`.
    func transportName(_ scheme: String) -> String {
        switch security {
        case .tls: "\(scheme)s"
        case .startTLS, .clearLoopback: scheme
        }
    }

    private static func mayStandInHost(_ byte: UInt8) -> Bool {
        switch byte {
        case 48...57, 65...90, 97...122, 45, 46, 58, 95: true
        default: false
        }
    }
}
