import Foundation
import Ledger
import Testing

@testable import Office

/// Templates are checked whole before the first letter: each fault with its file and line.
struct LettersFaultsTests {
    /// What is done to a sound copy of the templates, and the fault that must come of it.
    struct Damage: Sendable, CustomTestStringConvertible {
        let file: String
        let find: String
        let put: String
        let fault: String
        var testDescription: String { "\(file): \(fault)" }
    }

    static let damages = [
        Damage(
            file: "receipt.txt.mustache", find: "{{effect}}", put: "{{efect}}",
            fault: "receipt.txt.mustache:2: nothing is called efect here"),
        Damage(
            file: "digest.html.mustache", find: "{{#groups}}", put: "{{#group}}", fault: "{{/groups}} closes {{#group}}"
        ),
        Damage(
            file: "relay.html.mustache", find: "{{/isLifted}}", put: "",
            fault: "relay.html.mustache:2: {{#isLifted}} is never closed"),
        Damage(
            file: "alarm.txt.mustache", find: "{{detail}}", put: "{{{detail}}}",
            fault: "is not a tag these templates may use"),
        Damage(
            file: "alarm.txt.mustache", find: "{{detail}}", put: "{{&detail}}",
            fault: "is not a tag these templates may use"),
        Damage(
            file: "alarm.txt.mustache", find: "{{detail}}", put: "{{=<% %>=}}",
            fault: "is not a tag these templates may use"),
        Damage(file: "alarm.txt.mustache", find: "{{>foot}}", put: "{{>fot}}", fault: "there is no part fot"),
        Damage(file: "alarm.txt.mustache", find: "{{>foot}}", put: "{{>foot", fault: "is not a tag"),
        Damage(file: "foot.txt.mustache", find: "{{greffe}}", put: "{{>foot}}", fault: "foot includes itself"),
        Damage(
            file: "foot.html.mustache", find: "{{greffe}}", put: "{{gref}}",
            fault: "foot.html.mustache:4: nothing is called gref here"),
        Damage(file: "words.yaml", find: "  and: \" et \"", put: "", fault: "the word lists.and is missing"),
        Damage(
            file: "words.yaml", find: "name: d'accord\n", put: "name:\n",
            fault: "words.yaml:75: the word positions.agree.name is missing"),
        Damage(file: "words.yaml", find: "states:", put: "etats: 1\nstates:", fault: "nothing uses the word etats"),
        Damage(
            file: "words.yaml", find: "send: RESERVE", put: "send: RÉSERVE",
            fault: "positions.reserve.send must be plain ASCII"),
        Damage(file: "words.yaml", find: "lundi, mardi", put: "lundi", fault: "calendar.weekdays must list 7 words"),
        Damage(file: "words.yaml", find: "{{weekday}} {{day}}", put: "{{jour}}", fault: "nothing is called jour here"),
        Damage(file: "words.yaml", find: "Rappel{{/isLast}}", put: "Rappel", fault: "{{^isLast}} is never closed"),
        Damage(
            file: "words.yaml", find: "Résultat : {{shortTitle}}", put: "Résultat : {{titre}}",
            fault: "words.yaml:39: nothing is called titre here"),
        Damage(file: "words.yaml", find: "calendar:", put: "calendar: [", fault: "not YAML"),
    ]

    @Test(arguments: damages)
    func `a damaged template is a fault with file and line`(damage: Damage) throws {
        let faults = try faults { folder in
            let file = folder.appending(path: "fr/\(damage.file)")
            let text = try String(contentsOf: file, encoding: .utf8)
            try #require(text.contains(damage.find))
            let spoilt = text.replacing(damage.find, with: damage.put, maxReplacements: 1)
            try spoilt.write(to: file, atomically: false, encoding: .utf8)
        }
        #expect(
            faults.contains { $0.description.contains(damage.fault) && $0.file.hasSuffix(damage.file) }, "\(faults)")
    }

    @Test(arguments: LetterKind.allCases)
    func `a missing template is a fault`(kind: LetterKind) throws {
        let faults = try faults { folder in
            try FileManager.default.removeItem(at: folder.appending(path: "fr/\(kind).html.mustache"))
        }
        // A part that only this letter used is then a fault too.
        #expect(faults.contains { $0.reason == "missing template" && $0.file.hasSuffix("fr/\(kind).html.mustache") })
    }

    @Test func `all faults are told at once`() throws {
        let faults = try faults { folder in
            try "{{x}}".write(to: folder.appending(path: "fr/alarm.txt.mustache"), atomically: false, encoding: .utf8)
            try "{{y}}".write(to: folder.appending(path: "fr/relay.txt.mustache"), atomically: false, encoding: .utf8)
            try "z".write(to: folder.appending(path: "fr/recipt.txt.mustache"), atomically: false, encoding: .utf8)
        }
        #expect(faults.map(\.reason).count == 3 && faults == faults.sorted())
        #expect(faults.contains { $0.reason == "no letter uses this template" })
    }

    @Test func `a folder that is not there, or not text, is a fault`() throws {
        #expect(throws: TemplateFaults.self) { try LetterWriter(templates: LetterTestBench.templates, language: "xx") }
        let faults = try faults { folder in
            try Data([0xFF, 0xFE]).write(to: folder.appending(path: "fr/foot.txt.mustache"))
        }
        #expect(faults.map(\.reason) == ["is not UTF-8"])
    }

    @Test(arguments: LetterKind.allCases)
    func `the specimens fill every name a template may use`(kind: LetterKind) throws {
        let words = try LetterTestBench.writer().words
        var shape = SlotShape()
        for specimen in LetterSpecimen.all where specimen.letter.content.kind == kind {
            shape.formUnion(SlotShape(of: .group(words.slots(of: specimen.letter, in: specimen.envelope))))
        }
        // Filled after the subject is made, or only with the rule's other parameters, a very long text, a ledger's head;
        // an action without a holder has none.
        let free: Set = [
            "subject", "wholeText", "head", "rule.minimum", "answers.others", "recipient", "concluded.objected.by",
            "hold.number", "hold.organisation", "otherHolds.list.number", "otherHolds.list.organisation",
            "whichMatter.list.rule.minimum", "meetings.agendaClosesAt", "minutes.holds.list.organisation",
            "concluded.list.outcome.objected.by", "filed.unassigned.list.holder", "filed.unassigned.list.due",
        ]
        #expect(voids(shape).subtracting(free).isEmpty, "\(kind)")
    }

    private func voids(_ shape: SlotShape) -> Set<String> {
        shape.names.reduce(into: []) { found, entry in
            if entry.value.isVoid { found.insert(entry.key) }
            found.formUnion(voids(entry.value).map { "\(entry.key).\($0)" })
        }
    }

    /// The faults of a copy of the templates after `damage`; none if it loads.
    private func faults(after damage: (URL) throws -> Void) throws -> [TemplateFault] {
        let copy = FileManager.default.temporaryDirectory.appending(path: "templates-\(UUID().uuidString)")
        try FileManager.default.copyItem(at: LetterTestBench.templates, to: copy)
        defer { try? FileManager.default.removeItem(at: copy) }
        try damage(copy)
        do {
            _ = try LetterWriter(templates: copy, language: "fr")
            return []
        } catch {
            return error.faults
        }
    }
}
