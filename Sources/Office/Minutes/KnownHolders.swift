import Federation
import Ledger
import Reading

/// Whom minutes may name: every person and organisation of the roster, once each.
struct KnownHolders {
    /// In the order of the names.
    let holders: [ActionHolder]
    /// The names of each.
    let names: [[String]]

    init(_ roster: Roster) {
        var seen: Set<PersonID> = []
        let people = roster.people.filter { seen.insert($0.id).inserted }
        holders =
            people.map { .person($0.id) } + roster.organisations.map { .organisation($0.id) }
        names = people.map { [$0.name] } + roster.organisations.map { [$0.name] }
    }

    /// Whom these words name, if they name one and nothing else.
    func named(_ words: String) -> MinutesHeard.Named {
        MinutesNames(names).only(in: words).map { .holder(holders[$0]) } ?? .unknown(words)
    }
}
