import CCurl
public import Federation
import Foundation

/// Submits mail by SMTP (RFC 6409), one recipient an envelope, over one connection kept between letters.
///
/// Not thread-safe: it lives on the clerk's thread. `interruption.stop()` ends a submission that has not sent its
/// final dot; one that has is waited for, since its outcome would be lost.
public final class SMTPCourier: Courier {
    /// Reaches this courier from other threads.
    public let interruption: Interruption
    private let settings: SMTPSettings
    private var handle: CurlHandle?

    /// A courier that is not yet connected.
    public init(settings: SMTPSettings, interruption: Interruption = Interruption()) {
        self.settings = settings
        self.interruption = interruption
    }

    public func hangUp() { handle = nil }

    public func send(_ bytes: [UInt8], from: EmailAddress, to: EmailAddress) -> Dispatch {
        guard LineEnds.areCRLF(bytes) else { return .failed("not sent: the mail has bare CR or LF, or no last CRLF") }
        let isReused = handle != nil
        let first = attempt(bytes, from: from, to: to)
        // Servers end a session after some time or some mails (421, 452): that says nothing about the letter.
        guard isReused, first.invitesNewConnection, !interruption.isStopped else { return first.dispatch }
        hangUp()
        return attempt(bytes, from: from, to: to).dispatch
    }

    private func openHandle() throws(CurlFailure) -> CurlHandle {
        if let handle { return handle }
        let new = try CurlHandle(settings: settings, interruption: interruption)
        handle = new
        return new
    }

    private func attempt(_ bytes: [UInt8], from: EmailAddress, to: EmailAddress) -> SubmissionResult {
        do throws(CurlFailure) {
            let handle = try openHandle()
            let progress = SubmissionProgress(bytes, handle.transcript, interruption: interruption)
            try handle.address(from: from, to: to)
            let result = try handle.submit(progress, size: bytes.count)
            if result.failure != nil { hangUp() }
            return result
        } catch {
            hangUp()
            return SubmissionResult(
                failure: error, reply: 0, serverLine: "", stage: .greeting, mayHaveEnded: false)
        }
    }
}

extension CurlHandle {
    /// A handle for submissions.
    fileprivate convenience init(settings: SMTPSettings, interruption: Interruption) throws(CurlFailure) {
        try self.init(access: settings.server, scheme: "smtp", interruption: interruption)
        if let greeting = settings.greeting {
            // libcurl takes the EHLO name from the URL's path.
            guard greeting.utf8.allSatisfy({ (33...126).contains($0) && !"/?#%\\".utf8.contains($0) }) else {
                throw CurlFailure(code: CURLE_URL_MALFORMAT, words: "“\(greeting)” is no host name", serverLine: "")
            }
            try set(CURLOPT_URL, settings.server.url(scheme: "smtp") + greeting)
        }
        try set(CURLOPT_UPLOAD, 1)
        try setUpCallbacks()
    }

    /// The callbacks find the submission under way through their context, and no context between two.
    private func setUpCallbacks() throws(CurlFailure) {
        try set(CURLOPT_XFERINFODATA, pointer: nil)
        try set(progress: { context, _, _, _, uploaded in
            guard let context else { return 0 }
            let progress = Unmanaged<SubmissionProgress>.fromOpaque(context).takeUnretainedValue()
            return progress.shouldStop(uploaded: Int(uploaded)) ? 1 : 0
        })
        try set(debug: { _, kind, bytes, size, context in
            guard let bytes, let context else { return 0 }
            let progress = Unmanaged<SubmissionProgress>.fromOpaque(context).takeUnretainedValue()
            progress.see(kind, UnsafeRawBufferPointer(start: bytes, count: size))
            return 0
        })
        try set(CURLOPT_VERBOSE, 1)
        try set(CURLOPT_READFUNCTION) { buffer, size, count, context in
            guard let buffer, let context else { return 0 }
            let progress = Unmanaged<SubmissionProgress>.fromOpaque(context).takeUnretainedValue()
            return progress.fill(UnsafeMutableRawBufferPointer(start: buffer, count: size * count))
        }
    }

    private func setContext(_ context: UnsafeMutableRawPointer?) throws(CurlFailure) {
        for option in [CURLOPT_READDATA, CURLOPT_DEBUGDATA, CURLOPT_XFERINFODATA] {
            try set(option, pointer: context)
        }
    }

    /// Writes the envelope. The addresses are plain addr-specs and cannot hold CR or LF.
    fileprivate func address(from: EmailAddress, to: EmailAddress) throws(CurlFailure) {
        try set(CURLOPT_MAIL_FROM, "<\(from.text)>")
        try set(recipient: "<\(to.text)>")
    }

    /// Sends one mail of `size` bytes; a failure is part of the result.
    fileprivate func submit(_ progress: SubmissionProgress, size: Int) throws(CurlFailure) -> SubmissionResult {
        try setContext(Unmanaged.passUnretained(progress).toOpaque())
        try set(CURLOPT_INFILESIZE, size)
        var failure: CurlFailure?
        do throws(CurlFailure) { try perform() } catch { failure = error }
        let uploaded = count(CURLINFO_SIZE_UPLOAD_T)
        let result = SubmissionResult(
            failure: failure, reply: transcript.replyCode, serverLine: transcript.lastLine,
            stage: progress.stage, mayHaveEnded: progress.mayHaveEnded(uploaded: uploaded))
        try setContext(nil)
        return result
    }
}
