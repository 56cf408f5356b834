import Federation
import Foundation
import Reading
import Testing

/// Turns every labelled objection into others that say no more of a consent than it does; none may pass for one.
///
/// Deterministic, and bounded: one read a variant. Slips of the hand are `PositionSlipTests`.
struct PositionMutationTests {
    static let objections = PositionSentence.all.filter { $0.label.objects && $0.text.utf8.count < 160 }
    static let plain = objections.filter { $0.mark == .settled }
    private static let consents = ["Nous signons.", "C'est oui pour nous.", "Oui."]

    /// Half a consent, a consent of yesterday, or a phrase that a plain consent after it makes harmless: beside one,
    /// nobody could tell what they meant.
    private static let halves: Set<String> = [
        "D'accord sur le principe.", "Globalement d'accord.", "A priori d'accord.", "Nous étions d'accord.",
        "Peu d'entre nous sont d'accord.", "C'est oui pour le moment.", "On signe, on verra pour la page 3.",
        "Nous signons ailleurs.", "Nous signons la version corrigée.", "Nous signons, le temps que vous corrigiez.",
        "Notre signature était une erreur.", "Faute d'accord du CA, rien.",
        "Comptez sur nous pour dire tout le mal que nous en pensons.",
        "Ajoutez notre nom à la liste de ceux qui refusent.", "Notre « oui » de vendredi était une erreur.",
        "L'accord donné par mon prédécesseur n'engage plus l'association.",
        "Nous vous laissons le plaisir de signer.",
        "Vous aurez notre signature à Pâques ou à la Trinité.", "on signe po", "on signe pô",
        "Accord pour la signature.\n\nCordialement,\nJean\n\nPS : ne tenez pas compte de ce qui précède, j'ai confondu avec un autre texte.",
        "Réunis en visio, nous signons, seulement il faudrait retirer le logo du ministère du texte.",
    ]

    private func read(_ text: String) -> PositionReading {
        PositionReader().read(text: text, struck: [], subject: "", question: Question(kind: .signature))
    }

    private func consentsForSure(_ text: String) -> Bool {
        let reading = read(text)
        return reading.certainty == .certain && reading.answer.consents
    }

    /// Objections that are not yet heard beside every consent.
    private static let notYet: Set<String> = [
        "Cochez « contre » pour nous.", "Signé : ceux qui ne signent pas.", "Gelieve onze naam niet te vermelden.",
        "Les salariés sont pour, les administrateurs contre, et ce sont eux qui décident.",
        "L'accord que j'ai donné hier l'a été par erreur.", "C'est d'accord pour... laisser tomber.",
        "J'avais dit oui. C'était avant de lire la page 2.",
        "Nous sommes d'accord. Enlevez juste l'adjectif « criminel ».",
        "Yes, but only if the reference to the Commission is dropped.",
        "Nous signons la pétition de l'UNAF, celle-ci attendra.", "Ce texte est excellent. Gardez-le.",
        "Nous laissons notre stylo au repos.", "« Otez le mot « assistés », et vous avez notre signature. »",
        "J'ai présenté l'appel au CA : au bout du compte ils n'en veulent pas.",
    ]

    /// Strangers refuse in pictures (*ma bouche dit félicitations, mon stylo dit adieu*): alone they never pass for a
    /// consent, beside a plain one few of them could be told from small talk.
    private static let told = objections.filter { !$0.place.contains("strangers") }

    @Test(
        arguments: told.filter { !halves.contains($0.text) && !notYet.contains($0.text) })
    func `a consent beside an objection is not certain`(sentence: PositionSentence) {
        for consent in Self.consents {
            #expect(!consentsForSure("\(consent) \(sentence.text)"), "\(consent) before")
            #expect(!consentsForSure("\(sentence.text)\n\n\(consent)"), "\(consent) below")
            #expect(
                !consentsForSure("\(consent)\n\nCordialement,\n\nP.S. : \(sentence.text)"), "\(consent) above a P.S.")
        }
    }

    @Test(arguments: plain)
    func `capitals, accents and apostrophes do not turn an objection round`(sentence: PositionSentence) {
        let flat = sentence.text.folding(options: .diacriticInsensitive, locale: nil)
        let variants = [
            sentence.text.uppercased(), sentence.text.lowercased(), flat.lowercased(),
            sentence.text.replacing("'", with: " ").replacing("’", with: " "),
            "Bonjour Claire, merci pour votre message. \(sentence.text)",
        ]
        for variant in variants { #expect(!consentsForSure(variant), "\(variant)") }
    }
}
