public import Federation
public import Ledger
public import Mail

/// Everything the administrator decided, checked whole: one federation, its people, its servers, its habits.
public struct Configuration: Sendable {
    /// The federation's full name; the short one stands in the roster.
    public let federationName: String
    /// The identifier letters carry in `List-Id` (RFC 2919), lower case, without angle brackets.
    public let listID: String
    /// The language letters are written in, which is the name of a folder of templates: `fr`.
    public let language: String
    /// The federation's zone and holidays.
    public let calendar: CivilCalendar
    /// Who belongs, who answers, who keeps the secretariat, and the bodies with their rules.
    public let roster: Roster
    /// Dated roles besides the secretariat.
    public let roles: [Role]
    /// Where mail comes in.
    public let mailbox: MailboxConfiguration
    /// Where letters go out.
    public let submission: SubmissionConfiguration
    /// Whose `Authentication-Results` are believed; nobody's by default.
    public let trustedServers: [TrustedServer]
    /// Whom the clerk asks for keys where no trusted server says anything; `nil` if it verifies no signature itself.
    public let keyResolver: KeyResolver?
    /// What signed answers are verified with, person by person; nobody's by default.
    public let keys: [PersonID: [KeyFile]]
    /// The federation's own discussion lists.
    public let discussionLists: [DiscussionList]
    /// How many days before the end those who have not answered are reminded, in descending order.
    public let reminderDays: [Int]
    /// When the secretariat gets its digest.
    public let digest: DigestSchedule
    /// Caps on letters.
    public let limits: LetterLimits
    /// How long mails, letters and files are kept.
    public let retention: Retention
    /// The absolute path of the folder that holds ledger, raw mails and outbox.
    public let stateFolder: String
    /// The absolute path of the folder with one folder of templates a language.
    public let templatesFolder: String
    /// Where the configuration names that folder.
    public let templatesPlace: ConfigurationPlace
    /// Where the configuration names each organisation.
    public let organisationPlaces: [OrganisationID: ConfigurationPlace]
    /// The secrets; `nil` only if it was loaded with ``SecretPolicy/mayBeAbsent`` and one of them is absent.
    public let secrets: Secrets?
    /// What is allowed and probably not meant, in the order of the file.
    public let doubts: [ConfigurationFault]
}
