/// What one language's mails are made of besides what people say: the lines that programs and habits add.
///
/// One value a language, in `Lines+<Language>.swift`. Phrases are written as people write them; accents, capitals, kinds
/// of quotes and spaces do not matter. Every entry of `examples` is a line as a mail program wrote it and is a test.
struct LineKnowledge: Sendable {
    /// ISO 639-1.
    var language: String
    /// Words that open an attribution before its date: "Le", "On", "Am".
    var attributionLeads: [String] = []
    /// "a écrit", "wrote": closes an attribution, or stands before the name.
    var attributionVerbs: [String] = []
    /// Names of months and days, and what programs shorten them to.
    var calendarWords: [String] = []
    /// Labels of the header of a quoted mail.
    var headerLabels: [HeaderLabel: [String]] = [:]
    /// Between dashes, above a quoted mail: "Message d'origine".
    var originalSeparators: [String] = []
    /// Above a mail passed on: "Message transféré", "Début du message réexpédié".
    var forwardSeparators: [String] = []
    /// "Répondez au-dessus de cette ligne": what follows is not the person's.
    var answerAboveLines: [String] = []
    /// Lines of telephones and webmails that suffice alone: "Envoyé de mon", "Télécharger Outlook".
    var deviceOpenings: [String] = []
    /// Openings that count with the name of a program or device: "Envoyé depuis".
    var deviceOpeningsWithProduct: [String] = []
    /// What may follow a device line: "Veuillez excuser ma brièveté".
    var deviceApologies: [String] = []
    /// How paragraphs begin that a server or a legal department adds.
    var disclaimerOpenings: [String] = []
    /// Words such paragraphs are made of: a sentence without any of them is looked at again.
    var disclaimerWords: [String] = []
    /// How lines begin that servers and habits add and that say so at once: banners, virus scanners, paper.
    var noticeOpenings: [String] = []
    /// One-word answers: never a name, never a bullet.
    var answerWords: [String] = []
    /// Words by which people speak of themselves: a line with one is a sentence, not contact data.
    var speakingWords: [String] = []
    /// "Cordialement", "Best regards": closes the letter; belongs to what the person wrote.
    var signOffs: [String] = []
    /// Words of a signature: "Tél.", "Président", "avenue".
    var contactWords: [String] = []
    /// "en pièce jointe": the answer may stand in a file.
    var attachmentPointers: [String] = []
    /// "ci-dessous": the answer may stand in what is quoted or passed on.
    var belowPointers: [String] = []
    /// What mail programs put before the subject: "Réf", "TR".
    var subjectPrefixes: [String] = []
    /// A text part that only says that the mail is HTML.
    var emptyViewNotices: [String] = []
    /// Real lines with what they are; each is a test.
    var examples: [LineExample] = []
}

/// The fields of a quoted mail's header.
enum HeaderLabel: String, Hashable, Sendable, CaseIterable {
    case from, sent, to, copy, subject, replyTo, other
}

/// A line as it was found, and what it is.
struct LineExample: Sendable {
    /// What the line is.
    enum Kind: String, Sendable {
        case attribution, header, original, forward, answerAbove, device, disclaimer, said
    }
    /// What it is.
    let kind: Kind
    /// The line, or lines.
    let text: String

    /// An example.
    init(_ kind: Kind, _ text: String) {
        self.kind = kind
        self.text = text
    }
}
