public import Federation
public import Foundation
import Mail

/// A discussion list run by Sympa, which rewrites From so that posts survive DMARC.
public struct SympaList: Hashable, Sendable {
    /// The list's name in List-Id and in From: `membres`.
    public var name: String
    /// Where posts are sent.
    public var address: EmailAddress

    /// A list.
    public init(name: String, address: EmailAddress) {
        self.name = name
        self.address = address
    }

    /// `post` as the list passes it on at `date`: From is the list's, the author stands in Reply-To and
    /// X-Original-From; List fields are added (RFC 2369, RFC 2919), the body stays as it is.
    ///
    /// `post` has one author and ends its lines in CR LF.
    public func rewritten(_ post: [UInt8], at date: Date, trace: Trace) -> [UInt8] {
        let message = Message(parsing: post)
        guard case .one(let author, let shown) = message.from else { preconditionFailure("a post has one author") }
        let words = EncodedWords(spelling: "utf-8", encoding: .q)
        let title = shown.isEmpty ? author.text : shown
        let from = NamedAddress(name: "\(title) via \(name)", address: address).encoded(words)
        let original = NamedAddress(name: shown, address: author).encoded(words)
        let replaced: Set = ["from", "to", "cc", "reply-to", "sender", "dkim-signature", "return-path"]
        return head(from: from, original: original, at: date, trace).flatMap(HeaderLine.folded)
            + RawHeader(post).without(replaced)
    }

    private func head(from: String, original: String, at date: Date, _ trace: Trace) -> [String] {
        let host = address.domain
        let service = "mailto:sympa@\(host)?subject="
        let when = WrittenDate(date, in: .gmt).field
        return [
            "Received: by \(host) (Sympa, from userid 33) id \(trace.letters(12, "list queue")); \(when)",
            "From: \(from)", "To: \(address)", "Reply-To: \(original)", "X-Original-From: \(original)",
            "Sender: \(address.localPart)-request@\(host)", "X-Loop: \(address)",
            "X-Sequence: \(trace.digits(3, "list sequence"))", "Errors-To: \(address.localPart)-owner@\(host)",
            "Precedence: list", "X-no-archive: yes", "X-Sympa-To: \(address)",
            "List-Id: <\(address.localPart).\(host)>", "List-Help: <\(service)help>",
            "List-Subscribe: <\(service)subscribe%20\(address.localPart)>",
            "List-Unsubscribe: <\(service)unsubscribe%20\(address.localPart)>", "List-Post: <mailto:\(address)>",
            "List-Owner: <mailto:\(address.localPart)-request@\(host)>",
        ]
    }
}
