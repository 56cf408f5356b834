import Foundation

/// What programs call a time zone that they do not define.
enum ZoneName {
    /// The zone of a TZID: an IANA name, alone or after a program's prefix as
    /// `/freeassociation.sourceforge.net/Europe/Paris`, or a Windows name as `Romance Standard Time`.
    static func zone(_ tzid: String) -> TimeZone? {
        let name = tzid.trimmingCharacters(in: .whitespaces)
        guard name.utf8.count <= 120 else { return nil }
        if let known = WindowsZones.names[name.lowercased()] { return TimeZone(identifier: known) }
        guard name.utf8.allSatisfy(isNameByte) else { return nil }
        let parts = name.split(separator: "/")
        let tails = [3, 2, 1].filter { $0 <= parts.count }.map { parts.suffix($0).joined(separator: "/") }
        return tails.lazy.filter(isPlace).compactMap(TimeZone.init(identifier:)).first
    }

    /// An abbreviation as `EST` or `CST` means another zone to each program.
    private static func isPlace(_ name: String) -> Bool {
        name.contains("/") || ["UTC", "GMT", "Z"].contains(name.uppercased())
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 48...57, 65...90, 97...122: true
        default: "/_+-.".utf8.contains(byte)
        }
    }
}
