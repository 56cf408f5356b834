/// Reads a new mail that calls a meeting, or asks for dates.
///
/// ```
/// subject = ( "Réunion" | "Convocation" | "Invitation" | "Assemblée" | "Plénière" | … ) { word } [ "du" date ]
///         | ( "Sondage" | "Sondage de dates" | "Quelles dates" | … ) [ ":" ] title
/// body    = { blank | greeting | header | date } note
/// header  = name ":" value
/// name    = "Titre" | "Date" | "Dates" | "Horaire" | "Durée" | "Lieu" | "Lien" | "Ordre du jour" | "Instance" | "Réponse avant"
/// ```
/// Points of the agenda stand behind their header, parted by `;`, or below it, one a line.
struct MeetingRequestReader {
    /// What the subject opens.
    enum Opening: Hashable { case meeting, poll }
    /// A request, or the line that could not be read.
    enum Result {
        case request(MeetingRequest)
        case unreadable(line: String)
    }
    private enum Header {
        case title, date, hours, duration, place, link, agenda, body, until
    }

    private var request: MeetingRequest
    private var lines: ArraySlice<Substring>

    /// What `subject` opens, and the rest of it; `nil` if it opens nothing.
    static func opening(of subject: String) -> (kind: Opening, rest: String)? {
        let words = Lexer.lexemes(of: subject)
        if let poll = polls.match(words, at: 0) {
            let rest = poll.end < words.count ? String(subject[words[poll.end].range.lowerBound...]) : ""
            return (.poll, trimmed(rest.drop { $0 == ":" || $0 == "-" || $0 == "–" }))
        }
        if let lead = leads.match(words, at: 0), lead.end < words.count, words[lead.end].isMark(":") {
            return (.meeting, trimmed(subject[words[lead.end].range.upperBound...]))
        }
        return words.first.map { meetings.contains($0.folded) } ?? false ? (.meeting, trimmed(subject[...])) : nil
    }

    /// Reads the body under the subject's title; a meeting without any date is no request.
    static func read(_ kind: Opening, title: String, text: String) -> Result? {
        let (name, occasion) = split(title)
        var reader = MeetingRequestReader(
            request: MeetingRequest(title: name),
            lines: text.split(omittingEmptySubsequences: false) { $0.isNewline }[...])
        if let occasion { reader.request.occasions = [occasion] }
        if let line = reader.body() { return .unreadable(line: line) }
        return reader.request.occasions.isEmpty ? nil : .request(reader.request)
    }

    private init(request: MeetingRequest, lines: ArraySlice<Substring>) {
        self.request = request
        self.lines = lines
    }

    /// `Réunion plénière du 12 mars 2027` is a title and a date.
    private static func split(_ title: String) -> (String, SpokenOccasion?) {
        let words = Lexer.lexemes(of: title)
        for index in words.indices.dropFirst() where ["du", "le", "au"].contains(words[index].folded) {
            let tail = Array(words[index...])
            if let occasion = OccasionParser(tail).occasion {
                return (trimmed(title[..<words[index].range.lowerBound]), occasion)
            }
        }
        return (title, nil)
    }

    // MARK: The body

    /// Reads every line; the first one that cannot be read, if any.
    private mutating func body() -> String? {
        skipGreeting()
        var note: [Substring] = []
        var dates: [SpokenOccasion] = []
        while let line = lines.popFirst() {
            if let (header, value) = Self.header(line) {
                guard set(header, to: value, &dates) else { return Self.trimmed(line) }
            } else if let occasion = OccasionParser(line).occasion, note.allSatisfy({ Self.trimmed($0).isEmpty }) {
                dates.append(occasion)
            } else {
                note.append(line)
            }
        }
        if !dates.isEmpty { request.occasions = dates }
        let frame = SteeringFrame(note.joined(separator: "\n"), signers: [])
        request.note = frame.lines.isEmpty ? nil : frame.text
        return nil
    }

    private mutating func skipGreeting() {
        while let line = lines.first,
            Self.trimmed(line).isEmpty || SteeringFrame(String(line), signers: []).lines.isEmpty
        {
            lines.removeFirst()
        }
    }

