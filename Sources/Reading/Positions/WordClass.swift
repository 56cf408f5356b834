/// A class of small words that the grammar asks for by their form, where a ``Tag`` says too little.
///
/// The tables of each language name their words, in lines headed `class`; see ``LanguageTable``. A word may be of several
/// classes, and of some besides what it means.
enum WordClass: String, CaseIterable, Sendable {
    // MARK: - Determiners and pronouns

    /// *Toute initiative*, *another letter*: none in particular, or not this one.
    case anyOne
    /// *Un texte*, *every letter*: some text, unless a clause tells which.
    case someOne
    /// *La lettre, pas la pétition*: the one thing of two.
    case definite
    /// Before a noun that goes on with the name of who speaks, or with what is recommended.
    case determiner
    /// Wants a noun behind it.
    case bareDeterminer
    /// *Nous ne pas notre opposition*: no verb stands between.
    case nounDeterminer
    /// *Avec cette correction*.
    case demonstrative
    /// Articles that begin a phrase of the tables.
    case phraseArticle
    /// *Der Anruf geht in Ordnung*, *the minutes*: an everyday noun follows.
    case thingArticle
    /// *Hat den Jahresabschluss genehmigt*: what was approved stands before the verb.
    case objectArticle
    /// *The union of*: the name of who speaks goes on only behind more words.
    case nameArticle
    /// *Je prends la chambre*: leads to what a mere *oui* may answer.
    case errandArticle
    /// *Je la garde*: stands for something named before.
    case objectPronoun
    /// *Notre signature …* wants a verb that is known.
    case possessive
    /// *Notre nom*, *son logo*: of an organisation.
    case nameOwner
    /// *Mes corrections*: changes that come with the answer.
    case ownPlural
    /// Begins what is ours to give.
    case our
    /// *Un accord*, *unser Ja*: said of an answer, not of an agreement about something.
    case givenAccord
    /// Words that begin what we give: *notre accord*, *you have our signature*, *ihr habt unsere Unterschrift*.
    case ourGift
    /// *Votre texte*, *leur lettre*: of others.
    case notOurs
    /// *Ja, Ihr Paket ist angekommen*: a yes to something of theirs.
    case theirOwn
    /// *Votre invitation*: what the clerk sent.
    case ofTheSender
    /// *Ceux qui signent*, *celle sur les expulsions*: others, or another text.
    case those
    /// *Those who sign*, *wie tekent*: another subject than the clause began with.
    case thoseWho
    /// Says who acts behind a relative.
    case we
    /// *Notre bureau ne l'est pas il refuse*: begins a clause right behind a negation.
    case newSubject
    /// *C'est*, *it is*: nobody in particular does it.
    case impersonal
    /// *Corinne me remplacera*: a person is replaced, no word.
    case standInObject
    /// *Rien ne nous empêche de parler*: who is hindered.
    case hinderedOne
    /// *L'union s'y* wants a verb.
    case reflexive
    /// *Se trouver*, *y lire*: where a name stands.
    case mirrorPronoun
    /// Beside *as*, which is then the verb and no slip of *pas*.
    case besideAs
    /// *Tous les points*: no part of the text.
    case all

    // MARK: - Prepositions and conjunctions

