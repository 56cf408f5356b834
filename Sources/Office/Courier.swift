public import Federation

/// Hands one mail for one recipient to the submission server; real SMTP in the daemon, a simulated one in tests.
public protocol Courier: AnyObject {
    /// Sends `bytes` (CRLF throughout, RFC 5322) in an envelope of exactly one recipient. Blocks. Never throws: what
    /// happened is the result, and goes into the ledger.
    func send(_ bytes: [UInt8], from: EmailAddress, to: EmailAddress) -> Dispatch

    /// Ends the session with the server if one is open, so that nothing lingers between two rounds.
    func hangUp()
}

/// What became of one attempt to send.
public enum Dispatch: Hashable, Sendable {
    /// 250 after the final dot.
    case sent(String)
    /// Refused for now (4xx), or the server could not be reached: certainly not sent.
    case deferred(String)
    /// Refused for good (5xx).
    case failed(String)
    /// Cut after the final dot: may have been sent. Repeated only with the same bytes.
    case ambiguous(String)
}
