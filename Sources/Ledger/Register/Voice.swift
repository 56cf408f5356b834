public import Federation
public import Foundation

/// Everything one organisation of the electorate said and was sent about one matter.
public struct Voice: Sendable {
    /// Every statement, in the order of the ledger.
    public private(set) var statements: [Statement] = []
    /// The statement that counts.
    public private(set) var standing: Statement?
    /// Letters with the proposal, by person: when the server took them, and whether they came back since.
    private var notices: [PersonID: Notice] = [:]
    /// Since when the organisation knows by another way, said by the secretariat.
    private var reachedOtherwise: Date?

    private struct Notice {
        var sentAt: Date?
        var came: Return?
        enum Return { case back, late }
    }

    init() {}

    /// What counts of the organisation's statements; `nil` if it is silent.
    public var position: Position? { standing?.value }

    /// Whether somebody else than `person` has objected by mail, as read or as the secretariat settled it, and not taken
    /// it back: that ends by their own word, or by the secretariat's that the organisation does not object (T20).
    func isObjected(byOtherThan person: PersonID?) -> Bool {
        var last: [PersonID: Position] = [:]
        for statement in statements {
            let isSecretariats = statement.taken.origin != .mail
            if isSecretariats, !statement.value.objects { last = [:] }
            if let author = statement.taken.person { last[author] = statement.value }
        }
        return last.contains { $0.key != person && $0.value.objects }
    }

    /// Whether it was told: a proposal went out to at least one person, or the secretariat reached it otherwise.
    public var notifiedAt: Date? {
        let sent = notices.values.compactMap { $0.came == nil ? $0.sentAt : nil }.min()
        return [sent, reachedOtherwise].compactMap(\.self).min()
    }

    /// Whether every proposal sent to it came back or was refused, and nobody reached it otherwise (T19).
    public var isUnreachable: Bool {
        reachedOtherwise == nil && !notices.isEmpty && notices.values.allSatisfy { $0.came == .back }
    }

    /// Whether a delivery report announced a delay and nothing better followed.
    public var isDelayed: Bool { notifiedAt == nil && notices.values.contains { $0.came == .late } }

    /// Records `statement`, which `Admission` let in. It stands, unless mail arrived out of order and it is the older of
    /// the two: then only an objection replaces what was said after it.
    mutating func record(_ statement: Statement) {
        statements.append(statement)
        if let standing, statement.at < standing.at, !statement.value.objects { return }
        standing = statement
    }

    mutating func sent(to person: PersonID, at instant: Date) {
        let before = notices[person]
        // A letter sent again after it came back counts from the second time.
        let first = before?.came == nil ? before?.sentAt : nil
        notices[person] = Notice(sentAt: min(first ?? instant, instant))
    }

    mutating func refused(_ person: PersonID) { notices[person, default: Notice()].came = .back }
    mutating func delayed(_ person: PersonID) {
        if notices[person]?.came == nil { notices[person, default: Notice()].came = .late }
    }
    mutating func reached(since instant: Date) {
        reachedOtherwise = min(reachedOtherwise ?? instant, instant)
    }
}
