import Foundation
import Ledger
import Seal
import Testing

@testable import Office

/// T21 on bytes: what a crash explains is cut, whatever else changed refuses.
struct LedgerScanTests {
    private let bytes: [UInt8]
    private let ends: [Int]

    init() throws {
        bytes = try LedgerBench().write(batches: 6)
        ends = try LedgerBench.batchEnds(bytes)
    }

    @Test func `thirty lines, cut and changed here and there`() throws {
        let bytes = try LedgerBench().write(batches: 15)
        let ends = try LedgerBench.batchEnds(bytes)
        #expect(bytes.count { $0 == 10 } == 30)
        for place in stride(from: 0, to: bytes.count, by: 41) {
            #expect(LedgerScan(Array(bytes[..<place])).soundBytes == ends.last { $0 <= place })
            var changed = bytes
            changed[place] ^= 0x10
            #expect(LedgerScan(changed).damage != nil)
        }
    }

    @Test func `cut at any byte, every complete batch and nothing else is read`() {
        for length in 0...bytes.count {
            let scan = LedgerScan(Array(bytes[..<length]))
            #expect(scan.damage == nil, "\(length)")
            #expect(scan.soundBytes == ends.last { $0 <= length }, "\(length)")
            #expect(
                scan.register.cursors["INBOX"]?.uid
                    == ends.lastIndex { $0 <= length }.flatMap { $0 > 0 ? UInt32($0) : nil })
        }
    }

    /// The last newline alone makes a line whole; changed, the line before it still says that it was.
    @Test func `a flipped bit anywhere is damage`() {
        for place in bytes.indices {
            var changed = bytes
            changed[place] ^= 1 << UInt8(place % 8)
            #expect(LedgerScan(changed).damage != nil, "\(place)")
        }
    }

    @Test func `a byte that became zero anywhere is damage`() {
        for place in bytes.indices where place % 3 == 0 || bytes[place] == UInt8(ascii: " ") || bytes[place] == 10 {
            var changed = bytes
            changed[place] = 0
            #expect(LedgerScan(changed).damage != nil, "\(place)")
        }
    }

    @Test func `blocks of the last batch that never reached the disk are a torn end`() throws {
        let last = ends[ends.count - 2]
        for start in last..<bytes.count where start == last || start.isMultiple(of: 512) {
            var torn = bytes
            for place in start..<bytes.count { torn[place] = 0 }
            let scan = LedgerScan(torn)
            #expect(scan.damage == nil, "\(start)")
            #expect(scan.soundBytes == last, "\(start)")
        }
        let middle = try #require((last...bytes.count).first { $0.isMultiple(of: 512) })
        var hole = bytes
        for place in last..<middle { hole[place] = 0 }
        #expect(LedgerScan(hole).soundBytes == last)
        #expect(LedgerScan(hole).damage == nil)
        #expect(LedgerScan(bytes + [UInt8](repeating: 0, count: 700)).soundBytes == bytes.count)
    }

    @Test func `blocks before the last batch that became zeros are damage`() throws {
        var changed = bytes
        for place in 512..<1024 { changed[place] = 0 }
        #expect(LedgerScan(changed).damage != nil)
    }

    @Test func `lines removed, repeated or exchanged are damage`() {
        let lines = bytes.split(separator: 10, omittingEmptySubsequences: true).map { Array($0) + [10] }
        for place in lines.indices.dropLast() {
            var removed = lines
            removed.remove(at: place)
            #expect(LedgerScan(removed.flatMap(\.self)).damage != nil, "\(place)")
            var exchanged = lines
            exchanged.swapAt(place, place + 1)
            #expect(LedgerScan(exchanged.flatMap(\.self)).damage != nil, "\(place)")
            #expect(LedgerScan((lines[...place] + lines[place...]).flatMap(\.self)).damage != nil, "\(place)")
        }
    }
}
