/// What one clause says about coming.
struct AttendanceClaim: Hashable, Sendable {
    /// What it says.
    enum Kind: Hashable, Sendable {
        case present, absent, remote, tentative
        /// Elsewhere or sorry, without saying that one stays away.
        case awayHint
        /// Wants a link.
        case remoteHint
        /// Hopes that all goes well: open alone, and no claim beside another one.
        case wish
        /// `oui`, `non`, without more.
        case yes, no
        /// What an earlier mail said.
        case reported
    }
    /// Of whom.
    enum Subject: Hashable, Sendable {
        /// The author or the organisation.
        case own
        /// Somebody else.
        case other
    }
    /// What it says.
    var kind: Kind
    /// Of whom.
    var subject: Subject
    /// Whether it speaks of a part of the day.
    let isPartial: Bool
    /// Whether a remark on a caveat follows (`sauf grève`).
    var hasCaveat = false
    /// Whether it says that earlier claims no longer count.
    var isCorrection = false
    /// Whether it may mean something else: `je ne peux pas en visio` leaves the room open.
    var isAmbiguous = false
    /// Whether it speaks of a colleague, so that it is perhaps not of the author: `mon collègue ne pourra pas venir`.
    var isOfColleague = false
    /// Whether it is put off to a day that others bring about: `quand on nous rendra nos postes`.
    var isDeferred = false
    /// Whether it is a plain `oui`, not an `ok` that may only acknowledge.
    var isPlainYes = false
    /// Whether it speaks of the room or the way there, so that it says nothing of taking part from afar.
    var isOfPlace = false
    /// Whether it says no more than that one is in the town of the meeting: `je serai à Paris`.
    var isOfTown = false
    /// Whether it names a meeting by its month or season: `à la séance de janvier`.
    var isOfNamedMeeting = false
    /// The index of its sentence.
    let sentence: Int
}
