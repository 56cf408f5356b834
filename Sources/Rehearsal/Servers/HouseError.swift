/// Why a private mail house does not stand.
public enum HouseError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Programs or rights that are missing, and what to do.
    case missing(String)
    /// A server that ended or does not answer; the end of its log.
    case server(String, log: String)
    /// A file or folder that cannot be made.
    case file(String)

    /// One line for people, the log below it.
    public var description: String {
        switch self {
        case .missing(let what): what
        case .server(let what, let log): log.isEmpty ? what : "\(what)\n\(log)"
        case .file(let what): what
        }
    }
}
