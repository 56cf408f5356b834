/// Mails that take back what they said, are there in thought only, speak of others, or only ask.
extension MeetingMails {
    static let turned = #"""
        absent | - | - | Bonjour,\nJe serai là jeudi, comptez sur moi.\n\nPS : ignorez ce que je viens d'écrire, mon père est hospitalisé, je ne viendrai pas.\nRégine
        absent | - | - | Présente ! Édit : ne tenez pas compte de ce qui précède, je suis convoquée au rectorat ce jour-là.
        present | - | - | Je ne pourrai pas venir, désolé.\nPS de 18 h : annulez tout ce que j'ai dit plus haut, mon rendez-vous saute, je viens !
        unclear | - | - | Je viens avec plaisir. Oubliez ce que je viens d'écrire.
        remote | - | - | I'll be there in person.\nPS: ignore everything above, I'll join by Zoom instead.
        absent | - | - | J'aurais tant aimé y être. Je serai avec vous en pensée.
        absent | - | - | Je serai de tout cœur avec vous ce jour-là.
        absent | - | - | Nous serons des vôtres, en pensée seulement, hélas.
        absent | - | - | I'll be there in spirit. Have a good one!
        present | - | - | Je serai là, et je vous remercie de tout cœur de votre accueil.
        present | - | - | Marc Leroy s'excuse, il est souffrant et ne viendra pas. Moi je serai là.
        present | - | - | Amina est clouée au lit, ne pourra pas faire le voyage. Pour ma part je viens.
        absent | - | - | Karima ne pourra pas venir et moi non plus.
        absent | - | - | Je pensais envoyer Paul Girard, mais il n'est pas libre non plus. Nous serons donc absents.
        absent | - | - | J'avais demandé à Sophie Marchal de me remplacer : elle est prise elle aussi. Tant pis pour cette fois, excusez-nous.
        absent | - | - | Samuel devait me représenter, il a refusé. Personne ne viendra donc de chez nous.
        absent | - | - | Je suis présent aux assises à Douai ce jour-là, désolé.
        absent | - | - | Ce mardi je suis présente à un colloque, vous m'en voyez désolée.
        present | - | - | Je serai présent à la réunion du 28.
        present | - | - | Je serai présente au siège dès 9 h.
        present | - | - | Notre fédération sera représentée par sa présidente.\n\nCordialement,\nLa Présidente
        absent | - | - | Je ne peux pas, ma sœur viendra me chercher à la gare ce jour-là pour les obsèques.
        present | - | - | Je viens, Gilles viendra avec moi.
        present | - | - | Je serai là. Pouvez-vous me dire s'il y a un parking ?
        present | - | - | OK pour moi. Dites-moi si je dois apporter quelque chose.
        present | - | - | je viens mardi, dites nous si on peut venir avec un chien guide
        present | - | frais de déplacement | Je viens. Pourrait-on parler des frais de déplacement ? Sinon, une autre fois.
        tentative | - | - | Je ne peux pas encore vous dire si je viens.
        tentative | - | - | Je suis indécise, je vous redis lundi.
        tentative | - | - | Je ne dis pas non, je ne dis pas oui, j'attends mon planning.
        absent | - | - | J'ai jury à Metz et pas le don d'ubiquité.
        absent | - | - | Je ne sais pas me couper en deux, ce sera sans moi.
        absent | - | - | Impossible d'être au four et au moulin ce jour-là.
        absent | - | - | Nous sommes en tournée avec le spectacle des jeunes, impossible d'en sortir.
        remote | - | - | Mon petit-fils m'installera la tablette, je vous verrai de là. Il faut appuyer où ?
        remote | - | - | Téléphone.
        remote | - | - | Tél, comme la dernière fois.
        present | - | - | Plus besoin du lien visio, j'ai trouvé un train.
        present | - | - | Inutile de m'adresser les codes de connexion, je monterai finalement à Paris.
        unclear | - | - | Bonjour, c'est dans quelle salle ?
        unclear | - | - | Bonjour, la réunion se termine à quelle heure ? Et y a-t-il un parking à proximité ?
        unclear | - | - | La réunion porte sur quel sujet exactement ?
        unclear | - | - | Est-ce que les frais de transport sont remboursés ?
        unclear | - | - | Même chose que ce qu'on s'était dit.
        unclear | - | - | On fait comme prévu.
        unclear | - | - | Je serai présent mardi, avec joie.\nDésolé de ne pouvoir être des vôtres ce jour-là.
        none | - | - | Pouvez-vous m'envoyer le PV de la dernière séance ?
        none | - | - | Message d'absence : je suis en congé. Pendant mon absence, Julie Blot me remplace pour les questions courantes.
        none | - | - | Je suis en congé et n'aurai pas accès à mes mails. Pour toute question urgente, Paul Hardy prend le relais.
        absent | - | - | L'association sera excusée, merci d'en prendre note.
        absent | - | - | Nous serons excusés cette fois.
        present | - | - | Mon laissez-passer est arrivé, je viens donc.
        remote | - | - | Je me connecterai, si le réseau veut bien.
        remote | - | - | En visio, s'il y a de la connexion dans le train.
        remote | - | - | Je me connecterai depuis Mayotte, si l'électricité tient.
        tentative | - | - | Je viendrai si mon train roule.
        present | - | - | Qui me remplace ? Personne, j'espère. À mardi !
        present | - | - | Je viens, je ne sais pas encore par quel train.
        present | - | - | Pas de train direct depuis Aurillac, mais je viens en voiture.
        present | - | - | Je suis en retraite depuis janvier mais toujours présidente : je viens.
        present | - | - | Je viens. J'ai demandé à Paul Roy de m'y conduire.
        present | - | - | Je serai présente au rendez-vous.
        present | - | - | Je suis présent à l'appel.
        present | - | - | Je serai présent en salle.
        present | - | - | Je viens, même si l'ordinateur ne marche pas chez nous.
        present | - | - | Je serai là dans le train de 8 h, dites-moi si vous voulez que j'apporte du café.
        present | - | - | Je serai là. Marie Petit vous accueillera à la gare.
        present | - | - | Je viens. Paul me remplace au bureau pendant ce temps.
        present | - | - | Présente ! Vous verrez Sophie Roche aussi, elle vient avec moi.
        present | - | - | Oubliez le repas pour moi, mais je viens.
        present | - | - | Je viens. Ignorez le message de ma collègue.
        absent | - | - | Je ne viens pas. Vous verrez bien sans moi.
        present | - | - | Je viens, pensez à réserver la salle.
        present | - | - | Je viens. Elle parlera de tout cela avec vous.
        remote | - | - | Je me connecterai. Qui envoie le lien ?
        remote | - | - | Je serai en visio, je n'ai pas besoin de repas.
        present | - | - | Je viens, je n'ai pas besoin d'hôtel.
        present | - | - | Oui, présente. Mon remplaçant au bureau, Luc Noël, sera joignable au besoin.
        tentative | - | - | Je viens si la connexion du train marche... non, je plaisante : si ma mère va mieux.
        none | - | - | Je reste à votre disposition.
        none | - | - | Vous accompagner dans ce projet serait un plaisir.
        present | - | - | Moi non plus je ne manquerai pas la réunion.
        absent | - | - | Moi non plus je ne pourrai pas.
        present | - | - | Je descends du train à 9 h 30 et j'arrive.
        present | - | - | Je viens. Je n'ai pas de sujet à proposer.
        present | - | - | Je serai là. L'ordre du jour me convient parfaitement.
        present | - | - | Je viens. Que pensez-vous de mon idée ?
        present | - | - | Je serai là si vous avez le code de la porte.
        none | - | - | Je reste à votre disposition.
        """#
}
