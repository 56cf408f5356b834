public import Federation

/// Does the secretariat's acts on minutes: what they bring about, or why they are not possible.
public struct MinutesSecretariat: Sendable {
    private let register: Register

    /// Over the register as it stands.
    public init(_ register: Register) { self.register = register }

    /// A meeting approved the minutes as `shown`, the last version if none is named.
    public func approve(
        _ meeting: MatterID, shown: Int?, by actor: Actor, inReplyTo: String?
    ) throws(MinutesRefusal) -> [Event] {
        guard let minutes = register.minutes[meeting], let latest = minutes.latest else { throw .noVersion }
        guard !minutes.isApproved else { throw .approved }
        guard shown ?? latest.number == latest.number else { throw .otherVersion }
        guard minutes.openCorrections.isEmpty, register.holds(on: meeting).isEmpty else { throw .correctionsOpen }
        let approved = MinutesApproved(
            meeting: meeting, version: latest.number, fingerprint: latest.filed.fingerprint, way: .meeting(actor))
        let acted = MinutesActed(deed: .approved, meeting: meeting, by: actor, inReplyTo: inReplyTo)
        return [.minutes(.approved(approved)), .minutes(.acted(acted))]
    }
}

extension MinutesRefusal: Error {}
