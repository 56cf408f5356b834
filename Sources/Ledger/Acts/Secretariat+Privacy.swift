/// The erasure of what is kept about one person (GDPR, article 17).
extension Secretariat {
    /// The person's mails and letters go; the lines of the ledger stay, since they are the minutes of a decision.
    func erase(_ subject: DataSubject, by actor: Actor) throws(ActRefusal) -> [Event] {
        let record = PersonalRecord(of: subject, in: register, roster: roster)
        guard record.openMatters.isEmpty, record.holds.allSatisfy({ !$0.isOpen }) else { throw .matterStillOpen }
        let files = record.files.filter { !register.files.erased.contains($0) }
        guard !files.isEmpty else { throw .nothingKept }
        let pending = Set(register.outbox.pending)
        let unsent = record.letters.map(\.letter.messageID).filter(pending.contains)
        return unsent.map { .letterCancelled(LetterCancelled(messageID: $0)) }
            + FilesErased.events(files, reason: .request, by: actor)
    }
}
