import Federation
public import Foundation
public import Ledger
public import Mail

/// Writes letters: facts from the ledger, words from `templates/<language>/`.
///
/// The folder is read once, and checked whole: a writer that exists can write every kind of letter. Writing is pure,
/// without clock or disk: the same letter in the same envelope gives the same bytes, so that a letter repeated after a
/// crash is the same letter (T39).
public struct LetterWriter: Sendable {
    let words: Words
    private let plain: TemplateShelf
    private let html: TemplateShelf

    /// Reads `folder/language/`: `words.yaml`, and for each kind of letter `<kind>.txt.mustache` and
    /// `<kind>.html.mustache`; other templates are parts, in one form or in both.
    ///
    /// - Throws: everything that is wrong with the folder, with file and line.
    public init(templates folder: URL, language: String) throws(TemplateFaults) {
        let place = TemplateFolder(folder.appending(path: language))
        let typography = Typography(language: language)
        let sources = try place.sources()
        let reader = WordsReader(file: place.wordsFile, source: try place.words(), typography: typography)
        words = Words(reader, language: language)
        reader.finish()
        plain = TemplateShelf(folder: place.path, form: .plain, sources: sources, typography: typography)
        html = TemplateShelf(folder: place.path, form: .html, sources: sources, typography: typography)
        let faults = TemplateInspection(words: words, plain: plain, html: html).faults + reader.faults
        guard faults.isEmpty else { throw TemplateFaults(faults) }
    }

    /// The words that settle a hold, preview or question by mail, as the buttons send them: what the reader of the
    /// secretariat's answers must understand, besides their written forms.
    public func answer(_ settlement: SettlementWord) -> AnswerForms {
        switch settlement {
        case .record(let position): AnswerForms(words.settlementPositions.word(position))
        case .attend(let attendance): AnswerForms(words.settlementAttendances.word(attendance))
        case .dismiss: AnswerForms(words.dismiss)
        case .reached: AnswerForms(words.reached)
        case .acknowledge: AnswerForms(words.acknowledge)
        }
    }

    /// What sends a previewed proposal.
    public var confirmation: AnswerForms { AnswerForms(words.yes) }
    /// What drops a previewed proposal.
    public var rejection: AnswerForms { AnswerForms(words.no) }

    /// The mail that says `letter`.
    ///
    /// - Throws: `LetterFault.missingFile` if the envelope lacks a file the letter names.
    public func draft(_ letter: Letter, envelope: LetterEnvelope) throws(LetterFault) -> LetterDraft {
        let model = letter.content.model
        let attachments = try attachments(of: model, from: envelope)
        var slots = words.slots(of: letter, in: envelope)
        let subject = words.subjects.word(letter.content.kind)(slots)
        slots["subject"] = .text(subject)
        let kind = letter.content.kind.rawValue
        return LetterDraft(
            from: (envelope.greffe, envelope.mailbox), to: (UserText.line(letter.name), letter.address),
            replyTo: envelope.replyTo, subject: UserText.line(subject), date: envelope.date,
            messageID: envelope.messageID, inReplyTo: envelope.inReplyTo ?? letter.inReplyTo,
            references: envelope.references, listID: letter.content.kind.isCircular ? envelope.listID : nil,
            autoSubmitted: letter.inReplyTo == nil ? .generated : .replied, loop: envelope.mailbox.text,
            plain: PlainLayout.laidOut(plain.render(kind, slots)), html: html.render(kind, slots),
            attachments: attachments, calendar: letter.content.calendarEntry?.object(for: letter, in: envelope))
    }

    private func attachments(
        of model: any LetterModel, from envelope: LetterEnvelope
    ) throws(LetterFault) -> [Attachment] {
        var attachments: [Attachment] = []
        if let text = model.longText, model.isLong {
            attachments.append(
                Attachment(name: words.longTextFile, contentType: "text/plain", content: Array(text.utf8)))
        }
        for file in model.files {
            guard let bytes = envelope.files[file.digest] else {
                throw .missingFile(name: file.name, digest: file.digest)
            }
            attachments.append(Attachment(name: file.name, contentType: file.contentType, content: bytes))
        }
        return attachments
    }
}

extension LetterModel {
    /// Whether the text is carried as a file because it is too long to be shown whole.
    var isLong: Bool { (longText?.count ?? 0) > Scribe.textLimit }
}

extension LetterKind {
    /// Whether all correspondents get it.
    fileprivate var isCircular: Bool {
        switch self {
        case .proposal, .relay, .reminder, .summary, .extended, .withdrawn, .datePoll, .pollTable, .invitation,
            .cancellation, .agendaDraft, .agenda, .attendanceReminder, .eve:
            true
        case .receipt, .question, .refusal, .digest, .signature, .escalation, .preview, .acknowledgement,
            .confirmation, .alarm, .pollReceipt, .attendanceReceipt, .agendaReceipt, .attendanceQuestion,
            .meetingPreview, .meetingAcknowledgement, .meetingEscalation:
            false
        }
    }
}
