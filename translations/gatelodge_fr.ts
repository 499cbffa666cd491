<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ApprovalWords</name>
    <message>
        <source>Waits for you</source>
        <translation>Vous attend</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvée</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>wants an account</source>
        <translation>demande un compte</translation>
    </message>
    <message>
        <source>wants an account, at %1</source>
        <comment>an authority</comment>
        <translation>demande un compte chez %1</translation>
    </message>
    <message>
        <source>wants to sign in with %1</source>
        <comment>an authority</comment>
        <translation>demande à se connecter avec %1</translation>
    </message>
    <message>
        <source>wants a new password</source>
        <translation>demande un nouveau mot de passe</translation>
    </message>
    <message>
        <source>wants a new password at %1</source>
        <comment>an authority</comment>
        <translation>demande un nouveau mot de passe chez %1</translation>
    </message>
    <message>
        <source>asked %1</source>
        <comment>when</comment>
        <translation>demandée&#xa0;: %1</translation>
    </message>
    <message>
        <source>approved %1</source>
        <comment>when</comment>
        <translation>approuvée&#xa0;: %1</translation>
    </message>
    <message>
        <source>declined %1</source>
        <comment>when</comment>
        <translation>refusée&#xa0;: %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <comment>when</comment>
        <translation>expirée&#xa0;: %1</translation>
    </message>
    <message>
        <source>withdrawn %1</source>
        <comment>when</comment>
        <translation>retirée&#xa0;: %1</translation>
    </message>
    <message>
        <source>by itself</source>
        <extracomment>Who decided: a rule of the house, nobody</extracomment>
        <translation>Gatelodge lui-même</translation>
    </message>
    <message>
        <source>%1 in the console</source>
        <translation>%1 dans la console</translation>
    </message>
    <message>
        <source>wants to be erased for good</source>
        <translation>demande l’effacement définitif de ses données</translation>
    </message>
</context>
<context>
    <name>AuthorityWords</name>
    <message>
        <source>The settings can be used</source>
        <translation>Les réglages sont utilisables</translation>
    </message>
    <message>
        <source>It answers</source>
        <translation>Elle répond</translation>
    </message>
    <message>
        <source>The connection is encrypted, and it is the right one</source>
        <translation>La connexion est chiffrée, et c’est la bonne</translation>
    </message>
    <message>
        <source>It lets Gatelodge sign in</source>
        <translation>Elle laisse Gatelodge se connecter</translation>
    </message>
    <message>
        <source>It can be searched for people</source>
        <translation>On peut y chercher des personnes</translation>
    </message>
    <message>
        <source>It says how it wants to be asked</source>
        <translation>Elle dit comment elle veut être interrogée</translation>
    </message>
    <message>
        <source>The program that asks it runs</source>
        <translation>Le programme qui l’interroge tourne</translation>
    </message>
    <message>
        <source>The settings cannot be used</source>
        <translation>Les réglages sont inutilisables</translation>
    </message>
    <message>
        <source>It does not answer</source>
        <translation>Elle ne répond pas</translation>
    </message>
    <message>
        <source>No connection that can be trusted came about</source>
        <translation>Aucune connexion digne de confiance n’a pu s’établir</translation>
    </message>
    <message>
        <source>It does not let Gatelodge sign in</source>
        <translation>Elle ne laisse pas Gatelodge se connecter</translation>
    </message>
    <message>
        <source>It cannot be searched for people</source>
        <translation>On ne peut pas y chercher de personnes</translation>
    </message>
    <message>
        <source>It does not say how it wants to be asked</source>
        <translation>Elle ne dit pas comment elle veut être interrogée</translation>
    </message>
    <message>
        <source>The program that asks it does not run</source>
        <translation>Le programme qui l’interroge ne tourne pas</translation>
    </message>
    <message>
        <source>Unknown kind: %1</source>
        <translation>Genre inconnu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Accounts of this house</source>
        <translation>Comptes de cette maison</translation>
    </message>
    <message>
        <source>No owner could sign in any more. Give an owner a login elsewhere first.</source>
        <translation>Plus aucun propriétaire ne pourrait se connecter. Donnez d’abord à un propriétaire un moyen de connexion ailleurs.</translation>
    </message>
    <message>
        <source>It cannot be asked: %1.</source>
        <translation>Elle ne peut pas être interrogée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>Jetons d’accès</translation>
    </message>
    <message>
        <source>%1 was not changed.</source>
        <comment>authority</comment>
        <translation>%1 n’a pas changé.</translation>
    </message>
    <message>
        <source>The test of %1 failed.</source>
        <comment>authority</comment>
        <translation>L’essai de %1 a échoué.</translation>
    </message>
</context>
<context>
    <name>BinModel</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Moyen de connexion</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Synchronisation</translation>
    </message>
</context>
<context>
    <name>ChangeSentence</name>
    <message>
        <source>was erased</source>
        <translation>n’a plus aucune donnée ici</translation>
    </message>
    <message>
        <source>was suspended</source>
        <translation>n’a plus d’accès pour l’instant</translation>
    </message>
    <message>
        <source>was let in again</source>
        <translation>peut de nouveau entrer</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>attend une approbation</translation>
    </message>
    <message>
        <source>has a new username</source>
        <translation>a un nouveau nom d’utilisateur</translation>
    </message>
    <message>
        <source>has a new name</source>
        <translation>a un nouveau nom</translation>
    </message>
    <message>
        <source>has new dates</source>
        <translation>a de nouvelles dates</translation>
    </message>
    <message>
        <source>chose a language</source>
        <translation>a choisi une langue</translation>
    </message>
    <message>
        <source>is known to a site</source>
        <translation>est connu d’un site</translation>
    </message>
    <message>
        <source>has new notes</source>
        <translation>a de nouvelles notes</translation>
    </message>
    <message>
        <source>has another main address</source>
        <translation>a une autre adresse principale</translation>
    </message>
    <message>
        <source>has a confirmed address</source>
        <translation>a une adresse confirmée</translation>
    </message>
    <message>
        <source>has a new password</source>
        <translation>a un nouveau mot de passe</translation>
    </message>
    <message>
        <source>has a login in another state</source>
        <translation>a un moyen de connexion dans un autre état</translation>
    </message>
    <message>
        <source>got a new key</source>
        <translation>a reçu une nouvelle clé</translation>
    </message>
    <message>
        <source>uses its new key only</source>
        <translation>n’utilise plus que sa nouvelle clé</translation>
    </message>
    <message>
        <source>asks by another protocol</source>
        <translation>demande par un autre protocole</translation>
    </message>
    <message>
        <source>is told of changes</source>
        <translation>apprend les changements</translation>
    </message>
    <message>
        <source>is told of changes no more</source>
        <translation>n’apprend plus les changements</translation>
    </message>
    <message>
        <source>has other rules for SSH keys</source>
        <translation>a d’autres règles pour les clés SSH</translation>
    </message>
    <message>
        <source>has another address to come back to</source>
        <translation>a une autre adresse de retour</translation>
    </message>
    <message>
        <source>has another address for updates</source>
        <translation>a une autre adresse pour les mises à jour</translation>
    </message>
    <message>
        <source>asks for another level</source>
        <translation>demande un autre niveau</translation>
    </message>
    <message>
        <source>has another organisation</source>
        <translation>a une autre organisation</translation>
    </message>
    <message>
        <source>has another colour</source>
        <translation>a une autre couleur</translation>
    </message>
    <message>
        <source>asks for consent</source>
        <translation>demande le consentement</translation>
    </message>
    <message>
        <source>asks for consent no more</source>
        <translation>ne demande plus le consentement</translation>
    </message>
    <message>
        <source>was added</source>
        <translation>est ici depuis peu</translation>
    </message>
    <message>
        <source>was removed</source>
        <translation>n’est plus là</translation>
    </message>
    <message>
        <source>has one more address</source>
        <translation>a une adresse de plus</translation>
    </message>
    <message>
        <source>has one address less</source>
        <translation>a une adresse de moins</translation>
    </message>
    <message>
        <source>has one more SSH key</source>
        <translation>a une clé SSH de plus</translation>
    </message>
    <message>
        <source>has one SSH key less</source>
        <translation>a une clé SSH de moins</translation>
    </message>
    <message>
        <source>has one more way to sign in</source>
        <translation>a un moyen de connexion de plus</translation>
    </message>
    <message>
        <source>has one way to sign in less</source>
        <translation>a un moyen de connexion de moins</translation>
    </message>
    <message>
        <source>joined a group</source>
        <translation>entre dans un groupe</translation>
    </message>
    <message>
        <source>left a group</source>
        <translation>sort d’un groupe</translation>
    </message>
    <message>
        <source>got a role</source>
        <translation>reçoit un rôle</translation>
    </message>
    <message>
        <source>lost a role</source>
        <translation>perd un rôle</translation>
    </message>
    <message>
        <source>was founded</source>
        <translation>est une nouvelle organisation</translation>
    </message>
    <message>
        <source>was made</source>
        <translation>est un nouveau groupe</translation>
    </message>
    <message>
        <source>was connected</source>
        <translation>est un nouveau site</translation>
    </message>
    <message>
        <source>lets in one group more</source>
        <translation>admet un groupe de plus</translation>
    </message>
    <message>
        <source>lets in one group less</source>
        <translation>admet un groupe de moins</translation>
    </message>
    <message>
        <source>has new words at a gate</source>
        <translation>a de nouveaux mots à une porte</translation>
    </message>
    <message>
        <source>has the usual words at a gate</source>
        <translation>a les mots habituels à une porte</translation>
    </message>
    <message>
        <source>was brought back</source>
        <translation>est de nouveau là</translation>
    </message>
    <message>
        <source>was changed</source>
        <translation>a changé</translation>
    </message>
    <message>
        <source>gave consent</source>
        <translation>donne son consentement</translation>
    </message>
    <message>
        <source>withdrew consent</source>
        <translation>retire son consentement</translation>
    </message>
    <message>
        <source>A setting</source>
        <translation>Un réglage</translation>
    </message>
    <message>
        <source>A record</source>
        <translation>Une fiche</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>– par %1</translation>
    </message>
    <message>
        <source>lets in accounts of another age</source>
        <translation>laisse entrer des comptes d’un autre âge</translation>
    </message>
    <message>
        <source>by hand-written SQL</source>
        <translation>en SQL écrit à la main</translation>
    </message>
    <message>
        <source>has to choose another password</source>
        <translation>doit choisir un autre mot de passe</translation>
    </message>
    <message>
        <source>has other rules for passwords</source>
        <translation>a d’autres règles pour les mots de passe</translation>
    </message>
    <message>
        <source>was switched on</source>
        <translation>est en service</translation>
    </message>
    <message>
        <source>was switched off</source>
        <translation>est hors service</translation>
    </message>
    <message>
        <source>is reached another way</source>
        <translation>a un autre accès</translation>
    </message>
    <message>
        <source>lets people sign in</source>
        <translation>laisse les personnes se connecter</translation>
    </message>
    <message>
        <source>lets nobody sign in</source>
        <translation>ne laisse personne se connecter</translation>
    </message>
    <message>
        <source>makes accounts</source>
        <translation>crée des comptes</translation>
    </message>
    <message>
        <source>makes no accounts any more</source>
        <translation>ne crée plus de comptes</translation>
    </message>
    <message>
        <source>takes those who sign up</source>
        <translation>accueille qui s’inscrit</translation>
    </message>
    <message>
        <source>takes those who sign up no more</source>
        <translation>n’accueille plus qui s’inscrit</translation>
    </message>
    <message>
        <source>has other names for people</source>
        <translation>a d’autres noms pour les personnes</translation>
    </message>
    <message>
        <source>has another place in the order</source>
        <translation>a une autre place dans l’ordre</translation>
    </message>
    <message>
        <source>has a new title</source>
        <translation>a un nouveau titre</translation>
    </message>
    <message>
        <source>has another help text</source>
        <translation>a un autre texte d’aide</translation>
    </message>
    <message>
        <source>has other pages of its own</source>
        <translation>renvoie à d’autres pages</translation>
    </message>
    <message>
        <source>takes one authority more</source>
        <translation>admet une autorité de plus</translation>
    </message>
    <message>
        <source>takes one authority less</source>
        <translation>admet une autorité de moins</translation>
    </message>
    <message>
        <source>does one thing more for somebody new</source>
        <translation>fait une chose de plus pour les nouveaux venus</translation>
    </message>
    <message>
        <source>does one thing less for somebody new</source>
        <translation>fait une chose de moins pour les nouveaux venus</translation>
    </message>
    <message>
        <source>was deleted for good</source>
        <translation>a disparu pour de bon</translation>
    </message>
    <message>
        <source>has names of its own for people</source>
        <translation>a ses propres noms pour les personnes</translation>
    </message>
    <message>
        <source>has the usual names for people</source>
        <translation>a les noms habituels pour les personnes</translation>
    </message>
    <message>
        <source>takes sign-ins by OpenID Connect</source>
        <translation>accepte les connexions par OpenID Connect</translation>
    </message>
    <message>
        <source>takes no sign-ins by OpenID Connect</source>
        <translation>n’accepte pas les connexions par OpenID Connect</translation>
    </message>
    <message>
        <source>has other redirect addresses</source>
        <translation>a d’autres adresses de redirection</translation>
    </message>
    <message>
        <source>has other claims of its own</source>
        <translation>a d’autres champs propres</translation>
    </message>
    <message>
        <source>has other settings of OpenID Connect</source>
        <translation>a d’autres réglages OpenID Connect</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>prend fin</translation>
    </message>
    <message>
        <source>is followed by another</source>
        <translation>a une remplaçante</translation>
    </message>
    <message>
        <source>brings everybody in</source>
        <translation>fait venir tout le monde</translation>
    </message>
    <message>
        <source>came to the end of a step</source>
        <translation>arrive au bout d’une étape</translation>
    </message>
    <message>
        <source>moves people</source>
        <translation>fait emménager les personnes</translation>
    </message>
    <message>
        <source>takes people back</source>
        <translation>ramène les personnes</translation>
    </message>
    <message>
        <source>was paused</source>
        <translation>est en pause</translation>
    </message>
    <message>
        <source>was finished</source>
        <translation>a pris fin</translation>
    </message>
    <message>
        <source>speaks OpenID Connect</source>
        <translation>parle OpenID Connect</translation>
    </message>
    <message>
        <source>speaks OpenID Connect no more</source>
        <translation>ne parle plus OpenID Connect</translation>
    </message>
    <message>
        <source>is new</source>
        <translation>est nouveau</translation>
    </message>
    <message>
        <source>was begun</source>
        <translation>a commencé</translation>
    </message>
    <message>
        <source>A site’s secret</source>
        <translation>Le secret d’un site</translation>
    </message>
    <message>
        <source>A signing key</source>
        <translation>Une clé de signature</translation>
    </message>
    <message>
        <source>A migration</source>
        <translation>Une migration</translation>
    </message>
    <message>
        <source>by the server</source>
        <translation>par le serveur</translation>
    </message>
    <message>
        <source>is told of changes by webhooks</source>
        <translation>apprend les changements par webhooks</translation>
    </message>
    <message>
        <source>is told of changes by the classic push</source>
        <translation>apprend les changements par l’envoi classique</translation>
    </message>
    <message>
        <source>has a webhook secret that ends</source>
        <translation>a un secret de webhook qui prend fin</translation>
    </message>
    <message>
        <source>was given up</source>
        <translation>a été abandonnée</translation>
    </message>
    <message>
        <source>has a new webhook secret</source>
        <translation>a un nouveau secret de webhook</translation>
    </message>
    <message>
        <source>has one webhook secret less</source>
        <translation>a un secret de webhook de moins</translation>
    </message>
    <message>
        <source>A synchronisation</source>
        <translation>Une synchronisation</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, value before, value after</comment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two changed fields</comment>
        <translation>&#xa0;; </translation>
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
        <translation>Adresse ajoutée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Address removed: %1</source>
        <translation>Adresse retirée&#xa0;: %1</translation>
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
        <translation>Moyen de connexion ajouté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Login removed: %1</source>
        <translation>Moyen de connexion retiré&#xa0;: %1</translation>
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
    <message>
        <source>Role given: %1</source>
        <translation>Rôle donné&#xa0;: %1</translation>
    </message>
    <message>
        <source>Role taken away: %1</source>
        <translation>Rôle retiré : %1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>in the console</source>
        <translation>dans la console</translation>
    </message>
    <message>
        <source>on the pages</source>
        <translation>sur les pages</translation>
    </message>
    <message>
        <source>by a program</source>
        <translation>par un programme</translation>
    </message>
    <message>
        <source>on the command line</source>
        <translation>en ligne de commande</translation>
    </message>
    <message>
        <source>by a synchronisation</source>
        <translation>par une synchronisation</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>de soi-même</translation>
    </message>
    <message>
        <source>by hand-written SQL</source>
        <translation>en SQL écrit à la main</translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <translation>Supprimé pour de bon</translation>
    </message>
    <message>
        <source>the migration from %1</source>
        <translation>la migration depuis %1</translation>
    </message>
    <message>
        <source>Gatelodge</source>
        <translation>Gatelodge</translation>
    </message>
</context>
<context>
    <name>ColumnWords</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Username fixed since</source>
        <translation>Nom d’utilisateur fixé depuis</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Main address</source>
        <translation>Adresse principale</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmée</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Moyen de connexion</translation>
    </message>
    <message>
        <source>Identity there</source>
        <translation>Identité là-bas</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Secret set</source>
        <translation>Secret défini</translation>
    </message>
    <message>
        <source>Must be changed</source>
        <translation>À changer</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>What it carries</source>
        <translation>Ce qu’il porte</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Consent required</source>
        <translation>Consentement exigé</translation>
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
        <source>Address to come back to</source>
        <translation>Adresse de retour</translation>
    </message>
    <message>
        <source>Protocol version</source>
        <translation>Version du protocole</translation>
    </message>
    <message>
        <source>Earlier key</source>
        <translation>Clé précédente</translation>
    </message>
    <message>
        <source>Key’s fingerprint</source>
        <translation>Empreinte de la clé</translation>
    </message>
    <message>
        <source>Earlier key’s fingerprint</source>
        <translation>Empreinte de la clé précédente</translation>
    </message>
    <message>
        <source>Key made</source>
        <translation>Clé créée</translation>
    </message>
    <message>
        <source>Address for updates</source>
        <translation>Adresse pour les mises à jour</translation>
    </message>
    <message>
        <source>Updates into our own network</source>
        <translation>Mises à jour vers notre propre réseau</translation>
    </message>
    <message>
        <source>Questions must be signed</source>
        <translation>Les questions doivent être signées</translation>
    </message>
    <message>
        <source>Is told of changes</source>
        <translation>Apprend les changements</translation>
    </message>
    <message>
        <source>Is told SSH keys</source>
        <translation>Apprend les clés SSH</translation>
    </message>
    <message>
        <source>Least level</source>
        <translation>Niveau minimal</translation>
    </message>
    <message>
        <source>Hours an account must be old</source>
        <translation>Âge minimal du compte, en heures</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Porte</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Takes those who sign up</source>
        <translation>Admet les inscriptions</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Texte d’aide</translation>
    </message>
    <message>
        <source>Lets people sign in</source>
        <translation>Laisse les personnes se connecter</translation>
    </message>
    <message>
        <source>Makes accounts</source>
        <translation>Crée des comptes</translation>
    </message>
    <message>
        <source>Names are addresses</source>
        <translation>Les noms sont des adresses</translation>
    </message>
    <message>
        <source>Its page for forgotten passwords</source>
        <translation>Sa page pour les mots de passe oubliés</translation>
    </message>
    <message>
        <source>Its page for new passwords</source>
        <translation>Sa page pour les nouveaux mots de passe</translation>
    </message>
    <message>
        <source>Its page for new accounts</source>
        <translation>Sa page pour les nouveaux comptes</translation>
    </message>
    <message>
        <source>Rules for passwords</source>
        <translation>Règles des mots de passe</translation>
    </message>
    <message>
        <source>Logins wait for approval</source>
        <translation>Les moyens de connexion attendent une approbation</translation>
    </message>
    <message>
        <source>New passwords wait for approval</source>
        <translation>Les nouveaux mots de passe attendent une approbation</translation>
    </message>
    <message>
        <source>To somebody without an account</source>
        <translation>À qui n’a pas de compte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Envoyée par</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signée par</translation>
    </message>
    <message>
        <source>Link made</source>
        <translation>Lien créé</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Role in the database</source>
        <translation>Rôle dans la base de données</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Objet de la demande</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Asked from</source>
        <translation>Demandée depuis</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandée</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidée</translation>
    </message>
    <message>
        <source>Name shown</source>
        <translation>Nom affiché</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>À qui s’adresser</translation>
    </message>
    <message>
        <source>Colour in the dark</source>
        <translation>Couleur sur fond sombre</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Vos propres textes</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
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
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
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
        <source>Home authority</source>
        <translation>Autorité d’origine</translation>
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
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Effacé</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>Place dans l’ordre</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>not proved yet</source>
        <translation>pas encore prouvé</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>valable</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>non valable</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvée</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>courriel</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>papier</translation>
    </message>
    <message>
        <source>an account</source>
        <translation>un compte</translation>
    </message>
    <message>
        <source>a login</source>
        <translation>un moyen de connexion</translation>
    </message>
    <message>
        <source>a new password</source>
        <translation>un nouveau mot de passe</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>untrusted</source>
        <translation>sans confiance</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>secure</source>
        <translation>sûr</translation>
    </message>
    <message>
        <source>because it was given</source>
        <translation>parce qu’il a été communiqué</translation>
    </message>
    <message>
        <source>because somebody asked</source>
        <translation>parce que quelqu’un l’a demandé</translation>
    </message>
    <message>
        <source>because the second factor is gone</source>
        <translation>parce que le second facteur a disparu</translation>
    </message>
    <message>
        <source>account</source>
        <translation>compte</translation>
    </message>
    <message>
        <source>level</source>
        <translation>niveau</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>groupes</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>profil</translation>
    </message>
    <message>
        <source>age of the account</source>
        <translation>âge du compte</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>consentement</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>numéro %1</translation>
    </message>
    <message>
        <source>a secret</source>
        <translation>un secret</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
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
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>Account there</source>
        <translation>Compte là-bas</translation>
    </message>
    <message>
        <source>The address may be a private one</source>
        <translation>L’adresse peut être celle d’un réseau privé</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>The document has everybody</source>
        <translation>Le document contient tout le monde</translation>
    </message>
    <message>
        <source>Who is gone</source>
        <translation>Qui n’y figure plus</translation>
    </message>
    <message>
        <source>Bring people back out of the recycle bin</source>
        <translation>Rétablir les personnes qui sont dans la corbeille</translation>
    </message>
    <message>
        <source>Ask before more per cent go</source>
        <translation>Demander au-delà de ce pourcentage de départs</translation>
    </message>
    <message>
        <source>Ask only where so many go</source>
        <translation>Ne demander qu’à partir de tant de départs</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Accusé de réception</translation>
    </message>
    <message>
        <source>Minutes between runs</source>
        <translation>Minutes entre deux exécutions</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Jours de la semaine</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Mails to</source>
        <translation>Courriels à</translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <translation>Supprimé pour de bon</translation>
    </message>
    <message>
        <source>Search below</source>
        <translation>Chercher sous</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Entries a page</source>
        <translation>Entrées par page</translation>
    </message>
    <message>
        <source>StartTLS</source>
        <translation>StartTLS</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Certificats de confiance</translation>
    </message>
    <message>
        <source>Minutes between two questions</source>
        <translation>Minutes entre deux demandes</translation>
    </message>
    <message>
        <source>Address of one person</source>
        <translation>Adresse pour une seule personne</translation>
    </message>
    <message>
        <source>Names of its own for people</source>
        <translation>Ses propres noms pour les personnes</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Identifiant client</translation>
    </message>
    <message>
        <source>OpenID Connect</source>
        <translation>OpenID Connect</translation>
    </message>
    <message>
        <source>Proves who it is by</source>
        <translation>Prouve son identité par</translation>
    </message>
    <message>
        <source>Its own keys</source>
        <translation>Ses propres clés</translation>
    </message>
    <message>
        <source>PKCE required</source>
        <translation>PKCE exigé</translation>
    </message>
    <message>
        <source>Only pushed requests</source>
        <translation>Seulement des requêtes poussées</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Redirect addresses</source>
        <translation>Adresses de redirection</translation>
    </message>
    <message>
        <source>Addresses after signing out</source>
        <translation>Adresses après la déconnexion</translation>
    </message>
    <message>
        <source>Told of signing out at</source>
        <translation>Apprend les déconnexions à l’adresse</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Portées</translation>
    </message>
    <message>
        <source>Devices may sign in</source>
        <translation>Les appareils peuvent se connecter</translation>
    </message>
    <message>
        <source>Acts for itself</source>
        <translation>Agit pour son propre compte</translation>
    </message>
    <message>
        <source>Claims of its own</source>
        <translation>Champs propres</translation>
    </message>
    <message>
        <source>Minutes of access</source>
        <translation>Minutes d’accès</translation>
    </message>
    <message>
        <source>Days without signing in</source>
        <translation>Jours sans connexion</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Commence par</translation>
    </message>
    <message>
        <source>Signs from</source>
        <translation>Signe à partir du</translation>
    </message>
    <message>
        <source>Signs until</source>
        <translation>Signe jusqu’au</translation>
    </message>
    <message>
        <source>Published until</source>
        <translation>Publiée jusqu’au</translation>
    </message>
    <message>
        <source>people come in</source>
        <translation>les personnes arrivent</translation>
    </message>
    <message>
        <source>rests</source>
        <translation>au repos</translation>
    </message>
    <message>
        <source>people move</source>
        <translation>les personnes emménagent</translation>
    </message>
    <message>
        <source>people go back</source>
        <translation>les personnes repartent</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>Form of the updates</source>
        <translation>Format des mises à jour</translation>
    </message>
    <message>
        <source>Nonce required without PKCE</source>
        <translation>Nonce exigé sans PKCE</translation>
    </message>
    <message>
        <source>Mails after</source>
        <translation>Courriels après</translation>
    </message>
    <message>
        <source>every run that changed something</source>
        <translation>chaque exécution qui a modifié quelque chose</translation>
    </message>
    <message>
        <source>what needs a person</source>
        <translation>ce qui demande une intervention</translation>
    </message>
    <message>
        <source>no run</source>
        <translation>aucune exécution</translation>
    </message>
</context>
<context>
    <name>DeploymentWords</name>
    <message>
        <source>Where the server listens</source>
        <translation>Où le serveur écoute</translation>
    </message>
    <message>
        <source>The address that people see</source>
        <translation>L’adresse que voient les personnes</translation>
    </message>
    <message>
        <source>Certificate for TLS</source>
        <translation>Certificat pour TLS</translation>
    </message>
    <message>
        <source>Private key of that certificate</source>
        <translation>Clé privée de ce certificat</translation>
    </message>
    <message>
        <source>Where people who sign in with a certificate are listened to</source>
        <translation>Où le serveur écoute les personnes qui se connectent avec un certificat</translation>
    </message>
    <message>
        <source>The address for people who sign in with a certificate</source>
        <translation>L’adresse pour les personnes qui se connectent avec un certificat</translation>
    </message>
    <message>
        <source>Proxies that are believed</source>
        <translation>Mandataires dignes de confiance</translation>
    </message>
    <message>
        <source>The database</source>
        <translation>La base de données</translation>
    </message>
    <message>
        <source>A way to the database past a pooler</source>
        <translation>Un accès à la base de données sans passer par un pooler</translation>
    </message>
    <message>
        <source>Folder of the house</source>
        <translation>Dossier de la maison</translation>
    </message>
    <message>
        <source>File with the key to all secrets</source>
        <translation>Fichier de la clé de tous les secrets</translation>
    </message>
    <message>
        <source>Folder for synchronisation</source>
        <translation>Dossier pour la synchronisation</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Dossier pour les sauvegardes</translation>
    </message>
    <message>
        <source>How many backups stay</source>
        <translation>Nombre de sauvegardes gardées</translation>
    </message>
    <message>
        <source>Hour of the daily backup</source>
        <translation>Heure de la sauvegarde quotidienne</translation>
    </message>
    <message>
        <source>Whose key opens the backups</source>
        <translation>À qui est la clé qui ouvre les sauvegardes</translation>
    </message>
    <message>
        <source>Passphrase of the backups</source>
        <translation>Phrase secrète des sauvegardes</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Serveur de courriel</translation>
    </message>
    <message>
        <source>Encryption to the mail server</source>
        <translation>Chiffrement vers le serveur de courriel</translation>
    </message>
    <message>
        <source>Account at the mail server</source>
        <translation>Compte sur le serveur de courriel</translation>
    </message>
    <message>
        <source>Password at the mail server</source>
        <translation>Mot de passe sur le serveur de courriel</translation>
    </message>
    <message>
        <source>Sender of all mails</source>
        <translation>Expéditeur de tous les courriels</translation>
    </message>
    <message>
        <source>What is logged</source>
        <translation>Ce qui est inscrit au journal</translation>
    </message>
    <message>
        <source>Memory of one password hash, in KiB</source>
        <translation>Mémoire d’une empreinte de mot de passe, en Kio</translation>
    </message>
    <message>
        <source>Passes of one password hash</source>
        <translation>Passes d’une empreinte de mot de passe</translation>
    </message>
    <message>
        <source>Database connections for people and sites</source>
        <translation>Connexions à la base de données pour les personnes et les sites</translation>
    </message>
    <message>
        <source>Database connections for the window</source>
        <translation>Connexions à la base de données pour la fenêtre</translation>
    </message>
    <message>
        <source>Threads for slow sign-ins</source>
        <translation>Fils d’exécution pour les connexions lentes</translation>
    </message>
    <message>
        <source>Requests that may wait</source>
        <translation>Requêtes qui peuvent attendre</translation>
    </message>
    <message>
        <source>This server delivers updates and mails</source>
        <translation>Ce serveur livre les mises à jour et les courriels</translation>
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
        <translation>Les clés SSH ne partent qu’avec les changements&#xa0;: envoyez aussi les changements.</translation>
    </message>
    <message>
        <source>This value is not allowed here.</source>
        <translation>Cette valeur n’est pas admise ici.</translation>
    </message>
    <message>
        <source>It is gone: somebody removed it meanwhile.</source>
        <translation>Cela n’existe plus&#xa0;: quelqu’un l’a retiré entre-temps.</translation>
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
    <message>
        <source>There are fifty addresses already. Remove one that is no longer used.</source>
        <translation>Il y a déjà cinquante adresses. Supprimez-en une qui ne sert plus.</translation>
    </message>
    <message>
        <source>There are fifty keys already. Remove one that is no longer used.</source>
        <translation>Il y a déjà cinquante clés. Supprimez-en une qui ne sert plus.</translation>
    </message>
    <message>
        <source>Another authority has this name.</source>
        <translation>Une autre autorité porte ce nom.</translation>
    </message>
    <message>
        <source>People have logins there. Switch it off instead: what is known of them stays.</source>
        <translation>Des personnes y ont des moyens de connexion. Désactivez-la plutôt&#xa0;: ce que l’on sait d’elles reste.</translation>
    </message>
    <message>
        <source>A name has 1 to 60 of a–z, 0–9, dot and hyphen.</source>
        <translation>Un nom compte de 1 à 60 caractères parmi a–z, 0–9, point et trait d’union.</translation>
    </message>
    <message>
        <source>A title has at most 200 characters.</source>
        <translation>Un titre compte au plus 200 caractères.</translation>
    </message>
    <message>
        <source>A text has at most 2000 characters.</source>
        <translation>Un texte compte au plus 2000 caractères.</translation>
    </message>
    <message>
        <source>An address like https://club.example.org/help, without #.</source>
        <translation>Une adresse comme https://club.example.org/help, sans #.</translation>
    </message>
    <message>
        <source>This kind of authority makes no accounts.</source>
        <translation>Ce genre d’autorité ne crée pas de comptes.</translation>
    </message>
    <message>
        <source>This person has more power than you: ask an owner.</source>
        <translation>Cette personne a plus de pouvoir que vous&#xa0;: demandez à un propriétaire.</translation>
    </message>
    <message>
        <source>A site’s organisation and reach are not its owner’s to change: ask an administrator.</source>
        <translation>Le propriétaire d’un site n’en change ni l’organisation ni la portée&#xa0;: demandez à un administrateur.</translation>
    </message>
    <message>
        <source>This person has that login already.</source>
        <translation>Cette personne a déjà ce moyen de connexion.</translation>
    </message>
    <message>
        <source>An access token ends within a year of its making.</source>
        <translation>Un jeton d’accès prend fin au plus tard un an après sa création.</translation>
    </message>
    <message>
        <source>A revoked certificate stays so. The person can make a new one.</source>
        <translation>Un certificat révoqué le reste. La personne peut en créer un nouveau.</translation>
    </message>
    <message>
        <source>The end must lie in the future.</source>
        <translation>La fin doit être dans l’avenir.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Votre rôle ne le permet pas.</translation>
    </message>
    <message>
        <source>A synchronisation keeps both. Remove one of them at the source first.</source>
        <translation>Une synchronisation tient les deux à jour. Retirez d’abord l’un des deux à la source.</translation>
    </message>
    <message>
        <source>Another site has this client ID.</source>
        <translation>Un autre site a cet identifiant client.</translation>
    </message>
    <message>
        <source>Two secrets hold already. End the one that is no longer used.</source>
        <translation>Deux secrets sont déjà valables. Mettez fin à celui qui ne sert plus.</translation>
    </message>
    <message>
        <source>This application proves itself without a secret. Choose another proof first.</source>
        <translation>Cette application prouve son identité sans secret. Choisissez d’abord une autre preuve.</translation>
    </message>
    <message>
        <source>A client ID has 1 to 100 of A–Z, a–z, 0–9, dot, underscore, ~ and -.</source>
        <translation>Un identifiant client a de 1 à 100 caractères parmi A–Z, a–z, 0–9, point, tiret bas, ~ et -.</translation>
    </message>
    <message>
        <source>A JWK set of public keys for signatures, and nothing private.</source>
        <translation>Un jeu JWK de clés publiques de signature, sans rien de privé.</translation>
    </message>
    <message>
        <source>An application without a secret needs PKCE.</source>
        <translation>Une application sans secret a besoin de PKCE.</translation>
    </message>
    <message>
        <source>Who acts for itself needs a client ID that cannot be taken for a person’s number.</source>
        <translation>Une application qui agit pour elle-même a besoin d’un identifiant client qu’on ne puisse pas prendre pour le numéro d’une personne.</translation>
    </message>
    <message>
        <source>Who acts for itself must prove itself.</source>
        <translation>Qui agit pour son propre compte doit prouver son identité.</translation>
    </message>
    <message>
        <source>An address like https://shop.example.org/back, without # and *, and each only once.</source>
        <translation>Une adresse comme https://shop.example.org/back, sans # ni *, et chacune une seule fois.</translation>
    </message>
    <message>
        <source>An address like https://shop.example.org/bye, without # and *, and each only once.</source>
        <translation>Une adresse comme https://shop.example.org/bye, sans # ni *, et chacune une seule fois.</translation>
    </message>
    <message>
        <source>An address like https://shop.example.org/signed-out, without #.</source>
        <translation>Une adresse comme https://shop.example.org/signed-out, sans #.</translation>
    </message>
    <message>
        <source>A claim’s name has 1 to 60 of A–Z, a–z, 0–9, _ : . / -, stands there once, and is not one that has a meaning already.</source>
        <translation>Le nom d’un champ a de 1 à 60 caractères parmi A–Z, a–z, 0–9, _ : . / -, n’apparaît qu’une fois, et n’est pas un nom qui a déjà un sens.</translation>
    </message>
    <message>
        <source>The scope openid is always one of them.</source>
        <translation>La portée openid en fait toujours partie.</translation>
    </message>
    <message>
        <source>From 1 to 1440 minutes.</source>
        <translation>De 1 à 1440 minutes.</translation>
    </message>
    <message>
        <source>From 1 to 366 days.</source>
        <translation>De 1 à 366 jours.</translation>
    </message>
    <message>
        <source>Another synchronisation has this name by now. Give that one another name first, then bring this one back from the recycle bin.</source>
        <translation>Une autre synchronisation porte désormais ce nom. Donnez d’abord un autre nom à celle-là, puis sortez celle-ci de la corbeille.</translation>
    </message>
    <message>
        <source>A run of this synchronisation is still at work. Try again in a moment.</source>
        <translation>Une exécution de cette synchronisation est encore en cours. Réessayez dans un instant.</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message numerus="yes">
        <source>Mail does not go out, and %n mails wait: %1</source>
        <translation>
            <numerusform>Les courriels ne partent pas, et %n attend&#xa0;: %1</numerusform>
            <numerusform>Les courriels ne partent pas, et %n attendent&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mails are on their way.</source>
        <translation>
            <numerusform>%n courriel est en route.</numerusform>
            <numerusform>%n courriels sont en route.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail goes out. The last one left on %1.</source>
        <translation>Les courriels partent. Dernier départ&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No mail waits.</source>
        <translation>Aucun courriel n’attend.</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 away from the database’s. Sites refuse answers that seem older than ten seconds.</source>
        <translation>L’horloge de %1 est décalée de %2 par rapport à celle de la base de données. Les sites refusent les réponses qui leur semblent vieilles de plus de dix secondes.</translation>
    </message>
    <message>
        <source>The disk of %1 has %2 left. When it is full, nothing is saved.</source>
        <translation>Il reste %2 sur le disque de %1. Une fois plein, plus rien n’est enregistré.</translation>
    </message>
    <message>
        <source>No server has told of its clock and disk in the last ten minutes.</source>
        <translation>Aucun serveur n’a donné l’état de son horloge et de son disque ces dix dernières minutes.</translation>
    </message>
    <message>
        <source>The clocks agree with the database’s.</source>
        <translation>Les horloges sont d’accord avec celle de la base de données.</translation>
    </message>
    <message>
        <source>How much room the disk has is not known.</source>
        <translation>La place qui reste sur le disque n’est pas connue.</translation>
    </message>
    <message>
        <source>There is room on the disk: %1 are left.</source>
        <translation>Il y a de la place sur le disque&#xa0;: il reste %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 ended on %2. Browsers refuse it.</source>
        <translation>Le certificat de %1 a pris fin le %2. Les navigateurs le refusent.</translation>
    </message>
    <message>
        <source>The certificate of %1 ends on %2.</source>
        <translation>Le certificat de %1 prend fin le %2.</translation>
    </message>
    <message>
        <source>What issues people’s certificates at %1 ends on %2.</source>
        <translation>Ce qui émet les certificats des personnes chez %1 prend fin le %2.</translation>
    </message>
    <message>
        <source>This house has no certificates of its own that could end.</source>
        <translation>Cette maison n’a aucun certificat à elle qui puisse prendre fin.</translation>
    </message>
    <message>
        <source>Certificates hold until %1 at least.</source>
        <translation>Les certificats tiennent au moins jusqu’au %1.</translation>
    </message>
    <message>
        <source>The database takes %1 to answer.</source>
        <translation>La base de données met %1 à répondre.</translation>
    </message>
    <message>
        <source>%1 of the database’s %2 connections are in use.</source>
        <translation>%1 des %2 connexions de la base de données sont prises.</translation>
    </message>
    <message>
        <source>The database answers within %1: PostgreSQL %2, %3, %4 of %5 connections.</source>
        <translation>La base de données répond en %1&#xa0;: PostgreSQL %2, %3, %4 connexions sur %5.</translation>
    </message>
    <message>
        <source>All deliveries are paused.</source>
        <translation>Tous les envois sont en pause.</translation>
    </message>
    <message>
        <source>%1 gets no updates.</source>
        <translation>%1 ne reçoit aucune mise à jour.</translation>
    </message>
    <message>
        <source>%1 gets no updates: %2.</source>
        <translation>%1 ne reçoit aucune mise à jour&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was given up on for %n people.</source>
        <translation>
            <numerusform>%1&#xa0;: abandon pour %n personne.</numerusform>
            <numerusform>%1&#xa0;: abandon pour %n personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>A change has waited for %1.</source>
        <translation>Un changement attend depuis %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are on their way to their sites.</source>
        <translation>
            <numerusform>%n changement est en route vers son site.</numerusform>
            <numerusform>%n changements sont en route vers leurs sites.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every site has the latest state.</source>
        <translation>Chaque site a le dernier état.</translation>
    </message>
    <message>
        <source>The key of %1 has %2 bytes, which protocol v%3 does not take. Nobody can enter.</source>
        <translation>La clé de %1 a %2 octets, ce que le protocole v%3 n’admet pas. Personne ne peut entrer.</translation>
    </message>
    <message>
        <source>The key of %1 was made on %2. It is time for a new one.</source>
        <translation>La clé de %1 date du %2. Il est temps d’en créer une nouvelle.</translation>
    </message>
    <message>
        <source>The sites’ keys are long enough, and none is older than two years.</source>
        <translation>Les clés des sites sont assez longues, et aucune n’a plus de deux ans.</translation>
    </message>
    <message>
        <source>Gatelodge knows of no backup.</source>
        <translation>Gatelodge ne connaît aucune sauvegarde.</translation>
    </message>
    <message>
        <source>The last backup is of %1. Make a new one.</source>
        <translation>La dernière sauvegarde date du %1. Faites-en une nouvelle.</translation>
    </message>
    <message>
        <source>The last backup is of %1.</source>
        <translation>La dernière sauvegarde date du %1.</translation>
    </message>
    <message>
        <source>The revocation list of %1 does not come: %2</source>
        <translation>La liste de révocation de %1 n’arrive pas&#xa0;: %2</translation>
    </message>
    <message>
        <source>The revocation list of %1 is out of date since %2.</source>
        <translation>La liste de révocation de %1 est périmée depuis le %2.</translation>
    </message>
    <message>
        <source>The revocation list of %1 holds until %2.</source>
        <translation>La liste de révocation de %1 est valable jusqu’au %2.</translation>
    </message>
    <message>
        <source>The revocation list of %1 is of %2.</source>
        <translation>La liste de révocation de %1 date du %2.</translation>
    </message>
    <message>
        <source>%1 says that it is gone (HTTP 410): it is sent nothing until you resume it.</source>
        <translation>%1 indique ne plus exister (HTTP 410)&#xa0;: rien ne lui est envoyé tant que vous ne reprenez pas les envois.</translation>
    </message>
    <message>
        <source>The last backup is of %1, and no trial restore has proved it.</source>
        <translation>La dernière sauvegarde date du %1, et aucune restauration d’essai ne l’a vérifiée.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is paused: %n changes wait there.</source>
        <translation>
            <numerusform>%1 est en pause&#xa0;: %n changement y attend.</numerusform>
            <numerusform>%1 est en pause&#xa0;: %n changements y attendent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No mail server is set, and %n mails wait.</source>
        <translation>
            <numerusform>Aucun serveur de courriel n’est défini, et %n courriel attend.</numerusform>
            <numerusform>Aucun serveur de courriel n’est défini, et %n courriels attendent.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail server is set: nobody gets a mail.</source>
        <translation>Aucun serveur de courriel n’est défini : personne ne reçoit de courriel.</translation>
    </message>
    <message>
        <source>No server runs yet: nobody can sign in.</source>
        <translation>Aucun serveur ne tourne encore : personne ne peut se connecter.</translation>
    </message>
    <message>
        <source>No server has been heard for %1: nobody can sign in.</source>
        <translation>Aucun serveur ne s’est fait entendre depuis %1 : personne ne peut se connecter.</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>The first start</source>
        <translation>Le premier démarrage</translation>
    </message>
    <message>
        <source>The assistant’s three steps: the demo, a house of your own, or one that somebody else serves</source>
        <translation>Les trois étapes de l’assistant&#xa0;: la démonstration, une maison à vous, ou une maison dont le service est assuré ailleurs</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>What Gatelodge is, and the way from the demo to a house that people use</source>
        <translation>Ce qu’est Gatelodge, et le chemin de la démonstration à une maison que des personnes utilisent</translation>
    </message>
    <message>
        <source>Lists: finding, ordering, changing and printing</source>
        <translation>Listes&#xa0;: chercher, trier, modifier et imprimer</translation>
    </message>
    <message>
        <source>How every list is searched, put in order, narrowed, kept as a view, changed by many rows and printed</source>
        <translation>Comment chaque liste se parcourt, se trie, se restreint, se garde comme vue, se modifie par lots et s’imprime</translation>
    </message>
    <message>
        <source>Finding anything, keys, and reading aloud</source>
        <translation>Tout trouver, touches du clavier et lecture à voix haute</translation>
    </message>
    <message>
        <source>One field that finds everything, every key of the window, and what a screen reader says</source>
        <translation>Un champ qui trouve tout, toutes les touches de la fenêtre, et ce que dit un lecteur d’écran</translation>
    </message>
    <message>
        <source>Connecting a site</source>
        <translation>Relier un site</translation>
    </message>
    <message>
        <source>A website learns who somebody is by the community protocol: address, key, gates and the first sign-in</source>
        <translation>Un site web apprend qui est quelqu’un par le protocole communautaire&#xa0;: adresse, clé, portes et première connexion</translation>
    </message>
    <message>
        <source>OpenID Connect</source>
        <translation>OpenID Connect</translation>
    </message>
    <message>
        <source>Applications that sign people in by OpenID Connect: settings, claims, secrets and what they are told</source>
        <translation>Les applications où l’on se connecte par OpenID Connect&#xa0;: réglages, champs, secrets et ce qu’elles apprennent</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>A site is told of changes by classic push or by Standard Webhooks, with secrets that follow each other</source>
        <translation>Un site apprend les changements par l’envoi classique ou par Standard Webhooks, avec des secrets qui se succèdent</translation>
    </message>
    <message>
        <source>Who gets in, and who does not</source>
        <translation>Qui entre, et qui n’entre pas</translation>
    </message>
    <message>
        <source>Gates of a site, the entry check, refused sign-ins and who is blocked now</source>
        <translation>Les portes d’un site, la vérification d’entrée, les connexions refusées et qui est bloqué en ce moment</translation>
    </message>
    <message>
        <source>The update queue</source>
        <translation>La file des mises à jour</translation>
    </message>
    <message>
        <source>How changes reach the sites, what waits, why, and how it is sent again</source>
        <translation>Comment les changements parviennent aux sites, ce qui attend, pourquoi, et comment le renvoyer</translation>
    </message>
    <message>
        <source>Coming in</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Signing up, invitations, approvals, how long an account holds, forgotten passwords</source>
        <translation>Inscription, invitations, approbations, durée de validité d’un compte, mots de passe oubliés</translation>
    </message>
    <message>
        <source>People from elsewhere</source>
        <translation>Des personnes venues d’ailleurs</translation>
    </message>
    <message>
        <source>People come in as a file: columns, a plan that changes nothing yet, and the way back</source>
        <translation>Les personnes arrivent par un fichier&#xa0;: des colonnes, un plan qui ne change encore rien, et le chemin du retour</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>The house follows a list that is kept elsewhere: CSV, IMS, Django or LDAP, at set times</source>
        <translation>La maison suit une liste tenue ailleurs&#xa0;: CSV, IMS, Django ou LDAP, à heures fixes</translation>
    </message>
    <message>
        <source>Moving from an older website</source>
        <translation>Emménager depuis un ancien site web</translation>
    </message>
    <message>
        <source>People move here from an older website while it stays in use</source>
        <translation>Les personnes emménagent ici depuis un ancien site web, qui reste en service pendant ce temps</translation>
    </message>
    <message>
        <source>Out of the house</source>
        <translation>Quitter la maison</translation>
    </message>
    <message>
        <source>What is kept about a person, erasing for good, people in a file for another system</source>
        <translation>Ce qui est conservé sur une personne, l’effacement définitif, des personnes dans un fichier pour un autre système</translation>
    </message>
    <message>
        <source>Groups and organisations</source>
        <translation>Groupes et organisations</translation>
    </message>
    <message>
        <source>Lists of people with a name, who belongs to them, and the organisations that sites belong to</source>
        <translation>Des listes de personnes qui portent un nom, qui en fait partie, et les organisations auxquelles appartiennent les sites</translation>
    </message>
    <message>
        <source>Authorities: whom Gatelodge believes</source>
        <translation>Autorités&#xa0;: à qui Gatelodge se fie</translation>
    </message>
    <message>
        <source>Who vouches for a login: passwords, LDAP, PAM, OpenID Connect elsewhere, tokens, passkeys</source>
        <translation>Qui se porte garant d’un moyen de connexion&#xa0;: mots de passe, LDAP, PAM, OpenID Connect ailleurs, jetons, clés d’accès</translation>
    </message>
    <message>
        <source>Certificates: signing in without a password</source>
        <translation>Certificats&#xa0;: se connecter sans mot de passe</translation>
    </message>
    <message>
        <source>Signing in by a certificate: issuing, accepting, revoking</source>
        <translation>La connexion par certificat&#xa0;: émettre, accepter, révoquer</translation>
    </message>
    <message>
        <source>Roles: sharing the work</source>
        <translation>Rôles&#xa0;: se partager le travail</translation>
    </message>
    <message>
        <source>Who may see and do what in this house, and how the work is shared</source>
        <translation>Qui peut voir et faire quoi dans cette maison, et comment le travail se partage</translation>
    </message>
    <message>
        <source>The people&apos;s pages</source>
        <translation>Les pages des personnes</translation>
    </message>
    <message>
        <source>What people do for themselves: profile, addresses, logins, sessions, consents</source>
        <translation>Ce que les personnes font elles-mêmes&#xa0;: profil, adresses, moyens de connexion, sessions, consentements</translation>
    </message>
    <message>
        <source>What they see</source>
        <translation>Ce qu’ils voient</translation>
    </message>
    <message>
        <source>Pages and mails as people meet them, and how they get your colours, logo and words</source>
        <translation>Les pages et les courriels tels que les personnes les reçoivent, et comment y mettre vos couleurs, votre logo et vos mots</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Every mail the house has written, what became of it, and the mail server</source>
        <translation>Chaque courriel que la maison a écrit, ce qu’il est devenu, et le serveur de courriel</translation>
    </message>
    <message>
        <source>History and Undo</source>
        <translation>Historique et annulation</translation>
    </message>
    <message>
        <source>What was changed, by whom and when, and how it is taken back</source>
        <translation>Ce qui a été modifié, par qui et quand, et comment l’annuler</translation>
    </message>
    <message>
        <source>The Overview and the health list</source>
        <translation>L’aperçu et la liste de santé</translation>
    </message>
    <message>
        <source>The verdict, the charts, what the health list looks at, and how each finding is mended</source>
        <translation>Le verdict, les graphiques, ce que la liste de santé examine, et comment remédier à chaque constat</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Making, keeping, proving and restoring a backup of the whole house</source>
        <translation>Faire, garder, vérifier et restaurer une sauvegarde de toute la maison</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Where a house is: in a folder, in a PostgreSQL, or only managed from here</source>
        <translation>Où se trouve une maison&#xa0;: dans un dossier, dans un PostgreSQL, ou seulement gérée d’ici</translation>
    </message>
    <message>
        <source>Server and settings</source>
        <translation>Serveur et réglages</translation>
    </message>
    <message>
        <source>The built-in server, its settings, and several servers over one database</source>
        <translation>Le serveur intégré, ses réglages, et plusieurs serveurs sur une même base de données</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Settings in the file, the environment and on the command line</source>
        <translation>Les réglages dans le fichier, dans l’environnement et en ligne de commande</translation>
    </message>
    <message>
        <source>The community sign-on protocol</source>
        <translation>Le protocole de connexion communautaire</translation>
    </message>
    <message>
        <source>Every byte of the community protocol, for people who write a client</source>
        <translation>Chaque octet du protocole communautaire, pour qui écrit un client</translation>
    </message>
    <message>
        <source>OpenID Connect, point by point</source>
        <translation>OpenID Connect, point par point</translation>
    </message>
    <message>
        <source>Every MUST of OpenID Connect for a provider, and where it is kept</source>
        <translation>Chaque MUST d’OpenID Connect pour un fournisseur, et où il est respecté</translation>
    </message>
    <message>
        <source>How Gatelodge is built</source>
        <translation>Comment Gatelodge est construit</translation>
    </message>
    <message>
        <source>How the program is laid out, and why: for people who change it</source>
        <translation>Comment le programme est organisé, et pourquoi&#xa0;: pour qui le modifie</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Exigences</translation>
    </message>
    <message>
        <source>Every requirement, where it lives and which test proves it</source>
        <translation>Chaque exigence, où elle se trouve et quel test la vérifie</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>line %1 is about the same person, or has the same address</source>
        <translation>la ligne %1 concerne la même personne, ou a la même adresse</translation>
    </message>
    <message>
        <source>an address belongs to %1</source>
        <translation>une adresse appartient à %1</translation>
    </message>
    <message>
        <source>the person is at home at %1, which says what is true of them</source>
        <translation>l’autorité d’origine de la personne est %1, et c’est elle qui dit ce qui est vrai à son sujet</translation>
    </message>
    <message>
        <source>the account would end before it begins</source>
        <translation>le compte finirait avant de commencer</translation>
    </message>
    <message>
        <source>the person is in the recycle bin</source>
        <translation>la personne est dans la corbeille</translation>
    </message>
    <message>
        <source>the username belonged to somebody who was erased, and is never given again</source>
        <translation>le nom d’utilisateur était celui d’une personne effacée, et n’est plus jamais attribué</translation>
    </message>
    <message>
        <source>the person has more power than you</source>
        <translation>la personne a plus de pouvoir que vous</translation>
    </message>
    <message>
        <source>the person is kept by the synchronisation %1</source>
        <translation>la personne est tenue par la synchronisation %1</translation>
    </message>
    <message>
        <source>there are characters that cannot be read: is it another encoding?</source>
        <translation>certains caractères sont illisibles&#xa0;: est-ce un autre encodage&#xa0;?</translation>
    </message>
    <message>
        <source>there are more cells than the heading has</source>
        <translation>il y a plus de cellules que d’en-têtes</translation>
    </message>
    <message>
        <source>neither a username nor an address</source>
        <translation>ni nom d’utilisateur ni adresse</translation>
    </message>
    <message>
        <source>too many addresses in one cell</source>
        <translation>trop d’adresses dans une cellule</translation>
    </message>
    <message>
        <source>the password is no hash that sign-in knows; plain ones are never taken</source>
        <translation>le mot de passe n’est pas un hachage que la connexion connaît&#xa0;; un mot de passe en clair n’est jamais repris</translation>
    </message>
    <message>
        <source>this is no SSH key, or there are more than 50</source>
        <translation>ce n’est pas une clé SSH, ou il y en a plus de 50</translation>
    </message>
    <message>
        <source>the text is too long</source>
        <translation>le texte est trop long</translation>
    </message>
    <message>
        <source>somebody else here has the username %1</source>
        <translation>quelqu’un d’autre ici a le nom d’utilisateur %1</translation>
    </message>
    <message>
        <source>the username there is %1</source>
        <translation>le nom d’utilisateur là-bas est %1</translation>
    </message>
    <message>
        <source>there is no such account there any more</source>
        <translation>ce compte n’existe plus là-bas</translation>
    </message>
    <message>
        <source>the account there has no password</source>
        <translation>le compte là-bas n’a pas de mot de passe</translation>
    </message>
    <message>
        <source>there is no group “%1”</source>
        <translation>il n’y a pas de groupe «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is no username: 1 to 30 of a-z, 0-9, dot and hyphen</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom d’utilisateur&#xa0;: de 1 à 30 caractères parmi a-z, 0-9, point et trait d’union</translation>
    </message>
    <message>
        <source>“%1” is no address</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse</translation>
    </message>
    <message>
        <source>“%1” is none of active, pending, suspended, true, false</source>
        <translation>«&#xa0;%1&#xa0;» n’est aucun de ces mots&#xa0;: active, pending, suspended, true, false</translation>
    </message>
    <message>
        <source>“%1” is no date like 2027-08-31</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date comme 2027-08-31</translation>
    </message>
    <message>
        <source>“%1” is no language like en or pt_BR</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une langue comme en ou pt_BR</translation>
    </message>
    <message>
        <source>the login there was taken away</source>
        <translation>le moyen de connexion là-bas a été retiré</translation>
    </message>
    <message>
        <source>this is no record: the quotation marks do not match, or it is too long</source>
        <translation>ce n’est pas un enregistrement : les guillemets ne vont pas par paires, ou il est trop long</translation>
    </message>
    <message>
        <source>this is no JSON object of texts, numbers and lists, or it is too long</source>
        <translation>ce n’est pas un objet JSON fait de textes, de nombres et de listes, ou il est trop long</translation>
    </message>
    <message>
        <source>this is no entry: a line has no colon, a value cannot be decoded or is too long, or it is about changing or removing somebody</source>
        <translation>ce n’est pas une entrée : une ligne n’a pas de deux-points, une valeur ne peut pas être décodée ou est trop longue, ou il s’agit de modifier ou de retirer quelqu’un</translation>
    </message>
</context>
<context>
    <name>InvitationTicket</name>
    <message>
        <source>Point a camera at the picture, or type this address:</source>
        <translation>Visez l’image avec un appareil photo, ou saisissez cette adresse&#xa0;:</translation>
    </message>
    <message>
        <source>Invitation to %1</source>
        <translation>Invitation chez %1</translation>
    </message>
    <message>
        <source>Invited by %1</source>
        <translation>De la part de %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>The words of somebody who invites, quoted</extracomment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>It works once, until %1.</source>
        <translation>Elle fonctionne une seule fois, jusqu’au %1.</translation>
    </message>
</context>
<context>
    <name>InvitationWords</name>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoquée</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>accepted %1</source>
        <translation>acceptée&#xa0;: %1</translation>
    </message>
    <message>
        <source>revoked %1</source>
        <translation>révoquée&#xa0;: %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>expirée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Whoever holds the sheet</source>
        <translation>Quiconque a la feuille en main</translation>
    </message>
    <message>
        <source>%1 in the console</source>
        <translation>%1 dans la console</translation>
    </message>
    <message>
        <source>Will be invited</source>
        <translation>Invitation à envoyer</translation>
    </message>
    <message>
        <source>Has an account</source>
        <translation>A déjà un compte</translation>
    </message>
    <message>
        <source>Already invited</source>
        <translation>Déjà une invitation</translation>
    </message>
    <message>
        <source>Too many mails</source>
        <translation>Trop de courriels</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non lue</translation>
    </message>
    <message>
        <source>open until %1</source>
        <translation>ouverte jusqu’au %1</translation>
    </message>
    <message>
        <source>by somebody else, just now</source>
        <translation>par quelqu’un d’autre, à l’instant</translation>
    </message>
    <message>
        <source>try again tomorrow</source>
        <translation>réessayez demain</translation>
    </message>
    <message>
        <source>no address in it</source>
        <translation>aucune adresse dedans</translation>
    </message>
    <message>
        <source>no email address</source>
        <translation>pas une adresse électronique</translation>
    </message>
    <message>
        <source>several addresses on one line</source>
        <translation>plusieurs adresses sur une ligne</translation>
    </message>
    <message>
        <source>a quotation mark is missing</source>
        <translation>il manque un guillemet</translation>
    </message>
    <message>
        <source>more than two names and an address</source>
        <translation>plus de deux noms et une adresse</translation>
    </message>
    <message>
        <source>a name over 200 characters</source>
        <translation>un nom de plus de 200 caractères</translation>
    </message>
    <message>
        <source>the same address as in line %1</source>
        <translation>la même adresse qu’à la ligne %1</translation>
    </message>
    <message>
        <source>over %1 people at once</source>
        <translation>plus de %1 personnes à la fois</translation>
    </message>
</context>
<context>
    <name>LogoFile</name>
    <message>
        <source>This file cannot be read.</source>
        <translation>Ce fichier est illisible.</translation>
    </message>
    <message>
        <source>This picture is too large. 1 MiB and 8192 pixels a side are the most.</source>
        <translation>Cette image est trop grande. Le maximum est de 1 Mio et de 8192 pixels de côté.</translation>
    </message>
    <message>
        <source>This is no picture that can be taken: choose a PNG, or an SVG that is made of shapes only.</source>
        <translation>Cette image n’est pas admise&#xa0;: choisissez un PNG, ou un SVG fait uniquement de formes.</translation>
    </message>
</context>
<context>
    <name>MailAnswer</name>
    <message>
        <source>The mail server took it. It said: %1</source>
        <translation>Le serveur de courriel l’a accepté. Sa réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>The mail server refused it for good. It said: %1</source>
        <translation>Le serveur de courriel l’a refusé définitivement. Sa réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>The mail server did not take it now. It said: %1</source>
        <translation>Le serveur de courriel ne l’a pas accepté pour l’instant. Sa réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>The mail server could not be reached: %1</source>
        <translation>Le serveur de courriel est injoignable&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>MigrationWords</name>
    <message>
        <source>Rename one of the two.</source>
        <translation>Renommez l’une des deux.</translation>
    </message>
    <message>
        <source>Nothing is lost: after the finish they ask for a new password here.</source>
        <translation>Rien n’est perdu&#xa0;: après la fin, un nouveau mot de passe se demande ici.</translation>
    </message>
    <message>
        <source>Delete the person here, or let them ask for a new password after the finish.</source>
        <translation>Supprimez la personne ici, ou laissez-la demander un nouveau mot de passe après la fin.</translation>
    </message>
    <message>
        <source>They change their password there once.</source>
        <translation>Il suffit que la personne change une fois son mot de passe là-bas.</translation>
    </message>
    <message>
        <source>Mend the address there or here.</source>
        <translation>Corrigez l’adresse là-bas ou ici.</translation>
    </message>
    <message>
        <source>Nobody guesses that two are one: rename one of them.</source>
        <translation>Personne ne devine que deux personnes n’en font qu’une&#xa0;: renommez l’une d’elles.</translation>
    </message>
    <message>
        <source>Bring the person back out of the recycle bin.</source>
        <translation>Sortez la personne de la corbeille.</translation>
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
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Main address</source>
        <translation>Adresse principale</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>Autres adresses</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Powers</source>
        <translation>Pouvoirs</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>They stay behind until one of the two is renamed.</source>
        <translation>La personne reste en arrière jusqu’à ce que l’une des deux soit renommée.</translation>
    </message>
    <message>
        <source>One side lets them sign in, and the other does not.</source>
        <translation>Un côté laisse la personne se connecter, l’autre non.</translation>
    </message>
    <message>
        <source>What only members may enter may differ, too.</source>
        <translation>Ce qui est réservé aux membres peut donc différer aussi.</translation>
    </message>
    <message>
        <source>A role here is given by an owner; none comes over by itself.</source>
        <translation>Ici, un rôle est donné par un propriétaire&#xa0;; aucun n’est repris de lui-même.</translation>
    </message>
    <message>
        <source>The account there is deleted.</source>
        <translation>Le compte là-bas est supprimé.</translation>
    </message>
    <message>
        <source>They have changed it there since; here the earlier one holds.</source>
        <translation>La personne l’a changé là-bas depuis&#xa0;; ici, l’ancien reste valable.</translation>
    </message>
    <message>
        <source>no: the site does not take accounts of this house</source>
        <translation>non&#xa0;: le site n’admet pas les comptes de cette maison</translation>
    </message>
    <message>
        <source>no: the account is not active</source>
        <translation>non&#xa0;: le compte n’est pas actif</translation>
    </message>
    <message>
        <source>no: in none of the site’s groups</source>
        <translation>non&#xa0;: dans aucun des groupes du site</translation>
    </message>
    <message>
        <source>no: the account is too young for the site</source>
        <translation>non&#xa0;: le compte est trop récent pour le site</translation>
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
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>another one since</source>
        <translation>un autre depuis</translation>
    </message>
    <message>
        <source>as it was taken over</source>
        <translation>tel qu’il a été repris</translation>
    </message>
    <message>
        <source>Enter %1</source>
        <translation>Entrer sur %1</translation>
    </message>
    <message>
        <source>They will no longer enter once they are converted.</source>
        <translation>La personne n’entrera plus, une fois l’emménagement fait.</translation>
    </message>
    <message>
        <source>They will enter once they are converted.</source>
        <translation>La personne entrera, une fois l’emménagement fait.</translation>
    </message>
    <message>
        <source>What is said there comes over at the conversion; from then on what stands here counts.</source>
        <translation>Ce qui est dit là-bas est repris lors de l’emménagement&#xa0;; dès lors, c’est ce qui figure ici qui compte.</translation>
    </message>
    <message>
        <source>Bring their login there back out of the recycle bin, and take them back.</source>
        <translation>Sortez de la corbeille son moyen de connexion là-bas, puis ramenez la personne.</translation>
    </message>
</context>
<context>
    <name>QueueWords</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Flowing</source>
        <extracomment>The state of one site’s queue: changes reach it as they come</extracomment>
        <translation>En marche</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Owed</source>
        <extracomment>The state of one site’s queue: it has changes to come that it has not been told of</extracomment>
        <translation>En dette</translation>
    </message>
    <message>
        <source>Pushes off</source>
        <translation>Sans envois</translation>
    </message>
    <message>
        <source>everybody is to be told</source>
        <translation>tout le monde est à annoncer</translation>
    </message>
    <message numerus="yes">
        <source>%n set aside</source>
        <extracomment>Changes that were given up on and wait for a person</extracomment>
        <translation>
            <numerusform>%n mis de côté</numerusform>
            <numerusform>%n mis de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>rien n’attend</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how many wait; since when</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>when you resume</source>
        <translation>à la reprise</translation>
    </message>
    <message>
        <source>as they come</source>
        <translation>au fur et à mesure</translation>
    </message>
    <message numerus="yes">
        <source>now, after %n failures</source>
        <translation>
            <numerusform>maintenant, après %n échec</numerusform>
            <numerusform>maintenant, après %n échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1, after %2</source>
        <comment>a duration; how many failures</comment>
        <translation>dans %1, après %2</translation>
    </message>
    <message numerus="yes">
        <source>%n failures</source>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to tell</source>
        <translation>Rien à annoncer</translation>
    </message>
    <message>
        <source>New state</source>
        <translation>Nouvel état</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>De nouveau admis</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Effacé</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>people in one request</comment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>aucune réponse</translation>
    </message>
    <message>
        <source>answered %1</source>
        <comment>HTTP status</comment>
        <translation>a répondu %1</translation>
    </message>
    <message>
        <source>refused with %1</source>
        <comment>HTTP status</comment>
        <translation>a refusé avec %1</translation>
    </message>
    <message>
        <source>Something was changed</source>
        <translation>Quelque chose a changé</translation>
    </message>
    <message>
        <source>There is something to send</source>
        <translation>Il y a quelque chose à envoyer</translation>
    </message>
    <message>
        <source>There is a mail to send</source>
        <translation>Il y a un courriel à envoyer</translation>
    </message>
    <message>
        <source>Another signal</source>
        <translation>Un autre signal</translation>
    </message>
    <message>
        <source>a worker has the row</source>
        <translation>un ouvrier tient la ligne</translation>
    </message>
    <message>
        <source>by node %1</source>
        <translation>par le nœud %1</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Déclencheur</translation>
    </message>
    <message>
        <source>row written</source>
        <translation>ligne écrite</translation>
    </message>
    <message>
        <source>NOTIFY</source>
        <translation>NOTIFY</translation>
    </message>
    <message>
        <source>worker woken</source>
        <translation>ouvrier réveillé</translation>
    </message>
    <message>
        <source>found without it</source>
        <translation>trouvé sans lui</translation>
    </message>
    <message>
        <source>Claim</source>
        <extracomment>A station of a change on its way: a worker takes the row for itself</extracomment>
        <translation>Prise</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message numerus="yes">
        <source>POST, %n bytes</source>
        <translation>
            <numerusform>POST, %n octet</numerusform>
            <numerusform>POST, %n octets</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>The site refused the push (HTTP %1): it may have another key.</source>
        <translation>Le site a refusé l’envoi (HTTP %1)&#xa0;: il a peut-être une autre clé.</translation>
    </message>
    <message>
        <source>There is nothing at the site’s push address (HTTP 404).</source>
        <translation>Il n’y a rien à l’adresse d’envoi du site (HTTP 404).</translation>
    </message>
    <message>
        <source>The site says that it is gone (HTTP 410).</source>
        <translation>Le site indique qu’il n’existe plus (HTTP 410).</translation>
    </message>
    <message>
        <source>The site asks for a pause (HTTP 429).</source>
        <translation>Le site demande une pause (HTTP 429).</translation>
    </message>
    <message>
        <source>The site sends on to another address (HTTP %1): enter that one.</source>
        <translation>Le site renvoie vers une autre adresse (HTTP %1)&#xa0;: saisissez celle-ci.</translation>
    </message>
    <message>
        <source>The site has trouble of its own (HTTP %1).</source>
        <translation>Le site a lui-même un problème (HTTP %1).</translation>
    </message>
    <message>
        <source>The site answered HTTP %1 instead of 200.</source>
        <translation>Le site a répondu HTTP %1 au lieu de 200.</translation>
    </message>
    <message>
        <source>The site cannot be reached.</source>
        <translation>Le site est injoignable.</translation>
    </message>
    <message>
        <source>The site’s certificate does not hold.</source>
        <translation>Le certificat du site n’est pas valable.</translation>
    </message>
    <message>
        <source>The site did not answer in time.</source>
        <translation>Le site n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The site broke off before its answer was complete.</source>
        <translation>Le site a interrompu sa réponse.</translation>
    </message>
    <message>
        <source>The push address is not allowed; one in a private network needs the switch for it.</source>
        <translation>L’adresse d’envoi n’est pas autorisée&#xa0;; dans un réseau privé, il faut activer l’option prévue.</translation>
    </message>
    <message>
        <source>Somebody is signed out</source>
        <translation>Quelqu’un est déconnecté</translation>
    </message>
    <message>
        <source>The site’s key or webhook secret is missing or cannot be used: make a new one.</source>
        <translation>La clé ou le secret de webhook du site manque ou est inutilisable&#xa0;: créez-en un nouveau.</translation>
    </message>
</context>
<context>
    <name>RoleLock</name>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Votre rôle ne le permet pas.</translation>
    </message>
    <message>
        <source>Only owners, administrators and the owner of the site may do this.</source>
        <translation>Seuls les propriétaires, les administrateurs et le propriétaire du site peuvent le faire.</translation>
    </message>
    <message>
        <source>Your role does not let you see this.</source>
        <translation>Votre rôle ne vous permet pas de le voir.</translation>
    </message>
    <message>
        <source>Only owners, administrators and the helpdesk may do this.</source>
        <translation>Seuls les propriétaires, les administrateurs et l’assistance peuvent le faire.</translation>
    </message>
    <message>
        <source>Only owners and administrators may do this.</source>
        <translation>Seuls les propriétaires et les administrateurs peuvent le faire.</translation>
    </message>
    <message>
        <source>Only owners may do this.</source>
        <translation>Seuls les propriétaires peuvent le faire.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Helpdesk</source>
        <translation>Assistance</translation>
    </message>
    <message>
        <source>Owner of a site</source>
        <translation>Propriétaire d’un site</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditeur</translation>
    </message>
</context>
<context>
    <name>SiteWords</name>
    <message>
        <source>Fine</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sans clé</translation>
    </message>
    <message>
        <source>Pushes off</source>
        <translation>Sans envois</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Cool-off</source>
        <translation>Patience</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Any session</source>
        <translation>Toute session</translation>
    </message>
    <message>
        <source>A fresh session</source>
        <translation>Une session récente</translation>
    </message>
    <message>
        <source>A second factor</source>
        <translation>Un second facteur</translation>
    </message>
    <message>
        <source>Any login that is valid</source>
        <translation>Tout moyen de connexion valable</translation>
    </message>
    <message>
        <source>Not suspended, within its dates</source>
        <translation>Non suspendu, dans ses dates</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Name and a confirmed email</source>
        <translation>Nom et adresse confirmée</translation>
    </message>
    <message numerus="yes">
        <source>Account older than %n hours</source>
        <translation>
            <numerusform>Compte de plus de %n heure</numerusform>
            <numerusform>Compte de plus de %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>New accounts at once</source>
        <translation>Nouveaux comptes aussitôt</translation>
    </message>
    <message>
        <source>Asked once, for %1</source>
        <translation>Demandé une fois, pour %1</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>Non demandé</translation>
    </message>
    <message>
        <source>The account is suspended.</source>
        <translation>Le compte est suspendu.</translation>
    </message>
    <message>
        <source>The account waits for approval.</source>
        <translation>Le compte attend une approbation.</translation>
    </message>
    <message>
        <source>The account begins on %1.</source>
        <translation>Le compte commence le %1.</translation>
    </message>
    <message>
        <source>The account ended on %1.</source>
        <translation>Le compte a pris fin le %1.</translation>
    </message>
    <message>
        <source>The account is not there any more.</source>
        <translation>Le compte n’existe plus.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Personne n’est connecté.</translation>
    </message>
    <message>
        <source>A sign-in with a password is not enough here.</source>
        <translation>Une connexion par mot de passe ne suffit pas ici.</translation>
    </message>
    <message>
        <source>In none of these groups: %1.</source>
        <translation>Dans aucun de ces groupes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>First name, last name or a confirmed main address is missing.</source>
        <translation>Il manque le prénom, le nom ou une adresse principale confirmée.</translation>
    </message>
    <message>
        <source>The account is too young. It may enter from %1 on.</source>
        <translation>Le compte est trop récent. Il peut entrer à partir de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 asks for consent, and it was never given. It is asked for at the next visit.</source>
        <translation>%1 demande un consentement, qui n’a jamais été donné. Il est demandé à la prochaine visite.</translation>
    </message>
    <message>
        <source>%1 asks for consent, and it was withdrawn.</source>
        <translation>%1 demande un consentement, et il a été retiré.</translation>
    </message>
    <message>
        <source>As if just signed in with a password.</source>
        <translation>Comme juste après une connexion par mot de passe.</translation>
    </message>
    <message>
        <source>The account is active.</source>
        <translation>Le compte est actif.</translation>
    </message>
    <message>
        <source>A sign-in with a password is enough.</source>
        <translation>Une connexion par mot de passe suffit.</translation>
    </message>
    <message>
        <source>Every group may enter.</source>
        <translation>Tous les groupes peuvent entrer.</translation>
    </message>
    <message>
        <source>In one of these groups: %1.</source>
        <translation>Dans l’un de ces groupes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The profile is complete.</source>
        <translation>Le profil est complet.</translation>
    </message>
    <message>
        <source>The account is old enough.</source>
        <translation>Le compte est assez ancien.</translation>
    </message>
    <message>
        <source>Consent was given.</source>
        <translation>Le consentement a été donné.</translation>
    </message>
    <message>
        <source>No consent is asked for.</source>
        <translation>Aucun consentement n’est demandé.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>alternatives: groups</comment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>a removed group</source>
        <translation>un groupe supprimé</translation>
    </message>
    <message>
        <source>Community v%1</source>
        <comment>name of a protocol</comment>
        <translation>Community v%1</translation>
    </message>
    <message>
        <source>Redirect with a sealed answer. The usual choice.</source>
        <translation>Redirection avec une réponse scellée. Le choix habituel.</translation>
    </message>
    <message>
        <source>As v3, with a newer cipher and a shorter key.</source>
        <translation>Comme v3, avec un chiffre plus récent et une clé plus courte.</translation>
    </message>
    <message>
        <source>For old plug-ins only. Move on when you can.</source>
        <translation>Pour d’anciens modules seulement. À quitter dès que possible.</translation>
    </message>
    <message>
        <source>16, 24 or 32 bytes</source>
        <translation>16, 24 ou 32 octets</translation>
    </message>
    <message>
        <source>32, 48 or 64 bytes</source>
        <translation>32, 48 ou 64 octets</translation>
    </message>
    <message>
        <source>32 bytes</source>
        <translation>32 octets</translation>
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
    <name>ToldReasons</name>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>New username</source>
        <translation>Nouveau nom d’utilisateur</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Nouvelle adresse</translation>
    </message>
    <message>
        <source>New SSH keys</source>
        <translation>Nouvelles clés SSH</translation>
    </message>
    <message>
        <source>Other groups</source>
        <translation>Autres groupes</translation>
    </message>
</context>
<context>
    <name>UndoReasons</name>
    <message>
        <source>This kind of record cannot be taken back.</source>
        <translation>Ce genre de modification ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>An earlier password is never brought back.</source>
        <translation>Un ancien mot de passe n’est jamais rétabli.</translation>
    </message>
    <message>
        <source>An earlier key is never brought back.</source>
        <translation>Une ancienne clé n’est jamais rétablie.</translation>
    </message>
    <message>
        <source>Pictures are not kept in the history. Choose the earlier one again.</source>
        <translation>Les images ne sont pas gardées dans l’historique. Choisissez de nouveau la précédente.</translation>
    </message>
    <message>
        <source>Who was erased is gone for good.</source>
        <translation>Les données effacées d’une personne le sont pour de bon.</translation>
    </message>
    <message>
        <source>What the history said of it was erased, too.</source>
        <translation>Ce que l’historique en disait a été effacé aussi.</translation>
    </message>
    <message>
        <source>An invitation is accepted once and for all.</source>
        <translation>Une invitation est acceptée une fois pour toutes.</translation>
    </message>
    <message>
        <source>The link of an invitation is not kept. Invite again.</source>
        <translation>Le lien d’une invitation n’est pas gardé. Invitez de nouveau.</translation>
    </message>
    <message>
        <source>A login that has been proved cannot become one that has not.</source>
        <translation>Un moyen de connexion déjà prouvé ne peut pas redevenir non prouvé.</translation>
    </message>
    <message>
        <source>Only the person gives or withdraws a consent.</source>
        <translation>Seule la personne donne ou retire un consentement.</translation>
    </message>
    <message>
        <source>A request is decided once. Suspend the person, or let them in.</source>
        <translation>Une demande est décidée une seule fois. Suspendez la personne, ou laissez-la entrer.</translation>
    </message>
    <message>
        <source>Certificates were issued by it, so it stays.</source>
        <translation>Elle a émis des certificats, donc elle reste.</translation>
    </message>
    <message>
        <source>The password of a console is not kept. Make a new console.</source>
        <translation>Le mot de passe d’une console n’est pas gardé. Créez une nouvelle console.</translation>
    </message>
    <message>
        <source>What was deleted for good does not come back.</source>
        <translation>Ce qui a été supprimé pour de bon ne revient pas.</translation>
    </message>
    <message>
        <source>A secret that has ended never holds again. Make a new one.</source>
        <translation>Un secret qui a pris fin n’est plus jamais valable. Créez-en un nouveau.</translation>
    </message>
    <message>
        <source>Sites know of the new key already. Replace it by another one.</source>
        <translation>Des sites connaissent déjà la nouvelle clé. Remplacez-la par une autre.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>The database does not answer.</source>
        <translation>La base de données ne répond pas.</translation>
    </message>
    <message>
        <source>What you see may be old. It is tried again by itself.</source>
        <translation>Ce que vous voyez est peut-être ancien. Un nouvel essai se fait tout seul.</translation>
    </message>
    <message>
        <source>Nobody can sign in.</source>
        <translation>Personne ne peut se connecter.</translation>
    </message>
    <message>
        <source>The server of this program does not run.</source>
        <translation>Le serveur de ce programme ne tourne pas.</translation>
    </message>
    <message>
        <source>All deliveries are paused.</source>
        <translation>Tous les envois sont en pause.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait.</source>
        <translation>
            <numerusform>%n changement attend.</numerusform>
            <numerusform>%n changements attendent.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gets no updates.</source>
        <comment>a site</comment>
        <translation>%1 ne reçoit aucune mise à jour.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait there.</source>
        <translation>
            <numerusform>%n changement y attend.</numerusform>
            <numerusform>%n changements y attendent.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a fault, how many wait</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 was given up on for %n people.</source>
        <comment>a site</comment>
        <translation>
            <numerusform>%1&#xa0;: abandon pour %n personne.</numerusform>
            <numerusform>%1&#xa0;: abandon pour %n personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their changes failed for five days. They can be sent by hand.</source>
        <translation>Leurs changements ont échoué pendant cinq jours. On peut les envoyer à la main.</translation>
    </message>
    <message>
        <source>A change has waited for %1.</source>
        <translation>Un changement attend depuis %1.</translation>
    </message>
    <message>
        <source>Sites learn of changes within a second when all is well.</source>
        <translation>Quand tout va bien, les sites apprennent les changements en moins d’une seconde.</translation>
    </message>
    <message>
        <source>%1 has no key.</source>
        <comment>a site</comment>
        <translation>%1 n’a pas de clé.</translation>
    </message>
    <message>
        <source>Nobody can enter before it has one.</source>
        <translation>Personne ne peut entrer tant qu’il n’en a pas.</translation>
    </message>
    <message>
        <source>Make key</source>
        <translation>Créer une clé</translation>
    </message>
    <message>
        <source>A new key of %1 waits.</source>
        <comment>a site</comment>
        <translation>Une nouvelle clé de %1 attend.</translation>
    </message>
    <message>
        <source>Confirm it once the site has switched.</source>
        <translation>Confirmez-la dès que le site en a changé.</translation>
    </message>
    <message>
        <source>Mail does not go out.</source>
        <translation>Le courrier ne part pas.</translation>
    </message>
    <message>
        <source>The database does not answer</source>
        <translation>La base de données ne répond pas</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message numerus="yes">
        <source>Open, and %n things want you</source>
        <translation>
            <numerusform>Ouvert, et %n chose vous attend</numerusform>
            <numerusform>Ouvert, et %n choses vous attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>Open, and all is well</source>
        <translation>Ouvert, et tout va bien</translation>
    </message>
    <message>
        <source>Nothing waits there yet.</source>
        <translation>Rien n’y attend encore.</translation>
    </message>
    <message numerus="yes">
        <source>%n people wait for you.</source>
        <translation>
            <numerusform>%n personne vous attend.</numerusform>
            <numerusform>%n personnes vous attendent.</numerusform>
        </translation>
    </message>
    <message>
        <source>They have asked for something that you approve or decline.</source>
        <translation>Vous approuvez ou refusez ce qui vous est demandé.</translation>
    </message>
    <message numerus="yes">
        <source>%n things want you</source>
        <translation>
            <numerusform>%n chose vous attend</numerusform>
            <numerusform>%n choses vous attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Tout va bien</translation>
    </message>
    <message>
        <source>Nobody lives here but you.</source>
        <translation>Personne n’habite ici à part vous.</translation>
    </message>
    <message>
        <source>Bring your people in</source>
        <translation>Faire venir vos membres</translation>
    </message>
    <message>
        <source>%1 is paused.</source>
        <comment>a site</comment>
        <translation>%1 est en pause.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Start serving</source>
        <translation>Commencer à servir</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Deliver again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Send it now…</source>
        <translation>Envoyer maintenant…</translation>
    </message>
    <message>
        <source>Confirm the switch…</source>
        <translation>Confirmer le changement…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Décider…</translation>
    </message>
    <message numerus="yes">
        <source>%n mails wait. The last answer: %1</source>
        <comment>of a mail server</comment>
        <translation>
            <numerusform>%n courriel attend. La dernière réponse : %1</numerusform>
            <numerusform>%n courriels attendent. La dernière réponse : %1</numerusform>
        </translation>
    </message>
</context>
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
        <translation>Cette page est réservée aux personnes connectées. Gatelodge demande votre mot de passe&#xa0;; ce site ne le voit jamais.</translation>
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
        <translation>refusé&#xa0;: %1</translation>
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
        <translation>Rien ne quitte cet ordinateur&#xa0;: tous les messages de la démonstration arrivent ici. Les 500 plus récents sont gardés jusqu’à son arrêt.</translation>
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
        <translation>Pour quarante personnes&#xa0;: six kilos de pommes de terre, trois de poireaux, et ce que donne le jardin. Commencez à seize heures, mangez à dix-neuf.</translation>
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
        <translation>Pour les membres. Gatelodge demande qui vous êtes&#xa0;; puis vous continuez ici.</translation>
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
        <translation>Ce site ne peut pas écrire son fichier&#xa0;; son journal dit pourquoi.</translation>
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
    <message>
        <source>owner: every site but the regatta forms</source>
        <translation>propriétaire&#xa0;: tous les sites sauf les régates</translation>
    </message>
    <message>
        <source>joined today: still too new for the wiki</source>
        <translation>arrivée aujourd’hui&#xa0;: trop récente pour le wiki</translation>
    </message>
    <message>
        <source>has not consented yet: the wiki asks first</source>
        <translation>n’a pas encore consenti&#xa0;: le wiki demande d’abord</translation>
    </message>
    <message>
        <source>This came with the id token when you signed in, and with every change since.</source>
        <translation>Cela est venu avec le jeton d’identité quand vous vous êtes connecté, et avec chaque changement depuis.</translation>
    </message>
    <message>
        <source>Club cap</source>
        <translation>Casquette du club</translation>
    </message>
    <message>
        <source>Navy blue, with a strap for windy days</source>
        <translation>Bleu marine, avec une jugulaire pour les jours de vent</translation>
    </message>
    <message>
        <source>Rowing jersey</source>
        <translation>Maillot d’aviron</translation>
    </message>
    <message>
        <source>Wool, knitted two streets away</source>
        <translation>En laine, tricoté à deux rues d’ici</translation>
    </message>
    <message>
        <source>Enamel mug</source>
        <translation>Tasse émaillée</translation>
    </message>
    <message>
        <source>Survives the bilge</source>
        <translation>Survit au fond de cale</translation>
    </message>
    <message>
        <source>Burgee</source>
        <translation>Guidon</translation>
    </message>
    <message>
        <source>The club’s pennant, 30 × 45 cm</source>
        <translation>Le fanion du club, 30 × 45 cm</translation>
    </message>
    <message>
        <source>River chart</source>
        <translation>Carte de la rivière</translation>
    </message>
    <message>
        <source>Waterproof, with this year’s sandbanks</source>
        <translation>Étanche, avec les bancs de sable de cette année</translation>
    </message>
    <message>
        <source>Soup ticket</source>
        <translation>Ticket de soupe</translation>
    </message>
    <message>
        <source>One bowl after Last Sail</source>
        <translation>Un bol après la dernière sortie</translation>
    </message>
    <message>
        <source>Club shop</source>
        <translation>Boutique du club</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation>En rayon</translation>
    </message>
    <message>
        <source>Put aside for you</source>
        <translation>Mis de côté pour vous</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Remettre en rayon</translation>
    </message>
    <message>
        <source>Put it aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Good to see you, %1. Things are fetched and paid for at the boathouse.</source>
        <translation>Content de vous voir, %1. Les articles se retirent et se paient au hangar.</translation>
    </message>
    <message>
        <source>Members sign in to have things put aside. This shop speaks OpenID Connect.</source>
        <translation>Les membres se connectent pour faire mettre des articles de côté. Cette boutique parle OpenID Connect.</translation>
    </message>
    <message>
        <source>There is no such thing</source>
        <translation>Cet article n’existe pas</translation>
    </message>
    <message>
        <source>It may have been sold.</source>
        <translation>Il a peut-être été vendu.</translation>
    </message>
    <message>
        <source>Change a name or suspend somebody in the console, and it arrives here: as a Standard Webhook, or by the classic push where the console says so. This page reloads by itself.</source>
        <translation>Changez un nom ou suspendez quelqu’un dans la console, et cela arrive ici&#xa0;: sous forme de Standard Webhook, ou par l’envoi classique là où la console le prévoit. Cette page se recharge d’elle-même.</translation>
    </message>
    <message>
        <source>this site takes no webhooks</source>
        <translation>ce site n’accepte pas de webhooks</translation>
    </message>
    <message>
        <source>member: every site, and each of them learns his changes</source>
        <translation>membre : tous les sites, et chacun apprend ses modifications</translation>
    </message>
</context>
<context>
    <name>drivers</name>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>The file in /etc/pam.d that says how people are checked.</source>
        <translation>Le fichier de /etc/pam.d qui dit comment les personnes sont vérifiées.</translation>
    </message>
    <message>
        <source>Time limit in seconds</source>
        <translation>Délai maximal en secondes</translation>
    </message>
    <message>
        <source>PAM is given up after this time, with everything it has started.</source>
        <translation>Passé ce délai, PAM est abandonné avec tout ce qu’il a lancé.</translation>
    </message>
    <message>
        <source>Lower-case names</source>
        <translation>Noms en minuscules</translation>
    </message>
    <message>
        <source>Names are passed on in lower case, however they are typed.</source>
        <translation>Les noms sont transmis en minuscules, quelle que soit la saisie.</translation>
    </message>
    <message>
        <source>Allowed names</source>
        <translation>Noms admis</translation>
    </message>
    <message>
        <source>A regular expression. PAM is not asked about other names.</source>
        <translation>Une expression rationnelle. PAM n’est pas interrogé sur les autres noms.</translation>
    </message>
    <message>
        <source>Account that asks</source>
        <translation>Compte qui interroge</translation>
    </message>
    <message>
        <source>Used where Gatelodge runs as root: PAM is never asked as root.</source>
        <translation>Sert là où Gatelodge tourne en tant que root&#xa0;: PAM n’est jamais interrogé par root.</translation>
    </message>
    <message>
        <source>Accounts of this machine (PAM)</source>
        <translation>Comptes de cette machine (PAM)</translation>
    </message>
    <message>
        <source>Asks this machine&apos;s PAM: SSSD, winbind, Kerberos, RADIUS and whatever else has a module. PAM is never asked as root, so people whose passwords lie in /etc/shadow cannot sign in this way, except the account that Gatelodge itself runs as.</source>
        <translation>Interroge le PAM de cette machine&#xa0;: SSSD, winbind, Kerberos, RADIUS et tout ce qui a un module. PAM n’est jamais interrogé par root&#xa0;: les personnes dont le mot de passe se trouve dans /etc/shadow ne peuvent pas se connecter ainsi, sauf le compte sous lequel Gatelodge tourne.</translation>
    </message>
    <message>
        <source>OpenID Connect</source>
        <translation>OpenID Connect</translation>
    </message>
    <message>
        <source>Google, Microsoft, GitHub, Facebook, or a provider of your own.</source>
        <translation>Google, Microsoft, GitHub, Facebook ou un fournisseur à vous.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>OpenID Connect wherever the provider speaks it.</source>
        <translation>OpenID Connect partout où le fournisseur le parle.</translation>
    </message>
    <message>
        <source>OAuth 2 without id token</source>
        <translation>OAuth 2 sans jeton d’identité</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Exactly as the provider spells it, with or without a slash at the end. At Microsoft put your directory&apos;s ID in place of “common”.</source>
        <translation>Exactement comme le fournisseur l’écrit, avec ou sans barre oblique à la fin. Chez Microsoft, mettez l’identifiant de votre annuaire à la place de «&#xa0;common&#xa0;».</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Identifiant client</translation>
    </message>
    <message>
        <source>The provider gives it when you register Gatelodge there.</source>
        <translation>Le fournisseur le donne quand vous y inscrivez Gatelodge.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation>Authentification du client</translation>
    </message>
    <message>
        <source>How the secret is shown to the provider.</source>
        <translation>Comment le secret est présenté au fournisseur.</translation>
    </message>
    <message>
        <source>As the provider announces</source>
        <translation>Comme le fournisseur l’annonce</translation>
    </message>
    <message>
        <source>In a header (client_secret_basic)</source>
        <translation>Dans un en-tête (client_secret_basic)</translation>
    </message>
    <message>
        <source>In the form (client_secret_post)</source>
        <translation>Dans le formulaire (client_secret_post)</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Portées</translation>
    </message>
    <message>
        <source>What is asked for, separated by blanks.</source>
        <translation>Ce qui est demandé, séparé par des espaces.</translation>
    </message>
    <message>
        <source>Ask the person</source>
        <translation>Interroger la personne</translation>
    </message>
    <message>
        <source>Whether the provider asks again although it knows the person.</source>
        <translation>Si le fournisseur redemande bien qu’il connaisse la personne.</translation>
    </message>
    <message>
        <source>As the provider thinks fit</source>
        <translation>À l’appréciation du fournisseur</translation>
    </message>
    <message>
        <source>To choose an account</source>
        <translation>Pour choisir un compte</translation>
    </message>
    <message>
        <source>To sign in again</source>
        <translation>Pour se reconnecter</translation>
    </message>
    <message>
        <source>For consent</source>
        <translation>Pour son consentement</translation>
    </message>
    <message>
        <source>Clock difference (seconds)</source>
        <translation>Écart d’horloge (secondes)</translation>
    </message>
    <message>
        <source>How far the provider&apos;s clock may be off.</source>
        <translation>De combien l’horloge du fournisseur peut s’écarter.</translation>
    </message>
    <message>
        <source>OAuth 2 only; OpenID Connect finds it by itself.</source>
        <translation>OAuth 2 seulement&#xa0;; OpenID Connect le trouve tout seul.</translation>
    </message>
    <message>
        <source>Authorization endpoint</source>
        <translation>Adresse d’autorisation</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>Adresse des jetons</translation>
    </message>
    <message>
        <source>User info endpoint</source>
        <translation>Adresse des informations sur la personne</translation>
    </message>
    <message>
        <source>Endpoint of email addresses</source>
        <translation>Adresse des adresses électroniques</translation>
    </message>
    <message>
        <source>OAuth 2 only, where a list says which addresses are verified (GitHub).</source>
        <translation>OAuth 2 seulement, là où une liste dit quelles adresses sont vérifiées (GitHub).</translation>
    </message>
    <message>
        <source>Claim of the identity</source>
        <translation>Champ de l’identité</translation>
    </message>
    <message>
        <source>OAuth 2 only; it must never change. With OpenID Connect it is “sub”.</source>
        <translation>OAuth 2 seulement&#xa0;; il ne doit jamais changer. Avec OpenID Connect, c’est «&#xa0;sub&#xa0;».</translation>
    </message>
    <message>
        <source>Claim of the username</source>
        <translation>Champ du nom d’utilisateur</translation>
    </message>
    <message>
        <source>Claim of the full name</source>
        <translation>Champ du nom complet</translation>
    </message>
    <message>
        <source>Used where first and last name are missing.</source>
        <translation>Sert là où le prénom et le nom manquent.</translation>
    </message>
    <message>
        <source>Claim of the first name</source>
        <translation>Champ du prénom</translation>
    </message>
    <message>
        <source>Claim of the last name</source>
        <translation>Champ du nom de famille</translation>
    </message>
    <message>
        <source>Claim of the email address</source>
        <translation>Champ de l’adresse électronique</translation>
    </message>
    <message>
        <source>Another one than “email” never counts as verified.</source>
        <translation>Un autre que «&#xa0;email&#xa0;» ne compte jamais comme vérifié.</translation>
    </message>
    <message>
        <source>Claim of the groups</source>
        <translation>Champ des groupes</translation>
    </message>
    <message>
        <source>Google</source>
        <translation>Google</translation>
    </message>
    <message>
        <source>Microsoft</source>
        <translation>Microsoft</translation>
    </message>
    <message>
        <source>GitHub</source>
        <translation>GitHub</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>Facebook</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>One address a line, beginning with ldap://, ldaps:// or ldapi://. They are tried in this order; one that did not answer is tried last for half a minute.</source>
        <translation>Une adresse par ligne, commençant par ldap://, ldaps:// ou ldapi://. Elles sont essayées dans cet ordre. Celle qui n’a pas répondu passe en dernier pendant une demi-minute.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Passwords cross this connection. Without encryption only a server on this machine is asked. Addresses that begin with ldaps:// always use TLS.</source>
        <translation>Des mots de passe passent par cette connexion. Sans chiffrement, seul un serveur de cette machine est interrogé. Les adresses qui commencent par ldaps:// utilisent toujours TLS.</translation>
    </message>
    <message>
        <source>StartTLS</source>
        <translation>StartTLS</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS dès le début</translation>
    </message>
    <message>
        <source>None, on this machine only</source>
        <translation>Aucun, sur cette machine seulement</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Certificats de confiance</translation>
    </message>
    <message>
        <source>The certificate of the authority that signed the server&apos;s, in PEM form. Empty: those that this machine trusts.</source>
        <translation>Le certificat de l’autorité de certification qui a signé celui du serveur, au format PEM. Vide&#xa0;: ceux auxquels cette machine fait confiance.</translation>
    </message>
    <message>
        <source>Seconds to connect</source>
        <translation>Secondes pour se connecter</translation>
    </message>
    <message>
        <source>For each server, with the encryption&apos;s beginning.</source>
        <translation>Pour chaque serveur, mise en place du chiffrement comprise.</translation>
    </message>
    <message>
        <source>Seconds altogether</source>
        <translation>Secondes en tout</translation>
    </message>
    <message>
        <source>A sign-in that takes longer ends with “cannot be reached”.</source>
        <translation>Une connexion qui dure plus longtemps finit par «&#xa0;injoignable&#xa0;».</translation>
    </message>
    <message>
        <source>How people are found</source>
        <translation>Comment les personnes sont trouvées</translation>
    </message>
    <message>
        <source>Searching needs an account that may search; the template needs all people in one place.</source>
        <translation>La recherche demande un compte qui a le droit de chercher, le modèle demande que toutes les personnes soient au même endroit.</translation>
    </message>
    <message>
        <source>Search, then check the password</source>
        <translation>Chercher, puis vérifier le mot de passe</translation>
    </message>
    <message>
        <source>The name is part of a template</source>
        <translation>Le nom fait partie d’un modèle</translation>
    </message>
    <message>
        <source>Template of the name</source>
        <translation>Modèle du nom</translation>
    </message>
    <message>
        <source>Account that searches</source>
        <translation>Compte qui cherche</translation>
    </message>
    <message>
        <source>Its distinguished name. Empty: searches without signing in.</source>
        <translation>Son nom distinctif (DN). Vide&#xa0;: la recherche se fait sans connexion.</translation>
    </message>
    <message>
        <source>Its password</source>
        <translation>Son mot de passe</translation>
    </message>
    <message>
        <source>Search below</source>
        <translation>Chercher sous</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>{username} stands for the name that was typed.</source>
        <translation>{username} tient lieu du nom saisi.</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profondeur</translation>
    </message>
    <message>
        <source>Everything below</source>
        <translation>Tout ce qui est dessous</translation>
    </message>
    <message>
        <source>Directly below only</source>
        <translation>Juste au-dessous seulement</translation>
    </message>
    <message>
        <source>Attribute that never changes</source>
        <translation>Attribut qui ne change jamais</translation>
    </message>
    <message>
        <source>A login is recognised by it, also after the person was renamed. A name can be given to somebody else later; “dn” takes it all the same.</source>
        <translation>Il permet de reconnaître un moyen de connexion, même quand la personne a changé de nom. Un nom peut être donné plus tard à quelqu’un d’autre. «&#xa0;dn&#xa0;» l’utilise malgré tout.</translation>
    </message>
    <message>
        <source>Attribute of the username</source>
        <translation>Attribut du nom d’utilisateur</translation>
    </message>
    <message>
        <source>Attribute of the first name</source>
        <translation>Attribut du prénom</translation>
    </message>
    <message>
        <source>Attribute of the last name</source>
        <translation>Attribut du nom de famille</translation>
    </message>
    <message>
        <source>Attribute of email addresses</source>
        <translation>Attribut des adresses électroniques</translation>
    </message>
    <message>
        <source>The directory vouches for the addresses</source>
        <translation>L’annuaire se porte garant des adresses</translation>
    </message>
    <message>
        <source>Only if nobody can enter an address there that is not theirs: people are recognised by verified addresses.</source>
        <translation>Seulement si personne ne peut y saisir une adresse qui n’est pas la sienne&#xa0;: les personnes sont reconnues à leurs adresses vérifiées.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non lus</translation>
    </message>
    <message>
        <source>In an attribute of the person</source>
        <translation>Dans un attribut de la personne</translation>
    </message>
    <message>
        <source>By a search for the person&apos;s groups</source>
        <translation>Par une recherche des groupes de la personne</translation>
    </message>
    <message>
        <source>Attribute that names groups</source>
        <translation>Attribut qui nomme les groupes</translation>
    </message>
    <message>
        <source>Groups lie below</source>
        <translation>Les groupes se trouvent sous</translation>
    </message>
    <message>
        <source>Groups elsewhere don&apos;t count, so that nobody makes a second “board” in a corner of their own. Needed for a search.</source>
        <translation>Les groupes situés ailleurs ne comptent pas, pour que personne ne crée un second groupe «&#xa0;board&#xa0;» dans un coin à soi. Nécessaire à une recherche.</translation>
    </message>
    <message>
        <source>Filter of groups</source>
        <translation>Filtre des groupes</translation>
    </message>
    <message>
        <source>{dn} stands for the person&apos;s distinguished name, {username} for the username.</source>
        <translation>{dn} tient lieu du nom distinctif (DN) de la personne, {username} du nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Attribute of a group&apos;s name</source>
        <translation>Attribut du nom d’un groupe</translation>
    </message>
    <message>
        <source>Attribute of closed accounts</source>
        <translation>Attribut des comptes fermés</translation>
    </message>
    <message>
        <source>Whoever has it with the value below is not let in.</source>
        <translation>Qui l’a avec la valeur ci-dessous n’est pas admis.</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>Sa valeur</translation>
    </message>
    <message>
        <source>Empty: any.</source>
        <translation>Vide&#xa0;: n’importe laquelle.</translation>
    </message>
    <message>
        <source>What the person reads then</source>
        <translation>Ce que la personne lit alors</translation>
    </message>
    <message>
        <source>New accounts go below</source>
        <translation>Les nouveaux comptes vont sous</translation>
    </message>
    <message>
        <source>Empty: none are made there.</source>
        <translation>Vide&#xa0;: aucun n’y est créé.</translation>
    </message>
    <message>
        <source>Object classes of new accounts</source>
        <translation>Classes d’objet des nouveaux comptes</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Mots de passe</translation>
    </message>
    <message>
        <source>Needs the modify-password operation of RFC 3062, which Active Directory lacks. A forgotten password is set by the account that searches.</source>
        <translation>Demande l’opération de changement de mot de passe de la RFC 3062, qui manque à Active Directory. Un mot de passe oublié est redéfini par le compte qui cherche.</translation>
    </message>
    <message>
        <source>Never changed from here</source>
        <translation>Jamais changés d’ici</translation>
    </message>
    <message>
        <source>Changed with the present password</source>
        <translation>Changés avec le mot de passe actuel</translation>
    </message>
    <message>
        <source>Changed, and set anew when forgotten</source>
        <translation>Changés, et redéfinis en cas d’oubli</translation>
    </message>
    <message>
        <source>OpenLDAP</source>
        <translation>OpenLDAP</translation>
    </message>
    <message>
        <source>Active Directory</source>
        <translation>Active Directory</translation>
    </message>
    <message>
        <source>FreeIPA</source>
        <translation>FreeIPA</translation>
    </message>
    <message>
        <source>LDAP directory</source>
        <translation>Annuaire LDAP</translation>
    </message>
    <message>
        <source>Names and passwords are kept in a directory: OpenLDAP, FreeIPA, Active Directory and their kin.</source>
        <translation>Les noms et les mots de passe sont tenus dans un annuaire&#xa0;: OpenLDAP, FreeIPA, Active Directory et leurs semblables.</translation>
    </message>
    <message>
        <source>Accounts kept here</source>
        <translation>Comptes tenus ici</translation>
    </message>
    <message>
        <source>Names and passwords are kept in this database.</source>
        <translation>Les noms et les mots de passe sont tenus dans cette base de données.</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>Jetons d’accès</translation>
    </message>
    <message>
        <source>Lets scripts of a person&apos;s in, for what the token names and for a limited time. Nobody signs in to pages with one. Without this authority no token works.</source>
        <translation>Laisse entrer les scripts d’une personne, pour ce que le jeton nomme et pour un temps limité. Personne ne se connecte à des pages avec un jeton. Sans cette autorité, aucun jeton ne fonctionne.</translation>
    </message>
    <message>
        <source>Username there</source>
        <translation>Nom d’utilisateur là-bas</translation>
    </message>
    <message>
        <source>Address there</source>
        <translation>Adresse là-bas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Commence par</translation>
    </message>
    <message>
        <source>Whose certificates</source>
        <translation>De qui viennent les certificats</translation>
    </message>
    <message>
        <source>Either people make certificates for their devices here, and this house vouches for them; or somebody else issues them, and you trust that.</source>
        <translation>Soit les personnes créent ici des certificats pour leurs appareils, et cette maison s’en porte garante. Soit quelqu’un d’autre les émet, et vous lui faites confiance.</translation>
    </message>
    <message>
        <source>Issued by this house</source>
        <translation>Émis par cette maison</translation>
    </message>
    <message>
        <source>Issued by an authority that you trust</source>
        <translation>Émis par une autorité à laquelle vous faites confiance</translation>
    </message>
    <message>
        <source>Months a certificate is valid at most</source>
        <translation>Durée maximale d’un certificat, en mois</translation>
    </message>
    <message>
        <source>Of those that this house issues.</source>
        <translation>Pour ceux que cette maison émet.</translation>
    </message>
    <message>
        <source>Certificates of the trusted authority (PEM)</source>
        <translation>Certificats de l’autorité de confiance (PEM)</translation>
    </message>
    <message>
        <source>The root, or the intermediate that issues to your people, or both.</source>
        <translation>Le certificat racine, ou l’intermédiaire qui en émet à vos personnes, ou les deux.</translation>
    </message>
    <message>
        <source>Revocation lists (PEM)</source>
        <translation>Listes de révocation (PEM)</translation>
    </message>
    <message>
        <source>Of each authority whose revocations count. Without one, a certificate is good until its last day.</source>
        <translation>Celle de chaque autorité dont les révocations comptent. Sans liste, un certificat est valable jusqu’à son dernier jour.</translation>
    </message>
    <message>
        <source>Nobody comes in while a revocation list is out of date</source>
        <translation>Personne n’entre tant qu’une liste de révocation est périmée</translation>
    </message>
    <message>
        <source>Off: the old list still keeps out whom it names.</source>
        <translation>Désactivé&#xa0;: l’ancienne liste refuse toujours ceux qu’elle nomme.</translation>
    </message>
    <message>
        <source>What in a certificate is the person</source>
        <translation>Ce qui, dans un certificat, désigne la personne</translation>
    </message>
    <message>
        <source>A renewed certificate opens the same account as long as this part stays the same. Choose what the authority never gives to two people.</source>
        <translation>Un certificat renouvelé ouvre le même compte tant que cette partie reste la même. Choisissez ce que l’autorité ne donne jamais à deux personnes.</translation>
    </message>
    <message>
        <source>Common name (CN)</source>
        <translation>Nom commun (CN)</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Adresse électronique</translation>
    </message>
    <message>
        <source>User principal name (Active Directory)</source>
        <translation>Nom principal de l’utilisateur (UPN, Active Directory)</translation>
    </message>
    <message>
        <source>The whole subject</source>
        <translation>Le sujet tout entier</translation>
    </message>
    <message>
        <source>This very certificate</source>
        <translation>Ce certificat précis</translation>
    </message>
    <message>
        <source>The authority checks the email addresses it writes</source>
        <translation>L’autorité vérifie les adresses électroniques qu’elle inscrit</translation>
    </message>
    <message>
        <source>Then a certificate can be joined to the account here that has proved the same address, once its owner has proved that account, too.</source>
        <translation>Un certificat peut alors être rattaché au compte d’ici qui a prouvé la même adresse, une fois que la personne a aussi prouvé que ce compte est le sien.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>People sign in with a certificate in their browser, on a listener of its own, so that nobody else is asked for one: set certificate_listen in the configuration.</source>
        <translation>Les personnes se connectent avec un certificat de leur navigateur, sur un port d’écoute à part, pour qu’on n’en demande à personne d’autre&#xa0;: définissez certificate_listen dans la configuration.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Wrong tries for one account, from devices of others</source>
        <translation>Essais manqués pour un compte, depuis les appareils d’autres personnes</translation>
    </message>
    <message>
        <source>Default: 10.</source>
        <translation>Par défaut&#xa0;: 10.</translation>
    </message>
    <message>
        <source>Wrong tries from a device that the owner has used before</source>
        <translation>Essais manqués depuis un appareil que la personne a déjà utilisé</translation>
    </message>
    <message>
        <source>Default: 30. So no stranger locks anybody out.</source>
        <translation>Par défaut&#xa0;: 30. Ainsi, aucun inconnu ne peut bloquer quelqu’un.</translation>
    </message>
    <message>
        <source>Wrong tries from one network address, for any names</source>
        <translation>Essais manqués depuis une adresse réseau, tous noms confondus</translation>
    </message>
    <message>
        <source>Default: 60. Schools and offices share one.</source>
        <translation>Par défaut&#xa0;: 60. Les écoles et les bureaux en partagent une.</translation>
    </message>
    <message>
        <source>Minutes in which they are counted</source>
        <translation>Minutes pendant lesquelles ils sont comptés</translation>
    </message>
    <message>
        <source>Then all begins anew. Default: 10.</source>
        <translation>Ensuite, tout recommence à zéro. Par défaut&#xa0;: 10.</translation>
    </message>
    <message>
        <source>Minutes without a visit after which it ends</source>
        <translation>Minutes sans visite après lesquelles elle prend fin</translation>
    </message>
    <message>
        <source>Not where somebody asked to be kept signed in. Default: 480, 8 hours.</source>
        <translation>Sauf si la personne a demandé à rester connectée. Par défaut&#xa0;: 480, soit 8 heures.</translation>
    </message>
    <message>
        <source>Hours after which it ends in any case</source>
        <translation>Heures après lesquelles elle prend fin dans tous les cas</translation>
    </message>
    <message>
        <source>Default: 24.</source>
        <translation>Par défaut&#xa0;: 24.</translation>
    </message>
    <message>
        <source>Days that a browser is kept signed in on request</source>
        <translation>Jours pendant lesquels un navigateur reste connecté sur demande</translation>
    </message>
    <message>
        <source>Default: 30.</source>
        <translation>Par défaut&#xa0;: 30.</translation>
    </message>
    <message>
        <source>Minutes after which the password is asked for again</source>
        <translation>Minutes après lesquelles le mot de passe est redemandé</translation>
    </message>
    <message>
        <source>Only by sites and pages that want a fresh proof. Default: 720, 12 hours.</source>
        <translation>Seulement par les sites et les pages qui veulent une preuve récente. Par défaut&#xa0;: 720, soit 12 heures.</translation>
    </message>
    <message>
        <source>How much guessing it must withstand</source>
        <translation>À quels essais il doit résister</translation>
    </message>
    <message>
        <source>Judged by what guessers try: words, names, dates, patterns.</source>
        <translation>Jugé d’après ce qu’essaie qui veut le deviner&#xa0;: mots, noms, dates, motifs.</translation>
    </message>
    <message>
        <source>Not judged; the commonest are refused all the same</source>
        <translation>Non jugé&#xa0;; les plus courants sont refusés malgré tout</translation>
    </message>
    <message>
        <source>Somebody who tries a few</source>
        <translation>Quelqu’un qui en essaie quelques-uns</translation>
    </message>
    <message>
        <source>A program that is slowed down</source>
        <translation>Un programme que l’on ralentit</translation>
    </message>
    <message>
        <source>A program at full speed (the default)</source>
        <translation>Un programme à pleine vitesse (par défaut)</translation>
    </message>
    <message>
        <source>Somebody who has stolen the database</source>
        <translation>Quelqu’un qui a volé la base de données</translation>
    </message>
    <message>
        <source>Characters at least</source>
        <translation>Nombre minimal de caractères</translation>
    </message>
    <message>
        <source>Default: 15. From 8 to 64.</source>
        <translation>Par défaut&#xa0;: 15. De 8 à 64.</translation>
    </message>
    <message>
        <source>Characters at least, for who also has a second factor</source>
        <translation>Nombre minimal de caractères pour qui a aussi un second facteur</translation>
    </message>
    <message>
        <source>Default: 8. No more than above.</source>
        <translation>Par défaut&#xa0;: 8. Pas plus que ci-dessus.</translation>
    </message>
    <message>
        <source>Kinds of characters at least</source>
        <translation>Nombre minimal de sortes de caractères</translation>
    </message>
    <message>
        <source>Default: 0, none is asked for. Length protects better than kinds.</source>
        <translation>Par défaut&#xa0;: 0, aucune n’est demandée. La longueur protège mieux que les sortes.</translation>
    </message>
    <message>
        <source>Small letters are one kind</source>
        <translation>Les minuscules sont une sorte</translation>
    </message>
    <message>
        <source>Capital letters are one kind</source>
        <translation>Les majuscules sont une sorte</translation>
    </message>
    <message>
        <source>Digits are one kind</source>
        <translation>Les chiffres sont une sorte</translation>
    </message>
    <message>
        <source>Signs and spaces are one kind</source>
        <translation>Les signes et les espaces sont une sorte</translation>
    </message>
    <message>
        <source>Letters without small and capital ones are one kind</source>
        <translation>Les lettres sans minuscules ni majuscules sont une sorte</translation>
    </message>
    <message>
        <source>It must differ from so many earlier ones</source>
        <translation>Nombre d’anciens dont il doit différer</translation>
    </message>
    <message>
        <source>The present one counts. Default: 0. At most 24.</source>
        <translation>L’actuel compte aussi. Par défaut&#xa0;: 0. Au plus 24.</translation>
    </message>
    <message>
        <source>Days before its owner may change it again</source>
        <translation>Jours avant que la personne puisse le changer à nouveau</translation>
    </message>
    <message>
        <source>Default: 0, at once.</source>
        <translation>Par défaut&#xa0;: 0, aussitôt.</translation>
    </message>
    <message>
        <source>Days after which it must be changed</source>
        <translation>Jours après lesquels il doit être changé</translation>
    </message>
    <message>
        <source>Default: 0, never. Who must change often chooses badly.</source>
        <translation>Par défaut&#xa0;: 0, jamais. Qui doit en changer souvent choisit mal.</translation>
    </message>
    <message>
        <source>Days before that on which its owner is told</source>
        <translation>Jours d’avance pour prévenir la personne</translation>
    </message>
    <message>
        <source>By mail and on the pages. Default: 14; 0: not at all.</source>
        <translation>Par courriel et sur les pages. Par défaut&#xa0;: 14&#xa0;; 0&#xa0;: pas du tout.</translation>
    </message>
    <message>
        <source>Members see who is here</source>
        <translation>Les membres voient qui est là</translation>
    </message>
    <message>
        <source>Signed-in members, on a page of theirs: those who have asked to be shown and were active within five minutes.</source>
        <translation>Les membres connectés, sur une page à eux : ceux qui ont demandé à être montrés et étaient actifs il y a moins de cinq minutes.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Database, keys and backups lie here. It is made if it is not there. Keep a copy of master.key elsewhere.</source>
        <translation>La base de données, les clés et les sauvegardes s’y trouvent. Il est créé s’il n’existe pas. Gardez ailleurs une copie de master.key.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Its name or address, or the folder of a socket. Beyond this computer nothing travels without TLS and a verified name.</source>
        <translation>Son nom ou son adresse, ou le dossier d’un socket. Hors de cet ordinateur, rien ne circule sans TLS ni nom vérifié.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>A database role of your own. Whoever runs the server makes it with “gatelodged role console”.</source>
        <translation>Un rôle de base de données rien que pour vous. Qui gère le serveur le crée avec «&#xa0;gatelodged role console&#xa0;».</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>It is kept in the desktop’s keyring or not at all, never in a file.</source>
        <translation>Il est gardé dans le trousseau du bureau ou pas du tout, jamais dans un fichier.</translation>
    </message>
    <message>
        <source>Authority’s certificate (PEM file)</source>
        <translation>Certificat de l’autorité (fichier PEM)</translation>
    </message>
    <message>
        <source>Who vouches for the server’s name. Empty: the authorities that this computer trusts.</source>
        <translation>Qui répond du nom du serveur. Vide&#xa0;: les autorités auxquelles cet ordinateur fait confiance.</translation>
    </message>
    <message>
        <source>Serve, too</source>
        <translation>Servir aussi</translation>
    </message>
    <message>
        <source>The built-in server runs while the window is open. Off: the window manages only, and somebody else serves.</source>
        <translation>Le serveur intégré tourne tant que la fenêtre est ouverte. Désactivé&#xa0;: la fenêtre ne fait que gérer, et le service est assuré ailleurs.</translation>
    </message>
    <message>
        <source>Address and port</source>
        <translation>Adresse et port</translation>
    </message>
    <message>
        <source>Where the server listens. Beyond this computer it needs a certificate.</source>
        <translation>Où le serveur écoute. Hors de cet ordinateur, il lui faut un certificat.</translation>
    </message>
    <message>
        <source>Address that people see</source>
        <translation>Adresse que voient les personnes</translation>
    </message>
    <message>
        <source>Links in mails begin with it. Empty: localhost and the port.</source>
        <translation>Les liens des courriels commencent par elle. Vide&#xa0;: localhost et le port.</translation>
    </message>
    <message>
        <source>The server’s certificate (PEM file)</source>
        <translation>Certificat du serveur (fichier PEM)</translation>
    </message>
    <message>
        <source>Its private key (PEM file)</source>
        <translation>Sa clé privée (fichier PEM)</translation>
    </message>
    <message>
        <source>Others must not be able to read it.</source>
        <translation>Personne d’autre ne doit pouvoir la lire.</translation>
    </message>
    <message>
        <source>The house’s key file</source>
        <translation>Fichier de clé de la maison</translation>
    </message>
    <message>
        <source>A server needs it to open stored secrets: a copy of the other servers’ master.key.</source>
        <translation>Un serveur en a besoin pour ouvrir les secrets enregistrés&#xa0;: une copie du master.key des autres serveurs.</translation>
    </message>
    <message>
        <source>What it is called in the menu.</source>
        <translation>Son nom dans le menu.</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Votre mot de passe</translation>
    </message>
    <message>
        <source>Three or four words that nobody would guess.</source>
        <translation>Trois ou quatre mots que personne ne devinerait.</translation>
    </message>
    <message>
        <source>For a start only this computer. A certificate opens it to others later.</source>
        <translation>Pour commencer, cet ordinateur seulement. Un certificat l’ouvrira aux autres plus tard.</translation>
    </message>
    <message>
        <source>What the house is called</source>
        <translation>Nom de la maison</translation>
    </message>
    <message>
        <source>On every page and in every mail: the club’s own name.</source>
        <translation>Sur chaque page et dans chaque courriel&#xa0;: le nom du club lui-même.</translation>
    </message>
    <message>
        <source>Your first name</source>
        <translation>Votre prénom</translation>
    </message>
    <message>
        <source>Your last name</source>
        <translation>Votre nom de famille</translation>
    </message>
    <message>
        <source>Your email address</source>
        <translation>Votre adresse électronique</translation>
    </message>
    <message>
        <source>Your username</source>
        <translation>Votre nom d’utilisateur</translation>
    </message>
    <message>
        <source>1 to 30 of a–z, 0–9, dot and hyphen.</source>
        <translation>De 1 à 30 caractères parmi a–z, 0–9, point et trait d’union.</translation>
    </message>
    <message>
        <source>Days before an account ends that its person is told</source>
        <translation>Préavis avant la fin d’un compte, en jours</translation>
    </message>
    <message>
        <source>By mail. 0: never. Default: 14.</source>
        <translation>Par courriel. 0&#xa0;: jamais. Par défaut&#xa0;: 14.</translation>
    </message>
    <message>
        <source>Addresses of revocation lists</source>
        <translation>Adresses des listes de révocation</translation>
    </message>
    <message>
        <source>One a line. They are fetched every hour; a list counts once it is signed by an authority above.</source>
        <translation>Une par ligne. Les listes sont téléchargées toutes les heures&#xa0;; une liste compte dès lors qu’elle est signée par une autorité indiquée plus haut.</translation>
    </message>
    <message>
        <source>These addresses are in our own network</source>
        <translation>Ces adresses sont dans notre propre réseau</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Lignes JSON</translation>
    </message>
    <message>
        <source>LDIF</source>
        <translation>LDIF</translation>
    </message>
    <message>
        <source>IMS Enterprise</source>
        <translation>IMS Enterprise</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>One a line, where it is not found out: heading=field.</source>
        <translation>Une par ligne, si elle n’est pas reconnue d’elle-même&#xa0;: en-tête=champ.</translation>
    </message>
    <message>
        <source>Who is gone</source>
        <translation>Qui n’y figure plus</translation>
    </message>
    <message>
        <source>is suspended</source>
        <translation>a son accès suspendu</translation>
    </message>
    <message>
        <source>goes to the recycle bin</source>
        <translation>va à la corbeille</translation>
    </message>
    <message>
        <source>stays as they are</source>
        <translation>reste comme avant</translation>
    </message>
    <message>
        <source>Ask before more per cent go</source>
        <translation>Demander au-delà de ce pourcentage de départs</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>In English: “every 15 minutes”, “mondays and thursdays at 06:30”, “by hand”.</source>
        <translation>En anglais&#xa0;: «&#xa0;every 15 minutes&#xa0;», «&#xa0;mondays and thursdays at 06:30&#xa0;», «&#xa0;by hand&#xa0;».</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Account there</source>
        <translation>Compte là-bas</translation>
    </message>
    <message>
        <source>The address may be a private one</source>
        <translation>L’adresse peut être celle d’un réseau privé</translation>
    </message>
    <message>
        <source>The document has everybody</source>
        <translation>Le document contient tout le monde</translation>
    </message>
    <message>
        <source>Username of who gets mails</source>
        <translation>Nom d’utilisateur de qui reçoit les courriels</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Database, or file of a dump</source>
        <translation>Base de données, ou fichier de dump</translation>
    </message>
    <message>
        <source>Of a directory, as what follows.</source>
        <translation>Seulement pour un annuaire, comme ce qui suit.</translation>
    </message>
    <message>
        <source>Entries a page</source>
        <translation>Entrées par page</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>is found out</source>
        <translation>reconnu automatiquement</translation>
    </message>
    <message>
        <source>Separator of a table</source>
        <translation>Séparateur d’un tableau</translation>
    </message>
    <message>
        <source>One character, or tab. Empty: it is found out.</source>
        <translation>Un caractère, ou tab. Vide&#xa0;: il est reconnu automatiquement.</translation>
    </message>
    <message>
        <source>Minutes between two questions</source>
        <translation>Minutes entre deux demandes</translation>
    </message>
    <message>
        <source>A web server or directory is asked about whoever signs in, at most so often. 0: not at all.</source>
        <translation>Un serveur web ou un annuaire est interrogé sur toute personne qui se connecte, au plus une fois par intervalle. 0&#xa0;: jamais.</translation>
    </message>
    <message>
        <source>Address of one person</source>
        <translation>Adresse pour une seule personne</translation>
    </message>
    <message>
        <source>With {key} or {username} in it; of a directory a filter.</source>
        <translation>Avec {key} ou {username} à l’intérieur&#xa0;; pour un annuaire, un filtre.</translation>
    </message>
    <message>
        <source>A web address, a directory (ldaps://), or a file in sync_folder of the server.</source>
        <translation>Une adresse web, un annuaire (ldaps://) ou un fichier dans sync_folder du serveur.</translation>
    </message>
    <message>
        <source>And at least so many people</source>
        <translation>Et à partir de ce nombre de personnes</translation>
    </message>
    <message>
        <source>Bring back whom somebody here has deleted</source>
        <translation>Rétablir les personnes que quelqu’un a supprimées ici</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Accusé de réception</translation>
    </message>
    <message>
        <source>A file in sync_folder that every run writes.</source>
        <translation>Un fichier dans sync_folder, écrit à chaque exécution.</translation>
    </message>
    <message>
        <source>Database server</source>
        <translation>Serveur de base de données</translation>
    </message>
    <message>
        <source>Its name, or the folder of its socket.</source>
        <translation>Son nom, ou le dossier de son socket.</translation>
    </message>
    <message>
        <source>It may read auth_user and, so that people can be converted, hold its rows: GRANT UPDATE (last_login) ON auth_user.</source>
        <translation>Il doit pouvoir lire auth_user et, pour que les personnes puissent être migrées, en verrouiller les lignes&#xa0;: GRANT UPDATE (last_login) ON auth_user.</translation>
    </message>
    <message>
        <source>Accounts of a Django website</source>
        <translation>Comptes d’un site web Django</translation>
    </message>
    <message>
        <source>Checks passwords against the website&apos;s own accounts, until its people are converted.</source>
        <translation>Vérifie les mots de passe auprès des comptes du site web lui-même, jusqu’à ce que ses membres soient migrés.</translation>
    </message>
    <message>
        <source>Mails after runs by themselves</source>
        <translation>Courriels après les exécutions automatiques</translation>
    </message>
    <message>
        <source>A run that changed nothing sends none.</source>
        <translation>Une exécution qui n’a rien modifié n’en envoie pas.</translation>
    </message>
    <message>
        <source>where something changed or needs a person</source>
        <translation>si quelque chose a changé ou demande une intervention</translation>
    </message>
    <message>
        <source>only where something needs a person</source>
        <translation>seulement si quelque chose demande une intervention</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Serveur de courriel</translation>
    </message>
    <message>
        <source>Its name, as your mail provider tells it. Empty: no mails.</source>
        <translation>Son nom, tel que l’indique votre fournisseur de courriel. Vide : aucun courriel.</translation>
    </message>
    <message>
        <source>Port of the mail server</source>
        <translation>Port du serveur de courriel</translation>
    </message>
    <message>
        <source>Mostly 587, or 465 with TLS from the first byte.</source>
        <translation>Le plus souvent 587, ou 465 avec TLS dès le premier octet.</translation>
    </message>
    <message>
        <source>Encryption to the mail server</source>
        <translation>Chiffrement vers le serveur de courriel</translation>
    </message>
    <message>
        <source>STARTTLS, always</source>
        <translation>STARTTLS, toujours</translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation>TLS dès le premier octet</translation>
    </message>
    <message>
        <source>Only if offered: for a server on this machine</source>
        <translation>Seulement si proposé : pour un serveur de cette machine</translation>
    </message>
    <message>
        <source>Account at the mail server</source>
        <translation>Compte sur le serveur de courriel</translation>
    </message>
    <message>
        <source>Empty: nobody signs in there.</source>
        <translation>Vide : personne ne s’y connecte.</translation>
    </message>
    <message>
        <source>Password of that account</source>
        <translation>Mot de passe de ce compte</translation>
    </message>
    <message>
        <source>For this server and this account alone: with another it is entered anew.</source>
        <translation>Pour ce serveur et ce compte seulement : pour un autre, il se saisit de nouveau.</translation>
    </message>
    <message>
        <source>Mails come from</source>
        <translation>Les courriels viennent de</translation>
    </message>
    <message>
        <source>An address that the mail server lets you use. Empty: account@ and your host.</source>
        <translation>Une adresse que le serveur de courriel vous laisse utiliser. Vide : account@ et votre hôte.</translation>
    </message>
    <message>
        <source>Name of the sender</source>
        <translation>Nom de l’expéditeur</translation>
    </message>
    <message>
        <source>Empty: as the house is called.</source>
        <translation>Vide : le nom de la maison.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::About</name>
    <message>
        <source>window, network, database driver</source>
        <translation>fenêtre, réseau, pilote de base de données</translation>
    </message>
    <message>
        <source>web server</source>
        <translation>serveur web</translation>
    </message>
    <message>
        <source>talks to the database</source>
        <translation>parle à la base de données</translation>
    </message>
    <message>
        <source>TLS, certificates, sealed answers</source>
        <translation>TLS, certificats, réponses scellées</translation>
    </message>
    <message>
        <source>password hashes, sealed secrets</source>
        <translation>empreintes des mots de passe, secrets scellés</translation>
    </message>
    <message>
        <source>pushes and mail</source>
        <translation>envois et courriels</translation>
    </message>
    <message>
        <source>passwords of older systems</source>
        <translation>mots de passe d’anciens systèmes</translation>
    </message>
    <message>
        <source>directories</source>
        <translation>annuaires</translation>
    </message>
    <message>
        <source>QR codes</source>
        <translation>codes QR</translation>
    </message>
    <message>
        <source>passwords in the keyring</source>
        <translation>mots de passe dans le trousseau</translation>
    </message>
    <message>
        <source>icons</source>
        <translation>icônes</translation>
    </message>
    <message>
        <source>Single sign-on for clubs, conferences, schools and communities.</source>
        <translation>L’authentification unique pour les clubs, les colloques, les écoles et les communautés.</translation>
    </message>
    <message>
        <source>A gate lodge is the small house at an estate’s entrance: whoever lives there knows everyone, opens the gate, and keeps the book.</source>
        <translation>«&#xa0;Gate lodge&#xa0;»&#xa0;: la maison de gardien, à l’entrée d’un domaine. Qui l’habite connaît tout le monde, ouvre la porte et tient le registre.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>You may use, study, share and improve it under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Vous pouvez l’utiliser, l’étudier, le partager et l’améliorer selon la Licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>The licence’s own words</source>
        <translation>Le texte de la licence</translation>
    </message>
    <message>
        <source>Libraries it stands on</source>
        <translation>Bibliothèques sur lesquelles il repose</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>À quoi elle sert</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>logos in mails</source>
        <translation>logos dans les courriels</translation>
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
    <name>gatelodge::ui::Appearance</name>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ApprovalPane</name>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Ouvrir sa fiche</translation>
    </message>
    <message>
        <source>A word to them</source>
        <translation>Un mot d’accompagnement</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>%n demande</numerusform>
            <numerusform>%n demandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them wait for you</source>
        <translation>
            <numerusform>%n d’entre elles vous attend</numerusform>
            <numerusform>%n d’entre elles vous attendent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many</source>
        <translation>
            <numerusform>%n caractère de trop</numerusform>
            <numerusform>%n caractères de trop</numerusform>
        </translation>
    </message>
    <message>
        <source>It is mailed with the decision, which is final.</source>
        <translation>Il part par courriel avec la décision, qui est définitive.</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n requests</source>
        <translation>
            <numerusform>Approuver %n demande</numerusform>
            <numerusform>Approuver %n demandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n requests</source>
        <translation>
            <numerusform>Refuser %n demande</numerusform>
            <numerusform>Refuser %n demandes</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Name there</source>
        <translation>Nom là-bas</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandée</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>The device and network from which it was asked</extracomment>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidée</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>There</source>
        <extracomment>What becomes of the account at the authority</extracomment>
        <translation>Là-bas</translation>
    </message>
    <message>
        <source>The account at %1 stays. Remove it there.</source>
        <translation>Le compte chez %1 reste. Supprimez-le là-bas.</translation>
    </message>
    <message numerus="yes">
        <source>%n were decided by somebody else meanwhile, or are too old.</source>
        <translation>
            <numerusform>%n demande a été réglée par quelqu’un d’autre entre-temps, ou est trop ancienne.</numerusform>
            <numerusform>%n demandes ont été réglées par quelqu’un d’autre entre-temps, ou sont trop anciennes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are told that it was approved.</source>
        <translation>
            <numerusform>%n personne est informée de l’approbation.</numerusform>
            <numerusform>%n personnes sont informées de l’approbation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are told that it was declined.</source>
        <translation>
            <numerusform>%n personne est informée du refus.</numerusform>
            <numerusform>%n personnes sont informées du refus.</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be done: the login belongs to somebody else by now, or there is no address to write to. Decline it, or mend that first.</source>
        <translation>C’est impossible&#xa0;: le moyen de connexion est entre-temps à quelqu’un d’autre, ou il n’y a pas d’adresse où envoyer un courriel. Refusez la demande, ou remédiez-y d’abord.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ApprovalsPage</name>
    <message>
        <source>Approvals</source>
        <translation>Approbations</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Règles…</translation>
    </message>
    <message>
        <source>Nobody waits for you</source>
        <translation>Personne ne vous attend</translation>
    </message>
    <message>
        <source>Where the rules ask for it, new accounts, further ways to sign in and new passwords wait here until somebody has looked.</source>
        <translation>Là où les règles le demandent, les nouveaux comptes, les moyens de connexion supplémentaires et les nouveaux mots de passe attendent ici que quelqu’un les ait examinés.</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>name, what they want, state, when</comment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%n wait for you</source>
        <translation>
            <numerusform>%n vous attend</numerusform>
            <numerusform>%n vous attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>Views of the requests</source>
        <translation>Vues des demandes</translation>
    </message>
    <message>
        <source>Show %1 %2</source>
        <comment>every request, in any state</comment>
        <translation>Montrer %1 %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>every request</source>
        <translation>toutes les demandes</translation>
    </message>
    <message>
        <source>requests for an account</source>
        <translation>les demandes de compte</translation>
    </message>
    <message>
        <source>requests for a further way to sign in</source>
        <translation>les demandes de moyen de connexion supplémentaire</translation>
    </message>
    <message>
        <source>requests for a new password</source>
        <translation>les demandes de nouveau mot de passe</translation>
    </message>
    <message>
        <source>requests to be erased</source>
        <translation>les demandes d’effacement</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>in any state</source>
        <translation>dans tout état</translation>
    </message>
    <message>
        <source>that wait for you</source>
        <translation>qui vous attendent</translation>
    </message>
    <message>
        <source>that were approved</source>
        <translation>approuvées</translation>
    </message>
    <message>
        <source>that were declined</source>
        <translation>refusées</translation>
    </message>
    <message>
        <source>that ended by themselves</source>
        <translation>qui ont pris fin d’elles-mêmes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>To be erased</source>
        <translation>À effacer</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ArrivalRulesPane</name>
    <message>
        <source>Who may sign up</source>
        <translation>Qui peut s’inscrire</translation>
    </message>
    <message>
        <source>Approve everything by itself</source>
        <translation>Tout approuver automatiquement</translation>
    </message>
    <message>
        <source>The list still tells who asked for what, and when.</source>
        <translation>La liste dit toujours qui a demandé quoi, et quand.</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domaines</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>By mail</source>
        <translation>Par courriel</translation>
    </message>
    <message>
        <source>By mail and approval</source>
        <translation>Par courriel et approbation</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>New accounts with a proved address at one of these need nobody’s look.</source>
        <translation>Les nouveaux comptes dont une adresse prouvée est dans l’un de ces domaines n’attendent personne.</translation>
    </message>
    <message>
        <source>Days that a request waits, 1 to 90. Then it ends, and whoever asked is told.</source>
        <translation>Jours pendant lesquels une demande attend, de 1 à 90. Ensuite elle expire, et la personne qui l’a faite en est informée.</translation>
    </message>
    <message>
        <source>Days before an account’s end its owner is told by mail; 0 tells nobody.</source>
        <translation>Combien de jours avant la fin d’un compte la personne est prévenue par courriel&#xa0;; avec 0, personne ne l’est.</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>Rules of coming in</source>
        <translation>Règles d’arrivée</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approbations</translation>
    </message>
    <message>
        <source>Accounts for a time</source>
        <translation>Comptes à durée limitée</translation>
    </message>
    <message>
        <source>One of these is no domain. Write them like example.org, with spaces between.</source>
        <translation>L’un d’eux n’est pas un domaine. Écrivez-les comme example.org, séparés par des espaces.</translation>
    </message>
    <message>
        <source>Write a number of days, up to 90.</source>
        <translation>Écrivez un nombre de jours, 90 au plus.</translation>
    </message>
    <message>
        <source>There is no page for it. People come by invitation, or you add them.</source>
        <translation>Il n’y a pas de page pour cela. Les personnes viennent sur invitation, ou vous les ajoutez.</translation>
    </message>
    <message>
        <source>Whoever opens a mailed link has an account.</source>
        <translation>Toute personne qui ouvre le lien reçu par courriel a un compte.</translation>
    </message>
    <message>
        <source>Whoever opens a mailed link waits here until you have looked.</source>
        <translation>Toute personne qui ouvre le lien reçu par courriel attend ici que vous ayez examiné sa demande.</translation>
    </message>
    <message>
        <source>Somebody else chose “%1” meanwhile. Choose once more to set yours.</source>
        <translation>Quelqu’un d’autre a choisi « %1 » entre-temps. Choisissez encore une fois pour imposer votre choix.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ArrivalsSection</name>
    <message>
        <source>Somebody new</source>
        <translation>Nouveaux venus</translation>
    </message>
    <message>
        <source>Whom it brings for the first time joins these groups and gets these roles.</source>
        <translation>Les personnes qu’elle amène pour la première fois entrent dans ces groupes et reçoivent ces rôles.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
    <message>
        <source>Add a group or a role…</source>
        <translation>Ajouter un groupe ou un rôle…</translation>
    </message>
    <message>
        <source>Add a group or a role</source>
        <translation>Ajouter un groupe ou un rôle</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Groupe&#xa0;: %1</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Rôle&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::AuditPage</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Views of the history</source>
        <translation>Vues de l’historique</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Nothing like that was changed</source>
        <translation>Rien de tel n’a été modifié</translation>
    </message>
    <message>
        <source>No change fits the sentence above. Loosen it, or look at everything.</source>
        <translation>Aucun changement ne répond à la phrase ci-dessus. Assouplissez-la, ou regardez tout.</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Rien n’a encore été modifié</translation>
    </message>
    <message>
        <source>Whatever anybody changes appears here at once: before and after, by whom, and by which way.</source>
        <translation>Tout ce que quelqu’un modifie apparaît ici aussitôt&#xa0;: avant et après, par qui et par quelle voie.</translation>
    </message>
    <message>
        <source>Every change, by whom and by which way. Whatever can be taken back is taken back from here.</source>
        <translation>Chaque changement, par qui et par quelle voie. Tout ce qui peut être annulé s’annule d’ici.</translation>
    </message>
    <message>
        <source>Every change</source>
        <translation>Tous les changements</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récents d’abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Les plus anciens d’abord</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::AuthoritiesPage</name>
    <message>
        <source>Authorities</source>
        <translation>Autorités</translation>
    </message>
    <message>
        <source>New authority</source>
        <translation>Nouvelle autorité</translation>
    </message>
    <message>
        <source>Name of the authority</source>
        <translation>Nom de l’autorité</translation>
    </message>
    <message>
        <source>No authority yet</source>
        <translation>Pas encore d’autorité</translation>
    </message>
    <message>
        <source>An authority knows people and their passwords. Without one nobody can sign in.</source>
        <translation>Une autorité connaît des personnes et leurs mots de passe. Sans elle, personne ne peut se connecter.</translation>
    </message>
    <message>
        <source>%1 · people sign up here</source>
        <comment>kind of authority</comment>
        <translation>%1 · inscriptions ouvertes ici</translation>
    </message>
    <message numerus="yes">
        <source>%n logins</source>
        <translation>
            <numerusform>%n moyen de connexion</numerusform>
            <numerusform>%n moyens de connexion</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>name, kind, logins, state of an authority</comment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Everybody signs in with the accounts kept here.</source>
        <translation>Tout le monde se connecte avec les comptes tenus ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n authorities, in the order in which people see them</source>
        <translation>
            <numerusform>%n autorité, dans l’ordre où les personnes les voient</numerusform>
            <numerusform>%n autorités, dans l’ordre où les personnes les voient</numerusform>
        </translation>
    </message>
    <message>
        <source>authorities of every kind</source>
        <translation>autorités de tout genre</translation>
    </message>
    <message>
        <source>Views of the authorities</source>
        <translation>Vues des autorités</translation>
    </message>
    <message>
        <source>Show %1, %2</source>
        <comment>authorities of every kind, in use or not</comment>
        <translation>Montrer&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>in use or not</source>
        <translation>en service ou non</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en service</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>hors service</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Hors service</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Delete these authorities</source>
        <translation>Supprimer ces autorités</translation>
    </message>
    <message numerus="yes">
        <source>%n authorities are in use now.</source>
        <translation>
            <numerusform>%n autorité est maintenant en service.</numerusform>
            <numerusform>%n autorités sont maintenant en service.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n authorities were switched off.</source>
        <translation>
            <numerusform>%n autorité a été désactivée.</numerusform>
            <numerusform>%n autorités ont été désactivées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n authorities were deleted.</source>
        <translation>
            <numerusform>%n autorité a été supprimée.</numerusform>
            <numerusform>%n autorités ont été supprimées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>Connexions</translation>
    </message>
    <message numerus="yes">
        <source>%n authorities</source>
        <translation>
            <numerusform>%n autorité</numerusform>
            <numerusform>%n autorités</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::AuthorityPane</name>
    <message>
        <source>Delete authority</source>
        <translation>Supprimer l’autorité</translation>
    </message>
    <message>
        <source>Earlier in the order</source>
        <translation>Plus tôt dans l’ordre</translation>
    </message>
    <message>
        <source>Later in the order</source>
        <translation>Plus tard dans l’ordre</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Texte d’aide</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>Mot de passe oublié</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Stands at the sign-in form.</source>
        <translation>S’affiche sur le formulaire de connexion.</translation>
    </message>
    <message>
        <source>Its own pages</source>
        <translation>Ses propres pages</translation>
    </message>
    <message>
        <source>Where people go who have forgotten their password.</source>
        <translation>Où vont les personnes qui ont oublié leur mot de passe.</translation>
    </message>
    <message>
        <source>Where they change it.</source>
        <translation>Où elles le changent.</translation>
    </message>
    <message>
        <source>Where they get an account.</source>
        <translation>Où elles obtiennent un compte.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Its connection must be put in order first.</source>
        <translation>Sa connexion doit d’abord être mise en ordre.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of authority, how many logins</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n logins</source>
        <translation>
            <numerusform>%n moyen de connexion</numerusform>
            <numerusform>%n moyens de connexion</numerusform>
        </translation>
    </message>
    <message>
        <source>The accounts kept here keep this name.</source>
        <translation>Les comptes tenus ici gardent ce nom.</translation>
    </message>
    <message>
        <source>People type %1 to mean it.</source>
        <translation>Les personnes tapent %1 pour la désigner.</translation>
    </message>
    <message>
        <source>The only one, so nobody is asked to choose</source>
        <translation>La seule&#xa0;: personne n’a donc à choisir</translation>
    </message>
    <message>
        <source>Number %1 of %2 where people choose</source>
        <translation>Numéro %1 sur %2 là où les personnes choisissent</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1&#xa0;: suppression faite.</translation>
    </message>
    <message>
        <source>To strangers</source>
        <translation>Aux inconnus</translation>
    </message>
    <message>
        <source>as the name</source>
        <translation>comme le nom</translation>
    </message>
    <message>
        <source>Shown to people who prove a login there and get no account here.</source>
        <translation>Montré aux personnes qui y prouvent un moyen de connexion et ne reçoivent pas de compte ici.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::BackupSection</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Faire une sauvegarde</translation>
    </message>
    <message>
        <source>Backups are made on the house’s server: gatelodged backup.</source>
        <translation>Les sauvegardes se font sur le serveur de la maison&#xa0;: gatelodged backup.</translation>
    </message>
    <message>
        <source>Backups (*.backup)</source>
        <translation>Sauvegardes (*.backup)</translation>
    </message>
    <message>
        <source>A backup is being made, and tried.</source>
        <translation>Une sauvegarde est en cours, suivie d’une restauration d’essai.</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Sauvegarde en cours</translation>
    </message>
    <message>
        <source>Stopped. No backup was made.</source>
        <translation>Arrêté. Aucune sauvegarde n’a été faite.</translation>
    </message>
    <message>
        <source>No backup was made: %1</source>
        <translation>Aucune sauvegarde n’a été faite&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 was made, and its trial failed: %2</source>
        <translation>%1 a été créé, mais la restauration d’essai a échoué&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 was made, and a trial restore has proved it. Keep the master key apart from it: both are needed to bring the house back.</source>
        <translation>%1 a été créé, et une restauration d’essai a vérifié la sauvegarde. Gardez la clé maîtresse à part&#xa0;: il faut les deux pour rétablir la maison.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::BehindSection</name>
    <message>
        <source>Who stays behind</source>
        <translation>Qui reste en arrière</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Montrer la suite</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Nobody, as far as is known.</source>
        <translation>Personne, pour autant qu’on sache.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::BinModel</name>
    <message>
        <source>%1, deleted %2</source>
        <comment>a kind of record, when</comment>
        <translation>%1, suppression&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, deleted %2 by %3</source>
        <comment>a kind of record, when, by whom</comment>
        <translation>%1, suppression&#xa0;: %2, par %3</translation>
    </message>
    <message>
        <source>Goes for good now</source>
        <translation>Disparaît maintenant pour de bon</translation>
    </message>
    <message numerus="yes">
        <source>Goes in %n days</source>
        <translation>
            <numerusform>Disparaît dans %n jour</numerusform>
            <numerusform>Disparaît dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a login, its owner</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>an address, its owner</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what, when and by whom</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a row, when it goes for good</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::BinPanel</name>
    <message>
        <source>only by hand</source>
        <translation>seulement à la main</translation>
    </message>
    <message numerus="yes">
        <source>by themselves after %n days</source>
        <translation>
            <numerusform>d’eux-mêmes après %n jour</numerusform>
            <numerusform>d’eux-mêmes après %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Supprimer pour de bon…</translation>
    </message>
    <message>
        <source>When things go for good</source>
        <translation>Quand les éléments disparaissent pour de bon</translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>Rien n’a été supprimé</translation>
    </message>
    <message numerus="yes">
        <source>Bring %n back</source>
        <translation>
            <numerusform>Rétablir %n élément</numerusform>
            <numerusform>Rétablir %n éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are back.</source>
        <translation>
            <numerusform>%n élément est rétabli.</numerusform>
            <numerusform>%n éléments sont rétablis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are back; the others cannot come back as they were, because of what was changed since.</source>
        <translation>
            <numerusform>%n élément est rétabli&#xa0;; les autres ne peuvent pas revenir tels quels, à cause de ce qui a été modifié depuis.</numerusform>
            <numerusform>%n éléments sont rétablis&#xa0;; les autres ne peuvent pas revenir tels quels, à cause de ce qui a été modifié depuis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1 for good?</source>
        <translation>Supprimer %1 pour de bon&#xa0;?</translation>
    </message>
    <message>
        <source>The person is erased: names, addresses, logins and what the history says of them. Only the username stays, so that nobody else gets it, and the sites are told. This cannot be undone.</source>
        <translation>Les données de la personne sont effacées&#xa0;: noms, adresses, moyens de connexion et ce qu’en dit l’historique. Seul le nom d’utilisateur reste, pour que personne d’autre ne le reçoive, et les sites l’apprennent. Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>What the history says of it goes, too. This cannot be undone.</source>
        <translation>Ce qu’en dit l’historique disparaît aussi. Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer pour de bon</translation>
    </message>
    <message>
        <source>%1 is gone for good.</source>
        <translation>%1&#xa0;: suppression définitive faite.</translation>
    </message>
    <message>
        <source>Deleted things go for good %1</source>
        <translation>Les éléments supprimés disparaissent pour de bon %1</translation>
    </message>
    <message>
        <source>Its keys, texts and pictures go, and so does who was in it. Only its name stays, for the history. This cannot be undone.</source>
        <translation>Ses clés, textes et images disparaissent, de même que la liste de ses membres. Seul son nom reste, pour l’historique. Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>People, sites, groups, organisations, authorities, synchronisations, logins and addresses that somebody deletes lie here, and can be brought back.</source>
        <translation>Les personnes, sites, groupes, organisations, autorités, synchronisations, moyens de connexion et adresses supprimés se trouvent ici et peuvent être rétablis.</translation>
    </message>
    <message>
        <source>Its settings, its password, its runs and what it knows its people by go. The people stay. This cannot be undone.</source>
        <translation>Ses réglages, son mot de passe, ses exécutions et ce à quoi elle reconnaît ses personnes disparaissent. Les personnes restent. Cela ne peut pas être annulé.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::BlockedPanel</name>
    <message numerus="yes">
        <source>%n wrong tries for any names came from there and its neighbours. Nobody gets another one before %1.</source>
        <translation>
            <numerusform>%n mauvais essai, tous noms confondus, est venu de là et des adresses voisines. Personne n’en a d’autre avant %1.</numerusform>
            <numerusform>%n mauvais essais, tous noms confondus, sont venus de là et des adresses voisines. Personne n’en a d’autre avant %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong tries on a device of their own. It waits until %1.</source>
        <translation>
            <numerusform>%n mauvais essai sur l’un de ses propres appareils. Cet appareil attend jusqu’à %1.</numerusform>
            <numerusform>%n mauvais essais sur l’un de ses propres appareils. Cet appareil attend jusqu’à %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong tries from devices of others. Those wait until %1; their own do not.</source>
        <translation>
            <numerusform>%n mauvais essai depuis les appareils d’autres personnes. Ceux-là attendent jusqu’à %1&#xa0;; les siens, non.</numerusform>
            <numerusform>%n mauvais essais depuis les appareils d’autres personnes. Ceux-là attendent jusqu’à %1&#xa0;; les siens, non.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is blocked</source>
        <translation>Personne n’est bloqué</translation>
    </message>
    <message>
        <source>Whoever types too many wrong passwords has to wait for a while, and stands here meanwhile: an account as strangers&apos; devices see it, or an address from which many names were tried.</source>
        <translation>Après trop de mauvais mots de passe, il faut attendre un moment, et l’on figure ici pendant ce temps&#xa0;: un compte tel que le voient les appareils d’inconnus, ou une adresse d’où beaucoup de noms ont été essayés.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Débloquer</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Ouvrir sa fiche</translation>
    </message>
    <message>
        <source>Blocked addresses are seen only on the server’s own machine; people are seen here, too.</source>
        <translation>Les adresses bloquées ne se voient que sur la machine du serveur&#xa0;; les personnes se voient ici aussi.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::BulkWords</name>
    <message numerus="yes">
        <source>Suspending %n people</source>
        <translation>
            <numerusform>Suspension de %n personne</numerusform>
            <numerusform>Suspension de %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Letting %n people in again</source>
        <translation>
            <numerusform>Retour autorisé pour %n personne</numerusform>
            <numerusform>Retour autorisé pour %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adding %n people to a group</source>
        <translation>
            <numerusform>Ajout de %n personne à un groupe</numerusform>
            <numerusform>Ajout de %n personnes à un groupe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking %n people from a group</source>
        <translation>
            <numerusform>Retrait de %n personne d’un groupe</numerusform>
            <numerusform>Retrait de %n personnes d’un groupe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing when %n accounts end</source>
        <translation>
            <numerusform>Changement de la fin de %n compte</numerusform>
            <numerusform>Changement de la fin de %n comptes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking %n people for a new password</source>
        <translation>
            <numerusform>Demande d’un nouveau mot de passe à %n personne</numerusform>
            <numerusform>Demande d’un nouveau mot de passe à %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signing %n people out</source>
        <translation>
            <numerusform>Déconnexion de %n personne</numerusform>
            <numerusform>Déconnexion de %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writing letters to %n people</source>
        <translation>
            <numerusform>Rédaction d’un courriel à %n personne</numerusform>
            <numerusform>Rédaction de courriels à %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %n people</source>
        <translation>
            <numerusform>Suppression de %n personne</numerusform>
            <numerusform>Suppression de %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bringing %n people back</source>
        <translation>
            <numerusform>Rétablissement de %n personne</numerusform>
            <numerusform>Rétablissement de %n personnes</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n people were added to %1.</source>
        <translation>
            <numerusform>%n personne a été ajoutée à %1.</numerusform>
            <numerusform>%n personnes ont été ajoutées à %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were taken from %1.</source>
        <translation>
            <numerusform>%n personne a été retirée de %1.</numerusform>
            <numerusform>%n personnes ont été retirées de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts end on %1.</source>
        <translation>
            <numerusform>%n compte prend fin le %1.</numerusform>
            <numerusform>%n comptes prennent fin le %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts last for good.</source>
        <translation>
            <numerusform>%n compte n’a plus de date de fin.</numerusform>
            <numerusform>%n comptes n’ont plus de date de fin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people choose a new password when they sign in next.</source>
        <translation>
            <numerusform>%n personne choisira un nouveau mot de passe à sa prochaine connexion.</numerusform>
            <numerusform>%n personnes choisiront un nouveau mot de passe à leur prochaine connexion.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were signed out everywhere.</source>
        <translation>
            <numerusform>%n personne a été déconnectée partout.</numerusform>
            <numerusform>%n personnes ont été déconnectées partout.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters are on their way.</source>
        <translation>
            <numerusform>%n courriel est en route.</numerusform>
            <numerusform>%n courriels sont en route.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were deleted.</source>
        <translation>
            <numerusform>%n personne a été supprimée.</numerusform>
            <numerusform>%n personnes ont été supprimées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were brought back.</source>
        <translation>
            <numerusform>%n personne a été rétablie.</numerusform>
            <numerusform>%n personnes ont été rétablies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n others there was nothing to do.</source>
        <translation>
            <numerusform>Pour %n autre personne, il n’y avait rien à faire.</numerusform>
            <numerusform>Pour %n autres personnes, il n’y avait rien à faire.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Caller</name>
    <message numerus="yes">
        <source>%n things want you</source>
        <translation>
            <numerusform>%n chose vous attend</numerusform>
            <numerusform>%n choses vous attendent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ChangeTable</name>
    <message>
        <source>–</source>
        <comment>there was no value</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>%1 before: %2</source>
        <translation>%1 avant&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 after: %2</source>
        <translation>%1 après&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more fields.</source>
        <translation>
            <numerusform>Et %n autre champ.</numerusform>
            <numerusform>Et %n autres champs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ClientSection</name>
    <message>
        <source>Language of the example</source>
        <translation>Langage de l’exemple</translation>
    </message>
    <message>
        <source>Example client</source>
        <translation>Exemple de client</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>what the site’s programmer starts from</source>
        <translation>le point de départ de qui programme le site</translation>
    </message>
    <message>
        <source>Send people to %1. They come back to %2.</source>
        <translation>Envoyez les personnes vers %1. Elles reviennent à %2.</translation>
    </message>
    <message>
        <source>This example speaks %1, and the site is set to %2. Choose %1 under “How it asks” to use it.</source>
        <translation>Cet exemple parle %1, et le site est réglé sur %2. Pour l’utiliser, choisissez %1 sous «&#xa0;Comment il demande&#xa0;».</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::CodeBox</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ColourField</name>
    <message>
        <source>Take that one</source>
        <translation>Prendre celle-là</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <comment>name of a colour field</comment>
        <translation>Choisir&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ColumnsStep</name>
    <message>
        <source>As you corrected such a file the last time.</source>
        <translation>D’après vos corrections du dernier fichier de ce genre.</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Préparer le plan</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Lignes JSON</translation>
    </message>
    <message>
        <source>Entries of a directory (LDIF)</source>
        <translation>Entrées d’un annuaire (LDIF)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Non utilisée</translation>
    </message>
    <message>
        <source>What “%1” is</source>
        <extracomment>of a column of a file: its heading</extracomment>
        <translation>Signification de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” and “%2” are the same thing: one of them cannot be used.</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» désignent la même chose&#xa0;: l’une des deux ne peut pas servir.</translation>
    </message>
    <message>
        <source>No column names anybody: one must be a username or an address.</source>
        <translation>Aucune colonne ne désigne les personnes&#xa0;: il faut un nom d’utilisateur ou une adresse.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::CommandPalette</name>
    <message>
        <source>↑ ↓  choose</source>
        <translation>↑ ↓  choisir</translation>
    </message>
    <message>
        <source>Enter  open</source>
        <translation>Entrée  ouvrir</translation>
    </message>
    <message>
        <source>Ctrl+Enter  act without leaving</source>
        <translation>Ctrl+Entrée  agir sans quitter</translation>
    </message>
    <message>
        <source>Esc  close</source>
        <translation>Échap  fermer</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message numerus="yes">
        <source>%n found in %1 ms</source>
        <translation>
            <numerusform>%n trouvé en %1 ms</numerusform>
            <numerusform>%n trouvés en %1 ms</numerusform>
        </translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Tout chercher</translation>
    </message>
    <message>
        <source>Find people, sites, settings, or something to do</source>
        <translation>Chercher des personnes, des sites, des réglages ou une action</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ComparedSection</name>
    <message>
        <source>Nobody is there to be compared.</source>
        <translation>Il n’y a personne à comparer.</translation>
    </message>
    <message numerus="yes">
        <source>%n people were compared, and both sides say the same of each.</source>
        <translation>
            <numerusform>%n personne a été comparée, et les deux côtés disent la même chose à son sujet.</numerusform>
            <numerusform>%n personnes ont été comparées, et les deux côtés disent la même chose de chacune.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n people %1 are the same on both sides; in the others there are %2 differences.</source>
        <extracomment>people; of whom both sides say the same; differences in all others</extracomment>
        <translation>
            <numerusform>Sur %n personne, identiques des deux côtés&#xa0;: %1&#xa0;; différences chez les autres&#xa0;: %2.</numerusform>
            <numerusform>Sur %n personnes, identiques des deux côtés&#xa0;: %1&#xa0;; différences chez les autres&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 there, %3 here</source>
        <extracomment>what it is about, what the older system says, what this house says</extracomment>
        <translation>%1&#xa0;: %2 là-bas, %3 ici</translation>
    </message>
    <message>
        <source>Both sides compared</source>
        <translation>Les deux côtés comparés</translation>
    </message>
    <message>
        <source>Those who go first alone</source>
        <translation>Seulement ceux qui passent en premier</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <extracomment>the name of a file</extracomment>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Names, addresses, groups and powers, and who may enter which site, as both sides have it now. Nothing is changed.</source>
        <translation>Noms, adresses, groupes et pouvoirs, et qui peut entrer sur quel site, tels que les deux côtés les ont maintenant. Rien n’est modifié.</translation>
    </message>
    <message>
        <source>Both sides are read</source>
        <translation>Lecture des deux côtés</translation>
    </message>
    <message>
        <source>both-sides</source>
        <translation>deux-cotes</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n differences were written to %1.</source>
        <translation>
            <numerusform>%n différence a été écrite dans %1.</numerusform>
            <numerusform>%n différences ont été écrites dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has all of them.</source>
        <translation>Le fichier les contient toutes.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ConfirmDialog</name>
    <message>
        <source>This cannot be undone. Type %1 to go on.</source>
        <translation>Cela ne peut pas être annulé. Tapez %1 pour continuer.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Type %1 to go on.</source>
        <translation>Tapez %1 pour continuer.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ConnectionWords</name>
    <message>
        <source>There is a house in this folder.</source>
        <translation>Il y a une maison dans ce dossier.</translation>
    </message>
    <message>
        <source>It works: this is %1.</source>
        <translation>La connexion fonctionne&#xa0;: voici %1.</translation>
    </message>
    <message>
        <source>It works: this is %1, and you come in as %2.</source>
        <translation>La connexion fonctionne&#xa0;: voici %1, et vous entrez en tant que %2.</translation>
    </message>
    <message>
        <source>The line is encrypted, and the server’s name is verified.</source>
        <translation>La ligne est chiffrée, et le nom du serveur est vérifié.</translation>
    </message>
    <message>
        <source>There is no house yet. Opening it makes one.</source>
        <translation>Il n’y a pas encore de maison. L’ouverture en crée une.</translation>
    </message>
    <message>
        <source>No computer is called %1.</source>
        <translation>Aucun ordinateur ne s’appelle %1.</translation>
    </message>
    <message>
        <source>Look at the spelling and at the network.</source>
        <translation>Vérifiez l’orthographe et le réseau.</translation>
    </message>
    <message>
        <source>%1 is there, but no database listens at this port.</source>
        <translation>%1 est là, mais aucune base de données n’écoute sur ce port.</translation>
    </message>
    <message>
        <source>PostgreSQL may be stopped, or it listens on its own computer only (listen_addresses).</source>
        <translation>PostgreSQL est peut-être arrêté, ou n’écoute que sur son propre ordinateur (listen_addresses).</translation>
    </message>
    <message>
        <source>%1 did not answer within five seconds.</source>
        <translation>%1 n’a pas répondu en cinq secondes.</translation>
    </message>
    <message>
        <source>A firewall may stand between, or the computer is off.</source>
        <translation>Un pare-feu s’interpose peut-être, ou l’ordinateur est éteint.</translation>
    </message>
    <message>
        <source>The line could not be made safe: %1 did not prove its name.</source>
        <translation>La ligne n’a pas pu être sécurisée&#xa0;: %1 n’a pas prouvé son nom.</translation>
    </message>
    <message>
        <source>The server needs TLS with a certificate for exactly this name, from the authority given here or from one that this computer trusts.</source>
        <translation>Le serveur a besoin de TLS avec un certificat pour ce nom exact, émis par l’autorité indiquée ici ou par une autorité à laquelle cet ordinateur fait confiance.</translation>
    </message>
    <message>
        <source>The database does not take this role and password.</source>
        <translation>La base de données n’accepte pas ce rôle et ce mot de passe.</translation>
    </message>
    <message>
        <source>A new password is made with “gatelodged role console” on the server.</source>
        <translation>Un nouveau mot de passe se crée avec «&#xa0;gatelodged role console&#xa0;» sur le serveur.</translation>
    </message>
    <message>
        <source>The database keeps this role or this computer out.</source>
        <translation>La base de données refuse ce rôle ou cet ordinateur.</translation>
    </message>
    <message>
        <source>Its rules (pg_hba.conf) have no line for it.</source>
        <translation>Ses règles (pg_hba.conf) n’ont aucune ligne qui le concerne.</translation>
    </message>
    <message>
        <source>There is no database %1.</source>
        <translation>Il n’y a pas de base de données %1.</translation>
    </message>
    <message>
        <source>The database is there, but no house is in it.</source>
        <translation>La base de données est là, mais elle ne contient aucune maison.</translation>
    </message>
    <message>
        <source>Its server makes it at the first start. With “Serve, too” this window does.</source>
        <translation>Son serveur la crée au premier démarrage. Avec «&#xa0;Servir aussi&#xa0;», cette fenêtre s’en charge.</translation>
    </message>
    <message>
        <source>The house was made by another version of Gatelodge.</source>
        <translation>La maison a été créée par une autre version de Gatelodge.</translation>
    </message>
    <message>
        <source>Window and server must be of one version.</source>
        <translation>La fenêtre et le serveur doivent être de la même version.</translation>
    </message>
    <message>
        <source>Whoever this role belongs to may not come in any more, or has no role in the house.</source>
        <translation>La personne à qui appartient ce rôle ne peut plus entrer, ou n’a aucun rôle dans la maison.</translation>
    </message>
    <message>
        <source>The folder cannot be used.</source>
        <translation>Le dossier est inutilisable.</translation>
    </message>
    <message>
        <source>It must be yours, or not be there yet.</source>
        <translation>Il doit être à vous, ou ne pas exister encore.</translation>
    </message>
    <message>
        <source>It does not work.</source>
        <translation>La connexion ne fonctionne pas.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nouvelle connexion</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>A connection says where a house is: in a folder of this computer, or in somebody’s PostgreSQL.</source>
        <translation>Une connexion dit où se trouve une maison&#xa0;: dans un dossier de cet ordinateur, ou dans le PostgreSQL de quelqu’un.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of connection, where it is</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>serves, too</source>
        <translation>sert aussi</translation>
    </message>
    <message>
        <source>manages only</source>
        <translation>gère seulement</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, kind and place, what it does, of a connection</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message numerus="yes">
        <source>%n houses that this window knows</source>
        <translation>
            <numerusform>%n maison que cette fenêtre connaît</numerusform>
            <numerusform>%n maisons que cette fenêtre connaît</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was taken from the list. The house itself stays.</source>
        <translation>%1 ne figure plus dans la liste. La maison elle-même reste.</translation>
    </message>
    <message>
        <source>Its password was forgotten.</source>
        <translation>Son mot de passe a été oublié.</translation>
    </message>
    <message>
        <source>No connection is kept yet</source>
        <translation>Aucune connexion n’est encore enregistrée</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ConsentsSection</name>
    <message>
        <source>Given</source>
        <translation>Donné</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Consents and what was shared</source>
        <translation>Consentements et données transmises</translation>
    </message>
    <message>
        <source>%1, wording %2</source>
        <extracomment>%2: a short code that names the words that somebody agreed to</extracomment>
        <translation>%1, texte %2</translation>
    </message>
    <message>
        <source>%1; %2, %3</source>
        <translation>%1&#xa0;; %2, %3</translation>
    </message>
    <message>
        <source>%1; first %2, last %3, %4</source>
        <translation>%1&#xa0;; première fois&#xa0;: %2, dernière fois&#xa0;: %3, %4</translation>
    </message>
    <message>
        <source>No organisation has asked, and no site was told anything.</source>
        <translation>Aucune organisation n’a demandé, et aucun site n’a rien appris.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::DeedPane</name>
    <message>
        <source>Show only its history</source>
        <translation>Ne montrer que son historique</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Ouvrir la personne</translation>
    </message>
    <message>
        <source>Open the site</source>
        <translation>Ouvrir le site</translation>
    </message>
    <message>
        <source>Open the group</source>
        <translation>Ouvrir le groupe</translation>
    </message>
    <message>
        <source>Open the organisation</source>
        <translation>Ouvrir l’organisation</translation>
    </message>
    <message>
        <source>Open the authority</source>
        <translation>Ouvrir l’autorité</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>history: a record, what became of it</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more entries of the same deed.</source>
        <translation>
            <numerusform>Et %n autre entrée de la même action.</numerusform>
            <numerusform>Et %n autres entrées de la même action.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::DeliveriesCard</name>
    <message>
        <source>Deliveries to sites</source>
        <translation>Livraisons aux sites</translation>
    </message>
    <message>
        <source>none, %1</source>
        <comment>a stretch of time</comment>
        <translation>aucune, %1</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::DeliveryPane</name>
    <message>
        <source>Send again now</source>
        <translation>Renvoyer maintenant</translation>
    </message>
    <message>
        <source>Pause site</source>
        <translation>Mettre le site en pause</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Ce qui est revenu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>the latest state</source>
        <translation>le dernier état</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>people, site</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>The site has it. Nothing is left to do.</source>
        <translation>Le site l’a. Il ne reste rien à faire.</translation>
    </message>
    <message>
        <source>The site answered %1 and did not take it. It waits and is sent again by itself.</source>
        <translation>Le site a répondu %1 et ne l’a pas pris. L’envoi attend et repart tout seul.</translation>
    </message>
    <message>
        <source>The site did not answer. It waits and is sent again by itself.</source>
        <translation>Le site n’a pas répondu. L’envoi attend et repart tout seul.</translation>
    </message>
    <message>
        <source>Resume site</source>
        <translation>Reprendre les envois</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Ce qui a été envoyé</translation>
    </message>
    <message>
        <source>Head of what was sent</source>
        <translation>En-tête de ce qui a été envoyé</translation>
    </message>
    <message>
        <source>Head of what came back</source>
        <translation>En-tête de ce qui est revenu</translation>
    </message>
    <message>
        <source>Its text is not kept: it is of an earlier version of Gatelodge, or of somebody who is gone.</source>
        <translation>Son texte n’est pas gardé&#xa0;: il vient d’une version antérieure de Gatelodge, ou d’une personne qui n’est plus là.</translation>
    </message>
    <message>
        <source>What would be sent now</source>
        <translation>Ce qui serait envoyé maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::DemoCard</name>
    <message>
        <source>This is the demo</source>
        <translation>C’est la démonstration</translation>
    </message>
    <message>
        <source>go and try it</source>
        <translation>allez l’essayer</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Courriels</translation>
    </message>
    <message>
        <source>Copy the password of %1</source>
        <translation>Copier le mot de passe de %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Sites and mails</source>
        <translation>Sites et courriels</translation>
    </message>
    <message>
        <source>Who can sign in</source>
        <translation>Qui peut se connecter</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::DeploymentSection</name>
    <message>
        <source>set, and never shown</source>
        <translation>défini, et jamais montré</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>value of a setting, its name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2, from the connection</source>
        <comment>value of a setting, its name</comment>
        <translation>%1 · %2, d’après la connexion</translation>
    </message>
    <message>
        <source>%1 · %2, from %3</source>
        <comment>value of a setting, its name, where it was written</comment>
        <translation>%1 · %2, d’après %3</translation>
    </message>
    <message numerus="yes">
        <source>As usual: %n settings</source>
        <translation>
            <numerusform>Comme d’habitude : %n réglage</numerusform>
            <numerusform>Comme d’habitude : %n réglages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::DuplicatesPane</name>
    <message>
        <source>Likely duplicates</source>
        <translation>Doublons probables</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of accounts may be one person each. Choose one to see what merging does.</source>
        <translation>
            <numerusform>%n paire de comptes désigne peut-être une seule et même personne. Choisissez-la pour voir ce que fait la fusion.</numerusform>
            <numerusform>%n paires de comptes désignent peut-être chacune une seule et même personne. Choisissez-en une pour voir ce que fait la fusion.</numerusform>
        </translation>
    </message>
    <message>
        <source>No two accounts look like one person’s.</source>
        <translation>Il n’y a pas deux comptes qui semblent être ceux d’une même personne.</translation>
    </message>
    <message>
        <source>Same address</source>
        <translation>Même adresse</translation>
    </message>
    <message>
        <source>Same account elsewhere</source>
        <translation>Même compte ailleurs</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Même nom</translation>
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
    <message>
        <source>Mail the link again</source>
        <translation>Renvoyer le lien</translation>
    </message>
    <message>
        <source>A link that confirms the address is on its way.</source>
        <translation>Un lien qui confirme l’adresse est en route.</translation>
    </message>
    <message>
        <source>Kept by %1</source>
        <translation>Tenue par %1</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::EmptyState</name>
    <message>
        <source>%1.</source>
        <comment>number of a step</comment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::EndSection</name>
    <message>
        <source>Back, or for good</source>
        <translation>Retour en arrière, ou pour de bon</translation>
    </message>
    <message>
        <source>Take them back</source>
        <translation>Les ramener</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>Terminer…</translation>
    </message>
    <message numerus="yes">
        <source>Take %n people back</source>
        <translation>
            <numerusform>Ramener %n personne</numerusform>
            <numerusform>Ramener %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish the migration</source>
        <translation>Terminer la migration</translation>
    </message>
    <message>
        <source>Finish it</source>
        <translation>La terminer</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Give it up…</source>
        <translation>L’abandonner…</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts there could not come in:</source>
        <translation>
            <numerusform>%n compte là-bas n’a pas pu venir&#xa0;:</numerusform>
            <numerusform>%n comptes là-bas n’ont pas pu venir&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the migration up</source>
        <translation>Abandonner la migration</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>L’abandonner</translation>
    </message>
    <message>
        <source>Who is there, and not here</source>
        <translation>Qui est là-bas, et pas ici</translation>
    </message>
    <message>
        <source>Finish it all the same</source>
        <translation>La terminer malgré tout</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::EntryCheck</name>
    <message>
        <source>Who may enter</source>
        <translation>Qui peut entrer</translation>
    </message>
    <message>
        <source>choose a person, and every gate answers</source>
        <translation>choisissez une personne, et chaque porte répond</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::EntryGates</name>
    <message>
        <source>Signed in now</source>
        <translation>Connexions en cours</translation>
    </message>
    <message>
        <source>A browser</source>
        <translation>Un navigateur</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::EntryPage</name>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Why can’t this person enter this site?</source>
        <translation>Pourquoi cette personne ne peut-elle pas entrer sur ce site&#xa0;?</translation>
    </message>
    <message>
        <source>Every step of the way answers, without signing in as them.</source>
        <translation>Chaque étape du chemin répond, sans qu’il faille se connecter à la place de la personne.</translation>
    </message>
    <message>
        <source>A person and a site</source>
        <translation>Une personne et un site</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Choose a site</source>
        <translation>Choisir un site</translation>
    </message>
    <message>
        <source>Choose both, and see what the person would meet on the way: a login that counts there, then each gate of the site in its order. Nobody is signed in, and nothing is counted.</source>
        <translation>Choisissez les deux, et voyez ce que la personne rencontrerait en chemin&#xa0;: un moyen de connexion admis là-bas, puis chaque porte du site, dans l’ordre. Personne n’est connecté, et rien n’est compté.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::EntryWords</name>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Key of the site</source>
        <translation>Clé du site</translation>
    </message>
    <message>
        <source>A way in</source>
        <translation>Un moyen d’entrer</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>First to be done</source>
        <translation>À faire d’abord</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>kind of login, authority</comment>
        <translation>%1 chez %2</translation>
    </message>
    <message>
        <source>%1: good here.</source>
        <comment>a login</comment>
        <translation>%1&#xa0;: valable ici.</translation>
    </message>
    <message>
        <source>%1: it is not valid.</source>
        <comment>a login</comment>
        <translation>%1&#xa0;: non valable.</translation>
    </message>
    <message>
        <source>%1: it has expired.</source>
        <comment>a login</comment>
        <translation>%1&#xa0;: a expiré.</translation>
    </message>
    <message>
        <source>%1: nobody signs in there at present.</source>
        <comment>a login</comment>
        <translation>%1&#xa0;: personne ne s’y connecte pour l’instant.</translation>
    </message>
    <message>
        <source>%1: this site takes other authorities.</source>
        <comment>a login</comment>
        <translation>%1&#xa0;: ce site admet d’autres autorités.</translation>
    </message>
    <message>
        <source>%1: it opens no door by itself.</source>
        <comment>a login</comment>
        <translation>%1&#xa0;: n’ouvre aucune porte à lui seul.</translation>
    </message>
    <message>
        <source>No authority lets anybody in here at present.</source>
        <translation>Aucune autorité ne laisse entrer qui que ce soit ici pour l’instant.</translation>
    </message>
    <message>
        <source>%1 has no login at all.</source>
        <translation>%1 n’a aucun moyen de connexion.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n wrong tries, so the next one counts.</source>
        <translation>
            <numerusform>Mauvais essais&#xa0;: %1 sur %n, le prochain compte donc encore.</numerusform>
            <numerusform>Mauvais essais&#xa0;: %1 sur %n, le prochain compte donc encore.</numerusform>
        </translation>
    </message>
    <message>
        <source>No wrong password lately.</source>
        <translation>Aucun mauvais mot de passe récemment.</translation>
    </message>
    <message numerus="yes">
        <source>%n wrong tries from devices of others: until %1 even the right password waits there.</source>
        <translation>
            <numerusform>%n mauvais essai depuis les appareils d’autres personnes&#xa0;: jusqu’à %1, même le bon mot de passe doit y attendre.</numerusform>
            <numerusform>%n mauvais essais depuis les appareils d’autres personnes&#xa0;: jusqu’à %1, même le bon mot de passe doit y attendre.</numerusform>
        </translation>
    </message>
    <message>
        <source>It need not be changed first.</source>
        <translation>Il n’a pas à être changé d’abord.</translation>
    </message>
    <message>
        <source>An administrator has chosen it. At the sign-in a new one is asked for.</source>
        <translation>Un administrateur l’a choisi. Un nouveau est demandé à la connexion.</translation>
    </message>
    <message>
        <source>At the next sign-in a new one is asked for.</source>
        <translation>Un nouveau est demandé à la prochaine connexion.</translation>
    </message>
    <message>
        <source>It is too short without a second factor. At the sign-in a new one is asked for.</source>
        <translation>Il est trop court sans second facteur. Un nouveau est demandé à la connexion.</translation>
    </message>
    <message>
        <source>It has reached its age. At the sign-in a new one is asked for.</source>
        <translation>Il a atteint son âge limite. Un nouveau est demandé à la connexion.</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>prénom</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>confirmed address</source>
        <translation>adresse confirmée</translation>
    </message>
    <message>
        <source>Missing: %1. The site’s door asks for it.</source>
        <comment>parts of a profile</comment>
        <translation>Il manque&#xa0;: %1. La porte du site le demande.</translation>
    </message>
    <message>
        <source>%1 has not been confirmed yet.</source>
        <comment>an address</comment>
        <translation>%1 n’a pas encore été confirmée.</translation>
    </message>
    <message>
        <source>The account was deleted on %1.</source>
        <translation>Le compte a été supprimé le %1.</translation>
    </message>
    <message>
        <source>The account is suspended. At the door it says: “%1”</source>
        <translation>Le compte est suspendu. À la porte, on lit&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 takes part.</source>
        <comment>a site</comment>
        <translation>%1 participe.</translation>
    </message>
    <message>
        <source>%1 was removed, so nobody enters.</source>
        <translation>%1 a été retiré&#xa0;: personne n’y entre.</translation>
    </message>
    <message>
        <source>Answers to it can be sealed.</source>
        <translation>Les réponses qui lui sont destinées peuvent être scellées.</translation>
    </message>
    <message>
        <source>It has none yet, so no answer can be sealed and nobody enters.</source>
        <translation>Il n’en a pas encore&#xa0;: aucune réponse ne peut être scellée, et personne n’entre.</translation>
    </message>
    <message>
        <source>%1 may enter</source>
        <translation>%1 peut entrer</translation>
    </message>
    <message>
        <source>%1 may enter, and has to do something first</source>
        <translation>%1 peut entrer, mais doit d’abord faire quelque chose</translation>
    </message>
    <message>
        <source>%1 is stopped at “%2”</source>
        <comment>a person, a gate</comment>
        <translation>%1 ne passe pas l’étape «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a time</comment>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>%1; with it the way ends at “%2”.</source>
        <comment>since when; a gate</comment>
        <translation>%1&#xa0;; avec cette session, le chemin s’arrête à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1; with it every gate is open.</source>
        <comment>since when</comment>
        <translation>%1&#xa0;; avec cette session, chaque porte est ouverte.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Open the site</source>
        <translation>Ouvrir le site</translation>
    </message>
    <message>
        <source>Forgive the tries</source>
        <translation>Oublier les essais</translation>
    </message>
    <message>
        <source>Make the login valid again</source>
        <translation>Rendre le moyen de connexion de nouveau valable</translation>
    </message>
    <message>
        <source>Open the authority</source>
        <translation>Ouvrir l’autorité</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Ouvrir sa fiche</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Admettre</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <comment>a group</comment>
        <translation>Ajouter à %1</translation>
    </message>
    <message>
        <source>The account is deleted, so its logins open nothing.</source>
        <translation>Le compte est supprimé, ses moyens de connexion n’ouvrent donc rien.</translation>
    </message>
    <message>
        <source>%1; it was opened at an authority that the site does not take, so they sign in once more.</source>
        <comment>since when</comment>
        <translation>%1&#xa0;; elle a été ouverte auprès d’une autorité que le site n’accepte pas, la personne se connecte donc une nouvelle fois.</translation>
    </message>
    <message>
        <source>There are tries left.</source>
        <translation>Il reste des essais.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ExplanationWords</name>
    <message>
        <source>%1 signed out</source>
        <translation>Déconnexion de %1</translation>
    </message>
    <message>
        <source>The session has ended on this device.</source>
        <translation>La session a pris fin sur cet appareil.</translation>
    </message>
    <message>
        <source>%1 signed in to enter %2</source>
        <comment>person, site</comment>
        <translation>Connexion de %1 pour entrer sur %2</translation>
    </message>
    <message>
        <source>%1 signed in</source>
        <translation>Connexion de %1</translation>
    </message>
    <message>
        <source>Nobody here has that name and password</source>
        <translation>Personne ici n’a ce nom et ce mot de passe</translation>
    </message>
    <message>
        <source>The name that was typed belongs to nobody. It is not kept: people type passwords there by mistake.</source>
        <translation>Le nom saisi n’est celui de personne. Il n’est pas conservé&#xa0;: on y tape parfois un mot de passe par erreur.</translation>
    </message>
    <message>
        <source>Nothing needs to be done. Too many tries from one address have to wait by themselves.</source>
        <translation>Il n’y a rien à faire. Après trop d’essais depuis une même adresse, l’attente s’impose d’elle-même.</translation>
    </message>
    <message>
        <source>Somebody typed a wrong password for %1</source>
        <translation>Quelqu’un a tapé un mauvais mot de passe pour %1</translation>
    </message>
    <message>
        <source>%1 did not accept name and password. What a right one is, only it knows.</source>
        <translation>%1 n’a pas accepté le nom et le mot de passe. Quel est le bon, cette autorité seule le sait.</translation>
    </message>
    <message>
        <source>A forgotten password is changed there.</source>
        <translation>Un mot de passe oublié se change là-bas.</translation>
    </message>
    <message>
        <source>It may have been %1, who has forgotten it, or somebody who guesses.</source>
        <translation>C’était peut-être %1, qui l’a oublié, ou quelqu’un qui cherche à le deviner.</translation>
    </message>
    <message>
        <source>%1 has no password here that is valid.</source>
        <translation>%1 n’a ici aucun mot de passe valable.</translation>
    </message>
    <message>
        <source>A mailed link lets %1 choose a new one.</source>
        <translation>Un lien envoyé par courriel permet à %1 d’en choisir un nouveau.</translation>
    </message>
    <message>
        <source>Mail a reset link</source>
        <translation>Envoyer un lien de remplacement</translation>
    </message>
    <message>
        <source>No link can be mailed, because %1 has no confirmed address.</source>
        <translation>Aucun lien ne peut être envoyé, car %1 n’a pas d’adresse confirmée.</translation>
    </message>
    <message>
        <source>Too many tries for %1</source>
        <translation>Trop d’essais pour %1</translation>
    </message>
    <message>
        <source>Too many tries from %1</source>
        <comment>an address</comment>
        <translation>Trop d’essais depuis %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tries were made within a few minutes from devices that %1 has not used before. Until they are forgotten the right password waits, too; devices of their own do not.</source>
        <translation>
            <numerusform>%n essai a été fait en quelques minutes depuis des appareils que %1 n’avait jamais utilisés. Tant qu’il n’est pas oublié, même le bon mot de passe doit attendre&#xa0;; ses propres appareils, eux, n’attendent pas.</numerusform>
            <numerusform>%n essais ont été faits en quelques minutes depuis des appareils que %1 n’avait jamais utilisés. Tant qu’ils ne sont pas oubliés, même le bon mot de passe doit attendre&#xa0;; ses propres appareils, eux, n’attendent pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes on by itself at %1.</source>
        <comment>a time of day</comment>
        <translation>Cela reprend tout seul à %1.</translation>
    </message>
    <message>
        <source>Forgive the tries</source>
        <translation>Oublier les essais</translation>
    </message>
    <message numerus="yes">
        <source>%n tries for any names came from %1 and its neighbours within a few minutes, so nobody gets another one from there.</source>
        <translation>
            <numerusform>%n essai, tous noms confondus, est venu de %1 et de ses voisines en quelques minutes&#xa0;: plus personne ne peut donc essayer de là.</numerusform>
            <numerusform>%n essais, tous noms confondus, sont venus de %1 et de ses voisines en quelques minutes&#xa0;: plus personne ne peut donc essayer de là.</numerusform>
        </translation>
    </message>
    <message>
        <source>The waiting time is over, or the tries were forgiven.</source>
        <translation>Le temps d’attente est écoulé, ou les essais ont été oubliés.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: whoever knows the password may try again.</source>
        <translation>Il n’y a rien à faire&#xa0;: qui connaît le mot de passe peut réessayer.</translation>
    </message>
    <message>
        <source>%1 came with a login that is not valid here any more</source>
        <translation>%1 a utilisé un moyen de connexion qui n’est plus valable ici</translation>
    </message>
    <message>
        <source>%1 proved it, and by now it is valid again.</source>
        <translation>%1 l’a prouvé, et il est maintenant de nouveau valable.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>%1 proved it, but it has expired here.</source>
        <translation>%1 l’a prouvé, mais il a expiré ici.</translation>
    </message>
    <message>
        <source>%1 proved it, but somebody made it invalid here.</source>
        <translation>%1 l’a prouvé, mais quelqu’un l’a invalidé ici.</translation>
    </message>
    <message>
        <source>Once it is valid again, %1 may come in with it.</source>
        <translation>Dès qu’il sera de nouveau valable, %1 pourra s’en servir pour entrer.</translation>
    </message>
    <message>
        <source>Make the login valid again</source>
        <translation>Rendre le moyen de connexion de nouveau valable</translation>
    </message>
    <message>
        <source>Open the authority</source>
        <translation>Ouvrir l’autorité</translation>
    </message>
    <message>
        <source>The authority</source>
        <translation>L’autorité</translation>
    </message>
    <message>
        <source>%1 did not answer</source>
        <translation>%1 n’a pas répondu</translation>
    </message>
    <message>
        <source>Nobody can come in with it while it is away. Whoever tried has lost no try by it.</source>
        <translation>Personne ne peut entrer par cette autorité tant qu’elle est absente. Les personnes qui ont essayé n’y ont perdu aucun essai.</translation>
    </message>
    <message>
        <source>Look whether it runs and whether its address is right: the authority’s page can test the connection.</source>
        <translation>Voyez si elle tourne et si son adresse est juste&#xa0;: la page de l’autorité permet de tester la connexion.</translation>
    </message>
    <message>
        <source>%1 answered something that proves nothing</source>
        <translation>%1 a répondu quelque chose qui ne prouve rien</translation>
    </message>
    <message>
        <source>It was reached, but its answer does not fit the settings: a wrong account to search with, a key that has changed, or a clock that is wrong.</source>
        <translation>L’autorité a été jointe, mais sa réponse ne correspond pas aux réglages&#xa0;: un mauvais compte pour la recherche, une clé qui a changé ou une horloge déréglée.</translation>
    </message>
    <message>
        <source>The authority’s page can test the connection, and shows its own words.</source>
        <translation>La page de l’autorité permet de tester la connexion et montre ses propres mots.</translation>
    </message>
    <message>
        <source>%1 has closed the account of %2</source>
        <comment>authority, person</comment>
        <translation>%1 a fermé le compte de %2</translation>
    </message>
    <message>
        <source>The password was right, but the account is locked or has expired there.</source>
        <translation>Le mot de passe était juste, mais le compte y est bloqué ou y a expiré.</translation>
    </message>
    <message>
        <source>Whoever runs %1 can open it again.</source>
        <translation>Qui gère %1 peut le rouvrir.</translation>
    </message>
    <message>
        <source>Somebody proved a login at %1, and has no account here</source>
        <translation>Quelqu’un a prouvé un moyen de connexion chez %1, et n’a pas de compte ici</translation>
    </message>
    <message>
        <source>%1 brings nobody new. Who it was is not kept.</source>
        <translation>%1 n’amène personne de nouveau. L’identité de cette personne n’est pas conservée.</translation>
    </message>
    <message>
        <source>Let it make accounts for those who prove a login there, or add the person by hand in Users.</source>
        <translation>Laissez-la créer des comptes pour les personnes qui y prouvent un moyen de connexion, ou ajoutez la personne à la main dans Personnes.</translation>
    </message>
    <message>
        <source>%1 has yet to link a login at %2</source>
        <comment>person, authority</comment>
        <translation>%1 doit encore relier un moyen de connexion chez %2</translation>
    </message>
    <message>
        <source>It carries an address of %1’s, and an address alone links nothing.</source>
        <translation>Il porte une adresse de %1, et une adresse seule ne relie rien.</translation>
    </message>
    <message>
        <source>A certificate was not believed, or none was shown</source>
        <translation>Un certificat n’a pas été cru, ou aucun n’a été montré</translation>
    </message>
    <message>
        <source>It is from an issuer that %1 does not believe, its time is over or has not begun, it is revoked, too weak, or made for something else. Whoever held it has read which of these.</source>
        <translation>Il vient d’un émetteur auquel %1 ne se fie pas, sa durée est passée ou n’a pas commencé, il est révoqué, trop faible ou fait pour autre chose. La personne qui l’a présenté a lu de quoi il s’agit.</translation>
    </message>
    <message>
        <source>A new one can be issued to the person; whose certificates are believed stands at the authority.</source>
        <translation>On peut en émettre un nouveau pour la personne&#xa0;; la page de l’autorité dit de qui les certificats font foi.</translation>
    </message>
    <message>
        <source>No certificate can be judged at present</source>
        <translation>Aucun certificat ne peut être jugé pour l’instant</translation>
    </message>
    <message>
        <source>The time of the authority above them is over, or the list of revoked ones is missing or out of date.</source>
        <translation>La durée de l’autorité au-dessus d’eux est passée, ou la liste des certificats révoqués manque ou n’est plus à jour.</translation>
    </message>
    <message>
        <source>The authority’s page can test it, and says what it needs.</source>
        <translation>La page de l’autorité permet de la tester, et dit ce qu’il lui faut.</translation>
    </message>
    <message>
        <source>A good certificate was shown, and no account has it</source>
        <translation>Un bon certificat a été montré, et aucun compte ne l’a</translation>
    </message>
    <message>
        <source>It may have been issued for somebody else, or elsewhere.</source>
        <translation>Il a peut-être été émis pour quelqu’un d’autre, ou ailleurs.</translation>
    </message>
    <message>
        <source>Issue one to the person, or let the authority make accounts for whoever has one.</source>
        <translation>Émettez-en un pour la personne, ou laissez l’autorité créer des comptes pour qui en a un.</translation>
    </message>
    <message>
        <source>No browser can be asked for a certificate</source>
        <translation>Aucun navigateur ne peut être prié de montrer un certificat</translation>
    </message>
    <message>
        <source>This server has no listener that asks for one, or it does not run.</source>
        <translation>Ce serveur n’a pas de point d’écoute qui en demande un, ou celui-ci ne tourne pas.</translation>
    </message>
    <message>
        <source>It is switched on with certificate_listen in gatelodge.toml.</source>
        <translation>Il s’active avec certificate_listen dans gatelodge.toml.</translation>
    </message>
    <message>
        <source>%1 came with a certificate that is revoked</source>
        <translation>%1 a montré un certificat révoqué</translation>
    </message>
    <message>
        <source>It was revoked here, or its login was made invalid.</source>
        <translation>Il a été révoqué ici, ou son moyen de connexion a été invalidé.</translation>
    </message>
    <message>
        <source>A new one can be issued to %1; a revoked one never counts again.</source>
        <translation>On peut en émettre un nouveau pour %1&#xa0;; un certificat révoqué ne compte plus jamais.</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Ouvrir sa fiche</translation>
    </message>
    <message>
        <source>%1 links it by proving the account here, with the password for instance; if an administrator has to agree, it waits in Approvals.</source>
        <translation>%1 le relie en prouvant son compte ici, avec le mot de passe par exemple&#xa0;; si un administrateur doit donner son accord, la demande attend dans Approbations.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::FactStrip</name>
    <message>
        <source>Sign-ins</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>Sign-ins today</source>
        <translation>Connexions du jour</translation>
    </message>
    <message>
        <source>Update queue</source>
        <translation>Mises à jour</translation>
    </message>
    <message numerus="yes">
        <source>Serving on %n addresses</source>
        <translation>
            <numerusform>Sert à %n adresse</numerusform>
            <numerusform>Sert à %n adresses</numerusform>
        </translation>
    </message>
    <message>
        <source>Not serving</source>
        <translation>Ne sert pas</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>%1, and %2 refused</source>
        <translation>%1, et %2 refusées</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait</source>
        <translation>
            <numerusform>%n changement attend</numerusform>
            <numerusform>%n changements attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Rien n’attend</translation>
    </message>
    <message>
        <source>Half of today’s within %1.</source>
        <translation>La moitié de ceux du jour en %1.</translation>
    </message>
    <message numerus="yes">
        <source>At %n sites. %1</source>
        <translation>
            <numerusform>Sur %n site. %1</numerusform>
            <numerusform>Sur %n sites. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>On another computer</source>
        <translation>Sur un autre ordinateur</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::FieldEdit</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Enter saves, Esc goes back</source>
        <translation>Entrée enregistre, Échap revient</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label and value of a field</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Somebody else wrote “%1” meanwhile. Esc keeps theirs</source>
        <translation>Quelqu’un d’autre a écrit « %1 » entre-temps. Échap garde son texte</translation>
    </message>
    <message>
        <source>Somebody else wrote “%1” meanwhile. Enter once more saves yours, Esc keeps theirs</source>
        <translation>Quelqu’un d’autre a écrit « %1 » entre-temps. Entrée encore une fois enregistre le vôtre, Échap garde le sien</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::FileStep</name>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Bring your people in</source>
        <translation>Faites venir vos membres</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one: a table (CSV), JSON lines, entries of a directory (LDIF), or IMS Enterprise. Nothing happens before you have seen the plan.</source>
        <translation>Déposez un fichier ici, ou choisissez-en un&#xa0;: tableau (CSV), lignes JSON, entrées d’un annuaire (LDIF) ou IMS Enterprise. Rien ne se passe avant que vous ayez vu le plan.</translation>
    </message>
    <message>
        <source>Imported before</source>
        <translation>Imports précédents</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Lists of people (*.csv *.tsv *.txt *.json *.jsonl *.ndjson *.ldif *.xml);;All files (*)</source>
        <translation>Listes de personnes (*.csv *.tsv *.txt *.json *.jsonl *.ndjson *.ldif *.xml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1, %2 · %3</source>
        <extracomment>a past import: who, when, what became of the rows</extracomment>
        <translation>%1, %2 · %3</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A directory (LDAP)…</source>
        <translation>Un annuaire (LDAP)…</translation>
    </message>
    <message>
        <source>An older website (Django)…</source>
        <translation>Un ancien site web (Django)…</translation>
    </message>
    <message>
        <source>A directory (LDAP)</source>
        <translation>Un annuaire (LDAP)</translation>
    </message>
    <message>
        <source>Its people are read like a file; nothing is written there.</source>
        <translation>Ses personnes sont lues comme celles d’un fichier&#xa0;; rien n’y est écrit.</translation>
    </message>
    <message>
        <source>An older website (Django)</source>
        <translation>Un ancien site web (Django)</translation>
    </message>
    <message>
        <source>People come with the passwords they know, sites with their numbers and keys. Nothing is written there.</source>
        <translation>Les personnes arrivent avec le mot de passe qu’elles connaissent, les sites avec leurs numéros et leurs clés. Rien n’est écrit là-bas.</translation>
    </message>
    <message>
        <source>Stopped on the way</source>
        <translation>Arrêtés en cours de route</translation>
    </message>
    <message>
        <source>%1, %2 · %L3 done, %L4 left</source>
        <extracomment>an import that was stopped: who, when, how many people have come, and how many have not</extracomment>
        <translation>%1, %2 · %L3 faites, %L4 restantes</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>who is at work, and the name of their computer</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, %2 · %L3 done, %L4 to come</source>
        <extracomment>an import that is under way: who, when, how many people have come, and how many are still to</extracomment>
        <translation>%1, %2 · %L3 faits, %L4 à venir</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Being taken back</source>
        <translation>Annulation en cours</translation>
    </message>
    <message>
        <source>%1 · %2 % taken back</source>
        <extracomment>what is said of an import; how much of it has been taken back already</extracomment>
        <translation>%1 · annulé à %2 %</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>whose import, and when it was planned</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::FilterSentence</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::FindButton</name>
    <message>
        <source>Find anything</source>
        <translation>Tout chercher</translation>
    </message>
    <message>
        <source>Find anything (%1)</source>
        <translation>Tout chercher (%1)</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::FirstRunPage</name>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>Try a sign-in</source>
        <translation>Essayer une connexion</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Visiter d’abord</translation>
    </message>
    <message>
        <source>about 10 seconds</source>
        <translation>environ 10 secondes</translation>
    </message>
    <message>
        <source>Start for real</source>
        <translation>Commencer pour de vrai</translation>
    </message>
    <message>
        <source>An empty house with its own private database, kept in a folder of yours. You name it and make your own account.</source>
        <translation>Une maison vide avec sa propre base privée, gardée dans un dossier à vous. Vous la nommez et créez votre propre compte.</translation>
    </message>
    <message>
        <source>about 2 minutes</source>
        <translation>environ 2 minutes</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Se relier à un serveur</translation>
    </message>
    <message>
        <source>Your organisation already runs Gatelodge. Bring an address, a role and its password; the password goes into your keyring.</source>
        <translation>Votre organisation utilise déjà Gatelodge. Munissez-vous d’une adresse, d’un rôle et de son mot de passe&#xa0;; le mot de passe va dans votre trousseau.</translation>
    </message>
    <message>
        <source>needs an address</source>
        <translation>demande une adresse</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Who do you keep the gate for?</source>
        <translation>Pour qui gardez-vous la porte&#xa0;?</translation>
    </message>
    <message>
        <source>You can change your mind later. The demo and a real house can live beside each other on this computer.</source>
        <translation>Vous pourrez changer d’avis. La démonstration et une vraie maison peuvent vivre côte à côte sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Visiter</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Your house, and you</source>
        <translation>Votre maison, et vous</translation>
    </message>
    <message>
        <source>Where is the server?</source>
        <translation>Où est le serveur&#xa0;?</translation>
    </message>
    <message>
        <source>You become its owner: whoever holds all the keys. More owners can be made.</source>
        <translation>Vous en devenez propriétaire&#xa0;: vous détenez toutes les clés. D’autres propriétaires pourront s’ajouter.</translation>
    </message>
    <message>
        <source>Whoever runs it can tell: it is what “gatelodged role console” printed.</source>
        <translation>Qui le gère peut vous le dire&#xa0;: c’est ce que «&#xa0;gatelodged role console&#xa0;» a affiché.</translation>
    </message>
    <message>
        <source>Make the house</source>
        <translation>Créer la maison</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se relier</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>Tout fonctionne</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>This was tried just now, in the way people will use it.</source>
        <translation>L’essai vient d’être fait, comme les personnes s’en serviront.</translation>
    </message>
    <message>
        <source>The house is opened, and a sign-in is tried.</source>
        <translation>La maison s’ouvre, et une connexion est essayée.</translation>
    </message>
    <message>
        <source>Go into the house</source>
        <translation>Entrer dans la maison</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démonstration</translation>
    </message>
    <message>
        <source>The house is being opened…</source>
        <translation>La maison s’ouvre…</translation>
    </message>
    <message>
        <source>The house cannot be opened.</source>
        <translation>La maison ne peut pas être ouverte.</translation>
    </message>
    <message>
        <source>Your account was not made.</source>
        <translation>Votre compte n’a pas été créé.</translation>
    </message>
    <message>
        <source>The house is open, and people find it at %1.</source>
        <translation>La maison est ouverte, et les personnes la trouvent à %1.</translation>
    </message>
    <message>
        <source>The house is open.</source>
        <translation>La maison est ouverte.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are in it already.</source>
        <translation>
            <numerusform>%n personne s’y trouve déjà.</numerusform>
            <numerusform>%n personnes s’y trouvent déjà.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your account is being made…</source>
        <translation>Votre compte est en cours de création…</translation>
    </message>
    <message>
        <source>%1 is the owner of the house.</source>
        <translation>La maison appartient à %1.</translation>
    </message>
    <message>
        <source>A sign-in is being tried…</source>
        <translation>Une connexion est à l’essai…</translation>
    </message>
    <message>
        <source>The sign-in page at %1 is there.</source>
        <translation>La page de connexion à %1 est là.</translation>
    </message>
    <message>
        <source>%1 signed in at %2 and saw the account page.</source>
        <translation>Connexion de %1 à %2&#xa0;: la page du compte s’affiche.</translation>
    </message>
    <message>
        <source>Nobody answers at %1.</source>
        <translation>Rien ne répond à %1.</translation>
    </message>
    <message>
        <source>%1 was not let in.</source>
        <translation>L’entrée a été refusée à %1.</translation>
    </message>
    <message>
        <source>Something else answers at %1.</source>
        <translation>Autre chose répond à %1.</translation>
    </message>
    <message>
        <source>The house is being looked at…</source>
        <translation>La maison est examinée…</translation>
    </message>
    <message numerus="yes">
        <source>This is %1, with %n people.</source>
        <translation>
            <numerusform>Voici %1, avec %n personne.</numerusform>
            <numerusform>Voici %1, avec %n personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>You came in. Your role sees a part of the house.</source>
        <translation>Vous voilà à l’intérieur. Votre rôle voit une partie de la maison.</translation>
    </message>
    <message>
        <source>A sailing club with 60 people and three small sites that really work. Everything may be broken; nothing leaves this computer.</source>
        <translation>Un club de voile de 60 personnes et trois petits sites qui fonctionnent vraiment. Tout peut y être cassé&#xa0;; rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Back to the field</source>
        <translation>Revenir au champ</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::FlawWords</name>
    <message>
        <source>The browser was asked for a certificate and showed none.</source>
        <translation>Un certificat a été demandé au navigateur, qui n’en a montré aucun.</translation>
    </message>
    <message>
        <source>It is from an issuer that %1 does not believe.</source>
        <translation>Il vient d’un émetteur auquel %1 ne se fie pas.</translation>
    </message>
    <message>
        <source>Its time is over.</source>
        <translation>Sa durée de validité est passée.</translation>
    </message>
    <message>
        <source>Its time has not begun.</source>
        <translation>Sa durée de validité n’a pas commencé.</translation>
    </message>
    <message>
        <source>The time of the authority above it is over.</source>
        <translation>La durée de validité de l’autorité au-dessus de lui est passée.</translation>
    </message>
    <message>
        <source>It stands on the revocation list of who issued it.</source>
        <translation>Il figure sur la liste de révocation de son émetteur.</translation>
    </message>
    <message>
        <source>It is made for something else than signing in.</source>
        <translation>Il est fait pour autre chose que se connecter.</translation>
    </message>
    <message>
        <source>Its key or a signature is too weak to be believed.</source>
        <translation>Sa clé ou une signature est trop faible pour faire foi.</translation>
    </message>
    <message>
        <source>The part of it that counts as the person is missing, or stands there twice.</source>
        <translation>La partie qui désigne la personne manque, ou y figure deux fois.</translation>
    </message>
    <message>
        <source>Nobody can know whether it is revoked: a revocation list is missing or out of date.</source>
        <translation>Personne ne peut savoir s’il est révoqué&#xa0;: une liste de révocation manque ou est périmée.</translation>
    </message>
    <message>
        <source>It was issued here, and its login has been removed.</source>
        <translation>Il a été émis ici, et son moyen de connexion a été retiré.</translation>
    </message>
    <message>
        <source>It has to be in the browser, or on a card that is plugged in; a new one can be issued.</source>
        <translation>Il doit être dans le navigateur, ou sur une carte insérée&#xa0;; on peut en émettre un nouveau.</translation>
    </message>
    <message>
        <source>If it should be believed, add the certificate of its issuer at the authority.</source>
        <translation>S’il doit faire foi, ajoutez le certificat de son émetteur sur la page de l’autorité.</translation>
    </message>
    <message>
        <source>It counts from its first day on, by the clock of the database.</source>
        <translation>Il compte à partir de son premier jour, d’après l’horloge de la base de données.</translation>
    </message>
    <message>
        <source>Put the authority’s new certificate in there.</source>
        <translation>Indiquez le nouveau certificat sur la page de l’autorité.</translation>
    </message>
    <message>
        <source>Which part counts is chosen at the authority.</source>
        <translation>La partie qui compte se choisit sur la page de l’autorité.</translation>
    </message>
    <message>
        <source>Put a new list in at the authority, or the address from which it is fetched.</source>
        <translation>Indiquez sur la page de l’autorité une nouvelle liste, ou l’adresse d’où elle est téléchargée.</translation>
    </message>
    <message>
        <source>A new one has to be issued to the person.</source>
        <translation>Il faut en émettre un nouveau pour la personne.</translation>
    </message>
    <message>
        <source>No certificate was shown</source>
        <translation>Aucun certificat n’a été montré</translation>
    </message>
    <message>
        <source>A certificate was not believed</source>
        <translation>Un certificat n’a pas été cru</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::GatePipeline</name>
    <message>
        <source>Gates in the order people meet them</source>
        <translation>Les portes, dans l’ordre où on les rencontre</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a gate, its rule, how many were stopped</comment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>%n arrêté</numerusform>
            <numerusform>%n arrêtés</numerusform>
        </translation>
    </message>
    <message>
        <source>came</source>
        <extracomment>How many people came to a site</extracomment>
        <translation>venus</translation>
    </message>
    <message>
        <source>let in</source>
        <translation>admis</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::GateSection</name>
    <message>
        <source>Gates</source>
        <translation>Portes</translation>
    </message>
    <message>
        <source>in the order people meet them, in the last seven days</source>
        <translation>dans l’ordre où on les rencontre, ces sept derniers jours</translation>
    </message>
    <message>
        <source>Suspended accounts and accounts outside of their dates stop here, at every site.</source>
        <translation>Les comptes suspendus ou hors de leurs dates s’arrêtent ici, sur chaque site.</translation>
    </message>
    <message>
        <source>First name, last name and a confirmed address are asked for, because this site receives them.</source>
        <translation>Le prénom, le nom et une adresse confirmée sont demandés, car ce site les reçoit.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Accounts younger than this cannot enter. 0: at once.</source>
        <translation>Les comptes plus récents ne peuvent pas entrer. 0&#xa0;: aussitôt.</translation>
    </message>
    <message>
        <source>Open organisations</source>
        <translation>Ouvrir les organisations</translation>
    </message>
    <message>
        <source>%1 asks each person once before data leaves for one of its sites. This is set at the organisation.</source>
        <translation>%1 demande une fois à chaque personne avant que des données partent vers un de ses sites. Cela se règle dans l’organisation.</translation>
    </message>
    <message>
        <source>%1 does not ask for consent. This is set at the organisation.</source>
        <translation>%1 ne demande pas de consentement. Cela se règle dans l’organisation.</translation>
    </message>
    <message>
        <source>They are told</source>
        <translation>On leur dit</translation>
    </message>
    <message>
        <source>The usual words of the house</source>
        <translation>Les mots habituels de la maison</translation>
    </message>
    <message>
        <source>The same as everybody</source>
        <translation>Comme à tout le monde</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Grants</name>
    <message>
        <source>By a device, for longer than a session</source>
        <translation>Par un appareil, au-delà d’une session</translation>
    </message>
    <message>
        <source>By a device</source>
        <translation>Par un appareil</translation>
    </message>
    <message>
        <source>For longer than a session</source>
        <translation>Au-delà d’une session</translation>
    </message>
    <message>
        <source>Until they sign out</source>
        <translation>Jusqu’à la déconnexion</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>what somebody let a site have; a time</comment>
        <translation>depuis %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times, last %2</source>
        <comment>since when, how often, when last</comment>
        <translation>
            <numerusform>%1, %n fois, la dernière %2</numerusform>
            <numerusform>%1, %n fois, la dernière %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2
Scopes: %3</source>
        <comment>how something was given, since when, and what it covers</comment>
        <translation>%1, %2
Portées&#xa0;: %3</translation>
    </message>
    <message>
        <source>End…</source>
        <comment>what somebody let a site have</comment>
        <translation>Mettre fin…</translation>
    </message>
    <message>
        <source>End</source>
        <comment>what somebody let a site have</comment>
        <translation>Mettre fin</translation>
    </message>
    <message>
        <source>End what %1 let %2 have?</source>
        <comment>a person, a site</comment>
        <translation>Mettre fin à ce que %1 permet à %2&#xa0;?</translation>
    </message>
    <message>
        <source>What runs there in their name stops, and they have to allow it anew.</source>
        <translation>Ce qui tourne là-bas en son nom s’arrête, et la personne doit l’autoriser de nouveau.</translation>
    </message>
    <message>
        <source>End it</source>
        <comment>what somebody let a site have</comment>
        <translation>Y mettre fin</translation>
    </message>
    <message>
        <source>%1, last used %2</source>
        <comment>since when, and when last</comment>
        <translation>%1, dernière utilisation&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::GrantsSection</name>
    <message>
        <source>Applications signed in</source>
        <translation>Applications connectées</translation>
    </message>
    <message>
        <source>Open the site</source>
        <translation>Ouvrir le site</translation>
    </message>
    <message>
        <source>None by OpenID Connect.</source>
        <translation>Aucune par OpenID Connect.</translation>
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
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::GroupTokens</name>
    <message>
        <source>Everybody may enter. To let in some only, name a group:</source>
        <translation>Tout le monde peut entrer. Pour n’en admettre que certains, nommez un groupe&#xa0;:</translation>
    </message>
    <message>
        <source>Let in people who are in any of</source>
        <translation>Admettre les membres d’un de ces groupes&#xa0;:</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <comment>a group</comment>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Ajouter un groupe</translation>
    </message>
    <message>
        <source>There is no other group</source>
        <translation>Il n’y a pas d’autre groupe</translation>
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
        <translation>Un groupe dit qui peut entrer sur un site&#xa0;: les membres de l’un des groupes du site sont admis.</translation>
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
    <message>
        <source>Views of the groups</source>
        <translation>Vues des groupes</translation>
    </message>
    <message>
        <source>Groups %1, %2</source>
        <comment>of any size, asked for or not</comment>
        <translation>Groupes %1, %2</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>of any size</source>
        <translation>de toute taille</translation>
    </message>
    <message>
        <source>with people in them</source>
        <translation>avec des membres</translation>
    </message>
    <message>
        <source>with nobody in them</source>
        <translation>sans aucun membre</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>asked for or not</source>
        <translation>demandés ou non</translation>
    </message>
    <message>
        <source>asked for by a site</source>
        <translation>demandés par un site</translation>
    </message>
    <message>
        <source>asked for by no site</source>
        <translation>qu’aucun site ne demande</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Nobody in them</source>
        <translation>Sans membres</translation>
    </message>
    <message>
        <source>No site asks</source>
        <translation>Non demandés</translation>
    </message>
    <message>
        <source>Let them in at</source>
        <translation>Admettre sur</translation>
    </message>
    <message>
        <source>Delete these groups</source>
        <translation>Supprimer ces groupes</translation>
    </message>
    <message>
        <source>%1, where everybody may enter so far</source>
        <comment>a site</comment>
        <translation>%1, où tout le monde peut entrer pour l’instant</translation>
    </message>
    <message>
        <source>There is no site yet</source>
        <translation>Encore aucun site</translation>
    </message>
    <message numerus="yes">
        <source>Only members of %n groups may enter %1 now.</source>
        <translation>
            <numerusform>Seuls les membres de %n groupe peuvent maintenant entrer sur %1.</numerusform>
            <numerusform>Seuls les membres de %n groupes peuvent maintenant entrer sur %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Members of %n more groups may enter %1 now.</source>
        <translation>
            <numerusform>Les membres de %n groupe de plus peuvent maintenant entrer sur %1.</numerusform>
            <numerusform>Les membres de %n groupes de plus peuvent maintenant entrer sur %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups were deleted.</source>
        <translation>
            <numerusform>%n groupe a été supprimé.</numerusform>
            <numerusform>%n groupes ont été supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
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
        <translation>%1&#xa0;: ajout à %2.</translation>
    </message>
    <message>
        <source>%1 was taken out of %2.</source>
        <comment>person, group</comment>
        <translation>%1&#xa0;: retrait de %2.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>page of the manual, heading</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing is written about that.</source>
        <translation>Rien n’est écrit à ce sujet.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>About Gatelodge</source>
        <translation>À propos de Gatelodge</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Chercher dans le manuel</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Page du manuel</translation>
    </message>
    <message>
        <source>The pages of this manual are in English.</source>
        <translation>Les pages de ce manuel sont en anglais.</translation>
    </message>
    <message>
        <source>Page of the manual: %1</source>
        <translation>Page du manuel : %1</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::HistoryFilterBar</name>
    <message>
        <source>Three letters of a name</source>
        <translation>Trois lettres d’un nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>every change</source>
        <translation>tous les changements</translation>
    </message>
    <message>
        <source>changes of people</source>
        <translation>les changements de personnes</translation>
    </message>
    <message>
        <source>changes of logins</source>
        <translation>les changements de moyens de connexion</translation>
    </message>
    <message>
        <source>changes of groups and members</source>
        <translation>les changements de groupes et de membres</translation>
    </message>
    <message>
        <source>changes of sites</source>
        <translation>les changements de sites</translation>
    </message>
    <message>
        <source>changes of organisations</source>
        <translation>les changements d’organisations</translation>
    </message>
    <message>
        <source>changes of authorities</source>
        <translation>les changements d’autorités</translation>
    </message>
    <message>
        <source>changes of invitations</source>
        <translation>les changements d’invitations</translation>
    </message>
    <message>
        <source>changes of roles</source>
        <translation>les changements de rôles</translation>
    </message>
    <message>
        <source>changes of settings and texts</source>
        <translation>les changements de réglages et de textes</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>n’importe quoi</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>n’importe qui</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>by any way</source>
        <translation>par toute voie</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>à tout moment</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>in the last week</source>
        <translation>depuis une semaine</translation>
    </message>
    <message>
        <source>in the last month</source>
        <translation>depuis un mois</translation>
    </message>
    <message>
        <source>in the last year</source>
        <translation>depuis un an</translation>
    </message>
    <message>
        <source>Show %1 about %2 made by %3 %4 %5</source>
        <comment>filter of the history: kind, record, who, way, time</comment>
        <translation>Montrer&#xa0;: %1, sur %2, par %3, %4, %5</translation>
    </message>
    <message>
        <source>Name of a person, site, group, organisation or authority</source>
        <translation>Nom d’une personne, d’un site, d’un groupe, d’une organisation ou d’une autorité</translation>
    </message>
    <message>
        <source>Search the history by the name of what was changed</source>
        <translation>Chercher dans l’historique par le nom de ce qui a été modifié</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::HistoryModel</name>
    <message>
        <source>%1 or more</source>
        <translation>%1 ou plus</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>history: a record, what became of it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, by which way</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>what, who, when</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, taken back</source>
        <translation>%1, annulé</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>%1 %2; the same of %3 more people</source>
        <comment>a record, what became of it, a number</comment>
        <translation>%1 %2&#xa0;; de même pour %3 autres personnes</translation>
    </message>
    <message>
        <source>An undo</source>
        <translation>Une annulation</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::HistorySection</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::HouseSection</name>
    <message>
        <source>The house</source>
        <translation>La maison</translation>
    </message>
    <message>
        <source>Everybody sees its name. Looks and words stand in What they see.</source>
        <translation>Tout le monde voit son nom. L’apparence et les textes se trouvent sous «&#xa0;Ce qu’ils voient&#xa0;».</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::HouseSubject</name>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Gens</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approbations</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Update queue</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>Entry check</source>
        <translation>Vérification d’entrée</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Maison</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Autorités</translation>
    </message>
    <message>
        <source>Sign-in log</source>
        <translation>Journal des connexions</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>What they see</source>
        <translation>Ce qu’ils voient</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Server and settings</source>
        <translation>Serveur et réglages</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Moving in</source>
        <translation>Emménagement</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::HouseSwitch</name>
    <message>
        <source>House: %1</source>
        <translation>Maison&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ImportFate</name>
    <message>
        <source>Stopped. Nothing has happened.</source>
        <translation>Arrêté. Rien ne s’est passé.</translation>
    </message>
    <message>
        <source>Stopped. What is done stays, and the rest can be resumed.</source>
        <translation>Arrêté. Ce qui est fait reste, et la suite peut être reprise.</translation>
    </message>
    <message>
        <source>Stopped here. Somebody else goes on with it.</source>
        <translation>Arrêté ici. Quelqu’un d’autre le poursuit.</translation>
    </message>
    <message>
        <source>It was over before it could be stopped: everybody has come.</source>
        <translation>C’était fini avant de pouvoir être arrêté : tout le monde est arrivé.</translation>
    </message>
    <message>
        <source>Stopped. What had come was taken back meanwhile.</source>
        <translation>Arrêté. Ce qui était arrivé a été annulé entre-temps.</translation>
    </message>
    <message>
        <source>Stopped. What has happened is not known: the database does not answer.</source>
        <translation>Arrêté. Ce qui s’est passé n’est pas connu : la base de données ne répond pas.</translation>
    </message>
    <message>
        <source>Stopped. What had come is just being taken back.</source>
        <translation>Arrêté. Ce qui était arrivé est en cours d’annulation.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ImportPlan</name>
    <message>
        <source>Other addresses</source>
        <translation>Autres adresses</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>SSH keys</source>
        <translation>Clés SSH</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Ce fichier est illisible.</translation>
    </message>
    <message>
        <source>This is a folder. Choose one file.</source>
        <translation>C’est un dossier. Choisissez un seul fichier.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Ce fichier est vide.</translation>
    </message>
    <message>
        <source>Only its own program reads this spreadsheet. Save it there as CSV.</source>
        <translation>Seul son propre programme lit ce classeur. Ouvrez-le avec lui et enregistrez-le en CSV.</translation>
    </message>
    <message>
        <source>This is no text. A table (CSV), JSON lines or LDIF is read.</source>
        <translation>Ce n’est pas du texte. Il faut un tableau (CSV), des lignes JSON ou du LDIF.</translation>
    </message>
    <message>
        <source>The first line must name the columns, and nothing does here.</source>
        <translation>La première ligne doit nommer les colonnes, et rien ne les nomme ici.</translation>
    </message>
    <message>
        <source>The file has other columns now. Choose it again.</source>
        <translation>Le fichier a maintenant d’autres colonnes. Choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file is no longer where it was. Put it back and try again.</source>
        <translation>Le fichier n’est plus là où il était. Remettez-le à sa place et réessayez.</translation>
    </message>
    <message>
        <source>The file has changed since the plan was made.</source>
        <translation>Le fichier a changé depuis la préparation du plan.</translation>
    </message>
    <message>
        <source>Nothing can be written there.</source>
        <translation>Rien ne peut être écrit à cet endroit.</translation>
    </message>
    <message>
        <source>The file could not be written: the disk may be full.</source>
        <translation>Le fichier n’a pas pu être écrit&#xa0;: le disque est peut-être plein.</translation>
    </message>
    <message>
        <source>This plan was applied already, or is older than a day.</source>
        <translation>Ce plan a déjà été appliqué, ou date de plus d’un jour.</translation>
    </message>
    <message>
        <source>Comes back out of the recycle bin</source>
        <translation>Sort de la corbeille</translation>
    </message>
    <message>
        <source>Goes into the recycle bin</source>
        <translation>Va à la corbeille</translation>
    </message>
    <message>
        <source>%1: + %2</source>
        <extracomment>of a list: a field, what is added</extracomment>
        <translation>%1&#xa0;: + %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a field, its value
----------
what became of rows, how many: &quot;New: 312&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>a field, its value before, its value after</extracomment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ajout</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Sans changement</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non lue</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <extracomment>new people; people who change; rows that are left</extracomment>
        <translation>%1, %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n people come in anew</source>
        <translation>
            <numerusform>%n nouvelle personne</numerusform>
            <numerusform>%n nouvelles personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change</source>
        <translation>
            <numerusform>%n modifiée</numerusform>
            <numerusform>%n modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are left alone</source>
        <translation>
            <numerusform>%n ligne laissée de côté</numerusform>
            <numerusform>%n lignes laissées de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing has happened.</source>
        <translation>Arrêté. Rien ne s’est passé.</translation>
    </message>
    <message>
        <source>The plan no longer stands: somebody has changed one of these people. Nothing has happened.</source>
        <translation>Le plan n’est plus valable&#xa0;: quelqu’un a modifié l’une de ces personnes. Rien ne s’est passé.</translation>
    </message>
    <message>
        <source>The disk of the database is full. Nothing of this has happened.</source>
        <translation>Le disque de la base de données est plein. Rien de tout cela ne s’est fait.</translation>
    </message>
    <message>
        <source>The directory does not answer, or not to these settings.</source>
        <translation>L’annuaire ne répond pas, ou pas avec ces réglages.</translation>
    </message>
    <message>
        <source>No Django website can be read there: neither its database nor a plain dump.</source>
        <translation>Aucun site web Django n’est lisible là-bas&#xa0;: ni sa base de données, ni un dump en texte brut.</translation>
    </message>
    <message>
        <source>This dump is not whole, or not of this kind.</source>
        <translation>Ce dump est incomplet, ou d’un autre genre.</translation>
    </message>
    <message>
        <source>There is no Django website in it.</source>
        <translation>Aucun site web Django ne s’y trouve.</translation>
    </message>
    <message>
        <source>Along come organisations: %1, sites: %2, consents: %3, visits: %4.</source>
        <extracomment>numbers of what comes along with people</extracomment>
        <translation>S’y ajoutent – organisations&#xa0;: %1, sites&#xa0;: %2, consentements&#xa0;: %3, visites&#xa0;: %4.</translation>
    </message>
    <message>
        <source>%1 Left, since a number, address or key does not fit: %2.</source>
        <extracomment>what comes along; names of sites and organisations</extracomment>
        <translation>%1 Laissés de côté, car un numéro, une adresse ou une clé ne convient pas&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Leaves %1: the source gave that, and lists it no more</source>
        <extracomment>names of groups</extracomment>
        <translation>Quitte %1&#xa0;: la source l’avait indiqué, et ne l’indique plus</translation>
    </message>
    <message>
        <source>The disk of the database is full. What came before stays, and the rest can be resumed.</source>
        <translation>Le disque de la base de données est plein. Ce qui était arrivé reste, et la suite peut être reprise.</translation>
    </message>
    <message>
        <source>The rest of the plan no longer stands: somebody has changed one of these people. What came before stays. Read the file again for the rest.</source>
        <translation>La suite du plan ne tient plus : quelqu’un a modifié l’une de ces personnes. Ce qui était arrivé reste. Relisez le fichier pour la suite.</translation>
    </message>
    <message>
        <source>Somebody is just taking this import back: nobody goes on with it.</source>
        <translation>Quelqu’un est en train d’annuler cet import : personne ne le poursuit.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ImportProgressBar</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>The file is read</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <source>It is compared with who is here</source>
        <translation>Comparaison avec les personnes déjà ici</translation>
    </message>
    <message>
        <source>People are written down</source>
        <translation>Enregistrement des personnes</translation>
    </message>
    <message>
        <source>It is being stopped</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>what is being done, how long it will take</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>encore %n seconde</numerusform>
            <numerusform>encore %n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>encore %n minute</numerusform>
            <numerusform>encore %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ImportsPage</name>
    <message>
        <source>Steps of an import</source>
        <translation>Étapes d’un import</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>People from a spreadsheet, a directory or another system.</source>
        <translation>Des personnes venues d’un tableur, d’un annuaire ou d’un autre système.</translation>
    </message>
    <message>
        <source>1 File</source>
        <translation>1 Fichier</translation>
    </message>
    <message>
        <source>2 Columns</source>
        <translation>2 Colonnes</translation>
    </message>
    <message>
        <source>3 Plan</source>
        <translation>3 Plan</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Choisissez d’abord un fichier.</translation>
    </message>
    <message>
        <source>%1-left</source>
        <extracomment>the name of a file: that of the source, and what is added to it</extracomment>
        <translation>%1-reste</translation>
    </message>
    <message>
        <source>Save the rows that are left</source>
        <translation>Enregistrer les lignes laissées de côté</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were written to %1.</source>
        <translation>
            <numerusform>%n ligne a été écrite dans %1.</numerusform>
            <numerusform>%n lignes ont été écrites dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the plan again</source>
        <translation>Refaire le plan</translation>
    </message>
    <message>
        <source>One file at a time.</source>
        <translation>Un seul fichier à la fois.</translation>
    </message>
    <message>
        <source>This is no file of this computer.</source>
        <translation>Ce n’est pas un fichier de cet ordinateur.</translation>
    </message>
    <message>
        <source>It has come to its end all the same: everybody has come.</source>
        <translation>Il est tout de même arrivé au bout : tout le monde est arrivé.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::InlineMessage</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::InvitationPane</name>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Print its sheet</source>
        <translation>Imprimer sa feuille</translation>
    </message>
    <message numerus="yes">
        <source>Print all %n sheets that wait</source>
        <translation>
            <numerusform>Imprimer %n feuille en attente</numerusform>
            <numerusform>Imprimer les %n feuilles en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, until when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Way</source>
        <extracomment>How an invitation gets to somebody: by mail or on paper</extracomment>
        <translation>Voie</translation>
    </message>
    <message>
        <source>by mail; the link proves the address</source>
        <translation>par courriel&#xa0;; le lien prouve l’adresse</translation>
    </message>
    <message>
        <source>on paper; the link proves no address</source>
        <translation>sur papier&#xa0;; le lien ne prouve aucune adresse</translation>
    </message>
    <message>
        <source>Joins</source>
        <translation>Entre dans</translation>
    </message>
    <message>
        <source>no group</source>
        <translation>aucun groupe</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signée par</translation>
    </message>
    <message>
        <source>A word to them</source>
        <translation>Un mot d’accompagnement</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>when, who</comment>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimée</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>A new link is on its way to %1; the one before is dead.</source>
        <translation>Un nouveau lien est en route vers %1&#xa0;; le précédent ne fonctionne plus.</translation>
    </message>
    <message>
        <source>This address had its share of invitations today. Try again tomorrow.</source>
        <translation>Cette adresse a reçu assez d’invitations aujourd’hui. Réessayez demain.</translation>
    </message>
    <message>
        <source>The invitation of %1 was revoked.</source>
        <translation>L’invitation de %1 a été révoquée.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::InvitationsPage</name>
    <message>
        <source>Invitations</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>Inviter des personnes</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Nobody is invited</source>
        <translation>Personne n’est invité</translation>
    </message>
    <message>
        <source>Paste a list of addresses: everybody gets a link with which they choose their own password and join the groups that you choose for them.</source>
        <translation>Collez une liste d’adresses&#xa0;: chaque personne reçoit un lien avec lequel elle choisit son propre mot de passe et entre dans les groupes que vous choisissez pour elle.</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>sur papier</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>name, address, state, until when</comment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>None is open</source>
        <translation>Aucune n’est ouverte</translation>
    </message>
    <message numerus="yes">
        <source>%n are open</source>
        <translation>
            <numerusform>%n est ouverte</numerusform>
            <numerusform>%n sont ouvertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were invited.</source>
        <translation>
            <numerusform>%n personne a été invitée.</numerusform>
            <numerusform>%n personnes ont été invitées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print sheets</source>
        <translation>Imprimer les feuilles</translation>
    </message>
    <message numerus="yes">
        <source>%n new links are on their way.</source>
        <translation>
            <numerusform>%n nouveau lien est en route.</numerusform>
            <numerusform>%n nouveaux liens sont en route.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitations were revoked.</source>
        <translation>
            <numerusform>%n invitation a été révoquée.</numerusform>
            <numerusform>%n invitations ont été révoquées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Views of the invitations</source>
        <translation>Vues des invitations</translation>
    </message>
    <message>
        <source>Show %1 %2</source>
        <comment>every invitation, in any state</comment>
        <translation>Montrer %1 %2</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>every invitation</source>
        <translation>toutes les invitations</translation>
    </message>
    <message>
        <source>invitations by mail</source>
        <translation>les invitations par courriel</translation>
    </message>
    <message>
        <source>invitations on paper</source>
        <translation>les invitations sur papier</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>in any state</source>
        <translation>dans tout état</translation>
    </message>
    <message>
        <source>that are open</source>
        <translation>encore ouvertes</translation>
    </message>
    <message>
        <source>that were accepted</source>
        <translation>acceptées</translation>
    </message>
    <message>
        <source>that ran out</source>
        <translation>expirées</translation>
    </message>
    <message>
        <source>that were revoked</source>
        <translation>révoquées</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>Ran out</source>
        <translation>Expirées</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invitation</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::KeyDialog</name>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>It is shown this once. Nobody can read it here again.</source>
        <translation>Elle n’est montrée que cette fois. Personne ne peut la relire ici.</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>Je l’ai</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::KeySection</name>
    <message>
        <source>Fingerprint of the key</source>
        <translation>Empreinte de la clé</translation>
    </message>
    <message>
        <source>Make key</source>
        <translation>Créer une clé</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Renouveler…</translation>
    </message>
    <message>
        <source>Import key…</source>
        <translation>Importer une clé…</translation>
    </message>
    <message>
        <source>The site has switched</source>
        <translation>Le site en a changé</translation>
    </message>
    <message>
        <source>Key, in standard base64</source>
        <translation>Clé, en base64 standard</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>A new key waits</source>
        <translation>Une nouvelle clé attend</translation>
    </message>
    <message>
        <source>It waits until you confirm that the site has switched. Until then pushes are signed with the old one, %1.</source>
        <translation>Elle attend que vous confirmiez que le site en a changé. Jusque-là, les envois sont signés avec l’ancienne, %1.</translation>
    </message>
    <message>
        <source>Made %1. %2 takes %3. The key itself was shown once and cannot be read again.</source>
        <translation>Créée&#xa0;: %1. %2 prend %3. La clé elle-même a été montrée une fois et ne peut pas être relue.</translation>
    </message>
    <message>
        <source>Nobody can enter before the site has a key. %1 takes %2.</source>
        <translation>Personne ne peut entrer tant que le site n’a pas de clé. %1 prend %2.</translation>
    </message>
    <message>
        <source>The key of %1</source>
        <translation>La clé de %1</translation>
    </message>
    <message>
        <source>Put it into the site’s settings, then confirm here that the site has switched.</source>
        <translation>Mettez-la dans les réglages du site, puis confirmez ici que le site en a changé.</translation>
    </message>
    <message>
        <source>Put it into the site’s settings.</source>
        <translation>Mettez-la dans les réglages du site.</translation>
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
    <name>gatelodge::ui::LaneHeader</name>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>changes</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>least first</source>
        <translation>le plus petit d’abord</translation>
    </message>
    <message>
        <source>greatest first</source>
        <translation>le plus grand d’abord</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LanePane</name>
    <message>
        <source>The last try failed</source>
        <translation>Le dernier essai a échoué</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Tell it everything again</source>
        <translation>Tout lui redire</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Ouvrir sa page</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Changed %1 ago, not before %2</source>
        <translation>Changé il y a %1, pas avant %2</translation>
    </message>
    <message>
        <source>Changed %1 ago</source>
        <translation>Changé il y a %1</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Nothing waits here.</source>
        <translation>Rien n’attend ici.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LaneRow</name>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a site, a verb</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>site, state, what waits, when it goes on</comment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>%1, selected</source>
        <comment>what a lane says</comment>
        <translation>%1, choisi</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LaneStrip</name>
    <message>
        <source>Last requests</source>
        <translation>Dernières requêtes</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how many requests, how many of them failed</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>%n requête</numerusform>
            <numerusform>%n requêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n en échec</numerusform>
            <numerusform>%n en échec</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LatencyScatter</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries</source>
        <translation>
            <numerusform>%n envoi</numerusform>
            <numerusform>%n envois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>deliveries, and how many of them failed</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n en échec</numerusform>
            <numerusform>%n en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>il y a %n min</numerusform>
            <numerusform>il y a %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LatestCard</name>
    <message>
        <source>%1: %2 %3 %4</source>
        <comment>time, record, what became of it, by whom</comment>
        <translation>%1&#xa0;: %2 %3 %4</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Récemment</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Rien n’a encore changé.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Leaving</name>
    <message>
        <source>What is kept about %1</source>
        <translation>Ce qui est gardé sur %1</translation>
    </message>
    <message>
        <source>What is kept about them stands in %1.</source>
        <translation>Ce qui est gardé sur cette personne se trouve dans %1.</translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation>Effacer %1 pour de bon&#xa0;?</translation>
    </message>
    <message>
        <source>Names, addresses, logins and what the history says of them go, also out of the recycle bin. Only the username stays, so that nobody else gets it. This cannot be undone.</source>
        <translation>Les noms, adresses, moyens de connexion et ce qu’en dit l’historique disparaissent, de la corbeille aussi. Seul le nom d’utilisateur reste, pour que personne d’autre ne le reçoive. Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>These sites are told: %1.</source>
        <translation>Ces sites l’apprennent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer pour de bon</translation>
    </message>
    <message>
        <source>%1 is erased.</source>
        <translation>%1&#xa0;: effacement fait.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LedgerSection</name>
    <message>
        <source>agreed</source>
        <translation>donné</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>pas demandé</translation>
    </message>
    <message>
        <source>Consents and what was shared</source>
        <translation>Consentements et données transmises</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Nobody has been asked, and none of its sites was told of anybody.</source>
        <translation>La question n’a été posée à personne, et aucun de ses sites n’a rien appris de personne.</translation>
    </message>
    <message numerus="yes">
        <source>%n people have answered it or were at one of its sites.</source>
        <translation>
            <numerusform>%n personne a répondu ou est venue sur l’un de ses sites.</numerusform>
            <numerusform>%n personnes ont répondu ou sont venues sur l’un de ses sites.</numerusform>
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
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Wording agreed to</source>
        <translation>Texte accepté</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>What it was told</source>
        <translation>Ce qu’il a appris</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Wording then</source>
        <translation>Texte d’alors</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Première fois</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernière fois</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LimitsSection</name>
    <message>
        <source>Wrong passwords</source>
        <translation>Mauvais mots de passe</translation>
    </message>
    <message>
        <source>How long a session lasts</source>
        <translation>Durée d’une session</translation>
    </message>
    <message>
        <source>After so many nobody gets another try until the time is over, or somebody unblocks them in the sign-in log. It holds for all authorities.</source>
        <translation>Après ce nombre, plus personne n’a d’autre essai jusqu’à ce que le temps soit écoulé, ou que quelqu’un lève le blocage dans le journal des connexions. Cela vaut pour toutes les autorités.</translation>
    </message>
    <message>
        <source>Whatever somebody signed in with. It holds for all authorities.</source>
        <translation>Quel que soit le moyen de connexion. Cela vaut pour toutes les autorités.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LineEditIcon</name>
    <message>
        <source>Clear the field</source>
        <translation>Vider le champ</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ListOutlets</name>
    <message>
        <source>Export as CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>More about this list</source>
        <translation>Autres actions sur cette liste</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exporter %1</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Writing %n rows</source>
        <translation>
            <numerusform>Écriture de %n ligne</numerusform>
            <numerusform>Écriture de %n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were written to %1.</source>
        <translation>
            <numerusform>%n ligne a été écrite dans %1.</numerusform>
            <numerusform>%n lignes ont été écrites dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Arrêté. Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>Preparing the print</source>
        <translation>Préparation de l’impression</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>Imprimer %1</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ListPrinting</name>
    <message numerus="yes">
        <source>%1 · %n more are not printed</source>
        <comment>date and time; rows</comment>
        <translation>
            <numerusform>%1 · %n autre n’est pas imprimée</numerusform>
            <numerusform>%1 · %n autres ne sont pas imprimées</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ListSearch</name>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <comment>title of a list</comment>
        <translation>Chercher dans %1</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ListTable</name>
    <message>
        <source>Least first</source>
        <translation>Le plus petit d’abord</translation>
    </message>
    <message>
        <source>Greatest first</source>
        <translation>Le plus grand d’abord</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>In their own order</source>
        <translation>Dans leur ordre propre</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LiveWatch</name>
    <message numerus="yes">
        <source>Show %n newer</source>
        <translation>
            <numerusform>Montrer %n élément plus récent</numerusform>
            <numerusform>Montrer %n éléments plus récents</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is newer</source>
        <translation>Montrer ce qui est plus récent</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LoginForm</name>
    <message>
        <source>Nobody is called so there.</source>
        <translation>Personne ne porte ce nom là-bas.</translation>
    </message>
    <message>
        <source>The authority does not answer, so whose name it is cannot be known now.</source>
        <translation>L’autorité ne répond pas&#xa0;: impossible de savoir maintenant à qui est ce nom.</translation>
    </message>
    <message>
        <source>The authority cannot be asked: %1.</source>
        <translation>L’autorité ne peut pas être interrogée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Username there</source>
        <translation>Nom d’utilisateur là-bas</translation>
    </message>
    <message>
        <source>The authority is asked whose name that is, where it can tell.</source>
        <translation>On demande à l’autorité à qui est ce nom, là où elle peut le dire.</translation>
    </message>
    <message>
        <source>Last day on which it counts; empty: for good</source>
        <translation>Dernier jour où il compte&#xa0;; vide&#xa0;: sans fin</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A login elsewhere</source>
        <translation>Un moyen de connexion ailleurs</translation>
    </message>
    <message>
        <source>Add login</source>
        <translation>Ajouter un moyen de connexion</translation>
    </message>
    <message>
        <source>No authority takes logins by name. A directory or PAM does; others are linked by their owners at a sign-in.</source>
        <translation>Aucune autorité n’admet de moyens de connexion par leur nom. Un annuaire ou PAM le permet&#xa0;; les autres sont reliés par leurs titulaires lors d’une connexion.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>kind of login, authority</comment>
        <translation>%1 chez %2</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>A day is written like 2027-12-31.</source>
        <translation>Un jour s’écrit comme 2027-12-31.</translation>
    </message>
    <message>
        <source>Type how the person is called there.</source>
        <translation>Tapez le nom que la personne porte là-bas.</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>Last day on which it counts</source>
        <translation>Dernier jour où il compte</translation>
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
        <translation>Nouveau mot de passe&#xa0;; toutes les sessions prennent fin</translation>
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
        <source>at %1, since %2</source>
        <translation>chez %1, depuis le %2</translation>
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
        <translation>Aucun moyen d’entrer</translation>
    </message>
    <message>
        <source>Set a password, or mail a link that lets the person choose one.</source>
        <translation>Définissez un mot de passe, ou envoyez un lien pour que la personne en choisisse un.</translation>
    </message>
    <message>
        <source>Mail a link</source>
        <translation>Envoyer un lien</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Annuaire</translation>
    </message>
    <message>
        <source>Account of the machine</source>
        <translation>Compte de la machine</translation>
    </message>
    <message>
        <source>Begun as a draft</source>
        <translation>Commencé en ébauche</translation>
    </message>
    <message>
        <source>Added, and valid</source>
        <translation>Ajouté, et valable</translation>
    </message>
    <message>
        <source>Became valid</source>
        <translation>Validé</translation>
    </message>
    <message>
        <source>Made valid again</source>
        <translation>Validé de nouveau</translation>
    </message>
    <message>
        <source>Made invalid</source>
        <translation>Invalidé</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>time, by whom</comment>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add login</source>
        <translation>Ajouter un moyen de connexion</translation>
    </message>
    <message>
        <source>Why, for the history of the login; may be empty</source>
        <translation>Pourquoi, pour l’historique du moyen de connexion&#xa0;; peut rester vide</translation>
    </message>
    <message>
        <source>Make it invalid</source>
        <translation>L’invalider</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>Fermer l’historique</translation>
    </message>
    <message>
        <source>History of this login</source>
        <translation>Historique de ce moyen de connexion</translation>
    </message>
    <message>
        <source>No password here</source>
        <translation>Pas de mot de passe ici</translation>
    </message>
    <message>
        <source>Authority switched off</source>
        <translation>Autorité désactivée</translation>
    </message>
    <message>
        <source>kept here, since %1</source>
        <translation>tenu ici, depuis le %1</translation>
    </message>
    <message>
        <source>set %1</source>
        <comment>a password, when</comment>
        <translation>défini&#xa0;: %1</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>dernière utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>never used yet</source>
        <translation>encore jamais utilisé</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>a pris fin le %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>prend fin le %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a property of a login and its value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <comment>what became of a login, by whom, when</comment>
        <translation>%1 par %2, %3</translation>
    </message>
    <message>
        <source>Invalidate…</source>
        <translation>Invalider…</translation>
    </message>
    <message>
        <source>Ask for a new one at the next sign-in</source>
        <translation>En demander un nouveau à la prochaine connexion</translation>
    </message>
    <message>
        <source>Let it end…</source>
        <translation>Fixer une fin…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>A login of %1 was removed.</source>
        <translation>Un moyen de connexion de %1 a été retiré.</translation>
    </message>
    <message>
        <source>Sessions that began with it have ended.</source>
        <translation>Les sessions qu’il avait ouvertes ont pris fin.</translation>
    </message>
    <message>
        <source>Must be changed</source>
        <translation>À changer</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LookForm</name>
    <message>
        <source>For whom the words are</source>
        <translation>À qui s’adressent les textes</translation>
    </message>
    <message>
        <source>Colour on light pages</source>
        <translation>Couleur sur les pages claires</translation>
    </message>
    <message>
        <source>Colour on dark pages</source>
        <translation>Couleur sur les pages sombres</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>The look of</source>
        <translation>L’apparence de</translation>
    </message>
    <message>
        <source>Name shown</source>
        <translation>Nom affiché</translation>
    </message>
    <message>
        <source>Address for questions</source>
        <translation>Adresse pour les questions</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Vos propres textes</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <comment>name of a language</comment>
        <translation>Seulement en %1</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Images (*.png *.svg)</translation>
    </message>
    <message>
        <source>The look was saved. Pages show it at once.</source>
        <translation>L’apparence a été enregistrée. Les pages la montrent aussitôt.</translation>
    </message>
    <message>
        <source>Your edits were put aside.</source>
        <translation>Vos modifications ont été abandonnées.</translation>
    </message>
    <message>
        <source>The address for questions is no mail address.</source>
        <translation>L’adresse pour les questions n’est pas une adresse électronique.</translation>
    </message>
    <message>
        <source>Whose look is edited</source>
        <translation>Apparence modifiée</translation>
    </message>
    <message>
        <source>Where the words stand</source>
        <translation>Où se trouvent les textes</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>la même</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LostBanner</name>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>The database does not answer.</source>
        <translation>La base de données ne répond pas.</translation>
    </message>
    <message>
        <source>What you see is from %1. Edits are kept as drafts. Trying again…</source>
        <translation>Ce que vous voyez date de %1. Les modifications sont gardées comme brouillons. Nouvel essai…</translation>
    </message>
    <message numerus="yes">
        <source>What you see is from %1. Edits are kept as drafts. Trying again in %n s.</source>
        <translation>
            <numerusform>Ce que vous voyez date de %1. Les modifications sont gardées comme brouillons. Nouvel essai dans %n s.</numerusform>
            <numerusform>Ce que vous voyez date de %1. Les modifications sont gardées comme brouillons. Nouvel essai dans %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MailFilterBar</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>every mail</source>
        <translation>tous les courriels</translation>
    </message>
    <message>
        <source>mails that wait</source>
        <translation>les courriels qui attendent</translation>
    </message>
    <message>
        <source>mails that are tried again</source>
        <translation>les courriels à réessayer</translation>
    </message>
    <message>
        <source>mails that were given up</source>
        <translation>les courriels abandonnés</translation>
    </message>
    <message>
        <source>mails that were sent</source>
        <translation>les courriels envoyés</translation>
    </message>
    <message>
        <source>every kind</source>
        <translation>tous les genres</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Show %1 of %2</source>
        <comment>filter of mails: state, kind</comment>
        <translation>Montrer&#xa0;: %1, genre&#xa0;: %2</translation>
    </message>
    <message>
        <source>Part of an address</source>
        <translation>Partie d’une adresse</translation>
    </message>
    <message>
        <source>Search mails by address</source>
        <translation>Chercher des courriels par adresse</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MailForm</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Back to the program’s words</source>
        <translation>Revenir au texte du programme</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>L’envoyer</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Send it once, to look at</source>
        <translation>L’envoyer une fois, pour voir</translation>
    </message>
    <message>
        <source>The house’s own words.</source>
        <translation>Le texte de la maison.</translation>
    </message>
    <message>
        <source>The program’s words. What you save replaces them.</source>
        <translation>Le texte du programme. Ce que vous enregistrez le remplace.</translation>
    </message>
    <message>
        <source>What may stand in it: %1. Greeting and foot are the program’s.</source>
        <comment>variables</comment>
        <translation>Ce qui peut y figurer&#xa0;: %1. La formule d’appel et le pied viennent du programme.</translation>
    </message>
    <message>
        <source>What must stand in it: %1. What may: %2. Greeting and foot are the program’s.</source>
        <comment>variables</comment>
        <translation>Ce qui doit y figurer&#xa0;: %1. Ce qui peut y figurer&#xa0;: %2. La formule d’appel et le pied viennent du programme.</translation>
    </message>
    <message>
        <source>The words were saved. The next mail is written in them.</source>
        <translation>Le texte a été enregistré. Le prochain courriel l’emploie.</translation>
    </message>
    <message>
        <source>Your edits were put aside.</source>
        <translation>Vos modifications ont été abandonnées.</translation>
    </message>
    <message>
        <source>This mail is in the program’s words again.</source>
        <translation>Ce courriel reprend le texte du programme.</translation>
    </message>
    <message>
        <source>The mail server is asked …</source>
        <translation>Question posée au serveur de courriel …</translation>
    </message>
    <message>
        <source>This window sends no mails: the house is served elsewhere.</source>
        <translation>Cette fenêtre n’envoie aucun courriel&#xa0;: la maison est servie ailleurs.</translation>
    </message>
    <message>
        <source>This is no mail address.</source>
        <translation>Ce n’est pas une adresse électronique.</translation>
    </message>
    <message>
        <source>Which mail</source>
        <translation>Quel courriel</translation>
    </message>
    <message>
        <source>Address for the test</source>
        <translation>Adresse pour l’essai</translation>
    </message>
    <message>
        <source>your address</source>
        <translation>votre adresse</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MailModel</name>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>A row read aloud: address, kind of mail, how far it got</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>À réessayer</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>It waits for its turn.</source>
        <translation>Il attend son tour.</translation>
    </message>
    <message numerus="yes">
        <source>It was tried %n times, and is tried again at %1.</source>
        <translation>
            <numerusform>Il a été essayé %n fois, et le sera de nouveau à %1.</numerusform>
            <numerusform>Il a été essayé %n fois, et le sera de nouveau à %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was tried %n times and given up.</source>
        <translation>
            <numerusform>Il a été essayé %n fois, puis abandonné.</numerusform>
            <numerusform>Il a été essayé %n fois, puis abandonné.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail server took it at %1.</source>
        <translation>Le serveur de courriel l’a accepté à %1.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MailPage</name>
    <message>
        <source>Mails</source>
        <translation>Courriels</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Comptage</translation>
    </message>
    <message>
        <source>No mail has been written yet</source>
        <translation>Aucun courriel n’a encore été écrit</translation>
    </message>
    <message>
        <source>The house writes when somebody signs up, forgets a password, changes an address, or is invited. Each mail stands here, and for 30 days after it was sent.</source>
        <translation>La maison écrit quand une personne s’inscrit, oublie un mot de passe, change d’adresse ou reçoit une invitation. Chaque courriel figure ici, et y reste 30 jours après son envoi.</translation>
    </message>
    <message>
        <source>No mail is like that</source>
        <translation>Aucun courriel ne correspond</translation>
    </message>
    <message>
        <source>Ask for less: every state, every kind, a shorter part of the address.</source>
        <translation>Demandez moins&#xa0;: tous les états, tous les genres, une partie plus courte de l’adresse.</translation>
    </message>
    <message>
        <source>Mails leave from where the house is served, not from this window.</source>
        <translation>Les courriels partent de là où la maison est servie, pas de cette fenêtre.</translation>
    </message>
    <message>
        <source>This is the demo: mails go into its own mail viewer and nowhere else.</source>
        <translation>C’est la démonstration&#xa0;: les courriels vont dans sa propre visionneuse et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Through %1, encrypted only if that server offers it.</source>
        <translation>Par %1, chiffré seulement si ce serveur le propose.</translation>
    </message>
    <message>
        <source>Through %1, encrypted, as %2.</source>
        <comment>mail server, sender</comment>
        <translation>Par %1, chiffré, en tant que %2.</translation>
    </message>
    <message>
        <source>Through %1, encrypted, signed in as %2, from %3.</source>
        <comment>mail server, user, sender</comment>
        <translation>Par %1, chiffré, sous le nom %2, de la part de %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n mails were given up</source>
        <translation>
            <numerusform>%n courriel a été abandonné</numerusform>
            <numerusform>%n courriels ont été abandonnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mails are tried again</source>
        <translation>
            <numerusform>%n courriel est à réessayer</numerusform>
            <numerusform>%n courriels sont à réessayer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 in 30 days.</source>
        <comment>mails that wait, mails that were sent</comment>
        <translation>%1&#xa0;; %2 en 30 jours.</translation>
    </message>
    <message numerus="yes">
        <source>%n wait</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were sent</source>
        <translation>
            <numerusform>%n envoyé</numerusform>
            <numerusform>%n envoyés</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again now</source>
        <translation>Renvoyer maintenant</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Ne pas envoyer</translation>
    </message>
    <message numerus="yes">
        <source>%n mails are sent again now.</source>
        <translation>
            <numerusform>%n courriel est renvoyé maintenant.</numerusform>
            <numerusform>%n courriels sont renvoyés maintenant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mails will not be sent.</source>
        <translation>
            <numerusform>%n courriel ne sera pas envoyé.</numerusform>
            <numerusform>%n courriels ne seront pas envoyés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Views of the mails</source>
        <translation>Vues des courriels</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonnés</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>À réessayer</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Look at the mails it would write</source>
        <translation>Regarder les courriels qu’elle écrirait</translation>
    </message>
    <message>
        <source>Set it up…</source>
        <translation>Configurer…</translation>
    </message>
    <message>
        <source>No mail server is set, so nothing leaves. Once there is one, what waits is sent.</source>
        <translation>Aucun serveur de courriel n’est défini : rien ne part. Dès qu’il y en a un, ce qui attend est envoyé.</translation>
    </message>
    <message>
        <source>None waits</source>
        <translation>Aucun en attente</translation>
    </message>
    <message>
        <source>none was sent</source>
        <translation>aucun envoyé</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MailPane</name>
    <message>
        <source>Send it again now</source>
        <translation>Le renvoyer maintenant</translation>
    </message>
    <message>
        <source>Do not send it</source>
        <translation>Ne pas l’envoyer</translation>
    </message>
    <message>
        <source>Change the words of these mails…</source>
        <translation>Changer le texte de ces courriels…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>As its receiver sees it</source>
        <translation>Tel que le voit son destinataire</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Dernière réponse</translation>
    </message>
    <message>
        <source>The mail as plain text</source>
        <translation>Le courriel en texte brut</translation>
    </message>
    <message>
        <source>None that was bad</source>
        <translation>Aucune mauvaise</translation>
    </message>
    <message>
        <source>Its words were not kept: once a mail is sent, nobody can read it here any more.</source>
        <translation>Son texte n’a pas été gardé&#xa0;: une fois un courriel envoyé, personne ne peut plus le lire ici.</translation>
    </message>
    <message>
        <source>Its words are sealed. They are shown where the server runs, which has the key.</source>
        <translation>Son texte est scellé. Il s’affiche là où tourne le serveur, qui a la clé.</translation>
    </message>
    <message>
        <source>What proves who opens its link is left out here.</source>
        <translation>Ce qui prouve qui ouvre son lien est omis ici.</translation>
    </message>
    <message>
        <source>The mail as its receiver sees it</source>
        <translation>Le courriel tel que le voit son destinataire</translation>
    </message>
    <message>
        <source>The mail to %1 is sent again now.</source>
        <translation>Le courriel à %1 est renvoyé maintenant.</translation>
    </message>
    <message>
        <source>The mail to %1 will not be sent.</source>
        <translation>Le courriel à %1 ne sera pas envoyé.</translation>
    </message>
    <message>
        <source>Whoever needs it can ask for it again.</source>
        <translation>Qui en a besoin peut le redemander.</translation>
    </message>
    <message>
        <source>This mail was sent meanwhile.</source>
        <translation>Ce courriel a été envoyé entre-temps.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MailServerSection</name>
    <message>
        <source>This is the demo: mails go into its own mail viewer and nowhere else.</source>
        <translation>C’est la démonstration : les courriels vont dans sa propre visionneuse et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Mails leave through %1: the server was told so at its start, and that goes before what is kept here.</source>
        <translation>Les courriels partent par %1 : le serveur l’a appris à son démarrage, et cela passe avant ce qui est gardé ici.</translation>
    </message>
    <message>
        <source>People confirm addresses and come back to forgotten passwords by mail. What waits is sent as soon as a server is set.</source>
        <translation>C’est par courriel que les personnes confirment leurs adresses et remplacent un mot de passe oublié. Ce qui attend est envoyé dès qu’un serveur est défini.</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Serveur de courriel</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MainWindow</name>
    <message>
        <source>Private database</source>
        <translation>Base privée</translation>
    </message>
    <message>
        <source>Queue: nothing waits</source>
        <translation>Mises à jour&#xa0;: rien n’attend</translation>
    </message>
    <message numerus="yes">
        <source>Queue: %n waiting</source>
        <translation>
            <numerusform>Mises à jour&#xa0;: %n en attente</numerusform>
            <numerusform>Mises à jour&#xa0;: %n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Last change %1</source>
        <translation>Dernier changement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Waiting for the database</source>
        <translation>En attente de la base de données</translation>
    </message>
    <message>
        <source>Serving · %1</source>
        <translation>En service · %1</translation>
    </message>
    <message>
        <source>Not serving</source>
        <translation>Ne sert pas</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>Ouvrir la page de connexion</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Connected to a house on another computer</source>
        <translation>Connecté à une maison sur un autre ordinateur</translation>
    </message>
    <message>
        <source>The database does not take this role and password.</source>
        <translation>La base de données n’accepte pas ce rôle et ce mot de passe.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Edit connections…</source>
        <translation>Modifier les connexions…</translation>
    </message>
    <message>
        <source>Stop serving</source>
        <translation>Arrêter de servir</translation>
    </message>
    <message>
        <source>Start serving</source>
        <translation>Commencer à servir</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>About Gatelodge</source>
        <translation>À propos de Gatelodge</translation>
    </message>
    <message>
        <source>The database is slow to answer</source>
        <translation>La base de données tarde à répondre</translation>
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
        <translation>Nom, nom d’utilisateur ou adresse&#xa0;; trois lettres au moins</translation>
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
        <translation>Personnes les montre toutes&#xa0;: choisissez le groupe dans sa phrase.</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Encore personne.</translation>
    </message>
    <message>
        <source>%1 was added to %2.</source>
        <comment>person, group</comment>
        <translation>%1&#xa0;: ajout à %2.</translation>
    </message>
    <message>
        <source>%1 was taken out of %2.</source>
        <comment>person, group</comment>
        <translation>%1&#xa0;: retrait de %2.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MendWords</name>
    <message>
        <source>How to mend it</source>
        <translation>Comment y remédier</translation>
    </message>
    <message>
        <source>Choose a certificate…</source>
        <translation>Choisir un certificat…</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Créer une nouvelle clé</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Deliver again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Send it now…</source>
        <translation>Envoyer maintenant…</translation>
    </message>
    <message>
        <source>Open its settings</source>
        <translation>Ouvrir ses réglages</translation>
    </message>
    <message>
        <source>Send a test mail…</source>
        <translation>Envoyer un courriel d’essai…</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Faire une sauvegarde</translation>
    </message>
    <message>
        <source>Set it up…</source>
        <translation>Configurer…</translation>
    </message>
    <message>
        <source>Look at the servers…</source>
        <translation>Consulter les serveurs…</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Mender</name>
    <message>
        <source>All deliveries go on.</source>
        <translation>Tous les envois reprennent.</translation>
    </message>
    <message>
        <source>Its deliveries go on.</source>
        <translation>Les envois du site reprennent.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Mending</name>
    <message>
        <source>%1 may enter again.</source>
        <translation>%1 peut de nouveau entrer.</translation>
    </message>
    <message>
        <source>%1 was brought back.</source>
        <translation>%1&#xa0;: rétablissement fait.</translation>
    </message>
    <message>
        <source>%1 may come in with this login again.</source>
        <translation>%1 peut de nouveau entrer avec ce moyen de connexion.</translation>
    </message>
    <message>
        <source>%1 was added to %2.</source>
        <comment>person, group</comment>
        <translation>%1&#xa0;: ajout à %2.</translation>
    </message>
    <message>
        <source>%1 may try again.</source>
        <translation>%1 peut réessayer.</translation>
    </message>
    <message>
        <source>Whoever sits at %1 may try again.</source>
        <translation>À l’adresse %1, on peut réessayer.</translation>
    </message>
    <message>
        <source>A link that sets a new password is on its way to %1.</source>
        <translation>Un lien pour choisir un nouveau mot de passe est en route vers %1.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MergeSection</name>
    <message>
        <source>One person?</source>
        <translation>Une seule et même personne&#xa0;?</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Compte gardé</translation>
    </message>
    <message numerus="yes">
        <source>%n come over</source>
        <translation>
            <numerusform>%n à reprendre</numerusform>
            <numerusform>%n à reprendre</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hear that %2 is suspended</source>
        <translation>La suspension de %2 est annoncée à&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MigrationForm</name>
    <message>
        <source>No authority gives its accounts away. Add the older website as one first: a Django website with its database.</source>
        <translation>Aucune autorité ne cède ses comptes. Ajoutez d’abord l’ancien site web comme autorité&#xa0;: un site web Django avec sa base de données.</translation>
    </message>
    <message>
        <source>%1 accounts there: %2 come in, %3 are here already, %4 cannot come in.</source>
        <extracomment>accounts there; newcomers; people who are here already; accounts that cannot come in</extracomment>
        <translation>Comptes là-bas&#xa0;: %1. À faire venir&#xa0;: %2&#xa0;; déjà ici&#xa0;: %3&#xa0;; impossibles à faire venir&#xa0;: %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n have no password there that could be taken over.</source>
        <translation>
            <numerusform>%n personne n’a là-bas aucun mot de passe qui puisse être repris.</numerusform>
            <numerusform>%n personnes n’ont là-bas aucun mot de passe qui puisse être repris.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring everybody in</source>
        <translation>Faire venir tout le monde</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Authorities…</source>
        <translation>Autorités…</translation>
    </message>
    <message>
        <source>Moving people in</source>
        <translation>Faire emménager des personnes</translation>
    </message>
    <message>
        <source>While the older system goes on.</source>
        <translation>Pendant que l’ancien système continue.</translation>
    </message>
    <message>
        <source>Whose people</source>
        <translation>Les personnes de</translation>
    </message>
    <message>
        <source>It stays the authority for everybody until they are moved. It goes on changing their names and addresses.</source>
        <translation>Elle reste l’autorité de chaque personne jusqu’à son emménagement. Elle continue de modifier noms et adresses.</translation>
    </message>
    <message>
        <source>People a batch</source>
        <translation>Personnes par lot</translation>
    </message>
    <message>
        <source>So many are moved in one step; a pause stops between two of them.</source>
        <translation>Autant emménagent en une étape&#xa0;; une pause interrompt entre deux lots.</translation>
    </message>
    <message>
        <source>Nobody is moved by this: everybody comes in, and goes on signing in as before.</source>
        <translation>Personne n’emménage encore ainsi&#xa0;: tout le monde arrive, et continue de se connecter comme avant.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A batch has 1 to %1 people.</source>
        <translation>Un lot compte de 1 à %1 personnes.</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Ce qui se passerait</translation>
    </message>
    <message>
        <source>Those of an earlier migration that was given up, say, if their login there is still known here. Who is deleted while this one is on stays deleted.</source>
        <translation>Par exemple celles d’une migration précédente qui a été abandonnée, si leur moyen de connexion là-bas est encore connu ici. Qui est supprimé pendant que celle-ci est en cours reste supprimé.</translation>
    </message>
    <message>
        <source>Bring back who is there and lies in the recycle bin</source>
        <translation>Rétablir les personnes qui sont là-bas et se trouvent dans la corbeille</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MigrationPane</name>
    <message>
        <source>No server is at work here. It goes on as soon as one serves.</source>
        <translation>Aucun serveur n’est au travail ici. Cela reprend dès qu’il y en a un.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>begun %1</source>
        <comment>when</comment>
        <translation>commencé : %1</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attendent</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Ont emménagé</translation>
    </message>
    <message>
        <source>Without a password</source>
        <translation>Sans mot de passe</translation>
    </message>
    <message>
        <source>New password since</source>
        <translation>Nouveau mot de passe depuis</translation>
    </message>
    <message>
        <source>Could not come in</source>
        <translation>N’ont pas pu venir</translation>
    </message>
    <message>
        <source>Came by themselves</source>
        <translation>Venues d’elles-mêmes</translation>
    </message>
    <message>
        <source>A batch</source>
        <translation>Un lot</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Dernière étape</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>who, when</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>In the recycle bin</source>
        <translation>Dans la corbeille</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonnée</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MigrationsPage</name>
    <message>
        <source>Moving in</source>
        <translation>Emménagement</translation>
    </message>
    <message>
        <source>Move people in</source>
        <translation>Faire emménager des personnes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Nobody is being moved</source>
        <translation>Aucun emménagement</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>the older system, where its migration stands, its state</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>One is on</source>
        <translation>Une est en cours</translation>
    </message>
    <message>
        <source>An older website has people, and is in use. They move here while it goes on: a few first, then everybody, batch by batch. Nobody notices, and until you finish, whoever has moved can be taken back.</source>
        <translation>Un ancien site web a ses personnes et sert encore. Elles emménagent ici pendant qu’il continue : d’abord quelques-unes, puis tout le monde, lot par lot. Personne ne s’aperçoit de rien, et tant que vous n’avez pas terminé, on peut ramener celles qui ont emménagé.</translation>
    </message>
    <message numerus="yes">
        <source>%n are over</source>
        <translation>
            <numerusform>%n est close</numerusform>
            <numerusform>%n sont closes</numerusform>
        </translation>
    </message>
    <message>
        <source>Views of the migrations</source>
        <translation>Vues des migrations</translation>
    </message>
    <message>
        <source>Show %1 %2</source>
        <comment>every migration, whoever stays behind</comment>
        <translation>Montrer&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>every migration</source>
        <translation>toutes les migrations</translation>
    </message>
    <message>
        <source>the migration that is on</source>
        <translation>la migration en cours</translation>
    </message>
    <message>
        <source>migrations that are over</source>
        <translation>les migrations closes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>whoever stays behind</source>
        <translation>que quelqu’un reste en arrière ou non</translation>
    </message>
    <message>
        <source>where somebody stays behind</source>
        <translation>où quelqu’un reste en arrière</translation>
    </message>
    <message>
        <source>where nobody stays behind</source>
        <translation>où personne ne reste en arrière</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Closes</translation>
    </message>
    <message>
        <source>Somebody stays behind</source>
        <translation>Quelqu’un reste en arrière</translation>
    </message>
    <message>
        <source>Older system</source>
        <translation>Ancien système</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>People moved</source>
        <translation>Arrivées</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Avancement</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MoveSection</name>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Move everybody</source>
        <translation>Faire emménager tout le monde</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Bring in who is new there</source>
        <translation>Faire venir les nouveaux de là-bas</translation>
    </message>
    <message numerus="yes">
        <source>%1 would move, in %n batches; %2 would stay behind.</source>
        <extracomment>people; batches; people</extracomment>
        <translation>
            <numerusform>À emménager&#xa0;: %1, en %n lot&#xa0;; en arrière&#xa0;: %2.</numerusform>
            <numerusform>À emménager&#xa0;: %1, en %n lots&#xa0;; en arrière&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n something has changed there, and changes here before.</source>
        <translation>
            <numerusform>Pour %n personne, quelque chose a changé là-bas, et change d’abord ici.</numerusform>
            <numerusform>Pour %n personnes, quelque chose a changé là-bas, et change d’abord ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n people</source>
        <translation>
            <numerusform>Faire emménager %n personne</numerusform>
            <numerusform>Faire emménager %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Ce qui se passerait</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Moving</name>
    <message numerus="yes">
        <source>%1 of %n people have moved.</source>
        <extracomment>how many people have moved, of how many</extracomment>
        <translation>
            <numerusform>Emménagements&#xa0;: %1 sur %n personne.</numerusform>
            <numerusform>Emménagements&#xa0;: %1 sur %n personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Coming in</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Emménagement</translation>
    </message>
    <message>
        <source>Going back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Stopped by itself</source>
        <translation>Arrêt de lui-même</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminée</translation>
    </message>
    <message numerus="yes">
        <source>%n stay behind</source>
        <translation>
            <numerusform>%n reste en arrière</numerusform>
            <numerusform>%n restent en arrière</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody has moved</source>
        <translation>Tout le monde a emménagé</translation>
    </message>
    <message>
        <source>Rests</source>
        <translation>Au repos</translation>
    </message>
    <message numerus="yes">
        <source>Everybody is brought in, %n so far.</source>
        <translation>
            <numerusform>Tout le monde arrive, %n jusqu’ici.</numerusform>
            <numerusform>Tout le monde arrive, %n jusqu’ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pilot set moves. %1</source>
        <translation>Le groupe pilote emménage. %1</translation>
    </message>
    <message>
        <source>People go back to %1. %2</source>
        <translation>Les personnes repartent vers %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>Finished. %n people are at home here.</source>
        <translation>
            <numerusform>Terminée. %n personne est ici chez elle.</numerusform>
            <numerusform>Terminée. %n personnes sont ici chez elles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have come in, and still sign in by %1.</source>
        <translation>
            <numerusform>%n personne est arrivée, et se connecte encore par %1.</numerusform>
            <numerusform>%n personnes sont arrivées, et se connectent encore par %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 did not answer as it should: %2</source>
        <translation>%1 n’a pas répondu comme il faut&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Personne n’attend.</translation>
    </message>
    <message numerus="yes">
        <source>%n people wait. They keep their names and passwords, stay signed in, and notice nothing. Until you finish, they can be taken back.</source>
        <translation>
            <numerusform>%n personne attend. Elle garde son nom et son mot de passe, reste connectée et ne s’aperçoit de rien. Tant que vous n’avez pas terminé, elle peut être ramenée.</numerusform>
            <numerusform>%n personnes attendent. Elles gardent noms et mots de passe, restent connectées et ne s’aperçoivent de rien. Tant que vous n’avez pas terminé, elles peuvent être ramenées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has moved yet.</source>
        <translation>Personne n’a encore emménagé.</translation>
    </message>
    <message numerus="yes">
        <source>%n people go back to %1. What was changed here of their names and addresses gives way to what is said there.</source>
        <extracomment>who goes back; the older system; perhaps a sentence on who stays</extracomment>
        <translation>
            <numerusform>%n personne repart vers %1. Ce qui a été modifié ici de ses noms et adresses fait place à ce qui est dit là-bas.</numerusform>
            <numerusform>%n personnes repartent vers %1. Ce qui a été modifié ici de leurs noms et adresses fait place à ce qui est dit là-bas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have a new password that nobody knows there, and stay.</source>
        <translation>
            <numerusform>%n a un nouveau mot de passe inconnu là-bas, et reste.</numerusform>
            <numerusform>%n ont un nouveau mot de passe inconnu là-bas, et restent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not yet: %n people came by %1 since everybody was brought in, and would lose their way in. Bring them in first.</source>
        <translation>
            <numerusform>Pas encore&#xa0;: %n personne est arrivée par %1 depuis que tout le monde est là, et ne pourrait plus entrer. Faites-la d’abord venir.</numerusform>
            <numerusform>Pas encore&#xa0;: %n personnes sont arrivées par %1 depuis que tout le monde est là, et ne pourraient plus entrer. Faites-les d’abord venir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not yet: %n people would lose their way in. Move them first.</source>
        <translation>
            <numerusform>Pas encore&#xa0;: %n personne ne pourrait plus entrer. Faites-la d’abord emménager.</numerusform>
            <numerusform>Pas encore&#xa0;: %n personnes ne pourraient plus entrer. Faites-les d’abord emménager.</numerusform>
        </translation>
    </message>
    <message>
        <source>From then on %1 is out of use, and nobody goes back.</source>
        <translation>Dès lors, %1 est hors service, et personne ne repart.</translation>
    </message>
    <message numerus="yes">
        <source>%n have no password there; they ask for a new one here.</source>
        <translation>
            <numerusform>%n n’a pas de mot de passe là-bas, et en demande un nouveau ici.</numerusform>
            <numerusform>%n n’ont pas de mot de passe là-bas, et en demandent un nouveau ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody would lose their way in. The numbers are new: look again.</source>
        <translation>Quelqu’un ne pourrait plus entrer. Les nombres sont nouveaux&#xa0;: regardez-les de nouveau.</translation>
    </message>
    <message>
        <source>Only at the house itself: its key opens the password of the older system.</source>
        <translation>Seulement à la maison même&#xa0;: sa clé ouvre le mot de passe de l’ancien système.</translation>
    </message>
    <message>
        <source>Stopped. Nothing has happened.</source>
        <translation>Arrêté. Rien ne s’est passé.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Le fichier n’a pas pu être écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>This authority gives no accounts away, or is out of use.</source>
        <translation>Cette autorité ne cède pas de comptes, ou est hors service.</translation>
    </message>
    <message>
        <source>It has moved on meanwhile. What stands here is new.</source>
        <translation>Les choses ont avancé entre-temps. Ce qui figure ici est nouveau.</translation>
    </message>
    <message>
        <source>The older system does not answer: %1</source>
        <translation>L’ancien système ne répond pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonnée</translation>
    </message>
    <message>
        <source>Given up. Everybody signs in by %1 as before.</source>
        <translation>Abandonnée. Tout le monde se connecte par %1 comme avant.</translation>
    </message>
    <message numerus="yes">
        <source>%n have no login there any more, and stay.</source>
        <translation>
            <numerusform>%n n’a plus de moyen de connexion là-bas, et reste.</numerusform>
            <numerusform>%n n’ont plus de moyen de connexion là-bas, et restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be given up once those who have moved are back.</source>
        <translation>Elle peut être abandonnée une fois revenues les personnes qui ont emménagé.</translation>
    </message>
    <message>
        <source>Begun by mistake? Then give it up: everybody who waits goes on signing in by %1. Whoever came in stays in the list, and History takes that import back. Another migration may be begun at once.</source>
        <translation>Commencée par erreur&#xa0;? Alors abandonnez-la&#xa0;: les personnes qui attendent continuent de se connecter par %1. Celles qui sont arrivées restent dans la liste, et l’Historique permet d’annuler cet import. Une autre migration peut commencer aussitôt.</translation>
    </message>
    <message numerus="yes">
        <source>%n who could not go back stay at home here.</source>
        <translation>
            <numerusform>%n personne qui n’a pas pu repartir reste ici chez elle.</numerusform>
            <numerusform>%n personnes qui n’ont pas pu repartir restent ici chez elles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lie in the recycle bin; whoever is brought back asks for a new password here.</source>
        <translation>
            <numerusform>%n est dans la corbeille&#xa0;; une personne rétablie demande un nouveau mot de passe ici.</numerusform>
            <numerusform>%n sont dans la corbeille&#xa0;; une personne rétablie demande un nouveau mot de passe ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be asked: %2 Whoever has registered there since everybody was brought in is not known here, and would be without a way in.</source>
        <extracomment>the older system; what it said</extracomment>
        <translation>%1 ne peut pas être interrogé&#xa0;: %2 Qui s’est inscrit là-bas depuis que tout le monde est arrivé n’est pas connu ici, et ne pourrait plus entrer.</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts there could not come in, and would be without a way in.</source>
        <translation>
            <numerusform>%n compte là-bas n’a pas pu venir, et ne permettrait plus d’entrer.</numerusform>
            <numerusform>%n comptes là-bas n’ont pas pu venir, et ne permettraient plus d’entrer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not yet: %n accounts at %1 are not here. Bring them in first.</source>
        <translation>
            <numerusform>Pas encore&#xa0;: %n compte chez %1 n’est pas ici. Faites-le d’abord venir.</numerusform>
            <numerusform>Pas encore&#xa0;: %n comptes chez %1 ne sont pas ici. Faites-les d’abord venir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody has registered there just now. Bring them in first.</source>
        <translation>Quelqu’un vient de s’inscrire là-bas. Faites d’abord venir cette personne.</translation>
    </message>
    <message>
        <source>Accounts there could not come in, and how many is new: look again.</source>
        <translation>Des comptes là-bas n’ont pas pu venir, et leur nombre a changé&#xa0;: regardez de nouveau.</translation>
    </message>
    <message>
        <source>Somebody has moved. Take them back first.</source>
        <translation>Des personnes ont emménagé. Ramenez-les d’abord.</translation>
    </message>
    <message>
        <source>One is on already. Finish it first, or give it up.</source>
        <translation>Une migration est déjà en cours. Terminez-la d’abord, ou abandonnez-la.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MovingProgress</name>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>encore %n seconde</numerusform>
            <numerusform>encore %n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>encore %n minute</numerusform>
            <numerusform>encore %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::NewAuthority</name>
    <message>
        <source>Add it</source>
        <translation>L’ajouter</translation>
    </message>
    <message>
        <source>A new authority</source>
        <translation>Une nouvelle autorité</translation>
    </message>
    <message>
        <source>Somebody else who knows people’s passwords.</source>
        <translation>Quelqu’un d’autre qui connaît les mots de passe des personnes.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What people read when they choose it.</source>
        <translation>Ce que les personnes lisent quand elles la choisissent.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What stands after the @ when people name it: alice@club.</source>
        <translation>Ce qui suit le @ quand les personnes la nomment&#xa0;: alice@club.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Kind of authority</source>
        <translation>Genre d’autorité</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::NewInvitations</name>
    <message>
        <source>How they are invited</source>
        <translation>Comment elles sont invitées</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Ce qui sera fait</translation>
    </message>
    <message numerus="yes">
        <source>Invite %n people</source>
        <translation>
            <numerusform>Inviter %n personne</numerusform>
            <numerusform>Inviter %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>By mail</source>
        <translation>Par courriel</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Sur papier</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>Inviter des personnes</translation>
    </message>
    <message>
        <source>They choose their own password.</source>
        <translation>Elles choisissent leur propre mot de passe.</translation>
    </message>
    <message>
        <source>They join</source>
        <translation>Elles entrent dans</translation>
    </message>
    <message>
        <source>Days until it ends, 1 to %1</source>
        <translation>Jours jusqu’à la fin, de 1 à %1</translation>
    </message>
    <message>
        <source>Signed by, as they read it (optional)</source>
        <translation>Signée par, tel qu’on le lira (facultatif)</translation>
    </message>
    <message>
        <source>A word to them (optional)</source>
        <translation>Un mot d’accompagnement (facultatif)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>There is no group yet.</source>
        <translation>Il n’y a encore aucun groupe.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>number, what is done with it</comment>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>person, verdict, reason</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Nothing is done before you press the button.</source>
        <translation>Rien n’est fait avant que vous appuyiez sur le bouton.</translation>
    </message>
    <message numerus="yes">
        <source>%n will be invited.</source>
        <translation>
            <numerusform>%n personne sera invitée.</numerusform>
            <numerusform>%n personnes seront invitées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n will be left out.</source>
        <translation>
            <numerusform>%n sera laissée de côté.</numerusform>
            <numerusform>%n seront laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>People to invite, one a line</source>
        <translation>Personnes à inviter, une par ligne</translation>
    </message>
    <message>
        <source>Days until the invitation ends</source>
        <translation>Jours jusqu’à la fin de l’invitation</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signée par</translation>
    </message>
    <message>
        <source>A word to them</source>
        <translation>Un mot d’accompagnement</translation>
    </message>
    <message>
        <source>One a line: an address, a name with the address in &lt; &gt;, or first name, last name, address.</source>
        <translation>Une par ligne&#xa0;: une adresse, un nom avec l’adresse entre &lt; &gt;, ou prénom, nom, adresse.</translation>
    </message>
    <message>
        <source>One a line; a name is enough. Whoever holds the sheet may use it, and confirms an address of their own afterwards.</source>
        <translation>Une par ligne&#xa0;; un nom suffit. Quiconque tient la feuille peut s’en servir, et confirme ensuite une adresse à soi.</translation>
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
        <translation>Nom d’utilisateur&#xa0;; modifiable tant qu’aucun site ne l’a reçu</translation>
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
    <message>
        <source>Nobody was added yet. What you typed stays.</source>
        <translation>Personne n’a encore été ajouté. Ce que vous avez saisi reste.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::NewSite</name>
    <message>
        <source>Connect it</source>
        <translation>Le relier</translation>
    </message>
    <message>
        <source>A new site</source>
        <translation>Un nouveau site</translation>
    </message>
    <message>
        <source>Then make its key, and put that into the site’s settings.</source>
        <translation>Créez ensuite sa clé, et mettez-la dans les réglages du site.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address where people come back</source>
        <translation>Adresse de retour des personnes</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>Géré par</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A new organisation</source>
        <translation>Une nouvelle organisation</translation>
    </message>
    <message>
        <source>Name of the new organisation</source>
        <translation>Nom de la nouvelle organisation</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::NodesSection</name>
    <message>
        <source>Its clock agrees with the database’s.</source>
        <translation>Son horloge est d’accord avec celle de la base de données.</translation>
    </message>
    <message>
        <source>Its clock is %1 ahead of the database’s.</source>
        <translation>Son horloge avance de %1 sur celle de la base de données.</translation>
    </message>
    <message>
        <source>Its clock is %1 behind the database’s.</source>
        <translation>Son horloge retarde de %1 sur celle de la base de données.</translation>
    </message>
    <message>
        <source>How much room its disk has is not known.</source>
        <translation>La place qui reste sur son disque n’est pas connue.</translation>
    </message>
    <message>
        <source>%1 of %2 are free on its disk.</source>
        <translation>Son disque a encore %1 de libre sur %2.</translation>
    </message>
    <message>
        <source>Servers of this house</source>
        <translation>Serveurs de cette maison</translation>
    </message>
    <message>
        <source>Last heard: %1</source>
        <comment>a time</comment>
        <translation>Dernier signe de vie&#xa0;: %1</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Silencieux</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>None has told of itself within a day.</source>
        <translation>Aucun n’a donné signe de vie ces dernières 24&#xa0;heures.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OldestCard</name>
    <message>
        <source>Oldest waiting change</source>
        <translation>Changement en attente le plus ancien</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>rien n’attend</translation>
    </message>
    <message numerus="yes">
        <source>warning after %n minutes</source>
        <translation>
            <numerusform>alerte après %n minute</numerusform>
            <numerusform>alerte après %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>critical after %n minutes</source>
        <translation>
            <numerusform>critique après %n minute</numerusform>
            <numerusform>critique après %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OnlineCard</name>
    <message>
        <source>nothing is known of this time yet</source>
        <translation>rien n’est encore connu de cette période</translation>
    </message>
    <message>
        <source>People here</source>
        <translation>Personnes présentes</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OpenIdAddresses</name>
    <message>
        <source>Add address…</source>
        <translation>Ajouter une adresse…</translation>
    </message>
    <message>
        <source>Check an address…</source>
        <translation>Vérifier une adresse…</translation>
    </message>
    <message>
        <source>Add this address</source>
        <translation>Ajouter cette adresse</translation>
    </message>
    <message>
        <source>Address to add</source>
        <translation>Adresse à ajouter</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Address that the application sends</source>
        <translation>Adresse que l’application envoie</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>an address</comment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>%1 is on the list.</source>
        <translation>%1 est dans la liste.</translation>
    </message>
    <message>
        <source>%1 is not on the list.</source>
        <translation>%1 n’est pas dans la liste.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OpenIdApps</name>
    <message>
        <source>Settings of the application</source>
        <translation>Réglages de l’application</translation>
    </message>
    <message>
        <source>Add its redirect address</source>
        <translation>Ajouter son adresse de redirection</translation>
    </message>
    <message>
        <source>Set up an application</source>
        <translation>Configurer une application</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>For %1. In place of SECRET stands the secret that was shown once.</source>
        <translation>Pour %1. SECRET y tient la place du secret qui a été montré une fois.</translation>
    </message>
    <message>
        <source>%1 proves itself in another way than is chosen above: “%2”.</source>
        <translation>%1 prouve son identité autrement que ce qui est choisi ci-dessus&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Its redirect address %1 is on the list.</source>
        <translation>Son adresse de redirection %1 est dans la liste.</translation>
    </message>
    <message>
        <source>It comes back to %1, if it runs at this site’s address.</source>
        <translation>Elle revient à %1, si elle tourne à l’adresse de ce site.</translation>
    </message>
    <message>
        <source>Choose its binding</source>
        <translation>Choisir cette liaison</translation>
    </message>
    <message>
        <source>%1 sends neither PKCE nor a nonce, as far as was known when this was written; a newer version may know PKCE. It is let in where “%2” is chosen as its binding.</source>
        <translation>%1 n’envoie ni PKCE ni nonce, pour autant qu’on le savait à la rédaction de ce texte&#xa0;; une version plus récente connaît peut-être PKCE. L’application est admise si «&#xa0;%2&#xa0;» est choisi comme liaison.</translation>
    </message>
    <message>
        <source>%1 knows no PKCE. It is let in where “%2” is chosen as its binding.</source>
        <translation>%1 ne connaît pas PKCE. L’application est admise si «&#xa0;%2&#xa0;» est choisi comme liaison.</translation>
    </message>
    <message>
        <source>Choose its addresses for signing out</source>
        <translation>Choisir ces adresses de déconnexion</translation>
    </message>
    <message>
        <source>It is told when people sign out, and may send them on to %1.</source>
        <translation>Elle apprend les déconnexions, et peut renvoyer ensuite les personnes vers %1.</translation>
    </message>
    <message>
        <source>It can be told when people sign out, at %1, and sends those who sign out there on to %2.</source>
        <translation>Elle peut apprendre les déconnexions à l’adresse %1, et renvoie vers %2 les personnes qui se déconnectent chez elle.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OpenIdClaims</name>
    <message>
        <source>Add claim…</source>
        <translation>Ajouter un champ…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Claims of its own</source>
        <translation>Champs propres</translation>
    </message>
    <message>
        <source>Where the value is from</source>
        <translation>Origine de la valeur</translation>
    </message>
    <message>
        <source>Name of the claim</source>
        <translation>Nom du champ</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nom du groupe</translation>
    </message>
    <message>
        <source>How their names begin; nothing for all</source>
        <translation>Début de leurs noms&#xa0;; vide pour tous</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a claim</comment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>None: the standard ones are enough for most applications.</source>
        <translation>Aucun&#xa0;: les champs standard suffisent à la plupart des applications.</translation>
    </message>
    <message>
        <source>What this application reads of a person under a name that it expects, with the scope profile; what is made of groups, with the scope groups.</source>
        <translation>Ce que cette application lit d’une personne sous un nom qu’elle attend, avec la portée profile&#xa0;; ce qui est tiré des groupes, avec la portée groups.</translation>
    </message>
    <message>
        <source>Let it ask for groups</source>
        <translation>Autoriser la portée groups</translation>
    </message>
    <message>
        <source>%1: made of groups, and never told, since this application may not ask for the scope groups.</source>
        <translation>%1&#xa0;: valeur tirée des groupes, et jamais communiquée, car cette application ne peut pas demander la portée groups.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OpenIdGrants</name>
    <message>
        <source>Signed in there now</source>
        <translation>Connectés là-bas en ce moment</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Personne.</translation>
    </message>
    <message>
        <source>Show more people</source>
        <translation>Montrer plus de personnes</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OpenIdKeysSection</name>
    <message>
        <source>Signing keys</source>
        <translation>Clés de signature</translation>
    </message>
    <message>
        <source>With these the house signs what it tells sites by OpenID Connect. Every ninety days the next one takes over by itself; sites learn of it a day before.</source>
        <translation>La maison signe avec elles ce qu’elle dit aux sites par OpenID Connect. Tous les quatre-vingt-dix jours, la suivante prend le relais d’elle-même&#xa0;; les sites l’apprennent un jour avant.</translation>
    </message>
    <message>
        <source>None yet: the server makes them when it starts.</source>
        <translation>Aucune encore&#xa0;: le serveur les crée à son démarrage.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Still published</source>
        <translation>Encore publiée</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signe</translation>
    </message>
    <message>
        <source>Signed until %1. Nobody takes it for ours any more.</source>
        <translation>A signé jusqu’au %1. Plus personne ne la prend pour l’une des nôtres.</translation>
    </message>
    <message>
        <source>Signed until %1; still published until %2, for what it signed.</source>
        <translation>A signé jusqu’au %1&#xa0;; encore publiée jusqu’au %2, pour ce qu’elle a signé.</translation>
    </message>
    <message>
        <source>Signs from %1.</source>
        <translation>Signe à partir du %1.</translation>
    </message>
    <message>
        <source>Signs since %1.</source>
        <translation>Signe depuis le %1.</translation>
    </message>
    <message>
        <source>Key ID %1</source>
        <translation>Identifiant de clé %1</translation>
    </message>
    <message>
        <source>Replace now</source>
        <translation>Remplacer maintenant</translation>
    </message>
    <message>
        <source>It may be known to others: replace and withdraw…</source>
        <translation>D’autres la connaissent peut-être&#xa0;: remplacer et retirer…</translation>
    </message>
    <message>
        <source>Withdraw the key for %1?</source>
        <translation>Retirer la clé pour %1&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing that it has signed is believed any more: applications ask for new tokens, and some people have to sign in again. A new key signs at once.</source>
        <translation>Plus rien de ce qu’elle a signé n’est cru&#xa0;: les applications demandent de nouveaux jetons, et quelques personnes doivent se reconnecter. Une nouvelle clé signe aussitôt.</translation>
    </message>
    <message>
        <source>Replace and withdraw</source>
        <translation>Remplacer et retirer</translation>
    </message>
    <message>
        <source>Another took its turn before it had signed anything.</source>
        <translation>Une autre a pris le relais avant qu’elle ait signé quoi que ce soit.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OpenIdRejected</name>
    <message>
        <source>Forget these</source>
        <translation>Les oublier</translation>
    </message>
    <message>
        <source>Refused lately</source>
        <translation>Refusé récemment</translation>
    </message>
    <message>
        <source>Nothing was refused.</source>
        <translation>Rien n’a été refusé.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence that is one cause</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>It has been added since.</source>
        <translation>Elle a été ajoutée depuis.</translation>
    </message>
    <message>
        <source>Add this address</source>
        <translation>Ajouter cette adresse</translation>
    </message>
    <message numerus="yes">
        <source>%n times, the last one %1.</source>
        <translation>
            <numerusform>%n fois, la dernière le %1.</numerusform>
            <numerusform>%n fois, la dernière le %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for neither</source>
        <translation>N’exiger ni l’un ni l’autre</translation>
    </message>
    <message>
        <source>Take a nonce instead</source>
        <translation>Exiger plutôt un nonce</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OpenIdSecrets</name>
    <message>
        <source>ends at once</source>
        <translation>prend fin aussitôt</translation>
    </message>
    <message>
        <source>holds for one day more</source>
        <translation>reste valable un jour de plus</translation>
    </message>
    <message>
        <source>holds for a week more</source>
        <translation>reste valable une semaine de plus</translation>
    </message>
    <message>
        <source>holds for 30 days more</source>
        <translation>reste valable 30 jours de plus</translation>
    </message>
    <message>
        <source>Make secret</source>
        <translation>Créer un secret</translation>
    </message>
    <message>
        <source>The old one</source>
        <translation>L’ancien</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Make another secret</source>
        <translation>Créer un autre secret</translation>
    </message>
    <message>
        <source> It ends %1.</source>
        <translation> Il prend fin le %1.</translation>
    </message>
    <message>
        <source>Begins with %1</source>
        <comment>a secret</comment>
        <translation>Commence par %1</translation>
    </message>
    <message>
        <source>Made %1. It was shown once and cannot be read again.</source>
        <translation>Créé le %1. Il a été montré une fois et ne peut pas être relu.</translation>
    </message>
    <message>
        <source>End now</source>
        <comment>a secret</comment>
        <translation>Y mettre fin maintenant</translation>
    </message>
    <message>
        <source>The application cannot prove itself before it has a secret.</source>
        <translation>L’application ne peut pas prouver son identité avant d’avoir un secret.</translation>
    </message>
    <message>
        <source>The secret of %1</source>
        <translation>Le secret de %1</translation>
    </message>
    <message>
        <source>Put it into the application’s settings before the old one ends.</source>
        <translation>Mettez-le dans les réglages de l’application avant que l’ancien prenne fin.</translation>
    </message>
    <message>
        <source>Put it into the application’s settings, with the client ID.</source>
        <translation>Mettez-le dans les réglages de l’application, avec l’identifiant client.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OpenIdSection</name>
    <message>
        <source>Most applications can be signed in to by OpenID Connect: wikis, clouds, chats, shops. The gates, consents and updates of this site hold for it, too.</source>
        <translation>OpenID Connect permet de se connecter à la plupart des applications&#xa0;: wikis, clouds, messageries, boutiques. Les portes, les consentements et les mises à jour de ce site valent aussi pour lui.</translation>
    </message>
    <message>
        <source>Set up OpenID Connect</source>
        <translation>Configurer OpenID Connect</translation>
    </message>
    <message>
        <source>End OpenID Connect here…</source>
        <translation>Mettre fin à OpenID Connect ici…</translation>
    </message>
    <message>
        <source>OpenID Connect</source>
        <translation>OpenID Connect</translation>
    </message>
    <message>
        <source>how other applications ask</source>
        <translation>comment demandent d’autres applications</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>Découverte</translation>
    </message>
    <message>
        <source>Authorize</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>User info</source>
        <translation>Informations sur la personne</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Déconnexion</translation>
    </message>
    <message>
        <source>People may sign in by it</source>
        <translation>Les personnes peuvent se connecter ainsi</translation>
    </message>
    <message>
        <source>Off: every request is refused, and tokens hold no more.</source>
        <translation>Désactivé&#xa0;: chaque requête est refusée, et les jetons ne sont plus valables.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Identifiant client</translation>
    </message>
    <message>
        <source>By this name the application tells who it is. It is no secret.</source>
        <translation>Sous ce nom, l’application dit qui elle est. Ce n’est pas un secret.</translation>
    </message>
    <message>
        <source>Redirect addresses</source>
        <translation>Adresses de redirection</translation>
    </message>
    <message>
        <source>None yet: nobody can sign in before there is one.</source>
        <translation>Aucune encore&#xa0;: personne ne peut se connecter avant qu’il y en ait une.</translation>
    </message>
    <message>
        <source>Addresses after signing out</source>
        <translation>Adresses après la déconnexion</translation>
    </message>
    <message>
        <source>None: people stay on a page of this house.</source>
        <translation>Aucune&#xa0;: les personnes restent sur une page de cette maison.</translation>
    </message>
    <message>
        <source>End OpenID Connect at %1?</source>
        <translation>Mettre fin à OpenID Connect sur %1&#xa0;?</translation>
    </message>
    <message>
        <source>Its secrets are forgotten, and whoever is signed in there by it is signed out. Its settings can be brought back from the history, its secrets cannot.</source>
        <translation>Ses secrets sont oubliés, et les personnes connectées là-bas par ce moyen sont déconnectées. Ses réglages peuvent être rétablis depuis l’historique, ses secrets non.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Y mettre fin</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OpenIdSettings</name>
    <message>
        <source>It may ask for %1</source>
        <translation>Elle peut demander %1</translation>
    </message>
    <message>
        <source>How it proves itself</source>
        <translation>Comment elle prouve son identité</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Its keys</source>
        <translation>Ses clés</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>A JWK set with its public keys, for the proof by signature.</source>
        <translation>Un jeu JWK avec ses clés publiques, pour la preuve par signature.</translation>
    </message>
    <message>
        <source>Pushed requests only</source>
        <translation>Requêtes poussées uniquement</translation>
    </message>
    <message>
        <source>The application hands its request over by itself first, so that nobody reads or changes it.</source>
        <translation>L’application remet d’abord sa requête elle-même, afin que personne ne la lise ni ne la modifie.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Of the ID token. Every application takes RS256; the others are shorter.</source>
        <translation>Celle du jeton d’identité. Toutes les applications acceptent RS256&#xa0;; les autres sont plus courtes.</translation>
    </message>
    <message>
        <source>What it may ask for</source>
        <translation>Ce qu’elle peut demander</translation>
    </message>
    <message>
        <source>Devices without a browser may sign in</source>
        <translation>Des appareils sans navigateur peuvent se connecter</translation>
    </message>
    <message>
        <source>They show a code, and their person types it on another device.</source>
        <translation>Ils montrent un code, que la personne saisit sur un autre appareil.</translation>
    </message>
    <message>
        <source>It may act for itself</source>
        <translation>Elle peut agir pour son propre compte</translation>
    </message>
    <message>
        <source>Without any person: a service that asks in its own name.</source>
        <translation>Sans personne&#xa0;: un service qui demande en son propre nom.</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Pour combien de temps</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Minutes until an access token must be renewed.</source>
        <translation>Minutes au bout desquelles un jeton d’accès doit être renouvelé.</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renouvellement</translation>
    </message>
    <message>
        <source>Days after which a person must sign in again, if the site did not ask meanwhile.</source>
        <translation>Jours au bout desquels une personne doit se reconnecter, si le site n’a rien demandé entre-temps.</translation>
    </message>
    <message>
        <source>Told at</source>
        <translation>Informée à l’adresse</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Nulle part</translation>
    </message>
    <message>
        <source>Without a secret, PKCE is all that protects a sign-in.</source>
        <translation>Sans secret, PKCE est tout ce qui protège une connexion.</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Liaison</translation>
    </message>
    <message>
        <source>What ties a sign-in to the browser that began it.</source>
        <translation>Ce qui lie une connexion au navigateur qui l’a commencée.</translation>
    </message>
    <message>
        <source>Where the application is told that a person has signed out, or that what it was let have has ended (back-channel logout).</source>
        <translation>Où l’application apprend qu’une personne s’est déconnectée, ou que ce qui avait été accordé à l’application a pris fin (back-channel logout).</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OpenIdWords</name>
    <message>
        <source>another scheme</source>
        <translation>un autre schéma</translation>
    </message>
    <message>
        <source>www. before one of them only</source>
        <translation>www. au début d’une seule des deux</translation>
    </message>
    <message>
        <source>another host</source>
        <translation>un autre hôte</translation>
    </message>
    <message>
        <source>another port</source>
        <translation>un autre port</translation>
    </message>
    <message>
        <source>a slash at the end of one of them only</source>
        <translation>une barre oblique à la fin d’une seule des deux</translation>
    </message>
    <message>
        <source>other capital letters</source>
        <translation>d’autres majuscules</translation>
    </message>
    <message>
        <source>another path</source>
        <translation>un autre chemin</translation>
    </message>
    <message>
        <source>something else after the ?</source>
        <translation>autre chose après le&#xa0;?</translation>
    </message>
    <message>
        <source>a # in one of them only</source>
        <translation>un # dans une seule des deux</translation>
    </message>
    <message>
        <source>Nothing: an app or a page in the browser</source>
        <translation>Rien&#xa0;: une appli, ou une page dans le navigateur</translation>
    </message>
    <message>
        <source>A secret, in a header (the usual way)</source>
        <translation>Un secret, dans un en-tête (la manière habituelle)</translation>
    </message>
    <message>
        <source>A secret, in the form</source>
        <translation>Un secret, dans le formulaire</translation>
    </message>
    <message>
        <source>A signature with a key of its own</source>
        <translation>Une signature avec sa propre clé</translation>
    </message>
    <message>
        <source>Names, username and language, and the site’s own claims.</source>
        <translation>Noms, nom d’utilisateur et langue, et les champs propres au site.</translation>
    </message>
    <message>
        <source>The main address, which has been confirmed.</source>
        <translation>L’adresse principale, qui a été confirmée.</translation>
    </message>
    <message>
        <source>The names of all groups the person is in.</source>
        <translation>Les noms de tous les groupes de la personne.</translation>
    </message>
    <message>
        <source>It stays signed in after the person has left, until the days below have passed.</source>
        <translation>Elle reste connectée après le départ de la personne, jusqu’à ce que les jours indiqués ci-dessous soient passés.</translation>
    </message>
    <message>
        <source>The same text for everybody</source>
        <translation>Le même texte pour tout le monde</translation>
    </message>
    <message>
        <source>Whether they are in a group</source>
        <translation>L’appartenance à un groupe</translation>
    </message>
    <message>
        <source>Groups whose name begins with</source>
        <translation>Les groupes dont le nom commence par</translation>
    </message>
    <message>
        <source>The username</source>
        <translation>Le nom d’utilisateur</translation>
    </message>
    <message>
        <source>always “%1”</source>
        <translation>toujours «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>true for those in the group “%1”, else false</source>
        <translation>true pour les membres du groupe «&#xa0;%1&#xa0;», sinon false</translation>
    </message>
    <message>
        <source>the names of all groups the person is in</source>
        <translation>les noms de tous les groupes de la personne</translation>
    </message>
    <message>
        <source>groups that begin with “%1”, without that</source>
        <translation>les groupes qui commencent par «&#xa0;%1&#xa0;», sans ce début</translation>
    </message>
    <message>
        <source>the username</source>
        <translation>le nom d’utilisateur</translation>
    </message>
    <message>
        <source>An address has at most 2000 characters.</source>
        <translation>Une adresse a au plus 2000 caractères.</translation>
    </message>
    <message>
        <source>An address has no spaces, and plain letters only.</source>
        <translation>Une adresse n’a pas d’espaces, et seulement des lettres simples.</translation>
    </message>
    <message>
        <source>A * stands for nothing here: write every address out.</source>
        <translation>Une * ne remplace rien ici&#xa0;: écrivez chaque adresse en entier.</translation>
    </message>
    <message>
        <source>Write the whole address, from https:// on.</source>
        <translation>Écrivez l’adresse entière, à partir de https://.</translation>
    </message>
    <message>
        <source>Leave out the # and what follows it.</source>
        <translation>Laissez de côté le # et ce qui le suit.</translation>
    </message>
    <message>
        <source>An address here names no user.</source>
        <translation>Ici, une adresse ne nomme pas d’utilisateur.</translation>
    </message>
    <message>
        <source>It needs https. Plain http is for the very computer where the application is used.</source>
        <translation>Il faut https. Le simple http est réservé à l’ordinateur même où l’application est utilisée.</translation>
    </message>
    <message>
        <source>It needs https, or an app’s own scheme with a dot in it, as in org.example.app:/back.</source>
        <translation>Il faut https, ou le schéma propre à une appli, avec un point, comme dans org.example.app:/back.</translation>
    </message>
    <message>
        <source>It is nearly %1; the difference: %2.</source>
        <translation>C’est presque %1&#xa0;; la différence&#xa0;: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>A redirect address that is not registered</source>
        <translation>Une adresse de redirection qui n’est pas enregistrée</translation>
    </message>
    <message>
        <source>An address after signing out that is not registered</source>
        <translation>Une adresse d’après la déconnexion qui n’est pas enregistrée</translation>
    </message>
    <message>
        <source>No PKCE challenge came</source>
        <translation>Aucun défi PKCE n’est venu</translation>
    </message>
    <message>
        <source>A PKCE challenge of another kind than S256</source>
        <translation>Un défi PKCE d’un autre genre que S256</translation>
    </message>
    <message>
        <source>Neither a PKCE challenge nor a nonce came</source>
        <translation>Ni défi PKCE ni nonce n’est venu</translation>
    </message>
    <message>
        <source>The request was not pushed first</source>
        <translation>La requête n’a pas d’abord été poussée</translation>
    </message>
    <message>
        <source>A scope that the site may not ask for</source>
        <translation>Une portée que le site ne peut pas demander</translation>
    </message>
    <message>
        <source>Another flow than the code’s</source>
        <translation>Un autre flux que celui du code</translation>
    </message>
    <message>
        <source>The application did not prove who it is</source>
        <translation>L’application n’a pas prouvé son identité</translation>
    </message>
    <message>
        <source>The PKCE verifier did not fit</source>
        <translation>Le vérificateur PKCE ne correspondait pas</translation>
    </message>
    <message>
        <source>Add it if it is the application’s own; somebody else’s would get the answers.</source>
        <translation>Ajoutez-la si c’est bien celle de l’application&#xa0;; si c’est celle de quelqu’un d’autre, il recevrait les réponses.</translation>
    </message>
    <message>
        <source>Choose S256 in the application.</source>
        <translation>Choisissez S256 dans l’application.</translation>
    </message>
    <message>
        <source>Switch pushed requests on in the application, or off below.</source>
        <translation>Activez les requêtes poussées dans l’application, ou désactivez-les ci-dessous.</translation>
    </message>
    <message>
        <source>Allow the scope below, or ask for less in the application.</source>
        <translation>Autorisez la portée ci-dessous, ou demandez moins dans l’application.</translation>
    </message>
    <message>
        <source>Choose the authorization code flow in the application.</source>
        <translation>Choisissez dans l’application le flux par code d’autorisation.</translation>
    </message>
    <message>
        <source>Compare its secret, and whether it sends it in the way that is chosen below.</source>
        <translation>Comparez son secret, et vérifiez si elle l’envoie de la manière choisie ci-dessous.</translation>
    </message>
    <message>
        <source>Once, it may be a page that was opened twice; often, an application that mixes up sign-ins.</source>
        <translation>Une seule fois, c’est peut-être une page ouverte deux fois&#xa0;; souvent, c’est une application qui confond les connexions.</translation>
    </message>
    <message>
        <source>PKCE (the usual way)</source>
        <translation>PKCE (la voie habituelle)</translation>
    </message>
    <message>
        <source>A nonce instead of PKCE</source>
        <translation>Un nonce au lieu de PKCE</translation>
    </message>
    <message>
        <source>Neither PKCE nor a nonce</source>
        <translation>Ni PKCE ni nonce</translation>
    </message>
    <message>
        <source>Its sign-ins are less well protected that way: a code that somebody has stolen can be put into another sign-in, unless the application checks its nonce.</source>
        <translation>Ses connexions sont ainsi moins bien protégées&#xa0;: un code volé peut être glissé dans une autre connexion, à moins que l’application ne vérifie son nonce.</translation>
    </message>
    <message>
        <source>Its sign-ins are less well protected that way: a code that somebody has stolen can be put into another sign-in, and nobody notices. Choose this only for an application that can do neither.</source>
        <translation>Ses connexions sont ainsi moins bien protégées&#xa0;: un code volé peut être glissé dans une autre connexion, et personne ne s’en aperçoit. Ne choisissez cela que pour une application qui ne sait faire ni l’un ni l’autre.</translation>
    </message>
    <message>
        <source>Switch PKCE on in the application. If it knows none, take a nonce instead.</source>
        <translation>Activez PKCE dans l’application. Si elle ne le connaît pas, exigez plutôt un nonce.</translation>
    </message>
    <message>
        <source>Switch PKCE on in the application, or its nonce. If it knows neither and has a secret, it can be let in without; a code that somebody has stolen can then be put into another sign-in, and nobody notices.</source>
        <translation>Activez PKCE dans l’application, ou son nonce. Si elle ne connaît ni l’un ni l’autre et qu’elle a un secret, elle peut être admise sans&#xa0;; un code volé peut alors être glissé dans une autre connexion, et personne ne s’en aperçoit.</translation>
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
        <translation>Ses sites n’admettent, ne trouvent et n’apprennent que les personnes qui ont accepté. L’activer retient ce qui est dû jusqu’à leur accord&#xa0;; le désactiver l’envoie aussitôt.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>Why it wants data; people read this when they are asked.</source>
        <translation>Pourquoi elle veut des données&#xa0;; les personnes le lisent quand on leur demande.</translation>
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
        <translation>%1&#xa0;: suppression faite.</translation>
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
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Names of its own for people</source>
        <translation>Ses propres noms pour les personnes</translation>
    </message>
    <message>
        <source>By OpenID Connect its sites know each person by another name (sub) than those of other organisations, so that nobody can compare. Switching it makes everybody a stranger to sites that know them by the name they have now.</source>
        <translation>Par OpenID Connect, ses sites connaissent chaque personne sous un autre nom (sub) que ceux d’autres organisations, afin que personne ne puisse comparer. Changer ce réglage fait de chacun un inconnu pour les sites qui le connaissent sous son nom actuel.</translation>
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
    <message>
        <source>Views of the organisations</source>
        <translation>Vues des organisations</translation>
    </message>
    <message>
        <source>Organisations %1, %2</source>
        <comment>with or without sites, whether or not they ask people</comment>
        <translation>Organisations %1, %2</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>with or without sites</source>
        <translation>avec ou sans sites</translation>
    </message>
    <message>
        <source>with sites</source>
        <translation>avec des sites</translation>
    </message>
    <message>
        <source>without a site</source>
        <translation>sans site</translation>
    </message>
    <message>
        <source>whether or not they ask people first</source>
        <translation>qui demandent d’abord aux personnes ou non</translation>
    </message>
    <message>
        <source>asking people first</source>
        <translation>qui demandent d’abord aux personnes</translation>
    </message>
    <message>
        <source>asking nobody</source>
        <translation>qui ne demandent à personne</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Asking people first</source>
        <translation>Demandent d’abord</translation>
    </message>
    <message>
        <source>Without a site</source>
        <translation>Sans site</translation>
    </message>
    <message>
        <source>Ask people first</source>
        <translation>Demander d’abord aux personnes</translation>
    </message>
    <message>
        <source>Ask nobody</source>
        <translation>Ne demander à personne</translation>
    </message>
    <message>
        <source>Delete these organisations</source>
        <translation>Supprimer ces organisations</translation>
    </message>
    <message numerus="yes">
        <source>%n organisations ask people first now.</source>
        <translation>
            <numerusform>%n organisation demande maintenant d’abord aux personnes.</numerusform>
            <numerusform>%n organisations demandent maintenant d’abord aux personnes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations ask nobody now.</source>
        <translation>
            <numerusform>%n organisation ne demande plus à personne.</numerusform>
            <numerusform>%n organisations ne demandent plus à personne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations were deleted.</source>
        <translation>
            <numerusform>%n organisation a été supprimée.</numerusform>
            <numerusform>%n organisations ont été supprimées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>how many people, how many sites</comment>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites</source>
        <translation>
            <numerusform>%n site</numerusform>
            <numerusform>%n sites</numerusform>
        </translation>
    </message>
    <message>
        <source>Serving for %1. %2</source>
        <comment>a duration, a sentence</comment>
        <translation>En service depuis %1. %2</translation>
    </message>
    <message>
        <source>Serving since just now. %1</source>
        <comment>a sentence</comment>
        <translation>En service depuis un instant. %1</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PagedModel</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PaintedStrip</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PaletteActions</name>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>colours appearance mode</source>
        <translation>couleurs apparence mode</translation>
    </message>
    <message>
        <source>new user account create register</source>
        <translation>nouveau utilisateur compte créer inscrire</translation>
    </message>
    <message>
        <source>people who were never here</source>
        <translation>personnes jamais venues ici</translation>
    </message>
    <message>
        <source>people whose address is not confirmed</source>
        <translation>personnes dont l’adresse n’est pas confirmée</translation>
    </message>
    <message>
        <source>people who are locked out</source>
        <translation>personnes bloquées</translation>
    </message>
    <message>
        <source>people who were removed, recycle bin</source>
        <translation>personnes supprimées, corbeille</translation>
    </message>
    <message>
        <source>add create team</source>
        <translation>ajouter créer équipe</translation>
    </message>
    <message>
        <source>add create association</source>
        <translation>ajouter créer association</translation>
    </message>
    <message>
        <source>new invitation send link paper sheet</source>
        <translation>nouvelle invitation envoyer lien papier feuille</translation>
    </message>
    <message>
        <source>add new create website application client</source>
        <translation>ajouter nouveau créer site web application client</translation>
    </message>
    <message>
        <source>stop the update queue</source>
        <translation>arrêter la file des mises à jour</translation>
    </message>
    <message>
        <source>retry redeliver resend the queue</source>
        <translation>réessayer relivrer renvoyer la file</translation>
    </message>
    <message>
        <source>add LDAP directory OpenID Connect Google Microsoft PAM</source>
        <translation>ajouter annuaire LDAP OpenID Connect Google Microsoft PAM</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Agir</translation>
    </message>
    <message>
        <source>Colours as the desktop</source>
        <translation>Couleurs du bureau</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Couleurs claires</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Couleurs sombres</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>import people members CSV spreadsheet</source>
        <translation>importer personnes membres CSV tableur</translation>
    </message>
    <message>
        <source>people who have not come for long, inactive, stale</source>
        <translation>personnes pas venues depuis longtemps, inactives, dormantes</translation>
    </message>
    <message>
        <source>people who are not let in yet, pending</source>
        <translation>personnes pas encore admises, en attente</translation>
    </message>
    <message>
        <source>sign-up on or off, what has to be approved, domains, days that a request waits</source>
        <translation>inscription ouverte ou fermée, ce qui doit être approuvé, domaines, jours d’attente d’une demande</translation>
    </message>
    <message>
        <source>too many tries, unblock, has to wait</source>
        <translation>trop d’essais, débloquer, doit attendre</translation>
    </message>
    <message>
        <source>what was deleted, bring back, restore, trash</source>
        <translation>ce qui a été supprimé, rétablir, restaurer, corbeille</translation>
    </message>
    <message>
        <source>new migration from an older website</source>
        <translation>nouvelle migration depuis un ancien site web</translation>
    </message>
    <message>
        <source>add a list that is followed at set times</source>
        <translation>ajouter une liste suivie à heures fixes</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PaletteHelp</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PaletteModel</name>
    <message>
        <source>%1, %2</source>
        <comment>answer and its detail</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PaletteSettings</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PaletteSources</name>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Why can’t they enter?</source>
        <translation>Qu’est-ce qui empêche d’entrer&#xa0;?</translation>
    </message>
    <message>
        <source>Who may enter %1?</source>
        <translation>Qui peut entrer sur %1&#xa0;?</translation>
    </message>
    <message>
        <source>Why can’t %1 enter a site?</source>
        <translation>Qu’est-ce qui empêche %1 d’entrer sur un site&#xa0;?</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Autorités</translation>
    </message>
    <message>
        <source>Who may enter?</source>
        <translation>Qui peut entrer&#xa0;?</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Cette fenêtre</translation>
    </message>
    <message>
        <source>Edit connections</source>
        <translation>Modifier les connexions</translation>
    </message>
    <message>
        <source>another database, profile, server, switch house</source>
        <translation>autre base de données, profil, serveur, changer de maison</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>language of the window</source>
        <translation>langue de la fenêtre</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>About Gatelodge</source>
        <translation>À propos de Gatelodge</translation>
    </message>
    <message>
        <source>version, licences, changes, release notes</source>
        <translation>version, licences, changements, notes de version</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PasswordPage</name>
    <message>
        <source>Password for %1</source>
        <translation>Mot de passe pour %1</translation>
    </message>
    <message>
        <source>The database did not take the last one.</source>
        <translation>La base de données n’a pas accepté le précédent.</translation>
    </message>
    <message>
        <source>No keyring answers on this desktop, so it is kept nowhere and asked for each time.</source>
        <translation>Aucun trousseau ne répond sur ce bureau&#xa0;: il n’est donc gardé nulle part et sera demandé chaque fois.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Keep it in the desktop’s keyring</source>
        <translation>Le garder dans le trousseau du bureau</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PasswordSection</name>
    <message>
        <source>It is too short.</source>
        <translation>Il est trop court.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>Il est trop long.</translation>
    </message>
    <message>
        <source>Everybody tries it first.</source>
        <translation>Tout le monde l’essaie en premier.</translation>
    </message>
    <message>
        <source>It is too easy to guess.</source>
        <translation>Il est trop facile à deviner.</translation>
    </message>
    <message>
        <source>It has too few kinds of characters.</source>
        <translation>Il a trop peu de genres de caractères.</translation>
    </message>
    <message>
        <source>These rules accept it.</source>
        <translation>Ces règles l’acceptent.</translation>
    </message>
    <message>
        <source>Its strength is %1 of 4.</source>
        <comment>a score from 0 to 4</comment>
        <translation>Sa force est de %1 sur 4.</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Mots de passe</translation>
    </message>
    <message>
        <source>What a new one has to be. A person’s own names and addresses are always refused, and so are the passwords that everybody tries first. Those in use stay as they are.</source>
        <translation>Ce qu’un nouveau mot de passe doit être. Les noms et adresses de la personne sont toujours refusés, de même que les mots de passe que tout le monde essaie en premier. Ceux déjà en service restent tels quels.</translation>
    </message>
    <message>
        <source>Try a password</source>
        <translation>Essayer un mot de passe</translation>
    </message>
    <message>
        <source>It is judged by the rules above, saved or not, and forgotten. Nothing of it is kept.</source>
        <translation>Il est jugé selon les règles ci-dessus, enregistrées ou non, puis oublié. Rien n’en est conservé.</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Montrer ce qui est tapé</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PeopleDeeds</name>
    <message>
        <source>%1 was suspended.</source>
        <translation>%1&#xa0;: accès suspendu.</translation>
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
        <translation>%1&#xa0;: suppression faite.</translation>
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
        <translation>%1&#xa0;: rétablissement fait.</translation>
    </message>
    <message numerus="yes">
        <source>%n people were brought back.</source>
        <translation>
            <numerusform>%n personne a été rétablie.</numerusform>
            <numerusform>%n personnes ont été rétablies.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There was nothing to do for any of them.</source>
        <translation>Il n’y avait rien à faire pour aucune de ces personnes.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PeopleExport</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Lignes JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Entries of a directory (*.ldif)</source>
        <translation>Entrées d’un annuaire (*.ldif)</translation>
    </message>
    <message>
        <source>Export to be imported</source>
        <translation>Exporter pour un import</translation>
    </message>
    <message>
        <source>IMS Enterprise, for a learning system (*.xml)</source>
        <translation>IMS Enterprise, pour une plateforme d’apprentissage (*.xml)</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PersonFinder</name>
    <message>
        <source>Nobody is called so.</source>
        <translation>Personne ne s’appelle ainsi.</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Chercher une personne</translation>
    </message>
    <message>
        <source>Three letters at least.</source>
        <translation>Au moins trois lettres.</translation>
    </message>
    <message>
        <source>Name, username or address</source>
        <translation>Nom, nom d’utilisateur ou adresse</translation>
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
        <translation>À la porte&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Why can’t they enter a site?</source>
        <translation>Pourquoi cette personne ne peut-elle pas entrer sur un site&#xa0;?</translation>
    </message>
    <message>
        <source>Save what is kept about them…</source>
        <translation>Enregistrer ce qui est gardé sur elle…</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Effacer pour de bon…</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PilotSection</name>
    <message>
        <source>Who goes first</source>
        <translation>Qui passe en premier</translation>
    </message>
    <message>
        <source>Goes first</source>
        <translation>Passe en premier</translation>
    </message>
    <message>
        <source>Its members</source>
        <translation>Ses membres</translation>
    </message>
    <message>
        <source>So many of those who wait</source>
        <translation>Autant parmi ceux qui attendent</translation>
    </message>
    <message>
        <source>Move them</source>
        <translation>Les faire emménager</translation>
    </message>
    <message>
        <source>A few people first: try it with them, compare both sides, and go on.</source>
        <translation>D’abord quelques personnes&#xa0;: essayez avec elles, comparez les deux côtés, puis continuez.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n have moved.</source>
        <translation>
            <numerusform>Emménagements&#xa0;: %1 sur %n.</numerusform>
            <numerusform>Emménagements&#xa0;: %1 sur %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n people</source>
        <translation>
            <numerusform>Faire emménager %n personne</numerusform>
            <numerusform>Faire emménager %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>How many is a number from 1 on.</source>
        <translation>Leur nombre est au moins 1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more go first.</source>
        <translation>
            <numerusform>%n de plus passe en premier.</numerusform>
            <numerusform>%n de plus passent en premier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody more: they are chosen already, or do not wait.</source>
        <translation>Personne de plus&#xa0;: ces personnes sont déjà choisies, ou n’attendent pas.</translation>
    </message>
    <message>
        <source>A group whose members go first</source>
        <translation>Un groupe dont les membres passent en premier</translation>
    </message>
    <message>
        <source>How many go first</source>
        <translation>Combien passent en premier</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PlaceSection</name>
    <message>
        <source>Run by</source>
        <translation>Géré par</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Comes back to</source>
        <translation>Adresse de retour</translation>
    </message>
    <message>
        <source>Where people come back with a sealed answer. No other address is ever used.</source>
        <translation>Là où les personnes reviennent avec une réponse scellée. Aucune autre adresse ne sert jamais.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>The house’s own</source>
        <translation>Celle de la maison</translation>
    </message>
    <message>
        <source>Of the pages that people see on their way to it, like #2758ab.</source>
        <translation>Celle des pages que l’on voit en venant, comme #2758ab.</translation>
    </message>
    <message>
        <source>Search needs a signature</source>
        <translation>La recherche demande une signature</translation>
    </message>
    <message>
        <source>Searches and requests for keys are answered only if they are signed with the site’s key.</source>
        <translation>Les recherches et les demandes de clés n’ont de réponse que si elles sont signées avec la clé du site.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PlanModel</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>%1, %2, %3, line %4</source>
        <extracomment>A row read aloud: name, what becomes of it, why or how, line of the file</extracomment>
        <translation>%1, %2, %3, ligne %4</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PlanStep</name>
    <message numerus="yes">
        <source>%n people were imported</source>
        <translation>
            <numerusform>%n personne a été importée</numerusform>
            <numerusform>%n personnes ont été importées</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the rows that are left…</source>
        <translation>Enregistrer les lignes laissées de côté…</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Everybody is here already, and nothing is new.</source>
        <translation>Tout le monde est déjà ici, et il n’y a rien de nouveau.</translation>
    </message>
    <message>
        <source>There is nothing to do: no row can be taken.</source>
        <translation>Il n’y a rien à faire&#xa0;: aucune ligne ne peut être reprise.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing happens while %n rows cannot be taken.</source>
        <translation>
            <numerusform>Rien ne se passe tant que %n ligne ne peut pas être reprise.</numerusform>
            <numerusform>Rien ne se passe tant que %n lignes ne peuvent pas être reprises.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>what would happen; and how</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All of it happens at once and can be undone.</source>
        <translation>Tout se fait d’un seul coup et peut être annulé.</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Importer un autre fichier</translation>
    </message>
    <message>
        <source>Bring people back out of the recycle bin</source>
        <translation>Rétablir les personnes qui sont dans la corbeille</translation>
    </message>
    <message>
        <source>All rows or none</source>
        <translation>Toutes les lignes ou aucune</translation>
    </message>
    <message>
        <source>Make groups that are missing</source>
        <translation>Créer les groupes qui manquent</translation>
    </message>
    <message>
        <source>Stopped in the middle, what is done stays, and the rest can be resumed for a day. All of it can be undone.</source>
        <translation>En cas d’arrêt en cours de route, ce qui est fait reste, et la suite peut être reprise pendant un jour. Tout peut être annulé.</translation>
    </message>
    <message>
        <source>All at once</source>
        <extracomment>rows that are applied before the next ones</extracomment>
        <translation>Tout d’un seul coup</translation>
    </message>
    <message>
        <source>In batches of %L1 rows</source>
        <translation>Par lots de %L1 lignes</translation>
    </message>
    <message>
        <source>How it is applied</source>
        <translation>Mode d’application</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PlanView</name>
    <message>
        <source>What becomes of the rows</source>
        <translation>Ce que deviennent les lignes</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PreviewNames</name>
    <message>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Sign-in that did not match</source>
        <translation>Connexion qui n’a pas abouti</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Créer un compte</translation>
    </message>
    <message>
        <source>Look in your mail</source>
        <translation>Regardez vos courriels</translation>
    </message>
    <message>
        <source>Choose name and password</source>
        <translation>Choisir un nom et un mot de passe</translation>
    </message>
    <message>
        <source>Forgotten password</source>
        <translation>Mot de passe oublié</translation>
    </message>
    <message>
        <source>Forgotten login</source>
        <translation>Moyen de connexion oublié</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>A link that is too old</source>
        <translation>Un lien trop ancien</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Redemande du mot de passe</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnexion</translation>
    </message>
    <message>
        <source>Gate: how sure</source>
        <translation>Porte&#xa0;: niveau de sûreté</translation>
    </message>
    <message>
        <source>Gate: groups</source>
        <translation>Porte&#xa0;: groupes</translation>
    </message>
    <message>
        <source>Gate: name and address</source>
        <translation>Porte&#xa0;: nom et adresse</translation>
    </message>
    <message>
        <source>Gate: waiting time</source>
        <translation>Porte&#xa0;: délai d’attente</translation>
    </message>
    <message>
        <source>Gate: consent</source>
        <translation>Porte&#xa0;: consentement</translation>
    </message>
    <message>
        <source>Account suspended</source>
        <translation>Compte suspendu</translation>
    </message>
    <message>
        <source>Account not open yet</source>
        <translation>Compte pas encore ouvert</translation>
    </message>
    <message>
        <source>Account has ended</source>
        <translation>Compte arrivé à sa fin</translation>
    </message>
    <message>
        <source>Account waits for approval</source>
        <translation>Compte en attente d’approbation</translation>
    </message>
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
        <source>Change the password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>Moyens de connexion</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Sites you use</source>
        <translation>Vos sites</translation>
    </message>
    <message>
        <source>What you share</source>
        <translation>Ce que vous partagez</translation>
    </message>
    <message>
        <source>SSH keys</source>
        <translation>Clés SSH</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>Jetons d’accès</translation>
    </message>
    <message>
        <source>No such site</source>
        <translation>Site inconnu</translation>
    </message>
    <message>
        <source>No such page</source>
        <translation>Page inconnue</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation>Trop d’essais</translation>
    </message>
    <message>
        <source>Not available now</source>
        <translation>Indisponible pour l’instant</translation>
    </message>
    <message>
        <source>Something broke</source>
        <translation>Quelque chose s’est cassé</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>À l’entrée</translation>
    </message>
    <message>
        <source>Gates and closed accounts</source>
        <translation>Portes et comptes fermés</translation>
    </message>
    <message>
        <source>In the account</source>
        <translation>Dans le compte</translation>
    </message>
    <message>
        <source>When something is wrong</source>
        <translation>Quand quelque chose ne va pas</translation>
    </message>
    <message>
        <source>Greeting on the sign-in page</source>
        <translation>Accueil sur la page de connexion</translation>
    </message>
    <message>
        <source>Above the sign-up form</source>
        <translation>Au-dessus du formulaire d’inscription</translation>
    </message>
    <message>
        <source>Below the sign-in form</source>
        <translation>Sous le formulaire de connexion</translation>
    </message>
    <message>
        <source>Foot of every page</source>
        <translation>Pied de chaque page</translation>
    </message>
    <message>
        <source>On the consent page</source>
        <translation>Sur la page de consentement</translation>
    </message>
    <message>
        <source>What people read first. One or two sentences are enough.</source>
        <translation>Ce que l’on lit en premier. Une ou deux phrases suffisent.</translation>
    </message>
    <message>
        <source>Who may have an account here, and what it is for.</source>
        <translation>Qui peut avoir un compte ici, et à quoi il sert.</translation>
    </message>
    <message>
        <source>News for everybody who signs in: a closed day, a new address.</source>
        <translation>Des nouvelles pour qui se connecte&#xa0;: un jour de fermeture, une nouvelle adresse.</translation>
    </message>
    <message>
        <source>Imprint and privacy notice. Web addresses become links.</source>
        <translation>Mentions légales et protection des données. Les adresses web deviennent des liens.</translation>
    </message>
    <message>
        <source>What becomes of the data, in your words.</source>
        <translation>Ce que deviennent les données, avec vos mots.</translation>
    </message>
    <message>
        <source>Confirm an address</source>
        <translation>Confirmer une adresse</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <translation>Choisir un nouveau mot de passe</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Mot de passe changé</translation>
    </message>
    <message>
        <source>Password ends soon</source>
        <translation>Mot de passe bientôt expiré</translation>
    </message>
    <message>
        <source>Way to sign in added</source>
        <translation>Moyen de connexion ajouté</translation>
    </message>
    <message>
        <source>Address tried by others</source>
        <translation>Adresse essayée par d’autres</translation>
    </message>
    <message>
        <source>Address added</source>
        <translation>Adresse ajoutée</translation>
    </message>
    <message>
        <source>Account approved</source>
        <translation>Compte approuvé</translation>
    </message>
    <message>
        <source>Request approved</source>
        <translation>Demande approuvée</translation>
    </message>
    <message>
        <source>Request declined</source>
        <translation>Demande refusée</translation>
    </message>
    <message>
        <source>Request ran out</source>
        <translation>Demande expirée</translation>
    </message>
    <message>
        <source>Approvals wait for you</source>
        <translation>Des approbations vous attendent</translation>
    </message>
    <message>
        <source>New password waits</source>
        <translation>Nouveau mot de passe en attente</translation>
    </message>
    <message>
        <source>Account ends soon</source>
        <translation>Fin prochaine du compte</translation>
    </message>
    <message>
        <source>A mail needs a subject.</source>
        <translation>Un courriel a besoin d’un objet.</translation>
    </message>
    <message>
        <source>A mail needs a text.</source>
        <translation>Un courriel a besoin d’un texte.</translation>
    </message>
    <message>
        <source>A subject has at most 200 characters, a text 10,000.</source>
        <translation>Un objet compte au plus 200 caractères, un texte 10&#x202f;000.</translation>
    </message>
    <message>
        <source>A subject is one line.</source>
        <translation>Un objet tient sur une ligne.</translation>
    </message>
    <message>
        <source>This mail has no variable %1. Those that it has stand below.</source>
        <translation>Ce courriel n’a pas de variable %1. Celles qu’il a figurent ci-dessous.</translation>
    </message>
    <message>
        <source>%1 is missing: without it the mail is of no use.</source>
        <translation>%1 manque&#xa0;: sans cela, le courriel ne sert à rien.</translation>
    </message>
    <message>
        <source>%1 stands once, as a paragraph of its own, with empty lines around it.</source>
        <translation>%1 figure une seule fois, dans un paragraphe à part, entre deux lignes vides.</translation>
    </message>
    <message>
        <source>{link} comes before {details}.</source>
        <translation>{link} vient avant {details}.</translation>
    </message>
    <message>
        <source>Write the colour as # and six digits, such as #23695b.</source>
        <translation>Écrivez la couleur sous la forme # et six chiffres ou lettres de a à f, comme #23695b.</translation>
    </message>
    <message>
        <source>Hard to read: %1 to 1 against the page, and 4.5 to 1 is needed. %2 is the nearest that will do.</source>
        <comment>contrast ratio, colour</comment>
        <translation>Difficile à lire&#xa0;: %1 pour 1 sur la page, alors qu’il faut 4,5 pour 1. %2 est la couleur convenable la plus proche.</translation>
    </message>
    <message>
        <source>Synchronisation needs you</source>
        <translation>Synchronisation à examiner</translation>
    </message>
    <message>
        <source>Sign-in that lay open too long</source>
        <translation>Connexion restée ouverte trop longtemps</translation>
    </message>
    <message>
        <source>Address is confirmed</source>
        <translation>Adresse confirmée</translation>
    </message>
    <message>
        <source>Address of somebody else</source>
        <translation>Adresse de quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Forgotten password: look in your mail</source>
        <translation>Mot de passe oublié&#xa0;: regardez vos courriels</translation>
    </message>
    <message>
        <source>Forgotten login: look in your mail</source>
        <translation>Moyen de connexion oublié&#xa0;: regardez vos courriels</translation>
    </message>
    <message>
        <source>New password to go on</source>
        <translation>Nouveau mot de passe pour continuer</translation>
    </message>
    <message>
        <source>Password kept elsewhere</source>
        <translation>Mot de passe géré ailleurs</translation>
    </message>
    <message>
        <source>Invitation to an address that is known</source>
        <translation>Invitation à une adresse déjà connue</translation>
    </message>
    <message>
        <source>Invitation for a member</source>
        <translation>Invitation pour un membre</translation>
    </message>
    <message>
        <source>Invitation accepted</source>
        <translation>Invitation acceptée</translation>
    </message>
    <message>
        <source>Invitation that has ended</source>
        <translation>Invitation arrivée à sa fin</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>Se déconnecter&#xa0;?</translation>
    </message>
    <message>
        <source>Not signed in there</source>
        <translation>Pas connecté là-bas</translation>
    </message>
    <message>
        <source>Answer that proves nothing</source>
        <translation>Réponse qui ne prouve rien</translation>
    </message>
    <message>
        <source>No answer from there</source>
        <translation>Pas de réponse de là-bas</translation>
    </message>
    <message>
        <source>Account there is closed</source>
        <translation>Compte fermé là-bas</translation>
    </message>
    <message>
        <source>Login that opens nothing now</source>
        <translation>Moyen de connexion qui n’ouvre plus rien</translation>
    </message>
    <message>
        <source>Known there, no account here</source>
        <translation>Connu là-bas, sans compte ici</translation>
    </message>
    <message>
        <source>Certificate that opens nothing</source>
        <translation>Certificat qui n’ouvre rien</translation>
    </message>
    <message>
        <source>Account that has the address</source>
        <translation>Compte qui a cette adresse</translation>
    </message>
    <message>
        <source>A device at a site</source>
        <translation>Un appareil sur un site</translation>
    </message>
    <message>
        <source>New address: look in your mail</source>
        <translation>Nouvelle adresse&#xa0;: regardez vos courriels</translation>
    </message>
    <message>
        <source>Make a certificate</source>
        <translation>Créer un certificat</translation>
    </message>
    <message>
        <source>Let a device in: its code</source>
        <translation>Laisser entrer un appareil&#xa0;: son code</translation>
    </message>
    <message>
        <source>A device is let in</source>
        <translation>Un appareil est admis</translation>
    </message>
    <message>
        <source>A device is not let in</source>
        <translation>Un appareil n’est pas admis</translation>
    </message>
    <message>
        <source>What is kept about you</source>
        <translation>Ce qui est conservé sur vous</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Qui est là</translation>
    </message>
    <message>
        <source>A damaged form or link</source>
        <translation>Un formulaire ou un lien abîmé</translation>
    </message>
    <message>
        <source>A form from elsewhere</source>
        <translation>Un formulaire venu d’ailleurs</translation>
    </message>
    <message>
        <source>A mistake of the site</source>
        <translation>Une erreur du site</translation>
    </message>
    <message>
        <source>With a login elsewhere</source>
        <translation>Avec un moyen de connexion ailleurs</translation>
    </message>
    <message>
        <source>Synchronisation done</source>
        <translation>Synchronisation terminée</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PreviewsPage</name>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est montré</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>La modifier</translation>
    </message>
    <message>
        <source>What they see</source>
        <translation>Ce qu’ils voient</translation>
    </message>
    <message>
        <source>As the server makes it, with a sample person. Looking records nothing.</source>
        <translation>Telles que le serveur les produit, avec une personne d’exemple. Regarder n’enregistre rien.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Courriels</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>The house itself</source>
        <translation>La maison elle-même</translation>
    </message>
    <message>
        <source>The site %1</source>
        <translation>Le site %1</translation>
    </message>
    <message>
        <source>The organisation %1</source>
        <translation>L’organisation %1</translation>
    </message>
    <message>
        <source>The whole house</source>
        <translation>Toute la maison</translation>
    </message>
    <message>
        <source>Gates stand before sites. Choose a site to see its own.</source>
        <translation>Les portes se trouvent devant les sites. Choisissez un site pour voir les siennes.</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <extracomment>Before the subject in a mail&apos;s plain text</extracomment>
        <translation>Objet&#xa0;: %1</translation>
    </message>
    <message>
        <source>This window looks after a house that is served by another computer. Pages are shown where the server runs, so that nothing has to leave a machine.</source>
        <translation>Cette fenêtre s’occupe d’une maison servie par un autre ordinateur. Les pages s’affichent là où tourne le serveur, pour que rien n’ait à quitter une machine.</translation>
    </message>
    <message>
        <source>No server runs in this window now. Start it under Server and settings, and the pages are shown here.</source>
        <translation>Aucun serveur ne tourne dans cette fenêtre. Démarrez-le sous «&#xa0;Serveur et réglages&#xa0;», et les pages s’afficheront ici.</translation>
    </message>
    <message>
        <source>This program was built without a web view, so it cannot show pages.</source>
        <translation>Ce programme a été compilé sans vue web et ne peut donc pas afficher de pages.</translation>
    </message>
    <message>
        <source>The page as people see it</source>
        <translation>La page telle qu’on la voit</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Language of the page</source>
        <translation>Langue de la page</translation>
    </message>
    <message>
        <source>The mail as plain text</source>
        <translation>Le courriel en texte brut</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ProbeSteps</name>
    <message>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Résultat du test</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Interrogation…</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what the other side said</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ProfilePane</name>
    <message>
        <source>Kind of connection</source>
        <translation>Genre de connexion</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>A new connection</source>
        <translation>Une nouvelle connexion</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>The desktop’s keyring keeps the password.</source>
        <translation>Le trousseau du bureau garde le mot de passe.</translation>
    </message>
    <message>
        <source>No keyring answers on this desktop: the password is asked for each time, and kept nowhere.</source>
        <translation>Aucun trousseau ne répond sur ce bureau&#xa0;: le mot de passe est demandé chaque fois, et n’est gardé nulle part.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Essai…</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>Réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>Masquer les détails</translation>
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
        <translation>«&#xa0;%1&#xa0;»</translation>
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
        <translation>Fixé&#xa0;: un site l’a reçu</translation>
    </message>
    <message>
        <source>Draft from %1, not saved yet</source>
        <translation>Ébauche de %1, pas encore enregistrée</translation>
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
    <message>
        <source>A date is year-month-day, like 2026-12-31; an end may be a term, like +1y, +6m or +30d.</source>
        <translation>Une date s’écrit année-mois-jour, comme 2026-12-31&#xa0;; une fin peut être un délai, comme +1y, +6m ou +30d.</translation>
    </message>
    <message>
        <source>Kept by %1, and changed there</source>
        <translation>Tenu par %1, à modifier là-bas</translation>
    </message>
    <message>
        <source>none</source>
        <comment>notes</comment>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Profiles</name>
    <message>
        <source>Demo</source>
        <translation>Démonstration</translation>
    </message>
    <message>
        <source>Private database</source>
        <translation>Base privée</translation>
    </message>
    <message>
        <source>Somebody’s PostgreSQL</source>
        <translation>Le PostgreSQL de quelqu’un</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>database role at a computer</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ProtocolCards</name>
    <message>
        <source>How it asks</source>
        <translation>Comment il demande</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a protocol and what it is for</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ProtocolSection</name>
    <message>
        <source>How it asks</source>
        <translation>Comment il demande</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>protocole</translation>
    </message>
    <message>
        <source>v2 is for old plug-ins only: its answers are encrypted, but not protected against tampering.</source>
        <translation>v2 est pour d’anciens modules seulement&#xa0;: ses réponses sont chiffrées, mais pas protégées contre l’altération.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::QueuePage</name>
    <message>
        <source>Send all again</source>
        <translation>Tout renvoyer</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Tout suspendre</translation>
    </message>
    <message>
        <source>Live stream</source>
        <translation>Flux en direct</translation>
    </message>
    <message>
        <source>Update queue</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Rien n’attend.</translation>
    </message>
    <message>
        <source>Open sites</source>
        <translation>Ouvrir les sites</translation>
    </message>
    <message>
        <source>No site is told of changes yet.</source>
        <translation>Aucun site n’apprend encore les changements.</translation>
    </message>
    <message>
        <source>Give a site an address for updates, and switch its pushes on.</source>
        <translation>Donnez à un site une adresse pour les mises à jour, et activez ses envois.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait.</source>
        <translation>
            <numerusform>%n changement attend.</numerusform>
            <numerusform>%n changements attendent.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 All deliveries are paused.</source>
        <comment>how many changes wait</comment>
        <translation>%1 Tous les envois sont en pause.</translation>
    </message>
    <message>
        <source>%1 Half of today’s reached their site within %2.</source>
        <comment>how many changes wait; a duration</comment>
        <translation>%1 La moitié de ceux du jour ont atteint leur site en %2.</translation>
    </message>
    <message>
        <source>Live: pause</source>
        <translation>En direct&#xa0;: pause</translation>
    </message>
    <message numerus="yes">
        <source>Paused: show %n newer</source>
        <translation>
            <numerusform>En pause&#xa0;: montrer %n nouveau</numerusform>
            <numerusform>En pause&#xa0;: montrer %n nouveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: go on</source>
        <translation>En pause&#xa0;: continuer</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Tout reprendre</translation>
    </message>
    <message>
        <source>Open Users</source>
        <translation>Ouvrir Personnes</translation>
    </message>
    <message>
        <source>Nothing has travelled yet</source>
        <translation>Rien n’a encore voyagé</translation>
    </message>
    <message>
        <source>Every change appears here, from the row in the database to the site’s answer. Change a name in Users and watch it travel.</source>
        <translation>Chaque changement apparaît ici, de la ligne dans la base de données à la réponse du site. Changez un nom dans Personnes et regardez-le voyager.</translation>
    </message>
    <message>
        <source>Send failed again</source>
        <translation>Renvoyer les échecs</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Preview what would be sent…</source>
        <translation>Voir ce qui serait envoyé…</translation>
    </message>
    <message>
        <source>Send all again…</source>
        <translation>Tout renvoyer…</translation>
    </message>
    <message>
        <source>%1 is paused.</source>
        <translation>%1 est en pause.</translation>
    </message>
    <message>
        <source>%1 goes on.</source>
        <translation>%1 reprend.</translation>
    </message>
    <message>
        <source>All deliveries are paused.</source>
        <translation>Tous les envois sont en pause.</translation>
    </message>
    <message>
        <source>All deliveries go on.</source>
        <translation>Tous les envois reprennent.</translation>
    </message>
    <message>
        <source>Tell it everything again</source>
        <translation>Tout lui redire</translation>
    </message>
    <message>
        <source>The site is told the latest state of everybody who has been there. What is sent cannot be called back.</source>
        <translation>Le site apprend le dernier état de toutes les personnes qui y sont venues. Ce qui est envoyé ne peut pas être rappelé.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Ne pas envoyer</translation>
    </message>
    <message>
        <source>Every site is told the latest state of everybody who has been there. What is sent cannot be called back.</source>
        <translation>Chaque site apprend le dernier état de toutes les personnes qui y sont venues. Ce qui est envoyé ne peut pas être rappelé.</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Livraisons</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu le</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>Ce qui a été annoncé</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>From the change on, ms</source>
        <translation>Depuis le changement, ms</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Views of the stream</source>
        <translation>Vues du flux</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Nothing like that has travelled</source>
        <translation>Rien de tel n’a voyagé</translation>
    </message>
    <message>
        <source>Nothing in the stream fits the sentence above. Loosen it, or look at everything.</source>
        <translation>Rien dans le flux ne répond à la phrase ci-dessus. Assouplissez-la, ou regardez tout.</translation>
    </message>
    <message>
        <source>Show times and sites</source>
        <translation>Montrer les délais et les sites</translation>
    </message>
    <message>
        <source>Show the live stream</source>
        <translation>Montrer le flux en direct</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Tell them everything again</source>
        <translation>Tout leur redire</translation>
    </message>
    <message numerus="yes">
        <source>%n sites selected</source>
        <translation>
            <numerusform>%n site choisi</numerusform>
            <numerusform>%n sites choisis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites are paused.</source>
        <translation>
            <numerusform>%n site est en pause.</numerusform>
            <numerusform>%n sites sont en pause.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites go on.</source>
        <translation>
            <numerusform>%n site reprend.</numerusform>
            <numerusform>%n sites reprennent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites are told the latest state of everybody who has been there. What is sent cannot be called back.</source>
        <translation>
            <numerusform>%n site apprend le dernier état de toutes les personnes qui y sont venues. Ce qui est envoyé ne peut pas être rappelé.</numerusform>
            <numerusform>%n sites apprennent le dernier état de toutes les personnes qui y sont venues. Ce qui est envoyé ne peut pas être rappelé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::QueueTimeline</name>
    <message>
        <source>Time shown</source>
        <translation>Période montrée</translation>
    </message>
    <message>
        <source>Time from edit to site, every delivery. A cross is one that failed.</source>
        <translation>Délai entre la modification et le site, pour chaque livraison. Une croix marque un échec.</translation>
    </message>
    <message>
        <source>Deliveries by outcome</source>
        <translation>Livraisons par issue</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Deliveries by outcome, %1</source>
        <comment>a stretch of time</comment>
        <translation>Livraisons par issue, %1</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
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
    <name>gatelodge::ui::RecordHistory</name>
    <message>
        <source>%1 %2</source>
        <comment>history: a record, what became of it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>who, when, by which way</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Montrer la suite</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>Rien n’a encore changé.</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>Annuler ce changement</translation>
    </message>
    <message>
        <source>Undo this: %1</source>
        <translation>Annuler ce changement&#xa0;: %1</translation>
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
    <name>gatelodge::ui::RolesSection</name>
    <message>
        <source>Owner of the site %1</source>
        <translation>Propriétaire du site %1</translation>
    </message>
    <message>
        <source>May do everything, and alone gives roles and changes settings.</source>
        <translation>Peut tout faire&#xa0;; seul ce rôle donne des rôles et change les réglages.</translation>
    </message>
    <message>
        <source>Looks after people, organisations, groups, sites and the queue.</source>
        <translation>S’occupe des personnes, des organisations, des groupes, des sites et des mises à jour.</translation>
    </message>
    <message>
        <source>Mails new links, unblocks, ends sessions.</source>
        <translation>Envoie de nouveaux liens par courriel, débloque, met fin à des sessions.</translation>
    </message>
    <message>
        <source>Runs this site and its queue, and nothing else.</source>
        <translation>Gère ce site et ses mises à jour, et rien d’autre.</translation>
    </message>
    <message>
        <source>Sees everything but secrets, and changes nothing.</source>
        <translation>Voit tout sauf les secrets, et ne change rien.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Give a role</source>
        <translation>Donner un rôle</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>No role: a member like any other.</source>
        <translation>Aucun rôle&#xa0;: un membre comme les autres.</translation>
    </message>
    <message>
        <source>Reading the sites</source>
        <translation>Lecture des sites</translation>
    </message>
    <message>
        <source>There is no site yet</source>
        <translation>Il n’y a encore aucun site</translation>
    </message>
    <message>
        <source>%1 was given the role: %2.</source>
        <comment>person, role</comment>
        <translation>%1 a reçu le rôle&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 no longer has the role: %2.</source>
        <comment>person, role</comment>
        <translation>%1 n’a plus le rôle&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::RolloverSection</name>
    <message>
        <source>A new year</source>
        <translation>Une nouvelle année</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévisualiser</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Of %1 people, %2 get another end, %3 join and %4 leave.</source>
        <translation>Sur %1 personnes&#xa0;: autre fin de compte pour %2, ajout au groupe pour %3, retrait du groupe pour %4.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::RulesSection</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SchemaField</name>
    <message>
        <source>This kind of authority has no such setting.</source>
        <translation>Ce genre d’autorité n’a pas ce réglage.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Ceci est nécessaire.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>Un nombre entier de %1 à %2.</translation>
    </message>
    <message>
        <source>This value is not allowed here.</source>
        <translation>Cette valeur n’est pas admise ici.</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>Choisissez l’une de ces valeurs.</translation>
    </message>
    <message>
        <source>An address like https://login.example.org/.</source>
        <translation>Une adresse comme https://login.example.org/.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>C’est trop long.</translation>
    </message>
    <message>
        <source>It holds a character that cannot be seen. Type it anew.</source>
        <translation>La valeur contient un caractère invisible. Saisissez-la de nouveau.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SchemaForm</name>
    <message>
        <source>This kind of authority has no setting %1.</source>
        <translation>Ce genre d’autorité n’a pas de réglage %1.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SecretField</name>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Garder l’ancien</translation>
    </message>
    <message>
        <source>Will be taken away</source>
        <translation>Sera retiré</translation>
    </message>
    <message>
        <source>Set, and never shown</source>
        <translation>Défini, et jamais montré</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Masquer ce qui est tapé</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Montrer ce qui est tapé</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SelectionBar</name>
    <message>
        <source>Select nothing</source>
        <translation>Ne rien choisir</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SentenceToken</name>
    <message>
        <source>%1: %2</source>
        <comment>filter and its choice</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ServerPage</name>
    <message>
        <source>Connections…</source>
        <translation>Connexions…</translation>
    </message>
    <message>
        <source>Server and settings</source>
        <translation>Serveur et réglages</translation>
    </message>
    <message>
        <source>The server did not start: %1</source>
        <translation>Le serveur n’a pas démarré&#xa0;: %1</translation>
    </message>
    <message>
        <source>The built-in server</source>
        <translation>Le serveur intégré</translation>
    </message>
    <message>
        <source>Told at the start</source>
        <translation>Indiqué au démarrage</translation>
    </message>
    <message>
        <source>These are read once, when the house is opened: from the connection, gatelodge.toml, the environment or the command line. They are changed there.</source>
        <translation>Ces réglages sont lus une fois, à l’ouverture de la maison&#xa0;: dans la connexion, gatelodge.toml, l’environnement ou la ligne de commande. C’est là qu’ils se changent.</translation>
    </message>
    <message>
        <source>Stop serving</source>
        <translation>Arrêter de servir</translation>
    </message>
    <message>
        <source>Start serving</source>
        <translation>Commencer à servir</translation>
    </message>
    <message>
        <source>This house is served by another computer.</source>
        <translation>Cette maison est servie par un autre ordinateur.</translation>
    </message>
    <message>
        <source>People can sign in at %1.</source>
        <translation>Les personnes peuvent se connecter à %1.</translation>
    </message>
    <message>
        <source>Nobody can sign in: the server is off.</source>
        <translation>Personne ne peut se connecter&#xa0;: le serveur est arrêté.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>ailleurs</translation>
    </message>
    <message>
        <source>serving</source>
        <translation>en service</translation>
    </message>
    <message>
        <source>off</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Listens at</source>
        <translation>Écoute à</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>with the certificate of the connection</source>
        <translation>avec le certificat de la connexion</translation>
    </message>
    <message>
        <source>none: for this computer only, or a proxy before it</source>
        <translation>aucun&#xa0;: pour cet ordinateur seulement, ou derrière un mandataire</translation>
    </message>
    <message>
        <source>People see</source>
        <translation>Les personnes voient</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>private, in a folder of this computer</source>
        <translation>privée, dans un dossier de cet ordinateur</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SessionFilterBar</name>
    <message>
        <source>Three letters of a name, or an address such as 203.0.113</source>
        <translation>Trois lettres d’un nom, ou une adresse comme 203.0.113</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>every session</source>
        <translation>toutes les sessions</translation>
    </message>
    <message>
        <source>sessions of who is here now</source>
        <translation>les sessions des personnes présentes</translation>
    </message>
    <message>
        <source>any authority</source>
        <translation>n’importe quelle autorité</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>Show %1 opened with %2</source>
        <comment>filter of sessions: kind, authority</comment>
        <translation>Montrer&#xa0;: %1, ouvertes avec %2</translation>
    </message>
    <message>
        <source>Name, username or address</source>
        <translation>Nom, nom d’utilisateur ou adresse</translation>
    </message>
    <message>
        <source>Search sessions by name, username or network address</source>
        <translation>Chercher des sessions par nom, nom d’utilisateur ou adresse réseau</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SessionPane</name>
    <message>
        <source>End this session</source>
        <translation>Mettre fin à cette session</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Déconnecter partout</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Ouvrir sa fiche</translation>
    </message>
    <message>
        <source>Logins proved</source>
        <translation>Moyens de connexion prouvés</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>This session has ended. Its browser has to sign in again.</source>
        <translation>Cette session a pris fin. Son navigateur doit se reconnecter.</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Ends every session of %1, on all devices</source>
        <translation>Met fin à toutes les sessions de %1, sur tous les appareils</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Dernière visite</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>%1, kept on this device</source>
        <comment>date and time</comment>
        <translation>%1, conservée sur cet appareil</translation>
    </message>
    <message>
        <source>%1, or when it is idle</source>
        <comment>date and time</comment>
        <translation>%1, ou en cas d’inactivité</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>%1, proved %2</source>
        <comment>authority, time</comment>
        <translation>%1, preuve&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>kind of login and its identity</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Opened it</source>
        <translation>A ouvert la session</translation>
    </message>
    <message>
        <source>Not valid now</source>
        <translation>Non valable actuellement</translation>
    </message>
    <message>
        <source>None is known any more.</source>
        <translation>Plus aucun n’est connu.</translation>
    </message>
    <message>
        <source>A session of %1 has ended.</source>
        <translation>Une session de %1 a pris fin.</translation>
    </message>
    <message>
        <source>%1 has to be signed in again there.</source>
        <comment>a device</comment>
        <translation>%1&#xa0;: il faut s’y reconnecter.</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions of %1 have ended.</source>
        <translation>
            <numerusform>%n session de %1 a pris fin.</numerusform>
            <numerusform>%n sessions de %1 ont pris fin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SessionWords</name>
    <message>
        <source>Here now</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Nothing proved</source>
        <translation>Rien de prouvé</translation>
    </message>
    <message>
        <source>Proved long ago</source>
        <translation>Prouvé il y a longtemps</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>Prouvé</translation>
    </message>
    <message>
        <source>Proved twice</source>
        <translation>Prouvé deux fois</translation>
    </message>
    <message>
        <source>A browser</source>
        <translation>Un navigateur</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>La nôtre</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, %5, since %6, last seen %7</source>
        <comment>person, presence, device, address, authority, times</comment>
        <translation>%1, %2, %3, %4, %5, depuis %6, dernière visite&#xa0;: %7</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SessionsModel</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Signed in with</source>
        <translation>Connexion avec</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Dernière visite</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of login, level</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SessionsPage</name>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Comptage</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Personne n’est connecté</translation>
    </message>
    <message>
        <source>Whoever signs in appears here within a second, and leaves when the session ends.</source>
        <translation>Qui se connecte apparaît ici en moins d’une seconde, et disparaît quand la session prend fin.</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <comment>people who are here now, sessions</comment>
        <translation>%1&#xa0;; %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n people were here within five minutes</source>
        <translation>
            <numerusform>%n personne était là ces cinq dernières minutes</numerusform>
            <numerusform>%n personnes étaient là ces cinq dernières minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are open</source>
        <translation>
            <numerusform>%n session est ouverte</numerusform>
            <numerusform>%n sessions sont ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>End these sessions</source>
        <translation>Mettre fin à ces sessions</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions have ended.</source>
        <translation>
            <numerusform>%n session a pris fin.</numerusform>
            <numerusform>%n sessions ont pris fin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Views of the sessions</source>
        <translation>Vues des sessions</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Montrer tout le monde</translation>
    </message>
    <message>
        <source>Nobody like that is signed in</source>
        <translation>Personne de tel n’est connecté</translation>
    </message>
    <message>
        <source>No session fits the sentence above. Loosen it, or look at everybody.</source>
        <translation>Aucune session ne répond à la phrase ci-dessus. Assouplissez-la, ou regardez tout le monde.</translation>
    </message>
    <message>
        <source>Open the sign-in log</source>
        <translation>Ouvrir le journal des connexions</translation>
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
    <name>gatelodge::ui::SettingsSection</name>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>This program has no driver %1. Nobody can sign in here.</source>
        <translation>Ce programme n’a pas de pilote %1. Personne ne peut se connecter ici.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile: %1. Save once more to set yours; Discard shows theirs.</source>
        <comment>what a connection needs</comment>
        <translation>Quelqu’un d’autre a changé ceci entre-temps : %1. Enregistrez encore une fois pour imposer vos valeurs ; « Abandonner » montre les siennes.</translation>
    </message>
    <message>
        <source>Its connection must be put in order first.</source>
        <translation>Sa connexion doit d’abord être mise en ordre.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SeveralBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n élément choisi</numerusform>
            <numerusform>%n éléments choisis</numerusform>
        </translation>
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
    <message>
        <source>In common</source>
        <translation>En commun</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a state of people, how many</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 à %2</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SheetPicture</name>
    <message numerus="yes">
        <source>The first of %n pages</source>
        <translation>
            <numerusform>Première page sur %n</numerusform>
            <numerusform>Première page sur %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SheetsPane</name>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Feuilles</translation>
    </message>
    <message>
        <source>Eight on a page, to be cut apart.</source>
        <translation>Huit par page, à découper.</translation>
    </message>
    <message numerus="yes">
        <source>%n invitations. These links are shown here only: sheets and mails that these people got before no longer work.</source>
        <translation>
            <numerusform>%n invitation. Ce lien n’est montré qu’ici&#xa0;: les feuilles et les courriels que cette personne a reçus avant ne fonctionnent plus.</numerusform>
            <numerusform>%n invitations. Ces liens ne sont montrés qu’ici&#xa0;: les feuilles et les courriels que ces personnes ont reçus avant ne fonctionnent plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the sheets</source>
        <translation>Enregistrer les feuilles</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>Documents (*.pdf)</translation>
    </message>
    <message>
        <source>invitations</source>
        <comment>name of a file, without its ending</comment>
        <translation>invitations</translation>
    </message>
    <message>
        <source>The sheets are written.</source>
        <translation>Les feuilles sont enregistrées.</translation>
    </message>
    <message>
        <source>The sheets could not be written there. Choose another place.</source>
        <translation>Les feuilles n’ont pas pu être enregistrées à cet endroit. Choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ShortListCopy</name>
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
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>Autres</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ShortPage</name>
    <message>
        <source>Show everything</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Rien ne correspond</translation>
    </message>
    <message>
        <source>Nothing in this list has these letters.</source>
        <translation>Rien dans cette liste ne contient ces lettres.</translation>
    </message>
    <message>
        <source>With “%1”</source>
        <translation>Avec «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Nothing is like that</source>
        <translation>Rien de tel ici</translation>
    </message>
    <message>
        <source>Nothing fits the sentence above. Loosen it, or look at everything.</source>
        <translation>Rien ne répond à la phrase ci-dessus. Assouplissez-la, ou regardez tout.</translation>
    </message>
    <message>
        <source>%1, with “%2”</source>
        <comment>what a list is narrowed to, letters that are sought</comment>
        <translation>%1, avec «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Sidebar</name>
    <message>
        <source>Subjects</source>
        <translation>Sujets</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SignInFilterBar</name>
    <message>
        <source>Three letters of a name, or an address such as 203.0.113</source>
        <translation>Trois lettres d’un nom, ou une adresse comme 203.0.113</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>every sign-in</source>
        <translation>toutes les connexions</translation>
    </message>
    <message>
        <source>rejections only</source>
        <translation>les refus seulement</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>n’importe qui</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>any site</source>
        <translation>tout site</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Show %1 by %2 at %3</source>
        <comment>filter of the sign-in log: kind, person, site</comment>
        <translation>Montrer&#xa0;: %1, par %2, sur %3</translation>
    </message>
    <message>
        <source>Name, username or address</source>
        <translation>Nom, nom d’utilisateur ou adresse</translation>
    </message>
    <message>
        <source>Search the log by name, username or network address</source>
        <translation>Chercher dans le journal par nom, nom d’utilisateur ou adresse réseau</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SignInLogPage</name>
    <message>
        <source>Sign-in log</source>
        <translation>Journal des connexions</translation>
    </message>
    <message>
        <source>Who came in and who did not, as it happens. A rejection says why, and what would change it.</source>
        <translation>Qui est entré et qui n’a pas pu entrer, en direct. Un refus dit pourquoi, et ce qui y changerait quelque chose.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Nothing like that is in the log</source>
        <translation>Rien de tel dans le journal</translation>
    </message>
    <message>
        <source>No sign-in of the last year fits the sentence above. Loosen it, or look at everything.</source>
        <translation>Aucune connexion de l’année écoulée ne correspond à la phrase ci-dessus. Élargissez-la, ou regardez tout.</translation>
    </message>
    <message>
        <source>Nobody has signed in yet</source>
        <translation>Personne ne s’est encore connecté</translation>
    </message>
    <message>
        <source>Every sign-in appears here within a second, whether it went well or not.</source>
        <translation>Chaque connexion apparaît ici en moins d’une seconde, réussie ou non.</translation>
    </message>
    <message>
        <source>Views of the log</source>
        <translation>Vues du journal</translation>
    </message>
    <message>
        <source>Every sign-in</source>
        <translation>Toutes les connexions</translation>
    </message>
    <message>
        <source>Blocked now</source>
        <translation>Blocages en cours</translation>
    </message>
    <message>
        <source>Rejections</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>Inviter des personnes</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SignInModel</name>
    <message>
        <source>d MMM yy</source>
        <comment>a day, as QLocale::toString takes it</comment>
        <translation>d MMM yy</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SignInPane</name>
    <message>
        <source>Open the person</source>
        <translation>Ouvrir sa fiche</translation>
    </message>
    <message>
        <source>Show only theirs</source>
        <translation>Ne montrer que les siennes</translation>
    </message>
    <message>
        <source>Open the site</source>
        <translation>Ouvrir le site</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>date, time of day</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, username</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>On the way to</source>
        <translation>En route vers</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>La nôtre</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Check every gate</source>
        <translation>Vérifier chaque porte</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SignInWords</name>
    <message>
        <source>Not signed in</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Account not active</source>
        <translation>Compte inactif</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Trop tôt</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnexion</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Mauvais mot de passe</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Sans correspondance</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation>Trop d’essais</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Aucune réponse</translation>
    </message>
    <message>
        <source>No proof</source>
        <translation>Aucune preuve</translation>
    </message>
    <message>
        <source>Closed there</source>
        <translation>Fermé là-bas</translation>
    </message>
    <message>
        <source>Login withdrawn</source>
        <translation>Moyen de connexion retiré</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Aucun compte</translation>
    </message>
    <message>
        <source>To be linked</source>
        <translation>À relier</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Not let in yet</source>
        <translation>Pas encore admis</translation>
    </message>
    <message>
        <source>Not active then</source>
        <translation>Inactif à ce moment</translation>
    </message>
    <message>
        <source>Somebody unknown</source>
        <translation>Une personne inconnue</translation>
    </message>
    <message>
        <source>Somebody who is gone</source>
        <translation>Une personne qui n’est plus là</translation>
    </message>
    <message>
        <source>to %1, with %2</source>
        <comment>a site, an authority</comment>
        <translation>vers %1, avec %2</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>a site</comment>
        <translation>vers %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <comment>an authority</comment>
        <translation>avec %1</translation>
    </message>
    <message>
        <source>at our own door</source>
        <translation>à notre propre porte</translation>
    </message>
    <message>
        <source>A browser</source>
        <translation>Un navigateur</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, %5, %6</source>
        <comment>who, outcome, where, device, address, time of a sign-in</comment>
        <translation>%1, %2, %3, %4, %5, %6</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SignInsCard</name>
    <message>
        <source>Sign-ins by result</source>
        <translation>Connexions par issue</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Stopped at a gate</source>
        <translation>Arrêtées à une porte</translation>
    </message>
    <message>
        <source>Not known, or too many tries</source>
        <translation>Inconnues, ou trop d’essais</translation>
    </message>
    <message>
        <source>nobody, %1</source>
        <comment>a stretch of time</comment>
        <translation>personne, %1</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SitePane</name>
    <message>
        <source>Open site</source>
        <translation>Ouvrir le site</translation>
    </message>
    <message>
        <source>Why can’t somebody enter?</source>
        <translation>Pourquoi quelqu’un n’entre-t-il pas&#xa0;?</translation>
    </message>
    <message>
        <source>Remove this site</source>
        <translation>Retirer ce site</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Run by %1. %2, and %3.</source>
        <comment>organisation; how many came; how many went in</comment>
        <translation>Géré par %1. %2, et %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n came this week</source>
        <translation>
            <numerusform>%n personne est venue cette semaine</numerusform>
            <numerusform>%n personnes sont venues cette semaine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n went in</source>
        <translation>
            <numerusform>%n est entrée</numerusform>
            <numerusform>%n sont entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>What they see here</source>
        <translation>Ce qu’ils voient ici</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SitesFilter</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>in any state</source>
        <translation>tout état</translation>
    </message>
    <message>
        <source>in trouble</source>
        <translation>en difficulté</translation>
    </message>
    <message>
        <source>behind with updates</source>
        <translation>mises à jour en retard</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>without a key</source>
        <translation>sans clé</translation>
    </message>
    <message>
        <source>changing their key</source>
        <translation>clé en cours de changement</translation>
    </message>
    <message>
        <source>told of no changes</source>
        <translation>sans envois</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>any protocol</source>
        <translation>tout protocole</translation>
    </message>
    <message>
        <source>any visitors</source>
        <translation>n’importe lesquels</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>some groups only</source>
        <translation>certains groupes seulement</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Visiteurs</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>any organisation</source>
        <translation>toute organisation</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation>En difficulté</translation>
    </message>
    <message>
        <source>Sites %1 of %2</source>
        <comment>in any state … any organisation</comment>
        <translation>Sites – état&#xa0;: %1, organisation&#xa0;: %2</translation>
    </message>
    <message>
        <source>with %1 for %2</source>
        <comment>goes on from: Sites in any state …</comment>
        <translation>protocole&#xa0;: %1, visiteurs&#xa0;: %2</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>More conditions</source>
        <translation>Plus de conditions</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SitesPage</name>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Connect a site</source>
        <translation>Relier un site</translation>
    </message>
    <message>
        <source>No site asks here yet</source>
        <translation>Aucun site ne demande encore ici</translation>
    </message>
    <message>
        <source>A site is anything people sign in to: a wiki, a calendar, a shop. Connect one, and the people you keep here can use it without another password.</source>
        <translation>Un site est tout ce à quoi l’on se connecte&#xa0;: un wiki, un calendrier, une boutique. Reliez-en un, et les personnes tenues ici s’en servent sans autre mot de passe.</translation>
    </message>
    <message>
        <source>Give it a name and the address where people come back.</source>
        <translation>Donnez-lui un nom et l’adresse où les personnes reviennent.</translation>
    </message>
    <message>
        <source>Copy its key into the site’s settings; an example client is made for you.</source>
        <translation>Copiez sa clé dans les réglages du site&#xa0;; un exemple de client est préparé pour vous.</translation>
    </message>
    <message>
        <source>Choose a person, and see whether every gate lets them in.</source>
        <translation>Choisissez une personne, et voyez si chaque porte la laisse entrer.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>site, host, state</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <comment>a site</comment>
        <translation>%1&#xa0;: retrait fait</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Switch pushes on</source>
        <translation>Activer les envois</translation>
    </message>
    <message>
        <source>Switch pushes off</source>
        <translation>Désactiver les envois</translation>
    </message>
    <message>
        <source>Move to organisation</source>
        <translation>Déplacer vers l’organisation</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message numerus="yes">
        <source>%n sites are told of changes now</source>
        <translation>
            <numerusform>%n site apprend désormais les changements</numerusform>
            <numerusform>%n sites apprennent désormais les changements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites are told of no changes any more</source>
        <translation>
            <numerusform>%n site n’apprend plus les changements</numerusform>
            <numerusform>%n sites n’apprennent plus les changements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites belong to %1 now</source>
        <translation>
            <numerusform>%n site appartient désormais à %1</numerusform>
            <numerusform>%n sites appartiennent désormais à %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites were removed</source>
        <translation>
            <numerusform>%n site a été retiré</numerusform>
            <numerusform>%n sites ont été retirés</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>No site fits the sentence above.</source>
        <translation>Aucun site ne répond à la phrase ci-dessus.</translation>
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
            <numerusform>%n visites, la dernière&#xa0;: %1</numerusform>
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
    <message>
        <source>Check entry</source>
        <translation>Vérifier l’entrée</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SkeletonRows</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SourceForm</name>
    <message>
        <source>Read it</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SpanChoice</name>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>last 60 minutes</source>
        <translation>les 60 dernières minutes</translation>
    </message>
    <message>
        <source>last 24 hours</source>
        <translation>les 24 dernières heures</translation>
    </message>
    <message>
        <source>last seven days</source>
        <translation>les sept derniers jours</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Période montrée</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Sparkline</name>
    <message>
        <source>no values</source>
        <translation>aucune valeur</translation>
    </message>
    <message>
        <source>now %1, highest %2</source>
        <translation>maintenant %1, au plus %2</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::StackedBars</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a series and its total</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::StartingPage</name>
    <message>
        <source>The house is being opened</source>
        <translation>La maison s’ouvre</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Un instant.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The house cannot be opened</source>
        <translation>La maison ne peut pas s’ouvrir</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Connexions…</translation>
    </message>
    <message numerus="yes">
        <source>Try again (%n s)</source>
        <comment>seconds until it is tried by itself</comment>
        <translation>
            <numerusform>Réessayer (%n s)</numerusform>
            <numerusform>Réessayer (%n s)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::StationList</name>
    <message>
        <source>Stations</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>station, note</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>station, note, duration</comment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Server state</source>
        <translation>État du serveur</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::StepStrip</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <comment>of an assistant</comment>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::StoppedWords</name>
    <message>
        <source>%1 was not let in to %2</source>
        <comment>person, site</comment>
        <translation>%1 n’a pas pu entrer sur %2</translation>
    </message>
    <message>
        <source>%1 proved the login, and was stopped</source>
        <translation>%1 a prouvé son moyen de connexion, mais n’a pas pu entrer</translation>
    </message>
    <message>
        <source>The account of %1 is deleted.</source>
        <translation>Le compte de %1 est supprimé.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>%1 is suspended.</source>
        <translation>L’accès de %1 est suspendu.</translation>
    </message>
    <message>
        <source>%1 is suspended, and reads at the door: “%2”</source>
        <comment>person, message</comment>
        <translation>L’accès de %1 est suspendu, avec ce message à la porte&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Once restored, %1 may come in at once; nothing else has to be done.</source>
        <translation>Une fois l’accès rétabli, %1 pourra entrer aussitôt&#xa0;; il n’y a rien d’autre à faire.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Admettre</translation>
    </message>
    <message>
        <source>The dates stand in the person’s profile.</source>
        <translation>Les dates sont dans le profil de la personne.</translation>
    </message>
    <message>
        <source>%1 asks for a stronger proof than the session had.</source>
        <translation>%1 demande une preuve plus forte que celle de la session.</translation>
    </message>
    <message>
        <source>Only %1 can give it, by signing in with a stronger login.</source>
        <translation>Il n’y a que %1 qui puisse la donner, en se connectant avec un moyen de connexion plus fort.</translation>
    </message>
    <message>
        <source>%1 asks for a first and a last name, and one of them is missing.</source>
        <translation>%1 demande un prénom et un nom, et l’un des deux manque.</translation>
    </message>
    <message>
        <source>%1 asks for a confirmed address, and %2 has none.</source>
        <comment>site, person</comment>
        <translation>%1 demande une adresse confirmée, et %2 n’en a pas.</translation>
    </message>
    <message>
        <source>%1 is led to the missing part at the next visit; in Users you can fill it in.</source>
        <translation>À sa prochaine visite, %1 verra ce qui manque&#xa0;; vous pouvez le compléter dans Personnes.</translation>
    </message>
    <message>
        <source>The account of %1 is too young for %2.</source>
        <comment>person, site</comment>
        <translation>Le compte de %1 est trop récent pour %2.</translation>
    </message>
    <message>
        <source>The gate opens by itself on %1.</source>
        <comment>date and time</comment>
        <translation>La porte s’ouvrira d’elle-même le %1.</translation>
    </message>
    <message>
        <source>%1 did not agree that %2 receives name and address.</source>
        <comment>person, organisation</comment>
        <translation>%1 n’a pas consenti à ce que %2 reçoive son nom et son adresse.</translation>
    </message>
    <message>
        <source>Only %1 can change that, at the next visit or on the account page.</source>
        <translation>Il n’y a que %1 qui puisse changer cela, à la prochaine visite ou sur la page du compte.</translation>
    </message>
    <message>
        <source>%1 lets in members of a group that is gone.</source>
        <translation>%1 admet les membres d’un groupe qui n’existe plus.</translation>
    </message>
    <message>
        <source>%1 lets in %2, and %3 is in none of them.</source>
        <comment>site, groups, person</comment>
        <translation>%1 admet %2, et %3 n’est dans aucun de ces groupes.</translation>
    </message>
    <message>
        <source>As a member %1 may enter at once.</source>
        <translation>En tant que membre, %1 peut entrer aussitôt.</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <comment>a group</comment>
        <translation>Ajouter à %1</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Ouvrir la personne</translation>
    </message>
    <message>
        <source>The session was not proved strongly enough for %1, or too long ago.</source>
        <translation>La session n’a pas été prouvée assez fortement pour %1, ou il y a trop longtemps.</translation>
    </message>
    <message>
        <source>That is over: nothing would stop %1 now.</source>
        <translation>C’est passé&#xa0;: rien n’arrêterait plus %1 maintenant.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>The account does not exist any more.</source>
        <translation>Le compte n’existe plus.</translation>
    </message>
    <message>
        <source>%1 has signed up, and waits for somebody who lets them in.</source>
        <translation>%1 a demandé un compte, et attend que quelqu’un l’admette.</translation>
    </message>
    <message>
        <source>The request stands in Approvals, too, with what was asked for.</source>
        <translation>La demande est aussi dans Approbations, avec ce qui a été demandé.</translation>
    </message>
    <message>
        <source>The account of %1 begins on %2.</source>
        <comment>person, date and time</comment>
        <translation>Le compte de %1 commence le %2.</translation>
    </message>
    <message>
        <source>The account of %1 ended on %2.</source>
        <comment>person, date and time</comment>
        <translation>Le compte de %1 a pris fin le %2.</translation>
    </message>
    <message>
        <source>Open the site</source>
        <translation>Ouvrir le site</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::StreamDelegate</name>
    <message>
        <source>Own</source>
        <extracomment>Who sent a signal: this program, or another one</extracomment>
        <translation>D’ici</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>D’ailleurs</translation>
    </message>
    <message>
        <source>NOTIFY %1</source>
        <comment>a channel</comment>
        <translation>NOTIFY %1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what the signal means, how many changes were read</comment>
        <translation>%1&#xa0;; %2</translation>
    </message>
    <message numerus="yes">
        <source>%n changes read</source>
        <translation>
            <numerusform>%n changement lu</numerusform>
            <numerusform>%n changements lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more changes</source>
        <translation>
            <numerusform>Montrer %n changement de plus</numerusform>
            <numerusform>Montrer %n changements de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a record, what became of it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>table, by whom</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>people, site</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>after %1</source>
        <comment>a duration</comment>
        <translation>après %1</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::StreamFilterBar</name>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>signals and changes</source>
        <translation>les signaux et les changements</translation>
    </message>
    <message>
        <source>deliveries</source>
        <translation>les livraisons</translation>
    </message>
    <message>
        <source>deliveries of new states</source>
        <translation>les livraisons de nouveaux états</translation>
    </message>
    <message>
        <source>deliveries of suspensions</source>
        <translation>les livraisons de suspensions</translation>
    </message>
    <message>
        <source>deliveries of people let in again</source>
        <translation>les livraisons de retours autorisés</translation>
    </message>
    <message>
        <source>deliveries of erasures</source>
        <translation>les livraisons d’effacements</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>in any state</source>
        <translation>dans tout état</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>arrivé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>any channel</source>
        <translation>tout canal</translation>
    </message>
    <message>
        <source>the channel of changes</source>
        <translation>le canal des changements</translation>
    </message>
    <message>
        <source>the channel of the queue</source>
        <translation>le canal de la file</translation>
    </message>
    <message>
        <source>the channel of mails</source>
        <translation>le canal des courriels</translation>
    </message>
    <message>
        <source>the channel of sign-outs</source>
        <translation>le canal des déconnexions</translation>
    </message>
    <message>
        <source>the channel of errands</source>
        <translation>le canal des commissions</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>n’importe qui</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ici</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>ailleurs</translation>
    </message>
    <message>
        <source>any site</source>
        <translation>tout site</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Show %1 for %2 that is %3 and came on %4 from %5</source>
        <comment>filter of the stream</comment>
        <translation>Montrer&#xa0;: %1, pour %2, état&#xa0;: %3, par %4, expéditeur&#xa0;: %5</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::StreamModel</name>
    <message>
        <source>%1, NOTIFY %2, %3, %4</source>
        <comment>time, channel, sender, how many changes</comment>
        <translation>%1, NOTIFY %2, %3, %4</translation>
    </message>
    <message>
        <source>from here</source>
        <translation>d’ici</translation>
    </message>
    <message>
        <source>from elsewhere</source>
        <translation>d’ailleurs</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n changement</numerusform>
            <numerusform>%n changements</numerusform>
        </translation>
    </message>
    <message>
        <source>Change: %1 %2</source>
        <comment>a record, what became of it</comment>
        <translation>Changement&#xa0;: %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more changes</source>
        <translation>
            <numerusform>%n changement de plus</numerusform>
            <numerusform>%n changements de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 to %3, %4, %5</source>
        <comment>time, people, site, what was told, outcome</comment>
        <translation>%1, %2 vers %3, %4, %5</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::StreamTitles</name>
    <message>
        <source>In all</source>
        <translation>En tout</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SubjectModel</name>
    <message>
        <source>%1, %2</source>
        <comment>subject, and how many things there want a person</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n want you</source>
        <translation>
            <numerusform>%n vous attend</numerusform>
            <numerusform>%n vous attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>subject and count</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SyncForm</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Settings of a synchronisation</source>
        <translation>Réglages d’une synchronisation</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SyncPane</name>
    <message>
        <source>Remove it</source>
        <translation>La retirer</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Exécuter maintenant</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>La laisser continuer</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>L’abandonner</translation>
    </message>
    <message>
        <source>People by run</source>
        <translation>Personnes par exécution</translation>
    </message>
    <message>
        <source>Log of the run</source>
        <translation>Journal de l’exécution</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message numerus="yes">
        <source>of %n who came from it. Nothing has happened yet; whom it is about stands in the log.</source>
        <translation>
            <numerusform>sur %n qui en provient. Rien ne s’est encore passé&#xa0;; le journal dit de qui il s’agit.</numerusform>
            <numerusform>sur %n qui en proviennent. Rien ne s’est encore passé&#xa0;; le journal dit de qui il s’agit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message numerus="yes">
        <source>keeps %n people</source>
        <translation>
            <numerusform>tient %n personne</numerusform>
            <numerusform>tient %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Prochaine</translation>
    </message>
    <message>
        <source>Who is gone</source>
        <translation>Qui n’y figure plus</translation>
    </message>
    <message>
        <source>stays as they are</source>
        <translation>reste comme avant</translation>
    </message>
    <message>
        <source>is suspended</source>
        <translation>a son accès suspendu</translation>
    </message>
    <message>
        <source>goes to the recycle bin</source>
        <translation>va à la corbeille</translation>
    </message>
    <message>
        <source>Mails to</source>
        <translation>Courriels à</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouts</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Laissées de côté</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>It has not run yet.</source>
        <translation>Elle n’a encore jamais eu lieu.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>At sign-ins</source>
        <translation>Aux connexions</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Save the acknowledgement…</source>
        <translation>Enregistrer l’accusé de réception…</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Lignes JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>The synchronisation %1 was removed.</source>
        <translation>La synchronisation %1 a été retirée.</translation>
    </message>
    <message>
        <source>Its people stay, and nobody keeps them.</source>
        <translation>Ses personnes restent, et plus rien ne les tient à jour.</translation>
    </message>
    <message numerus="yes">
        <source>The last document would take %n people out of groups</source>
        <translation>
            <numerusform>Le dernier document retirerait %n personne de groupes</numerusform>
            <numerusform>Le dernier document retirerait %n personnes de groupes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last document would shut %n people out</source>
        <translation>
            <numerusform>Le dernier document exclurait %n personne</numerusform>
            <numerusform>Le dernier document exclurait %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, where somebody is needed</source>
        <translation>%1, si une intervention est nécessaire</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Syncs</name>
    <message>
        <source>Runs</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Rien de nouveau</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Asks you</source>
        <translation>Attend votre réponse</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Autorisée</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonnée</translation>
    </message>
    <message>
        <source>Overtaken</source>
        <translation>Dépassée</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>only by hand</source>
        <translation>seulement à la main</translation>
    </message>
    <message numerus="yes">
        <source>every %n hours</source>
        <translation>
            <numerusform>à %n heure d’intervalle</numerusform>
            <numerusform>toutes les %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n minutes</source>
        <translation>
            <numerusform>à %n minute d’intervalle</numerusform>
            <numerusform>toutes les %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>every day at %1</source>
        <translation>tous les jours à %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>days of the week, time</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>not by itself</source>
        <translation>pas d’elle-même</translation>
    </message>
    <message>
        <source>There is one with this name already.</source>
        <translation>Il en existe déjà une de ce nom.</translation>
    </message>
    <message>
        <source>The server was stopped in the middle. Nothing was changed.</source>
        <translation>Le serveur a été arrêté en cours de route. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The source did not answer, or not to the end.</source>
        <translation>La source n’a pas répondu, ou pas jusqu’au bout.</translation>
    </message>
    <message>
        <source>The source does not take the account or its password.</source>
        <translation>La source refuse le compte ou son mot de passe.</translation>
    </message>
    <message>
        <source>The document cannot be fetched as it is set here.</source>
        <translation>Le document ne peut pas être récupéré avec ces réglages.</translation>
    </message>
    <message>
        <source>The document cannot be read: it is no list of people.</source>
        <translation>Le document est illisible : ce n’est pas une liste de personnes.</translation>
    </message>
    <message>
        <source>Somebody was changed here meanwhile. The next run sees to it.</source>
        <translation>Quelqu’un a été modifié ici entre-temps. La prochaine exécution s’en chargera.</translation>
    </message>
    <message>
        <source>It could not be finished.</source>
        <translation>L’opération n’a pas pu être menée à bien.</translation>
    </message>
    <message>
        <source>It was removed while it ran. Nothing was changed.</source>
        <translation>Elle a été retirée pendant son exécution. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SyncsPage</name>
    <message>
        <source>Synchronisation</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>New synchronisation</source>
        <translation>Nouvelle synchronisation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Nothing is synchronised</source>
        <translation>Rien n’est synchronisé</translation>
    </message>
    <message>
        <source>A school or a personnel office has a list of its own. A synchronisation fetches it at set times, and people here follow it.</source>
        <translation>Une école ou un service du personnel a sa propre liste. Une synchronisation va la chercher à heures fixes, et les personnes d’ici la suivent.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>name, schedule, people, state of a synchronisation</comment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%n of them ask you</source>
        <translation>
            <numerusform>%n d’entre elles attend votre réponse</numerusform>
            <numerusform>%n d’entre elles attendent votre réponse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources that the house follows</source>
        <translation>
            <numerusform>%n source que la maison suit</numerusform>
            <numerusform>%n sources que la maison suit</numerusform>
        </translation>
    </message>
    <message>
        <source>Views of the synchronisations</source>
        <translation>Vues des synchronisations</translation>
    </message>
    <message>
        <source>Show %1 %2</source>
        <comment>every synchronisation, in any state</comment>
        <translation>Montrer&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>every synchronisation</source>
        <translation>toutes les synchronisations</translation>
    </message>
    <message>
        <source>synchronisations with files</source>
        <translation>les synchronisations avec des fichiers</translation>
    </message>
    <message>
        <source>synchronisations with web addresses</source>
        <translation>les synchronisations avec des adresses web</translation>
    </message>
    <message>
        <source>synchronisations with directories</source>
        <translation>les synchronisations avec des annuaires</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>in any state</source>
        <translation>dans tout état</translation>
    </message>
    <message>
        <source>that failed or ask you</source>
        <translation>en échec ou en attente de votre réponse</translation>
    </message>
    <message>
        <source>that are paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>that go on by themselves</source>
        <translation>qui continuent d’elles-mêmes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Want you</source>
        <translation>Vous attendent</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Remove these synchronisations</source>
        <translation>Retirer ces synchronisations</translation>
    </message>
    <message numerus="yes">
        <source>%n synchronisations run within a minute.</source>
        <translation>
            <numerusform>%n synchronisation aura lieu dans la minute.</numerusform>
            <numerusform>%n synchronisations auront lieu dans la minute.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n synchronisations are paused.</source>
        <translation>
            <numerusform>%n synchronisation est en pause.</numerusform>
            <numerusform>%n synchronisations sont en pause.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n synchronisations go on.</source>
        <translation>
            <numerusform>%n synchronisation reprend.</numerusform>
            <numerusform>%n synchronisations reprennent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n synchronisations were removed.</source>
        <translation>
            <numerusform>%n synchronisation a été retirée.</numerusform>
            <numerusform>%n synchronisations ont été retirées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Dernière exécution</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Prochaine exécution</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>never</source>
        <comment>a synchronisation’s last run</comment>
        <translation>jamais</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::TakeBack</name>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>It was changed %1.</source>
        <comment>a time</comment>
        <translation>Dernier changement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is now: %2. It was left as: %3. Changed %4.</source>
        <comment>a field, two values, a time</comment>
        <translation>%1 maintenant&#xa0;: %2. Valeur laissée alors&#xa0;: %3. Changement&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Nothing was taken back: %1 has changed it since.</source>
        <translation>Rien n’a été annulé&#xa0;: %1 y a apporté un changement depuis.</translation>
    </message>
    <message>
        <source>Nothing was taken back: %1 has changed %2 since.</source>
        <translation>Rien n’a été annulé&#xa0;: %1 a modifié %2 depuis.</translation>
    </message>
    <message>
        <source>Nothing was taken back: what it is about was removed by %1 since.</source>
        <translation>Rien n’a été annulé&#xa0;: %1 a supprimé depuis ce dont il s’agit.</translation>
    </message>
    <message>
        <source>Nothing was taken back: %1 has added it again, in other words.</source>
        <translation>Rien n’a été annulé&#xa0;: %1 l’a ajouté de nouveau, en d’autres termes.</translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more stand in the way.</source>
        <translation>
            <numerusform>Et %n autre y fait obstacle.</numerusform>
            <numerusform>Et %n autres y font obstacle.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is as it was before already.</source>
        <translation>Tout est déjà comme avant.</translation>
    </message>
    <message>
        <source>Take back the rest</source>
        <translation>Annuler le reste</translation>
    </message>
    <message>
        <source>It was done again.</source>
        <translation>Le changement a été refait.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>Le changement a été annulé.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes stayed, because others followed.</source>
        <translation>
            <numerusform>%n changement est resté, car d’autres ont suivi.</numerusform>
            <numerusform>%n changements sont restés, car d’autres ont suivi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are as they were.</source>
        <translation>
            <numerusform>%n élément est comme avant.</numerusform>
            <numerusform>%n éléments sont comme avant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>L’annuler</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Undo of an import</source>
        <translation>Annulation d’un import</translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken back.</source>
        <translation>Arrêté. Rien n’a été annulé.</translation>
    </message>
    <message>
        <source>Done again: “%1”</source>
        <translation>Refait : « %1 »</translation>
    </message>
    <message>
        <source>Taken back: “%1”</source>
        <translation>Annulé : « %1 »</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::TestMail</name>
    <message>
        <source>Send a test mail</source>
        <translation>Envoyer un courriel d’essai</translation>
    </message>
    <message>
        <source>The mail server is asked …</source>
        <translation>Question posée au serveur de courriel …</translation>
    </message>
    <message>
        <source>This is no mail address.</source>
        <translation>Ce n’est pas une adresse électronique.</translation>
    </message>
    <message>
        <source>your address</source>
        <translation>votre adresse</translation>
    </message>
    <message>
        <source>Address for the test mail</source>
        <translation>Adresse pour le courriel d’essai</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ThresholdLine</name>
    <message>
        <source>no values</source>
        <translation>aucune valeur</translation>
    </message>
    <message>
        <source>now %1, highest %2</source>
        <translation>maintenant %1, au plus %2</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::TogetherDeeds</name>
    <message>
        <source>Both are %1 now.</source>
        <translation>Les deux ne font plus qu’un compte&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n people go on</source>
        <translation>
            <numerusform>Passage de %n personne à la nouvelle année</numerusform>
            <numerusform>Passage de %n personnes à la nouvelle année</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have gone on.</source>
        <translation>
            <numerusform>%n personne est passée à la nouvelle année.</numerusform>
            <numerusform>%n personnes sont passées à la nouvelle année.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ToldSection</name>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>What it is told</source>
        <translation>Ce qu’il apprend</translation>
    </message>
    <message>
        <source>choose a person, and see what would be sent now</source>
        <translation>choisissez une personne, et voyez ce qui serait envoyé maintenant</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>Jeton d’identité</translation>
    </message>
    <message>
        <source>With times, level and nonce of the sign-in beside it.</source>
        <translation>Avec, en plus, les heures, le niveau et le nonce de la connexion.</translation>
    </message>
    <message>
        <source>User info</source>
        <translation>Informations sur la personne</translation>
    </message>
    <message>
        <source>If it asks for every scope that it may ask for.</source>
        <translation>S’il demande toutes les portées qu’il peut demander.</translation>
    </message>
    <message>
        <source>Community answer</source>
        <translation>Réponse communautaire</translation>
    </message>
    <message>
        <source>Sealed with the site’s key.</source>
        <translation>Scellée avec la clé du site.</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>When something of the person changes.</source>
        <translation>Quand quelque chose change chez la personne.</translation>
    </message>
    <message>
        <source>This organisation has names of its own for people, and only a window on the server’s own computer can make them out.</source>
        <translation>Cette organisation a ses propres noms pour les personnes, et seule une fenêtre sur l’ordinateur même du serveur peut les déterminer.</translation>
    </message>
    <message>
        <source>Of %1 it would be told this, if they may enter.</source>
        <translation>Au sujet de %1, il apprendrait ceci, si cette personne peut entrer.</translation>
    </message>
    <message>
        <source>Of %1 it would be told nothing: it has no key, and does not speak OpenID Connect.</source>
        <translation>Au sujet de %1, il n’apprendrait rien&#xa0;: il n’a pas de clé, et ne parle pas OpenID Connect.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Tray</name>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Close to the tray</source>
        <translation>Fermer vers la zone de notification</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::TrayIcon</name>
    <message>
        <source>Open Gatelodge</source>
        <translation>Ouvrir Gatelodge</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::TrustSection</name>
    <message>
        <source>What it is trusted with</source>
        <translation>Ce qu’on lui confie</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Switched off, nobody signs in with it, and no site offers it.</source>
        <translation>Si elle est désactivée, personne ne se connecte avec elle, et aucun site ne la propose.</translation>
    </message>
    <message>
        <source>People sign in with it</source>
        <translation>On se connecte avec elle</translation>
    </message>
    <message>
        <source>Switched off, nobody signs in here, and what else it does goes on.</source>
        <translation>Si c’est désactivé, personne ne se connecte ici, et le reste de ce qu’elle fait continue.</translation>
    </message>
    <message>
        <source>Makes accounts here</source>
        <translation>Crée des comptes ici</translation>
    </message>
    <message>
        <source>Who signs in with it for the first time gets an account. Otherwise somebody must add it.</source>
        <translation>Toute personne qui se connecte avec elle pour la première fois reçoit un compte. Sinon, quelqu’un doit l’ajouter.</translation>
    </message>
    <message>
        <source>User names there are email addresses</source>
        <translation>Les noms d’utilisateur y sont des adresses électroniques</translation>
    </message>
    <message>
        <source>What stands after the @ belongs to the name then.</source>
        <translation>Ce qui suit le @ fait alors partie du nom.</translation>
    </message>
    <message>
        <source>Who signs up gets the account here</source>
        <translation>Toute personne qui s’inscrit reçoit son compte ici</translation>
    </message>
    <message>
        <source>At one authority at most. Switched off everywhere, nobody can sign up.</source>
        <translation>Chez une seule autorité au plus. Si c’est désactivé partout, personne ne peut s’inscrire.</translation>
    </message>
    <message>
        <source>Its connection must be put in order first.</source>
        <translation>Sa liaison doit d’abord être mise en ordre.</translation>
    </message>
    <message>
        <source>%1 was switched off.</source>
        <translation>%1&#xa0;: désactivation faite.</translation>
    </message>
    <message>
        <source>Adding a login needs approval</source>
        <translation>L’ajout d’un moyen de connexion demande une approbation</translation>
    </message>
    <message>
        <source>A person proves it, and it opens the account once somebody has looked.</source>
        <translation>La personne le prouve, et il ouvre le compte une fois que quelqu’un a regardé.</translation>
    </message>
    <message>
        <source>A forgotten password needs approval</source>
        <translation>Un mot de passe oublié demande une approbation</translation>
    </message>
    <message>
        <source>The link that sets a new one is mailed once somebody has looked.</source>
        <translation>Le lien pour en choisir un nouveau part par courriel une fois que quelqu’un a regardé.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::UndoOffers</name>
    <message numerus="yes">
        <source>%1 %2, and %n more with it.</source>
        <comment>a record, what became of it</comment>
        <translation>
            <numerusform>%1 %2, et %n autre avec.</numerusform>
            <numerusform>%1 %2, et %n autres avec.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>a record, what became of it</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>There is nothing of yours to take back.</source>
        <translation>Vous n’avez rien à annuler.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::UpdateSection</name>
    <message>
        <source>Push changes</source>
        <translation>Envoyer les changements</translation>
    </message>
    <message>
        <source>Names and addresses, a moment after they change.</source>
        <translation>Les noms et adresses, un instant après leur changement.</translation>
    </message>
    <message>
        <source>Push SSH keys</source>
        <translation>Envoyer les clés SSH</translation>
    </message>
    <message>
        <source>They go along with the changes.</source>
        <translation>Elles partent avec les changements.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>what it is told about people who have visited it</source>
        <translation>ce qu’il apprend des personnes qui l’ont visité</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>None: it is told of nothing</source>
        <translation>Aucune&#xa0;: il n’apprend rien</translation>
    </message>
    <message>
        <source>It stands in our own network</source>
        <translation>Il est dans notre propre réseau</translation>
    </message>
    <message>
        <source>Only then are updates sent to private addresses.</source>
        <translation>Alors seulement, des mises à jour partent vers des adresses privées.</translation>
    </message>
    <message>
        <source>Needs an address.</source>
        <translation>Demande une adresse.</translation>
    </message>
    <message>
        <source>Needs “Push changes”.</source>
        <translation>Demande «&#xa0;Envoyer les changements&#xa0;».</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Classic push of community sign-on</source>
        <translation>Envoi classique de la connexion communautaire</translation>
    </message>
    <message>
        <source>Standard Webhooks</source>
        <translation>Standard Webhooks</translation>
    </message>
    <message>
        <source>Webhooks are signed with secrets of their own, and tell what the site may see.</source>
        <translation>Les webhooks sont signés avec leurs propres secrets, et disent ce que le site a le droit de voir.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::UsersCopy</name>
    <message>
        <source>, </source>
        <comment>between two states</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::UsersFilter</name>
    <message>
        <source>Three letters or more, then it searches.</source>
        <translation>À partir de trois lettres, la recherche commence.</translation>
    </message>
    <message>
        <source>Name, username or address</source>
        <translation>Nom, nom d’utilisateur ou adresse</translation>
    </message>
    <message>
        <source>Search people by name, username or address</source>
        <translation>Chercher des personnes par nom, nom d’utilisateur ou adresse</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>More conditions</source>
        <translation>Plus de conditions</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a sentence and what goes on from it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, with “%2” in their name or address</source>
        <translation>%1, avec «&#xa0;%2&#xa0;» dans le nom ou l’adresse</translation>
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
        <source>%1, %2, %3, %4, last seen %5</source>
        <comment>name, username, address, state of a person</comment>
        <translation>%1, %2, %3, %4, dernière visite&#xa0;: %5</translation>
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
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Dernière visite</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Non confirmée</translation>
    </message>
    <message>
        <source>Main email</source>
        <translation>E-mail principal</translation>
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
    <message>
        <source>More about this list</source>
        <translation>Autres actions sur cette liste</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>In a month, 24/12/26</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation>Ce soir</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Dans une semaine</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>Dans un mois</translation>
    </message>
    <message>
        <source>At the end of the year</source>
        <translation>À la fin de l’année</translation>
    </message>
    <message>
        <source>In a year</source>
        <translation>Dans un an</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Take from group</source>
        <translation>Retirer d’un groupe</translation>
    </message>
    <message>
        <source>Account ends</source>
        <translation>Fin du compte</translation>
    </message>
    <message>
        <source>Ask for a new password</source>
        <translation>Demander un nouveau mot de passe</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Déconnecter partout</translation>
    </message>
    <message>
        <source>Mail confirmation links again</source>
        <translation>Renvoyer les liens de confirmation</translation>
    </message>
    <message numerus="yes">
        <source>Select all %n</source>
        <translation>
            <numerusform>Choisir %n personne</numerusform>
            <numerusform>Choisir les %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>On another day…</source>
        <translation>Un autre jour…</translation>
    </message>
    <message>
        <source>Accounts end on</source>
        <translation>Les comptes prennent fin le</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Définir</translation>
    </message>
    <message>
        <source>%1 or +6m</source>
        <comment>a day, a term</comment>
        <translation>%1 ou +6m</translation>
    </message>
    <message>
        <source>Export to be imported…</source>
        <translation>Exporter pour un import…</translation>
    </message>
    <message>
        <source>Make one person of both…</source>
        <translation>Réunir les deux en une personne…</translation>
    </message>
    <message>
        <source>Take into a new year…</source>
        <translation>Faire passer à une nouvelle année…</translation>
    </message>
    <message numerus="yes">
        <source>Do it for the other %n</source>
        <translation>
            <numerusform>Le faire pour l’autre personne</numerusform>
            <numerusform>Le faire pour les %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the last owner, and somebody must hold the keys.</source>
        <translation>%1 est le dernier propriétaire, et quelqu’un doit garder les clés.</translation>
    </message>
    <message>
        <source>%1 are the last owners, and somebody must hold the keys.</source>
        <comment>names</comment>
        <translation>%1 sont les derniers propriétaires, et quelqu’un doit garder les clés.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::UsersSentence</name>
    <message>
        <source>in the last day</source>
        <translation>depuis moins d’un jour</translation>
    </message>
    <message>
        <source>in the last week</source>
        <translation>depuis moins d’une semaine</translation>
    </message>
    <message>
        <source>in the last month</source>
        <translation>depuis moins d’un mois</translation>
    </message>
    <message>
        <source>in the last year</source>
        <translation>depuis moins d’un an</translation>
    </message>
    <message numerus="yes">
        <source>in the last %n days</source>
        <translation>
            <numerusform>depuis moins de %n jour</numerusform>
            <numerusform>depuis moins de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>more than a day ago</source>
        <translation>il y a plus d’un jour</translation>
    </message>
    <message>
        <source>more than a week ago</source>
        <translation>il y a plus d’une semaine</translation>
    </message>
    <message>
        <source>more than a month ago</source>
        <translation>il y a plus d’un mois</translation>
    </message>
    <message>
        <source>more than a year ago</source>
        <translation>il y a plus d’un an</translation>
    </message>
    <message numerus="yes">
        <source>more than %n days ago</source>
        <translation>
            <numerusform>il y a plus de %n jour</numerusform>
            <numerusform>il y a plus de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>à tout moment</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
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
        <source>deleted</source>
        <translation>supprimées</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>any group</source>
        <translation>tout groupe</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Dernière visite</translation>
    </message>
    <message>
        <source>Show %1 people in %2 who last came %3</source>
        <translation>Montrer les personnes&#xa0;: %1, groupe&#xa0;: %2, dernière visite&#xa0;: %3</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>any address</source>
        <translation>toute adresse</translation>
    </message>
    <message>
        <source>a confirmed address</source>
        <translation>une adresse confirmée</translation>
    </message>
    <message>
        <source>no confirmed address</source>
        <translation>aucune adresse confirmée</translation>
    </message>
    <message>
        <source>no address at all</source>
        <translation>aucune adresse du tout</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>any authority</source>
        <translation>toute autorité</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>any site</source>
        <translation>tout site</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>any organisation</source>
        <translation>toute organisation</translation>
    </message>
    <message>
        <source>who joined %1 with %2 by way of %3 and have been at %4 of %5</source>
        <comment>goes on from: Show all people …</comment>
        <translation>arrivée&#xa0;: %1, adresse&#xa0;: %2, autorité&#xa0;: %3, site visité&#xa0;: %4, organisation&#xa0;: %5</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::UsersViews</name>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Never signed in</source>
        <translation>Jamais connectées</translation>
    </message>
    <message>
        <source>Dormant for a year</source>
        <translation>Inactives depuis un an</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>En attente d’approbation</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendues</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimées</translation>
    </message>
    <message>
        <source>Not confirmed for a month</source>
        <translation>Non confirmée depuis un mois</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ViewKeeper</name>
    <message>
        <source>Name of this view</source>
        <translation>Nom de cette vue</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>Another view is called so.</source>
        <translation>Une autre vue porte ce nom.</translation>
    </message>
    <message>
        <source>The view %1 was removed.</source>
        <translation>La vue %1 a été retirée.</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Enregistrer cette vue…</translation>
    </message>
    <message>
        <source>Rename this view…</source>
        <translation>Renommer cette vue…</translation>
    </message>
    <message>
        <source>Remove this view</source>
        <translation>Retirer cette vue</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::WalkSection</name>
    <message>
        <source>What the site reads</source>
        <translation>Ce que lit le site</translation>
    </message>
    <message>
        <source>Walk this sign-in</source>
        <translation>Parcourir cette connexion</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>Enregistrer un rapport…</translation>
    </message>
    <message>
        <source>Walk it</source>
        <translation>Parcourir</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Text with headings (*.md)</source>
        <translation>Texte avec titres (*.md)</translation>
    </message>
    <message>
        <source>The report was not saved to %1: %2</source>
        <comment>file, cause</comment>
        <translation>Le rapport n’a pas été enregistré dans %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Also enter the site</source>
        <translation>Entrer aussi sur le site</translation>
    </message>
    <message>
        <source>The server is asked as a browser would ask it, with a session that ends afterwards. The visit counts as any other; the site itself is entered only where you say so.</source>
        <translation>Le serveur est interrogé comme le ferait un navigateur, avec une session qui prend fin ensuite. La visite compte comme toute autre&#xa0;; on n’entre sur le site lui-même que si vous le demandez.</translation>
    </message>
    <message>
        <source>To print or to send (*.pdf)</source>
        <translation>À imprimer ou à envoyer (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>This window looks after a house that is served by another computer, so one of its servers walks for you and tells you each hop. It asks as a browser would, with a session that ends afterwards. The visit counts as any other; the site itself is entered only where you say so.</source>
        <translation>Cette fenêtre s’occupe d’une maison servie par un autre ordinateur : l’un de ses serveurs fait donc le parcours pour vous et vous raconte chaque étape. Il demande comme le ferait un navigateur, avec une session qui se termine ensuite. La visite compte comme toute autre ; on n’entre sur le site lui-même que si vous le dites.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::WalkWait</name>
    <message>
        <source>Stop waiting</source>
        <translation>Ne plus attendre</translation>
    </message>
    <message>
        <source>Waiting for a walk</source>
        <translation>En attente d’un parcours</translation>
    </message>
    <message>
        <source>%1 walks, and will tell each hop.</source>
        <comment>a server</comment>
        <translation>%1 fait le parcours et racontera chaque étape.</translation>
    </message>
    <message>
        <source>The walk is ordered, and waits for a server to take it.</source>
        <translation>Le parcours est demandé et attend qu’un serveur le prenne.</translation>
    </message>
    <message>
        <source>Heard within three minutes: %1. Each looks at once, or a minute later at the latest.</source>
        <comment>servers</comment>
        <translation>Entendus depuis trois minutes : %1. Chacun regarde aussitôt, ou une minute plus tard au plus.</translation>
    </message>
    <message>
        <source>No server of this house is heard. The last was %1, %2.</source>
        <comment>a server, a time</comment>
        <translation>On n’entend aucun serveur de cette maison. Le dernier était %1, %2.</translation>
    </message>
    <message>
        <source>No server of this house has been heard within a day.</source>
        <translation>Aucun serveur de cette maison ne s’est fait entendre depuis un jour.</translation>
    </message>
    <message>
        <source>No server has taken the walk.</source>
        <translation>Aucun serveur n’a pris le parcours.</translation>
    </message>
    <message>
        <source>%1 stopped in the middle of the walk.</source>
        <comment>a server</comment>
        <translation>%1 s’est arrêté au milieu du parcours.</translation>
    </message>
    <message>
        <source>%1 took the walk and does not come back.</source>
        <comment>a server</comment>
        <translation>%1 a pris le parcours et ne revient pas.</translation>
    </message>
    <message>
        <source>What keeps them from it stands in their logs.</source>
        <translation>Ce qui les en empêche est dans leurs journaux.</translation>
    </message>
    <message>
        <source>Start one, and walk again.</source>
        <translation>Démarrez-en un et refaites le parcours.</translation>
    </message>
    <message>
        <source>It was waited for five minutes. What keeps it stands in its log.</source>
        <translation>On l’a attendu cinq minutes. Ce qui le retient est dans son journal.</translation>
    </message>
    <message>
        <source>Its program ended, or lost the database. A session that it had opened is ended within some minutes, by whichever server is running then. Walk again.</source>
        <translation>Son programme a pris fin ou a perdu la base de données. Une session qu’il avait ouverte est fermée en quelques minutes par un serveur qui tourne alors. Refaites le parcours.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::WalkWords</name>
    <message>
        <source>%1 ms</source>
        <comment>a time</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 arrives at %2</source>
        <comment>person, site</comment>
        <translation>%1 arrive sur %2</translation>
    </message>
    <message>
        <source>%1 cannot sign in</source>
        <comment>person</comment>
        <translation>%1 ne peut pas se connecter</translation>
    </message>
    <message>
        <source>%1 is stopped at a gate of %2</source>
        <comment>person, site</comment>
        <translation>Une porte de %2 arrête %1</translation>
    </message>
    <message>
        <source>The walk to %1 ended on the way</source>
        <comment>site</comment>
        <translation>Le parcours vers %1 s’est arrêté en chemin</translation>
    </message>
    <message>
        <source>The site sends somebody whom nobody knows yet</source>
        <translation>Le site envoie une personne que nul ne connaît encore</translation>
    </message>
    <message>
        <source>The sign-in page is shown</source>
        <translation>La page de connexion s’affiche</translation>
    </message>
    <message>
        <source>A session opens, as after the right password</source>
        <translation>Une session s’ouvre, comme après le bon mot de passe</translation>
    </message>
    <message>
        <source>The same request once more, signed in</source>
        <translation>La même requête encore une fois, avec la session ouverte</translation>
    </message>
    <message>
        <source>The closed gate says why</source>
        <translation>La porte fermée dit pourquoi</translation>
    </message>
    <message>
        <source>Sealed at</source>
        <translation>Scellé à</translation>
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
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Main address</source>
        <translation>Adresse principale</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>Autres adresses</translation>
    </message>
    <message>
        <source>What the site sent along</source>
        <translation>Ce que le site a joint</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a field means, its name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>It was opened for the walk alone, and has ended.</source>
        <translation>Elle a été ouverte pour ce seul parcours, et a pris fin.</translation>
    </message>
    <message>
        <source>There was no answer: %1</source>
        <translation>Aucune réponse n’est venue&#xa0;: %1</translation>
    </message>
    <message>
        <source>sends on to %1</source>
        <comment>an answer; an address</comment>
        <translation>renvoie vers %1</translation>
    </message>
    <message>
        <source>What the site reads</source>
        <translation>Ce que lit le site</translation>
    </message>
    <message>
        <source>The site takes the answer</source>
        <translation>Le site reçoit la réponse</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a time in words, as it was sent</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::WantsCard</name>
    <message numerus="yes">
        <source>%n things want you</source>
        <translation>
            <numerusform>%n chose vous attend</numerusform>
            <numerusform>%n choses vous attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing wants you</source>
        <translation>Rien ne vous attend</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a verb, what it mends</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::WaysSection</name>
    <message>
        <source>Ways to sign in</source>
        <translation>Moyens de connexion</translation>
    </message>
    <message>
        <source>Take all of them</source>
        <translation>Les prendre tous</translation>
    </message>
    <message>
        <source>Only these, in this order. If all of them are switched off, nobody can sign in for this site.</source>
        <translation>Seulement ceux-ci, dans cet ordre. S’ils sont tous désactivés, personne ne peut se connecter pour ce site.</translation>
    </message>
    <message>
        <source>All of them, in the order of the house.</source>
        <translation>Tous, dans l’ordre de la maison.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Le prendre</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>L’écarter</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::WebhookSecrets</name>
    <message>
        <source>Make webhook secret</source>
        <translation>Créer un secret de webhook</translation>
    </message>
    <message>
        <source>The old secret</source>
        <translation>L’ancien secret</translation>
    </message>
    <message>
        <source>Webhook secret</source>
        <translation>Secret de webhook</translation>
    </message>
    <message>
        <source>Make the next webhook secret</source>
        <translation>Créer le prochain secret de webhook</translation>
    </message>
    <message>
        <source> It ends %1.</source>
        <translation> Il prend fin le %1.</translation>
    </message>
    <message>
        <source>Begins with %1</source>
        <comment>a secret</comment>
        <translation>Commence par %1</translation>
    </message>
    <message>
        <source>Made %1. It was shown once and cannot be read again.</source>
        <translation>Créé le %1. Il a été montré une fois et ne peut pas être relu.</translation>
    </message>
    <message>
        <source>End now</source>
        <comment>a secret</comment>
        <translation>Y mettre fin maintenant</translation>
    </message>
    <message>
        <source>Nothing is sent before there is one.</source>
        <translation>Rien n’est envoyé tant qu’il n’y en a pas.</translation>
    </message>
    <message>
        <source>The webhook secret of %1</source>
        <translation>Le secret de webhook de %1</translation>
    </message>
    <message>
        <source>Put it into the receiver’s settings before the old one ends. Until then both sign.</source>
        <translation>Mettez-le dans les réglages du récepteur avant la fin de l’ancien. D’ici là, les deux signent.</translation>
    </message>
    <message>
        <source>Put it into the receiver’s settings.</source>
        <translation>Mettez-le dans les réglages du récepteur.</translation>
    </message>
    <message>
        <source>Nothing is sent before there is another.</source>
        <translation>Rien n’est envoyé tant qu’il n’y en a pas un autre.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::WouldSendPane</name>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What would be sent</source>
        <translation>Ce qui serait envoyé</translation>
    </message>
    <message>
        <source>Choose a site and a person, and read what the site would be told now. Nothing is sent.</source>
        <translation>Choisissez un site et une personne, et lisez ce que le site apprendrait maintenant. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Name, username or address</source>
        <translation>Nom, nom d’utilisateur ou adresse</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::WouldSendView</name>
    <message>
        <source>It would be told this: %1.</source>
        <translation>Il apprendrait ceci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing would be sent: the person has never been there. After a visit it would be this.</source>
        <translation>Rien ne serait envoyé&#xa0;: la personne n’y est jamais venue. Après une visite, ce serait ceci.</translation>
    </message>
    <message>
        <source>Nothing would be sent: the site’s pushes are off. Otherwise it would be this.</source>
        <translation>Rien ne serait envoyé&#xa0;: les envois du site sont désactivés. Sinon, ce serait ceci.</translation>
    </message>
    <message>
        <source>Nothing would be sent before the person consents. Then it would be this.</source>
        <translation>Rien ne serait envoyé avant le consentement de la personne. Ensuite, ce serait ceci.</translation>
    </message>
    <message>
        <source>Nothing would be sent: the site knows already.</source>
        <translation>Rien ne serait envoyé&#xa0;: le site le sait déjà.</translation>
    </message>
    <message>
        <source>It is paused. Once it is resumed, it would be told this: %1.</source>
        <translation>Il est en pause. À la reprise, il apprendrait ceci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Head of what would be sent</source>
        <translation>En-tête de ce qui serait envoyé</translation>
    </message>
    <message>
        <source>What would be sent</source>
        <translation>Ce qui serait envoyé</translation>
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
        <translation>Vous avez demandé d’ajouter {address} au compte {account}. Ouvrez cette page et choisissez «&#xa0;Oui, confirmer&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Not you? Do nothing. The address is then not added.</source>
        <translation>Ce n’était pas vous&#xa0;? Ne faites rien. L’adresse ne sera pas ajoutée.</translation>
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
        <translation>Quelqu’un, probablement vous, a demandé un nouveau mot de passe pour le compte {account}. Choisissez-le ici&#xa0;:</translation>
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
        <translation>Ce n’était pas vous&#xa0;? Ne faites rien. Seule la personne qui lit cette boîte peut voir et utiliser ce lien.</translation>
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
        <translation>Quelqu’un, probablement vous, a demandé un compte chez {organisation} avec cette adresse. Choisissez un nom et un mot de passe ici&#xa0;:</translation>
    </message>
    <message>
        <source>Create the account</source>
        <translation>Créer le compte</translation>
    </message>
    <message>
        <source>Not you? Do nothing. There is then no account, and this address is forgotten.</source>
        <translation>Ce n’était pas vous&#xa0;? Ne faites rien. Aucun compte ne sera créé, et cette adresse sera oubliée.</translation>
    </message>
    <message>
        <source>Your password was changed</source>
        <translation>Votre mot de passe a été modifié</translation>
    </message>
    <message>
        <source>Was it you? Then there is nothing to do.</source>
        <translation>C’était vous&#xa0;? Alors il n’y a rien à faire.</translation>
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
        <translation>Ce n’était pas vous&#xa0;? Tapez {host} dans votre navigateur, choisissez «&#xa0;Mot de passe oublié&#xa0;?&#xa0;» et définissez-en un nouveau. Écrivez ensuite à {help}.</translation>
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
        <translation>C’était vous&#xa0;? Tapez {host} dans votre navigateur et connectez-vous avec cette adresse. Si vous avez oublié votre mot de passe, choisissez-y «&#xa0;Mot de passe oublié&#xa0;?&#xa0;».</translation>
    </message>
    <message>
        <source>Not you? Do nothing. Whoever it was has not been told that this address has an account.</source>
        <translation>Ce n’était pas vous&#xa0;? Ne faites rien. La personne n’a pas appris que cette adresse a un compte.</translation>
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
        <translation>Ce n’était pas vous&#xa0;? Tapez {host} dans votre navigateur, connectez-vous, retirez l’adresse et choisissez un nouveau mot de passe. Écrivez ensuite à {help}.</translation>
    </message>
    <message>
        <source>{time} ({zone})</source>
        <extracomment>A date and time, and the time zone it is meant in</extracomment>
        <translation>{time} ({zone})</translation>
    </message>
    <message>
        <source>{label}:</source>
        <extracomment>What stands before a value in a list of facts; French has a space before the colon</extracomment>
        <translation>{label}&#xa0;:</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Bonjour,</translation>
    </message>
    <message>
        <source>Hello {name},</source>
        <translation>Bonjour {name},</translation>
    </message>
    <message>
        <source>Your password will expire</source>
        <translation>Votre mot de passe va expirer</translation>
    </message>
    <message>
        <source>Until then you choose the moment for a new one.</source>
        <translation>D’ici là, vous choisissez le moment d’en changer.</translation>
    </message>
    <message>
        <source>{organisation} asks for a new password from time to time. That of your account {account} expires on {until}.</source>
        <translation>{organisation} demande de temps en temps un nouveau mot de passe. Celui de votre compte {account} expire le {until}.</translation>
    </message>
    <message>
        <source>Type {host} into your browser, sign in and choose “Password”. If you do nothing, you choose a new one when you sign in after that time.</source>
        <translation>Tapez {host} dans votre navigateur, connectez-vous et choisissez «&#xa0;Mot de passe&#xa0;». Si vous ne faites rien, vous en choisirez un nouveau en vous connectant après cette date.</translation>
    </message>
    <message>
        <source>on your account page</source>
        <translation>sur la page de votre compte</translation>
    </message>
    <message>
        <source>with a mailed link</source>
        <translation>avec un lien reçu par courriel</translation>
    </message>
    <message>
        <source>by an administrator</source>
        <translation>par un administrateur</translation>
    </message>
    <message>
        <source>You are invited to {organisation}</source>
        <translation>Votre invitation chez {organisation}</translation>
    </message>
    <message>
        <source>{organisation} invites you. With an account there you sign in once and reach everything that is open to you. The invitation is here:</source>
        <translation>{organisation} vous invite. Avec un compte là-bas, vous vous connectez une seule fois et accédez à tout ce qui vous est ouvert. Voici l’invitation&#xa0;:</translation>
    </message>
    <message>
        <source>Open the invitation</source>
        <translation>Ouvrir l’invitation</translation>
    </message>
    <message>
        <source>You have an account there already? The same page takes you to it.</source>
        <translation>Vous y avez déjà un compte&#xa0;? La même page vous y mène.</translation>
    </message>
    <message>
        <source>You do not want to come? Do nothing. There is then no account.</source>
        <translation>Vous ne voulez pas venir&#xa0;? Ne faites rien. Aucun compte ne sera créé.</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>De la part de</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Ses mots</translation>
    </message>
    <message>
        <source>You get this mail because somebody at {organisation} wrote down this address.</source>
        <translation>Vous recevez ce message parce que quelqu’un chez {organisation} a noté cette adresse.</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Votre demande</translation>
    </message>
    <message>
        <source>You are let in at {organisation}</source>
        <translation>Vous pouvez entrer chez {organisation}</translation>
    </message>
    <message>
        <source>Your account is open. You can sign in now.</source>
        <translation>Votre compte est ouvert. Vous pouvez vous connecter dès maintenant.</translation>
    </message>
    <message>
        <source>Somebody at {organisation} has looked at your new account {account} and approved it. You can sign in now:</source>
        <translation>Quelqu’un chez {organisation} a examiné votre nouveau compte {account} et l’a approuvé. Vous pouvez vous connecter dès maintenant&#xa0;:</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>What you asked for was approved</source>
        <translation>Votre demande a été approuvée</translation>
    </message>
    <message>
        <source>It works from now on.</source>
        <translation>Cela fonctionne dès maintenant.</translation>
    </message>
    <message>
        <source>Somebody at {organisation} has looked at what you asked for with your account {account}, and agreed. It works from now on.</source>
        <translation>Quelqu’un chez {organisation} a examiné ce que vous avez demandé avec votre compte {account}, et l’a accepté. Cela fonctionne dès maintenant.</translation>
    </message>
    <message>
        <source>You did not ask for it? Type {host} into your browser, sign in, and remove it under “Ways to sign in”. Then write to {help}.</source>
        <translation>Vous ne l’avez pas demandé&#xa0;? Tapez {host} dans votre navigateur, connectez-vous et retirez-le sous «&#xa0;Moyens de connexion&#xa0;». Écrivez ensuite à {help}.</translation>
    </message>
    <message>
        <source>What you asked for was declined</source>
        <translation>Votre demande a été refusée</translation>
    </message>
    <message>
        <source>Somebody has looked at it and decided against it.</source>
        <translation>Quelqu’un l’a examinée et a décidé de la refuser.</translation>
    </message>
    <message>
        <source>Somebody at {organisation} has looked at what you asked for and decided against it.</source>
        <translation>Quelqu’un chez {organisation} a examiné votre demande et a décidé de la refuser.</translation>
    </message>
    <message>
        <source>You think that this is a mistake? Write to {help}.</source>
        <translation>Vous pensez que c’est une erreur&#xa0;? Écrivez à {help}.</translation>
    </message>
    <message>
        <source>You get this mail because it was asked for with this address.</source>
        <translation>Vous recevez ce message parce que la demande a été faite avec cette adresse.</translation>
    </message>
    <message>
        <source>What you asked for has come to nothing</source>
        <translation>Votre demande est restée sans suite</translation>
    </message>
    <message>
        <source>Nobody has decided in time. You can ask again.</source>
        <translation>Personne n’a décidé à temps. Vous pouvez refaire votre demande.</translation>
    </message>
    <message>
        <source>Nobody at {organisation} has decided in time about what you asked for, so it has ended. Nothing has changed, and you can ask again.</source>
        <translation>Personne chez {organisation} n’a décidé à temps de votre demande, qui a donc pris fin. Rien n’a changé, et vous pouvez la refaire.</translation>
    </message>
    <message>
        <source>It is urgent? Write to {help}.</source>
        <translation>C’est urgent&#xa0;? Écrivez à {help}.</translation>
    </message>
    <message>
        <source>Somebody waits for you at {organisation}</source>
        <translation>Quelqu’un vous attend chez {organisation}</translation>
    </message>
    <message>
        <source>Open Gatelodge and choose “Approvals”.</source>
        <translation>Ouvrez Gatelodge et choisissez «&#xa0;Approbations&#xa0;».</translation>
    </message>
    <message>
        <source>People have asked {organisation} for something that somebody has to approve. Open Gatelodge, choose “Approvals”, and decide.</source>
        <translation>Des personnes ont demandé à {organisation} quelque chose que quelqu’un doit approuver. Ouvrez Gatelodge, choisissez «&#xa0;Approbations&#xa0;», et décidez.</translation>
    </message>
    <message>
        <source>New accounts</source>
        <translation>Nouveaux comptes</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>Moyens de connexion</translation>
    </message>
    <message>
        <source>New passwords</source>
        <translation>Nouveaux mots de passe</translation>
    </message>
    <message>
        <source>You get this mail because you may decide. It comes once a day at most, and only where somebody new waits.</source>
        <translation>Vous recevez ce message parce que vous avez le droit de décider. Il vient une fois par jour au plus, et seulement si quelqu’un de nouveau attend.</translation>
    </message>
    <message>
        <source>Your new password waits for approval</source>
        <translation>Votre nouveau mot de passe attend une approbation</translation>
    </message>
    <message>
        <source>A link comes once somebody has agreed.</source>
        <translation>Un lien viendra dès que quelqu’un aura accepté.</translation>
    </message>
    <message>
        <source>Somebody, probably you, asked for a new password for the account {account}. At {organisation} somebody looks at that first. A link comes to this address once they have agreed.</source>
        <translation>Quelqu’un, probablement vous, a demandé un nouveau mot de passe pour le compte {account}. Chez {organisation}, quelqu’un examine d’abord cette demande. Un lien viendra à cette adresse dès qu’elle sera acceptée.</translation>
    </message>
    <message>
        <source>Not you? Write to {help}. Until then your old password stays as it is.</source>
        <translation>Ce n’était pas vous&#xa0;? Écrivez à {help}. D’ici là, votre ancien mot de passe reste valable.</translation>
    </message>
    <message>
        <source>How you sign in at {organisation}</source>
        <translation>Comment vous connecter chez {organisation}</translation>
    </message>
    <message>
        <source>Your username, and where it is good for.</source>
        <translation>Votre nom d’utilisateur, et où il vous sert.</translation>
    </message>
    <message>
        <source>Somebody, probably you, asked how to sign in at {organisation} with this address. Type {host} into your browser and sign in in one of these ways:</source>
        <translation>Quelqu’un, probablement vous, a demandé comment se connecter chez {organisation} avec cette adresse. Tapez {host} dans votre navigateur et connectez-vous par l’un de ces moyens&#xa0;:</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Se connecter avec</translation>
    </message>
    <message>
        <source>You have forgotten the password, too? Choose “Forgot your password?” there.</source>
        <translation>Vous avez aussi oublié le mot de passe&#xa0;? Choisissez-y «&#xa0;Mot de passe oublié&#xa0;?&#xa0;».</translation>
    </message>
    <message>
        <source>Not you? Do nothing. Only the reader of this mailbox has learnt this.</source>
        <translation>Ce n’était pas vous&#xa0;? Ne faites rien. Seule la personne qui lit cette boîte l’a appris.</translation>
    </message>
    <message>
        <source>Your account at {organisation} will end</source>
        <translation>Votre compte chez {organisation} va prendre fin</translation>
    </message>
    <message>
        <source>Write to whoever looks after it, if you want to stay.</source>
        <translation>Écrivez à la personne qui s’en occupe si vous voulez rester.</translation>
    </message>
    <message>
        <source>Your account {account} at {organisation} was made for a time. It ends on {until}. From then on you cannot sign in, and you are signed out everywhere. Nothing is deleted by that.</source>
        <translation>Votre compte {account} chez {organisation} a été créé pour un temps limité. Il prend fin le {until}. Dès lors, vous ne pourrez plus vous connecter, et vous serez déconnecté partout. Rien n’est supprimé pour autant.</translation>
    </message>
    <message>
        <source>You want to stay? Write to {help}: it can be made longer.</source>
        <translation>Vous voulez rester&#xa0;? Écrivez à {help}&#xa0;: il peut être prolongé.</translation>
    </message>
    <message>
        <source>A way to sign in was added to your account</source>
        <translation>Un moyen de connexion a été ajouté à votre compte</translation>
    </message>
    <message>
        <source>Your account {account} has a new way to sign in: {way}. If it was you, there is nothing to do.</source>
        <translation>Votre compte {account} a un nouveau moyen de connexion&#xa0;: {way}. Si c’était vous, il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Not you? Type {host} into your browser and sign in. Take it away under “Ways to sign in”, or under “Access tokens” if it is one, and set a new password. Then write to {help}.</source>
        <translation>Ce n’était pas vous&#xa0;? Tapez {host} dans votre navigateur et connectez-vous. Retirez-le sous «&#xa0;Moyens de connexion&#xa0;», ou sous «&#xa0;Jetons d’accès&#xa0;» si c’en est un, et choisissez un nouveau mot de passe. Écrivez ensuite à {help}.</translation>
    </message>
    <message>
        <source>an account</source>
        <translation>un compte</translation>
    </message>
    <message>
        <source>to sign in with %1</source>
        <extracomment>%1 is the name of another place where the person has an account</extracomment>
        <translation>se connecter avec %1</translation>
    </message>
    <message>
        <source>a new password</source>
        <translation>un nouveau mot de passe</translation>
    </message>
    <message>
        <source>the certificate “%1”</source>
        <extracomment>A way to sign in; %1 is the name that its owner gave it</extracomment>
        <translation>le certificat «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the access token “%1”</source>
        <extracomment>A way to sign in, for programs; %1 is the name that its owner gave it</extracomment>
        <translation>le jeton d’accès «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the password of %1</source>
        <translation>le mot de passe chez %1</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <extracomment>%1 is the name of another place where the person has an account, %2 how the person is called there</extracomment>
        <translation>%1, en tant que %2</translation>
    </message>
    <message>
        <source>Erasures</source>
        <translation>Effacements</translation>
    </message>
    <message>
        <source>{job} needs you</source>
        <translation>{job} a besoin de vous</translation>
    </message>
    <message>
        <source>A synchronisation did not come to its end by itself.</source>
        <translation>Une synchronisation n’a pas pu aller au bout toute seule.</translation>
    </message>
    <message>
        <source>The synchronisation {job} ran, and left something that needs a person.</source>
        <translation>La synchronisation {job} a eu lieu, mais il reste quelque chose qu’une personne doit examiner.</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Ce qui a échoué</translation>
    </message>
    <message>
        <source>Records left alone</source>
        <translation>Enregistrements laissés de côté</translation>
    </message>
    <message>
        <source>You get this mail because you are named as the owner of it.</source>
        <translation>Vous recevez ce message parce que vous êtes responsable de cette synchronisation.</translation>
    </message>
    <message>
        <source>to delete your account</source>
        <translation>supprimer votre compte</translation>
    </message>
    <message>
        <source>People it would shut out, or take out of groups</source>
        <translation>Personnes qu’elle exclurait ou retirerait de groupes</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>People added</source>
        <translation>Personnes ajoutées</translation>
    </message>
    <message>
        <source>Changed otherwise</source>
        <translation>Modifié autrement</translation>
    </message>
    <message>
        <source>Suspended, removed or shut out by a date</source>
        <translation>Suspendu, retiré ou exclu par une date</translation>
    </message>
    <message>
        <source>The log of the run says which, and why: choose it under “Synchronisation” in Gatelodge.</source>
        <translation>Le journal de l’exécution dit lesquels, et pourquoi&#xa0;: choisissez-la sous «&#xa0;Synchronisation&#xa0;» dans Gatelodge.</translation>
    </message>
    <message>
        <source>{job} has changed people</source>
        <translation>{job} a modifié des personnes</translation>
    </message>
    <message>
        <source>A synchronisation ran to its end. Nothing is left for you to do.</source>
        <translation>Une synchronisation est allée jusqu’au bout. Il ne vous reste rien à faire.</translation>
    </message>
    <message>
        <source>The synchronisation {job} ran by itself, and all that its source says is done.</source>
        <translation>La synchronisation {job} a eu lieu d’elle-même, et tout ce que dit sa source est fait.</translation>
    </message>
    <message>
        <source>The log of the run has every entry, and History takes it back as a whole: choose it under “Synchronisation” in Gatelodge.</source>
        <translation>Le journal de l’exécution contient chaque entrée, et l’Historique permet d’annuler l’exécution entière&#xa0;: choisissez-la sous «&#xa0;Synchronisation&#xa0;» dans Gatelodge.</translation>
    </message>
    <message>
        <source>You want to hear only of what needs you? Its settings have that, too.</source>
        <translation>Vous préférez n’apprendre que ce qui a besoin de vous&#xa0;? Les réglages de la synchronisation le permettent aussi.</translation>
    </message>
    <message>
        <source>Name of the synchronisation</source>
        <translation>Nom de la synchronisation</translation>
    </message>
</context>
<context>
    <name>shared</name>
    <message>
        <source>username</source>
        <extracomment>What a site was told of a person; stands in a list within a sentence, as the next ones do</extracomment>
        <translation>nom d’utilisateur</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>adresses</translation>
    </message>
    <message>
        <source>SSH keys</source>
        <translation>clés SSH</translation>
    </message>
    <message>
        <source>username, name and language</source>
        <translation>nom d’utilisateur, nom et langue</translation>
    </message>
    <message>
        <source>main address</source>
        <translation>adresse principale</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>groupes</translation>
    </message>
    <message>
        <source>changes in absence</source>
        <translation>changements en son absence</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>English</source>
        <extracomment>The name of the language of this file, in that language (&quot;Français&quot;, &quot;Deutsch&quot;).</extracomment>
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
        <extracomment>Date and time: &quot;24 November 2026, 18:20&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 time</source>
        <extracomment>A city stands for its time zone: &quot;Berlin time&quot;</extracomment>
        <translation>heure de %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Joins the last two of several things: &quot;days and hours&quot;</extracomment>
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
        <translation>Problème&#xa0;: %1 – %2</translation>
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
        <translation>Problème&#xa0;:</translation>
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
        <translation>Ces sites en sont informés&#xa0;: %1.</translation>
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
        <translation>Ce nom d’utilisateur est déjà pris&#xa0;: choisissez-en un autre</translation>
    </message>
    <message>
        <source>That is not your password: type it again</source>
        <translation>Ce n’est pas votre mot de passe&#xa0;: saisissez-le à nouveau</translation>
    </message>
    <message>
        <source>Look at the rules that say Not yet</source>
        <translation>Regardez les règles marquées «&#xa0;Pas encore&#xa0;»</translation>
    </message>
    <message>
        <source>This one could be guessed: add another word</source>
        <translation>On pourrait le deviner&#xa0;: ajoutez un mot</translation>
    </message>
    <message>
        <source>The two are not the same: type both again</source>
        <translation>Les deux ne sont pas identiques&#xa0;: saisissez-les à nouveau</translation>
    </message>
    <message>
        <source>Paste the whole line of a public key: it begins with ssh- or ecdsa-</source>
        <translation>Collez la ligne entière d’une clé publique&#xa0;: elle commence par ssh- ou ecdsa-</translation>
    </message>
    <message>
        <source>This was changed somewhere else meanwhile: look at it and save again</source>
        <translation>Ceci a été modifié ailleurs entre-temps&#xa0;: vérifiez et enregistrez à nouveau</translation>
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
        <translation>Partager avec %1&#xa0;?</translation>
    </message>
    <message>
        <source>They run %1 and ask who you are.</source>
        <translation>Cette organisation gère %1 et demande qui vous êtes.</translation>
    </message>
    <message>
        <source>You are asked once. You can stop sharing at any time under %1.</source>
        <translation>On ne vous le demande qu’une fois. Vous pouvez cesser de partager à tout moment sous «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>If you agree, they receive exactly this:</source>
        <translation>Si vous acceptez, elle reçoit exactement ceci&#xa0;:</translation>
    </message>
    <message>
        <source>Not shared: your password, your groups, and which other sites you visit.</source>
        <translation>Non partagés&#xa0;: votre mot de passe, vos groupes et les autres sites que vous visitez.</translation>
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
        <translation>Le lien envoyé ne fonctionne plus&#xa0;: faites-en envoyer un nouveau.</translation>
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
        <translation>Votre compte n’est pas bloqué. Un appareil sur lequel vous vous êtes déjà connecté fonctionne toujours. Ce n’était pas vous&#xa0;? Personne n’est entré, et vous n’avez rien à faire.</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>Mot de passe oublié&#xa0;?</translation>
    </message>
    <message>
        <source>We don’t know this site</source>
        <translation>Nous ne connaissons pas ce site</translation>
    </message>
    <message>
        <source>The address you followed belongs to no site of %1.</source>
        <translation>L’adresse que vous avez suivie n’appartient à aucun site de&#xa0;: %1.</translation>
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
        <source>Send that once more</source>
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
        <translation>Si cela dure, donnez ce numéro aux personnes qui s’occupent de ce serveur&#xa0;: %1</translation>
    </message>
    <message>
        <source>If it lasts, tell %1 this number: %2</source>
        <translation>Si cela dure, donnez à %1 ce numéro&#xa0;: %2</translation>
    </message>
    <message>
        <source>These were told and have signed you out, too: %1.</source>
        <translation>Ceux-ci ont été prévenus et vous ont déconnecté aussi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>These cannot be told: %1. Close them, or sign out there.</source>
        <translation>Ceux-ci ne peuvent pas être prévenus&#xa0;: %1. Fermez-les ou déconnectez-vous-y.</translation>
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
        <extracomment>A button; %1 is the name of another place where the person has an account</extracomment>
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
        <extracomment>The site&apos;s name and a day of the week</extracomment>
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
        <translation>Votre compte ne fait partie d’aucun d’eux&#xa0;: %1.</translation>
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
        <translation>Aucune de vos adresses n’est encore confirmée&#xa0;: voyez «&#xa0;%1&#xa0;».</translation>
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
        <translation>Rien au bout de cinq minutes&#xa0;?</translation>
    </message>
    <message>
        <source>Is this your address?</source>
        <translation>Est-ce votre adresse&#xa0;?</translation>
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
        <translation>Ouvrir le lien n’a rien changé. Seul le bouton agit&#xa0;: les logiciels qui analysent les courriels ne peuvent pas confirmer à votre place.</translation>
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
        <translation>Fait&#xa0;:</translation>
    </message>
    <message>
        <source>Not yet:</source>
        <translation>Pas encore&#xa0;:</translation>
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
        <translation>Créé pour vous à l’instant, jamais conservé&#xa0;: %1</translation>
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
        <translation>Est-ce toujours vous&#xa0;?</translation>
    </message>
    <message>
        <source>Is it still you, %1?</source>
        <translation>Est-ce toujours vous, %1&#xa0;?</translation>
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
        <translation>Connecté le %1 avec&#xa0;: %2</translation>
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
        <translation>Cela prend une seconde. «&#xa0;Partout&#xa0;» comprend cet appareil, où vous vous reconnecterez ensuite.</translation>
    </message>
    <message>
        <source>Where you are signed in. If you don’t know one of these, sign it out and change your password.</source>
        <translation>Là où vous êtes connecté. Si vous n’en reconnaissez pas un, déconnectez-le et changez votre mot de passe.</translation>
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
        <translation>Les mises à jour cessent aussitôt et on vous le redemande à votre prochaine visite. Ce qu’une organisation a déjà reçu lui reste&#xa0;: sa politique de confidentialité dit comment le faire supprimer.</translation>
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
        <translation>Le nom ou le mot de passe n’est pas le bon. Rien n’est bloqué&#xa0;: vous pouvez réessayer.</translation>
    </message>
    <message>
        <source>This page had been open for long</source>
        <translation>Cette page était ouverte depuis longtemps</translation>
    </message>
    <message>
        <source>For your safety it had to be made anew. Nothing is lost: sign in now.</source>
        <translation>Pour votre sécurité, elle a dû être refaite. Rien n’est perdu&#xa0;: connectez-vous maintenant.</translation>
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
        <translation>Rien de tout cela ne marche pour vous&#xa0;? Écrivez à %1.</translation>
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
        <translation>Maintenant&#xa0;:</translation>
    </message>
    <message>
        <source>Later:</source>
        <translation>Plus tard&#xa0;:</translation>
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
        <extracomment>A field&apos;s name, and what is wrong with it</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Your list is full. Remove one that you no longer need</source>
        <translation>Votre liste est pleine. Supprimez ce dont vous n’avez plus besoin</translation>
    </message>
    <message>
        <source>Expires on %1</source>
        <translation>Expire le %1</translation>
    </message>
    <message>
        <source>Not the password that you have now.</source>
        <translation>Pas le mot de passe que vous avez actuellement.</translation>
    </message>
    <message>
        <source>small letters</source>
        <translation>minuscules</translation>
    </message>
    <message>
        <source>capital letters</source>
        <translation>majuscules</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>chiffres</translation>
    </message>
    <message>
        <source>signs and spaces</source>
        <translation>signes et espaces</translation>
    </message>
    <message>
        <source>letters that are neither small nor capital</source>
        <translation>lettres sans minuscules ni majuscules</translation>
    </message>
    <message>
        <source>An administrator has chosen the password you just used. Choose one that only you know.</source>
        <translation>Un administrateur a choisi le mot de passe que vous venez d’utiliser. Choisissez-en un que vous seul connaissez.</translation>
    </message>
    <message>
        <source>An administrator asks you to choose another password before you go on.</source>
        <translation>Un administrateur vous demande de choisir un autre mot de passe avant de continuer.</translation>
    </message>
    <message>
        <source>Without a second step at sign-in, your password has to be longer than before.</source>
        <translation>Sans deuxième étape à la connexion, votre mot de passe doit être plus long qu’avant.</translation>
    </message>
    <message>
        <source>Your password is as old as one may be here. Choose another to go on.</source>
        <translation>Votre mot de passe a atteint l’âge permis ici. Choisissez-en un autre pour continuer.</translation>
    </message>
    <message>
        <source>Your password expires on %1</source>
        <translation>Votre mot de passe expire le %1</translation>
    </message>
    <message>
        <source>From then on you choose a new one when you sign in. You can do it now.</source>
        <translation>À partir de ce jour, vous en choisirez un nouveau en vous connectant. Vous pouvez le faire dès maintenant.</translation>
    </message>
    <message numerus="yes">
        <source>Characters of at least %n of these kinds: %1.</source>
        <extracomment>%1 is a list: &quot;small letters, digits&quot;</extracomment>
        <translation>
            <numerusform>Des caractères d’au moins %n de ces sortes&#xa0;: %1.</numerusform>
            <numerusform>Des caractères d’au moins %n de ces sortes&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of your last %n passwords.</source>
        <translation>
            <numerusform>Aucun de vos %n derniers mots de passe.</numerusform>
            <numerusform>Aucun de vos %n derniers mots de passe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days or more after the last change.</source>
        <translation>
            <numerusform>%n jour ou plus après le dernier changement.</numerusform>
            <numerusform>%n jours ou plus après le dernier changement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>Jetons d’accès</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>Moyens de connexion</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n jeton</numerusform>
            <numerusform>%n jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>You were not signed in there</source>
        <translation>La connexion n’a pas eu lieu là-bas</translation>
    </message>
    <message>
        <source>%1 sent you back without saying who you are.</source>
        <translation>%1 vous renvoie ici sans dire qui vous êtes.</translation>
    </message>
    <message>
        <source>Perhaps you said no, or closed its page. Nothing was told to us, and nothing has changed.</source>
        <translation>Peut-être avez-vous refusé, ou fermé sa page. Rien ne nous a été dit, et rien n’a changé.</translation>
    </message>
    <message>
        <source>That answer could not be trusted</source>
        <translation>Cette réponse n’était pas digne de confiance</translation>
    </message>
    <message>
        <source>It did not come from the sign-in you began in this browser at %1.</source>
        <translation>Elle ne venait pas de la connexion que vous avez commencée dans ce navigateur chez %1.</translation>
    </message>
    <message>
        <source>Nobody was signed in. Perhaps the page lay open for long, or you followed an old link. Begin anew.</source>
        <translation>Personne n’a été connecté. Peut-être la page est-elle restée longtemps ouverte, ou avez-vous suivi un ancien lien. Recommencez.</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 ne répond pas</translation>
    </message>
    <message>
        <source>We asked, and got no answer in time. Try again in a minute, or choose another way to sign in.</source>
        <translation>Nous avons demandé, sans recevoir de réponse à temps. Réessayez dans une minute, ou choisissez un autre moyen de connexion.</translation>
    </message>
    <message>
        <source>Your account there is closed</source>
        <translation>Votre compte là-bas est fermé</translation>
    </message>
    <message>
        <source>%1 knows you, and lets you in no more.</source>
        <translation>%1 vous connaît, mais ne vous laisse plus entrer.</translation>
    </message>
    <message>
        <source>Only those who look after it can open it again.</source>
        <translation>Seules les personnes qui s’en occupent peuvent le rouvrir.</translation>
    </message>
    <message>
        <source>This way in is closed</source>
        <translation>Ce moyen de connexion est fermé</translation>
    </message>
    <message>
        <source>Your login at %1 no longer opens your account here.</source>
        <translation>Votre moyen de connexion chez %1 n’ouvre plus votre compte ici.</translation>
    </message>
    <message>
        <source>It has expired or was switched off. Your account may have other ways in: choose another one.</source>
        <translation>Il a expiré ou a été désactivé. Votre compte a peut-être d’autres moyens de connexion&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is no account for you yet</source>
        <translation>Il n’y a pas encore de compte pour vous</translation>
    </message>
    <message>
        <source>%1 knows you; %2 does not.</source>
        <translation>%1 vous connaît&#xa0;; %2 ne vous connaît pas.</translation>
    </message>
    <message>
        <source>Accounts are not made by themselves here. Whoever looks after this place can make one for you.</source>
        <translation>Les comptes ne se créent pas tout seuls ici. La personne qui s’occupe de ce lieu peut en créer un pour vous.</translation>
    </message>
    <message>
        <source>Back to signing in</source>
        <translation>Retour à la connexion</translation>
    </message>
    <message>
        <source>Is that your login?</source>
        <translation>Est-ce votre moyen de connexion&#xa0;?</translation>
    </message>
    <message>
        <source>You have an account already</source>
        <translation>Vous avez déjà un compte</translation>
    </message>
    <message>
        <source>At %1 you are %2.</source>
        <translation>Chez %1, vous êtes %2.</translation>
    </message>
    <message>
        <source>It has the address that %1 told us: %2.</source>
        <translation>Il a l’adresse que %1 nous a indiquée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Your account here</source>
        <translation>Votre compte ici</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>Les réunir</translation>
    </message>
    <message>
        <source>From now on whoever signs in with it comes into your account. Add it only if it is yours.</source>
        <translation>Désormais, toute personne qui se connecte par ce moyen entrera dans votre compte. Ne l’ajoutez que s’il est à vous.</translation>
    </message>
    <message>
        <source>Prove that it is yours, once. From then on %1 opens it too, and nobody who only has the same address can.</source>
        <translation>Prouvez une seule fois qu’il est à vous. Dès lors, %1 l’ouvrira aussi, et avoir la même adresse ne suffira à personne.</translation>
    </message>
    <message>
        <source>Leave them apart</source>
        <translation>Les laisser séparés</translation>
    </message>
    <message>
        <source>You are invited to %1</source>
        <translation>Votre invitation chez %1</translation>
    </message>
    <message>
        <source>You were invited by %1.</source>
        <translation>C’est %1 qui vous invite.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>The words of somebody who invites, quoted</extracomment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>You will belong to: %1.</source>
        <extracomment>A list of groups</extracomment>
        <translation>Vous ferez partie de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The invitation works once, until %1. Opening it changed nothing.</source>
        <translation>L’invitation fonctionne une seule fois, jusqu’au %1. L’ouvrir n’a rien changé.</translation>
    </message>
    <message>
        <source>This invitation was used already</source>
        <translation>Cette invitation a déjà été utilisée</translation>
    </message>
    <message>
        <source>Invitations work once.</source>
        <translation>Une invitation fonctionne une seule fois.</translation>
    </message>
    <message>
        <source>Was it you? Then you have an account, and can sign in with it.</source>
        <translation>C’était vous&#xa0;? Alors vous avez un compte, et pouvez vous connecter avec.</translation>
    </message>
    <message>
        <source>This invitation was withdrawn</source>
        <translation>Cette invitation a été retirée</translation>
    </message>
    <message>
        <source>Whoever invited you has taken it back.</source>
        <translation>La personne qui vous invitait l’a reprise.</translation>
    </message>
    <message>
        <source>Nothing has changed. If you think that is a mistake, ask them.</source>
        <translation>Rien n’a changé. Si vous pensez que c’est une erreur, posez-lui la question.</translation>
    </message>
    <message>
        <source>This invitation is too old</source>
        <translation>Cette invitation est trop ancienne</translation>
    </message>
    <message>
        <source>It worked for a certain time only.</source>
        <translation>Elle n’a fonctionné qu’un certain temps.</translation>
    </message>
    <message>
        <source>Nothing has changed. Ask whoever invited you to send it again.</source>
        <translation>Rien n’a changé. Demandez à la personne qui vous a invité·e de la renvoyer.</translation>
    </message>
    <message>
        <source>This invitation does not work</source>
        <translation>Cette invitation ne fonctionne pas</translation>
    </message>
    <message>
        <source>A newer one was sent, or a piece of the link is missing.</source>
        <translation>Une plus récente a été envoyée, ou il manque un morceau du lien.</translation>
    </message>
    <message>
        <source>Nothing has changed. Look for the newest mail, or ask whoever invited you.</source>
        <translation>Rien n’a changé. Cherchez le message le plus récent, ou demandez à la personne qui vous a invité·e.</translation>
    </message>
    <message>
        <source>Choose your name and password for %1.</source>
        <translation>Choisissez votre nom et votre mot de passe pour %1.</translation>
    </message>
    <message>
        <source>Choose your name and password, and you are in.</source>
        <translation>Choisissez votre nom et votre mot de passe, et c’est tout.</translation>
    </message>
    <message>
        <source>We mail you a link to confirm it.</source>
        <translation>Nous vous envoyons un lien pour la confirmer.</translation>
    </message>
    <message>
        <source>There is an account with your address %1 already.</source>
        <translation>Il y a déjà un compte avec votre adresse %1.</translation>
    </message>
    <message>
        <source>Sign in with it, and then accept the invitation. If you have forgotten your password, choose a new one first and open the link again.</source>
        <translation>Connectez-vous avec, puis acceptez l’invitation. Si vous avez oublié votre mot de passe, choisissez-en d’abord un nouveau et rouvrez le lien.</translation>
    </message>
    <message>
        <source>You are signed in as %1.</source>
        <translation>Vous êtes connecté·e sous le nom de %1.</translation>
    </message>
    <message>
        <source>Accept the invitation</source>
        <translation>Accepter l’invitation</translation>
    </message>
    <message>
        <source>The invitation is accepted</source>
        <translation>L’invitation est acceptée</translation>
    </message>
    <message>
        <source>What comes with it now belongs to your account.</source>
        <translation>Ce qui l’accompagne appartient maintenant à votre compte.</translation>
    </message>
    <message>
        <source>You can also write to %1.</source>
        <translation>Vous pouvez aussi écrire à %1.</translation>
    </message>
    <message>
        <source>There you are %1</source>
        <translation>Là-bas, vous êtes %1</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>Dernier usage&#xa0;: %1</translation>
    </message>
    <message>
        <source>No longer valid</source>
        <translation>N’est plus valable</translation>
    </message>
    <message>
        <source>That login belongs to another account</source>
        <translation>Ce moyen de connexion appartient à un autre compte</translation>
    </message>
    <message>
        <source>Somebody signs in with it already. If both accounts are yours, ask whoever looks after this place.</source>
        <translation>Quelqu’un se connecte déjà avec. Si les deux comptes sont à vous, adressez-vous à la personne qui s’occupe de ce lieu.</translation>
    </message>
    <message>
        <source>That login was taken away</source>
        <translation>Ce moyen de connexion a été retiré</translation>
    </message>
    <message>
        <source>Whoever looks after this place can make it valid again.</source>
        <translation>La personne qui s’occupe de ce lieu peut le rendre de nouveau valable.</translation>
    </message>
    <message>
        <source>That is your last way in</source>
        <translation>C’est votre dernier moyen de connexion</translation>
    </message>
    <message>
        <source>Add another one first; nothing has changed.</source>
        <translation>Ajoutez-en d’abord un autre&#xa0;; rien n’a changé.</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>Aucune réponse n’est venue</translation>
    </message>
    <message>
        <source>%1 could not be asked. Try again in a minute.</source>
        <translation>Impossible d’interroger %1. Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>%1 did not say that it is you. Nothing has changed.</source>
        <translation>%1 n’a pas confirmé que c’est vous. Rien n’a changé.</translation>
    </message>
    <message>
        <source>You have another way in</source>
        <translation>Vous avez un autre moyen de connexion</translation>
    </message>
    <message>
        <source>From now on you can sign in with it.</source>
        <translation>Désormais, vous pouvez vous connecter avec.</translation>
    </message>
    <message>
        <source>You had that one already</source>
        <translation>Vous l’aviez déjà</translation>
    </message>
    <message>
        <source>That way in is closed now</source>
        <translation>Ce moyen de connexion est maintenant fermé</translation>
    </message>
    <message>
        <source>You can open it again by adding it once more.</source>
        <translation>Vous pouvez le rouvrir en l’ajoutant encore une fois.</translation>
    </message>
    <message>
        <source>Your name there</source>
        <translation>Votre nom là-bas</translation>
    </message>
    <message>
        <source>Your password there</source>
        <translation>Votre mot de passe là-bas</translation>
    </message>
    <message>
        <source>Add this login</source>
        <translation>Ajouter ce moyen de connexion</translation>
    </message>
    <message>
        <source>Add a way in</source>
        <translation>Ajouter un moyen de connexion</translation>
    </message>
    <message>
        <source>The password is asked for once and is not kept here.</source>
        <translation>Le mot de passe est demandé une seule fois et n’est pas conservé ici.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>You go there, sign in, and come back.</source>
        <translation>Vous y allez, vous vous connectez, et vous revenez.</translation>
    </message>
    <message>
        <source>Any of these opens your account. It stays the same account, however you come in.</source>
        <translation>Chacun d’eux ouvre votre compte. Le compte reste le même, quelle que soit la façon d’y entrer.</translation>
    </message>
    <message>
        <source>Sign in with %1</source>
        <translation>Se connecter avec %1</translation>
    </message>
    <message>
        <source>Look people up</source>
        <translation>Consulter les personnes</translation>
    </message>
    <message>
        <source>Change people</source>
        <translation>Modifier les personnes</translation>
    </message>
    <message>
        <source>Look sites up</source>
        <translation>Consulter les sites</translation>
    </message>
    <message>
        <source>Look at the update queue</source>
        <translation>Consulter les mises à jour en attente</translation>
    </message>
    <message>
        <source>Watch over the server</source>
        <translation>Surveiller le serveur</translation>
    </message>
    <message>
        <source>Says who you are, and may do nothing else</source>
        <translation>Dit qui vous êtes, et ne peut rien faire d’autre</translation>
    </message>
    <message>
        <source>Good for %1</source>
        <extracomment>A list of scopes: &quot;people:read and ops&quot;</extracomment>
        <translation>Valable pour %1</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Begins with %1</source>
        <extracomment>How a token begins, by which it is known again</extracomment>
        <translation>Commence par %1</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>A pris fin le %1</translation>
    </message>
    <message>
        <source>Made on %1, ends on %2</source>
        <translation>Créé le %1, prend fin le %2</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Jamais utilisé</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>It ends after</source>
        <translation>Il prend fin après</translation>
    </message>
    <message>
        <source>Then the script needs a new one. Shorter is safer.</source>
        <translation>Le script en demande ensuite un nouveau. Plus court, c’est plus sûr.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi il sert</translation>
    </message>
    <message>
        <source>The script or machine that will use it, so that you know it again.</source>
        <translation>Le script ou la machine qui l’utilisera, pour que vous le reconnaissiez.</translation>
    </message>
    <message>
        <source>Make the token</source>
        <translation>Créer le jeton</translation>
    </message>
    <message>
        <source>Make a token</source>
        <translation>Créer un jeton</translation>
    </message>
    <message>
        <source>Yours say who you are, and may do nothing else.</source>
        <translation>Les vôtres disent qui vous êtes, et ne peuvent rien faire d’autre.</translation>
    </message>
    <message>
        <source>The token “%1” is made</source>
        <translation>Le jeton «&#xa0;%1&#xa0;» est créé</translation>
    </message>
    <message>
        <source>Copy it now: it is shown this once, and kept nowhere.</source>
        <translation>Copiez-le maintenant&#xa0;: il n’est montré que cette fois, et n’est conservé nulle part.</translation>
    </message>
    <message>
        <source>The token “%1” is removed</source>
        <translation>Le jeton «&#xa0;%1&#xa0;» est retiré</translation>
    </message>
    <message>
        <source>Nothing comes in with it any more. You can take it back for ten minutes.</source>
        <translation>Plus rien n’entre avec lui. Vous pouvez le rétablir pendant dix minutes.</translation>
    </message>
    <message>
        <source>The token is back</source>
        <translation>Le jeton est rétabli</translation>
    </message>
    <message>
        <source>Access tokens are switched off here</source>
        <translation>Les jetons d’accès sont désactivés ici</translation>
    </message>
    <message>
        <source>None of yours works, and you cannot make one.</source>
        <translation>Aucun des vôtres ne fonctionne, et vous ne pouvez pas en créer.</translation>
    </message>
    <message>
        <source>Keep it like a password. Scripts send it as “Authorization: Bearer”.</source>
        <translation>Gardez-le comme un mot de passe. Les scripts l’envoient comme «&#xa0;Authorization: Bearer&#xa0;».</translation>
    </message>
    <message>
        <source>Your new token</source>
        <translation>Votre nouveau jeton</translation>
    </message>
    <message>
        <source>Scripts of yours come in with these, for what you allow them.</source>
        <translation>Vos scripts entrent avec eux, pour ce que vous leur permettez.</translation>
    </message>
    <message>
        <source>All of yours</source>
        <translation>Tous les vôtres</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Qui est là</translation>
    </message>
    <message>
        <source>Other members see when you are here.</source>
        <translation>Les autres membres voient quand vous êtes là.</translation>
    </message>
    <message>
        <source>Nobody sees when you are here.</source>
        <translation>Personne ne voit quand vous êtes là.</translation>
    </message>
    <message>
        <source>The device it is for</source>
        <translation>L’appareil auquel il est destiné</translation>
    </message>
    <message>
        <source>So that you know which one to revoke when you lose it: “Laptop”, “Phone”.</source>
        <translation>Pour savoir quel certificat révoquer si vous perdez l’appareil&#xa0;: «&#xa0;Portable&#xa0;», «&#xa0;Téléphone&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Then you make a new one. Shorter is safer.</source>
        <translation>Ensuite, vous en créez un nouveau. Plus court, c’est plus sûr.</translation>
    </message>
    <message>
        <source>A password for the file</source>
        <translation>Un mot de passe pour le fichier</translation>
    </message>
    <message>
        <source>It is asked for once, when you put the file into the device. At least 8 characters, and no letters with accents.</source>
        <translation>Il est demandé une seule fois, quand vous installez le fichier sur l’appareil. Au moins 8 caractères, sans lettres accentuées.</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>Le même mot de passe encore une fois</translation>
    </message>
    <message>
        <source>Make the certificate</source>
        <translation>Créer le certificat</translation>
    </message>
    <message>
        <source>Back to your list</source>
        <translation>Retour à votre liste</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>La suite</translation>
    </message>
    <message>
        <source>1. Your browser saves a file</source>
        <translation>1. Votre navigateur enregistre un fichier</translation>
    </message>
    <message>
        <source>It comes this once: the key in it is kept nowhere here. If it gets lost, revoke the certificate and make another.</source>
        <translation>Il ne vient que cette fois&#xa0;: la clé qu’il contient n’est conservée nulle part ici. S’il se perd, révoquez le certificat et créez-en un autre.</translation>
    </message>
    <message>
        <source>2. You put it into the device</source>
        <translation>2. Vous l’installez sur l’appareil</translation>
    </message>
    <message>
        <source>Open the file, or import it in the browser&apos;s settings under certificates, with the password you chose. Then delete the file.</source>
        <translation>Ouvrez le fichier, ou importez-le dans les réglages du navigateur, sous les certificats, avec le mot de passe que vous avez choisi. Supprimez ensuite le fichier.</translation>
    </message>
    <message>
        <source>3. You sign in with it</source>
        <translation>3. Vous vous connectez avec lui</translation>
    </message>
    <message>
        <source>On the sign-in page choose the certificate instead of a password. Under “Ways to sign in” you see when it was used last, and can revoke it.</source>
        <translation>Sur la page de connexion, choisissez le certificat au lieu d’un mot de passe. Sous «&#xa0;Moyens de connexion&#xa0;», vous voyez quand il a servi en dernier, et vous pouvez le révoquer.</translation>
    </message>
    <message>
        <source>A certificate for a device</source>
        <translation>Un certificat pour un appareil</translation>
    </message>
    <message>
        <source>Whoever holds the device can come into your account with it, without a password, until it ends or you revoke it.</source>
        <translation>Qui tient l’appareil peut entrer avec lui dans votre compte, sans mot de passe, jusqu’à ce que le certificat prenne fin ou que vous le révoquiez.</translation>
    </message>
    <message>
        <source>Browsers remember which certificate was chosen, or that none was: close all windows of this one before you try again. Or sign in another way.</source>
        <translation>Les navigateurs retiennent le certificat choisi, ou le fait qu’aucun ne l’a été&#xa0;: fermez toutes les fenêtres de celui-ci avant de réessayer. Ou connectez-vous autrement.</translation>
    </message>
    <message>
        <source>Sign in another way. Then you can make a new one under “Ways to sign in”, or ask whoever gave you this one.</source>
        <translation>Connectez-vous autrement. Vous pourrez alors en créer un nouveau sous «&#xa0;Moyens de connexion&#xa0;», ou vous adresser à qui vous a donné celui-ci.</translation>
    </message>
    <message>
        <source>Only those who look after this place can mend that. Until then sign in another way.</source>
        <translation>Seules les personnes qui s’occupent de ce lieu peuvent y remédier. D’ici là, connectez-vous autrement.</translation>
    </message>
    <message>
        <source>No certificate was chosen</source>
        <translation>Aucun certificat n’a été choisi</translation>
    </message>
    <message>
        <source>Your browser was asked for one, and showed none.</source>
        <translation>Il en a été demandé un à votre navigateur, qui n’en a présenté aucun.</translation>
    </message>
    <message>
        <source>That certificate is not known here</source>
        <translation>Ce certificat n’est pas connu ici</translation>
    </message>
    <message>
        <source>Whoever issued it is not trusted by %1.</source>
        <translation>%1 ne fait pas confiance à qui l’a émis.</translation>
    </message>
    <message>
        <source>Your certificate has expired</source>
        <translation>Votre certificat a expiré</translation>
    </message>
    <message>
        <source>Its last day is over, so it opens nothing any more.</source>
        <translation>Son dernier jour est passé&#xa0;: il n’ouvre plus rien.</translation>
    </message>
    <message>
        <source>Your certificate is not valid yet</source>
        <translation>Votre certificat n’est pas encore valable</translation>
    </message>
    <message>
        <source>Its first day is still to come.</source>
        <translation>Son premier jour n’est pas encore venu.</translation>
    </message>
    <message>
        <source>Wait for that day, or sign in another way until then.</source>
        <translation>Attendez ce jour, ou connectez-vous autrement d’ici là.</translation>
    </message>
    <message>
        <source>The authority behind your certificate has expired</source>
        <translation>L’autorité qui garantit votre certificat a expiré</translation>
    </message>
    <message>
        <source>Your own certificate may be fine. The one that vouches for it is not.</source>
        <translation>Votre propre certificat est peut-être bon. Celui qui s’en porte garant ne l’est plus.</translation>
    </message>
    <message>
        <source>Your certificate was revoked</source>
        <translation>Votre certificat a été révoqué</translation>
    </message>
    <message>
        <source>It opens nothing any more, whoever holds it.</source>
        <translation>Il n’ouvre plus rien, qui que ce soit qui le détienne.</translation>
    </message>
    <message>
        <source>That certificate is not for signing in</source>
        <translation>Ce certificat n’est pas fait pour se connecter</translation>
    </message>
    <message>
        <source>It was made for something else, such as mail or a server.</source>
        <translation>Il a été créé pour autre chose, comme le courriel ou un serveur.</translation>
    </message>
    <message>
        <source>That certificate could be forged</source>
        <translation>Ce certificat pourrait être un faux</translation>
    </message>
    <message>
        <source>Its key or a signature in it is too weak to be believed today.</source>
        <translation>Sa clé, ou une signature qu’il contient, est trop faible pour qu’on s’y fie aujourd’hui.</translation>
    </message>
    <message>
        <source>That certificate does not say who you are</source>
        <translation>Ce certificat ne dit pas qui vous êtes</translation>
    </message>
    <message>
        <source>The name is missing where it should stand, or there are two.</source>
        <translation>Le nom manque là où il devrait être, ou il y en a deux.</translation>
    </message>
    <message>
        <source>Your certificate could not be checked</source>
        <translation>Votre certificat n’a pas pu être vérifié</translation>
    </message>
    <message>
        <source>Your certificate may be fine, but the list of revoked ones is missing or out of date.</source>
        <translation>Votre certificat est peut-être bon, mais la liste de ceux qui sont révoqués manque ou est périmée.</translation>
    </message>
    <message>
        <source>No account here has that certificate yet</source>
        <translation>Aucun compte d’ici n’a encore ce certificat</translation>
    </message>
    <message>
        <source>The certificate itself is good.</source>
        <translation>Le certificat lui-même est bon.</translation>
    </message>
    <message>
        <source>Do you have an account? Sign in another way and add the certificate under “Ways to sign in”. If not, ask whoever looks after this place.</source>
        <translation>Avez-vous un compte&#xa0;? Connectez-vous autrement et ajoutez le certificat sous «&#xa0;Moyens de connexion&#xa0;». Sinon, adressez-vous à la personne qui s’occupe de ce lieu.</translation>
    </message>
    <message>
        <source>a certificate</source>
        <extracomment>What people sign in with: &quot;Sign in with a certificate&quot;</extracomment>
        <translation>un certificat</translation>
    </message>
    <message>
        <source>Use 8 to 100 characters, and no letters with accents</source>
        <translation>Utilisez de 8 à 100 caractères, sans lettres accentuées</translation>
    </message>
    <message>
        <source>You may still be signed in at %1. On a shared computer, sign out there as well.</source>
        <extracomment>%1 is the name of another place where the person has an account</extracomment>
        <translation>Vous êtes peut-être encore connecté chez %1. Sur un ordinateur partagé, déconnectez-vous là-bas aussi.</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>Se déconnecter&#xa0;?</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <translation>Se déconnecter de %1&#xa0;?</translation>
    </message>
    <message>
        <source>It ends your visit with your %1 account on this device.</source>
        <translation>Cela met fin à votre visite avec votre compte %1 sur cet appareil.</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Rester connecté</translation>
    </message>
    <message>
        <source>%1 asks for more than a password</source>
        <translation>%1 demande plus qu’un mot de passe</translation>
    </message>
    <message>
        <source>It lets in only people who prove in a second way who they are. You have proved it in one.</source>
        <translation>Ce site n’admet que les personnes qui prouvent leur identité d’une seconde manière. Vous l’avez prouvée d’une seule.</translation>
    </message>
    <message>
        <source>a second proof</source>
        <translation>une seconde preuve</translation>
    </message>
    <message>
        <source>Certificate on “%1”</source>
        <extracomment>%1 is a device: &quot;Laptop&quot;</extracomment>
        <translation>Certificat sur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqué</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Attend une approbation</translation>
    </message>
    <message>
        <source>Asked for on %1</source>
        <translation>Demandé le %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer la demande</translation>
    </message>
    <message>
        <source>You have proved it, and it waits for approval</source>
        <translation>Vous l’avez prouvé, et cela attend une approbation</translation>
    </message>
    <message>
        <source>Somebody looks at it. A mail tells you when it is done.</source>
        <translation>Quelqu’un va l’examiner. Un courriel vous préviendra.</translation>
    </message>
    <message>
        <source>That certificate is revoked</source>
        <translation>Ce certificat est révoqué</translation>
    </message>
    <message>
        <source>It opens nothing any more, and whoever came in with it is signed out. You can make another one.</source>
        <translation>Il n’ouvre plus rien, et toute personne entrée avec lui est déconnectée. Vous pouvez en créer un autre.</translation>
    </message>
    <message>
        <source>Make a certificate</source>
        <translation>Créer un certificat</translation>
    </message>
    <message>
        <source>Make a certificate: %1</source>
        <translation>Créer un certificat&#xa0;: %1</translation>
    </message>
    <message>
        <source>A certificate lets a device of yours in without a password.</source>
        <translation>Un certificat laisse entrer l’un de vos appareils sans mot de passe.</translation>
    </message>
    <message>
        <source>If an account has that address, a mail with its username is on its way.</source>
        <translation>Si un compte a cette adresse, un courriel avec son nom d’utilisateur est en route.</translation>
    </message>
    <message>
        <source>The mail comes from %1.</source>
        <translation>Le courriel vient de %1.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Others see you here while you are signed in and active.</source>
        <translation>Les autres vous voient ici tant que vous êtes connecté et actif.</translation>
    </message>
    <message>
        <source>Others don’t see you here: you have not asked for it.</source>
        <translation>Les autres ne vous voient pas ici&#xa0;: vous ne l’avez pas demandé.</translation>
    </message>
    <message>
        <source>Change that on your profile</source>
        <translation>Changer cela dans votre profil</translation>
    </message>
    <message>
        <source>You yourself</source>
        <translation>Vous-même</translation>
    </message>
    <message>
        <source>Of those who let others see it, nobody is here at the moment.</source>
        <translation>Parmi les membres qui acceptent d’être vus, personne n’est là pour le moment.</translation>
    </message>
    <message>
        <source>Members who let others see it, and were active within five minutes.</source>
        <translation>Les membres qui acceptent d’être vus et qui ont été actifs dans les cinq dernières minutes.</translation>
    </message>
    <message>
        <source>There are more</source>
        <translation>Il y en a d’autres</translation>
    </message>
    <message>
        <source>Only the first are listed.</source>
        <translation>Seuls les premiers figurent ici.</translation>
    </message>
    <message>
        <source>Show other members when I am here</source>
        <translation>Montrer aux autres membres quand je suis là</translation>
    </message>
    <message>
        <source>Your name, on the page “Who is here”. No site is told.</source>
        <translation>Votre nom, sur la page «&#xa0;Qui est là&#xa0;». Aucun site n’en est informé.</translation>
    </message>
    <message>
        <source>Save this</source>
        <translation>Enregistrer ce choix</translation>
    </message>
    <message>
        <source>Who sees you</source>
        <translation>Qui vous voit</translation>
    </message>
    <message>
        <source>%1 gives no reason. Try another name or another password.</source>
        <translation>%1 ne donne pas de raison. Essayez un autre nom ou un autre mot de passe.</translation>
    </message>
    <message>
        <source>%1 says: “%2”</source>
        <extracomment>%1 is the name of another place, %2 what it says</extracomment>
        <translation>%1 dit&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>That was not accepted there</source>
        <translation>Cela n’a pas été accepté là-bas</translation>
    </message>
    <message>
        <source>Forgot your username, too?</source>
        <translation>Nom d’utilisateur oublié aussi&#xa0;?</translation>
    </message>
    <message>
        <source>Forgot how you sign in?</source>
        <translation>Vous ne savez plus comment vous connecter&#xa0;?</translation>
    </message>
    <message>
        <source>We mail you your username, and the ways in that you have.</source>
        <translation>Nous vous envoyons votre nom d’utilisateur et vos moyens de connexion.</translation>
    </message>
    <message>
        <source>Any address that you have confirmed here.</source>
        <translation>Toute adresse que vous avez confirmée ici.</translation>
    </message>
    <message>
        <source>Mail it to me</source>
        <translation>Me l’envoyer</translation>
    </message>
    <message>
        <source>Your password is kept by %1</source>
        <translation>Votre mot de passe est géré par %1</translation>
    </message>
    <message>
        <source>You are %1 here.</source>
        <translation>Ici, vous êtes %1.</translation>
    </message>
    <message>
        <source>Only its own page sets another one. Choose it there, and come back to sign in with it.</source>
        <translation>Seule sa propre page permet d’en choisir un autre. Choisissez-le là-bas, puis revenez vous connecter avec lui.</translation>
    </message>
    <message>
        <source>It is kept by %1, and is good there, too.</source>
        <translation>Il est géré par %1, et sert aussi là-bas.</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <extracomment>%1 is the name of another place where the person has an account</extracomment>
        <translation>Mot de passe chez %1</translation>
    </message>
    <message>
        <source>Your password cannot be checked now. Try again in a minute.</source>
        <translation>Votre mot de passe ne peut pas être vérifié maintenant. Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>Somebody looks at new accounts before they open. A mail tells you when.</source>
        <translation>Quelqu’un examine les nouveaux comptes avant leur ouverture. Un courriel vous préviendra.</translation>
    </message>
    <message>
        <source>Ask for the account</source>
        <translation>Demander le compte</translation>
    </message>
    <message>
        <source>It is kept by %1, and is good there, too. Changing it signs you out everywhere else here.</source>
        <translation>Il est tenu par %1, et vaut là-bas aussi. Le changer vous déconnecte partout ailleurs ici.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>Kept by %1, and changed there.</source>
        <translation>%1 tient cette information à jour, et c’est là-bas qu’elle se modifie.</translation>
    </message>
    <message>
        <source>That is not your username.</source>
        <translation>Ce n’est pas votre nom d’utilisateur.</translation>
    </message>
    <message>
        <source>You stopped sharing on %1.</source>
        <translation>Vous avez mis fin au partage le %1.</translation>
    </message>
    <message>
        <source>Delete your account</source>
        <translation>Supprimer votre compte</translation>
    </message>
    <message>
        <source>You asked for it on %1. Somebody looks at it; until then nothing changes.</source>
        <translation>Vous l’avez demandé le %1. Quelqu’un examine votre demande&#xa0;; d’ici là, rien ne change.</translation>
    </message>
    <message>
        <source>Keep my account</source>
        <translation>Garder mon compte</translation>
    </message>
    <message>
        <source>Type your username, %1</source>
        <translation>Saisissez votre nom d’utilisateur, %1</translation>
    </message>
    <message>
        <source>Name, addresses, logins and history are erased for good, and the sites that you used are told. Your username is never given to anybody else.</source>
        <translation>Votre nom, vos adresses, vos moyens de connexion et votre historique sont effacés pour de bon, et les sites que vous avez utilisés en sont informés. Votre nom d’utilisateur n’est jamais donné à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Delete my account</source>
        <translation>Supprimer mon compte</translation>
    </message>
    <message>
        <source>Your account will be deleted</source>
        <translation>Votre compte va être supprimé</translation>
    </message>
    <message>
        <source>Somebody looks at it first. You are told if it cannot be done.</source>
        <translation>Quelqu’un examine d’abord votre demande. Si elle ne peut pas aboutir, un message vous l’apprend.</translation>
    </message>
    <message>
        <source>Your account stays</source>
        <translation>Votre compte reste</translation>
    </message>
    <message>
        <source>Nobody else could look after this house.</source>
        <translation>Personne d’autre ne pourrait s’occuper de cette maison.</translation>
    </message>
    <message>
        <source>What is kept about you, and where it went.</source>
        <translation>Ce qui est conservé sur vous, et où cela a été envoyé.</translation>
    </message>
    <message>
        <source>Download everything</source>
        <translation>Tout télécharger</translation>
    </message>
    <message>
        <source>One file, with changes, requests and letters as well</source>
        <translation>Un seul fichier, avec aussi les modifications, les demandes et les courriels</translation>
    </message>
    <message>
        <source>Groups</source>
        <extracomment>Groups of people that somebody belongs to</extracomment>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Sent to sites</source>
        <translation>Envoyé aux sites</translation>
    </message>
    <message>
        <source>When you signed in</source>
        <translation>Vos connexions</translation>
    </message>
    <message>
        <source>No device waits under this code: look at it again, or get a new one</source>
        <translation>Aucun appareil n’attend avec ce code&#xa0;: regardez-le de nouveau, ou obtenez-en un nouveau</translation>
    </message>
    <message>
        <source>Your groups</source>
        <translation>Vos groupes</translation>
    </message>
    <message>
        <source>You are in none.</source>
        <translation>Vous n’êtes dans aucun.</translation>
    </message>
    <message>
        <source>Besides</source>
        <extracomment>What a site receives besides: names of its own for it</extracomment>
        <translation>En plus</translation>
    </message>
    <message>
        <source>Your number</source>
        <extracomment>What a site knows a person by: a long number</extracomment>
        <translation>Votre numéro</translation>
    </message>
    <message>
        <source>One that no other organisation gets</source>
        <translation>Un numéro qu’aucune autre organisation ne reçoit</translation>
    </message>
    <message>
        <source>You go on to %1. It may ask for this again while you are not there, until you stop sharing.</source>
        <translation>Vous continuez vers %1. Ce site peut redemander cela en votre absence, jusqu’à ce que vous cessiez de partager.</translation>
    </message>
    <message>
        <source>You go on to %1. It gets this anew each time you sign in there.</source>
        <translation>Vous continuez vers %1. Ce site reçoit cela de nouveau chaque fois que vous vous y connectez.</translation>
    </message>
    <message>
        <source>Not shared: your password, and which other sites you visit.</source>
        <translation>Non partagés&#xa0;: votre mot de passe et les autres sites que vous visitez.</translation>
    </message>
    <message>
        <source>Nothing else is shared, and your password never is.</source>
        <translation>Rien d’autre n’est partagé, et votre mot de passe ne l’est jamais.</translation>
    </message>
    <message>
        <source>You can stop sharing at any time under %1.</source>
        <translation>Vous pouvez cesser de partager à tout moment sous « %1 ».</translation>
    </message>
    <message>
        <source>The code that your device shows</source>
        <translation>Le code que montre votre appareil</translation>
    </message>
    <message>
        <source>Eight letters, such as %1.</source>
        <extracomment>What is named is an example of a code</extracomment>
        <translation>Huit lettres, par exemple %1.</translation>
    </message>
    <message>
        <source>Don’t let it in</source>
        <translation>Ne pas le laisser entrer</translation>
    </message>
    <message>
        <source>Let it in</source>
        <translation>Le laisser entrer</translation>
    </message>
    <message>
        <source>The device may use %1 as you, and stays signed in there after you have signed out here.</source>
        <translation>L’appareil peut utiliser %1 en votre nom, et y reste connecté après votre déconnexion ici.</translation>
    </message>
    <message>
        <source>The device may use %1 as you, until you sign out here.</source>
        <translation>L’appareil peut utiliser %1 en votre nom, jusqu’à votre déconnexion ici.</translation>
    </message>
    <message>
        <source>Let a device in</source>
        <translation>Laisser entrer un appareil</translation>
    </message>
    <message>
        <source>A television, a printer or a program without a browser. You are signed in as %1.</source>
        <translation>Un téléviseur, une imprimante ou un programme sans navigateur. Vous êtes connecté sous le nom %1.</translation>
    </message>
    <message>
        <source>Did somebody send you a code or a link to this page? Then stop here: their device would be let in as you.</source>
        <translation>Quelqu’un vous a envoyé un code ou un lien vers cette page&#xa0;? Alors arrêtez-vous ici&#xa0;: son appareil entrerait en votre nom.</translation>
    </message>
    <message>
        <source>Let a device use %1?</source>
        <extracomment>The question whether a device may use a site</extracomment>
        <translation>Laisser un appareil utiliser %1&#xa0;?</translation>
    </message>
    <message>
        <source>It would be signed in there as %1.</source>
        <translation>Il y serait connecté sous le nom %1.</translation>
    </message>
    <message>
        <source>Only go on if you see this code on a device that you have before you. If somebody has sent it to you, don’t let it in.</source>
        <translation>Ne continuez que si vous voyez ce code sur un appareil que vous avez devant vous. Si quelqu’un vous l’a envoyé, ne laissez pas entrer l’appareil.</translation>
    </message>
    <message>
        <source>If you let it in, %1 receives exactly this:</source>
        <translation>Si vous le laissez entrer, %1 reçoit exactement ceci&#xa0;:</translation>
    </message>
    <message>
        <source>The device is let in</source>
        <translation>L’appareil peut entrer</translation>
    </message>
    <message>
        <source>The device is not let in</source>
        <translation>L’appareil ne peut pas entrer</translation>
    </message>
    <message>
        <source>Look at it: it goes on by itself within a few seconds.</source>
        <translation>Regardez-le&#xa0;: il continue de lui-même en quelques secondes.</translation>
    </message>
    <message>
        <source>Nothing was shared, and its code works no more.</source>
        <translation>Rien n’a été partagé, et son code ne fonctionne plus.</translation>
    </message>
    <message>
        <source>We can’t take you there</source>
        <translation>Nous ne pouvons pas vous y conduire</translation>
    </message>
    <message>
        <source>The site that sent you here asked in a way that is not agreed with %1.</source>
        <translation>Le site qui vous a envoyé ici a fait une demande qui n’est pas convenue avec %1.</translation>
    </message>
    <message>
        <source>Nothing about you was sent anywhere. It is for those who look after the site to mend; our log tells them what is wrong.</source>
        <translation>Rien à votre sujet n’a été envoyé nulle part. C’est à ceux qui s’occupent du site de corriger cela&#xa0;; notre journal leur dit ce qui ne va pas.</translation>
    </message>
    <message>
        <source>username</source>
        <extracomment>What a site was told of a person; stands in a list within a sentence, as the next ones do</extracomment>
        <translation>nom d’utilisateur</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>adresses</translation>
    </message>
    <message>
        <source>username, name and language</source>
        <translation>nom d’utilisateur, nom et langue</translation>
    </message>
    <message>
        <source>main address</source>
        <translation>adresse principale</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>groupes</translation>
    </message>
    <message>
        <source>changes while you are not there</source>
        <translation>changements en votre absence</translation>
    </message>
    <message>
        <source>that you have an account</source>
        <translation>l’existence de votre compte</translation>
    </message>
    <message>
        <source>%1: %2; on %3</source>
        <extracomment>A site, what it was told, and when</extracomment>
        <translation>%1&#xa0;: %2&#xa0;; le %3</translation>
    </message>
    <message>
        <source>%1: %2; first on %3, last on %4</source>
        <extracomment>A site, what it was told, and from when to when</extracomment>
        <translation>%1&#xa0;: %2&#xa0;; première fois le %3, dernière fois le %4</translation>
    </message>
    <message>
        <source>Nothing has been shared yet.</source>
        <translation>Rien n’a encore été partagé.</translation>
    </message>
    <message>
        <source>You agreed on %1, to wording %2.</source>
        <translation>Vous avez accepté le %1, texte %2.</translation>
    </message>
</context>
</TS>
