import Federation
import Foundation
import Ledger

/// One person of an organisation: what they will say of each matter, and the letters they have.
final class Persona {
    /// A letter in their inbox.
    struct Letter {
        let messageID: String
        let kind: LetterKind
        let matter: MatterID
        /// The day of the meeting it speaks of.
        var day: Date?
    }

    let organisation: OrganisationID
    let id: PersonID
    let address: String
    var isAway = false
    /// Letters they have answered already.
    var answered: Set<String> = []
    private var parts: [MatterID: Part] = [:]

    /// What they do in one matter.
    struct Part {
        /// What they will still say, in order.
        var plan: [Step] = []
        var letters: [Letter] = []
        /// The last thing they wrote.
        var said: Position?
        var hasPlan = false
        /// The last they said of coming, and of a poll's dates.
        var comes: Attendance?
        var choices: DateSaying?
    }

    subscript(matter: MatterID) -> Part {
        get { parts[matter] ?? Part() }
        set { parts[matter] = newValue }
    }

    /// Something to say, at a moment of the term: 0 is the proposal's arrival, 1 the deadline.
    struct Step {
        /// `nil` for something nobody can make out.
        let value: Position?
        let moment: Double
    }

    init(_ person: Person, of organisation: OrganisationID) {
        self.organisation = organisation
        id = person.id
        address = person.address.text
    }

    /// What the people of an organisation will do.
    enum Character: CaseIterable {
        case agrees, doesNotObject, silent, disagrees, reserves, liftsReserve, turnsAgainst, turnsTowards, unclear
        case needsTime, abstains, twoVoices, wavers
    }

    static let characters: [(Character, Int)] = [
        (.agrees, 30), (.doesNotObject, 14), (.silent, 22), (.disagrees, 6), (.reserves, 2), (.liftsReserve, 5),
        (.turnsAgainst, 4), (.turnsTowards, 4), (.unclear, 3), (.needsTime, 2), (.abstains, 3), (.twoVoices, 2),
        (.wavers, 3),
    ]

    /// What this person does of it; a deputy speaks only where there are two voices.
    static func words(of character: Character, isDeputy: Bool) -> [Position?] {
        if isDeputy { return character == .twoVoices ? [.disagree] : [] }
        return switch character {
        case .agrees: [.agree]
        case .doesNotObject: [.noObjection]
        case .silent: []
        case .disagrees: [.disagree]
        case .reserves: [.reserve]
        case .liftsReserve: [.reserve, .agree]
        case .turnsAgainst: [.agree, .disagree]
        case .turnsTowards: [.disagree, .noObjection]
        case .unclear: [nil, .comment]
        case .needsTime: [.delay, .agree]
        case .abstains: [.abstain]
        case .twoVoices: [.agree]
        case .wavers: [.agree, .reserve, .agree, .disagree]
        }
    }
}