    /// *Dit non au texte*: the answer wants what it answers.
    case toward
    /// *De*, *du*: leads on with a name, or wants a noun before it.
    case partitive
    /// *Favorables au de ce texte*: nothing stands behind it.
    case wantsNoun
    /// Behind the text: leads to what it is about.
    case leadsToTheme
    /// *Cet appel*, *votre lettre*: the text put forward, whatever is said of it.
    case atHand
    /// Behind a text: leads to what it is written about, for, against or to.
    case aboutWhat
    /// What a text is written for stands behind it.
    case writtenFor
    /// What a text is written against stands behind it.
    case writtenAgainst
    /// Words that stand in the titles of every second text: *travail social*.
    case ofTheSector
    /// In capitals, leads to a word that need not be a name.
    case beforeCapitals
    /// *A yes from the youth workers*: who answers.
    case fromSpeaker
    /// *Akkoord van de gezinswerkers*: behind it, *van* tells who answers.
    case yesFrom
    /// *Yes from*, *ja vanuit*: the answer goes on with who gives it.
    case answersFrom
    /// *Feu vert du médecin*: whose leave it is.
    case leaveFrom
    /// *Notre abstention de 2022*.
    case ofYear
    /// *Signataire depuis 2012*, behind the act.
    case sinceYear
    /// *The letter of 2019*: not this one.
    case textOfYear
    /// *Nous tendons vers un accord*: there is none yet.
    case towardAccord
    /// *Selon le GNI*, *d'après eux*: others say it.
    case source
    /// *According to*, *laut*: others say it, unless we are named.
    case foreignSource
    /// *Approved by our executive*: who did it.
    case by
    /// *Nous sommes pour sans hésiter*: what may follow a *pour* that answers.
    case afterFor
    /// *Mit dem Protokoll sind wir einverstanden*: what is agreed to.
    case withThing
    /// *Yes to the letter, no to the annex*.
    case contrastTo
    /// *Namens de vereniging*: a name goes on behind it.
    case onBehalf
    /// *Merci pour la partie 2*: it is there, and welcome.
    case thanksFor
    /// *L'association signera après lecture*: something is to come first.
    case firstToCome
    /// *Our board will sign after its meeting*.
    case afterwards
    /// *Wir unterzeichnen am Dienstag*: announced, not done.
    case onDay
    /// *Once our condition is met*: what hangs on it is still to come.
    case promising
    /// Ends the clause, even within a negation.
    case plainBut
    /// *Aucun problème, hormis une coquille*.
    case except
    /// *Non, car nous avons déjà signé l'autre*: a reason follows.
    case ground
    /// Opens a clause of reasons or thanks, which says nothing of the consent.
    case opensReason
    /// *We hesitated over point 3, but we sign*: the part was only talked of.
    case turnsToEnd
    /// *Take it out, then we sign*: what was asked for is a condition.
    case then
    /// May follow the second part of a phrase in two parts, where another clause begins.
    case follower

    // MARK: - Time and number

    /// What a number before it counts: hours, and days of a month.
    case clockOrMonth
    /// Words of time to come, which belong to no name.
    case timeToCome
    /// A day on which it is announced to be signed.
    case weekday
    /// Before *ans*, which is then no slip of *sans*.
    case beforeYears
    /// *Prend deux n*: a letter, no negation.
    case beforeLetter
    /// *Nous signons le texte, pas l'annexe*: the one thing left out.
    case oneThing
    /// What votes are counted for.
    case ballotWord
    /// *Moitié pour, moitié contre*.
    case someVoters

    // MARK: - Negations and questions

    /// What a *ne* before it may expect.
    case secondHalf
    /// Denies the verb before it or the thing.
    case not
    /// Negations that may follow the verb they deny.
    case trailing
    /// Words that deny by themselves, whatever the tense: *there was no majority*.
    case deniesAlone
    /// Struck alone, nobody knows what became of the sentence.
    case negation
    /// *Nein zum Anhang*: a *no* in an answer of two words.
    case refusing
    /// *Wie zugesagt*: no question where it does not open the sentence.
    case interrogative

    // MARK: - Verbs

    /// *L'a validée dimanche*: done, at that time.
    case haveDone
    /// *Vous avez retiré la phrase*: asks for nothing any more.
    case othersHaveDone
    /// *Vos corrections*, *vous avez modifié*: the change is made.
    case alreadyMade
    /// *En espérant que ce courrier fera bouger les lignes*: what one wishes the text.
    case wishing
    /// *Laisser croire que nous signons*: what nobody does.
    case lettingBelieve
    /// *Der DBSH unterschreibt, sagt Jürgen*: told by somebody.
    case telling
    /// *Ne soit pas citée*: behind it, what a name is.
    case being
    /// *Que l'AIRE apparaisse*: of a name below a text.
    case standing
    /// *Notre nom n'y figurera pas*.
    case standingToCome
    /// *Notre logo ne peut pas s'y trouver*.
    case standInfinitive
    /// Of a name below a text only with *se* or *y*.
    case mirrored
    /// *Notre nom ne sera pas associé à cela*.
    case joinedTo
    /// *Ce sera sans la FNEJE*, *publiez sans nous*.
    case goingOn
    /// *Rayez-nous des signataires*.
    case removing
    /// *Mets-nous pour 50 €*: put down, but not under the text.
    case puttingDown
    /// *Vous pouvez noter une abstention*: ours.
    case noting
    /// *Notre accord est annulé*; without a position before it, a demand.
    case striking
    /// *Avec cette correction, nous signons*: a change comes first.
    case changing
    /// Says that something was decided, not only answered.
    case decided
    /// *Hier steunt iedereen Oranje*: of whomever.
    case supporting
    /// *J'aurais aimé dire oui*: speaks of its own sentence only.
    case regretting
    /// *Je vous mets le logo*: what the writer does.
    case ownErrand
    /// *Please count us in*: told to the clerk, whoever was spoken of before.
    case toldTheClerk
    /// Asks the clerk.
    case please
    /// Forms of signing that say nothing of when.
    case presentOfSigning
    /// *The budget is approved*: of whatever.
    case approved
    /// *Der Text wurde gelesen*: without its accent, *würde* is written like *wurde*.
    case participle
    /// *Wird der Satz gestrichen, unterzeichnen wir*: a verb at the head supposes.
    case supposing
    /// *Unser Vorbehalt entfällt*: said of what stood in the way.
    case lapsing
    /// *Wir wollen nicht*: the verb was said of others.
    case willing
    /// *The 9.24 Eurostar works for me*: no text does that.
    case suiting
    /// *Den Aufruf zu unterzeichnen*: governed by what stands before the comma.
    case governed
    /// May end a clause: *signez-le*, *stimmt zu*, *doen mee*.
    case finalParticle
    /// *Tel ons maar mee*: that *maar* turns nothing.
    case afterMaar

