extension DutchTables {
    /// Who speaks.
    static let voices = """
        without: nieand, nieman, nimand, nemand, niemnd, niemad
        hedge: zonde, maar onder
        practical: ons nieuwe logo, nieuwe logo, het nieuwe logo
        practical: ons logo, het logo, logo, logo's
        elsewhere: [het|ons] [logo|embleem] [mag|kan] [je|jij|u|gerust|gewoon], [het|ons] [logo|embleem] [mogen|kunnen] [jullie|ze]
        refer: mijn voorstel, mijn suggestie, mijn motie
        practical: vergadering, de vergadering, lunch, etentje, zaal
        part: engelse tekst, de engelse tekst, franse tekst, de franse tekst, nederlandse tekst, engelse versie, franse versie, nederlandse versie, duitse versie, de engelse versie, de franse versie, de nederlandse versie, korte versie, lange versie, nederlandse vertaling
        and: en
        link: van
        organ: onze hele achterban, hele achterban, onze hele vereniging, al onze leden, onze achterban
        matter: elk woord, elke zin, elke letter, ieder woord, iedere zin
        contre: tegen
        votes: stemmen, stem
        with: met
        own: de vakgroep, de vakgroep van, de bond van, de vereniging van, de federatie van, het netwerk van, de koepel van, het verbond van, het platform van, het collectief van, de raad van, het verband van
        other: de minister, de burgemeester, onze burgemeester, de commissie, het parlement, de commissaris, de gemeente, de stad, de provincie, de partij, de staatssecretaris, de bisschop, de wethouder, de schepen, het kabinet, de gouverneur
        matter: tekst, de tekst, brief, de brief, de open brief, open brief, verklaring, de verklaring, gezamenlijke verklaring, de gezamenlijke verklaring, petitie, de petitie, oproep, de oproep, voorstel, het voorstel, charter, document, het document, initiatief, versie, nieuwe versie, de nieuwe versie, manifest, het manifest, resolutie, persbericht, het persbericht, standpuntnota, publicatie van, de publicatie, verzending, de verzending, appel, het appel, ontwerp, het ontwerp, ontwerpbrief, conceptbrief, het concept, concepttekst, stuk, het stuk, bijdrage
        own: wij, we, ons, onze organisatie, onze vereniging, onze federatie, onze bond, onze koepel, ons netwerk, onze stichting, ons platform, onze afdeling, onze groep, onze unie, ons verbond, onze club, ons instituut, ons centrum, onze dienst, onze vakgroep, onze beroepsvereniging, ons collectief, onze werkgroep, onze school, onze regio, onze sectie, onze vzw, onze coöperatie, onze alliantie, ons steunpunt, onze instelling, ons huis, onze vakbond, ons verband, het verband
        own: de vereniging, de organisatie, de bond, de koepel, de stichting, het netwerk, het platform, de beroepsvereniging, het steunpunt, het collectief, de unie, het verbond, de vzw, de alliantie, het instituut, het forum, deze vereniging, deze organisatie, vereniging, organisatie
        own: namens, namens de, namens het, namens onze, namens ons, namens ons allen, namens iedereen, namens heel, onze kant, van onze kant, wat ons betreft, vanwege onze, vanwege de, vanwege het, voor onze rekening, mijn vereniging, mijn organisatie, mijn bond, mijn federatie
        organ: bestuur, het bestuur, ons bestuur, hoofdbestuur, ons hoofdbestuur, dagelijks bestuur, het dagelijks bestuur, kernbestuur, bondsbestuur, afdelingsbestuur, bestuursvergadering, bestuursleden, raad, de raad, onze raad, raad van bestuur, de raad van bestuur, onze raad van bestuur, rvb, de rvb, onze rvb, bestuursorgaan, ons bestuursorgaan, ledenraad, onze ledenraad, adviesraad, verenigingsraad, bondsraad, bondsvergadering, algemene vergadering, de algemene vergadering, onze algemene vergadering, av, de av, onze av, alv, de alv, onze alv, ledenvergadering, de ledenvergadering, onze ledenvergadering, jaarvergadering, onze jaarvergadering, stuurgroep, onze stuurgroep, kerngroep, directie, de directie, onze directie, directieteam, directiecomité, managementteam, voorzitter, de voorzitter, onze voorzitter, mijn voorzitter, covoorzitters, voorzitters, voorzitterschap, secretaris, onze secretaris, algemeen secretaris, secretariaat, ons secretariaat, bureau, ons bureau, het bureau, comité, ons comité, het comité, uitvoerend comité, directeur, onze directeur, de directeur, coördinator, onze coördinator, leden, onze leden, de leden, achterban, onze achterban, de achterban, bestuurders, de bestuurders, onze bestuurders
        me: ik, mij, ikzelf
        partial: sommigen, sommige, sommige leden, enkele leden, enkele bestuursleden, een bestuurslid, één bestuurslid, een lid, één lid, een paar leden, veel leden, een deel van, een aantal leden, een collega, enkele collega's, sommige collega's, een meerderheid van onze, de helft van, een van ons, enkelen van ons, velen van ons, een van onze, onze penningmeester, de penningmeester, onze jurist, onze vicevoorzitter, een afdeling, enkele afdelingen, sommige afdelingen, onze jongeren, een vrijwilliger, onze stagiair, onze stagiaire, een stagiair, een stagiaire, mijn voorganger, mijn collega, onze vorige, vorige voorzitter, oud-voorzitter, gewezen voorzitter, iemand, wie, al wie, zij die, degenen die, mensen die
        other: zij, ze, hun bestuur, hun, de overheid, de regering, het ministerie, andere organisaties, andere verenigingen, andere bonden, de anderen, anderen, de andere, de vakbonden, vakbonden, de pers, de media, een andere organisatie, een andere vereniging, onze partners, onze zusterorganisatie, zustervereniging, de duitsers, de fransen, de belgen, de nederlanders, de vlamingen, de walen, hun leden, uw bestuur, jullie bestuur, uw leden, het gerucht
        you: u, jij, je, jullie, uw secretariaat
        third: hij, er, hier, daar, het
        """
}