    /// Takes a header's value; refuses one that says something else than it should.
    private mutating func set(_ header: Header, to value: String, _ dates: inout [SpokenOccasion]) -> Bool {
        switch header {
        case .title: request.title = value.isEmpty ? request.title : value
        case .place: request.place = value.isEmpty ? nil : value
        case .link: request.link = value.isEmpty ? nil : value
        case .body: request.body = value.isEmpty ? nil : value
        case .agenda: request.agenda += points(value)
        case .date:
            if value.isEmpty { return true }
            let parts = value.split(separator: ";").map { OccasionParser($0).occasion }
            dates += parts.compactMap(\.self)
            return !parts.contains { $0 == nil }
        case .hours:
            request.hours = OccasionParser(value).hours ?? []
            return !request.hours.isEmpty
        case .duration:
            request.duration = OccasionParser(value).minutes
            return request.duration != nil
        case .until:
            request.answersUntil = SpokenDate(value)
            return request.answersUntil != nil
        }
        return true
    }

    /// Points on the header's line, else on the lines below, up to a blank one or a header.
    private mutating func points(_ value: String) -> [String] {
        if !value.isEmpty {
            return value.split(separator: ";").map { Agenda.cleaned(String($0)) }.filter { !$0.isEmpty }
        }
        while let line = lines.first, Self.trimmed(line).isEmpty { lines.removeFirst() }
        var points: [String] = []
        while let line = lines.first, !Self.trimmed(line).isEmpty, Self.header(line) == nil {
            points.append(Self.point(Self.trimmed(line)))
            lines.removeFirst()
        }
        return points.filter { !$0.isEmpty }
    }

    /// Without the mark or number of a list.
    static func point(_ line: String) -> String {
        var rest = line[...]
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        if !digits.isEmpty, let mark = rest.dropFirst(digits.count).first, ".)-:".contains(mark) {
            rest = rest.dropFirst(digits.count + 1)
        }
        return Agenda.cleaned(String(rest))
    }

    private static func header(_ line: Substring) -> (header: Header, value: String)? {
        guard let colon = line.firstIndex(of: ":") else { return nil }
        let words = Lexer.lexemes(of: String(line[..<colon])).filter { !$0.isMark("-") && !$0.isMark("•") }
        guard let header = headers.match(words, at: 0), header.end == words.count else { return nil }
        return (header.meaning, trimmed(line[line.index(after: colon)...]))
    }

    static func trimmed(_ text: Substring) -> String {
        let start = text.drop(while: \.isWhitespace)
        return String(
            start.prefix(upTo: start.lastIndex { !$0.isWhitespace }.map(start.index(after:)) ?? start.startIndex))
    }

    private static let meetings: Set<String> = [
        "reunion", "pleniere", "assemblee", "conseil", "comite", "commission", "seminaire", "journee", "rencontre",
        "meeting",
    ]
    private static let leads = PhraseBook<Void>([
        ((), "réunion|convocation|invitation|nouvelle réunion|convoquer|inviter|meeting|invitation à la réunion")
    ])
    private static let polls = PhraseBook<Void>([
        (
            (),
            """
            sondage|sondage de date|sondage de dates|sondage pour|sondage dates|quelles dates|quelle date|choix de la date\
            |choix de dates|date à choisir|dates à choisir|dates de réunion|dates possibles
            """
        )
    ])
    private static let headers = PhraseBook<Header>([
        (.title, "titre|intitulé|objet"), (.date, "date|dates|quand|jour|dates proposées|dates possibles"),
        (.hours, "horaire|horaires|heure|heures|de|à"), (.duration, "durée"),
        (.place, "lieu|où|adresse|salle"), (.link, "lien|visio|lien visio|en visio|visioconférence|lien de visio"),
        (.agenda, "ordre du jour|odj|points|programme"), (.body, "instance|corps"),
        (.until, "réponse avant|réponses avant|réponse avant le|date limite|jusqu'au|réponses jusqu'au|clôture"),
    ])
}
