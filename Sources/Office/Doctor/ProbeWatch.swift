import Federation
import Foundation
import Ledger
import Mail

/// Looks for probes among the mails that arrive after it was made, and puts them away.
///
/// It looks where a clerk at work may have moved them, too; it takes no lock, and changes nothing but the place of
/// the probes.
final class ProbeWatch {
    private let connection: IMAPConnection
    private let settings: IMAPSettings
    private let interruption: Interruption
    private let processed: FolderName
    /// In the order they are read: INBOX last, so that it stays open for waiting.
    private let folders: [Folder]
    private var cursors: [FolderName: FolderCursor] = [:]

    private struct Folder {
        let name: FolderName
        let kind: WatchedFolder
    }

    /// A probe that came back.
    struct Arrival {
        let delivery: Delivery
        let message: Message
        /// Seconds from the server's taking it to its being seen.
        let delay: TimeInterval
        /// When it was seen, by this machine's clock.
        let seenAt: Date
    }

    /// How a probe ended.
    enum Fate {
        case arrived(Arrival)
        /// A delivery report came instead; its words.
        case returned(String)
    }

    /// Connects, and notes how far each folder is filled.
    init(
        _ settings: IMAPSettings, _ names: MailboxConfiguration.FolderNames, report: MailboxReport,
        interruption: Interruption
    ) throws(MailboxError) {
        self.settings = settings
        self.interruption = interruption
        connection = try IMAPConnection(
            stream: try CurlStream(access: settings.server, interruption: interruption), settings: settings)
        let own = [names.processed, names.held].map(connection.namespace.folder)
        processed = own[0]
        let known = own.filter { report.folders.contains($0.text) }
        folders =
            known.map { Folder(name: $0, kind: .inbox) }
            + report.junk.map { Folder(name: FolderName($0), kind: .junk) }
            + [Folder(name: settings.inboxName, kind: .inbox)]
        for folder in folders { cursors[folder.name] = try end(of: folder.name) }
    }

    private func end(of name: FolderName) throws(MailboxError) -> FolderCursor {
        let folder = try connection.session.select(name)
        if let next = folder.uidNext, next > 0 {
            return FolderCursor(folder: name.text, uidValidity: folder.uidValidity, uid: next - 1)
        }
        var collector = FolderListing.Collector()
        if folder.exists > 0 {
            try connection.session.complete(.listing(from: 1)) { collector.take($0, from: 1) }
        }
        let last = try collector.listing().lines.last?.uid ?? 0
        return FolderCursor(folder: name.text, uidValidity: folder.uidValidity, uid: last)
    }

    /// Waits until every probe is found, `limit` seconds at most after `stopwatch` was started, when the server had
    /// taken the first; once the first is there the others get `grace`.
    func fates(
        of probes: [ProbeLetter], since stopwatch: Stopwatch, atMost limit: TimeInterval, grace: TimeInterval,
        clock: any Timekeeper
    ) throws(MailboxError) -> [ProbeLetter: Fate] {
        var fates: [ProbeLetter: Fate] = [:]
        var end = limit
        while true {
            for delivery in try arrivals() {
                let message = Message(parsing: delivery.bytes ?? delivery.head)
                for probe in probes where fates[probe] == nil {
                    let arrival = Arrival(
                        delivery: delivery, message: message, delay: stopwatch.seconds, seenAt: clock.now)
                    guard let fate = fate(of: probe, arrival) else { continue }
                    fates[probe] = fate
                    end = min(limit, stopwatch.seconds + grace)
                    try putAway(delivery.place)
                }
            }
            let remaining = end - stopwatch.seconds
            if fates.count == probes.count || remaining <= 0 { return fates }
            _ = try connection.session.ensureSelected(settings.inboxName)
            _ = try IdleWatch(session: connection.session, interruption: interruption, pollInterval: 1)
                .wait(atMost: min(1, remaining))
        }
    }

    private func fate(of probe: ProbeLetter, _ arrival: Arrival) -> Fate? {
        if let words = probe.refusal(in: arrival.message) { return .returned(words) }
        return probe.isSame(as: arrival.message) ? .arrived(arrival) : nil
    }

    private func arrivals() throws(MailboxError) -> [Delivery] {
        var found: [Delivery] = []
        for folder in folders {
            let reader = FolderReader(
                session: connection.session, settings: settings, name: folder.name, kind: folder.kind)
            cursors[folder.name] = try reader.readAll(after: cursors[folder.name]) { found += $0 }.cursor
        }
        return found
    }

    private func putAway(_ place: Place) throws(MailboxError) {
        let source = FolderName(place.folder)
        guard source != processed, try connection.session.ensureSelected(source).uidValidity == place.uidValidity
        else { return }
        try MailMover(session: connection.session, target: processed).move([place.uid])
    }
}
