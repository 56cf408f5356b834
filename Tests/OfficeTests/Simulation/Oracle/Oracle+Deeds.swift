import Federation
import Foundation
import Ledger

/// The secretariat's acts: done once, not undone, and nobody else's.
extension Oracle {
    /// An hour more or less where the clocks change.
    private func seconds(_ deeds: [SecretaryDeed]) -> TimeInterval {
        Double(deeds.map(\.days).reduce(0, +)) * 86_400
    }

    func checkDeeds(on matter: Matter) {
        let asked = asked[matter.id] ?? []
        let done = done[matter.id] ?? []
        let moved = matter.deadline.timeIntervalSince(matter.opening.deadline)
        if moved > seconds(asked) + 3600 {
            broken("a term is extended as often as the secretariat said", "\(matter.id): to \(matter.deadline)")
        }
        if moved < seconds(done) - 3600 {
            broken("a term that was extended stays so", "\(matter.id): back to \(matter.deadline)")
        }
        if matter.closingSince != nil, !asked.contains(.close) {
            broken("only the secretariat ends a term early", "\(matter.id)")
        }
        let isWithdrawn = matter.conclusion?.outcome == .withdrawn
        if isWithdrawn, !asked.contains(.withdraw) {
            broken("only the secretariat takes a text back", "\(matter.id)")
        }
        if !isWithdrawn, done.contains(.withdraw) { broken("a text that was taken back stays so", "\(matter.id)") }
    }
}
