/// What a trusted server found out about a mail, and whether it confirms the author's domain.
public struct Authentication: Hashable, Sendable {
    /// DMARC (RFC 7489), if the server says anything of it.
    public let dmarc: DMARCResult?
    /// DKIM (RFC 6376), one a signature.
    public let dkim: [DKIMResult]
    /// SPF (RFC 7208).
    public let spf: SPFResult?
    /// Whether the author's domain is confirmed, and if not why.
    public let alignment: Alignment

    /// Whether the domain of From is confirmed, and by what.
    public enum Alignment: Hashable, Sendable {
        /// `dmarc=pass` for exactly the domain of From.
        case dmarc
        /// `dkim=pass` by exactly the domain of From.
        case dkim
        /// Not confirmed.
        case none(Reason)
    }

    /// Why the author's domain is not confirmed.
    public enum Reason: String, Hashable, Sendable, CaseIterable {
        /// There is no single plain author whose domain could be confirmed.
        case noAuthor
        /// No field of a trusted server stands where only that server could have put it.
        case noTrustedResults
        /// Two fields of the block speak of the same method: one of them is forged.
        case contradictory
        /// The server confirmed nothing.
        case notPassed
        /// What passed is another domain's.
        case otherDomain
        /// The signature leaves room for a forger: `l=`, a testing key, a short key, an unsigned From.
        case weakSignature
        /// The signature's key could not be fetched in time.
        case keyUnavailable
    }

    /// Whether the author's domain is confirmed.
    public var isAligned: Bool { alignment.isConfirmed }
}

extension Authentication.Alignment {
    /// Whether the author's domain is confirmed.
    public var isConfirmed: Bool {
        switch self {
        case .dmarc, .dkim: true
        case .none: false
        }
    }
}

/// A server whose `Authentication-Results` may be believed.
public struct TrustedServer: Hashable, Sendable {
    /// Its authserv-id, compared byte for byte.
    public let id: String
    /// Names after `by` in Received fields that may stand above its results: hops behind it that only it can reach.
    /// A `*` at the end stands for any ending (`2002:a05:*`). Without any, the results must stand above all Received.
    public let relays: [String]

    /// A server.
    public init(id: String, relays: [String] = []) {
        self.id = id
        self.relays = relays.map { $0.lowercased() }
    }
}

/// `dmarc=…` (RFC 8601 §2.7, RFC 7489 §11.2).
public struct DMARCResult: Hashable, Sendable {
    /// `pass`, `fail`, `none`… in lower case.
    public let result: String
    /// `header.from`, lower case.
    public let headerFrom: String?
}

/// `dkim=…` (RFC 8601 §2.7.1).
public struct DKIMResult: Hashable, Sendable {
    /// `pass`, `fail`, `neutral`, `policy`… in lower case.
    public let result: String
    /// `header.d`, or the domain of `header.i`, lower case.
    public let domain: String?
    /// `header.s`.
    public let selector: String?
    /// What the server says that makes a pass worth less: a policy property, a testing key, a body length, a short key.
    public let isWeak: Bool
}

/// `spf=…` (RFC 8601 §2.7.2).
public struct SPFResult: Hashable, Sendable {
    /// `pass`, `fail`, `softfail`… in lower case.
    public let result: String
    /// Domain of `smtp.mailfrom`, lower case.
    public let mailFromDomain: String?
}
