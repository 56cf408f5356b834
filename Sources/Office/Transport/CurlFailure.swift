import CCurl

/// What libcurl reported: its code, its own words, and the last line the server said.
struct CurlFailure: Error {
    let code: CURLcode
    /// libcurl's message for this very call, or its general text for the code.
    let words: String
    /// The server's last line, printable and short; empty if it said nothing.
    let serverLine: String

    /// Both voices in one line for people.
    var summary: String { serverLine.isEmpty ? words : "\(words): \(serverLine)" }

    /// Whether TLS could not be had or the certificate is not acceptable.
    var isInsecure: Bool {
        switch code {
        case CURLE_USE_SSL_FAILED, CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CIPHER,
            CURLE_SSL_CACERT_BADFILE, CURLE_SSL_ISSUER_ERROR, CURLE_SSL_CERTPROBLEM, CURLE_SSL_INVALIDCERTSTATUS:
            true
        default: false
        }
    }
}
