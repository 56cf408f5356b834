/// The sentences of absence notices, acknowledgements and challenges, folded (see ``FoldedText``).
///
/// People write about absences too, so words alone never make a mail automatic: a subject in a program's own form needs
/// a second sign, and weaker words need a header that only programs write.
enum AutomaticWords {
    /// What programs put before the subject they answer: `Réponse automatique : …`.
    static let subjectPrefixes = [
        "reponse automatique", "reponse automatisee", "message automatique", "reponse auto", "automatic reply",
        "auto reply", "auto-reply", "autoreply", "auto response", "auto-response", "autoresponse",
        "automatische antwort",
        "automatisch antwoord", "autoantwort", "respuesta automatica", "risposta automatica", "resposta automatica",
        "out of office autoreply", "out of office", "out of the office", "abwesenheitsnotiz", "abwesenheitsnachricht",
        "afwezigheidsbericht", "absence du bureau", "absent du bureau", "absent(e) du bureau", "message d'absence",
        "notification d'absence", "avis d'absence", "automatisk svar", "auto", "[auto]", "[auto-reply]",
    ]

    /// Words in a subject that speak of absence or receipt, in a person's mail as well.
    static let subjectWords = [
        "absence", "absent", "conges", "vacances", "out of office", "vacation", "on leave", "away", "abwesend",
        "abwesenheit", "urlaub", "afwezig", "vakantie", "accuse de reception", "bien recu", "demande recue",
        "acknowledgement", "request received", "ticket", "eingangsbestatigung", "ontvangstbevestiging", "automati",
    ]

    /// Sentences in which a program says that it is one.
    static let confessions = [
        "ceci est une reponse automatique", "ceci est un message automatique", "ce message est automatique",
        "ce message est une reponse automatique", "message genere automatiquement", "reponse generee automatiquement",
        "message envoye automatiquement", "this is an automatic", "this is an automated", "this is an auto-reply",
        "this is an autoreply", "automatically generated", "auto-generated message", "automatisch generiert",
        "automatisch erstellt", "automatische antwort", "automatisch gegenereerd", "automatisch verzonden",
        "dit is een automatisch", "merci de repondre au-dessus de cette ligne", "reply above this line",
        "notification que vous recevrez pendant",
    ]

    /// Sentences of absence.
    static let absences = [
        "je suis absent", "je suis actuellement absent", "je serai absent", "absent(e) du", "je suis en conge",
        "je suis actuellement en conge", "je suis en vacances", "actuellement en vacances", "je ne suis pas au bureau",
        "en mon absence", "pendant mon absence", "des mon retour", "a mon retour", "conge maternite", "conge maladie",
        "arret maladie", "i am out of", "i'm out of", "i am currently out", "i will be out of", "i am away", "i'm away",
        "currently away", "on annual leave", "on vacation", "on holiday", "upon my return", "when i return",
        "with limited access", "nicht im buro", "ich bin abwesend", "bin ich nicht erreichbar", "im urlaub",
        "nach meiner ruckkehr", "ik ben afwezig", "ik ben niet aanwezig", "met vakantie", "met verlof",
        "bij mijn terugkeer", "ben ik niet bereikbaar", "ne fais plus partie", "ne travaille plus", "a quitte",
        "n'est plus utilisee", "adresse n'est plus", "no longer with", "no longer work", "has left the company",
        "nicht mehr im unternehmen", "nicht mehr fur", "niet meer werkzaam", "werkt niet meer",
    ]

    /// Subjects of systems that ask the sender to prove that he is a person.
    static let challengeSubjects = [
        "authentifiez-vous", "authentification", "est en attente", "verification de l'expediteur", "confirmez votre",
        "verification required", "please verify", "verify your email", "confirm your", "challenge",
        "message en attente",
        "validation de votre", "demande de confirmation", "action required to deliver", "bestatigung erforderlich",
    ]

    /// What such systems write; a mere link to click stands in people's mails too.
    static let challengeBodies = [
        "mailinblack", "afin de vous authentifier", "pour vous authentifier", "spamarrest", "spam arrest", "boxbe",
        "antispam", "anti-spam", "anti spam", "prouver que vous", "n'etes pas un robot", "not a robot",
        "votre message a ete mis en attente", "votre message est en attente", "message has been held",
        "sera delivre apres", "sera remis apres", "to release your message", "to deliver your message",
        "damit ihre nachricht zugestellt",
    ]

    /// Whether `subject` (folded) begins as programs begin theirs.
    static func hasProgramPrefix(_ subject: String) -> Bool {
        subjectPrefixes.contains { prefix in
            guard subject.hasPrefix(prefix) else { return false }
            let rest = subject.dropFirst(prefix.count).drop { $0 == " " }
            return rest.isEmpty || rest.hasPrefix(":") || rest.hasPrefix("re:") || rest.hasPrefix("- ")
        }
    }
}
