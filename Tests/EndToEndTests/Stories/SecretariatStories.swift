import Federation
import Foundation
import Ledger
import Mail
import Office
import Rehearsal
import Testing

/// Every act of the secretariat, by mail.
struct SecretariatStories {
    @Test func `nothing leaves before the preview is confirmed; "non" lets the draft go`() async throws {
        try await Story.play { stage in
            try stage.secretaryWrites("Proposition : Essai", saying: "Délai : 15 jours\n\nTexte de l'essai.")
            try await stage.settle()
            #expect(await stage.count(.proposal) == 0)
            #expect(try await stage.text(.preview, to: Cast.secretary.id).contains("Texte de l'essai."))
            try await stage.secretaryAnswers(.preview, saying: "non")
            try await stage.settle()
            #expect(await stage.register.mattersInOrder.isEmpty)
            #expect(await stage.count(.acknowledgement) == 1)
        }
    }

    @Test(arguments: ["oui mais attendez lundi", "Parfait, mais enlevez la dernière phrase.", "bonne question !"])
    func `anything but a clear yes sends nothing`(answer: String) async throws {
        try await Story.play { stage in
            try stage.secretaryWrites("Proposition : Essai", saying: "Texte.")
            try await stage.settle()
            try await stage.secretaryAnswers(.preview, saying: answer)
            try await stage.settle()
            #expect(await stage.register.mattersInOrder.isEmpty)
            #expect(await stage.count(.refusal) == 1)
        }
    }

