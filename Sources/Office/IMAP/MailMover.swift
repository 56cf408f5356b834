/// Moves mails out of the folders that are read, with what the server offers.
struct MailMover {
    let session: IMAPSession
    let target: FolderName

    /// Moves `uids` out of the selected folder; those that are gone are no error.
    func move(_ uids: [UInt32]) throws(MailboxError) {
        for set in UIDSet(uids)?.split() ?? [] {
            if session.capabilities.canMove {
                try withTarget(.move(set, to: target))
            } else {
                try copyAndDelete(set)
            }
        }
    }

    /// COPY first, so that a cut leaves a copy too many and never a mail too few. Without UIDPLUS the original stays,
    /// marked as deleted: a bare EXPUNGE would also take what people marked themselves.
    private func copyAndDelete(_ set: UIDSet) throws(MailboxError) {
        try withTarget(.copy(set, to: target))
        try session.complete(.markDeleted(set))
        if session.capabilities.canExpungeByUID { try session.complete(.expunge(set)) }
    }

    /// Runs a command that needs the target; if it is refused the target is created, and the command tried again.
    private func withTarget(_ command: IMAPCommand) throws(MailboxError) {
        let first = try session.run(command)
        if first.condition == .ok { return }
        try session.create(target)
        try session.complete(command)
    }
}
