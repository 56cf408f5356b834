/// Where something stands in the configuration, printed as `config/greffier.yaml:41:9` as compilers do.
public struct ConfigurationPlace: Hashable, Sendable, CustomStringConvertible {
    /// The file as it was named to the loader.
    public let file: String
    /// From 1.
    public let line: Int
    /// From 1, in Unicode scalars; `nil` if the whole line, or what is missing from it, is meant.
    public let column: Int?

    /// A place.
    public init(file: String, line: Int, column: Int? = nil) {
        self.file = file
        self.line = line
        self.column = column
    }

    /// `file:line:column`, or `file:line`.
    public var description: String {
        column.map { "\(file):\(line):\($0)" } ?? "\(file):\(line)"
    }
}
