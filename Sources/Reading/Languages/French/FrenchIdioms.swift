extension FrenchTables {
    /// Idioms whose words would mislead one by one.
    static let idioms = """
        courtesy: que demander de plus, que dire de plus, que voulez-vous de plus, quoi de plus normal, quoi de plus naturel, ça va, comment vas-tu, comment allez-vous, comment ça va, tu vas bien, vous allez bien, tout va bien, j'oubliais, j'allais oublier, j'avais oublié, ai oublié de répondre, avais oublié de répondre, avions oublié de répondre, avons oublié de répondre, oublié de vous répondre, oublié de te répondre
        answer: veuillez noter, merci de noter, à noter
        irony: qui veut, qui voudra, signe qui veut
        filler: contre toute attente, contre vents et marées, se mettre d'accord, mettre d'accord, mis d'accord, tomber d'accord, tombés d'accord, vaut accord, vaille accord, silence vaut accord, vaut consentement, autrement que, faire autrement, n'avons pas hésité, n'a pas hésité, pas hésité, n'ai pas hésité, empêcher de signer, nous empêcher de, à ma connaissance
        withdraw: ne tenez pas compte de, ne tenez plus compte de, ne pas tenir compte de, oubliez, annulez, ne considérez pas, ne considérez plus, caduc, caduque, nul, nulle et non avenue, nul et non avenu, annulé, annulée
        unclear: oui ou non, pour ou contre, d'accord ou pas, d'accord ou non
        hedge: on verra, verrons, on verra bien, en moins, peu d, peu de, peu d'entre nous, rarement, moins
        refusal: ne vois pas comment nous, ne voyons pas comment nous, ne voit pas comment nous, ne vois pas comment on, ne voyons pas comment l'association
        filler: à titre de, à titre d'information, pas de tout repos, de tout repos, sans compter, rien de plus, rien de moins, rien à faire, mine de rien, de rien
        fulfilled: remplie(s), satisfaite(s), respectée(s), honorée(s), exaucé(e)(s), réalisée(s), prise en compte, prises en compte, pris en compte, retenue, retenues
        willing: ne pouvions pas ne pas, ne pouvait pas ne pas, ne peut pas ne pas, ne pouvons pas ne pas, ne pouvions que, vient de, venons de, viennent de, unanimité pour, unanimité du bureau pour, unanimité du ca pour, unanimité du conseil pour
        filler: ôtez les mots de la bouche, enlevez les mots de la bouche, ne surprendra personne, n'étonnera personne, le plus, la plus, les plus, ne va pas de soi, sans trembler, sans ciller, sans barguigner, sans sourciller, sans hésiter une seconde
        was: a failli, avons failli, ai failli, failli, aurait dû, avons longtemps hésité, avons hésité, a hésité, ai hésité, hésitions, hésitait, hésitais
        hedge: il paraît, paraît-il, soi-disant, on dit que, prétendument, censé(e)(s), supposé(e)(s)
        irony: puisque vous insistez, puisqu'il le faut, si vous insistez, s'il le faut, première nouvelle, puisqu'il faut bien, de guerre lasse, ai-je le droit
        yes: plutôt deux fois qu'une, comment pourrait-il en être autrement, ne voit pas comment on pourrait être contre, ne vois pas comment on pourrait être contre, ne voyons pas comment on pourrait être contre, on ne voit vraiment pas comment on pourrait être contre, ne voit pas pourquoi on serait contre, ne voyons pas pourquoi nous serions contre, qui pourrait être contre, qui serait contre, comment être contre, comment ne pas être d'accord, comment ne pas signer, plutôt deux fois
        yes: d'accord à 100, d'accord à 200, d'accord à cent pour cent, on ne peut plus d'accord, on ne peut plus favorable, on ne peut plus favorables, on ne peut qu'être d'accord, ne pouvons qu'être d'accord, ne peut qu'être d'accord, ne pouvons qu'approuver, ne peut qu'approuver, ne peux qu'approuver, ne pouvons que soutenir, ne pouvons que signer, ne peut que signer, ne peut que soutenir, ne demandons qu'à signer, ne demande qu'à signer
          > On ne peut plus favorables à ce texte. = agree
          > Nous ne pouvons que signer. = agree
        oppose: loin d'être d'accord, loin d'être favorable(s), tout sauf d'accord, rien moins que d'accord, ne peut pas être d'accord, ne pouvons être d'accord, ne peut être d'accord, tout sauf favorable(s)
          > Nous sommes loin d'être d'accord. = disagree
        filler: sans la moindre hésitation, plutôt que, ou non, sans nous oublier, dans ces conditions, ne vous cache pas, ne vous cacherai pas, ne le cache pas, ne cache pas, ne vous étonnera pas, ne vous surprendra pas, ne doute pas, ne doutons pas, n'ignorez pas, n'ignorons pas, n'est pas sans savoir, n'êtes pas sans savoir, ne vous apprends rien, on ne saurait mieux dire, ne saurait mieux dire, pas besoin de, il n'y a pas que, rien que, pas à pas, n'oublie pas, n'oublions pas, n'oubliez pas, n'en finit pas, n'est plus à démontrer, ne laisse place à aucune ambiguïté, ne laisse aucun doute, ne fait aucun doute, sans aucun doute, n'empêche que, n'y a pas photo, il n'y a pas photo, pas la peine, ne date pas d'hier, ne mange pas de pain, ne fait pas un pli, pas plus tard qu'hier, ne manquerons pas de, ne manquerai pas de, ne pas laisser passer, n'a voulu laisser passer, ne veut laisser passer, n'a voulu bloquer, ne s'y est opposé, n'a émis d'objection, ne s'est opposé, ne s'est manifesté contre, n'y est opposé
        filler: refuser la fatalité, ça n'a pas traîné, ne cessons de, ne cesse de, n'a cessé de, n'avons cessé de, quoi qu'il en soit, ni plus ni moins, sans parler de, non contents de, ne sert à rien, ne suffit pas, ne suffit plus, n'a que trop duré, ne peut plus durer, ne peut plus attendre, ne peuvent plus attendre, on ne peut plus
        """
}
