/// A line that asks the clerk for something about minutes or action points.
public enum MinutesInstruction: Hashable, Sendable {
    /// "rapporteur : Marie Durand": the name as written.
    case rapporteur(String)
    /// "PV approuvé".
    case approve
    /// "C2 sans suite", "je retire C2": no correction need be answered.
    case settle([Int])
    /// "A3 fait", "c'est fait".
    case done([Int])
    /// "A3 abandonnée".
    case abandoned([Int])
    /// "A3 : Marie Durand": the name as written.
    case assign(Int, String)
    /// Names an action point and says something that cannot be told.
    case unclearAction

    /// The instructions that `text` is made of; none if anything else stands in it but courtesies.
    ///
    /// All or nothing: a correction that speaks of "A3" in passing is a correction.
    public static func read(_ text: String, names: [String]) -> [MinutesInstruction] {
        let lines = text.split(whereSeparator: { $0.isNewline || $0 == ";" }).map(String.init)
        var found: [MinutesInstruction] = []
        for line in lines {
            let sentences = InstructionLine.sentences(of: line)
            for sentence in sentences {
                let lexemes = Lexer.lexemes(of: sentence).filter { $0.kind != .lineBreak }
                guard lexemes.contains(where: { $0.kind != .mark }) else { continue }
                if let instruction = InstructionLine(lexemes, sentence).instruction {
                    found.append(instruction)
                } else if !InstructionLine.isCourtesy(lexemes, names) {
                    return []
                }
            }
        }
        return found
    }
}
