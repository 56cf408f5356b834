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

    /// Makes sure `folder` is open.
    func ensureSelected(_ folder: FolderName) throws(MailboxError) -> SelectedFolder {
        if let selected, selected.name == folder { return selected }
        return try select(folder)
    }
}
