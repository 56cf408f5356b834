import Federation
import Foundation
import Mail
import Office

/// A courier that notes every attempt in a ``PostOffice`` and meets with what the test says.
final class SimulatedCourier: Courier {
    private let office: PostOffice
    private let time: any Timekeeper

    init(_ office: PostOffice, time: any Timekeeper) {
        self.office = office
        self.time = time
    }

    func send(_ bytes: [UInt8], from: EmailAddress, to: EmailAddress) -> Dispatch {
        let messageID = Message(parsing: bytes).messageID ?? ""
        let now = time.now
        let (attempt, hook) = office.change { ($0.sent.count + 1, $0.atAttempt) }
        hook?(attempt)
        return office.change { state in
            let usual = state.answer?(to.text) ?? .sent("250 2.0.0 ok")
            let result = state.script.isEmpty ? usual : state.script.removeFirst()
            state.sent.append(.init(messageID: messageID, to: to.text, at: now, bytes: bytes, result: result))
            return result
        }
    }

    func hangUp() {}
}
