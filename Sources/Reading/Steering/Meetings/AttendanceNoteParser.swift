import Federation

/// Reads `téléphone ANAS : présent`, `ANAS absente (tél.)`, `tél. AIRE : remplacée par Luc Ferrand`.
///
/// The organisation, the attendance and the telephone must each be said exactly once; every word must be understood but
/// the name of who comes instead.
struct AttendanceNoteParser {
    private let text: String
    private let lexemes: [Lexeme]
    private let names: PhraseBook<OrganisationID>

    init(_ text: String, organisations: [Organisation]) {
        self.text = text
        lexemes = Lexer.lexemes(of: text)
        names = PhraseBook(
            organisations.flatMap { organisation in
                let spoken = String(organisation.id.rawValue.map { "-_.".contains($0) ? " " : $0 })
                return Set([organisation.name, spoken]).map { (organisation.id, $0) }
            })
    }

    /// The act, if the whole text is a note.
    mutating func note() -> MeetingSteeringAct? {
        var organisation: OrganisationID?
        var attendance: Attendance?
        var substitute: String?
        var isByTelephone = false
        var index = 0
        while index < lexemes.count {
            if let match = SteeringWords.telephone.match(lexemes, at: index) {
                guard !isByTelephone else { return nil }
                isByTelephone = true
                index = match.end
            } else if organisation == nil, let match = names.match(lexemes, at: index) {
                organisation = match.meaning
                index = match.end
            } else if attendance == nil, let match = Self.attendances.match(lexemes, at: index) {
                attendance = match.meaning
                index = match.end
                guard match.meaning == .substitute else { continue }
                let name = lexemes[index...].prefix { $0.kind == .word }
                guard let first = name.first, let last = name.last else { continue }
                substitute = String(text[first.range.lowerBound..<last.range.upperBound])
                index += name.count
            } else if let match = SteeringWords.noting.match(lexemes, at: index)
                ?? SteeringWords.courtesies.match(lexemes, at: index)
            {
                index = match.end
            } else if Self.marks.contains(lexemes[index].folded) {
                index += 1
            } else if isMatter(index) {
                index += 5
            } else {
                return nil
            }
        }
        guard isByTelephone, let organisation, let attendance else { return nil }
        return .record(organisation, attendance, substitute: substitute)
    }

    private func isMatter(_ index: Int) -> Bool {
        guard index + 4 < lexemes.count else { return false }
        return MatterID(text[lexemes[index].range.lowerBound..<lexemes[index + 4].range.upperBound]) != nil
    }

    /// The words for who comes, as the secretariat writes them.
    static let attendances = PhraseBook<Attendance>([
        (
            .present,
            """
            présent|présente|présents|présentes|sera présent|sera présente|vient|viendra|viennent|est présent|sera là\
            |sur place
            """
        ),
        (
            .remote,
            "en visio|visio|à distance|en visioconférence|par visio|sera en visio|suivra en visio|par téléphone à la réunion"
        ),
        (
            .absent,
            """
            absent|absente|absents|absentes|sera absent|sera absente|excusé|excusée|excusés|excusées|ne vient pas\
            |ne viendra pas|ne viennent pas
            """
        ),
        (.tentative, "peut-être|incertain|incertaine|à confirmer"),
        (.substitute, "remplacé par|remplacée par|représenté par|représentée par|remplacé|remplacée"),
    ])

    private static let marks: Set<String> = [":", ",", ".", "(", ")", "-", "–", "—", ";", "!", "\n", "=", "→"]
}
