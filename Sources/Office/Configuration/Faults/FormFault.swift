/// A text that has not the form of what it should be.
public enum FormFault: Hashable, Sendable {
    case badAddress(String)
    case badIdentifier(String, suggestion: String?)
    case badHost(String)
    case badResolver(String)
    case badListID(String)
    case badServerID(String)
    case badDay(String)
    case badTime(String)
    case unknownZone(String, nearest: String?)
    case badFolder(String)
    case badPath(String)

    /// What the administrator reads: kind, exact, and saying what to do.
    public var sentence: String {
        switch self {
        case .badAddress(let text):
            "« \(text) » n'est pas une adresse de courriel ; écrivez-la seule, comme marie.durand@exemple.org."
        case .badIdentifier(let text, let suggestion):
            "« \(text) » ne peut pas servir d'identifiant : minuscules sans accent, chiffres, « - », « _ » et « . » seulement"
                + (suggestion.map { " ; par exemple « \($0) »." } ?? ".")
        case .badHost(let text):
            "« \(text) » n'est pas un nom de serveur ; écrivez le nom seul, comme imap.exemple.org, sans port ni « :// »."
        case .badResolver(let text):
            "« \(text) » n'est pas un résolveur ; écrivez « system », ou l'adresse IP d'un serveur de noms, comme 192.0.2.53."
        case .badListID(let text):
            "« \(text) » n'est pas un identifiant de liste (List-Id) ; écrivez-le sans chevrons, comme bureau.exemple.org."
        case .badServerID(let text):
            "« \(text) » n'est pas le nom d'un serveur d'authentification ; recopiez le premier mot de l'en-tête Authentication-Results."
        case .badDay(let text):
            "« \(text) » n'est pas un jour du calendrier ; écrivez année-mois-jour, comme 2026-12-25."
        case .badTime(let text):
            "« \(text) » n'est pas une heure ; écrivez-la comme \"9:30\", entre guillemets."
        case .unknownZone(let text, let nearest):
            "« \(text) » n'est pas un fuseau horaire connu ; "
                + (nearest.map { "vouliez-vous écrire « \($0) » ?" } ?? "écrivez par exemple « Europe/Paris ».")
        case .badFolder(let text):
            "« \(text) » n'est pas un nom de dossier ; séparez les niveaux par « / », sans niveau vide, comme Greffe/Traités."
        case .badPath(let text):
            "« \(text) » n'est pas un chemin utilisable ; écrivez un chemin absolu, ou relatif à ce fichier, sans « ~ »."
        }
    }
}
