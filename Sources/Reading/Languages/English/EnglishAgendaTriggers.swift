extension EnglishTables {
    /// What points follow or go before, by how they take them.
    static let agendaTriggers = """
        asksFor: hear … [report|update|account|briefing|presentation], [min|mn|minute(s)] [about|on|for], [discuss|talk] with
        asksFor: [can|could|may|might] we [add|put|include|cover|squeeze in], where we [are|stand] [with|on], where things stand [with|on]
        asksFor: [do|please] [talk about|discuss|mention|raise|cover], bring … up, [flag|flagging] [up|]
        asksFor: [discussing|discussed|discuss|cover|consider|revisit|review|tackle|debate|examine|mention]
        asksFor: [talk|talking|speak|chat|hear|think|thinking] [about|over], [touch|touching] [on|upon], [go|going] over
        asksFor: [look|looking] [at|into], raised, raise, raising, brought up, bring up
        asksFor: [word|update|session|slot|discussion|conversation|chat] [on|about|for], [time|slot|space|room|minutes|a moment] for
        asksFor: come back to, [make|set aside|leave|find] [some|] [time|room] for
        announces: if [there's|there is] [room|time|space|a gap], if [time|space|room] [allows|permits], dinge, sachen, dingen, zaken, thing(s)
        announces: for the list, on my list, idea(s), request(s), wish, wishes, suggestion(s), proposal(s), matter(s), to discuss
        announces: for discussion, question(s), we need, i'd like
        wonders: [what|how] about, where [are we|do we stand] [with|on], what is happening with
        deserves: is missing [from|on], [isn't|is not|are not] on the agenda
        deserves: [should|ought to|must|needs to|could] [be|go] [on the agenda|discussed|on|raised|covered|addressed]
        deserves: [deserve(s)|need(s)] [discussing|discussion|a discussion|some time|a slot|airing|our attention|to be discussed|to be on]
        deserves: is worth [discussing|a|raising]
        mayAskFor: see, having, have, adding, insert, suggest, propose, proposing, add, put, include, address
        names: [item|point|topic] [about|on|over], agenda item(s), item(s), topic(s), for the agenda, the agenda
        ends: go [on|onto] the [agenda|list]
        ends: be [put on|added to|placed on|included in|included on|discussed|raised|covered|addressed|considered|put|added|tabled|brought up]
        """
}
