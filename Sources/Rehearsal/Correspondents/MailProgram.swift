/// A mail program, and how it writes a reply.
///
/// Headers, their order, the forms of identifiers, quoting and encodings are those the programs are known by in their
/// French versions; two of them (`thunderbird`, `mutt`) write below the quote, as they do unless told otherwise.
public enum MailProgram: String, CaseIterable, Hashable, Sendable {
    case gmailWeb, gmailAndroid
    /// Outlook for Windows: the block « De : / Envoyé : / À : / Objet : » under a line, windows-1252.
    case outlookDesktop
    /// Outlook on the web: the same block in `divRplyFwdMsg`.
    case outlookWeb
    case outlookMobile, appleMail
    /// HTML only.
    case iPhone
    /// Below the quote, format=flowed.
    case thunderbird
    case zimbra
    /// Plain text only.
    case roundcube
    case orangeWebmail, samsung, yahoo, protonMail
    /// Plain text only, below the quote, in English.
    case mutt

    var costume: any Costume {
        switch self {
        case .gmailWeb: GmailWeb()
        case .gmailAndroid: GmailAndroid()
        case .outlookDesktop: OutlookDesktop()
        case .outlookWeb: OutlookWeb()
        case .outlookMobile: OutlookMobile()
        case .appleMail: AppleMail()
        case .iPhone: IPhone()
        case .thunderbird: Thunderbird()
        case .zimbra: Zimbra()
        case .roundcube: Roundcube()
        case .orangeWebmail: OrangeWebmail()
        case .samsung: Samsung()
        case .yahoo: Yahoo()
        case .protonMail: ProtonMail()
        case .mutt: Mutt()
        }
    }

    /// Whether it takes over the In-Reply-To a `mailto:` link asks for; most ignore it (RFC 6068 §4 lets them).
    var keepsThreadOfLinks: Bool {
        switch self {
        case .thunderbird, .roundcube, .mutt: true
        case .gmailWeb, .gmailAndroid, .outlookDesktop, .outlookWeb, .outlookMobile, .appleMail, .iPhone, .zimbra,
            .orangeWebmail, .samsung, .yahoo, .protonMail:
            false
        }
    }
}
