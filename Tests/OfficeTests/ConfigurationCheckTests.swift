import Foundation
import Ledger
import Office
import Testing

struct ConfigurationCheckTests {
    private static let now = Date(timeIntervalSince1970: 1_780_000_000)  // 28 May 2026

    /// The sound configuration with a pair of templates for every kind of letter.
    private func bench(_ lines: [Int: String] = [:]) throws -> ConfigurationBench {
        let bench = try ConfigurationBench(ConfigurationBench.sound(replacing: lines))
        for kind in LetterKind.allCases {
            for form in ["txt", "html"] {
                try bench.write("templates/fr/\(kind.rawValue).\(form).mustache", "Bonjour", mode: 0o644)
            }
        }
        return bench
    }

    private func check(_ bench: ConfigurationBench) -> ConfigurationCheck {
        ConfigurationCheck(bench.path, environment: ConfigurationBench.environment, now: Self.now)
    }

    @Test func `a sound configuration is summed up`() throws {
        let check = check(try bench())
        #expect(check.faults.isEmpty && check.doubts.isEmpty)
        #expect(
            check.summary == [
                "FE : 2 organisations, 2 correspondants, 1 suppléant, 1 personne au secrétariat, 1 instance.",
                "Délai de la plénière : 10 jours, fin à 20 h (Europe/Paris) ; rappels 5 et 1 jours avant.",
                "Courrier de greffe@fe.example : reçu par imap.fe.example:993, envoyé par smtp.fe.example:465.",
                "Une proposition à la plénière : 2 lettres, parties en moins d'une heure.",
            ])
    }

    @Test(arguments: LetterKind.allCases, ["txt", "html"])
    func `a missing template is named`(kind: LetterKind, form: String) throws {
        let bench = try bench()
        let name = "templates/fr/\(kind.rawValue).\(form).mustache"
        try FileManager.default.removeItem(at: bench.folder.appendingPathComponent(name))
        let faults = check(bench).faults
        #expect(faults.count == 1)
        #expect(faults.first?.contains(name) == true)
    }

    @Test func `an empty template and a missing folder are named`() throws {
        let empty = try bench()
        try empty.write("templates/fr/receipt.txt.mustache", " \n", mode: 0o644)
        #expect(check(empty).faults.count == 1)
        let missing = try bench([93: "templates: ailleurs"])
        #expect(check(missing).faults.map { $0.hasPrefix("\(missing.path):93:") } == [true])
    }

    @Test func `faults keep the templates from being inspected, and an inspection's faults are told`() throws {
        let wrong = try bench([78: "      termDays: 0"])
        let sound = try bench()
        for (bench, expected) in [(wrong, 1), (sound, 2)] {
            let check = ConfigurationCheck(
                bench.path, environment: ConfigurationBench.environment, now: Self.now,
                inspectingTemplates: { _ in ["a", "b"] })
            #expect(check.faults.count == expected)
            #expect(check.summary.isEmpty)
        }
    }

    @Test func `an organisation nobody may answer for today is a doubt at its line`() throws {
        let bench = try bench([
            47: "        until: 2026-01-31", 48: "    # deputies", 49: "", 50: "", 51: "",
            71: "        name: Marie Durand",
        ])
        let check = check(bench)
        #expect(check.faults.isEmpty)
        #expect(check.doubts.map { $0.hasPrefix("\(bench.path):40:") } == [true])
    }

    @Test func `the configuration is looked for where it was said`() {
        let named = ["GREFFIER_CONFIG": "/a.yaml"]
        #expect(ConfigurationLocation.path(explicit: "/b.yaml", environment: named) == "/b.yaml")
        #expect(ConfigurationLocation.path(explicit: nil, environment: named) == "/a.yaml")
    }
}
