/// Weighs the claims of a whole mail.
struct AttendanceVerdict {
    /// What it comes to.
    let attendance: Reading.AttendanceAnswer
    /// The sentence relied on, by index.
    let sentence: Int?
    /// The rule that decided.
    let rule: String
    /// What makes it doubtful.
    let doubts: [String]

    /// Weighs `claims`, of the author and the organisation only, in order of appearance.
    static func weigh(_ claims: [AttendanceClaim]) -> AttendanceVerdict {
        let said = claims.filter { $0.subject == .own }
        let own = standing(said.filter { $0.kind != .reported })
        let verdict = weighed(own)
        let isSoft = ["yes", "no", "away-hint"].contains(verdict.rule)
        guard isSoft, own.count < said.count else { return verdict }
        return .init(
            attendance: verdict.attendance, sentence: verdict.sentence, rule: verdict.rule,
            doubts: verdict.doubts + ["reported"])
    }

    /// What stands behind the last correction, or all if nothing is corrected.
    private static func standing(_ claims: [AttendanceClaim]) -> [AttendanceClaim] {
        let definite: [AttendanceClaim.Kind] = [.present, .absent, .remote, .tentative]
        guard let last = claims.last(where: { $0.isCorrection && definite.contains($0.kind) }),
            let first = claims.firstIndex(where: { $0.sentence == last.sentence && $0.isCorrection })
        else { return claims }
        return Array(claims[first...])
    }

    private static func weighed(_ claims: [AttendanceClaim]) -> AttendanceVerdict {
        let own = withoutTown(withoutColleagues(claims))
        func last(_ kind: AttendanceClaim.Kind) -> AttendanceClaim? { own.last { $0.kind == kind } }
        var doubts = doubts(own)
        if let maybe = last(.tentative) {
            let rest =
                own.contains { $0.kind == .present || $0.kind == .absent || $0.kind == .remote }
                ? ["mixed-with-certain"] : []
            return .init(attendance: .tentative, sentence: maybe.sentence, rule: "tentative", doubts: rest)
        }
        if let wish = last(.wish) {
            // *Je serai là, croisons les doigts !*
            guard own.contains(where: { $0.kind == .present || $0.kind == .remote || $0.kind == .absent }) else {
                return .init(attendance: .tentative, sentence: wish.sentence, rule: "wish", doubts: ["wish"])
            }
            doubts.append("wish")
        }
        let present = last(.present)
        let absent = last(.absent)
        if let remote = last(.remote) {
            if let present, present.isPartial, remote.isPartial, present.sentence != remote.sentence || own.count > 1 {
                return .init(
                    attendance: .present, sentence: present.sentence, rule: "present-in-part", doubts: ["partial"])
            }
            // *Bien que la visio soit pratique, je serai sur place*: the room and the screen.
            let isInRoom = own.contains { $0.kind == .present && $0.isOfPlace && !$0.isPartial }
            if isTurned(remote, own) || isInRoom { doubts.append("both-said") }
            return .init(attendance: .remote, sentence: remote.sentence, rule: "remote", doubts: doubts)
        }
        if let hint = last(.remoteHint), absent != nil {
            return .init(attendance: .remote, sentence: hint.sentence, rule: "asks-for-link", doubts: [])
        }
        if let present, let absent { return both(present, absent, own, doubts) }
        if let hint = last(.remoteHint), present == nil, last(.yes) == nil {
            return .init(attendance: .remote, sentence: hint.sentence, rule: "asks-for-link", doubts: ["link-only"])
        }
        if let present {
            return .init(attendance: .present, sentence: present.sentence, rule: "present", doubts: doubts)
        }
        if let absent {
            let both = own.contains(where: \.isPlainYes) ? ["both-said"] : []
            return .init(attendance: .absent, sentence: absent.sentence, rule: "absent", doubts: both + doubts)
        }
        return soft(own, doubts)
    }

    /// What makes any of `claims` doubtful.
    private static func doubts(_ claims: [AttendanceClaim]) -> [String] {
        (claims.contains(where: \.hasCaveat) ? ["caveat"] : [])
            + (claims.contains(where: \.isAmbiguous) ? ["ambiguous"] : [])
            + (claims.contains(where: \.isDeferred) ? ["deferred"] : [])
    }

    /// `Je viens. Mon collègue ne pourra pas`: who speaks of themselves too does not mean themselves by a colleague.
    private static func withoutColleagues(_ claims: [AttendanceClaim]) -> [AttendanceClaim] {
        let comes = claims.contains { [.present, .remote, .yes].contains($0.kind) && !$0.isOfColleague }
        return comes ? claims.filter { !$0.isOfColleague } : claims
    }

    /// `Je serai à Paris, mais à l'hôpital pour ma mère`: in the town, and for something else.
    private static func withoutTown(_ claims: [AttendanceClaim]) -> [AttendanceClaim] {
        guard claims.contains(where: { $0.kind == .awayHint || $0.kind == .absent }) else { return claims }
        return claims.filter { !$0.isOfTown }
    }

    /// `Je serai en visio. … Je ne pourrai pas.`: an absence said later, not of the room alone, may mean both.
    private static func isTurned(_ remote: AttendanceClaim, _ own: [AttendanceClaim]) -> Bool {
        guard let index = own.lastIndex(of: remote) else { return false }
        return own[index...].contains { $0.kind == .absent && !$0.isOfPlace && $0.sentence != remote.sentence }
    }

    /// Both said: parts of a day, or a later word that corrects an earlier one.
    private static func both(
        _ present: AttendanceClaim, _ absent: AttendanceClaim, _ own: [AttendanceClaim], _ doubts: [String]
    ) -> AttendanceVerdict {
        if present.isPartial || absent.isPartial {
            return .init(
                attendance: .present, sentence: present.sentence, rule: "present-in-part", doubts: ["partial"] + doubts)
        }
        // *Je serai présente. Désolée de ne pas pouvoir me joindre à vous*: neither takes the other back.
        if present.sentence < absent.sentence, !own.contains(where: \.isCorrection), !present.isAmbiguous,
            !absent.isAmbiguous
        {
            return .init(
                attendance: .unclear, sentence: absent.sentence, rule: "contradiction",
                doubts: ["both-said"])
        }
        let lastIsPresent =
            own.last { $0.kind == .present || $0.kind == .absent } == present && !present.isDeferred
        return .init(
            attendance: lastIsPresent ? .present : .absent,
            sentence: lastIsPresent ? present.sentence : absent.sentence,
            rule: "last-word", doubts: ["both-said"] + doubts)
    }

    /// Nothing but a yes, a no, or a hint.
    private static func soft(_ own: [AttendanceClaim], _ doubts: [String]) -> AttendanceVerdict {
        let isSorry = own.contains { $0.kind == .awayHint }
        if let no = own.last(where: { $0.kind == .no }) {
            let both = own.contains { $0.kind == .yes } ? ["both-said"] : []
            return .init(attendance: .absent, sentence: no.sentence, rule: "no", doubts: both + doubts)
        }
        if let yes = own.last(where: { $0.kind == .yes }) {
            return .init(
                attendance: .present, sentence: yes.sentence, rule: "yes", doubts: isSorry ? ["hint"] + doubts : doubts)
        }
        if let hint = own.first(where: { $0.kind == .awayHint }) {
            return .init(attendance: .absent, sentence: hint.sentence, rule: "away-hint", doubts: ["hint"] + doubts)
        }
        return .init(attendance: .none, sentence: nil, rule: "no-claim", doubts: [])
    }
}
