/// Settings of the mail servers that cannot go together.
public enum ServerFault: Hashable, Sendable {
    case clearTextOffLoopback(host: String)
    case loginHalf(present: String, missing: String)
    case loginMissing(host: String)
    case foldersCollide(String, with: String)

    /// What the administrator reads: kind, exact, and saying what to do.
    public var sentence: String {
        switch self {
        case .clearTextOffLoopback(let host):
            "la connexion à \(host) passerait en clair sur le réseau ; écrivez « tls » ou « starttls » (« none » n'est admis que sur cette machine)."
        case .loginHalf(let present, let missing):
            "« \(present) » va avec « \(missing) » ; ajoutez l'un ou retirez l'autre."
        case .loginMissing(let host):
            "\(host) demande un compte ; ajoutez « user » et « secret »."
        case .foldersCollide(let folder, let other):
            "le dossier « \(folder) » sert déjà pour « \(other) » ; choisissez-en un autre, sinon des courriels seraient lus deux fois ou pas du tout."
        }
    }
}
