extension EnglishTables {
    /// Consents as people put them, and what they say beside them.
    ///
    /// As in ``company``, nothing here may name another text, a time to come or another hand that decides.
    static let adhesions = """
        yes: [the vote|vote] [was unanimous in favour|was unanimously in favour|was in favour|went in favour|was unanimous for it], the ayes have it, the ayes had it, the yeses have it, the motion passed in our favour, [all of them|all of us|everyone|everybody|all our members|all our regions|all our branches] [are|were|is|was] in favour
        refusal: the noes have it, the noes had it, the nays have it
        go: you can count on our [signature|name], you may count on our [signature|name], [happy|glad|pleased|delighted|proud|content] for our [name|logo|names] to [go on this|go on it|go under it|appear on it|appear on this|be on it|be on this|be added|be used|be there|stand there]
        go: [you can|you may|feel free to|please] [put|place|print|show|use|add|include] our [logo|name] [next to|beside|alongside|among|under|below|with] [the others|the other logos|the other names|the other signatories|the text|the letter|the statement]
        complement sign: to be added to the [list|list of signatories|signatories], to be counted among the signatories, to have our name on [it|this|the letter|the list], to see our name on [it|the letter|the list], to appear among the signatories
        sign: [would like|wish|want] our [name|logo] to [appear on|be on|be added to|go on|be under|stand under], [would be proud|are proud|are happy|are glad|would be glad|would be happy] to have our name on [it|this|the letter|the list]
        sign: [lends|lend|gives|give] [its|our] [name|signature] to [this|it|the letter|the appeal|the statement|the call]
        filler: to our name appearing under it, our name appearing under it, our name appearing on it, our name appearing on the list, to our name appearing on the list, our name appearing there
        filler: and our gratitude, our gratitude, for doing the hard work, for all your work, for all the work, for putting this together, for putting it together, for putting it in writing, for drafting it, for drafting this, for writing this, for taking the lead, for leading on this, for speaking up, for speaking out, for your hard work, for the hard work, for all the effort
        filler: it's high time, it is high time, high time, about time, about time too, it was about time, long overdue, at long last, finally, at last, not before time, someone had to say it, somebody had to say it, someone finally said it, that someone finally, somebody finally
        courtesy: great work, good work, well done, great text, great letter, lovely text, lovely letter, fine work, fine text, strong text, excellent work, splendid work, great stuff, good stuff, nice work, nice one, brilliant work, thanks a lot, thanks so much, many thanks, thank you so much, sorry for the delay, sorry for the late reply, apologies for the delay, apologies for the late reply, sorry to be late, sorry for being late, sorry this is late, all the best, best of luck, good luck with it, good luck with this
        adverb: happily, warmly, proudly, gladly, heartily, cheerfully, most happily
        neutral: nursery, hostel, shelter, prison, court, social worker, youth worker, foster carer, care home, care leaver, housing, landlord, tenant, refugee, asylum, funding, grant, budget, salary, training, apprentice, trainee, volunteer, branch, chapter, region, county, council, parish, diocese, chaplain, ward, hospital, nurse, school, teacher, pupil, parent, grandmother, grandchild, wedding, funeral, birthday, holiday, half-term, flu, cold, fever, snow, rain, storm, heatwave, sunshine, bus, ferry, flight, airport, laptop, printer, server, inbox, spam, headset, aloud, gratitude, statistics, paragraph headings, quiet, busy, evening, breakfast, supper, kettle, garden, dog, cat, neighbour, village, town
          > All of them are in favour, so please count us in. = agree
          > The noes have it. = disagree
          > Happy for our name to go on this. = agree
        """
}
