import Federation
import Foundation
import Reading
import Testing

private func organisation(_ id: String, _ name: String) -> Organisation {
    Organisation(id: OrganisationID(unchecked: id), name: name, correspondents: [], deputies: [])
}

private let organisations = [
    organisation("anas", "ANAS"), organisation("ldh", "LDH Travail social"), organisation("aire", "AIRE"),
    organisation("education-et-societe", "Éducation et société"), organisation("france-esf", "France ESF"),
]

private func read(
    _ text: String, _ letter: SteeringContext.Letter, subject: String = "Re: [CPO] Votre mail"
) -> SteeringReading {
    Steering.read(
        text: text, subject: letter == .nothing && subject == "Re: [CPO] Votre mail" ? "" : subject,
        context: SteeringContext(letter: letter, organisations: organisations, signers: ["Hélène Marchand", "CPO"]))
}

private func act(_ reading: SteeringReading) -> SteeringAct? {
    switch reading {
    case .commands(let commands): commands.count == 1 ? commands[0].act : nil
    case .notUnderstood: nil
    }
}

private func days(_ count: Int) -> SteeringAct? {
    SpokenSpan(count: count, unit: .days(.calendar)).map { .extend(.by($0)) }
}

private let july15 = SteeringAct.extend(.until(SpokenDate(day: .civil(day: 15, month: 7, year: nil))))

struct SteeringPreviewTests {
    @Test(arguments: [
        "oui", "Oui.", "OUI !", "ok", "OK, envoyez", "Envoyez", "c'est bon", "C’est bon pour moi, merci",
        "Bonjour,\n\noui\n\nHélène",
        "Oui, vous pouvez envoyer.\nMerci beaucoup\nHélène Marchand", "d'accord", "parfait, allez-y !", "je valide",
        "Oui.\n\nBien cordialement,\nHélène Marchand\nSecrétariat de la CPO\n06 00 00 00 00",
        "Bonjour Greffier, oui, envoyez-la.",
        "oui\nCordialement, Hélène", "Oui, c'est parfait, vous pouvez l'envoyer à tous",
    ])
    func `a clear yes sends the preview`(text: String) {
        #expect(act(read(text, .preview)) == .confirm)
    }

    @Test(arguments: [
        "non", "Non merci.", "annuler", "Annulez, merci", "Bonjour,\nnon\nHélène", "Non, annulez.", "à annuler",
    ])
    func `a clear no drops it`(text: String) {
        #expect(act(read(text, .preview)) == .drop)
    }

    @Test(arguments: [
        "oui mais attendez", "ok pour moi mais enlevez le §2", "oui, sauf si l'ANAS n'est pas d'accord",
        "n'envoyez pas", "oui ?", "ok…",
        "oui...", "non, envoyez", "oui non", "Oui\n\nAttendez", "oui\n\nStop", "oui demain", "oui, lundi",
        "oui à condition de corriger le titre",
        "pas encore", "je ne valide pas", "ne pas envoyer", "", "merci", "vu", "prolonger de 5 jours", "Bonjour,",
        "oui, après relecture",
        "oui\nP.S. corrigez le titre", "O\u{200B}UI", "оui", "o\u{336}u\u{336}i\u{336}",
        "Oui\n\nBien cordialement\nHélène\nne l'envoyez pas tout de suite",
        "Oui\n\nPlus Tard", "oui oui ? non", "Titre : autre", "accord", "écarter", "Envoyez une nouvelle version",
        "oui pour le titre",
        "oui\n\nCordialement\nCorrigez Le Titre",
    ])
    func `anything else never sends`(text: String) {
        #expect(act(read(text, .preview)) == nil)
    }
}

struct SteeringTermTests {
    @Test(arguments: [
        "prolonger jusqu'au 15 juillet", "Prolongez jusqu’au 15 juillet, merci", "délai reporté au 15 juillet",
        "Merci de prolonger au 15 juillet.",
        "prolonger le délai jusqu'au 15 juillet", "Reporter la date limite au 15 juillet",
        "Nouvelle date limite : 15 juillet",
        "Bonjour,\n\nPouvez-vous prolonger SIG-2026-014 jusqu'au 15 juillet ?\n\nCordialement,\nHélène",
        "PROLONGATION JUSQU'AU 15 JUILLET",
        "SIG-2026-014 : prolonger jusqu'au 15 juillet inclus", "prolonger jusqu au 15 juillet",
        "Nouveau délai : le 15 juillet",
        "Prolonger le délai de la proposition SIG-2026-014 au 15 juillet svp",
    ])
    func `a term is extended to a date`(text: String) {
        #expect(act(read(text, .otherLetter)) == july15)
    }

