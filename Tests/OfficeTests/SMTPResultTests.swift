import CCurl
import Foundation
import Testing

@testable import Office

/// What a submission's end means for the letter; beside the scripted sink, for what no sink does.
@Suite struct SMTPResultTests {
    private func dispatch(
        _ code: CURLcode, _ line: String, _ stage: SubmissionStage, mayHaveEnded: Bool = false
    ) -> Dispatch {
        SubmissionResult(
            failure: CurlFailure(code: code, words: "libcurl", serverLine: line), reply: Int(line.prefix(3)) ?? 0,
            serverLine: line, stage: stage, mayHaveEnded: mayHaveEnded
        ).dispatch
    }

    @Test func `a refusal after the dot is no ambiguity, a silence is`() {
        #expect(dispatch(CURLE_WEIRD_SERVER_REPLY, "554 no", .content, mayHaveEnded: true) == .failed("554 no"))
        #expect(dispatch(CURLE_WEIRD_SERVER_REPLY, "451 later", .content, mayHaveEnded: true) == .deferred("451 later"))
        for code in [CURLE_RECV_ERROR, CURLE_OPERATION_TIMEDOUT, CURLE_GOT_NOTHING, CURLE_SEND_ERROR] {
            #expect(
                dispatch(code, "354 go on", .content, mayHaveEnded: true) == .ambiguous("libcurl: 354 go on"))
        }
    }

    @Test func `what is refused before a letter is named waits, whatever the code`() {
        #expect(dispatch(CURLE_LOGIN_DENIED, "535 no", .greeting) == .deferred("535 no"))
        #expect(dispatch(CURLE_WEIRD_SERVER_REPLY, "554 go away", .greeting) == .deferred("554 go away"))
        #expect(dispatch(CURLE_SEND_ERROR, "550 not you", .sender) == .deferred("550 not you"))
        #expect(dispatch(CURLE_SEND_ERROR, "552 5.3.4 too big", .sender) == .failed("552 5.3.4 too big"))
        #expect(dispatch(CURLE_COULDNT_CONNECT, "", .greeting) == .deferred("libcurl"))
    }

    @Test(arguments: [
        ("a\r\n", true), ("\r\n", true), ("a", false), ("a\n", false), ("a\r", false), ("a\rb\r\n", false), ("", false),
        ("\n\r\n", false), ("a\r\r\n", false),
    ])
    func `only CRLF ends a line`(text: String, isClean: Bool) { #expect(LineEnds.areCRLF(Array(text.utf8)) == isClean) }

    @Test(arguments: [
        ("127.0.0.1", true), ("127.8.9.1", true), ("localhost", true), ("::1", true), ("127.0.0.1.example", false),
        ("127.0.0", false), ("10.0.0.1", false), ("mail.example", false), ("127.0.0.256", false),
    ])
    func `clear text goes nowhere but to this machine`(host: String, isLoopback: Bool) {
        let access = ServerAccess(host: host, port: 25, security: .clearLoopback, credential: nil)
        #expect((access.fault == nil) == isLoopback)
    }

    @Test(arguments: ["", "a b", "a/b", "a@b", "a\r\nb", "é.example"])
    func `what is no host is refused before anything goes out`(host: String) {
        #expect(ServerAccess(host: host, port: 25, security: .tls, credential: nil).fault != nil)
    }

    @Test func `no description shows a secret`() {
        let secret = Secret("sesame")
        let all = "\(secret) \(String(reflecting: secret)) \(Credential.bearer(user: "u", secret))"
        var dumped = ""
        dump(
            SMTPSettings(
                server: ServerAccess(host: "h", port: 1, security: .tls, credential: .password(user: "u", secret))),
            to: &dumped)
        #expect(!(all + dumped).contains("sesame"))
    }
}
