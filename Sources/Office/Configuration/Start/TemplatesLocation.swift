import Foundation

/// Where the templates delivered with the program are.
public enum TemplatesLocation {
    /// The first that exists of: beside the configuration's folder, in the current folder, in the installation's
    /// `share/greffier`; else where the package puts them.
    public static func path(setup folder: String, currentFolder: String, executable: String) -> String {
        let prefix = URL(fileURLWithPath: executable).deletingLastPathComponent().deletingLastPathComponent()
        let beside = URL(fileURLWithPath: folder).deletingLastPathComponent().appendingPathComponent("templates")
        let candidates = [
            beside.path, currentFolder + "/templates", prefix.appendingPathComponent("share/greffier/templates").path,
        ]
        return candidates.first { FileManager.default.fileExists(atPath: $0 + "/fr") } ?? packaged
    }

    private static let packaged = "/usr/share/greffier/templates"
}
