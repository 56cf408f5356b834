public import Federation
public import Foundation
public import Seal

/// A correction asked for, in its author's words.
public struct CorrectionTaken: Hashable, Codable, Sendable {
    public let meeting: MatterID
    /// `C1`, `C2`…: never given again.
    public let number: Int
    /// The version it was written about, as far as it can be told.
    public let version: Int
    public let organisation: OrganisationID?
    public let person: PersonID?
    /// The address it came from.
    public let author: String
    public let text: String
    public let files: [FileReference]
    public let proof: Proof
    public let at: Date
    public let tells: AttendanceTaken.Tells
    public let mail: SHA256Digest?
    public let messageID: String?

    public init(
        meeting: MatterID, number: Int, version: Int, organisation: OrganisationID?, person: PersonID?,
        author: String, text: String, files: [FileReference], proof: Proof, at: Date, tells: AttendanceTaken.Tells,
        mail: SHA256Digest?, messageID: String?
    ) {
        self.meeting = meeting
        self.number = number
        self.version = version
        self.organisation = organisation
        self.person = person
        self.author = author
        self.text = text
        self.files = files
        self.proof = proof
        self.at = at
        self.tells = tells
        self.mail = mail
        self.messageID = messageID
    }
}

/// Corrections that block no longer although no version answers them.
public struct CorrectionsSettled: Hashable, Codable, Sendable {
    /// What becomes of them.
    public enum Word: String, Codable, Sendable {
        /// Left aside by the secretariat.
        case setAside
        /// Taken back by who asked.
        case withdrawn
    }
    public let meeting: MatterID
    public let numbers: [Int]
    public let word: Word
    public let by: Actor

    public init(meeting: MatterID, numbers: [Int], word: Word, by: Actor) {
        self.meeting = meeting
        self.numbers = numbers
        self.word = word
        self.by = by
    }
}

/// An organisation agrees with one version; it says nothing of any other.
public struct MinutesAgreed: Hashable, Codable, Sendable {
    public let meeting: MatterID
    public let version: Int
    public let fingerprint: SHA256Digest
    public let organisation: OrganisationID
    public let person: PersonID?
    public let author: String
    public let evidence: String
    public let at: Date
    public let tells: AttendanceTaken.Tells
    public let mail: SHA256Digest?
    public let messageID: String?

    public init(
        meeting: MatterID, version: Int, fingerprint: SHA256Digest, organisation: OrganisationID, person: PersonID?,
        author: String, evidence: String, at: Date, tells: AttendanceTaken.Tells, mail: SHA256Digest?,
        messageID: String?
    ) {
        self.meeting = meeting
        self.version = version
        self.fingerprint = fingerprint
        self.organisation = organisation
        self.person = person
        self.author = author
        self.evidence = evidence
        self.at = at
        self.tells = tells
        self.mail = mail
        self.messageID = messageID
    }
}

/// A registered person is asked what was meant; nothing is recorded until they say.
public struct MinutesAsked: Hashable, Codable, Sendable {
    /// Why.
    public enum Doubt: String, Codable, Sendable, CaseIterable {
        /// Too short to be minutes, and no file.
        case notMinutes
        /// Long, but unlike the version it would replace.
        case notVersion
        /// Minutes within the quoted draft, and others above it.
        case twoTexts
        /// Something about an action point that cannot be told, or not of which.
        case action
        /// No person of that name.
        case rapporteur
    }
    public let meeting: MatterID
    public let person: PersonID
    public let address: EmailAddress
    public let doubt: Doubt
    public let sentence: String
    public let messageID: String?

    public init(
        meeting: MatterID, person: PersonID, address: EmailAddress, doubt: Doubt, sentence: String, messageID: String?
    ) {
        self.meeting = meeting
        self.person = person
        self.address = address
        self.doubt = doubt
        self.sentence = sentence
        self.messageID = messageID
    }
}

/// An act of the secretariat on minutes, done.
public struct MinutesActed: Hashable, Codable, Sendable {
    /// What was done.
    public enum Deed: Hashable, Codable, Sendable {
        case rapporteurNamed(PersonID), approved, corrections([Int], CorrectionsSettled.Word)
        case action(Int)
    }
    public let deed: Deed
    public let meeting: MatterID
    public let by: Actor
    /// The mail's Message-ID, to answer in its thread.
    public let inReplyTo: String?

    public init(deed: Deed, meeting: MatterID, by: Actor, inReplyTo: String?) {
        self.deed = deed
        self.meeting = meeting
        self.by = by
        self.inReplyTo = inReplyTo
    }
}
