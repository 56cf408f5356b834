extension CalendarObject {
    /// Every component of every iCalendar object a mail carries, as a `text/calendar` view or as a file, in order, each
    /// once; two that remain contradict each other, or are about two meetings.
    ///
    /// Programs send the same object as `text/calendar` and again as `application/ics` (MAIL.md 3b): equal ones are one.
    /// The object's own METHOD counts; the part's parameter only stands in for a missing one (RFC 6047 §2.4).
    public static func all(in message: Message) -> [CalendarObject] {
        var found: [CalendarObject] = []
        for view in message.views where view.kind == .calendar {
            found += objects(in: view.text, method: view.parameters["method"])
        }
        for file in message.attachments where isCalendar(file) {
            let text = CharsetDecoder(Array(file.content.prefix(ICalText.limit + 1)), declared: "utf-8").text
            found += objects(in: text, method: nil)
        }
        var seen = Set<CalendarObject>()
        return found.filter { seen.insert($0).inserted }
    }

    private static func isCalendar(_ file: Attachment) -> Bool {
        switch file.contentType {
        case "text/calendar", "application/ics", "text/x-vcalendar", "application/x-ical": true
        default: file.name.lowercased().hasSuffix(".ics")
        }
    }

    private static func objects(in text: String, method: String?) -> [CalendarObject] {
        let read = ICalText.components(of: text).map { $0.object(method: method?.uppercased()) }
        guard read.isEmpty, let method = method ?? ICalText.statedMethod(of: text) else { return read }
        // It cannot be read, but it says that it is an answer or an invitation: somebody must be asked.
        return [CalendarObject(method: method.uppercased(), sequence: 0, attendees: [])]
    }
}
