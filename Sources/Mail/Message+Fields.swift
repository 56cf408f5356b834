extension Message {
    /// Values of the fields of that name, whatever its case, top first.
    public func values(of name: String) -> [String] {
        fields.filter { Self.isSame($0.name, name) }.map(\.value)
    }

    /// The topmost value of the field of that name, whatever its case.
    public func value(of name: String) -> String? { fields.first { Self.isSame($0.name, name) }?.value }

    /// Field names are ASCII (RFC 5322 §2.2).
    private static func isSame(_ a: String, _ b: String) -> Bool {
        a.utf8.count == b.utf8.count && zip(a.utf8, b.utf8).allSatisfy { Byte.lowered($0) == Byte.lowered($1) }
    }
}
