public import Federation
public import Foundation
public import Seal

/// The facts of one mail that decide what becomes of it, taken from its bytes by the shell.
public struct Submission: Sendable {
    /// What the form of the mail says it is.
    public enum Form: Sendable {
        /// Written by a person.
        case person
        /// Written by a machine: never answered (T38).
        case automatic
        /// A delivery report, with what it says of each recipient.
        case report([LetterBounced])
    }
    /// By which way the mail came.
    public enum Way: Sendable {
        case direct
        /// Through a discussion list: a copy of what its author may have sent directly, too.
        case list
    }
    /// What points to a matter, in the order of trust: token, In-Reply-To, number in the subject.
    public struct Clues: Sendable {
        /// Message-IDs of our letters that In-Reply-To, References and plus-addresses name, the answered one first.
        public var letters: [String] = []
        /// Whether it answers a letter of ours that the ledger does not know, having been put back from a backup (T42):
        /// what that letter was about is not known either.
        public var answersLostLetter = false
        /// A one-click code that the shell has verified.
        public var code: Code?
        /// Numbers in the subject.
        public var numbers: [MatterID] = []
        /// A hold or a draft in the subject, as the secretariat's one-click answers carry it: `[H42]`, `[B12]`.
        public var hold: HoldID?
        public var draft: DraftID?

        public init() {}
    }
    /// A short code in a subject: it names a matter and a person, and proves less than a token.
    public struct Code: Hashable, Sendable {
        public let matter: MatterID
        public let organisation: OrganisationID
        public let person: PersonID
        /// SEQUENCE of the invitation that gave a meeting the day the code was written for; 0 for any other matter.
        public let day: Int

        public init(matter: MatterID, organisation: OrganisationID, person: PersonID, day: Int = 0) {
            self.matter = matter
            self.organisation = organisation
            self.person = person
            self.day = day
        }
    }

    public let place: Place
    public let received: Date
    public let dated: Date?
    public let raw: SHA256Digest
    public let content: SHA256Digest
    public let size: Int
    public let messageID: String?
    public let subject: String
    public let isJunk: Bool
    /// The one author, if From names exactly one; behind a discussion list the true author.
    public let author: EmailAddress?
    /// What a person would see as the author.
    public let authorText: String
    public let form: Form
    public let way: Way
    /// Whether a trusted server confirmed the From domain; never through a list.
    public let isAligned: Bool
    public let clues: Clues
    /// Whether an answer may be sent at all (T38).
    public let answerability: Answerability
    /// What hides part of the mail from the reader (T16, T17, T46), if anything.
    public let obstruction: HoldReason?
    /// What calendar programs say in it, each object once.
    public let calendar: [CalendarAnswer]
    /// What is known of its signature, if its author has registered keys and it is signed; never through a list.
    public let signature: Signature?

    /// A signature as the shell found it.
    public enum Signature: Hashable, Sendable {
        /// By a registered key, over all that is read.
        case sound(SignedStatement)
        /// It proves nothing.
        case faulty(SignatureFinding)
    }

    /// The limit in megabytes, if the mail is larger and was not read.
    public let exceeds: Int?

    /// Whether the author may be answered.
    public enum Answerability: Sendable { case answerable, never }

    public init(
        place: Place, received: Date, dated: Date?, raw: SHA256Digest, content: SHA256Digest, size: Int,
        messageID: String?, subject: String, isJunk: Bool, author: EmailAddress?, authorText: String, form: Form,
        way: Way = .direct, isAligned: Bool, clues: Clues, answerability: Answerability, obstruction: HoldReason?,
        exceeds: Int? = nil, calendar: [CalendarAnswer] = [], signature: Signature? = nil
    ) {
        self.signature = signature
        self.place = place
        self.received = received
        self.dated = dated
        self.raw = raw
        self.content = content
        self.size = size
        self.messageID = messageID
        self.subject = subject
        self.isJunk = isJunk
        self.author = author
        self.authorText = authorText
        self.form = form
        self.way = way
        self.isAligned = isAligned
        self.clues = clues
        self.answerability = answerability
        self.obstruction = obstruction
        self.exceeds = exceeds
        self.calendar = calendar
    }
}
