extension FrenchTables {
    /// Greetings, closings, calendars, dates, questions and what stands beside an answer.
    static let letters = """
        dateTurns: mais, sauf, excepté, hormis
        dateExceptions: sauf, excepté, hormis
        allDates: toutes, tous, importe
        noDate: aucun(e)
        dateSpans: avant, après, partir, entre, jusqu', dès, sinon
        textWords: signer, signature(s), signe, signons, signerons, signerai, signataire(s), désaccord, contre, objection(s), réserve(s), veto
        textWords: communiqué, tribune, pétition, texte, proposition
        textStems: oppos-, désapprouv-
        proxyNouns: pouvoir(s), procuration
        proxyDenials: ne, n', sans, pas, aucun(e)
        proxyGivings: est, été, donné(e), donnes, sera, de, vote, remis, confié(e), mon, notre
        proxyLeads: à, au, aux, pour
        proxyArticles: l', la, le, les, m, mme
        proxyStops: qui, pour, car, mais, et, afin, si, lors, en, puisque, parce, cordialement, merci
        withdrawing: retire(s), retirons, retirer, retirez, annule, annulons, annuler, annulez, supprime, supprimons, supprimer, supprimez, enlève
        withdrawing: enlevons, enlever, enlevez, abandonne, abandonnons
        withdrawn: point(s), sujet(s), question, numéro
        automaticOpenings: réponse automatique, message automatique, réponse d'absence, message d'absence, notification d'absence
        calendarEvents: réunion, séance, rencontre, plénière, invitation, conférence, assemblée
        calendarParticles: de, du, des, d', le, la, el, al, da, dos
        inquiries: c'est [à|en|de|pour] [quel(s)|quelle], c'est [quand|où|quel|quelle|à quelle]
        inquiries: [à|de|dans|pour|en] [quel|quelle] [heure|sujet|salle|endroit|adresse|mois|date|jour|lieu|bâtiment|étage]
        inquiries: [quel|quelle] est [le|la|l'|votre]
        inquiries: [pouvez|pourriez|peux|pourrais] [vous|tu] [me|nous] [dire|préciser|indiquer|rappeler|confirmer|redire|redonner]
        inquiries: [dites|dis|précisez|indiquez|rappelez] [moi|nous] [si|où|quand|comment|à quelle|l'|le|la]
        inquiries: [merci de|veuillez] [me|nous] [dire|préciser|indiquer|rappeler] [si|où|quand|comment|à quelle|l'|le|la]
        inquiries: [aimerais|voudrais|souhaiterais|voudrions|aimerions] [savoir|connaître], est-ce [que|qu'], y a-t-il
        wholeInquiries: de quoi [s'agit-il|parle-t-on|il s'agit|est-il question|parlera-t-on|parlerons-nous|va-t-on parler]
        wholeInquiries: c'est [quoi|pour quoi] [la|le|cette|votre|comme], [à propos|au sujet] de quoi
        wholeInquiries: [qui d'autre|qui|combien de personnes|combien] [vient|viendra|viennent|sera|seront|serons|participe|participera|y aura]
        wholeInquiries: [faut-il|faut il|dois-je|doit-on|devons-nous|peut-on|est-ce que je dois|est-ce qu'il faut|est-ce qu'on doit] \
            [venir|apporter|amener|s'inscrire|réserver|préparer]
        wholeInquiries: [est|a-t-elle|sera] [bien|toujours|] [maintenue|confirmée|annulée|reportée]
        wholeInquiries: [est-elle|sera-t-elle|est-ce que c'est] [bien|toujours|] [maintenu(e)|confirmée|annulée|reportée]
        matters: heure(s), mois, jour, date, salle(s), lieu, endroit, où, adresse, étage, bâtiment, interphone, digicode, code, badge, plan
        matters: itinéraire, métro, bus, tram, gare, parking, garer, stationnement, stationner, repas, déjeuner, midi, cantine, buffet, pique
        matters: plateau, menu, végétarien, café, fauteuil(s), accessible, accessibilité, ascenseur, rampe, pmr, traduction, interprète, hôtel
        matters: hébergement, loger, remboursé(e), remboursés, défraiement, frais, charge, sujet, objet, thème, réunion, rencontre, séance, visio
        matters: présentiel, distance, commence, débute, démarre, termine, finit, dure, durée, fin, tard, chauffée, climatisée, wifi, long
        officeMatters: cotisation(s), compte, rendu, cr, pv, annuaire, attestation, facture, pièce, jointe, document(s), odj, ordre, point(s)
        officeMatters: minutes, newsletter, lettre, site, liste, virement, rib, adhésion, subvention
        postscripts: ps, p.s., p.-s., p s, pps, post-scriptum, postscriptum, nb, n.b., n b
        farewells: [votre|ta|ton|vos] [bien|très|tout(e)|toujours|fidèle|humble|vieil|vieille|] \
            [dévoué(e)(s)|serviteur|servante|ami(e)|amis|obligé(e)|fidèle|reconnaissant(e)]
        farewells: [bien|tout(e)] [vôtre(s)|à vous|à toi]
        abbreviations: m, mr, mme, mlle, dr, st, cf, n, etc, p
        greetings: bonjour, bonsoir, cher(s), chère(s), salut, hello, madame, monsieur, mesdames, messieurs, coucou, re-bonjour, rebonjour, hey
        greetings: bjr, bsr
        addressees: à tous, à toutes, à toutes et à tous, à toutes et tous, à tous et à toutes, tous, toutes et tous, tout le monde, madame
        addressees: monsieur, collègue(s), ami(e)(s), et, camarade(s), le secrétariat, la présidente, le président
        signOffs: cordialement, bien cordialement, très cordialement, cdt, cdlt, bien à vous, bien à toi, amicalement, bien amicalement, amitiés
        signOffs: salutations, avec mes salutations, meilleures salutations, sincères salutations, salutations distinguées, respectueusement
        signOffs: bonne journée, belle journée, bonne soirée, belle soirée, bonne fin de journée, bonne fin de semaine, bon week-end, à bientôt
        signOffs: fraternellement, solidairement, avec mes remerciements, avec mon amitié, avec toute mon amitié, bien sincèrement, sincèrement
        signOffs: veuillez agréer, je vous prie d'agréer, recevez, veuillez recevoir, bises, biz, merci d'avance, bien respectueusement, a+
        signOffs: dans l'attente
        acceptedSubject: accepté(e)
        declinedSubject: refusé(e), décliné
        tentativeSubject: provisoire, peut-être
        acceptedHeading: [invitation|] accepté(e)
        declinedHeading: [invitation|] [refusé(e)|décliné(e)]
        tentativeHeading: provisoire, provisoirement, peut-être
        calendarAccepted: a accepté [cette|votre|l'|ton] [invitation|événement]
        calendarAccepted: a répondu [oui|accepté|présent] à [cette|votre|l'] [invitation|événement]
        calendarDeclined: a [refusé|décliné] [cette|votre|l'|ton] [invitation|événement]
        calendarDeclined: a répondu [non|refusé|absent] à [cette|votre|l'] [invitation|événement]
        calendarTentative: a [provisoirement accepté|accepté provisoirement] [cette|votre|l'] [invitation|événement]
        calendarTentative: a accepté [cette|votre|l'] [invitation|événement] [provisoirement|à titre provisoire]
        calendarTentative: a répondu [peut-être|provisoire|provisoirement] à [cette|votre|l'] [invitation|événement]
        dateYes: oui, ok, possible, me convient, nous convient, conviennent, me conviennent, nous conviennent, disponible(s), de préférence
        dateYes: plutôt, idéalement, pas de problème, pas de souci, sans problème, pas d'objection, aucun problème, libre(s), parfait
        dateMaybe: peut-être, éventuellement, à la rigueur, si besoin, à confirmer, sous réserve, si nécessaire, en dernier recours
        dateNo: pas, non, impossible, indisponible(s), exclu(e), ni, jamais, pas possible, pas disponible(s), ne convient pas
        dateNo: ne conviennent pas, ne me convient pas, ne me conviennent pas, ne nous convient pas, ne nous conviennent pas, pas libre(s)
        dateNo: absent(e), absents, pris(e)
        disownedAbove: [oubliez|oublie|oublions|ignorez|ignore|annulez|annule|effacez|efface|supprimez|rayez|raye|déchirez|biffez] \
            [donc|] [tout|] [ce qui précède|ce qui est au-dessus|ce qui est écrit au-dessus|ce qui est écrit plus haut|ce que je viens de|\
            ce que je viens d'|ce que j'ai écrit|ce que j'ai dit|ce que j'écrivais|ce que j'écris|ce que je dis]
        disownedAbove: [oubliez|oublie|ignorez|ignore|annulez|annule|effacez|supprimez|rayez] [donc|] [le|mon|les|ce|tout le|mes] \
            [message|mail|texte|mot|paragraphe|lignes|premier message|début] [ci-dessus|qui précède|qui précèdent|plus haut|précédent|\
            du message|de ce message|du mail|de ce mail]
        disownedAbove: [ne tenez|ne tiens|tenez|tiens|ne tenir|ne pas tenir] [donc|] [pas|plus|aucun|] compte [de|du] [tout|] \
            [ce qui précède|ce que je viens d'|ce que j'ai écrit|message ci-dessus|texte ci-dessus|message qui précède]
        disownedAbove: [tout|] ce qui précède [est|n'est|ne|n'a|devient|tombe]
        unreal: [c'est|voilà|voici] ce que [j'aurais|nous aurions|je vous aurais] [écrit|répondu|dit|mis] si
        disownedBelow: [oubliez|oublie|ignorez|ignore|annulez|annule|ne tenez pas compte du|ne tiens pas compte du] [donc|] \
            [le|mon|tout le|] [message|mail|texte|mot] [ci-dessous|qui suit|plus bas]
        disownedBelow: [oubliez|oublie|ignorez|ignore|annulez] [tout|] ce qui suit
        otherSenses: par contre, rencontre contre, sous réserve, je réserve, on réserve, par texte, par appel, un appel, l'appel
        dateLinks: ou, et, comme
        dateNouns: option, proposition, choix, date
        """
}
