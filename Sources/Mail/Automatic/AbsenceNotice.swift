public import Foundation

/// What an absence notice says of its writer's return.
public struct AbsenceNotice: Hashable, Sendable {
    /// The day it names as the last of the absence or as that of the return: `day` and `month`, and `year` where it
    /// is written. `nil` if it names none, or if the person will not be back.
    public let until: DateComponents?

    /// `nil` unless `message` is an automatic answer that speaks of absence.
    public init?(_ message: Message) {
        guard MailClass(of: message) == .autoReply else { return nil }
        let subject = FoldedText.of(message.subject)
        let text = OwnText(message)
        guard
            text.says(AutomaticWords.absences) || AutomaticWords.hasProgramPrefix(subject)
                || AutomaticWords.subjectWords.contains(where: { subject.contains($0) })
        else { return nil }
        until = NamedDay.end(in: subject + " . " + text.lines.joined(separator: " "))?.components
    }
}
