import CIcal
import Foundation
import Testing

/// A calendar object as libical reads it: a second opinion on what the clerk writes.
final class ReferenceCalendar {
    let root: OpaquePointer

    init(_ text: String) throws {
        ical_make_errors_harmless()
        root = try #require(icalparser_parse_string(text))
    }

    deinit { icalcomponent_free(root) }

    /// What libical finds wrong: lines it cannot parse, and breaches of RFC 5546's tables of properties.
    var faults: [String] {
        icalrestriction_check(root)
        var found: [String] = []
        collect(root, into: &found)
        return found
    }

    /// The first event.
    var event: OpaquePointer? { icalcomponent_get_first_component(root, ICAL_VEVENT_COMPONENT) }

    /// A TEXT property of the first event, unescaped.
    func text(_ kind: icalproperty_kind) -> String? {
        event.flatMap { icalcomponent_get_first_property($0, kind) }
            .flatMap { icalproperty_get_value($0) }.flatMap { icalvalue_get_text($0) }.map { String(cString: $0) }
    }

    /// DTSTART or DTEND by the object's own VTIMEZONE.
    func time(_ kind: icalproperty_kind) -> Date? {
        guard let event, let property = icalcomponent_get_first_property(event, kind) else { return nil }
        let time = icalproperty_get_datetime_with_component(property, event)
        guard let zone = time.zone else { return nil }
        return Date(timeIntervalSince1970: TimeInterval(icaltime_as_timet_with_zone(time, zone)))
    }

    /// Seconds ahead of UTC by the object's own VTIMEZONE.
    func offset(of tzid: String, at instant: Date) -> Int? {
        guard let zone = icalcomponent_get_timezone(root, tzid) else { return nil }
        var time = icaltime_from_timet_with_zone(
            time_t(instant.timeIntervalSince1970), 0, icaltimezone_get_utc_timezone())
        var isDaylight: Int32 = 0
        return Int(icaltimezone_get_utc_offset_of_utc_time(zone, &time, &isDaylight))
    }

    private func collect(_ component: OpaquePointer, into found: inout [String]) {
        var property = icalcomponent_get_first_property(component, ICAL_XLICERROR_PROPERTY)
        while let fault = property {
            icalproperty_get_value(fault).flatMap { icalvalue_get_text($0) }.map { found.append(String(cString: $0)) }
            property = icalcomponent_get_next_property(component, ICAL_XLICERROR_PROPERTY)
        }
        var inner = icalcomponent_get_first_component(component, ICAL_ANY_COMPONENT)
        while let child = inner {
            collect(child, into: &found)
            inner = icalcomponent_get_next_component(component, ICAL_ANY_COMPONENT)
        }
    }
}
