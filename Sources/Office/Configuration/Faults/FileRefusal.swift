import Foundation

/// Why a file that somebody wrote for the clerk cannot be read.
public enum FileRefusal: Error, Hashable, Sendable {
    case missing
    case folder
    /// The system call's `errno`.
    case system(Int32)

    /// Whether the machine is short of something, or its disk fails: nobody need mend the file, and a start anew may do.
    public var mayPass: Bool {
        switch self {
        case .missing, .folder: false
        case .system(let code):
            [EMFILE, ENFILE, ENOMEM, EIO, EINTR, EAGAIN, EBUSY, ENODEV, ENXIO, ESTALE, ETIMEDOUT].contains(code)
        }
    }

    /// French, for between brackets.
    public var words: String {
        switch self {
        case .missing: "il n'existe pas"
        case .folder: "c'est un dossier"
        case .system(EACCES), .system(EPERM): "lecture refusée"
        case .system(let code): String(cString: strerror(code))
        }
    }

    /// What Foundation threw when it was to read a file or a folder.
    init(_ error: any Error) {
        let cause = (error as? CocoaError)?.underlying ?? error
        self.init(errno: (cause as? POSIXError)?.code.rawValue ?? EACCES)
    }

    /// What a system call answered.
    init(errno: Int32) {
        switch errno {
        case ENOENT, ENOTDIR: self = .missing
        case EISDIR: self = .folder
        default: self = .system(errno)
        }
    }

    /// The whole file at `path`.
    static func bytes(of path: String) throws(FileRefusal) -> [UInt8] {
        do { return Array(try Data(contentsOf: URL(fileURLWithPath: path))) } catch { throw FileRefusal(error) }
    }
}
