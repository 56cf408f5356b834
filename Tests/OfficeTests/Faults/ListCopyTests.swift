import Federation
import Foundation
import Ledger
import Rehearsal
import Testing

@testable import Office

/// A mail sent to the clerk and to a list the clerk reads: one answer, whichever copy comes first.
struct ListCopyTests {
    private let bench: ClerkBench

    init() throws { bench = try ClerkBench() }

    enum Form: CaseIterable { case asItWas, rewritten }

    private func copies(_ text: String, _ form: Form, answering: String?) -> (direct: TestMail, list: TestMail) {
        var direct = TestMail(from: "anas.c@anas.example", text: text)
        direct.answering = answering
        direct.isAuthenticated = true
        direct.date = bench.time.now
        var list = direct
        list.isAuthenticated = false
        list.fields = ["List-Id: <liste.fe.example>", "List-Post: <mailto:tous@liste.fe.example>", "Precedence: list"]
        if form == .rewritten {
            list.from = "tous@liste.fe.example"
            list.fields += ["X-Original-From: <\(direct.from)>"]
        }
        return (direct, list)
    }

    @Test(arguments: ["Désaccord.", "D'accord."], Form.allCases)
    func `in either order, with its token or without, nothing is left to settle and one receipt goes out`(
        text: String, form: Form
    ) async throws {
        for isThreaded in [true, false] {
            for isListFirst in [true, false] {
                let bench = try ClerkBench()
                let id = try await bench.open()
                let letter = try #require(try await bench.letter(.proposal, to: "anas.c"))
                let (direct, list) = copies(text, form, answering: isThreaded ? letter.messageID : nil)
                for mail in isListFirst ? [list, direct] : [direct, list] {
                    bench.office.put(mail.bytes, at: bench.time.now)
                    try await bench.settle()
                }
                let register = try await bench.register
                let words = "threaded \(isThreaded), list first \(isListFirst)"
                #expect(try await bench.reasons(id) == [], "\(words)")
                let voice = try #require(register.matters[id]?.voices[OrganisationID(unchecked: "anas")])
                #expect(voice.statements.count == 1, "\(words)")
                #expect(voice.position == (text == "D'accord." ? .agree : .disagree))
                #expect(register.counts.isBalanced)
            }
        }
    }

    @Test func `under a known Message-ID the list's other word is heard`() async throws {
        let id = try await bench.open()
        let letter = try #require(try await bench.letter(.proposal, to: "anas.c"))
        let direct = copies("D'accord.", .asItWas, answering: letter.messageID).direct
        var list = copies("Désaccord.", .asItWas, answering: nil).list
        list.id = direct.id
        for mail in [direct, list] {
            bench.office.put(mail.bytes, at: bench.time.now)
            try await bench.settle()
        }
        #expect(try await bench.reasons(id) == [.contested])
    }
}
