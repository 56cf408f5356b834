public import Federation

/// How letters leave, as the configuration describes it; the secret stands in ``Secrets``.
public struct SubmissionConfiguration: Hashable, Sendable {
    /// Host name or address of the submission server (RFC 6409).
    public let host: String
    /// 1 to 65535.
    public let port: Int
    /// How the connection is protected; `none` on loopback only.
    public let security: TransportSecurity
    /// The absolute path of a PEM file of authorities to trust in place of the system's, if there is one.
    public let authorities: String?
    /// The login's user name; `nil` for a server on loopback that asks for none.
    public let user: String?
    /// The name letters are signed with: `Greffe de la CPO`.
    public let senderName: String
    /// The address letters come from and answers go to.
    public let senderAddress: EmailAddress
    /// Where answers are asked to go.
    public let replies: Replies
    /// How fast letters may leave.
    public let pace: Pace

    /// Where an answer to a letter goes.
    public enum Replies: Sendable {
        /// To the sender's address.
        case toSender
        /// To the sender's address with the letter's own token as detail (RFC 5233), in Reply-To: the answer is known
        /// even if its program drops the thread (decision 6). Only where `doctor` saw such addresses arrive.
        case toPlusAddress
    }

    /// How many letters the provider lets pass; one letter has one recipient.
    public struct Pace: Hashable, Sendable {
        /// In any hour.
        public let perHour: Int
        /// In any 24 hours.
        public let perDay: Int

        /// A pace; 60 an hour and 300 a day are a margin that every provider known allows.
        public init(perHour: Int = 60, perDay: Int = 300) {
            self.perHour = perHour
            self.perDay = perDay
        }
    }
}
