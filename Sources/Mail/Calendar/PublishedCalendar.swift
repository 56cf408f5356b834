import Foundation

/// The federation's calendar as one `.ics`: meetings and deadlines that people import or subscribe to, with nothing to
/// answer (`PUBLISH`, RFC 5546 §3.2.1). Imported again, an event replaces its former version, since its UID stays.
public struct PublishedCalendar: Hashable, Sendable {
    /// What programs call it (NAME, RFC 7986 §5.1).
    public let name: String
    /// Who publishes it.
    public let organizer: CalendarUser
    /// What it holds, in this order.
    public let events: [CalendarEvent]

    /// A calendar.
    public init(name: String, organizer: CalendarUser, events: [CalendarEvent]) {
        self.name = name
        self.organizer = organizer
        self.events = events
    }

    /// The calendar as it is written to a file or sent.
    public var object: SchedulingObject {
        let title = CalendarText.line(name, limit: 250)
        // Programs that precede RFC 7986 know the name by X-WR-CALNAME.
        let head = title.isEmpty ? [] : ["NAME", "X-WR-CALNAME"].map { ContentLine($0, text: title) }
        let organizer = [organizer.contentLine("ORGANIZER")]
        let written = events.map { $0.component(EventTimes($0), people: organizer, .publish) }
        return SchedulingObject(.publish, properties: head, components: zones + written)
    }

    /// Every zone in use, once, over all the events that use it.
    private var zones: [[ContentLine]] {
        let local = events.filter { EventTimes($0).isLocal }
        let byZone = Dictionary(grouping: local, by: \.zone.identifier)
        return byZone.sorted { $0.key < $1.key }.compactMap { _, events in
            guard let zone = events.first?.zone, let first = events.map(\.start).min(),
                let last = events.map({ $0.end ?? $0.start }).max()
            else { return nil }
            return ZoneLines.component(zone, over: first...last)
        }
    }
}
