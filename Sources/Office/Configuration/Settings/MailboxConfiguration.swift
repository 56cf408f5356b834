public import Foundation

/// The greffe's mailbox as the configuration describes it; the secret stands in ``Secrets``.
public struct MailboxConfiguration: Hashable, Sendable {
    /// Host name or address of the IMAP server.
    public let host: String
    /// 1 to 65535.
    public let port: Int
    /// How the connection is protected; `none` on loopback only.
    public let security: TransportSecurity
    /// The absolute path of a PEM file of authorities to trust in place of the system's, if there is one.
    public let authorities: String?
    /// The login's user name, which need not be the address.
    public let user: String
    /// Where mails come in and where they are put.
    public let folders: FolderNames
    /// Larger mails are not read whole; in bytes.
    public let sizeLimit: Int
    /// How long to wait between two looks where the server does not announce new mail, in seconds.
    public let pollingInterval: TimeInterval

    /// The names of folders, decoded (not in modified UTF-7), levels separated by `/` whatever the server's separator.
    public struct FolderNames: Hashable, Sendable {
        /// Where mail arrives.
        public let inbox: String
        /// The folder of unwanted mail; `nil` lets the clerk find it (`\Junk`, RFC 6154, then the usual names).
        public let junk: String?
        /// Where mails go that are settled.
        public let processed: String
        /// Where mails go that a human must read.
        public let held: String

        /// Four different folders.
        public init(
            inbox: String = "INBOX", junk: String? = nil, processed: String = "Greffe/Traités",
            held: String = "Greffe/À voir"
        ) {
            self.inbox = inbox
            self.junk = junk
            self.processed = processed
            self.held = held
        }
    }
}
