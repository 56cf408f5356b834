import Federation
import Foundation
import Ledger
import Mail
import Office
import Rehearsal
import Seal
import Testing

/// Minutes by mail: written, corrected, approved, sent to the members; what was decided is followed.
struct MinutesStories {
    private static let text = """
        Compte rendu de la réunion plénière

        Présents : ANAS, CEMEA, AIRE.

        1. Budget
        Le budget est adopté après une longue discussion sur la formation.

        Décision : la CPO écrit au ministère.

        Action : rédiger la lettre au ministère, par CEMEA, avant le 10 juillet 2026
        Action : préparer un dossier sur les crèches
        """

    /// A meeting two days ahead, called and held; who writes has the draft.
    private func hold(_ stage: Stage) async throws -> MatterID {
        try stage.secretaryWrites(
            "Réunion plénière du 18 juin 2026",
            saying: "Date : jeudi 18 juin 2026, de 10 h à 13 h\nOrdre du jour : budget")
        try await stage.settle()
        try await stage.secretaryAnswers(.meetingPreview, saying: "oui")
        try await stage.settle()
        try await stage.pass(to: Story.start + 2 * 86_400 + 4 * 3600)
        return try #require(await stage.meeting?.id)
    }

    private func minutes(_ stage: Stage) async throws -> Minutes {
        try #require(await stage.register.minutesInOrder.last)
    }

    private func passTerm(_ stage: Stage) async throws {
        try await stage.pass(to: try #require(try await minutes(stage).graceEnd) + 3600)
    }

    @Test func `a correction blocks, a new version answers it and shows the change, silence approves, members read`()
        async throws
    {
        try await Story.play { stage in
            _ = try await hold(stage)
            let draft = try await stage.text(.minutesDraft, to: "francoise.delmas")
            #expect(draft.contains("Absents sans nouvelle") && draft.contains("Point 1 : budget"))
            try await stage.answer("anas", with: .thunderbird, saying: Self.text, to: .minutesDraft)
            try await stage.settle()
            #expect(await stage.count(.minutes) == 13)
            try await stage.answer("mnpcts", with: .gmailAndroid, saying: "RAS, merci.", to: .minutes)
            try await stage.answer(
                "fneje", with: .outlookDesktop, saying: "Au point 1, la FNEJE s'est abstenue.", to: .minutes)
            try await stage.settle()
            #expect(try await stage.text(.minutesReceipt, to: "nathalie.royer").contains("numéro C1"))
            try await passTerm(stage)
            #expect(try await minutes(stage).isApproved == false)
            let corrected = Self.text.replacingOccurrences(
                of: "adopté après une longue discussion", with: "adopté, la FNEJE s'abstenant, après une discussion")
            try await stage.answer("anas", with: .thunderbird, saying: corrected, to: .minutesCorrection)
            try await stage.settle()
            #expect(try await minutes(stage).openCorrections.isEmpty)
            let second = try await stage.text(.minutes, to: "odile.garnier")
            #expect(second.contains("version 2") && second.contains("[+") && second.contains("C1, FNEJE"))
            try await passTerm(stage)
            let approval = try #require(try await minutes(stage).approval)
            #expect(approval.approved.version == 2)
            try membersRead(stage, approval.approved.fingerprint.hex)
        }
    }

    private func membersRead(_ stage: Stage, _ fingerprint: String) throws {
        #expect(stage.received("adherents", "la CPO écrit au ministère"))
        let letters = stage.letters(to: "adherents")
        #expect(letters.count == 1)
        let text = try #require(letters.first?.views.first { $0.kind == .plain }).text
        #expect(text.contains("la CPO écrit au ministère") && text.contains(fingerprint))
        #expect(text.contains("la FNEJE s'abstenant") && !text.contains("viendrez-vous"))
    }

    @Test func `a file is carried as it is, and what is to be followed is asked for in the mail's words`() async throws
    {
        try await Story.play { stage in
            _ = try await hold(stage)
            let bytes = Array("PK\u{3}\u{4}".utf8) + [0, 255, 13, 10, 46, 10]
            let odt = Mail.Attachment(
                name: "compte-rendu.odt", contentType: "application/vnd.oasis.opendocument.text", content: bytes)
            try await stage.answer(
                "anas", with: .thunderbird, saying: "Bonjour, voici le compte rendu.", to: .minutesDraft,
                attachments: [odt])
            try await stage.settle()
            let sent = Message(parsing: try await stage.newest(.minutes, to: "odile.garnier"))
            #expect(sent.attachments.map(\.content) == [bytes])
            #expect(
                try await stage.text(.minutesReceipt, to: "francoise.delmas").contains("compte-rendu.odt sans le lire"))
            let words =
                "Voici.\n\nDécision : la CPO écrit.\n\nAction : rédiger la lettre, par CEMEA, avant le 10 juillet"
            for _ in 1...2 {
                stage.time.pass(seconds: 60)
                try await stage.answer(
                    "anas", with: .thunderbird, saying: words, to: .minutesReceipt, attachments: [odt])
                try await stage.settle()
            }
            #expect(await stage.register.openActions.map(\.point.task) == ["rédiger la lettre"])
            #expect(try await minutes(stage).versions.count == 2)
            #expect(await stage.count(.refusal) == 1)
            let markdown = Mail.Attachment(
                name: "cr.md", contentType: "text/markdown",
                content: Array("# Compte rendu\n\n- Budget : **adopté**".utf8))
            try await stage.answer(
                "anas", with: .thunderbird, saying: "La version finale.", to: .minutesReceipt, attachments: [markdown])
            try await stage.settle()
            let message = Message(parsing: try await stage.newest(.minutes, to: "odile.garnier"))
            #expect(message.attachments.map(\.name) == ["cr.md"])
            let page = try #require(message.views.first { $0.kind == .html }).text
            #expect(page.contains("<strong>adopté</strong>") || page.contains("Budget"))
        }
    }

