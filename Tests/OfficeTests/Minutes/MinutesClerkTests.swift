import Federation
import Foundation
import Ledger
import Mail
import Rehearsal
import Seal
import Testing

@testable import Office

/// Minutes by mail, from the draft to the members, through the whole clerk on doubles.
struct MinutesClerkTests {
    private static let text = """
        Compte rendu de la réunion

        Présents : ANAS, CEMEA.

        Le budget est adopté après discussion, et la FNEJE rappelle que le décret n'est pas paru.

        Décision : la fédération écrit au ministère.
        Action : écrire la lettre, par CEMEA, avant le 30 septembre
        """

    /// A meeting on 10 September that took place; the rapporteur has the draft.
    private func bench() async throws -> ClerkBench {
        let bench = try ClerkBench()
        let start = try Date("2026-09-10T08:00:00Z", strategy: .iso8601)
        let plan = MeetingPlan(
            title: "Réunion plénière", start: start, end: start + 10_800, place: "Paris",
            body: BodyID(unchecked: "pleniere"))
        try await bench.act(.meeting(.call(plan, agenda: ["Budget"])))
        try await bench.settle()
        bench.time.pass(seconds: start.timeIntervalSince(bench.time.now) + 14_400)
        try await bench.settle()
        return bench
    }

    private func minutes(_ bench: ClerkBench) async throws -> Minutes {
        try #require(try await bench.register.minutesInOrder.last)
    }

    private func text(_ bench: ClerkBench, _ kind: LetterKind, to person: String) async throws -> String {
        let letter = try #require(try await bench.letter(kind, to: person))
        let bytes = try #require(try bench.house.store.bytes(of: letter.blob))
        return Message(parsing: bytes).views.map(\.text).joined(separator: "\n")
    }

    @Test func `minutes sent as text go round and are approved without a word`() async throws {
        let bench = try await bench()
        #expect(try await text(bench, .minutesDraft, to: "anas.c").contains("Absents sans nouvelle"))
        try await bench.reply("anas", Self.text, to: .minutesDraft)
        try await bench.settle()
        let version = try #require(try await minutes(bench).latest)
        #expect(version.filed.decisions == ["la fédération écrit au ministère."])
        #expect(version.filed.actions.map(\.holder) == [.organisation(OrganisationID(unchecked: "cemea"))])
        let sent = try await text(bench, .minutes, to: "fneje.c")
        #expect(sent.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains("le décret n'est pas paru"))
        #expect(sent.contains(version.filed.fingerprint.hex))
        try await bench.reply("fneje", "RAS, merci.", to: .minutes)
        try await bench.settle()
        let end = try #require(try await minutes(bench).graceEnd)
        bench.time.pass(seconds: end.timeIntervalSince(bench.time.now) + 600)
        try await bench.settle()
        #expect(try await minutes(bench).isApproved)
        let letters = try await bench.register.outbox.all.map(\.letter).filter { $0.kind == .approvedMinutes }
        #expect(letters.contains { $0.to.text == "adherents@fe.example" })
    }

    @Test func `the draft filled in where it is quoted is the minutes, its unchanged lines included`() async throws {
        let bench = try await bench()
        let draft = try await text(bench, .minutesDraft, to: "anas.c")
        let plain = draft.prefix(draft.count / 2)
        let quoted = plain.split(separator: "\n", omittingEmptySubsequences: false).map { "> \($0)" }
            .map { $0.contains("…") && !$0.contains(":") ? "Le budget est adopté." : $0 }.joined(separator: "\n")
        try await bench.reply("anas", "Voici.\n\nLe greffe a écrit :\n" + quoted, to: .minutesDraft)
        try await bench.settle()
        let filed = try #require(try await minutes(bench).latest?.filed)
        #expect(filed.text.contains("Absents sans nouvelle"))
        #expect(filed.text.contains("Le budget est adopté."))
        #expect(!filed.text.contains(">"))
    }

