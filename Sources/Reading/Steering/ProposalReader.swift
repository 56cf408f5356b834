import Federation

/// Reads a mail that opens a proposal.
///
/// ```
/// subject = ( "Proposition" | "Proposition de signature" | "Signature" | "Pour signature" | "À signer" | "Ouvrir" | … ) ":" title
/// body    = { blank | greeting | header } text
/// header  = name ":" value, one a line, in any order; a line as long as mail programs break them goes on in the next
/// name    = "Titre" | "Pourquoi" | "Initiateur" | "Délai" | "Date limite" | "Instance"
/// ```
struct ProposalReader {
    /// A request, or the line that could not be read.
    enum Result {
        case request(ProposalRequest)
        case unreadable(line: String)
    }
    private enum Header {
        case title, why, initiator, term, deadline, body
    }

    private var request: ProposalRequest
    private var lines: ArraySlice<Substring>

    /// The title, if `subject` opens a proposal.
    static func title(of subject: String) -> String? {
        guard let colon = subject.unicodeScalars.firstIndex(of: ":") else { return nil }
        let words = Lexer.lexemes(of: String(subject[..<colon]))
        guard let opening = openings.match(words, at: 0), opening.end == words.count else { return nil }
        return trimmed(subject[subject.unicodeScalars.index(after: colon)...])
    }

    /// Reads the body under the subject's title.
    static func read(title: String, text: String) -> Result {
        var reader = ProposalReader(
            request: ProposalRequest(title: title, text: ""),
            lines: text.split(omittingEmptySubsequences: false) { $0.isNewline }[...])
        return reader.body()
    }

    private init(request: ProposalRequest, lines: ArraySlice<Substring>) {
        self.request = request
        self.lines = lines
    }

    private mutating func body() -> Result {
        let whole = lines
        skipGreeting()
        if firstHeader() == nil { lines = whole }
        while let line = lines.first {
            if Self.trimmed(line).isEmpty {
                lines.removeFirst()
            } else if let (header, value) = Self.header(line) {
                lines.removeFirst()
                guard set(header, to: value + continuation(of: line, header)) else {
                    return .unreadable(line: Self.trimmed(line))
                }
            } else {
                break
            }
        }
        request.text = Self.text(of: lines)
        return .request(request)
    }

    /// What a mail program broke off a long line: only a line of sixty characters or more goes on.
    private mutating func continuation(of line: Substring, _ header: Header) -> String {
        guard header == .why || header == .title else { return "" }
        var more = ""
        var last = line
        while last.count >= 60, let next = lines.first, !Self.trimmed(next).isEmpty, Self.header(next) == nil {
            more += " " + Self.trimmed(next)
            last = next
            lines.removeFirst()
        }
        return more
    }

    private mutating func skipGreeting() {
        while let line = lines.first,
            Self.trimmed(line).isEmpty || SteeringFrame(String(line), signers: []).lines.isEmpty
        {
            lines.removeFirst()
        }
    }

    private func firstHeader() -> Header? { lines.first.flatMap { Self.header($0)?.header } }

    /// Takes a header's value; refuses one that says something else than it should.
    private mutating func set(_ header: Header, to value: String) -> Bool {
        if value.isEmpty { return true }
        switch header {
        case .title: request.title = value
        case .why: request.why = value
        case .body: request.body = value
        case .initiator:
            request.initiator = Self.initiator(value)
            return request.initiator != nil
        case .term:
            let parser = DateParser(Lexer.lexemes(of: value).filter { !$0.isMark(".") })
            let span = parser.span(at: 0)
            request.term = span?.value
            return span?.end == parser.lexemes.count
        case .deadline:
            request.deadline = SpokenDate(value)
            return request.deadline != nil
        }
        return true
    }

    /// `Nom <adresse>`, an address, or a name.
    private static func initiator(_ value: String) -> ProposalRequest.Initiator? {
        guard let open = value.firstIndex(of: "<") else {
            let address = EmailAddress(value)
            return value.contains("@") && address == nil
                ? nil : .init(name: address == nil ? value : nil, address: address)
        }
        guard let close = value[open...].firstIndex(of: ">"), trimmed(value[value.index(after: close)...]).isEmpty,
            let address = EmailAddress(trimmed(value[value.index(after: open)..<close]))
        else { return nil }
        let name = trimmed(value[..<open]).trimmingQuotes
        return .init(name: name.isEmpty ? nil : name, address: address)
    }

    private static func header(_ line: Substring) -> (header: Header, value: String)? {
        guard let colon = line.firstIndex(of: ":") else { return nil }
        let words = Lexer.lexemes(of: String(line[..<colon]))
        guard let header = headers.match(words, at: 0), header.end == words.count else { return nil }
        return (header.meaning, trimmed(line[line.index(after: colon)...]))
    }

    /// The lines as they stand, without blank ones at the ends.
    private static func text(of lines: ArraySlice<Substring>) -> String {
        var lines = lines.drop { trimmed($0).isEmpty }
        while let last = lines.last, trimmed(last).isEmpty { lines.removeLast() }
        return lines.joined(separator: "\n")
    }

    private static func trimmed(_ text: Substring) -> String {
        let start = text.drop(while: \.isWhitespace)
        return String(
            start.prefix(upTo: start.lastIndex { !$0.isWhitespace }.map(start.index(after:)) ?? start.startIndex))
    }

    private static let openings = PhraseBook<Void>([
        (
            (),
            """
            proposition|proposition de signature|proposition de texte|signature|pour signature|à signer|ouvrir|texte à signer|ouverture\
            |nouvelle proposition|proposal|to sign|appel à signature
            """
        )
    ])
    private static let headers = PhraseBook<Header>([
        (.title, "titre|intitulé"), (.why, "pourquoi|motif|raison"),
        (.initiator, "initiateur|initiatrice|initiateurs|à l'initiative de|porteur|porté par"),
        (.term, "délai|terme|délai de réponse"), (.deadline, "date limite|échéance|limite|réponse avant|jusqu'au"),
        (.body, "instance|corps"),
    ])
}

extension String {
    fileprivate var trimmingQuotes: String {
        guard count >= 2, first == "\"", last == "\"" else { return self }
        return String(dropFirst().dropLast())
    }
}
