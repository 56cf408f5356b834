extension IMAPSession {
    /// Every folder the server lists.
    func folders() throws(MailboxError) -> [ListEntry] {
        var entries: [ListEntry] = []
        try complete(.list(capabilities)) { if case .list(let entry) = $0 { entries.append(entry) } }
        return entries
    }

    /// Where the person's own folders go: by NAMESPACE, else by the delimiter that INBOX was listed with.
    func namespace(_ entries: [ListEntry]) throws(MailboxError) -> Namespace {
        var announced: Namespace?
        if capabilities.hasNamespace {
            try run(.namespace) { if case .namespace(let namespace) = $0 { announced = namespace } }
        }
        let inbox = entries.first { $0.name.text == "INBOX" } ?? entries.first
        return announced ?? Namespace(prefix: "", delimiter: inbox?.delimiter)
    }

    /// Opens `folder`, anew even if it is open: SELECT shows all that has arrived.
    @discardableResult
    func select(_ folder: FolderName) throws(MailboxError) -> SelectedFolder {
        selected = nil
        var uidValidity: UInt32?
        var uidNext: UInt32?
        var exists = 0
        try complete(.select(folder)) { response in
            switch response {
            case .exists(let count): exists = count
            case .status(let status):
                if case .uidValidity(let value) = status.code { uidValidity = value }
                if case .uidNext(let value) = status.code { uidNext = value }
            default: break
            }
        }
        guard let uidValidity else {
            throw MailboxError.refused(command: "SELECT \(folder.text)", answer: "no UIDVALIDITY announced")
        }
        let opened = SelectedFolder(name: folder, uidValidity: uidValidity, uidNext: uidNext, exists: exists)
        selected = opened
        return opened
    }

    /// Opens a folder of our own, which is made if it is not there.
    func selectOwn(_ folder: FolderName) throws(MailboxError) -> SelectedFolder {
        do throws(MailboxError) { return try select(folder) } catch {
            guard case .refused = error, isUsable else { throw error }
            try create(folder)
            return try select(folder)
        }
    }

    /// Makes a folder. Refusals are passed over: it may be there, and the command that needs it tells the truth.
    func create(_ folder: FolderName) throws(MailboxError) {
        try run(.create(folder))
        try run(.subscribe(folder))
    }

    /// Puts a mail into `folder`.
    /// - Returns: the UID it was given, if the server says so (UIDPLUS).
    func append(_ mail: [UInt8], to folder: FolderName) throws(MailboxError) -> UInt32? {
        let pending = try begin(.append(mail.count, to: folder))
        var status = try awaitContinuation(of: pending)
        if status == nil {
            try transmit(mail + [13, 10])
            status = try finish(pending)
        }
        guard let status, status.condition == .ok else {
            throw MailboxError.refused(command: pending.command.name, answer: status?.words ?? "")
        }
        if case .appendUID(let uid) = status.code { return uid }
        return nil
    }

    /// Makes sure `folder` is open.
    func ensureSelected(_ folder: FolderName) throws(MailboxError) -> SelectedFolder {
        if let selected, selected.name == folder { return selected }
        return try select(folder)
    }
}
