extension GermanTables {
    /// Consents as people put them, and what they say beside them.
    ///
    /// As in ``company``, nothing here may name another text, a time to come or another hand that decides.
    static let adhesions = """
        go: [sie können|ihr könnt|du kannst|sie dürfen|ihr dürft|du darfst] [unseren namen|unsere unterschrift] [unter den text setzen|unter den brief setzen|unter den aufruf setzen|unter die erklärung setzen|darunter setzen|daruntersetzen|aufführen|dazusetzen|hinzufügen|eintragen]
        yes: die abstimmung war einstimmig dafür, alle waren dafür, alle sind dafür, alle verbände sind dafür, die ja-stimmen haben gewonnen, die mehrheit war dafür, die mehrheit ist dafür
        refusal: die nein-stimmen haben gewonnen, die mehrheit war dagegen, die mehrheit ist dagegen
        filler: bitte abschicken, abschicken, nach rücksprache mit [der geschäftsführung|dem vorstand|unserem vorstand|meinem vorstand|der vorsitzenden|dem vorsitzenden|unserer geschäftsführung|den mitgliedern|unseren mitgliedern|allen beteiligten|den kollegen|den kolleginnen] [kann ich|können wir|darf ich|dürfen wir|teile ich|teilen wir|bestätige ich|bestätigen wir]
        filler: höchste zeit, es wurde zeit, es war zeit, endlich, endlich sagt es jemand, endlich sagt es mal jemand, herzlichen dank für ihre mühe, vielen dank für ihre mühe, danke für die mühe, danke für die arbeit, danke für eure arbeit, danke für ihre arbeit
        filler: auf die richtige schreibweise unseres namens, die richtige schreibweise unseres namens, auf die schreibweise unseres namens, auf die schreibweise, die schreibweise unseres namens, bitte achten sie
        courtesy: starker text, guter text, schöner text, ein starker text, gute arbeit, tolle arbeit, viel erfolg, gutes gelingen, entschuldigung für die späte antwort, entschuldigen sie die späte antwort, verzeihung für die späte antwort, sorry für die späte antwort, entschuldigt die späte antwort, herzlichen dank, vielen herzlichen dank
        neutral: landesverband, ortsgruppe, bezirk, gemeinde, jugendhilfe, pflegefamilie, heimerziehung, kita, schule, krankenhaus, pflegeheim, gefängnis, wohnung, geflüchtete, förderung, haushalt, ausbildung, praktikantin, ehrenamtliche, schatzmeister, grippe, erkältung, regen, schnee, sturm, urlaub, hochzeit, beerdigung, geburtstag, enkel, rechner, drucker, postfach
          > Sie können unseren Namen unter den Text setzen. = agree
          > Die Nein-Stimmen haben gewonnen. = disagree
        """
}
