extension FrenchTables {
    /// Small words that the grammar asks for by class; ``WordClass`` says what for. A hyphen at the end of a word stands for
    /// any ending.
    static let classes = """
        # Determiners and pronouns
        class anyOne: toute, chaque, quelque
        class someOne: un, une, des, plusieurs, quelques, maints, tout
        class definite: la, le, l, les, au, aux
        class determiner: le, la, l, les, un, une, sa, son, ses, leur, notre, nos
        class bareDeterminer: ce, cet, cette, ces, aucun, aucune
        class nounDeterminer: notre, nos, votre, vos, un, une
        class demonstrative: ce, cet, cette, ces
        class errandArticle: le, la, l, les, un, une, votre, ton, ta
        class objectPronoun: le, la, l, les, y, en
        class possessive: notre, nos, sa, son, leur
        class nameOwner: notre, nos, son, sa, leur, mon, ma
        class ownPlural: mes, nos
        class our: notre, nos
        class givenAccord: un, notre, mon
        class ourGift: notre, mon, nos
        class notOurs: votre, vos, leur, leurs
        class ofTheSender: votre, ta, cette, cet, ton
        class those: celle, celles, celui, ceux
        class newSubject: il, elle, je, j, on
        class impersonal: c, ça, cela
        class standInObject: me, m, te, t
        class hinderedOne: nous, lui, m, l
        class reflexive: s, nous, vous
        class mirrorPronoun: se, s, y
        class besideAs: tu, t, m, l, ne, n
        class all: tous, toutes, chaque, chacun, chacune, tout
        # Prepositions and conjunctions
        class toward: à, au, aux
        class partitive: de, d, des, du
        class wantsNoun: au, le, la, du
        class leadsToTheme: des, du, de, d, au, aux
        class atHand: ce, cet, cette, ces, votre, vos, ton, ta
        class aboutWhat: pour, contre, sur, au, aux, concernant
        class writtenFor: pour
        class writtenAgainst: contre
        class sayingYes: dire, répondre
        class afterFreeWhen: même, il, ça, vous, tu
        class haveAlone: ai
        class begins: je, j, il, elle, ils, elles, tu, nous, vous
        class haveOrAre: avons, ai, allons, vais, sommes, suis
        class otherwise: sinon, autrement
        class ofTheSector: social-, sociaux, travail-, secteur-, association-, service-, public-, publique-, personne-, france, français-, profession-
        class beforeCapitals: l, d, de, la
        class leaveFrom: de, du, d
        class ofYear: de
        class sinceYear: de, en, depuis
        class towardAccord: vers, d, de, sur, dans, par, trouver
        class source: selon, d, à, aux
        class afterFor: sans, bien, avec, à, des
        class thanksFor: pour
        class firstToCome: après, dès, lors
        class promising: si, quand, lorsque, dès, une, sitôt, pourvu
        class plainBut: mais
        class except: sauf, hormis, excepté
        class ground: car, parce, puisque
        class opensReason: car, parce, puisque, tant, merci, bravo
        # Time and number
        class clockOrMonth: h, heure, heures, janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre, courant
        class timeToCome: demain, bientôt, prochainement, ensuite, après, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, ultérieurement, tantôt
        class beforeYears: des, les, ces, quelques, plusieurs, tous, mille
        class beforeLetter: un, deux, lettre, double
        class oneThing: premier, première, deuxième, second, seconde, troisième, quatrième, cinquième, dernier, dernière, annexe, annexes, diffusion, publication, suite, reste
        class ballotWord: pour, contre, oui, non, abstention, abstentions, blanc, blancs, nul, nuls
        class someVoters: moitié, uns, unes, autres, certains, certaines
        # Negations and questions
        class secondHalf: pas, aucun, aucune, rien, nul, nulle, plus
        class negation: pas, ne, n, non, sans
        # Verbs
        class haveDone: a, ont, avons, ai
        class othersHaveDone: avez, ont, a, as
        class alreadyMade: avez, ont, avons, vos, votre
        class wishing: espérant, souhaitant, formant, saluant, remerciant
        class lettingBelieve: laisser, faire, donner
        class telling: dixit, dit
        class being: soit, soient, soyons, sera, serons, seront, être
        class standing: apparaisse, apparaissions, apparaissent, apparaître, figure, figurions, figurent, figurer, trône, voisine, paraisse, paraissions, paraître, côtoie, serve, cautionne
        class standingToCome: apparaîtra, apparaîtrons, apparaîtront, figurera, figurerons, figureront, paraîtra, paraîtrons
        class standInfinitive: apparaître, figurer, trouver, retrouver, paraître
        class mirrored: trouver, trouve, retrouver, retrouve, lire, voir
        class joinedTo: cité-, mentionné-, associé-, mêlé-, nommé-, imprimé-, accolé-, affiché-, instrumentalisé-, récupéré-
        class goingOn: sera, faites, ferez, faire, partez, publiez, avancez, continuez, envoyez, diffusez, allez, imprimez
        class removing: ray-, ôt-, enlev-, retir-, suppr-, effac-, biff-, vir-, sort-
        class puttingDown: met-, inscri-, compt-, not-, ajout-, rajout-
        class noting: not-, inscri-, compt-, enregistr-, mett-, indiqu-, retenir-, retenez-, report-, coche-
        class striking: retir-, effac-, annul-, oubli-, laiss-
        class changing: cor-, modif-, ajout-, amend-, chang-, rectif-, reform-, cond-, ondit-
        class decided: adopte-, approuv-, accepte-, valid-, favorable-, volontiers-, ratifi-, agre-
        class regretting: aur-, regrett-, pour-
        class ownErrand: mets, ajoute, inscris, note, rajoute, joins, envoie
        class toldTheClerk: comptez, inscrivez, ajoutez
        class please: svp, merci
        class finalParticle: leur, le, la, les
        # Requests
        class asksTo: merci, prière, veuillez, oubliez, oublie, pensez, songez, tâchez, essayez, veillez, voudrez, voudriez
        class asksYouTo: prie, prions, demande, demandons, invite, invitons, laisse, laissons, suggère, suggérons, propose, proposons, recommande, recommandons, conseille, conseillons, compte, comptons, charge
        class remindsOf: oubliez, oublie
        class wants: aimerais, aimerions, aimerait, souhaite, souhaitons, souhaiterais, souhaiterions, souhaiterait, voudrais, voudrions, voudrait, préférerais, préférerions, apprécierais, apprécierions
        class order: soyez, soyons, sois, restez, faites
        class more: plus, moins, plutôt, autre, autres, autrement, abord, corrigé, corrigée, modifié, modifiée, court, bref, simple, simples, sobre, ferme, fermes
        class wouldBeGood: bien, bon, utile, souhaitable, judicieux, opportun, préférable, mieux, intéressant, appréciable, appréciée, apprécié, sympa, chouette, nécessaire, important, pertinent, juste, normal
        class lacking: manque, manquent, manquerait, oubli, omission, lacune
        class beforeVerb: de, d, sur, à, pour, bien, nous, me, m, pas
        class notInfinitive: ministre, notre, votre, autre, lettre, titre, entre, outre, contre, premier, dernier, janvier, février, octobre, novembre, décembre, septembre, membre, membres, centre, mystère, ministère, affaire, courrier, dossier, papier, chapitre, ordre, encore, maître, manière, première, dernière, matière, lumière, colère, chère, mère, père, frère, sœur, quartier, métier, foyer, entier, particulier, avenir, plaisir, désir, loisir, hier, quatre, rencontre, semestre, trimestre, cadre, nombre, ombre, chiffre, livre, théâtre, verre, pierre, guerre, terre, signataire, secrétaire, nécessaire, militaire, scolaire, communautaire, solidaire, universitaire, volontaire, bénéficiaire, adhérer
        class errand: conformer, écrire, orthographier, réserver, apporter, envoyer, renvoyer, transmettre, adresser, expédier, parvenir, confirmer, accuser, noter, inscrire, ajouter, mettre, tenir, prévenir, informer, aviser, avertir, excuser, pardonner, diffuser, relayer, publier, suivre, saluer, remercier, embrasser, féliciter, recevoir, croire, agréer, trouver, charger, communiquer, enregistrer, archiver, imprimer, joindre, porter, apposer, signer, savoir, dire, figurer, continuer
        # People, papers and marks
        class name: nom, noms, logo, sigle, signature, paraphe, cachet
        class nameOfUs: nom, sigle, logo, signature
        class list: liste, listes, signataires, signatures
        class group: groupe, commission, comité, réunion, atelier, visio, équipe, bureau, table
        class leave: feu, aval
        class request: invitation, message, envoi, sollicitation
        class sentText: amendement, proposition, demande, message, mail, courriel, invitation, pétition, charte
        class otherText: un, une, deux, trois, plusieurs, celle, celui
        class already: déjà
        class gladly: volontiers
        class record: mandat, décision, délibération, résolution, décidé, adopté, vote, acte
        class absentee: président-, directeur-, directrice-, secrétaire-, trésorier-, correspondant-, collègue-, responsable-, délégué-, coordinat-, coordonnat-, mme-, madame-, monsieur-, titulaire-, administrat-
        class paper: procès, pv, compte, comptes, budget, facture, devis, cotisation, ordre
        class attached: ci, joint, en
        class spellingMark: orthographe, accent, accents, virgule, majuscule, ponctuation
        class ofRemarks: forme, style, goût, détail, détails, orthographe, typo, ordre, fond, personnelle, petite, petit, simple, simples, mineur, mineure, libre, libres, elles, ils, celles, cela, vraiment, question, questions, affaire, point, points
        class hollowPurpose: forme, photo, galerie, principe, honneur, gloire, plaisir, beauté, instant, moment, heure, fois, suite, journée, semaine, circonstance, rigolade, blague, paix, tranquillité
        class asSuch: signataire, signataires, convenu, prévu, demandé, promis, annoncé, vous, nous, association, organisation, il, indiqué, dit, acquis, acquise, acquises, ça, cela, ceci, lui, eux
        class between: encore, toujours, bien, aussi, déjà, donc
        class thanks: merci, bravo
        # Ends of sentences, and names below them
        class hanging: pas, ne, n, de, d, plus, sans, en, contre, que, qu
        class leaning: un, une, des, du, notre, nos, votre, au, aux, cette
        class abbreviation: m, mm, mme, mmes, mlle, art, p, pp, cf, etc, ex, dr, pr, st, ste, svp, stp, nb, réf, tél, bd, av, al
        class closingAbbreviation: svp, stp, etc
        class title: m, mme, mlle, me, dr, pr, père, sœur, maître, docteur
        class joinsName: de, du, des, d, la, le, les, l, et, en, pour, à, au, aux, par, local, locale, régional, régionale, départemental, départementale, national, nationale, général, générale, social, sociale, sociaux, sociales, adjoint, adjointe, délégué, déléguée, retraité, honneur, honoraire, spécialisé, spécialisée, familial, familiale, technique, pédagogique, scientifique, associatif, associative
        class function: président, présidente, vice, directeur, directrice, dg, secrétaire, secrétariat, trésorier, trésorière, coordinateur, coordinatrice, coordonnateur, coordonnatrice, correspondant, correspondante, chargé, chargée, mission, responsable, référent, référente, administrateur, administratrice, membre, bénévole, animateur, animatrice, éducateur, éducatrice, formateur, formatrice, assistant, assistante, chef, cheffe, service, pôle, délégation, délégué, déléguée, aumônier, professeur, enseignant, enseignante, avocat, avocate, psychologue, médecin, conseiller, conseillère, juriste, comptable, fondateur, fondatrice, permanent, permanente, communication, direction, bureau, association, fédération, union, collectif, militant, militante, étudiant, étudiante, stagiaire, alternant, alternante, apprenti, apprentie, suppléant, suppléante, titulaire, accueil, standard, moniteur, monitrice, gestionnaire, archiviste, infirmier, infirmière, cadre, doyen, doyenne, recteur, webmestre, documentaliste
        """
}
