import Foundation

/// The folder of the configuration file: relative paths in the file start there, wherever the clerk was started.
struct ConfigurationFolder {
    private let url: URL

    /// The folder of the file at `path`.
    init(of path: String) { url = URL(fileURLWithPath: path).deletingLastPathComponent() }

    /// `path` without `.` and `..`, from this folder if it is relative.
    func absolute(_ path: String) -> String {
        URL(fileURLWithPath: path, relativeTo: url).standardizedFileURL.path
    }
}
