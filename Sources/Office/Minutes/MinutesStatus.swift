import Federation
public import Foundation
import Ledger
import Seal

/// What programs read of a meeting's minutes.
public struct MinutesStatus: Encodable, Sendable {
    /// `awaited`, `circulating` or `approved`.
    public let state: String
    /// The version that went round last; 0 if none did.
    public let version: Int
    public let fingerprint: String?
    /// Until when corrections are asked for.
    public let deadline: Date?
    public let rapporteurs: [String]
    /// Numbers of the corrections that no version answers.
    public let corrections: [Int]
    public let actions: [Action]

    /// One action point.
    public struct Action: Encodable, Sendable {
        public let number: Int
        public let task: String
        /// A person's or an organisation's id.
        public let holder: String?
        public let due: Date?
        /// `open`, `done`, `abandoned` or `dropped`.
        public let state: String
    }

    init(_ minutes: Minutes) {
        state = minutes.isApproved ? "approved" : minutes.latest == nil ? "awaited" : "circulating"
        version = minutes.latest?.number ?? 0
        fingerprint = minutes.latest?.filed.fingerprint.hex
        deadline = minutes.latest?.filed.deadline
        rapporteurs = minutes.rapporteurs.map(\.rawValue)
        corrections = minutes.openCorrections.map(\.number)
        actions = minutes.actions.map { item in
            let holder: String? =
                switch item.point.holder {
                case .person(let id): id.rawValue
                case .organisation(let id): id.rawValue
                case nil: nil
                }
            return Action(
                number: item.number, task: item.point.task, holder: holder, due: item.point.due,
                state: item.fate.rawValue)
        }
    }
}
