import Federation
import Ledger
import Office
import Rehearsal
import Testing

/// The secretariat calls the plenary of 11 September 2026 by mail, with `body` below its agenda, and says yes to the preview.
func calledMeeting(_ stage: Stage, _ body: String = "") async throws -> MatterID {
    try stage.secretaryWrites(
        "Réunion plénière du 11 septembre 2026",
        saying: """
            Bonjour,

            Date : vendredi 11 septembre 2026, de 10 h à 13 h
            Ordre du jour : rapport d'activité ; budget
            \(body)
            """)
    try await stage.settle()
    #expect(await stage.count(.invitation) == 0)
    try await stage.secretaryAnswers(.meetingPreview, saying: "oui")
    try await stage.settle()
    return try #require(await stage.meeting?.id)
}