    @Test func `a correction and a new version in answer to it`() async throws {
        let bench = try await bench()
        try await bench.reply("anas", Self.text, to: .minutesDraft)
        try await bench.settle()
        try await bench.reply("fneje", "Au budget, la FNEJE s'est abstenue.", to: .minutes)
        try await bench.settle()
        #expect(try await minutes(bench).openCorrections.map(\.taken.text) == ["Au budget, la FNEJE s'est abstenue."])
        let new = Self.text.replacingOccurrences(of: "après discussion", with: "(FNEJE s'abstient)")
        bench.time.pass(seconds: 60)
        try await bench.reply("anas", new, to: .minutesCorrection)
        try await bench.settle()
        #expect(try await minutes(bench).versions.count == 2)
        #expect(try await minutes(bench).openCorrections.isEmpty)
        let sent = try await text(bench, .minutes, to: "cemea.c")
        #expect(sent.contains("[- après discussion, -]") && sent.contains("[+ (FNEJE s'abstient), +]"))
    }

    @Test func `a short answer of who writes is not sent to anybody`() async throws {
        let bench = try await bench()
        try await bench.reply("anas", "Je m'en occupe lundi.", to: .minutesDraft)
        try await bench.settle()
        #expect(try await minutes(bench).versions.isEmpty)
        #expect(try await bench.letter(.minutesQuestion, to: "anas.c") != nil)
    }

    @Test func `a file alone is the minutes; a Markdown file is shown, too`() async throws {
        let bench = try await bench()
        let letter = try #require(try await bench.letter(.minutesDraft, to: "anas.c"))
        let file = Attachment(
            name: "cr.md", contentType: "text/markdown", content: Array("# Compte rendu\n\n- Le budget : adopté".utf8))
        let pdf = Attachment(name: "cr.pdf", contentType: "application/pdf", content: Array("%PDF-1.4".utf8))
        let draft = LetterDraft(
            from: ("Camille", try #require(EmailAddress("anas.c@anas.example"))),
            to: ("Greffe", try #require(EmailAddress("greffe@fe.example"))), replyTo: nil, subject: "Re: CR",
            date: bench.time.now, messageID: "fichier@anas.example", inReplyTo: letter.messageID,
            references: [letter.messageID], listID: nil, autoSubmitted: .generated, loop: "x@anas.example",
            plain: "", html: "", attachments: [file, pdf], calendar: nil)
        let bytes = String(decoding: try draft.composed(), as: UTF8.self)
        let kept = bytes.components(separatedBy: "\r\n").filter { line in
            !["Auto-Submitted", "X-Auto", "X-Loop", "Precedence"].contains { line.hasPrefix($0) }
        }.joined(separator: "\r\n")
        bench.office.put(kept, at: bench.time.now, in: "INBOX")
        try await bench.settle()
        let filed = try #require(try await minutes(bench).latest?.filed)
        #expect(filed.files.map(\.name) == ["cr.md", "cr.pdf"])
        #expect(filed.text.contains("Le budget"))
        let sent = try #require(try await bench.letter(.minutes, to: "fneje.c"))
        let message = Message(parsing: try #require(try bench.house.store.bytes(of: sent.blob)))
        #expect(message.attachments.map(\.content).contains(Array("%PDF-1.4".utf8)))
    }

    @Test func `no letter to others carries an address or a code of somebody`() async throws {
        let bench = try await bench()
        try await bench.reply("anas", Self.text, to: .minutesDraft)
        try await bench.settle()
        try await bench.reply("fneje", "Une erreur au budget.", to: .minutes)
        try await bench.settle()
        for letter in try await bench.register.outbox.all.map(\.letter) where letter.kind == .minutes {
            let text = try await text(bench, .minutes, to: letter.person?.rawValue ?? "")
            #expect(!text.contains("@anas.example") && !text.contains("Une erreur au budget."))
        }
    }
}
