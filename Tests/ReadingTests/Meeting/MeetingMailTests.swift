import Federation
import Reading
import Testing

struct MeetingMailTests {
    @Test(arguments: MeetingMails.tables.flatMap { $0.split(separator: "\n") })
    func `a mail is read as a careful secretary notes it`(line: Substring) throws {
        let mail = try #require(MeetingMails.Mail(line))
        let reading = AttendanceReader().read(
            text: mail.text, subject: "Re: Réunion", question: Question(kind: .meeting))
        #expect(reading.attendance == mail.attendance, "\(reading.why)")
        #expect(reading.substitute == mail.substitute)
        #expect(reading.agenda == mail.points)
    }
}
