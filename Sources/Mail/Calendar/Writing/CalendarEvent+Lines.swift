import Federation
import Foundation

extension CalendarEvent {
    /// The VEVENT. A link also stands in the description, and where no place is named it is the place: many programs
    /// show neither URL nor CONFERENCE.
    func component(_ times: EventTimes, people: [ContentLine], _ method: SchedulingMethod) -> [ContentLine] {
        let head = [
            ContentLine("UID", text: uid),
            ContentLine("SEQUENCE", raw: String(sequence)),
            ContentLine("DTSTAMP", raw: LocalTime(stamp, offset: 0).text + "Z"),
        ]
        let tail = [
            ContentLine("STATUS", raw: status.rawValue),
            ContentLine("TRANSP", raw: transparency.rawValue),
            ContentLine("CLASS", raw: access.rawValue),
        ]
        let alarm = method == .cancel ? [] : alarmLines
        return ContentLine.component("VEVENT", head + times.lines + texts + linkLines + tail + people + alarm)
    }

    /// Never empty: programs, and libical, take a property without a value for a broken one.
    private var title: String {
        let line = CalendarText.line(summary, limit: 250)
        return line.isEmpty ? uid : line
    }

    private var texts: [ContentLine] {
        var agenda = CalendarText.lines(description, limit: 8_000)
        if let link, !agenda.contains(link.absoluteString) {
            agenda += (agenda.isEmpty ? "" : "\n\n") + link.absoluteString
        }
        let place = CalendarText.line(location.isEmpty ? link?.absoluteString ?? "" : location, limit: 1_000)
        return [ContentLine("SUMMARY", text: title)]
            + (agenda.isEmpty ? [] : [ContentLine("DESCRIPTION", text: agenda)])
            + (place.isEmpty ? [] : [ContentLine("LOCATION", text: place)])
    }

    /// URL (RFC 5545 §3.8.4.6) and CONFERENCE (RFC 7986 §5.11).
    private var linkLines: [ContentLine] {
        guard let link else { return [] }
        return [
            ContentLine("URL", raw: link.absoluteString),
            ContentLine("CONFERENCE", [.init("VALUE", "URI")], raw: link.absoluteString),
        ]
    }

    private var alarmLines: [ContentLine] {
        guard let alarm else { return [] }
        return ContentLine.component(
            "VALARM",
            [
                ContentLine("ACTION", raw: "DISPLAY"),
                ContentLine("DESCRIPTION", text: title),
                ContentLine("TRIGGER", raw: "-PT\(alarm)M"),
            ])
    }
}

extension CalendarUser {
    /// ORGANIZER or ATTENDEE.
    func contentLine(_ name: String, _ parameters: [ContentLine.Parameter] = []) -> ContentLine {
        let shown = CalendarText.line(self.name, limit: 100)
        let named = shown.isEmpty ? [] : [ContentLine.Parameter("CN", shown)]
        return ContentLine(name, parameters + named, raw: "mailto:" + address.text)
    }
}
