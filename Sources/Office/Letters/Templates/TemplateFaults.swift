/// Everything that is wrong with a folder of templates; never empty.
public struct TemplateFaults: Error, Hashable, Sendable, CustomStringConvertible {
    /// In order of file and line, each once.
    public let faults: [TemplateFault]

    /// The faults, sorted.
    public init(_ faults: some Sequence<TemplateFault>) {
        self.faults = Set(faults).sorted()
    }

    /// One fault a line.
    public var description: String { faults.map(\.description).joined(separator: "\n") }
}
