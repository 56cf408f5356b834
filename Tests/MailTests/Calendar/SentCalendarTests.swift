import Federation
import Foundation
import Mail
import Testing

/// The files in `Sent` are what the clerk writes today, byte for byte: other programs are tried on them
/// (`Tests/checks/calendar`). Where one is not, what is written now stands beside it, as `.failed`.
@Suite struct SentCalendarTests {
    static func letter(_ change: (inout Meeting) -> Void) throws -> [UInt8] {
        try LetterDraftTests.draft {
            let invitation = try Meeting.invitation(change)
            $0.subject = invitation.event.summary
            $0.date = invitation.event.stamp
            $0.messageID = "r.\(invitation.event.sequence)@greffier.cpo.example"
            $0.inReplyTo = nil
            $0.references = []
            $0.autoSubmitted = .generated
            $0.plain = "Réunion le 12 octobre à 14 h.\n\nRépondez PRÉSENT ou ABSENT.\n"
            $0.html = "<p>Réunion le 12 octobre à 14 h.</p>\n<p>Répondez PRÉSENT ou ABSENT.</p>\n"
            $0.calendar = invitation.object
        }.composed()
    }

    static func written(_ name: String) throws -> [UInt8] {
        switch name {
        case "invitation.eml": try letter { _ in }
        case "reunion.eml":
            try letter {
                $0.uid = "reu-2026-004@greffier.cpo.example"
                $0.zone = "Indian/Reunion"
                $0.link = nil
            }
        case "update.eml":
            try letter {
                $0.sequence = 1
                $0.start = instant("2026-11-16T13:00:00Z")
                $0.end = instant("2026-11-16T16:00:00Z")
                $0.answer = .accepted
            }
        case "cancellation.eml":
            try letter {
                $0.sequence = 2
                $0.status = .cancelled
            }
        default: try Array(published().object.text.utf8)
        }
    }

    static func published() throws -> PublishedCalendar {
        try PublishedCalendarTests.calendar([
            Meeting.event(),
            Meeting.event {
                $0.uid = "reu-2026-004@greffier.cpo.example"
                $0.zone = "Indian/Reunion"
                $0.start = instant("2027-01-11T06:00:00Z")
                $0.end = instant("2027-01-11T08:00:00Z")
            },
            Meeting.event {
                $0.uid = "sig-2026-014@greffier.cpo.example"
                $0.summary = "Échéance : lettre ouverte"
                $0.start = instant("2026-10-25T00:30:00Z")
                $0.end = nil
                $0.alarm = nil
            },
        ])
    }

    @Test(arguments: ["invitation.eml", "reunion.eml", "update.eml", "cancellation.eml", "calendar.ics"])
    func `what other programs are tried on is what is written today`(name: String) throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Sent").appending(path: name)
        let today = try Self.written(name)
        let kept = (try? Data(contentsOf: file)).map { Array($0) }
        if kept != today { try Data(today).write(to: file.appendingPathExtension("failed")) }
        #expect(kept == today)
    }
}
