/// A MIME entity to be written.
enum MimeNode {
    /// `text/SUBTYPE` in UTF-8, quoted-printable.
    case text(String, String)
    /// `text/calendar` as an alternative (RFC 6047 §2.4): base64, no disposition and no name, or programs show a file.
    case calendar(SchedulingObject)
    /// A file, base64.
    case file(Attachment)
    /// `multipart/SUBTYPE`.
    case multipart(String, [MimeNode], boundary: String)
}
