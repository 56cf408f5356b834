extension DutchTables {
    /// Where points begin, end and part.
    static let points = """
        continuations: en, en ook, plus
        asides: omdat, want
        remarkAdverbs: altijd, nog, nooit, helaas
        finiteVerbs: wordt, worden, heeft, zal
        relatives: die, dat, wie, of
        definite: het, onze
        slips: ik [bedoelde|bedoel]
        alsoJoints: en dat we, alsook, alsmede, evenals, en ook
        relations: tussen
        turningAdverbs: maar, wel, echter
        ands: en
        afterDuration: voor
        abouts: over
        repeating: en
        lastJoints: en
        """
}
