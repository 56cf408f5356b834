/// Given names, folded: a word among them is a person's name, not a word of the language.
enum GivenNames {
    static let common = NameTerm.given.words
}
