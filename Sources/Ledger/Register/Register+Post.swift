import Federation
import Foundation

/// What becomes of letters, and what it means for the organisations they went to.
extension Register {
    mutating func post(_ entry: Entry) throws(RegisterFault) {
        switch entry.event {
        case .letterQueued(let letter):
            outbox.queue(letter, at: entry.time)
            // Letters of one cause are written in one batch, which is whole or torn: the first stands for all.
            if let cause = letter.because { obligations[cause] = nil }
            if letter.kind == .digest { told(letter, entry) }
        case .letterAttempted(let attempted):
            try known(attempted.messageID, entry)
            outbox.attempt(attempted.messageID, at: entry.time)
        case .letterDispatched(let dispatched):
            try known(dispatched.messageID, entry)
            dispatch(dispatched, entry)
        case .letterCancelled(let cancelled):
            try known(cancelled.messageID, entry)
            outbox.end(cancelled.messageID, as: .cancelled, answer: nil)
        case .letterReleased(let released):
            try known(released.messageID, entry)
            outbox.release(released.messageID)
        case .letterBounced(let bounced):
            try known(bounced.messageID, entry)
            bounce(bounced, entry)
        case .founded, .mailSeen, .cursorMoved, .syncCompleted, .drafted, .draftDropped, .opened, .positionTaken,
            .holdOpened, .holdSettled, .confirmationAsked, .positionAsked, .refused, .extended, .withdrawn,
            .closeAsked, .concluded, .acted, .tailCut, .rosterChanged, .filesErased, .meeting, .minutes:
            throw RegisterFault(sequence: entry.sequence, words: "not a letter's fate")
        }
    }

    /// A digest tells everything up to now; one that somebody asked for tells the others nothing.
    private mutating func told(_ letter: LetterQueued, _ entry: Entry) {
        guard letter.because == nil else { return }
        lastDigest = (entry.time, letter.knows)
        untoldSince = nil
        rosterChangedAt = nil
    }

    private func known(_ messageID: String, _ entry: Entry) throws(RegisterFault) {
        guard outbox[messageID] != nil else {
            throw RegisterFault(sequence: entry.sequence, words: "unknown letter \(messageID)")
        }
    }

    private mutating func dispatch(_ dispatched: LetterDispatched, _ entry: Entry) {
        switch dispatched.result {
        case .sent:
            outbox.end(dispatched.messageID, as: .sent, answer: dispatched.answer)
            notice(dispatched.messageID) { $0.sent(to: $1, at: entry.time) }
            noticeInvitation(dispatched.messageID) { _ = $0.remove($1) }
            noticeMinutes(dispatched.messageID) { _ = $0.remove(dispatched.messageID) }
        case .deferred: outbox.end(dispatched.messageID, as: .deferred, answer: dispatched.answer)
        case .ambiguous: outbox.end(dispatched.messageID, as: .ambiguous, answer: dispatched.answer)
        case .failed:
            outbox.end(dispatched.messageID, as: .failed, answer: dispatched.answer)
            notice(dispatched.messageID) { $0.refused($1) }
            noticeInvitation(dispatched.messageID) { _ = $0.insert($1) }
            tellInDigest(entry)
        }
    }

    private mutating func bounce(_ bounced: LetterBounced, _ entry: Entry) {
        tellInDigest(entry)
        switch bounced.severity {
        case .permanent, .temporary:
            notice(bounced.messageID) { $0.refused($1) }
            noticeInvitation(bounced.messageID) { _ = $0.insert($1) }
            noticeMinutes(bounced.messageID) { _ = $0.insert(bounced.messageID) }
        case .delay: notice(bounced.messageID) { $0.delayed($1) }
        }
    }

    /// Changes the voice of the organisation a proposal was sent to; other letters prove nothing about it.
    private mutating func notice(_ messageID: String, _ body: (inout Voice, PersonID) -> Void) {
        guard let letter = outbox[messageID]?.letter, letter.kind == .proposal, let matter = letter.matter,
            let organisation = letter.organisation, let person = letter.person,
            var voice = matters[matter]?.voices[organisation]
        else { return }
        body(&voice, person)
        matters[matter]?.voices[organisation] = voice
    }

    /// Changes who of a meeting's invited persons cannot be reached.
    private mutating func noticeInvitation(_ messageID: String, _ body: (inout Set<PersonID>, PersonID) -> Void) {
        guard let letter = outbox[messageID]?.letter, letter.kind == .invitation, let matter = letter.matter,
            let person = letter.person, var meeting = meetings[matter]
        else { return }
        body(&meeting.unreached, person)
        meetings[matter] = meeting
    }
}
