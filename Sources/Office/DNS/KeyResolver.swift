/// Whom the clerk asks for the keys of signatures, where it verifies signatures itself.
public enum KeyResolver: Hashable, Sendable {
    /// The servers of the system's resolv.conf.
    case system
    /// One server, by its IP address.
    case server(String, port: Int)

    /// As c-ares reads it; `nil` for the system's own.
    var servers: String? {
        switch self {
        case .system: nil
        case .server(let address, let port): address.contains(":") ? "[\(address)]:\(port)" : "\(address):\(port)"
        }
    }
}
