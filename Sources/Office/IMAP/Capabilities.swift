/// What the server says it can do (RFC 3501 §7.2.1); names are compared in upper case.
public struct Capabilities: Hashable, Sendable {
    /// The names announced, upper case.
    public let names: Set<String>

    /// Takes the names, whatever their case.
    init(words: some Sequence<String>) { names = Set(words.map { $0.uppercased() }) }

    /// IDLE (RFC 2177).
    public var canIdle: Bool { names.contains("IDLE") }
    /// MOVE (RFC 6851).
    public var canMove: Bool { names.contains("MOVE") }
    /// UIDPLUS: `UID EXPUNGE` (RFC 4315).
    public var canExpungeByUID: Bool { names.contains("UIDPLUS") }
    /// SPECIAL-USE (RFC 6154).
    public var knowsSpecialUse: Bool { names.contains("SPECIAL-USE") }
    /// LIST-EXTENDED, with which SPECIAL-USE must be asked for (RFC 5258).
    public var hasExtendedList: Bool { names.contains("LIST-EXTENDED") }
    /// NAMESPACE (RFC 2342).
    public var hasNamespace: Bool { names.contains("NAMESPACE") }
}
