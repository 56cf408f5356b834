/// An iCalendar object of the clerk's own, ready to be sent: its METHOD and its text cannot disagree, since programs
/// ignore an invitation whose `method=` parameter is not the METHOD within (RFC 6047 §2.4).
public struct SchedulingObject: Hashable, Sendable {
    /// METHOD.
    public let method: SchedulingMethod
    /// The whole VCALENDAR in UTF-8: CR LF at every line end, lines of at most 75 bytes (RFC 5545 §3.1).
    public let text: String

    /// A VCALENDAR with these components.
    init(_ method: SchedulingMethod, properties: [ContentLine] = [], components: [[ContentLine]]) {
        self.method = method
        let head = [
            ContentLine("VERSION", raw: "2.0"),
            ContentLine("PRODID", raw: "-//Greffier//Greffier//EN"),
            ContentLine("CALSCALE", raw: "GREGORIAN"),
            ContentLine("METHOD", raw: method.rawValue),
        ]
        text = ContentLine.component("VCALENDAR", head + properties + components.joined()).map(\.folded).joined()
    }
}
