/// People, mandates and bodies that cannot be as they are written.
public enum PeopleFault: Hashable, Sendable {
    case duplicateID(String, firstLine: Int)
    case duplicateName(String, firstLine: Int)
    case duplicateEntry(String)
    case ownAddress(String)
    case ownList(String)
    case personDiffers(String, firstLine: Int)
    case mandateReversed(from: String, until: String)
    case mandatesOverlap(person: String, firstLine: Int)
    case nobodyAnswers(organisation: String)
    case unknownOrganisation(String, nearest: String?)
    case minimumAnswersTooHigh(Int, members: Int)
    case quorumTooHigh(Int, members: Int)

    /// What the administrator reads: kind, exact, and saying what to do.
    public var sentence: String {
        switch self {
        case .duplicateID(let id, let line):
            "l'identifiant « \(id) » est déjà pris à la ligne \(line) ; choisissez-en un autre."
        case .duplicateName(let name, let line):
            "le nom « \(name) » est déjà pris à la ligne \(line) ; les lettres ne pourraient pas les distinguer."
        case .duplicateEntry(let text):
            "« \(text) » est écrit deux fois ; retirez l'un des deux."
        case .ownAddress(let address):
            "\(address) est l'adresse du greffe lui-même : il s'écrirait à lui-même ; mettez l'adresse de la personne."
        case .ownList(let id):
            "« \(id) » est l'identifiant des lettres du greffe lui-même (federation, listID) ; une liste de discussion a le sien."
        case .personDiffers(let id, let line):
            "« \(id) » est décrit autrement à la ligne \(line) ; une même personne a partout le même nom et les mêmes adresses, deux personnes ont deux identifiants."
        case .mandateReversed(let from, let until):
            "le mandat finit (\(until)) avant de commencer (\(from)) ; corrigez l'une des deux dates."
        case .mandatesOverlap(let person, let line):
            "le mandat de \(person) chevauche celui de la ligne \(line) dans la même organisation ou le même rôle ; corrigez les dates (« until » est le dernier jour, compris)."
        case .nobodyAnswers(let organisation):
            "personne ne répond pour \(organisation) ; ajoutez un correspondant ou un suppléant."
        case .unknownOrganisation(let id, let nearest):
            "aucune organisation ne s'appelle « \(id) »"
                + (nearest.map { " ; vouliez-vous écrire « \($0) » ?" }
                    ?? " ; ajoutez-la sous « organisations » ou retirez-la d'ici.")
        case .minimumAnswersTooHigh(let count, let members):
            "\(count) réponses sont exigées de \(members) organisations ; ce nombre ne peut pas être atteint, baissez-le."
        case .quorumTooHigh(let count, let members):
            "le quorum est de \(count) organisations sur \(members) ; il ne peut pas être atteint, baissez-le."
        }
    }
}
