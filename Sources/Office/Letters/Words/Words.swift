import Federation
import Ledger

/// The words of one language: of every enumeration that shows in a letter, of dates and of lists, and the subjects.
struct Words: Sendable {
    /// ISO 639-1 code.
    let language: String
    let calendar: CalendarWords
    /// Between the members of a list.
    let separator: String
    /// Before the last member of a list of which all hold.
    let and: String
    /// Before the last member of a list of which one holds.
    let or: String
    /// Around a quoted word: `text`.
    let quotation: Phrase
    /// A name, and for which part of a meeting its bearer comes.
    let inPart: Phrase
    /// A file's size: `kilobytes`.
    let size: Phrase
    /// Stands for a web address taken out of a stranger's words.
    let linkMark: String
    /// Name of the file that carries a text too long for a letter.
    let longTextFile: String
    let subjects: [LetterKind: Phrase]
    let positions: [Position: AnswerWord]
    /// What an answer recorded does, as long as it does not block.
    let effects: [Position: String]
    let yes: AnswerWord
    let no: AnswerWord
    /// What settling a hold by a position means: `organisation`.
    let record: Phrase
    /// The words that settle a hold by recording a position: not always those a correspondent uses.
    let settlementPositions: [Position: AnswerWord]
    /// The words that settle a hold without recording a position.
    let dismiss: AnswerWord
    let reached: AnswerWord
    let acknowledge: AnswerWord
    let holds: [HoldReason: HoldWords]
    /// Why an act is not possible.
    let refusals: [ActRefusal: String]
    /// What to do when an act is not possible.
    let remedies: [ActRefusal: String]
    let states: [MatterState: String]
    /// What came of the signature on an answer.
    let signatures: [SignatureFinding: String]
    /// What is answered to an invitation.
    let attendances: [Attendance: AnswerWord]
    /// The words that settle a hold about a meeting by recording who comes.
    let settlementAttendances: [Attendance: AnswerWord]
    /// Why the clerk asks who comes.
    let attendanceDoubts: [AttendanceAsked.Doubt: String]
    /// Why an answer to a meeting has no effect.
    let meetingRefusals: [MeetingRefusal: String]
    /// Why a mail about minutes has no effect.
    let minutesRefusals: [MinutesRefusal: String]
    /// What is not understood of a mail about minutes.
    let minutesDoubts: [MinutesAsked.Doubt: String]
    /// The lines around minutes in letters: who writes may fill in what stands between them.
    let minutesBegin: String
    let minutesEnd: String
    /// What is said of a date.
    let dateChoices: [DateChoice: String]
    /// Stands for a date that was not spoken of.
    let noChoice: String
    /// What a date's button means.
    let dateSuits: String
    /// That no date of a poll suits.
    let noDate: AnswerWord

    /// Takes the words out of `reader`, which gathers the faults.
    init(_ reader: WordsReader, language: String) {
        self.language = language
        calendar = CalendarWords(reader)
        separator = reader.text("lists", "separator")
        and = reader.text("lists", "and")
        or = reader.text("lists", "or")
        quotation = reader.phrase("quotation", shape: SlotShape(texts: ["text"]))
        inPart = reader.phrase("inPart", shape: SlotShape(texts: ["name", "part"]))
        size = reader.phrase("size", shape: SlotShape(texts: ["kilobytes"]))
        linkMark = reader.text("linkMark")
        longTextFile = reader.ascii("longTextFile")
        subjects = Words.table { reader.phrase(at: ["subjects", $0.rawValue]) }
        positions = Words.table { AnswerWord(reader, "positions", $0.rawValue) }
        effects = Words.table { reader.text("effects", $0.rawValue) }
        yes = AnswerWord(reader, "preview", "yes")
        no = AnswerWord(reader, "preview", "no")
        record = reader.phrase("settlements", "record", shape: SlotShape(texts: ["organisation"]))
        settlementPositions = Words.table { AnswerWord(reader, "settlementPositions", $0.rawValue) }
        dismiss = AnswerWord(reader, "settlements", "dismiss")
        reached = AnswerWord(reader, "settlements", "reached")
        acknowledge = AnswerWord(reader, "settlements", "acknowledge")
        holds = Words.table { HoldWords(reader, $0.rawValue) }
        refusals = Words.table { reader.text("refusals", $0.rawValue, "because") }
        remedies = Words.table { reader.text("refusals", $0.rawValue, "next") }
        attendances = Words.table { AnswerWord(reader, "attendances", $0.rawValue) }
        settlementAttendances = Words.table { AnswerWord(reader, "settlementAttendances", $0.rawValue) }
        attendanceDoubts = Words.table { reader.text("attendanceDoubts", $0.rawValue) }
        meetingRefusals = Words.table { reader.text("meetingRefusals", $0.rawValue) }
        minutesRefusals = Words.table { reader.text("minutes", "refusals", $0.rawValue) }
        minutesDoubts = Words.table { reader.text("minutes", "doubts", $0.rawValue) }
        minutesBegin = reader.text("minutes", "begin")
        minutesEnd = reader.text("minutes", "end")
        dateChoices = Words.table { reader.text("dates", $0.rawValue) }
        noChoice = reader.text("dates", "unsaid")
        dateSuits = reader.text("dates", "suits")
        noDate = AnswerWord(reader, "dates", "none")
        signatures = Words.table { reader.text("signatures", $0.rawValue) }
        states = Words.table { reader.text("states", $0.rawValue) }
    }

    /// One value for each case, so that looking one up never fails.
    private static func table<Case: CaseIterable & Hashable, Value>(_ value: (Case) -> Value) -> [Case: Value] {
        Dictionary(uniqueKeysWithValues: Case.allCases.map { ($0, value($0)) })
    }
}

extension Dictionary {
    /// The value of a table that `Words` has filled for every case.
    func word(_ key: Key) -> Value {
        guard let value = self[key] else { preconditionFailure("no words for \(key)") }
        return value
    }
}
