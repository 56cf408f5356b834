import CGMime
import Federation
import Foundation

/// A GMime message being written.
final class MessageBuilder {
    private let message: UnsafeMutablePointer<GMimeMessage>

    /// Fields that hold addresses.
    enum AddressRole {
        case from, to, replyTo

        fileprivate var type: GMimeAddressType {
            switch self {
            case .from: GMIME_ADDRESS_TYPE_FROM
            case .to: GMIME_ADDRESS_TYPE_TO
            case .replyTo: GMIME_ADDRESS_TYPE_REPLY_TO
            }
        }
    }

    /// A message without header whose body is `root`.
    init(_ root: MimeNode) {
        GMimeText.start()
        guard let message = g_mime_message_new(0) else { preconditionFailure("GMime is out of memory") }
        self.message = message
        let part = EntityWriter.object(root)
        g_mime_message_set_mime_part(message, part)
        g_object_unref(part)
    }

    deinit { g_object_unref(message) }

    /// Adds a mailbox; the name is made fit, the address is one already.
    func add(_ role: AddressRole, name: String, address: EmailAddress) {
        let shown = HeaderValue.text(name, limit: 100)
        g_mime_message_add_mailbox(message, role.type, shown.isEmpty ? nil : shown, address.text)
    }

    /// Sets a field whose value is one line.
    func set(_ name: String, _ value: String) {
        g_mime_object_set_header(gmime_object_of_message(message), name, value, "utf-8")
    }

    /// Sets `Date`, in UTC.
    func set(date: Date) {
        guard let time = g_date_time_new_from_unix_utc(gint64(date.timeIntervalSince1970.rounded(.down))) else {
            return
        }
        g_mime_message_set_date(message, time)
        g_date_time_unref(time)
    }

    /// The message as GMime writes it with CR LF.
    func bytes() -> [UInt8] {
        guard let format = g_mime_format_options_new() else { return [] }
        defer { g_mime_format_options_free(format) }
        g_mime_format_options_set_newline_format(format, GMIME_NEWLINE_FORMAT_DOS)
        return MimeEntity.written {
            _ = g_mime_object_write_to_stream(gmime_object_of_message(message), format, $0)
        }
    }
}
