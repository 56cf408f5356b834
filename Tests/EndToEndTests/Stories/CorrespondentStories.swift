import Federation
import Foundation
import Ledger
import Mail
import Office
import Rehearsal
import Testing

/// What correspondents send and receive, by mail alone, on real servers.
struct CorrespondentStories {
    @Test func `a proposal says who, what, until when and how, carries its file, and goes to one person at a time`()
        async throws
    {
        try await Story.play { stage in
            let bytes = Array("%PDF-1.4 \u{e9}\r\nune ligne\n".utf8) + [0, 255, 13, 10, 46, 10]
            let id = try await stage.open(
                attachments: [Mail.Attachment(name: "texte.pdf", contentType: "application/pdf", content: bytes)])
            #expect(await stage.count(.proposal) == 12)
            let text = try await stage.text(.proposal, to: "francoise.delmas")
            for words in [
                "Appel pour les centres sociaux", "Nous demandons des moyens.", "vendredi 26 juin 2026 à 20 h",
            ] {
                #expect(text.contains(words), "\(words) in \(text)")
            }
            let message = Message(parsing: try await stage.newest(.proposal, to: "francoise.delmas"))
            #expect(message.attachments.map(\.content) == [bytes])
            #expect(message.subject.contains(id.description))
            #expect(message.recipients.map(\.text) == ["francoise.delmas@anas.example"])
            let html = try #require(message.views.first { $0.kind == .html }).text
            #expect(html.contains("mailto:greffe@cpo.example?subject=D%27ACCORD"))
            for (name, value) in [
                ("Auto-Submitted", "auto-generated"), ("List-Id", "greffe.cpo.example"),
                ("X-Loop", "greffe@cpo.example"),
                ("X-Auto-Response-Suppress", "All"),
            ] {
                #expect(message.value(of: name)?.contains(value) == true, "\(name)")
            }
        }
    }

    @Test(arguments: [
        ("L'ANAS est d'accord.", Position.agree), ("Pas d'objection.", .noObjection),
        ("Nous nous abstenons.", .abstain),
        ("Nous sommes en désaccord avec ce texte.", .disagree),
        ("D'accord, sous réserve que le dernier paragraphe soit retiré.", .reserve),
    ])
    func `an answer is recorded, receipted with the sentence relied on, and the receipt is in the thread`(
        text: String, position: Position
    ) async throws {
        try await Story.play { stage in
            try await stage.open()
            try await stage.answer("anas", with: .outlookDesktop, saying: text)
            try await stage.settle()
            #expect(await stage.standing("anas") == position)
            let receipt = try await stage.text(.receipt, to: "francoise.delmas")
            #expect(receipt.contains(String(text.dropLast())), "\(receipt)")
            let head = await stage.register.outbox.all.first { $0.letter.kind == .receipt }?.letter.knows ?? 0
            #expect(receipt.contains("\(head)"))
            let message = Message(parsing: try await stage.newest(.receipt, to: "francoise.delmas"))
            let proposal = Message(parsing: try await stage.newest(.proposal, to: "francoise.delmas"))
            #expect(message.references.contains(try #require(proposal.messageID)))
            #expect(message.value(of: "Auto-Submitted") == "auto-replied")
            #expect(await stage.count(.relay) == (position.objects ? 12 : 0))
        }
    }

