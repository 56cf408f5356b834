/// The file as a whole cannot be read.
public enum FileFault: Hashable, Sendable {
    case unreadable(FileRefusal)
    case notUTF8
    case empty
    case syntax(problem: String)
    /// So often that not each time is told.
    case repeatedKey(String)

    /// What the administrator reads: kind, exact, and saying what to do.
    public var sentence: String {
        switch self {
        case .unreadable(let refusal):
            "le fichier ne peut pas être lu (\(refusal.words)) ; vérifiez son nom et ses droits, ou créez-le avec « greffier init »."
        case .notUTF8:
            "cette ligne n'est pas en UTF-8 ; enregistrez le fichier en UTF-8 dans votre éditeur."
        case .empty:
            "le fichier est vide ; partez de l'exemple ou de « greffier init »."
        case .syntax(let problem):
            "la ligne n'est pas lisible : \(problem)."
        case .repeatedKey(let key):
            "« \(key) » est écrit ici, puis encore et encore ; gardez-en un seul."
        }
    }
}
