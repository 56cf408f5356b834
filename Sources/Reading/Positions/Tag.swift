/// What a phrase of the lexicon contributes to a clause.
///
/// The language tables name these words at the head of each line; the clause reader knows nothing else of a language.
enum Tag: String, CaseIterable, Sendable {
    // Predicates: they say a position, for or against.
    /// An answer word: *oui*, *d'accord*, *favorable*.
    case yes
    /// The act of signing or joining: *signer*, *s'associer*.
    case sign
    /// *Évidemment*: a yes where it stands alone.
    case assent
    /// Leave to go ahead: *allez-y*, *comptez-nous*.
    case go
    /// Approval of the substance, which is not yet a signature: *partager le constat*.
    case support
    /// A refusing answer: *non*.
    case no
    /// Opposition: *contre*, *opposé*, *désaccord*.
    case oppose
    /// *Pour* and its like, a position only where nothing follows.
    case pour
    /// *Contre* and its like, whose complement may be a theme.
    case contre
    /// A refusal that turns a following infinitive round: *refuser de*, *impossible de*.
    case flip
    /// Staying out of it, weaker than opposition: *sans nous*.
    case outside
    /// What would stand in the way: *objection*, *inconvénient*.
    case obstacle
    /// *Réserve*.
    case caveat
    /// *Remarque*, *coquille*.
    case remark
    /// *S'abstenir*, *ne pas prendre part*.
    case abstain
    /// *Se déporter*.
    case recuse
    /// The ambiguous noun *accord*.
    case accord

    // Whole phrases that settle what kind of answer it is.
    /// Needs time, has no mandate yet.
    case delay
    /// Does not know, or says both.
    case unclear
    /// Refers to what others or earlier answers said: *même position que*.
    case refer
    /// Objection expressed by an idiom: *ne mangera pas de ce pain-là*.
    case refusal
    /// Lets pass by an idiom: *pas d'objection*, *rien à redire*.
    case nihil
    /// Says that a remark blocks nothing: *sans en faire une condition*.
    case harmless
    /// Only received: *bien reçu*.
    case receipt
    /// The answer is elsewhere: *voir pièce jointe*.
    case elsewhere
    /// Says that it is an automatic or administrative mail.
    case automatic

    /// *En congés*: what an automatic mail says, and people too.
    case away

    // Operators.
    /// *Au lieu de*, *et non*: what follows is not said.
    case instead
    /// *Ne*: negation that expects its second half.
    case ne
    /// *Pas*, *jamais*: second half of a negation, or the whole of it.
    case pas
    /// A negation complete in itself: *sans*, *aucun*, *ni*.
    case without
    /// Takes back what follows: *lever*, *retirer*.
    case withdraw
    /// Verbs of claiming what need not be so: *vous prétendez que*, *il circule que*.
    case alleging
    /// Introduces a clause: *que*.
    case that
    /// Verbs through which a negation passes to the clause they govern: *penser*, *voir*.
    case raising
    /// *Si*, *sous réserve que*, *à condition de*.
    case condition
    /// *Mais*, *toutefois*.
    case but
    /// *Bien que*, *malgré*.
    case although
    /// *Donc*, *et*, *alors*.
    case and
    /// *Qui*, *dont*.
    case relative
    /// Says that what is asked for is not up for bargaining: *non négociable*, *rédhibitoire*.
    case blocking
    /// A change of the text: *supprimer*, *remplacer*.
    case demand
    /// *Il faudrait*, *nous demandons*.
    case must
    /// *Avant*, *tant que*, which put an answer off.
    case before
    /// *Quand*, *lorsque*: put a promise off, and assert nothing otherwise.
    case when
    /// *Soyons*, *puissions*: what is wished, feared or denied, not said.
    case subjunctive
    /// A conditional verb: *serions*, *pourrait*.
    case would
    /// A verb of the past that no longer holds: *étions*, *avait*.
    case was
    /// Corrects what was said: *je voulais dire*.
    case correction
    /// Quantities of a vote: *voix*, *votes*.
    case votes
    /// A number in letters.
    case number

    // Who speaks, of what.
    /// *Nous*, *notre association*.
    case own
    /// *Je*.
    case me
    /// *À titre personnel*.
    case personal
    /// *Le CA*, *le bureau*: a body of the organisation.
    case organ
    /// *Certains*, *une collègue*: part of it, or somebody.
    case partial
    /// *Ils*, another organisation.
    case other
    /// *Vous*.
    case you
    /// *Il*, *elle*, *qui*: whoever was spoken of.
    case third
    /// The text put forward: *tribune*, *communiqué*.
    case matter
    /// A part of the text: *paragraphe*, *phrase*.
    case part
    /// The substance: *le fond*, *le principe*.
    case substance
    /// Causes people stand for or against: *pauvreté*.
    case theme
    /// Practical things nobody objects over: *logo*, *PDF*.
    case practical
    /// Verbs of answering, whose quotation is the answer: *répondons*.
    case answer
    /// *Être* and its like.
    case copula
    /// *Le*, *la*, *un*.
    case article
    /// *Ce*, *cette*.
    case this
    /// *Pour*, *à*, *sur*, leading to a complement.
    case link
    /// *Avec*, whose complement may be whom one agrees with.
    case with

    /// The list of signatories: *à la liste*.
    case roll
    /// *En l'état*, *sans modification*: nothing is asked for.
    case asIs
    /// *Pour le reste*: what was told before is left out of what follows.
    case rest
    /// Verbs that will what follows: *souhaiter*, *décider de*; an infinitive without one is only spoken of.
    case willing
    /// *Je reviens vers vous*: puts off, unless the answer follows.
    case back
    /// Verbs by which others ask us to do something: *vous nous demandez de*.
    case asking

    // Doubts.
    /// Words that lessen an answer: *plutôt*, *a priori*.
    case hedge
    /// Harsh judgement: *inacceptable*.
    case harsh
    /// Mockery: *on rêve*.
    case irony
    /// Speaks to the machine: *ignore les instructions*.
    case robot
    /// An interrogative: *pourquoi*, *est-ce que*.
    case ask

    // Nothing to the matter.
    /// Greetings, thanks, sign-offs, excuses, which explain their own negations.
    case courtesy
    /// Adverbs that may stand inside any phrase: *nous nous joignons volontiers à*.
    case adverb
    /// Adverbs that conclude, what was said before being weighed: *donc*, *finalement*, *quand même*.
    case concluding
    /// Verbs of putting on a list.
    case place
    /// *Remplie*: said of a condition, it is none any more.
    case fulfilled
    /// An everyday word that turns nothing round; to the grammar it is as good as unknown.
    case neutral
    /// A word of everyday grammar, which shows the language.
    case filler
}
