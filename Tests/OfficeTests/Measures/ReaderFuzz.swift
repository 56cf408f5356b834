import Federation
import Foundation
import Mail
import Reading
import Testing

/// Run by `Tests/fuzz SECONDS [SEED]`: mails nobody wrote must not stop the reader, nor hold it up.
///
/// Each mail is written to `GREFFIER_FUZZ_FOLDER/current.eml` before it is read: after a crash it is there.
@Suite(.serialized, .enabled(if: ProcessInfo.processInfo.environment["GREFFIER_FUZZ"] != nil))
struct ReaderFuzz {
    private let environment = ProcessInfo.processInfo.environment
    private let reader = Reader()
    private let processor = ProcessorClock()

    @Test func `no mail crashes the reader or takes a second`() throws {
        let seconds = Double(environment["GREFFIER_FUZZ"] ?? "") ?? 60
        let seed = UInt64(environment["GREFFIER_FUZZ_SEED"] ?? "") ?? 1
        let folder = environment["GREFFIER_FUZZ_FOLDER"].map(URL.init(fileURLWithPath:))
        var mutation = Mutation(try ReaderCorpus(count: 400).mails, seed: seed)
        let letters = try CorrespondentsBench.originals(try CorrespondentsBench.draft("proposal"))
        let clock = ContinuousClock()
        let end = clock.now + .seconds(seconds)
        var count = 0
        var slowest = Duration.zero
        while clock.now < end {
            let mail = mutation.next()
            if let folder { try Data(mail).write(to: folder.appendingPathComponent("current.eml")) }
            let question = Question(
                kind: [.signature, .meeting, nil][count % 3], originals: count.isMultiple(of: 2) ? letters : [])
            let elapsed = processor.measure { read(mail, question, count) }
            count += 1
            guard elapsed > slowest else { continue }
            slowest = elapsed
            if let folder { try Data(mail).write(to: folder.appendingPathComponent("slowest.eml")) }
            #expect(elapsed < .seconds(1), "mail \(count) of seed \(seed)")
        }
        if let folder { try? FileManager.default.removeItem(at: folder.appendingPathComponent("current.eml")) }
        print("fuzz: \(count) mails of seed \(seed) read, no crash; the slowest took \(slowest)")
    }

    private func read(_ mail: [UInt8], _ question: Question, _ count: Int) {
        let message = Message(parsing: mail)
        _ = MailClass(of: message)
        _ = DeliveryReport.all(in: message)
        _ = AbsenceNotice(message)
        _ = CalendarObject.all(in: message)
        _ = ListPost(message)
        let reading = reader.read(message, asAnswerTo: question)
        guard let evidence = reading.evidence else { return }
        #expect(
            folded(reading.text).contains(folded(evidence)) || folded(message.subject).contains(folded(evidence)),
            "mail \(count): \(evidence.debugDescription) stands nowhere")
    }

    /// A sentence may go over a line's end.
    private func folded(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
