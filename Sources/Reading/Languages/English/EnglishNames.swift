extension EnglishTables {
    /// Names, and what is none.
    static let names = """
        titles: ms, mrs, miss
        articles: the
        placeLeads: in
        ordinary: i, we, my, our, the, she, he, unfortunately, please, in, for, colleague, and, apologies, sorry, this, is, it, that, instead
        ordinary: sadly, however, as, if, at
        monthLeads: in
        """
}
