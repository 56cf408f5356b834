import Mail

/// A mail from header lines and a body, with CR LF; `\n` in either is a line end.
func mail(_ header: String, _ body: String = "Bonjour.\n") -> [UInt8] {
    Array((header + "\n\n" + body).replacing("\n", with: "\r\n").utf8)
}

/// The message parsed from `mail`.
func message(_ header: String, _ body: String = "Bonjour.\n") -> Message { Message(parsing: mail(header, body)) }

/// A single-part mail whose body is these bytes.
func message(_ header: String, bytes: [UInt8]) -> Message {
    Message(parsing: Array((header.replacing("\n", with: "\r\n") + "\r\n\r\n").utf8) + bytes)
}
