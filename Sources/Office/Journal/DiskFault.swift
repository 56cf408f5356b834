import Foundation

/// What can go wrong between the clerk and its disk. Each ends the process: nothing is retried after a failed write or
/// sync, because what reached the disk is no longer known; a restart reads it again.
public enum DiskFault: Error, Hashable, Sendable {
    /// A system call failed.
    case failed(String, path: String, errno: Int32)
    /// Another clerk holds the lock of this state folder (T41).
    case locked(path: String)
    /// The ledger is damaged at a line, elsewhere than at its torn end (T21).
    case damaged(path: String, line: Int, words: String)
    /// The folder or a file in it may be read by others (T49).
    case exposed(path: String, mode: UInt16)

    /// sysexits(3): 78 for a damaged ledger or exposed files, which somebody must mend; 75 for what may pass.
    public var exitCode: Int32 {
        switch self {
        case .damaged, .exposed: 78
        case .failed, .locked: 75
        }
    }
}

extension DiskFault: CustomStringConvertible {
    /// One line that says what to do.
    public var description: String {
        switch self {
        case .failed(let call, let path, let code):
            "\(path): \(call) : \(String(cString: strerror(code))). Rien n'a été envoyé depuis ; relancez quand le disque est sain."
        case .locked(let path):
            "\(path): un autre greffier tient déjà ce registre."
        case .damaged(let path, let line, let words):
            "\(path):\(line): registre endommagé (\(words)). Rien ne sera envoyé ni signé ; rétablissez une sauvegarde."
        case .exposed(let path, let mode):
            "\(path): lisible par d'autres (mode \(String(mode, radix: 8))) ; faites : chmod go-rwx \(path)"
        }
    }
}
