import Federation
import Foundation
import Ledger

@testable import Office

/// The secretariat changes its mind about a matter, and others pretend to be it.
extension FederationMonth {
    /// Some months see a term extended, closed early or a text taken back, within the term or its grace.
    func planDeeds(for matter: Matter) {
        let term = matter.deadline.timeIntervalSince(world.now)
        func sometime(from part: Double) -> Date {
            world.now + term * (part + Double(world.chance.next(1000)) / 1000 * (1.01 - part))
        }
        if world.chance.happens(1, in: 5) {
            agenda.add(.steer(.extend(days: 2 + world.chance.next(2)), matter.id), at: sometime(from: 0))
        }
        if world.chance.happens(1, in: 5) { agenda.add(.steer(.close, matter.id), at: sometime(from: 0.4)) }
        if world.chance.happens(1, in: 16) { agenda.add(.steer(.withdraw, matter.id), at: sometime(from: 0)) }
        guard world.chance.happens(1, in: 3 * world.weather.malice) else { return }
        let deed = world.chance.pick([SecretaryDeed.close, .withdraw, .extend(days: 5)])
        agenda.add(.pretend(deed, matter.id), at: sometime(from: 0))
    }

    /// Half of the secretariat's acts are mails, half are commands.
    func steer(_ deed: SecretaryDeed, _ matter: MatterID) async {
        guard !isCalm else { return }
        oracle.asked[matter, default: []].append(deed)
        guard world.chance.happens(1, in: 2) else { return crowd.steer(deed, matter, as: .secretariat) }
        guard let clerk = started() else { return agenda.add(.wake, at: world.now + 3600) }
        world.tell("the secretariat commands \(deed) on \(matter)")
        do {
            try await clerk.perform(deed.act(on: matter), by: Actor(way: .commandLine, name: "claire"))
            oracle.done[matter, default: []].append(deed)
        } catch let refusal as ActRefusal { world.tell("refused: \(refusal)") } catch { return await fail(error) }
        if world.chance.happens(1, in: 2) { await round() }
    }
}

extension Crowd {
    /// Who writes under the secretariat's address.
    enum Scribe { case secretariat, forger }

    /// A mail that asks for an act; a forger has the address and not the account.
    func steer(_ deed: SecretaryDeed, _ matter: MatterID, as scribe: Scribe) {
        var mail = TestMail(from: "claire.besson@fe.example", text: deed.sentence)
        mail.id = "d\(facts.count)"
        mail.subject = "\(matter)"
        mail.isAuthenticated = scribe == .secretariat
        mail.date = world.now
        if scribe == .forger { world.inject(.forgedAct) }
        world.tell("\(scribe) writes: \(deed.sentence)")
        let fact = note(
            Fact(
                meaning: .foreign, matter: nil, organisation: nil, person: nil, messageID: "\(mail.id)@program.example",
                writtenAt: world.now))
        let parcel = Parcel(bytes: Array(mail.bytes.utf8), fact: fact, folder: "INBOX")
        agenda.add(.arrive(parcel), at: world.now + TimeInterval(5 + world.chance.next(120)))
        guard world.chance.happens(1, in: 3 * world.weather.post) else { return }
        world.inject(.repeatedMail)
        agenda.add(.arrive(parcel), at: world.now + hours(1, 60))
    }
}
