import CIcal

/// A STANDARD or DAYLIGHT of a VTIMEZONE (RFC 5545 §3.6.5): the offset that holds from each of its onsets on.
struct ZoneObservance {
    /// Seconds ahead of UTC before an onset.
    let before: Int
    /// Seconds ahead of UTC from an onset on.
    let after: Int
    private let onsets: [Int]
    private let first: Int
    private let rule: YearlyRule?
    private let until: Int

    /// `nil` if it lacks what it must have, or repeats by a rule that is not followed.
    init?(_ tree: ICalTree, _ component: OpaquePointer) {
        func property(_ kind: icalproperty_kind) -> ICalProperty? {
            tree.properties(of: component, kind: kind, limit: 1).first
        }
        func offset(_ kind: icalproperty_kind) -> Int? {
            property(kind).flatMap { icalproperty_get_value($0.pointer) }.map { Int(icalvalue_get_utcoffset($0)) }
        }
        let rules = tree.properties(of: component, kind: ICAL_RRULE_PROPERTY, limit: 2)
        guard let before = offset(ICAL_TZOFFSETFROM_PROPERTY), let after = offset(ICAL_TZOFFSETTO_PROPERTY),
            abs(before) < CivilSeconds.day, abs(after) < CivilSeconds.day, rules.count < 2,
            let start = property(ICAL_DTSTART_PROPERTY).map({ icalproperty_get_dtstart($0.pointer) }),
            let first = CivilSeconds.of(start)
        else { return nil }
        rule = rules.first?.value.flatMap { YearlyRule($0, month: Int(start.month), day: Int(start.day)) }
        guard (rule == nil) == rules.isEmpty else { return nil }
        let dates = tree.properties(of: component, kind: ICAL_RDATE_PROPERTY, limit: 501)
            .compactMap { CivilSeconds.of(icalproperty_get_rdate($0.pointer).time) }
        guard dates.count <= 500 else { return nil }
        self.before = before
        self.after = after
        self.first = first
        until = rule?.until.map { ZoneObservance.instant($0, before) } ?? .max
        onsets = ([first] + dates).map { $0 - before }.sorted()
    }

    /// UNTIL is in UTC (RFC 5545 §3.3.10); some programs write the clock's time. An unreadable one never was.
    private static func instant(_ until: String, _ before: Int) -> Int {
        let time = icaltime_from_string(until)
        return CivilSeconds.of(time).map { icaltime_is_utc(time) != 0 ? $0 : $0 - before } ?? .min
    }

    /// When it began for the first time.
    var earliest: Int { onsets[0] }

    /// When it last began, at `instant` or before.
    func lastOnset(until instant: Int) -> Int? {
        let written = onsets.last { $0 <= instant }
        guard let rule else { return written }
        let year = CivilSeconds.year(of: instant)
        let clock = first - Int((Double(first) / Double(CivilSeconds.day)).rounded(.down)) * CivilSeconds.day
        let ruled = [year + 1, year, year - 1].lazy
            .compactMap { rule.day(in: $0).map { $0 * CivilSeconds.day + clock } }
            .filter { $0 >= first }.map { $0 - before }
            .first { $0 <= instant && $0 <= until }
        // A rule that has ended: its last time.
        let ended = until < instant && ruled == nil ? last(rule, clock: clock) : nil
        return [written, ruled, ended].compactMap(\.self).max()
    }

    private func last(_ rule: YearlyRule, clock: Int) -> Int? {
        guard until > earliest else { return nil }
        let year = CivilSeconds.year(of: until)
        return [year + 1, year, year - 1].lazy
            .compactMap { rule.day(in: $0).map { $0 * CivilSeconds.day + clock - before } }
            .first { $0 <= until }
    }
}
