import Federation
import Foundation
import Reading
import Testing

/// What the secretariat writes about meetings: all of it is understood, or nothing is done.
struct MeetingSteeringTests {
    private func read(
        _ text: String, subject: String = "Re: Réunion", _ letter: MeetingSteering.Letter = .other
    ) -> MeetingSteeringReading? {
        let organisations = [("anas", "ANAS"), ("france-esf", "France ESF")].map {
            Organisation(id: OrganisationID(unchecked: $0), name: $1, correspondents: [], deputies: [])
        }
        return MeetingSteering.read(
            text: text, subject: subject, answering: letter, organisations: organisations, signers: ["Claire Besson"])
    }

    private func request(_ text: String, subject: String) throws -> (MeetingRequest, isPoll: Bool) {
        guard case .commands(let acts)? = read(text, subject: subject, .nothing), acts.count == 1 else {
            throw CocoaError(.formatting)
        }
        switch acts[0] {
        case .call(let request): return (request, false)
        case .poll(let request): return (request, true)
        default: throw CocoaError(.formatting)
        }
    }

    @Test func `a meeting is called by its subject and a few lines`() throws {
        let (request, isPoll) = try request(
            """
            Bonjour,

            Date : vendredi 12 mars 2027, de 10 h à 13 h 30
            Lieu : 12 rue Cadet, Paris
            Lien : https://visio.example/cpo
            Ordre du jour :
            1. Rapport d'activité
            2. Budget

            Le déjeuner est offert.

            Bien cordialement,
            Claire Besson
            """, subject: "Réunion plénière du 12 mars 2027")
        #expect(!isPoll)
        #expect(request.title == "Réunion plénière")
        #expect(request.occasions.first?.date.time == SpokenDate.Time(hour: 10))
        #expect(request.occasions.first?.end == SpokenDate.Time(hour: 13, minute: 30))
        #expect(request.place == "12 rue Cadet, Paris" && request.link == "https://visio.example/cpo")
        #expect(request.agenda == ["Rapport d'activité", "Budget"])
        #expect(request.note == "Le déjeuner est offert.")
    }

    @Test(arguments: [
        "2027-03-12 10:00, 13 h", "12 mars 2027 à 10 h, 13 h", "vendredi 12 mars 2027, de 10h à 13h",
        "12/03/2027 10h-13h", "12 mars 2027 10:00-13:00",
    ])
    func `an occasion is a day with its hours`(text: String) throws {
        let occasion = try #require(SpokenOccasion(text))
        #expect(occasion.date.day == .civil(day: 12, month: 3, year: 2027))
        #expect(occasion.date.time == SpokenDate.Time(hour: 10) && occasion.end == SpokenDate.Time(hour: 13))
    }

    @Test func `the date in the subject is enough`() throws {
        let (request, _) = try request("Lieu : Paris", subject: "Réunion de bureau du 12 mars 2027 à 14 h")
        #expect(request.title == "Réunion de bureau" && request.occasions.count == 1)
    }

    @Test func `several dates are a poll, whatever the subject says`() throws {
        let (request, isPoll) = try request(
            "- 12 mars 2027 à 10 h\n- 13 mars 2027 à 10 h", subject: "Sondage de dates : Plénière")
        #expect(isPoll && request.title == "Plénière" && request.occasions.count == 2)
    }

    @Test(arguments: ["Compte rendu de la réunion", "Proposition : Appel", "Merci"])
    func `another new mail is no request`(subject: String) {
        #expect(read("Bonjour", subject: subject, .nothing) == nil)
    }

    @Test(arguments: [
        ("Annuler", MeetingSteeringAct.cancel(reason: nil)), ("Annuler : grève", .cancel(reason: "grève")),
        ("clore", .close), ("Où en est-on ?", .table), ("tableau, merci", .table),
        ("ordre : 3, 1, 2 ; retirer 4", .settleAgenda(order: [3, 1, 2], dropped: [4])),
        ("Ordre : 2, 1", .settleAgenda(order: [2, 1], dropped: [])),
        ("retirer les points 2 et 3", .settleAgenda(order: [], dropped: [2, 3])),
        ("Ajouter : budget 2027", .addItems(["budget 2027"])),
        ("téléphone ANAS : présente", .record(OrganisationID(unchecked: "anas"), .present, substitute: nil)),
        (
            "France ESF par téléphone : remplacée par Luc Ferrand",
            .record(OrganisationID(unchecked: "france-esf"), .substitute, substitute: "Luc Ferrand")
        ),
        ("H57 : absent", .settle(hold: 57, .absent)),
    ])
    func `one line, one act`(text: String, act: MeetingSteeringAct) {
        #expect(read(text) == .commands([act]))
    }

    @Test(arguments: [
        "Déplacer au 19 mars 2027 à 14 h", "Date : 19 mars 2027 à 14 h",
        "La réunion est reportée au 19 mars 2027 à 14 h",
    ])
    func `a new day`(text: String) throws {
        guard case .commands(let acts)? = read(text), case .change(let change)? = acts.first else {
            Issue.record("not understood: \(text)")
            return
        }
        #expect(change.occasion?.date.day == .civil(day: 19, month: 3, year: 2027))
        #expect(change.occasion?.date.time == SpokenDate.Time(hour: 14))
    }

    @Test(arguments: [
        "Prolonger jusqu'au 2 mars 2027", "prolonger le sondage jusqu'au 2 mars", "Prolonger de 5 jours",
        "REU-2026-003 : prolonger d'une semaine", "Merci de prolonger de 3 jours", "5 jours de plus",
    ])
    func `a poll is given more time`(text: String) {
        guard case .commands(let acts)? = read(text), acts.count == 1, case .extend? = acts.first else {
            Issue.record("not understood: \(text)")
            return
        }
    }

    @Test func `several changes are one`() {
        guard case .commands(let acts)? = read("Lieu : Lyon\nHoraire : 14 h - 17 h") else {
            Issue.record("not understood")
            return
        }
        #expect(acts.count == 1)
    }

    @Test(arguments: ["On retient le 14.", "Nous retenons le lundi 14 mars 2027", "Date retenue : 14 mars"])
    func `a date is picked`(text: String) {
        guard case .commands(let acts)? = read(text), case .pick(let occasion)? = acts.first else {
            Issue.record("not understood: \(text)")
            return
        }
        guard case .civil(day: 14, _, _) = occasion.date.day else {
            Issue.record("another day")
            return
        }
    }

    @Test(arguments: [
        "N'annulez pas la réunion", "Annuler ? Je ne sais pas", "Déplacer la semaine prochaine peut-être",
        "ordre : 3, x", "On retient le 14 si l'ANAS peut", "Lieu à revoir", "oui",
        "Ne pas déplacer au 19 mars", "Annuler si personne ne vient", "Ne prolongez pas",
        "Prolonger la réunion d'une heure",
        "Prolonger jusqu'au 2 mars sauf si tous ont répondu", "prolonger dans 5 jours",
    ])
    func `what is not understood does nothing`(text: String) {
        guard case .notUnderstood? = read(text) else {
            Issue.record("understood: \(text)")
            return
        }
    }

    @Test func `a yes adopts the draft agenda, and nothing else`() {
        #expect(read("Oui, merci", .agendaDraft) == .commands([.settleAgenda(order: [], dropped: [])]))
    }

    @Test(arguments: [("absent", Attendance.absent), ("En visio", .remote), ("Remplacé", .substitute)])
    func `one word settles a hold`(text: String, value: Attendance) {
        #expect(read(text, .escalation) == .commands([.settle(hold: nil, value)]))
    }
}
