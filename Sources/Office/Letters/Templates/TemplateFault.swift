/// What is wrong with a template or with the words, and where.
public struct TemplateFault: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// Path of the file.
    public let file: String
    /// Counted from 1; `nil` if the fault is not on one line.
    public let line: Int?
    /// One sentence for whoever edits the file.
    public let reason: String
    /// Whether the machine is at fault rather than the file; it may pass.
    public let mayPass: Bool

    /// A fault of the file's.
    public init(file: String, line: Int?, reason: String) {
        self.file = file
        self.line = line
        self.reason = reason
        mayPass = false
    }

    /// A file or folder that cannot be read.
    init(file: String, _ refusal: FileRefusal) {
        self.file = file
        line = nil
        reason = "cannot be read (\(refusal.words))"
        mayPass = refusal.mayPass
    }

    /// Order of file and line.
    public static func < (a: Self, b: Self) -> Bool {
        (a.file, a.line ?? 0, a.reason) < (b.file, b.line ?? 0, b.reason)
    }

    /// `templates/fr/receipt.txt.mustache:12: …`.
    public var description: String { "\(file)\(line.map { ":\($0)" } ?? ""): \(reason)" }
}
