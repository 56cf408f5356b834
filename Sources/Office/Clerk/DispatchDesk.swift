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

    /// The letters that may be attempted now, within the provider's pace, in the order they were written. Refusals, which
    /// anybody can provoke in any number, wait for what the federation's own people are to receive.
    func ready(in register: Register, at now: Date) -> [LetterQueued] {
        let ready = items(register).filter { isReady($0, at: now) }.map(\.letter).filter { mayLeave($0, register) }
        let ranked = ready.filter { $0.kind != .refusal } + ready.filter { $0.kind == .refusal }
        return Array(ranked.prefix(max(0, allowance(register, at: now))))
    }

    /// After its ledger was put back the clerk no longer knows what it has sent (T42): until somebody has looked, only what
    /// says so leaves.
    private func mayLeave(_ letter: LetterQueued, _ register: Register) -> Bool {
        letter.kind == .alarm || !register.openHolds.contains { $0.opening.reason == .rollback }
    }

    /// When the next letter that waits may be tried: not before its own time, nor before the pace lets it pass. `nil` if
    /// none waits.
    func nextAttempt(in register: Register, at now: Date) -> Date? {
        guard let next = items(register).map({ notBefore($0) ?? now }).min() else { return nil }
        return max(next, opening(register, at: now) ?? now)
    }

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
        // The attempt that nothing followed is not counted yet.
        case .attempted: item.ambiguities + 1 >= DispatchDesk.ambiguousTries
        case .ambiguous: item.ambiguities >= DispatchDesk.ambiguousTries
        case .deferred: item.attempts >= DispatchDesk.deferredTries
        case .queued, .sent, .failed, .cancelled: false
        }
    }

    // MARK: The provider's pace

    private static let hour: TimeInterval = 3600
    private static let day: TimeInterval = 86_400
    private var pace: SubmissionConfiguration.Pace { house.configuration.submission.pace }

    private func allowance(_ register: Register, at now: Date) -> Int {
        let outbox = register.outbox
        return min(
            pace.perHour - outbox.attempts(after: now.addingTimeInterval(-DispatchDesk.hour)).count,
            pace.perDay - outbox.attempts(after: now.addingTimeInterval(-DispatchDesk.day)).count)
    }

    /// When the pace lets the next letter pass; `nil` if it does now.
    private func opening(_ register: Register, at now: Date) -> Date? {
        let openings = [(DispatchDesk.hour, pace.perHour), (DispatchDesk.day, pace.perDay)].compactMap { span, most in
            let recent = register.outbox.attempts(after: now.addingTimeInterval(-span))
            return recent.count < most ? nil : recent.suffix(most).first?.addingTimeInterval(span)
        }
        return openings.max()
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