    @Test func `minutes of somebody else, or that nothing proves, go to nobody`() async throws {
        try await Story.play { stage in
            let id = try await hold(stage)
            try stage.write("fneje", subject: "Compte rendu \(id)", saying: Self.text)
            try stage.write("anas", subject: "Compte rendu \(id)", saying: Self.text, border: .fail)
            try await stage.settle()
            #expect(try await minutes(stage).versions.isEmpty)
            #expect(await stage.count(.minutes) == 0)
            #expect(await stage.count(.refusal) == 2)
            #expect(await stage.register.counts.isBalanced)
        }
    }

    @Test func `files of 20 MB are refused with the reason, and nothing is lost`() async throws {
        try await Story.play { stage in
            _ = try await hold(stage)
            let big = Mail.Attachment(
                name: "cr.pdf", contentType: "application/pdf", content: [UInt8](repeating: 37, count: 20_500_000))
            try await stage.answer(
                "anas", with: .thunderbird, saying: "Voici le compte rendu.", to: .minutesDraft, attachments: [big])
            try await stage.settle()
            #expect(await stage.count(.minutes) == 0)
            #expect(stage.received("francoise.delmas", "sont trop gros pour être envoyés à tous"))
            #expect(await stage.register.counts.isBalanced)
            try await stage.answer("anas", with: .thunderbird, saying: Self.text, to: .minutesDraft)
            try await stage.settle()
            #expect(await stage.count(.minutes) == 13)
        }
    }

    @Test func `"PV approuvé" needs every correction answered; the secretariat sets one aside`() async throws {
        try await Story.play { stage in
            _ = try await hold(stage)
            try await stage.answer("anas", with: .thunderbird, saying: Self.text, to: .minutesDraft)
            try await stage.settle()
            try await stage.answer("aire", with: .appleMail, saying: "L'AIRE n'était pas là.", to: .minutes)
            try await stage.settle()
            try await stage.secretaryAnswers(.minutes, saying: "PV approuvé")
            try await stage.settle()
            #expect(try await minutes(stage).isApproved == false)
            #expect(stage.received(Cast.secretary.id, "Une correction attend encore une réponse"))
            try await stage.secretaryAnswers(.minutes, saying: "C1 sans suite")
            try await stage.settle()
            #expect(try await minutes(stage).openCorrections.isEmpty)
            try await stage.secretaryAnswers(.minutes, saying: "PV approuvé")
            try await stage.settle()
            #expect(try await minutes(stage).isApproved)
            #expect(stage.received("adherents", "voici le compte rendu"))
        }
    }

    @Test func `actions are given to somebody, reminded to who holds them, and closed by a reply`() async throws {
        try await Story.play { stage in
            _ = try await hold(stage)
            try await stage.answer("anas", with: .thunderbird, saying: Self.text, to: .minutesDraft)
            try await stage.settle()
            try await stage.secretaryAnswers(.minutesReceipt, saying: "A2 : Nathalie Royer")
            try await stage.settle()
            let holders = await stage.register.openActions.map(\.point.holder)
            #expect(
                holders == [
                    .organisation(OrganisationID(unchecked: "cemea")), .person(PersonID(unchecked: "nathalie.royer")),
                ])
            try await stage.answer("aire", with: .iPhone, saying: "A1 fait", to: .minutes)
            let due = try #require(await stage.register.openActions.first?.point.due)
            try await stage.pass(to: due - 6 * 86_400)
            #expect(await stage.register.openActions.count == 2)
            #expect(await stage.count(.actionReminder) == 1)
            #expect(try await stage.text(.digest, to: Cast.secretary.id).contains("A2 : préparer un dossier"))
            try await stage.answer("cemea", with: .iPhone, saying: "C'est fait.", to: .actionReminder)
            try await stage.settle()
            #expect(await stage.register.openActions.map(\.number) == [2])
        }
    }
}
