public import Federation
public import Foundation
public import Seal

/// One mail as values. Parsing is total: ugly mail yields a degraded message whose `defects` say so, never an error.
public struct Message: Sendable {
    /// Every header field in order, top first, as it stands in the mail.
    public let fields: [HeaderField]
    /// Who wrote it; trustworthy only as far as `Proof` says.
    public let from: Author
    /// `Sender`, if it is one plain address.
    public let sender: EmailAddress?
    /// `Reply-To`, plain addresses only.
    public let replyTo: [EmailAddress]
    /// `To` and `Cc`, plain addresses only.
    public let recipients: [EmailAddress]
    /// The subject, decoded, white space folded.
    public let subject: String
    /// `Date`, if it can be read; information, never proof.
    public let date: Date?
    /// `Message-ID` without its angle brackets.
    public let messageID: String?
    /// `In-Reply-To`, without angle brackets, in order.
    public let inReplyTo: [String]
    /// `References`, without angle brackets, in order.
    public let references: [String]
    /// Every text leaf a mail program might show, decoded, in order.
    public let views: [BodyView]
    /// Every leaf that is not a view: files, images, signatures, attached messages.
    public let attachments: [Attachment]
    /// What is wrong with it.
    public let defects: Set<Defect>
    /// Identity of the content: From address, Message-ID, Date, subject and the decoded leaves (THREATS T29).
    ///
    /// Two copies of one mail that differ in `Received` lines only have the same.
    public let contentHash: SHA256Digest
}

/// One header field, unfolded but not decoded.
public struct HeaderField: Hashable, Sendable {
    /// The name as written.
    public let name: String
    /// The value, unfolded; bytes outside ASCII are shown as U+FFFD unless they are UTF-8.
    public let value: String

    /// A field.
    public init(name: String, value: String) {
        self.name = name
        self.value = value
    }
}

/// What the `From` field holds.
public enum Author: Hashable, Sendable {
    /// Exactly one From field with exactly one plain addr-spec.
    case one(EmailAddress, displayName: String)
    /// Anything else (T27): none, several, a group, an encoded or quoted address. The text is what a person would see.
    case unusable(String)

    /// The address, if there is exactly one.
    public var address: EmailAddress? {
        switch self {
        case .one(let address, _): address
        case .unusable: nil
        }
    }
}

/// A text leaf as the mail programs show it.
public struct BodyView: Hashable, Sendable {
    /// What the text is.
    public enum Kind: String, Sendable { case plain, html, calendar }
    /// What the text is.
    public let kind: Kind
    /// Decoded; line ends are LF; not trimmed.
    public let text: String
    /// For `text/plain; format=flowed` (RFC 3676), whose soft breaks are already joined when `text` is made.
    public let isFlowed: Bool
    /// `DelSp`, charset and `method` parameters as written, lower-case names.
    public let parameters: [String: String]

    /// A view.
    public init(kind: Kind, text: String, isFlowed: Bool = false, parameters: [String: String] = [:]) {
        self.kind = kind
        self.text = text
        self.isFlowed = isFlowed
        self.parameters = parameters
    }
}

/// A leaf that is carried along, not read.
public struct Attachment: Hashable, Sendable {
    /// File name, path parts and control characters removed; empty if the mail gives none.
    public let name: String
    /// Lower-case `type/subtype`.
    public let contentType: String
    /// Decoded bytes.
    public let content: [UInt8]
    /// `inline` or has a Content-ID: most often a logo.
    public let isInline: Bool

    /// An attachment.
    public init(name: String, contentType: String, content: [UInt8], isInline: Bool = false) {
        self.name = name
        self.contentType = contentType
        self.content = content
        self.isInline = isInline
    }
}

/// What makes a mail less than plainly readable; each makes a reading doubtful or more.
public enum Defect: String, Hashable, Sendable, CaseIterable {
    /// Text in no charset that decodes it strictly (T16).
    case undecodableText
    /// Text whose charset was not declared, or wrongly, and had to be guessed.
    case guessedCharset
    /// More parts, depth or bytes than the limits allow (T46): the rest was not read.
    case overLimit
    /// `multipart/encrypted` or enveloped S/MIME: only a person with the key can read it.
    case encrypted
    /// Opaque signed data (`application/pkcs7-mime; smime-type=signed-data`).
    case signedOpaque
    /// Microsoft's winmail.dat.
    case tnef
    /// Bytes or structure that break MIME in a way that may hide text.
    case malformed
    /// Two or more fields where the standard allows one (From, Subject, Message-ID, Content-Type …).
    case repeatedField
    /// A signature covers a part only, or there is text beside it (T34).
    case partlySigned
}
