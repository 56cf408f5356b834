/// Mails that answer in a roundabout way, each kind with what only looks like it.
extension MeetingMails {
    static let roundabout = #"""
        absent | - | - | Count us out, I'm afraid.
        tentative | - | - | Don't count us out just yet.
        absent | - | - | The trip is out of the question this month.
        present | - | - | Missing this one is out of the question.
        absent | - | - | Cette fois-ci, je fais l'école buissonnière.
        present | - | - | Je ne vous poserai pas de lapin : je serai là.
        absent | - | - | Désolée, impossible. J'attendrai le compte rendu.
        present | - | - | Je viens. Je lirai le compte rendu dans le train.
        none | - | - | Stuur mij het verslag van de vorige vergadering.
        absent | - | - | Je suis à Paris ce jour-là, mais à l'hôpital pour une opération.
        present | - | - | Je serai à Paris le 12, désolée pour ma réponse tardive.
        absent | - | - | Génial, le jour de notre propre assemblée générale.
        present | - | - | Super, le jour de mon anniversaire ! Je viens.
        present | - | - | Ah oui, quelle bonne idée, je viens !
        absent | - | - | Je viens ! Enfin, voilà ce que j'aurais répondu si mon genou tenait.
        absent | - | - | I'll be there. That is what I would have written if my boss had agreed.
        absent | - | - | À la réunion de mars je serai là. À celle-ci, non.
        present | - | - | Je viendrai à la réunion de novembre.
        absent | - | - | L'an prochain je viendrai.
        absent | - | - | Je serai là.\nCordialement,\nPaul\nPS : finalement non, je ne pourrai pas.
        present | - | - | Absent.\n\nBien à vous,\nPaul Roy\n\nP.S. Je me suis libéré, je viens !
        present | - | - | Je serai là.\nCordialement,\nPaul\nPS : Marie ne pourra pas venir.
        remote | - | - | Je serai là, façon de parler : en visio.
        tentative | - | - | Je viendrai s'il n'y a pas de grève.
        tentative | - | - | Je viendrai si ce n'est pas trop tard.
        present | - | - | Je viendrai même s'il ne fait pas beau.
        present | - | - | Nous ne voyons pas ce qui pourrait nous retenir, si ce n'est une grève.
        tentative | - | - | Ik kom indien er geen staking is.
        remote | - | - | Put me up on the screen, please.
        present | - | - | See you on the 12th.
        present | - | - | Une assiette de plus pour nous !
        none | - | - | Inutile de prévoir un couvert de plus pour nous.
        absent | - | - | La chaise de notre fédération restera vide.
        absent | - | - | Je ne viens pas. La dernière fois, nous avions demandé la visio en vain.
        unclear | - | - | Notre position n'a pas changé.
        absent | - | - | Vous vous passerez de mes lumières.
        absent | - | - | Nous boycotterons cette séance.
        absent | - | - | Pas question de cautionner cela.
        absent | - | - | Je n'aurai pas l'heur de vous saluer.
        present | - | - | J'aurai le plaisir de vous saluer mardi.
        absent | - | - | Die dag valt samen met ons congres.
        present | - | - | Nous monterons à trois.
        present | - | - | Je ne me ferai pas prier.
        remote | - | - | J'y serai en pixels.
        remote | - | - | Je suivrai vos travaux depuis ma cuisine.
        absent | - | - | Je vous écris depuis mon lit, je ne viendrai pas.
        remote | - | - | Can you dial me in?
        unclear | - | - | Je viens ou pas ? Je vous le demande.
        present | - | - | Je viens. Y a-t-il un repas ou pas ?
        """#

    /// Denials that say the contrary of their words, and denials that chat spells short.
    static let twofold = #"""
        present | - | - | Je ne viendrai pas les mains vides.
        present | - | - | Nous ne viendrons pas seules.
        present | - | - | Ik kom niet alleen.
        present | - | - | Ich komme nicht allein.
        present | - | - | I won't be coming alone.
        present | - | - | Je n'arriverai pas avant onze heures.
        absent | - | - | Nous ne viendrons pas avant janvier.
        none | - | - | Je ne viendrai pas sans mon avocat.
        present | - | - | Je ne saurais être absente.
        present | - | - | Il n'est pas question que je sois absent.
        present | - | - | Ne me comptez pas parmi les absents.
        absent | - | - | Comptez-moi parmi les absents.
        present | - | - | Aucune raison de ne pas venir.
        present | - | - | Je ne peux pas manquer votre séance.
        present | - | - | Impossible de refuser.
        present | - | - | Wild horses couldn't keep me away.
        present | - | - | Vous ne m'empêcherez pas de venir.
        present | - | - | Ich werde nicht fehlen.
        present | - | - | Ik zal niet ontbreken.
        absent | - | - | Rayez-moi de la liste pour cette fois.
        absent | - | - | Effacez mon oui.
        absent | - | - | Mon oui de lundi devient un non.
        present | - | - | Mon non de lundi devient un oui.
        absent | - | - | jvien pa
        absent | - | - | nn je vien pa
        present | - | - | On vient, pa de souci.
        tentative | - | - | Je serai là... dans vos rêves.
        absent | - | - | I would be there if I could clone myself.
        absent | - | - | Ik kom graag een andere keer.
        absent | - | - | Je suis présente de cœur.
        absent | - | - | Je serai présente à la réunion du ministère à la même heure.
        """#

    /// Who comes instead, in other words, and whom an announcement does not send.
    static let relieved = #"""
        substitute | Nora Haddad | - | Notre siège revient à Nora Haddad.
        none | - | - | La question du siège revient à l'ordre du jour.
        substitute | Nora Haddad | - | Vous verrez avec Nora Haddad, c'est elle qui siégera.
        present | - | - | C'est Nora Haddad qui m'a prévenue, c'est moi qui viens.
        none | - | - | Je vous envoie le dossier de Paul Roy.
        substitute | Paul Roy | - | Je vous expédie Paul Roy.
        substitute | karim | - | cest mon frere karim qui vien
        present | - | - | C'est avec ma sœur que je viens.
        substitute | Ines Zahraoui | - | Une collègue me remplace. Son nom est Ines Zahraoui.
        present | - | - | J'arrive avec une stagiaire. Elle s'appelle Ines Zahraoui.
        substitute | Mme Blin | - | M. Roy me remplace. Au temps pour moi, M. Roy est en congé. C'est Mme Blin qui ira.
        present | - | - | M. Roy vous avait annoncé qu'il me remplaçait. Il y a eu maldonne, je viens moi-même.
        substitute | Coralie | - | Moi nan, Coralie oui.
        present | - | - | M. le Président assistera à votre réunion.\n\nLe secrétariat
        substitute | M. le Préfet | - | Je suis absent. M. le Préfet viendra.
        substitute | Léa Morin | - | Mme Petit est souffrante, Léa Morin viendra à sa place.
        substitute | Nora Haddad | - | Nora Haddad a accepté d'y aller.
        present | - | - | Je viens et Paul Roy a accepté de venir avec moi.
        present | - | - | Ma fille a accepté d'y aller avec moi : nous viendrons.
        substitute | Nora Haddad | - | Nora Haddad chauffera mon siège.
        substitute | Nora Haddad | - | Je refile le bébé à Nora Haddad.
        """#

    /// Points asked for if time is left, after `et puis`, and behind a preposition said again.
    static let leftover = #"""
        absent | - | les loyers ; le Ségur ; l'énergie | Absent. Il faudrait échanger sur les loyers, sur le Ségur et sur l'énergie.
        absent | - | le site | Absente. Un mot sur le site, sur lequel je travaille, serait utile.
        present | - | le logement des étudiants | Je viens. S'il reste du temps : le logement des étudiants.
        remote | - | housing for students | On Zoom for me. If there's time: housing for students.
        present | - | bourses ; les stages impayés | Je viens. Peut-on parler des bourses ? Et puis les stages impayés.
        present | - | bourses | Je viens. Peut-on parler des bourses ? Et puis le train arrive à midi.
        present | - | logement | Je viens. Dites un mot du logement, svp.
        present | - | - | Chose promise, chose due : la présidente sera là, et je viens.
        absent | - | - | Elle demande pour les vacances une semaine, je ne viens donc pas.
        """#
}
