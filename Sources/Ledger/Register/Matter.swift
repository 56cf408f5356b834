public import Federation
public import Foundation

/// A signature proposal as the ledger has it.
public struct Matter: Sendable {
    /// What was put, to whom, under which rule.
    public let opening: Opened
    /// When it was opened.
    public let openedAt: Date
    /// Sequence number of the opening.
    public let openedBy: Int
    /// The end of the term as it now stands.
    public internal(set) var deadline: Date
    /// Every extension, in order.
    public internal(set) var extensions: [Extended] = []
    /// When the secretariat asked to close early.
    public internal(set) var closingSince: Date?
    /// How it ended.
    public internal(set) var conclusion: Conclusion?
    /// What each organisation of the electorate said.
    public internal(set) var voices: [OrganisationID: Voice]
    /// Persons already asked once for a position after a mail that had none.
    var asked: Set<PersonID> = []
    /// Organisations already asked once whether an unproved mail is theirs.
    var confirmed: Set<OrganisationID> = []

    /// How a matter ended.
    public struct Conclusion: Hashable, Sendable {
        /// The outcome.
        public let outcome: Outcome
        /// When.
        public let at: Date
        /// Sequence number of the entry.
        public let sequence: Int
    }

    init(_ opening: Opened, at time: Date, sequence: Int) {
        self.opening = opening
        openedAt = time
        openedBy = sequence
        deadline = opening.deadline
        voices = Dictionary(
            uniqueKeysWithValues: opening.electorate.organisations.map { ($0.id, Voice()) })
    }

    /// The number.
    public var id: MatterID { opening.matter }
    /// The title.
    public var title: String { opening.proposal.title }
    /// The rule it was opened under.
    public var rule: Rule { opening.rule }
    /// The organisations, in the roster's order.
    public var organisations: [Organisation] { opening.electorate.organisations }
    /// Whether answers still count.
    public var isOpen: Bool { conclusion == nil }
    /// When answers stop being in time: the deadline, or an early close.
    public var end: Date { closingSince.map { min($0, deadline) } ?? deadline }

    /// The name of one of its organisations, or its id.
    public func name(of id: OrganisationID) -> String { opening.electorate[id]?.name ?? id.rawValue }

    /// What every letter about it needs.
    public var heading: MatterHeading {
        MatterHeading(id: id, title: title, openedAt: openedAt, deadline: deadline, rule: rule)
    }

    /// Organisations whose standing position blocks, in the roster's order.
    public var objectors: [OrganisationID] {
        organisations.map(\.id).filter { id in
            // An unapplied method here makes Swift 6.3's optimiser crash.
            guard let position = voices[id]?.position else { return false }
            return rule.blocks(position)
        }
    }

    /// Organisations that said nothing that counts, in the roster's order.
    public var silent: [OrganisationID] {
        organisations.map(\.id).filter { voices[$0]?.standing == nil }
    }
}