    @Test(arguments: [
        ("prolonger de 5 jours", 5), ("+ 5 jours", 5), ("+5 jours", 5), ("+5j", 5), ("Prolongation de cinq jours", 5),
        ("5 jours de plus svp", 5),
        ("merci de prolonger le délai de 8 jours", 8), ("prolonger SIG-2026-014 de 10 jours", 10),
        ("accorder 5 jours supplémentaires", 5),
        ("Prolonger le délai de SIG-2026-014 de 3 jours.", 3), ("prolongez d'une quinzaine", 15),
        ("Je prolonge de 5 jours.\nHélène", 5),
    ])
    func `a term is extended by days`(text: String, count: Int) {
        #expect(act(read(text, .digest)) == days(count))
    }

    @Test func `weeks and working days are counted as said`() throws {
        let week = try #require(SpokenSpan(count: 1, unit: .weeks))
        let working = try #require(SpokenSpan(count: 5, unit: .days(.working)))
        #expect(act(read("prolonger d'une semaine", .escalation)) == .extend(.by(week)))
        #expect(act(read("prolonger de 5 jours ouvrés", .otherLetter)) == .extend(.by(working)))
    }

    @Test(arguments: [
        "ne pas prolonger", "Ne prolongez pas jusqu'au 15 juillet", "prolonger", "faut-il prolonger de 5 jours ?",
        "prolonger de 5 jours ?",
        "prolonger dans 5 jours", "prolonger de 5 jours jusqu'au 15 juillet", "prolonger jusqu'au 15 ou 16 juillet",
        "prolonger avant le 15 juillet",
        "prolonger de 5 jours si l'ANAS le demande", "prolonger de 5 jours sauf avis contraire", "+ 5", "5 jours",
        "je ne prolonge pas de 5 jours",
        "Prolonger de 5 jours ? Non.", "prolonger de 5 jours, ou pas", "plutôt prolonger que clore",
        "prolonger du 10 au 15 juillet",
    ])
    func `a term is not extended by half a sentence`(text: String) {
        #expect(act(read(text, .otherLetter)) == nil)
    }
}

struct SteeringEndTests {
    @Test(arguments: [
        "clore", "Clôturer", "Clôturez SIG-2026-014, merci.", "signer maintenant", "Signez maintenant svp",
        "Merci de clore la consultation",
        "Bonjour,\nmerci de clôturer par anticipation.\nHélène", "clore maintenant SIG-2026-014",
        "Vous pouvez clore le dossier",
    ])
    func `a matter is closed early`(text: String) {
        #expect(act(read(text, .otherLetter)) == .close)
    }

    @Test(arguments: [
        "ne pas clore", "Ne clôturez pas", "clore demain", "clore si tous ont répondu", "signer", "à signer", "clore ?",
        "ne signez pas maintenant",
        "clore le débat", "je ne veux pas clore", "clore et prolonger de 5 jours", "signer maintenant mais sans l'ANAS",
    ])
    func `a matter is not closed by anything less`(text: String) {
        #expect(act(read(text, .otherLetter)) == nil)
    }

    @Test(
        arguments: [
            ("retirer", nil), ("Retrait.", nil), ("Retirez la proposition SIG-2026-014, merci.", nil),
            ("Je retire la proposition\n\nCordialement\nHélène", nil),
            ("retirer : le texte a changé", "le texte a changé"),
            ("Retrait SIG-2026-014\nL'initiateur renonce à son texte.", "L'initiateur renonce à son texte."),
            ("Retirer car le texte n'est plus d'actualité", "le texte n'est plus d'actualité"),
            ("retirer le texte : l'initiateur l'a retiré", "l'initiateur l'a retiré"),
        ] as [(String, String?)])
    func `a proposal is withdrawn, with a reason or without`(text: String, reason: String?) {
        #expect(act(read(text, .otherLetter)) == .withdraw(reason: reason))
    }

