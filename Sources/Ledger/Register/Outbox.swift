public import Foundation

/// Letters written, and what became of them. What is due but not in here has not been written yet.
public struct Outbox: Sendable {
    /// A letter and its fate.
    public struct Item: Hashable, Sendable {
        /// The letter.
        public let letter: LetterQueued
        /// When it was written.
        public let queuedAt: Date
        /// Where it is.
        public internal(set) var state: State
        /// Attempts begun.
        public internal(set) var attempts: Int
        /// When the last attempt began.
        public internal(set) var lastAttempt: Date?
        /// The server's last words.
        public internal(set) var answer: String?
    }

    /// Where a letter is.
    public enum State: String, Hashable, Codable, Sendable {
        case queued
        /// An attempt began and nothing followed: treated as ambiguous.
        case attempted
        case sent, deferred, failed, ambiguous, cancelled
    }

    /// By Message-ID.
    private var items: [String: Item] = [:]
    /// Keys ever written: a letter of the same key is never written twice.
    private var keys: Set<LetterKey> = []
    /// Message-IDs not yet at an end, in order of writing.
    public private(set) var pending: [String] = []

    init() {}

    /// The letter of that Message-ID.
    public subscript(messageID: String) -> Item? { items[messageID] }
    /// Whether a letter of that key was ever written.
    public func hasWritten(_ key: LetterKey) -> Bool { keys.contains(key) }
    /// Every letter, for counting.
    public var all: some Collection<Item> { items.values }

    mutating func queue(_ letter: LetterQueued, at time: Date) {
        items[letter.messageID] = Item(
            letter: letter, queuedAt: time, state: .queued, attempts: 0, lastAttempt: nil, answer: nil)
        keys.insert(letter.key)
        pending.append(letter.messageID)
    }

    /// Tried again at once, with fresh tries; only a letter that was not sent.
    mutating func release(_ messageID: String) {
        guard let item = items[messageID], item.state != .sent, item.state != .cancelled else { return }
        items[messageID]?.state = .queued
        items[messageID]?.attempts = 0
        if !pending.contains(messageID) { pending.append(messageID) }
    }

    mutating func attempt(_ messageID: String, at time: Date) {
        items[messageID]?.attempts += 1
        items[messageID]?.lastAttempt = time
        items[messageID]?.state = .attempted
    }

    mutating func end(_ messageID: String, as state: State, answer: String?) {
        items[messageID]?.state = state
        items[messageID]?.answer = answer
        switch state {
        case .sent, .failed, .cancelled: pending.removeAll { $0 == messageID }
        case .queued, .attempted, .deferred, .ambiguous: break
        }
    }

    /// How many letters are in each state.
    public var counts: [State: Int] {
        items.values.reduce(into: [:]) { $0[$1.state, default: 0] += 1 }
    }
}
