/// French mails that ask for points of the agenda.
extension MeetingMails {
    static let frenchAgenda = #"""
        present | - | bilan carbone de nos réunions | Bonjour,\nje compte bien venir, d'autant que je tiens à ce qu'on discute du bilan carbone de nos réunions.\nÉtienne
        remote | - | la charte des bénévoles | Bonjour, participation en visioconférence pour ma part. À discuter si possible : la charte des bénévoles.\nD. Lemoine
        absent | - | la trésorerie | Absente, mais merci de ne pas oublier la trésorerie.\nLiliane Cros
        tentative | - | la mise à jour du site | Présence à confirmer. Serait-il envisageable de traiter la mise à jour du site ?\nG. Perrin
        substitute | Hortense Vidal | le fonds documentaire | Bonjour, nous avons désigné Hortense Vidal pour nous représenter ; elle voudrait que l'on évoque le fonds documentaire.\nLe bureau de l'AIRE
        none | - | l'accueil des nouveaux membres | Bonjour, je souhaite voir figurer à l'ordre du jour l'accueil des nouveaux membres.\nA. Noël
        none | - | la rémunération des jurys ; le calendrier 2028 | Bonjour Claire, pour l'ODJ j'aurais deux idées : la rémunération des jurys et le calendrier 2028.\nSylvette
        none | - | prix des adhésions | Quid du prix des adhésions ? Il faudrait en parler.\nMerci, Jo
        none | - | Les droits d'auteur | Les droits d'auteur, pourrait-on les mettre au programme ?\nM. Sabatier
        present | - | l'hommage à Jean Ravel | Oui pour jeudi. Il serait bon de prévoir un mot sur l'hommage à Jean Ravel.\nSimone
        present | - | le tutorat ; la médiathèque | Présente. Sujets qui me tiennent à cœur : le tutorat, la médiathèque.\nHuguette
        present | - | Le devenir du fonds de solidarité | Je viendrai. Le devenir du fonds de solidarité mérite qu'on s'y arrête, à mon sens.\nR. Costes
        present | - | les conventions de stage | Je serai là et j'insiste pour que les conventions de stage soient enfin débattues.\nVal
        present | - | l'application mobile | J'y serai. Où en est-on de l'application mobile ? J'aimerais un point là-dessus.\nYann
        absent | - | recrutement du délégué général | Je ne viendrai pas. Ce serait bien de parler quand même du recrutement du délégué général.\nM. Bessière
        present | - | la sécurité des locaux | Je participerai. Merci d'accorder quelques minutes à la sécurité des locaux.\nCapitaine Roche
        remote | - | l'avenir du bulletin ; nos relations avec la presse | En visio. Pour la partie libre, je propose qu'on échange sur l'avenir du bulletin et sur nos relations avec la presse.\nAlix
        present | - | Le règlement des astreintes | Je confirme ma participation. Le règlement des astreintes me paraît devoir être discuté.\nD. Olive
        absent | - | l'égalité salariale | Excusée. J'espère que vous trouverez le temps d'aborder l'égalité salariale.\nF. Mariani
        present | - | l'annuaire | Je viens. Il manque à l'ordre du jour l'annuaire, il me semble.\nPatricia
        present | - | le mentorat | Présent. Ne parlons plus de ma proposition sur les goodies ; en revanche j'aimerais que l'on aborde le mentorat.\nIdriss
        present | - | assises régionales | Chère présidente,\nc'est avec joie que je vous retrouverai. J'apprécierais qu'un moment soit réservé aux assises régionales.\nFidèlement,\nMarguerite Sauvage
        present | - | la tarification des mesures ; les fiches pratiques | Bonjour,\nPrésence : oui\nPoints :\n1/ la tarification des mesures\n2/ les fiches pratiques\nCordialement,\nH. Tran
        present | - | la refonte du logo | Je passe vous voir jeudi. Petit plus : j'aurais aimé un débat sur la refonte du logo.\nYann Le Meur
        present | - | l'archivage numérique | Oui. Question qui me taraude et que j'aimerais voir traitée : l'archivage numérique.\nDr Lemaître
        remote | - | le calendrier des formations | Connectée mais pas assise parmi vous ! Peut-on glisser le calendrier des formations quelque part ?\nAnne-So
        absent | - | l'indemnisation des aidants | Ma santé ne me permet pas le voyage et l'ordinateur me fatigue. Vous me raconterez. S'il vous plaît, que l'indemnisation des aidants ne soit pas oubliée.\nGeorgette
        tentative | - | le bail du local | Je pense venir mais ne le garantis pas. Un échange sur le bail du local me semblerait utile.\nNoé
        substitute | Nour El Khatib | dossier Campus | Bonjour, c'est Nour El Khatib, chargée de plaidoyer, qui viendra pour l'ANAS. Elle aimerait vous parler du dossier Campus.\nH. Besnard
        none | - | les visites à domicile | Bonjour, nous souhaiterions l'inscription à l'ordre du jour d'un point sur les visites à domicile.\nFNEJE
        none | - | la parité dans les instances | Ne pourrait-on pas aborder la parité dans les instances ?\nOlga
        none | - | le matériel informatique ; le remboursement des frais | Mes deux sujets pour jeudi : le matériel informatique, puis le remboursement des frais.\nLionel
        none | - | la retraite des assistantes maternelles | Je reviens sur l'ordre du jour : la retraite des assistantes maternelles n'y figure pas, peut-on l'ajouter ?\nJ. Bonnard
        none | - | les élections professionnelles | Il me semble urgent d'évoquer les élections professionnelles.\nM. Ziani
        none | - | l'usage de l'intelligence artificielle | Sujet brûlant chez nous : l'usage de l'intelligence artificielle. À débattre ?\nQ. Arnoux
        present | - | le suivi des signalements | Je viens. Serait-il imaginable que le suivi des signalements figure au programme ?\nSabine
        present | - | les relations entre écoles et employeurs | Présent. À mettre au menu : les relations entre écoles et employeurs.\nRoland
        remote | - | l'accessibilité du site ; la protection des données | Visio pour moi. J'ai à cœur deux choses : l'accessibilité du site et la protection des données.\nIris
        present | - | le congrès | Oui. Ah, et le congrès ! Il faut absolument qu'on en parle.\nJo
        present | - | de opleiding | Ja hoor, ik kom. Zet de opleiding maar op de agenda.\nKarel
        remote | - | de vrijwilligersvergoeding | Ik volg vanuit Gent via Teams. Mogen we de vrijwilligersvergoeding bespreken?\nAn
        none | - | de ledenbijdrage | Zouden we de ledenbijdrage kunnen behandelen?\nWout
        present | - | les bourses | Bonjour à tous,\nnous y serons avec Jeanne, notre apprentie. Pour les points divers : les bourses.\nGaëlle Kermorgant
        present | - | la place des pairs-aidants | Salut, ok pour moi.\nPS : on pourrait reprendre la discussion sur la place des pairs-aidants ?\nMax
        present | - | l'assurance des bénévoles ; le prêt de la salle | Chers collègues,\nJe viendrai avec plaisir et vous soumets deux questions : l'assurance des bénévoles et le prêt de la salle.\nAmicalement,\nRaoul Simonet
        present | - | la laïcité dans les stages | Entendu pour le 14. Une suggestion, la laïcité dans les stages.\nSamira
        remote | - | le référent handicap | à distance svp ! et un ptit mot sur le référent handicap si possible\nsteph
        absent | - | le plaidoyer européen | Je rate la réunion, j'en suis marri. Ne lâchez rien sur le plaidoyer européen, qui devrait figurer en bonne place.\nEloi
        tentative | - | l'emploi associatif | Comptez-moi comme incertain. En revanche l'emploi associatif doit absolument être traité.\nS. Keller
        substitute | Théo Lacaze | le dispositif Pôle ressources | Je vous envoie mon bras droit, Théo Lacaze. Il souhaite évoquer le dispositif Pôle ressources.\nMichelle
        none | - | la fusion des comités ; la date de l'assemblée | Points que l'ANAS aimerait voir traités :\n• la fusion des comités\n• la date de l'assemblée\nBien à vous,\nP. Cousin
        none | - | les chèques-vacances | N'oubliez pas les chèques-vacances dans l'ordre du jour !\nGégé
        none | - | la précarité étudiante | Il serait opportun que nous revenions sur la précarité étudiante.\nM. Lasserre
        none | - | le tutorat de proximité | Je remets sur la table le tutorat de proximité, s'il vous plaît.\nG. Blin
        present | - | la formation au numérique | Oui et j'aimerais, si vous en êtes d'accord, qu'on consacre un quart d'heure à la formation au numérique.\nPaul
        present | - | Le portail documentaire | J'y serai. Le portail documentaire, ça avance ? À mettre à l'ordre du jour selon moi.\nJulien
        absent | - | la grille des salaires | Absent le 14. Dommage, car je voulais parler de la grille des salaires : pouvez-vous la maintenir à l'ordre du jour ?\nHervé
        present | - | les violences en institution | OK pour ma venue. Et à mon avis on ne peut pas faire l'économie d'un débat sur les violences en institution.\nS. Naudet
        remote | - | la composition du bureau | En ligne pour moi. Quelqu'un pourrait-il nous éclairer sur la composition du bureau ? À inscrire si vous êtes d'accord.\nYas
        none | - | de jaarrekening | Mag de jaarrekening op de agenda?\nGroet, Piet
        none | - | de opvolging van de secretaris | Vergeet de opvolging van de secretaris niet op de agenda te zetten.\nHans
        none | - | de website ; de nieuwsbrief | Kunnen we de website en de nieuwsbrief bespreken?\nEva
        none | - | de statutenwijziging | Onze vereniging vraagt aandacht voor de statutenwijziging.\nVzw Thuis
        none | - | de kostenvergoeding | Voeg de kostenvergoeding toe aan de agenda aub.\nT.
        none | - | la réforme des aides | Je souhaiterais que la réforme des aides soit mise à l'ordre du jour.\nA. B.
        none | - | la réforme des aides | Nous aimerions que soit discutée la réforme des aides.\nA. B.
        none | - | la réforme des aides | Mon point : la réforme des aides.\nA. B.
        none | - | la réforme des aides | À mon sens, la réforme des aides doit être à l'ordre du jour.\nA. B.
        none | - | la réforme des aides | Un tour de table sur la réforme des aides s'impose.\nA. B.
        none | - | la réforme des aides | Ne serait-ce pas l'occasion de parler de la réforme des aides ?\nA. B.
        none | - | la réforme des aides | J'ai un point à soumettre : la réforme des aides.\nA. B.
        none | - | la réforme des aides | Je profite de ce mail pour demander l'inscription de la réforme des aides.\nA. B.
        none | - | la réforme des aides | Y aura-t-il un point sur la réforme des aides ? Sinon je le demande.\nA. B.
        none | - | La réforme des aides | La réforme des aides : il faut qu'on en discute.\nA. B.
        none | - | la réforme des aides | On pourrait prendre une demi-heure pour la réforme des aides.\nA. B.
        none | - | la réforme des aides | S'il reste de la place dans l'ordre du jour, la réforme des aides m'intéresse.\nA. B.
        none | - | la réforme des aides | Je plaide pour un échange approfondi sur la réforme des aides.\nA. B.
        none | - | la réforme des aides ; le livret d'accueil | Nous avons deux points à inscrire, à savoir la réforme des aides et le livret d'accueil.\nA. B.
        none | - | réforme des aides ; livret d'accueil | ODJ : réforme des aides, livret d'accueil\nA. B.
        none | - | la réforme des aides ; le livret d'accueil | J'aimerais aborder d'une part la réforme des aides, d'autre part le livret d'accueil.\nA. B.
        none | - | la réforme des aides ; le livret d'accueil | Premier sujet : la réforme des aides. Second sujet : le livret d'accueil.\nA. B.
        none | - | la réforme des aides ; le livret d'accueil | Il faudrait traiter la réforme des aides et, si le temps le permet, le livret d'accueil.\nA. B.
        none | - | la réforme des aides ; le livret d'accueil ; le bilan | Sujets :\na) la réforme des aides\nb) le livret d'accueil\nc) le bilan\nA. B.
        none | - | la réforme des aides ; le livret d'accueil | Merci d'inscrire :\n\n- la réforme des aides ;\n- le livret d'accueil.\n\nA. B.
        none | - | la réforme des aides | Nous vous saurions gré d'inscrire la réforme des aides à l'ordre du jour.\nA. B.
        none | - | La réforme des aides | La réforme des aides, on en parle quand ?\nA. B.
        none | - | la réforme des aides | Je serais heureuse d'entendre les collègues sur la réforme des aides.\nA. B.
        none | - | la réforme des aides | Voudriez-vous bien réserver dix minutes à la réforme des aides ?\nA. B.
        none | - | la réforme des aides | Je pense qu'il serait temps de se pencher sur la réforme des aides.\nA. B.
        present | - | les indemnités kilométriques | Bonjour,\nPrésence confirmée de l'AFORSSE (deux personnes). Point à prévoir : les indemnités kilométriques.\nS. Meunier, secrétaire générale
        present | - | Le mécénat | Madame la Présidente,\nje répondrai à votre invitation. Le mécénat pourrait être évoqué, ne croyez-vous pas ?\nMe Robert Laffitte
        present | - | la formation des élus ; le site | Je viens. Mes deux marottes : la formation des élus, le site.\nGérard
        remote | - | le numérique éducatif | Teams pour moi, comme les autres provinciaux. J'aimerais entendre tout le monde sur le numérique éducatif.\nL. Arrighi
        absent | - | l'accès aux archives | Non pour cette fois. Merci cependant d'évoquer l'accès aux archives.\nC. Lambert
        tentative | - | le handicap psychique | Probablement oui. Si c'est le cas je présenterai un point sur le handicap psychique, à ajouter donc.\nI. Tessier
        substitute | Rokia Traoré | la place des familles | Rokia Traoré me supplée le 14 et souhaiterait qu'on parle de la place des familles.\nM.
        none | - | la réforme de la protection de l'enfance | Pour information, notre fédération demande que figure à l'ordre du jour la réforme de la protection de l'enfance.\nCNAPE
        none | - | le calendrier ; la communication ; les locaux | Ordre du jour : je suggère le calendrier, la communication et les locaux.\nV. Morel
        none | - | la santé au travail | Encore un mot : la santé au travail n'est toujours pas à l'ordre du jour, merci d'y remédier.\nL. Faure
        none | - | les stages à l'étranger | Je verrais d'un bon œil une discussion sur les stages à l'étranger.\nA. Haas
        none | - | la dématérialisation | Ne pas omettre la dématérialisation dans l'ordre du jour svp.\nC. Roy
        present | - | l'antenne de Metz | Je serai là et, puisque vous le demandez, oui j'ai un sujet : l'antenne de Metz.\nJ. Weber
        present | - | le plan de formation | Présent et motivé. J'insiste à nouveau sur le plan de formation qui n'a jamais été discuté.\nA. Perez
        absent | - | le suivi des alternants | Absente (mariage). Je me permets de vous soumettre un point : le suivi des alternants. Josette le présentera.\nF. Morin
        remote | - | le livre blanc | Visio. Un dernier point si l'on a le temps : le livre blanc.\nP. Simon
        present | - | délais de paiement | Chers amis,\nje vous retrouverai avec plaisir. J'aurais voulu qu'on touche un mot des délais de paiement.\nVotre ami Bruno
        remote | - | l'agrément | En visio s'il vous plaît. Et l'agrément, on en est où ? À l'ordre du jour ?\nC. Vial
        absent | - | stages longs | Absent à mon grand regret, mais je compte sur vous pour parler des stages longs.\nA. Ruiz
        none | - | la communication externe ; les adhésions | Nous proposons d'inscrire à l'ordre du jour la communication externe et les adhésions.\nLe bureau de l'AIRE
        none | - | le secret partagé | Il m'importe que le secret partagé soit débattu.\nN. Weill
        present | - | le recrutement des jurys | Comptez sur moi. Un sujet mérite selon moi d'être traité : le recrutement des jurys.\nE. Gros
        none | - | de erkenning | Graag bespreken we de erkenning.\nVzw Kompas
        present | - | la taxe ; le don | Je viens. Je propose deux points : la taxe et le don.
        present | - | bénévolat des jeunes | Présent. Si vous aviez dix minutes à consacrer au bénévolat des jeunes, j'en serais ravi.
        present | - | la fin des contrats aidés | Je viens. Que dit-on de la fin des contrats aidés ? J'aimerais qu'on en discute.
        present | - | l'inclusion scolaire | Je serai là. Notre bureau voudrait que l'inclusion scolaire soit inscrite à l'ordre du jour.
        present | - | la prime Ségur | Je participe. À mon sens, la prime Ségur doit figurer à l'ordre du jour.
        present | - | le plan pauvreté | J'y serai, avec une demande : le plan pauvreté.
        absent | - | l'avenir du bulletin | Excusée. Pourriez-vous porter à ma place la question de l'avenir du bulletin ?
        present | - | la réforme de l'IRTS ; le coût des formations | Je serai présente. Sujets : la réforme de l'IRTS / le coût des formations
        present | - | astreintes | je viens. faudrait parler des astreintes pcq ca devient n'importe quoi
        remote | - | la gouvernance | Par Zoom. Pouvons-nous consacrer une demi-heure à la gouvernance ?
        present | - | le fonds d'aide | Présente. Et surtout, n'oublions pas le fonds d'aide !
        present | - | le handicap au travail | Je viens. Je souhaiterais intervenir sur le handicap au travail.
        present | - | la clause de mobilité | Je viendrai. Je voudrais soumettre au débat la clause de mobilité.
        present | - | l'éco-anxiété des équipes | Présent. Un sujet d'actualité : l'éco-anxiété des équipes. Qu'en pensez-vous ?
        present | - | les quotas de stagiaires | Je viens. Il serait opportun de se pencher sur les quotas de stagiaires.
        present | - | child poverty | I'll be there. Could we discuss child poverty?
        present | - | de werkdruk | Ik kom. Kunnen we het hebben over de werkdruk?
        present | - | die Pflegeversicherung | Ich komme. Können wir die Pflegeversicherung besprechen?
        present | - | la dotation horaire | Je serai là. Reste un sujet : la dotation horaire.
        present | - | le compte personnel de formation | Oui. Serait-il possible d'ajouter un point d'information sur le compte personnel de formation ?
        """#
}
