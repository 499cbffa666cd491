<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>demo</name>
        <message>
            <source>Heron Cup, first race</source>
            <translation>Coupe du Héron, première manche</translation>
        </message>
        <message>
            <source>Boathouse, Grey Buoy, twice round, home</source>
            <translation>Hangar, bouée grise, deux tours, retour</translation>
        </message>
        <message>
            <source>Wednesday evening race</source>
            <translation>Régate du mercredi soir</translation>
        </message>
        <message>
            <source>Whatever the wind allows</source>
            <translation>Selon le vent</translation>
        </message>
        <message>
            <source>Youth regatta</source>
            <translation>Régate des jeunes</translation>
        </message>
        <message>
            <source>Inner harbour, three short races</source>
            <translation>Avant-port, trois manches courtes</translation>
        </message>
        <message>
            <source>Round the Five Bridges</source>
            <translation>Le tour des cinq ponts</translation>
        </message>
        <message>
            <source>Upstream with the tide, back against it</source>
            <translation>En amont avec la marée, retour contre elle</translation>
        </message>
        <message>
            <source>Lantern night race</source>
            <translation>Régate nocturne aux lanternes</translation>
        </message>
        <message>
            <source>Start at dusk, lights required</source>
            <translation>Départ au crépuscule, feux obligatoires</translation>
        </message>
        <message>
            <source>Last Sail, then soup</source>
            <translation>Dernière sortie, puis soupe</translation>
        </message>
        <message>
            <source>One lap, everybody together</source>
            <translation>Un tour, tout le monde ensemble</translation>
        </message>
        <message>
            <source>Race calendar</source>
            <translation>Calendrier des régates</translation>
        </message>
        <message>
            <source>Races</source>
            <translation>Régates</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Vous</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>You are in</source>
            <translation>Vous êtes inscrit·e</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Se retirer</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>S’inscrire</translation>
        </message>
        <message>
            <source>Nobody has entered yet.</source>
            <translation>Personne ne s’est encore inscrit.</translation>
        </message>
        <message>
            <source>The next races</source>
            <translation>Les prochaines régates</translation>
        </message>
        <message>
            <source>You sail as %1.</source>
            <translation>Vous naviguez sous le nom de %1.</translation>
        </message>
        <message>
            <source>Everybody may look. Members sign in to enter.</source>
            <translation>Tout le monde peut regarder. Les membres se connectent pour s’inscrire.</translation>
        </message>
        <message>
            <source>There is no such race</source>
            <translation>Cette régate n’existe pas</translation>
        </message>
        <message>
            <source>It may have been sailed already.</source>
            <translation>Elle a peut-être déjà été courue.</translation>
        </message>
        <message>
            <source>That was not kept</source>
            <translation>Cela n’a pas été enregistré</translation>
        </message>
        <message>
            <source>A sample site of the Gatelodge demo. The people in it are invented.</source>
            <translation>Un site d’exemple de la démonstration de Gatelodge. Les personnes y sont inventées.</translation>
        </message>
        <message>
            <source>What I received</source>
            <translation>Ce que j’ai reçu</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>To the text</source>
            <translation>Aller au texte</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Se connecter</translation>
        </message>
        <message>
            <source>Sign out here</source>
            <translation>Se déconnecter ici</translation>
        </message>
        <message>
            <source>Sign out everywhere</source>
            <translation>Se déconnecter partout</translation>
        </message>
        <message>
            <source>To the first page</source>
            <translation>Vers la première page</translation>
        </message>
        <message>
            <source>Sign in first</source>
            <translation>Connectez-vous d’abord</translation>
        </message>
        <message>
            <source>This page is for people who are signed in. Gatelodge asks for your password; this site never sees it.</source>
            <translation>Cette page est réservée aux personnes connectées. Gatelodge demande votre mot de passe ; ce site ne le voit jamais.</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Nom d’utilisateur</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Prénom</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Other addresses</source>
            <translation>Autres adresses</translation>
        </message>
        <message>
            <source>SSH keys</source>
            <translation>Clés SSH</translation>
        </message>
        <message>
            <source>Entered</source>
            <translation>Inscriptions</translation>
        </message>
        <message>
            <source>Known here since</source>
            <translation>Ici depuis</translation>
        </message>
        <message>
            <source>Last signed in here</source>
            <translation>Dernière connexion ici</translation>
        </message>
        <message>
            <source>You, as this site knows you</source>
            <translation>Vous, comme ce site vous connaît</translation>
        </message>
        <message>
            <source>This came with the encrypted answer when you signed in, and with every change since.</source>
            <translation>Cela est venu avec la réponse chiffrée à votre connexion, puis avec chaque changement.</translation>
        </message>
        <message>
            <source>signature verified</source>
            <translation>signature vérifiée</translation>
        </message>
        <message>
            <source>refused: %1</source>
            <translation>refusé : %1</translation>
        </message>
        <message>
            <source>unread</source>
            <translation>non lu</translation>
        </message>
        <message numerus="yes">
            <source>%n account(s) here changed</source>
            <translation>
                <numerusform>%n compte modifié ici</numerusform>
                <numerusform>%n comptes modifiés ici</numerusform>
            </translation>
        </message>
        <message>
            <source>What stood in it</source>
            <translation>Ce qu’il contenait</translation>
        </message>
        <message>
            <source>Change a name or suspend somebody in the console, and it arrives here. This page reloads by itself.</source>
            <translation>Changez un nom ou suspendez quelqu’un dans la console, et cela arrive ici. Cette page se recharge d’elle-même.</translation>
        </message>
        <message>
            <source>Nothing yet.</source>
            <translation>Rien pour l’instant.</translation>
        </message>
        <message>
            <source>One moment</source>
            <translation>Un instant</translation>
        </message>
        <message>
            <source>The demo is still starting.</source>
            <translation>La démonstration démarre encore.</translation>
        </message>
        <message>
            <source>You are signed out</source>
            <translation>Vous êtes déconnecté·e</translation>
        </message>
        <message>
            <source>Here and at Gatelodge. Other sites keep their own sessions until they end them.</source>
            <translation>Ici et chez Gatelodge. Les autres sites gardent leurs propres sessions jusqu’à ce qu’ils y mettent fin.</translation>
        </message>
        <message>
            <source>You are not signed in here</source>
            <translation>Vous n’êtes pas connecté·e ici</translation>
        </message>
        <message>
            <source>The answer was too old, or it was used before. An answer counts for ten seconds and once. Sign in again.</source>
            <translation>La réponse était trop ancienne ou a déjà servi. Une réponse vaut dix secondes et une seule fois. Connectez-vous de nouveau.</translation>
        </message>
        <message>
            <source>The answer belongs to a sign-in that was not begun in this browser, or to an earlier one. Sign in again.</source>
            <translation>La réponse appartient à une connexion commencée dans un autre navigateur, ou à une connexion plus ancienne. Connectez-vous de nouveau.</translation>
        </message>
        <message>
            <source>Your account is locked here, because Gatelodge told this site that it is suspended. It opens when Gatelodge says so.</source>
            <translation>Votre compte est bloqué ici, car Gatelodge a annoncé à ce site qu’il est suspendu. Il s’ouvrira quand Gatelodge le dira.</translation>
        </message>
        <message>
            <source>This site cannot sign anybody in right now.</source>
            <translation>Ce site ne peut connecter personne pour le moment.</translation>
        </message>
        <message>
            <source>What came back is not an answer that Gatelodge sealed for this site. Nobody was signed in.</source>
            <translation>Ce qui est revenu n’est pas une réponse scellée par Gatelodge pour ce site. Personne n’a été connecté.</translation>
        </message>
        <message>
            <source>Mail of the demo</source>
            <translation>Courrier de la démonstration</translation>
        </message>
        <message>
            <source>Nothing leaves this computer: every mail of the demo ends here. The newest 500 are kept until it stops.</source>
            <translation>Rien ne quitte cet ordinateur : tous les messages de la démonstration arrivent ici. Les 500 plus récents sont gardés jusqu’à son arrêt.</translation>
        </message>
        <message numerus="yes">
            <source>%n mail(s)</source>
            <translation>
                <numerusform>%n message</numerusform>
                <numerusform>%n messages</numerusform>
            </translation>
        </message>
        <message>
            <source>No mail yet. Sign up, or forget a password, and it appears here by itself.</source>
            <translation>Pas encore de message. Inscrivez-vous, ou oubliez un mot de passe, et il apparaîtra ici de lui-même.</translation>
        </message>
        <message>
            <source>There is no such mail</source>
            <translation>Ce message n’existe pas</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>To</source>
            <translation>À</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Reçu</translation>
        </message>
        <message>
            <source>All mails</source>
            <translation>Tous les messages</translation>
        </message>
        <message>
            <source>Using the slipway</source>
            <translation>Se servir de la cale</translation>
        </message>
        <message>
            <source>The slipway is ours from seven in the morning to sunset. Launch in the order in which you arrive, and leave the trailer in the upper yard, wheels chocked.</source>
            <translation>La cale est à nous de sept heures du matin au coucher du soleil. Mettez à l’eau dans l’ordre d’arrivée et laissez la remorque dans la cour du haut, roues calées.</translation>
        </message>
        <message>
            <source>At low water there are two metres of mud below the last plank. If your keel is deeper than your boots, wait half an hour.</source>
            <translation>À marée basse, il y a deux mètres de vase sous la dernière planche. Si votre quille est plus profonde que vos bottes, attendez une demi-heure.</translation>
        </message>
        <message>
            <source>Whoever is last in hoses the planks down. The brush hangs behind the door.</source>
            <translation>La dernière personne rentrée rince les planches. La brosse est derrière la porte.</translation>
        </message>
        <message>
            <source>Radio on race days</source>
            <translation>La radio les jours de régate</translation>
        </message>
        <message>
            <source>The committee boat listens on channel 72 and speaks only when it must. Say the name of your boat twice, then what you want, once.</source>
            <translation>Le bateau comité écoute le canal 72 et ne parle que s’il le faut. Dites deux fois le nom de votre bateau, puis une fois ce que vous voulez.</translation>
        </message>
        <message>
            <source>Retiring? Tell us. A boat that goes home without a word is a boat that we search for.</source>
            <translation>Vous abandonnez ? Dites-le. Un bateau qui rentre sans un mot est un bateau que nous cherchons.</translation>
        </message>
        <message>
            <source>Batteries are charged on Fridays by whoever is on duty in the galley.</source>
            <translation>Les batteries sont chargées le vendredi par la personne de service à la cuisine.</translation>
        </message>
        <message>
            <source>Keys, and who has them</source>
            <translation>Les clés, et qui les a</translation>
        </message>
        <message>
            <source>There are nine keys to the boathouse. The board knows where eight of them are.</source>
            <translation>Il y a neuf clés du hangar. Le bureau sait où se trouvent huit d’entre elles.</translation>
        </message>
        <message>
            <source>A key goes from hand to hand, never under a stone. Write the new name into the book by the door on the same day.</source>
            <translation>Une clé passe de main en main, jamais sous une pierre. Inscrivez le nouveau nom dans le cahier près de la porte le jour même.</translation>
        </message>
        <message>
            <source>Lost one? Say so. Nobody is angry for longer than an evening.</source>
            <translation>Perdue ? Dites-le. Personne n’est fâché plus d’une soirée.</translation>
        </message>
        <message>
            <source>The Thursday soup</source>
            <translation>La soupe du jeudi</translation>
        </message>
        <message>
            <source>For forty people: six kilos of potatoes, three of leeks, and whatever the garden gives. Start at four, eat at seven.</source>
            <translation>Pour quarante personnes : six kilos de pommes de terre, trois de poireaux, et ce que donne le jardin. Commencez à seize heures, mangez à dix-neuf.</translation>
        </message>
        <message>
            <source>One pot without cream, one without anything from an animal. Label both.</source>
            <translation>Une marmite sans crème, une sans rien d’animal. Étiquetez les deux.</translation>
        </message>
        <message>
            <source>New members eat for free on their first evening, and wash up on their second.</source>
            <translation>Les nouveaux membres mangent gratuitement le premier soir et font la vaisselle le deuxième.</translation>
        </message>
        <message>
            <source>Members’ wiki</source>
            <translation>Wiki des membres</translation>
        </message>
        <message>
            <source>Pages of the club</source>
            <translation>Pages du club</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Membres</translation>
        </message>
        <message>
            <source>What the club knows</source>
            <translation>Ce que sait le club</translation>
        </message>
        <message>
            <source>Good to see you, %1.</source>
            <translation>Content de vous voir, %1.</translation>
        </message>
        <message>
            <source>For members. Gatelodge asks who you are; then you read on here.</source>
            <translation>Pour les membres. Gatelodge demande qui vous êtes ; puis vous continuez ici.</translation>
        </message>
        <message>
            <source>Sign in to read</source>
            <translation>Se connecter pour lire</translation>
        </message>
        <message>
            <source>All pages</source>
            <translation>Toutes les pages</translation>
        </message>
        <message>
            <source>There is no such page</source>
            <translation>Cette page n’existe pas</translation>
        </message>
        <message>
            <source>Somebody may write it one day.</source>
            <translation>Quelqu’un l’écrira peut-être un jour.</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>bloqué</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) have come in here, with names and addresses as Gatelodge last told them.</source>
            <translation>
                <numerusform>%n personne est entrée ici, avec le nom et les adresses que Gatelodge a donnés en dernier.</numerusform>
                <numerusform>%n personnes sont entrées ici, avec les noms et adresses que Gatelodge a donnés en dernier.</numerusform>
            </translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>This site cannot write its file; its log says why.</source>
            <translation>Ce site ne peut pas écrire son fichier ; son journal dit pourquoi.</translation>
        </message>
        <message>
            <source>just now, at %1</source>
            <translation>à l’instant, à %1</translation>
        </message>
        <message>
            <source>not the JSON of a push</source>
            <translation>ce n’est pas le JSON d’une annonce</translation>
        </message>
        <message>
            <source>a person without a username</source>
            <translation>une personne sans nom d’utilisateur</translation>
        </message>
        <message>
            <source>the signature is wrong</source>
            <translation>la signature est fausse</translation>
        </message>
        <message>
            <source>the signature over the time is wrong</source>
            <translation>la signature de l’heure est fausse</translation>
        </message>
        <message>
            <source>it was sent more than five minutes ago</source>
            <translation>envoyé il y a plus de cinq minutes</translation>
        </message>
    </context>
    <context>
        <name>mail</name>
        <message>
            <source>It works once, until {until}.</source>
            <translation>Il fonctionne une seule fois, jusqu’au {until}.</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>Demandé</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Modifié</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Depuis</translation>
        </message>
        <message>
            <source>If a mail asks for your password, or leads to another address than {host}, it is not from us.</source>
            <translation>Si un message vous demande votre mot de passe, ou mène à une autre adresse que {host}, il ne vient pas de nous.</translation>
        </message>
        <message>
            <source>{organisation}, {host}, {help}</source>
            <translation>{organisation}, {host}, {help}</translation>
        </message>
        <message>
            <source>This mail has no link to press, so that nobody can imitate it usefully. It cannot be switched off.</source>
            <translation>Ce message ne contient aucun lien, pour que personne ne puisse l’imiter utilement. Il ne peut pas être désactivé.</translation>
        </message>
        <message>
            <source>Confirm your address</source>
            <translation>Confirmez votre adresse</translation>
        </message>
        <message>
            <source>One press adds {address} to your account.</source>
            <translation>Un clic ajoute {address} à votre compte.</translation>
        </message>
        <message>
            <source>You asked to add {address} to the account {account}. Open this page and press “Yes, confirm”:</source>
            <translation>Vous avez demandé d’ajouter {address} au compte {account}. Ouvrez cette page et choisissez « Oui, confirmer » :</translation>
        </message>
        <message>
            <source>Open the page</source>
            <translation>Ouvrir la page</translation>
        </message>
        <message>
            <source>Not you? Do nothing. The address is then not added.</source>
            <translation>Ce n’était pas vous ? Ne faites rien. L’adresse ne sera pas ajoutée.</translation>
        </message>
        <message>
            <source>You get this mail because somebody typed this address.</source>
            <translation>Vous recevez ce message parce que quelqu’un a saisi cette adresse.</translation>
        </message>
        <message>
            <source>Set a new password</source>
            <translation>Choisissez un nouveau mot de passe</translation>
        </message>
        <message>
            <source>The link works once, and not for long.</source>
            <translation>Le lien fonctionne une seule fois, et pas longtemps.</translation>
        </message>
        <message>
            <source>Somebody, probably you, asked for a new password for the account {account}. Choose it here:</source>
            <translation>Quelqu’un, probablement vous, a demandé un nouveau mot de passe pour le compte {account}. Choisissez-le ici :</translation>
        </message>
        <message>
            <source>Choose a new password</source>
            <translation>Choisir un nouveau mot de passe</translation>
        </message>
        <message>
            <source>It works once, until {until}. Until you use it, your old password stays as it is.</source>
            <translation>Il fonctionne une seule fois, jusqu’au {until}. Tant que vous ne l’utilisez pas, votre ancien mot de passe reste valable.</translation>
        </message>
        <message>
            <source>Not you? Do nothing. Nobody can see or use this link but the reader of this mailbox.</source>
            <translation>Ce n’était pas vous ? Ne faites rien. Seule la personne qui lit cette boîte peut voir et utiliser ce lien.</translation>
        </message>
        <message>
            <source>You get this mail because this is a confirmed address of that account.</source>
            <translation>Vous recevez ce message parce que cette adresse est une adresse confirmée de ce compte.</translation>
        </message>
        <message>
            <source>Your account at {organisation}</source>
            <translation>Votre compte chez {organisation}</translation>
        </message>
        <message>
            <source>Choose a name and a password, and you are in.</source>
            <translation>Choisissez un nom et un mot de passe, et c’est tout.</translation>
        </message>
        <message>
            <source>Somebody, probably you, asked for an account at {organisation} with this address. Choose a name and a password here:</source>
            <translation>Quelqu’un, probablement vous, a demandé un compte chez {organisation} avec cette adresse. Choisissez un nom et un mot de passe ici :</translation>
        </message>
        <message>
            <source>Create the account</source>
            <translation>Créer le compte</translation>
        </message>
        <message>
            <source>Not you? Do nothing. There is then no account, and this address is forgotten.</source>
            <translation>Ce n’était pas vous ? Ne faites rien. Aucun compte ne sera créé, et cette adresse sera oubliée.</translation>
        </message>
        <message>
            <source>Your password was changed</source>
            <translation>Votre mot de passe a été modifié</translation>
        </message>
        <message>
            <source>Was it you? Then there is nothing to do.</source>
            <translation>C’était vous ? Alors il n’y a rien à faire.</translation>
        </message>
        <message>
            <source>The password of your account {account} was changed, and every other device was signed out. If it was you, there is nothing to do.</source>
            <translation>Le mot de passe de votre compte {account} a été modifié, et tous les autres appareils ont été déconnectés. Si c’était vous, il n’y a rien à faire.</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Comment</translation>
        </message>
        <message>
            <source>Not you? Type {host} into your browser, choose “Forgot your password?” and set a new one. Then write to {help}.</source>
            <translation>Ce n’était pas vous ? Tapez {host} dans votre navigateur, choisissez « Mot de passe oublié ? » et définissez-en un nouveau. Écrivez ensuite à {help}.</translation>
        </message>
        <message>
            <source>You already have an account at {organisation}</source>
            <translation>Vous avez déjà un compte chez {organisation}</translation>
        </message>
        <message>
            <source>Nothing has changed.</source>
            <translation>Rien n’a changé.</translation>
        </message>
        <message>
            <source>Somebody, probably you, tried to use this address at {organisation}. It belongs to your account {account} already. Nothing has changed.</source>
            <translation>Quelqu’un, probablement vous, a voulu utiliser cette adresse chez {organisation}. Elle appartient déjà à votre compte {account}. Rien n’a changé.</translation>
        </message>
        <message>
            <source>Was it you? Type {host} into your browser and sign in with this address. If you have forgotten your password, choose “Forgot your password?” there.</source>
            <translation>C’était vous ? Tapez {host} dans votre navigateur et connectez-vous avec cette adresse. Si vous avez oublié votre mot de passe, choisissez-y « Mot de passe oublié ? ».</translation>
        </message>
        <message>
            <source>Not you? Do nothing. Whoever it was has not been told that this address has an account.</source>
            <translation>Ce n’était pas vous ? Ne faites rien. La personne n’a pas appris que cette adresse a un compte.</translation>
        </message>
        <message>
            <source>An address was added to your account</source>
            <translation>Une adresse a été ajoutée à votre compte</translation>
        </message>
        <message>
            <source>The address {address} was added to your account {account}. Whoever reads it can now ask for a new password. If it was you, there is nothing to do.</source>
            <translation>L’adresse {address} a été ajoutée à votre compte {account}. Qui la lit peut désormais demander un nouveau mot de passe. Si c’était vous, il n’y a rien à faire.</translation>
        </message>
        <message>
            <source>Not you? Type {host} into your browser, sign in, remove the address and set a new password. Then write to {help}.</source>
            <translation>Ce n’était pas vous ? Tapez {host} dans votre navigateur, connectez-vous, retirez l’adresse et choisissez un nouveau mot de passe. Écrivez ensuite à {help}.</translation>
        </message>
        <message>
            <source>{time} ({zone})</source>
            <translation>{time} ({zone})</translation>
        </message>
        <message>
            <source>{label}:</source>
            <translation>{label} :</translation>
        </message>
        <message>
            <source>Hello,</source>
            <translation>Bonjour,</translation>
        </message>
        <message>
            <source>Hello {name},</source>
            <translation>Bonjour {name},</translation>
        </message>
    </context>
    <context>
        <name>text</name>
        <message>
            <source>English</source>
            <extracomment>The name of the language of this file, in that language ("Français", "Deutsch").</extracomment>
            <translation>Français</translation>
        </message>
        <message>
            <source>less than a minute</source>
            <translation>moins d’une minute</translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n jour</numerusform>
                <numerusform>%n jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hours</source>
            <translation>
                <numerusform>%n heure</numerusform>
                <numerusform>%n heures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>in %1, on %2 (%3)</source>
            <translation>dans %1, le %2 (%3)</translation>
        </message>
        <message>
            <source>in %1, at %2 (%3)</source>
            <translation>dans %1, à %2 (%3)</translation>
        </message>
        <message>
            <source>%1 ago, at %2 (%3)</source>
            <translation>il y a %1, à %2 (%3)</translation>
        </message>
        <message>
            <source>%1 ago, on %2 (%3)</source>
            <translation>il y a %1, le %2 (%3)</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>Date and time: "24 November 2026, 18:20"</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1 time</source>
            <extracomment>A city stands for its time zone: "Berlin time"</extracomment>
            <translation>heure de %1</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <extracomment>Joins the last two of several things: "days and hours"</extracomment>
            <translation>%1 et %2</translation>
        </message>
        <message>
            <source>, </source>
            <extracomment>Stands between all but the last two of several things</extracomment>
            <translation>, </translation>
        </message>
    </context>
    <context>
        <name>web</name>
        <message>
            <source>Your account</source>
            <translation>Votre compte</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
        <message>
            <source>Email addresses</source>
            <translation>Adresses électroniques</translation>
        </message>
        <message>
            <source>Sites you use</source>
            <translation>Vos sites</translation>
        </message>
        <message>
            <source>SSH keys</source>
            <translation>Clés SSH</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Mot de passe</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Appareils</translation>
        </message>
        <message>
            <source>What you share</source>
            <translation>Ce que vous partagez</translation>
        </message>
        <message>
            <source>Problem: %1 – %2</source>
            <extracomment>Title of a page that has a complaint: what the page asks, whose page it is</extracomment>
            <translation>Problème : %1 – %2</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <extracomment>Title of a page: what it says, whose page it is</extracomment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>This is %1, the only address that asks for your password.</source>
            <translation>Vous êtes sur %1, la seule adresse qui demande votre mot de passe.</translation>
        </message>
        <message>
            <source>You are at %1.</source>
            <translation>Vous êtes sur %1.</translation>
        </message>
        <message>
            <source>Problem:</source>
            <translation>Problème :</translation>
        </message>
        <message>
            <source>Skip to content</source>
            <translation>Aller au contenu</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Se déconnecter</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Compte</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>No address yet</source>
            <translation>Pas encore d’adresse</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n others</source>
            <translation>
                <numerusform>%1 et %n autre</numerusform>
                <numerusform>%1 et %n autres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to confirm</source>
            <translation>
                <numerusform>%n à confirmer</numerusform>
                <numerusform>%n à confirmer</numerusform>
            </translation>
        </message>
        <message>
            <source>Changed on %1</source>
            <translation>Changé le %1</translation>
        </message>
        <message>
            <source>You have none</source>
            <translation>Vous n’en avez pas</translation>
        </message>
        <message numerus="yes">
            <source>Signed in on %n devices</source>
            <translation>
                <numerusform>Connecté sur %n appareil</numerusform>
                <numerusform>Connecté sur %n appareils</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sites</source>
            <translation>
                <numerusform>%n site</numerusform>
                <numerusform>%n sites</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>With %n organisations</source>
            <translation>
                <numerusform>Avec %n organisation</numerusform>
                <numerusform>Avec %n organisations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n keys</source>
            <translation>
                <numerusform>%n clé</numerusform>
                <numerusform>%n clés</numerusform>
            </translation>
        </message>
        <message>
            <source>No site has to be told.</source>
            <translation>Aucun site n’a besoin d’être prévenu.</translation>
        </message>
        <message>
            <source>These sites are being told: %1.</source>
            <translation>Ces sites en sont informés : %1.</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Enregistré</translation>
        </message>
        <message>
            <source>As the browser asks</source>
            <translation>Celle que demande le navigateur</translation>
        </message>
        <message>
            <source>Language of pages and mails</source>
            <translation>Langue des pages et des courriels</translation>
        </message>
        <message>
            <source>Fixed, because a site has received it.</source>
            <translation>Définitif, car un site l’a reçu.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Hello, %1</source>
            <translation>Bonjour, %1</translation>
        </message>
        <message>
            <source>%1, with an account since %2</source>
            <translation>%1, compte ouvert le %2</translation>
        </message>
        <message>
            <source>The sites you use receive these when you change them.</source>
            <translation>Les sites que vous utilisez les reçoivent quand vous les modifiez.</translation>
        </message>
        <message>
            <source>Fill this in</source>
            <translation>Remplissez ce champ</translation>
        </message>
        <message>
            <source>This is too long to be kept</source>
            <translation>C’est trop long pour être conservé</translation>
        </message>
        <message>
            <source>Type an email address, such as name@example.org</source>
            <translation>Saisissez une adresse électronique, comme nom@exemple.org</translation>
        </message>
        <message>
            <source>This one is in your list already</source>
            <translation>Elle figure déjà dans votre liste</translation>
        </message>
        <message>
            <source>Use 1 to 30 small letters, digits, dots and hyphens</source>
            <translation>Utilisez de 1 à 30 minuscules, chiffres, points et traits d’union</translation>
        </message>
        <message>
            <source>Somebody has this username: choose another</source>
            <translation>Ce nom d’utilisateur est déjà pris : choisissez-en un autre</translation>
        </message>
        <message>
            <source>That is not your password: type it again</source>
            <translation>Ce n’est pas votre mot de passe : saisissez-le à nouveau</translation>
        </message>
        <message>
            <source>Look at the rules that say Not yet</source>
            <translation>Regardez les règles marquées « Pas encore »</translation>
        </message>
        <message>
            <source>This one could be guessed: add another word</source>
            <translation>On pourrait le deviner : ajoutez un mot</translation>
        </message>
        <message>
            <source>The two are not the same: type both again</source>
            <translation>Les deux ne sont pas identiques : saisissez-les à nouveau</translation>
        </message>
        <message>
            <source>Paste the whole line of a public key: it begins with ssh- or ecdsa-</source>
            <translation>Collez la ligne entière d’une clé publique : elle commence par ssh- ou ecdsa-</translation>
        </message>
        <message>
            <source>This was changed somewhere else meanwhile: look at it and save again</source>
            <translation>Ceci a été modifié ailleurs entre-temps : vérifiez et enregistrez à nouveau</translation>
        </message>
        <message numerus="yes">
            <source>%n things need another look</source>
            <translation>
                <numerusform>%n point est à revoir</numerusform>
                <numerusform>%n points sont à revoir</numerusform>
            </translation>
        </message>
        <message>
            <source>Username</source>
            <translation>Nom d’utilisateur</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Main address</source>
            <translation>Adresse principale</translation>
        </message>
        <message>
            <source>Other address</source>
            <translation>Autre adresse</translation>
        </message>
        <message>
            <source>their privacy notice</source>
            <translation>sa politique de confidentialité</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Why they ask</source>
            <translation>Pourquoi cette demande</translation>
        </message>
        <message>
            <source>Don’t share</source>
            <translation>Ne pas partager</translation>
        </message>
        <message>
            <source>Share and go on</source>
            <translation>Partager et continuer</translation>
        </message>
        <message>
            <source>Share with %1?</source>
            <translation>Partager avec %1 ?</translation>
        </message>
        <message>
            <source>They run %1 and ask who you are.</source>
            <translation>Cette organisation gère %1 et demande qui vous êtes.</translation>
        </message>
        <message>
            <source>You are asked once. You can stop sharing at any time under %1.</source>
            <translation>On ne vous le demande qu’une fois. Vous pouvez cesser de partager à tout moment sous « %1 ».</translation>
        </message>
        <message>
            <source>If you agree, they receive exactly this:</source>
            <translation>Si vous acceptez, elle reçoit exactement ceci :</translation>
        </message>
        <message>
            <source>Not shared: your password, your groups, and which other sites you visit.</source>
            <translation>Non partagés : votre mot de passe, vos groupes et les autres sites que vous visitez.</translation>
        </message>
        <message>
            <source>What happens then</source>
            <translation>Ce qui se passe ensuite</translation>
        </message>
        <message>
            <source>You go on to %1. When you change your name or addresses here, %2 gets the new ones.</source>
            <translation>Vous continuez vers %1. Quand vous modifiez ici votre nom ou vos adresses, %2 reçoit les nouveaux.</translation>
        </message>
        <message>
            <source>A link is on its way to %1</source>
            <translation>Un lien est en route vers %1</translation>
        </message>
        <message>
            <source>Open it within 24 hours. The address counts once you have confirmed it.</source>
            <translation>Ouvrez-le dans les 24 heures. L’adresse compte dès que vous l’avez confirmée.</translation>
        </message>
        <message>
            <source>%1 is confirmed</source>
            <translation>%1 est confirmée</translation>
        </message>
        <message>
            <source>You can sign in with it, and choose it as your main address.</source>
            <translation>Vous pouvez vous connecter avec elle et la choisir comme adresse principale.</translation>
        </message>
        <message>
            <source>%1 is your main address</source>
            <translation>%1 est votre adresse principale</translation>
        </message>
        <message>
            <source>Mail goes there from now on. The sites you use are being told.</source>
            <translation>Les courriels y arrivent désormais. Les sites que vous utilisez en sont informés.</translation>
        </message>
        <message>
            <source>%1 is removed</source>
            <translation>%1 est retirée</translation>
        </message>
        <message>
            <source>You can take it back for ten minutes, without confirming it again.</source>
            <translation>Vous pouvez la reprendre pendant dix minutes, sans la confirmer à nouveau.</translation>
        </message>
        <message>
            <source>Put it back</source>
            <translation>La remettre</translation>
        </message>
        <message>
            <source>%1 is back</source>
            <translation>%1 est de retour</translation>
        </message>
        <message>
            <source>It is as it was before.</source>
            <translation>Tout est comme avant.</translation>
        </message>
        <message>
            <source>The mailed link ends %1.</source>
            <translation>Le lien envoyé prend fin %1.</translation>
        </message>
        <message>
            <source>The mailed link no longer works: have a new one mailed.</source>
            <translation>Le lien envoyé ne fonctionne plus : faites-en envoyer un nouveau.</translation>
        </message>
        <message>
            <source>Main</source>
            <translation>Principale</translation>
        </message>
        <message>
            <source>Mail goes here. Sites receive it.</source>
            <translation>Les courriels arrivent ici. Les sites la reçoivent.</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Confirmée</translation>
        </message>
        <message>
            <source>You can sign in with it.</source>
            <translation>Vous pouvez vous connecter avec elle.</translation>
        </message>
        <message>
            <source>Make main</source>
            <translation>Rendre principale</translation>
        </message>
        <message>
            <source>Not confirmed</source>
            <translation>Non confirmée</translation>
        </message>
        <message>
            <source>Mail again</source>
            <translation>Renvoyer le lien</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Any confirmed address signs you in. One of them is your main address.</source>
            <translation>Toute adresse confirmée permet de vous connecter. L’une d’elles est votre adresse principale.</translation>
        </message>
        <message>
            <source>We mail a link to it. It counts once you have confirmed it.</source>
            <translation>Nous y envoyons un lien. Elle compte dès que vous l’avez confirmée.</translation>
        </message>
        <message>
            <source>Mail me the link</source>
            <translation>M’envoyer le lien</translation>
        </message>
        <message>
            <source>Add an address</source>
            <translation>Ajouter une adresse</translation>
        </message>
        <message>
            <source>Let’s wait %1</source>
            <translation>Attendons %1</translation>
        </message>
        <message>
            <source>There were many tries that did not match. You can go on at %1 (%2).</source>
            <translation>Il y a eu beaucoup d’essais qui ne correspondaient pas. Vous pourrez continuer à %1 (%2).</translation>
        </message>
        <message>
            <source>Your account is not locked. A device on which you have signed in before still works now. Was that not you? Nobody got in, and you need not do anything.</source>
            <translation>Votre compte n’est pas bloqué. Un appareil sur lequel vous vous êtes déjà connecté fonctionne toujours. Ce n’était pas vous ? Personne n’est entré, et vous n’avez rien à faire.</translation>
        </message>
        <message>
            <source>Forgot your password?</source>
            <translation>Mot de passe oublié ?</translation>
        </message>
        <message>
            <source>We don’t know this site</source>
            <translation>Nous ne connaissons pas ce site</translation>
        </message>
        <message>
            <source>The address you followed belongs to no site of %1.</source>
            <translation>L’adresse que vous avez suivie n’appartient à aucun site de : %1.</translation>
        </message>
        <message>
            <source>It may be an old bookmark, or a link with a piece missing. Nothing about you was sent anywhere.</source>
            <translation>C’est peut-être un ancien favori, ou un lien incomplet. Rien sur vous n’a été envoyé où que ce soit.</translation>
        </message>
        <message>
            <source>There is no such page</source>
            <translation>Cette page n’existe pas</translation>
        </message>
        <message>
            <source>The link may be old, or a piece of it is missing.</source>
            <translation>Le lien est peut-être ancien ou incomplet.</translation>
        </message>
        <message>
            <source>Nothing has changed.</source>
            <translation>Rien n’a changé.</translation>
        </message>
        <message>
            <source>That could not be read</source>
            <translation>La demande n’a pas pu être lue</translation>
        </message>
        <message>
            <source>The link or the form arrived damaged.</source>
            <translation>Le lien ou le formulaire est arrivé abîmé.</translation>
        </message>
        <message>
            <source>Nothing has changed. Go back to where you came from and follow the link anew.</source>
            <translation>Rien n’a changé. Revenez d’où vous venez et suivez à nouveau le lien.</translation>
        </message>
        <message>
            <source>Please send that once more</source>
            <translation>Veuillez l’envoyer encore une fois</translation>
        </message>
        <message>
            <source>The form did not come from a page that we made for you just now.</source>
            <translation>Le formulaire ne venait pas d’une page que nous venions de préparer pour vous.</translation>
        </message>
        <message>
            <source>Nothing has changed. Perhaps it lay open for long, or cookies are switched off. Go back, load the page again and send it anew.</source>
            <translation>Rien n’a changé. La page est peut-être restée ouverte longtemps, ou les cookies sont désactivés. Revenez en arrière, rechargez la page et envoyez à nouveau.</translation>
        </message>
        <message>
            <source>This is for somebody else</source>
            <translation>Ceci est réservé à d’autres</translation>
        </message>
        <message>
            <source>The account you are signed in with may not do that.</source>
            <translation>Le compte avec lequel vous êtes connecté n’en a pas le droit.</translation>
        </message>
        <message>
            <source>This can’t be done just now</source>
            <translation>C’est impossible pour le moment</translation>
        </message>
        <message>
            <source>Your account and your password are fine.</source>
            <translation>Votre compte et votre mot de passe vont bien.</translation>
        </message>
        <message>
            <source>Something on our side is not working, or has too much to do. What you typed was not stored. Try again in about a minute.</source>
            <translation>De notre côté, quelque chose ne fonctionne pas ou a trop à faire. Ce que vous avez saisi n’a pas été conservé. Réessayez dans une minute environ.</translation>
        </message>
        <message>
            <source>Something went wrong on our side</source>
            <translation>Quelque chose a échoué de notre côté</translation>
        </message>
        <message>
            <source>It has been written down for those who look after this server. Trying again may help.</source>
            <translation>C’est noté pour les personnes qui s’occupent de ce serveur. Réessayer peut aider.</translation>
        </message>
        <message>
            <source>If it lasts, tell those who look after this server this number: %1</source>
            <translation>Si cela dure, donnez ce numéro aux personnes qui s’occupent de ce serveur : %1</translation>
        </message>
        <message>
            <source>If it lasts, tell %1 this number: %2</source>
            <translation>Si cela dure, donnez à %1 ce numéro : %2</translation>
        </message>
        <message>
            <source>These were told and have signed you out, too: %1.</source>
            <translation>Ceux-ci ont été prévenus et vous ont déconnecté aussi : %1.</translation>
        </message>
        <message>
            <source>These cannot be told: %1. Close them, or sign out there.</source>
            <translation>Ceux-ci ne peuvent pas être prévenus : %1. Fermez-les ou déconnectez-vous-y.</translation>
        </message>
        <message>
            <source>On a shared computer, close the browser as well.</source>
            <translation>Sur un ordinateur partagé, fermez aussi le navigateur.</translation>
        </message>
        <message>
            <source>You are signed out</source>
            <translation>Vous êtes déconnecté</translation>
        </message>
        <message>
            <source>You are signed out of %1</source>
            <translation>Vous êtes déconnecté de %1</translation>
        </message>
        <message>
            <source>of your %1 account on this device.</source>
            <translation>de votre compte %1 sur cet appareil.</translation>
        </message>
        <message>
            <source>and of your %1 account on this device.</source>
            <translation>et de votre compte %1 sur cet appareil.</translation>
        </message>
        <message>
            <source>Sign in again</source>
            <translation>Se reconnecter</translation>
        </message>
        <message>
            <source>To %1</source>
            <translation>Vers %1</translation>
        </message>
        <message>
            <source>Use another account</source>
            <translation>Utiliser un autre compte</translation>
        </message>
        <message>
            <source>Your account is paused</source>
            <translation>Votre compte est en pause</translation>
        </message>
        <message>
            <source>You proved who you are, but this account cannot enter any site at the moment.</source>
            <translation>Vous avez prouvé qui vous êtes, mais ce compte ne peut entrer sur aucun site pour le moment.</translation>
        </message>
        <message>
            <source>It has been so since %1. Nothing has been deleted.</source>
            <translation>Il en est ainsi depuis le %1. Rien n’a été supprimé.</translation>
        </message>
        <message>
            <source>Your account opens on %1</source>
            <translation>Votre compte s’ouvre le %1</translation>
        </message>
        <message>
            <source>You need not do anything. Come back then, and sign in as you did now.</source>
            <translation>Vous n’avez rien à faire. Revenez à ce moment-là et connectez-vous comme maintenant.</translation>
        </message>
        <message>
            <source>Your account ended on %1</source>
            <translation>Votre compte a pris fin le %1</translation>
        </message>
        <message>
            <source>You proved who you are, but this account was made for a time that is over.</source>
            <translation>Vous avez prouvé qui vous êtes, mais ce compte était prévu pour une durée qui est passée.</translation>
        </message>
        <message>
            <source>Nothing has been deleted. It can be made longer.</source>
            <translation>Rien n’a été supprimé. Il peut être prolongé.</translation>
        </message>
        <message>
            <source>Your account waits for approval</source>
            <translation>Votre compte attend d’être approuvé</translation>
        </message>
        <message>
            <source>Somebody looks at it and lets you in.</source>
            <translation>Quelqu’un l’examine et vous ouvre.</translation>
        </message>
        <message>
            <source>You need not do anything. A mail tells you when it is done.</source>
            <translation>Vous n’avez rien à faire. Un courriel vous préviendra.</translation>
        </message>
        <message>
            <source>To ask why, write to %1 and give your username, %2.</source>
            <translation>Pour demander pourquoi, écrivez à %1 en indiquant votre nom d’utilisateur, %2.</translation>
        </message>
        <message>
            <source>%1 opens for you today at %2</source>
            <translation>%1 s’ouvre pour vous aujourd’hui à %2</translation>
        </message>
        <message>
            <source>%1 opens for you on %2</source>
            <extracomment>The site's name and a day of the week</extracomment>
            <translation>%1 s’ouvre pour vous %2</translation>
        </message>
        <message>
            <source>%1 is open for you from %2</source>
            <translation>%1 s’ouvre pour vous le %2</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>jusqu’au %1</translation>
        </message>
        <message>
            <source>You need not do anything. Come back after %1, and the way is open.</source>
            <translation>Vous n’avez rien à faire. Revenez après le %1, et la voie est libre.</translation>
        </message>
        <message>
            <source>%1 is for certain groups</source>
            <translation>%1 est réservé à certains groupes</translation>
        </message>
        <message>
            <source>Your account is in none of them: %1.</source>
            <translation>Votre compte ne fait partie d’aucun d’eux : %1.</translation>
        </message>
        <message>
            <source>How to get in</source>
            <translation>Comment entrer</translation>
        </message>
        <message>
            <source>%1 asks you to sign in once more</source>
            <translation>%1 vous demande de vous connecter encore une fois</translation>
        </message>
        <message>
            <source>It wants to be surer who you are than this visit allows.</source>
            <translation>Ce site veut être plus sûr de votre identité que cette visite ne le permet.</translation>
        </message>
        <message>
            <source>sign in again</source>
            <translation>se reconnecter</translation>
        </message>
        <message>
            <source>Tell us your name</source>
            <translation>Dites-nous votre nom</translation>
        </message>
        <message>
            <source>%1 needs your full name and an address that works.</source>
            <translation>%1 a besoin de votre nom complet et d’une adresse qui fonctionne.</translation>
        </message>
        <message>
            <source>Save and go on</source>
            <translation>Enregistrer et continuer</translation>
        </message>
        <message>
            <source>None of your addresses is confirmed yet: see %1.</source>
            <translation>Aucune de vos adresses n’est encore confirmée : voyez « %1 ».</translation>
        </message>
        <message>
            <source>Your address, %1, is confirmed. You can change all of this later in your profile.</source>
            <translation>Votre adresse, %1, est confirmée. Vous pourrez tout modifier plus tard dans votre profil.</translation>
        </message>
        <message>
            <source>If that belongs to an account, a link is on its way to its confirmed addresses.</source>
            <translation>Si cela correspond à un compte, un lien est en route vers ses adresses confirmées.</translation>
        </message>
        <message>
            <source>A link is on its way to %1.</source>
            <translation>Un lien est en route vers %1.</translation>
        </message>
        <message numerus="yes">
            <source>The link works once, for %n hours, on any device. The mail comes from %1.</source>
            <translation>
                <numerusform>Le lien fonctionne une seule fois, pendant %n heure, sur n’importe quel appareil. Le courriel vient de %1.</numerusform>
                <numerusform>Le lien fonctionne une seule fois, pendant %n heures, sur n’importe quel appareil. Le courriel vient de %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>For everyone’s privacy this page says the same whether or not there is an account.</source>
            <translation>Pour protéger la vie privée de chacun, cette page dit la même chose qu’il y ait un compte ou non.</translation>
        </message>
        <message>
            <source>Look in the folder for unwanted mail.</source>
            <translation>Regardez dans le dossier des courriels indésirables.</translation>
        </message>
        <message>
            <source>Try the other addresses you might have used.</source>
            <translation>Essayez les autres adresses que vous avez pu utiliser.</translation>
        </message>
        <message>
            <source>Check the address above. If it is wrong, %1.</source>
            <translation>Vérifiez l’adresse ci-dessus. Si elle est fausse, %1.</translation>
        </message>
        <message>
            <source>type it again</source>
            <extracomment>Fits into: Check the address above. If it is wrong, …</extracomment>
            <translation>saisissez-la à nouveau</translation>
        </message>
        <message>
            <source>Check the address above.</source>
            <translation>Vérifiez l’adresse ci-dessus.</translation>
        </message>
        <message>
            <source>Ask %1. They can see whether a mail was sent.</source>
            <translation>Demandez à %1, où l’on peut voir si un courriel est parti.</translation>
        </message>
        <message>
            <source>Send it once more</source>
            <translation>L’envoyer encore une fois</translation>
        </message>
        <message>
            <source>Back to your addresses</source>
            <translation>Retour à vos adresses</translation>
        </message>
        <message>
            <source>Back to sign-in</source>
            <translation>Retour à la connexion</translation>
        </message>
        <message>
            <source>Mail me a new link</source>
            <translation>M’envoyer un nouveau lien</translation>
        </message>
        <message>
            <source>To your addresses</source>
            <translation>Vers vos adresses</translation>
        </message>
        <message>
            <source>No account was made. Ask for a fresh link and use the newest mail.</source>
            <translation>Aucun compte n’a été créé. Demandez un nouveau lien et utilisez le courriel le plus récent.</translation>
        </message>
        <message>
            <source>Your account is as it was. Ask for a fresh link and use the newest mail.</source>
            <translation>Votre compte est resté tel quel. Demandez un nouveau lien et utilisez le courriel le plus récent.</translation>
        </message>
        <message>
            <source>Nothing was confirmed. Under your addresses you can have a fresh link mailed.</source>
            <translation>Rien n’a été confirmé. Dans vos adresses, vous pouvez faire envoyer un nouveau lien.</translation>
        </message>
        <message>
            <source>Look in your mail</source>
            <translation>Regardez vos courriels</translation>
        </message>
        <message>
            <source>Nothing there after five minutes?</source>
            <translation>Rien au bout de cinq minutes ?</translation>
        </message>
        <message>
            <source>Is this your address?</source>
            <translation>Est-ce votre adresse ?</translation>
        </message>
        <message>
            <source>Confirm it, and it is added to the account %1. You can then sign in with it and choose it as your main address.</source>
            <translation>Confirmez-la, et elle est ajoutée au compte %1. Vous pourrez alors vous connecter avec elle et la choisir comme adresse principale.</translation>
        </message>
        <message>
            <source>It isn’t mine</source>
            <translation>Ce n’est pas la mienne</translation>
        </message>
        <message>
            <source>Yes, confirm</source>
            <translation>Oui, confirmer</translation>
        </message>
        <message>
            <source>Opening the link changed nothing. Only the button does, so mail scanners cannot confirm for you.</source>
            <translation>Ouvrir le lien n’a rien changé. Seul le bouton agit : les logiciels qui analysent les courriels ne peuvent pas confirmer à votre place.</translation>
        </message>
        <message>
            <source>This link no longer works</source>
            <translation>Ce lien ne fonctionne plus</translation>
        </message>
        <message>
            <source>Links work once and for a short time. This one was used already or is too old.</source>
            <translation>Les liens fonctionnent une seule fois et peu de temps. Celui-ci a déjà servi ou est trop ancien.</translation>
        </message>
        <message>
            <source>Done:</source>
            <translation>Fait :</translation>
        </message>
        <message>
            <source>Not yet:</source>
            <translation>Pas encore :</translation>
        </message>
        <message numerus="yes">
            <source>At least %n characters. Four or five words do well.</source>
            <translation>
                <numerusform>Au moins %n caractère. Quatre ou cinq mots conviennent bien.</numerusform>
                <numerusform>Au moins %n caractères. Quatre ou cinq mots conviennent bien.</numerusform>
            </translation>
        </message>
        <message>
            <source>Not your name, username or address.</source>
            <translation>Ni votre nom, ni votre nom d’utilisateur, ni votre adresse.</translation>
        </message>
        <message>
            <source>Not a password that is known from elsewhere.</source>
            <translation>Pas un mot de passe déjà connu d’ailleurs.</translation>
        </message>
        <message>
            <source>Weak. Add a word that has nothing to do with the others.</source>
            <translation>Faible. Ajoutez un mot sans rapport avec les autres.</translation>
        </message>
        <message>
            <source>Fair. One more word makes it good.</source>
            <translation>Moyen. Un mot de plus et il sera bon.</translation>
        </message>
        <message>
            <source>Good.</source>
            <translation>Bon.</translation>
        </message>
        <message>
            <source>Very good.</source>
            <translation>Très bon.</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>Nouveau mot de passe</translation>
        </message>
        <message>
            <source>Strength of the password you typed</source>
            <translation>Force du mot de passe saisi</translation>
        </message>
        <message>
            <source>The same once more</source>
            <translation>Le même encore une fois</translation>
        </message>
        <message>
            <source>Give me an idea</source>
            <translation>Donnez-moi une idée</translation>
        </message>
        <message>
            <source>Made for you just now, never stored: %1</source>
            <translation>Créé pour vous à l’instant, jamais conservé : %1</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Prénom</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Nom de famille</translation>
        </message>
        <message>
            <source>Others see it. Small letters, digits, dots and hyphens. It stays the same once a site has seen it.</source>
            <translation>Les autres le voient. Minuscules, chiffres, points et traits d’union. Il reste le même dès qu’un site l’a vu.</translation>
        </message>
        <message>
            <source>Email address</source>
            <translation>Adresse électronique</translation>
        </message>
        <message>
            <source>Username or email address</source>
            <translation>Nom d’utilisateur ou adresse électronique</translation>
        </message>
        <message>
            <source>Tell us what you sign in with. We mail you a link that sets a new one.</source>
            <translation>Dites-nous avec quoi vous vous connectez. Nous vous envoyons un lien pour en choisir un nouveau.</translation>
        </message>
        <message>
            <source>Mail me a link</source>
            <translation>M’envoyer un lien</translation>
        </message>
        <message>
            <source>Choose a new password</source>
            <translation>Choisissez un nouveau mot de passe</translation>
        </message>
        <message>
            <source>You will be signed out everywhere else.</source>
            <translation>Vous serez déconnecté partout ailleurs.</translation>
        </message>
        <message>
            <source>Save and sign in</source>
            <translation>Enregistrer et se connecter</translation>
        </message>
        <message>
            <source>Is it still you?</source>
            <translation>Est-ce toujours vous ?</translation>
        </message>
        <message>
            <source>Is it still you, %1?</source>
            <translation>Est-ce toujours vous, %1 ?</translation>
        </message>
        <message>
            <source>For your safety we ask again before something important changes.</source>
            <translation>Pour votre sécurité, nous le redemandons avant tout changement important.</translation>
        </message>
        <message>
            <source>You are signed in as</source>
            <translation>Vous êtes connecté en tant que</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Go back without changing anything</source>
            <translation>Revenir sans rien changer</translation>
        </message>
        <message>
            <source>Password until now</source>
            <translation>Mot de passe actuel</translation>
        </message>
        <message>
            <source>Change the password</source>
            <translation>Changer le mot de passe</translation>
        </message>
        <message>
            <source>Added on %1</source>
            <translation>Ajoutée le %1</translation>
        </message>
        <message>
            <source>Sites that use keys are being told.</source>
            <translation>Les sites qui utilisent des clés en sont informés.</translation>
        </message>
        <message>
            <source>The key is added</source>
            <translation>La clé est ajoutée</translation>
        </message>
        <message>
            <source>The key is removed</source>
            <translation>La clé est retirée</translation>
        </message>
        <message>
            <source>Changed on %1. Changing it signs you out everywhere else.</source>
            <translation>Changé le %1. Le changer vous déconnecte partout ailleurs.</translation>
        </message>
        <message>
            <source>You have no password yet. With one you can sign in without anybody else.</source>
            <translation>Vous n’avez pas encore de mot de passe. Avec lui, vous pouvez vous connecter sans passer par un tiers.</translation>
        </message>
        <message>
            <source>Your password is changed</source>
            <translation>Votre mot de passe est changé</translation>
        </message>
        <message>
            <source>You are signed out everywhere else. A mail tells you so, too.</source>
            <translation>Vous êtes déconnecté partout ailleurs. Un courriel vous le dit aussi.</translation>
        </message>
        <message>
            <source>Sites that let you in by key receive these.</source>
            <translation>Les sites qui vous laissent entrer par clé les reçoivent.</translation>
        </message>
        <message>
            <source>Public key</source>
            <translation>Clé publique</translation>
        </message>
        <message>
            <source>One line, from a file that ends in .pub. Never paste the other file.</source>
            <translation>Une ligne, tirée d’un fichier qui finit par .pub. Ne collez jamais l’autre fichier.</translation>
        </message>
        <message>
            <source>Add the key</source>
            <translation>Ajouter la clé</translation>
        </message>
        <message>
            <source>Add a key</source>
            <translation>Ajouter une clé</translation>
        </message>
        <message>
            <source>Address %1</source>
            <translation>Adresse %1</translation>
        </message>
        <message>
            <source>Address %1, near %2</source>
            <translation>Adresse %1, près de %2</translation>
        </message>
        <message>
            <source>Signed in on %1 with: %2</source>
            <translation>Connecté le %1 avec : %2</translation>
        </message>
        <message>
            <source>This device</source>
            <translation>Cet appareil</translation>
        </message>
        <message>
            <source>Last seen %1</source>
            <translation>Vu pour la dernière fois %1</translation>
        </message>
        <message>
            <source>That device is signed out</source>
            <translation>Cet appareil est déconnecté</translation>
        </message>
        <message>
            <source>If you did not know it, change your password as well.</source>
            <translation>Si vous ne le connaissiez pas, changez aussi votre mot de passe.</translation>
        </message>
        <message>
            <source>All other devices are signed out</source>
            <translation>Tous les autres appareils sont déconnectés</translation>
        </message>
        <message>
            <source>You are signed in here only.</source>
            <translation>Vous n’êtes connecté qu’ici.</translation>
        </message>
        <message>
            <source>Sign out the others</source>
            <translation>Déconnecter les autres</translation>
        </message>
        <message>
            <source>Sign out everywhere</source>
            <translation>Déconnecter partout</translation>
        </message>
        <message>
            <source>Sign out in one go</source>
            <translation>Déconnecter d’un seul coup</translation>
        </message>
        <message>
            <source>It takes a second. “Everywhere” includes this device, and you then sign in again here.</source>
            <translation>Cela prend une seconde. « Partout » comprend cet appareil, où vous vous reconnecterez ensuite.</translation>
        </message>
        <message>
            <source>Where you are signed in. If you don’t know one of these, sign it out and change your password.</source>
            <translation>Là où vous êtes connecté. Si vous n’en reconnaissez pas un, déconnectez-le et changez votre mot de passe.</translation>
        </message>
        <message>
            <source>Username, name and addresses</source>
            <translation>Nom d’utilisateur, nom et adresses</translation>
        </message>
        <message>
            <source>Sites: %1</source>
            <translation>Sites : %1</translation>
        </message>
        <message>
            <source>Does not ask</source>
            <translation>Ne demande pas</translation>
        </message>
        <message>
            <source>Its sites are run by those who keep your account.</source>
            <translation>Ses sites sont gérés par ceux qui tiennent votre compte.</translation>
        </message>
        <message>
            <source>You agreed on %1.</source>
            <translation>Vous avez accepté le %1.</translation>
        </message>
        <message>
            <source>Stop sharing</source>
            <translation>Cesser de partager</translation>
        </message>
        <message>
            <source>with %1</source>
            <extracomment>Read to those who do not see the row, after “Stop sharing”</extracomment>
            <translation>avec %1</translation>
        </message>
        <message>
            <source>Run by %1</source>
            <translation>Géré par %1</translation>
        </message>
        <message>
            <source>First visit on %1, last on %2</source>
            <translation>Première visite le %1, dernière le %2</translation>
        </message>
        <message>
            <source>Is told when you change your name or addresses.</source>
            <translation>Est informé quand vous modifiez votre nom ou vos adresses.</translation>
        </message>
        <message>
            <source>Nothing yet. What you go on to from here will stand here.</source>
            <translation>Rien encore. Les sites où vous irez à partir d’ici figureront ici.</translation>
        </message>
        <message>
            <source>Organisations whose sites you use, and what each one receives.</source>
            <translation>Les organisations dont vous utilisez les sites, et ce que chacune reçoit.</translation>
        </message>
        <message>
            <source>You no longer share with %1</source>
            <translation>Vous ne partagez plus avec %1</translation>
        </message>
        <message>
            <source>Updates have ended. You are asked again at your next visit.</source>
            <translation>Les mises à jour ont cessé. On vous le redemandera à votre prochaine visite.</translation>
        </message>
        <message>
            <source>When you stop sharing</source>
            <translation>Quand vous cessez de partager</translation>
        </message>
        <message>
            <source>Updates end at once and you are asked again at your next visit. What they received before stays with them: their privacy notice says how to have it deleted.</source>
            <translation>Les mises à jour cessent aussitôt et on vous le redemande à votre prochaine visite. Ce qu’une organisation a déjà reçu lui reste : sa politique de confidentialité dit comment le faire supprimer.</translation>
        </message>
        <message>
            <source>Where you have been with this account.</source>
            <translation>Les sites où vous êtes allé avec ce compte.</translation>
        </message>
        <message>
            <source>Type your password again</source>
            <translation>Saisissez à nouveau votre mot de passe</translation>
        </message>
        <message>
            <source>That did not match</source>
            <translation>Cela ne correspond pas</translation>
        </message>
        <message>
            <source>The name or the password is not right. Nothing is locked: you can try again.</source>
            <translation>Le nom ou le mot de passe n’est pas le bon. Rien n’est bloqué : vous pouvez réessayer.</translation>
        </message>
        <message>
            <source>This page had been open for long</source>
            <translation>Cette page était ouverte depuis longtemps</translation>
        </message>
        <message>
            <source>For your safety it had to be made anew. Nothing is lost: sign in now.</source>
            <translation>Pour votre sécurité, elle a dû être refaite. Rien n’est perdu : connectez-vous maintenant.</translation>
        </message>
        <message>
            <source>Account from</source>
            <translation>Compte chez</translation>
        </message>
        <message>
            <source>Keep me signed in on this device</source>
            <translation>Rester connecté sur cet appareil</translation>
        </message>
        <message>
            <source>Leave this off on a shared computer.</source>
            <translation>À éviter sur un ordinateur partagé.</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Se connecter</translation>
        </message>
        <message>
            <source>or</source>
            <extracomment>Between the password form and other ways to sign in</extracomment>
            <translation>ou</translation>
        </message>
        <message>
            <source>Nothing has been deleted.</source>
            <translation>Rien n’a été supprimé.</translation>
        </message>
        <message>
            <source>Nothing was shared with %1</source>
            <translation>Rien n’a été transmis à %1</translation>
        </message>
        <message>
            <source>You are asked again at your next visit.</source>
            <translation>La question vous sera posée de nouveau à votre prochaine visite.</translation>
        </message>
        <message>
            <source>Your address is confirmed</source>
            <translation>Votre adresse est confirmée</translation>
        </message>
        <message>
            <source>Your address was not added</source>
            <translation>Votre adresse n’a pas été ajoutée</translation>
        </message>
        <message>
            <source>It belongs to no account through this link, and the link has ended. You need not do anything else.</source>
            <translation>Ce lien ne la rattache à aucun compte, et il ne fonctionne plus. Vous n’avez rien d’autre à faire.</translation>
        </message>
        <message>
            <source>Some device</source>
            <translation>Un appareil</translation>
        </message>
        <message>
            <source>Create an account</source>
            <translation>Créer un compte</translation>
        </message>
        <message>
            <source>None of this works for you? Write to %1.</source>
            <translation>Rien de tout cela ne marche pour vous ? Écrivez à %1.</translation>
        </message>
        <message>
            <source>Sign in to your account</source>
            <translation>Connectez-vous à votre compte</translation>
        </message>
        <message>
            <source>Sign in to %1</source>
            <translation>Se connecter à %1</translation>
        </message>
        <message>
            <source>This site does not use passwords. Choose one of these ways.</source>
            <translation>Ce site n’utilise pas de mots de passe. Choisissez l’une de ces façons.</translation>
        </message>
        <message>
            <source>at %1</source>
            <translation>chez %1</translation>
        </message>
        <message>
            <source>with your %1 account</source>
            <translation>avec votre compte %1</translation>
        </message>
        <message>
            <source>Create your account</source>
            <translation>Créez votre compte</translation>
        </message>
        <message>
            <source>at %1. It takes two minutes and one mail.</source>
            <translation>chez %1. Il faut deux minutes et un courriel.</translation>
        </message>
        <message>
            <source>We mail you a link. You choose your name and password after opening it.</source>
            <translation>Nous vous envoyons un lien. Vous choisirez votre nom et votre mot de passe après l’avoir ouvert.</translation>
        </message>
        <message>
            <source>I have an account</source>
            <translation>J’ai un compte</translation>
        </message>
        <message>
            <source>Choose your name and password</source>
            <translation>Choisissez votre nom et votre mot de passe</translation>
        </message>
        <message>
            <source>This is the last step for %1.</source>
            <translation>C’est la dernière étape pour %1.</translation>
        </message>
        <message>
            <source>Create the account and sign in</source>
            <translation>Créer le compte et se connecter</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>Connecté</translation>
        </message>
        <message>
            <source>Sure who you are</source>
            <translation>Sûr de votre identité</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Groupe</translation>
        </message>
        <message>
            <source>Your details</source>
            <translation>Vos coordonnées</translation>
        </message>
        <message>
            <source>Waiting time</source>
            <translation>Délai d’attente</translation>
        </message>
        <message>
            <source>Your agreement</source>
            <translation>Votre accord</translation>
        </message>
        <message>
            <source>Now:</source>
            <translation>Maintenant :</translation>
        </message>
        <message>
            <source>Later:</source>
            <translation>Plus tard :</translation>
        </message>
        <message>
            <source>as %1</source>
            <translation>en tant que %1</translation>
        </message>
        <message>
            <source>asked once</source>
            <translation>demandé une seule fois</translation>
        </message>
        <message>
            <source>Your way to %1</source>
            <translation>Votre chemin vers %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>A field's name, and what is wrong with it</extracomment>
            <translation>%1 : %2</translation>
        </message>
    </context>
    <context>
        <name>ChangeWords</name>
        <message>
            <source>Username</source>
            <translation>Nom d’utilisateur</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Prénom</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Message to the person</source>
            <translation>Message à la personne</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Valable dès</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Valable jusqu’au</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Username fixed</source>
            <translation>Nom d’utilisateur fixé</translation>
        </message>
        <message>
            <source>Main address</source>
            <translation>Adresse principale</translation>
        </message>
        <message>
            <source>Address confirmed</source>
            <translation>Adresse confirmée</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Moyen de connexion</translation>
        </message>
        <message>
            <source>Login’s identity</source>
            <translation>Identité du moyen de connexion</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Consent required</source>
            <translation>Consentement requis</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>But</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Description</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <source>active</source>
            <comment>state of a person</comment>
            <translation>actif</translation>
        </message>
        <message>
            <source>suspended</source>
            <comment>state of a person</comment>
            <translation>suspendu</translation>
        </message>
        <message>
            <source>waiting</source>
            <comment>state of a person</comment>
            <translation>en attente</translation>
        </message>
        <message>
            <source>valid</source>
            <comment>state of a login</comment>
            <translation>valable</translation>
        </message>
        <message>
            <source>invalid</source>
            <comment>state of a login</comment>
            <translation>invalidé</translation>
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <comment>field, value before, value after</comment>
            <translation>%1 : %2 → %3</translation>
        </message>
        <message>
            <source>; </source>
            <comment>between two changed fields</comment>
            <translation> ; </translation>
        </message>
        <message>
            <source>Password changed</source>
            <translation>Mot de passe changé</translation>
        </message>
        <message>
            <source>Secret changed</source>
            <translation>Secret changé</translation>
        </message>
        <message>
            <source>Erased</source>
            <translation>Effacé</translation>
        </message>
        <message>
            <source>Came to be</source>
            <translation>Création</translation>
        </message>
        <message>
            <source>Address added: %1</source>
            <translation>Adresse ajoutée : %1</translation>
        </message>
        <message>
            <source>Address removed: %1</source>
            <translation>Adresse retirée : %1</translation>
        </message>
        <message>
            <source>Joined the group %1</source>
            <translation>Entrée dans le groupe %1</translation>
        </message>
        <message>
            <source>Left the group %1</source>
            <translation>Sortie du groupe %1</translation>
        </message>
        <message>
            <source>Consent given to %1</source>
            <translation>Consentement donné à %1</translation>
        </message>
        <message>
            <source>Consent to %1 withdrawn</source>
            <translation>Consentement à %1 retiré</translation>
        </message>
        <message>
            <source>SSH key added</source>
            <translation>Clé SSH ajoutée</translation>
        </message>
        <message>
            <source>SSH key removed</source>
            <translation>Clé SSH retirée</translation>
        </message>
        <message>
            <source>Login added: %1</source>
            <translation>Moyen de connexion ajouté : %1</translation>
        </message>
        <message>
            <source>Login removed: %1</source>
            <translation>Moyen de connexion retiré : %1</translation>
        </message>
        <message>
            <source>Made an owner</source>
            <translation>Devient propriétaire</translation>
        </message>
        <message>
            <source>No owner any more</source>
            <translation>N’est plus propriétaire</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>kind of record, what happened</comment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Brought back</source>
            <translation>Rétabli</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Supprimé</translation>
        </message>
        <message>
            <source>Gatelodge itself</source>
            <translation>Gatelodge lui-même</translation>
        </message>
        <message>
            <source>somebody not signed in</source>
            <translation>quelqu’un qui n’est pas connecté</translation>
        </message>
        <message>
            <source>%1 in the console</source>
            <translation>%1 dans la console</translation>
        </message>
        <message>
            <source>%1 by hand-written SQL</source>
            <translation>%1 en SQL écrit à la main</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>who, when</comment>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>FaultWords</name>
        <message>
            <source>Another person has proved that this address is theirs.</source>
            <translation>Une autre personne a prouvé que cette adresse est la sienne.</translation>
        </message>
        <message>
            <source>This person has that address already.</source>
            <translation>Cette personne a déjà cette adresse.</translation>
        </message>
        <message>
            <source>Only a confirmed address can be the main one.</source>
            <translation>Seule une adresse confirmée peut être la principale.</translation>
        </message>
        <message>
            <source>This is the main address. Make another one the main address first.</source>
            <translation>C’est l’adresse principale. Choisissez-en d’abord une autre.</translation>
        </message>
        <message>
            <source>Somebody has, or had, this username.</source>
            <translation>Quelqu’un a, ou a eu, ce nom d’utilisateur.</translation>
        </message>
        <message>
            <source>The username is fixed, because a site has received it.</source>
            <translation>Le nom d’utilisateur est fixé, car un site l’a reçu.</translation>
        </message>
        <message>
            <source>The end must come after the beginning.</source>
            <translation>La fin doit venir après le début.</translation>
        </message>
        <message>
            <source>This is the last owner, and somebody must hold the keys.</source>
            <translation>C’est le dernier propriétaire, et quelqu’un doit garder les clés.</translation>
        </message>
        <message>
            <source>Another group has this name.</source>
            <translation>Un autre groupe porte ce nom.</translation>
        </message>
        <message>
            <source>Another person’s login has this identity.</source>
            <translation>Le moyen de connexion d’une autre personne a cette identité.</translation>
        </message>
        <message>
            <source>A username has 1 to 30 of a–z, 0–9, dot and hyphen.</source>
            <translation>Un nom d’utilisateur compte de 1 à 30 caractères parmi a–z, 0–9, point et trait d’union.</translation>
        </message>
        <message>
            <source>This is no email address.</source>
            <translation>Ce n’est pas une adresse électronique.</translation>
        </message>
        <message>
            <source>This password is too short or too easy to guess.</source>
            <translation>Ce mot de passe est trop court ou trop facile à deviner.</translation>
        </message>
        <message>
            <source>This key is not of a kind or length that is taken here.</source>
            <translation>Cette clé n’est ni du genre ni de la longueur admis ici.</translation>
        </message>
        <message>
            <source>A name must not be empty.</source>
            <translation>Un nom ne peut pas être vide.</translation>
        </message>
        <message>
            <source>An address like https://wiki.example.org/auth/, without #.</source>
            <translation>Une adresse comme https://wiki.example.org/auth/, sans #.</translation>
        </message>
        <message>
            <source>Pushing needs an address like https://wiki.example.org/push/.</source>
            <translation>L’envoi demande une adresse comme https://wiki.example.org/push/.</translation>
        </message>
        <message>
            <source>SSH keys go along with changes only: push changes, too.</source>
            <translation>Les clés SSH ne partent qu’avec les changements : envoyez aussi les changements.</translation>
        </message>
        <message>
            <source>This value is not allowed here.</source>
            <translation>Cette valeur n’est pas admise ici.</translation>
        </message>
        <message>
            <source>It is gone: somebody removed it meanwhile.</source>
            <translation>Cela n’existe plus : quelqu’un l’a retiré entre-temps.</translation>
        </message>
        <message>
            <source>Somebody else changed it meanwhile. What stands here is new.</source>
            <translation>Quelqu’un d’autre l’a changé entre-temps. Ce qui est ici est nouveau.</translation>
        </message>
        <message>
            <source>This value is taken.</source>
            <translation>Cette valeur est prise.</translation>
        </message>
        <message>
            <source>A rule of the database forbids this step.</source>
            <translation>Une règle de la base de données interdit cette étape.</translation>
        </message>
        <message>
            <source>Your database role may not do this.</source>
            <translation>Votre rôle dans la base de données ne le permet pas.</translation>
        </message>
        <message>
            <source>It is too old, or was used already.</source>
            <translation>C’est trop ancien, ou déjà utilisé.</translation>
        </message>
        <message>
            <source>That was too often. Try again in a while.</source>
            <translation>C’était trop souvent. Réessayez dans un moment.</translation>
        </message>
        <message>
            <source>The database is busy. Try again in a moment.</source>
            <translation>La base de données est occupée. Réessayez dans un instant.</translation>
        </message>
        <message>
            <source>The database does not answer.</source>
            <translation>La base de données ne répond pas.</translation>
        </message>
        <message>
            <source>A setting stands in the way. The log names it.</source>
            <translation>Un réglage s’y oppose. Le journal le nomme.</translation>
        </message>
        <message>
            <source>Something is broken in Gatelodge. The log says what.</source>
            <translation>Quelque chose est cassé dans Gatelodge. Le journal dit quoi.</translation>
        </message>
    </context>
    <context>
        <name>TimeWords</name>
        <message>
            <source>now</source>
            <translation>maintenant</translation>
        </message>
        <message numerus="yes">
            <source>%n min ago</source>
            <translation>
                <numerusform>il y a %n min</numerusform>
                <numerusform>il y a %n min</numerusform>
            </translation>
        </message>
        <message>
            <source>today %1</source>
            <comment>a time of day</comment>
            <translation>aujourd’hui %1</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>hier</translation>
        </message>
        <message numerus="yes">
            <source>%n days ago</source>
            <translation>
                <numerusform>il y a %n jour</numerusform>
                <numerusform>il y a %n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>last week</source>
            <translation>la semaine dernière</translation>
        </message>
        <message>
            <source>d MMM</source>
            <comment>day and month, as QLocale::toString takes it</comment>
            <translation>d MMM</translation>
        </message>
        <message>
            <source>MMM yyyy</source>
            <comment>month and year, as QLocale::toString takes it</comment>
            <translation>MMM yyyy</translation>
        </message>
        <message>
            <source>never</source>
            <translation>jamais</translation>
        </message>
    </context>
    <context>
        <name>gatelodge::ui::AddLine</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>gatelodge::ui::ConsentsSection</name>
        <message>
            <source>Consents</source>
            <translation>Consentements</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>Donné</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Retiré</translation>
        </message>
        <message>
            <source>No organisation has asked.</source>
            <translation>Aucune organisation n’a demandé.</translation>
        </message>
    </context>
    <context>
        <name>gatelodge::ui::EmailsSection</name>
        <message>
            <source>Emails</source>
            <translation>Adresses</translation>
        </message>
        <message>
            <source>Add email</source>
            <translation>Ajouter une adresse</translation>
        </message>
        <message>
            <source>New address</source>
            <translation>Nouvelle adresse</translation>
        </message>
        <message>
            <source>I vouch that it is theirs</source>
            <translation>Je garantis que c’est la sienne</translation>
        </message>
        <message>
            <source>Main</source>
            <translation>Principale</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Confirmée</translation>
        </message>
        <message>
            <source>Make main</source>
            <translation>Rendre principale</translation>
        </message>
        <message>
            <source>Not confirmed</source>
            <translation>Non confirmée</translation>
        </message>
        <message>
            <source>Vouch for it</source>
            <translation>S’en porter garant</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>No address. Without a confirmed one no link can be mailed.</source>
            <translation>Aucune adresse. Sans adresse confirmée, aucun lien ne peut être envoyé.</translation>
        </message>
    </context>
    <context>
        <name>gatelodge::ui::GroupPane</name>
        <message>
            <source>Delete group</source>
            <translation>Supprimer le groupe</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Description</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>Sites that ask for it</source>
            <translation>Sites qui le demandent</translation>
        </message>
        <message>
            <source>The group %1 was deleted.</source>
            <translation>Le groupe %1 a été supprimé.</translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n personne</numerusform>
                <numerusform>%n personnes</numerusform>
            </translation>
        </message>
        <message>
            <source>Only its members may enter</source>
            <translation>Seuls ses membres peuvent entrer</translation>
        </message>
        <message numerus="yes">
            <source>Lets in members of %n groups</source>
            <translation>
                <numerusform>Admet les membres de %n groupe</numerusform>
                <numerusform>Admet les membres de %n groupes</numerusform>
            </translation>
        </message>
        <message>
            <source>None. The group opens no door yet.</source>
            <translation>Aucun. Le groupe n’ouvre encore aucune porte.</translation>
        </message>
    </context>
    <context>
        <name>gatelodge::ui::GroupsPage</name>
        <message>
            <source>Groups</source>
            <translation>Groupes</translation>
        </message>
        <message>
            <source>New group</source>
            <translation>Nouveau groupe</translation>
        </message>
        <message>
            <source>Name of the group</source>
            <translation>Nom du groupe</translation>
        </message>
        <message>
            <source>No group yet</source>
            <translation>Encore aucun groupe</translation>
        </message>
        <message>
            <source>A group says who may enter a site: members of any of the site’s groups are let in.</source>
            <translation>Un groupe dit qui peut entrer sur un site : les membres de l’un des groupes du site sont admis.</translation>
        </message>
        <message numerus="yes">
            <source>%n sites ask for it</source>
            <translation>
                <numerusform>%n site le demande</numerusform>
                <numerusform>%n sites le demandent</numerusform>
            </translation>
        </message>
        <message>
            <source>No site asks for it</source>
            <translation>Aucun site ne le demande</translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n personne</numerusform>
                <numerusform>%n personnes</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2, %3</source>
            <comment>name, members, sites of a group</comment>
            <translation>%1, %2, %3</translation>
        </message>
        <message numerus="yes">
            <source>%n groups</source>
            <translation>
                <numerusform>%n groupe</numerusform>
                <numerusform>%n groupes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gatelodge::ui::GroupsSection</name>
        <message>
            <source>Groups</source>
            <translation>Groupes</translation>
        </message>
        <message>
            <source>Add to group</source>
            <translation>Ajouter à un groupe</translation>
        </message>
        <message>
            <source>In no group.</source>
            <translation>Dans aucun groupe.</translation>
        </message>
        <message>
            <source>Take out of %1</source>
            <translation>Retirer de %1</translation>
        </message>
        <message>
            <source>There is no group yet</source>
            <translation>Il n’y a encore aucun groupe</translation>
        </message>
        <message>
            <source>In every group already</source>
            <translation>Déjà dans tous les groupes</translation>
        </message>
        <message>
            <source>%1 was added to %2.</source>
            <comment>person, group</comment>
            <translation>%1 : ajout à %2.</translation>
        </message>
        <message>
            <source>%1 was taken out of %2.</source>
            <comment>person, group</comment>
            <translation>%1 : retrait de %2.</translation>
        </message>
    </context>
    <context>
        <name>gatelodge::ui::HistorySection</name>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Nothing has changed yet.</source>
            <translation>Rien n’a encore changé.</translation>
        </message>
    </context>
    <context>
        <name>gatelodge::ui::KeysSection</name>
        <message>
            <source>SSH keys</source>
            <translation>Clés SSH</translation>
        </message>
        <message>
            <source>Add key</source>
            <translation>Ajouter une clé</translation>
        </message>
        <message>
            <source>Public key, one line</source>
            <translation>Clé publique, une ligne</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>No key. Sites that ask for keys get those listed here.</source>
            <translation>Aucune clé. Les sites qui en demandent reçoivent celles d’ici.</translation>
        </message>
    </context>
    <context>
        <name>gatelodge::ui::LoginsSection</name>
        <message>
            <source>Logins</source>
            <translation>Connexions</translation>
        </message>
        <message>
            <source>Set password</source>
            <translation>Définir le mot de passe</translation>
        </message>
        <message>
            <source>New password; all sessions end</source>
            <translation>Nouveau mot de passe ; toutes les sessions prennent fin</translation>
        </message>
        <message>
            <source>A link that sets a new password is on its way to the main address.</source>
            <translation>Un lien pour choisir un nouveau mot de passe part vers l’adresse principale.</translation>
        </message>
        <message>
            <source>There is no confirmed address to mail it to.</source>
            <translation>Il n’y a pas d’adresse confirmée où l’envoyer.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Mot de passe</translation>
        </message>
        <message>
            <source>Passkey</source>
            <translation>Clé d’accès</translation>
        </message>
        <message>
            <source>One-time code</source>
            <translation>Code à usage unique</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Certificat</translation>
        </message>
        <message>
            <source>Access token</source>
            <translation>Jeton d’accès</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Ébauche</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>Valable</translation>
        </message>
        <message>
            <source>Invalid</source>
            <translation>Invalidé</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Expiré</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>kind of login and its identity</comment>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>at %1, last used %2</source>
            <translation>chez %1, dernier usage : %2</translation>
        </message>
        <message>
            <source>at %1, since %2</source>
            <translation>chez %1, depuis le %2</translation>
        </message>
        <message>
            <source>Invalidate</source>
            <translation>Invalider</translation>
        </message>
        <message>
            <source>Validate</source>
            <translation>Valider</translation>
        </message>
        <message>
            <source>Mail a reset link</source>
            <translation>Envoyer un lien de remplacement</translation>
        </message>
        <message>
            <source>No way to sign in yet</source>
            <translation>Encore aucun moyen de se connecter</translation>
        </message>
        <message>
            <source>Set a password, or mail a link that lets the person choose one.</source>
            <translation>Définissez un mot de passe, ou envoyez un lien pour que la personne en choisisse un.</translation>
        </message>
        <message>
            <source>Mail a link</source>
            <translation>Envoyer un lien</translation>
        </message>
    </context>
    <context>
        <name>gatelodge::ui::MembersSection</name>
        <message>
            <source>Members</source>
            <translation>Membres</translation>
        </message>
        <message>
            <source>Add person</source>
            <translation>Ajouter une personne</translation>
        </message>
        <message>
            <source>Name, username or address; three letters or more</source>
            <translation>Nom, nom d’utilisateur ou adresse ; trois lettres au moins</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Chercher</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Retirer</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>Users shows all of them: choose the group in its sentence.</source>
            <translation>Personnes les montre toutes : choisissez le groupe dans sa phrase.</translation>
        </message>
        <message>
            <source>Nobody yet.</source>
            <translation>Encore personne.</translation>
        </message>
        <message>
            <source>%1 was added to %2.</source>
            <comment>person, group</comment>
            <translation>%1 : ajout à %2.</translation>
        </message>
        <message>
            <source>%1 was taken out of %2.</source>
            <comment>person, group</comment>
            <translation>%1 : retrait de %2.</translation>
        </message>
    </context>
    <context>
        <name>gatelodge::ui::NewPersonForm</name>
        <message>
            <source>Add person</source>
            <translation>Ajouter une personne</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>A new person</source>
            <translation>Une nouvelle personne</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Prénom</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>Adresse électronique</translation>
        </message>
        <message>
            <source>Username; may be changed until a site has received it</source>
            <translation>Nom d’utilisateur ; modifiable tant qu’aucun site ne l’a reçu</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>A name or an address is needed.</source>
            <translation>Il faut un nom ou une adresse.</translation>
        </message>
        <message>
            <source>I vouch that the address is theirs</source>
            <translation>Je garantis que l’adresse est la sienne</translation>
        </message>
    </context>
    <context>
        <name>gatelodge::ui::OrgPane</name>
        <message>
            <source>Delete organisation</source>
            <translation>Supprimer l’organisation</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>But</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>Asks each person before data leaves</source>
            <translation>Demande à chaque personne avant que des données partent</translation>
        </message>
        <message>
            <source>Its sites let in, find and are told of those people only who agreed. Switching it on holds back what is owed until they do; switching it off sends it at once.</source>
            <translation>Ses sites n’admettent, ne trouvent et n’apprennent que les personnes qui ont accepté. L’activer retient ce qui est dû jusqu’à leur accord ; le désactiver l’envoie aussitôt.</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>non précisé</translation>
        </message>
        <message>
            <source>Why it wants data; people read this when they are asked.</source>
            <translation>Pourquoi elle veut des données ; les personnes le lisent quand on leur demande.</translation>
        </message>
        <message>
            <source>nobody named</source>
            <translation>personne de nommé</translation>
        </message>
        <message>
            <source>Sites it runs</source>
            <translation>Ses sites</translation>
        </message>
        <message>
            <source>%1 was deleted.</source>
            <translation>%1 : suppression faite.</translation>
        </message>
        <message numerus="yes">
            <source>It runs %n sites, and a site needs somebody who runs it. Move or delete them first.</source>
            <translation>
                <numerusform>Elle gère %n site, et un site a besoin de quelqu’un qui le gère. Déplacez-le ou supprimez-le d’abord.</numerusform>
                <numerusform>Elle gère %n sites, et un site a besoin de quelqu’un qui le gère. Déplacez-les ou supprimez-les d’abord.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>runs %n sites</source>
            <translation>
                <numerusform>gère %n site</numerusform>
                <numerusform>gère %n sites</numerusform>
            </translation>
        </message>
        <message>
            <source>None.</source>
            <translation>Aucun.</translation>
        </message>
    </context>
    <context>
        <name>gatelodge::ui::OrgsPage</name>
        <message>
            <source>Organisations</source>
            <translation>Organisations</translation>
        </message>
        <message>
            <source>New organisation</source>
            <translation>Nouvelle organisation</translation>
        </message>
        <message>
            <source>Name of the organisation</source>
            <translation>Nom de l’organisation</translation>
        </message>
        <message>
            <source>No organisation yet</source>
            <translation>Encore aucune organisation</translation>
        </message>
        <message>
            <source>Every site is run by an organisation. It says why it wants data, and people may be asked first.</source>
            <translation>Chaque site relève d’une organisation. Elle dit pourquoi elle veut des données, et peut d’abord demander aux personnes.</translation>
        </message>
        <message numerus="yes">
            <source>%n people agree</source>
            <translation>
                <numerusform>%n personne accepte</numerusform>
                <numerusform>%n personnes acceptent</numerusform>
            </translation>
        </message>
        <message>
            <source>Asks nobody</source>
            <translation>Ne demande à personne</translation>
        </message>
        <message numerus="yes">
            <source>%n sites</source>
            <translation>
                <numerusform>%n site</numerusform>
                <numerusform>%n sites</numerusform>
            </translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Consentement</translation>
        </message>
        <message>
            <source>%1, %2, %3</source>
            <comment>name, sites, consent of an organisation</comment>
            <translation>%1, %2, %3</translation>
        </message>
        <message numerus="yes">
            <source>%n organisations</source>
            <translation>
                <numerusform>%n organisation</numerusform>
                <numerusform>%n organisations</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gatelodge::ui::PeopleDeeds</name>
        <message>
            <source>%1 was suspended.</source>
            <translation>%1 : accès suspendu.</translation>
        </message>
        <message>
            <source>%1 may enter again.</source>
            <translation>%1 peut de nouveau entrer.</translation>
        </message>
        <message numerus="yes">
            <source>%n people were suspended.</source>
            <translation>
                <numerusform>%n personne a été suspendue.</numerusform>
                <numerusform>%n personnes ont été suspendues.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people may enter again.</source>
            <translation>
                <numerusform>%n personne peut de nouveau entrer.</numerusform>
                <numerusform>%n personnes peuvent de nouveau entrer.</numerusform>
            </translation>
        </message>
        <message>
            <source>All their sessions have ended.</source>
            <translation>Toutes leurs sessions ont pris fin.</translation>
        </message>
        <message>
            <source>%1 was deleted.</source>
            <translation>%1 : suppression faite.</translation>
        </message>
        <message numerus="yes">
            <source>%n people were deleted.</source>
            <translation>
                <numerusform>%n personne a été supprimée.</numerusform>
                <numerusform>%n personnes ont été supprimées.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 was brought back.</source>
            <translation>%1 : rétablissement fait.</translation>
        </message>
        <message numerus="yes">
            <source>%n people were brought back.</source>
            <translation>
                <numerusform>%n personne a été rétablie.</numerusform>
                <numerusform>%n personnes ont été rétablies.</numerusform>
            </translation>
        </message>
        <message>
            <source>All of them are in %1 already.</source>
            <translation>Toutes ces personnes sont déjà dans %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n people were added to %1.</source>
            <translation>
                <numerusform>%n personne a été ajoutée à %1.</numerusform>
                <numerusform>%n personnes ont été ajoutées à %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Username</source>
            <translation>Nom d’utilisateur</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Prénom</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>Adresse électronique</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>Dernière visite</translation>
        </message>
        <message numerus="yes">
            <source>%n people were written to %1.</source>
            <translation>
                <numerusform>%n personne a été écrite dans %1.</numerusform>
                <numerusform>%n personnes ont été écrites dans %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 could not be written: %2</source>
            <translation>%1 n’a pas pu être écrit : %2</translation>
        </message>
    </context>
    <context>
        <name>gatelodge::ui::PersonPane</name>
        <message>
            <source>Sections</source>
            <translation>Sections</translation>
        </message>
        <message>
            <source>More actions</source>
            <translation>Autres actions</translation>
        </message>
        <message>
            <source>Close details</source>
            <translation>Fermer les détails</translation>
        </message>
        <message>
            <source>Suspend…</source>
            <translation>Suspendre…</translation>
        </message>
        <message>
            <source>Let in again</source>
            <translation>Laisser entrer de nouveau</translation>
        </message>
        <message>
            <source>What the person reads at the door, if anything</source>
            <translation>Ce que la personne lit à la porte, s’il y a lieu</translation>
        </message>
        <message>
            <source>Suspend</source>
            <translation>Suspendre</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
        <message>
            <source>Emails</source>
            <translation>Adresses</translation>
        </message>
        <message>
            <source>Logins</source>
            <translation>Connexions</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Groupes</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>Sites</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>Consentements</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Sessions</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Clés</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>En ligne</translation>
        </message>
        <message>
            <source>Details of %1</source>
            <translation>Détails de %1</translation>
        </message>
        <message>
            <source>At the door: “%1”</source>
            <translation>À la porte : « %1 »</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
    </context>
    <context>
        <name>gatelodge::ui::ProfileSection</name>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>« %1 »</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Prénom</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Username</source>
            <translation>Nom d’utilisateur</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Valable dès</translation>
        </message>
        <message>
            <source>always</source>
            <translation>toujours</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Valable jusqu’au</translation>
        </message>
        <message>
            <source>for good</source>
            <translation>sans fin</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>as the browser asks</source>
            <translation>celle du navigateur</translation>
        </message>
        <message>
            <source>Fixed: a site has received it</source>
            <translation>Fixé : un site l’a reçu</translation>
        </message>
        <message>
            <source>Draft from %1, not saved yet</source>
            <translation>Ébauche de %1, pas encore enregistrée</translation>
        </message>
        <message>
            <source>A date is year-month-day, like 2026-12-31.</source>
            <translation>Une date s’écrit année-mois-jour, comme 2026-12-31.</translation>
        </message>
        <message>
            <source>Take theirs</source>
            <translation>Prendre l’autre</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>Garder la mienne</translation>
        </message>
        <message>
            <source>Somebody else wrote %1 meanwhile</source>
            <translation>Quelqu’un d’autre a écrit %1 entre-temps</translation>
        </message>
        <message>
            <source>You wrote %1. Before, it was %2.</source>
            <translation>Vous avez écrit %1. Avant, c’était %2.</translation>
        </message>
        <message>
            <source>Draft, not saved yet</source>
            <translation>Ébauche, pas encore enregistrée</translation>
        </message>
    </context>
    <context>
        <name>gatelodge::ui::RecordHead</name>
        <message>
            <source>Close details</source>
            <translation>Fermer les détails</translation>
        </message>
    </context>
    <context>
        <name>gatelodge::ui::RecordRows</name>
        <message>
            <source>More for %1</source>
            <translation>Autres actions pour %1</translation>
        </message>
    </context>
    <context>
        <name>gatelodge::ui::SessionsSection</name>
        <message>
            <source>Sessions</source>
            <translation>Sessions</translation>
        </message>
        <message>
            <source>Sign out everywhere</source>
            <translation>Déconnecter partout</translation>
        </message>
        <message>
            <source>A browser</source>
            <translation>Un navigateur</translation>
        </message>
        <message>
            <source>%1, since %2</source>
            <comment>address and time of a session</comment>
            <translation>%1, depuis %2</translation>
        </message>
        <message>
            <source>Here now</source>
            <translation>Présent</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Déconnecter</translation>
        </message>
        <message>
            <source>Signed in nowhere.</source>
            <translation>Connexion nulle part.</translation>
        </message>
    </context>
    <context>
        <name>gatelodge::ui::SeveralPane</name>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n personne</numerusform>
                <numerusform>%n personnes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>gatelodge::ui::SitesSection</name>
        <message>
            <source>Sites visited</source>
            <translation>Sites visités</translation>
        </message>
        <message numerus="yes">
            <source>%n visits, last %1</source>
            <translation>
                <numerusform>%n visite, %1</numerusform>
                <numerusform>%n visites, la dernière : %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>No site yet. The first visit to one fixes the username.</source>
            <translation>Encore aucun site. La première visite fixe le nom d’utilisateur.</translation>
        </message>
    </context>
    <context>
        <name>gatelodge::ui::UsersFilter</name>
        <message>
            <source>Saved views</source>
            <translation>Vues enregistrées</translation>
        </message>
        <message>
            <source>Three letters or more, then it searches.</source>
            <translation>À partir de trois lettres, la recherche commence.</translation>
        </message>
        <message>
            <source>Everyone</source>
            <translation>Tout le monde</translation>
        </message>
        <message>
            <source>Never signed in</source>
            <translation>Jamais venus</translation>
        </message>
        <message>
            <source>Unverified</source>
            <translation>Non vérifiés</translation>
        </message>
        <message>
            <source>Suspended</source>
            <translation>Suspendus</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Supprimés</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>all</source>
            <translation>toutes les</translation>
        </message>
        <message>
            <source>active</source>
            <translation>actives</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>en attente</translation>
        </message>
        <message>
            <source>suspended</source>
            <translation>suspendues</translation>
        </message>
        <message>
            <source>unverified</source>
            <translation>non vérifiées</translation>
        </message>
        <message>
            <source>never seen</source>
            <translation>jamais venues</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>supprimées</translation>
        </message>
        <message>
            <source>any group</source>
            <translation>tout groupe</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Groupe</translation>
        </message>
        <message>
            <source>Show %1 people in %2</source>
            <translation>Montrer : %1 personnes de %2</translation>
        </message>
        <message>
            <source>Name, username or address</source>
            <translation>Nom, nom d’utilisateur ou adresse</translation>
        </message>
        <message>
            <source>Search people by name, username or address</source>
            <translation>Chercher des personnes par nom, nom d’utilisateur ou adresse</translation>
        </message>
    </context>
    <context>
        <name>gatelodge::ui::UsersModel</name>
        <message>
            <source>Deleted</source>
            <translation>Supprimé</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Actif</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En attente</translation>
        </message>
        <message>
            <source>Suspended</source>
            <translation>Suspendu</translation>
        </message>
        <message>
            <source>Unverified</source>
            <translation>Non vérifié</translation>
        </message>
        <message>
            <source>%1, %2, %3, %4, last seen %5</source>
            <comment>name, username, address, state of a person</comment>
            <translation>%1, %2, %3, %4, dernière visite : %5</translation>
        </message>
        <message>
            <source>no address</source>
            <translation>aucune adresse</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between two states</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Primary email</source>
            <translation>Adresse principale</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>Dernière visite</translation>
        </message>
    </context>
    <context>
        <name>gatelodge::ui::UsersPage</name>
        <message>
            <source>Users</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Add person</source>
            <translation>Ajouter une personne</translation>
        </message>
        <message>
            <source>Counting</source>
            <translation>Comptage</translation>
        </message>
        <message>
            <source>Show everyone</source>
            <translation>Montrer tout le monde</translation>
        </message>
        <message>
            <source>Nobody is like that</source>
            <translation>Personne ne correspond</translation>
        </message>
        <message>
            <source>No one fits the sentence above. Loosen it, or look at everyone.</source>
            <translation>Personne ne répond à la phrase ci-dessus. Assouplissez-la, ou regardez tout le monde.</translation>
        </message>
        <message>
            <source>Nobody lives here yet</source>
            <translation>Personne n’habite encore ici</translation>
        </message>
        <message>
            <source>Add the first person, or bring people over from another system.</source>
            <translation>Ajoutez la première personne, ou faites venir des personnes d’un autre système.</translation>
        </message>
        <message>
            <source>Add to group</source>
            <translation>Ajouter à un groupe</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Suspend</source>
            <translation>Suspendre</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n people</source>
            <translation>
                <numerusform>%1 sur %n personne</numerusform>
                <numerusform>%1 sur %n personnes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n personne</numerusform>
                <numerusform>%n personnes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people selected</source>
            <translation>
                <numerusform>%n personne choisie</numerusform>
                <numerusform>%n personnes choisies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Let %n people in again</source>
            <translation>
                <numerusform>Laisser entrer %n personne</numerusform>
                <numerusform>Laisser entrer %n personnes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Suspend %n people</source>
            <translation>
                <numerusform>Suspendre %n personne</numerusform>
                <numerusform>Suspendre %n personnes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Bring %n people back</source>
            <translation>
                <numerusform>Rétablir %n personne</numerusform>
                <numerusform>Rétablir %n personnes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n people</source>
            <translation>
                <numerusform>Supprimer %n personne</numerusform>
                <numerusform>Supprimer %n personnes</numerusform>
            </translation>
        </message>
        <message>
            <source>Export people</source>
            <translation>Exporter des personnes</translation>
        </message>
        <message>
            <source>Comma-separated values (*.csv)</source>
            <translation>Valeurs séparées par des virgules (*.csv)</translation>
        </message>
        <message>
            <source>There is no group yet</source>
            <translation>Il n’y a encore aucun groupe</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Let in again</source>
            <translation>Laisser entrer de nouveau</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Rétablir</translation>
        </message>
    </context>
</TS>
