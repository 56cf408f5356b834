import CIcal

/// A VTIMEZONE that came with a calendar object.
///
/// Followed here and not by libical, which expands every rule from its first year on: 400 observances from the year 1
/// keep it busy for a minute.
struct ZoneDefinition {
    /// TZID.
    let name: String
    private let observances: [ZoneObservance]

    /// Thunderbird sends a zone's whole history, some dozens.
    private static let mostObservances = 128

    /// `nil` if it has no name, or an observance that is not understood.
    init?(_ tree: ICalTree, _ component: OpaquePointer) {
        let inner = tree.children(of: component, kind: ICAL_ANY_COMPONENT)
        guard let name = tree.properties(of: component, kind: ICAL_TZID_PROPERTY, limit: 1).first?.text,
            (1...ZoneDefinition.mostObservances).contains(inner.count)
        else { return nil }
        self.name = name
        observances = inner.compactMap { ZoneObservance(tree, $0) }
        guard observances.count == inner.count else { return nil }
    }

    /// Seconds ahead of UTC at an instant.
    func offset(at instant: Int) -> Int {
        let current = observances.compactMap { observance in
            observance.lastOnset(until: instant).map { (onset: $0, offset: observance.after) }
        }.max { $0.onset < $1.onset }
        return current?.offset ?? observances.min { $0.earliest < $1.earliest }?.before ?? 0
    }
}
