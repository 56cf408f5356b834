/// A key, or the kind of value beside it.
public enum ShapeFault: Hashable, Sendable {
    case unknownKey(String, nearest: String?)
    case duplicateKey(String, firstLine: Int)
    case missingKey(String)
    case emptyValue(String)
    case wrongShape(String, expected: Expected)
    case tooFew(String, minimum: Int)
    case outOfRange(String, value: String, lowest: Int, highest: Int)
    case notAChoice(String, value: String, choices: [String], nearest: String?)
    case controlCharacter(String)

    /// The kinds of value the configuration is made of.
    public enum Expected: Hashable, Sendable {
        case text, number, truth, list, section
    }

    /// What the administrator reads: kind, exact, and saying what to do.
    public var sentence: String {
        switch self {
        case .unknownKey(let key, let nearest):
            "« \(key) » n'est pas connu ici"
                + (nearest.map { " ; vouliez-vous écrire « \($0) » ?" } ?? " ; retirez cette ligne.")
        case .duplicateKey(let key, let line):
            "« \(key) » est déjà écrit à la ligne \(line) ; gardez l'un des deux."
        case .missingKey(let key):
            "il manque « \(key) » ; ajoutez cette ligne."
        case .emptyValue(let key):
            "« \(key) » est vide ; écrivez une valeur ou retirez la ligne."
        case .wrongShape(let key, let expected):
            "« \(key) » attend \(expected.french)."
        case .tooFew(let key, let minimum):
            "« \(key) » demande au moins \(minimum == 1 ? "un élément" : "\(minimum) éléments") ; ajoutez-en."
        case .outOfRange(let key, let value, let lowest, let highest):
            "« \(key) » vaut \(value) ; il faut un nombre entre \(lowest) et \(highest)."
        case .notAChoice(let key, let value, let choices, let nearest):
            "« \(key) » ne peut pas valoir « \(value) »"
                + (nearest.map { " ; vouliez-vous écrire « \($0) » ?" } ?? "")
                + " (au choix : \(choices.joined(separator: ", ")))."
        case .controlCharacter(let key):
            "« \(key) » contient un retour à la ligne ou un caractère invisible ; écrivez la valeur sur une seule ligne."
        }
    }
}

extension ShapeFault.Expected {
    /// With its article, as it follows « attend ».
    var french: String {
        switch self {
        case .text: "un texte"
        case .number: "un nombre entier, sans guillemets"
        case .truth: "« true » (oui) ou « false » (non), sans guillemets"
        case .list: "une liste (une ligne par élément, chacune commençant par « - »)"
        case .section: "un groupe de lignes « clé: valeur », en retrait"
        }
    }
}
