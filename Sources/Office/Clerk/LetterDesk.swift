import Federation
import Foundation
import Ledger
import Mail
import Seal

/// settle: (register, now) → letters, written and kept, ready to be queued. The same register gives the same bytes.
struct LetterDesk {
    private let house: House

    init(_ house: House) { self.house = house }

    /// Every letter due at `now`.
    func due(in register: Register, at now: Date) -> [Letter] {
        DueLetters(register, roster: house.roster, calendar: house.calendar, schedule: house.schedule, at: now)
            .letters()
    }

    /// The entries that queue `letters`, which have one cause and stand in one batch. `register` is the one after the
    /// batch before: what this round has written already counts for the caps.
    func queue(_ letters: [Letter], _ register: Register, at now: Date) throws -> [Event] {
        try letters.flatMap { letter in try queue(letter, register, at: now) }
    }

    /// Neighbours of one cause together.
    static func grouped(_ letters: [Letter]) -> [[Letter]] {
        letters.reduce(into: []) { groups, letter in
            if let last = groups.last?.first, last.because == letter.because {
                groups[groups.count - 1].append(letter)
            } else {
                groups.append([letter])
            }
        }
    }

    /// Writes and keeps one letter. Over the cap of its address it is written, not sent: no loop outruns it (T38).
    private func queue(_ letter: Letter, _ register: Register, at now: Date) throws -> [Event] {
        let messageID = house.tokens.messageID(of: letter.key)
        let bytes = try composed(letter, messageID: messageID, register, at: now)
        let queued = LetterQueued(
            key: letter.key, messageID: messageID, to: letter.address, kind: letter.content.kind,
            matter: letter.matter, organisation: letter.organisation, person: letter.person,
            hold: letter.content.hold, draft: letter.content.draft, blob: try house.store.keep(bytes),
            knows: register.head.sequence, because: letter.because)
        let isOver = letter.content.kind.isAnswer && isOverCap(letter, register, at: now)
        return [.letterQueued(queued)] + (isOver ? [.letterCancelled(LetterCancelled(messageID: messageID))] : [])
    }

    private func isOverCap(_ letter: Letter, _ register: Register, at now: Date) -> Bool {
        let answers = register.outbox.letters(to: letter.address).filter {
            $0.letter.kind.isAnswer && $0.state != .cancelled
        }
        let today = answers.count { $0.queuedAt > now.addingTimeInterval(-86_400) }
        let onMatter = answers.count { $0.letter.matter == letter.matter }
        let limits = house.configuration.limits
        return today >= limits.perAddressAndDay || (letter.matter != nil && onMatter >= limits.perAddressAndMatter)
    }

    private func composed(
        _ letter: Letter, messageID: String, _ register: Register, at now: Date
    ) throws -> [UInt8] {
        let thread = thread(of: letter, register)
        let envelope = LetterEnvelope(
            federation: house.roster.federation, greffe: house.configuration.submission.senderName,
            mailbox: house.mailbox, listID: house.configuration.listID, date: now, messageID: messageID,
            inReplyTo: letter.inReplyTo ?? thread.last, references: thread + [letter.inReplyTo].compactMap(\.self),
            replyTo: replyAddress(messageID), answerCode: answerCode(of: letter, register), calendar: house.calendar,
            files: try files(of: letter))
        return try house.writer.draft(letter, envelope: envelope).composed()
    }

    private func replyAddress(_ messageID: String) -> EmailAddress? {
        switch house.configuration.submission.replies {
        case .toSender: nil
        case .toPlusAddress: house.tokens.replyAddress(of: messageID, to: house.mailbox)
        }
    }

    /// The proposal or invitation this person was sent, so that a matter is one thread in mail programs.
    private func thread(of letter: Letter, _ register: Register) -> [String] {
        guard let matter = letter.matter, let person = letter.person, let organisation = letter.organisation else {
            return []
        }
        let who = [organisation.rawValue, person.rawValue]
        let keys =
            switch matter.kind {
            case .signature: [LetterKey(.proposal, [matter.description] + who)]
            case .meeting:
                [
                    LetterKey(.datePoll, [matter.description] + who),
                    LetterKey(.invitation, [matter.description, "0"] + who),
                ]
            }
        return keys.filter { $0 != letter.key }.compactMap { register.outbox[$0]?.letter.messageID }
    }

    /// What tells a one-click answer's matter and author; to the secretariat, what it is about.
    private func answerCode(of letter: Letter, _ register: Register) -> String? {
        if let hold = letter.content.hold { return "[\(hold)]" }
        if let draft = letter.content.draft { return "[\(draft)]" }
        guard let matter = letter.matter, let organisation = letter.organisation, let person = letter.person
        else { return nil }
        let day = register.meetings[matter]?.datedSequence ?? 0
        return house.tokens.tag(matter: matter, organisation: organisation, person: person, day: day)
    }

    private func files(of letter: Letter) throws -> [SHA256Digest: [UInt8]] {
        let files: [FileReference] =
            switch letter.content {
            case .proposal(let content): content.files
            case .preview(let content): content.files
            case .signature(let content): content.files
            case .minutes(let letter): letter.files
            case .receipt, .question, .refusal, .relay, .reminder, .digest, .summary, .escalation, .acknowledgement,
                .extended, .withdrawn, .confirmation, .alarm, .meeting:
                []
            }
        return try files.reduce(into: [:]) { $0[$1.digest] = try house.store.bytes(of: $1.digest) }
    }
}

extension LetterContent {
    /// The hold it asks about, if its answer settles one.
    fileprivate var hold: HoldID? {
        switch self {
        case .escalation(let content): content.hold.id
        case .alarm(let content): content.hold.id
        case .meeting(.meetingEscalation(let content)): content.hold.id
        case .proposal, .receipt, .question, .refusal, .relay, .reminder, .digest, .summary, .signature, .preview,
            .acknowledgement, .extended, .withdrawn, .confirmation, .meeting, .minutes:
            nil
        }
    }

    /// The draft it shows, if its answer sends it.
    fileprivate var draft: DraftID? {
        switch self {
        case .preview(let content): content.draft
        case .meeting(.meetingPreview(let content)): content.draft
        case .proposal, .receipt, .question, .refusal, .relay, .reminder, .digest, .summary, .signature, .escalation,
            .acknowledgement, .extended, .withdrawn, .confirmation, .alarm, .meeting, .minutes:
            nil
        }
    }
}

extension LetterKind {
    /// Letters that a mail provokes: capped a day and address.
    fileprivate var isAnswer: Bool {
        switch self {
        case .receipt, .question, .refusal, .confirmation, .acknowledgement, .pollReceipt, .attendanceReceipt,
            .agendaReceipt, .attendanceQuestion, .meetingAcknowledgement, .minutesReceipt, .minutesQuestion:
            true
        case .proposal, .relay, .reminder, .digest, .summary, .signature, .escalation, .preview, .extended,
            .withdrawn, .alarm, .datePoll, .pollTable, .invitation, .cancellation, .agendaDraft, .agenda,
            .attendanceReminder, .eve, .meetingPreview, .meetingEscalation, .minutesDraft, .minutesReminder, .minutes,
            .minutesCorrection, .approvedMinutes, .actionReminder:
            false
        }
    }
}
