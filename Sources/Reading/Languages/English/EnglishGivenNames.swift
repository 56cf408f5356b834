extension EnglishTables {
    /// Given names common among those who write English; names that are words too, as Rose, are not here.
    static let givenNames = """
        given: alan, alison, andrew, angela, anthony, beth, brian, carol, chris, colin, craig, deborah, derek, donna, edward, elizabeth, emily
        given: fiona, gareth, gary, geoff, george, gillian, graham, harry, heather, helen, ian, jack, james, jane, janet, jason, jenny, jim, joan
        given: joanna, joe, john, josh, judy, karen, kate, keith, kelly, kenneth, kim, liam, linda, lucy, luke, lynn, margaret, mary, matt, megan
        given: michael, mike, nancy, neil, nigel, oliver, owen, pamela, peter, phil, ruth, scott, sharon, sheila, stephen, steve, stuart, sue
        given: susan, tim, tom, tony, tracy, vicky, wendy, william
        """
}
