/// A piece of a line whose letters look alike.
public struct HTMLRun: Hashable, Sendable {
    /// The letters; for an image its alternative text.
    public var text: String
    /// How they look.
    public let marks: HTMLMarks
    /// The colour set for them, if any; never transparent or the colour of the ground (those are `hidden`).
    public let colour: HTMLColour?

    /// A run.
    public init(text: String, marks: HTMLMarks = [], colour: HTMLColour? = nil) {
        self.text = text
        self.marks = marks
        self.colour = colour
    }
}

/// How letters look.
public struct HTMLMarks: OptionSet, Hashable, Sendable {
    /// One bit a mark.
    public let rawValue: UInt8
    /// From bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Not to be seen: `display:none`, size 0, white on white, off the screen, `hidden`, `mso-hide` …
    public static let hidden = HTMLMarks(rawValue: 1)
    /// Struck through.
    public static let struck = HTMLMarks(rawValue: 2)
    /// Seen, but not read aloud (`aria-hidden`).
    public static let unspoken = HTMLMarks(rawValue: 4)
    /// Inside a link.
    public static let link = HTMLMarks(rawValue: 8)
    /// The alternative text of an image that is no emoji: the eye sees the image instead.
    public static let image = HTMLMarks(rawValue: 16)
    /// Laid out as typed (`<pre>`).
    public static let preformatted = HTMLMarks(rawValue: 32)
}
