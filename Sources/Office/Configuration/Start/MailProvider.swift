/// What is known of a mail provider, so that nobody has to look for ports.
public struct MailProvider: Hashable, Sendable {
    /// As the command line takes it: `ovh`.
    public let id: String
    /// As people know it.
    public let name: String
    /// Where mail is read.
    public let imap: Endpoint
    /// Where mail is handed in.
    public let smtp: Endpoint
    /// The user name for IMAP.
    public let imapLogin: LoginForm
    /// The user name for SMTP, which is not always the same.
    public let smtpLogin: LoginForm
    /// What the provider lets pass, with a margin.
    public let pace: SubmissionConfiguration.Pace
    /// Domains that are this provider's own, by which an address gives it away.
    public let domains: [String]
    /// What the administrator must know or do there, in French; `nil` if nothing.
    public let remark: String?

    /// A server.
    public struct Endpoint: Hashable, Sendable {
        /// Host name.
        public let host: String
        /// Port.
        public let port: Int
        /// How the connection is protected.
        public let security: TransportSecurity

        /// A server with TLS from the first byte, unless said otherwise.
        public init(_ host: String, _ port: Int, _ security: TransportSecurity = .tls) {
            self.host = host
            self.port = port
            self.security = security
        }
    }

    /// How a user name is made from an address.
    public enum LoginForm: Hashable, Sendable {
        /// The whole address.
        case address
        /// What stands before `@`.
        case localPart
    }

    init(
        _ id: String, _ name: String, imap: Endpoint, smtp: Endpoint, imapLogin: LoginForm = .address,
        smtpLogin: LoginForm = .address, pace: SubmissionConfiguration.Pace = .init(), domains: [String] = [],
        remark: String? = nil
    ) {
        self.id = id
        self.name = name
        self.imap = imap
        self.smtp = smtp
        self.imapLogin = imapLogin
        self.smtpLogin = smtpLogin
        self.pace = pace
        self.domains = domains
        self.remark = remark
    }
}
