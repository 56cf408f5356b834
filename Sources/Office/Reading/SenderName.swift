import Federation
import Mail

/// What an organisation calls itself, as far as the domain it writes from tells: *france-esf.fr* is France ESF.
///
/// For reading without a configuration, which would know the name.
struct SenderName {
    /// The author's address.
    let address: EmailAddress

    /// The name in the domain, hyphens as spaces; `nil` if the domain is a provider's.
    var ofDomain: String? {
        guard MailProvider.owner(of: address) == nil else { return nil }
        let labels = address.domain.split(separator: ".").dropLast()
        guard let name = labels.last(where: { !Self.shared.contains($0) }), name.count > 2 else { return nil }
        return name.split(separator: "-").joined(separator: " ")
    }

    /// Second levels under which anybody may have a name: *cpo.asso.fr*.
    private static let shared: Set<Substring> = ["asso", "com", "org", "net", "gouv", "co", "ac", "edu"]
}
