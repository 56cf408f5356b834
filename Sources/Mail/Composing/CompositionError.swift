/// Why a letter cannot be written; always the program's or the configuration's fault, never worth a second try.
public enum CompositionError: Error, Hashable, Sendable {
    /// An identifier (Message-ID, In-Reply-To, References, List-Id, UID) with characters that have no
    /// place in one; the text.
    case invalidIdentifier(String)
    /// An event that cannot be: its end is not after its start, its year is out of all calendars, its link or its alarm
    /// is none; the UID.
    case invalidEvent(String)
    /// The bytes written break RFC 5322 §2.1.1 or §2.3: a bare CR or LF, a byte outside ASCII, or a line above 998.
    case unsendable(line: Int)

    /// Never: the same draft fails again.
    public var isTransient: Bool { false }
}
