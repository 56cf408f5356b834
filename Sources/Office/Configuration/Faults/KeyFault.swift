/// A file that should hold the key somebody signs with, and cannot serve.
public enum KeyFault: Error, Hashable, Sendable {
    case missing(path: String)
    case unreadable(path: String, FileRefusal)
    case tooLarge(path: String)
    case privateKey(path: String)
    case notAKey(path: String)

    /// What the administrator reads: kind, exact, and saying what to do.
    public var sentence: String {
        switch self {
        case .missing(let path):
            "le fichier de clé \(path) n'existe pas ; corrigez le chemin, ou demandez à la personne sa clé publique."
        case .unreadable(let path, let refusal):
            "le fichier de clé \(path) ne peut pas être lu (\(refusal.words)) ; vérifiez ses droits."
        case .tooLarge(let path):
            "\(path) est trop gros pour être une clé ; indiquez le fichier de la clé publique."
        case .privateKey(let path):
            "\(path) contient une clé privée, que personne d'autre que son propriétaire ne doit avoir : effacez-le, prévenez la personne, et demandez-lui sa clé publique (gpg --armor --export ADRESSE) ou son certificat."
        case .notAKey(let path):
            "\(path) n'est ni une clé publique OpenPGP ni un certificat X.509 en PEM ; pour un certificat en DER : openssl x509 -inform DER -in FICHIER -out FICHIER.pem"
        }
    }
}
