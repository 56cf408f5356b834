public import Foundation
public import Ledger

/// The greffe's mailbox, as the loop sees it: real IMAP in the daemon, a simulated one in tests.
///
/// Calls block; they are made from the clerk's own thread.
public protocol Mailbox: AnyObject {
    /// Everything that arrived after `cursors`, oldest first, in bounded batches handed to `take` one at a time.
    ///
    /// The folders are INBOX and Junk, each complete: if a listing or a fetch is cut short this throws, and what was
    /// not handed to `take` will be listed again. `take` returns only when the batch is safely in the ledger.
    /// - Returns: the folders as they were listed, for the cursor and the closing barrier.
    func sync(after cursors: [FolderCursor], take: ([Delivery]) throws -> Void) throws(MailboxError) -> [FolderState]

    /// The same for what a wake-up brings, as fast as possible: INBOX is listed, and Junk only if its numbering moved.
    ///
    /// Not for the closing barrier, and not for ever: a folder that was renumbered or created meanwhile shows in
    /// `sync`, which must run every minute or so.
    func glance(after cursors: [FolderCursor], take: ([Delivery]) throws -> Void) throws(MailboxError) -> [FolderState]

    /// Moves mails already recorded into `folder` (created if absent), with MOVE, or COPY and EXPUNGE by UID.
    ///
    /// A mail that is gone is no error: a person may have moved it.
    func move(_ places: [Place], to folder: String) throws(MailboxError)

    /// What time the server says it is, in whole seconds; asked by way of `folder` (created if absent), which belongs to
    /// the clerk.
    /// - Throws: `.refused` where the server does not tell.
    func time(asking folder: String) throws(MailboxError) -> Date

    /// Waits until the server announces something new or `limit` seconds have passed; IDLE, or sleep and NOOP.
    /// - Returns: whether there may be something new.
    func wait(atMost limit: TimeInterval) throws(MailboxError) -> Bool
}

extension Mailbox {
    /// A mailbox that knows no short way takes the long one.
    public func glance(
        after cursors: [FolderCursor], take: ([Delivery]) throws -> Void
    ) throws(MailboxError) -> [FolderState] {
        try sync(after: cursors, take: take)
    }
}

/// A folder as it was listed.
public struct FolderState: Hashable, Sendable {
    /// How far it is now read.
    public let cursor: FolderCursor
    /// Whether UIDVALIDITY differed from the cursor's, and everything was listed again (T3).
    public let wasRenumbered: Bool
    /// Whether it is the folder of unwanted mail (T5).
    public let isJunk: Bool
    /// The UID the folder was to give next when the listing began, if the server said so: every lower one that was not
    /// handed over has left the folder (RFC 3501 §2.3.1.1).
    public let next: UInt32?

    /// A state.
    public init(cursor: FolderCursor, wasRenumbered: Bool, isJunk: Bool, next: UInt32? = nil) {
        self.cursor = cursor
        self.wasRenumbered = wasRenumbered
        self.isJunk = isJunk
        self.next = next
    }
}

/// One mail as the server delivered it.
public struct Delivery: Sendable {
    /// Where it stands.
    public let place: Place
    /// INTERNALDATE: the time of an answer (decision 8).
    public let received: Date
    /// Size the server announced, in bytes.
    public let size: Int
    /// The mail's bytes, exactly; `nil` if `size` is over the limit, and then `head` has its header.
    public let bytes: [UInt8]?
    /// The header of a mail over the size limit.
    public let head: [UInt8]
    /// Whether it lay in the folder of unwanted mail.
    public let isJunk: Bool

    /// A delivery.
    public init(place: Place, received: Date, size: Int, bytes: [UInt8]?, head: [UInt8] = [], isJunk: Bool = false) {
        self.place = place
        self.received = received
        self.size = size
        self.bytes = bytes
        self.head = head
        self.isJunk = isJunk
    }
}

/// What can go wrong with the mailbox.
public enum MailboxError: Error, Hashable, Sendable {
    /// Could not connect, or the connection was cut; the server's or libcurl's own words.
    case unreachable(String)
    /// The server refused the login; the server's own words.
    case loginRefused(String)
    /// The server's certificate or its TLS is not acceptable.
    case insecure(String)
    /// The server said NO or BAD to a command, or something no IMAP server says.
    case refused(command: String, answer: String)
    /// `take` threw: its error, printed. The batch was not recorded.
    case notTaken(String)

    /// Whether trying again later may help without anybody doing anything.
    public var isTransient: Bool {
        switch self {
        case .unreachable, .notTaken, .refused: true
        case .loginRefused, .insecure: false
        }
    }
}
