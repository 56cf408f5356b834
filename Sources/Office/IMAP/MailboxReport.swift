/// What an IMAP server is and has, for `doctor` to show.
public struct MailboxReport: Hashable, Sendable {
    /// What it says it can do.
    public let capabilities: Capabilities
    /// All its folders, decoded.
    public let folders: [String]
    /// Those that are read as unwanted mail; if empty, none was found and one should be configured.
    public let junk: [String]
    /// What separates the levels of a folder's name.
    public let delimiter: Character?
    /// What the name of a folder of one's own begins with.
    public let prefix: String
}
