import Federation
public import Mail

/// Reads what a mail says, as a careful secretary does. Pure, total, in linear time.
///
/// What the author newly wrote is found first; then it is read for what was asked. A reading is certain only if the
/// words are, and if nothing in the mail makes the visible text less than all that decides.
public struct Reader: Sendable {
    private let positions = PositionReader()
    private let attendances = AttendanceReader()

    /// A reader with the language knowledge built in.
    public init() {}

    /// What `message` says in answer to `question`.
    public func read(_ message: Message, asAnswerTo question: Question) -> Reading {
        let visible = VisibleText(of: message, question: question)
        let grave = visible.doubts.filter(\.isGrave)
        let notes = visible.doubts.map(\.rawValue).sorted()
        var reading = Reading(
            text: visible.text, elided: visible.elided, language: nil, position: .none, evidence: nil,
            certainty: .certain, why: notes, likely: [], doubts: grave, attendance: .none, substitute: nil, agenda: [])
        switch question.kind {
        case .signature: reading.take(position(of: visible, in: message, question))
        case .meeting: reading.take(attendance(of: visible, question))
        case nil:
            reading.take(attendance(of: visible, question))
            reading.take(position(of: visible, in: message, question))
        }
        if !grave.isEmpty {
            reading.doubtWhole()
        } else if visible.quoteMayAnswer, reading.saysNothing {
            reading.certainty = .doubtful
            reading.why.append(Doubt.quoteMayAnswer.rawValue)
            reading.doubts.insert(.quoteMayAnswer)
        }
        return reading
    }

    /// What `text`, words already known to be the author's own, says of a text to sign.
    func position(ofText text: String, asAnswerTo question: Question) -> PositionReading {
        positions.read(text: text, struck: [], subject: "", question: question)
    }

    private func position(
        of visible: VisibleText, in message: Message, _ question: Question
    ) -> PositionReading {
        positions.read(
            text: visible.text, struck: visible.struck, subject: visible.subjectText, heading: message.subject,
            question: question)
    }

    private func attendance(of visible: VisibleText, _ question: Question) -> MeetingReading {
        attendances.read(text: visible.text, subject: visible.subjectText, question: question)
    }
}

extension Reading {
    fileprivate mutating func take(_ other: PositionReading) {
        position = other.answer
        evidence = other.evidence
        certainty = other.certainty
        why += other.why
        likely = other.likely
        language = other.language
    }

    fileprivate mutating func take(_ other: MeetingReading) {
        attendance = other.attendance
        substitute = other.substitute
        part = other.part
        agenda = other.agenda
        evidence = other.evidence
        certainty = other.certainty
        why += other.why
    }

    fileprivate var saysNothing: Bool { position == .none && attendance == .none && agenda.isEmpty }

    /// Something in the mail makes the whole reading doubtful; what it probably means is kept for the question.
    fileprivate mutating func doubtWhole() {
        certainty = .doubtful
        if let meant = position.position, !likely.contains(meant) { likely.insert(meant, at: 0) }
        // A file, a picture or a hidden part may say anything: nothing visible is no answer then.
        if position == .none && attendance == .none { position = .unclear }
    }
}

extension Doubt {
    /// Whether the visible text may not be all that decides; the others only say how it was found.
    fileprivate var isGrave: Bool {
        switch self {
        case .viewsDisagree, .hiddenText, .confusables, .undecodable, .attachmentMayAnswer, .encrypted, .signedOpaque,
            .markedInQuote, .pointsBelow, .onlyForwarded, .notReadWhole, .malformed:
            true
        case .unknownLines, .insertedInQuote, .quoteMayAnswer: false
        }
    }
}
