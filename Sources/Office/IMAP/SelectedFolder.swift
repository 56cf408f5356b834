/// The folder that is selected, and what the server has said of it since (RFC 3501 §7.3).
struct SelectedFolder: Hashable {
    /// Its name.
    let name: FolderName
    /// Its numbering.
    let uidValidity: UInt32
    /// The next UID to be given, if the server says so at SELECT.
    let uidNext: UInt32?
    /// How many mails lie in it, kept up by EXISTS and EXPUNGE.
    private(set) var exists: Int
    /// Whether more mails were announced than there were.
    private(set) var hasNews = false

    /// As SELECT answered.
    init(name: FolderName, uidValidity: UInt32, uidNext: UInt32?, exists: Int) {
        self.name = name
        self.uidValidity = uidValidity
        self.uidNext = uidNext
        self.exists = exists
    }

    /// Takes note of what the server says unasked.
    mutating func note(_ response: IMAPResponse) {
        switch response {
        case .exists(let count):
            hasNews = hasNews || count > exists
            exists = count
        case .recent(let count): hasNews = hasNews || count > exists
        case .expunge: exists = max(0, exists - 1)
        case .goOn, .completed, .status, .capabilities, .list, .folderStatus, .namespace, .fetch, .other: break
        }
    }

    /// Whatever was announced until now will be in the listing that follows.
    mutating func forgetNews() { hasNews = false }
}
