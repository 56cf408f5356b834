extension Message {
    /// Values of the fields of that name, whatever its case, top first.
    public func values(of name: String) -> [String] {
        let key = name.lowercased()
        return fields.filter { $0.name.lowercased() == key }.map(\.value)
    }

    /// The topmost value of the field of that name, whatever its case.
    public func value(of name: String) -> String? { values(of: name).first }
}
