import Federation
import Foundation
import Office
import Rehearsal

/// The one private mail house of the wire tests: opened by the first test that needs it, gone with the process. Each
/// test has a resident of its own, so tests run side by side.
enum WireHouse {
    private static let opened = Result { () throws -> PrivateMailHouse in
        try PrivateMailHouse(
            residents: WireResident.allCases.map(\.resident), bouncing: [try WireHouse.address("perdue@house.example")])
    }

    /// The house, standing.
    static func open() throws -> PrivateMailHouse { try opened.get() }

    /// A plain address.
    static func address(_ text: String) throws -> EmailAddress {
        guard let address = EmailAddress(text) else { throw WireTestError("not an address: \(text)") }
        return address
    }

    /// Settings for a resident's mailbox.
    static func settings(_ who: WireResident, port: Int? = nil) throws -> IMAPSettings {
        IMAPSettings(server: try open().imapAccess(of: who.resident.name, port: port))
    }

    /// A resident's mailbox.
    static func mailbox(_ who: WireResident, port: Int? = nil) throws -> IMAPMailbox {
        IMAPMailbox(settings: try settings(who, port: port))
    }

    /// A resident's mails on disk.
    static func maildir(_ who: WireResident) throws -> Maildir { try open().maildir(of: who.resident.name) }
}

/// Who lives in the tests' house.
enum WireResident: String, CaseIterable {
    case many, hostile, renumbered, cut, junk, seen, moved, movedPlainly, idle, pushed, limited, refused, posted,
        bounced
    case expunged, gone, interrupted, batches, rolledBack, glanced, timed, proxied, encrypted, measured, latency

    var resident: Resident {
        let name = rawValue.lowercased()
        guard let id = Resident.Identifier(name), let address = EmailAddress("\(name)@house.example") else {
            preconditionFailure("\(name) is no login")
        }
        return Resident(id, addresses: [address])
    }

    var address: EmailAddress { resident.addresses[0] }
}

/// Something a test could not set up.
struct WireTestError: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}
