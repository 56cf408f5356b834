import Foundation

/// The bytes between the clerk and an IMAP server, already logged in: libcurl in life, a script in tests.
protocol ByteStream: AnyObject {
    /// Sends all of `bytes`.
    func send(_ bytes: [UInt8]) throws(MailboxError)

    /// Waits at most `limit` seconds for bytes and hands them to `sink`.
    func receive(
        atMost limit: TimeInterval, heeding attention: Attention, into sink: (UnsafeRawBufferPointer) -> Void
    ) throws(MailboxError) -> Arrival
}

/// What may end a wait for the server besides its bytes.
enum Attention {
    /// An answer is due: only the process's end interrupts.
    case toServer
    /// Nothing is due: a wake-up from another thread ends the wait.
    case toWakeUps
}

/// How a wait for the server ended.
enum Arrival: Hashable {
    /// Bytes were handed on.
    case bytes
    /// The time passed in silence.
    case silence
    /// Another thread asked for attention.
    case wakeUp
}
