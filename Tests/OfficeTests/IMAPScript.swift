import Foundation

@testable import Office

/// An IMAP server made of answers: for each command that begins so, what it says. `%` stands for the command's tag.
///
/// Answers to the same beginning are used up in turn, the last one for ever; what follows a `+` gets the next of its
/// command. An unknown command is answered BAD.
final class IMAPScript: ByteStream {
    /// The commands received, without their tags.
    private(set) var commands: [String] = []
    private var answers: [(beginning: String, replies: [String])]
    private var outgoing: [UInt8] = []
    private var idleTag: String?
    /// The command whose literal is to follow.
    private var open: String?

    init(_ answers: KeyValuePairs<String, [String]>) {
        self.answers = IMAPScript.basics + answers.map { (beginning: $0.key, replies: $0.value) }
    }

    private static let basics = [
        (beginning: "NOOP", replies: ["% OK done\r\n"]), (beginning: "SUBSCRIBE", replies: ["% OK done\r\n"]),
    ]

    /// The capabilities and folders of a server that can nothing but IMAP4rev1.
    static func plain(_ more: KeyValuePairs<String, [String]>, capabilities: String = "") -> IMAPScript {
        let script = IMAPScript(more)
        // What the test says comes later and so goes before.
        script.answers.insert(
            contentsOf: [
                (beginning: "CAPABILITY", replies: ["* CAPABILITY IMAP4rev1 \(capabilities)\r\n% OK\r\n"]),
                (beginning: "NAMESPACE", replies: ["* NAMESPACE ((\"INBOX.\" \".\")) NIL NIL\r\n% OK\r\n"]),
                (beginning: "LIST", replies: ["* LIST () \".\" INBOX\r\n% OK\r\n"]),
                (
                    beginning: "SELECT \"INBOX\"",
                    replies: ["* 3 EXISTS\r\n* OK [UIDVALIDITY 9] x\r\n* OK [UIDNEXT 4] x\r\n% OK [READ-WRITE] x\r\n"]
                ),
            ], at: 0)
        return script
    }

    func send(_ bytes: [UInt8]) throws(MailboxError) {
        if let command = open {
            open = nil
            return reply(to: command)
        }
        for line in String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r\n") where !line.isEmpty {
            answer(line)
        }
    }

    func receive(
        atMost limit: TimeInterval, heeding attention: Attention, into sink: (UnsafeRawBufferPointer) -> Void
    ) throws(MailboxError) -> Arrival {
        guard !outgoing.isEmpty else { throw .unreachable("the server closed the connection") }
        // An odd number of bytes at a time: no answer may depend on arriving whole.
        let piece = Array(outgoing.prefix(7))
        outgoing.removeFirst(piece.count)
        piece.withUnsafeBytes(sink)
        return .bytes
    }

    private func answer(_ line: String) {
        if line == "DONE", let tag = idleTag {
            outgoing += Array("\(tag) OK done\r\n".utf8)
            return
        }
        let words = line.split(separator: " ", maxSplits: 1).map(String.init)
        commands.append(words[1])
        if words[1] == "IDLE" { idleTag = words[0] }
        reply(to: line)
    }

    private func reply(to line: String) {
        let words = line.split(separator: " ", maxSplits: 1).map(String.init)
        guard let index = answers.lastIndex(where: { words[1].hasPrefix($0.beginning) }) else {
            outgoing += Array("\(words[0]) BAD unknown\r\n".utf8)
            return
        }
        let reply = answers[index].replies[0]
        if answers[index].replies.count > 1 { answers[index].replies.removeFirst() }
        if reply.hasPrefix("+"), words[1].hasSuffix("}") { open = line }
        outgoing += Array(reply.replacingOccurrences(of: "%", with: words[0]).utf8)
    }
}

extension IMAPMailbox {
    /// A mailbox on scripts, one a connection.
    convenience init(_ scripts: IMAPScript...) {
        let access = ServerAccess(host: "127.0.0.1", port: 143, security: .clearLoopback, credential: nil)
        var rest = scripts
        self.init(settings: IMAPSettings(server: access), interruption: Interruption()) {
            () throws(MailboxError) -> any ByteStream in
            guard !rest.isEmpty else { throw .unreachable("no more connections") }
            return rest.removeFirst()
        }
    }
}
