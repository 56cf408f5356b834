extension DutchTables {
    /// Names, and what is none.
    static let names = """
        titles: mevrouw, mevr, dhr, heer
        particles: van, ben, ter, ten
        elided: t
        articles: het
        placeLeads: naar
        ordinary: ik, wij, mijn, onze, helaas, voor, er, hij, zij, ze, dag, beste, hallo, correctie, met, dus, maar, want, graag, dank, wegens
        ordinary: door
        monthLeads: er
        """
}
