import CIcal
import Foundation

/// The time zones an iCalendar object defines, and what its times mean by them.
///
/// A VTIMEZONE within the object counts before the name of the zone. libical's own collection of zones is never asked:
/// it is loaded from the disk, into memory that all threads share.
struct ICalZones {
    private let definitions: [String: ZoneDefinition]

    init(_ tree: ICalTree, _ calendar: OpaquePointer) {
        let zones = tree.children(of: calendar, kind: ICAL_VTIMEZONE_COMPONENT).prefix(32)
            .compactMap { ZoneDefinition(tree, $0) }
        definitions = Dictionary(zones.map { ($0.name, $0) }) { first, _ in first }
    }

    /// The instant a DATE-TIME property names, from 1970 on; a floating time, a whole day and a day that no calendar has
    /// are none.
    func instant(_ property: ICalProperty) -> Date? {
        guard let value = icalproperty_get_value(property.pointer), icalvalue_isa(value) == ICAL_DATETIME_VALUE else {
            return nil
        }
        let time = icalvalue_get_datetime(value)
        guard time.year >= 1970, let clock = CivilSeconds.of(time) else { return nil }
        guard icaltime_is_utc(time) == 0 else { return Date(timeIntervalSince1970: Double(clock)) }
        guard let name = property.parameter("TZID"), name.utf8.count <= 255 else { return nil }
        let offset: (Int) -> Int
        if let own = definitions[name] {
            offset = own.offset
        } else if let zone = ZoneName.zone(name) {
            offset = { zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double($0))) }
        } else {
            return nil
        }
        return Date(timeIntervalSince1970: Double(clock - ICalZones.offset(ofClock: clock, offset)))
    }

    /// Seconds ahead of UTC when the clocks show `clock`: at the first of two such instants, and as before the change
    /// where the clocks skip it (RFC 5545 §3.3.5).
    private static func offset(ofClock clock: Int, _ offset: (Int) -> Int) -> Int {
        let before = offset(clock - CivilSeconds.day)
        let first = offset(clock - before)
        if first == before { return before }
        return offset(clock - first) == first ? first : before
    }
}
