/// A template of letters that is not there.
public enum TemplatesFault: Hashable, Sendable {
    case folderMissing(path: String)
    case missing(path: String)
    case empty(path: String)

    /// What the administrator reads: kind, exact, and saying what to do.
    public var sentence: String {
        switch self {
        case .folderMissing(let path):
            "le dossier des modèles de lettres \(path) n'existe pas ; corrigez le chemin."
        case .missing(let path):
            "il manque le modèle de lettre \(path) ; remettez celui qui est livré avec greffier."
        case .empty(let path):
            "le modèle de lettre \(path) est vide ; remettez celui qui est livré avec greffier."
        }
    }
}
