/// What the finder of names asks of words. Each case heads lines of the tables of every language.
enum NameTerm: String, TableTerm {
    static let glossary = Glossary<Self>(\.names)

    /// `Sophie`, `Jean`: a person's name, and no word of the language; names that are such words too, as Rose, are left
    /// to their capital.
    case given
    /// Words that show German, where every noun has a capital.
    case germanSigns
    /// `Mme`, `Herr`: before a name.
    case titles
    /// `De`, `van`: stands small within a name.
    case particles
    /// `Thomas N'Guyen`, `Sean O'Brien`: a letter before an apostrophe, part of the name.
    case elided
    /// `Le Directeur`: before a capital that is no name.
    case articles
    /// `claire`, `marine`: a given name only where it has its capital.
    case typedSmall
    /// `À Lyon`: before the name of a place, not of a person.
    case placeLeads
    /// Words that begin sentences and are no names.
    case ordinary
    /// `Fin avril`: before a month that is no name.
    case monthLeads
    /// `yanis qui viendra`: behind a given name without its capital, and no surname.
    case noSurnames
}
