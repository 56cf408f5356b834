import Foundation

/// A mail as a plain program writes it.
struct TestMail {
    var from: String
    var to = "greffe@fe.example"
    var subject = "Re: Appel"
    var text: String
    var id = UUID().uuidString
    var answering: String?
    var isAuthenticated = false
    var date = Date(timeIntervalSince1970: 1_782_720_000)
    /// Fields of their own, without line ends.
    var fields: [String] = []

    init(from: String, text: String) {
        self.from = from
        self.text = text
    }

    var bytes: String {
        let domain = from.drop { $0 != "@" }.dropFirst()
        let result = "Authentication-Results: mx.fe.example; dmarc=pass header.from=\(domain)"
        let lines =
            (isAuthenticated ? [result] : [])
            + [
                "Received: from relais.example by mx.fe.example; Mon, 29 Jun 2026 10:00:00 +0200", "From: <\(from)>",
                "To: <\(to)>", "Subject: \(subject)", "Date: \(rfc5322)", "Message-ID: <\(id)@program.example>",
            ] + (answering.map { ["In-Reply-To: <\($0)>"] } ?? []) + fields + [
                "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: 8bit", "",
                text, "",
            ]
        return lines.joined(separator: "\r\n")
    }

    private var rfc5322: String {
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.timeZone = TimeZone(identifier: "UTC")
        formatter.dateFormat = "EEE, dd MMM yyyy HH:mm:ss '+0000'"
        return formatter.string(from: date)
    }
}
