/// Everything that is wrong with a folder of templates; never empty.
public struct TemplateFaults: Error, Hashable, Sendable, CustomStringConvertible {
    /// In order of file and line, each once.
    public let faults: [TemplateFault]

    /// The faults, sorted.
    public init(_ faults: some Sequence<TemplateFault>) {
        self.faults = Set(faults).sorted()
    }

    /// Whether the machine kept a template from being read: a start anew may find them all in order.
    public var mayPass: Bool { faults.contains(where: \.mayPass) }

    /// One fault a line.
    public var description: String { faults.map(\.description).joined(separator: "\n") }
}
