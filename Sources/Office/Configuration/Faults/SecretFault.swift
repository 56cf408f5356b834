/// A secret that cannot be used, or that others could read. No case carries the secret.
public enum SecretFault: Error, Hashable, Sendable {
    case inClear
    case badVariable(String)
    case missing(path: String)
    case keyMissing(path: String)
    case openToOthers(path: String, mode: String)
    case notOwned(path: String)
    case notAFile(path: String)
    case unreadable(path: String, FileRefusal)
    case empty(String)
    case malformed(String)
    case variableMissing(String)
    case keyMalformed(String)

    /// What the administrator reads: kind, exact, and saying what to do.
    public var sentence: String {
        switch self {
        case .inClear:
            "un mot de passe ne s'écrit pas ici ; mettez-le dans un fichier et écrivez « file:CHEMIN », ou « environment:VARIABLE »."
        case .badVariable(let name):
            "« \(name) » n'est pas un nom de variable d'environnement ; majuscules, chiffres et « _ » seulement."
        case .missing(let path):
            "le fichier secret \(path) n'existe pas ; créez-le : (umask 077; mkdir -p \(folder(path)); cat > \(path)), "
                + "collez le secret, puis Entrée et Ctrl-D."
        case .keyMissing(let path):
            "la clé \(path) n'existe pas ; créez-la : "
                + "(umask 077; mkdir -p \(folder(path)); openssl rand -hex 32 > \(path))"
        case .openToOthers(let path, let mode):
            "d'autres que vous peuvent lire \(path) (droits \(mode)) ; faites : chmod 600 \(path)"
        case .notOwned(let path):
            "\(path) appartient à un autre utilisateur ; donnez-le à celui qui lance greffier (chown)."
        case .notAFile(let path):
            "\(path) n'est pas un fichier ordinaire ; indiquez le fichier lui-même."
        case .unreadable(let path, let refusal):
            "le fichier secret \(path) ne peut pas être lu (\(refusal.words)) ; vérifiez ses droits et ceux de son dossier."
        case .empty(let name):
            "le secret de \(name) est vide ; écrivez-y le mot de passe, sur une seule ligne."
        case .malformed(let name):
            "le secret de \(name) n'est pas une seule ligne de texte en UTF-8 ; ne gardez que le mot de passe."
        case .variableMissing(let name):
            "la variable d'environnement \(name) n'est pas définie ; définissez-la avant de lancer greffier."
        case .keyMalformed(let name):
            "la clé de \(name) doit compter au moins 64 chiffres hexadécimaux ; créez-la : (umask 077; openssl rand -hex 32 > FICHIER)."
        }
    }

    private func folder(_ path: String) -> String {
        path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    }
}
