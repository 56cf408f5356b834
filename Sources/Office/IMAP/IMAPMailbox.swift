public import Foundation
public import Ledger

/// The greffe's mailbox on an IMAP server.
///
/// Connects when first needed and again after an error; when to try again is the caller's business. Not thread-safe:
/// it lives on the clerk's thread, and `interruption` reaches it from others.
public final class IMAPMailbox: Mailbox {
    /// Reaches this mailbox from other threads: `wake()` ends a `wait` early, `stop()` ends every call.
    public let interruption: Interruption
    let settings: IMAPSettings
    private var connection: IMAPConnection?
    private let open: () throws(MailboxError) -> any ByteStream

    /// A mailbox that is not yet connected.
    public convenience init(settings: IMAPSettings, interruption: Interruption = Interruption()) {
        self.init(settings: settings, interruption: interruption) { () throws(MailboxError) in
            try CurlStream(access: settings.server, interruption: interruption)
        }
    }

    /// A mailbox whose connections come from `open`, logged in.
    init(
        settings: IMAPSettings, interruption: Interruption, open: @escaping () throws(MailboxError) -> any ByteStream
    ) {
        self.settings = settings
        self.interruption = interruption
        self.open = open
    }

    /// Ends the `wait` under way, or the next one; for other threads, `interruption.wake()`.
    public func interrupt() { interruption.wake() }

    /// Ends the session; the next call connects anew.
    public func hangUp() { connection = nil }

    /// What the server is and has, for `doctor`.
    public func inspect() throws(MailboxError) -> MailboxReport {
        try working { connection throws(MailboxError) in
            let entries = try connection.session.folders()
            return MailboxReport(
                capabilities: connection.session.capabilities, folders: entries.map(\.name.text),
                junk: try junkFolders(among: entries).map(\.text),
                delimiter: connection.namespace.delimiter, prefix: connection.namespace.prefix)
        }
    }

    public func sync(
        after cursors: [FolderCursor], take: ([Delivery]) throws -> Void
    ) throws(MailboxError) -> [FolderState] {
        try working { connection throws(MailboxError) in
            // Asked every time: a provider may create the folder with the first unwanted mail.
            connection.junk = try junkFolders(among: try connection.session.folders())
            var states: [FolderState] = []
            for folder in connection.junk {
                states.append(try readJunk(folder, connection, cursors, take))
            }
            // INBOX comes last and so stays selected: the next wait and the next glance start without a round trip.
            states.append(try readInbox(connection, cursors, take))
            return states
        }
    }

    public func glance(
        after cursors: [FolderCursor], take: ([Delivery]) throws -> Void
    ) throws(MailboxError) -> [FolderState] {
        guard let inbox = connection?.session.selected, inbox.name.text == settings.inboxName.text, inbox.exists > 0,
            let cursor = cursors.first(where: { $0.folder == inbox.name.text }),
            cursor.uidValidity == inbox.uidValidity, cursor.uid < .max
        else { return try sync(after: cursors, take: take) }
        return try working { connection throws(MailboxError) in
            let reader = reader(of: inbox.name, connection, .inbox)
            let news = try connection.lookAround(from: cursor.uid + 1)
            let last = try reader.handOver(news.listing, of: inbox, take: take)
            connection.inboxNext = max(connection.inboxNext, (news.listing.lines.last?.uid ?? cursor.uid) &+ 1)
            var states = [reader.state(after: ReadingStart(cursor, inbox), readTo: last, of: inbox)]
            for folder in connection.junk {
                if let known = cursors.first(where: { $0.folder == folder.text }), news.unchanged.contains(folder) {
                    states.append(FolderState(cursor: known, wasRenumbered: false, isJunk: true))
                } else {
                    states.append(try readJunk(folder, connection, cursors, take))
                }
            }
            return states
        }
    }