    @Test func `extend, by a date or by days, tells everybody the new deadline`() async throws {
        try await Story.play { stage in
            let id = try await stage.open()
            try stage.secretaryWrites("\(id)", saying: "prolonger de 5 jours")
            try await stage.settle()
            #expect(await stage.count(.extended) == 12)
            #expect(try await stage.text(.extended, to: "odile.garnier").contains("1er juillet 2026"))
            try stage.secretaryWrites("\(id)", saying: "Prolonger jusqu'au 20 juillet 2026")
            try await stage.settle()
            let calendar = stage.configuration.calendar
            #expect(
                await stage.register.matters[id]?.deadline == calendar.instant(year: 2026, month: 7, day: 20, hour: 20))
            try stage.secretaryWrites("\(id)", saying: "Prolonger jusqu'au 1er juillet 2026")
            try await stage.settle()
            #expect(await stage.count(.refusal) == 1)
        }
    }

    @Test func `withdraw tells everybody, with the reason`() async throws {
        try await Story.play { stage in
            let id = try await stage.open()
            try stage.secretaryWrites("\(id)", saying: "retirer : une nouvelle version arrive")
            try await stage.settle()
            #expect(await stage.state() == .withdrawn)
            #expect(await stage.count(.withdrawn) == 12)
            #expect(try await stage.text(.withdrawn, to: "odile.garnier").contains("une nouvelle version arrive"))
        }
    }

    @Test func `closing early is refused while somebody is silent, and signs when all have answered`() async throws {
        try await Story.play { stage in
            let id = try await stage.open()
            try stage.secretaryWrites("\(id)", saying: "clore")
            try await stage.settle()
            #expect(await stage.count(.refusal) == 1)
            for member in Cast.members { try await stage.answer(member.id, with: .gmailWeb, saying: "D'accord.") }
            try await stage.settle()
            try stage.secretaryWrites("\(id)", saying: "clore")
            try await stage.settle()
            stage.time.pass(seconds: 3 * 3600)
            try await stage.settle()
            #expect(await stage.state() == .signed)
        }
    }

    @Test func `a position given by telephone is recorded as such, and the organisation gets a receipt`() async throws {
        try await Story.play { stage in
            let id = try await stage.open()
            try stage.secretaryWrites("\(id)", saying: "téléphone MNPCTS : désaccord, le texte est trop long")
            try await stage.settle()
            #expect(await stage.standing("mnpcts") == .disagree)
            #expect(try await stage.text(.receipt, to: "gerard.poulain").contains("Claire Besson"))
            let taken = await stage.register.matters[id]?.voices[OrganisationID(unchecked: "mnpcts")]?.standing?.taken
            guard case .telephone(let actor)? = taken?.origin else {
                Issue.record("not marked as given by telephone")
                return
            }
            #expect(actor.person?.rawValue == Cast.secretary.id)
        }
    }

    @Test(arguments: [
        ("désaccord", Position.disagree), ("accord", .agree), ("réserve", .reserve), ("abstention", .abstain),
    ])
    func `one word settles a hold`(word: String, position: Position) async throws {
        try await Story.play { stage in
            try await stage.open()
            try await stage.answer("ufnafam", with: .iPhone, saying: "Voir pièce jointe.")
            try await stage.settle()
            #expect(await !stage.reasons().isEmpty)
            try await stage.secretaryAnswers(.escalation, saying: word)
            try await stage.settle()
            #expect(await stage.reasons() == [])
            #expect(await stage.standing("ufnafam") == position)
        }
    }

    @Test func `"d'accord" to an escalation settles nothing, one click and "sans effet" do`() async throws {
        try await Story.play { stage in
            try await stage.open()
            try await stage.answer("ufnafam", with: .iPhone, saying: "Voir pièce jointe.")
            try await stage.settle()
            try await stage.secretaryAnswers(.escalation, saying: "D'accord")
            try await stage.settle()
            #expect(await stage.reasons().count == 1)
            let letter = try await stage.newest(.escalation, to: Cast.secretary.id)
            let click = try #require(
                Reply.oneClick(
                    "SANS EFFET", in: letter, by: stage.secretary, with: .gmailWeb, at: stage.time.now,
                    trace: Trace("click")))
            try stage.send(click, from: stage.secretary.address, .pass)
            try await stage.settle()
            #expect(await stage.reasons() == [])
            #expect(await stage.standing("ufnafam") == nil)
        }
    }

    @Test func `an act in a mail that nothing proves is refused; T31`() async throws {
        try await Story.play { stage in
            let id = try await stage.open()
            let mail = SecretariatMail.newProposal(
                to: try #require(EmailAddress(Cast.clerk)), by: stage.secretary, with: .gmailWeb, subject: "\(id)",
                saying: "retirer", at: stage.time.now, trace: Trace("forged"))
            try stage.send(mail, from: stage.secretary.address, .fail)
            try await stage.settle()
            #expect(await stage.state() == .open)
            #expect(await stage.count(.refusal) == 1)
        }
    }

    @Test func `the digest comes daily if something changed, weekly in any case, and its sum adds up`() async throws {
        try await Story.play { stage in
            try await stage.open()
            try await stage.pass(untilDay: 1, hour: 12, since: Story.start)
            let after = await stage.count(.digest)
            try await stage.pass(untilDay: 4, hour: 12, since: Story.start)
            #expect(after == 1)
            #expect(await stage.count(.digest) == 1)
            try await stage.pass(untilDay: 6, hour: 12, since: Story.start)
            #expect(await stage.count(.digest) == 2)
            #expect(await stage.register.counts.isBalanced)
            try stage.secretaryWrites("Où en est-on ?", saying: "Où en est-on ?")
            try await stage.settle()
            #expect(await stage.count(.digest) == 3)
        }
    }

    @Test func `T9: a clock that jumps stops every signature until somebody has looked`() async throws {
        try await Story.play { stage in
            try await stage.open()
            stage.time.jump(by: 20 * 86_400)
            try await stage.settle()
            #expect(await stage.reasons() == [.clock])
            #expect(await stage.state() == .held)
            try await stage.secretaryAnswers(.alarm, saying: "vu")
            try await stage.settle()
            #expect(await stage.state() == .signed)
        }
    }

    @Test func `T9: after a restart of the machine a clock that Dovecot contradicts signs nothing`() async throws {
        try await Story.play { stage in
            try await stage.open()
            stage.dismissClerk()
            // Dovecot lives in our days, the story in its own.
            stage.time.startMachineAnew()
            try stage.restartClerk()
            try await stage.settle()
            #expect(await stage.reasons() == [.clock])
            #expect(await stage.state() == .held)
            let details = await stage.register.openHolds.map { $0.opening.detail ?? "" }
            #expect(details.allSatisfy { $0.contains("the mailbox's server") }, "\(details)")
        }
    }
}
