import Federation
import Foundation
import Ledger
import Testing

/// Who may say what with which proof, and what it does.
struct AdmissionTests {
    @Test func `a reply to the proposal is recorded and receipted`() throws {
        var scene = try Scene()
        let id = try scene.open()
        try scene.reply("anas", .agree)
        #expect(scene.standing("anas", in: id) == .agree)
        #expect(scene.register.counts.positions == 1)
        #expect(scene.due().map(\.content.kind) == [.receipt])
    }

    @Test func `an objection goes to every other organisation with its reason`() throws {
        var scene = try Scene()
        let id = try scene.open()
        try scene.reply("anas", .disagree)
        let relays = scene.due().filter { $0.content.kind == .relay }
        #expect(Set(relays.compactMap { $0.organisation?.rawValue }) == ["fneje", "cemea"])
        #expect(scene.standing("anas", in: id) == .disagree)
    }

    @Test(arguments: [true, false])
    func `T20: an objection always wins over an earlier yes`(isAligned: Bool) throws {
        var scene = try Scene()
        let id = try scene.open()
        try scene.reply("anas", .agree)
        scene.pass(hours: 1)
        try scene.reply("anas", .disagree, aligned: isAligned)
        #expect(scene.standing("anas", in: id) == .disagree)
    }

    @Test(arguments: [
        // answering, aligned, lifts
        (LetterKind.receipt, true, true), (.receipt, false, false), (.proposal, true, false), (.proposal, false, false),
    ])
    func `T20: only an authenticated answer to the receipt lifts an objection`(
        kind: LetterKind, isAligned: Bool, lifts: Bool
    ) throws {
        var scene = try Scene()
        let id = try scene.open()
        try scene.reply("anas", .reserve)
        try scene.sendAll()
        scene.pass(hours: 1)
        try scene.reply("anas", .agree, to: kind, aligned: isAligned)
        #expect(scene.standing("anas", in: id) == (lifts ? .agree : .reserve))
        #expect(scene.reasons(on: id) == (lifts ? [] : [.withdrawalNotProved]))
    }

    @Test(arguments: [true, false])
    func `T20: a deputy's yes does not lift the correspondent's no`(isAligned: Bool) throws {
        var scene = try Scene()
        let id = try scene.open()
        try scene.reply("anas", .disagree)
        try scene.sendAll()
        try scene.reply("anas", .agree, to: .receipt, aligned: isAligned, deputy: true)
        #expect(scene.standing("anas", in: id) == .disagree)
        // Whatever proves it: there is nothing for the deputy to prove better, the two must agree.
        #expect(scene.reasons(on: id) == [.twoPersons])
    }

    @Test func `T20: what the secretariat confirmed of a deputy's no, the correspondent's yes does not lift`() throws {
        var scene = try Scene()
        let id = try scene.open()
        try scene.reply("anas", .disagree, deputy: true)
        try scene.reply("anas", .agree)
        let hold = try #require(scene.register.holds(on: id).first?.id)
        try scene.act(.settle(hold, .record(.disagree), since: nil))
        try scene.sendAll()
        try scene.reply("anas", .agree, to: .receipt)
        #expect(scene.standing("anas", in: id) == .disagree)
        #expect(scene.reasons(on: id) == [.twoPersons])
        let again = try #require(scene.register.holds(on: id).first?.id)
        try scene.act(.settle(again, .record(.agree), since: nil))
        #expect(scene.standing("anas", in: id) == .agree)
    }

