import Foundation

/// One file that `greffier init` writes.
public struct SetupFile: Sendable {
    /// Below the folder: `secrets/mailbox`.
    public let name: String
    /// Who may read it.
    public let access: Access
    let contents: String

    /// Who may read a file.
    public enum Access: Sendable {
        /// Everybody (0644).
        case everybody
        /// Its owner alone (0600).
        case owner

        var mode: mode_t {
            switch self {
            case .everybody: 0o644
            case .owner: 0o600
            }
        }
    }
}

/// Why nothing, or not everything, could be written.
public enum SetupError: Error, Hashable, Sendable {
    /// The file is there already; nothing was written.
    case exists(String)
    /// The system refused; its own words.
    case refused(path: String, reason: String)

    /// One French sentence.
    public var sentence: String {
        switch self {
        case .exists(let path):
            "\(path) existe déjà ; rien n'a été écrit. Choisissez un autre dossier, ou déplacez ce fichier."
        case .refused(let path, let reason):
            "\(path) ne peut pas être écrit (\(reason))."
        }
    }
}
