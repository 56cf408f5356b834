import Federation
import Foundation
import Ledger

extension LetterSpecimen {
    /// What all correspondents get.
    static let circulars: [LetterSpecimen] =
        [
            toCorrespondent(
                "proposal",
                .proposal(
                    ProposalContent(
                        matter: matter, organisation: "ANAS", text: text,
                        why:
                            "Le ministère publie le décret à la rentrée ; une prise de position commune avant l'été compterait.",
                        initiator: "Sandrine Dumont (CEMEA)", files: [file]))),
            toCorrespondent(
                "proposal-strict",
                .proposal(
                    ProposalContent(
                        matter: strictMatter, organisation: "ANAS", text: text, why: nil, initiator: nil, files: []))),
            toCorrespondent(
                "reminder", .reminder(ReminderContent(matter: matter, organisation: "ANAS", isLast: false))),
            toCorrespondent(
                "reminder-last", .reminder(ReminderContent(matter: matter, organisation: "ANAS", isLast: true))),
            toCorrespondent(
                "extended",
                .extended(
                    ExtendedContent(matter: matter, organisation: "ANAS", previousDeadline: meanwhile, standing: nil))),
            toCorrespondent(
                "extended-answered",
                .extended(
                    ExtendedContent(
                        matter: matter, organisation: "ANAS", previousDeadline: meanwhile, standing: .agree))),
            toCorrespondent(
                "withdrawn",
                .withdrawn(
                    WithdrawnContent(
                        matter: matter, reason: "Le texte sera réécrit avec les usagers, et vous reviendra."))
            ),
        ] + relays + summaries

    private static let relays: [LetterSpecimen] = [
        relay("relay", matter, .disagree, isLifted: false),
        relay("relay-reserve", strictMatter, .reserve, isLifted: false),
        relay("relay-lifted", matter, .reserve, isLifted: true),
    ]

    private static func relay(
        _ name: String, _ matter: MatterHeading, _ position: Position, isLifted: Bool
    ) -> LetterSpecimen {
        let reason =
            isLifted
            ? "La nouvelle rédaction nous convient, nous levons notre réserve."
            : "Le texte oublie les personnes accompagnées elles-mêmes.\n\nNous ne pouvons pas le signer ainsi."
        return toCorrespondent(
            name,
            .relay(
                RelayContent(
                    matter: matter, organisation: "FNEJE", position: position, reasonText: reason, isLifted: isLifted)))
    }

    private static let summaries: [LetterSpecimen] = [
        summary("summary", .signed, tallies.filter { $0.position?.objects != true && $0.standing != .held }),
        summary("summary-objected", .objected(by: [OrganisationID(unchecked: "fneje")]), tallies),
        summary("summary-few", .tooFewAnswers(given: 2, needed: 5), Array(tallies.prefix(2)) + tallies.suffix(1)),
    ]

    private static func summary(_ name: String, _ outcome: Outcome, _ tallies: [Tally]) -> LetterSpecimen {
        toCorrespondent(
            name,
            .summary(
                SummaryContent(
                    matter: matter, outcome: outcome, tallies: tallies, concludedAt: deadline.addingTimeInterval(8_040),
                    head: head)))
    }

    /// One organisation in each standing.
    static let tallies: [Tally] = [
        tally("anas", "ANAS", .answered(.agree, late: false), "Nous sommes d'accord."),
        tally("aire", "AIRE", .answered(.noObjection, late: false), "Pas d'objection de notre part."),
        tally(
            "cemea", "CEMEA", .answered(.comment, late: false),
            "Oui pour signer ; nous aurions aimé un mot sur la formation continue."),
        tally("mnpcts", "MNPCTS", .answered(.reserve, late: false), "D'accord si le deuxième paragraphe est retiré."),
        tally("fneje", "FNEJE", .answered(.disagree, late: true), "Nous ne pouvons pas le signer ainsi."),
        tally("aforsse", "AFORSSE", .answered(.abstain, late: false), "Nous nous abstenons."),
        tally("esf", "France ESF", .answered(.recuse, late: false), "Nous ne participons pas à cette décision."),
        tally("ldh", "LDH Travail social", .answered(.delay, late: false), "Notre bureau se réunit mardi."),
        tally("temoins", "Témoins et solidaires", .held, nil),
        tally("ufnafam", "UFNAFAM", .unreachable, nil),
        tally("pratiques", "Pratiques sociales", .silent, nil),
        tally("education", "Éducation et société", .silent, nil),
    ]

    static func tally(_ id: String, _ name: String, _ standing: Tally.Standing, _ evidence: String?) -> Tally {
        Tally(
            organisation: OrganisationID(unchecked: id), name: name, standing: standing,
            at: evidence == nil ? nil : meanwhile, evidence: evidence)
    }
}
