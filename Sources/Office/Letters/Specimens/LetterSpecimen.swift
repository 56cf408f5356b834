import Federation
import Foundation
import Ledger
import Seal

/// An invented letter: what the templates are checked with, and what the golden letters are made of.
///
/// The specimens of a kind together fill every name its templates may use.
struct LetterSpecimen: Sendable {
    /// The kind, and a variant after a hyphen: `receipt-telephone`.
    let name: String
    let letter: Letter

    /// One of everything.
    static let all: [LetterSpecimen] = circulars + answers + refusals + secretariat + acts + meetings

    /// A letter to the correspondent of ANAS.
    static func toCorrespondent(_ name: String, _ content: LetterContent, isAnswer: Answering = .no) -> LetterSpecimen {
        LetterSpecimen(
            name: name,
            letter: Letter(
                key: LetterKey(content.kind, [name]), name: "Marie Durand", address: address("marie@anas.example"),
                person: PersonID(unchecked: "marie.durand"), organisation: OrganisationID(unchecked: "anas"),
                inReplyTo: isAnswer == .yes ? "reponse@anas.example" : nil, content: content))
    }

    /// A letter to the secretariat.
    static func toSecretariat(_ name: String, _ content: LetterContent) -> LetterSpecimen {
        LetterSpecimen(
            name: name,
            letter: Letter(
                key: LetterKey(content.kind, [name]), name: "Jeanne Petit", address: address("jeanne@cpo.example"),
                person: PersonID(unchecked: "jeanne.petit"), content: content))
    }

    /// A letter to somebody nobody registered.
    static func toStranger(_ name: String, _ content: LetterContent) -> LetterSpecimen {
        LetterSpecimen(
            name: name,
            letter: Letter(
                key: LetterKey(content.kind, [name]), name: "inconnue", address: address("inconnue@ailleurs.example"),
                inReplyTo: "bonjour@ailleurs.example", content: content))
    }

    /// Whether a letter answers a mail.
    enum Answering { case yes, no }

    static func address(_ text: String) -> EmailAddress {
        guard let address = EmailAddress(text) else { preconditionFailure("not an address: \(text)") }
        return address
    }

    static func matterID(_ number: Int) -> MatterID {
        guard let id = MatterID(kind: .signature, year: 2026, number: number) else {
            preconditionFailure("not a number: \(number)")
        }
        return id
    }

    /// 29 June 2026, 11:04 in Paris.
    static let opening = Date(timeIntervalSince1970: 1_782_723_840)
    /// 9 July 2026, 20:00 in Paris.
    static let deadline = Date(timeIntervalSince1970: 1_783_620_000)
    /// 3 July 2026, 14:05 in Paris.
    static let meanwhile = Date(timeIntervalSince1970: 1_783_080_300)

    static let matter = MatterHeading(
        id: matterID(14), title: "Appel pour la formation des travailleurs sociaux", openedAt: opening,
        deadline: deadline, rule: Rule())

    static let strictMatter = MatterHeading(
        id: matterID(15), title: "Lettre ouverte sur l'accueil des mineurs isolés", openedAt: opening,
        deadline: deadline, rule: Rule(termDays: 10, days: .working, reservation: .noted, minimumAnswers: 5))

    static let head = LedgerHead(sequence: 57, digest: SHA256Digest(of: Array("registre".utf8)))

    static let file = FileReference(
        name: "appel.pdf", contentType: "application/pdf", digest: SHA256Digest(of: Array("appel".utf8)),
        size: 182_000)

    static let text = """
        Nous, associations professionnelles et mouvements d'éducation populaire,
        appelons à maintenir une formation en trois ans pour les métiers du
        travail social.

        Nous demandons :
        - le maintien des financements régionaux ;
        - la reconnaissance du diplôme au niveau de la licence ;
        - l'ouverture d'une concertation avec les employeurs et les centres de formation.
        """

    /// The envelope all specimens travel in.
    var envelope: LetterEnvelope {
        let zone = TimeZone(identifier: "Europe/Paris") ?? .gmt
        return LetterEnvelope(
            federation: "CPO", greffe: "Greffe du CPO", mailbox: LetterSpecimen.address("greffe@cpo.example"),
            listID: "cpo.greffier.example", date: LetterSpecimen.meanwhile,
            messageID: "v7k2q9.SIG-2026-014.anas@cpo.example", references: ["proposition@cpo.example"],
            answerCode: answerCode, calendar: CivilCalendar(zone: zone),
            files: [LetterSpecimen.file.digest: Array("appel".utf8)])
    }

    private var answerCode: String {
        switch letter.content {
        case .escalation(let content): "[\(content.hold.id) k7qf2m9x]"
        case .alarm(let content): "[\(content.hold.id) k7qf2m9x]"
        case .preview(let content): "[\(content.draft) k7qf2m9x]"
        case .meeting(.meetingEscalation(let content)): "[\(content.hold.id) k7qf2m9x]"
        case .meeting(.meetingPreview(let content)): "[\(content.draft) k7qf2m9x]"
        case .meeting: "[REU-2026-003 k7qf2m9x]"
        case .proposal, .receipt, .question, .refusal, .relay, .reminder, .digest, .summary, .signature,
            .acknowledgement, .extended, .withdrawn, .confirmation:
            "[SIG-2026-014 k7qf2m9x]"
        }
    }
}
