import Federation
import Foundation

/// The forms a text may have to have.
enum Form: Sendable, CaseIterable {
    case address, identifier, host, resolver, listID, serverID, day, time, zone, folder, path, secret

    /// Why `text` has not this form, or `nil` if it has.
    func fault(in text: String) -> ConfigurationFaultKind? {
        switch self {
        case .address: EmailAddress(text) == nil ? .form(.badAddress(text)) : nil
        case .identifier: Form.identifierFault(text)
        case .host: Form.isHost(text) ? nil : .form(.badHost(text))
        case .resolver: Form.isResolver(text) ? nil : .form(.badResolver(text))
        case .listID: Form.isDotted(text, extra: "_+") ? nil : .form(.badListID(text))
        case .serverID: Form.isServerID(text) ? nil : .form(.badServerID(text))
        case .day: CivilDay(text) == nil ? .form(.badDay(text)) : nil
        case .time: ClockTime(text) == nil ? .form(.badTime(text)) : nil
        case .zone: Form.zoneFault(text)
        case .folder: Form.isFolder(text) ? nil : .form(.badFolder(text))
        case .path: text.hasPrefix("~") ? .form(.badPath(text)) : nil
        case .secret: Form.secretFault(text)
        }
    }

    private static func identifierFault(_ text: String) -> ConfigurationFaultKind? {
        guard OrganisationID(text) == nil else { return nil }
        let plain = text.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: Locale(identifier: "fr"))
        let joined = plain.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == ".") ? $0 : "-" }
        let suggestion = String(String(joined).split(separator: "-").joined(separator: "-").prefix(64))
        return .form(.badIdentifier(text, suggestion: OrganisationID(suggestion) == nil ? nil : suggestion))
    }

    /// A name of letters, digits and hyphens (RFC 1123 §2.1), or an address.
    static func isHost(_ text: String) -> Bool {
        if text.contains(":") {
            return text.utf8.allSatisfy { (48...58).contains($0) || (97...102).contains($0 | 32) || $0 == 46 }
                && text.filter { $0 == ":" }.count >= 2
        }
        return isDotted(text, extra: "")
    }

    /// `system`, or an IP address: a name would need a resolver first.
    private static func isResolver(_ text: String) -> Bool {
        var space = [UInt8](repeating: 0, count: 16)
        return text == "system" || inet_pton(AF_INET, text, &space) == 1 || inet_pton(AF_INET6, text, &space) == 1
    }

    /// Labels of letters, digits and hyphens, joined by single dots, and perhaps some further characters.
    private static func isDotted(_ text: String, extra: String) -> Bool {
        guard (1...253).contains(text.utf8.count) else { return false }
        return text.utf8.split(separator: 46, omittingEmptySubsequences: false).allSatisfy { label in
            !label.isEmpty && label.first != 45 && label.last != 45
                && label.allSatisfy {
                    (48...57).contains($0) || (97...122).contains($0 | 32) && $0 > 64 || $0 == 45
                        || extra.utf8.contains($0)
                }
        }
    }

    /// What stands before the first `;` of Authentication-Results (RFC 8601 §2.2): here without quotes and comments.
    private static func isServerID(_ text: String) -> Bool {
        text.utf8.allSatisfy { $0 > 32 && $0 < 127 && !"()<>@,;:\\\"/[]?=".utf8.contains($0) }
    }

    private static func isFolder(_ text: String) -> Bool {
        text.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { level in
            !level.isEmpty && level.first != " " && level.last != " "
                && !level.contains { $0 == "*" || $0 == "%" || $0 == "\\" || $0 == "\"" }
        }
    }

    private static let zones = Set(TimeZone.knownTimeZoneIdentifiers)

    private static func zoneFault(_ text: String) -> ConfigurationFaultKind? {
        guard text != "UTC", !zones.contains(text) else { return nil }
        let known = zones.sorted()
        let city = "/" + text.lowercased()
        let cities = known.filter { $0.lowercased().hasSuffix(city) }
        return .form(.unknownZone(text, nearest: cities.first ?? Nearest.word(to: text, among: known)))
    }

    private static func secretFault(_ text: String) -> ConfigurationFaultKind? {
        do throws(SecretFault) {
            _ = try SecretSource(text)
            return nil
        } catch {
            return .secret(error)
        }
    }
}
