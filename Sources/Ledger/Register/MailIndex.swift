public import Seal

/// Which mails were seen: by place, by content, by Message-ID (THREATS, "Identity of a mail").
public struct MailIndex: Sendable {
    private var places: [Place: SHA256Digest] = [:]
    private var contents: [SHA256Digest: Int] = [:]
    private var messageIDs: [String: SHA256Digest] = [:]
    private var signedContents: Set<SHA256Digest> = []
    /// Raw digests of every mail kept, for verification and the privacy of later years.
    public private(set) var raws: Set<SHA256Digest> = []

    init() {}

    /// The raw digest of the mail last seen at that place. A folder brought back from a copy may give a number twice, to
    /// another mail (T3).
    public func raw(at place: Place) -> SHA256Digest? { places[place] }
    /// Sequence number of the first mail with that content.
    public func first(with content: SHA256Digest) -> Int? { contents[content] }
    /// Whether a mail with other content carried that Message-ID (T32).
    public func isRepeated(_ messageID: String, content: SHA256Digest) -> Bool {
        messageIDs[messageID].map { $0 != content } ?? false
    }

    /// Whether a mail carried that Message-ID; copies through lists do not count.
    func contains(messageID: String) -> Bool { messageIDs[messageID] != nil }

    /// Whether a mail carried these signed words.
    func isSigned(_ content: SHA256Digest) -> Bool { signedContents.contains(content) }

    mutating func insert(_ mail: MailSeen, sequence: Int) {
        places[mail.place] = mail.raw
        raws.insert(mail.raw)
        if let signed = mail.signed { signedContents.insert(signed) }
        if contents[mail.content] == nil { contents[mail.content] = sequence }
        if let id = mail.messageID, messageIDs[id] == nil { messageIDs[id] = mail.content }
    }
}
