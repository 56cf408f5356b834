public import Federation

/// What a mail is about and who speaks in it, told before it is read.
public enum Route: Hashable, Sendable {
    /// An answer of an organisation to a matter.
    case answer(Speaker, MatterID)
    /// A mail of the secretariat, and what it answers.
    case steering(Person, proof: Proof, context: SteeringContext)
    /// Somebody of an organisation writes, and several matters are open.
    case whichMatter(Speaker, [MatterID])
    /// The mail's clues name different matters (T33): all of them are held.
    case contradictory(Speaker, [MatterID])
    /// A registered person writes, and nothing is open that it could be about.
    case noMatter(Speaker)
    /// The author is known for an organisation that has no voice in this matter.
    case notInElectorate(Speaker, MatterID)
    /// Nobody registered; the matter it names, if any.
    case stranger(MatterID?)

    /// Who speaks for which organisation, and how well that is proved.
    public struct Speaker: Hashable, Sendable {
        public let organisation: OrganisationID
        /// The registered person, unless a token was used from an unregistered address.
        public let person: Person?
        public let proof: Proof
        /// Whether the From address is registered for the organisation and its mandate runs.
        public let standing: Standing
        /// Sequence number of the newest entry the answered letter could know.
        public let knows: Int?
        /// What came of the mail's signature, if it was looked at.
        public let signature: SignatureFinding?

        /// By what right the author speaks.
        public enum Standing: Sendable {
            case mandated
            /// The address is registered, the mandate does not run.
            case mandateEnded
            /// A valid token came from an address that is not registered (T31).
            case foreignAddress
        }

        public init(
            organisation: OrganisationID, person: Person?, proof: Proof, standing: Standing, knows: Int?,
            signature: SignatureFinding? = nil
        ) {
            self.signature = signature
            self.organisation = organisation
            self.person = person
            self.proof = proof
            self.standing = standing
            self.knows = knows
        }
    }

    /// What a mail of the secretariat answers.
    public enum SteeringContext: Hashable, Sendable {
        case preview(DraftID)
        case escalation(HoldID)
        /// Another letter of the clerk, or a mail with a matter's number.
        case matter(MatterID)
        /// A digest.
        case digest
        /// A new mail.
        case nothing
    }
}