    @Test(arguments: [
        "ne retirez pas", "Ne pas retirer", "retirer le §2", "Retirez l'ANAS de la liste", "retirer ?",
        "retirer\nnon, attendez",
        "retirer : si l'ANAS le demande", "Retirer\nFinalement ne retirez pas", "Retirer la proposition demain",
        "retirer : vraiment ?",
        "Il ne faut pas retirer", "retirez votre main",
    ])
    func `a proposal is not withdrawn by anything less`(text: String) {
        #expect(act(read(text, .otherLetter)) == nil)
    }

    @Test(arguments: [
        "état", "État ?", "où en est-on ?", "Bonjour, où en est-on ? Merci, Hélène", "où en est SIG-2026-014 ?",
        "qui a répondu ?", "status",
    ])
    func `where things stand is asked`(text: String) {
        #expect(act(read(text, .nothing)) == .status)
    }
}

struct SteeringHoldTests {
    @Test(
        arguments: [
            ("accord", .record(.agree)), ("pas d'objection", .record(.noObjection)), ("Remarque.", .record(.comment)),
            ("réserve", .record(.reserve)),
            ("reserve", .record(.reserve)), ("DÉSACCORD", .record(.disagree)),
            ("C'est un désaccord.\nHélène", .record(.disagree)),
            ("abstention", .record(.abstain)), ("déport", .record(.recuse)), ("délai", .record(.delay)),
            ("écarter", .dismiss), ("ecarter, merci", .dismiss),
            ("sans effet", .dismiss), ("ignorer", .dismiss), ("joints", .reached), ("confirmé", .reached),
            ("vu", .acknowledge), ("pris acte", .acknowledge),
            ("Bonjour,\n\nAbstention\n\nBien cordialement,\nHélène Marchand", .record(.abstain)),
        ] as [(String, HoldSettlement)])
    func `one word settles the hold the escalation is about`(text: String, settlement: HoldSettlement) {
        #expect(act(read(text, .escalation)) == .settle(hold: nil, settlement))
    }

    @Test(
        arguments: [
            ("H57 désaccord", .record(.disagree)), ("h57 : d'accord", .record(.agree)),
            ("désaccord (H57)", .record(.disagree)), ("H57 écarter", .dismiss),
            ("SIG-2026-014", nil), ("H57", nil), ("H57 pas désaccord", nil), ("H57 désaccord ?", nil),
        ] as [(String, HoldSettlement?)])
    func `a number settles a hold from any letter`(text: String, settlement: HoldSettlement?) {
        #expect(act(read(text, .digest)) == settlement.map { .settle(hold: 57, $0) })
    }

    @Test func `several holds are settled line by line`() {
        let reading = read("Bonjour,\nH57 désaccord\nH58 : écarter\nHélène", .digest)
        let expected: [SteeringAct] = [.settle(hold: 57, .record(.disagree)), .settle(hold: 58, .dismiss)]
        #expect(reading == .commands(expected.map { SteeringCommand(act: $0) }))
    }

    @Test(arguments: [
        "oui", "ok", "d'accord", "pas de désaccord", "ce n'est pas un accord", "accord ?", "accord ou abstention",
        "accord mais attendez",
        "ne pas écarter", "pas vu", "non joint", "désaccord levé", "ni accord ni désaccord",
        "H57 désaccord\nprolonger de 5 jours", "accord\ndésaccord",
        "sans objection ?", "je ne sais pas", "n'écartez pas", "accord, sauf le §2",
    ])
    func `a hold is not settled by anything doubtful`(text: String) {
        #expect(act(read(text, .escalation)) == nil)
    }

    @Test(arguments: ["accord", "désaccord", "vu", "écarter"])
    func `without a number a word settles nothing but an escalation`(text: String) {
        #expect(act(read(text, .otherLetter)) == nil)
    }
}

