import CIcal
import Foundation

/// A component of a VCALENDAR that is not a time zone, or a VCALENDAR without any.
struct ICalComponent {
    let tree: ICalTree
    let zones: ICalZones
    let calendar: OpaquePointer
    let component: OpaquePointer?

    /// An attendee list longer than that is no assembly's.
    private static let mostAttendees = 1_000

    /// What it says; `method` stands in where the object has none.
    func object(method: String?) -> CalendarObject {
        let own = tree.properties(of: calendar, kind: ICAL_METHOD_PROPERTY).first?.value
        let start = first(ICAL_DTSTART_PROPERTY)
        return CalendarObject(
            method: own?.uppercased() ?? method,
            kind: kind,
            uid: first(ICAL_UID_PROPERTY)?.text,
            recurrenceID: first(ICAL_RECURRENCEID_PROPERTY)?.value,
            sequence: max(0, first(ICAL_SEQUENCE_PROPERTY)?.value.flatMap { Int($0) } ?? 0),
            stamp: first(ICAL_DTSTAMP_PROPERTY).flatMap(zones.instant),
            summary: first(ICAL_SUMMARY_PROPERTY)?.text,
            location: first(ICAL_LOCATION_PROPERTY)?.text,
            status: first(ICAL_STATUS_PROPERTY)?.value?.uppercased(),
            start: start.flatMap(zones.instant),
            end: first(ICAL_DTEND_PROPERTY).flatMap(zones.instant) ?? end(from: start),
            organizer: first(ICAL_ORGANIZER_PROPERTY)?.address,
            attendees: all(ICAL_ATTENDEE_PROPERTY, limit: ICalComponent.mostAttendees).compactMap(attendee),
            comment: comment)
    }

    private var kind: CalendarObject.Kind? {
        component.map { component in
            switch icalcomponent_isa(component) {
            case ICAL_VEVENT_COMPONENT: .event
            case ICAL_VTODO_COMPONENT: .todo
            case ICAL_VJOURNAL_COMPONENT: .journal
            case ICAL_VFREEBUSY_COMPONENT: .freeBusy
            default: .other
            }
        }
    }

    private func all(_ kind: icalproperty_kind, limit: Int) -> [ICalProperty] {
        component.map { tree.properties(of: $0, kind: kind, limit: limit) } ?? []
    }

    private func first(_ kind: icalproperty_kind) -> ICalProperty? { all(kind, limit: 1).first }

    private func end(from start: ICalProperty?) -> Date? {
        guard let start = start.flatMap(zones.instant), let duration = first(ICAL_DURATION_PROPERTY),
            let value = icalproperty_get_value(duration.pointer)
        else { return nil }
        return start.addingTimeInterval(TimeInterval(icaldurationtype_as_int(icalvalue_get_duration(value))))
    }

    /// Outlook writes a comment of blank lines where the person wrote none.
    private var comment: String? {
        let texts = all(ICAL_COMMENT_PROPERTY, limit: 10).compactMap(\.text)
            .map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }.filter { !$0.isEmpty }
        return texts.isEmpty ? nil : texts.joined(separator: "\n")
    }

    private func attendee(_ property: ICalProperty) -> CalendarObject.Attendee? {
        guard let address = property.address else { return nil }
        return CalendarObject.Attendee(
            address: address, name: property.parameter("CN"), partstat: property.parameter("PARTSTAT")?.uppercased(),
            delegatedTo: property.mailbox("DELEGATED-TO"), delegatedFrom: property.mailbox("DELEGATED-FROM"),
            sentBy: property.mailbox("SENT-BY"), comment: property.parameter("X-RESPONSE-COMMENT"))
    }
}
