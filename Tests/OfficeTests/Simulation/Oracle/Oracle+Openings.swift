import Federation
import Foundation
import Ledger

/// Texts are opened once each, as somebody who may said, and in the words they were shown in.
extension Oracle {
    func checkOpening(of matter: Matter) {
        let paper = Paper(matter.opening.proposal)
        guard opened[paper] != matter.id else { return }
        if let known = opened.updateValue(matter.id, forKey: paper) {
            broken("a text is opened once", "\(known) and \(matter.id)")
        }
        if matter.opening.proposal != paper.proposal {
            broken("what was confirmed is opened, and nothing else", "\(matter.opening.proposal)")
        }
        guard matter.opening.draft != nil else {
            if !commanded.contains(paper) { broken("only the secretariat opens a text", "\(matter.id): \(paper)") }
            return
        }
        let isConfirmed = crowd.facts.contains { $0.meaning == .confirms(paper) && !$0.enteredAt.isEmpty }
        if !isConfirmed { broken("nothing is opened that was not confirmed", "\(matter.id): \(paper)") }
    }

    /// What the secretary confirmed, and did not give up besides, was opened.
    func lookBackAtOpenings() {
        for fact in crowd.facts where !fact.enteredAt.isEmpty {
            guard case .confirms(let paper) = fact.meaning, opened[paper] == nil else { continue }
            if !crowd.facts.contains(where: { $0.meaning == .gives(up: paper) }) {
                broken("what was confirmed is opened", "\(paper), \(fact.messageID)")
            }
        }
    }
}
