public import Federation
public import Foundation

/// Somebody who writes mails: the address they come from, and what the person's program adds to each.
public struct Correspondent: Hashable, Sendable {
    /// As in From: `Marie Durand`.
    public var name: String
    /// The address they write from.
    public var address: EmailAddress
    /// The zone of the clock on their desk.
    public var zone: TimeZone
    /// Lines of the signature block, for the programs that have one; none if empty.
    public var signature: [String]
    /// What their employer's server or program puts under each mail (« Ce message est confidentiel… »), one line.
    public var disclaimer: String?

    /// A correspondent.
    public init(
        name: String, address: EmailAddress, zone: TimeZone, signature: [String] = [], disclaimer: String? = nil
    ) {
        self.name = name
        self.address = address
        self.zone = zone
        self.signature = signature
        self.disclaimer = disclaimer
    }

    /// A person of the roster, who writes from their first address.
    public init(_ person: Person, zone: TimeZone, signature: [String] = [], disclaimer: String? = nil) {
        self.init(
            name: person.name, address: person.address, zone: zone, signature: signature, disclaimer: disclaimer)
    }

    var named: NamedAddress { NamedAddress(name: name, address: address) }
}