    public func move(_ places: [Place], to folder: String) throws(MailboxError) {
        if places.isEmpty { return }
        try working { connection throws(MailboxError) in
            let mover = MailMover(session: connection.session, target: connection.namespace.folder(folder))
            // The folder that is open comes first.
            let open = connection.session.selected?.name.text
            let byFolder = Dictionary(grouping: places, by: \.folder)
            for (name, places) in byFolder.sorted(by: { $0.key == open && $1.key != open }) {
                let source = try connection.session.ensureSelected(FolderName(name))
                // UIDs of another numbering are other mails.
                try mover.move(places.filter { $0.uidValidity == source.uidValidity }.map(\.uid))
            }
        }
    }

    public func time(asking folder: String) throws(MailboxError) -> Date {
        try working { connection throws(MailboxError) in
            try ServerClock(session: connection.session, folder: connection.namespace.folder(folder)).ask()
        }
    }

    public func wait(atMost limit: TimeInterval) throws(MailboxError) -> Bool {
        if interruption.consumeWake() { return false }
        let hasNews = try working { connection throws(MailboxError) in
            let session = connection.session
            let wasOpen = session.selected?.name == settings.inboxName
            let inbox = try session.ensureSelected(settings.inboxName)
            if !wasOpen, inbox.uidNext.map({ $0 > connection.inboxNext }) ?? true { return true }
            let watch = IdleWatch(
                session: session, interruption: interruption, pollInterval: settings.pollInterval)
            return try watch.wait(atMost: limit)
        }
        _ = interruption.consumeWake()
        return hasNews
    }
}

extension IMAPMailbox {
    /// Runs `work` on the connection; after an error the next call starts on a new one, except where the error is the
    /// caller's own.
    private func working<Value>(
        _ work: (IMAPConnection) throws(MailboxError) -> Value
    ) throws(MailboxError) -> Value {
        if interruption.isStopped { throw .unreachable("stopped") }
        let current = try connected()
        do throws(MailboxError) {
            return try work(current)
        } catch {
            if case .notTaken = error, current.session.isUsable { throw error }
            connection = nil
            throw error
        }
    }

    private func connected() throws(MailboxError) -> IMAPConnection {
        if let connection { return connection }
        let new = try IMAPConnection(stream: try open(), settings: settings)
        connection = new
        return new
    }

    private func junkFolders(among entries: [ListEntry]) throws(MailboxError) -> [FolderName] {
        guard let name = settings.junk else { return JunkFolders.among(entries) }
        if let entry = entries.first(where: { $0.name == FolderName(name) }) { return [entry.name] }
        let found = entries.map(\.name.text).joined(separator: ", ")
        throw .refused(command: "LIST", answer: "there is no folder “\(name)”; the folders are: \(found)")
    }

    private func reader(of name: FolderName, _ connection: IMAPConnection, _ kind: WatchedFolder) -> FolderReader {
        FolderReader(session: connection.session, settings: settings, name: name, kind: kind)
    }

    private func readJunk(
        _ folder: FolderName, _ connection: IMAPConnection, _ cursors: [FolderCursor],
        _ take: ([Delivery]) throws -> Void
    ) throws(MailboxError) -> FolderState {
        let cursor = cursors.first { $0.folder == folder.text }
        connection.junkSeen[folder] = nil
        let state = try reader(of: folder, connection, .junk).readAll(after: cursor, take: take)
        connection.junkSeen[folder] = connection.session.selected
        return state
    }

    private func readInbox(
        _ connection: IMAPConnection, _ cursors: [FolderCursor], _ take: ([Delivery]) throws -> Void
    ) throws(MailboxError) -> FolderState {
        let name = settings.inboxName
        let cursor = cursors.first { $0.folder == name.text }
        let state = try reader(of: name, connection, .inbox).readAll(after: cursor, take: take)
        connection.inboxNext = max(connection.session.selected?.uidNext ?? 0, state.cursor.uid &+ 1)
        return state
    }
}
