import Federation
import Foundation

extension Register {
    /// The state of `matter` as `greffier status` prints it.
    public func state(of matter: Matter) -> MatterState {
        switch matter.conclusion?.outcome {
        case .signed: .signed
        case .objected, .tooFewAnswers: .unsigned
        case .withdrawn: .withdrawn
        case .pending, nil: holds(on: matter.id).isEmpty ? .open : .held
        }
    }

    /// Where each organisation of `matter` stands, in the roster's order.
    public func tallies(of matter: Matter) -> [Tally] {
        let held = Set(holds(on: matter.id).compactMap(\.opening.organisation))
        return matter.organisations.map { organisation in
            let voice = matter.voices[organisation.id]
            let standing: Tally.Standing =
                if let statement = voice?.standing {
                    .answered(statement.value, late: statement.isLate)
                } else if voice?.isUnreachable ?? false {
                    .unreachable
                } else if held.contains(organisation.id) {
                    .held
                } else {
                    .silent
                }
            return Tally(
                organisation: organisation.id, name: organisation.name, standing: standing,
                at: voice?.standing?.at, evidence: voice?.standing?.taken.evidence)
        }
    }

    /// `hold` as the secretariat sees it.
    public func line(of hold: Hold) -> HoldLine {
        let organisations = hold.opening.matter.flatMap { self.organisations(of: $0) } ?? []
        return HoldLine(
            id: hold.id, reason: hold.opening.reason, matter: hold.opening.matter,
            organisation: hold.opening.organisation.map { id in
                organisations.first { $0.id == id }?.name ?? id.rawValue
            }, since: hold.since)
    }
}
