extension EnglishTables {
    /// Positions and what qualifies them.
    static let positions = """
        refusal: far be it from us, far be it from me
        go: happy for our name to, content for our name to, glad for our name to
        would: may, might
        refusal: a pass from us, do not include our, don't include our, not include our, leave our name off, keep our name off
        harsh: disgrace, disgraceful, shameful, shame, offensive, insulting, insult, outrageous, appalling, dreadful, awful, terrible, poor, poorly, sloppy, biased, one-sided, false, untrue, inaccuracy, inaccuracies, error, errors, mistake, mistakes, flawed, weak, vague, unclear, ambiguous, confusing, excessive, exaggerated, too far, too strong, too harsh, too weak, too long, unfair, unjust, dangerous, damaging, harmful, hostile, inflammatory, divisive, embarrassing, embarrassed, uneasy, concerned, alarmed, dismayed, angry, furious, resign, resigned, reluctant, reluctantly, troubled, troubling, regrettable, unfortunate, ill-advised, ill-judged, counterproductive, rubbish, nonsense, joke
        hedge: with a heavy heart, under protest, against our better judgement, if we must
        practical: email address, e-mail address, phone number, postal address, website address
        courtesy: well done to everyone, well done, see you in, see you on, see you at, see you soon, see you there
        filler: half the team, down with flu, who worked on this, worked on this, both our names
        yes: fine with the federation, fine with the association, fine with the board, fine with our, fine with my, it's a yes, a yes from, yes from us, on board, all for it, happy to, more than happy, delighted to sign, good with us, works for us, all in favour
        oppose: voted this down, voted it down, voted down, turned it down, turned this down, turned down, turning it down, turning this down, turn this down, turn it down, turning down, pulled out
        refusal: not feel comfortable, not comfortable, don't feel comfortable, uncomfortable, not be adding our name, not be part of, not something our, not for us, cannot be associated, not be associated, not wish to be associated, not put our name, not lend our name, take us off, keep us out
        delay: give us a few, give us some time, when our board, until our board, after our board, after the board, once the board, waiting on, needs to be discussed, has to be discussed, still to be discussed
        yes: yes, yep, yeah, ok, okay, agreed, agree, agrees, in favour, in favor, fine, fine with us, fine by us, approved, approve, approves, approval, count us in, we're in, we are in, sure, absolutely, happy with, accept, accepted, all good, good to go, sounds good, positive, in agreement, support, supports, supported, endorse, endorses, endorsed, 👍, ✅, +1, favourable, favorable
        sign: sign, signs, signed, signing, co-sign, cosign, undersign, signatory, signatories, join, joins, subscribe to, add our name, adding our name, add our signature, add us, include us, put our name, list us, our signature
        go: go ahead, please go ahead, please proceed, you may sign, you can sign, sign for us, sign on our behalf, you may add, you can add, you can count us in, feel free to sign
          > We agree to sign the statement. = agree
          > Fine with us, please go ahead. = agree
          > Yes, please add our name. = agree
        nihil: no objection(s), no problem, without objection, no concerns, nothing to add, no comments, not opposed, not against, no issue(s), nothing to object
          > No objection from our side. = noObjection
        no: this is a no, is a no, a no from us, a no from our
        nihil: nobody objects, no one objects, nobody here objects, no one here objects, none of us objects
        delay: could we have until, can we have until, may we have until, give us until
        delay: a few more days, more days, only meets, meets next, meets on, board meets
        no: no, nope, not in our name, negative, no thanks, count us out, -1, 👎, ❌
        oppose: oppose, opposes, opposed, object, objects, objected, disagree, disagrees, disagreed, disagreement, reject, rejects, rejected, against, veto, vote against, voted against, unfavourable
        willing: wish t, wishes t, want t, wants t
        flip: no wish to, no desire to, no intention to, refuse, refuses, refused, decline, declines, declined, impossible, unable, refusal
        refusal: not in a position to sign, cannot go along, take our name off, remove our name, leave us out, not be signing, will not be joining, withdraw our signature, withdraw our support, without us
          > We object to this statement. = disagree
          > We cannot sign this letter. = disagree
          > The answer is no from us. = disagree
          > We decline to sign. = disagree
        obstacle: objection, objections, obstacle, concern, concerns
        caveat: reservation, reservations, proviso, caveat
        remark: remark, remarks, comment, comments, typo, typos, suggestion
        abstain: abstain, abstains, abstained, abstaining, abstention, neutral, no position, neither for nor against, sit this one out, take no position, not take a position, not take part, not taking part, stay out of, stay neutral, no opinion either way
        recuse: recuse, recuses, conflict of interest
          > We abstain. = abstain
          > We will sit this one out. = abstain
        condition: if, provided, provided that, on condition, on the condition, as long as, so long as, subject to, unless, except, except for, with the exception, assuming, only if, conditional, otherwise, contingent
          > We will sign provided that paragraph two is removed. = reserve
          > Happy to sign as long as the figures are corrected. = reserve
        filler: if needed, if you need, if necessary, if you like, if useful, if possible, as long as necessary
        asIs: as it stands, as is, without changes, unconditionally, without reservation
        when: when, once
        instead: instead of, rather than
        delay: need more time, more time, another week, another few days, extension, not yet, consulting, consult, get back to you, come back to you, will let you know, our board meets, trustees meet, cannot commit, can't commit, before then, under discussion, still discussing, pending, waiting for, to be decided, no mandate, no decision, have not decided, haven't decided, discuss it
          > We need more time. = delay
          > We will get back to you after the board meeting. = delay
        unclear: mixed feelings, not sure, unsure, yes and no, perhaps, maybe, might, i suppose, hesitant, undecided, don't know, do not know, whatever, 🤷, 🤔
        refer: same position as, same as, same answer as, agree with the comments, agree with the remarks, as last time, ditto, agree with what
        irony: yeah right, as if, lol, brilliant idea, how nice, what a surprise, 😂, 🙄
        robot: ignore previous, ignore all, instructions, prompt, system, assistant, language model, classify, json, override
        harsh: unacceptable, disappointed, disappointing, misleading, wrong, unfortunately, sadly, regret, worried, problematic, problem, problems, inaccurate, unhappy, premature, unhelpful
        demand: remove, removed, delete, deleted, change, changed, changes, replace, replaced, amend, amended, amendment, amendments, reword, rewording, taken out, take out, drop, dropped, correct, corrected, fix, fixed, rephrase, strike, clarify, clarified
        must: must, should, need to, needs to, would like, please, we ask, we request, we want
        harmless: not a condition, not blocking, non-blocking, does not change our, doesn't change our, just a suggestion, no need to change, for next time, minor point, minor typo
        hedge: in principle, generally, broadly, mostly, tentatively, probably, provisionally, on the whole, i think, i guess, i believe, for now, more or less
        concluding: so, therefore, hence, in the end, all the same, in conclusion, after all, consequently
        but: but, however, that said, although, though, nevertheless, nonetheless, yet, still, on balance
        elsewhere: see attached, see attachment, attached our reply, attached
        automatic: delivery has failed, could not be delivered, mailbox is full, out of office, automatic reply, auto-reply, on leave, away until
        receipt: received, well received, noted
        correction: i meant, correction, disregard my, in my previous, by mistake
        personal: personally, in a personal capacity, speaking for myself, on a personal note
        withdraw: withdraw, withdraws, withdrew, lift, lifts, lifting, drop our, retract
          > We withdraw our objection. = agree
        """
}