    @Test func `T20: an objection the secretariat read out of a doubtful mail ends by its author's word only`() throws {
        var scene = try Scene()
        let id = try scene.open()
        let letter = scene.letter(.proposal, to: "anas.c")
        let mail = Scene.Mail(from: "anas.d@anas.example", answering: letter, isAligned: true)
        try scene.receive(mail, says: .doubtful([.disagree]))
        try scene.act(.settle(#require(scene.register.holds(on: id).first?.id), .record(.disagree), since: nil))
        try scene.reply("anas", .agree)
        // Settled as a no again: now each of the two is taken to have said one.
        try scene.act(.settle(#require(scene.register.holds(on: id).first?.id), .record(.disagree), since: nil))
        try scene.sendAll()
        try scene.reply("anas", .agree, to: .receipt)
        #expect(scene.standing("anas", in: id) == .disagree)
        #expect(scene.reasons(on: id) == [.twoPersons])
    }

    @Test func `T20: of two who object, each takes back only their own no`() throws {
        var scene = try Scene()
        let id = try scene.open()
        try scene.reply("anas", .disagree, deputy: true)
        try scene.reply("anas", .disagree)
        try scene.sendAll()
        try scene.reply("anas", .agree, to: .receipt)
        #expect(scene.standing("anas", in: id) == .disagree)
        #expect(scene.reasons(on: id) == [.twoPersons])
    }

    @Test func `T20: whatever the order of arrival, the objection stands`() throws {
        let days: [(Position, Double)] = [(.agree, 1), (.disagree, 2), (.agree, 3), (.abstain, 4)]
        for order in permutations(days) {
            var scene = try Scene()
            let id = try scene.open()
            let start = scene.now
            scene.pass(days: 5)
            for (position, day) in order { try scene.reply("anas", position, at: start + day * 86_400) }
            #expect(scene.standing("anas", in: id) == .disagree, "\(order)")
            #expect(!scene.reasons(on: id).isEmpty, "\(order)")
        }
    }

    @Test func `two persons who differ in nuance only do not contradict each other`() throws {
        var scene = try Scene()
        let id = try scene.open()
        try scene.reply("anas", .agree)
        try scene.reply("anas", .noObjection, deputy: true)
        #expect(scene.reasons(on: id) == [])
        try scene.reply("anas", .abstain, deputy: true)
        #expect(scene.reasons(on: id) == [])
        try scene.reply("anas", .agree)
        #expect(scene.reasons(on: id) == [.twoPersons])
    }

    @Test func `without a clue, the only open matter is meant; with two, the author is asked which`() throws {
        var scene = try Scene()
        let first = try scene.open("Un")
        let mail = Scene.Mail(from: "anas.c@anas.example", isAligned: true)
        try scene.receive(mail, says: .clearly(.agree))
        #expect(scene.standing("anas", in: first) == .agree)
        let second = try scene.open("Deux")
        try scene.sendAll()
        try scene.receive(mail, says: .clearly(.agree))
        #expect(scene.standing("anas", in: second) == nil)
        #expect(scene.due().map(\.content.kind) == [.refusal])
        try scene.receive(mail, says: .clearly(.disagree))
        #expect(scene.reasons(on: first) == [.contradictoryMatter])
        #expect(scene.reasons(on: second) == [.contradictoryMatter])
    }

    @Test func `without a clue, a text that ended not long ago may be meant, too`() throws {
        var scene = try Scene()
        let first = try scene.open("Un")
        try scene.runOut(first)
        let second = try scene.open("Deux")
        try scene.sendAll()
        scene.now += 5 * 86_400
        let mail = Scene.Mail(from: "anas.c@anas.example", isAligned: true)
        try scene.receive(mail, says: .clearly(.agree))
        #expect(scene.standing("anas", in: second) == nil)
        #expect(scene.due().map(\.content.kind) == [.refusal])
        try scene.receive(mail, says: .clearly(.disagree))
        #expect(scene.reasons(on: second) == [.contradictoryMatter])
        scene.now += 11 * 86_400
        try scene.receive(mail, says: .clearly(.agree))
        #expect(scene.standing("anas", in: second) == .agree)
    }

    @Test func `T7: an objection without a clue, days after the signature, is of the text that was signed`() throws {
        var scene = try Scene()
        let id = try scene.open()
        try scene.runOut(id)
        try scene.sendAll()
        scene.now += 5 * 86_400
        try scene.receive(.init(from: "anas.c@anas.example", isAligned: true), says: .clearly(.disagree))
        #expect(scene.standing("anas", in: id) == .disagree)
        #expect(scene.kinds().contains(.escalation))
    }

    @Test func `T7: an objection after the term, before the signature, is held, asked and never discarded`() throws {
        var scene = try Scene()
        let id = try scene.open()
        scene.now = try #require(scene.register.matters[id]).deadline + 1
        try scene.reply("anas", .disagree)
        #expect(scene.reasons(on: id) == [.lateObjection])
        #expect(Set(scene.due().map(\.content.kind)).isSuperset(of: [.question, .escalation]))
        try scene.runOut(id)
        #expect(scene.outcome(id) == nil)
    }

    @Test func `T7: an objection after the signature is recorded, and the secretariat alarmed`() throws {
        var scene = try Scene()
        let id = try scene.open()
        try scene.runOut(id)
        try scene.sendAll()
        try scene.reply("anas", .disagree)
        #expect(scene.outcome(id) == .signed)
        #expect(scene.standing("anas", in: id) == .disagree)
        #expect(Set(scene.due().map(\.content.kind)) == [.receipt, .escalation])
    }

    @Test(arguments: [(-1.0, 30.0), (1.0, -30.0)])
    func `T8: a date on the other side of the deadline holds`(received: Double, dated: Double) throws {
        var scene = try Scene()
        let id = try scene.open()
        let end = try #require(scene.register.matters[id]).deadline
        scene.now = end + received
        let letter = scene.letter(.proposal, to: "anas.c")
        try scene.receive(
            .init(from: "anas.c@anas.example", answering: letter, isAligned: true, dated: end + dated),
            says: .clearly(.agree))
        #expect(scene.reasons(on: id) == [.datesStraddleDeadline])
    }

    @Test func `a doubtful mail is asked and held; a clear answer to the question settles it`() throws {
        var scene = try Scene()
        let id = try scene.open()
        let letter = scene.letter(.proposal, to: "anas.c")
        try scene.receive(
            .init(from: "anas.c@anas.example", answering: letter), says: .doubtful([.agree, .reserve]))
        #expect(scene.reasons(on: id) == [.doubtfulReading])
        try scene.sendAll()
        scene.pass(hours: 1)
        try scene.reply("anas", .agree, to: .question, aligned: false)
        #expect(scene.reasons(on: id) == [])
        #expect(scene.standing("anas", in: id) == .agree)
    }

    @Test func `"bien reçu" is asked once, holds nothing, and is not answered again`() throws {
        var scene = try Scene()
        let id = try scene.open()
        let mail = Scene.Mail(from: "anas.c@anas.example", answering: scene.letter(.proposal, to: "anas.c"))
        try scene.receive(mail, says: .nothing)
        #expect(scene.due().map(\.content.kind) == [.question])
        try scene.sendAll()
        try scene.receive(mail, says: .nothing)
        #expect(scene.due().isEmpty)
        #expect(scene.reasons(on: id) == [])
    }

    @Test func `T18: an automatic mail that carries an answer is held and never answered`() throws {
        var scene = try Scene()
        let id = try scene.open()
        let mail = Scene.Mail(
            from: "anas.c@anas.example", answering: scene.letter(.proposal, to: "anas.c"), form: .automatic)
        try scene.receive(mail, says: .nothing)
        #expect(scene.reasons(on: id) == [])
        try scene.receive(mail, says: .clearly(.disagree))
        #expect(scene.reasons(on: id) == [.automaticAnswer])
        #expect(scene.due().map(\.content.kind) == [.escalation])
    }

    @Test func `an obstruction is held whatever was read`() throws {
        var scene = try Scene()
        let id = try scene.open()
        try scene.receive(
            .init(
                from: "anas.c@anas.example", answering: scene.letter(.proposal, to: "anas.c"),
                obstruction: .unreadablePart), says: .clearly(.agree))
        #expect(scene.reasons(on: id) == [.unreadablePart])
        #expect(scene.standing("anas", in: id) == nil)
    }

    @Test func `the counting identity holds over every kind of mail`() throws {
        var scene = try Scene()
        let id = try scene.open()
        try scene.reply("anas", .agree)
        try scene.receive(.init(from: "x@ailleurs.example"), says: .nothing)
        try scene.receive(.init(from: "anas.c@anas.example", form: .automatic), says: .nothing)
        try scene.receive(.init(from: "mailer@x.example", form: .report([])), says: .nothing)
        try scene.receive(.init(from: "fneje.c@fneje.example", isAligned: true, numbers: [id]), says: .doubtful([]))
        #expect(scene.register.counts.seen == 5)
        #expect(scene.register.counts.isBalanced)
    }
}

private func permutations<Element>(_ items: [Element]) -> [[Element]] {
    guard let first = items.first else { return [[]] }
    return permutations(Array(items.dropFirst())).flatMap { rest in
        (0...rest.count).map { index in
            var order = rest
            order.insert(first, at: index)
            return order
        }
    }
}
