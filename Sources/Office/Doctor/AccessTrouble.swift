import Federation

/// Why a mail server does not let the clerk work, told apart by what somebody must do about it.
struct AccessTrouble: Hashable {
    let kind: Kind
    /// The server's or libcurl's own words.
    let words: String

    enum Kind: Hashable {
        /// User name, password, or the way to log in.
        case login
        /// Certificate or encryption.
        case encryption
        /// Name, port, network.
        case connection
        /// The server is there and says no.
        case refusal
    }

    /// What the mailbox could not do.
    init(_ error: MailboxError) {
        switch error {
        case .unreachable(let words): (kind, self.words) = (.connection, words)
        case .loginRefused(let words): (kind, self.words) = (.login, words)
        case .insecure(let words): (kind, self.words) = (.encryption, words)
        case .refused(let command, let answer): (kind, self.words) = (.refusal, "\(command) : \(answer)")
        case .notTaken(let words): (kind, self.words) = (.refusal, words)
        }
    }

    /// What became of a submission; `nil` if it was sent.
    init?(_ dispatch: Dispatch) {
        switch dispatch {
        case .sent: return nil
        case .failed(let words): self.init(kind: .refusal, words: words)
        case .deferred(let words), .ambiguous(let words):
            self.init(kind: AccessTrouble.kind(ofSubmission: words), words: words)
        }
    }

    private init(kind: Kind, words: String) {
        self.kind = kind
        self.words = words
    }

    /// A submission ends in words alone: the reply codes of SMTP AUTH (RFC 4954 §6), else libcurl's messages.
    private static func kind(ofSubmission words: String) -> Kind {
        let low = words.lowercased()
        let isReply = words.prefix(3).count == 3 && Int(words.prefix(3)) != nil
        let isLogin =
            ["530", "534", "535", "538", "454"].contains(words.prefix(3))
            || ["login denied", "5.7.30 ", "5.7.139 ", "basic authentication"].contains { low.contains($0) }
        if isLogin { return .login }
        if isReply { return .refusal }
        if ["ssl", "tls", "certificate"].contains(where: { low.contains($0) }) { return .encryption }
        return low.contains("authentic") ? .login : .connection
    }

    /// What it prevents.
    var ailment: Finding.Ailment {
        switch kind {
        case .login: .permission
        case .encryption: .configuration
        case .connection, .refusal: .unavailable
        }
    }
}