struct SteeringTelephoneTests {
    @Test(
        arguments: [
            ("téléphone ANAS : d'accord", "anas", .agree, nil),
            ("tél. anas : pas d'objection", "anas", .noObjection, nil),
            (
                "ANAS par téléphone : désaccord, motif : le texte va trop loin", "anas", .disagree,
                "le texte va trop loin"
            ),
            ("ANAS par téléphone : désaccord, motif le § 2", "anas", .disagree, "le § 2"),
            ("noter pour l'ANAS : abstention (tél.)", "anas", .abstain, nil),
            ("Noter LDH Travail social : pas d'accord (téléphone)", "ldh", .disagree, nil),
            ("Appel de l'AIRE : réserve, le montant est faux", "aire", .reserve, "le montant est faux"),
            ("téléphone education et societe : déport", "education-et-societe", .recuse, nil),
            ("France ESF, par téléphone, demande un délai", "france-esf", .delay, nil),
            ("Bonjour,\ntéléphone ANAS : oui\nMerci\nHélène", "anas", .agree, nil),
            ("téléphone ANAS: contre", "anas", .disagree, nil),
        ] as [(String, String, Position, String?)])
    func `a position given by telephone is noted`(text: String, id: String, position: Position, reason: String?) {
        let note = TelephoneNote(organisation: OrganisationID(unchecked: id), position: position, reason: reason)
        #expect(act(read(text, .otherLetter)) == .record(note))
    }

    @Test(arguments: [
        "téléphone ANAS", "ANAS : d'accord", "téléphone XYZ : d'accord",
        "téléphone ANAS et LDH Travail social : d'accord",
        "téléphone ANAS : d'accord, sauf le §2", "téléphone ANAS : d'accord si le titre change",
        "téléphone ANAS : pas encore d'accord",
        "téléphone ANAS : d'accord ?", "ne pas noter ANAS : d'accord (tél.)",
        "téléphone ANAS : désaccord, finalement levé",
        "téléphone ANAS : d'accord mais le bureau doit confirmer", "téléphone ANAS : n'est plus en désaccord",
        "téléphone ANAS : d'accord, désaccord",
        "téléphone AIRES : d'accord", "téléphoner à l'ANAS", "téléphone ANAS : d'accord ou abstention",
    ])
    func `a telephone note that is not whole is not taken`(text: String) {
        #expect(act(read(text, .otherLetter)) == nil)
    }
}

struct SteeringMatterTests {
    let fourteen = MatterID("SIG-2026-014")

    @Test func `the number stands in the subject or in the text`() {
        #expect(
            read("clore", .otherLetter, subject: "Re: [CPO] SIG-2026-014 Texte")
                == .commands([.init(matter: fourteen, act: .close)]))
        #expect(
            read("clore SIG-2026-014", .nothing, subject: "Demande")
                == .commands([.init(matter: fourteen, act: .close)]))
    }

    @Test func `two numbers contradict each other`() {
        #expect(act(read("clore SIG-2026-014", .otherLetter, subject: "Re: SIG-2026-015")) == nil)
        #expect(act(read("clore SIG-2026-014 SIG-2026-015", .otherLetter)) == nil)
    }

    @Test func `a new mail may say it in its subject`() {
        #expect(read("", .nothing, subject: "Clore SIG-2026-014") == .commands([.init(matter: fourteen, act: .close)]))
        #expect(
            read("Merci\nHélène", .nothing, subject: "Clore SIG-2026-014")
                == .commands([.init(matter: fourteen, act: .close)]))
        #expect(
            read("de 5 jours", .nothing, subject: "Prolonger SIG-2026-014")
                == days(5).map { .commands([.init(matter: fourteen, act: $0)]) })
    }

    @Test func `a reply does not: the subject is ours`() {
        #expect(act(read("", .otherLetter, subject: "Re: Clore SIG-2026-014")) == nil)
    }

    @Test func `a subject that denies or says another thing stops the text`() {
        #expect(act(read("clore SIG-2026-014", .nothing, subject: "Ne pas clore")) == nil)
        #expect(act(read("clore SIG-2026-014", .nothing, subject: "Retirer SIG-2026-014")) == nil)
        #expect(act(read("Ne pas clore", .nothing, subject: "Clore SIG-2026-014")) == nil)
    }

    @Test func `what is not understood is quoted`() {
        #expect(
            read("Bonjour,\n\nOn fait comme on a dit ?", .digest) == .notUnderstood(excerpt: "On fait comme on a dit ?")
        )
    }
}
