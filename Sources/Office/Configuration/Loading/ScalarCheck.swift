import Yams

/// Whether one scalar has the shape it must have.
struct ScalarCheck {
    /// The key it stands beside.
    let name: String
    /// What stands there.
    let node: Node

    /// The difference, or `nil`. A password written where its place belongs is never repeated.
    func fault(against shape: Shape) -> ConfigurationFaultKind? {
        guard let scalar = node.scalar else { return .shape(.wrongShape(name, expected: shape.expected)) }
        let text = scalar.string
        if text.unicodeScalars.contains(where: { $0.value < 32 || (127...159).contains($0.value) }) {
            return .shape(.controlCharacter(name))
        }
        switch shape {
        case .text: return nil
        case .form(let form): return form.fault(in: text)
        case .choice(let words): return choiceFault(text, words)
        case .number(let range): return numberFault(scalar, range)
        case .truth:
            return scalar.style == .plain && ["true", "false"].contains(text)
                ? nil : .shape(.wrongShape(name, expected: .truth))
        case .list, .section: return .shape(.wrongShape(name, expected: shape.expected))
        }
    }

    private func choiceFault(_ text: String, _ words: [String]) -> ConfigurationFaultKind? {
        guard !words.contains(text) else { return nil }
        let nearest = Nearest.word(to: text, among: words)
        return .shape(.notAChoice(name, value: text, choices: words, nearest: nearest))
    }

    private func numberFault(_ scalar: Node.Scalar, _ range: ClosedRange<Int>) -> ConfigurationFaultKind? {
        let digits = scalar.string.hasPrefix("-") ? scalar.string.dropFirst() : scalar.string[...]
        guard scalar.style == .plain, !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }) else {
            return .shape(.wrongShape(name, expected: .number))
        }
        guard let number = Int(scalar.string), range.contains(number) else {
            return .shape(
                .outOfRange(name, value: scalar.string, lowest: range.lowerBound, highest: range.upperBound))
        }
        return nil
    }
}

extension Shape {
    /// What a message says must stand here.
    var expected: ShapeFault.Expected {
        switch self {
        case .text, .form, .choice: .text
        case .number: .number
        case .truth: .truth
        case .list: .list
        case .section: .section
        }
    }
}
