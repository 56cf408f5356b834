/// One response of the server, understood as far as the clerk acts on it (RFC 3501 §7).
enum IMAPResponse: Hashable {
    /// `+`: go on.
    case goOn
    /// The end of the command with this tag.
    case completed(tag: String, StatusResponse)
    /// News on the connection or the folder, in a status line.
    case status(StatusResponse)
    /// CAPABILITY.
    case capabilities(Capabilities)
    /// LIST.
    case list(ListEntry)
    /// STATUS.
    case folderStatus(FolderStatus)
    /// NAMESPACE, if the server names a personal one.
    case namespace(Namespace)
    /// So many mails are in the folder.
    case exists(Int)
    /// So many are new in it.
    case recent(Int)
    /// One mail left the folder.
    case expunge
    /// FETCH.
    case fetch(FetchItems)
    /// Anything else; its first word.
    case other(String)

    /// Understands a response.
    init(_ raw: RawResponse) throws(ProtocolFault) {
        var scanner = ResponseScanner(raw)
        if scanner.skip("+") {
            self = .goOn
            return
        }
        if scanner.skip("*") {
            scanner.skipSpaces()
            self = try IMAPResponse.untagged(&scanner)
            return
        }
        let tag = scanner.word()
        scanner.skipSpaces()
        guard !tag.isEmpty, let status = try StatusResponse(condition: scanner.word(), &scanner) else {
            throw scanner.fault("not an IMAP response")
        }
        self = .completed(tag: tag, status)
    }

    private static func untagged(_ scanner: inout ResponseScanner) throws(ProtocolFault) -> IMAPResponse {
        if let digit = scanner.peek, (48...57).contains(digit) { return try numbered(&scanner) }
        let word = scanner.word()
        if let status = try StatusResponse(condition: word, &scanner) { return .status(status) }
        switch word {
        case "CAPABILITY":
            return .capabilities(Capabilities(words: scanner.rest().split(separator: " ").map(String.init)))
        case "LIST": return try ListEntry(&scanner).map { .list($0) } ?? .other(word)
        case "STATUS": return try FolderStatus(&scanner).map { .folderStatus($0) } ?? .other(word)
        case "NAMESPACE": return try Namespace(&scanner).map { .namespace($0) } ?? .other(word)
        default: return .other(word)
        }
    }

    private static func numbered(_ scanner: inout ResponseScanner) throws(ProtocolFault) -> IMAPResponse {
        let number = try scanner.number()
        scanner.skipSpaces()
        let word = scanner.word()
        switch word {
        case "EXISTS": return .exists(number)
        case "RECENT": return .recent(number)
        case "EXPUNGE": return .expunge
        case "FETCH": return .fetch(try FetchItems(&scanner))
        default: return .other(word)
        }
    }
}
