import Foundation

/// A change of a zone's offset from UTC.
struct ZoneTransition {
    /// Seconds ahead of UTC before it.
    let before: Int
    /// Seconds ahead of UTC from it on.
    let after: Int
    /// What the clocks would have shown at that instant, had it not come: the DTSTART of an observance.
    let onset: LocalTime
    /// Whether summer time begins.
    let isDaylight: Bool

    /// The changes after `start` and until `end`, in order; at most 400.
    static func all(of zone: TimeZone, from start: Date, until end: Date) -> [ZoneTransition] {
        var found: [ZoneTransition] = []
        var last = start
        while found.count < 400, let next = zone.nextDaylightSavingTimeTransition(after: last), next > last, next <= end
        {
            let before = zone.secondsFromGMT(for: next.addingTimeInterval(-1))
            let after = zone.secondsFromGMT(for: next)
            if before != after {
                let isDaylight = zone.isDaylightSavingTime(for: next)
                found.append(
                    ZoneTransition(
                        before: before, after: after, onset: LocalTime(next, offset: before), isDaylight: isDaylight))
            }
            last = next
        }
        return found
    }

    /// The rule by which it comes back every year, as the value of an RRULE.
    ///
    /// `years` are the same change in consecutive years; `nil` unless all fall on the same weekday, the last or the
    /// n-th of the same month, at the same hour and between the same offsets.
    static func rule(of years: [ZoneTransition]) -> String? {
        guard let first = years.first, let month = first.onset.parts.month, let weekday = first.onset.parts.weekday,
            years.allSatisfy({ $0.isLike(first) })
        else { return nil }
        let days = years.compactMap(\.onset.parts.day)
        let length = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
        let name = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"][weekday - 1]
        let ordinals = Set(days.map { ($0 - 1) / 7 + 1 })
        if days.allSatisfy({ $0 > length - 7 }), month != 2 {
            return "FREQ=YEARLY;BYMONTH=\(month);BYDAY=-1\(name)"
        }
        guard ordinals.count == 1, let ordinal = ordinals.first, ordinal < 5 else { return nil }
        return "FREQ=YEARLY;BYMONTH=\(month);BYDAY=\(ordinal)\(name)"
    }

    private func isLike(_ other: ZoneTransition) -> Bool {
        let (own, its) = (onset.parts, other.onset.parts)
        return before == other.before && after == other.after && own.month == its.month && own.weekday == its.weekday
            && own.hour == its.hour && own.minute == its.minute && own.second == its.second
    }
}
