/// Who is put on the list of signatories, and who is taken off it.
extension ComplementReader {
    /// Index after *rayez-nous des signataires*, *enlevez-nous de la liste*, *sortez-nous de là*: they take us off.
    func removesUs(from at: Int) -> Int? {
        guard items[at].isOf(.removing), at + 1 < items.count else { return nil }
        let pronoun = items[at + 1].tag == .own && items[at + 1].tokens.count == 1
        guard pronoun || namesUs(after: at) else { return nil }
        let after = items[(at + 2)...].prefix(6).prefix { !$0.isBoundary }
        let list = after.firstIndex { $0.tag == .sign || $0.tag == .roll || $0.isOf(.list) }
        return list.map { $0 + 1 } ?? (after.isEmpty && pronoun ? at + 2 : nil)
    }

    /// *Retirez l'AIRE*, *rayez le nom de la FNEJE*: an organisation, or its name.
    func namesUs(after at: Int) -> Bool {
        let small: Tags = [.article, .filler]
        let after = items[(at + 1)...].prefix(5).drop { $0.tag.map(small.contains) ?? false || $0.isOf(.nameOfUs) }
        guard let name = after.first else { return false }
        if name.tag == .own || name.tag == .organ {
            return name.tokens.count > 1 || name.form.utf8.count > 4 || name.initial == .allUpper
        }
        return name.tag == nil && name.kind == .word && name.initial == .allUpper && name.form.utf8.count > 2
    }

    /// *Tu peux inscrire le réseau*, *ajoutez l'ONES au bas de la lettre*: the organisation is put down, for nothing else
    /// than the signature.
    func placesUs(from at: Int) -> Bool {
        let after = items[(at + 1)...].prefix(Self.reach + 4).prefix { !$0.isBoundary || $0.tag == .and }
        guard let own = after.firstIndex(where: { $0.tag != .article && $0.tag != .filler && $0.tag != .concluding })
        else { return false }
        let list = after[own...].firstIndex { $0.tag == .roll || $0.tag == .sign }
        if items[own].tag != .own {
            guard isName(own) else { return false }
            if let list { return after[own..<list].allSatisfy(Self.mayName) }
            // *Mettez les CEMEA.*
            guard isAcronym(own) else { return false }
            let name = after[own...].prefix { $0.initial == .allUpper || $0.initial == .upper }
            return name.endIndex == after.endIndex || items[name.endIndex].tag == .courtesy
        }
        guard items[own].form != "on" else { return false }
        let rest = after[(own + 1)...].drop { $0.tag == .article || $0.kind == .word && $0.initial != .lower }
        guard let next = rest.first else { return true }
        return next.tag == .courtesy || list != nil || rest.contains { $0.tag == .matter }
    }

    /// *L'ONES*, *la FNEJE Bretagne*.
    private func isAcronym(_ at: Int) -> Bool {
        items[at].tag == nil && items[at].kind == .word && items[at].initial == .allUpper
            && items[at].form.utf8.count > 2
    }

    /// *France ESF*, *l'Amicale*: a capital inside the sentence.
    private func isName(_ at: Int) -> Bool {
        let naming: Tags = [.organ, .filler, .theme, .matter, .with]
        return items[at].kind == .word && items[at].initial != .lower && (items[at].tag.map(naming.contains) ?? true)
    }

    /// Whether a word between a name and the list may belong to the name: *Amicale des anciens éducateurs du Nord*.
    private static func mayName(_ item: Item) -> Bool {
        let small: Tags = [.article, .link, .filler, .theme, .own, .organ, .concluding, .and, .partial]
        return item.tag.map(small.contains) ?? (item.kind == .word) || item.initial == .upper
    }
}
