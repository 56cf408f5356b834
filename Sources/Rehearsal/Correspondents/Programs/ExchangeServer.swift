/// What mails written on Microsoft's servers have in common.
enum ExchangeServer {
    static let style = "font-family: Aptos, Calibri, Helvetica, sans-serif; font-size: 12pt; color: rgb(0, 0, 0);"

    /// `PR1P264MB1234`.
    static func name(_ trace: Trace) -> String { "PR1P264MB\(trace.digits(4, "server"))" }

    /// The name with a serial, for boundaries.
    static func host(_ trace: Trace) -> String {
        "\(name(trace))\(trace.hex(20, "boundary").uppercased())\(name(trace))FRAP"
    }

    /// Message-ID without angle brackets.
    static func messageID(_ trace: Trace) -> String {
        let server = "\(name(trace)).FRAP264.PROD.OUTLOOK.COM"
        return "\(name(trace))\(trace.hex(28, "id").uppercased())@\(server)"
    }

    /// The letter below a line, its header lines in `divRplyFwdMsg`.
    static func quoted(_ quote: Quote) -> String {
        "<div id=\"appendonsend\"></div>\n<hr style=\"display:inline-block;width:98%\" tabindex=\"-1\">"
            + "<div id=\"divRplyFwdMsg\" dir=\"ltr\"><font face=\"Calibri, sans-serif\" style=\"font-size:11pt\" "
            + "color=\"#000000\">\(OutlookBlock(quote: quote).html)</font><div>&nbsp;</div></div>\n"
            + quote.letter.page
    }
}
