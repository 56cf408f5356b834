public import Federation

/// A mailbox of a private mail house, with every address that is delivered to it.
public struct Resident: Hashable, Sendable {
    /// The login and the maildir's name: letters, digits, `-`, `_` and `.` only.
    public let name: Identifier
    /// The addresses delivered here; plus-addresses of them as well.
    public let addresses: [EmailAddress]
    /// Whether mail to addresses nobody has also comes here.
    public let takes: Share

    /// Which mail a resident gets.
    public enum Share: Hashable, Sendable {
        /// Mail to its own addresses.
        case own
        /// That, and mail to addresses nobody has.
        case ownAndStray
    }

    /// A login name that can stand in a configuration file and in a path.
    public struct Identifier: Hashable, Sendable, CustomStringConvertible {
        /// The text.
        public let description: String

        /// `nil` unless `text` is 1 to 64 of `a-z 0-9 - _ .` and begins with a letter or digit.
        public init?(_ text: String) {
            guard let id = PersonID(text), text.first?.isLetter == true || text.first?.isNumber == true else {
                return nil
            }
            description = id.rawValue
        }
    }

    /// A resident.
    public init(_ name: Identifier, addresses: [EmailAddress], takes: Share = .own) {
        self.name = name
        self.addresses = addresses
        self.takes = takes
    }
}
