/// Irregular French verbs by the family they are conjugated in: *comprendre* goes like *prendre*.
enum FrenchVerbFamilies {
    /// What the forms of a family end in, after what its verbs have before the name of the family.
    struct Family: Sendable {
        /// The infinitive that names it.
        let name: String
        /// Present and subjunctive.
        let present: [String]
        /// Stem of the imperfect and of the form in *-ant*.
        let past: String
        /// Stem of the future and the conditional.
        let future: String
        /// Participles, and the simple past.
        let participles: [String]
    }

    /// The family of `infinitive`: the longest name it ends in.
    static func family(of infinitive: String) -> Family? {
        families.filter { infinitive.hasSuffix($0.name) }.max { $0.name.utf8.count < $1.name.utf8.count }
    }

    /// One family a line: name, present, imperfect, future, participles and simple past.
    private static let table = """
        prendre ; prends prend prenons prenez prennent prenne prennes ; pren ; prendr ; pris prise prises prit prirent
        mettre ; mets met mettons mettez mettent mette ; mett ; mettr ; mis mise mises mit mirent
        battre ; bats bat battons battez battent batte ; batt ; battr ; battu battue battus battues
        tenir ; tiens tient tenons tenez tiennent tienne ; ten ; tiendr ; tenu tenue tenus tenues tint tinrent
        venir ; viens vient venons venez viennent vienne ; ven ; viendr ; venu venue venus venues vint vinrent
        ouvrir ; ouvre ouvres ouvrons ouvrez ouvrent ; ouvr ; ouvrir ; ouvert ouverte ouverts ouvertes ouvrit
        couvrir ; couvre couvres couvrons couvrez couvrent ; couvr ; couvrir ; couvert couverte couverts couvertes
        offrir ; offre offres offrons offrez offrent ; offr ; offrir ; offert offerte offerts offertes offrit
        souffrir ; souffre souffres souffrons souffrez souffrent ; souffr ; souffrir ; souffert souffrit
        cueillir ; cueille cueilles cueillons cueillez cueillent ; cueill ; cueiller ; cueilli cueillie cueillis cueillies
        partir ; pars part partons partez partent parte ; part ; partir ; parti partie partis parties partit
        sortir ; sors sort sortons sortez sortent sorte ; sort ; sortir ; sorti sortie sortis sorties sortit
        servir ; sers sert servons servez servent serve ; serv ; servir ; servi servie servis servies
        dormir ; dors dort dormons dormez dorment dorme ; dorm ; dormir ; dormi
        sentir ; sens sent sentons sentez sentent sente ; sent ; sentir ; senti sentie sentis senties
        courir ; cours court courons courez courent coure ; cour ; courr ; couru courue courus courues
        quérir ; quiers quiert quérons quérez quièrent ; quér ; querr ; quis quise quises
        voir ; vois voit voyons voyez voient voie ; voy ; verr ; vu vue vus vues vit virent
        cevoir ; çois çoit cevons cevez çoivent çoive ; cev ; cevr ; çu çue çus çues çut
        savoir ; sais sait savons savez savent sache sachez sachons ; sav ; saur ; su sus sachant
        valoir ; vaux vaut valons valez valent vaille ; val ; vaudr ; valu
        faire ; fais fait faisons faites font fasse fassent ; fais ; fer ; faite faits faites fit firent
        lire ; lis lit lisons lisez lisent lise ; lis ; lir ; lu lue lus lues lut
        dire ; dis dit disons dites disent dise ; dis ; dir ; dite dits dites
        écrire ; écris écrit écrivons écrivez écrivent écrive ; écriv ; écrir ; écrite écrits écrites écrivit
        crire ; cris crit crivons crivez crivent crive ; criv ; crir ; crit crite crits crites
        rire ; ris rit rions riez rient rie ; ri ; rir ; ri
        suivre ; suit suivons suivez suivent suive ; suiv ; suivr ; suivi suivie suivis suivies suivit
        vivre ; vis vit vivons vivez vivent vive ; viv ; vivr ; vécu vécue vécus vécues
        duire ; duis duit duisons duisez duisent duise ; duis ; duir ; duite duits duites
        struire ; struis struit struisons struisez struisent ; struis ; struir ; struite struits struites
        connaître ; connais connaît connaissons connaissez connaissent connaisse ; connaiss ; connaîtr ; connu connue connus connues
        paraître ; parais paraît paraissons paraissez paraissent paraisse ; paraiss ; paraîtr ; paru parue parus parues parut
        naître ; nais naît naissons naissez naissent naisse ; naiss ; naîtr ; né née nés nées naquit
        croire ; crois croit croyons croyez croient croie ; croy ; croir ; cru crue crus
        boire ; bois boit buvons buvez boivent boive ; buv ; boir ; bu bue
        plaire ; plais plaît plaisons plaisez plaisent plaise ; plais ; plair ; plu
        conclure ; conclus conclut concluons concluez concluent conclue ; conclu ; conclur ; conclue conclus conclues
        inclure ; inclus inclut incluons incluez incluent inclue ; inclu ; inclur ; incluse incluses
        résoudre ; résous résout résolvons résolvez résolvent ; résolv ; résoudr ; résolu résolue résolus résolues
        pandre ; pands pand pandons pandez pandent pande ; pand ; pandr ; pandu pandue pandus pandues
        indre ; ins int ignons ignez ignent igne ; ign ; indr ; inte ints intes
        endre ; ends end endons endez endent ende ; end ; endr ; endu endue endus endues
        ondre ; onds ond ondons ondez ondent onde ; ond ; ondr ; ondu ondue ondus ondues
        """

    private static let families: [Family] = Array(table.utf8).split(separator: UInt8(ascii: "\n")).map { line in
        let fields = line.split(separator: UInt8(ascii: ";")).map { field in
            field.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
        }
        precondition(fields.count == 5, "not a family: \(String(decoding: line, as: UTF8.self))")
        return Family(
            name: fields[0][0], present: fields[1], past: fields[2][0], future: fields[3][0], participles: fields[4])
    }
}
