import Foundation

/// Start and end of an event as its properties: on the zone's wall clock, or in UTC where a wall clock would not do.
struct EventTimes {
    /// DTSTART, and DTEND if there is an end.
    let lines: [ContentLine]
    /// Whether they refer to the event's zone by TZID.
    let isLocal: Bool

    init(_ event: CalendarEvent) {
        let named = [("DTSTART", event.start)] + (event.end.map { [("DTEND", $0)] } ?? [])
        let local = event.zone.isPlace && !named.contains { event.zone.showsTwice($0.1) }
        isLocal = local
        lines = named.map { name, instant in
            let offset = local ? event.zone.secondsFromGMT(for: instant) : 0
            let text = LocalTime(instant, offset: offset).text
            return local
                ? ContentLine(name, [.init("TZID", event.zone.identifier)], raw: text)
                : ContentLine(name, raw: text + "Z")
        }
    }
}

extension TimeZone {
    /// Whether it is anything but UTC under one of its names.
    fileprivate var isPlace: Bool {
        !["GMT", "UTC", "Etc/UTC", "Etc/GMT", "UCT", "Etc/UCT", "Zulu"].contains(identifier)
    }

    /// Whether the clocks show at `instant` what they show at another instant, too, as they do when they are put back:
    /// a wall-clock time would then mean the first of the two to some programs and the second to others.
    fileprivate func showsTwice(_ instant: Date) -> Bool {
        let own = secondsFromGMT(for: instant)
        return [-86_400, 86_400].contains { day in
            let other = secondsFromGMT(for: instant.addingTimeInterval(day))
            let twin = instant.addingTimeInterval(TimeInterval(own - other))
            return other != own && secondsFromGMT(for: twin) == other
        }
    }
}
