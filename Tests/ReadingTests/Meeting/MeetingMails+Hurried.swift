/// Mails of people in a hurry: points asked for in passing, and answers without the usual words.
extension MeetingMails {
    static let hurried = #"""
        absent | - | le prix de journée | Bonjour,\nNotre conseil siège le même jour. Je suis contraint de vous faire faux bond. En revanche nous tenons à ce que soit abordé le prix de journée, voir la note jointe.\nPour le bureau, Rose Amiel
        present | - | la cotisation | Je viens ! Est-ce qu'on pourrait discuter de la cotisation avant que le bureau la vote ?\nMarc
        absent | - | - | Chers tous, l'inspection est chez nous toute la semaine, je ne peux pas m'échapper, même une heure, même par téléphone.\nB. S.
        present | - | - | Bonjour, sauf tempête vous pouvez me compter.\nKarine
        remote | - | la mobilité des stagiaires | Finalement ce sera la visio. On a aussi grand besoin d'un point sur la mobilité des stagiaires.
        substitute | notre trésorière | - | Bonjour,\nRetenue au tribunal, je demande à notre trésorière de me suppléer.\nOdile Charrier
        tentative | - | - | Ça devrait le faire ! je confirme dès que ma cheffe est d'accord
        absent | - | l'accueil de nuit | Bonjour,\nJe suis au regret de décliner, nous avons une visite de conformité ce jour-là. J'aurais pourtant aimé que le groupe examine l'accueil de nuit.\nSylvie
        absent | - | - | Ce sera sans moi les amis, je marie ma fille le lendemain !!
        remote | - | la question des grilles | Je peux être en ligne de 9h à 10h30, après j'ai cours. Si vous pouviez caser avant la pause la question des grilles, ce serait parfait.
        present | - | la newsletter | Ça roule pour jeudi ! Et la newsletter, on en reparle quand ?
        remote | - | - | Bonjour, je serai dans le train à cette heure-là, j'écouterai au casque.\nThomas
        present | - | les ratios en crèche ; la formule d'adhésion | On sera deux. Sujet qu'on voudrait mettre sur la table : les ratios en crèche. Et si le temps le permet la formule d'adhésion.
        present | - | les budgets des départements | Je m'inscris pour la journée entière.\n\nPS : nous serions preneurs d'un tour de table sur les budgets des départements.
        substitute | Étienne Vasseur | les difficultés de recrutement | Madame,\nNe pouvant honorer votre invitation, j'ai mandaté M. Étienne Vasseur afin qu'il siège en mon nom. Il souhaiterait exposer les difficultés de recrutement.\nLe directeur général
        none | - | l'intérim | pouvez vous noter qu'on veut un débat sur l'intérim
        present | - | - | Évidemment.
        present | - | - | Bonjour, j'avais dit non mais mon rendez-vous a sauté, vous pouvez donc me réinscrire parmi les participants.\nFarid
        present | - | - | Je monte à Paris la veille, donc pas de retard à craindre.\nClaude
        absent | - | - | Bonjour, c'est noté mais je serai en Italie.\nFrançoise
        present | - | la réforme des diplômes ; l'avenir de la VAE | Je viendrai. Je me permets de suggérer que l'assemblée se penche sur la réforme des diplômes, dont les effets sont mal mesurés, ainsi que sur l'avenir de la VAE.
        present | - | la tutelle | Je vous rejoins à 14h30. Gardez-moi pour la fin un petit quart d'heure sur la tutelle.
        none | - | les placements de nuit | Un sujet de plus pour l'ordre du jour : les trains de nuit, pardon je voulais dire les placements de nuit.
        """#
}
