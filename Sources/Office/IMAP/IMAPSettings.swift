public import Foundation

/// What the clerk must know about its mailbox. Prints without the secret.
public struct IMAPSettings: Hashable, Sendable {
    /// Where the server is and how to log in.
    public var server: ServerAccess
    /// The folder mails arrive in.
    public var inbox: String
    /// The folder of unwanted mail, decoded; `nil` to find it by SPECIAL-USE, then by name.
    public var junk: String?
    /// Mails over this size are not fetched; of those the header alone is read. In bytes.
    public var sizeLimit: Int
    /// At most so many mails are fetched and handed on at a time.
    public var batchCount: Int
    /// At most so many bytes are fetched at a time, as announced; a single mail may exceed it.
    public var batchBytes: Int
    /// Where the server has no IDLE, how often it is asked, in seconds.
    public var pollInterval: TimeInterval

    /// Settings.
    public init(
        server: ServerAccess, inbox: String = "INBOX", junk: String? = nil, sizeLimit: Int = 25 << 20,
        batchCount: Int = 200, batchBytes: Int = 8 << 20, pollInterval: TimeInterval = 30
    ) {
        self.server = server
        self.inbox = inbox
        self.junk = junk
        self.sizeLimit = sizeLimit
        self.batchCount = max(1, batchCount)
        self.batchBytes = max(1, batchBytes)
        self.pollInterval = pollInterval
    }

    /// INBOX as the session knows it.
    var inboxName: FolderName { FolderName(inbox) }

    /// A server may misjudge a size: literals somewhat over the limit are still taken, so that the mail is whole.
    var limits: ResponseLimits {
        var limits = ResponseLimits()
        limits.literal = sizeLimit + sizeLimit / 4 + (64 << 10)
        limits.response = max(limits.response, limits.literal)
        return limits
    }
}
