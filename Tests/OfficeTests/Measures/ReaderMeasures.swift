import CGMime
import Federation
import Foundation
import Mail
import Reading
import Testing

/// Figures, not checks: run with `GREFFIER_MEASURE=1 swift test -c release -Xswiftc -enable-testing --filter ReaderMeasures`.
@Suite(.serialized, .enabled(if: ProcessInfo.processInfo.environment["GREFFIER_MEASURE"] != nil))
struct ReaderMeasures {
    private let reader = Reader()
    private let processor = ProcessorClock()

    /// The same mails, the same run, one core: the library's parse alone, then everything that is understood of them.
    @Test func `the whole reading against GMime's bare parse`() throws {
        let mails = try ReaderCorpus(count: 400).mails
        let size = mails.reduce(0) { $0 + $1.count } / mails.count
        for _ in 0..<2 { for mail in mails { read(mail) } }
        let bare = best(of: 7) { for mail in mails { parseBare(mail) } }
        let parsed = best(of: 7) { for mail in mails { _ = Message(parsing: mail) } }
        let whole = best(of: 7) { for mail in mails { read(mail) } }
        print("\(mails.count) mails of \(size) bytes on average, one core")
        print("GMime's bare parse: \(rate(mails.count, bare)) mails a second")
        print(
            "parsed to values:   \(rate(mails.count, parsed)) mails a second, \(ratio(parsed, bare)) times the bare parse"
        )
        print(
            "read whole:         \(rate(mails.count, whole)) mails a second, \(ratio(whole, bare)) times the bare parse"
        )
    }

    /// A hundred thousand pieces, and a quarter of them: four times the work takes four times as long, not sixteen.
    @Test(arguments: HostileMail.all)
    func `mails made to take long`(given: HostileMail) {
        let quarter = given.bytes(25_000)
        let whole = given.bytes(100_000)
        let less = processor.measure { readForAnything(quarter) }
        let elapsed = processor.measure { readForAnything(whole) }
        #expect(elapsed < .seconds(1), "\(given)")
        print("\(given), \(whole.count) bytes: \(elapsed), \(ratio(elapsed, less)) times a quarter of it")
    }

    /// A quoted text of 100,000 lines, against a letter of ours that says the same thing over and over.
    @Test func `subtraction of huge letters`() {
        let letter = String(repeating: "Nous vous demandons votre accord sur le texte que voici. ", count: 20_000)
        let mail = Array(String(repeating: "> Nous vous demandons votre accord sur le texte\n", count: 100_000).utf8)
        let question = Question(kind: .signature, originals: [letter])
        let elapsed = processor.measure {
            _ = reader.read(Message(bareBody: mail, kind: .plain), asAnswerTo: question)
        }
        #expect(elapsed < .seconds(1))
        print("subtraction: \(elapsed)")
    }

    private func readForAnything(_ mail: [UInt8]) {
        let message = Message(parsing: mail)
        _ = MailClass(of: message)
        _ = DeliveryReport.all(in: message)
        _ = CalendarObject.all(in: message)
        _ = reader.read(message, asAnswerTo: Question())
    }

    private func read(_ mail: [UInt8]) {
        let message = Message(parsing: mail)
        _ = MailClass(of: message)
        _ = reader.read(message, asAnswerTo: Question(kind: .signature))
    }

    private func parseBare(_ mail: [UInt8]) {
        mail.withUnsafeBytes { raw in
            let stream = g_mime_stream_mem_new_with_buffer(
                raw.baseAddress?.assumingMemoryBound(to: CChar.self), raw.count)
            defer { g_object_unref(stream) }
            let parser = g_mime_parser_new_with_stream(stream)
            defer { g_object_unref(parser) }
            if let message = g_mime_parser_construct_message(parser, nil) { g_object_unref(message) }
        }
    }

    private func best(of rounds: Int, _ body: () -> Void) -> Duration {
        (0..<rounds).map { _ in processor.measure(body) }.min() ?? .zero
    }

    private func rate(_ count: Int, _ time: Duration) -> Int { Int(Double(count) / (time / .seconds(1))) }

    private func ratio(_ time: Duration, _ other: Duration) -> String { String(format: "%.2f", time / other) }
}
