public import Federation
public import Foundation
public import Seal

/// The ledger's first entry.
public struct Founded: Hashable, Codable, Sendable {
    /// The federation's name.
    public let federation: String
    /// Version of the line format.
    public let format: Int

    public init(federation: String, format: Int = 1) {
        self.federation = federation
        self.format = format
    }
}

/// What became of a mail; the names are the terms of the counting identity (decision 7).
public enum Disposition: String, Hashable, Codable, Sendable, CaseIterable {
    case position, hold, duplicate, automatic, bounce, command, noise
}

/// One mail the server showed.
public struct MailSeen: Hashable, Codable, Sendable {
    public let place: Place
    /// INTERNALDATE: the time of an answer (decision 8).
    public let received: Date
    /// `Date` of the mail, if it can be read; information.
    public let dated: Date?
    /// SHA-256 of the raw bytes, its file name in the store.
    public let raw: SHA256Digest
    /// SHA-256 of the canonical content, which tells duplicates.
    public let content: SHA256Digest
    public let size: Int
    public let messageID: String?
    /// The From field: an address, or what a person would see.
    public let from: String
    public let subject: String
    public let isJunk: Bool
    public let disposition: Disposition
    /// The matter it was understood to be about.
    public let matter: MatterID?
    /// What a registered person signed in it, by digest: signed words prove something once.
    public let signed: SHA256Digest?

    public init(
        place: Place, received: Date, dated: Date?, raw: SHA256Digest, content: SHA256Digest, size: Int,
        messageID: String?, from: String, subject: String, isJunk: Bool, disposition: Disposition, matter: MatterID?,
        signed: SHA256Digest? = nil
    ) {
        self.signed = signed
        self.place = place
        self.received = received
        self.dated = dated
        self.raw = raw
        self.content = content
        self.size = size
        self.messageID = messageID
        self.from = from
        self.subject = subject
        self.isJunk = isJunk
        self.disposition = disposition
        self.matter = matter
    }
}

/// A complete look at every folder.
public struct SyncCompleted: Hashable, Codable, Sendable {
    /// When it began: mail that arrived before then is in the ledger.
    public let startedAt: Date
    public let folders: [String]

    public init(startedAt: Date, folders: [String]) {
        self.startedAt = startedAt
        self.folders = folders
    }
}

/// A torn last line, moved aside.
public struct TailCut: Hashable, Codable, Sendable {
    public let bytes: Int
    public let digest: SHA256Digest

    public init(bytes: Int, digest: SHA256Digest) {
        self.bytes = bytes
        self.digest = digest
    }
}

/// The roster as it now stands in the configuration, by digest.
public struct RosterChanged: Hashable, Codable, Sendable {
    public let digest: SHA256Digest

    public init(digest: SHA256Digest) { self.digest = digest }
}
