public import Federation

/// A mail that is due: who gets it, and everything its template may say. Pure data; the words are in `templates/`.
public struct Letter: Hashable, Sendable {
    /// What makes it this letter and no other: a letter of the same key is never sent twice.
    public let key: LetterKey
    /// The recipient's name.
    public let name: String
    /// The recipient's address.
    public let address: EmailAddress
    /// The recipient's id in the configuration, unless it is a stranger or a list.
    public let person: PersonID?
    /// The organisation addressed through this person, if it is a letter to a correspondent.
    public let organisation: OrganisationID?
    /// The matter it is about, if it is about one.
    public let matter: MatterID?
    /// The mail it answers (its Message-ID), if it is an answer.
    public let inReplyTo: String?
    /// What it says.
    public let content: LetterContent
    /// The entry that made it due, if one did.
    public let because: Int?

    /// A letter.
    public init(
        key: LetterKey, name: String, address: EmailAddress, person: PersonID? = nil,
        organisation: OrganisationID? = nil, matter: MatterID? = nil, inReplyTo: String? = nil,
        content: LetterContent, because: Int? = nil
    ) {
        self.key = key
        self.name = name
        self.address = address
        self.person = person
        self.organisation = organisation
        self.matter = matter
        self.inReplyTo = inReplyTo
        self.content = content
        self.because = because
    }
}

/// What makes a letter unique, as `receipt/SIG-2026-014/anas/marie.durand/57`.
public struct LetterKey: RawRepresentable, Hashable, Codable, Sendable, CustomStringConvertible {
    /// Parts joined by `/`; the first is the kind.
    public let rawValue: String
    /// A key as it stands in the ledger.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// A key of `kind` and what distinguishes the letter among those of its kind.
    public init(_ kind: LetterKind, _ parts: [String]) {
        rawValue = ([kind.rawValue] + parts).joined(separator: "/")
    }
    /// The kind, if the first part is one.
    public var kind: LetterKind? { LetterKind(rawValue: String(rawValue.prefix { $0 != "/" })) }
    /// The text.
    public var description: String { rawValue }
}

/// The kinds of letters; each has a pair of templates of the same name.
public enum LetterKind: String, Codable, Sendable, CaseIterable {
    /// The text put to a correspondent.
    case proposal
    /// What was recorded of an answer.
    case receipt
    /// What was not understood, and the likely readings.
    case question
    /// Why a mail had no effect, and the next step.
    case refusal
    /// A disagreement or reservation with its reason, to the other correspondents.
    case relay
    /// To those who have not answered.
    case reminder
    /// To the secretariat: where everything stands.
    case digest
    /// To all at the end: who said what.
    case summary
    /// To the text's initiator: it is signed, by whom.
    case signature
    /// To the secretariat: something a human must settle.
    case escalation
    /// To the secretariat: what would be sent; "oui" sends it.
    case preview
    /// To the secretariat: its act was done.
    case acknowledgement
    /// To correspondents: the term was extended.
    case extended
    /// To correspondents: the proposal was withdrawn.
    case withdrawn
    /// To a registered address: something came in your name that is not proved; is it from you?
    case confirmation
    /// To the secretariat and the administrator: the clerk cannot do its work safely.
    case alarm
    /// Dates to choose from, to a correspondent.
    case datePoll
    /// What was recorded of an answer to a poll.
    case pollReceipt
    /// Who can come when.
    case pollTable
    /// An invitation, or what changed of it.
    case invitation
    /// A meeting called off.
    case cancellation
    /// What was recorded of an answer to an invitation.
    case attendanceReceipt
    /// What became of points asked for.
    case agendaReceipt
    /// What was not understood of an answer to an invitation.
    case attendanceQuestion
    /// The draft agenda.
    case agendaDraft
    /// The agenda.
    case agenda
    /// To those who have not said whether they come.
    case attendanceReminder
    /// What one needs to know the day before.
    case eve
    /// To the secretariat: the meeting or poll as it would go out.
    case meetingPreview
    /// To the secretariat: its act on a meeting was done.
    case meetingAcknowledgement
    /// To the secretariat: something about a meeting to settle.
    case meetingEscalation
}
