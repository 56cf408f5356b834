import Federation
import Foundation
import Ledger

extension LetterSpecimen {
    /// What answers one correspondent.
    static let answers: [LetterSpecimen] =
        [
            receipt("receipt", .agree, evidence: "Bonjour, nous sommes d'accord pour signer."),
            receipt(
                "receipt-objection", .disagree, previous: .agree, evidence: "Nous ne pouvons pas signer ce texte.",
                blocks: true),
            receipt("receipt-signed", .agree, evidence: "D'accord pour signer.", signature: .verified),
            receipt(
                "receipt-unsigned", .disagree, evidence: "Nous sommes contre.", blocks: true, signature: .broken),
            receipt("receipt-telephone", .noObjection, origin: .telephone(by: "Jeanne Petit")),
            receipt("receipt-settled", .comment, evidence: "Plutôt oui.", origin: .settled(by: "Jeanne Petit")),
            receipt("receipt-colleague", .delay, evidence: "On vous dit mardi.", origin: .colleague(name: "Paul Roy")),
            receipt("receipt-late", .reserve, evidence: "Seulement si l'annexe part.", blocks: true, time: .late),
            receipt("receipt-after", .disagree, evidence: "Nous étions contre !", blocks: false, time: .afterwards),
            toCorrespondent(
                "question",
                .question(
                    QuestionContent(
                        matter: matter, organisation: "ANAS",
                        sentence: "Oui mais pas sans un mot sur les stages, à voir avec le bureau.",
                        likely: [.reserve, .comment], reason: .doubtfulReading)), isAnswer: .yes),
            toCorrespondent(
                "question-file",
                .question(
                    QuestionContent(
                        matter: matter, organisation: "ANAS", sentence: "", likely: [], reason: .unreadablePart)),
                isAnswer: .yes),
        ] + confirmations

    private enum Time { case inTime, late, afterwards }

    private static func receipt(
        _ name: String, _ position: Position, previous: Position? = nil, evidence: String? = nil,
        origin: ReceiptContent.Origin = .ownMail, blocks: Bool = false, time: Time = .inTime,
        signature: SignatureFinding? = nil
    ) -> LetterSpecimen {
        toCorrespondent(
            name,
            .receipt(
                ReceiptContent(
                    matter: matter, organisation: "ANAS", position: position, previous: previous, evidence: evidence,
                    origin: origin, blocks: blocks, isLate: time != .inTime, isAfterConclusion: time == .afterwards,
                    head: head, signature: signature)), isAnswer: .yes)
    }

    private static let confirmations: [LetterSpecimen] = [
        toCorrespondent(
            "confirmation",
            .confirmation(
                ConfirmationContent(
                    matter: matter, organisation: "ANAS", author: "marie@anas.example", position: .disagree,
                    sentence: "Nous sommes contre, voyez https://ailleurs.example/pourquoi", holds: true))),
        toCorrespondent(
            "confirmation-yes",
            .confirmation(
                ConfirmationContent(
                    matter: matter, organisation: "ANAS", author: "anas@ailleurs.example", position: .agree,
                    sentence: "", holds: false))),
    ]

    /// Why a mail had no effect.
    static let refusals: [LetterSpecimen] = [
        toStranger("refusal", refusal(.unknownAddress)),
        toCorrespondent("refusal-mandate", refusal(.notMandated(organisation: "ANAS")), isAnswer: .yes),
        toCorrespondent("refusal-nothing", refusal(.noMatter), isAnswer: .yes),
        toCorrespondent("refusal-which", refusal(.whichMatter([matter, strictMatter])), isAnswer: .yes),
        toCorrespondent("refusal-concluded", refusal(.concluded(matter, outcome: .signed)), isAnswer: .yes),
        toCorrespondent("refusal-pending", refusal(.concluded(matter, outcome: .withdrawn)), isAnswer: .yes),
        toCorrespondent("refusal-few", refusal(.concluded(matter, outcome: .tooFewAnswers(given: 1, needed: 5)))),
        toCorrespondent(
            "refusal-objected",
            refusal(.concluded(matter, outcome: .objected(by: [OrganisationID(unchecked: "fneje")])))),
        toCorrespondent("refusal-electorate", refusal(.notInElectorate(matter, organisation: "ANAS")), isAnswer: .yes),
        toCorrespondent(
            "refusal-withdrawal", refusal(.withdrawalNotProved(matter, organisation: "ANAS")), isAnswer: .yes),
        toSecretariat("refusal-command", refusal(.unknownCommand("Peux-tu relancer tout le monde ?"))),
        toSecretariat(
            "refusal-act",
            refusal(.actNotPossible(act: "close", matter: matter, because: .silentOrganisations))),
        toSecretariat("refusal-act-bare", refusal(.actNotPossible(act: "open", matter: nil, because: .noTitle))),
        toCorrespondent("refusal-large", refusal(.tooLarge(limitMegabytes: 25)), isAnswer: .yes),
    ]

    private static func refusal(_ reason: RefusalContent.Reason) -> LetterContent {
        .refusal(RefusalContent(reason: reason, excerpt: "Bonjour, voici notre réponse pour l'appel."))
    }
}
