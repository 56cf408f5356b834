import Foundation
import Rehearsal
import Testing

@testable import Office

/// `greffier ledger verify` and the independent verifier, which must agree.
enum BothVerifiers {
    /// Whether both find the state folder sound; records an issue if they disagree.
    static func isSound(_ state: URL) throws -> Bool {
        let ours = try LedgerVerification(of: state)
        let script = URL(fileURLWithPath: ClerkBenchText.templates).deletingLastPathComponent()
            .appendingPathComponent("Tests/verify_ledger.py").path
        let child = try ChildProgram(["/usr/bin/python3", script, state.path])
        let words = child.readAll()
        let theirs = child.wait() == 0
        #expect(ours.faults.isEmpty == theirs, "\(ours.faults)\n\(words)")
        return theirs
    }
}
