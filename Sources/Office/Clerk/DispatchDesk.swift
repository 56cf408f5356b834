import Federation
import Foundation
import Ledger

/// queued → sent | deferred | failed | ambiguous: which letter goes now, and what its result means.
///
/// A letter is attempted only after the ledger says so; if nothing follows the attempt, it may have gone out, and is
/// treated as ambiguous: repeated with the same bytes and the same Message-ID after a pause, at most twice (T39).
struct DispatchDesk {
    private let house: House

    init(_ house: House) { self.house = house }

    private static let ambiguousPause: TimeInterval = 300
    private static let ambiguousTries = 3
    private static let deferredTries = 40

    /// Entries for letters that are at their end without another attempt: needless, or tried too often.
    func ends(in register: Register, at now: Date) -> [Event] {
        let due = DueLetters(
            register, roster: house.roster, calendar: house.calendar, schedule: house.schedule, at: now)
        return items(register).compactMap { item in
            if item.state != .attempted && due.isNeedless(item.letter) {
                return .letterCancelled(LetterCancelled(messageID: item.letter.messageID))
            }
            guard isExhausted(item) else { return nil }
            let answer = item.answer ?? "no answer"
            return .letterDispatched(
                LetterDispatched(messageID: item.letter.messageID, result: .failed, answer: "given up: \(answer)"))
        }
    }

    /// The letters that may be attempted now, within the provider's pace, in the order they were written.
    func ready(in register: Register, at now: Date) -> [LetterQueued] {
        let ready = items(register).filter { isReady($0, at: now) }.map(\.letter)
        return Array(ready.prefix(max(0, allowance(register, at: now))))
    }

    /// When the next letter that waits may be tried.
    func nextAttempt(in register: Register) -> Date? { items(register).compactMap(notBefore).min() }

    private func items(_ register: Register) -> [Outbox.Item] {
        register.outbox.pending.compactMap { register.outbox[$0] }
    }

    private func isReady(_ item: Outbox.Item, at now: Date) -> Bool { notBefore(item).map { $0 <= now } ?? true }

    /// Back-off: a minute, doubled each time up to an hour, for refusals; five minutes where the letter may have gone.
    private func notBefore(_ item: Outbox.Item) -> Date? {
        guard let last = item.lastAttempt else { return nil }
        switch item.state {
        case .queued, .sent, .failed, .cancelled: return nil
        case .attempted, .ambiguous: return last.addingTimeInterval(DispatchDesk.ambiguousPause)
        case .deferred:
            let pause = min(3600, 60 * pow(2, Double(min(item.attempts - 1, 10))))
            return last.addingTimeInterval(pause)
        }
    }

    private func isExhausted(_ item: Outbox.Item) -> Bool {
        switch item.state {
        case .attempted, .ambiguous: item.attempts >= DispatchDesk.ambiguousTries
        case .deferred: item.attempts >= DispatchDesk.deferredTries
        case .queued, .sent, .failed, .cancelled: false
        }
    }

    private func allowance(_ register: Register, at now: Date) -> Int {
        let pace = house.configuration.submission.pace
        let attempts = register.outbox.all.compactMap(\.lastAttempt)
        let hour = attempts.count { $0 > now.addingTimeInterval(-3600) }
        let day = attempts.count { $0 > now.addingTimeInterval(-86_400) }
        return min(pace.perHour - hour, pace.perDay - day)
    }
}

extension LetterDispatched {
    /// What became of an attempt.
    init(_ dispatch: Dispatch, messageID: String) {
        switch dispatch {
        case .sent(let answer): self.init(messageID: messageID, result: .sent, answer: answer)
        case .deferred(let answer): self.init(messageID: messageID, result: .deferred, answer: answer)
        case .failed(let answer): self.init(messageID: messageID, result: .failed, answer: answer)
        case .ambiguous(let answer): self.init(messageID: messageID, result: .ambiguous, answer: answer)
        }
    }
}