    @Test
    func `a disagreement is relayed with its reason to all others, and its author lifts it by answering the receipt`()
        async throws
    {
        try await Story.play { stage in
            try await stage.open()
            try await stage.answer(
                "cemea", with: .appleMail,
                saying: "Les CEMEA sont en désaccord : le texte oublie l'éducation populaire.")
            try await stage.settle()
            let relay = try await stage.text(.relay, to: "francoise.delmas")
            #expect(relay.contains("CEMEA"))
            #expect(
                relay.contains("le texte oublie l'éducation populaire")
                    || relay.contains("le texte oublie l’éducation populaire"))
            #expect(
                await !stage.register.outbox.all.contains {
                    $0.letter.kind == .relay && $0.letter.person?.rawValue == "jean-luc.perrin"
                })
            stage.time.pass(seconds: 3600)
            try await stage.answer(
                "cemea", with: .appleMail, saying: "Nous levons notre désaccord, d'accord pour signer.", to: .receipt)
            try await stage.settle()
            #expect(await stage.standing("cemea") == .agree)
            #expect(await stage.count(.relay) == 24)
        }
    }

    @Test func `a doubtful answer is asked with its own sentence and held; one click settles it`() async throws {
        try await Story.play { stage in
            try await stage.open()
            try await stage.answer("fneje", with: .gmailWeb, saying: "D'accord avec les remarques de l'ANAS.")
            try await stage.settle()
            #expect(await stage.standing("fneje") == nil)
            #expect(await stage.reasons() == [.doubtfulReading])
            let question = try await stage.text(.question, to: "nathalie.royer")
            #expect(question.contains("les remarques de l'ANAS") || question.contains("les remarques de l’ANAS"))
            #expect(try await stage.text(.escalation, to: Cast.secretary.id).contains("FNEJE"))
            stage.time.pass(seconds: 3600)
            try await stage.answer("fneje", with: .gmailWeb, saying: "Nous sommes d'accord.", to: .question)
            try await stage.settle()
            #expect(await stage.standing("fneje") == .agree)
            #expect(await stage.reasons() == [])
        }
    }

    @Test func `an answer that lost its thread and its number is known by the address the letter asked for`()
        async throws
    {
        try await Story.play { stage in
            let id = try await stage.open()
            try await stage.open("Lettre ouverte au ministre")
            let proposal = try await stage.letters(.proposal, to: "francoise.delmas").first {
                $0.subject.contains("\(id)")
            }
            let mail = SecretariatMail.newProposal(
                to: try #require(proposal?.replyTo.first), by: stage.correspondent("anas"), with: .appleMail,
                subject: "Notre réponse", saying: "Nous sommes en désaccord avec ce texte.", at: stage.time.now,
                trace: Trace("lost thread"))
            try stage.send(mail, from: stage.correspondent("anas").address, .pass)
            try await stage.settle()
            let standing = await stage.register.matters[id]?.voices[try #require(OrganisationID("anas"))]?.standing
            #expect(standing?.value == .disagree)
            #expect(standing?.taken.proof == .tokenAligned)
        }
    }

    @Test func `a stranger is told why nothing was done, and a stranger's objection to a numbered text is held`()
        async throws
    {
        try await Story.play { stage in
            let id = try await stage.open()
            let address = try #require(EmailAddress("inconnu@ailleurs.example"))
            let stranger = Correspondent(name: "Inconnu", address: address, zone: stage.configuration.calendar.zone)
            let mail = SecretariatMail.newProposal(
                to: try #require(EmailAddress(Cast.clerk)), by: stranger, with: .gmailWeb, subject: "Texte \(id)",
                saying: "Nous sommes opposés à ce texte.", at: stage.time.now, trace: Trace("stranger"))
            try stage.send(mail, from: address, .pass)
            try await stage.settle()
            #expect(await stage.reasons() == [.unknownAddress])
            #expect(await stage.register.outbox.all.contains { $0.letter.kind == .refusal && $0.letter.to == address })
        }
    }

    @Test func `T25: an unproved yes has no effect, an unproved no is contested, and the registered address is asked`()
        async throws
    {
        try await Story.play { stage in
            let id = try await stage.open()
            for (organisation, text) in [("anas", "Nous sommes d'accord."), ("mnpcts", "Nous sommes contre ce texte.")]
            {
                let author = stage.correspondent(organisation)
                let mail = SecretariatMail.newProposal(
                    to: try #require(EmailAddress(Cast.clerk)), by: author, with: .gmailWeb, subject: "\(id)",
                    saying: text,
                    at: stage.time.now, trace: Trace(organisation))
                try stage.send(mail, from: author.address, .fail)
            }
            try await stage.settle()
            #expect(await stage.standing("anas") == nil)
            #expect(await stage.reasons() == [.contested])
            #expect(try await stage.text(.confirmation, to: "francoise.delmas").contains("d'accord"))
            try await stage.answer(
                "mnpcts", with: .zimbra, saying: "Oui, c'est bien nous : désaccord.", to: .confirmation)
            try await stage.settle()
            #expect(await stage.standing("mnpcts") == .disagree)
        }
    }

    @Test func `an answer through the federation's own list is attributed to its author, at the lower level`()
        async throws
    {
        try await Story.play { stage in
            let id = try await stage.open()
            let author = stage.correspondent("ufnafam")
            let list = SympaList(
                name: "Correspondants", address: try #require(EmailAddress("correspondants@cpo.example")))
            let post = SecretariatMail.newProposal(
                to: list.address, by: author, with: .thunderbird, subject: "\(id)",
                saying: "L'UFNAFAM est en désaccord.",
                at: stage.time.now, trace: Trace("post"))
            try stage.send(
                list.rewritten(post, at: stage.time.now, trace: Trace("list")), from: list.address, .pass)
            try await stage.settle()
            #expect(await stage.reasons() == [.contested])
            #expect(await stage.register.openHolds.first?.opening.organisation?.rawValue == "ufnafam")
            #expect(await stage.register.openHolds.first?.opening.proof == .bareFrom)
        }
    }

    @Test func `reminders go to the silent only, five days and one day before, and an absence is no answer`()
        async throws
    {
        try await Story.play { stage in
            try await stage.open()
            stage.time.pass(seconds: 3600)
            for member in Cast.members.dropFirst(2) {
                try await stage.answer(member.id, with: .gmailWeb, saying: "D'accord.")
            }
            try await stage.absence(of: "aire", from: .exchange, days: 30)
            try await stage.settle()
            try await stage.pass(untilDay: 10, hour: 12, since: Story.start)
            let reminded = await stage.register.outbox.all.filter { $0.letter.kind == .reminder }
                .compactMap { $0.letter.organisation?.rawValue }.sorted()
            #expect(reminded == ["aforsse", "aforsse", "aire", "aire"])
            #expect(await stage.register.counts.automatic == 1)
        }
    }

    @Test func `the summary separates who said what from who said nothing, and everybody gets it`() async throws {
        try await Story.play(bouncing: ["education-et-societe"]) { stage in
            try await stage.open()
            try await stage.settleReport()
            try await stage.secretaryAnswers(escalationOf: .unreachable, saying: "pas d'objection")
            try await stage.answer("anas", with: .mutt, saying: "D'accord.")
            try await stage.answer("fneje", with: .samsung, saying: "Pas d'objection.")
            try await stage.answer("cemea", with: .yahoo, saying: "Nous nous abstenons.")
            try await stage.settle()
            try await stage.pass(untilDay: 11, hour: 12, since: Story.start)
            #expect(await stage.state() == .signed)
            #expect(await stage.count(.summary) == 13)
            let summary = try await stage.text(.summary, to: "joseph.arnal")
            for words in ["ANAS", "FNEJE", "CEMEA", "Pratiques sociales", "Éducation et société"] {
                #expect(summary.contains(words), "\(words)")
            }
            let signature = try await stage.text(.signature, to: Cast.secretary.id)
            #expect(signature.contains("Nous demandons des moyens."))
            #expect(!signature.contains("CEMEA,"))
        }
    }
}
