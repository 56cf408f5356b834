/// One thing that is wrong, or doubtful, in the configuration, and where.
public struct ConfigurationFault: Hashable, Sendable, CustomStringConvertible {
    /// Where it stands.
    public let place: ConfigurationPlace
    /// What it is.
    public let kind: ConfigurationFaultKind

    /// A fault.
    public init(_ kind: ConfigurationFaultKind, at place: ConfigurationPlace) {
        self.place = place
        self.kind = kind
    }

    /// `config/greffier.yaml:41:9: ` and a French sentence that says what to do.
    public var description: String { "\(place): \(kind.sentence)" }

    /// In the order of the file; what stands on one line keeps the order of discovery.
    static func sorted(_ faults: [ConfigurationFault]) -> [ConfigurationFault] {
        faults.enumerated().sorted { a, b in
            (a.element.place.line, a.element.place.column ?? 0, a.offset)
                < (b.element.place.line, b.element.place.column ?? 0, b.offset)
        }.map(\.element)
    }
}

/// Why a configuration was refused: every fault that could be found, never only the first.
public struct ConfigurationFaults: Error, Hashable, Sendable, CustomStringConvertible {
    /// At least one, in the order of the file.
    public let faults: [ConfigurationFault]

    /// The refusal for `faults`, of which there is at least one.
    public init(_ faults: [ConfigurationFault]) {
        precondition(!faults.isEmpty, "a refusal names a fault")
        self.faults = ConfigurationFault.sorted(faults)
    }

    /// Whether the machine kept a file from being read: a start anew may find the configuration in order.
    public var mayPass: Bool { faults.contains(where: \.kind.mayPass) }

    /// One line a fault, for the administrator: place, sentence, what to do.
    public var lines: [String] { faults.map(\.description) }

    /// The lines.
    public var description: String { lines.joined(separator: "\n") }
}
