/// A command that was sent and whose answer is not yet read.
struct PendingCommand: Hashable {
    /// Its tag.
    let tag: String
    /// What was asked.
    let command: IMAPCommand
}

/// What a listening session heard.
enum Overheard: Hashable {
    /// A response, whole.
    case response(IMAPResponse)
    /// Bytes, but no whole response yet.
    case nothingWhole
    /// The time passed in silence.
    case silence
    /// Another thread asked for attention.
    case wakeUp
}
