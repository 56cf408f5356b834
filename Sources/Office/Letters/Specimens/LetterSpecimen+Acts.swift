import Federation
import Foundation
import Ledger

extension LetterSpecimen {
    /// What was done for the secretariat.
    static let acts: [LetterSpecimen] = [
        act("acknowledgement", .opened(recipients: 14), matter),
        act("acknowledgement-extended", .extended(from: meanwhile), matter),
        act("acknowledgement-withdrawn", .withdrawn, matter),
        act("acknowledgement-closing", .closing, matter),
        act("acknowledgement-settled", .settled(hold(.contested), .record(.disagree)), matter),
        act("acknowledgement-dismissed", .settled(hold(.contested), .dismiss), matter),
        act("acknowledgement-reached", .settled(hold(.unreachable), .reached), matter),
        act("acknowledgement-recorded", .recorded(organisation: "FNEJE", .noObjection), matter),
        act("acknowledgement-dropped", .draftDropped(title: "Appel pour la formation"), nil),
        act("acknowledgement-alarm", .acknowledged, nil),
    ]

    private static func act(
        _ name: String, _ act: AcknowledgementContent.Act, _ matter: MatterHeading?
    ) -> LetterSpecimen {
        toSecretariat(name, .acknowledgement(AcknowledgementContent(act: act, matter: matter)))
    }
}
