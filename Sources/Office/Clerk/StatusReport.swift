public import Federation
public import Foundation
public import Ledger
import Seal

/// What `greffier status --json` prints, and `positions.json` holds: a cache of the register, rewritten atomically.
///
/// One object a matter, then one for the ledger; its JSON Schema is `config/positions.schema.json`.
public struct StatusReport: Sendable {
    /// One object each.
    public let matters: [MatterStatus]
    /// The last object.
    public let ledger: LedgerStatus

    /// The status of `register` at `now`.
    public init(_ register: Register, calendar: CivilCalendar, at now: Date) {
        matters = MatterStatus.all(in: register, calendar: calendar, at: now)
        ledger = LedgerStatus(register)
    }

    /// The status of a ledger on disk: verified only if nothing is wrong with it.
    public init(_ verification: LedgerVerification, calendar: CivilCalendar, at now: Date) {
        let register = verification.register
        matters = MatterStatus.all(in: register, calendar: calendar, at: now)
        ledger = LedgerStatus(register, faults: verification.faults)
    }

    /// One line an object, LF after each.
    public func lines() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .custom { date, encoder in
            var container = encoder.singleValueContainer()
            try container.encode(Timestamp.text(date))
        }
        let objects = try matters.map { try encoder.encode($0) } + [try encoder.encode(ledger)]
        return objects.map { String(decoding: $0, as: UTF8.self) + "\n" }.joined()
    }

    /// Rewrites the file whole, or not at all.
    public func write(to url: URL, on disk: any Disk = POSIXDisk()) throws {
        try disk.replace(url.path, with: Array(try lines().utf8), durably: .cache)
    }
}

/// One matter, as programs read it.
public struct MatterStatus: Encodable, Sendable {
    public let matter: MatterID
    public let kind: MatterKind
    public let title: String
    public let state: MatterState
    public let openedAt: Date
    public let deadline: Date
    public let positions: [PositionStatus]
    public let silent: [OrganisationID]
    public let unreachable: [OrganisationID]
    public let holds: [HoldStatus]
    public let ifClosedNow: String
    /// For a meeting: when, where, and its agenda.
    public let meeting: MeetingStatus?

    /// One organisation's standing position.
    public struct PositionStatus: Encodable, Sendable {
        public let organisation: OrganisationID
        /// A position, or for a meeting an attendance.
        public let value: String
        public let level: Int
        public let certainty: Certainty
        public let at: Date
        public let evidence: String?
        public let message: String?
        /// Who comes instead, or to whom the voice is given.
        public let substitute: String?
        /// For which part they come, as written.
        public let part: String?
        public let proxy: String?
    }

    /// One open hold.
    public struct HoldStatus: Encodable, Sendable {
        public let id: String
        public let reason: HoldReason
        public let organisation: OrganisationID?
        public let message: String?

        init(_ hold: Hold) {
            id = hold.id.description
            reason = hold.opening.reason
            organisation = hold.opening.organisation
            message = hold.opening.mail?.hex
        }
    }

    /// Signatures first, then meetings, each in order of number.
    static func all(in register: Register, calendar: CivilCalendar, at now: Date) -> [MatterStatus] {
        register.mattersInOrder.map { MatterStatus($0, in: register, calendar: calendar, at: now) }
            + register.meetingsInOrder.map { MatterStatus($0, in: register) }
    }

    init(_ matter: Matter, in register: Register, calendar: CivilCalendar, at now: Date) {
        self.matter = matter.id
        kind = matter.id.kind
        title = matter.title
        state = register.state(of: matter)
        openedAt = matter.openedAt
        deadline = matter.deadline
        let tallies = register.tallies(of: matter)
        positions = matter.organisations.compactMap { organisation in
            matter.voices[organisation.id]?.standing.map { statement in
                PositionStatus(
                    organisation: organisation.id, value: statement.value.rawValue,
                    level: max(0, statement.taken.proof.rawValue), certainty: statement.taken.certainty,
                    at: statement.at, evidence: statement.taken.evidence, message: statement.taken.mail?.hex,
                    substitute: nil, part: nil, proxy: nil)
            }
        }
        meeting = nil
        silent = tallies.filter { $0.standing == .silent || $0.standing == .held }.map(\.organisation)
        unreachable = tallies.filter { $0.standing == .unreachable }.map(\.organisation)
        holds = register.holds(on: matter.id).map(HoldStatus.init)
        ifClosedNow = (matter.conclusion?.outcome ?? register.assess(matter, at: now, in: calendar).ifClosedNow).word
    }
}

/// The ledger and what hangs on it, as programs read it.
public struct LedgerStatus: Encodable, Sendable {
    public let ledger: Head
    public let counts: MailCounts
    public let outbox: [String: Int]

    /// Where the ledger ends.
    public struct Head: Encodable, Sendable {
        public let seq: Int
        public let head: String
        public let verified: Bool
    }

    init(_ register: Register, faults: [String] = []) {
        ledger = Head(
            seq: register.head.sequence, head: register.head.digest.hex,
            verified: faults.isEmpty && register.counts.isBalanced)
        counts = register.counts
        outbox = Dictionary(uniqueKeysWithValues: register.outbox.counts.map { ($0.key.rawValue, $0.value) })
    }
}

extension Outcome {
    /// The outcome in one word.
    public var word: String {
        switch self {
        case .signed: "signed"
        case .objected, .tooFewAnswers: "unsigned"
        case .withdrawn: "withdrawn"
        case .pending: "pending"
        }
    }
}
