public import Federation

/// A mail that came through a discussion list (RFC 2919, RFC 2369): Sympa, Mailman, mlmmj, Google Groups and others.
///
/// Lists rewrite From to survive DMARC ("Marie Durand via membres <membres@…>"); who wrote is then in another field. None
/// of it is proof: it only says whom to name, and whom to ask.
public struct ListPost: Hashable, Sendable {
    /// List-Id without angle brackets, lower case; the list's address where it has no List-Id.
    public let listID: String
    /// Where posts are sent (`List-Post`), if the list says it.
    public let address: EmailAddress?
    /// Who wrote, as far as the list tells.
    public let author: EmailAddress?
    /// Whether From names the list instead of the author.
    public let isRewritten: Bool

    /// `nil` for a mail that came through no list, and for newsletters, which take no posts.
    public init?(_ message: Message) {
        let post = message.value(of: "List-Post").flatMap(ListPost.mailto)
        let id = message.value(of: "List-Id").flatMap(ListPost.identifier)
        guard post != nil || (id != nil && ListPost.takesPosts(message)), let name = id ?? post?.folded else {
            return nil
        }
        listID = name
        address = post
        let from = ListPost.fromAddress(message)
        isRewritten = ListPost.isRewritten(message, from: from, post: post, id: name)
        author = isRewritten ? ListPost.original(message, besides: [from, post]) : from
    }

    /// Programs for discussion lists name themselves, or say `Precedence: list`; newsletters do not take posts.
    private static func takesPosts(_ message: Message) -> Bool {
        if message.value(of: "List-Post")?.lowercased().hasPrefix("no") ?? false { return false }
        let programs = [
            "X-Mailman-Version", "X-Google-Group-Id", "X-Sympa-To", "X-Mlmmj-Version", "Mailing-List", "X-Mailing-List",
            "X-BeenThere", "List-Archive", "List-Subscribe",
        ]
        return programs.contains { message.value(of: $0) != nil }
            || message.value(of: "Precedence").map { $0.lowercased().hasPrefix("list") } ?? false
    }

    /// The address in From, even where its form is not fit for proof (`"a@b via list" <list@c>`).
    private static func fromAddress(_ message: Message) -> EmailAddress? {
        message.from.address ?? addresses(message.values(of: "From")).first
    }

    private static func isRewritten(
        _ message: Message, from: EmailAddress?, post: EmailAddress?, id: String
    ) -> Bool {
        guard let from else { return true }
        if from == post { return true }
        let shown = " " + FoldedText.of(message.value(of: "From").map { GMimeText.decoded(Array($0.utf8)) } ?? "")
        let isListDomain = post.map { $0.domain == from.domain } ?? id.hasSuffix(from.domain)
        return isListDomain
            && [" via ", " par l'intermediaire de ", " uber ", " durch "].contains { shown.contains($0) }
    }

    /// Where lists put the author: a field of their own, or Reply-To.
    private static func original(_ message: Message, besides list: [EmailAddress?]) -> EmailAddress? {
        let names = ["X-Original-From", "Original-From", "X-Original-Sender", "Reply-To"]
        let named = names.lazy.flatMap { addresses(message.values(of: $0)) }.first { !list.contains($0) }
        if let named { return named }
        // Mailman 3 moves the author to Cc where replies go to the list; among several nobody can tell.
        let copied = addresses(message.values(of: "Cc")).filter { !list.contains($0) }
        return message.value(of: "X-Mailman-Version") != nil && copied.count == 1 ? copied.first : nil
    }

    private static func addresses(_ values: [String]) -> [EmailAddress] {
        AddressField.addresses(values.map { RawField(name: "From", value: Array($0.utf8)) })
    }

    private static func mailto(_ value: String) -> EmailAddress? {
        let lower = value.lowercased()
        guard let mark = lower.firstRange(of: "mailto:") else { return nil }
        return EmailAddress(lower[mark.upperBound...].prefix { !">?, \t".contains($0) })
    }

    /// `Members <membres.example.org>`, or the bare identifier.
    private static func identifier(_ value: String) -> String? {
        let inner = value.split(separator: "<").last.map { $0.prefix { $0 != ">" } } ?? value[...]
        let id = GMimeText.singleSpaced(String(inner)).lowercased()
        return id.isEmpty || id.contains(" ") ? nil : id
    }
}
