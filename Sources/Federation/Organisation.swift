public import Foundation

/// A member of the federation: it has one voice, whoever answers for it.
public struct Organisation: Hashable, Codable, Sendable {
    /// The id in the configuration.
    public let id: OrganisationID
    /// As written in letters: `ANAS`.
    public let name: String
    /// Those mandated to commit it; they receive the letters.
    public let correspondents: [Person]
    /// Those who may answer when the correspondent is away; they receive letters only if there is no correspondent.
    public let deputies: [Person]

    /// An organisation with its correspondents and deputies, mandates of all times included.
    public init(id: OrganisationID, name: String, correspondents: [Person], deputies: [Person]) {
        self.id = id
        self.name = name
        self.correspondents = correspondents
        self.deputies = deputies
    }

    /// Everyone who may answer for it at `instant`.
    public func mandated(at instant: Date) -> [Person] {
        (correspondents + deputies).filter { $0.mandate.runs(at: instant) }
    }

    /// Those who receive its letters at `instant`: the correspondents, or without one the deputies.
    public func recipients(at instant: Date) -> [Person] {
        let holders = correspondents.filter { $0.mandate.runs(at: instant) }
        return holders.isEmpty ? deputies.filter { $0.mandate.runs(at: instant) } : holders
    }
}
