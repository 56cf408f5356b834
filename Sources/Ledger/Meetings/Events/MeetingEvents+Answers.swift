public import Federation
public import Foundation
public import Seal

/// What one organisation says of coming, as understood and as proved.
public struct AttendanceTaken: Hashable, Codable, Sendable {
    /// How it came.
    public enum Origin: Hashable, Codable, Sendable {
        /// In words, or by a one-click answer.
        case mail
        /// By a calendar program (RFC 5546 REPLY).
        case calendar
        /// Told to the secretariat.
        case telephone(Actor)
        /// A doubtful mail, settled by the secretariat.
        case settlement(Actor)
    }
    /// Whether a receipt is written: never to a machine (T38).
    public enum Tells: String, Codable, Sendable { case author, nobody }
    public let matter: MatterID
    public let organisation: OrganisationID
    /// Who answered, if registered for the organisation.
    public let person: PersonID?
    /// The address it came from, or who noted it.
    public let author: String
    public let value: Attendance
    /// Who comes instead, as named.
    public let substitute: String?
    /// For which part they come, as written; none in ledgers from before it was kept.
    public let part: String?
    /// To whom the organisation's voice is given, as named.
    public let proxy: String?
    public let proof: Proof
    /// The exact words relied on.
    public let evidence: String?
    /// The rules that fired.
    public let why: [String]
    /// When it was given: INTERNALDATE of the mail.
    public let at: Date
    public let origin: Origin
    /// Whether a receipt goes to the author.
    public let tells: Tells
    public let mail: SHA256Digest?
    public let messageID: String?

    public init(
        matter: MatterID, organisation: OrganisationID, person: PersonID?, author: String, value: Attendance,
        substitute: String?, part: String? = nil, proxy: String?, proof: Proof, evidence: String?, why: [String],
        at: Date, origin: Origin,
        tells: Tells, mail: SHA256Digest?, messageID: String?
    ) {
        self.matter = matter
        self.organisation = organisation
        self.person = person
        self.author = author
        self.value = value
        self.substitute = substitute
        self.part = part
        self.proxy = proxy
        self.proof = proof
        self.evidence = evidence
        self.why = why
        self.at = at
        self.origin = origin
        self.tells = tells
        self.mail = mail
        self.messageID = messageID
    }
}

/// Somebody of an organisation is asked what was meant; nothing is recorded until they say.
public struct AttendanceAsked: Hashable, Codable, Sendable {
    /// Why.
    public enum Doubt: String, Codable, Sendable, CaseIterable {
        /// The words can be understood in several ways.
        case words
        /// The words say something else than the calendar's answer.
        case calendarContradicts
        /// The answer is to an invitation whose day has changed since.
        case outdated
        /// Nothing proves that it comes from the organisation.
        case unproved
        /// The mail says nothing of coming.
        case nothing
        /// A point is taken back, and it is not said which.
        case whichItem
        /// Which of the dates suit cannot be told.
        case dates
    }
    public let matter: MatterID
    public let organisation: OrganisationID
    /// Who is asked; without one, those who receive the organisation's letters.
    public let person: PersonID?
    public let doubt: Doubt
    /// What they wrote.
    public let sentence: String
    /// What it probably means, likeliest first.
    public let likely: [Attendance]
    public let messageID: String?

    public init(
        matter: MatterID, organisation: OrganisationID, person: PersonID?, doubt: Doubt, sentence: String,
        likely: [Attendance], messageID: String?
    ) {
        self.matter = matter
        self.organisation = organisation
        self.person = person
        self.doubt = doubt
        self.sentence = sentence
        self.likely = likely
        self.messageID = messageID
    }
}

/// Points asked for the agenda.
public struct ItemsAsked: Hashable, Codable, Sendable {
    public let matter: MatterID
    /// Whose points they are; `nil` for the secretariat's.
    public let organisation: OrganisationID?
    public let person: PersonID?
    public let author: String
    /// Each as asked; at least one.
    public let items: [String]
    public let at: Date
    public let tells: AttendanceTaken.Tells
    public let mail: SHA256Digest?
    public let messageID: String?

    public init(
        matter: MatterID, organisation: OrganisationID?, person: PersonID?, author: String, items: [String], at: Date,
        tells: AttendanceTaken.Tells, mail: SHA256Digest?, messageID: String?
    ) {
        self.matter = matter
        self.organisation = organisation
        self.person = person
        self.author = author
        self.items = items
        self.at = at
        self.tells = tells
        self.mail = mail
        self.messageID = messageID
    }
}

/// Points taken back by the organisation that asked for them.
public struct ItemsWithdrawn: Hashable, Codable, Sendable {
    public let matter: MatterID
    public let organisation: OrganisationID
    public let person: PersonID?
    public let numbers: [Int]
    public let tells: AttendanceTaken.Tells
    public let mail: SHA256Digest?
    public let messageID: String?

    public init(
        matter: MatterID, organisation: OrganisationID, person: PersonID?, numbers: [Int], tells: AttendanceTaken.Tells,
        mail: SHA256Digest?, messageID: String?
    ) {
        self.matter = matter
        self.organisation = organisation
        self.person = person
        self.numbers = numbers
        self.tells = tells
        self.mail = mail
        self.messageID = messageID
    }
}
