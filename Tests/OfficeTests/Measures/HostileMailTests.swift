import Federation
import Mail
import Reading
import Testing

/// What is made of a mail is never more than the mail: no piece of it is unfolded without bound (T46).
@Suite struct HostileMailTests {
    @Test(arguments: HostileMail.all)
    func `a mail made to take long is read to its end, into no more than it is`(given: HostileMail) {
        let bytes = given.bytes(1_000)
        let message = Message(parsing: bytes)
        let limits = ParseLimits.standard
        #expect(message.views.count + message.attachments.count <= limits.parts)
        #expect(message.views.reduce(0) { $0 + $1.text.utf8.count } <= min(limits.textBytes, 3 * bytes.count))
        #expect(CalendarObject.all(in: message).count <= 1_000)
        #expect(DeliveryReport.all(in: message).count <= 500)
        for kind in [MatterKind.signature, .meeting, nil] {
            let reading = Reader().read(message, asAnswerTo: Question(kind: kind))
            let size = reading.text.utf8.count + reading.elided.reduce(0) { $0 + $1.text.utf8.count }
            #expect(size <= 4 * bytes.count)
            #expect(reading.why.count + reading.likely.count + reading.agenda.count <= bytes.count)
        }
    }

    /// Sixty thousand letters are read; nobody knows what the rest says.
    @Test(arguments: [MatterKind.signature, .meeting])
    func `an answer too long to be read whole is never certain`(kind: MatterKind) {
        let text = "Nous serons présents et d'accord.\n" + String(repeating: "Le texte est bien écrit. ", count: 3_000)
        let message = Message(bareBody: Array(text.utf8), kind: .plain)
        let reading = Reader().read(message, asAnswerTo: Question(kind: kind))
        #expect(reading.certainty == .doubtful)
        #expect(reading.why.contains("too-long"))
    }
}
