public import Federation
import Mail
import Reading

/// Reads mails one after the other in answer to the same question, without ledger or network.
public struct ReadingDesk: Sendable {
    private let reader = Reader()
    private let question: Question

    /// A desk for answers to a matter of that kind, or of any; `originals` are paths of letters that may be quoted.
    public init(matter: MatterKind?, originals: [String]) throws(MailFileError) {
        var letters: [String] = []
        for path in originals {
            letters += try MailFile.message(at: path).quotableTexts
        }
        question = Question(kind: matter, originals: letters)
    }

    /// What would be understood of the mail at `path`.
    public func report(on path: String) throws(MailFileError) -> ReadReport {
        let message = try MailFile.message(at: path)
        var question = question
        if let address = message.from.address, let name = SenderName(address: address).ofDomain {
            question.ownNames = [name]
        }
        return ReadReport(file: path, message: message, reading: reader.read(message, asAnswerTo: question))
    }
}
