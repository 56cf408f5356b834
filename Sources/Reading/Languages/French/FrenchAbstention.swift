extension FrenchTables {
    /// Staying out.
    static let abstention = """
        abstain: bulletin blanc, votons blanc, vote blanc
        abstain: [comptez-nous|compte-nous|notez-nous|note-nous|mettez-nous|mets-nous|inscrivez-nous] [neutre(s)|dans les abstentions|parmi les abstentions|abstentionniste(s)|en blanc|comme neutre(s)]
          > On laisse les autres décider, comptez-nous neutres. = abstain
        abstain: blanc [pour|de la part de] [nous|moi|notre association|notre fédération], [transformer|changer|convertir|requalifier|basculer|passer|mettre] [|notre|ce|le|mon|son|cette] [vote|voix|réponse|accord|position|oui|signature] en abstention
        abstain: ni dans un sens ni dans l'autre, ni d'un côté ni de l'autre, ni dans une colonne ni dans l'autre
          > blanc pour nous = abstain
          > Merci de changer notre vote en abstention. = abstain
          > Ne comptez notre voix ni dans un sens ni dans l'autre. = abstain
        unclear: ne [participerons|participera|participons|participe|prenons|prend|prendrons|prendra] [pas|pas part|point|point part] à [cette|cet|ce|votre|la|l'|] [démarche|appel|tribune|lettre|initiative|pétition|déclaration|motion|campagne|interpellation|mobilisation|plaidoyer|manifeste|courrier|lettre ouverte], ne [participerons|participera|participons|participe|prenons|prend|prendrons|prendra] [pas|pas part|point|point part] au [communiqué|plaidoyer|manifeste|courrier|texte]
        abstain: en remettons à, s'en remet à, m'en remets à, nous en remettons à l'avis, en remettrons à
        abstain: ne participerons pas, ne participera pas, ne participe pas, ne participons pas, pas participer, rester neutre, restera neutre, resterons neutres
        verb recuse: se déporter
        verb abstain: s'abstenir
        abstain: abstention(s), abst, absention, abstension, ni pour ni contre, ni oui ni non, neutre, neutralité, position neutre, vote blanc, votons blanc, vote blanc
        abstain: ne prend pas part, ne prenons pas part, ne prendra pas part, ne prendrons pas part, ne prend pas position, ne prenons pas position, ne prendra pas position, ne prendrons pas position, ne pas prendre position, ne pas prendre part
        abstain: ne prend pas parti, ne prenons pas parti, on prend pas parti, on prend pas position, on ne prend pas parti, ne prendrons pas parti, ne pas prendre parti, on prend pas part
        abstain: pas prendre position, pas prendre part, pas prendre parti, pas nous prononcer, pas se prononcer, pas me prononcer
        abstain: ne se prononce pas, ne nous prononçons pas, ne nous prononcerons pas, ne se prononcera pas, ne me prononce pas, ne pas se prononcer, ne pas nous prononcer, on se prononce pas, sans nous prononcer
        abstain: laissons les autres décider, laissons les autres organisations décider, laissons les organisations, vous laissons décider, vous laisse décider, laisse les autres décider, laissons les autres trancher, laissons la main aux, nous en remettons à la majorité, s'en remet à la majorité, nous en remettons à vous, nous rangeons à la majorité, s'en remet à vous, on laisse les autres décider, suivrons la majorité
        abstain: restons neutres, reste neutre, rester neutres, en retrait, reste en dehors, restons en dehors, rester en dehors, restons à l'écart, reste à l'écart
        abstain: sans pour autant s'y opposer, sans s'y opposer, sans nous y opposer, sans pour autant nous y opposer, sans pour autant nous opposer, sans s'opposer, sans bloquer, ne bloquerons pas, ne bloque pas, ne bloquons pas, ni signer ni bloquer, ni ne bloquons, ni nous opposer, ne signons ni ne nous opposons, ni signons ni
          > Nous nous abstenons. = abstain
          > L'association ne se prononce pas. = abstain
          > Abstention du bureau. = abstain
          > Nous restons neutres. = abstain
          > Nous ne prenons pas part à cette signature. = abstain
        recuse: déport, se déporte, nous déportons, me déporte, nous déporter, se déportera, nous déporterons, nous nous récusons, me récuse, se récuse, se récusent, nous récuser, conflit d'intérêts
          > L'association se déporte sur ce sujet. = recuse
        """
}
