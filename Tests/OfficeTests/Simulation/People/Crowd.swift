import Federation
import Foundation
import Ledger
import Seal

@testable import Office

/// Everybody who writes to the clerk: correspondents, their robots and servers, lists, strangers, forgers.
final class Crowd {
    let world: World
    let agenda: Agenda
    let french: FrenchDays
    private(set) var personas: [String: Persona] = [:]
    /// Everything ever written, by number.
    private(set) var facts: [Fact] = []
    /// Numbers of facts by the digest of what entered the mailbox.
    private(set) var factOf: [SHA256Digest: Int] = [:]
    private var characters: [MatterID: [OrganisationID: Persona.Character]] = [:]
    var secretary = Secretary()
    var minutes = MinutesCrowd()
    /// Days of the meetings' calendar entries, by their SEQUENCE.
    var entries: [MatterID: [Int: Date]] = [:]
    /// Servers that take every letter for these addresses, and send it back.
    private(set) var returning: Set<String> = []

    init(_ configuration: Configuration, _ world: World, _ agenda: Agenda) {
        let roster = configuration.roster
        french = FrenchDays(calendar: configuration.calendar)
        self.world = world
        self.agenda = agenda
        for organisation in roster.organisations {
            for person in organisation.correspondents + organisation.deputies {
                personas[person.address.text] = Persona(person, of: organisation.id)
            }
            if world.chance.happens(1, in: 4 * world.weather.courier) {
                let address = organisation.correspondents[0].address.text
                if world.chance.happens(1, in: 2) {
                    world.post.refusing.insert(address)
                } else {
                    returning.insert(address)
                }
            }
        }
    }

    // MARK: What an organisation thinks

    /// What the organisation would say of a matter on the telephone now: an objection of anybody of it first.
    func truth(of organisation: OrganisationID, on matter: MatterID) -> Position? {
        let said = personas.values.filter { $0.organisation == organisation }.sorted { $0.address < $1.address }
            .compactMap { $0[matter].said }
        return said.first(where: \.objects) ?? said.first
    }

    private func character(of organisation: OrganisationID, in matter: MatterID) -> Persona.Character {
        if let known = characters[matter]?[organisation] { return known }
        let new = world.chance.pick(weighted: Persona.characters)
        characters[matter, default: [:]][organisation] = new
        return new
    }

    // MARK: Letters come

    /// A letter arrives at `address`; `deadline` is the matter's.
    func receive(_ letter: Persona.Letter, at address: String, deadline: Date?) {
        guard let persona = personas[address] else { return }
        if returning.contains(address) || world.chance.happens(1, in: 60 * world.weather.courier) {
            return sendBack(letter, to: address)
        }
        persona[letter.matter].letters.append(letter)
        if persona.isAway, world.chance.happens(3, in: 4) { answerAutomatically(letter, persona) }
        if letter.kind == .proposal, !persona[letter.matter].hasPlan, let deadline {
            plan(for: persona, in: letter.matter, until: deadline)
        }
        switch letter.kind {
        case .question, .confirmation: answerAgain(letter, persona, 4)
        case .refusal: answerAgain(letter, persona, 2)
        default: break
        }
    }

    private func plan(for persona: Persona, in matter: MatterID, until deadline: Date) {
        persona[matter].hasPlan = true
        persona.isAway = world.chance.happens(1, in: 8)
        let colleagues = personas.values.filter { $0.organisation == persona.organisation }
        for colleague in colleagues.sorted(by: { $0.address < $1.address }) where colleague[matter].plan.isEmpty {
            colleague[matter].hasPlan = true
            let words = Persona.words(
                of: character(of: persona.organisation, in: matter), isDeputy: colleague.id.rawValue.hasSuffix(".d"))
            let moments = words.map { _ in moment() }.sorted()
            colleague[matter].plan = zip(words, moments).map { Persona.Step(value: $0, moment: $1) }
            let term = deadline.timeIntervalSince(world.now)
            for step in colleague[matter].plan {
                agenda.add(.write(colleague.address, step.value, matter), at: world.now + max(60, step.moment * term))
            }
        }
        if world.chance.happens(1, in: 2 * world.weather.malice) { forge(persona, until: deadline) }
    }

    /// Most people answer within the term, some in its last hours, some in the grace, some too late.
    func moment() -> Double {
        let part = Double(world.chance.next(1000)) / 1000
        return switch world.chance.next(20) {
        case 0...13: part * 0.95
        case 14...16: 0.95 + part * 0.05
        case 17, 18: 1 + part * 0.008
        default: 1 + part * 0.15
        }
    }

    private func answerAgain(_ letter: Persona.Letter, _ persona: Persona, _ likely: Int) {
        guard persona[letter.matter].said != nil, persona.answered.insert(letter.messageID).inserted,
            world.chance.happens(likely, in: 5)
        else { return }
        agenda.add(
            .repeatAnswer(persona.address, to: letter.messageID, letter.matter), at: world.now + hours(1, 30))
    }

    func hours(_ least: Int, _ most: Int) -> TimeInterval {
        TimeInterval(3600 * least + world.chance.next(3600 * (most - least)))
    }

    // MARK: Facts

    /// Notes what a mail means; returns its number.
    func note(_ fact: Fact) -> Int {
        facts.append(fact)
        return facts.count - 1
    }

    /// A mail has left the mailbox unread, and is nowhere else.
    func takeBack(_ bytes: [UInt8]) {
        guard let fact = factOf[SHA256Digest(of: bytes)] else { return }
        facts[fact].enteredAt.removeLast()
    }

    /// A mail enters the mailbox.
    func arrive(_ parcel: Parcel) {
        facts[parcel.fact].enteredAt.append(world.now)
        factOf[SHA256Digest(of: parcel.bytes)] = parcel.fact
        world.post.put(parcel.bytes, at: world.now, in: parcel.folder)
        world.tell("arrives in \(parcel.folder): \(facts[parcel.fact].meaning) of \(facts[parcel.fact].person ?? "?")")
    }
}

/// A mail on its way.
struct Parcel {
    let bytes: [UInt8]
    let fact: Int
    let folder: String
}
