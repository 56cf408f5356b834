public import Foundation

/// One line of the ledger.
public struct Entry: Hashable, Sendable {
    /// 1 for the first line, without gaps.
    public let sequence: Int
    /// When it was written, to the millisecond.
    public let time: Date
    /// Its place in the batch written with it: an incomplete batch is torn.
    public let batch: BatchPlace
    /// What it records.
    public let event: Event

    /// An entry; `time` is cut to the millisecond, as it will read back.
    public init(sequence: Int, time: Date, batch: BatchPlace, event: Event) {
        self.sequence = sequence
        self.time = Timestamp.rounded(time)
        self.batch = batch
        self.event = event
    }
}

/// `index` of `count`, counted from 1.
public struct BatchPlace: Hashable, Sendable {
    public let index: Int
    public let count: Int

    public init(index: Int, count: Int) {
        self.index = index
        self.count = count
    }

    /// Whether it is the last of its batch.
    public var isLast: Bool { index == count }
}
