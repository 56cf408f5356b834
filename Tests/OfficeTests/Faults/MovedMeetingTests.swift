import Federation
import Foundation
import Ledger
import Rehearsal
import Testing

@testable import Office

/// A meeting that moves asks everybody again, whatever the form of their answer.
struct MovedMeetingTests {
    private let bench: ClerkBench
    private let anas = OrganisationID(unchecked: "anas")

    init() throws { bench = try ClerkBench() }

    private var attendance: Attendance? {
        get async throws { try await bench.register.meetingsInOrder.last?.standing(of: anas)?.value }
    }

    private func called() async throws -> MatterID {
        let start = bench.time.now + 20 * 86_400
        let plan = MeetingPlan(
            title: "Réunion plénière", start: start, end: start + 7200, place: "Paris",
            body: BodyID(unchecked: "pleniere"))
        try await bench.act(.meeting(.call(plan, agenda: [])))
        try await bench.settle()
        return try #require(try await bench.register.meetingsInOrder.last?.id)
    }

    private func move(_ id: MatterID) async throws {
        let start = try #require(try await bench.register.meetings[id]?.plan?.start)
        try await bench.act(.meeting(.change(id, MeetingChange(start: start + 86_400))))
        try await bench.settle()
    }

    /// A click in a program that drops In-Reply-To: nothing tells the letter but the code.
    private func click(in letter: LetterQueued) async throws {
        let author = Correspondent(name: "Camille", address: letter.to, zone: .gmt)
        let invitation = try bench.house.store.bytes(of: letter.blob)
        let bytes = Reply.oneClick(
            "PRESENT", in: try #require(invitation), by: author, with: .yahoo, at: bench.time.now,
            trace: Trace(letter.messageID))
        bench.office.put(String(decoding: try #require(bytes), as: UTF8.self), at: bench.time.now)
        try await bench.settle()
    }

    @Test func `a click in an invitation for another day is asked again, one in the new counts`() async throws {
        let id = try await called()
        let old = try #require(try await bench.letter(.invitation, to: "anas.c"))
        try await move(id)
        try await click(in: old)
        #expect(try await attendance == nil)
        #expect(try await bench.letter(.attendanceQuestion, to: "anas.c") != nil)
        let new = try #require(try await bench.letter(.invitation, to: "anas.c"))
        #expect(new.messageID != old.messageID)
        try await click(in: new)
        #expect(try await attendance == .present)
    }

    @Test func `a click counts as long as the day stays the same, whatever else changes`() async throws {
        let id = try await called()
        let old = try #require(try await bench.letter(.invitation, to: "anas.c"))
        try await bench.act(.meeting(.change(id, MeetingChange(place: "Lyon"))))
        try await bench.settle()
        try await click(in: old)
        #expect(try await attendance == .present)
    }
}
