import Federation
import Foundation
import Reading
import Testing

struct MinutesReaderTests {
    private static let names = [
        ["Marie Durand"], ["Paul Roy"], ["ANAS"], ["FNEJE"], ["Témoins et solidaires"], ["Paul Martin"],
    ]
    private let paris: CivilCalendar

    init() throws { paris = CivilCalendar(zone: try #require(TimeZone(identifier: "Europe/Paris"))) }

    @Test(arguments: [
        (
            "Action : Marie Durand relance le ministère, avant le 12/03", "Marie Durand relance le ministère", 0,
            "2027-03-11"
        ),
        ("Action : écrire au ministère, par Marie Durand, avant le 12 mars", "écrire au ministère", 0, "2027-03-11"),
        ("- Action : préparer le dossier (FNEJE), pour le 12 mars", "préparer le dossier", 3, "2027-03-12"),
        ("**Action :** rédiger la lettre, par l'ANAS, d'ici le 12 mars", "rédiger la lettre", 2, "2027-03-12"),
        ("* **Action** : FNEJE : réserver la salle, le 12 mars 2027", "réserver la salle", 3, "2027-03-12"),
        ("Action n° 2 : relire le rapport — Paul Roy — avant le 12 mars", "relire le rapport", 1, "2027-03-11"),
        (
            "Action 3 – contacter la presse, resp. Mme Durand, échéance 12/03/2027", "contacter la presse", 0,
            "2027-03-12"
        ),
        ("ACTION : appeler la CAF par Témoins et solidaires avant fin mars", "appeler la CAF", 4, "2027-03-30"),
        (
            "À faire : convoquer la prochaine réunion, par Marie, avant le 12 mars", "convoquer la prochaine réunion",
            0, "2027-03-11"
        ),
        ("> Action : envoyer le compte rendu sous 15 jours, par Paul Roy", "envoyer le compte rendu", 1, "2027-02-16"),
    ])
    func `an action's task, holder and term are found`(line: String, task: String, holder: Int, due: String) throws {
        let now = try Date("2027-02-01T10:00:00Z", strategy: .iso8601)
        let action = try #require(MinutesReader(names: Self.names).read(line).actions.first)
        #expect(action.task == task)
        #expect(action.holder == holder)
        let end = try #require(action.due?.resolved(in: paris, now: now, closingHour: 20))
        #expect(paris.day(end) == due)
    }

    @Test(arguments: [
        // Named in passing, two at once, two of one given name, nobody known.
        "Action : écrire à la FNEJE, avant le 12 mars", "Action : écrire, par l'ANAS et la FNEJE",
        "Action : écrire, par Paul, avant le 12 mars", "Action : écrire, par Jeanne Petit",
        "Action : relire le rapport",
    ])
    func `where it is not sure who does it nobody does`(line: String) {
        #expect(MinutesReader(names: Self.names).read(line).actions.map(\.holder) == [nil])
    }

    @Test(arguments: ["Action : relire le rapport du 12 mars, par ANAS", "Action : relire le rapport, par ANAS"])
    func `a date that is no term is none`(line: String) {
        #expect(MinutesReader(names: Self.names).read(line).actions.map(\.due) == [nil])
    }

    @Test(arguments: [
        "Action : …, avant le …", "Action : ...", "L'action de la CPO est reconnue.", "Actions", "Action",
        "Le plan d'action est discuté.", "Décision : …",
    ])
    func `forms that nobody filled in and sentences are no actions`(line: String) {
        let reading = MinutesReader(names: Self.names).read(line)
        #expect(reading.actions.isEmpty && reading.decisions.isEmpty)
    }

    @Test func `a list under a heading is a list of actions`() {
        let text = """
            ## Actions
            - Marie Durand : relancer le ministère, avant le 12/03
            - [ ] réserver la salle, par FNEJE

            Divers
            - rien
            """
        #expect(MinutesReader(names: Self.names).read(text).actions.map(\.holder) == [0, 3])
    }

    @Test func `decisions are found with their marks taken off`() {
        let text = "- **Décision :** la CPO écrit.\nDécision n° 2 : le budget est adopté.\nLa décision est reportée."
        #expect(MinutesReader(names: []).read(text).decisions == ["la CPO écrit.", "le budget est adopté."])
    }

    @Test(arguments: [
        ("Marie Durand", 0), ("Mme Durand", 0), ("marie durand.", 0), ("l'ANAS", 2), ("Paul", nil),
        ("Paul Roy et FNEJE", nil),
        ("Jeanne", nil), ("", nil),
    ])
    func `a name alone is one or none`(words: String, index: Int?) {
        #expect(MinutesNames(Self.names).only(in: words) == index)
    }

    @Test func `lines broken by a mail program are joined, items are not`() {
        let raw = """
            Le président rappelle que la fédération a été reçue au ministère en
            janvier, et que rien n'a suivi.


            - un point
            - un autre
            """
        let lines = MinutesText(raw).text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(
            lines.map(String.init) == [
                "Le président rappelle que la fédération a été reçue au ministère en janvier, et que rien n'a suivi.",
                "",
                "- un point", "- un autre",
            ])
    }

    @Test func `what stands in the frame is found in a quotation, with what was written into it`() {
        let frame = MinutesFrame(begin: "=== début ===", end: "=== fin ===")
        let reply =
            "Voici.\n\n> Bonjour\n> === début ===\n> Présents : ANAS\nFNEJE aussi\n> Fin à 12 h\n> === fin ===\n> --"
        #expect(frame.region(of: reply) == "Présents : ANAS\nFNEJE aussi\nFin à 12 h")
        #expect(frame.region(of: "=== début ===\nrien") == nil)
        #expect(frame.region(of: "=== début ===\n\n=== fin ===") == nil)
        #expect(MinutesFrame.isSame("Présents :\nANAS", "presents") == false)
        #expect(MinutesFrame.isSame("Présents :\n ANAS", "Présents : ANAS"))
    }
}
