import Federation
import Foundation
import Seal
import Testing

@testable import Ledger

/// A line is ASCII, reads back as what was written, and says so if a byte of it changed.
struct LineCoderTests {
    private let coder = LineCoder()
    private let previous = SHA256Digest(of: "before".utf8)

    private func line(_ event: Event, at time: Date = EventSpecimens.at) throws -> [UInt8] {
        let entry = Entry(sequence: 7, time: time, batch: BatchPlace(index: 1, count: 2), event: event)
        return try coder.line(entry, after: previous).bytes
    }

    @Test func `there is a specimen of every kind`() throws {
        #expect(Set(try EventSpecimens.all().map(\.parts.word)) == Set(Event.Word.allCases))
    }

    @Test func `every kind of event reads back equal, in ASCII on one line`() throws {
        for event in try EventSpecimens.all() {
            let entry = Entry(
                sequence: 7, time: EventSpecimens.at, batch: BatchPlace(index: 1, count: 2), event: event)
            let (bytes, digest) = try coder.line(entry, after: previous)
            #expect(bytes.dropLast().allSatisfy { $0 >= 0x20 && $0 < 0x7F }, "\(event)")
            #expect(bytes.last == 10)
            let read = try coder.entry(bytes.dropLast(), sequence: 7, after: previous)
            #expect(read.entry == entry)
            #expect(read.digest == digest)
        }
    }

    @Test(arguments: [
        ("\u{7F}", #"\u007f"#), ("é", #"\u00e9"#), ("\u{1F44E}", #"\ud83d\udc4e"#), ("\u{10FFFF}", #"\udbff\udfff"#),
        ("\u{2028}", #"\u2028"#), ("\u{FFFF}", #"\uffff"#), ("\"\\", #"\"\\"#), ("a/b", "a/b"),
    ])
    func `text above ASCII stands as escapes`(text: String, written: String) throws {
        let bytes = try line(.founded(Founded(federation: text)))
        #expect(String(decoding: bytes, as: UTF8.self).contains("\"federation\":\"\(written)\""))
    }

    @Test func `the hash is taken over the line before and the bytes before it`() throws {
        let text = String(decoding: try line(.founded(Founded(federation: "É"))).dropLast(), as: UTF8.self)
        let body = text.dropLast(5 + 1 + 64 + 2)
        #expect(text.hasSuffix(#","h":"\#(SHA256Digest(of: Array((previous.hex + body).utf8)))"}"#))
    }

    @Test func `a changed, missing or added byte anywhere is refused`() throws {
        for event in try EventSpecimens.all() {
            let sound = Array(try line(event).dropLast())
            for place in sound.indices {
                for bit: UInt8 in [1, 0x20, 0x80] {
                    var changed = sound
                    changed[place] ^= bit
                    #expect(throws: LineFault.self) { try coder.entry(changed[...], sequence: 7, after: previous) }
                }
            }
            #expect(throws: LineFault.self) { try coder.entry(sound.dropLast(), sequence: 7, after: previous) }
            #expect(throws: LineFault.self) { try coder.entry(sound.dropFirst(), sequence: 7, after: previous) }
            #expect(throws: LineFault.self) { try coder.entry((sound + [32])[...], sequence: 7, after: previous) }
        }
    }

    @Test func `a line elsewhere in the chain is refused`() throws {
        let sound = try line(.founded(Founded(federation: "CPO"))).dropLast()
        #expect(throws: LineFault.wrongHash) { try coder.entry(sound, sequence: 7, after: .zero) }
        #expect(throws: LineFault.self) { try coder.entry(sound, sequence: 8, after: previous) }
    }

    @Test func `every instant to the millisecond reads back equal`() throws {
        for step in 0..<20_000 {
            let instant = Timestamp.rounded(Date(timeIntervalSince1970: 1_700_000_000 + Double(step) * 7_919.001))
            #expect(Timestamp.instant(Timestamp.text(instant)) == instant)
        }
    }

    @Test(arguments: [
        -62_135_596_800.0, -62_135_596_801, -100_000_000_000, 0, 253_402_300_799, 253_402_300_800, 1e11, 1e12, 1e15,
    ])
    func `whatever date a mail claims, its line reads back`(seconds: Double) throws {
        let dated = Date(timeIntervalSince1970: seconds)
        let mail = MailSeen(
            place: Place(folder: "INBOX", uidValidity: 1, uid: 1), received: dated, dated: dated, raw: previous,
            content: previous, size: 1, messageID: nil, from: "", subject: "", isJunk: false, disposition: .noise,
            matter: nil)
        let bytes = try line(.mailSeen(mail))
        let read = try coder.entry(bytes.dropLast(), sequence: 7, after: previous)
        #expect(try coder.line(read.entry, after: previous).bytes == bytes)
    }
}
