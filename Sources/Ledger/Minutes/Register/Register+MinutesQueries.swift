public import Federation
public import Foundation

extension Register {
    /// The minutes in order of the meetings' numbers.
    public var minutesInOrder: [Minutes] { minutes.values.sorted { $0.id < $1.id } }
    /// Action points to be done, in order of number.
    public var openActions: [ActionItem] {
        minutes.values.flatMap(\.openActions).sorted { $0.number < $1.number }
    }
    /// The action point of that number, whatever became of it.
    public func action(_ number: Int) -> ActionItem? {
        minutes.values.lazy.flatMap(\.actions).first { $0.number == number }
    }

    /// Matters that came to an end after the meeting of the same body before this one, in order of number.
    func concluded(before meeting: Meeting) -> [Matter] {
        let ends = meetingsInOrder.filter { $0.id != meeting.id && $0.body == meeting.body }
            .compactMap { other -> Date? in
                guard case .held = other.end, let end = other.plan?.end, end < meeting.deadline else { return nil }
                return end
            }
        let since = ends.max() ?? .distantPast
        let until = meeting.plan?.end ?? .distantFuture
        return mattersInOrder.filter { matter in
            matter.conclusion.map { $0.at > since && $0.at <= until } ?? false
        }
    }

    /// What keeps the latest version of `minutes` from being approved without a word, at `now`.
    public func obstacles(to minutes: Minutes, at now: Date) -> [MinutesObstacle] {
        guard let latest = minutes.latest, let graceEnd = minutes.graceEnd else { return [.noVersion] }
        var obstacles: [MinutesObstacle] = []
        if now <= graceEnd {
            obstacles.append(.termRuns(until: graceEnd))
        } else if (lastSyncStart ?? .distantPast) <= graceEnd {
            obstacles.append(.mailboxNotReadSince(graceEnd))
        }
        obstacles += minutes.openCorrections.map { .correction($0.number) }
        obstacles += holds(on: minutes.id).map { .hold($0.id) }
        obstacles += untold(of: latest, in: minutes, at: now)
        return obstacles
    }

    /// Organisations that have not agreed and that were not told the full term ago.
    private func untold(of version: Minutes.Version, in minutes: Minutes, at now: Date) -> [MinutesObstacle] {
        let term = version.filed.deadline.timeIntervalSince(version.at)
        let organisations = meetings[minutes.id]?.organisations ?? []
        let agreeing = minutes.agreeing
        let told = told(version, minutes).merging(reached(in: minutes, since: version.at), uniquingKeysWith: min)
        return organisations.map(\.id).filter { !agreeing.contains($0) }.compactMap { id in
            guard let at = told[id] else { return .notTold(id) }
            let end = at.addingTimeInterval(term)
            // What went out within the hour was told in time: a round of letters takes a while.
            return now.addingTimeInterval(3600) < end ? .toldTooLate(id, until: end) : nil
        }
    }

    /// When each organisation was first sent the version: by letters the server took, none of which came back.
    func told(_ version: Minutes.Version, _ minutes: Minutes) -> [OrganisationID: Date] {
        outbox.all.filter { item in
            item.letter.kind == .minutes && item.letter.matter == minutes.id && item.state == .sent
                && item.letter.knows >= version.sequence && !minutes.returned.contains(item.letter.messageID)
        }.reduce(into: [:]) { told, item in
            guard let id = item.letter.organisation, let at = item.lastAttempt else { return }
            told[id] = min(told[id] ?? at, at)
        }
    }

    /// Organisations the secretariat reached in another way since `instant`, and when: their term runs from there.
    private func reached(in minutes: Minutes, since instant: Date) -> [OrganisationID: Date] {
        holds.values.reduce(into: [:]) { reached, hold in
            guard hold.opening.reason == .unreachable, hold.opening.matter == minutes.id, hold.since >= instant,
                let id = hold.opening.organisation, let settlement = hold.settlement, settlement.by.way != .rule,
                let at = settlement.since ?? hold.settledAt
            else { return }
            reached[id] = min(reached[id] ?? .distantFuture, max(at, instant))
        }
    }

    /// Whether every letter with the version to an organisation was refused or came back.
    func isLost(_ version: Minutes.Version, to id: OrganisationID, _ minutes: Minutes) -> Bool {
        let letters = outbox.all.filter { item in
            item.letter.kind == .minutes && item.letter.matter == minutes.id && item.letter.organisation == id
                && item.letter.knows >= version.sequence
        }
        return !letters.isEmpty
            && letters.allSatisfy { $0.state == .failed || minutes.returned.contains($0.letter.messageID) }
    }
}

/// What keeps minutes from being approved without a word.
public enum MinutesObstacle: Hashable, Sendable {
    case noVersion
    /// The term, and the grace after it, have not run.
    case termRuns(until: Date)
    /// No complete look at the mailbox began after the term and its grace (decision 4).
    case mailboxNotReadSince(Date)
    /// A correction that no version answers.
    case correction(Int)
    case hold(HoldID)
    /// An organisation was not sent the version, or it came back.
    case notTold(OrganisationID)
    case toldTooLate(OrganisationID, until: Date)
}
