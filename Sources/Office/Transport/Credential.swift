/// How the clerk proves to a server who it is.
public enum Credential: Hashable, Sendable {
    /// SASL PLAIN or LOGIN, whichever the server takes (RFC 4616).
    case password(user: String, Secret)
    /// An OAuth 2 access token: OAUTHBEARER or XOAUTH2 (RFC 7628).
    case bearer(user: String, Secret)

    /// The account's name.
    public var user: String {
        switch self {
        case .password(let user, _), .bearer(let user, _): user
        }
    }
}
