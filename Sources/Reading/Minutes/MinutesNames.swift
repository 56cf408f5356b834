/// Tells which of the known names a few words are.
public struct MinutesNames: Sendable {
    private let names: HolderNames

    /// Over the names of each that can be named.
    public init(_ names: [[String]]) {
        self.names = HolderNames(names.enumerated().flatMap { index, names in names.map { ($0, index) } })
    }

    /// The index of the one that `text` names and nothing else.
    public func only(in text: String) -> Int? { names.only(in: text) }
}
