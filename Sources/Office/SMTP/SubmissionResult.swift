import CCurl

/// How one submission ended, and what that means for the letter.
struct SubmissionResult {
    /// `nil` if libcurl saw the server accept it.
    let failure: CurlFailure?
    /// The server's last reply code; 0 if it gave none.
    let reply: Int
    /// How far the submission got.
    let stage: SubmissionStage
    /// Whether the final dot may have been sent.
    let mayHaveEnded: Bool

    /// What became of the letter.
    ///
    /// Only what the server says about this letter or its recipient is final: a refused login, greeting or sender is
    /// the same for every letter and can be mended, so the letter waits.
    var dispatch: Dispatch {
        guard let failure else { return .sent(words) }
        if mayHaveEnded, !isReply(to: failure) { return .ambiguous(failure.summary) }
        switch reply {
        case 500...599 where isReply(to: failure) && concernsLetter: return .failed(words)
        default: return .deferred(isReply(to: failure) ? words : failure.summary)
        }
    }

    /// Whether the connection may have grown too old or too full to carry another mail, and nothing was sent: the
    /// same letter may go out at once on a new one.
    var invitesNewConnection: Bool {
        failure != nil && !mayHaveEnded && stage <= .sender && !(500...599).contains(reply)
    }

    /// libcurl reports a refusal by these; any other code is about the connection, and `reply` is then an old one.
    private func isReply(to failure: CurlFailure) -> Bool {
        guard reply >= 400 else { return false }
        switch failure.code {
        case CURLE_SEND_ERROR, CURLE_WEIRD_SERVER_REPLY, CURLE_UPLOAD_FAILED, CURLE_LOGIN_DENIED,
            CURLE_REMOTE_ACCESS_DENIED:
            return true
        default: return false
        }
    }

    private var concernsLetter: Bool {
        switch stage {
        case .greeting: false
        // 552 and 5.3.4: too big for the server, announced by SIZE.
        case .sender: reply == 552 || words.contains(" 5.3.4 ")
        case .recipient, .content: true
        }
    }

    private let words: String

    /// Takes libcurl's account.
    init(failure: CurlFailure?, reply: Int, serverLine: String, stage: SubmissionStage, mayHaveEnded: Bool) {
        self.failure = failure
        self.reply = reply
        self.stage = stage
        self.mayHaveEnded = mayHaveEnded
        words = serverLine.isEmpty ? failure?.words ?? "" : serverLine
    }
}
