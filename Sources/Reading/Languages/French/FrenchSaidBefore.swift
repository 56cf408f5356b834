extension FrenchTables {
    /// What was meant or said before, and need no longer hold: `je devais`, `j'avais répondu`.
    static let saidBefore = """
        # « J'aurais adoré venir, mais … »
        past: [aurais|aurions|aurait|auraient] [|tant|beaucoup|volontiers|vraiment|vivement|infiniment|tellement|pourtant|sincèrement|\
            fort] [adoré|aimé|voulu|souhaité|préféré|apprécié|désiré|pu|dû]
        past: [serais|serions|serait] [|volontiers|tellement|vraiment|pourtant] [venu(e)(s)|passé(e)|resté(e)]
        past: [me|nous] [serais|serions] fait [une joie|un plaisir], [m'|nous] aurait [fait|tant fait|plu|beaucoup plu|réjoui|enchanté]
        past: comptais, comptions, prévoyais, prévoyions, envisageais, envisagions, espérais, espérions, souhaitais, souhaitions
        past: [voulais|voulions] [venir|être|participer|assister], me [réjouissais|faisais une joie], avais [tellement|tant|très|] envie de
          > Je serais volontiers venue. = absent
        past: devais, devions, pensais, pensions, croyais, avais prévu, avais répondu, avais dit, avais annoncé, avais confirmé, aurais été
        past: aurions été, aurait été, contrairement à, étais, était, n'aurais pas, j'écrivais, écrivais, annonçais, j'avais, nous avions
        past: voilà bientôt, m'étais excusé(e), étions, avait répondu, tenais à
        reported: [répondu|coché|dit|inscrit] [trop vite|par erreur|à tort], [j'ai|ai] [répondu|coché] [oui|non|présent(e)|absent(e)|visio]
        reported: [j'avais|nous avions|avions|vous avais|t'avais] [dit|répondu|annoncé|confirmé|écrit|coché|indiqué|promis|signalé|\
            prévenu(e)|décliné|accepté|noté|mis|inscrit|demandé à]
        reported: avais [écrit|coché|indiqué|promis|signalé|prévenu(e)|décliné|accepté|noté|mis|inscrit|demandé à]
        reported: [nous étions|étais|étions|m'étais d'abord] [inscrit(e)(s)|excusé(e)|excusés|annoncé(e)|annoncés|engagé(e)|désisté(e)|\
            noté(e)|positionné(e)]
        reported: m'étais [inscrit(e)(s)|excusés|annoncé(e)|annoncés|engagé(e)|désisté(e)|noté(e)|positionné(e)]
        reported: [m'aviez|m'avais|m'avez|nous aviez] [noté(e)|notés|inscrit(e)|compté(e)|marqué(e)|excusé(e)], j'annonçais, je disais
        reported: vous annonçais, vous écrivais, vous disais, où je m'excusais, où je disais
        reported: [dans|selon|contrairement à|malgré] [mon|ma|notre|mes] [mail|message|réponse|courriel|précédent(e)|dernier|premier|excuses]
        reported: contrairement à [ce|mon|ma|mes], [mon|ma] précédent(e) [mail|message|réponse], au départ, initialement, à l'origine
        """
}
