/// Which of the folders that are read.
enum WatchedFolder: Hashable {
    /// Where mails arrive.
    case inbox
    /// Where the provider puts mails it thinks unwanted.
    case junk
}
