import Foundation
import Mail
import Testing

@testable import Reading

/// Golden replies: `Replies/<case>/mail.{txt,html,eml}`, what is new in `reply.txt`; where they stand, the reasons of the
/// pieces set aside in `elided.txt`, the doubts in `doubts.txt`, and our letter in `original.txt`.
@Suite struct TextReplyTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Replies")

    static var cases: [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { !$0.hasPrefix(".") }.sorted()
    }

    @Test func `there are golden replies`() { #expect(Self.cases.count >= 40) }

    @Test(arguments: cases)
    func `the new text, what was set aside and the doubts are as in the folder`(name: String) throws {
        let reply = try Reply(folder: Self.folder.appending(path: name))
        let visible = VisibleText(of: reply.message, question: Question(originals: reply.originals))
        #expect(visible.text == reply.expected)
        if let reasons = reply.reasons { #expect(visible.elided.map(\.reason.rawValue) == reasons) }
        if let doubts = reply.doubts { #expect(visible.doubts.map(\.rawValue).sorted() == doubts) }
    }

    /// Line ends are the transport's; they never change what is read.
    @Test(arguments: cases)
    func `CRLF and LF read the same`(name: String) throws {
        let reply = try Reply(folder: Self.folder.appending(path: name))
        let crlf = try Reply(folder: Self.folder.appending(path: name), lineEnd: [0x0D, 0x0A])
        let question = Question(originals: reply.originals)
        #expect(
            VisibleText(of: reply.message, question: question).text
                == VisibleText(of: crlf.message, question: question).text)
    }

    /// No line is lost: every word of a plain view is in the new text or in a piece set aside.
    @Test(arguments: cases)
    func `every word is kept or set aside`(name: String) throws {
        let reply = try Reply(folder: Self.folder.appending(path: name))
        guard let view = reply.message.views.first, reply.message.views.count == 1, view.kind == .plain else { return }
        let visible = VisibleText(of: reply.message, question: Question(originals: reply.originals))
        let kept = Set(TextWords(visible.text + "\n" + visible.elided.map(\.text).joined(separator: "\n")).hashes)
        #expect(
            Set(TextWords(view.text).hashes).subtracting(kept).isEmpty
                || reply.doubts?.contains("insertedInQuote") == true)
    }
}

/// One golden reply.
struct Reply {
    let message: Message
    let expected: String
    let reasons: [String]?
    let doubts: [String]?
    let originals: [String]

    init(folder: URL, lineEnd: [UInt8] = [0x0A]) throws {
        func text(_ name: String) -> String? { try? String(contentsOf: folder.appending(path: name), encoding: .utf8) }
        func lines(_ name: String) -> [String]? { text(name)?.split(separator: "\n").map(String.init) }
        func bytes(_ name: String) -> [UInt8]? {
            text(name).map {
                Array($0.utf8).split(separator: 0x0A, omittingEmptySubsequences: false).joined(separator: lineEnd)
            }.map(Array.init)
        }
        if let mail = bytes("mail.eml") {
            message = Message(parsing: mail)
        } else if let page = bytes("mail.html") {
            message = Message(bareBody: page, kind: .html)
        } else {
            message = Message(bareBody: try #require(bytes("mail.txt")), kind: .plain)
        }
        expected = try #require(text("reply.txt")).trimmingCharacters(in: .newlines)
        reasons = lines("elided.txt")
        doubts = lines("doubts.txt") ?? text("doubts.txt").map { _ in [] }
        originals = text("original.txt").map { [$0] } ?? []
    }
}
