import Federation

/// The UID of a meeting in people's calendars: `reu-2026-003@greffe.cpo.example`. It never changes, and names the meeting
/// when a calendar answers; it proves nothing.
struct MeetingUID: Hashable {
    let text: String

    init(_ id: MatterID, listID: String) { text = "\(id.description.lowercased())@\(listID)" }

    /// The meeting that `uid` names, if it is one of this federation's.
    static func matter(of uid: String, listID: String) -> MatterID? {
        let parts = uid.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1].lowercased() == listID.lowercased(), let id = MatterID(parts[0]) else {
            return nil
        }
        return id.kind == .meeting ? id : nil
    }
}
