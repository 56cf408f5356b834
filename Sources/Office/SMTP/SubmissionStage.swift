/// The step of a submission (RFC 5321 §3.3): what a refusal is about depends on it.
enum SubmissionStage: Comparable {
    /// Connection, greeting, TLS, login.
    case greeting
    /// MAIL FROM was sent.
    case sender
    /// RCPT TO was sent.
    case recipient
    /// DATA was sent.
    case content

    /// The step a command begins; `nil` if it begins none.
    init?(command: UnsafeRawBufferPointer) {
        let stages: [(String, SubmissionStage)] = [
            ("MAIL FROM:", .sender), ("RCPT TO:", .recipient), ("DATA", .content),
        ]
        guard let stage = stages.first(where: { command.starts(with: $0.0.utf8) })?.1 else { return nil }
        self = stage
    }
}
