import Federation
public import Foundation
import Office

/// A story played on the stage; what it tells as it goes is for people to read.
public protocol Scenario: Sendable {
    /// Its name on the command line.
    static var name: String { get }
    /// Organisations whose correspondent's mail comes back.
    var bouncing: [String] { get }
    /// Plays it from beginning to end.
    func play(on stage: Stage, telling tell: (String) -> Void) async throws
    /// Whether it ended as it should.
    func isAsExpected(_ stage: Stage) async -> Bool
}

extension Stage {
    /// The hour on the stage, as a story tells it: `J+3 14:05`.
    public func hour(since start: Date) -> String {
        let calendar = configuration.calendar
        let days =
            calendar.calendar.dateComponents(
                [.day], from: calendar.at(hour: 0, on: start), to: calendar.at(hour: 0, on: time.now)
            ).day ?? 0
        let parts = calendar.calendar.dateComponents([.hour, .minute], from: time.now)
        func two(_ number: Int?) -> String { (number ?? 0) < 10 ? "0\(number ?? 0)" : "\(number ?? 0)" }
        return "J+\(days) \(two(parts.hour)):\(two(parts.minute))"
    }
}
