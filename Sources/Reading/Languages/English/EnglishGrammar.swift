extension EnglishTables {
    /// The small words.
    static let grammar = """
        article: our
        courtesy: sorry for writing in english, on leave, covering for, while she is on leave, apologies for the slow reply, piece of work, all the best
        nihil: no corrections, no amendments, no changes
        go: you may sign, may sign on our behalf, sign on our behalf, put us down
        filler: wishes, supports the, among, its, approved the text, joint, common, to be, be, would be, sent, being, in our name, at our end, ahead, listed, pleased, confirm, confirms, confirmed, delighted, hereby, now, on, side, network, federation, association, organisation, organization, this week, last week, last night, yesterday, this morning, today, as, great work, everyone, everybody, proud, proudly, signed, included, include, count, together, unanimously, unanimous, strong, strongly, full, wholehearted, happy
        neutral: logo attached, our logo attached, attached is our logo, annual leave, on holiday last, by the way
        matter: open letter, joint letter, joint statement, joint appeal, call, call to action, position paper
        neutral: last night, night, today, yesterday, discussed, length, some, both, letter, our, name, names, logo, here, confirm, confirms, pleased, joint, common, great, good, excellent, full, behalf, organisation, association, federation, network, colleagues, team, morning, now, all, together, on, off, up, out, more, than, as, then, there, also, too, indeed, be, been, here's, whole, unanimous, unanimously, vote, evening, week, month
        ne: don, doesn, didn, won, isn, aren, couldn, wouldn, shouldn, haven, hasn
        pas: not, never, cannot, do no, does no, did no, t, cant, dont, wont, hardly
        without: no, without, neither, nor, none, nobody, nothing, lack of
        willing: want, wants, wish, wishes, decided, agreed, happy, glad, ready, willing, pleased, delighted, will, would like, can, like to
        that: that, whether
        raising: think, believe, feel, could, shall, would, do, does, did
        and: and, so, because, or, since
        relative: who, which
        would: would, could, d
        was: was, were, had
        copula: is, are, am, be, being, been, re, m, s
        answer: answer, answers, reply, replies, position, vote, response, say, says, decision, voted, result
        article: the, a, an, our, your, its, my, their, his, her
        this: this, these, that
        own: we, us, our board, our organisation, our organization, our association, our members, our trustees, on behalf of
        organ: board, committee, council, trustees, assembly, members, chair, president
        me: i, me
        partial: a couple of members, some members, some of us, a few members, several members, most of our people, a colleague, some colleagues, several of us, a couple of, some of our
        other: they, government, the ministry, other organisations, others, unions
        you: you
        third: he, she, it, there
        matter: text, statement, letter, declaration, petition, charter, appeal, communique, motion, paper, document, wording, version, proposal, draft, initiative, signature, press release, conference, list, release, manifesto, resolution, piece, work, it, all, everything
        part: paragraph, sentence, section, clause, word, words, phrase, page, line, point, article, passage, title, figures, chapter, annex, preamble, footnote, term, reference
        substance: principle, substance, aim, aims, spirit, idea, thrust, goals
        theme: poverty, injustice, cuts, austerity, discrimination, racism, violence, exclusion, reform, inequality
        practical: minutes of the, the minutes, the invoice, invoice, agenda item, membership fee, budget, travel costs, room booking, logo, pdf, link, attachment, website, spelling, date, press conference, circulate, share, translation
        pour: for
        link: to, of, on, about
        with: with
        ask: who, what, when, how, why, will there be, could you tell, can you tell, could you clarify, do you know, question
        courtesy: hello, hi, dear, dear all, dear colleague, dear colleagues, thanks, thank you, many thanks, thanks for, thank you for, kind regards, best regards, with best regards, best wishes, regards, best, sincerely, yours sincerely, cheers, good morning, good afternoon, sorry for the late reply, sorry for the delay, apologies for the delay, have a nice day, do not hesitate, don't hesitate, let me know if you need anything, looking forward, warm regards, warmly, 🙂, 😊, 🙏
        filler: at all, in, from, this time, this one, at, by, very, really, just, only, fully, wholeheartedly, entirely, completely, without hesitation, happily, gladly, of course, certainly, have, has, any, hold things up, wanted, considered, asking for, for us, side, behalf
        """
}
