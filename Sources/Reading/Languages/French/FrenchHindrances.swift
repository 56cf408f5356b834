extension FrenchTables {
    /// What keeps somebody away, without saying that it does: `en congé`, `désolée`.
    static let hindrances = """
        # What one reads who was not there
        awayHint: [je|nous] vous [lirai|lirons], [ce|ça] sera [donc|] [le|un] [compte rendu|cr|pv]
        awayHint: [me|nous] [contenterai|contenterons|contente|contentons] [du|de lire le|de votre] [compte rendu|cr|pv|relevé]
        awayHint: [attends|attendrai|attendrons|attendons|guetterai] [le|votre] [compte rendu|cr|pv]
          > Je vous lirai. = absent
          > Ce sera le compte rendu. = absent
        awayHint: [le jour|le jour même|à la date|le même jour] [de|du|de la|que] [notre|nos|mon|ma] [propre(s)|]
        awayHint: [le|les|] jour où [je|nous] [donne|donnons|fais|faisons|enseigne|travaille|travaillons|garde|gardons|consulte]
        awayHint: heures de cours, amusez-vous [bien|sans], amuse-toi [bien|sans]
        awayHint: ce que [j'aurais|nous aurions|je vous aurais] [écrit|répondu|dit|mis] si
        awayHint: [n'a|n'ont] pas [signé|validé|visé] [mon|l'|ma|notre] [ordre de mission|congé|demande|déplacement|autorisation]
        awayHint: [ordre de mission|autorisation d'absence] refusé(e)
        awayHint: [plus|pas] un [sou|centime|euro] pour [les|nos|mes|des|le] [déplacement(s)|voyage(s)|trajets|billets|train]
        awayHint: [rends|rendons|rendrai|ai rendu|avons rendu] [mon|notre] tablier, [tire|tirons|tirerai] [ma|notre] révérence
          > Le jour de notre propre colloque ! = absent
          > Ma cheffe n'a pas signé l'ordre de mission. = absent
        awayHint: [ma|notre] [chaise|place] [prendra|prend] la poussière, [ce|ça] sera sans [l'|la|le|les|notre], [sur le|au] billard
        awayHint: sous [anesthésie|le bistouri|perfusion]
        awayHint: [plus|pas] [les moyens|de quoi|le budget] [de|pour] [payer|financer|venir|le train|un billet]
        awayHint: même(s) [date(s)|jour|heure] que [notre|nos|mon|ma]
        awayHint: [nous|m'|me] [convoque|convoquent|réclame|réclament|réquisitionne|réquisitionnent] \
            [à la même|le même|ce jour|ailleurs|au|à|en]
        awayHint: [ne|n'] [représente|représentons|fais|faisons] plus [l'|la|le|partie], démissionné [de|du], [suis|est] à la retraite
        awayHint: plutôt [crever|mourir], une [prochaine|autre] fois [peut-être|volontiers]
          > Notre chaise prendra la poussière. = absent
          > Je serai sur le billard. = absent
          > Plus les moyens de payer le train. = absent
        # « Ma crèche ferme si je m'absente »: why one stays
        awayHint: en [soins|rééducation|consultation|chimio|radiothérapie|observation|quarantaine|repérage], [j'ai|ai] [piscine|poney]
        awayHint: [dans l'|dans un|dans mon] avion, en [vol|mer|croisière|pèlerinage|retraite], en tournée
        awayHint: [pars|partons|partirai|partirons] [en|à l'étranger|loin], si je [m'absente|m'en vais|m'éloigne|pars|quitte|lâche|laisse]
        awayHint: [accapare|accaparent|monopolise|monopolisent] [mes|toutes mes]
          > Je suis en tournée d'inspection. = absent
        awayHint: [voiture|auto|véhicule|camionnette] [est|] [en panne|au garage|hors service|hs]
        awayHint: [n'y a|y a] [plus|pas|aucun] [de|] [train(s)|bus|car|vol|transport(s)|liaison], pas de train, train [supprimé|annulé]
        awayHint: [suis|serai|sommes|serons] [attendu(e)|attendus|convoqué(e)|requis(e)] [au|à la|à l'|en|chez|devant|ailleurs]
        awayHint: me remets [de|d'|doucement], dans tous les sens, [suis|deviens] [maman|papa|mère|père|grand-mère|grand-père] depuis, accouché
        awayHint: accouche, dégât des eaux, inondé(e), cambriolé(e)
          > Ma voiture est en panne. = absent
          > Je suis attendue au tribunal. = absent
        # « Ayant une visio avec le ministère »: a call of one's own, and not this one
        awayHint: [ai|avons|aurai|ayant|a] [déjà|] [une|un|des|mes] [visio(s)|visioconférence|zoom|teams|call|webinaire]
        awayHint: une [visio|visioconférence] [avec|à la même|au même]
        awayHint: en [visio|visioconférence] [avec mes|avec des|avec le|avec la|avec les|avec un|avec une|avec l']
        awayHint: en ligne avec [le|la|les|mes|des|un|une], [pas|point] l'envie qui [me|nous|] [manque|fait défaut]
        awayHint: [suis|serai|sommes|serons] [à la|à l'|chez|en] [tribunal|hôpital|travail|boulot|lycée|école|montagne|mer|campagne|ski|\
            clinique|dentiste|médecin|kiné|chantier|maternité|séminaire|salon|congrès|service|garde|classe]
        awayHint: [suis|serai|sommes|serons] au [tribunal|hôpital|lycée|école|montagne|mer|campagne|ski|clinique|dentiste|médecin|kiné|\
            chantier|maternité|séminaire|salon|congrès|service|garde|classe]
        awayHint: aurait été [un plaisir|une joie|avec plaisir|avec joie]
          > Ce n'est pas l'envie qui manque. = absent
        awayHint: travaille [ce jour|ce jeudi|le lundi|le mardi|le mercredi|le jeudi|le vendredi|le samedi|toute la]
        awayHint: le [lundi|mardi|mercredi|jeudi|vendredi|samedi] je [travaille|bosse|donne cours|garde], bosse, taf
        awayHint: garde [mes|les|mon|ma|nos] [petits-enfants|petits|enfants|petit-fils|petite-fille|fils|fille]
        awayHint: [me fais|me fait|vais me faire] opérer, [suis|serai] [de nuit|d'astreinte|de quart]
        awayHint: [m'est|est|sera|serait|paraît] [très|assez|bien|trop|vraiment|] \
            [difficile|compliqué|délicat] de [venir|me libérer|me déplacer|m'absenter|participer|être]
          > Le jeudi je travaille. = absent
          > Je garde mes petits-enfants. = absent
          > Je me fais opérer le 11. = absent
        awayHint: désolé(e)(s), dsl, navré(e), avec regret, à regret, à mon grand regret, je regrette, nous regrettons, en formation
        awayHint: en congé(s), en vacances, en mission, en déplacement, en réunion, je plaide, en jury, de jury, un jury, en audience
        awayHint: une audience, en stage, à l'étranger, ce jour-là, cette date-là, le même jour, même jour, même moment, à cette date
        awayHint: ce matin-là, cet après-midi-là, malade, grippé(e), souffrant(e), cloué au lit, clouée au lit, enterrement, obsèques
        awayHint: congé maternité, congé parental, arrêt de travail, bonne réunion, belle réunion, bons travaux, bonne séance
        awayHint: je penserai à vous, penserai bien à vous, transmettez mes amitiés, lirai le compte rendu, lirons le compte rendu
        awayHint: ma place soit là-bas, une autre fois, débordé(e), surchargé(e), occupé(e), covid, fièvre, rendez-vous médical, je déménage
        awayHint: déménagement, je reste à, resterai à, opéré(e), hospitalisation, la prochaine fois, à la prochaine, ailleurs
        awayHint: serai de tout cœur, de tout cœur avec vous
        # What keeps somebody, without saying so
        awayHint: mais pas sur [place|paris], trop loin, trop cher, trop fatigué(e)
        awayHint: [bon courage|bons échanges|bonne continuation|bonne journée de travail|bien du plaisir] [à|sans|pour]
        awayHint: [tombe|tombent] [cette semaine|ce jour|pile|le 1|le 2|juste]
        awayHint: [vacances|congés|anniversaire|noces|mariage|baptême|communion|rentrée] [de|du|d'], [me|nous] raconterez, cas contact
        awayHint: [ma|mon] [hanche|genou|dos|médecin|chirurgien|opération], dentiste, kiné, scanner, irm, chimiothérapie, dialyse, de garde
        awayHint: en arrêt, [suis|serai] [fiévreux|fiévreuse|contagieux|contagieuse]
        awayHint: [j'ai|nous avons|ai] [cours|classe|un cours|des cours|jury|permanence|inventaire|un jury|un conseil|un ca|une ag|\
            une réunion|une commission|une audience|une garde|une soutenance|des soutenances|un examen|des examens|un concours|un mariage|\
            un baptême|un enterrement|une opération|une inspection|un contrôle|une visite|un rendez-vous|un rdv|un déménagement|\
            une formation|un colloque|un congrès|une convocation|un imprévu|un empêchement]
        awayHint: [tombe|tombent] [le même jour|mal|en même temps], chevauche, chevauchent, portes ouvertes, semaine d'examens
        awayHint: [une|ma|la] sciatique, angine, gastro, lumbago, [par la|en] pensée, de tout cœur
        awayHint: [j'attends|nous attendons|attends|attendons|attendrai|lirai|lirons|guetterai] \
            [le compte rendu|le compte-rendu|le cr|vos comptes rendus|le pv|le relevé]
        awayHint: le compte rendu avec [impatience|intérêt], [je|on] [marie|enterre|enterrons]
        awayHint: [bonne|excellente] [réunion|séance] [à tous|à toutes|sans moi], reste auprès, au plus mal, à l'hôpital, en convalescence
        awayHint: en cure, bloc opératoire, me fait souffrir
        """
}