    // MARK: - Requests

    /// *Merci de citer nos sources*: what follows is asked of the clerk or the authors.
    case asksTo
    /// *Je vous invite à citer nos sources*: asked of them where *vous* stands beside it.
    case asksYouTo
    /// *N'oubliez pas les bénévoles*: the noun alone is what is asked for.
    case remindsOf
    /// *J'aimerais qu'on parle des bénévoles*: wanted of them, behind *que*.
    case wants
    /// *Soyez plus fermes*: asks for more or less of something.
    case order
    /// More or less of what there is, or something else.
    case more
    /// *Il serait bien de citer nos sources.*
    case wouldBeGood
    /// Leads to the verb that says what is asked for.
    case beforeVerb
    /// Ends like an infinitive, and is none.
    case notInfinitive
    /// *Il manque les bénévoles*: something is not there that should be.
    case lacking
    /// Asks for what stands beside it.
    case pleads
    /// What anybody asks of a clerk, and no answer hangs on.
    case errand

    // MARK: - People, papers and marks

    /// What stands below a text for an organisation.
    case name
    /// *Rayez le nom de la FNEJE*.
    case nameOfUs
    /// *Enlevez-nous de la liste*.
    case list
    /// *Nous rejoignons le groupe de travail*: people, not a text.
    case group
    /// *Feu vert*, *aval*: somebody gives it.
    case leave
    /// *L'invitation du ministère*: asked for by others.
    case request
    /// *L'amendement de l'UNAFORIS*: a text, but not this one.
    case sentText
    /// *Nous avons déjà signé celle de l'UNAFO*.
    case otherText
    /// Tells of what was done before.
    case already
    /// Of a paper rather than an answer, right behind one.
    case gladly
    /// *Je vous rapporte le mandat : « … »*: what follows was decided.
    case record
    /// *En l'absence du président*: who is away, not what is missing.
    case absentee
    /// Those who decide for us, and what they decided.
    case decider
    /// A name goes on behind the word that says who speaks; behind these, none does.
    case speaker
    /// Other papers of the federation.
    case paper
    /// *(ci-joint)*, *(en pièce jointe)*.
    case attached
    /// *Hormis un accent*: what a remark is about.
    case spellingMark
    /// Everyday words for what a remark is about or how it is meant.
    case ofRemarks
    /// What something is done for that is hardly done: *pour la forme*, *pour le principe*, *pour l'instant*.
    case hollowPurpose
    /// *Comme signataire*, *comme convenu*: compares nothing.
    case asSuch
    /// *J'ai bien encore la clé*: between a verb and its noun.
    case between
    /// Opens thanks.
    case thanks
    /// *De là à dire oui*: a consent behind it needs somebody who gives it.
    case sayingYes
    /// *Quand même*, *quand il vous plaira*: behind *quand*, hangs on nothing.
    case afterFreeWhen
    /// *J'ai signé*: one person has.
    case haveAlone
    /// *Ok je*: begins to say something.
    case begins
    /// *Nous avons*: wants a verb behind it.
    case haveOrAre
    /// *Sinon, d'accord*.
    case otherwise

    // MARK: - Ends of sentences, and names below them

    /// After it a sentence hangs in the air, be it at the end of a line.
    case hanging
    /// After it a noun must come, whatever its first letter: *Niemand im* / *Vorstand will das unterschreiben*.
    case leaning
    /// A full stop behind it ends no sentence.
    case abbreviation
    /// An abbreviation that may end a sentence.
    case closingAbbreviation
    /// *Am 12. nicht dabei*: stands before a day of the month.
    case beforeDay
    /// Stands before a name.
    case title
    /// Stands within a name or what somebody does.
    case joinsName
    /// What somebody is or does, or where.
    case function
}
