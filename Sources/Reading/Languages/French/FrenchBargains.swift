extension FrenchTables {
    /// Consents with something beside them: by noun, by what is asked for in return, by what they do not cover.
    static let bargains = """
        # By noun
        caveat: [|notre|un|son|mon|l'] [accord|oui|ok|aval|feu vert|soutien|adhésion|signature|assentiment|avis favorable|approbation] [conditionnel|conditionnelle|conditionné|conditionnée|sous condition|sous conditions|avec réserve|avec réserves|avec une réserve|avec des réserves|avec restriction|avec restrictions|assorti de réserves|assortie de réserves|assorti d'une réserve|assortie d'une réserve|assorti d'une condition|assortie d'une condition|assorti de conditions|assortie de conditions|assorti d'une demande|assortie d'une demande|partiel|partielle|incomplet|incomplète]
        caveat: [une seule|à une seule|à une|à deux|à trois|deux|trois|seule] condition(s)
        caveat: un oui mais, c'est oui mais, [notre|son|ce] oui est un oui mais, oui avec un mais, un mais et de taille
        hedge: devoir de réserve, obligation de réserve, droit de réserve, tenu à la réserve, tenus à la réserve
        # What the consent does not cover
        caveat: [notre|son|l'|cet|mon] [accord|soutien|oui|engagement|aval] [|ci-dessus|donné] ne [vaut que|vaut pas|vaut ni|s'étend pas|s'étend ni|s'étend qu'|porte que|couvre que|couvre pas|couvre ni|concerne que|concerne pas|inclut pas|saurait valoir|saurait s'étendre], [notre|sa|la|cette] [signature|adhésion|approbation] ne [vaut que|vaut pas|vaut ni|s'étend pas|s'étend ni|s'étend qu'|porte que|couvre que|couvre pas|couvre ni|concerne que|concerne pas|inclut pas|saurait valoir|saurait s'étendre]
        refusal: ne [vaut|valait|vaudra] pas pour [celui-ci|celle-ci|ce texte|cette tribune|cette lettre|cet appel|ce communiqué|cette motion|cette pétition|cette charte], ne s'étend pas à [celui-ci|celle-ci|ce texte|cette tribune|cette lettre|cet appel|ce communiqué|cette motion|cette pétition]
        condition: ne vaut que, ne vaut pas pour, ne s'étend [pas à|pas au|pas aux|ni|qu'], ne saurait [valoir pour|s'étendre], vaut seulement pour, vaut uniquement pour
        caveat: [|notre|son|sa|l'|la] [signature|accord|soutien|adhésion|réponse|oui|participation|nom] [en dépend|en dépendra|en dépendent|y est suspendu|y est suspendue|y est subordonné|y est subordonnée|est à ce prix|sera à ce prix], [dans ce cas|dans ce seul cas|à cette condition|à ces conditions] seulement, dans ce seul cas, à cette seule condition, à ces seules conditions, alors et alors seulement
        # Once changed
        condition: avec [cet|cette|ces|cette seule|ce|ce simple|ce seul|cette simple|cette légère|cette petite] [ajout|correction|corrections|modification|modifications|changement|changements|précision|précisions|retouche|retouches|amendement|amendements|rectification|rectifications|suppression|réécriture|reformulation|nuance|mention|rajout|complément|ajouts|compléments|aménagement|aménagements|garde-fou|garantie|garanties|clause]
        condition: ainsi [amendé|amendée|modifié|modifiée|corrigé|corrigée|complété|complétée|rectifié|rectifiée|reformulé|reformulée|allégé|allégée|nuancé|nuancée|remanié|remaniée], [dans|sur] [une|sa|la|cette] version [corrigée|amendée|modifiée|rectifiée|expurgée|remaniée|revue|allégée|nuancée], encore faut-il, encore faudrait-il, avec ça en moins, sans [le mot|ce mot|cette phrase|ce paragraphe|ce passage|cet alinéa|cette mention|cette page|l'annexe|le tutoiement|le titre|la photo|cette annexe|ce point|cette expression]
        but: étant précisé, étant toutefois précisé, étant bien précisé, à ce détail près
        # What nobody will bargain about
        blocking: non négociable(s), pas négociable(s), non discutable(s), pas discutable(s), rédhibitoire(s), sine qua non, un préalable, comme préalable, en préalable, un point dur, un point bloquant, est bloquant, sont bloquants, est bloquante, sont bloquantes, c'est bloquant, un impératif, une question de principe, impérativement, ne transigerons pas, ne transigera pas, ne transigeons pas, ne transige pas, n'en démordrons pas, n'en démordra pas, n'en démord pas, n'en démordons pas, n'y dérogerons pas, n'y dérogera pas
        blocking: [deux|trois|quatre|une|une seule|notre seule|nos deux|nos trois|seule|quelques] [exigence|exigences], à une exigence près, absolument que, ligne rouge, notre ligne rouge, une ligne rouge pour nous, une ligne rouge
        yes: l'affaire est faite, l'affaire sera faite, marché conclu, [signature|notre signature|adhésion|notre adhésion|notre nom|notre voix] [acquise|garantie|assurée|acquis]
        blocking: avant de nous [inscrire|compter|ajouter|mettre|faire figurer], avant [d'apposer|d'y apposer|d'y mettre|de mettre|de donner|d'inscrire|d'ajouter|de joindre|d'y joindre] [notre nom|notre signature|notre logo|notre accord]
        conditional go: [vous aurez|tu auras|aurez|vous obtiendrez|vous recevrez|vous gagnerez] [notre|mon] [accord|aval|feu vert|soutien|appui|nom|paraphe|tampon|blanc-seing|ok|oui|logo], [vous aurez|tu auras|aurez|vous obtiendrez|vous recevrez|vous gagnerez] [notre|ma] [signature|voix|bénédiction|caution|adhésion]
        conditional yes: [vous|te] [suivra|suivrons|suivront]
        part: [date|dates|référence|références|numéro|intitulé|année] [du décret|des décrets|de la loi|des lois|de l'arrêté|du rapport|de la circulaire|de l'étude|de l'enquête|du texte|de l'ordonnance|du règlement|de la convention]
        harmless: mais ce n'est pas bloquant, mais ce n'est pas bloquant du tout, ce n'est pas bloquant du tout, mais rien de bloquant, rien de bloquant, à toi de voir, à vous de voir, à vous de juger, à toi de juger
        fulfilled: [points|passages|termes|mots|phrases|formulations] qui [nous|me] [gênaient|gênait|dérangeaient|posaient problème|posaient question] ont [disparu|été retirés|été corrigés|été supprimés|été retirées|été revus]
        courtesy: merci d'avoir [pris en compte|intégré|retenu|repris|tenu compte de] [notre|nos|mes|ma|mon] [amendement|amendements|correction|corrections|retouches|remarque|remarques|suggestion|suggestions|proposition|propositions|demande|demandes|observation|observations]
        harmless: quelle que soit [|votre|la|leur|ta] [décision|réponse|suite|rédaction|version retenue|votre décision|formulation], [que|qu'] [le collectif|l'envoi|cela|ça|la lettre|personne|on] ne [s'arrête|s'y arrête|bloque|traîne|attende] pas [à|sur|pour] [cela|ça|si peu|ce détail], que le collectif ne s'arrête pas à cela, nullement une condition, en rien une condition, pas du tout une condition, faites au mieux, fais au mieux, mais je survivrai, mais nous survivrons, mais on survivra, je m'en remettrai, on s'en remettra
        # Nothing but a remark
        remark: micro-remarque, mini-remarque, broutille(s), faute de français, double espace, mot oublié, mot manquant, lettre oubliée
          > Accord conditionnel du bureau. = reserve
          > Notre accord ne vaut que pour la première page. = reserve
          > Avec cet ajout, nous signons. = reserve
          > Le dernier alinéa doit disparaître, c'est non négociable. = reserve
        # Own changes, which come with the answer, and what the rest is said of
        demand: [mes|nos] [corrections|annotations|retouches|rectifications|ratures|biffures|réécritures], mode [suivi|révision|correction], suivi des [modifications|modifs|corrections], suivi de modifications
        rest: pour le reste, pour tout le reste, quant au reste, à part ça, à part cela, hormis cela, hormis ça, ceci mis à part, cela mis à part, ce point mis à part, en dehors de cela, en dehors de ça
        must: [devrait|devraient|doit|doivent|devra|devront] [devenir|se lire|s'écrire|se dire|s'appeler]
        blocking: nous y tenons, on y tient, j'y tiens, y tenons beaucoup, y tenons absolument
        harmless: n'attendez [|surtout|donc] pas [cela|ça|ce mot|cet ajout] pour [publier|diffuser|envoyer|imprimer|avancer]
        """
}
