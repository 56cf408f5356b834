/// Where the server wants a person's own folders: the first personal namespace (RFC 2342).
struct Namespace: Hashable {
    /// What a folder's name must begin with, as `INBOX.`; often empty. As the server writes it.
    let prefix: String
    /// What separates the levels of a name; `nil` if there are none.
    let delimiter: Character?

    /// A namespace.
    init(prefix: String, delimiter: Character?) {
        self.prefix = prefix
        self.delimiter = delimiter
    }

    /// Reads the response after the word NAMESPACE; `nil` if there is no personal namespace.
    init?(_ scanner: inout ResponseScanner) throws(ProtocolFault) {
        scanner.skipSpaces()
        guard scanner.skip("("), scanner.skip("(") else { return nil }
        let prefix = try scanner.string().text
        scanner.skipSpaces()
        let delimiter = try scanner.string()
        self.init(prefix: ModifiedUTF7(decoding: prefix)?.text ?? prefix, delimiter: delimiter.text.first)
    }

    /// The server's name of the folder `path`, whose levels are separated by `/`.
    ///
    /// A level that holds the server's own delimiter has it replaced by `-`; where there are no levels they are
    /// joined by `-`.
    func folder(_ path: String) -> FolderName {
        let levels = path.split(separator: "/").map { level in
            String(level.map { $0 == delimiter ? "-" : $0 })
        }
        let name = levels.joined(separator: delimiter.map(String.init) ?? "-")
        if name.uppercased() == "INBOX" || (!prefix.isEmpty && name.hasPrefix(prefix)) { return FolderName(name) }
        return FolderName(prefix + name)
    }
}
