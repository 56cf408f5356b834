import CCurl

/// How far one submission got, as seen from libcurl's callbacks: decides whether a failure is certain.
final class SubmissionProgress {
    /// The mail, CRLF throughout.
    private let bytes: [UInt8]
    private var offset = 0
    /// Whether libcurl asked for more after the last byte: from then on the final dot may be on the wire.
    private(set) var reachedEnd = false
    /// The last command the clerk sent.
    private(set) var stage = SubmissionStage.greeting

    private let transcript: ServerTranscript
    private let interruption: Interruption

    /// Nothing sent yet.
    init(_ bytes: [UInt8], _ transcript: ServerTranscript, interruption: Interruption) {
        self.bytes = bytes
        self.transcript = transcript
        self.interruption = interruption
    }

    /// Whether the final dot may be on the wire, given how many bytes libcurl has sent of the mail.
    func mayHaveEnded(uploaded: Int) -> Bool { reachedEnd || uploaded >= bytes.count }

    /// Whether to give up: the process is to stop, and nothing is lost by it.
    func shouldStop(uploaded: Int) -> Bool { interruption.isStopped && !mayHaveEnded(uploaded: uploaded) }

    /// Gives libcurl the next bytes.
    func fill(_ buffer: UnsafeMutableRawBufferPointer) -> Int {
        let count = min(buffer.count, bytes.count - offset)
        guard count > 0 else {
            reachedEnd = true
            return 0
        }
        bytes.withUnsafeBytes { buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[offset..<offset + count])) }
        offset += count
        return count
    }

    /// Sees what libcurl sends; keeps nothing of it but which command it was.
    func see(_ kind: curl_infotype, _ sent: UnsafeRawBufferPointer) {
        guard kind == CURLINFO_HEADER_OUT else { return }
        // After a refusal libcurl takes leave within the same call; the answer to that must not hide the refusal.
        if sent.starts(with: "QUIT".utf8) { transcript.close() }
        guard let stage = SubmissionStage(command: sent) else { return }
        self.stage = stage
    }
}
