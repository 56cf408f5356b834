import Federation
import Foundation
import Ledger
import Mail
import Reading
import Seal
import Testing

@testable import Office

/// Hands bytes to one target, and checks what must hold whatever they are.
struct FuzzRun {
    private let target: FuzzTarget
    private let reader = Reader()
    private let letters: [String]
    private let bench: ConfigurationBench

    /// Everything ready for `target`.
    init(_ target: FuzzTarget) throws {
        self.target = target
        letters = try CorrespondentsBench.originals(try CorrespondentsBench.draft("proposal"))
        bench = try ConfigurationBench("")
    }

    /// Hands over `bytes`, the `count`th; what it returns tells whether what must hold whatever they are does hold, and is
    /// not timed.
    func take(_ bytes: [UInt8], _ count: Int) -> () -> Bool {
        if target == .mail { return read(bytes, count) }
        let holds =
            switch target {
            case .mail: true
            case .imap: listen(bytes, pieces: [1, 7, 1_000, 100_000][count % 4])
            case .calendar: CalendarObject.all(in: Message(bareBody: bytes, kind: .calendar)).count <= bytes.count
            case .configuration: configure(bytes)
            case .ledger: append(bytes)
            }
        return { holds }
    }

    /// Evidence stands in what was written.
    private func read(_ mail: [UInt8], _ count: Int) -> () -> Bool {
        let message = Message(parsing: mail)
        _ = MailClass(of: message)
        _ = DeliveryReport.all(in: message)
        _ = AbsenceNotice(message)
        _ = CalendarObject.all(in: message)
        _ = ListPost(message)
        let question = Question(
            kind: [.signature, .meeting, nil][count % 3], originals: count.isMultiple(of: 2) ? letters : [])
        let reading = reader.read(message, asAnswerTo: question)
        guard let evidence = reading.evidence else { return { true } }
        let subject = message.subject
        return { folded(reading.text).contains(folded(evidence)) || folded(subject).contains(folded(evidence)) }
    }

    /// A sentence may go over a line's end.
    private func folded(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

    /// Until the server says what no server says: then the session ends.
    private func listen(_ bytes: [UInt8], pieces: Int) -> Bool {
        var reader = ResponseReader()
        do {
            for start in stride(from: 0, to: bytes.count, by: pieces) {
                bytes[start..<min(start + pieces, bytes.count)].withUnsafeBytes { reader.feed($0) }
                while let response = try reader.next() { _ = try IMAPResponse(response) }
            }
        } catch {}
        return true
    }

    /// Every fault stands at a line of the file.
    private func configure(_ bytes: [UInt8]) -> Bool {
        do { try Data(bytes).write(to: URL(fileURLWithPath: bench.path)) } catch {
            Issue.record(error)
            return false
        }
        let lines = bytes.split(omittingEmptySubsequences: false) { $0 == 10 || $0 == 13 }.count
        return bench.faults().allSatisfy { $0.place.line <= lines + 1 }
    }

    /// A line with a right hash decodes, or is told to be malformed; what decodes can be written and read again.
    private func append(_ line: [UInt8]) -> Bool {
        let tail = #","h":""#.utf8.count + 64 + 2
        let body = line.dropLast(min(tail, line.count))
        let digest = SHA256Digest(of: Array(LineCoder.origin.hex.utf8) + body)
        let whole = Array(body) + Array(#","h":"\#(digest.hex)"}"#.utf8)
        let coder = LineCoder()
        do {
            let read = try coder.entry(whole[...], sequence: 1, after: LineCoder.origin)
            let again = try coder.line(read.entry, after: LineCoder.origin)
            let back = try coder.entry(again.bytes.dropLast(), sequence: 1, after: LineCoder.origin)
            return back.entry == read.entry
        } catch is LineFault {
            return true
        } catch {
            Issue.record(error)
            return false
        }
    }
}
