extension DutchTables {
    /// Given names common among those who write Dutch; names that are words too, as Rose, are not here.
    static let givenNames = """
        given: anneke, annelies, anton, arjen, bart, bram, carla, dirk, eline, ellen, els, erik, femke, filip, frank, geert, gerrit, greet, griet
        given: hanna, hanneke, hendrik, henk, hilde, ilse, inge, jaap, jan, janneke, jeroen, joost, joris, jos, karel, katrien, kees, kris, lars
        given: liesbeth, lieve, lotte, maaike, maarten, marijke, marleen, mieke, miriam, nele, nico, niels, piet, pieter, rik, roel, ruud, sander
        given: saskia, sofie, stefan, stijn, tine, tineke, veerle, wim, wouter
        """
}
