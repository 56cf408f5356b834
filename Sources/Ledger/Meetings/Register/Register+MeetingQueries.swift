public import Federation
import Foundation

extension Register {
    /// The meetings in order of number.
    public var meetingsInOrder: [Meeting] { meetings.values.sorted { $0.id < $1.id } }
    /// Those still to come.
    public var openMeetings: [Meeting] { meetingsInOrder.filter(\.isOpen) }

    /// The organisations a matter of any kind was put to; `nil` if there is no such matter.
    public func organisations(of id: MatterID) -> [Organisation]? {
        matters[id]?.organisations ?? meetings[id]?.organisations
    }

    /// Whether there is such a matter, of any kind.
    public func isKnown(_ id: MatterID) -> Bool { matters[id] != nil || meetings[id] != nil }

    /// Open matters of any kind that were put to `organisation`, signatures first.
    func openNumbers(of organisation: OrganisationID) -> [MatterID] {
        openMatters.filter { $0.voices[organisation] != nil }.map(\.id)
            + openMeetings.filter { $0.electorate[organisation] != nil }.map(\.id)
    }

    /// Texts that were put to `organisation` and ended at `instant` or later.
    func ended(since instant: Date, of organisation: OrganisationID) -> [MatterID] {
        mattersInOrder.filter { matter in
            matter.voices[organisation] != nil && (matter.conclusion.map { $0.at >= instant } ?? false)
        }.map(\.id)
    }

    /// The state of `meeting` as `greffier status` prints it.
    public func state(of meeting: Meeting) -> MatterState {
        switch meeting.end {
        case .cancelled: .cancelled
        case .held: .done
        case nil: openHolds.contains { $0.opening.matter == meeting.id } ? .held : .open
        }
    }
}
