/// The words of dates; no locale of the machine is asked.
struct CalendarWords: Sendable {
    /// Monday first.
    let weekdays: [String]
    /// January first.
    let months: [String]
    /// The first day of a month: `1er`.
    let first: String
    /// A day and an hour in full: `weekday`, `day`, `month`, `year`, `hour`, and `minute` unless it is the full hour.
    let instant: Phrase
    /// The same in brief, for lists.
    let brief: Phrase
    /// A day in full.
    let day: Phrase
    /// A time of day: `hour`, and `minute` unless it is the full hour.
    let time: Phrase
    /// From a time to another of one day: `date`, `from`, `to`.
    let span: Phrase
    /// From an instant of one day to one of another: `from`, `to`.
    let days: Phrase

    /// Takes them out of `reader`.
    init(_ reader: WordsReader) {
        let shape = SlotShape(texts: ["weekday", "day", "month", "year", "hour", "minute"])
        weekdays = reader.list("calendar", "weekdays", count: 7)
        months = reader.list("calendar", "months", count: 12)
        first = reader.text("calendar", "first")
        instant = reader.phrase("calendar", "instant", shape: shape)
        brief = reader.phrase("calendar", "brief", shape: shape)
        day = reader.phrase("calendar", "day", shape: shape)
        time = reader.phrase("calendar", "time", shape: shape)
        span = reader.phrase("calendar", "span", shape: SlotShape(texts: ["date", "from", "to"]))
        days = reader.phrase("calendar", "days", shape: SlotShape(texts: ["from", "to"]))
    }
}
