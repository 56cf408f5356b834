extension GermanTables {
    /// Where points begin, end and part.
    static let points = """
        continuations: und, und auch, und dann
        asides: weil, denn
        remarkAdverbs: immer, noch, schon, leider
        finiteVerbs: ist, sind, hat, haben, kann, wird, werden
        relatives: das, welche, ob
        definite: die, der, das, unsere
        slips: ich [meinte|meine]
        alsoJoints: und dass wir, sowie, und auch
        relations: zwischen
        turns: aber
        turningAdverbs: dagegen, jedoch, dafür
        ands: und
        afterDuration: für
        abouts: über
        repeating: und
        conjunctions: und
        telegraphic: tagesordnung
        lastJoints: und
        firstJoints: und
        """
}
