/// What may stand at one place of the configuration. The loader refuses everything else, and the JSON Schema beside the
/// sample says the same; a test compares the two.
indirect enum Shape: Sendable {
    /// One line of text, not empty.
    case text
    /// One line of text that has a form.
    case form(Form)
    /// A whole number within bounds.
    case number(ClosedRange<Int>)
    /// One of some words.
    case choice([String])
    /// `true` or `false`.
    case truth
    /// A list with so many elements at least.
    case list(Shape, atLeast: Int)
    /// Keys and their values.
    case section([Field])
}

/// One key of a section.
struct Field: Sendable {
    /// As written in the file.
    let key: String
    /// What may stand beside it.
    let shape: Shape
    /// Whether it may be left out.
    let need: Need

    /// Whether a key may be left out.
    enum Need: Sendable { case required, optional }

    /// A key that must be there.
    static func required(_ key: String, _ shape: Shape) -> Field { Field(key: key, shape: shape, need: .required) }
    /// A key with a default, or that may simply be absent.
    static func optional(_ key: String, _ shape: Shape) -> Field { Field(key: key, shape: shape, need: .optional) }
}
