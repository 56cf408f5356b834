import Federation
import Foundation
import Ledger
import Mail
import Reading

/// Message → what it says to a meeting.
struct MeetingEar {
    let reader: Reader
    let calendar: CivilCalendar

    /// What `message` says to `meeting`, and in the same mail of texts to sign.
    func heard(_ message: Message, to meeting: Meeting, asAnswerTo question: Question, at now: Date) -> Heard {
        var question = question
        question.kind = .meeting
        let reading = reader.read(message, asAnswerTo: question)
        let whole = Heard(reading)
        let extras = MeetingExtras(of: reading.text)
        return Heard(
            answer: whole.answer, certainty: whole.certainty, evidence: reading.evidence, text: reading.text,
            why: reading.why, likely: [], doubt: whole.doubt,
            meeting: meetingHeard(reading, extras, message, meeting, question, at: now))
    }

    private func meetingHeard(
        _ reading: Reading, _ extras: MeetingExtras, _ message: Message, _ meeting: Meeting, _ question: Question,
        at now: Date
    ) -> MeetingHeard {
        let note = comment(in: message)
        let text = reading.text.isEmpty ? note ?? "" : reading.text
        let isProxy = isMereProxy(reading, extras)
        return MeetingHeard(
            answer: isProxy ? .attendance(.absent) : reading.answer, certainty: reading.certainty,
            substitute: isProxy ? nil : reading.substitute, part: reading.part, proxy: extras.proxy,
            evidence: reading.evidence,
            text: text, why: reading.why, likely: reading.likelyAttendances, items: items(reading, extras),
            withdrawal: extras.withdrawal.heard, dates: dates(reading, message, meeting, at: now),
            aside: aside(in: text, reading, question))
    }

    /// A voice given to somebody is nobody's coming: `je donne pouvoir à l'AIRE`, without a word of a substitute.
    private func isMereProxy(_ reading: Reading, _ extras: MeetingExtras) -> Bool {
        guard reading.attendance == .substitute, extras.proxy != nil else { return false }
        let words = reading.text.lowercased()
        return !["remplac", "représent", "viendra", "à ma place", "à notre place"].contains { words.contains($0) }
    }

    /// Points asked for; what takes a point back asks for none.
    private func items(_ reading: Reading, _ extras: MeetingExtras) -> [String] {
        extras.withdrawal == .none ? reading.agenda : reading.agenda.filter { $0.count > 12 }
    }

    private func comment(in message: Message) -> String? {
        let notes = CalendarObject.all(in: message).lazy.compactMap { $0.comment ?? $0.attendees.first?.comment }
        return notes.first { !$0.isEmpty }
    }

    private func dates(
        _ reading: Reading, _ message: Message, _ meeting: Meeting, at now: Date
    ) -> MeetingHeard.Dates? {
        guard meeting.isPolling, let poll = meeting.poll else { return nil }
        let options = poll.plan.options.map { DateChoices.Option(number: $0.number, start: $0.start) }
        let subject = message.subject.split(separator: "[").first.map(String.init) ?? ""
        let found =
            DateChoices(of: reading.text, options: options, in: calendar, now: now)
            ?? (reading.text.isEmpty ? DateChoices(of: subject, options: options, in: calendar, now: now) : nil)
        if let found {
            let choices = found.choices.sorted { $0.key < $1.key }
                .map { PollAnswered.Choice(option: $0.key, choice: $0.value) }
            return MeetingHeard.Dates(choices: choices, certainty: reading.doubts.isEmpty ? found.certainty : .doubtful)
        }
        // A yes or a no to the whole is no answer to which date.
        return reading.attendance == .none ? nil : MeetingHeard.Dates(choices: [], certainty: .doubtful)
    }

    private func aside(in text: String, _ reading: Reading, _ question: Question) -> MeetingHeard.Aside? {
        var signature = question
        signature.kind = .signature
        return reader.aside(in: text, evidence: reading.evidence, asAnswerTo: signature).map {
            MeetingHeard.Aside(matters: $0.matters, heard: HeardAside(sentence: $0.sentence, likely: $0.likely))
        }
    }
}

extension Reading {
    /// Who comes, as the ledger hears it.
    fileprivate var answer: MeetingHeard.Answer {
        switch attendance {
        case .present, .remote, .absent, .tentative, .substitute:
            attendance.attendance.map(MeetingHeard.Answer.attendance) ?? .unclear
        case .unclear: .unclear
        case .none: .nothing
        }
    }

    /// What a doubtful answer probably means.
    fileprivate var likelyAttendances: [Attendance] {
        switch attendance {
        case .present: [.present, .absent]
        case .remote: [.remote, .present]
        case .absent: [.absent, .present]
        case .tentative: [.tentative, .present, .absent]
        case .substitute: [.substitute, .absent]
        case .unclear, .none: []
        }
    }
}

extension MeetingExtras.Withdrawal {
    fileprivate var heard: MeetingHeard.Withdrawal {
        switch self {
        case .none: .none
        case .numbers(let numbers): .numbers(numbers)
        case .unnumbered: .unnumbered
        }
    }
}
