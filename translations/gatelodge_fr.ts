<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
</TS>
