import Foundation

/// Where the configuration is looked for when the command line does not name it.
public enum ConfigurationLocation {
    /// `explicit`, else `$GREFFIER_CONFIG`, else the first that exists of `./config/greffier.yaml` and
    /// `/etc/greffier/greffier.yaml`; if neither does, the first, so that the fault names it.
    public static func path(explicit: String?, environment: [String: String]) -> String {
        if let explicit { return explicit }
        if let named = environment["GREFFIER_CONFIG"], !named.isEmpty { return named }
        return usual.first { FileManager.default.fileExists(atPath: $0) } ?? usual[0]
    }

    private static let usual = ["config/greffier.yaml", "/etc/greffier/greffier.yaml"]
}
