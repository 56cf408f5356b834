import Ledger

/// Checks all templates and words together: every kind is there in both forms, and names only what its letters offer.
///
/// What a letter offers is learned from specimens, which between them fill every name.
struct TemplateInspection {
    let words: Words
    let plain: TemplateShelf
    let html: TemplateShelf

    /// Everything that is wrong, in no particular order.
    var faults: [TemplateFault] {
        let shapes = Dictionary(uniqueKeysWithValues: LetterKind.allCases.map { ($0, shape(of: $0)) })
        let shelves = [plain, html]
        let own = shelves.flatMap { $0.files.values.flatMap(\.faults) }
        let kinds = shapes.flatMap { kind, shape in
            shelves.flatMap { $0.faults(of: kind.rawValue, shape: shape) }
                + words.subjects.word(kind).faults(shape: shape)
        }
        return own + kinds + unused(in: shelves)
    }

    private func shape(of kind: LetterKind) -> SlotShape {
        var shape = SlotShape()
        for specimen in LetterSpecimen.all where specimen.letter.content.kind == kind {
            shape.formUnion(SlotShape(of: .group(words.slots(of: specimen.letter, in: specimen.envelope))))
        }
        return shape
    }

    /// A template no letter reaches is most often a misspelt name.
    private func unused(in shelves: [TemplateShelf]) -> [TemplateFault] {
        let used = Set(shelves.flatMap { shelf in reached(in: shelf).compactMap { shelf.files[$0]?.file } })
        let all = Set(shelves.flatMap { $0.files.values.map(\.file) })
        return all.subtracting(used).map {
            TemplateFault(file: $0, line: nil, reason: "no letter uses this template")
        }
    }

    private func reached(in shelf: TemplateShelf) -> Set<String> {
        var reached = Set(LetterKind.allCases.map(\.rawValue))
        var fresh = reached
        while !fresh.isEmpty {
            let parts = fresh.flatMap { shelf.files[$0].map { TemplateNode.parts(of: $0.nodes) } ?? [] }
            fresh = Set(parts).subtracting(reached)
            reached.formUnion(fresh)
        }
        return reached
    }
}
