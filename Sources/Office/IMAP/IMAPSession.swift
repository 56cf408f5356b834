import Foundation

/// Commands and answers on one logged-in connection (RFC 3501 §2.2), strictly in step: each answer is read to its
/// tagged end before the session goes on.
///
/// After an error that leaves the two sides out of step `isUsable` is false, and only a new connection helps.
final class IMAPSession {
    /// What the server can do, after login.
    private(set) var capabilities = Capabilities(words: [])
    /// The folder selected, if any.
    var selected: SelectedFolder?
    /// Whether the connection can carry another command.
    private(set) var isUsable = true

    private let stream: any ByteStream
    private let silenceTimeout: TimeInterval
    private var reader: ResponseReader
    private var lastTag = 0
    private var lastWords = ""

    /// A session on a logged-in connection. Asks for the capabilities: what was announced before login may differ.
    init(stream: any ByteStream, limits: ResponseLimits, silenceTimeout: TimeInterval) throws(MailboxError) {
        self.stream = stream
        self.silenceTimeout = silenceTimeout
        reader = ResponseReader(limits: limits)
        var announced: Capabilities?
        try complete(.capability) { if case .capabilities(let words) = $0 { announced = words } }
        guard let announced else { throw outOfStep(ProtocolFault("no capabilities announced"), "CAPABILITY") }
        capabilities = announced
    }

    /// Sends a command and reads its answer; `each` sees every response before the tagged one.
    /// - Returns: the tagged answer, OK or NO.
    /// - Throws: also for BAD, which says that this side is mistaken.
    @discardableResult
    func run(
        _ command: IMAPCommand, each: (IMAPResponse) -> Void = { _ in }
    ) throws(MailboxError) -> StatusResponse {
        try finish(try begin(command), each: each)
    }

    /// The same, where only OK will do.
    func complete(_ command: IMAPCommand, each: (IMAPResponse) -> Void = { _ in }) throws(MailboxError) {
        try complete(try begin(command), each: each)
    }

    /// Sends a command without waiting.
    func begin(_ command: IMAPCommand) throws(MailboxError) -> PendingCommand {
        lastTag += 1
        let tag = "G\(lastTag)"
        try transmit(Array(tag.utf8) + [32] + command.bytes + [13, 10])
        return PendingCommand(tag: tag, command: command)
    }

    /// Reads the answer to the command under way, where only OK will do.
    func complete(_ pending: PendingCommand, each: (IMAPResponse) -> Void = { _ in }) throws(MailboxError) {
        let status = try finish(pending, each: each)
        guard status.condition == .ok else {
            throw MailboxError.refused(command: pending.command.name, answer: status.words)
        }
    }

    /// Reads the answer to the command under way.
    func finish(
        _ pending: PendingCommand, each: (IMAPResponse) -> Void = { _ in }
    ) throws(MailboxError) -> StatusResponse {
        while true {
            let response = try nextResponse(during: pending.command)
            guard case .completed(let tag, let status) = response else {
                note(response)
                each(response)
                continue
            }
            guard tag == pending.tag else {
                throw outOfStep(ProtocolFault("an answer to \(tag)"), pending.command.name)
            }
            return try accept(status, to: pending)
        }
    }

    /// Reads the answers to all commands under way, which may come mixed and in any order (RFC 3501 §5.5); only OK
    /// will do.
    func completeAll(_ pending: [PendingCommand], each: (IMAPResponse) -> Void) throws(MailboxError) {
        var open = pending
        while let oldest = open.first {
            let response = try nextResponse(during: oldest.command)
            guard case .completed(let tag, let status) = response else {
                note(response)
                each(response)
                continue
            }
            guard let index = open.firstIndex(where: { $0.tag == tag }) else {
                throw outOfStep(ProtocolFault("an answer to \(tag)"), oldest.command.name)
            }
            let answered = open.remove(at: index)
            guard try accept(status, to: answered).condition == .ok else {
                isUsable = false
                throw MailboxError.refused(command: answered.command.name, answer: status.words)
            }
        }
    }

    /// Waits at most `limit` seconds for one response that no command asked for.
    /// - Returns: `nil` if none came.
    func overhear(atMost limit: TimeInterval, during pending: PendingCommand) throws(MailboxError) -> Overheard {
        if let response = try buffered(pending.command) {
            note(response)
            return .response(response)
        }
        switch try arrive(atMost: limit, heeding: .toWakeUps) {
        case .bytes:
            return try buffered(pending.command).map {
                note($0); return .response($0)
            } ?? .nothingWhole
        case .silence: return .silence
        case .wakeUp: return .wakeUp
        }
    }

    /// Sends bytes that are no command: IDLE's DONE.
    func transmit(_ bytes: [UInt8]) throws(MailboxError) {
        do throws(MailboxError) { try stream.send(bytes) } catch { throw broken(error) }
    }

    /// Reads on until the server says `+`.
    /// - Returns: the tagged answer if the command was refused instead.
    func awaitContinuation(of pending: PendingCommand) throws(MailboxError) -> StatusResponse? {
        while true {
            let response = try nextResponse(during: pending.command)
            switch response {
            case .goOn: return nil
            case .completed(let tag, let status) where tag == pending.tag: return status
            case .completed(let tag, _): throw outOfStep(ProtocolFault("an answer to \(tag)"), pending.command.name)
            default: note(response)
            }
        }
    }
}

extension IMAPSession {
    private func nextResponse(during command: IMAPCommand) throws(MailboxError) -> IMAPResponse {
        while true {
            if let response = try buffered(command) { return response }
            switch try arrive(atMost: silenceTimeout, heeding: .toServer) {
            case .bytes, .wakeUp: continue
            case .silence:
                isUsable = false
                throw MailboxError.unreachable("no answer to \(command.name) for \(Int(silenceTimeout)) s")
            }
        }
    }

    private func buffered(_ command: IMAPCommand) throws(MailboxError) -> IMAPResponse? {
        do throws(ProtocolFault) {
            guard let raw = try reader.next() else { return nil }
            return try IMAPResponse(raw)
        } catch {
            throw outOfStep(error, command.name)
        }
    }

    private func arrive(atMost limit: TimeInterval, heeding attention: Attention) throws(MailboxError) -> Arrival {
        do throws(MailboxError) {
            return try stream.receive(atMost: limit, heeding: attention) { reader.feed($0) }
        } catch {
            throw broken(error)
        }
    }

    private func accept(
        _ status: StatusResponse, to pending: PendingCommand
    ) throws(MailboxError) -> StatusResponse {
        switch status.condition {
        case .ok, .no: return status
        case .bad, .bye, .preauth:
            isUsable = false
            throw MailboxError.refused(command: pending.command.name, answer: status.words)
        }
    }

    private func note(_ response: IMAPResponse) {
        selected?.note(response)
        // A server that is about to hang up says why; the next read will find the connection closed.
        if case .status(let status) = response, status.condition == .bye { lastWords = status.words }
    }

    private func broken(_ error: MailboxError) -> MailboxError {
        isUsable = false
        guard case .unreachable(let words) = error, !lastWords.isEmpty else { return error }
        return .unreachable("\(words); the server said: \(lastWords)")
    }

    private func outOfStep(_ fault: ProtocolFault, _ command: String) -> MailboxError {
        isUsable = false
        return .refused(command: command, answer: fault.words)
    }
}
