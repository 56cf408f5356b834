import Federation
import Foundation
import Office
import Rehearsal
import Testing

/// Figures, not checks: run with `GREFFIER_MEASURE=1 swift test -c release -Xswiftc -enable-testing --filter WireMeasures`.
@Suite(.serialized, .enabled(if: ProcessInfo.processInfo.environment["GREFFIER_MEASURE"] != nil))
struct WireMeasures {
    @Test func `ten thousand mails of about 3,7 kB`() throws {
        let maildir = try WireHouse.maildir(.measured)
        for number in 1...10_000 {
            try maildir.put(WireMails.plain(number, size: 3600), at: WireMails.dawn + Double(number))
        }
        let mailbox = try WireHouse.mailbox(.measured)
        for round in ["Dovecot's first look", "again", "again"] {
            var count = 0
            let elapsed = try ContinuousClock().measure {
                _ = try mailbox.sync(after: []) { count += $0.count }
            }
            #expect(count == 10_000)
            print("sync of 10,000 mails, \(round): \(elapsed)")
        }
    }

    @Test func `from a bare watcher's EXISTS to our receipt's 250`() throws {
        let maildir = try WireHouse.maildir(.latency)
        let mailbox = try WireHouse.mailbox(.latency)
        let courier = SMTPCourier(settings: SMTPSettings(server: try WireHouse.open().submission))
        let to = WireResident.measured.address
        var cursors = try WireHarvest(mailbox).cursors
        _ = courier.send(WireMails.plain(0), from: WireResident.latency.address, to: to)
        let watcher = WireWatcher(settings: try WireHouse.settings(.latency))
        watcher.awaitCount(1)
        var delays: [Duration] = []
        for number in 1...100 {
            Thread {
                // Both are to be idling: an IDLE that begins after the delivery would see it at once.
                Thread.sleep(forTimeInterval: 0.1)
                _ = try? maildir.put(WireMails.plain(number), at: WireMails.dawn)
            }.start()
            var got = 0
            while got == 0 {
                guard try mailbox.wait(atMost: 10) else { continue }
                cursors = try mailbox.glance(after: cursors) { got += $0.count }.map(\.cursor)
            }
            _ = courier.send(WireMails.plain(number), from: WireResident.latency.address, to: to)
            let done = ContinuousClock.now
            delays.append(done - watcher.awaitCount(number + 1))
        }
        watcher.stop()
        let sorted = delays.sorted()
        print("EXISTS to 250: median \(sorted[50]), p90 \(sorted[90]), p99 \(sorted[98])")
    }
}
