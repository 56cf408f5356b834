import Foundation

/// A VTIMEZONE (RFC 5545 §3.6.5) made of the system's zone data.
///
/// It holds for the time of the events only: two yearly rules where the zone has them, as in Europe, or one observance,
/// as overseas, or else every change of some years, one by one; never more than that, since programs read it at each
/// invitation.
enum ZoneLines {
    /// The component for events within `times`.
    static func component(_ zone: TimeZone, over times: ClosedRange<Date>) -> [ContentLine] {
        let year = LocalTime(times.lowerBound, offset: 0).parts.year ?? 1970
        let last = LocalTime(times.upperBound, offset: 0).parts.year ?? year
        let start = firstDay(of: year - 1, in: zone)
        // Six years tell a rule from a coincidence; a calendar of half a century is nobody's.
        let end = firstDay(of: min(max(last + 2, year + 5), year + 50), in: zone)
        let changes = ZoneTransition.all(of: zone, from: start, until: end)
        let observances =
            yearly(changes) ?? [steady(zone, at: start, changes)] + changes.map { observance($0, rule: nil) }
        let name = [
            ContentLine("TZID", text: zone.identifier), ContentLine("X-LIC-LOCATION", text: zone.identifier),
        ]
        return ContentLine.component("VTIMEZONE", name + observances.joined())
    }

    /// Two changes a year, each by its own rule.
    private static func yearly(_ changes: [ZoneTransition]) -> [[ContentLine]]? {
        let years = Dictionary(grouping: changes) { $0.onset.parts.year ?? 0 }
        guard years.count >= 5, years.values.allSatisfy({ $0.count == 2 }) else { return nil }
        let ordered = years.sorted { $0.key < $1.key }.map(\.value)
        let seasons = [0, 1].map { season in ordered.map { $0[season] } }
        let rules = seasons.compactMap(ZoneTransition.rule)
        guard rules.count == 2 else { return nil }
        return zip(seasons, rules).compactMap { season, rule in season.first.map { observance($0, rule: rule) } }
    }

    /// What held before the first change; for ever, if there is none.
    private static func steady(_ zone: TimeZone, at start: Date, _ changes: [ZoneTransition]) -> [ContentLine] {
        let offset = zone.secondsFromGMT(for: start)
        let since = changes.isEmpty ? Date(timeIntervalSince1970: 0) : start
        let onset = changes.isEmpty ? LocalTime(since, offset: 0) : LocalTime(since, offset: offset)
        return lines("STANDARD", from: offset, to: offset, onset: onset, rule: nil)
    }

    private static func observance(_ change: ZoneTransition, rule: String?) -> [ContentLine] {
        lines(
            change.isDaylight ? "DAYLIGHT" : "STANDARD", from: change.before, to: change.after, onset: change.onset,
            rule: rule)
    }

    private static func lines(
        _ name: String, from: Int, to: Int, onset: LocalTime, rule: String?
    ) -> [ContentLine] {
        ContentLine.component(
            name,
            [
                ContentLine("DTSTART", raw: onset.text),
                ContentLine("TZOFFSETFROM", raw: offset(from)),
                ContentLine("TZOFFSETTO", raw: offset(to)),
            ] + (rule.map { [ContentLine("RRULE", raw: $0)] } ?? []))
    }

    /// UTC-OFFSET (RFC 5545 §3.3.14); seconds only where there are some.
    private static func offset(_ seconds: Int) -> String {
        let size = abs(seconds)
        let rest = size % 60 == 0 ? "" : LocalTime.digits(size % 60, 2)
        return (seconds < 0 ? "-" : "+") + LocalTime.digits(size / 3_600, 2) + LocalTime.digits(size / 60 % 60, 2)
            + rest
    }

    private static func firstDay(of year: Int, in zone: TimeZone) -> Date {
        let day = LocalTime.calendar.date(from: DateComponents(year: year, month: 1, day: 1)) ?? .distantPast
        return day.addingTimeInterval(TimeInterval(-zone.secondsFromGMT(for: day)))
    }
}
