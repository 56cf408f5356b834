import Federation
import Foundation

/// Bounce and complaint notices of Amazon SES as its notification service mails them: JSON in a plain text part.
///
/// Format: the SES developer guide, "Amazon SNS notification contents".
enum NotificationService {
    /// The reports of a bounce notice; `nil` if the mail is none.
    static func reports(in message: Message) -> [DeliveryReport]? {
        guard let notice = notice(in: message), notice.notificationType == "Bounce", let bounce = notice.bounce else {
            return nil
        }
        return bounce.bouncedRecipients.map { recipient in
            let status = recipient.status.flatMap(SMTPStatus.init(field:))
            return DeliveryReport(
                recipient: EmailAddress(recipient.emailAddress), status: status?.enhanced,
                isPermanent: bounce.bounceType == "Permanent", isDelay: false,
                originalMessageID: notice.mail?.commonHeaders?.messageId.flatMap {
                    MessageIdentifiers.all(in: Array($0.utf8)).first
                },
                diagnostic: GMimeText.singleSpaced(recipient.diagnosticCode ?? ""))
        }
    }

    /// Whether the mail says that a recipient complained.
    static func isComplaint(_ message: Message) -> Bool { notice(in: message)?.notificationType == "Complaint" }

    /// Whether the mail says that a delivery succeeded.
    static func isSuccess(_ message: Message) -> Bool { notice(in: message)?.notificationType == "Delivery" }

    /// The notice, bare or in the envelope of the service that passes it on.
    private static func notice(in message: Message) -> Notice? {
        guard message.from.address?.domain == "sns.amazonaws.com",
            let text = message.views.first(where: { $0.kind == .plain })?.text,
            let first = text.firstIndex(of: "{"), let last = text.lastIndex(of: "}"), first < last
        else { return nil }
        // One line as written; relays break it at 998 bytes (RFC 5321 §4.5.3.1.6), sendmail with `!` before the break.
        let line = text[first...last].replacing("!\n ", with: "").replacing("\n ", with: "").replacing("\n", with: "")
        let decoder = JSONDecoder()
        if let bare = try? decoder.decode(Notice.self, from: Data(line.utf8)) { return bare }
        guard let envelope = try? decoder.decode(Envelope.self, from: Data(line.utf8)) else { return nil }
        return try? decoder.decode(Notice.self, from: Data(envelope.message.utf8))
    }

    private struct Envelope: Decodable {
        let message: String
        enum CodingKeys: String, CodingKey { case message = "Message" }
    }

    private struct Notice: Decodable {
        let notificationType: String
        let bounce: Bounce?
        let mail: Mail?
    }

    private struct Bounce: Decodable {
        let bounceType: String
        let bouncedRecipients: [Recipient]
    }

    private struct Recipient: Decodable {
        let emailAddress: String
        let status: String?
        let diagnosticCode: String?
    }

    private struct Mail: Decodable {
        let commonHeaders: CommonHeaders?
    }

    private struct CommonHeaders: Decodable {
        let messageId: String?
    }
}
