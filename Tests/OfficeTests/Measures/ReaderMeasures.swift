import CGMime
import Federation
import Foundation
import Mail
import Reading
import Testing

/// Figures, not checks: run with `GREFFIER_MEASURE=1 swift test -c release --filter ReaderMeasures`.
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

    /// Texts made to take long. Each is read as a whole mail is.
    enum Hostile: String, CaseIterable {
        case openings = "100,000 times \"On \""
        case openingLines = "100,000 lines of \"On \""
        case oneLine = "1 MB without newline"
        case oneWord = "1 MB of one letter"
        case quotes = "10,000 nested quotes"
        case blockquotes = "10,000 nested blockquotes"

        var text: String {
            switch self {
            case .openings: String(repeating: "On ", count: 100_000)
            case .openingLines: String(repeating: "On \n", count: 100_000)
            case .oneLine: String(repeating: "nous ne sommes pas contre ", count: 40_000)
            case .oneWord: String(repeating: "a", count: 1_000_000)
            case .quotes: (1...10_000).map { String(repeating: ">", count: $0 % 3_000) + " a" }.joined(separator: "\n")
            case .blockquotes: String(repeating: "<blockquote>a ", count: 10_000)
            }
        }
    }

    @Test(arguments: Hostile.allCases)
    func `hostile texts`(given: Hostile) {
        let text = Array(given.text.utf8)
        let elapsed = processor.measure {
            let message = Message(bareBody: text, kind: given == .blockquotes ? .html : .plain)
            _ = MailClass(of: message)
            _ = reader.read(message, asAnswerTo: Question(kind: .signature))
        }
        print("\(given.rawValue): \(elapsed)")
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
