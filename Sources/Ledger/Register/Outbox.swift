public import Federation
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
        /// Of these, attempts that ended and may have sent it: each may be a copy (T39).
        public internal(set) var ambiguities: Int
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
    /// Message-IDs by key: a letter of the same key is never written twice.
    private var keys: [LetterKey: String] = [:]
    /// Message-IDs of what was written to an address, in order: the caps ask for them (T38).
    private var byAddress: [EmailAddress: [String]] = [:]
    /// When attempts began, in order: the pace asks for them.
    private var attempts: [Date] = []
    /// Message-IDs not yet at an end, in order of writing.
    public private(set) var pending: [String] = []

    init() {}

    /// The letter of that Message-ID.
    public subscript(messageID: String) -> Item? { items[messageID] }
    /// The letter of that key.
    public subscript(key: LetterKey) -> Item? { keys[key].flatMap { items[$0] } }
    /// Whether a letter of that key was ever written.
    public func hasWritten(_ key: LetterKey) -> Bool { keys[key] != nil }
    /// Every letter, for counting.
    public var all: some Collection<Item> { items.values }
    /// Everything ever written to `address`, in order.
    public func letters(to address: EmailAddress) -> [Item] {
        (byAddress[address] ?? []).compactMap { items[$0] }
    }

    /// When attempts began after `instant`, in order; every try of a letter counts.
    public func attempts(after instant: Date) -> ArraySlice<Date> {
        attempts[(attempts.lastIndex { $0 <= instant }.map { $0 + 1 } ?? 0)...]
    }

    mutating func queue(_ letter: LetterQueued, at time: Date) {
        items[letter.messageID] = Item(
            letter: letter, queuedAt: time, state: .queued, attempts: 0, ambiguities: 0, lastAttempt: nil, answer: nil)
        keys[letter.key] = letter.messageID
        byAddress[letter.to, default: []].append(letter.messageID)
        pending.append(letter.messageID)
    }

    /// Tried again at once, with fresh tries; only a letter that was not sent.
    mutating func release(_ messageID: String) {
        guard let item = items[messageID], item.state != .sent, item.state != .cancelled else { return }
        items[messageID]?.state = .queued
        items[messageID]?.attempts = 0
        items[messageID]?.ambiguities = 0
        if !pending.contains(messageID) { pending.append(messageID) }
    }

    mutating func attempt(_ messageID: String, at time: Date) {
        // Nothing followed the attempt before: it may have sent the letter.
        if items[messageID]?.state == .attempted { items[messageID]?.ambiguities += 1 }
        items[messageID]?.attempts += 1
        items[messageID]?.lastAttempt = time
        items[messageID]?.state = .attempted
        attempts.append(time)
    }

    mutating func end(_ messageID: String, as state: State, answer: String?) {
        items[messageID]?.state = state
        items[messageID]?.answer = answer
        switch state {
        case .sent, .failed, .cancelled:
            if let place = pending.firstIndex(of: messageID) { pending.remove(at: place) }
        case .ambiguous: items[messageID]?.ambiguities += 1
        case .queued, .attempted, .deferred: break
        }
    }

    /// How many letters are in each state.
    public var counts: [State: Int] {
        items.values.reduce(into: [:]) { $0[$1.state, default: 0] += 1 }
    }
}
