import CIcal
import Foundation

/// A VCALENDAR and the first of its components that is not a time zone.
struct ICalComponent {
    let tree: ICalTree
    let calendar: OpaquePointer

    /// What it says; `method` stands in where the object has none.
    func object(method: String?) -> CalendarObject {
        let event = tree.children(of: calendar, kind: ICAL_ANY_COMPONENT)
            .first { icalcomponent_isa($0) != ICAL_VTIMEZONE_COMPONENT }
        func first(_ kind: icalproperty_kind) -> ICalProperty? {
            event.flatMap { tree.properties(of: $0, kind: kind).first }
        }
        let own = tree.properties(of: calendar, kind: ICAL_METHOD_PROPERTY).first?.value
        return CalendarObject(
            method: own?.uppercased() ?? method,
            uid: first(ICAL_UID_PROPERTY)?.text,
            sequence: first(ICAL_SEQUENCE_PROPERTY)?.value.flatMap { Int($0) } ?? 0,
            summary: first(ICAL_SUMMARY_PROPERTY)?.text,
            start: event.flatMap { start(of: $0) },
            organizer: first(ICAL_ORGANIZER_PROPERTY)?.address,
            attendees: event.map { tree.properties(of: $0, kind: ICAL_ATTENDEE_PROPERTY) }?.compactMap(attendee) ?? [],
            comment: first(ICAL_COMMENT_PROPERTY)?.text)
    }

    private func attendee(_ property: ICalProperty) -> CalendarObject.Attendee? {
        guard let address = property.address else { return nil }
        return CalendarObject.Attendee(
            address: address, partstat: property.parameter("PARTSTAT")?.uppercased(),
            delegatedTo: property.parameter("DELEGATED-TO").map(ICalProperty.withoutScheme))
    }

    /// An instant for UTC and for a zone whose VTIMEZONE is plain; a floating time or a whole day is none.
    private func start(of event: OpaquePointer) -> Date? {
        guard let property = tree.properties(of: event, kind: ICAL_DTSTART_PROPERTY).first, zonesArePlain else {
            return nil
        }
        let time = icalproperty_get_datetime_with_component(property.pointer, event)
        guard icaltime_is_null_time(time) == 0, time.is_date == 0, let zone = time.zone else { return nil }
        guard (1970...9999).contains(time.year) else { return nil }
        return Date(timeIntervalSince1970: Double(icaltime_as_timet_with_zone(time, zone)))
    }

    /// libical expands a zone's rules year by year: anything but a yearly rule could keep it busy for hours.
    private var zonesArePlain: Bool {
        let zones = tree.children(of: calendar, kind: ICAL_VTIMEZONE_COMPONENT)
        return zones.count <= 32
            && zones.flatMap { tree.children(of: $0, kind: ICAL_ANY_COMPONENT) }.allSatisfy { observance in
                let rules = tree.properties(of: observance, kind: ICAL_RRULE_PROPERTY)
                return rules.count <= 2 && rules.allSatisfy(isYearly)
                    && tree.properties(of: observance, kind: ICAL_RDATE_PROPERTY).count <= 500
            }
    }

    private func isYearly(_ rule: ICalProperty) -> Bool {
        guard let value = rule.value?.uppercased() else { return false }
        let parts = value.split(separator: ";")
        return parts.contains("FREQ=YEARLY")
            && !parts.contains { part in
                ["BYSECOND", "BYMINUTE", "BYHOUR", "BYYEARDAY", "BYWEEKNO"].contains { part.hasPrefix($0) }
            }
    }
}
