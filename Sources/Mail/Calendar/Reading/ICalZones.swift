import CIcal
import Foundation

/// The time zones an iCalendar object defines, and what its times mean by them.
///
/// A VTIMEZONE within the object counts before the name of the zone. libical's own collection of zones is never asked:
/// it is loaded from the disk, into memory that all threads share.
struct ICalZones {
    private let calendar: OpaquePointer
    private let arePlain: Bool

    init(_ tree: ICalTree, _ calendar: OpaquePointer) {
        self.calendar = calendar
        arePlain = ICalZones.arePlain(tree, calendar)
    }

    /// The instant a DATE-TIME property names; a floating time, a whole day and a day that no calendar has are none.
    func instant(_ property: ICalProperty) -> Date? {
        guard let value = icalproperty_get_value(property.pointer) else { return nil }
        let kind = icalvalue_isa(value)
        guard kind == ICAL_DATETIME_VALUE else { return nil }
        let time = icalvalue_get_datetime(value)
        guard let local = seconds(time) else { return nil }
        if icaltime_is_utc(time) != 0 { return Date(timeIntervalSince1970: local) }
        guard let name = property.parameter("TZID"), name.utf8.count <= 255 else { return nil }
        if arePlain, let zone = icalcomponent_get_timezone(calendar, name) {
            return Date(timeIntervalSince1970: Double(icaltime_as_timet_with_zone(time, zone)))
        }
        return ZoneName.zone(name).map { Date(timeIntervalSince1970: local - $0.offset(ofClock: local)) }
    }

    /// The clock's time as seconds since 1970, if it is one: libical takes the 45th of a month for one.
    private func seconds(_ time: icaltimetype) -> Double? {
        let parts = DateComponents(
            year: Int(time.year), month: Int(time.month), day: Int(time.day), hour: Int(time.hour),
            minute: Int(time.minute), second: Int(time.second))
        // 60 is a leap second (RFC 5545 §3.3.12).
        guard (1970...2999).contains(time.year), (0...23).contains(time.hour), (0...59).contains(time.minute),
            (0...60).contains(time.second), let date = LocalTime.calendar.date(from: parts)
        else { return nil }
        let read = LocalTime(date.addingTimeInterval(time.second == 60 ? -1 : 0), offset: 0).parts
        guard read.day == parts.day, read.month == parts.month else { return nil }
        return date.timeIntervalSince1970
    }

    /// libical expands a zone's rules year by year: anything but a yearly rule could keep it busy for hours.
    private static func arePlain(_ tree: ICalTree, _ calendar: OpaquePointer) -> Bool {
        let zones = tree.children(of: calendar, kind: ICAL_VTIMEZONE_COMPONENT)
        return zones.count <= 32
            && zones.flatMap { tree.children(of: $0, kind: ICAL_ANY_COMPONENT) }.allSatisfy { observance in
                let rules = tree.properties(of: observance, kind: ICAL_RRULE_PROPERTY)
                return rules.count <= 2 && rules.allSatisfy(isYearly)
                    && tree.properties(of: observance, kind: ICAL_RDATE_PROPERTY).count <= 500
            }
    }

    private static func isYearly(_ rule: ICalProperty) -> Bool {
        guard let value = rule.value?.uppercased() else { return false }
        let parts = value.split(separator: ";")
        return parts.contains("FREQ=YEARLY")
            && !parts.contains { part in
                ["BYSECOND", "BYMINUTE", "BYHOUR", "BYYEARDAY", "BYWEEKNO"].contains { part.hasPrefix($0) }
            }
    }
}

extension TimeZone {
    /// Seconds ahead of UTC when the clocks show `local`, seconds since 1970 as if it were UTC: the first of two
    /// instants, and the offset before the change where the clocks skip it (RFC 5545 §3.3.5).
    fileprivate func offset(ofClock local: Double) -> Double {
        let guess = Double(secondsFromGMT(for: Date(timeIntervalSince1970: local - 86_400)))
        let before = Double(secondsFromGMT(for: Date(timeIntervalSince1970: local - guess)))
        if before == guess { return guess }
        let after = Double(secondsFromGMT(for: Date(timeIntervalSince1970: local - before)))
        return after == before ? before : guess
    }
}
