import Federation

/// Sentences people write, by what they mean.
enum Sayings {
    static func sentences(for position: Position) -> [String] {
        switch position {
        case .agree: ["D'accord.", "Nous sommes d'accord.", "C'est d'accord pour nous.", "Nous signons."]
        case .noObjection: ["Pas d'objection.", "Nous n'avons pas d'objection.", "Aucune objection de notre part."]
        case .comment: ["D'accord. Une remarque : il manque une date.", "Nous sommes d'accord, bravo pour le travail."]
        case .reserve:
            [
                "Réserve : le deuxième paragraphe doit être revu.", "Nous émettons une réserve sur le titre.",
                "D'accord, sous réserve que le dernier paragraphe soit retiré.",
            ]
        case .disagree:
            [
                "Désaccord.", "Nous ne sommes pas d'accord.", "Nous nous opposons à ce texte.", "Nous sommes contre.",
                "Non, nous ne signerons pas ce texte.", "Pas d'accord avec ce texte.",
            ]
        case .abstain: ["Abstention.", "Nous nous abstenons."]
        case .recuse: ["Déport.", "Nous ne prenons pas part au vote."]
        case .delay: ["Nous avons besoin de temps.", "Il nous faut plus de temps."]
        }
    }

    static func sentences(for attendance: Attendance) -> [String] {
        switch attendance {
        case .present: ["Nous serons présents.", "Je viendrai.", "Présente."]
        case .absent: ["Nous ne pourrons pas venir, merci de nous excuser.", "Je serai absente."]
        case .remote: ["Je participerai en visio.", "Nous serons en visio."]
        case .tentative: ["Peut-être."]
        case .substitute: []
        }
    }

    /// Nobody can tell what these mean for the signature.
    static let unclear = [
        "Bien reçu, je transmets au bureau.", "Est-ce que le texte parle des stages ?",
        "Il faudrait en reparler, cela me gêne un peu.", "À voir avec la présidente.",
    ]
}
