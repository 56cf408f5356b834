/// Where the keys of domains are published: the DNS, or in tests a table.
public protocol KeyDirectory: AnyObject {
    /// The TXT records of `name` (RFC 6376 §3.6.2), each with its strings joined. It answers in bounded time.
    func records(of name: String) -> KeyAnswer
}

/// What a directory says.
public enum KeyAnswer: Hashable, Sendable {
    /// The records; empty if there is no such name, or no such record.
    case records([String])
    /// Not known now: no answer in time, or no server.
    case unavailable
}
