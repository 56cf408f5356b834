extension FrenchTables {
    /// Conditions, turns and changes asked for.
    static let conditions = """
        condition: à un mot près, à un détail près, à une phrase près, à une virgule près, à quelques mots près, à un point près, à un paragraphe près
        condition: sans l'accord du ca, sans l'accord du conseil, sans l'accord du bureau, faute d'accord
        although: même s, même s'il, même s'ils
        filler: si tard, si tardivement, si longtemps, si vite, si tôt, si bref, si brève, si court, si courte, si long, si longue, si nombreux, si quelqu'un a, si l'un de vous, si l'une de vous, si l'un d'entre vous, si l'une d'entre vous
        harmless: n'engage à rien, n'engagent à rien, n'appelle pas de réponse
        would: voudrais pouvoir, voudrions pouvoir, aimerais pouvoir, aimerions pouvoir, souhaiterions pouvoir, souhaiterais pouvoir
        must: conviendrait
        condition: le temps que nous, le temps que le, le temps que la, le temps que mon, le temps que notre, le temps que je
        condition: sans réponse de, sans réponse d, sans retour de, sans nouvelle de, sans nouvelles de, sans réaction de
        harmless: aurions simplement aimé, aurions juste aimé, aurions seulement aimé, aurait simplement aimé, aurait juste aimé, aurions simplement préféré, aurions juste préféré, aurions simplement souhaité, aurions juste souhaité
        filler: si problème, si problèmes, si pb, si souci, si soucis, si question, si questions, si problème il y a, en cas de problème, en cas de problèmes, en cas de souci, en cas de pb, en cas de besoin, en cas de question, en cas de questions, si vous avez des questions, si vous avez une question, si tu as des questions, si tu as une question, pour toute question, pour tout renseignement, si jamais vous avez besoin, si jamais tu as besoin
        condition: suspendu à, suspendue à, suspendus à, suspendu au, suspendue au, dépend de, dépend du, dépend d, dépend des, dépendra de, dépendra du, dépendra d, dépendra des, dépendent de
        condition: à part le, à part la, à part les, à part l, à part ce, à part cette, à part un, à part une, dans ce cas, en ce cas, dans un tel cas, dans le cas, nonobstant, en l'absence de, à supposer, en supposant, en admettant, si tant est, pour autant que, pour autant qu, sitôt que, aussi longtemps que, a minima, à minima, au minimum, sous bénéfice
        condition: mis à part, mise à part, mises à part, exception faite, abstraction faite, exclu, exclue, exclus, exclues, en moins, hors le, hors la, hors l, amputé(e)(s), débarrassé(e)(s), allégé(e)(s), expurgé(e)(s), purgé(e)(s), délesté(e)(s), corrigé(e)(s) de, moins la, moins le, moins l, autre que, autres que, limité à, limitée à, seul préambule, s'arrête, s'arrêtent, s'arrêtera
        demand: retirez, ôtez, amputer
        harmless: n'enlève rien, n'enlèvent rien, n'ôte rien, ne retire rien, n'enlève en rien, sans caractère bloquant, sans aucun caractère bloquant, pas de caractère bloquant, dont vous ferez ce que, vous en ferez ce que, ferez ce que vous voudrez, faites-en ce que, n'a rien de bloquant, que vous pouvez ignorer, mais rien de bloquant
        filler: en tant que, de la part de, de la part du, de la part des, pas besoin de, pas besoin d, vais pas faire long, ferai pas long, serai pas long, pas faire long
        harmless: de pure forme, de forme seulement, purement formelle
        demand: la suppression de, la suppression du, suppression des mots, suppression du mot, le retrait de, le retrait du, l'ajout de, l'ajout d, l'ajout du, la modification de, la modification du, la correction de, la correction du, la réécriture de, la réécriture du, le remplacement de, le remplacement du
        condition: si, s'il, s'ils, sous réserve, sous réserves, sous condition(s), à condition, à la condition, aux conditions, moyennant, pourvu, pour peu, dès lors que, dès lors qu, du moment que, du moment où, étant entendu, à ceci près, à cela près, sous conditions, en échange, en contrepartie, tant que, dans la mesure où, une fois que, une fois, dès que, dès qu, sauf, sauf à, sauf si, hormis, excepté, à l'exception, à l'exclusion, à moins, à défaut, sinon, sinn, autrement, faute de quoi, sans quoi, auquel cas, uniquement si, seulement si, à charge pour, quitte à, conditionné(e)(s), conditionnel, conditionnelle, condition(s), subordonné(e)(s), accord conditionnel, dans l'hypothèse, au cas où, en cas de
          > Nous signons sous réserve que le paragraphe 3 soit corrigé. = reserve
          > Oui à condition que la phrase sur les sanctions disparaisse. = reserve
          > Si la page 2 est retirée, nous signons. = reserve
          > Nous signons, sauf le troisième paragraphe. = reserve
          > L'association signera dès lors que l'alinéa 4 aura disparu. = reserve
        filler: si vous avez besoin, si tu as besoin, si besoin est, si besoin, si nécessaire, si possible, si utile, si vous voulez, si vous le souhaitez, si vous le voulez bien, si tu veux, si cela peut servir, si ça peut servir, si je puis dire, si j'ose dire, si on peut dire, si l'on peut dire, si bien, comme si, si peu, un texte si, même pas, s'il vous plaît, s'il te plait, svp, stp, si je comprends bien, si j'ai bien compris, si mes souvenirs sont bons, si cela vous est utile, si ça vous est utile, si ça vous arrange, s'il y en a, s'il en faut
        asIs: en l'état, tel quel, telle quelle, tel qu'il est, telle qu'elle est, sans modification, sans changement, sans condition(s), sans aucune condition, sans restriction, sans réserve, sans réserves, dans sa version actuelle
        instead: au lieu de, et non, et non pas, plutôt que de, en lieu et place de
        filler: une fois de plus, une fois encore, encore une fois, une fois n'est pas coutume, pour une fois, cette fois, une bonne fois, cette fois-ci, la prochaine fois, deux fois, à la fois, une fois sur deux, quant à, quant au
        when: quand, lorsque, aussitôt que
        but: mais, toutefois, cependant, néanmoins, pourtant, par contre, en revanche, or, seulement voilà, cela dit, ceci dit, cela étant, ceci étant, reste que, il n'empêche, n'empêche, au contraire, pour autant, tout de même, sauf que, simplement, seul bémol, bémol, hic, petit bémol
        although: bien que, malgré, quoique, même si, quand bien même, en dépit
        demand: merci de corriger, à corriger, à revoir, à modifier, à supprimer, à retirer, à reformuler, à remplacer, à préciser
        verb demand: supprimer, enlever, ôter, remplacer, modifier, corriger, reformuler, changer, amender, virer, biffer, rayer, rectifier, compléter, rajouter, ajouter, préciser, nuancer, atténuer, réécrire, revoir, disparaître, sauter, mentionner, expurger, couper
        must: faudrait, il faut, faut, doit être, doivent être, devrait, devraient, nous demandons, nous demandions, demandons, demande que, demande à, exigeons, exige, réclamons, souhaitons que, souhaitons voir, souhaiterions, voudrions, aimerions, aimerais, voudrais, serait bien, serait bon, serait mieux, serait souhaitable, il convient de, merci de, veuillez, prière de, tenons à ce que, attendons que, besoin que, pourriez-vous, pouvez-vous, serait-il possible, est-il possible, à noter
        harmless: sans en faire une condition, pas une condition, n'est pas une condition, pas de condition, n'empêche rien, empêche rien, ça n'empêche pas de signer, non bloquant(e)(s), rien de bloquant, pas bloquant(e)(s), ne bloque rien, ne remet pas en cause, ne remettent pas en cause, ne change rien, ne changent rien, sans que cela conditionne, sans que cela remette en cause, ne conditionne pas, à titre de suggestion, simple suggestion, ne fait pas obstacle, ne font pas obstacle, n'est pas un obstacle, sans remettre en cause, n'affecte pas, n'y change rien, ne vaut pas réserve, n'est pas une réserve, sans que ce soit une réserve, sans bloquer la signature, ce n'est qu'une remarque, ce n'est qu'un détail, pas un point bloquant, à prendre ou à laisser, faites-en ce que vous voulez, vous verrez si vous pouvez, n'en tenez pas compte, libre à vous, pour une prochaine version, pour la prochaine version, pour une prochaine fois, pour la prochaine fois, pour une deuxième édition, rien qui empêche, rien de grave, rien de rédhibitoire, pas rédhibitoire
        harmless: aurions aimé, aurions préféré, aurions souhaité, aurait aimé, aurait préféré, aurait souhaité, aurais aimé, aurais préféré, aurions voulu, aurait pu être plus, aurait pu être mieux, aurait pu être un peu, aurait pu être moins, regrettons seulement, regrettons simplement, aurait gagné à
          > Nous signons ; nous aurions préféré un titre plus court, mais cela ne remet pas en cause notre accord. = comment
          > Accord, avec une remarque non bloquante : la page 2 est un peu longue. = comment
        """
}
