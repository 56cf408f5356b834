/// One folder the server listed (RFC 3501 §7.2.2, RFC 6154).
struct ListEntry: Hashable {
    /// Its name.
    let name: FolderName
    /// Attributes, lower case, as `\junk`.
    let attributes: Set<String>
    /// What separates the levels of its name; `nil` if there are none.
    let delimiter: Character?

    /// Whether mails can lie in it.
    var isSelectable: Bool { attributes.isDisjoint(with: ["\\noselect", "\\nonexistent"]) }
    /// Whether the server calls it the folder of unwanted mail.
    var isMarkedJunk: Bool { attributes.contains("\\junk") }
    /// The name's last level.
    var lastLevel: String {
        guard let delimiter else { return name.text }
        return name.text.split(separator: delimiter).last.map(String.init) ?? name.text
    }

    /// Reads the entry after the word LIST; `nil` for a name that cannot be used.
    init?(_ scanner: inout ResponseScanner) throws(ProtocolFault) {
        scanner.skipSpaces()
        try scanner.expect("(")
        var attributes: Set<String> = []
        while !scanner.skip(")") {
            let attribute = scanner.word()
            guard !attribute.isEmpty else { throw scanner.fault("an attribute expected") }
            attributes.insert(attribute.lowercased())
            scanner.skipSpaces()
        }
        scanner.skipSpaces()
        let delimiter = try scanner.string().text
        scanner.skipSpaces()
        guard let name = FolderName(wire: try scanner.string().content) else { return nil }
        self.name = name
        self.attributes = attributes
        self.delimiter = delimiter.first
    }
}
