import Federation
import Foundation
import Ledger

@testable import Office

/// Letters about meetings in which every text is hostile: points of the agenda come from anybody invited.
extension HostileLetters {
    static func meetings(_ text: String) -> [LetterContent] {
        let meeting = MeetingHeading(
            id: LetterSpecimen.meetingID(3), title: text, start: LetterSpecimen.deadline,
            end: LetterSpecimen.deadline + 3600, place: text, link: text, openedAt: LetterSpecimen.opening,
            agendaClosesAt: LetterSpecimen.deadline, sequence: 1, quorum: QuorumForecast(needed: 2, coming: 1))
        let items = [AgendaLine(number: 1, text: text, organisation: text, isLate: true, fate: .asked)]
        let lines = Attendance.allCases.map {
            AttendanceLine(name: text, value: $0, substitute: text, part: text, proxy: text)
        }
        let letters: [MeetingLetter] = [
            .invitation(
                InvitationContent(
                    meeting: meeting, organisation: text, note: text, agenda: items, change: .details,
                    standing: nil)),
            .cancellation(
                CancellationContent(
                    title: text, id: meeting.id, meeting: meeting, organisation: text, reason: text)),
            .attendanceReceipt(
                AttendanceReceiptContent(
                    meeting: meeting, organisation: text, value: .substitute, substitute: text, part: text,
                    proxy: text,
                    previous: .absent, evidence: text, origin: .telephone(by: text), items: items,
                    head: LetterSpecimen.head)),
            .agendaReceipt(
                AgendaReceiptContent(
                    meeting: meeting, id: meeting.id, title: text, organisation: text, items: items, isClosed: true)),
            .attendanceQuestion(
                AttendanceQuestionContent(
                    meeting: meeting, organisation: text, sentence: text, likely: [], doubt: .asked(.words),
                    items: items)),
            .agenda(AgendaContent(meeting: meeting, organisation: text, items: items, late: items, standing: nil)),
            .eve(
                EveContent(
                    meeting: meeting, organisation: text, note: text, agenda: items, isSettled: true, lines: lines,
                    standing: .present, open: [], pending: [])),
            .datePoll(
                DatePollContent(
                    poll: PollHeading(
                        id: meeting.id, title: text,
                        options: [DatePollPlan.Option(number: 1, start: meeting.start, end: meeting.end)],
                        closesAt: LetterSpecimen.deadline, place: text,
                        link: text, note: text), organisation: text, occasion: .question(sentence: text))),
        ]
        return letters.map(LetterContent.meeting)
    }
}
