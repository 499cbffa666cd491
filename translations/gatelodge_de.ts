<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ApprovalWords</name>
    <message>
        <source>Waits for you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>wants an account</source>
        <translation>möchte ein Konto</translation>
    </message>
    <message>
        <source>wants an account, at %1</source>
        <comment>an authority</comment>
        <translation>möchte ein Konto bei %1</translation>
    </message>
    <message>
        <source>wants to sign in with %1</source>
        <comment>an authority</comment>
        <translation>möchte sich mit %1 anmelden</translation>
    </message>
    <message>
        <source>wants a new password</source>
        <translation>möchte ein neues Passwort</translation>
    </message>
    <message>
        <source>wants a new password at %1</source>
        <comment>an authority</comment>
        <translation>möchte ein neues Passwort bei %1</translation>
    </message>
    <message>
        <source>asked %1</source>
        <comment>when</comment>
        <translation>angefragt: %1</translation>
    </message>
    <message>
        <source>approved %1</source>
        <comment>when</comment>
        <translation>genehmigt: %1</translation>
    </message>
    <message>
        <source>declined %1</source>
        <comment>when</comment>
        <translation>abgelehnt: %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <comment>when</comment>
        <translation>abgelaufen: %1</translation>
    </message>
    <message>
        <source>withdrawn %1</source>
        <comment>when</comment>
        <translation>zurückgezogen: %1</translation>
    </message>
    <message>
        <source>by itself</source>
        <extracomment>Who decided: a rule of the house, nobody</extracomment>
        <translation>von selbst</translation>
    </message>
    <message>
        <source>%1 in the console</source>
        <translation>%1 in der Konsole</translation>
    </message>
    <message>
        <source>wants to be erased for good</source>
        <translation>möchte endgültig gelöscht werden</translation>
    </message>
</context>
<context>
    <name>AuthorityWords</name>
    <message>
        <source>The settings can be used</source>
        <translation>Die Einstellungen sind brauchbar</translation>
    </message>
    <message>
        <source>It answers</source>
        <translation>Er antwortet</translation>
    </message>
    <message>
        <source>The connection is encrypted, and it is the right one</source>
        <translation>Die Verbindung ist verschlüsselt, und es ist die richtige</translation>
    </message>
    <message>
        <source>It lets Gatelodge sign in</source>
        <translation>Er lässt Gatelodge sich anmelden</translation>
    </message>
    <message>
        <source>It can be searched for people</source>
        <translation>Er lässt sich nach Personen durchsuchen</translation>
    </message>
    <message>
        <source>It says how it wants to be asked</source>
        <translation>Er sagt, wie er gefragt werden will</translation>
    </message>
    <message>
        <source>The program that asks it runs</source>
        <translation>Das Programm, das ihn fragt, läuft</translation>
    </message>
    <message>
        <source>The settings cannot be used</source>
        <translation>Die Einstellungen sind nicht brauchbar</translation>
    </message>
    <message>
        <source>It does not answer</source>
        <translation>Er antwortet nicht</translation>
    </message>
    <message>
        <source>No connection that can be trusted came about</source>
        <translation>Es kam keine vertrauenswürdige Verbindung zustande</translation>
    </message>
    <message>
        <source>It does not let Gatelodge sign in</source>
        <translation>Er lässt Gatelodge sich nicht anmelden</translation>
    </message>
    <message>
        <source>It cannot be searched for people</source>
        <translation>Er lässt sich nicht nach Personen durchsuchen</translation>
    </message>
    <message>
        <source>It does not say how it wants to be asked</source>
        <translation>Er sagt nicht, wie er gefragt werden will</translation>
    </message>
    <message>
        <source>The program that asks it does not run</source>
        <translation>Das Programm, das ihn fragt, läuft nicht</translation>
    </message>
    <message>
        <source>Unknown kind: %1</source>
        <translation>Unbekannte Art: %1</translation>
    </message>
    <message>
        <source>Accounts of this house</source>
        <translation>Konten dieses Hauses</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>No owner could sign in any more. Give an owner a login elsewhere first.</source>
        <translation>Kein Eigentümer könnte sich mehr anmelden. Geben Sie zuerst einem Eigentümer anderswo einen Anmeldeweg.</translation>
    </message>
    <message>
        <source>It cannot be asked: %1.</source>
        <translation>Er kann nicht gefragt werden: %1.</translation>
    </message>
    <message>
        <source>%1 was not changed.</source>
        <comment>authority</comment>
        <translation>%1 wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The test of %1 failed.</source>
        <comment>authority</comment>
        <translation>Der Test von %1 ist fehlgeschlagen.</translation>
    </message>
</context>
<context>
    <name>BinModel</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Anmeldedienst</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldeweg</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Synchronisierung</translation>
    </message>
</context>
<context>
    <name>ChangeSentence</name>
    <message>
        <source>was erased</source>
        <translation>wurde gelöscht, mit allen Daten</translation>
    </message>
    <message>
        <source>was suspended</source>
        <translation>wurde gesperrt</translation>
    </message>
    <message>
        <source>was let in again</source>
        <translation>wurde wieder zugelassen</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>wartet auf Genehmigung</translation>
    </message>
    <message>
        <source>has a new username</source>
        <translation>hat einen neuen Benutzernamen</translation>
    </message>
    <message>
        <source>has a new name</source>
        <translation>hat einen neuen Namen</translation>
    </message>
    <message>
        <source>has new dates</source>
        <translation>hat eine neue Laufzeit</translation>
    </message>
    <message>
        <source>chose a language</source>
        <translation>hat eine Sprache gewählt</translation>
    </message>
    <message>
        <source>is known to a site</source>
        <translation>ist einer Website bekannt</translation>
    </message>
    <message>
        <source>has new notes</source>
        <translation>hat neue Notizen</translation>
    </message>
    <message>
        <source>has another main address</source>
        <translation>hat eine andere Hauptadresse</translation>
    </message>
    <message>
        <source>has a confirmed address</source>
        <translation>hat eine bestätigte Adresse</translation>
    </message>
    <message>
        <source>has a new password</source>
        <translation>hat ein neues Passwort</translation>
    </message>
    <message>
        <source>has to choose another password</source>
        <translation>muss ein anderes Passwort wählen</translation>
    </message>
    <message>
        <source>has a login in another state</source>
        <translation>hat einen Anmeldeweg in anderem Zustand</translation>
    </message>
    <message>
        <source>got a new key</source>
        <translation>hat einen neuen Schlüssel bekommen</translation>
    </message>
    <message>
        <source>uses its new key only</source>
        <translation>verwendet nur noch den neuen Schlüssel</translation>
    </message>
    <message>
        <source>asks by another protocol</source>
        <translation>fragt mit einem anderen Protokoll an</translation>
    </message>
    <message>
        <source>is told of changes</source>
        <translation>erfährt von Änderungen</translation>
    </message>
    <message>
        <source>is told of changes no more</source>
        <translation>erfährt nicht mehr von Änderungen</translation>
    </message>
    <message>
        <source>has other rules for SSH keys</source>
        <translation>hat andere Regeln für SSH-Schlüssel</translation>
    </message>
    <message>
        <source>has another address to come back to</source>
        <translation>hat eine andere Rückkehradresse</translation>
    </message>
    <message>
        <source>has another address for updates</source>
        <translation>hat eine andere Adresse für Aktualisierungen</translation>
    </message>
    <message>
        <source>lets in accounts of another age</source>
        <translation>lässt Konten eines anderen Alters ein</translation>
    </message>
    <message>
        <source>asks for another level</source>
        <translation>verlangt eine andere Stufe</translation>
    </message>
    <message>
        <source>has another organisation</source>
        <translation>hat eine andere Organisation</translation>
    </message>
    <message>
        <source>has another colour</source>
        <translation>hat eine andere Farbe</translation>
    </message>
    <message>
        <source>asks for consent</source>
        <translation>fragt nach Einwilligung</translation>
    </message>
    <message>
        <source>asks for consent no more</source>
        <translation>fragt nicht mehr nach Einwilligung</translation>
    </message>
    <message>
        <source>was switched on</source>
        <translation>wurde eingeschaltet</translation>
    </message>
    <message>
        <source>was switched off</source>
        <translation>wurde ausgeschaltet</translation>
    </message>
    <message>
        <source>has other rules for passwords</source>
        <translation>hat andere Regeln für Passwörter</translation>
    </message>
    <message>
        <source>is reached another way</source>
        <translation>ist auf anderem Weg erreichbar</translation>
    </message>
    <message>
        <source>lets people sign in</source>
        <translation>lässt Personen sich anmelden</translation>
    </message>
    <message>
        <source>lets nobody sign in</source>
        <translation>lässt niemanden sich anmelden</translation>
    </message>
    <message>
        <source>makes accounts</source>
        <translation>legt Konten an</translation>
    </message>
    <message>
        <source>makes no accounts any more</source>
        <translation>legt keine Konten mehr an</translation>
    </message>
    <message>
        <source>takes those who sign up</source>
        <translation>nimmt neu Registrierte auf</translation>
    </message>
    <message>
        <source>takes those who sign up no more</source>
        <translation>nimmt neu Registrierte nicht mehr auf</translation>
    </message>
    <message>
        <source>has other names for people</source>
        <translation>hat andere Namen für Personen</translation>
    </message>
    <message>
        <source>has another place in the order</source>
        <translation>hat einen anderen Platz in der Reihenfolge</translation>
    </message>
    <message>
        <source>has a new title</source>
        <translation>hat einen neuen Titel</translation>
    </message>
    <message>
        <source>has another help text</source>
        <translation>hat einen anderen Hilfetext</translation>
    </message>
    <message>
        <source>has other pages of its own</source>
        <translation>verweist auf andere eigene Seiten</translation>
    </message>
    <message>
        <source>was added</source>
        <translation>wurde hinzugefügt</translation>
    </message>
    <message>
        <source>was removed</source>
        <translation>wurde entfernt</translation>
    </message>
    <message>
        <source>has one more address</source>
        <translation>hat eine Adresse mehr</translation>
    </message>
    <message>
        <source>has one address less</source>
        <translation>hat eine Adresse weniger</translation>
    </message>
    <message>
        <source>has one more SSH key</source>
        <translation>hat einen SSH-Schlüssel mehr</translation>
    </message>
    <message>
        <source>has one SSH key less</source>
        <translation>hat einen SSH-Schlüssel weniger</translation>
    </message>
    <message>
        <source>has one more way to sign in</source>
        <translation>hat einen Anmeldeweg mehr</translation>
    </message>
    <message>
        <source>has one way to sign in less</source>
        <translation>hat einen Anmeldeweg weniger</translation>
    </message>
    <message>
        <source>joined a group</source>
        <translation>ist in eine Gruppe gekommen</translation>
    </message>
    <message>
        <source>left a group</source>
        <translation>hat eine Gruppe verlassen</translation>
    </message>
    <message>
        <source>got a role</source>
        <translation>hat eine Rolle bekommen</translation>
    </message>
    <message>
        <source>lost a role</source>
        <translation>hat eine Rolle verloren</translation>
    </message>
    <message>
        <source>was founded</source>
        <translation>wurde gegründet</translation>
    </message>
    <message>
        <source>was made</source>
        <translation>wurde angelegt</translation>
    </message>
    <message>
        <source>was connected</source>
        <translation>wurde angebunden</translation>
    </message>
    <message>
        <source>lets in one group more</source>
        <translation>lässt eine Gruppe mehr ein</translation>
    </message>
    <message>
        <source>lets in one group less</source>
        <translation>lässt eine Gruppe weniger ein</translation>
    </message>
    <message>
        <source>has new words at a gate</source>
        <translation>hat neue Worte an einem Tor</translation>
    </message>
    <message>
        <source>has the usual words at a gate</source>
        <translation>hat wieder die üblichen Worte an einem Tor</translation>
    </message>
    <message>
        <source>takes one authority more</source>
        <translation>nimmt einen Anmeldedienst mehr an</translation>
    </message>
    <message>
        <source>takes one authority less</source>
        <translation>nimmt einen Anmeldedienst weniger an</translation>
    </message>
    <message>
        <source>does one thing more for somebody new</source>
        <translation>tut für Neue etwas mehr</translation>
    </message>
    <message>
        <source>does one thing less for somebody new</source>
        <translation>tut für Neue etwas weniger</translation>
    </message>
    <message>
        <source>was brought back</source>
        <translation>wurde wiederhergestellt</translation>
    </message>
    <message>
        <source>was changed</source>
        <translation>wurde geändert</translation>
    </message>
    <message>
        <source>gave consent</source>
        <translation>hat eingewilligt</translation>
    </message>
    <message>
        <source>withdrew consent</source>
        <translation>hat die Einwilligung widerrufen</translation>
    </message>
    <message>
        <source>A setting</source>
        <translation>Eine Einstellung</translation>
    </message>
    <message>
        <source>A record</source>
        <translation>Ein Eintrag</translation>
    </message>
    <message>
        <source>by hand-written SQL</source>
        <translation>durch handgeschriebenes SQL</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>durch %1</translation>
    </message>
    <message>
        <source>was deleted for good</source>
        <translation>wurde endgültig gelöscht</translation>
    </message>
    <message>
        <source>has names of its own for people</source>
        <translation>hat eigene Namen für Personen</translation>
    </message>
    <message>
        <source>has the usual names for people</source>
        <translation>hat die üblichen Namen für Personen</translation>
    </message>
    <message>
        <source>takes sign-ins by OpenID Connect</source>
        <translation>nimmt Anmeldungen über OpenID Connect an</translation>
    </message>
    <message>
        <source>takes no sign-ins by OpenID Connect</source>
        <translation>nimmt keine Anmeldungen über OpenID Connect an</translation>
    </message>
    <message>
        <source>has other redirect addresses</source>
        <translation>hat andere Weiterleitungsadressen</translation>
    </message>
    <message>
        <source>has other claims of its own</source>
        <translation>hat andere eigene Claims</translation>
    </message>
    <message>
        <source>has other settings of OpenID Connect</source>
        <translation>hat andere Einstellungen für OpenID Connect</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>endet</translation>
    </message>
    <message>
        <source>is followed by another</source>
        <translation>hat einen Nachfolger bekommen</translation>
    </message>
    <message>
        <source>brings everybody in</source>
        <translation>nimmt alle auf</translation>
    </message>
    <message>
        <source>came to the end of a step</source>
        <translation>ist am Ende eines Schritts angekommen</translation>
    </message>
    <message>
        <source>moves people</source>
        <translation>lässt Personen umziehen</translation>
    </message>
    <message>
        <source>takes people back</source>
        <translation>holt Personen zurück</translation>
    </message>
    <message>
        <source>was paused</source>
        <translation>wurde angehalten</translation>
    </message>
    <message>
        <source>was finished</source>
        <translation>wurde abgeschlossen</translation>
    </message>
    <message>
        <source>speaks OpenID Connect</source>
        <translation>spricht OpenID Connect</translation>
    </message>
    <message>
        <source>speaks OpenID Connect no more</source>
        <translation>spricht nicht mehr OpenID Connect</translation>
    </message>
    <message>
        <source>is new</source>
        <translation>ist neu</translation>
    </message>
    <message>
        <source>was begun</source>
        <translation>wurde begonnen</translation>
    </message>
    <message>
        <source>A site’s secret</source>
        <translation>Das Geheimnis einer Website</translation>
    </message>
    <message>
        <source>A signing key</source>
        <translation>Ein Signaturschlüssel</translation>
    </message>
    <message>
        <source>A migration</source>
        <translation>Ein Umzug</translation>
    </message>
    <message>
        <source>by the server</source>
        <translation>durch den Server</translation>
    </message>
    <message>
        <source>is told of changes by webhooks</source>
        <translation>erfährt von Änderungen per Webhook</translation>
    </message>
    <message>
        <source>is told of changes by the classic push</source>
        <translation>erfährt von Änderungen durch die klassische Zustellung</translation>
    </message>
    <message>
        <source>has a webhook secret that ends</source>
        <translation>hat ein Webhook-Geheimnis, das endet</translation>
    </message>
    <message>
        <source>was given up</source>
        <translation>wurde aufgegeben</translation>
    </message>
    <message>
        <source>has a new webhook secret</source>
        <translation>hat ein neues Webhook-Geheimnis</translation>
    </message>
    <message>
        <source>has one webhook secret less</source>
        <translation>hat ein Webhook-Geheimnis weniger</translation>
    </message>
    <message>
        <source>A synchronisation</source>
        <translation>Eine Synchronisierung</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, value before, value after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two changed fields</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Passwort geändert</translation>
    </message>
    <message>
        <source>Secret changed</source>
        <translation>Geheimnis geändert</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Came to be</source>
        <translation>Entstanden</translation>
    </message>
    <message>
        <source>Address added: %1</source>
        <translation>Adresse hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Address removed: %1</source>
        <translation>Adresse entfernt: %1</translation>
    </message>
    <message>
        <source>Joined the group %1</source>
        <translation>In die Gruppe %1 gekommen</translation>
    </message>
    <message>
        <source>Left the group %1</source>
        <translation>Gruppe %1 verlassen</translation>
    </message>
    <message>
        <source>Consent given to %1</source>
        <translation>Einwilligung gegenüber %1 erteilt</translation>
    </message>
    <message>
        <source>Consent to %1 withdrawn</source>
        <translation>Einwilligung gegenüber %1 widerrufen</translation>
    </message>
    <message>
        <source>SSH key added</source>
        <translation>SSH-Schlüssel hinzugefügt</translation>
    </message>
    <message>
        <source>SSH key removed</source>
        <translation>SSH-Schlüssel entfernt</translation>
    </message>
    <message>
        <source>Login added: %1</source>
        <translation>Anmeldeweg hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Login removed: %1</source>
        <translation>Anmeldeweg entfernt: %1</translation>
    </message>
    <message>
        <source>Role given: %1</source>
        <translation>Rolle vergeben: %1</translation>
    </message>
    <message>
        <source>Role taken away: %1</source>
        <translation>Rolle entzogen: %1</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>somebody not signed in</source>
        <translation>jemand ohne Anmeldung</translation>
    </message>
    <message>
        <source>%1 in the console</source>
        <translation>%1 in der Konsole</translation>
    </message>
    <message>
        <source>%1 by hand-written SQL</source>
        <translation>%1 mit handgeschriebenem SQL</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>in the console</source>
        <translation>in der Konsole</translation>
    </message>
    <message>
        <source>on the pages</source>
        <translation>auf den Seiten</translation>
    </message>
    <message>
        <source>by a program</source>
        <translation>durch ein Programm</translation>
    </message>
    <message>
        <source>on the command line</source>
        <translation>in der Befehlszeile</translation>
    </message>
    <message>
        <source>by a synchronisation</source>
        <translation>durch eine Synchronisierung</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>von selbst</translation>
    </message>
    <message>
        <source>by hand-written SQL</source>
        <translation>mit handgeschriebenem SQL</translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <translation>Endgültig gelöscht</translation>
    </message>
    <message>
        <source>the migration from %1</source>
        <translation>die Migration von %1</translation>
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
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Username fixed since</source>
        <translation>Benutzername fest seit</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Main address</source>
        <translation>Hauptadresse</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldeweg</translation>
    </message>
    <message>
        <source>Identity there</source>
        <translation>Kennung dort</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Secret set</source>
        <translation>Geheimnis gesetzt</translation>
    </message>
    <message>
        <source>Must be changed</source>
        <translation>Muss geändert werden</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>What it carries</source>
        <translation>Was er mitbringt</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Consent required</source>
        <translation>Einwilligung nötig</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Address to come back to</source>
        <translation>Rückkehradresse</translation>
    </message>
    <message>
        <source>Protocol version</source>
        <translation>Protokollversion</translation>
    </message>
    <message>
        <source>Earlier key</source>
        <translation>Früherer Schlüssel</translation>
    </message>
    <message>
        <source>Key’s fingerprint</source>
        <translation>Fingerabdruck des Schlüssels</translation>
    </message>
    <message>
        <source>Earlier key’s fingerprint</source>
        <translation>Fingerabdruck des früheren Schlüssels</translation>
    </message>
    <message>
        <source>Key made</source>
        <translation>Schlüssel erstellt</translation>
    </message>
    <message>
        <source>Address for updates</source>
        <translation>Adresse für Aktualisierungen</translation>
    </message>
    <message>
        <source>Updates into our own network</source>
        <translation>Aktualisierungen ins eigene Netz</translation>
    </message>
    <message>
        <source>Questions must be signed</source>
        <translation>Fragen müssen signiert sein</translation>
    </message>
    <message>
        <source>Is told of changes</source>
        <translation>Erfährt von Änderungen</translation>
    </message>
    <message>
        <source>Is told SSH keys</source>
        <translation>Erfährt SSH-Schlüssel</translation>
    </message>
    <message>
        <source>Least level</source>
        <translation>Mindeststufe</translation>
    </message>
    <message>
        <source>Hours an account must be old</source>
        <translation>Mindestalter des Kontos in Stunden</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Tor</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>Takes those who sign up</source>
        <translation>Nimmt neu Registrierte auf</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Hilfetext</translation>
    </message>
    <message>
        <source>Lets people sign in</source>
        <translation>Lässt Personen sich anmelden</translation>
    </message>
    <message>
        <source>Makes accounts</source>
        <translation>Legt Konten an</translation>
    </message>
    <message>
        <source>Names are addresses</source>
        <translation>Namen sind Adressen</translation>
    </message>
    <message>
        <source>Its page for forgotten passwords</source>
        <translation>Seite für vergessene Passwörter</translation>
    </message>
    <message>
        <source>Its page for new passwords</source>
        <translation>Seite für neue Passwörter</translation>
    </message>
    <message>
        <source>Its page for new accounts</source>
        <translation>Seite für neue Konten</translation>
    </message>
    <message>
        <source>Rules for passwords</source>
        <translation>Regeln für Passwörter</translation>
    </message>
    <message>
        <source>Logins wait for approval</source>
        <translation>Anmeldewege warten auf Genehmigung</translation>
    </message>
    <message>
        <source>New passwords wait for approval</source>
        <translation>Neue Passwörter warten auf Genehmigung</translation>
    </message>
    <message>
        <source>To somebody without an account</source>
        <translation>An jemanden ohne Konto</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Gesendet per</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Unterzeichnet von</translation>
    </message>
    <message>
        <source>Link made</source>
        <translation>Link erstellt</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Role in the database</source>
        <translation>Rolle in der Datenbank</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Asked from</source>
        <translation>Angefragt von</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Name shown</source>
        <translation>Angezeigter Name</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Colour in the dark</source>
        <translation>Farbe im Dunkeln</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Eigene Worte</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Message to the person</source>
        <translation>Nachricht an die Person</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Home authority</source>
        <translation>Eigener Anmeldedienst</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Endgültig gelöscht</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>Platz in der Reihenfolge</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Anmeldedienst</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>not proved yet</source>
        <translation>noch nicht nachgewiesen</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>genehmigt</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>an account</source>
        <translation>ein Konto</translation>
    </message>
    <message>
        <source>a login</source>
        <translation>ein Anmeldeweg</translation>
    </message>
    <message>
        <source>a new password</source>
        <translation>ein neues Passwort</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>untrusted</source>
        <translation>nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>secure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>because it was given</source>
        <translation>weil es vergeben wurde</translation>
    </message>
    <message>
        <source>because somebody asked</source>
        <translation>weil jemand es verlangt hat</translation>
    </message>
    <message>
        <source>because the second factor is gone</source>
        <translation>weil der zweite Faktor weg ist</translation>
    </message>
    <message>
        <source>account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>age of the account</source>
        <translation>Alter des Kontos</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>a secret</source>
        <translation>ein Geheimnis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Account there</source>
        <translation>Konto dort</translation>
    </message>
    <message>
        <source>The address may be a private one</source>
        <translation>Die Adresse darf im privaten Netz liegen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>The document has everybody</source>
        <translation>Im Dokument stehen alle</translation>
    </message>
    <message>
        <source>Who is gone</source>
        <translation>Wer nicht mehr dabei ist</translation>
    </message>
    <message>
        <source>Bring people back out of the recycle bin</source>
        <translation>Personen aus dem Papierkorb wiederherstellen</translation>
    </message>
    <message>
        <source>Ask before more per cent go</source>
        <translation>Nachfragen, wenn mehr Prozent wegfallen würden</translation>
    </message>
    <message>
        <source>Ask only where so many go</source>
        <translation>Erst ab so vielen fragen</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>Minutes between runs</source>
        <translation>Minuten zwischen den Läufen</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Wochentage</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Mails to</source>
        <translation>E-Mails an</translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <translation>Endgültig gelöscht</translation>
    </message>
    <message>
        <source>Search below</source>
        <translation>Suchen unterhalb von</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Entries a page</source>
        <translation>Einträge pro Seite</translation>
    </message>
    <message>
        <source>StartTLS</source>
        <translation>StartTLS</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Vertrauenswürdige Zertifikate</translation>
    </message>
    <message>
        <source>Minutes between two questions</source>
        <translation>Minuten zwischen zwei Abfragen</translation>
    </message>
    <message>
        <source>Address of one person</source>
        <translation>Adresse einer einzelnen Person</translation>
    </message>
    <message>
        <source>Names of its own for people</source>
        <translation>Eigene Namen für Personen</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>OpenID Connect</source>
        <translation>OpenID Connect</translation>
    </message>
    <message>
        <source>Proves who it is by</source>
        <translation>Weist sich aus durch</translation>
    </message>
    <message>
        <source>Its own keys</source>
        <translation>Eigene Schlüssel</translation>
    </message>
    <message>
        <source>PKCE required</source>
        <translation>PKCE nötig</translation>
    </message>
    <message>
        <source>Only pushed requests</source>
        <translation>Nur vorab übergebene Anfragen</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Redirect addresses</source>
        <translation>Weiterleitungsadressen</translation>
    </message>
    <message>
        <source>Addresses after signing out</source>
        <translation>Adressen nach dem Abmelden</translation>
    </message>
    <message>
        <source>Told of signing out at</source>
        <translation>Erfährt von Abmeldungen unter</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Devices may sign in</source>
        <translation>Geräte dürfen sich anmelden</translation>
    </message>
    <message>
        <source>Acts for itself</source>
        <translation>Handelt im eigenen Namen</translation>
    </message>
    <message>
        <source>Claims of its own</source>
        <translation>Eigene Claims</translation>
    </message>
    <message>
        <source>Minutes of access</source>
        <translation>Zugriff in Minuten</translation>
    </message>
    <message>
        <source>Days without signing in</source>
        <translation>Tage ohne Anmeldung</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Beginnt mit</translation>
    </message>
    <message>
        <source>Signs from</source>
        <translation>Signiert ab</translation>
    </message>
    <message>
        <source>Signs until</source>
        <translation>Signiert bis</translation>
    </message>
    <message>
        <source>Published until</source>
        <translation>Veröffentlicht bis</translation>
    </message>
    <message>
        <source>people come in</source>
        <translation>Personen werden aufgenommen</translation>
    </message>
    <message>
        <source>rests</source>
        <translation>ruht</translation>
    </message>
    <message>
        <source>people move</source>
        <translation>Personen ziehen um</translation>
    </message>
    <message>
        <source>people go back</source>
        <translation>Personen gehen zurück</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>Form of the updates</source>
        <translation>Form der Aktualisierungen</translation>
    </message>
    <message>
        <source>Nonce required without PKCE</source>
        <translation>Nonce nötig ohne PKCE</translation>
    </message>
    <message>
        <source>Mails after</source>
        <translation>E-Mails nach</translation>
    </message>
    <message>
        <source>every run that changed something</source>
        <translation>jedem Lauf, der etwas geändert hat</translation>
    </message>
    <message>
        <source>what needs a person</source>
        <translation>jedem Lauf, um den sich jemand kümmern muss</translation>
    </message>
    <message>
        <source>no run</source>
        <translation>keinem Lauf</translation>
    </message>
</context>
<context>
    <name>DeploymentWords</name>
    <message>
        <source>Where the server listens</source>
        <translation>Wo der Server lauscht</translation>
    </message>
    <message>
        <source>The address that people see</source>
        <translation>Die Adresse, die Personen sehen</translation>
    </message>
    <message>
        <source>Certificate for TLS</source>
        <translation>Zertifikat für TLS</translation>
    </message>
    <message>
        <source>Private key of that certificate</source>
        <translation>Privater Schlüssel dieses Zertifikats</translation>
    </message>
    <message>
        <source>Where people who sign in with a certificate are listened to</source>
        <translation>Wo der Server auf Anmeldungen mit Zertifikat lauscht</translation>
    </message>
    <message>
        <source>The address for people who sign in with a certificate</source>
        <translation>Die Adresse für Personen, die sich mit einem Zertifikat anmelden</translation>
    </message>
    <message>
        <source>Proxies that are believed</source>
        <translation>Proxys, denen geglaubt wird</translation>
    </message>
    <message>
        <source>The database</source>
        <translation>Die Datenbank</translation>
    </message>
    <message>
        <source>A way to the database past a pooler</source>
        <translation>Ein Weg zur Datenbank an einem Pooler vorbei</translation>
    </message>
    <message>
        <source>Folder of the house</source>
        <translation>Ordner des Hauses</translation>
    </message>
    <message>
        <source>File with the key to all secrets</source>
        <translation>Datei mit dem Schlüssel zu allen Geheimnissen</translation>
    </message>
    <message>
        <source>Folder for synchronisation</source>
        <translation>Ordner für Synchronisierungen</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Ordner für Sicherungen</translation>
    </message>
    <message>
        <source>How many backups stay</source>
        <translation>Wie viele Sicherungen bleiben</translation>
    </message>
    <message>
        <source>Hour of the daily backup</source>
        <translation>Stunde der täglichen Sicherung</translation>
    </message>
    <message>
        <source>Whose key opens the backups</source>
        <translation>Wessen Schlüssel die Sicherungen öffnet</translation>
    </message>
    <message>
        <source>Passphrase of the backups</source>
        <translation>Passphrase der Sicherungen</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Encryption to the mail server</source>
        <translation>Verschlüsselung zum Mailserver</translation>
    </message>
    <message>
        <source>Account at the mail server</source>
        <translation>Konto beim Mailserver</translation>
    </message>
    <message>
        <source>Password at the mail server</source>
        <translation>Passwort beim Mailserver</translation>
    </message>
    <message>
        <source>Sender of all mails</source>
        <translation>Absender aller E-Mails</translation>
    </message>
    <message>
        <source>What is logged</source>
        <translation>Was protokolliert wird</translation>
    </message>
    <message>
        <source>Memory of one password hash, in KiB</source>
        <translation>Speicher für einen Passwort-Hash, in KiB</translation>
    </message>
    <message>
        <source>Passes of one password hash</source>
        <translation>Durchläufe für einen Passwort-Hash</translation>
    </message>
    <message>
        <source>Database connections for people and sites</source>
        <translation>Datenbankverbindungen für Personen und Websites</translation>
    </message>
    <message>
        <source>Database connections for the window</source>
        <translation>Datenbankverbindungen für das Fenster</translation>
    </message>
    <message>
        <source>Threads for slow sign-ins</source>
        <translation>Threads für langsame Anmeldungen</translation>
    </message>
    <message>
        <source>Requests that may wait</source>
        <translation>Anfragen, die warten dürfen</translation>
    </message>
    <message>
        <source>This server delivers updates and mails</source>
        <translation>Dieser Server stellt Änderungen und E-Mails zu</translation>
    </message>
</context>
<context>
    <name>FaultWords</name>
    <message>
        <source>Another person has proved that this address is theirs.</source>
        <translation>Eine andere Person hat nachgewiesen, dass diese Adresse ihr gehört.</translation>
    </message>
    <message>
        <source>This person has that address already.</source>
        <translation>Diese Person hat die Adresse bereits.</translation>
    </message>
    <message>
        <source>Only a confirmed address can be the main one.</source>
        <translation>Nur eine bestätigte Adresse kann die Hauptadresse sein.</translation>
    </message>
    <message>
        <source>This is the main address. Make another one the main address first.</source>
        <translation>Das ist die Hauptadresse. Machen Sie zuerst eine andere zur Hauptadresse.</translation>
    </message>
    <message>
        <source>There are fifty addresses already. Remove one that is no longer used.</source>
        <translation>Es gibt schon fünfzig Adressen. Entfernen Sie eine, die nicht mehr gebraucht wird.</translation>
    </message>
    <message>
        <source>There are fifty keys already. Remove one that is no longer used.</source>
        <translation>Es gibt schon fünfzig Schlüssel. Entfernen Sie einen, der nicht mehr gebraucht wird.</translation>
    </message>
    <message>
        <source>Somebody has, or had, this username.</source>
        <translation>Jemand hat oder hatte diesen Benutzernamen.</translation>
    </message>
    <message>
        <source>The username is fixed, because a site has received it.</source>
        <translation>Der Benutzername steht fest, weil ihn eine Website erhalten hat.</translation>
    </message>
    <message>
        <source>The end must come after the beginning.</source>
        <translation>Das Ende muss nach dem Anfang liegen.</translation>
    </message>
    <message>
        <source>This is the last owner, and somebody must hold the keys.</source>
        <translation>Das ist der letzte Eigentümer, und jemand muss die Schlüssel behalten.</translation>
    </message>
    <message>
        <source>Another group has this name.</source>
        <translation>Eine andere Gruppe hat diesen Namen.</translation>
    </message>
    <message>
        <source>Another authority has this name.</source>
        <translation>Ein anderer Anmeldedienst hat diesen Namen.</translation>
    </message>
    <message>
        <source>People have logins there. Switch it off instead: what is known of them stays.</source>
        <translation>Personen haben dort Anmeldewege. Schalten Sie ihn stattdessen aus: Was über sie bekannt ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>This person has more power than you: ask an owner.</source>
        <translation>Diese Person hat mehr Rechte als Sie: Wenden Sie sich an einen Eigentümer.</translation>
    </message>
    <message>
        <source>A site’s organisation and reach are not its owner’s to change: ask an administrator.</source>
        <translation>Organisation und Reichweite einer Website kann ihr Eigentümer nicht ändern: Wenden Sie sich an einen Administrator.</translation>
    </message>
    <message>
        <source>This person has that login already.</source>
        <translation>Diese Person hat diesen Anmeldeweg bereits.</translation>
    </message>
    <message>
        <source>An access token ends within a year of its making.</source>
        <translation>Ein Zugriffstoken endet spätestens ein Jahr nach seiner Erstellung.</translation>
    </message>
    <message>
        <source>A revoked certificate stays so. The person can make a new one.</source>
        <translation>Ein widerrufenes Zertifikat bleibt widerrufen. Die Person kann ein neues erstellen.</translation>
    </message>
    <message>
        <source>Another person’s login has this identity.</source>
        <translation>Diese Identität gehört zum Anmeldeweg einer anderen Person.</translation>
    </message>
    <message>
        <source>A username has 1 to 30 of a–z, 0–9, dot and hyphen.</source>
        <translation>Ein Benutzername hat 1 bis 30 Zeichen aus a–z, 0–9, Punkt und Bindestrich.</translation>
    </message>
    <message>
        <source>This is no email address.</source>
        <translation>Das ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>The end must lie in the future.</source>
        <translation>Das Ende muss in der Zukunft liegen.</translation>
    </message>
    <message>
        <source>This password is too short or too easy to guess.</source>
        <translation>Dieses Passwort ist zu kurz oder zu leicht zu erraten.</translation>
    </message>
    <message>
        <source>This key is not of a kind or length that is taken here.</source>
        <translation>Art oder Länge dieses Schlüssels wird hier nicht angenommen.</translation>
    </message>
    <message>
        <source>A name must not be empty.</source>
        <translation>Ein Name darf nicht leer sein.</translation>
    </message>
    <message>
        <source>An address like https://wiki.example.org/auth/, without #.</source>
        <translation>Eine Adresse wie https://wiki.example.org/auth/, ohne #.</translation>
    </message>
    <message>
        <source>Pushing needs an address like https://wiki.example.org/push/.</source>
        <translation>Zum Zustellen braucht es eine Adresse wie https://wiki.example.org/push/.</translation>
    </message>
    <message>
        <source>A name has 1 to 60 of a–z, 0–9, dot and hyphen.</source>
        <translation>Ein Name hat 1 bis 60 Zeichen aus a–z, 0–9, Punkt und Bindestrich.</translation>
    </message>
    <message>
        <source>A title has at most 200 characters.</source>
        <translation>Ein Titel hat höchstens 200 Zeichen.</translation>
    </message>
    <message>
        <source>A text has at most 2000 characters.</source>
        <translation>Ein Text hat höchstens 2000 Zeichen.</translation>
    </message>
    <message>
        <source>An address like https://club.example.org/help, without #.</source>
        <translation>Eine Adresse wie https://club.example.org/help, ohne #.</translation>
    </message>
    <message>
        <source>This kind of authority makes no accounts.</source>
        <translation>Diese Art von Anmeldedienst legt keine Konten an.</translation>
    </message>
    <message>
        <source>SSH keys go along with changes only: push changes, too.</source>
        <translation>SSH-Schlüssel werden nur mit Änderungen verschickt: Stellen Sie auch Änderungen zu.</translation>
    </message>
    <message>
        <source>This value is not allowed here.</source>
        <translation>Dieser Wert ist hier nicht erlaubt.</translation>
    </message>
    <message>
        <source>It is gone: somebody removed it meanwhile.</source>
        <translation>Das gibt es nicht mehr: Jemand hat es inzwischen entfernt.</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile. What stands here is new.</source>
        <translation>Jemand anders hat es inzwischen geändert. Was hier steht, ist neu.</translation>
    </message>
    <message>
        <source>This value is taken.</source>
        <translation>Dieser Wert ist schon vergeben.</translation>
    </message>
    <message>
        <source>A rule of the database forbids this step.</source>
        <translation>Eine Regel der Datenbank verbietet diesen Schritt.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Ihre Rolle erlaubt das nicht.</translation>
    </message>
    <message>
        <source>It is too old, or was used already.</source>
        <translation>Das ist zu alt oder wurde schon verwendet.</translation>
    </message>
    <message>
        <source>That was too often. Try again in a while.</source>
        <translation>Das war zu oft. Versuchen Sie es in einer Weile noch einmal.</translation>
    </message>
    <message>
        <source>The database is busy. Try again in a moment.</source>
        <translation>Die Datenbank ist beschäftigt. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The database does not answer.</source>
        <translation>Die Datenbank antwortet nicht.</translation>
    </message>
    <message>
        <source>A setting stands in the way. The log names it.</source>
        <translation>Eine Einstellung steht im Weg. Das Protokoll nennt sie.</translation>
    </message>
    <message>
        <source>Something is broken in Gatelodge. The log says what.</source>
        <translation>In Gatelodge ist etwas kaputt. Das Protokoll sagt, was.</translation>
    </message>
    <message>
        <source>A synchronisation keeps both. Remove one of them at the source first.</source>
        <translation>Eine Synchronisierung führt beide. Entfernen Sie zuerst eines davon in der Quelle.</translation>
    </message>
    <message>
        <source>Another site has this client ID.</source>
        <translation>Eine andere Website hat diese Client-ID.</translation>
    </message>
    <message>
        <source>Two secrets hold already. End the one that is no longer used.</source>
        <translation>Es gelten schon zwei Geheimnisse. Beenden Sie das, das nicht mehr gebraucht wird.</translation>
    </message>
    <message>
        <source>This application proves itself without a secret. Choose another proof first.</source>
        <translation>Diese Anwendung weist sich ohne Geheimnis aus. Wählen Sie zuerst einen anderen Nachweis.</translation>
    </message>
    <message>
        <source>A client ID has 1 to 100 of A–Z, a–z, 0–9, dot, underscore, ~ and -.</source>
        <translation>Eine Client-ID hat 1 bis 100 Zeichen aus A–Z, a–z, 0–9, Punkt, Unterstrich, ~ und -.</translation>
    </message>
    <message>
        <source>A JWK set of public keys for signatures, and nothing private.</source>
        <translation>Ein JWK-Set mit öffentlichen Schlüsseln für Signaturen und nichts Privates.</translation>
    </message>
    <message>
        <source>An application without a secret needs PKCE.</source>
        <translation>Eine Anwendung ohne Geheimnis braucht PKCE.</translation>
    </message>
    <message>
        <source>Who acts for itself needs a client ID that cannot be taken for a person’s number.</source>
        <translation>Wer für sich selbst handelt, braucht eine Client-ID, die nicht für die Nummer einer Person gehalten werden kann.</translation>
    </message>
    <message>
        <source>Who acts for itself must prove itself.</source>
        <translation>Wer im eigenen Namen handelt, muss sich ausweisen.</translation>
    </message>
    <message>
        <source>An address like https://shop.example.org/back, without # and *, and each only once.</source>
        <translation>Eine Adresse wie https://shop.example.org/back, ohne # und *, und jede nur einmal.</translation>
    </message>
    <message>
        <source>An address like https://shop.example.org/bye, without # and *, and each only once.</source>
        <translation>Eine Adresse wie https://shop.example.org/bye, ohne # und *, und jede nur einmal.</translation>
    </message>
    <message>
        <source>An address like https://shop.example.org/signed-out, without #.</source>
        <translation>Eine Adresse wie https://shop.example.org/signed-out, ohne #.</translation>
    </message>
    <message>
        <source>A claim’s name has 1 to 60 of A–Z, a–z, 0–9, _ : . / -, stands there once, and is not one that has a meaning already.</source>
        <translation>Der Name eines Claims hat 1 bis 60 Zeichen aus A–Z, a–z, 0–9, _ : . / -, kommt nur einmal vor und hat nicht schon eine Bedeutung.</translation>
    </message>
    <message>
        <source>The scope openid is always one of them.</source>
        <translation>Der Scope openid ist immer dabei.</translation>
    </message>
    <message>
        <source>From 1 to 1440 minutes.</source>
        <translation>Von 1 bis 1440 Minuten.</translation>
    </message>
    <message>
        <source>From 1 to 366 days.</source>
        <translation>Von 1 bis 366 Tagen.</translation>
    </message>
    <message>
        <source>Another synchronisation has this name by now. Give that one another name first, then bring this one back from the recycle bin.</source>
        <translation>Inzwischen hat eine andere Synchronisierung diesen Namen. Geben Sie der anderen zuerst einen neuen Namen, und stellen Sie dann diese aus dem Papierkorb wieder her.</translation>
    </message>
    <message>
        <source>A run of this synchronisation is still at work. Try again in a moment.</source>
        <translation>Ein Lauf dieser Synchronisierung ist noch im Gange. Versuchen Sie es gleich noch einmal.</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message numerus="yes">
        <source>Mail does not go out, and %n mails wait: %1</source>
        <translation>
            <numerusform>E-Mails gehen nicht hinaus, und %n E-Mail wartet: %1</numerusform>
            <numerusform>E-Mails gehen nicht hinaus, und %n E-Mails warten: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mails are on their way.</source>
        <translation>
            <numerusform>%n E-Mail ist unterwegs.</numerusform>
            <numerusform>%n E-Mails sind unterwegs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail goes out. The last one left on %1.</source>
        <translation>E-Mails gehen hinaus. Die letzte ging am %1.</translation>
    </message>
    <message>
        <source>No mail waits.</source>
        <translation>Keine E-Mail wartet.</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 away from the database’s. Sites refuse answers that seem older than ten seconds.</source>
        <translation>Die Uhr von %1 weicht um %2 von der Uhr der Datenbank ab. Websites lehnen Antworten ab, die älter als zehn Sekunden scheinen.</translation>
    </message>
    <message>
        <source>The disk of %1 has %2 left. When it is full, nothing is saved.</source>
        <translation>Auf der Festplatte von %1 sind noch %2 frei. Ist sie voll, wird nichts mehr gespeichert.</translation>
    </message>
    <message>
        <source>No server has told of its clock and disk in the last ten minutes.</source>
        <translation>In den letzten zehn Minuten hat kein Server seine Uhr und seine Festplatte gemeldet.</translation>
    </message>
    <message>
        <source>The clocks agree with the database’s.</source>
        <translation>Die Uhren stimmen mit der Uhr der Datenbank überein.</translation>
    </message>
    <message>
        <source>How much room the disk has is not known.</source>
        <translation>Wie viel Platz auf der Festplatte ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>There is room on the disk: %1 are left.</source>
        <translation>Auf der Festplatte ist Platz: %1 sind frei.</translation>
    </message>
    <message>
        <source>The certificate of %1 ended on %2. Browsers refuse it.</source>
        <translation>Das Zertifikat von %1 ist am %2 abgelaufen. Browser lehnen es ab.</translation>
    </message>
    <message>
        <source>The certificate of %1 ends on %2.</source>
        <translation>Das Zertifikat von %1 läuft am %2 ab.</translation>
    </message>
    <message>
        <source>What issues people’s certificates at %1 ends on %2.</source>
        <translation>Was bei %1 die Zertifikate der Personen ausstellt, läuft am %2 ab.</translation>
    </message>
    <message>
        <source>This house has no certificates of its own that could end.</source>
        <translation>Dieses Haus hat keine eigenen Zertifikate, die ablaufen könnten.</translation>
    </message>
    <message>
        <source>Certificates hold until %1 at least.</source>
        <translation>Zertifikate gelten mindestens bis %1.</translation>
    </message>
    <message>
        <source>The database takes %1 to answer.</source>
        <translation>Die Datenbank braucht %1 für eine Antwort.</translation>
    </message>
    <message>
        <source>%1 of the database’s %2 connections are in use.</source>
        <translation>%1 von %2 Verbindungen der Datenbank sind belegt.</translation>
    </message>
    <message>
        <source>The database answers within %1: PostgreSQL %2, %3, %4 of %5 connections.</source>
        <translation>Die Datenbank antwortet innerhalb von %1: PostgreSQL %2, %3, %4 von %5 Verbindungen.</translation>
    </message>
    <message>
        <source>All deliveries are paused.</source>
        <translation>Alle Zustellungen sind angehalten.</translation>
    </message>
    <message>
        <source>%1 gets no updates.</source>
        <translation>%1 bekommt keine Aktualisierungen.</translation>
    </message>
    <message>
        <source>%1 gets no updates: %2.</source>
        <translation>%1 bekommt keine Aktualisierungen: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was given up on for %n people.</source>
        <translation>
            <numerusform>Für %n Person wurde die Zustellung an %1 aufgegeben.</numerusform>
            <numerusform>Für %n Personen wurde die Zustellung an %1 aufgegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>A change has waited for %1.</source>
        <translation>Eine Änderung wartet seit %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are on their way to their sites.</source>
        <translation>
            <numerusform>%n Änderung ist unterwegs zu ihrer Website.</numerusform>
            <numerusform>%n Änderungen sind unterwegs zu ihren Websites.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every site has the latest state.</source>
        <translation>Jede Website hat den neuesten Stand.</translation>
    </message>
    <message>
        <source>The key of %1 has %2 bytes, which protocol v%3 does not take. Nobody can enter.</source>
        <translation>Der Schlüssel von %1 hat %2 Byte. Das Protokoll v%3 nimmt ihn nicht an. Niemand kommt hinein.</translation>
    </message>
    <message>
        <source>The key of %1 was made on %2. It is time for a new one.</source>
        <translation>Der Schlüssel von %1 wurde am %2 erstellt. Es ist Zeit für einen neuen.</translation>
    </message>
    <message>
        <source>The sites’ keys are long enough, and none is older than two years.</source>
        <translation>Die Schlüssel der Websites sind lang genug, und keiner ist älter als zwei Jahre.</translation>
    </message>
    <message>
        <source>Gatelodge knows of no backup.</source>
        <translation>Gatelodge weiß von keiner Sicherung.</translation>
    </message>
    <message>
        <source>The last backup is of %1. Make a new one.</source>
        <translation>Die letzte Sicherung ist vom %1. Erstellen Sie eine neue.</translation>
    </message>
    <message>
        <source>The last backup is of %1.</source>
        <translation>Die letzte Sicherung ist vom %1.</translation>
    </message>
    <message>
        <source>The revocation list of %1 does not come: %2</source>
        <translation>Die Sperrliste von %1 kommt nicht an: %2</translation>
    </message>
    <message>
        <source>The revocation list of %1 is out of date since %2.</source>
        <translation>Die Sperrliste von %1 ist seit dem %2 veraltet.</translation>
    </message>
    <message>
        <source>The revocation list of %1 holds until %2.</source>
        <translation>Die Sperrliste von %1 gilt bis %2.</translation>
    </message>
    <message>
        <source>The revocation list of %1 is of %2.</source>
        <translation>Die Sperrliste von %1 ist vom %2.</translation>
    </message>
    <message>
        <source>%1 says that it is gone (HTTP 410): it is sent nothing until you resume it.</source>
        <translation>%1 meldet, dass es die Website nicht mehr gibt (HTTP 410): Bis Sie die Zustellung fortsetzen, wird nichts dorthin gesendet.</translation>
    </message>
    <message>
        <source>The last backup is of %1, and no trial restore has proved it.</source>
        <translation>Die letzte Sicherung ist vom %1, und keine Probewiederherstellung hat sie bestätigt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is paused: %n changes wait there.</source>
        <translation>
            <numerusform>%1 ist angehalten: Dort wartet %n Änderung.</numerusform>
            <numerusform>%1 ist angehalten: Dort warten %n Änderungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No mail server is set, and %n mails wait.</source>
        <translation>
            <numerusform>Es ist kein Mailserver eingerichtet, und %n E-Mail wartet.</numerusform>
            <numerusform>Es ist kein Mailserver eingerichtet, und %n E-Mails warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail server is set: nobody gets a mail.</source>
        <translation>Es ist kein Mailserver eingerichtet: Niemand bekommt eine E-Mail.</translation>
    </message>
    <message>
        <source>No server runs yet: nobody can sign in.</source>
        <translation>Noch läuft kein Server: Niemand kann sich anmelden.</translation>
    </message>
    <message>
        <source>No server has been heard for %1: nobody can sign in.</source>
        <translation>Seit %1 war kein Server zu hören: Niemand kann sich anmelden.</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>The first start</source>
        <translation>Der erste Start</translation>
    </message>
    <message>
        <source>The assistant’s three steps: the demo, a house of your own, or one that somebody else serves</source>
        <translation>Die drei Schritte des Assistenten: die Demo, ein eigenes Haus oder eines, dessen Server anderswo läuft</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>What Gatelodge is, and the way from the demo to a house that people use</source>
        <translation>Was Gatelodge ist, und der Weg von der Demo zu einem Haus, das in Gebrauch ist</translation>
    </message>
    <message>
        <source>Lists: finding, ordering, changing and printing</source>
        <translation>Listen: finden, ordnen, ändern und drucken</translation>
    </message>
    <message>
        <source>How every list is searched, put in order, narrowed, kept as a view, changed by many rows and printed</source>
        <translation>Wie sich jede Liste durchsuchen, ordnen, eingrenzen, als Ansicht behalten, in vielen Zeilen zugleich ändern und drucken lässt</translation>
    </message>
    <message>
        <source>Finding anything, keys, and reading aloud</source>
        <translation>Alles finden, Tasten und Vorlesen</translation>
    </message>
    <message>
        <source>One field that finds everything, every key of the window, and what a screen reader says</source>
        <translation>Ein Feld, das alles findet, alle Tasten des Fensters, und was ein Bildschirmleser sagt</translation>
    </message>
    <message>
        <source>Connecting a site</source>
        <translation>Eine Website anbinden</translation>
    </message>
    <message>
        <source>A website learns who somebody is by the community protocol: address, key, gates and the first sign-in</source>
        <translation>Eine Website erfährt über das Community-Protokoll, wer jemand ist: Adresse, Schlüssel, Tore und die erste Anmeldung</translation>
    </message>
    <message>
        <source>OpenID Connect</source>
        <translation>OpenID Connect</translation>
    </message>
    <message>
        <source>Applications that sign people in by OpenID Connect: settings, claims, secrets and what they are told</source>
        <translation>Anwendungen, die Personen über OpenID Connect anmelden: Einstellungen, Claims, Geheimnisse und was sie erfahren</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>A site is told of changes by classic push or by Standard Webhooks, with secrets that follow each other</source>
        <translation>Eine Website erfährt von Änderungen durch die klassische Zustellung oder per Standard Webhooks, mit Geheimnissen, die einander ablösen</translation>
    </message>
    <message>
        <source>Who gets in, and who does not</source>
        <translation>Wer hineinkommt und wer nicht</translation>
    </message>
    <message>
        <source>Gates of a site, the entry check, refused sign-ins and who is blocked now</source>
        <translation>Die Tore einer Website, die Zutrittsprüfung, abgelehnte Anmeldungen, und wer jetzt blockiert ist</translation>
    </message>
    <message>
        <source>The update queue</source>
        <translation>Die Warteschlange</translation>
    </message>
    <message>
        <source>How changes reach the sites, what waits, why, and how it is sent again</source>
        <translation>Wie Änderungen die Websites erreichen, was wartet und warum, und wie es noch einmal gesendet wird</translation>
    </message>
    <message>
        <source>Coming in</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Signing up, invitations, approvals, how long an account holds, forgotten passwords</source>
        <translation>Registrierung, Einladungen, Genehmigungen, wie lange ein Konto gilt, vergessene Passwörter</translation>
    </message>
    <message>
        <source>People from elsewhere</source>
        <translation>Personen von anderswo</translation>
    </message>
    <message>
        <source>People come in as a file: columns, a plan that changes nothing yet, and the way back</source>
        <translation>Personen kommen als Datei: Spalten, ein Plan, der noch nichts ändert, und der Weg zurück</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Synchronisierung</translation>
    </message>
    <message>
        <source>The house follows a list that is kept elsewhere: CSV, IMS, Django or LDAP, at set times</source>
        <translation>Das Haus folgt einer Liste, die anderswo geführt wird: CSV, IMS, Django oder LDAP, zu festen Zeiten</translation>
    </message>
    <message>
        <source>Moving from an older website</source>
        <translation>Umzug von einer älteren Website</translation>
    </message>
    <message>
        <source>People move here from an older website while it stays in use</source>
        <translation>Personen ziehen von einer älteren Website hierher um, während sie in Gebrauch bleibt</translation>
    </message>
    <message>
        <source>Out of the house</source>
        <translation>Aus dem Haus</translation>
    </message>
    <message>
        <source>What is kept about a person, erasing for good, people in a file for another system</source>
        <translation>Was über eine Person gespeichert ist, endgültiges Löschen, Personen in einer Datei für ein anderes System</translation>
    </message>
    <message>
        <source>Groups and organisations</source>
        <translation>Gruppen und Organisationen</translation>
    </message>
    <message>
        <source>Lists of people with a name, who belongs to them, and the organisations that sites belong to</source>
        <translation>Personenlisten mit einem Namen, wer dazugehört, und die Organisationen, zu denen Websites gehören</translation>
    </message>
    <message>
        <source>Authorities: whom Gatelodge believes</source>
        <translation>Anmeldedienste: wem Gatelodge glaubt</translation>
    </message>
    <message>
        <source>Who vouches for a login: passwords, LDAP, PAM, OpenID Connect elsewhere, tokens, passkeys</source>
        <translation>Wer für einen Anmeldeweg bürgt: Passwörter, LDAP, PAM, OpenID Connect anderswo, Token, Passkeys</translation>
    </message>
    <message>
        <source>Certificates: signing in without a password</source>
        <translation>Zertifikate: Anmelden ohne Passwort</translation>
    </message>
    <message>
        <source>Signing in by a certificate: issuing, accepting, revoking</source>
        <translation>Anmelden mit einem Zertifikat: ausstellen, annehmen, widerrufen</translation>
    </message>
    <message>
        <source>Roles: sharing the work</source>
        <translation>Rollen: die Arbeit aufteilen</translation>
    </message>
    <message>
        <source>Who may see and do what in this house, and how the work is shared</source>
        <translation>Wer in diesem Haus was sehen und tun darf, und wie die Arbeit aufgeteilt wird</translation>
    </message>
    <message>
        <source>The people&apos;s pages</source>
        <translation>Die Seiten für Personen</translation>
    </message>
    <message>
        <source>What people do for themselves: profile, addresses, logins, sessions, consents</source>
        <translation>Was Personen selbst tun: Profil, Adressen, Anmeldewege, Sitzungen, Einwilligungen</translation>
    </message>
    <message>
        <source>What they see</source>
        <translation>Was man sieht</translation>
    </message>
    <message>
        <source>Pages and mails as people meet them, and how they get your colours, logo and words</source>
        <translation>Seiten und E-Mails, wie man ihnen begegnet, und wie sie Ihre Farben, Ihr Logo und Ihre Worte bekommen</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Every mail the house has written, what became of it, and the mail server</source>
        <translation>Jede E-Mail, die das Haus geschrieben hat, was daraus wurde, und der Mailserver</translation>
    </message>
    <message>
        <source>History and Undo</source>
        <translation>Verlauf und Rückgängig</translation>
    </message>
    <message>
        <source>What was changed, by whom and when, and how it is taken back</source>
        <translation>Was wann von wem geändert wurde, und wie es sich zurücknehmen lässt</translation>
    </message>
    <message>
        <source>The Overview and the health list</source>
        <translation>Die Übersicht und die Zustandsliste</translation>
    </message>
    <message>
        <source>The verdict, the charts, what the health list looks at, and how each finding is mended</source>
        <translation>Das Urteil, die Diagramme, was die Zustandsliste prüft, und wie sich jeder Befund beheben lässt</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Making, keeping, proving and restoring a backup of the whole house</source>
        <translation>Eine Sicherung des ganzen Hauses erstellen, aufbewahren, prüfen und wiederherstellen</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Where a house is: in a folder, in a PostgreSQL, or only managed from here</source>
        <translation>Wo ein Haus ist: in einem Ordner, in einem PostgreSQL oder von hier nur verwaltet</translation>
    </message>
    <message>
        <source>Server and settings</source>
        <translation>Server und Einstellungen</translation>
    </message>
    <message>
        <source>The built-in server, its settings, and several servers over one database</source>
        <translation>Der eingebaute Server, seine Einstellungen und mehrere Server an einer Datenbank</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Settings in the file, the environment and on the command line</source>
        <translation>Einstellungen in der Datei, in der Umgebung und auf der Befehlszeile</translation>
    </message>
    <message>
        <source>The community sign-on protocol</source>
        <translation>Das Protokoll community sign-on</translation>
    </message>
    <message>
        <source>Every byte of the community protocol, for people who write a client</source>
        <translation>Jedes Byte des Community-Protokolls, für alle, die einen Client schreiben</translation>
    </message>
    <message>
        <source>OpenID Connect, point by point</source>
        <translation>OpenID Connect, Punkt für Punkt</translation>
    </message>
    <message>
        <source>Every MUST of OpenID Connect for a provider, and where it is kept</source>
        <translation>Jedes MUST von OpenID Connect für einen Anbieter, und wo es eingehalten wird</translation>
    </message>
    <message>
        <source>How Gatelodge is built</source>
        <translation>Wie Gatelodge gebaut ist</translation>
    </message>
    <message>
        <source>How the program is laid out, and why: for people who change it</source>
        <translation>Wie das Programm aufgebaut ist, und warum: für alle, die es ändern</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Every requirement, where it lives and which test proves it</source>
        <translation>Jede Anforderung, wo sie umgesetzt ist, und welcher Test sie belegt</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>line %1 is about the same person, or has the same address</source>
        <translation>Zeile %1 betrifft dieselbe Person oder hat dieselbe Adresse</translation>
    </message>
    <message>
        <source>an address belongs to %1</source>
        <translation>eine Adresse gehört %1</translation>
    </message>
    <message>
        <source>the person is at home at %1, which says what is true of them</source>
        <translation>die Person ist bei %1 zu Hause, und was dort steht, gilt</translation>
    </message>
    <message>
        <source>the account would end before it begins</source>
        <translation>das Konto würde enden, bevor es beginnt</translation>
    </message>
    <message>
        <source>the person is in the recycle bin</source>
        <translation>die Person liegt im Papierkorb</translation>
    </message>
    <message>
        <source>the username belonged to somebody who was erased, and is never given again</source>
        <translation>der Benutzername gehörte jemandem, der endgültig gelöscht wurde, und wird nie wieder vergeben</translation>
    </message>
    <message>
        <source>the person has more power than you</source>
        <translation>die Person hat mehr Rechte als Sie</translation>
    </message>
    <message>
        <source>the person is kept by the synchronisation %1</source>
        <translation>die Person wird von der Synchronisierung %1 geführt</translation>
    </message>
    <message>
        <source>there are characters that cannot be read: is it another encoding?</source>
        <translation>manche Zeichen lassen sich nicht lesen: Ist es eine andere Kodierung?</translation>
    </message>
    <message>
        <source>there are more cells than the heading has</source>
        <translation>es gibt mehr Zellen, als die Kopfzeile Spalten hat</translation>
    </message>
    <message>
        <source>neither a username nor an address</source>
        <translation>weder ein Benutzername noch eine Adresse</translation>
    </message>
    <message>
        <source>too many addresses in one cell</source>
        <translation>zu viele Adressen in einer Zelle</translation>
    </message>
    <message>
        <source>the password is no hash that sign-in knows; plain ones are never taken</source>
        <translation>das Passwort ist kein Hash, den die Anmeldung kennt; Klartext wird nie übernommen</translation>
    </message>
    <message>
        <source>this is no SSH key, or there are more than 50</source>
        <translation>das ist kein SSH-Schlüssel, oder es sind mehr als 50</translation>
    </message>
    <message>
        <source>the text is too long</source>
        <translation>der Text ist zu lang</translation>
    </message>
    <message>
        <source>somebody else here has the username %1</source>
        <translation>jemand anderes hat hier den Benutzernamen %1</translation>
    </message>
    <message>
        <source>the username there is %1</source>
        <translation>der Benutzername dort lautet %1</translation>
    </message>
    <message>
        <source>there is no such account there any more</source>
        <translation>dieses Konto gibt es dort nicht mehr</translation>
    </message>
    <message>
        <source>the account there has no password</source>
        <translation>das Konto dort hat kein Passwort</translation>
    </message>
    <message>
        <source>there is no group “%1”</source>
        <translation>es gibt keine Gruppe „%1“</translation>
    </message>
    <message>
        <source>“%1” is no username: 1 to 30 of a-z, 0-9, dot and hyphen</source>
        <translation>„%1“ ist kein Benutzername: 1 bis 30 Zeichen aus a–z, 0–9, Punkt und Bindestrich</translation>
    </message>
    <message>
        <source>“%1” is no address</source>
        <translation>„%1“ ist keine Adresse</translation>
    </message>
    <message>
        <source>“%1” is none of active, pending, suspended, true, false</source>
        <translation>„%1“ ist keines von active, pending, suspended, true, false</translation>
    </message>
    <message>
        <source>“%1” is no date like 2027-08-31</source>
        <translation>„%1“ ist kein Datum wie 2027-08-31</translation>
    </message>
    <message>
        <source>“%1” is no language like en or pt_BR</source>
        <translation>„%1“ ist keine Sprache wie en oder pt_BR</translation>
    </message>
    <message>
        <source>the login there was taken away</source>
        <translation>der Anmeldeweg dort wurde entfernt</translation>
    </message>
    <message>
        <source>this is no record: the quotation marks do not match, or it is too long</source>
        <translation>das ist kein Datensatz: Die Anführungszeichen passen nicht zusammen, oder er ist zu lang</translation>
    </message>
    <message>
        <source>this is no JSON object of texts, numbers and lists, or it is too long</source>
        <translation>das ist kein JSON-Objekt aus Texten, Zahlen und Listen, oder es ist zu lang</translation>
    </message>
    <message>
        <source>this is no entry: a line has no colon, a value cannot be decoded or is too long, or it is about changing or removing somebody</source>
        <translation>das ist kein Eintrag: Einer Zeile fehlt der Doppelpunkt, ein Wert lässt sich nicht dekodieren oder ist zu lang, oder es geht darum, jemanden zu ändern oder zu entfernen</translation>
    </message>
</context>
<context>
    <name>InvitationTicket</name>
    <message>
        <source>Point a camera at the picture, or type this address:</source>
        <translation>Halten Sie eine Kamera auf das Bild oder tippen Sie diese Adresse ein:</translation>
    </message>
    <message>
        <source>Invitation to %1</source>
        <translation>Einladung zu %1</translation>
    </message>
    <message>
        <source>Invited by %1</source>
        <translation>Eingeladen von %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>The words of somebody who invites, quoted</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>It works once, until %1.</source>
        <translation>Sie gilt einmal, bis %1.</translation>
    </message>
</context>
<context>
    <name>InvitationWords</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>accepted %1</source>
        <translation>angenommen: %1</translation>
    </message>
    <message>
        <source>revoked %1</source>
        <translation>widerrufen: %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>abgelaufen: %1</translation>
    </message>
    <message>
        <source>Whoever holds the sheet</source>
        <translation>Wer das Blatt in der Hand hat</translation>
    </message>
    <message>
        <source>%1 in the console</source>
        <translation>%1 in der Konsole</translation>
    </message>
    <message>
        <source>Will be invited</source>
        <translation>Wird eingeladen</translation>
    </message>
    <message>
        <source>Has an account</source>
        <translation>Hat ein Konto</translation>
    </message>
    <message>
        <source>Already invited</source>
        <translation>Schon eingeladen</translation>
    </message>
    <message>
        <source>Too many mails</source>
        <translation>Zu viele E-Mails</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>open until %1</source>
        <translation>offen bis %1</translation>
    </message>
    <message>
        <source>by somebody else, just now</source>
        <translation>eben erst von jemand anderem</translation>
    </message>
    <message>
        <source>try again tomorrow</source>
        <translation>morgen noch einmal versuchen</translation>
    </message>
    <message>
        <source>no address in it</source>
        <translation>keine Adresse darin</translation>
    </message>
    <message>
        <source>no email address</source>
        <translation>keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>several addresses on one line</source>
        <translation>mehrere Adressen in einer Zeile</translation>
    </message>
    <message>
        <source>a quotation mark is missing</source>
        <translation>ein Anführungszeichen fehlt</translation>
    </message>
    <message>
        <source>more than two names and an address</source>
        <translation>mehr als zwei Namen und eine Adresse</translation>
    </message>
    <message>
        <source>a name over 200 characters</source>
        <translation>ein Name mit über 200 Zeichen</translation>
    </message>
    <message>
        <source>the same address as in line %1</source>
        <translation>dieselbe Adresse wie in Zeile %1</translation>
    </message>
    <message>
        <source>over %1 people at once</source>
        <translation>über %1 Personen auf einmal</translation>
    </message>
</context>
<context>
    <name>LogoFile</name>
    <message>
        <source>This file cannot be read.</source>
        <translation>Diese Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>This picture is too large. 1 MiB and 8192 pixels a side are the most.</source>
        <translation>Dieses Bild ist zu groß. Höchstens 1 MiB und 8192 Pixel je Seite sind möglich.</translation>
    </message>
    <message>
        <source>This is no picture that can be taken: choose a PNG, or an SVG that is made of shapes only.</source>
        <translation>Dieses Bild lässt sich nicht verwenden: Wählen Sie ein PNG oder ein SVG, das nur aus Formen besteht.</translation>
    </message>
</context>
<context>
    <name>MailAnswer</name>
    <message>
        <source>The mail server took it. It said: %1</source>
        <translation>Der Mailserver hat sie angenommen. Er sagt: %1</translation>
    </message>
    <message>
        <source>The mail server refused it for good. It said: %1</source>
        <translation>Der Mailserver hat sie endgültig abgelehnt. Er sagt: %1</translation>
    </message>
    <message>
        <source>The mail server did not take it now. It said: %1</source>
        <translation>Der Mailserver hat sie jetzt nicht angenommen. Er sagt: %1</translation>
    </message>
    <message>
        <source>The mail server could not be reached: %1</source>
        <translation>Der Mailserver war nicht zu erreichen: %1</translation>
    </message>
</context>
<context>
    <name>MigrationWords</name>
    <message>
        <source>Rename one of the two.</source>
        <translation>Benennen Sie eine der beiden Personen um.</translation>
    </message>
    <message>
        <source>Nothing is lost: after the finish they ask for a new password here.</source>
        <translation>Es geht nichts verloren: Nach dem Abschluss fordert die Person hier ein neues Passwort an.</translation>
    </message>
    <message>
        <source>Delete the person here, or let them ask for a new password after the finish.</source>
        <translation>Löschen Sie die Person hier, oder lassen Sie sie nach dem Abschluss ein neues Passwort anfordern.</translation>
    </message>
    <message>
        <source>They change their password there once.</source>
        <translation>Die Person ändert dort einmal ihr Passwort.</translation>
    </message>
    <message>
        <source>Mend the address there or here.</source>
        <translation>Berichtigen Sie die Adresse dort oder hier.</translation>
    </message>
    <message>
        <source>Nobody guesses that two are one: rename one of them.</source>
        <translation>Ob es dieselbe Person ist, wird nicht geraten: Benennen Sie eine der beiden um.</translation>
    </message>
    <message>
        <source>Bring the person back out of the recycle bin.</source>
        <translation>Stellen Sie die Person aus dem Papierkorb wieder her.</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Main address</source>
        <translation>Hauptadresse</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>Weitere Adressen</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Powers</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>They stay behind until one of the two is renamed.</source>
        <translation>Die Person bleibt zurück, bis eine der beiden umbenannt ist.</translation>
    </message>
    <message>
        <source>One side lets them sign in, and the other does not.</source>
        <translation>Die eine Seite lässt die Person sich anmelden, die andere nicht.</translation>
    </message>
    <message>
        <source>What only members may enter may differ, too.</source>
        <translation>Auch was nur Mitgliedern offensteht, kann sich unterscheiden.</translation>
    </message>
    <message>
        <source>A role here is given by an owner; none comes over by itself.</source>
        <translation>Rollen vergibt hier ein Eigentümer; von selbst kommt keine herüber.</translation>
    </message>
    <message>
        <source>The account there is deleted.</source>
        <translation>Das Konto dort ist gelöscht.</translation>
    </message>
    <message>
        <source>They have changed it there since; here the earlier one holds.</source>
        <translation>Die Person hat es dort inzwischen geändert; hier gilt das frühere.</translation>
    </message>
    <message>
        <source>no: the site does not take accounts of this house</source>
        <translation>nein: Die Website nimmt keine Konten dieses Hauses an</translation>
    </message>
    <message>
        <source>no: the account is not active</source>
        <translation>nein: Das Konto ist nicht aktiv</translation>
    </message>
    <message>
        <source>no: in none of the site’s groups</source>
        <translation>nein: in keiner der Gruppen der Website</translation>
    </message>
    <message>
        <source>no: the account is too young for the site</source>
        <translation>nein: Das Konto ist zu jung für die Website</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>another one since</source>
        <translation>inzwischen ein anderes</translation>
    </message>
    <message>
        <source>as it was taken over</source>
        <translation>wie übernommen</translation>
    </message>
    <message>
        <source>Enter %1</source>
        <translation>Zutritt zu %1</translation>
    </message>
    <message>
        <source>They will no longer enter once they are converted.</source>
        <translation>Nach dem Umzug kommt die Person dort nicht mehr hinein.</translation>
    </message>
    <message>
        <source>They will enter once they are converted.</source>
        <translation>Nach dem Umzug kommt die Person dort hinein.</translation>
    </message>
    <message>
        <source>What is said there comes over at the conversion; from then on what stands here counts.</source>
        <translation>Was dort steht, kommt beim Umzug herüber; danach gilt, was hier steht.</translation>
    </message>
    <message>
        <source>Bring their login there back out of the recycle bin, and take them back.</source>
        <translation>Stellen Sie den dortigen Anmeldeweg der Person aus dem Papierkorb wieder her, und holen Sie die Person zurück.</translation>
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
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Flowing</source>
        <extracomment>The state of one site’s queue: changes reach it as they come</extracomment>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Scheitert</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Owed</source>
        <extracomment>The state of one site’s queue: it has changes to come that it has not been told of</extracomment>
        <translation>Im Rückstand</translation>
    </message>
    <message>
        <source>Pushes off</source>
        <translation>Zustellung aus</translation>
    </message>
    <message>
        <source>everybody is to be told</source>
        <translation>über alle muss berichtet werden</translation>
    </message>
    <message numerus="yes">
        <source>%n set aside</source>
        <extracomment>Changes that were given up on and wait for a person</extracomment>
        <translation>
            <numerusform>%n zurückgestellt</numerusform>
            <numerusform>%n zurückgestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nichts wartet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how many wait; since when</comment>
        <translation>%1 seit %2</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartend</numerusform>
            <numerusform>%n wartend</numerusform>
        </translation>
    </message>
    <message>
        <source>when you resume</source>
        <translation>sobald Sie fortsetzen</translation>
    </message>
    <message>
        <source>as they come</source>
        <translation>sobald sie kommen</translation>
    </message>
    <message numerus="yes">
        <source>now, after %n failures</source>
        <translation>
            <numerusform>jetzt, nach %n Fehlschlag</numerusform>
            <numerusform>jetzt, nach %n Fehlschlägen</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1, after %2</source>
        <comment>a duration; how many failures</comment>
        <translation>in %1, nach %2</translation>
    </message>
    <message numerus="yes">
        <source>%n failures</source>
        <translation>
            <numerusform>%n Fehlschlag</numerusform>
            <numerusform>%n Fehlschlägen</numerusform>
        </translation>
    </message>
    <message>
        <source>The site refused the push (HTTP %1): it may have another key.</source>
        <translation>Die Website hat die Zustellung abgelehnt (HTTP %1): Vielleicht hat sie einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>There is nothing at the site’s push address (HTTP 404).</source>
        <translation>Unter der Zustelladresse der Website gibt es nichts (HTTP 404).</translation>
    </message>
    <message>
        <source>The site says that it is gone (HTTP 410).</source>
        <translation>Die Website meldet, dass es sie nicht mehr gibt (HTTP 410).</translation>
    </message>
    <message>
        <source>The site asks for a pause (HTTP 429).</source>
        <translation>Die Website bittet um eine Pause (HTTP 429).</translation>
    </message>
    <message>
        <source>The site sends on to another address (HTTP %1): enter that one.</source>
        <translation>Die Website leitet an eine andere Adresse weiter (HTTP %1): Tragen Sie diese ein.</translation>
    </message>
    <message>
        <source>The site has trouble of its own (HTTP %1).</source>
        <translation>Die Website hat selbst Schwierigkeiten (HTTP %1).</translation>
    </message>
    <message>
        <source>The site answered HTTP %1 instead of 200.</source>
        <translation>Die Website hat mit HTTP %1 statt 200 geantwortet.</translation>
    </message>
    <message>
        <source>The site cannot be reached.</source>
        <translation>Die Website ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The site’s certificate does not hold.</source>
        <translation>Das Zertifikat der Website ist nicht gültig.</translation>
    </message>
    <message>
        <source>The site did not answer in time.</source>
        <translation>Die Website hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The site broke off before its answer was complete.</source>
        <translation>Die Website hat abgebrochen, bevor ihre Antwort vollständig war.</translation>
    </message>
    <message>
        <source>The push address is not allowed; one in a private network needs the switch for it.</source>
        <translation>Die Zustelladresse ist nicht erlaubt; für eine im privaten Netz gibt es einen eigenen Schalter.</translation>
    </message>
    <message>
        <source>Nothing to tell</source>
        <translation>Nichts zu berichten</translation>
    </message>
    <message>
        <source>New state</source>
        <translation>Neuer Stand</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Wieder zugelassen</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>people in one request</comment>
        <translation>
            <numerusform>%1 und %n weitere Person</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>answered %1</source>
        <comment>HTTP status</comment>
        <translation>antwortete %1</translation>
    </message>
    <message>
        <source>refused with %1</source>
        <comment>HTTP status</comment>
        <translation>abgelehnt mit %1</translation>
    </message>
    <message>
        <source>Something was changed</source>
        <translation>Etwas wurde geändert</translation>
    </message>
    <message>
        <source>There is something to send</source>
        <translation>Es gibt etwas zu senden</translation>
    </message>
    <message>
        <source>There is a mail to send</source>
        <translation>Es gibt eine E-Mail zu senden</translation>
    </message>
    <message>
        <source>Somebody is signed out</source>
        <translation>Jemand ist abgemeldet</translation>
    </message>
    <message>
        <source>Another signal</source>
        <translation>Ein anderes Signal</translation>
    </message>
    <message>
        <source>a worker has the row</source>
        <translation>ein Arbeitsprozess hat die Zeile</translation>
    </message>
    <message>
        <source>by node %1</source>
        <translation>von Knoten %1</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <source>row written</source>
        <translation>Zeile geschrieben</translation>
    </message>
    <message>
        <source>NOTIFY</source>
        <translation>NOTIFY</translation>
    </message>
    <message>
        <source>worker woken</source>
        <translation>Arbeitsprozess geweckt</translation>
    </message>
    <message>
        <source>found without it</source>
        <translation>ohne ihn gefunden</translation>
    </message>
    <message>
        <source>Claim</source>
        <extracomment>A station of a change on its way: a worker takes the row for itself</extracomment>
        <translation>Übernahme</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message numerus="yes">
        <source>POST, %n bytes</source>
        <translation>
            <numerusform>POST, %n Byte</numerusform>
            <numerusform>POST, %n Byte</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>The site’s key or webhook secret is missing or cannot be used: make a new one.</source>
        <translation>Der Schlüssel oder das Webhook-Geheimnis der Website fehlt oder ist nicht brauchbar: Erstellen Sie einen neuen Schlüssel oder ein neues Geheimnis.</translation>
    </message>
</context>
<context>
    <name>RoleLock</name>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Ihre Rolle erlaubt das nicht.</translation>
    </message>
    <message>
        <source>Only owners, administrators and the owner of the site may do this.</source>
        <translation>Das dürfen nur Eigentümer, Administratoren und der Eigentümer der Website.</translation>
    </message>
    <message>
        <source>Your role does not let you see this.</source>
        <translation>Ihre Rolle lässt Sie das nicht sehen.</translation>
    </message>
    <message>
        <source>Only owners, administrators and the helpdesk may do this.</source>
        <translation>Das dürfen nur Eigentümer, Administratoren und der Helpdesk.</translation>
    </message>
    <message>
        <source>Only owners and administrators may do this.</source>
        <translation>Das dürfen nur Eigentümer und Administratoren.</translation>
    </message>
    <message>
        <source>Only owners may do this.</source>
        <translation>Das dürfen nur Eigentümer.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Helpdesk</source>
        <translation>Helpdesk</translation>
    </message>
    <message>
        <source>Owner of a site</source>
        <translation>Eigentümer einer Website</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
</context>
<context>
    <name>SiteWords</name>
    <message>
        <source>Fine</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Scheitert</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Kein Schlüssel</translation>
    </message>
    <message>
        <source>Pushes off</source>
        <translation>Zustellung aus</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Cool-off</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Any session</source>
        <translation>Beliebige Sitzung</translation>
    </message>
    <message>
        <source>A fresh session</source>
        <translation>Frische Sitzung</translation>
    </message>
    <message>
        <source>A second factor</source>
        <translation>Zweiter Faktor</translation>
    </message>
    <message>
        <source>Any login that is valid</source>
        <translation>Jeder gültige Anmeldeweg</translation>
    </message>
    <message>
        <source>Not suspended, within its dates</source>
        <translation>Nicht gesperrt und innerhalb der Laufzeit</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Name and a confirmed email</source>
        <translation>Name und eine bestätigte E-Mail-Adresse</translation>
    </message>
    <message numerus="yes">
        <source>Account older than %n hours</source>
        <translation>
            <numerusform>Konto älter als %n Stunde</numerusform>
            <numerusform>Konto älter als %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>New accounts at once</source>
        <translation>Neue Konten sofort</translation>
    </message>
    <message>
        <source>Asked once, for %1</source>
        <translation>Einmal gefragt, für %1</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>The account is suspended.</source>
        <translation>Das Konto ist gesperrt.</translation>
    </message>
    <message>
        <source>The account waits for approval.</source>
        <translation>Das Konto wartet auf Genehmigung.</translation>
    </message>
    <message>
        <source>The account begins on %1.</source>
        <translation>Das Konto beginnt am %1.</translation>
    </message>
    <message>
        <source>The account ended on %1.</source>
        <translation>Das Konto endete am %1.</translation>
    </message>
    <message>
        <source>The account is not there any more.</source>
        <translation>Das Konto gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Niemand ist angemeldet.</translation>
    </message>
    <message>
        <source>A sign-in with a password is not enough here.</source>
        <translation>Eine Anmeldung mit Passwort genügt hier nicht.</translation>
    </message>
    <message>
        <source>In none of these groups: %1.</source>
        <translation>In keiner dieser Gruppen: %1.</translation>
    </message>
    <message>
        <source>First name, last name or a confirmed main address is missing.</source>
        <translation>Vorname, Nachname oder eine bestätigte Hauptadresse fehlt.</translation>
    </message>
    <message>
        <source>The account is too young. It may enter from %1 on.</source>
        <translation>Das Konto ist zu jung. Es kommt ab %1 hinein.</translation>
    </message>
    <message>
        <source>%1 asks for consent, and it was never given. It is asked for at the next visit.</source>
        <translation>%1 fragt nach einer Einwilligung, und sie wurde nie erteilt. Beim nächsten Besuch wird danach gefragt.</translation>
    </message>
    <message>
        <source>%1 asks for consent, and it was withdrawn.</source>
        <translation>%1 fragt nach einer Einwilligung, und sie wurde widerrufen.</translation>
    </message>
    <message>
        <source>As if just signed in with a password.</source>
        <translation>Wie eben erst mit einem Passwort angemeldet.</translation>
    </message>
    <message>
        <source>The account is active.</source>
        <translation>Das Konto ist aktiv.</translation>
    </message>
    <message>
        <source>A sign-in with a password is enough.</source>
        <translation>Eine Anmeldung mit Passwort genügt.</translation>
    </message>
    <message>
        <source>Every group may enter.</source>
        <translation>Alle Gruppen haben Zutritt.</translation>
    </message>
    <message>
        <source>In one of these groups: %1.</source>
        <translation>In einer dieser Gruppen: %1.</translation>
    </message>
    <message>
        <source>The profile is complete.</source>
        <translation>Das Profil ist vollständig.</translation>
    </message>
    <message>
        <source>The account is old enough.</source>
        <translation>Das Konto ist alt genug.</translation>
    </message>
    <message>
        <source>Consent was given.</source>
        <translation>Die Einwilligung liegt vor.</translation>
    </message>
    <message>
        <source>No consent is asked for.</source>
        <translation>Nach einer Einwilligung wird nicht gefragt.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>alternatives: groups</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>a removed group</source>
        <translation>eine entfernte Gruppe</translation>
    </message>
    <message>
        <source>Community v%1</source>
        <comment>name of a protocol</comment>
        <translation>Community v%1</translation>
    </message>
    <message>
        <source>Redirect with a sealed answer. The usual choice.</source>
        <translation>Weiterleitung mit versiegelter Antwort. Die übliche Wahl.</translation>
    </message>
    <message>
        <source>As v3, with a newer cipher and a shorter key.</source>
        <translation>Wie v3, mit neuerer Verschlüsselung und kürzerem Schlüssel.</translation>
    </message>
    <message>
        <source>For old plug-ins only. Move on when you can.</source>
        <translation>Nur für alte Erweiterungen. Wechseln Sie, sobald es geht.</translation>
    </message>
    <message>
        <source>16, 24 or 32 bytes</source>
        <translation>16, 24 oder 32 Byte</translation>
    </message>
    <message>
        <source>32, 48 or 64 bytes</source>
        <translation>32, 48 oder 64 Byte</translation>
    </message>
    <message>
        <source>32 bytes</source>
        <translation>32 Byte</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n min</numerusform>
            <numerusform>vor %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>a time of day</comment>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>last week</source>
        <translation>letzte Woche</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month, as QLocale::toString takes it</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>month and year, as QLocale::toString takes it</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
</context>
<context>
    <name>ToldReasons</name>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>New username</source>
        <translation>Neuer Benutzername</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Neue Adresse</translation>
    </message>
    <message>
        <source>New SSH keys</source>
        <translation>Neue SSH-Schlüssel</translation>
    </message>
    <message>
        <source>Other groups</source>
        <translation>Andere Gruppen</translation>
    </message>
</context>
<context>
    <name>UndoReasons</name>
    <message>
        <source>This kind of record cannot be taken back.</source>
        <translation>Einträge dieser Art lassen sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>An earlier password is never brought back.</source>
        <translation>Ein früheres Passwort wird nie wiederhergestellt.</translation>
    </message>
    <message>
        <source>An earlier key is never brought back.</source>
        <translation>Ein früherer Schlüssel wird nie wiederhergestellt.</translation>
    </message>
    <message>
        <source>Pictures are not kept in the history. Choose the earlier one again.</source>
        <translation>Bilder stehen nicht im Verlauf. Wählen Sie das frühere noch einmal aus.</translation>
    </message>
    <message>
        <source>Who was erased is gone for good.</source>
        <translation>Wer endgültig gelöscht wurde, bleibt es.</translation>
    </message>
    <message>
        <source>What the history said of it was erased, too.</source>
        <translation>Auch was der Verlauf darüber sagte, wurde gelöscht.</translation>
    </message>
    <message>
        <source>An invitation is accepted once and for all.</source>
        <translation>Eine Einladung wird ein für alle Mal angenommen.</translation>
    </message>
    <message>
        <source>The link of an invitation is not kept. Invite again.</source>
        <translation>Der Link einer Einladung wird nicht aufbewahrt. Laden Sie noch einmal ein.</translation>
    </message>
    <message>
        <source>A login that has been proved cannot become one that has not.</source>
        <translation>Ein nachgewiesener Anmeldeweg kann nicht wieder zu einem nicht nachgewiesenen werden.</translation>
    </message>
    <message>
        <source>Only the person gives or withdraws a consent.</source>
        <translation>Nur die Person selbst erteilt oder widerruft eine Einwilligung.</translation>
    </message>
    <message>
        <source>A request is decided once. Suspend the person, or let them in.</source>
        <translation>Über eine Anfrage wird einmal entschieden. Sperren Sie die Person, oder lassen Sie sie zu.</translation>
    </message>
    <message>
        <source>Certificates were issued by it, so it stays.</source>
        <translation>Er hat Zertifikate ausgestellt, deshalb bleibt er.</translation>
    </message>
    <message>
        <source>The password of a console is not kept. Make a new console.</source>
        <translation>Das Passwort einer Konsole wird nicht aufbewahrt. Legen Sie eine neue Konsole an.</translation>
    </message>
    <message>
        <source>What was deleted for good does not come back.</source>
        <translation>Was endgültig gelöscht wurde, kommt nicht zurück.</translation>
    </message>
    <message>
        <source>A secret that has ended never holds again. Make a new one.</source>
        <translation>Ein Geheimnis, das beendet ist, gilt nie wieder. Erstellen Sie ein neues.</translation>
    </message>
    <message>
        <source>Sites know of the new key already. Replace it by another one.</source>
        <translation>Websites kennen den neuen Schlüssel schon. Ersetzen Sie ihn durch einen anderen.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>The database does not answer.</source>
        <translation>Die Datenbank antwortet nicht.</translation>
    </message>
    <message>
        <source>What you see may be old. It is tried again by itself.</source>
        <translation>Was Sie sehen, kann veraltet sein. Der nächste Versuch erfolgt von selbst.</translation>
    </message>
    <message>
        <source>Nobody can sign in.</source>
        <translation>Niemand kann sich anmelden.</translation>
    </message>
    <message>
        <source>The server of this program does not run.</source>
        <translation>Der Server dieses Programms läuft nicht.</translation>
    </message>
    <message>
        <source>All deliveries are paused.</source>
        <translation>Alle Zustellungen sind angehalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait.</source>
        <translation>
            <numerusform>%n Änderung wartet.</numerusform>
            <numerusform>%n Änderungen warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gets no updates.</source>
        <comment>a site</comment>
        <translation>%1 bekommt keine Aktualisierungen.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait there.</source>
        <translation>
            <numerusform>%n Änderung wartet dort.</numerusform>
            <numerusform>%n Änderungen warten dort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits there yet.</source>
        <translation>Dort wartet noch nichts.</translation>
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
            <numerusform>%1: Zustellung für %n Person aufgegeben.</numerusform>
            <numerusform>%1: Zustellung für %n Personen aufgegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their changes failed for five days. They can be sent by hand.</source>
        <translation>Ihre Änderungen sind fünf Tage lang gescheitert. Sie lassen sich von Hand senden.</translation>
    </message>
    <message>
        <source>A change has waited for %1.</source>
        <translation>Eine Änderung wartet seit %1.</translation>
    </message>
    <message>
        <source>Sites learn of changes within a second when all is well.</source>
        <translation>Wenn alles in Ordnung ist, erfahren Websites binnen einer Sekunde von Änderungen.</translation>
    </message>
    <message>
        <source>%1 has no key.</source>
        <comment>a site</comment>
        <translation>%1 hat keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Nobody can enter before it has one.</source>
        <translation>Vorher kommt niemand hinein.</translation>
    </message>
    <message>
        <source>Make key</source>
        <translation>Schlüssel erstellen</translation>
    </message>
    <message>
        <source>A new key of %1 waits.</source>
        <comment>a site</comment>
        <translation>Ein neuer Schlüssel für %1 wartet.</translation>
    </message>
    <message>
        <source>Confirm it once the site has switched.</source>
        <translation>Bestätigen Sie ihn, sobald die Website umgestellt ist.</translation>
    </message>
    <message>
        <source>Mail does not go out.</source>
        <translation>E-Mails gehen nicht hinaus.</translation>
    </message>
    <message numerus="yes">
        <source>%n people wait for you.</source>
        <translation>
            <numerusform>%n Person wartet auf Sie.</numerusform>
            <numerusform>%n Personen warten auf Sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>They have asked for something that you approve or decline.</source>
        <translation>Es gibt Anfragen, die Sie genehmigen oder ablehnen.</translation>
    </message>
    <message>
        <source>The database does not answer</source>
        <translation>Die Datenbank antwortet nicht</translation>
    </message>
    <message numerus="yes">
        <source>%n things want you</source>
        <translation>
            <numerusform>%n Sache wartet auf Sie</numerusform>
            <numerusform>%n Sachen warten auf Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message numerus="yes">
        <source>Open, and %n things want you</source>
        <translation>
            <numerusform>Offen, und %n Sache wartet auf Sie</numerusform>
            <numerusform>Offen, und %n Sachen warten auf Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>Open, and all is well</source>
        <translation>Offen, und alles ist in Ordnung</translation>
    </message>
    <message>
        <source>Nobody lives here but you.</source>
        <translation>Außer Ihnen wohnt hier noch niemand.</translation>
    </message>
    <message>
        <source>Bring your people in</source>
        <translation>Leute ins Haus holen</translation>
    </message>
    <message>
        <source>%1 is paused.</source>
        <comment>a site</comment>
        <translation>%1 ist angehalten.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Start serving</source>
        <translation>Server starten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Deliver again</source>
        <translation>Noch einmal zustellen</translation>
    </message>
    <message>
        <source>Send it now…</source>
        <translation>Jetzt senden…</translation>
    </message>
    <message>
        <source>Confirm the switch…</source>
        <translation>Umstellung bestätigen…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden…</translation>
    </message>
    <message numerus="yes">
        <source>%n mails wait. The last answer: %1</source>
        <comment>of a mail server</comment>
        <translation>
            <numerusform>%n E-Mail wartet. Die letzte Antwort: %1</numerusform>
            <numerusform>%n E-Mails warten. Die letzte Antwort: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>Heron Cup, first race</source>
        <translation>Reiherpokal, erste Wettfahrt</translation>
    </message>
    <message>
        <source>Boathouse, Grey Buoy, twice round, home</source>
        <translation>Bootshaus, Graue Boje, zweimal herum, nach Hause</translation>
    </message>
    <message>
        <source>Wednesday evening race</source>
        <translation>Mittwochabend-Wettfahrt</translation>
    </message>
    <message>
        <source>Whatever the wind allows</source>
        <translation>Was der Wind erlaubt</translation>
    </message>
    <message>
        <source>Youth regatta</source>
        <translation>Jugendregatta</translation>
    </message>
    <message>
        <source>Inner harbour, three short races</source>
        <translation>Innenhafen, drei kurze Wettfahrten</translation>
    </message>
    <message>
        <source>Round the Five Bridges</source>
        <translation>Rund um die fünf Brücken</translation>
    </message>
    <message>
        <source>Upstream with the tide, back against it</source>
        <translation>Mit der Flut stromauf, gegen sie zurück</translation>
    </message>
    <message>
        <source>Lantern night race</source>
        <translation>Laternen-Nachtregatta</translation>
    </message>
    <message>
        <source>Start at dusk, lights required</source>
        <translation>Start in der Dämmerung, Lichter sind Pflicht</translation>
    </message>
    <message>
        <source>Last Sail, then soup</source>
        <translation>Letztes Segel, danach Suppe</translation>
    </message>
    <message>
        <source>One lap, everybody together</source>
        <translation>Eine Runde, alle zusammen</translation>
    </message>
    <message>
        <source>Race calendar</source>
        <translation>Regattakalender</translation>
    </message>
    <message>
        <source>Races</source>
        <translation>Regatten</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>You are in</source>
        <translation>Sie sind dabei</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Melden</translation>
    </message>
    <message>
        <source>Nobody has entered yet.</source>
        <translation>Noch hat niemand gemeldet.</translation>
    </message>
    <message>
        <source>The next races</source>
        <translation>Die nächsten Regatten</translation>
    </message>
    <message>
        <source>You sail as %1.</source>
        <translation>Sie segeln als %1.</translation>
    </message>
    <message>
        <source>Everybody may look. Members sign in to enter.</source>
        <translation>Ansehen dürfen alle. Mitglieder melden sich an, um teilzunehmen.</translation>
    </message>
    <message>
        <source>There is no such race</source>
        <translation>Diese Regatta gibt es nicht</translation>
    </message>
    <message>
        <source>It may have been sailed already.</source>
        <translation>Vielleicht wurde sie schon gesegelt.</translation>
    </message>
    <message>
        <source>That was not kept</source>
        <translation>Das wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>This site cannot write its file; its log says why.</source>
        <translation>Diese Website kann ihre Datei nicht schreiben; ihr Protokoll sagt, warum.</translation>
    </message>
    <message>
        <source>owner: every site but the regatta forms</source>
        <translation>Eigentümerin: alle Websites außer den Regattameldungen</translation>
    </message>
    <message>
        <source>joined today: still too new for the wiki</source>
        <translation>heute beigetreten: noch zu neu für das Wiki</translation>
    </message>
    <message>
        <source>has not consented yet: the wiki asks first</source>
        <translation>hat noch nicht eingewilligt: das Wiki fragt zuerst</translation>
    </message>
    <message>
        <source>A sample site of the Gatelodge demo. The people in it are invented.</source>
        <translation>Eine Beispiel-Website der Gatelodge-Demo. Die Personen darin sind erfunden.</translation>
    </message>
    <message>
        <source>just now, at %1</source>
        <translation>gerade eben, um %1</translation>
    </message>
    <message>
        <source>What I received</source>
        <translation>Was ich erhalten habe</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>To the text</source>
        <translation>Zum Text</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign out here</source>
        <translation>Hier abmelden</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Überall abmelden</translation>
    </message>
    <message>
        <source>To the first page</source>
        <translation>Zur ersten Seite</translation>
    </message>
    <message>
        <source>Sign in first</source>
        <translation>Zuerst anmelden</translation>
    </message>
    <message>
        <source>This page is for people who are signed in. Gatelodge asks for your password; this site never sees it.</source>
        <translation>Diese Seite ist für angemeldete Personen. Gatelodge fragt nach Ihrem Passwort; diese Website sieht es nie.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>Weitere Adressen</translation>
    </message>
    <message>
        <source>SSH keys</source>
        <translation>SSH-Schlüssel</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Known here since</source>
        <translation>Hier bekannt seit</translation>
    </message>
    <message>
        <source>Last signed in here</source>
        <translation>Hier zuletzt angemeldet</translation>
    </message>
    <message>
        <source>You, as this site knows you</source>
        <translation>Sie, wie diese Website Sie kennt</translation>
    </message>
    <message>
        <source>This came with the encrypted answer when you signed in, and with every change since.</source>
        <translation>Das kam mit der verschlüsselten Antwort, als Sie sich anmeldeten, und seither mit jeder Änderung.</translation>
    </message>
    <message>
        <source>signature verified</source>
        <translation>Signatur geprüft</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>abgelehnt: %1</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) here changed</source>
        <translation>
            <numerusform>%n Konto hier geändert</numerusform>
            <numerusform>%n Konten hier geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>What stood in it</source>
        <translation>Was darin stand</translation>
    </message>
    <message>
        <source>Change a name or suspend somebody in the console, and it arrives here. This page reloads by itself.</source>
        <translation>Ändern Sie in der Konsole einen Namen oder sperren Sie jemanden, und es kommt hier an. Diese Seite lädt sich von selbst neu.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>The demo is still starting.</source>
        <translation>Die Demo startet noch.</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>Sie sind abgemeldet</translation>
    </message>
    <message>
        <source>Here and at Gatelodge. Other sites keep their own sessions until they end them.</source>
        <translation>Hier und bei Gatelodge. Andere Websites behalten ihre eigenen Sitzungen, bis sie diese beenden.</translation>
    </message>
    <message>
        <source>You are not signed in here</source>
        <translation>Sie sind hier nicht angemeldet</translation>
    </message>
    <message>
        <source>The answer was too old, or it was used before. An answer counts for ten seconds and once. Sign in again.</source>
        <translation>Die Antwort war zu alt oder wurde schon verwendet. Eine Antwort gilt zehn Sekunden lang und nur einmal. Melden Sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>The answer belongs to a sign-in that was not begun in this browser, or to an earlier one. Sign in again.</source>
        <translation>Die Antwort gehört zu einer Anmeldung, die nicht in diesem Browser begonnen wurde, oder zu einer früheren. Melden Sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>Your account is locked here, because Gatelodge told this site that it is suspended. It opens when Gatelodge says so.</source>
        <translation>Ihr Konto ist hier gesperrt, weil Gatelodge dieser Website die Sperre mitgeteilt hat. Es öffnet sich wieder, sobald Gatelodge das mitteilt.</translation>
    </message>
    <message>
        <source>This site cannot sign anybody in right now.</source>
        <translation>Diese Website kann gerade niemanden anmelden.</translation>
    </message>
    <message>
        <source>What came back is not an answer that Gatelodge sealed for this site. Nobody was signed in.</source>
        <translation>Was zurückkam, ist keine Antwort, die Gatelodge für diese Website versiegelt hat. Niemand wurde angemeldet.</translation>
    </message>
    <message>
        <source>Mail of the demo</source>
        <translation>E-Mails der Demo</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: every mail of the demo ends here. The newest 500 are kept until it stops.</source>
        <translation>Nichts verlässt diesen Computer: Jede E-Mail der Demo endet hier. Die neuesten 500 bleiben erhalten, bis die Demo endet.</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s)</source>
        <translation>
            <numerusform>%n E-Mail</numerusform>
            <numerusform>%n E-Mails</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail yet. Sign up, or forget a password, and it appears here by itself.</source>
        <translation>Noch keine E-Mail. Registrieren Sie sich oder vergessen Sie ein Passwort, und sie erscheint hier von selbst.</translation>
    </message>
    <message>
        <source>There is no such mail</source>
        <translation>Diese E-Mail gibt es nicht</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>All mails</source>
        <translation>Alle E-Mails</translation>
    </message>
    <message>
        <source>not the JSON of a push</source>
        <translation>nicht das JSON einer Zustellung</translation>
    </message>
    <message>
        <source>a person without a username</source>
        <translation>eine Person ohne Benutzernamen</translation>
    </message>
    <message>
        <source>the signature is wrong</source>
        <translation>die Signatur ist falsch</translation>
    </message>
    <message>
        <source>the signature over the time is wrong</source>
        <translation>die Signatur über die Zeit ist falsch</translation>
    </message>
    <message>
        <source>it was sent more than five minutes ago</source>
        <translation>vor mehr als fünf Minuten gesendet</translation>
    </message>
    <message>
        <source>Using the slipway</source>
        <translation>Die Slipanlage benutzen</translation>
    </message>
    <message>
        <source>The slipway is ours from seven in the morning to sunset. Launch in the order in which you arrive, and leave the trailer in the upper yard, wheels chocked.</source>
        <translation>Die Slipanlage gehört uns von sieben Uhr morgens bis Sonnenuntergang. Gewassert wird in der Reihenfolge der Ankunft; der Trailer bleibt mit Keilen unter den Rädern im oberen Hof.</translation>
    </message>
    <message>
        <source>At low water there are two metres of mud below the last plank. If your keel is deeper than your boots, wait half an hour.</source>
        <translation>Bei Niedrigwasser liegen unter der letzten Planke zwei Meter Schlick. Geht Ihr Kiel tiefer als Ihre Stiefel, warten Sie eine halbe Stunde.</translation>
    </message>
    <message>
        <source>Whoever is last in hoses the planks down. The brush hangs behind the door.</source>
        <translation>Wer zuletzt hereinkommt, spritzt die Planken ab. Die Bürste hängt hinter der Tür.</translation>
    </message>
    <message>
        <source>Radio on race days</source>
        <translation>Funk an Regattatagen</translation>
    </message>
    <message>
        <source>The committee boat listens on channel 72 and speaks only when it must. Say the name of your boat twice, then what you want, once.</source>
        <translation>Das Startschiff hört auf Kanal 72 und spricht nur, wenn es muss. Nennen Sie zweimal den Namen Ihres Boots und dann einmal, was Sie möchten.</translation>
    </message>
    <message>
        <source>Retiring? Tell us. A boat that goes home without a word is a boat that we search for.</source>
        <translation>Sie geben auf? Sagen Sie es uns. Ein Boot, das wortlos heimfährt, ist ein Boot, nach dem wir suchen.</translation>
    </message>
    <message>
        <source>Batteries are charged on Fridays by whoever is on duty in the galley.</source>
        <translation>Die Akkus lädt freitags, wer Dienst in der Küche hat.</translation>
    </message>
    <message>
        <source>Keys, and who has them</source>
        <translation>Schlüssel, und wer sie hat</translation>
    </message>
    <message>
        <source>There are nine keys to the boathouse. The board knows where eight of them are.</source>
        <translation>Zum Bootshaus gibt es neun Schlüssel. Von acht weiß der Vorstand, wo sie sind.</translation>
    </message>
    <message>
        <source>A key goes from hand to hand, never under a stone. Write the new name into the book by the door on the same day.</source>
        <translation>Ein Schlüssel geht von Hand zu Hand, nie unter einen Stein. Tragen Sie den neuen Namen noch am selben Tag in das Buch neben der Tür ein.</translation>
    </message>
    <message>
        <source>Lost one? Say so. Nobody is angry for longer than an evening.</source>
        <translation>Einen verloren? Sagen Sie es. Länger als einen Abend ist niemand böse.</translation>
    </message>
    <message>
        <source>The Thursday soup</source>
        <translation>Die Donnerstagssuppe</translation>
    </message>
    <message>
        <source>For forty people: six kilos of potatoes, three of leeks, and whatever the garden gives. Start at four, eat at seven.</source>
        <translation>Für vierzig Personen: sechs Kilo Kartoffeln, drei Kilo Lauch und was der Garten hergibt. Um vier anfangen, um sieben essen.</translation>
    </message>
    <message>
        <source>One pot without cream, one without anything from an animal. Label both.</source>
        <translation>Ein Topf ohne Sahne, einer ohne alles vom Tier. Beide beschriften.</translation>
    </message>
    <message>
        <source>New members eat for free on their first evening, and wash up on their second.</source>
        <translation>Neue Mitglieder essen am ersten Abend umsonst und spülen am zweiten.</translation>
    </message>
    <message>
        <source>Members’ wiki</source>
        <translation>Mitglieder-Wiki</translation>
    </message>
    <message>
        <source>Pages of the club</source>
        <translation>Seiten des Clubs</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>What the club knows</source>
        <translation>Was der Club weiß</translation>
    </message>
    <message>
        <source>Good to see you, %1.</source>
        <translation>Schön, Sie zu sehen, %1.</translation>
    </message>
    <message>
        <source>For members. Gatelodge asks who you are; then you read on here.</source>
        <translation>Für Mitglieder. Gatelodge fragt, wer Sie sind; dann lesen Sie hier weiter.</translation>
    </message>
    <message>
        <source>Sign in to read</source>
        <translation>Anmelden und lesen</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Alle Seiten</translation>
    </message>
    <message>
        <source>There is no such page</source>
        <translation>Diese Seite gibt es nicht</translation>
    </message>
    <message>
        <source>Somebody may write it one day.</source>
        <translation>Vielleicht schreibt sie eines Tages jemand.</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have come in here, with names and addresses as Gatelodge last told them.</source>
        <translation>
            <numerusform>%n Person war schon hier, mit Namen und Adressen, wie Gatelodge sie zuletzt mitgeteilt hat.</numerusform>
            <numerusform>%n Personen waren schon hier, mit Namen und Adressen, wie Gatelodge sie zuletzt mitgeteilt hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>This came with the id token when you signed in, and with every change since.</source>
        <translation>Das kam mit dem ID-Token, als Sie sich anmeldeten, und seither mit jeder Änderung.</translation>
    </message>
    <message>
        <source>Club cap</source>
        <translation>Clubmütze</translation>
    </message>
    <message>
        <source>Navy blue, with a strap for windy days</source>
        <translation>Marineblau, mit einem Riemen für windige Tage</translation>
    </message>
    <message>
        <source>Rowing jersey</source>
        <translation>Rudertrikot</translation>
    </message>
    <message>
        <source>Wool, knitted two streets away</source>
        <translation>Wolle, zwei Straßen weiter gestrickt</translation>
    </message>
    <message>
        <source>Enamel mug</source>
        <translation>Emaillebecher</translation>
    </message>
    <message>
        <source>Survives the bilge</source>
        <translation>Überlebt die Bilge</translation>
    </message>
    <message>
        <source>Burgee</source>
        <translation>Clubstander</translation>
    </message>
    <message>
        <source>The club’s pennant, 30 × 45 cm</source>
        <translation>Der Wimpel des Clubs, 30 × 45 cm</translation>
    </message>
    <message>
        <source>River chart</source>
        <translation>Flusskarte</translation>
    </message>
    <message>
        <source>Waterproof, with this year’s sandbanks</source>
        <translation>Wasserfest, mit den Sandbänken dieses Jahres</translation>
    </message>
    <message>
        <source>Soup ticket</source>
        <translation>Suppenmarke</translation>
    </message>
    <message>
        <source>One bowl after Last Sail</source>
        <translation>Ein Teller nach dem Letzten Segel</translation>
    </message>
    <message>
        <source>Club shop</source>
        <translation>Clubladen</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation>Im Regal</translation>
    </message>
    <message>
        <source>Put aside for you</source>
        <translation>Für Sie zurückgelegt</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Wieder ins Regal</translation>
    </message>
    <message>
        <source>Put it aside</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <source>Good to see you, %1. Things are fetched and paid for at the boathouse.</source>
        <translation>Schön, Sie zu sehen, %1. Abgeholt und bezahlt wird im Bootshaus.</translation>
    </message>
    <message>
        <source>Members sign in to have things put aside. This shop speaks OpenID Connect.</source>
        <translation>Mitglieder melden sich an, um sich etwas zurücklegen zu lassen. Dieser Laden spricht OpenID Connect.</translation>
    </message>
    <message>
        <source>There is no such thing</source>
        <translation>So etwas gibt es nicht</translation>
    </message>
    <message>
        <source>It may have been sold.</source>
        <translation>Vielleicht wurde es schon verkauft.</translation>
    </message>
    <message>
        <source>Change a name or suspend somebody in the console, and it arrives here: as a Standard Webhook, or by the classic push where the console says so. This page reloads by itself.</source>
        <translation>Ändern Sie in der Konsole einen Namen oder sperren Sie jemanden, und es kommt hier an: als Standard Webhook oder durch die klassische Zustellung, wo die Konsole es so vorsieht. Diese Seite lädt sich von selbst neu.</translation>
    </message>
    <message>
        <source>this site takes no webhooks</source>
        <translation>diese Website nimmt keine Webhooks an</translation>
    </message>
    <message>
        <source>member: every site, and each of them learns his changes</source>
        <translation>Mitglied: jede Website, und jede erfährt von seinen Änderungen</translation>
    </message>
</context>
<context>
    <name>drivers</name>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>One address a line, beginning with ldap://, ldaps:// or ldapi://. They are tried in this order; one that did not answer is tried last for half a minute.</source>
        <translation>Eine Adresse pro Zeile, beginnend mit ldap://, ldaps:// oder ldapi://. Sie werden in dieser Reihenfolge versucht; wer nicht geantwortet hat, kommt eine halbe Minute lang zuletzt an die Reihe.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Passwords cross this connection. Without encryption only a server on this machine is asked. Addresses that begin with ldaps:// always use TLS.</source>
        <translation>Über diese Verbindung gehen Passwörter. Ohne Verschlüsselung wird nur ein Server auf diesem Rechner gefragt. Adressen, die mit ldaps:// beginnen, verwenden immer TLS.</translation>
    </message>
    <message>
        <source>StartTLS</source>
        <translation>StartTLS</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS von Anfang an</translation>
    </message>
    <message>
        <source>None, on this machine only</source>
        <translation>Keine, nur auf diesem Rechner</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Vertrauenswürdige Zertifikate</translation>
    </message>
    <message>
        <source>The certificate of the authority that signed the server&apos;s, in PEM form. Empty: those that this machine trusts.</source>
        <translation>Das Zertifikat der Stelle, die das des Servers signiert hat, im PEM-Format. Leer: die, denen dieser Rechner vertraut.</translation>
    </message>
    <message>
        <source>Seconds to connect</source>
        <translation>Sekunden zum Verbinden</translation>
    </message>
    <message>
        <source>For each server, with the encryption&apos;s beginning.</source>
        <translation>Je Server, mit dem Aufbau der Verschlüsselung.</translation>
    </message>
    <message>
        <source>Seconds altogether</source>
        <translation>Sekunden insgesamt</translation>
    </message>
    <message>
        <source>A sign-in that takes longer ends with “cannot be reached”.</source>
        <translation>Eine Anmeldung, die länger dauert, endet mit „nicht erreichbar“.</translation>
    </message>
    <message>
        <source>How people are found</source>
        <translation>Wie Personen gefunden werden</translation>
    </message>
    <message>
        <source>Searching needs an account that may search; the template needs all people in one place.</source>
        <translation>Die Suche braucht ein Konto, das suchen darf; die Vorlage setzt voraus, dass alle Personen an einem Ort stehen.</translation>
    </message>
    <message>
        <source>Search, then check the password</source>
        <translation>Suchen, dann das Passwort prüfen</translation>
    </message>
    <message>
        <source>The name is part of a template</source>
        <translation>Der Name ist Teil einer Vorlage</translation>
    </message>
    <message>
        <source>Template of the name</source>
        <translation>Vorlage des Namens</translation>
    </message>
    <message>
        <source>Account that searches</source>
        <translation>Konto, das sucht</translation>
    </message>
    <message>
        <source>Its distinguished name. Empty: searches without signing in.</source>
        <translation>Sein Distinguished Name (DN). Leer: sucht ohne Anmeldung.</translation>
    </message>
    <message>
        <source>Its password</source>
        <translation>Sein Passwort</translation>
    </message>
    <message>
        <source>Search below</source>
        <translation>Suchen unterhalb von</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>{username} stands for the name that was typed.</source>
        <translation>{username} steht für den eingetippten Namen.</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Everything below</source>
        <translation>Alles darunter</translation>
    </message>
    <message>
        <source>Directly below only</source>
        <translation>Nur direkt darunter</translation>
    </message>
    <message>
        <source>Attribute that never changes</source>
        <translation>Attribut, das sich nie ändert</translation>
    </message>
    <message>
        <source>A login is recognised by it, also after the person was renamed. A name can be given to somebody else later; “dn” takes it all the same.</source>
        <translation>Daran wird ein Anmeldeweg wiedererkannt, auch wenn die Person umbenannt wurde. Ein Name kann später jemand anderem gegeben werden; „dn“ nimmt ihn trotzdem.</translation>
    </message>
    <message>
        <source>Attribute of the username</source>
        <translation>Attribut des Benutzernamens</translation>
    </message>
    <message>
        <source>Attribute of the first name</source>
        <translation>Attribut des Vornamens</translation>
    </message>
    <message>
        <source>Attribute of the last name</source>
        <translation>Attribut des Nachnamens</translation>
    </message>
    <message>
        <source>Attribute of email addresses</source>
        <translation>Attribut der E-Mail-Adressen</translation>
    </message>
    <message>
        <source>The directory vouches for the addresses</source>
        <translation>Das Verzeichnis bürgt für die Adressen</translation>
    </message>
    <message>
        <source>Only if nobody can enter an address there that is not theirs: people are recognised by verified addresses.</source>
        <translation>Nur, wenn dort niemand eine fremde Adresse eintragen kann: Personen werden an bestätigten Adressen erkannt.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>In an attribute of the person</source>
        <translation>In einem Attribut der Person</translation>
    </message>
    <message>
        <source>By a search for the person&apos;s groups</source>
        <translation>Durch eine Suche nach den Gruppen der Person</translation>
    </message>
    <message>
        <source>Attribute that names groups</source>
        <translation>Attribut, das Gruppen nennt</translation>
    </message>
    <message>
        <source>Groups lie below</source>
        <translation>Gruppen liegen unterhalb von</translation>
    </message>
    <message>
        <source>Groups elsewhere don&apos;t count, so that nobody makes a second “board” in a corner of their own. Needed for a search.</source>
        <translation>Gruppen anderswo zählen nicht, damit niemand in einer eigenen Ecke ein zweites „board“ anlegt. Nötig für eine Suche.</translation>
    </message>
    <message>
        <source>Filter of groups</source>
        <translation>Filter der Gruppen</translation>
    </message>
    <message>
        <source>{dn} stands for the person&apos;s distinguished name, {username} for the username.</source>
        <translation>{dn} steht für den Distinguished Name der Person, {username} für den Benutzernamen.</translation>
    </message>
    <message>
        <source>Attribute of a group&apos;s name</source>
        <translation>Attribut des Gruppennamens</translation>
    </message>
    <message>
        <source>Attribute of closed accounts</source>
        <translation>Attribut geschlossener Konten</translation>
    </message>
    <message>
        <source>Whoever has it with the value below is not let in.</source>
        <translation>Wer es mit dem Wert darunter hat, wird nicht eingelassen.</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>Sein Wert</translation>
    </message>
    <message>
        <source>Empty: any.</source>
        <translation>Leer: jeder.</translation>
    </message>
    <message>
        <source>What the person reads then</source>
        <translation>Was die Person dann liest</translation>
    </message>
    <message>
        <source>New accounts go below</source>
        <translation>Neue Konten kommen unter</translation>
    </message>
    <message>
        <source>Empty: none are made there.</source>
        <translation>Leer: Dort werden keine angelegt.</translation>
    </message>
    <message>
        <source>Object classes of new accounts</source>
        <translation>Objektklassen neuer Konten</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Passwörter</translation>
    </message>
    <message>
        <source>Needs the modify-password operation of RFC 3062, which Active Directory lacks. A forgotten password is set by the account that searches.</source>
        <translation>Braucht den Passwortwechsel nach RFC 3062, der Active Directory fehlt. Ein vergessenes Passwort setzt das Konto neu, das sucht.</translation>
    </message>
    <message>
        <source>Never changed from here</source>
        <translation>Nie von hier aus geändert</translation>
    </message>
    <message>
        <source>Changed with the present password</source>
        <translation>Mit dem bisherigen Passwort geändert</translation>
    </message>
    <message>
        <source>Changed, and set anew when forgotten</source>
        <translation>Geändert und nach Vergessen neu gesetzt</translation>
    </message>
    <message>
        <source>Username there</source>
        <translation>Benutzername dort</translation>
    </message>
    <message>
        <source>Address there</source>
        <translation>Adresse dort</translation>
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
        <translation>LDAP-Verzeichnis</translation>
    </message>
    <message>
        <source>Names and passwords are kept in a directory: OpenLDAP, FreeIPA, Active Directory and their kin.</source>
        <translation>Namen und Passwörter liegen in einem Verzeichnis: OpenLDAP, FreeIPA, Active Directory und Verwandte.</translation>
    </message>
    <message>
        <source>Accounts kept here</source>
        <translation>Hier geführte Konten</translation>
    </message>
    <message>
        <source>Names and passwords are kept in this database.</source>
        <translation>Namen und Passwörter liegen in dieser Datenbank.</translation>
    </message>
    <message>
        <source>OpenID Connect</source>
        <translation>OpenID Connect</translation>
    </message>
    <message>
        <source>Google, Microsoft, GitHub, Facebook, or a provider of your own.</source>
        <translation>Google, Microsoft, GitHub, Facebook oder ein eigener Anbieter.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>OpenID Connect wherever the provider speaks it.</source>
        <translation>OpenID Connect überall, wo der Anbieter es spricht.</translation>
    </message>
    <message>
        <source>OAuth 2 without id token</source>
        <translation>OAuth 2 ohne ID-Token</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Exactly as the provider spells it, with or without a slash at the end. At Microsoft put your directory&apos;s ID in place of “common”.</source>
        <translation>Genau so, wie der Anbieter ihn schreibt, mit oder ohne Schrägstrich am Ende. Bei Microsoft steht anstelle von „common“ die ID Ihres Verzeichnisses.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>The provider gives it when you register Gatelodge there.</source>
        <translation>Der Anbieter nennt sie, wenn Sie Gatelodge dort registrieren.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation>Client-Authentifizierung</translation>
    </message>
    <message>
        <source>How the secret is shown to the provider.</source>
        <translation>Wie das Geheimnis dem Anbieter gezeigt wird.</translation>
    </message>
    <message>
        <source>As the provider announces</source>
        <translation>Wie der Anbieter es ankündigt</translation>
    </message>
    <message>
        <source>In a header (client_secret_basic)</source>
        <translation>In einem Header (client_secret_basic)</translation>
    </message>
    <message>
        <source>In the form (client_secret_post)</source>
        <translation>Im Formular (client_secret_post)</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>What is asked for, separated by blanks.</source>
        <translation>Was verlangt wird, durch Leerzeichen getrennt.</translation>
    </message>
    <message>
        <source>Ask the person</source>
        <translation>Die Person fragen</translation>
    </message>
    <message>
        <source>Whether the provider asks again although it knows the person.</source>
        <translation>Ob der Anbieter noch einmal fragt, obwohl er die Person kennt.</translation>
    </message>
    <message>
        <source>As the provider thinks fit</source>
        <translation>Wie der Anbieter es für richtig hält</translation>
    </message>
    <message>
        <source>To choose an account</source>
        <translation>Nach dem Konto</translation>
    </message>
    <message>
        <source>To sign in again</source>
        <translation>Nach einer neuen Anmeldung</translation>
    </message>
    <message>
        <source>For consent</source>
        <translation>Nach dem Einverständnis</translation>
    </message>
    <message>
        <source>Clock difference (seconds)</source>
        <translation>Uhrabweichung (Sekunden)</translation>
    </message>
    <message>
        <source>How far the provider&apos;s clock may be off.</source>
        <translation>Wie weit die Uhr des Anbieters abweichen darf.</translation>
    </message>
    <message>
        <source>OAuth 2 only; OpenID Connect finds it by itself.</source>
        <translation>Nur OAuth 2; OpenID Connect findet es selbst.</translation>
    </message>
    <message>
        <source>Authorization endpoint</source>
        <translation>Autorisierungsendpunkt</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>Token-Endpunkt</translation>
    </message>
    <message>
        <source>User info endpoint</source>
        <translation>Endpunkt der Personendaten (userinfo)</translation>
    </message>
    <message>
        <source>Endpoint of email addresses</source>
        <translation>Endpunkt der E-Mail-Adressen</translation>
    </message>
    <message>
        <source>OAuth 2 only, where a list says which addresses are verified (GitHub).</source>
        <translation>Nur OAuth 2, wo eine Liste sagt, welche Adressen bestätigt sind (GitHub).</translation>
    </message>
    <message>
        <source>Claim of the identity</source>
        <translation>Claim der Identität</translation>
    </message>
    <message>
        <source>OAuth 2 only; it must never change. With OpenID Connect it is “sub”.</source>
        <translation>Nur OAuth 2; er darf sich nie ändern. Bei OpenID Connect ist es „sub“.</translation>
    </message>
    <message>
        <source>Claim of the username</source>
        <translation>Claim des Benutzernamens</translation>
    </message>
    <message>
        <source>Claim of the full name</source>
        <translation>Claim des vollen Namens</translation>
    </message>
    <message>
        <source>Used where first and last name are missing.</source>
        <translation>Verwendet, wo Vor- und Nachname fehlen.</translation>
    </message>
    <message>
        <source>Claim of the first name</source>
        <translation>Claim des Vornamens</translation>
    </message>
    <message>
        <source>Claim of the last name</source>
        <translation>Claim des Nachnamens</translation>
    </message>
    <message>
        <source>Claim of the email address</source>
        <translation>Claim der E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Another one than “email” never counts as verified.</source>
        <translation>Ein anderer als „email“ gilt nie als bestätigt.</translation>
    </message>
    <message>
        <source>Claim of the groups</source>
        <translation>Claim der Gruppen</translation>
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
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>The file in /etc/pam.d that says how people are checked.</source>
        <translation>Die Datei in /etc/pam.d, die sagt, wie Personen geprüft werden.</translation>
    </message>
    <message>
        <source>Time limit in seconds</source>
        <translation>Zeitlimit in Sekunden</translation>
    </message>
    <message>
        <source>PAM is given up after this time, with everything it has started.</source>
        <translation>Nach dieser Zeit wird PAM abgebrochen, mit allem, was es gestartet hat.</translation>
    </message>
    <message>
        <source>Lower-case names</source>
        <translation>Namen in Kleinbuchstaben</translation>
    </message>
    <message>
        <source>Names are passed on in lower case, however they are typed.</source>
        <translation>Namen werden kleingeschrieben weitergegeben, wie auch immer sie eingetippt sind.</translation>
    </message>
    <message>
        <source>Allowed names</source>
        <translation>Erlaubte Namen</translation>
    </message>
    <message>
        <source>A regular expression. PAM is not asked about other names.</source>
        <translation>Ein regulärer Ausdruck. Nach anderen Namen wird PAM nicht gefragt.</translation>
    </message>
    <message>
        <source>Account that asks</source>
        <translation>Konto, das fragt</translation>
    </message>
    <message>
        <source>Used where Gatelodge runs as root: PAM is never asked as root.</source>
        <translation>Verwendet, wo Gatelodge als root läuft: PAM wird nie als root gefragt.</translation>
    </message>
    <message>
        <source>Accounts of this machine (PAM)</source>
        <translation>Konten dieses Rechners (PAM)</translation>
    </message>
    <message>
        <source>Asks this machine&apos;s PAM: SSSD, winbind, Kerberos, RADIUS and whatever else has a module. PAM is never asked as root, so people whose passwords lie in /etc/shadow cannot sign in this way, except the account that Gatelodge itself runs as.</source>
        <translation>Fragt PAM auf diesem Rechner: SSSD, winbind, Kerberos, RADIUS und was sonst ein Modul hat. PAM wird nie als root gefragt; Personen, deren Passwörter in /etc/shadow liegen, können sich so also nicht anmelden, ausgenommen das Konto, unter dem Gatelodge selbst läuft.</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Lets scripts of a person&apos;s in, for what the token names and for a limited time. Nobody signs in to pages with one. Without this authority no token works.</source>
        <translation>Lässt Skripte einer Person ein, für das, was das Token nennt, und für begrenzte Zeit. Auf Seiten meldet sich damit niemand an. Ohne diesen Anmeldedienst gilt kein Token.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Beginnt mit</translation>
    </message>
    <message>
        <source>Whose certificates</source>
        <translation>Wessen Zertifikate</translation>
    </message>
    <message>
        <source>Either people make certificates for their devices here, and this house vouches for them; or somebody else issues them, and you trust that.</source>
        <translation>Entweder erstellen Personen hier Zertifikate für ihre Geräte, und dieses Haus bürgt dafür; oder jemand anders stellt sie aus, und Sie vertrauen darauf.</translation>
    </message>
    <message>
        <source>Issued by this house</source>
        <translation>Ausgestellt von diesem Haus</translation>
    </message>
    <message>
        <source>Issued by an authority that you trust</source>
        <translation>Ausgestellt von einer Stelle, der Sie vertrauen</translation>
    </message>
    <message>
        <source>Months a certificate is valid at most</source>
        <translation>Höchste Gültigkeit eines Zertifikats in Monaten</translation>
    </message>
    <message>
        <source>Of those that this house issues.</source>
        <translation>Für die, die dieses Haus ausstellt.</translation>
    </message>
    <message>
        <source>Certificates of the trusted authority (PEM)</source>
        <translation>Zertifikate der vertrauten Stelle (PEM)</translation>
    </message>
    <message>
        <source>The root, or the intermediate that issues to your people, or both.</source>
        <translation>Das Stammzertifikat, das Zwischenzertifikat, das für Ihre Personen ausstellt, oder beide.</translation>
    </message>
    <message>
        <source>Revocation lists (PEM)</source>
        <translation>Sperrlisten (PEM)</translation>
    </message>
    <message>
        <source>Of each authority whose revocations count. Without one, a certificate is good until its last day.</source>
        <translation>Von jeder Stelle, deren Widerrufe zählen. Ohne Liste gilt ein Zertifikat bis zu seinem letzten Tag.</translation>
    </message>
    <message>
        <source>Nobody comes in while a revocation list is out of date</source>
        <translation>Niemand kommt hinein, solange eine Sperrliste veraltet ist</translation>
    </message>
    <message>
        <source>Off: the old list still keeps out whom it names.</source>
        <translation>Aus: Wen die alte Liste nennt, der bleibt trotzdem draußen.</translation>
    </message>
    <message>
        <source>What in a certificate is the person</source>
        <translation>Was in einem Zertifikat die Person ist</translation>
    </message>
    <message>
        <source>A renewed certificate opens the same account as long as this part stays the same. Choose what the authority never gives to two people.</source>
        <translation>Ein erneuertes Zertifikat öffnet dasselbe Konto, solange dieser Teil gleich bleibt. Wählen Sie etwas, das die Stelle nie an zwei Personen vergibt.</translation>
    </message>
    <message>
        <source>Common name (CN)</source>
        <translation>Allgemeiner Name (CN)</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>User principal name (Active Directory)</source>
        <translation>User Principal Name (Active Directory)</translation>
    </message>
    <message>
        <source>The whole subject</source>
        <translation>Der ganze Name des Inhabers (Subject)</translation>
    </message>
    <message>
        <source>This very certificate</source>
        <translation>Genau dieses Zertifikat</translation>
    </message>
    <message>
        <source>The authority checks the email addresses it writes</source>
        <translation>Die Stelle prüft die E-Mail-Adressen, die sie einträgt</translation>
    </message>
    <message>
        <source>Then a certificate can be joined to the account here that has proved the same address, once its owner has proved that account, too.</source>
        <translation>Dann lässt sich ein Zertifikat mit dem Konto hier verbinden, das dieselbe Adresse nachgewiesen hat, sobald die Person auch dieses Konto nachgewiesen hat.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>People sign in with a certificate in their browser, on a listener of its own, so that nobody else is asked for one: set certificate_listen in the configuration.</source>
        <translation>Personen melden sich mit einem Zertifikat in ihrem Browser an, über einen eigenen Port, damit sonst niemand danach gefragt wird: Setzen Sie certificate_listen in der Konfiguration.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Wrong tries for one account, from devices of others</source>
        <translation>Falsche Versuche für ein Konto, von fremden Geräten</translation>
    </message>
    <message>
        <source>Default: 10.</source>
        <translation>Standard: 10.</translation>
    </message>
    <message>
        <source>Wrong tries from a device that the owner has used before</source>
        <translation>Falsche Versuche von einem Gerät, das die Person schon benutzt hat</translation>
    </message>
    <message>
        <source>Default: 30. So no stranger locks anybody out.</source>
        <translation>Standard: 30. So sperrt kein Fremder jemanden aus.</translation>
    </message>
    <message>
        <source>Wrong tries from one network address, for any names</source>
        <translation>Falsche Versuche von einer Netzwerkadresse, für beliebige Namen</translation>
    </message>
    <message>
        <source>Default: 60. Schools and offices share one.</source>
        <translation>Standard: 60. Schulen und Büros teilen sich eine.</translation>
    </message>
    <message>
        <source>Minutes in which they are counted</source>
        <translation>Minuten, in denen sie gezählt werden</translation>
    </message>
    <message>
        <source>Then all begins anew. Default: 10.</source>
        <translation>Danach beginnt alles von vorn. Standard: 10.</translation>
    </message>
    <message>
        <source>Minutes without a visit after which it ends</source>
        <translation>Minuten ohne Besuch, nach denen sie endet</translation>
    </message>
    <message>
        <source>Not where somebody asked to be kept signed in. Default: 480, 8 hours.</source>
        <translation>Nicht, wo jemand angemeldet bleiben wollte. Standard: 480, also 8 Stunden.</translation>
    </message>
    <message>
        <source>Hours after which it ends in any case</source>
        <translation>Stunden, nach denen sie in jedem Fall endet</translation>
    </message>
    <message>
        <source>Default: 24.</source>
        <translation>Standard: 24.</translation>
    </message>
    <message>
        <source>Days that a browser is kept signed in on request</source>
        <translation>Tage, die ein Browser auf Wunsch angemeldet bleibt</translation>
    </message>
    <message>
        <source>Default: 30.</source>
        <translation>Standard: 30.</translation>
    </message>
    <message>
        <source>Minutes after which the password is asked for again</source>
        <translation>Minuten, nach denen wieder nach dem Passwort gefragt wird</translation>
    </message>
    <message>
        <source>Only by sites and pages that want a fresh proof. Default: 720, 12 hours.</source>
        <translation>Nur von Websites und Seiten, die einen frischen Nachweis wollen. Standard: 720, also 12 Stunden.</translation>
    </message>
    <message>
        <source>Members see who is here</source>
        <translation>Mitglieder sehen, wer da ist</translation>
    </message>
    <message>
        <source>Signed-in members, on a page of theirs: those who have asked to be shown and were active within five minutes.</source>
        <translation>Angemeldete Mitglieder, auf einer Seite für sie: alle, die gezeigt werden wollen und in den letzten fünf Minuten aktiv waren.</translation>
    </message>
    <message>
        <source>How much guessing it must withstand</source>
        <translation>Wie viel Raten es aushalten muss</translation>
    </message>
    <message>
        <source>Judged by what guessers try: words, names, dates, patterns.</source>
        <translation>Beurteilt nach dem, was beim Raten versucht wird: Wörter, Namen, Daten, Muster.</translation>
    </message>
    <message>
        <source>Not judged; the commonest are refused all the same</source>
        <translation>Nicht beurteilt; die häufigsten werden trotzdem abgelehnt</translation>
    </message>
    <message>
        <source>Somebody who tries a few</source>
        <translation>Jemand, der ein paar versucht</translation>
    </message>
    <message>
        <source>A program that is slowed down</source>
        <translation>Ein Programm, das gebremst wird</translation>
    </message>
    <message>
        <source>A program at full speed (the default)</source>
        <translation>Ein Programm in vollem Tempo (Standard)</translation>
    </message>
    <message>
        <source>Somebody who has stolen the database</source>
        <translation>Jemand, der die Datenbank gestohlen hat</translation>
    </message>
    <message>
        <source>Characters at least</source>
        <translation>Mindestzahl an Zeichen</translation>
    </message>
    <message>
        <source>Default: 15. From 8 to 64.</source>
        <translation>Standard: 15. Von 8 bis 64.</translation>
    </message>
    <message>
        <source>Characters at least, for who also has a second factor</source>
        <translation>Mindestzahl an Zeichen mit zweitem Faktor</translation>
    </message>
    <message>
        <source>Default: 8. No more than above.</source>
        <translation>Standard: 8. Nicht mehr als oben.</translation>
    </message>
    <message>
        <source>Kinds of characters at least</source>
        <translation>Mindestzahl an Zeichenarten</translation>
    </message>
    <message>
        <source>Default: 0, none is asked for. Length protects better than kinds.</source>
        <translation>Standard: 0, keine wird verlangt. Länge schützt besser als Arten.</translation>
    </message>
    <message>
        <source>Small letters are one kind</source>
        <translation>Kleinbuchstaben sind eine Art</translation>
    </message>
    <message>
        <source>Capital letters are one kind</source>
        <translation>Großbuchstaben sind eine Art</translation>
    </message>
    <message>
        <source>Digits are one kind</source>
        <translation>Ziffern sind eine Art</translation>
    </message>
    <message>
        <source>Signs and spaces are one kind</source>
        <translation>Sonder- und Leerzeichen sind eine Art</translation>
    </message>
    <message>
        <source>Letters without small and capital ones are one kind</source>
        <translation>Buchstaben ohne Groß- und Kleinschreibung sind eine Art</translation>
    </message>
    <message>
        <source>It must differ from so many earlier ones</source>
        <translation>Von so vielen früheren muss es sich unterscheiden</translation>
    </message>
    <message>
        <source>The present one counts. Default: 0. At most 24.</source>
        <translation>Das jetzige zählt mit. Standard: 0. Höchstens 24.</translation>
    </message>
    <message>
        <source>Days before its owner may change it again</source>
        <translation>Tage, bevor die Person es wieder ändern darf</translation>
    </message>
    <message>
        <source>Default: 0, at once.</source>
        <translation>Standard: 0, sofort.</translation>
    </message>
    <message>
        <source>Days after which it must be changed</source>
        <translation>Tage, nach denen es geändert werden muss</translation>
    </message>
    <message>
        <source>Default: 0, never. Who must change often chooses badly.</source>
        <translation>Standard: 0, nie. Wer oft wechseln muss, wählt schlecht.</translation>
    </message>
    <message>
        <source>Days before that on which its owner is told</source>
        <translation>Wie viele Tage vorher die Person Bescheid bekommt</translation>
    </message>
    <message>
        <source>By mail and on the pages. Default: 14; 0: not at all.</source>
        <translation>Per E-Mail und auf den Seiten. Standard: 14; 0: gar nicht.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Database, keys and backups lie here. It is made if it is not there. Keep a copy of master.key elsewhere.</source>
        <translation>Hier liegen Datenbank, Schlüssel und Sicherungen. Der Ordner wird angelegt, wenn es ihn nicht gibt. Bewahren Sie eine Kopie von master.key anderswo auf.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Its name or address, or the folder of a socket. Beyond this computer nothing travels without TLS and a verified name.</source>
        <translation>Sein Name oder seine Adresse, oder der Ordner eines Sockets. Über diesen Computer hinaus geht nichts ohne TLS und einen geprüften Namen.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>A database role of your own. Whoever runs the server makes it with “gatelodged role console”.</source>
        <translation>Eine eigene Datenbankrolle. Wer den Server betreibt, legt sie mit „gatelodged role console“ an.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>It is kept in the desktop’s keyring or not at all, never in a file.</source>
        <translation>Es liegt im Schlüsselbund des Desktops oder nirgends, nie in einer Datei.</translation>
    </message>
    <message>
        <source>Authority’s certificate (PEM file)</source>
        <translation>Zertifikat der Zertifizierungsstelle (PEM-Datei)</translation>
    </message>
    <message>
        <source>Who vouches for the server’s name. Empty: the authorities that this computer trusts.</source>
        <translation>Wer für den Namen des Servers bürgt. Leer: die Zertifizierungsstellen, denen dieser Computer vertraut.</translation>
    </message>
    <message>
        <source>Serve, too</source>
        <translation>Auch als Server laufen</translation>
    </message>
    <message>
        <source>The built-in server runs while the window is open. Off: the window manages only, and somebody else serves.</source>
        <translation>Der eingebaute Server läuft, solange das Fenster offen ist. Aus: Das Fenster verwaltet nur, und der Server läuft anderswo.</translation>
    </message>
    <message>
        <source>Address and port</source>
        <translation>Adresse und Port</translation>
    </message>
    <message>
        <source>Where the server listens. Beyond this computer it needs a certificate.</source>
        <translation>Wo der Server lauscht. Über diesen Computer hinaus braucht er ein Zertifikat.</translation>
    </message>
    <message>
        <source>Address that people see</source>
        <translation>Adresse, die man sieht</translation>
    </message>
    <message>
        <source>Links in mails begin with it. Empty: localhost and the port.</source>
        <translation>Links in E-Mails beginnen damit. Leer: localhost und der Port.</translation>
    </message>
    <message>
        <source>The server’s certificate (PEM file)</source>
        <translation>Zertifikat des Servers (PEM-Datei)</translation>
    </message>
    <message>
        <source>Its private key (PEM file)</source>
        <translation>Sein privater Schlüssel (PEM-Datei)</translation>
    </message>
    <message>
        <source>Others must not be able to read it.</source>
        <translation>Andere dürfen ihn nicht lesen können.</translation>
    </message>
    <message>
        <source>The house’s key file</source>
        <translation>Schlüsseldatei des Hauses</translation>
    </message>
    <message>
        <source>A server needs it to open stored secrets: a copy of the other servers’ master.key.</source>
        <translation>Ein Server braucht sie, um gespeicherte Geheimnisse zu öffnen: eine Kopie der Datei master.key der anderen Server.</translation>
    </message>
    <message>
        <source>What it is called in the menu.</source>
        <translation>Wie sie im Menü heißt.</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Ihr Passwort</translation>
    </message>
    <message>
        <source>Three or four words that nobody would guess.</source>
        <translation>Drei oder vier Wörter, die niemand erraten würde.</translation>
    </message>
    <message>
        <source>For a start only this computer. A certificate opens it to others later.</source>
        <translation>Für den Anfang nur dieser Computer. Ein Zertifikat öffnet es später für andere.</translation>
    </message>
    <message>
        <source>What the house is called</source>
        <translation>Wie das Haus heißt</translation>
    </message>
    <message>
        <source>On every page and in every mail: the club’s own name.</source>
        <translation>Auf jeder Seite und in jeder E-Mail: der Name des Vereins.</translation>
    </message>
    <message>
        <source>Your first name</source>
        <translation>Ihr Vorname</translation>
    </message>
    <message>
        <source>Your last name</source>
        <translation>Ihr Nachname</translation>
    </message>
    <message>
        <source>Your email address</source>
        <translation>Ihre E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Your username</source>
        <translation>Ihr Benutzername</translation>
    </message>
    <message>
        <source>1 to 30 of a–z, 0–9, dot and hyphen.</source>
        <translation>1 bis 30 Zeichen aus a–z, 0–9, Punkt und Bindestrich.</translation>
    </message>
    <message>
        <source>Days before an account ends that its person is told</source>
        <translation>Wie viele Tage vor dem Ende eines Kontos die Person davon erfährt</translation>
    </message>
    <message>
        <source>By mail. 0: never. Default: 14.</source>
        <translation>Per E-Mail. 0: nie. Standard: 14.</translation>
    </message>
    <message>
        <source>Addresses of revocation lists</source>
        <translation>Adressen der Sperrlisten</translation>
    </message>
    <message>
        <source>One a line. They are fetched every hour; a list counts once it is signed by an authority above.</source>
        <translation>Eine pro Zeile. Sie werden jede Stunde abgerufen; eine Liste zählt, sobald eine der Stellen oben sie signiert hat.</translation>
    </message>
    <message>
        <source>These addresses are in our own network</source>
        <translation>Diese Adressen stehen in unserem eigenen Netz</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON Lines</translation>
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
        <translation>Spalten</translation>
    </message>
    <message>
        <source>One a line, where it is not found out: heading=field.</source>
        <translation>Eine pro Zeile, wo sie nicht von selbst erkannt wird: Überschrift=Feld.</translation>
    </message>
    <message>
        <source>Who is gone</source>
        <translation>Wer nicht mehr dabei ist</translation>
    </message>
    <message>
        <source>is suspended</source>
        <translation>wird gesperrt</translation>
    </message>
    <message>
        <source>goes to the recycle bin</source>
        <translation>kommt in den Papierkorb</translation>
    </message>
    <message>
        <source>stays as they are</source>
        <translation>bleibt unverändert</translation>
    </message>
    <message>
        <source>Ask before more per cent go</source>
        <translation>Nachfragen, wenn mehr Prozent wegfallen würden</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>In English: “every 15 minutes”, “mondays and thursdays at 06:30”, “by hand”.</source>
        <translation>Auf Englisch: „every 15 minutes“, „mondays and thursdays at 06:30“, „by hand“.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Account there</source>
        <translation>Konto dort</translation>
    </message>
    <message>
        <source>The address may be a private one</source>
        <translation>Die Adresse darf im privaten Netz liegen</translation>
    </message>
    <message>
        <source>The document has everybody</source>
        <translation>Im Dokument stehen alle</translation>
    </message>
    <message>
        <source>Username of who gets mails</source>
        <translation>Benutzername der Person, die E-Mails bekommt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Database, or file of a dump</source>
        <translation>Datenbank oder Datei mit einem Dump</translation>
    </message>
    <message>
        <source>Of a directory, as what follows.</source>
        <translation>Nur bei einem Verzeichnis, ebenso wie das Folgende.</translation>
    </message>
    <message>
        <source>Entries a page</source>
        <translation>Einträge pro Seite</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>is found out</source>
        <translation>wird von selbst erkannt</translation>
    </message>
    <message>
        <source>Separator of a table</source>
        <translation>Trennzeichen einer Tabelle</translation>
    </message>
    <message>
        <source>One character, or tab. Empty: it is found out.</source>
        <translation>Ein Zeichen, oder tab. Leer: Es wird von selbst erkannt.</translation>
    </message>
    <message>
        <source>Minutes between two questions</source>
        <translation>Minuten zwischen zwei Abfragen</translation>
    </message>
    <message>
        <source>A web server or directory is asked about whoever signs in, at most so often. 0: not at all.</source>
        <translation>Ein Webserver oder Verzeichnis wird nach allen gefragt, die sich anmelden, höchstens so oft. 0: gar nicht.</translation>
    </message>
    <message>
        <source>Address of one person</source>
        <translation>Adresse einer einzelnen Person</translation>
    </message>
    <message>
        <source>With {key} or {username} in it; of a directory a filter.</source>
        <translation>Mit {key} oder {username} darin; bei einem Verzeichnis ein Filter.</translation>
    </message>
    <message>
        <source>A web address, a directory (ldaps://), or a file in sync_folder of the server.</source>
        <translation>Eine Webadresse, ein Verzeichnis (ldaps://) oder eine Datei in sync_folder des Servers.</translation>
    </message>
    <message>
        <source>And at least so many people</source>
        <translation>Und mindestens so viele Personen</translation>
    </message>
    <message>
        <source>Bring back whom somebody here has deleted</source>
        <translation>Hier gelöschte Personen wiederherstellen</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>A file in sync_folder that every run writes.</source>
        <translation>Eine Datei in sync_folder, die jeder Lauf schreibt.</translation>
    </message>
    <message>
        <source>Database server</source>
        <translation>Datenbankserver</translation>
    </message>
    <message>
        <source>Its name, or the folder of its socket.</source>
        <translation>Sein Name oder der Ordner seines Sockets.</translation>
    </message>
    <message>
        <source>It may read auth_user and, so that people can be converted, hold its rows: GRANT UPDATE (last_login) ON auth_user.</source>
        <translation>Es darf auth_user lesen und, damit Personen übernommen werden können, die Zeilen darin sperren: GRANT UPDATE (last_login) ON auth_user.</translation>
    </message>
    <message>
        <source>Accounts of a Django website</source>
        <translation>Konten einer Django-Website</translation>
    </message>
    <message>
        <source>Checks passwords against the website&apos;s own accounts, until its people are converted.</source>
        <translation>Prüft Passwörter anhand der Konten der Website, bis deren Personen übernommen sind.</translation>
    </message>
    <message>
        <source>Mails after runs by themselves</source>
        <translation>E-Mails nach automatischen Läufen</translation>
    </message>
    <message>
        <source>A run that changed nothing sends none.</source>
        <translation>Ein Lauf, der nichts geändert hat, sendet keine.</translation>
    </message>
    <message>
        <source>where something changed or needs a person</source>
        <translation>wenn sich etwas geändert hat oder sich jemand kümmern muss</translation>
    </message>
    <message>
        <source>only where something needs a person</source>
        <translation>nur wenn sich jemand kümmern muss</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Its name, as your mail provider tells it. Empty: no mails.</source>
        <translation>Sein Name, wie Ihr E-Mail-Anbieter ihn nennt. Leer: keine E-Mails.</translation>
    </message>
    <message>
        <source>Port of the mail server</source>
        <translation>Port des Mailservers</translation>
    </message>
    <message>
        <source>Mostly 587, or 465 with TLS from the first byte.</source>
        <translation>Meist 587, oder 465 mit TLS ab dem ersten Byte.</translation>
    </message>
    <message>
        <source>Encryption to the mail server</source>
        <translation>Verschlüsselung zum Mailserver</translation>
    </message>
    <message>
        <source>STARTTLS, always</source>
        <translation>STARTTLS, immer</translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation>TLS ab dem ersten Byte</translation>
    </message>
    <message>
        <source>Only if offered: for a server on this machine</source>
        <translation>Nur wenn angeboten: für einen Server auf diesem Rechner</translation>
    </message>
    <message>
        <source>Account at the mail server</source>
        <translation>Konto beim Mailserver</translation>
    </message>
    <message>
        <source>Empty: nobody signs in there.</source>
        <translation>Leer: Dort meldet sich niemand an.</translation>
    </message>
    <message>
        <source>Password of that account</source>
        <translation>Passwort dieses Kontos</translation>
    </message>
    <message>
        <source>For this server and this account alone: with another it is entered anew.</source>
        <translation>Nur für diesen Server und dieses Konto: Bei einem anderen wird es neu eingegeben.</translation>
    </message>
    <message>
        <source>Mails come from</source>
        <translation>E-Mails kommen von</translation>
    </message>
    <message>
        <source>An address that the mail server lets you use. Empty: account@ and your host.</source>
        <translation>Eine Adresse, die der Mailserver Sie verwenden lässt. Leer: account@ und Ihr Hostname.</translation>
    </message>
    <message>
        <source>Name of the sender</source>
        <translation>Name des Absenders</translation>
    </message>
    <message>
        <source>Empty: as the house is called.</source>
        <translation>Leer: wie das Haus heißt.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::About</name>
    <message>
        <source>window, network, database driver</source>
        <translation>Fenster, Netzwerk, Datenbanktreiber</translation>
    </message>
    <message>
        <source>web server</source>
        <translation>Webserver</translation>
    </message>
    <message>
        <source>talks to the database</source>
        <translation>spricht mit der Datenbank</translation>
    </message>
    <message>
        <source>TLS, certificates, sealed answers</source>
        <translation>TLS, Zertifikate, versiegelte Antworten</translation>
    </message>
    <message>
        <source>password hashes, sealed secrets</source>
        <translation>Passwort-Hashes, versiegelte Geheimnisse</translation>
    </message>
    <message>
        <source>pushes and mail</source>
        <translation>Zustellungen und E-Mail</translation>
    </message>
    <message>
        <source>passwords of older systems</source>
        <translation>Passwörter älterer Systeme</translation>
    </message>
    <message>
        <source>directories</source>
        <translation>Verzeichnisse</translation>
    </message>
    <message>
        <source>QR codes</source>
        <translation>QR-Codes</translation>
    </message>
    <message>
        <source>passwords in the keyring</source>
        <translation>Passwörter im Schlüsselbund</translation>
    </message>
    <message>
        <source>icons</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>Single sign-on for clubs, conferences, schools and communities.</source>
        <translation>Eine Anmeldung für alles: für Vereine, Konferenzen, Schulen und Gemeinschaften.</translation>
    </message>
    <message>
        <source>A gate lodge is the small house at an estate’s entrance: whoever lives there knows everyone, opens the gate, and keeps the book.</source>
        <translation>Eine „gate lodge“ ist das Pförtnerhaus am Eingang eines Anwesens: Wer dort wohnt, kennt alle, öffnet das Tor und führt das Buch.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>You may use, study, share and improve it under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Sie dürfen es unter der GNU General Public License, Version 3 oder später, nutzen, untersuchen, weitergeben und verbessern. Es kommt ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>The licence’s own words</source>
        <translation>Wortlaut der Lizenz</translation>
    </message>
    <message>
        <source>Libraries it stands on</source>
        <translation>Bibliotheken, auf denen es aufbaut</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Neuerungen</translation>
    </message>
    <message>
        <source>logos in mails</source>
        <translation>Logos in E-Mails</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::AddLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Appearance</name>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ApprovalPane</name>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Person öffnen</translation>
    </message>
    <message>
        <source>A word to them</source>
        <translation>Ein Wort dazu</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>%n Anfrage</numerusform>
            <numerusform>%n Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them wait for you</source>
        <translation>
            <numerusform>%n davon wartet auf Sie</numerusform>
            <numerusform>%n davon warten auf Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many</source>
        <translation>
            <numerusform>%n Zeichen zu viel</numerusform>
            <numerusform>%n Zeichen zu viel</numerusform>
        </translation>
    </message>
    <message>
        <source>It is mailed with the decision, which is final.</source>
        <translation>Es geht mit der Entscheidung per E-Mail hinaus; sie ist endgültig.</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n requests</source>
        <translation>
            <numerusform>%n Anfrage genehmigen</numerusform>
            <numerusform>%n Anfragen genehmigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n requests</source>
        <translation>
            <numerusform>%n Anfrage ablehnen</numerusform>
            <numerusform>%n Anfragen ablehnen</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Name there</source>
        <translation>Name dort</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>The device and network from which it was asked</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>There</source>
        <extracomment>What becomes of the account at the authority</extracomment>
        <translation>Dort</translation>
    </message>
    <message>
        <source>The account at %1 stays. Remove it there.</source>
        <translation>Das Konto bei %1 bleibt. Entfernen Sie es dort.</translation>
    </message>
    <message>
        <source>It cannot be done: the login belongs to somebody else by now, or there is no address to write to. Decline it, or mend that first.</source>
        <translation>Das geht nicht: Der Anmeldeweg gehört inzwischen jemand anderem, oder es gibt keine Adresse für eine E-Mail. Lehnen Sie die Anfrage ab oder bringen Sie das zuerst in Ordnung.</translation>
    </message>
    <message numerus="yes">
        <source>%n were decided by somebody else meanwhile, or are too old.</source>
        <translation>
            <numerusform>%n wurde inzwischen von jemand anderem entschieden oder ist zu alt.</numerusform>
            <numerusform>%n wurden inzwischen von jemand anderem entschieden oder sind zu alt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are told that it was approved.</source>
        <translation>
            <numerusform>%n Person erfährt von der Genehmigung.</numerusform>
            <numerusform>%n Personen erfahren von der Genehmigung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are told that it was declined.</source>
        <translation>
            <numerusform>%n Person erfährt von der Ablehnung.</numerusform>
            <numerusform>%n Personen erfahren von der Ablehnung.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ApprovalsPage</name>
    <message>
        <source>Approvals</source>
        <translation>Genehmigungen</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Regeln…</translation>
    </message>
    <message>
        <source>Nobody waits for you</source>
        <translation>Niemand wartet auf Sie</translation>
    </message>
    <message>
        <source>Where the rules ask for it, new accounts, further ways to sign in and new passwords wait here until somebody has looked.</source>
        <translation>Wo die Regeln es verlangen, warten hier neue Konten, weitere Anmeldewege und neue Passwörter, bis jemand nachgesehen hat.</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>name, what they want, state, when</comment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%n wait for you</source>
        <translation>
            <numerusform>%n wartet auf Sie</numerusform>
            <numerusform>%n warten auf Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>Views of the requests</source>
        <translation>Ansichten der Anfragen</translation>
    </message>
    <message>
        <source>Show %1 %2</source>
        <comment>every request, in any state</comment>
        <translation>Zeige %1, %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>every request</source>
        <translation>alle Anfragen</translation>
    </message>
    <message>
        <source>requests for an account</source>
        <translation>Anfragen für ein Konto</translation>
    </message>
    <message>
        <source>requests for a further way to sign in</source>
        <translation>Anfragen für einen weiteren Anmeldeweg</translation>
    </message>
    <message>
        <source>requests for a new password</source>
        <translation>Anfragen für ein neues Passwort</translation>
    </message>
    <message>
        <source>requests to be erased</source>
        <translation>Anfragen auf endgültige Löschung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>in any state</source>
        <translation>in jedem Zustand</translation>
    </message>
    <message>
        <source>that wait for you</source>
        <translation>die auf Sie warten</translation>
    </message>
    <message>
        <source>that were approved</source>
        <translation>die genehmigt wurden</translation>
    </message>
    <message>
        <source>that were declined</source>
        <translation>die abgelehnt wurden</translation>
    </message>
    <message>
        <source>that ended by themselves</source>
        <translation>die von selbst geendet haben</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>To be erased</source>
        <translation>Endgültig zu löschen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ArrivalRulesPane</name>
    <message>
        <source>Who may sign up</source>
        <translation>Wer sich registrieren darf</translation>
    </message>
    <message>
        <source>Approve everything by itself</source>
        <translation>Alles von selbst genehmigen</translation>
    </message>
    <message>
        <source>The list still tells who asked for what, and when.</source>
        <translation>Die Liste sagt weiterhin, wer wann was angefragt hat.</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domains</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Vorwarnung</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>By mail</source>
        <translation>Per E-Mail</translation>
    </message>
    <message>
        <source>By mail and approval</source>
        <translation>Per E-Mail und Genehmigung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>New accounts with a proved address at one of these need nobody’s look.</source>
        <translation>Neue Konten mit einer nachgewiesenen Adresse in einer dieser Domains braucht niemand anzusehen.</translation>
    </message>
    <message>
        <source>Days that a request waits, 1 to 90. Then it ends, and whoever asked is told.</source>
        <translation>Tage, die eine Anfrage wartet, 1 bis 90. Dann endet sie, und wer gefragt hat, erfährt es.</translation>
    </message>
    <message>
        <source>Days before an account’s end its owner is told by mail; 0 tells nobody.</source>
        <translation>Wie viele Tage vor dem Ende eines Kontos die Person per E-Mail Bescheid bekommt; bei 0 niemand.</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>Rules of coming in</source>
        <translation>Regeln der Aufnahme</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Genehmigungen</translation>
    </message>
    <message>
        <source>Accounts for a time</source>
        <translation>Konten auf Zeit</translation>
    </message>
    <message>
        <source>One of these is no domain. Write them like example.org, with spaces between.</source>
        <translation>Eine davon ist keine Domain. Schreiben Sie sie wie example.org, mit Leerzeichen dazwischen.</translation>
    </message>
    <message>
        <source>Write a number of days, up to 90.</source>
        <translation>Schreiben Sie eine Zahl von Tagen, höchstens 90.</translation>
    </message>
    <message>
        <source>There is no page for it. People come by invitation, or you add them.</source>
        <translation>Dafür gibt es keine Seite. Personen kommen auf Einladung, oder Sie fügen sie hinzu.</translation>
    </message>
    <message>
        <source>Whoever opens a mailed link has an account.</source>
        <translation>Wer einen gesendeten Link öffnet, hat ein Konto.</translation>
    </message>
    <message>
        <source>Whoever opens a mailed link waits here until you have looked.</source>
        <translation>Wer einen gesendeten Link öffnet, wartet hier, bis Sie nachgesehen haben.</translation>
    </message>
    <message>
        <source>Somebody else chose “%1” meanwhile. Choose once more to set yours.</source>
        <translation>Jemand anderes hat inzwischen „%1“ gewählt. Wählen Sie noch einmal, damit Ihre Wahl gilt.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ArrivalsSection</name>
    <message>
        <source>Somebody new</source>
        <translation>Jemand Neues</translation>
    </message>
    <message>
        <source>Whom it brings for the first time joins these groups and gets these roles.</source>
        <translation>Wer durch ihn zum ersten Mal kommt, tritt diesen Gruppen bei und bekommt diese Rollen.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <source>Add a group or a role…</source>
        <translation>Gruppe oder Rolle hinzufügen…</translation>
    </message>
    <message>
        <source>Add a group or a role</source>
        <translation>Gruppe oder Rolle hinzufügen</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Gruppe: %1</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Rolle: %1</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::AuditPage</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Views of the history</source>
        <translation>Ansichten des Verlaufs</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Nothing like that was changed</source>
        <translation>Nichts dergleichen wurde geändert</translation>
    </message>
    <message>
        <source>No change fits the sentence above. Loosen it, or look at everything.</source>
        <translation>Keine Änderung passt zum Satz oben. Fassen Sie ihn weiter, oder sehen Sie sich alles an.</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Noch wurde nichts geändert</translation>
    </message>
    <message>
        <source>Whatever anybody changes appears here at once: before and after, by whom, and by which way.</source>
        <translation>Was auch immer jemand ändert, erscheint hier sofort: vorher und nachher, von wem und auf welchem Weg.</translation>
    </message>
    <message>
        <source>Every change, by whom and by which way. Whatever can be taken back is taken back from here.</source>
        <translation>Jede Änderung, von wem und auf welchem Weg. Was sich zurücknehmen lässt, wird hier zurückgenommen.</translation>
    </message>
    <message>
        <source>Every change</source>
        <translation>Jede Änderung</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::AuthoritiesPage</name>
    <message>
        <source>Authorities</source>
        <translation>Anmeldedienste</translation>
    </message>
    <message>
        <source>New authority</source>
        <translation>Neuer Anmeldedienst</translation>
    </message>
    <message>
        <source>Name of the authority</source>
        <translation>Name des Anmeldedienstes</translation>
    </message>
    <message>
        <source>No authority yet</source>
        <translation>Noch kein Anmeldedienst</translation>
    </message>
    <message>
        <source>An authority knows people and their passwords. Without one nobody can sign in.</source>
        <translation>Ein Anmeldedienst kennt Personen und ihre Passwörter. Ohne ihn kann sich niemand anmelden.</translation>
    </message>
    <message>
        <source>%1 · people sign up here</source>
        <comment>kind of authority</comment>
        <translation>%1 · hier wird registriert</translation>
    </message>
    <message numerus="yes">
        <source>%n logins</source>
        <translation>
            <numerusform>%n Anmeldeweg</numerusform>
            <numerusform>%n Anmeldewege</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Betrieb</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>name, kind, logins, state of an authority</comment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Everybody signs in with the accounts kept here.</source>
        <translation>Alle melden sich mit den hier geführten Konten an.</translation>
    </message>
    <message numerus="yes">
        <source>%n authorities, in the order in which people see them</source>
        <translation>
            <numerusform>%n Anmeldedienst, in der Reihenfolge, in der Personen ihn sehen</numerusform>
            <numerusform>%n Anmeldedienste, in der Reihenfolge, in der Personen sie sehen</numerusform>
        </translation>
    </message>
    <message>
        <source>authorities of every kind</source>
        <translation>Anmeldedienste jeder Art</translation>
    </message>
    <message>
        <source>Views of the authorities</source>
        <translation>Ansichten der Anmeldedienste</translation>
    </message>
    <message>
        <source>Show %1, %2</source>
        <comment>authorities of every kind, in use or not</comment>
        <translation>Zeige %1, %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>in use or not</source>
        <translation>in Betrieb oder nicht</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Betrieb</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Delete these authorities</source>
        <translation>Diese Anmeldedienste löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n authorities are in use now.</source>
        <translation>
            <numerusform>%n Anmeldedienst ist jetzt in Betrieb.</numerusform>
            <numerusform>%n Anmeldedienste sind jetzt in Betrieb.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n authorities were switched off.</source>
        <translation>
            <numerusform>%n Anmeldedienst wurde ausgeschaltet.</numerusform>
            <numerusform>%n Anmeldedienste wurden ausgeschaltet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n authorities were deleted.</source>
        <translation>
            <numerusform>%n Anmeldedienst wurde gelöscht.</numerusform>
            <numerusform>%n Anmeldedienste wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>Anmeldewege</translation>
    </message>
    <message numerus="yes">
        <source>%n authorities</source>
        <translation>
            <numerusform>%n Anmeldedienst</numerusform>
            <numerusform>%n Anmeldedienste</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::AuthorityPane</name>
    <message>
        <source>Delete authority</source>
        <translation>Anmeldedienst löschen</translation>
    </message>
    <message>
        <source>Earlier in the order</source>
        <translation>Weiter nach vorn</translation>
    </message>
    <message>
        <source>Later in the order</source>
        <translation>Weiter nach hinten</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Hilfetext</translation>
    </message>
    <message>
        <source>To strangers</source>
        <translation>An Fremde</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Registrieren</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Stands at the sign-in form.</source>
        <translation>Steht am Anmeldeformular.</translation>
    </message>
    <message>
        <source>Its own pages</source>
        <translation>Eigene Seiten</translation>
    </message>
    <message>
        <source>Where people go who have forgotten their password.</source>
        <translation>Wohin Personen gehen, die ihr Passwort vergessen haben.</translation>
    </message>
    <message>
        <source>Where they change it.</source>
        <translation>Wo sie es ändern.</translation>
    </message>
    <message>
        <source>Where they get an account.</source>
        <translation>Wo sie ein Konto bekommen.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Its connection must be put in order first.</source>
        <translation>Zuerst muss seine Verbindung in Ordnung gebracht werden.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of authority, how many logins</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n logins</source>
        <translation>
            <numerusform>%n Anmeldeweg</numerusform>
            <numerusform>%n Anmeldewege</numerusform>
        </translation>
    </message>
    <message>
        <source>The accounts kept here keep this name.</source>
        <translation>Die hier geführten Konten behalten diesen Namen.</translation>
    </message>
    <message>
        <source>People type %1 to mean it.</source>
        <translation>Personen tippen %1, um ihn zu meinen.</translation>
    </message>
    <message>
        <source>The only one, so nobody is asked to choose</source>
        <translation>Der einzige, also muss niemand wählen</translation>
    </message>
    <message>
        <source>Number %1 of %2 where people choose</source>
        <translation>Nummer %1 von %2, wo Personen wählen</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>as the name</source>
        <translation>wie der Name</translation>
    </message>
    <message>
        <source>Shown to people who prove a login there and get no account here.</source>
        <translation>Sehen Personen, die dort einen Anmeldeweg nachweisen und hier kein Konto bekommen.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::BackupSection</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Sicherung erstellen</translation>
    </message>
    <message>
        <source>Backups are made on the house’s server: gatelodged backup.</source>
        <translation>Sicherungen werden auf dem Server des Hauses erstellt: gatelodged backup.</translation>
    </message>
    <message>
        <source>Backups (*.backup)</source>
        <translation>Sicherungen (*.backup)</translation>
    </message>
    <message>
        <source>A backup is being made, and tried.</source>
        <translation>Eine Sicherung wird erstellt und zur Probe wiederhergestellt.</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Sicherung wird erstellt</translation>
    </message>
    <message>
        <source>Stopped. No backup was made.</source>
        <translation>Abgebrochen. Es wurde keine Sicherung erstellt.</translation>
    </message>
    <message>
        <source>No backup was made: %1</source>
        <translation>Es wurde keine Sicherung erstellt: %1</translation>
    </message>
    <message>
        <source>%1 was made, and its trial failed: %2</source>
        <translation>%1 wurde erstellt, aber die Probewiederherstellung ist gescheitert: %2</translation>
    </message>
    <message>
        <source>%1 was made, and a trial restore has proved it. Keep the master key apart from it: both are needed to bring the house back.</source>
        <translation>%1 wurde erstellt, und eine Probewiederherstellung hat die Sicherung bestätigt. Bewahren Sie den Hauptschlüssel getrennt davon auf: Um das Haus wiederherzustellen, braucht es beide.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::BehindSection</name>
    <message>
        <source>Who stays behind</source>
        <translation>Wer zurückbleibt</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Nobody, as far as is known.</source>
        <translation>Niemand, soweit bekannt.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::BinModel</name>
    <message>
        <source>%1, deleted %2</source>
        <comment>a kind of record, when</comment>
        <translation>%1, gelöscht %2</translation>
    </message>
    <message>
        <source>%1, deleted %2 by %3</source>
        <comment>a kind of record, when, by whom</comment>
        <translation>%1, gelöscht %2 von %3</translation>
    </message>
    <message>
        <source>Goes for good now</source>
        <translation>Verschwindet jetzt endgültig</translation>
    </message>
    <message numerus="yes">
        <source>Goes in %n days</source>
        <translation>
            <numerusform>Verschwindet in %n Tag</numerusform>
            <numerusform>Verschwindet in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a login, its owner</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>an address, its owner</comment>
        <translation>%1 von %2</translation>
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
        <translation>nur von Hand</translation>
    </message>
    <message numerus="yes">
        <source>by themselves after %n days</source>
        <translation>
            <numerusform>nach %n Tag von selbst</numerusform>
            <numerusform>nach %n Tagen von selbst</numerusform>
        </translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Endgültig löschen …</translation>
    </message>
    <message>
        <source>When things go for good</source>
        <translation>Wann etwas endgültig verschwindet</translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>Nichts wurde gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>Bring %n back</source>
        <translation>
            <numerusform>%n wiederherstellen</numerusform>
            <numerusform>%n wiederherstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are back.</source>
        <translation>
            <numerusform>%n ist wieder da.</numerusform>
            <numerusform>%n sind wieder da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are back; the others cannot come back as they were, because of what was changed since.</source>
        <translation>
            <numerusform>%n ist wieder da; die anderen können wegen späterer Änderungen nicht so zurückkommen, wie sie waren.</numerusform>
            <numerusform>%n sind wieder da; die anderen können wegen späterer Änderungen nicht so zurückkommen, wie sie waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1 for good?</source>
        <translation>%1 endgültig löschen?</translation>
    </message>
    <message>
        <source>The person is erased: names, addresses, logins and what the history says of them. Only the username stays, so that nobody else gets it, and the sites are told. This cannot be undone.</source>
        <translation>Die Person wird endgültig gelöscht: Namen, Adressen, Anmeldewege und was der Verlauf über sie sagt. Nur der Benutzername bleibt, damit ihn niemand sonst bekommt, und die Websites erfahren davon. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>What the history says of it goes, too. This cannot be undone.</source>
        <translation>Auch was der Verlauf darüber sagt, verschwindet. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>%1 is gone for good.</source>
        <translation>%1 ist endgültig gelöscht.</translation>
    </message>
    <message>
        <source>Deleted things go for good %1</source>
        <translation>Gelöschtes verschwindet endgültig %1</translation>
    </message>
    <message>
        <source>Its keys, texts and pictures go, and so does who was in it. Only its name stays, for the history. This cannot be undone.</source>
        <translation>Schlüssel, Texte und Bilder verschwinden, und auch, wer dazugehörte. Nur der Name bleibt, für den Verlauf. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>People, sites, groups, organisations, authorities, synchronisations, logins and addresses that somebody deletes lie here, and can be brought back.</source>
        <translation>Gelöschte Personen, Websites, Gruppen, Organisationen, Anmeldedienste, Synchronisierungen, Anmeldewege und Adressen liegen hier und lassen sich wiederherstellen.</translation>
    </message>
    <message>
        <source>Its settings, its password, its runs and what it knows its people by go. The people stay. This cannot be undone.</source>
        <translation>Ihre Einstellungen, ihr Passwort, ihre Läufe und das, woran sie ihre Personen erkennt, verschwinden. Die Personen bleiben. Das lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::BlockedPanel</name>
    <message numerus="yes">
        <source>%n wrong tries for any names came from there and its neighbours. Nobody gets another one before %1.</source>
        <translation>
            <numerusform>%n falscher Versuch für beliebige Namen kam von dort und aus der Nachbarschaft. Vor %1 bekommt niemand einen weiteren.</numerusform>
            <numerusform>%n falsche Versuche für beliebige Namen kamen von dort und aus der Nachbarschaft. Vor %1 bekommt niemand einen weiteren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong tries on a device of their own. It waits until %1.</source>
        <translation>
            <numerusform>%n falscher Versuch auf einem eigenen Gerät. Es wartet bis %1.</numerusform>
            <numerusform>%n falsche Versuche auf einem eigenen Gerät. Es wartet bis %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong tries from devices of others. Those wait until %1; their own do not.</source>
        <translation>
            <numerusform>%n falscher Versuch von fremden Geräten. Diese warten bis %1, die eigenen nicht.</numerusform>
            <numerusform>%n falsche Versuche von fremden Geräten. Diese warten bis %1, die eigenen nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is blocked</source>
        <translation>Niemand ist blockiert</translation>
    </message>
    <message>
        <source>Whoever types too many wrong passwords has to wait for a while, and stands here meanwhile: an account as strangers&apos; devices see it, or an address from which many names were tried.</source>
        <translation>Wer zu viele falsche Passwörter eintippt, muss eine Weile warten und steht so lange hier: ein Konto, wie fremde Geräte es sehen, oder eine Adresse, von der viele Namen versucht wurden.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Blockierung aufheben</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Person öffnen</translation>
    </message>
    <message>
        <source>Blocked addresses are seen only on the server’s own machine; people are seen here, too.</source>
        <translation>Blockierte Adressen sieht man nur auf dem Rechner des Servers selbst, Personen auch hier.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::BulkWords</name>
    <message numerus="yes">
        <source>Suspending %n people</source>
        <translation>
            <numerusform>%n Person wird gesperrt</numerusform>
            <numerusform>%n Personen werden gesperrt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Letting %n people in again</source>
        <translation>
            <numerusform>%n Person wird wieder zugelassen</numerusform>
            <numerusform>%n Personen werden wieder zugelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adding %n people to a group</source>
        <translation>
            <numerusform>%n Person kommt in eine Gruppe</numerusform>
            <numerusform>%n Personen kommen in eine Gruppe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking %n people from a group</source>
        <translation>
            <numerusform>%n Person wird aus einer Gruppe genommen</numerusform>
            <numerusform>%n Personen werden aus einer Gruppe genommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing when %n accounts end</source>
        <translation>
            <numerusform>Das Ende von %n Konto wird geändert</numerusform>
            <numerusform>Das Ende von %n Konten wird geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking %n people for a new password</source>
        <translation>
            <numerusform>Von %n Person wird ein neues Passwort verlangt</numerusform>
            <numerusform>Von %n Personen wird ein neues Passwort verlangt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signing %n people out</source>
        <translation>
            <numerusform>%n Person wird abgemeldet</numerusform>
            <numerusform>%n Personen werden abgemeldet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writing letters to %n people</source>
        <translation>
            <numerusform>An %n Person wird geschrieben</numerusform>
            <numerusform>An %n Personen wird geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %n people</source>
        <translation>
            <numerusform>%n Person wird gelöscht</numerusform>
            <numerusform>%n Personen werden gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bringing %n people back</source>
        <translation>
            <numerusform>%n Person wird wiederhergestellt</numerusform>
            <numerusform>%n Personen werden wiederhergestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were suspended.</source>
        <translation>
            <numerusform>%n Person wurde gesperrt.</numerusform>
            <numerusform>%n Personen wurden gesperrt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people may enter again.</source>
        <translation>
            <numerusform>%n Person hat wieder Zutritt.</numerusform>
            <numerusform>%n Personen haben wieder Zutritt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were added to %1.</source>
        <translation>
            <numerusform>%n Person ist jetzt in %1.</numerusform>
            <numerusform>%n Personen sind jetzt in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were taken from %1.</source>
        <translation>
            <numerusform>%n Person wurde aus %1 genommen.</numerusform>
            <numerusform>%n Personen wurden aus %1 genommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts end on %1.</source>
        <translation>
            <numerusform>%n Konto endet am %1.</numerusform>
            <numerusform>%n Konten enden am %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts last for good.</source>
        <translation>
            <numerusform>%n Konto gilt unbefristet.</numerusform>
            <numerusform>%n Konten gelten unbefristet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people choose a new password when they sign in next.</source>
        <translation>
            <numerusform>%n Person wählt bei der nächsten Anmeldung ein neues Passwort.</numerusform>
            <numerusform>%n Personen wählen bei der nächsten Anmeldung ein neues Passwort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were signed out everywhere.</source>
        <translation>
            <numerusform>%n Person wurde überall abgemeldet.</numerusform>
            <numerusform>%n Personen wurden überall abgemeldet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters are on their way.</source>
        <translation>
            <numerusform>%n E-Mail ist unterwegs.</numerusform>
            <numerusform>%n E-Mails sind unterwegs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were deleted.</source>
        <translation>
            <numerusform>%n Person wurde gelöscht.</numerusform>
            <numerusform>%n Personen wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were brought back.</source>
        <translation>
            <numerusform>%n Person wurde wiederhergestellt.</numerusform>
            <numerusform>%n Personen wurden wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n others there was nothing to do.</source>
        <translation>
            <numerusform>Für %n andere war nichts zu tun.</numerusform>
            <numerusform>Für %n andere war nichts zu tun.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Caller</name>
    <message numerus="yes">
        <source>%n things want you</source>
        <translation>
            <numerusform>%n Sache wartet auf Sie</numerusform>
            <numerusform>%n Sachen warten auf Sie</numerusform>
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
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>%1 before: %2</source>
        <translation>%1 vorher: %2</translation>
    </message>
    <message>
        <source>%1 after: %2</source>
        <translation>%1 nachher: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more fields.</source>
        <translation>
            <numerusform>Und %n weiteres Feld.</numerusform>
            <numerusform>Und %n weitere Felder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ClientSection</name>
    <message>
        <source>Language of the example</source>
        <translation>Sprache des Beispiels</translation>
    </message>
    <message>
        <source>Example client</source>
        <translation>Beispiel-Client</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>what the site’s programmer starts from</source>
        <translation>womit anfängt, wer die Website programmiert</translation>
    </message>
    <message>
        <source>Send people to %1. They come back to %2.</source>
        <translation>Schicken Sie Personen zu %1. Sie kommen zu %2 zurück.</translation>
    </message>
    <message>
        <source>This example speaks %1, and the site is set to %2. Choose %1 under “How it asks” to use it.</source>
        <translation>Dieses Beispiel spricht %1, und die Website ist auf %2 eingestellt. Wählen Sie %1 unter „Wie sie anfragt“, um es zu verwenden.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::CodeBox</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ColourField</name>
    <message>
        <source>Take that one</source>
        <translation>Diese nehmen</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <comment>name of a colour field</comment>
        <translation>Wählen: %1</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ColumnsStep</name>
    <message>
        <source>As you corrected such a file the last time.</source>
        <translation>So, wie Sie eine solche Datei das letzte Mal berichtigt haben.</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Plan erstellen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Entries of a directory (LDIF)</source>
        <translation>Einträge eines Verzeichnisses (LDIF)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Was dort steht</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <source>What “%1” is</source>
        <extracomment>of a column of a file: its heading</extracomment>
        <translation>Was „%1“ ist</translation>
    </message>
    <message>
        <source>“%1” and “%2” are the same thing: one of them cannot be used.</source>
        <translation>„%1“ und „%2“ bedeuten dasselbe: Eine der beiden Spalten lässt sich nicht verwenden.</translation>
    </message>
    <message>
        <source>No column names anybody: one must be a username or an address.</source>
        <translation>Keine Spalte nennt eine Person: Eine muss Benutzername oder Adresse sein.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::CommandPalette</name>
    <message>
        <source>↑ ↓  choose</source>
        <translation>↑ ↓  wählen</translation>
    </message>
    <message>
        <source>Enter  open</source>
        <translation>Eingabe  öffnen</translation>
    </message>
    <message>
        <source>Ctrl+Enter  act without leaving</source>
        <translation>Strg+Eingabe  ausführen und hier bleiben</translation>
    </message>
    <message>
        <source>Esc  close</source>
        <translation>Esc  schließen</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message numerus="yes">
        <source>%n found in %1 ms</source>
        <translation>
            <numerusform>%n in %1 ms gefunden</numerusform>
            <numerusform>%n in %1 ms gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>Find people, sites, settings, or something to do</source>
        <translation>Personen, Websites, Einstellungen oder Befehle finden</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ComparedSection</name>
    <message>
        <source>Nobody is there to be compared.</source>
        <translation>Es ist niemand da, der verglichen werden könnte.</translation>
    </message>
    <message numerus="yes">
        <source>%n people were compared, and both sides say the same of each.</source>
        <translation>
            <numerusform>%n Person wurde verglichen, und beide Seiten sagen über sie dasselbe.</numerusform>
            <numerusform>%n Personen wurden verglichen, und beide Seiten sagen über alle dasselbe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n people %1 are the same on both sides; in the others there are %2 differences.</source>
        <extracomment>people; of whom both sides say the same; differences in all others</extracomment>
        <translation>
            <numerusform>Von %n Person sind %1 auf beiden Seiten gleich; sonst gibt es %2 Unterschiede.</numerusform>
            <numerusform>Von %n Personen sind %1 auf beiden Seiten gleich; bei den anderen gibt es %2 Unterschiede.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 there, %3 here</source>
        <extracomment>what it is about, what the older system says, what this house says</extracomment>
        <translation>%1: dort %2, hier %3</translation>
    </message>
    <message>
        <source>Both sides compared</source>
        <translation>Beide Seiten im Vergleich</translation>
    </message>
    <message>
        <source>Those who go first alone</source>
        <translation>Nur wer vorangeht</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <extracomment>the name of a file</extracomment>
        <translation>Als CSV exportieren…</translation>
    </message>
    <message>
        <source>Names, addresses, groups and powers, and who may enter which site, as both sides have it now. Nothing is changed.</source>
        <translation>Namen, Adressen, Gruppen und Rechte, und wer auf welche Website kommt, so wie beide Seiten es jetzt haben. Geändert wird nichts.</translation>
    </message>
    <message>
        <source>Both sides are read</source>
        <translation>Beide Seiten werden gelesen</translation>
    </message>
    <message>
        <source>both-sides</source>
        <translation>beide-seiten</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n differences were written to %1.</source>
        <translation>
            <numerusform>%n Unterschied wurde in %1 geschrieben.</numerusform>
            <numerusform>%n Unterschiede wurden in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has all of them.</source>
        <translation>In der Datei stehen alle.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ConfirmDialog</name>
    <message>
        <source>This cannot be undone. Type %1 to go on.</source>
        <translation>Das lässt sich nicht rückgängig machen. Tippen Sie %1, um fortzufahren.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Type %1 to go on.</source>
        <translation>Tippen Sie %1, um fortzufahren.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ConnectionWords</name>
    <message>
        <source>There is a house in this folder.</source>
        <translation>In diesem Ordner liegt ein Haus.</translation>
    </message>
    <message>
        <source>It works: this is %1.</source>
        <translation>Es geht: Das ist %1.</translation>
    </message>
    <message>
        <source>It works: this is %1, and you come in as %2.</source>
        <translation>Es geht: Das ist %1, und Sie kommen als %2 hinein.</translation>
    </message>
    <message>
        <source>The line is encrypted, and the server’s name is verified.</source>
        <translation>Die Leitung ist verschlüsselt und der Name des Servers geprüft.</translation>
    </message>
    <message>
        <source>There is no house yet. Opening it makes one.</source>
        <translation>Noch gibt es kein Haus. Beim Öffnen entsteht eins.</translation>
    </message>
    <message>
        <source>No computer is called %1.</source>
        <translation>Kein Computer heißt %1.</translation>
    </message>
    <message>
        <source>Look at the spelling and at the network.</source>
        <translation>Prüfen Sie die Schreibweise und das Netzwerk.</translation>
    </message>
    <message>
        <source>%1 is there, but no database listens at this port.</source>
        <translation>%1 ist da, aber an diesem Port lauscht keine Datenbank.</translation>
    </message>
    <message>
        <source>PostgreSQL may be stopped, or it listens on its own computer only (listen_addresses).</source>
        <translation>Vielleicht ist PostgreSQL angehalten oder lauscht nur auf dem eigenen Computer (listen_addresses).</translation>
    </message>
    <message>
        <source>%1 did not answer within five seconds.</source>
        <translation>%1 hat nicht innerhalb von fünf Sekunden geantwortet.</translation>
    </message>
    <message>
        <source>A firewall may stand between, or the computer is off.</source>
        <translation>Vielleicht steht eine Firewall dazwischen, oder der Computer ist aus.</translation>
    </message>
    <message>
        <source>The line could not be made safe: %1 did not prove its name.</source>
        <translation>Die Leitung ließ sich nicht sichern: %1 hat seinen Namen nicht nachgewiesen.</translation>
    </message>
    <message>
        <source>The server needs TLS with a certificate for exactly this name, from the authority given here or from one that this computer trusts.</source>
        <translation>Der Server braucht TLS mit einem Zertifikat für genau diesen Namen, von der hier angegebenen Zertifizierungsstelle oder einer, der dieser Computer vertraut.</translation>
    </message>
    <message>
        <source>The database does not take this role and password.</source>
        <translation>Die Datenbank nimmt diese Rolle und dieses Passwort nicht an.</translation>
    </message>
    <message>
        <source>A new password is made with “gatelodged role console” on the server.</source>
        <translation>Ein neues Passwort entsteht mit „gatelodged role console“ auf dem Server.</translation>
    </message>
    <message>
        <source>The database keeps this role or this computer out.</source>
        <translation>Die Datenbank lässt diese Rolle oder diesen Computer nicht herein.</translation>
    </message>
    <message>
        <source>Its rules (pg_hba.conf) have no line for it.</source>
        <translation>In ihren Regeln (pg_hba.conf) gibt es keine Zeile dafür.</translation>
    </message>
    <message>
        <source>There is no database %1.</source>
        <translation>Es gibt keine Datenbank %1.</translation>
    </message>
    <message>
        <source>The database is there, but no house is in it.</source>
        <translation>Die Datenbank ist da, aber es ist kein Haus darin.</translation>
    </message>
    <message>
        <source>Its server makes it at the first start. With “Serve, too” this window does.</source>
        <translation>Ihr Server legt es beim ersten Start an. Mit „Auch als Server laufen“ tut es dieses Fenster.</translation>
    </message>
    <message>
        <source>The house was made by another version of Gatelodge.</source>
        <translation>Das Haus stammt von einer anderen Version von Gatelodge.</translation>
    </message>
    <message>
        <source>Window and server must be of one version.</source>
        <translation>Fenster und Server müssen dieselbe Version haben.</translation>
    </message>
    <message>
        <source>Whoever this role belongs to may not come in any more, or has no role in the house.</source>
        <translation>Wem diese Rolle gehört, darf nicht mehr hinein oder hat keine Rolle im Haus.</translation>
    </message>
    <message>
        <source>The folder cannot be used.</source>
        <translation>Der Ordner lässt sich nicht verwenden.</translation>
    </message>
    <message>
        <source>It must be yours, or not be there yet.</source>
        <translation>Er muss Ihnen gehören oder noch nicht da sein.</translation>
    </message>
    <message>
        <source>It does not work.</source>
        <translation>Es geht nicht.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>A connection says where a house is: in a folder of this computer, or in somebody’s PostgreSQL.</source>
        <translation>Eine Verbindung sagt, wo ein Haus ist: in einem Ordner dieses Computers oder in jemandes PostgreSQL.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of connection, where it is</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>serves, too</source>
        <translation>auch Server</translation>
    </message>
    <message>
        <source>manages only</source>
        <translation>nur Verwaltung</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, kind and place, what it does, of a connection</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message numerus="yes">
        <source>%n houses that this window knows</source>
        <translation>
            <numerusform>%n Haus, das dieses Fenster kennt</numerusform>
            <numerusform>%n Häuser, die dieses Fenster kennt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was taken from the list. The house itself stays.</source>
        <translation>%1 steht nicht mehr in der Liste. Das Haus selbst bleibt.</translation>
    </message>
    <message>
        <source>Its password was forgotten.</source>
        <translation>Das Passwort dazu wurde vergessen.</translation>
    </message>
    <message>
        <source>No connection is kept yet</source>
        <translation>Noch ist keine Verbindung gespeichert</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ConsentsSection</name>
    <message>
        <source>Given</source>
        <translation>Erteilt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Consents and what was shared</source>
        <translation>Einwilligungen und was geteilt wurde</translation>
    </message>
    <message>
        <source>%1, wording %2</source>
        <extracomment>%2: a short code that names the words that somebody agreed to</extracomment>
        <translation>%1, Fassung %2</translation>
    </message>
    <message>
        <source>%1; %2, %3</source>
        <translation>%1; %2, %3</translation>
    </message>
    <message>
        <source>%1; first %2, last %3, %4</source>
        <translation>%1; zuerst %2, zuletzt %3, %4</translation>
    </message>
    <message>
        <source>No organisation has asked, and no site was told anything.</source>
        <translation>Keine Organisation hat gefragt, und keine Website hat etwas erfahren.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::DeedPane</name>
    <message>
        <source>Show only its history</source>
        <translation>Nur diesen Verlauf zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Person öffnen</translation>
    </message>
    <message>
        <source>Open the site</source>
        <translation>Website öffnen</translation>
    </message>
    <message>
        <source>Open the group</source>
        <translation>Gruppe öffnen</translation>
    </message>
    <message>
        <source>Open the organisation</source>
        <translation>Organisation öffnen</translation>
    </message>
    <message>
        <source>Open the authority</source>
        <translation>Anmeldedienst öffnen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>history: a record, what became of it</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more entries of the same deed.</source>
        <translation>
            <numerusform>Und %n weiterer Eintrag derselben Aktion.</numerusform>
            <numerusform>Und %n weitere Einträge derselben Aktion.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::DeliveriesCard</name>
    <message>
        <source>Deliveries to sites</source>
        <translation>Zustellungen an Websites</translation>
    </message>
    <message>
        <source>none, %1</source>
        <comment>a stretch of time</comment>
        <translation>keine, %1</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::DeliveryPane</name>
    <message>
        <source>Send again now</source>
        <translation>Jetzt noch einmal senden</translation>
    </message>
    <message>
        <source>Pause site</source>
        <translation>Website anhalten</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Was zurückkam</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>the latest state</source>
        <translation>der neueste Stand</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>people, site</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>The site has it. Nothing is left to do.</source>
        <translation>Die Website hat es. Es ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>The site answered %1 and did not take it. It waits and is sent again by itself.</source>
        <translation>Die Website hat mit %1 geantwortet und es nicht angenommen. Es wartet und wird von selbst noch einmal gesendet.</translation>
    </message>
    <message>
        <source>The site did not answer. It waits and is sent again by itself.</source>
        <translation>Die Website hat nicht geantwortet. Es wartet und wird von selbst noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Resume site</source>
        <translation>Website fortsetzen</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Was gesendet wurde</translation>
    </message>
    <message>
        <source>Head of what was sent</source>
        <translation>Kopf des Gesendeten</translation>
    </message>
    <message>
        <source>Head of what came back</source>
        <translation>Kopf der Antwort</translation>
    </message>
    <message>
        <source>Its text is not kept: it is of an earlier version of Gatelodge, or of somebody who is gone.</source>
        <translation>Der Text ist nicht aufbewahrt: Er stammt von einer früheren Version von Gatelodge oder von jemandem, der nicht mehr da ist.</translation>
    </message>
    <message>
        <source>What would be sent now</source>
        <translation>Was jetzt gesendet würde</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Byte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::DemoCard</name>
    <message>
        <source>Copy the password of %1</source>
        <translation>Passwort von %1 kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>This is the demo</source>
        <translation>Das ist die Demo</translation>
    </message>
    <message>
        <source>go and try it</source>
        <translation>probieren Sie sie aus</translation>
    </message>
    <message>
        <source>Sites and mails</source>
        <translation>Websites und E-Mails</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>Who can sign in</source>
        <translation>Wer sich anmelden kann</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::DeploymentSection</name>
    <message>
        <source>set, and never shown</source>
        <translation>gesetzt und nie gezeigt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>value of a setting, its name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2, from the connection</source>
        <comment>value of a setting, its name</comment>
        <translation>%1 · %2, aus der Verbindung</translation>
    </message>
    <message>
        <source>%1 · %2, from %3</source>
        <comment>value of a setting, its name, where it was written</comment>
        <translation>%1 · %2, aus %3</translation>
    </message>
    <message numerus="yes">
        <source>As usual: %n settings</source>
        <translation>
            <numerusform>Wie üblich: %n Einstellung</numerusform>
            <numerusform>Wie üblich: %n Einstellungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::DuplicatesPane</name>
    <message>
        <source>Likely duplicates</source>
        <translation>Wahrscheinliche Dubletten</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of accounts may be one person each. Choose one to see what merging does.</source>
        <translation>
            <numerusform>Hinter %n Kontenpaar steht vielleicht dieselbe Person. Wählen Sie es, um zu sehen, was das Zusammenführen bewirkt.</numerusform>
            <numerusform>Hinter %n Kontenpaaren steht vielleicht jeweils dieselbe Person. Wählen Sie eines, um zu sehen, was das Zusammenführen bewirkt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No two accounts look like one person’s.</source>
        <translation>Keine zwei Konten sehen nach derselben Person aus.</translation>
    </message>
    <message>
        <source>Same address</source>
        <translation>Gleiche Adresse</translation>
    </message>
    <message>
        <source>Same account elsewhere</source>
        <translation>Dasselbe Konto anderswo</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Gleicher Name</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::EmailsSection</name>
    <message>
        <source>Emails</source>
        <translation>E-Mail-Adressen</translation>
    </message>
    <message>
        <source>Add email</source>
        <translation>Adresse hinzufügen</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Neue Adresse</translation>
    </message>
    <message>
        <source>I vouch that it is theirs</source>
        <translation>Ich bürge dafür, dass sie der Person gehört</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Hauptadresse</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Make main</source>
        <translation>Zur Hauptadresse machen</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>Mail the link again</source>
        <translation>Link noch einmal senden</translation>
    </message>
    <message>
        <source>Vouch for it</source>
        <translation>Dafür bürgen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>No address. Without a confirmed one no link can be mailed.</source>
        <translation>Keine Adresse. Ohne eine bestätigte lässt sich kein Link senden.</translation>
    </message>
    <message>
        <source>A link that confirms the address is on its way.</source>
        <translation>Ein Link, der die Adresse bestätigt, ist unterwegs.</translation>
    </message>
    <message>
        <source>Kept by %1</source>
        <translation>Von %1 geführt</translation>
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
        <translation>Zurück oder endgültig</translation>
    </message>
    <message>
        <source>Take them back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>Abschließen…</translation>
    </message>
    <message numerus="yes">
        <source>Take %n people back</source>
        <translation>
            <numerusform>%n Person zurückholen</numerusform>
            <numerusform>%n Personen zurückholen</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish the migration</source>
        <translation>Umzug abschließen</translation>
    </message>
    <message>
        <source>Finish it</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Give it up…</source>
        <translation>Aufgeben…</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts there could not come in:</source>
        <translation>
            <numerusform>%n Konto dort ließ sich nicht aufnehmen:</numerusform>
            <numerusform>%n Konten dort ließen sich nicht aufnehmen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the migration up</source>
        <translation>Umzug aufgeben</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Who is there, and not here</source>
        <translation>Wer dort ist und hier nicht</translation>
    </message>
    <message>
        <source>Finish it all the same</source>
        <translation>Trotzdem abschließen</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::EntryCheck</name>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Who may enter</source>
        <translation>Wer hineinkommt</translation>
    </message>
    <message>
        <source>choose a person, and every gate answers</source>
        <translation>wählen Sie eine Person, und jedes Tor antwortet</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::EntryGates</name>
    <message>
        <source>Signed in now</source>
        <translation>Jetzt angemeldet</translation>
    </message>
    <message>
        <source>A browser</source>
        <translation>Ein Browser</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::EntryPage</name>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Why can’t this person enter this site?</source>
        <translation>Warum kommt diese Person nicht auf diese Website?</translation>
    </message>
    <message>
        <source>Every step of the way answers, without signing in as them.</source>
        <translation>Jeder Schritt des Weges antwortet, ohne Anmeldung als diese Person.</translation>
    </message>
    <message>
        <source>A person and a site</source>
        <translation>Eine Person und eine Website</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Choose a site</source>
        <translation>Website wählen</translation>
    </message>
    <message>
        <source>Choose both, and see what the person would meet on the way: a login that counts there, then each gate of the site in its order. Nobody is signed in, and nothing is counted.</source>
        <translation>Wählen Sie beides, und sehen Sie, was die Person auf dem Weg anträfe: einen Anmeldeweg, der dort zählt, dann jedes Tor der Website in seiner Reihenfolge. Niemand wird angemeldet, und nichts wird gezählt.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::EntryWords</name>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Key of the site</source>
        <translation>Schlüssel der Website</translation>
    </message>
    <message>
        <source>A way in</source>
        <translation>Ein Weg hinein</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>First to be done</source>
        <translation>Vorher zu tun</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>kind of login, authority</comment>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>%1: good here.</source>
        <comment>a login</comment>
        <translation>%1: gilt hier.</translation>
    </message>
    <message>
        <source>%1: it is not valid.</source>
        <comment>a login</comment>
        <translation>%1: ist nicht gültig.</translation>
    </message>
    <message>
        <source>%1: it has expired.</source>
        <comment>a login</comment>
        <translation>%1: ist abgelaufen.</translation>
    </message>
    <message>
        <source>%1: nobody signs in there at present.</source>
        <comment>a login</comment>
        <translation>%1: Dort meldet sich zurzeit niemand an.</translation>
    </message>
    <message>
        <source>%1: this site takes other authorities.</source>
        <comment>a login</comment>
        <translation>%1: Diese Website nimmt andere Anmeldedienste an.</translation>
    </message>
    <message>
        <source>%1: it opens no door by itself.</source>
        <comment>a login</comment>
        <translation>%1: öffnet allein keine Tür.</translation>
    </message>
    <message>
        <source>The account is deleted, so its logins open nothing.</source>
        <translation>Das Konto ist gelöscht, deshalb öffnen seine Anmeldewege nichts.</translation>
    </message>
    <message>
        <source>No authority lets anybody in here at present.</source>
        <translation>Kein Anmeldedienst lässt hier zurzeit jemanden ein.</translation>
    </message>
    <message>
        <source>%1 has no login at all.</source>
        <translation>%1 hat gar keinen Anmeldeweg.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n wrong tries, so the next one counts.</source>
        <translation>
            <numerusform>%1 von %n falschem Versuch, der nächste zählt also.</numerusform>
            <numerusform>%1 von %n falschen Versuchen, der nächste zählt also.</numerusform>
        </translation>
    </message>
    <message>
        <source>No wrong password lately.</source>
        <translation>In letzter Zeit kein falsches Passwort.</translation>
    </message>
    <message numerus="yes">
        <source>%n wrong tries from devices of others: until %1 even the right password waits there.</source>
        <translation>
            <numerusform>%n falscher Versuch von fremden Geräten: Bis %1 wartet dort auch das richtige Passwort.</numerusform>
            <numerusform>%n falsche Versuche von fremden Geräten: Bis %1 wartet dort auch das richtige Passwort.</numerusform>
        </translation>
    </message>
    <message>
        <source>It need not be changed first.</source>
        <translation>Es muss nicht zuerst geändert werden.</translation>
    </message>
    <message>
        <source>An administrator has chosen it. At the sign-in a new one is asked for.</source>
        <translation>Ein Administrator hat es gewählt. Bei der Anmeldung wird ein neues verlangt.</translation>
    </message>
    <message>
        <source>At the next sign-in a new one is asked for.</source>
        <translation>Bei der nächsten Anmeldung wird ein neues verlangt.</translation>
    </message>
    <message>
        <source>It is too short without a second factor. At the sign-in a new one is asked for.</source>
        <translation>Ohne zweiten Faktor ist es zu kurz. Bei der Anmeldung wird ein neues verlangt.</translation>
    </message>
    <message>
        <source>It has reached its age. At the sign-in a new one is asked for.</source>
        <translation>Es hat sein Höchstalter erreicht. Bei der Anmeldung wird ein neues verlangt.</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>confirmed address</source>
        <translation>bestätigte Adresse</translation>
    </message>
    <message>
        <source>Missing: %1. The site’s door asks for it.</source>
        <comment>parts of a profile</comment>
        <translation>Es fehlt: %1. Die Website fragt am Eingang danach.</translation>
    </message>
    <message>
        <source>%1 has not been confirmed yet.</source>
        <comment>an address</comment>
        <translation>%1 ist noch nicht bestätigt.</translation>
    </message>
    <message>
        <source>The account was deleted on %1.</source>
        <translation>Das Konto wurde am %1 gelöscht.</translation>
    </message>
    <message>
        <source>The account is suspended. At the door it says: “%1”</source>
        <translation>Das Konto ist gesperrt. Am Eingang steht: „%1“</translation>
    </message>
    <message>
        <source>%1 takes part.</source>
        <comment>a site</comment>
        <translation>%1 nimmt teil.</translation>
    </message>
    <message>
        <source>%1 was removed, so nobody enters.</source>
        <translation>%1 wurde entfernt, also kommt niemand hinein.</translation>
    </message>
    <message>
        <source>Answers to it can be sealed.</source>
        <translation>Antworten an sie lassen sich versiegeln.</translation>
    </message>
    <message>
        <source>It has none yet, so no answer can be sealed and nobody enters.</source>
        <translation>Sie hat noch keinen, also lässt sich keine Antwort versiegeln, und niemand kommt hinein.</translation>
    </message>
    <message>
        <source>%1 may enter</source>
        <translation>%1 kommt hinein</translation>
    </message>
    <message>
        <source>%1 may enter, and has to do something first</source>
        <translation>%1 kommt hinein, muss aber vorher etwas tun</translation>
    </message>
    <message>
        <source>%1 is stopped at “%2”</source>
        <comment>a person, a gate</comment>
        <translation>%1 kommt nicht weiter als „%2“</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a time</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1; it was opened at an authority that the site does not take, so they sign in once more.</source>
        <comment>since when</comment>
        <translation>%1; sie wurde bei einem Anmeldedienst geöffnet, den die Website nicht annimmt, deshalb ist eine neue Anmeldung nötig.</translation>
    </message>
    <message>
        <source>%1; with it the way ends at “%2”.</source>
        <comment>since when; a gate</comment>
        <translation>%1; mit ihr endet der Weg bei „%2“.</translation>
    </message>
    <message>
        <source>%1; with it every gate is open.</source>
        <comment>since when</comment>
        <translation>%1; mit ihr ist jedes Tor offen.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Open the site</source>
        <translation>Website öffnen</translation>
    </message>
    <message>
        <source>Forgive the tries</source>
        <translation>Versuche verzeihen</translation>
    </message>
    <message>
        <source>Make the login valid again</source>
        <translation>Anmeldeweg wieder gültig machen</translation>
    </message>
    <message>
        <source>Open the authority</source>
        <translation>Anmeldedienst öffnen</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Person öffnen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Zulassen</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <comment>a group</comment>
        <translation>Zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>There are tries left.</source>
        <translation>Es sind noch Versuche übrig.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ExplanationWords</name>
    <message>
        <source>%1 signed out</source>
        <translation>%1 hat sich abgemeldet</translation>
    </message>
    <message>
        <source>The session has ended on this device.</source>
        <translation>Die Sitzung auf diesem Gerät ist beendet.</translation>
    </message>
    <message>
        <source>%1 signed in to enter %2</source>
        <comment>person, site</comment>
        <translation>%1 hat sich für %2 angemeldet</translation>
    </message>
    <message>
        <source>%1 signed in</source>
        <translation>%1 hat sich angemeldet</translation>
    </message>
    <message>
        <source>A certificate was not believed, or none was shown</source>
        <translation>Einem Zertifikat wurde nicht geglaubt, oder es wurde keines gezeigt</translation>
    </message>
    <message>
        <source>It is from an issuer that %1 does not believe, its time is over or has not begun, it is revoked, too weak, or made for something else. Whoever held it has read which of these.</source>
        <translation>Es kommt von einem Aussteller, dem %1 nicht glaubt, seine Zeit ist um oder hat noch nicht begonnen, es ist widerrufen, zu schwach oder für etwas anderes gemacht. Was davon zutrifft, hat gelesen, wer es gezeigt hat.</translation>
    </message>
    <message>
        <source>A new one can be issued to the person; whose certificates are believed stands at the authority.</source>
        <translation>Der Person lässt sich ein neues ausstellen; wessen Zertifikaten geglaubt wird, steht beim Anmeldedienst.</translation>
    </message>
    <message>
        <source>No certificate can be judged at present</source>
        <translation>Zurzeit lässt sich kein Zertifikat beurteilen</translation>
    </message>
    <message>
        <source>The time of the authority above them is over, or the list of revoked ones is missing or out of date.</source>
        <translation>Die Zeit der Stelle darüber ist um, oder die Liste der widerrufenen fehlt oder ist veraltet.</translation>
    </message>
    <message>
        <source>The authority’s page can test it, and says what it needs.</source>
        <translation>Auf der Seite des Anmeldedienstes lässt er sich testen; dort steht auch, was er braucht.</translation>
    </message>
    <message>
        <source>A good certificate was shown, and no account has it</source>
        <translation>Ein gutes Zertifikat wurde gezeigt, aber kein Konto hat es</translation>
    </message>
    <message>
        <source>It may have been issued for somebody else, or elsewhere.</source>
        <translation>Vielleicht wurde es für jemand anderen oder anderswo ausgestellt.</translation>
    </message>
    <message>
        <source>Issue one to the person, or let the authority make accounts for whoever has one.</source>
        <translation>Stellen Sie der Person eines aus, oder lassen Sie den Anmeldedienst Konten für alle anlegen, die eines haben.</translation>
    </message>
    <message>
        <source>No browser can be asked for a certificate</source>
        <translation>Kein Browser kann nach einem Zertifikat gefragt werden</translation>
    </message>
    <message>
        <source>This server has no listener that asks for one, or it does not run.</source>
        <translation>Dieser Server hat keinen Port, der danach fragt, oder er ist nicht in Betrieb.</translation>
    </message>
    <message>
        <source>It is switched on with certificate_listen in gatelodge.toml.</source>
        <translation>Eingeschaltet wird er mit certificate_listen in gatelodge.toml.</translation>
    </message>
    <message>
        <source>%1 came with a certificate that is revoked</source>
        <translation>%1 kam mit einem widerrufenen Zertifikat</translation>
    </message>
    <message>
        <source>It was revoked here, or its login was made invalid.</source>
        <translation>Es wurde hier widerrufen, oder sein Anmeldeweg wurde ungültig gemacht.</translation>
    </message>
    <message>
        <source>A new one can be issued to %1; a revoked one never counts again.</source>
        <translation>Für %1 lässt sich ein neues ausstellen; ein widerrufenes gilt nie wieder.</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Person öffnen</translation>
    </message>
    <message>
        <source>Nobody here has that name and password</source>
        <translation>Niemand hier hat diesen Namen und dieses Passwort</translation>
    </message>
    <message>
        <source>The name that was typed belongs to nobody. It is not kept: people type passwords there by mistake.</source>
        <translation>Der eingetippte Name gehört niemandem. Er wird nicht aufbewahrt: Manche tippen dort versehentlich ihr Passwort.</translation>
    </message>
    <message>
        <source>Nothing needs to be done. Too many tries from one address have to wait by themselves.</source>
        <translation>Es ist nichts zu tun. Nach zu vielen Versuchen von einer Adresse ergibt sich die Wartezeit von selbst.</translation>
    </message>
    <message>
        <source>Somebody typed a wrong password for %1</source>
        <translation>Jemand hat ein falsches Passwort für %1 eingetippt</translation>
    </message>
    <message>
        <source>%1 did not accept name and password. What a right one is, only it knows.</source>
        <translation>%1 hat Name und Passwort nicht angenommen. Welche richtig sind, weiß man nur dort.</translation>
    </message>
    <message>
        <source>A forgotten password is changed there.</source>
        <translation>Ein vergessenes Passwort wird dort geändert.</translation>
    </message>
    <message>
        <source>Open the authority</source>
        <translation>Anmeldedienst öffnen</translation>
    </message>
    <message>
        <source>It may have been %1, who has forgotten it, or somebody who guesses.</source>
        <translation>Vielleicht war es %1 und hat es vergessen, oder jemand rät.</translation>
    </message>
    <message>
        <source>%1 has no password here that is valid.</source>
        <translation>%1 hat hier kein gültiges Passwort.</translation>
    </message>
    <message>
        <source>A mailed link lets %1 choose a new one.</source>
        <translation>Mit einem Link per E-Mail kann %1 ein neues wählen.</translation>
    </message>
    <message>
        <source>Mail a reset link</source>
        <translation>Link für neues Passwort senden</translation>
    </message>
    <message>
        <source>No link can be mailed, because %1 has no confirmed address.</source>
        <translation>Ein Link lässt sich nicht senden, weil %1 keine bestätigte Adresse hat.</translation>
    </message>
    <message>
        <source>Too many tries for %1</source>
        <translation>Zu viele Versuche für %1</translation>
    </message>
    <message>
        <source>Too many tries from %1</source>
        <comment>an address</comment>
        <translation>Zu viele Versuche von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tries were made within a few minutes from devices that %1 has not used before. Until they are forgotten the right password waits, too; devices of their own do not.</source>
        <translation>
            <numerusform>%n Versuch kam innerhalb weniger Minuten von Geräten, die %1 bisher nicht benutzt hat. Bis er vergessen ist, wartet auch das richtige Passwort; auf den eigenen Geräten nicht.</numerusform>
            <numerusform>%n Versuche kamen innerhalb weniger Minuten von Geräten, die %1 bisher nicht benutzt hat. Bis sie vergessen sind, wartet auch das richtige Passwort; auf den eigenen Geräten nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes on by itself at %1.</source>
        <comment>a time of day</comment>
        <translation>Um %1 geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>Forgive the tries</source>
        <translation>Versuche verzeihen</translation>
    </message>
    <message numerus="yes">
        <source>%n tries for any names came from %1 and its neighbours within a few minutes, so nobody gets another one from there.</source>
        <translation>
            <numerusform>%n Versuch für beliebige Namen kam innerhalb weniger Minuten von %1 und aus der Nachbarschaft, deshalb bekommt von dort niemand einen weiteren.</numerusform>
            <numerusform>%n Versuche für beliebige Namen kamen innerhalb weniger Minuten von %1 und aus der Nachbarschaft, deshalb bekommt von dort niemand einen weiteren.</numerusform>
        </translation>
    </message>
    <message>
        <source>The waiting time is over, or the tries were forgiven.</source>
        <translation>Die Wartezeit ist um, oder die Versuche wurden verziehen.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: whoever knows the password may try again.</source>
        <translation>Es ist nichts zu tun: Wer das Passwort kennt, kann es wieder versuchen.</translation>
    </message>
    <message>
        <source>%1 came with a login that is not valid here any more</source>
        <translation>%1 kam mit einem Anmeldeweg, der hier nicht mehr gültig ist</translation>
    </message>
    <message>
        <source>%1 proved it, and by now it is valid again.</source>
        <translation>%1 hat ihn nachgewiesen, und inzwischen ist er wieder gültig.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>%1 proved it, but it has expired here.</source>
        <translation>%1 hat ihn nachgewiesen, aber er ist hier abgelaufen.</translation>
    </message>
    <message>
        <source>%1 proved it, but somebody made it invalid here.</source>
        <translation>%1 hat ihn nachgewiesen, aber jemand hat ihn hier ungültig gemacht.</translation>
    </message>
    <message>
        <source>Once it is valid again, %1 may come in with it.</source>
        <translation>Sobald er wieder gültig ist, kommt %1 damit hinein.</translation>
    </message>
    <message>
        <source>Make the login valid again</source>
        <translation>Anmeldeweg wieder gültig machen</translation>
    </message>
    <message>
        <source>The authority</source>
        <translation>Der Anmeldedienst</translation>
    </message>
    <message>
        <source>%1 did not answer</source>
        <translation>%1 hat nicht geantwortet</translation>
    </message>
    <message>
        <source>Nobody can come in with it while it is away. Whoever tried has lost no try by it.</source>
        <translation>Niemand kommt damit hinein, solange er fehlt. Wer es versucht hat, hat dadurch keinen Versuch verloren.</translation>
    </message>
    <message>
        <source>Look whether it runs and whether its address is right: the authority’s page can test the connection.</source>
        <translation>Sehen Sie nach, ob er läuft und ob seine Adresse stimmt: Die Seite des Anmeldedienstes kann die Verbindung testen.</translation>
    </message>
    <message>
        <source>%1 answered something that proves nothing</source>
        <translation>%1 hat etwas geantwortet, das nichts beweist</translation>
    </message>
    <message>
        <source>It was reached, but its answer does not fit the settings: a wrong account to search with, a key that has changed, or a clock that is wrong.</source>
        <translation>Er war erreichbar, aber seine Antwort passt nicht zu den Einstellungen: ein falsches Konto für die Suche, ein geänderter Schlüssel oder eine falsch gehende Uhr.</translation>
    </message>
    <message>
        <source>The authority’s page can test the connection, and shows its own words.</source>
        <translation>Die Seite des Anmeldedienstes kann die Verbindung testen und zeigt, was er selbst dazu sagt.</translation>
    </message>
    <message>
        <source>%1 has closed the account of %2</source>
        <comment>authority, person</comment>
        <translation>%1 hat das Konto von %2 geschlossen</translation>
    </message>
    <message>
        <source>The password was right, but the account is locked or has expired there.</source>
        <translation>Das Passwort stimmte, aber das Konto ist dort gesperrt oder abgelaufen.</translation>
    </message>
    <message>
        <source>Whoever runs %1 can open it again.</source>
        <translation>Wer %1 betreibt, kann es wieder öffnen.</translation>
    </message>
    <message>
        <source>Somebody proved a login at %1, and has no account here</source>
        <translation>Jemand hat einen Anmeldeweg bei %1 nachgewiesen und hat hier kein Konto</translation>
    </message>
    <message>
        <source>%1 brings nobody new. Who it was is not kept.</source>
        <translation>%1 bringt niemand Neues. Wer es war, wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Let it make accounts for those who prove a login there, or add the person by hand in Users.</source>
        <translation>Lassen Sie ihn Konten für alle anlegen, die dort einen Anmeldeweg nachweisen, oder fügen Sie die Person unter „Personen“ von Hand hinzu.</translation>
    </message>
    <message>
        <source>%1 has yet to link a login at %2</source>
        <comment>person, authority</comment>
        <translation>%1 muss noch einen Anmeldeweg bei %2 verknüpfen</translation>
    </message>
    <message>
        <source>It carries an address of %1’s, and an address alone links nothing.</source>
        <translation>Er trägt eine Adresse von %1, und eine Adresse allein verknüpft nichts.</translation>
    </message>
    <message>
        <source>%1 links it by proving the account here, with the password for instance; if an administrator has to agree, it waits in Approvals.</source>
        <translation>%1 verknüpft ihn, indem hier das Konto nachgewiesen wird, etwa mit dem Passwort; muss ein Administrator zustimmen, wartet er unter „Genehmigungen“.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::FactStrip</name>
    <message>
        <source>Sign-ins</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Jetzt da</translation>
    </message>
    <message>
        <source>Sign-ins today</source>
        <translation>Anmeldungen heute</translation>
    </message>
    <message>
        <source>Update queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>On another computer</source>
        <translation>Auf einem anderen Computer</translation>
    </message>
    <message numerus="yes">
        <source>Serving on %n addresses</source>
        <translation>
            <numerusform>In Betrieb unter %n Adresse</numerusform>
            <numerusform>In Betrieb unter %n Adressen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not serving</source>
        <translation>Nicht in Betrieb</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>%1, and %2 refused</source>
        <translation>%1 und %2 abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait</source>
        <translation>
            <numerusform>%n Änderung wartet</numerusform>
            <numerusform>%n Änderungen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <source>Half of today’s within %1.</source>
        <translation>Die Hälfte der heutigen innerhalb von %1.</translation>
    </message>
    <message numerus="yes">
        <source>At %n sites. %1</source>
        <translation>
            <numerusform>Auf %n Website. %1</numerusform>
            <numerusform>Auf %n Websites. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::FieldEdit</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Enter saves, Esc goes back</source>
        <translation>Eingabe speichert, Esc verwirft</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label and value of a field</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Somebody else wrote “%1” meanwhile. Esc keeps theirs</source>
        <translation>Jemand anderes hat inzwischen „%1“ geschrieben. Esc lässt es stehen</translation>
    </message>
    <message>
        <source>Somebody else wrote “%1” meanwhile. Enter once more saves yours, Esc keeps theirs</source>
        <translation>Jemand anderes hat inzwischen „%1“ geschrieben. Noch einmal Eingabe speichert Ihren Text, Esc lässt den anderen stehen</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::FileStep</name>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Bring your people in</source>
        <translation>Holen Sie Ihre Leute ins Haus</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one: a table (CSV), JSON lines, entries of a directory (LDIF), or IMS Enterprise. Nothing happens before you have seen the plan.</source>
        <translation>Ziehen Sie eine Datei hierher, oder wählen Sie eine: eine Tabelle (CSV), JSON Lines, Einträge eines Verzeichnisses (LDIF) oder IMS Enterprise. Es geschieht nichts, bevor Sie den Plan gesehen haben.</translation>
    </message>
    <message>
        <source>Imported before</source>
        <translation>Frühere Importe</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Lists of people (*.csv *.tsv *.txt *.json *.jsonl *.ndjson *.ldif *.xml);;All files (*)</source>
        <translation>Personenlisten (*.csv *.tsv *.txt *.json *.jsonl *.ndjson *.ldif *.xml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1, %2 · %3</source>
        <extracomment>a past import: who, when, what became of the rows</extracomment>
        <translation>%1, %2 · %3</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>A directory (LDAP)…</source>
        <translation>Ein Verzeichnis (LDAP)…</translation>
    </message>
    <message>
        <source>An older website (Django)…</source>
        <translation>Eine ältere Website (Django)…</translation>
    </message>
    <message>
        <source>A directory (LDAP)</source>
        <translation>Ein Verzeichnis (LDAP)</translation>
    </message>
    <message>
        <source>Its people are read like a file; nothing is written there.</source>
        <translation>Die Personen darin werden gelesen wie aus einer Datei; dort wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>An older website (Django)</source>
        <translation>Eine ältere Website (Django)</translation>
    </message>
    <message>
        <source>People come with the passwords they know, sites with their numbers and keys. Nothing is written there.</source>
        <translation>Personen kommen mit den Passwörtern, die sie kennen, Websites mit ihren Nummern und Schlüsseln. Dort wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Stopped on the way</source>
        <translation>Unterwegs abgebrochen</translation>
    </message>
    <message>
        <source>%1, %2 · %L3 done, %L4 left</source>
        <extracomment>an import that was stopped: who, when, how many people have come, and how many have not</extracomment>
        <translation>%1, %2 · %L3 erledigt, %L4 offen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>who is at work, and the name of their computer</extracomment>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>%1, %2 · %L3 done, %L4 to come</source>
        <extracomment>an import that is under way: who, when, how many people have come, and how many are still to</extracomment>
        <translation>%1, %2 · %L3 erledigt, %L4 stehen aus</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Being taken back</source>
        <translation>Wird zurückgenommen</translation>
    </message>
    <message>
        <source>%1 · %2 % taken back</source>
        <extracomment>what is said of an import; how much of it has been taken back already</extracomment>
        <translation>%1 · %2 % zurückgenommen</translation>
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
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::FindButton</name>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>Find anything (%1)</source>
        <translation>Alles finden (%1)</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::FirstRunPage</name>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Try a sign-in</source>
        <translation>Anmeldung ausprobieren</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Erst umsehen</translation>
    </message>
    <message>
        <source>about 10 seconds</source>
        <translation>etwa 10 Sekunden</translation>
    </message>
    <message>
        <source>Start for real</source>
        <translation>Richtig anfangen</translation>
    </message>
    <message>
        <source>An empty house with its own private database, kept in a folder of yours. You name it and make your own account.</source>
        <translation>Ein leeres Haus mit eigener privater Datenbank in einem Ordner Ihrer Wahl. Sie geben ihm einen Namen und legen Ihr eigenes Konto an.</translation>
    </message>
    <message>
        <source>about 2 minutes</source>
        <translation>etwa 2 Minuten</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Mit einem Server verbinden</translation>
    </message>
    <message>
        <source>Your organisation already runs Gatelodge. Bring an address, a role and its password; the password goes into your keyring.</source>
        <translation>Ihre Organisation betreibt Gatelodge schon. Sie brauchen eine Adresse, eine Rolle und ihr Passwort; das Passwort kommt in Ihren Schlüsselbund.</translation>
    </message>
    <message>
        <source>needs an address</source>
        <translation>braucht eine Adresse</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Who do you keep the gate for?</source>
        <translation>Für wen hüten Sie das Tor?</translation>
    </message>
    <message>
        <source>You can change your mind later. The demo and a real house can live beside each other on this computer.</source>
        <translation>Sie können es sich später anders überlegen. Demo und richtiges Haus vertragen sich auf diesem Computer.</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Umsehen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Your house, and you</source>
        <translation>Ihr Haus und Sie</translation>
    </message>
    <message>
        <source>Where is the server?</source>
        <translation>Wo ist der Server?</translation>
    </message>
    <message>
        <source>You become its owner: whoever holds all the keys. More owners can be made.</source>
        <translation>Sie werden Eigentümer: Wer es ist, hat alle Schlüssel. Weitere Eigentümer sind möglich.</translation>
    </message>
    <message>
        <source>Whoever runs it can tell: it is what “gatelodged role console” printed.</source>
        <translation>Wer ihn betreibt, weiß es: Es ist das, was „gatelodged role console“ ausgegeben hat.</translation>
    </message>
    <message>
        <source>Make the house</source>
        <translation>Haus anlegen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>Es geht</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>This was tried just now, in the way people will use it.</source>
        <translation>Das wurde gerade so ausprobiert, wie die Mitglieder es benutzen werden.</translation>
    </message>
    <message>
        <source>The house is opened, and a sign-in is tried.</source>
        <translation>Das Haus wird geöffnet und eine Anmeldung ausprobiert.</translation>
    </message>
    <message>
        <source>Go into the house</source>
        <translation>Ins Haus gehen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>The house is being opened…</source>
        <translation>Das Haus wird geöffnet …</translation>
    </message>
    <message>
        <source>The house cannot be opened.</source>
        <translation>Das Haus lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Your account was not made.</source>
        <translation>Ihr Konto wurde nicht angelegt.</translation>
    </message>
    <message>
        <source>The house is open, and people find it at %1.</source>
        <translation>Das Haus ist offen und unter %1 zu finden.</translation>
    </message>
    <message>
        <source>The house is open.</source>
        <translation>Das Haus ist offen.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are in it already.</source>
        <translation>
            <numerusform>%n Person ist schon darin.</numerusform>
            <numerusform>%n Personen sind schon darin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your account is being made…</source>
        <translation>Ihr Konto wird angelegt …</translation>
    </message>
    <message>
        <source>%1 is the owner of the house.</source>
        <translation>%1 ist Eigentümer des Hauses.</translation>
    </message>
    <message>
        <source>A sign-in is being tried…</source>
        <translation>Eine Anmeldung wird ausprobiert …</translation>
    </message>
    <message>
        <source>The sign-in page at %1 is there.</source>
        <translation>Die Anmeldeseite unter %1 ist da.</translation>
    </message>
    <message>
        <source>%1 signed in at %2 and saw the account page.</source>
        <translation>%1 hat sich unter %2 angemeldet und die Kontoseite gesehen.</translation>
    </message>
    <message>
        <source>Nobody answers at %1.</source>
        <translation>Unter %1 antwortet niemand.</translation>
    </message>
    <message>
        <source>%1 was not let in.</source>
        <translation>%1 wurde nicht hineingelassen.</translation>
    </message>
    <message>
        <source>Something else answers at %1.</source>
        <translation>Unter %1 antwortet etwas anderes.</translation>
    </message>
    <message>
        <source>The house is being looked at…</source>
        <translation>Das Haus wird angesehen …</translation>
    </message>
    <message numerus="yes">
        <source>This is %1, with %n people.</source>
        <translation>
            <numerusform>Das ist %1 mit %n Person.</numerusform>
            <numerusform>Das ist %1 mit %n Personen.</numerusform>
        </translation>
    </message>
    <message>
        <source>You came in. Your role sees a part of the house.</source>
        <translation>Sie sind hineingekommen. Ihre Rolle sieht einen Teil des Hauses.</translation>
    </message>
    <message>
        <source>A sailing club with 60 people and three small sites that really work. Everything may be broken; nothing leaves this computer.</source>
        <translation>Ein Segelverein mit 60 Personen und drei kleinen Websites, die wirklich funktionieren. Alles darf kaputtgehen; nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Back to the field</source>
        <translation>Zurück zum Feld</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::FlawWords</name>
    <message>
        <source>The browser was asked for a certificate and showed none.</source>
        <translation>Der Browser wurde nach einem Zertifikat gefragt und hat keines gezeigt.</translation>
    </message>
    <message>
        <source>It is from an issuer that %1 does not believe.</source>
        <translation>Es stammt von einem Aussteller, dem %1 nicht vertraut.</translation>
    </message>
    <message>
        <source>Its time is over.</source>
        <translation>Es ist abgelaufen.</translation>
    </message>
    <message>
        <source>Its time has not begun.</source>
        <translation>Es gilt noch nicht.</translation>
    </message>
    <message>
        <source>The time of the authority above it is over.</source>
        <translation>Das Zertifikat der Stelle darüber ist abgelaufen.</translation>
    </message>
    <message>
        <source>It stands on the revocation list of who issued it.</source>
        <translation>Es steht auf der Sperrliste seines Ausstellers.</translation>
    </message>
    <message>
        <source>It is made for something else than signing in.</source>
        <translation>Es ist für etwas anderes als die Anmeldung gemacht.</translation>
    </message>
    <message>
        <source>Its key or a signature is too weak to be believed.</source>
        <translation>Sein Schlüssel oder eine Signatur ist zu schwach, um zu gelten.</translation>
    </message>
    <message>
        <source>The part of it that counts as the person is missing, or stands there twice.</source>
        <translation>Der Teil, der für die Person steht, fehlt oder kommt zweimal vor.</translation>
    </message>
    <message>
        <source>Nobody can know whether it is revoked: a revocation list is missing or out of date.</source>
        <translation>Niemand kann wissen, ob es widerrufen ist: Eine Sperrliste fehlt oder ist veraltet.</translation>
    </message>
    <message>
        <source>It was issued here, and its login has been removed.</source>
        <translation>Es wurde hier ausgestellt, und sein Anmeldeweg ist entfernt worden.</translation>
    </message>
    <message>
        <source>It has to be in the browser, or on a card that is plugged in; a new one can be issued.</source>
        <translation>Es muss im Browser sein oder auf einer eingesteckten Karte; ein neues lässt sich ausstellen.</translation>
    </message>
    <message>
        <source>If it should be believed, add the certificate of its issuer at the authority.</source>
        <translation>Soll ihm geglaubt werden, fügen Sie beim Anmeldedienst das Zertifikat seines Ausstellers hinzu.</translation>
    </message>
    <message>
        <source>It counts from its first day on, by the clock of the database.</source>
        <translation>Es gilt ab seinem ersten Tag, nach der Uhr der Datenbank.</translation>
    </message>
    <message>
        <source>Put the authority’s new certificate in there.</source>
        <translation>Tragen Sie dort das neue Zertifikat der Stelle ein.</translation>
    </message>
    <message>
        <source>Which part counts is chosen at the authority.</source>
        <translation>Welcher Teil zählt, ist beim Anmeldedienst eingestellt.</translation>
    </message>
    <message>
        <source>Put a new list in at the authority, or the address from which it is fetched.</source>
        <translation>Tragen Sie beim Anmeldedienst eine neue Liste ein oder die Adresse, von der sie abgerufen wird.</translation>
    </message>
    <message>
        <source>A new one has to be issued to the person.</source>
        <translation>Der Person muss ein neues ausgestellt werden.</translation>
    </message>
    <message>
        <source>No certificate was shown</source>
        <translation>Es wurde kein Zertifikat gezeigt</translation>
    </message>
    <message>
        <source>A certificate was not believed</source>
        <translation>Einem Zertifikat wurde nicht geglaubt</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::GatePipeline</name>
    <message>
        <source>Gates in the order people meet them</source>
        <translation>Tore in der Reihenfolge, in der man sie antrifft</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a gate, its rule, how many were stopped</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>%n aufgehalten</numerusform>
            <numerusform>%n aufgehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>came</source>
        <extracomment>How many people came to a site</extracomment>
        <translation>gekommen</translation>
    </message>
    <message>
        <source>let in</source>
        <translation>eingelassen</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::GateSection</name>
    <message>
        <source>Gates</source>
        <translation>Tore</translation>
    </message>
    <message>
        <source>in the order people meet them, in the last seven days</source>
        <translation>in der Reihenfolge, in der man sie antrifft, in den letzten sieben Tagen</translation>
    </message>
    <message>
        <source>Suspended accounts and accounts outside of their dates stop here, at every site.</source>
        <translation>Gesperrte Konten und Konten außerhalb ihrer Laufzeit bleiben hier stehen, auf jeder Website.</translation>
    </message>
    <message>
        <source>First name, last name and a confirmed address are asked for, because this site receives them.</source>
        <translation>Vorname, Nachname und eine bestätigte Adresse werden verlangt, weil diese Website sie erhält.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Accounts younger than this cannot enter. 0: at once.</source>
        <translation>Jüngere Konten kommen nicht hinein. 0: sofort.</translation>
    </message>
    <message>
        <source>Open organisations</source>
        <translation>Organisationen öffnen</translation>
    </message>
    <message>
        <source>%1 asks each person once before data leaves for one of its sites. This is set at the organisation.</source>
        <translation>%1 fragt jede Person einmal, bevor Daten an eine ihrer Websites gehen. Das wird bei der Organisation eingestellt.</translation>
    </message>
    <message>
        <source>%1 does not ask for consent. This is set at the organisation.</source>
        <translation>%1 fragt nicht nach Einwilligung. Das wird bei der Organisation eingestellt.</translation>
    </message>
    <message>
        <source>They are told</source>
        <translation>Was man dort liest</translation>
    </message>
    <message>
        <source>The usual words of the house</source>
        <translation>Die üblichen Worte des Hauses</translation>
    </message>
    <message>
        <source>The same as everybody</source>
        <translation>Dasselbe wie für alle</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Grants</name>
    <message>
        <source>By a device, for longer than a session</source>
        <translation>Über ein Gerät, länger als eine Sitzung</translation>
    </message>
    <message>
        <source>By a device</source>
        <translation>Über ein Gerät</translation>
    </message>
    <message>
        <source>For longer than a session</source>
        <translation>Länger als eine Sitzung</translation>
    </message>
    <message>
        <source>Until they sign out</source>
        <translation>Bis zur Abmeldung</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>what somebody let a site have; a time</comment>
        <translation>seit %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times, last %2</source>
        <comment>since when, how often, when last</comment>
        <translation>
            <numerusform>%1, %n Mal, zuletzt %2</numerusform>
            <numerusform>%1, %n Mal, zuletzt %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2
Scopes: %3</source>
        <comment>how something was given, since when, and what it covers</comment>
        <translation>%1, %2
Scopes: %3</translation>
    </message>
    <message>
        <source>End…</source>
        <comment>what somebody let a site have</comment>
        <translation>Beenden…</translation>
    </message>
    <message>
        <source>End</source>
        <comment>what somebody let a site have</comment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>End what %1 let %2 have?</source>
        <comment>a person, a site</comment>
        <translation>Zugriff von %2 im Namen von %1 beenden?</translation>
    </message>
    <message>
        <source>What runs there in their name stops, and they have to allow it anew.</source>
        <translation>Was dort im Namen der Person läuft, hört auf, und sie muss es neu erlauben.</translation>
    </message>
    <message>
        <source>End it</source>
        <comment>what somebody let a site have</comment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>%1, last used %2</source>
        <comment>since when, and when last</comment>
        <translation>%1, zuletzt verwendet: %2</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::GrantsSection</name>
    <message>
        <source>Applications signed in</source>
        <translation>Angemeldete Anwendungen</translation>
    </message>
    <message>
        <source>Open the site</source>
        <translation>Website öffnen</translation>
    </message>
    <message>
        <source>None by OpenID Connect.</source>
        <translation>Keine über OpenID Connect.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::GroupPane</name>
    <message>
        <source>Delete group</source>
        <translation>Gruppe löschen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Sites that ask for it</source>
        <translation>Websites, die sie verlangen</translation>
    </message>
    <message>
        <source>The group %1 was deleted.</source>
        <translation>Die Gruppe %1 wurde gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Only its members may enter</source>
        <translation>Nur ihre Mitglieder kommen hinein</translation>
    </message>
    <message numerus="yes">
        <source>Lets in members of %n groups</source>
        <translation>
            <numerusform>Lässt Mitglieder von %n Gruppe ein</numerusform>
            <numerusform>Lässt Mitglieder von %n Gruppen ein</numerusform>
        </translation>
    </message>
    <message>
        <source>None. The group opens no door yet.</source>
        <translation>Keine. Die Gruppe öffnet noch keine Tür.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::GroupTokens</name>
    <message>
        <source>Everybody may enter. To let in some only, name a group:</source>
        <translation>Alle kommen hinein. Um nur manche einzulassen, nennen Sie eine Gruppe:</translation>
    </message>
    <message>
        <source>Let in people who are in any of</source>
        <translation>Eingelassen werden Mitglieder von einer der Gruppen</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <comment>a group</comment>
        <translation>%1 herausnehmen</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>There is no other group</source>
        <translation>Es gibt keine andere Gruppe</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::GroupsPage</name>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Name der Gruppe</translation>
    </message>
    <message>
        <source>No group yet</source>
        <translation>Noch keine Gruppe</translation>
    </message>
    <message>
        <source>A group says who may enter a site: members of any of the site’s groups are let in.</source>
        <translation>Eine Gruppe sagt, wer auf eine Website kommt: Eingelassen werden die Mitglieder jeder Gruppe der Website.</translation>
    </message>
    <message numerus="yes">
        <source>%n sites ask for it</source>
        <translation>
            <numerusform>%n Website verlangt sie</numerusform>
            <numerusform>%n Websites verlangen sie</numerusform>
        </translation>
    </message>
    <message>
        <source>No site asks for it</source>
        <translation>Keine Website verlangt sie</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
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
            <numerusform>%n Gruppe</numerusform>
            <numerusform>%n Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>Views of the groups</source>
        <translation>Ansichten der Gruppen</translation>
    </message>
    <message>
        <source>Groups %1, %2</source>
        <comment>of any size, asked for or not</comment>
        <translation>Gruppen %1, %2</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>of any size</source>
        <translation>jeder Größe</translation>
    </message>
    <message>
        <source>with people in them</source>
        <translation>mit Personen</translation>
    </message>
    <message>
        <source>with nobody in them</source>
        <translation>ohne Personen</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Websites</translation>
    </message>
    <message>
        <source>asked for or not</source>
        <translation>verlangt oder nicht</translation>
    </message>
    <message>
        <source>asked for by a site</source>
        <translation>von einer Website verlangt</translation>
    </message>
    <message>
        <source>asked for by no site</source>
        <translation>von keiner Website verlangt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Nobody in them</source>
        <translation>Ohne Personen</translation>
    </message>
    <message>
        <source>No site asks</source>
        <translation>Nirgends verlangt</translation>
    </message>
    <message>
        <source>Let them in at</source>
        <translation>Einlassen bei</translation>
    </message>
    <message>
        <source>Delete these groups</source>
        <translation>Diese Gruppen löschen</translation>
    </message>
    <message>
        <source>%1, where everybody may enter so far</source>
        <comment>a site</comment>
        <translation>%1, bisher offen für alle</translation>
    </message>
    <message>
        <source>There is no site yet</source>
        <translation>Noch keine Website</translation>
    </message>
    <message numerus="yes">
        <source>Only members of %n groups may enter %1 now.</source>
        <translation>
            <numerusform>Auf %1 kommen jetzt nur noch die Mitglieder von %n Gruppe.</numerusform>
            <numerusform>Auf %1 kommen jetzt nur noch die Mitglieder von %n Gruppen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Members of %n more groups may enter %1 now.</source>
        <translation>
            <numerusform>Auf %1 kommen jetzt auch die Mitglieder von %n weiteren Gruppe.</numerusform>
            <numerusform>Auf %1 kommen jetzt auch die Mitglieder von %n weiteren Gruppen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups were deleted.</source>
        <translation>
            <numerusform>%n Gruppe wurde gelöscht.</numerusform>
            <numerusform>%n Gruppen wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::GroupsSection</name>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Add to group</source>
        <translation>Zu einer Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>In no group.</source>
        <translation>In keiner Gruppe.</translation>
    </message>
    <message>
        <source>Take out of %1</source>
        <translation>Aus %1 herausnehmen</translation>
    </message>
    <message>
        <source>There is no group yet</source>
        <translation>Es gibt noch keine Gruppe</translation>
    </message>
    <message>
        <source>In every group already</source>
        <translation>Schon in jeder Gruppe</translation>
    </message>
    <message>
        <source>%1 was added to %2.</source>
        <comment>person, group</comment>
        <translation>%1 ist jetzt in %2.</translation>
    </message>
    <message>
        <source>%1 was taken out of %2.</source>
        <comment>person, group</comment>
        <translation>%1 ist nicht mehr in %2.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>page of the manual, heading</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing is written about that.</source>
        <translation>Darüber steht nichts geschrieben.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Neuerungen</translation>
    </message>
    <message>
        <source>About Gatelodge</source>
        <translation>Über Gatelodge</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Handbuchseite</translation>
    </message>
    <message>
        <source>The pages of this manual are in English.</source>
        <translation>Die Seiten dieses Handbuchs sind auf Englisch.</translation>
    </message>
    <message>
        <source>Page of the manual: %1</source>
        <translation>Seite des Handbuchs: %1</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::HistoryFilterBar</name>
    <message>
        <source>Three letters of a name</source>
        <translation>Drei Buchstaben eines Namens</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>every change</source>
        <translation>alle Änderungen</translation>
    </message>
    <message>
        <source>changes of people</source>
        <translation>Änderungen an Personen</translation>
    </message>
    <message>
        <source>changes of logins</source>
        <translation>Änderungen an Anmeldewegen</translation>
    </message>
    <message>
        <source>changes of groups and members</source>
        <translation>Änderungen an Gruppen und Mitgliedern</translation>
    </message>
    <message>
        <source>changes of sites</source>
        <translation>Änderungen an Websites</translation>
    </message>
    <message>
        <source>changes of organisations</source>
        <translation>Änderungen an Organisationen</translation>
    </message>
    <message>
        <source>changes of authorities</source>
        <translation>Änderungen an Anmeldediensten</translation>
    </message>
    <message>
        <source>changes of invitations</source>
        <translation>Änderungen an Einladungen</translation>
    </message>
    <message>
        <source>changes of roles</source>
        <translation>Änderungen an Rollen</translation>
    </message>
    <message>
        <source>changes of settings and texts</source>
        <translation>Änderungen an Einstellungen und Texten</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>allem</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>allen</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>by any way</source>
        <translation>auf jedem Weg</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>zu jeder Zeit</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>in the last week</source>
        <translation>in der letzten Woche</translation>
    </message>
    <message>
        <source>in the last month</source>
        <translation>im letzten Monat</translation>
    </message>
    <message>
        <source>in the last year</source>
        <translation>im letzten Jahr</translation>
    </message>
    <message>
        <source>Show %1 about %2 made by %3 %4 %5</source>
        <comment>filter of the history: kind, record, who, way, time</comment>
        <translation>Zeige %1 zu %2 von %3 %4 %5</translation>
    </message>
    <message>
        <source>Name of a person, site, group, organisation or authority</source>
        <translation>Name einer Person, Website, Gruppe, Organisation oder eines Anmeldedienstes</translation>
    </message>
    <message>
        <source>Search the history by the name of what was changed</source>
        <translation>Verlauf nach dem Namen des Geänderten durchsuchen</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::HistoryModel</name>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
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
        <translation>%1, zurückgenommen</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>%1 %2; the same of %3 more people</source>
        <comment>a record, what became of it, a number</comment>
        <translation>%1 %2; ebenso bei %3 weiteren Personen</translation>
    </message>
    <message>
        <source>An undo</source>
        <translation>Eine Rücknahme</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::HistorySection</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::HouseSection</name>
    <message>
        <source>The house</source>
        <translation>Das Haus</translation>
    </message>
    <message>
        <source>Everybody sees its name. Looks and words stand in What they see.</source>
        <translation>Alle sehen seinen Namen. Aussehen und Worte stehen unter „Was man sieht“.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::HouseSubject</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Genehmigungen</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Einladungen</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Websites</translation>
    </message>
    <message>
        <source>Update queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Entry check</source>
        <translation>Zutrittsprüfung</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Haus</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Anmeldedienste</translation>
    </message>
    <message>
        <source>Sign-in log</source>
        <translation>Anmeldeprotokoll</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>What they see</source>
        <translation>Was man sieht</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Server and settings</source>
        <translation>Server und Einstellungen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Synchronisierung</translation>
    </message>
    <message>
        <source>Moving in</source>
        <translation>Umzug</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::HouseSwitch</name>
    <message>
        <source>House: %1</source>
        <translation>Haus: %1</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ImportFate</name>
    <message>
        <source>Stopped. Nothing has happened.</source>
        <translation>Abgebrochen. Es ist nichts geschehen.</translation>
    </message>
    <message>
        <source>Stopped. What is done stays, and the rest can be resumed.</source>
        <translation>Abgebrochen. Was erledigt ist, bleibt, und der Rest lässt sich fortsetzen.</translation>
    </message>
    <message>
        <source>Stopped here. Somebody else goes on with it.</source>
        <translation>Hier abgebrochen. Jemand anderes führt ihn fort.</translation>
    </message>
    <message>
        <source>It was over before it could be stopped: everybody has come.</source>
        <translation>Er war zu Ende, bevor er abgebrochen werden konnte: Alle sind angekommen.</translation>
    </message>
    <message>
        <source>Stopped. What had come was taken back meanwhile.</source>
        <translation>Abgebrochen. Was gekommen war, wurde inzwischen zurückgenommen.</translation>
    </message>
    <message>
        <source>Stopped. What has happened is not known: the database does not answer.</source>
        <translation>Abgebrochen. Was geschehen ist, ist nicht bekannt: Die Datenbank antwortet nicht.</translation>
    </message>
    <message>
        <source>Stopped. What had come is just being taken back.</source>
        <translation>Abgebrochen. Was gekommen war, wird gerade zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ImportPlan</name>
    <message>
        <source>Other addresses</source>
        <translation>Weitere Adressen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>SSH keys</source>
        <translation>SSH-Schlüssel</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Diese Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>This is a folder. Choose one file.</source>
        <translation>Das ist ein Ordner. Wählen Sie eine einzelne Datei.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Diese Datei ist leer.</translation>
    </message>
    <message>
        <source>Only its own program reads this spreadsheet. Save it there as CSV.</source>
        <translation>Diese Tabelle liest nur ihr eigenes Programm. Speichern Sie sie dort als CSV.</translation>
    </message>
    <message>
        <source>This is no text. A table (CSV), JSON lines or LDIF is read.</source>
        <translation>Das ist kein Text. Gelesen werden Tabellen (CSV), JSON Lines und LDIF.</translation>
    </message>
    <message>
        <source>The first line must name the columns, and nothing does here.</source>
        <translation>Die erste Zeile muss die Spalten nennen, aber hier tut sie es nicht.</translation>
    </message>
    <message>
        <source>The file has other columns now. Choose it again.</source>
        <translation>Die Datei hat jetzt andere Spalten. Wählen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The file is no longer where it was. Put it back and try again.</source>
        <translation>Die Datei ist nicht mehr, wo sie war. Legen Sie sie zurück und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The file has changed since the plan was made.</source>
        <translation>Die Datei hat sich geändert, seit der Plan erstellt wurde.</translation>
    </message>
    <message>
        <source>Nothing can be written there.</source>
        <translation>Dorthin lässt sich nichts schreiben.</translation>
    </message>
    <message>
        <source>The file could not be written: the disk may be full.</source>
        <translation>Die Datei ließ sich nicht schreiben: Vielleicht ist die Festplatte voll.</translation>
    </message>
    <message>
        <source>This plan was applied already, or is older than a day.</source>
        <translation>Dieser Plan wurde schon angewendet oder ist älter als ein Tag.</translation>
    </message>
    <message>
        <source>Comes back out of the recycle bin</source>
        <translation>Kommt aus dem Papierkorb zurück</translation>
    </message>
    <message>
        <source>Goes into the recycle bin</source>
        <translation>Kommt in den Papierkorb</translation>
    </message>
    <message>
        <source>%1: + %2</source>
        <extracomment>of a list: a field, what is added</extracomment>
        <translation>%1: + %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a field, its value
----------
what became of rows, how many: &quot;New: 312&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>a field, its value before, its value after</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ändert sich</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <extracomment>new people; people who change; rows that are left</extracomment>
        <translation>%1, %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n people come in anew</source>
        <translation>
            <numerusform>%n Person kommt neu hinzu</numerusform>
            <numerusform>%n Personen kommen neu hinzu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change</source>
        <translation>
            <numerusform>%n ändert sich</numerusform>
            <numerusform>%n ändern sich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are left alone</source>
        <translation>
            <numerusform>%n Zeile wird ausgelassen</numerusform>
            <numerusform>%n Zeilen werden ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing has happened.</source>
        <translation>Abgebrochen. Es ist nichts geschehen.</translation>
    </message>
    <message>
        <source>The plan no longer stands: somebody has changed one of these people. Nothing has happened.</source>
        <translation>Der Plan gilt nicht mehr: Jemand hat eine dieser Personen geändert. Es ist nichts geschehen.</translation>
    </message>
    <message>
        <source>The disk of the database is full. Nothing of this has happened.</source>
        <translation>Die Festplatte der Datenbank ist voll. Nichts davon ist geschehen.</translation>
    </message>
    <message>
        <source>The directory does not answer, or not to these settings.</source>
        <translation>Das Verzeichnis antwortet nicht oder nicht mit diesen Einstellungen.</translation>
    </message>
    <message>
        <source>No Django website can be read there: neither its database nor a plain dump.</source>
        <translation>Dort lässt sich keine Django-Website lesen: weder ihre Datenbank noch ein unkomprimierter Dump.</translation>
    </message>
    <message>
        <source>This dump is not whole, or not of this kind.</source>
        <translation>Dieser Dump ist unvollständig oder von anderer Art.</translation>
    </message>
    <message>
        <source>There is no Django website in it.</source>
        <translation>Darin ist keine Django-Website.</translation>
    </message>
    <message>
        <source>Along come organisations: %1, sites: %2, consents: %3, visits: %4.</source>
        <extracomment>numbers of what comes along with people</extracomment>
        <translation>Dazu kommen Organisationen: %1, Websites: %2, Einwilligungen: %3, Besuche: %4.</translation>
    </message>
    <message>
        <source>%1 Left, since a number, address or key does not fit: %2.</source>
        <extracomment>what comes along; names of sites and organisations</extracomment>
        <translation>%1 Ausgelassen, weil eine Nummer, eine Adresse oder ein Schlüssel nicht passt: %2.</translation>
    </message>
    <message>
        <source>Leaves %1: the source gave that, and lists it no more</source>
        <extracomment>names of groups</extracomment>
        <translation>Verlässt %1: Das kam aus der Quelle und steht dort nicht mehr</translation>
    </message>
    <message>
        <source>The disk of the database is full. What came before stays, and the rest can be resumed.</source>
        <translation>Die Festplatte der Datenbank ist voll. Was vorher kam, bleibt, und der Rest lässt sich fortsetzen.</translation>
    </message>
    <message>
        <source>The rest of the plan no longer stands: somebody has changed one of these people. What came before stays. Read the file again for the rest.</source>
        <translation>Der Rest des Plans gilt nicht mehr: Jemand hat eine dieser Personen geändert. Was vorher kam, bleibt. Lesen Sie die Datei für den Rest noch einmal.</translation>
    </message>
    <message>
        <source>Somebody is just taking this import back: nobody goes on with it.</source>
        <translation>Jemand nimmt diesen Import gerade zurück: Niemand führt ihn fort.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ImportProgressBar</name>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>The file is read</source>
        <translation>Die Datei wird gelesen</translation>
    </message>
    <message>
        <source>It is compared with who is here</source>
        <translation>Sie wird mit den Personen hier verglichen</translation>
    </message>
    <message>
        <source>People are written down</source>
        <translation>Die Personen werden eingetragen</translation>
    </message>
    <message>
        <source>It is being stopped</source>
        <translation>Wird abgebrochen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>what is being done, how long it will take</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>noch %n Sekunde</numerusform>
            <numerusform>noch %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>noch %n Minute</numerusform>
            <numerusform>noch %n Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ImportsPage</name>
    <message>
        <source>Steps of an import</source>
        <translation>Schritte eines Imports</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>People from a spreadsheet, a directory or another system.</source>
        <translation>Personen aus einer Tabelle, einem Verzeichnis oder einem anderen System.</translation>
    </message>
    <message>
        <source>1 File</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>2 Columns</source>
        <translation>2 Spalten</translation>
    </message>
    <message>
        <source>3 Plan</source>
        <translation>3 Plan</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Wählen Sie zuerst eine Datei.</translation>
    </message>
    <message>
        <source>%1-left</source>
        <extracomment>the name of a file: that of the source, and what is added to it</extracomment>
        <translation>%1-ausgelassen</translation>
    </message>
    <message>
        <source>Save the rows that are left</source>
        <translation>Ausgelassene Zeilen speichern</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were written to %1.</source>
        <translation>
            <numerusform>%n Zeile wurde in %1 geschrieben.</numerusform>
            <numerusform>%n Zeilen wurden in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the plan again</source>
        <translation>Plan neu erstellen</translation>
    </message>
    <message>
        <source>One file at a time.</source>
        <translation>Nur eine Datei auf einmal.</translation>
    </message>
    <message>
        <source>This is no file of this computer.</source>
        <translation>Diese Datei liegt nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>It has come to its end all the same: everybody has come.</source>
        <translation>Er ist trotzdem zu Ende gekommen: Alle sind angekommen.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::InlineMessage</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::InvitationPane</name>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>Print its sheet</source>
        <translation>Ihr Blatt drucken</translation>
    </message>
    <message numerus="yes">
        <source>Print all %n sheets that wait</source>
        <translation>
            <numerusform>%n wartendes Blatt drucken</numerusform>
            <numerusform>Alle %n wartenden Blätter drucken</numerusform>
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
        <translation>Weg</translation>
    </message>
    <message>
        <source>by mail; the link proves the address</source>
        <translation>per E-Mail; der Link weist die Adresse nach</translation>
    </message>
    <message>
        <source>on paper; the link proves no address</source>
        <translation>auf Papier; der Link weist keine Adresse nach</translation>
    </message>
    <message>
        <source>Joins</source>
        <translation>Kommt in</translation>
    </message>
    <message>
        <source>no group</source>
        <translation>keine Gruppe</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Unterzeichnet von</translation>
    </message>
    <message>
        <source>A word to them</source>
        <translation>Ein Wort dazu</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>when, who</comment>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>A new link is on its way to %1; the one before is dead.</source>
        <translation>Ein neuer Link ist unterwegs zu %1; der vorige gilt nicht mehr.</translation>
    </message>
    <message>
        <source>This address had its share of invitations today. Try again tomorrow.</source>
        <translation>Diese Adresse hat heute genug Einladungen bekommen. Versuchen Sie es morgen wieder.</translation>
    </message>
    <message>
        <source>The invitation of %1 was revoked.</source>
        <translation>Die Einladung von %1 wurde widerrufen.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::InvitationsPage</name>
    <message>
        <source>Invitations</source>
        <translation>Einladungen</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>Personen einladen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Nobody is invited</source>
        <translation>Niemand ist eingeladen</translation>
    </message>
    <message>
        <source>Paste a list of addresses: everybody gets a link with which they choose their own password and join the groups that you choose for them.</source>
        <translation>Fügen Sie eine Liste von Adressen ein: Alle bekommen einen Link, mit dem sie ihr eigenes Passwort wählen und in die Gruppen kommen, die Sie für sie aussuchen.</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>auf Papier</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>name, address, state, until when</comment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>None is open</source>
        <translation>Keine ist offen</translation>
    </message>
    <message numerus="yes">
        <source>%n are open</source>
        <translation>
            <numerusform>%n ist offen</numerusform>
            <numerusform>%n sind offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were invited.</source>
        <translation>
            <numerusform>%n Person wurde eingeladen.</numerusform>
            <numerusform>%n Personen wurden eingeladen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print sheets</source>
        <translation>Blätter drucken</translation>
    </message>
    <message numerus="yes">
        <source>%n new links are on their way.</source>
        <translation>
            <numerusform>%n neuer Link ist unterwegs.</numerusform>
            <numerusform>%n neue Links sind unterwegs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitations were revoked.</source>
        <translation>
            <numerusform>%n Einladung wurde widerrufen.</numerusform>
            <numerusform>%n Einladungen wurden widerrufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Views of the invitations</source>
        <translation>Ansichten der Einladungen</translation>
    </message>
    <message>
        <source>Show %1 %2</source>
        <comment>every invitation, in any state</comment>
        <translation>Zeige %1, %2</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>every invitation</source>
        <translation>alle Einladungen</translation>
    </message>
    <message>
        <source>invitations by mail</source>
        <translation>Einladungen per E-Mail</translation>
    </message>
    <message>
        <source>invitations on paper</source>
        <translation>Einladungen auf Papier</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>in any state</source>
        <translation>in jedem Zustand</translation>
    </message>
    <message>
        <source>that are open</source>
        <translation>die offen sind</translation>
    </message>
    <message>
        <source>that were accepted</source>
        <translation>die angenommen wurden</translation>
    </message>
    <message>
        <source>that ran out</source>
        <translation>die abgelaufen sind</translation>
    </message>
    <message>
        <source>that were revoked</source>
        <translation>die widerrufen wurden</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Ran out</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::KeyDialog</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>It is shown this once. Nobody can read it here again.</source>
        <translation>Er wird nur dieses eine Mal gezeigt. Niemand kann ihn hier noch einmal lesen.</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>Ich habe ihn</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::KeySection</name>
    <message>
        <source>Fingerprint of the key</source>
        <translation>Fingerabdruck des Schlüssels</translation>
    </message>
    <message>
        <source>Make key</source>
        <translation>Schlüssel erstellen</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Erneuern…</translation>
    </message>
    <message>
        <source>Import key…</source>
        <translation>Schlüssel importieren…</translation>
    </message>
    <message>
        <source>The site has switched</source>
        <translation>Die Website ist umgestellt</translation>
    </message>
    <message>
        <source>Key, in standard base64</source>
        <translation>Schlüssel in Standard-Base64</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>A new key waits</source>
        <translation>Ein neuer Schlüssel wartet</translation>
    </message>
    <message>
        <source>It waits until you confirm that the site has switched. Until then pushes are signed with the old one, %1.</source>
        <translation>Er wartet, bis Sie bestätigen, dass die Website umgestellt ist. Bis dahin werden Zustellungen mit dem alten signiert, %1.</translation>
    </message>
    <message>
        <source>Made %1. %2 takes %3. The key itself was shown once and cannot be read again.</source>
        <translation>Erstellt %1. %2 nimmt %3. Der Schlüssel selbst wurde einmal gezeigt und lässt sich nicht noch einmal lesen.</translation>
    </message>
    <message>
        <source>Nobody can enter before the site has a key. %1 takes %2.</source>
        <translation>Solange die Website keinen Schlüssel hat, kommt niemand hinein. %1 nimmt %2.</translation>
    </message>
    <message>
        <source>The key of %1</source>
        <translation>Der Schlüssel für %1</translation>
    </message>
    <message>
        <source>Put it into the site’s settings, then confirm here that the site has switched.</source>
        <translation>Tragen Sie ihn in die Einstellungen der Website ein, und bestätigen Sie dann hier, dass sie umgestellt ist.</translation>
    </message>
    <message>
        <source>Put it into the site’s settings.</source>
        <translation>Tragen Sie ihn in die Einstellungen der Website ein.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::KeysSection</name>
    <message>
        <source>SSH keys</source>
        <translation>SSH-Schlüssel</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Public key, one line</source>
        <translation>Öffentlicher Schlüssel, eine Zeile</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>No key. Sites that ask for keys get those listed here.</source>
        <translation>Kein Schlüssel. Websites, die nach Schlüsseln fragen, bekommen die hier aufgeführten.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LaneHeader</name>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>changes</comment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>least first</source>
        <translation>kleinste zuerst</translation>
    </message>
    <message>
        <source>greatest first</source>
        <translation>größte zuerst</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LanePane</name>
    <message>
        <source>The last try failed</source>
        <translation>Der letzte Versuch ist gescheitert</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Tell it everything again</source>
        <translation>Alles noch einmal mitteilen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Ihre Seite öffnen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Changed %1 ago, not before %2</source>
        <translation>Geändert vor %1, frühestens in %2</translation>
    </message>
    <message>
        <source>Changed %1 ago</source>
        <translation>Geändert vor %1</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Nothing waits here.</source>
        <translation>Hier wartet nichts.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LaneRow</name>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a site, a verb</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>site, state, what waits, when it goes on</comment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>%1, selected</source>
        <comment>what a lane says</comment>
        <translation>%1, ausgewählt</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LaneStrip</name>
    <message>
        <source>Last requests</source>
        <translation>Letzte Anfragen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how many requests, how many of them failed</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>%n Anfrage</numerusform>
            <numerusform>%n Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n gescheitert</numerusform>
            <numerusform>%n gescheitert</numerusform>
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
            <numerusform>%n Zustellung</numerusform>
            <numerusform>%n Zustellungen</numerusform>
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
            <numerusform>%n gescheitert</numerusform>
            <numerusform>%n gescheitert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n min</numerusform>
            <numerusform>vor %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LatestCard</name>
    <message>
        <source>%1: %2 %3 %4</source>
        <comment>time, record, what became of it, by whom</comment>
        <translation>%1: %2 %3 %4</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Leaving</name>
    <message>
        <source>What is kept about %1</source>
        <translation>Was über %1 gespeichert ist</translation>
    </message>
    <message>
        <source>What is kept about them stands in %1.</source>
        <translation>Was über die Person gespeichert ist, steht jetzt in %1.</translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation>%1 endgültig löschen?</translation>
    </message>
    <message>
        <source>Names, addresses, logins and what the history says of them go, also out of the recycle bin. Only the username stays, so that nobody else gets it. This cannot be undone.</source>
        <translation>Namen, Adressen, Anmeldewege und was der Verlauf über sie sagt, verschwinden, auch aus dem Papierkorb. Nur der Benutzername bleibt, damit ihn niemand sonst bekommt. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>These sites are told: %1.</source>
        <translation>Diese Websites erfahren davon: %1.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>%1 is erased.</source>
        <translation>%1 ist endgültig gelöscht.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LedgerSection</name>
    <message>
        <source>agreed</source>
        <translation>zugestimmt</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>Consents and what was shared</source>
        <translation>Einwilligungen und was geteilt wurde</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Als CSV exportieren…</translation>
    </message>
    <message>
        <source>Nobody has been asked, and none of its sites was told of anybody.</source>
        <translation>Niemand wurde gefragt, und keine ihrer Websites hat von jemandem erfahren.</translation>
    </message>
    <message numerus="yes">
        <source>%n people have answered it or were at one of its sites.</source>
        <translation>
            <numerusform>%n Person hat geantwortet oder war auf einer ihrer Websites.</numerusform>
            <numerusform>%n Personen haben geantwortet oder waren auf einer ihrer Websites.</numerusform>
        </translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Wording agreed to</source>
        <translation>Zugestimmt zur Fassung</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>What it was told</source>
        <translation>Was sie erfahren hat</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Wording then</source>
        <translation>Damalige Fassung</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Zuerst</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LimitsSection</name>
    <message>
        <source>Wrong passwords</source>
        <translation>Falsche Passwörter</translation>
    </message>
    <message>
        <source>How long a session lasts</source>
        <translation>Wie lange eine Sitzung dauert</translation>
    </message>
    <message>
        <source>After so many nobody gets another try until the time is over, or somebody unblocks them in the sign-in log. It holds for all authorities.</source>
        <translation>Nach so vielen bekommt niemand einen weiteren Versuch, bis die Zeit um ist oder jemand im Anmeldeprotokoll die Blockierung aufhebt. Es gilt für alle Anmeldedienste.</translation>
    </message>
    <message>
        <source>Whatever somebody signed in with. It holds for all authorities.</source>
        <translation>Ganz gleich, womit sich jemand angemeldet hat. Es gilt für alle Anmeldedienste.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LineEditIcon</name>
    <message>
        <source>Clear the field</source>
        <translation>Feld leeren</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ListOutlets</name>
    <message>
        <source>Export as CSV…</source>
        <translation>Als CSV exportieren…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>More about this list</source>
        <translation>Mehr zu dieser Liste</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Writing %n rows</source>
        <translation>
            <numerusform>%n Zeile wird geschrieben</numerusform>
            <numerusform>%n Zeilen werden geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were written to %1.</source>
        <translation>
            <numerusform>%n Zeile wurde in %1 geschrieben.</numerusform>
            <numerusform>%n Zeilen wurden in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 ließ sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Angehalten. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Preparing the print</source>
        <translation>Druck wird vorbereitet</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>%1 drucken</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ListPrinting</name>
    <message numerus="yes">
        <source>%1 · %n more are not printed</source>
        <comment>date and time; rows</comment>
        <translation>
            <numerusform>%1 · %n weitere ist nicht gedruckt</numerusform>
            <numerusform>%1 · %n weitere sind nicht gedruckt</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ListSearch</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <comment>title of a list</comment>
        <translation>In %1 suchen</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ListTable</name>
    <message>
        <source>Least first</source>
        <translation>Kleinste zuerst</translation>
    </message>
    <message>
        <source>Greatest first</source>
        <translation>Größte zuerst</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>In their own order</source>
        <translation>In eigener Reihenfolge</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LiveWatch</name>
    <message numerus="yes">
        <source>Show %n newer</source>
        <translation>
            <numerusform>%n neueren Eintrag zeigen</numerusform>
            <numerusform>%n neuere Einträge zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is newer</source>
        <translation>Neueres zeigen</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LoginForm</name>
    <message>
        <source>Nobody is called so there.</source>
        <translation>Dort heißt niemand so.</translation>
    </message>
    <message>
        <source>The authority does not answer, so whose name it is cannot be known now.</source>
        <translation>Der Anmeldedienst antwortet nicht, also lässt sich jetzt nicht feststellen, wem der Name gehört.</translation>
    </message>
    <message>
        <source>The authority cannot be asked: %1.</source>
        <translation>Der Anmeldedienst kann nicht gefragt werden: %1.</translation>
    </message>
    <message>
        <source>Username there</source>
        <translation>Benutzername dort</translation>
    </message>
    <message>
        <source>The authority is asked whose name that is, where it can tell.</source>
        <translation>Der Anmeldedienst wird gefragt, wem der Name gehört, soweit er es sagen kann.</translation>
    </message>
    <message>
        <source>Last day on which it counts; empty: for good</source>
        <translation>Letzter Tag, an dem er gilt; leer: unbegrenzt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A login elsewhere</source>
        <translation>Ein Anmeldeweg anderswo</translation>
    </message>
    <message>
        <source>Add login</source>
        <translation>Anmeldeweg hinzufügen</translation>
    </message>
    <message>
        <source>No authority takes logins by name. A directory or PAM does; others are linked by their owners at a sign-in.</source>
        <translation>Kein Anmeldedienst nimmt Anmeldewege nach Namen an. Ein Verzeichnis oder PAM tut das; andere verknüpft die Person selbst bei einer Anmeldung.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>kind of login, authority</comment>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>A day is written like 2027-12-31.</source>
        <translation>Ein Tag wird wie 2027-12-31 geschrieben.</translation>
    </message>
    <message>
        <source>Type how the person is called there.</source>
        <translation>Tippen Sie ein, wie die Person dort heißt.</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Anmeldedienst</translation>
    </message>
    <message>
        <source>Last day on which it counts</source>
        <translation>Letzter Tag, an dem er gilt</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LoginsSection</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Passkey</source>
        <translation>Passkey</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Einmalcode</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Account of the machine</source>
        <translation>Konto des Rechners</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Begun as a draft</source>
        <translation>Als Entwurf begonnen</translation>
    </message>
    <message>
        <source>Added, and valid</source>
        <translation>Hinzugefügt und gültig</translation>
    </message>
    <message>
        <source>Became valid</source>
        <translation>Gültig geworden</translation>
    </message>
    <message>
        <source>Made valid again</source>
        <translation>Wieder gültig gemacht</translation>
    </message>
    <message>
        <source>Made invalid</source>
        <translation>Ungültig gemacht</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>time, by whom</comment>
        <translation>%1, durch %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>Anmeldewege</translation>
    </message>
    <message>
        <source>Add login</source>
        <translation>Anmeldeweg hinzufügen</translation>
    </message>
    <message>
        <source>New password; all sessions end</source>
        <translation>Neues Passwort; alle Sitzungen enden</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Passwort setzen</translation>
    </message>
    <message>
        <source>Why, for the history of the login; may be empty</source>
        <translation>Warum, für den Verlauf des Anmeldewegs; darf leer bleiben</translation>
    </message>
    <message>
        <source>Make it invalid</source>
        <translation>Ungültig machen</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>Verlauf schließen</translation>
    </message>
    <message>
        <source>History of this login</source>
        <translation>Verlauf dieses Anmeldewegs</translation>
    </message>
    <message>
        <source>No way to sign in yet</source>
        <translation>Noch kein Anmeldeweg</translation>
    </message>
    <message>
        <source>No password here</source>
        <translation>Hier kein Passwort</translation>
    </message>
    <message>
        <source>Set a password, or mail a link that lets the person choose one.</source>
        <translation>Setzen Sie ein Passwort, oder senden Sie einen Link, mit dem die Person eines wählt.</translation>
    </message>
    <message>
        <source>Mail a link</source>
        <translation>Link senden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>kind of login and its identity</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Must be changed</source>
        <translation>Muss geändert werden</translation>
    </message>
    <message>
        <source>Authority switched off</source>
        <translation>Anmeldedienst ausgeschaltet</translation>
    </message>
    <message>
        <source>kept here, since %1</source>
        <translation>hier geführt, seit %1</translation>
    </message>
    <message>
        <source>at %1, since %2</source>
        <translation>bei %1, seit %2</translation>
    </message>
    <message>
        <source>set %1</source>
        <comment>a password, when</comment>
        <translation>gesetzt: %1</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>zuletzt verwendet: %1</translation>
    </message>
    <message>
        <source>never used yet</source>
        <translation>noch nie verwendet</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>endete am %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>endet am %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a property of a login and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <comment>what became of a login, by whom, when</comment>
        <translation>%1 durch %2, %3</translation>
    </message>
    <message>
        <source>Invalidate…</source>
        <translation>Ungültig machen…</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>Gültig machen</translation>
    </message>
    <message>
        <source>Mail a reset link</source>
        <translation>Link für neues Passwort senden</translation>
    </message>
    <message>
        <source>Ask for a new one at the next sign-in</source>
        <translation>Bei der nächsten Anmeldung ein neues verlangen</translation>
    </message>
    <message>
        <source>Let it end…</source>
        <translation>Ende festlegen…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>A login of %1 was removed.</source>
        <translation>Ein Anmeldeweg von %1 wurde entfernt.</translation>
    </message>
    <message>
        <source>Sessions that began with it have ended.</source>
        <translation>Sitzungen, die damit begannen, sind beendet.</translation>
    </message>
    <message>
        <source>A link that sets a new password is on its way to the main address.</source>
        <translation>Ein Link für ein neues Passwort ist unterwegs zur Hauptadresse.</translation>
    </message>
    <message>
        <source>There is no confirmed address to mail it to.</source>
        <translation>Es gibt keine bestätigte Adresse, an die er gehen könnte.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LookForm</name>
    <message>
        <source>For whom the words are</source>
        <translation>Für wen die Worte sind</translation>
    </message>
    <message>
        <source>Colour on light pages</source>
        <translation>Farbe auf hellen Seiten</translation>
    </message>
    <message>
        <source>Colour on dark pages</source>
        <translation>Farbe auf dunklen Seiten</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Bild wählen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>The look of</source>
        <translation>Das Aussehen von</translation>
    </message>
    <message>
        <source>Name shown</source>
        <translation>Angezeigter Name</translation>
    </message>
    <message>
        <source>Address for questions</source>
        <translation>Adresse für Fragen</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Eigene Worte</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <comment>name of a language</comment>
        <translation>Nur auf %1</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Bilder (*.png *.svg)</translation>
    </message>
    <message>
        <source>The look was saved. Pages show it at once.</source>
        <translation>Das Aussehen ist gespeichert. Die Seiten zeigen es sofort.</translation>
    </message>
    <message>
        <source>Your edits were put aside.</source>
        <translation>Ihre Änderungen sind verworfen.</translation>
    </message>
    <message>
        <source>The address for questions is no mail address.</source>
        <translation>Die Adresse für Fragen ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Whose look is edited</source>
        <translation>Wessen Aussehen bearbeitet wird</translation>
    </message>
    <message>
        <source>Where the words stand</source>
        <translation>Wo die Worte stehen</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>dieselbe</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LostBanner</name>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>The database does not answer.</source>
        <translation>Die Datenbank antwortet nicht.</translation>
    </message>
    <message>
        <source>What you see is from %1. Edits are kept as drafts. Trying again…</source>
        <translation>Was Sie sehen, ist von %1. Änderungen bleiben als Entwürfe. Neuer Versuch läuft…</translation>
    </message>
    <message numerus="yes">
        <source>What you see is from %1. Edits are kept as drafts. Trying again in %n s.</source>
        <translation>
            <numerusform>Was Sie sehen, ist von %1. Änderungen bleiben als Entwürfe. Neuer Versuch in %n s.</numerusform>
            <numerusform>Was Sie sehen, ist von %1. Änderungen bleiben als Entwürfe. Neuer Versuch in %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MailFilterBar</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>every mail</source>
        <translation>alle E-Mails</translation>
    </message>
    <message>
        <source>mails that wait</source>
        <translation>wartende E-Mails</translation>
    </message>
    <message>
        <source>mails that are tried again</source>
        <translation>E-Mails vor einem neuen Versuch</translation>
    </message>
    <message>
        <source>mails that were given up</source>
        <translation>aufgegebene E-Mails</translation>
    </message>
    <message>
        <source>mails that were sent</source>
        <translation>gesendete E-Mails</translation>
    </message>
    <message>
        <source>every kind</source>
        <translation>jede</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Show %1 of %2</source>
        <comment>filter of mails: state, kind</comment>
        <translation>Zeige %1, Art: %2</translation>
    </message>
    <message>
        <source>Part of an address</source>
        <translation>Teil einer Adresse</translation>
    </message>
    <message>
        <source>Search mails by address</source>
        <translation>E-Mails nach Adresse durchsuchen</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MailForm</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Back to the program’s words</source>
        <translation>Zurück zum Wortlaut des Programms</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Absenden</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Send it once, to look at</source>
        <translation>Zur Ansicht einmal senden</translation>
    </message>
    <message>
        <source>The house’s own words.</source>
        <translation>Der eigene Wortlaut des Hauses.</translation>
    </message>
    <message>
        <source>The program’s words. What you save replaces them.</source>
        <translation>Der Wortlaut des Programms. Was Sie speichern, ersetzt ihn.</translation>
    </message>
    <message>
        <source>What may stand in it: %1. Greeting and foot are the program’s.</source>
        <comment>variables</comment>
        <translation>Was darin stehen darf: %1. Anrede und Fuß kommen vom Programm.</translation>
    </message>
    <message>
        <source>What must stand in it: %1. What may: %2. Greeting and foot are the program’s.</source>
        <comment>variables</comment>
        <translation>Was darin stehen muss: %1. Was darf: %2. Anrede und Fuß kommen vom Programm.</translation>
    </message>
    <message>
        <source>The words were saved. The next mail is written in them.</source>
        <translation>Der Wortlaut ist gespeichert. Die nächste E-Mail verwendet ihn.</translation>
    </message>
    <message>
        <source>Your edits were put aside.</source>
        <translation>Ihre Änderungen sind verworfen.</translation>
    </message>
    <message>
        <source>This mail is in the program’s words again.</source>
        <translation>Diese E-Mail hat wieder den Wortlaut des Programms.</translation>
    </message>
    <message>
        <source>The mail server is asked …</source>
        <translation>Der Mailserver wird gefragt…</translation>
    </message>
    <message>
        <source>This window sends no mails: the house is served elsewhere.</source>
        <translation>Dieses Fenster sendet keine E-Mails: Der Server des Hauses läuft anderswo.</translation>
    </message>
    <message>
        <source>This is no mail address.</source>
        <translation>Das ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Which mail</source>
        <translation>Welche E-Mail</translation>
    </message>
    <message>
        <source>Address for the test</source>
        <translation>Adresse für den Test</translation>
    </message>
    <message>
        <source>your address</source>
        <translation>Ihre Adresse</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MailModel</name>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>A row read aloud: address, kind of mail, how far it got</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Neuer Versuch</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>It waits for its turn.</source>
        <translation>Sie wartet, bis sie an der Reihe ist.</translation>
    </message>
    <message numerus="yes">
        <source>It was tried %n times, and is tried again at %1.</source>
        <translation>
            <numerusform>Sie wurde %n Mal versucht und wird um %1 wieder versucht.</numerusform>
            <numerusform>Sie wurde %n Mal versucht und wird um %1 wieder versucht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was tried %n times and given up.</source>
        <translation>
            <numerusform>Sie wurde %n Mal versucht und aufgegeben.</numerusform>
            <numerusform>Sie wurde %n Mal versucht und aufgegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail server took it at %1.</source>
        <translation>Der Mailserver hat sie um %1 angenommen.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MailPage</name>
    <message>
        <source>Mails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Zählt</translation>
    </message>
    <message>
        <source>No mail has been written yet</source>
        <translation>Noch wurde keine E-Mail geschrieben</translation>
    </message>
    <message>
        <source>The house writes when somebody signs up, forgets a password, changes an address, or is invited. Each mail stands here, and for 30 days after it was sent.</source>
        <translation>Das Haus schreibt, wenn sich jemand registriert, ein Passwort vergisst, eine Adresse ändert oder eingeladen wird. Jede E-Mail steht hier, und noch 30 Tage nach dem Senden.</translation>
    </message>
    <message>
        <source>No mail is like that</source>
        <translation>Keine E-Mail ist so</translation>
    </message>
    <message>
        <source>Ask for less: every state, every kind, a shorter part of the address.</source>
        <translation>Verlangen Sie weniger: jeden Zustand, jede Art, einen kürzeren Teil der Adresse.</translation>
    </message>
    <message>
        <source>Mails leave from where the house is served, not from this window.</source>
        <translation>E-Mails gehen dort hinaus, wo der Server des Hauses läuft, nicht von diesem Fenster.</translation>
    </message>
    <message>
        <source>This is the demo: mails go into its own mail viewer and nowhere else.</source>
        <translation>Das ist die Demo: E-Mails landen in ihrer eigenen E-Mail-Ansicht und nirgends sonst.</translation>
    </message>
    <message>
        <source>Through %1, encrypted only if that server offers it.</source>
        <translation>Über %1, verschlüsselt nur, wenn dieser Server es anbietet.</translation>
    </message>
    <message>
        <source>Through %1, encrypted, as %2.</source>
        <comment>mail server, sender</comment>
        <translation>Über %1, verschlüsselt, als %2.</translation>
    </message>
    <message>
        <source>Through %1, encrypted, signed in as %2, from %3.</source>
        <comment>mail server, user, sender</comment>
        <translation>Über %1, verschlüsselt, angemeldet als %2, von %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n mails were given up</source>
        <translation>
            <numerusform>%n E-Mail wurde aufgegeben</numerusform>
            <numerusform>%n E-Mails wurden aufgegeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mails are tried again</source>
        <translation>
            <numerusform>%n E-Mail wird wieder versucht</numerusform>
            <numerusform>%n E-Mails werden wieder versucht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 in 30 days.</source>
        <comment>mails that wait, mails that were sent</comment>
        <translation>%1; %2 in 30 Tagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n wait</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were sent</source>
        <translation>
            <numerusform>%n wurde gesendet</numerusform>
            <numerusform>%n wurden gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again now</source>
        <translation>Jetzt noch einmal senden</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Nicht senden</translation>
    </message>
    <message numerus="yes">
        <source>%n mails are sent again now.</source>
        <translation>
            <numerusform>%n E-Mail wird jetzt noch einmal gesendet.</numerusform>
            <numerusform>%n E-Mails werden jetzt noch einmal gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mails will not be sent.</source>
        <translation>
            <numerusform>%n E-Mail wird nicht gesendet.</numerusform>
            <numerusform>%n E-Mails werden nicht gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Views of the mails</source>
        <translation>Ansichten der E-Mails</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Neuer Versuch</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Look at the mails it would write</source>
        <translation>E-Mails ansehen, die es schreiben würde</translation>
    </message>
    <message>
        <source>Set it up…</source>
        <translation>Einrichten…</translation>
    </message>
    <message>
        <source>No mail server is set, so nothing leaves. Once there is one, what waits is sent.</source>
        <translation>Es ist kein Mailserver eingerichtet, also geht nichts hinaus. Sobald einer da ist, wird gesendet, was wartet.</translation>
    </message>
    <message>
        <source>None waits</source>
        <translation>Keine wartet</translation>
    </message>
    <message>
        <source>none was sent</source>
        <translation>keine wurde gesendet</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MailPane</name>
    <message>
        <source>Send it again now</source>
        <translation>Jetzt noch einmal senden</translation>
    </message>
    <message>
        <source>Do not send it</source>
        <translation>Nicht senden</translation>
    </message>
    <message>
        <source>Change the words of these mails…</source>
        <translation>Wortlaut dieser E-Mails ändern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>As its receiver sees it</source>
        <translation>Wie sie beim Empfänger aussieht</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Letzte Antwort</translation>
    </message>
    <message>
        <source>The mail as plain text</source>
        <translation>E-Mail als reiner Text</translation>
    </message>
    <message>
        <source>None that was bad</source>
        <translation>Keine schlechte</translation>
    </message>
    <message>
        <source>Its words were not kept: once a mail is sent, nobody can read it here any more.</source>
        <translation>Der Wortlaut ist nicht aufbewahrt: Eine gesendete E-Mail kann hier niemand mehr lesen.</translation>
    </message>
    <message>
        <source>Its words are sealed. They are shown where the server runs, which has the key.</source>
        <translation>Der Wortlaut ist versiegelt. Er wird dort gezeigt, wo der Server läuft und den Schlüssel hat.</translation>
    </message>
    <message>
        <source>What proves who opens its link is left out here.</source>
        <translation>Was beweist, wer den Link darin öffnet, ist hier weggelassen.</translation>
    </message>
    <message>
        <source>The mail as its receiver sees it</source>
        <translation>Die E-Mail, wie sie beim Empfänger aussieht</translation>
    </message>
    <message>
        <source>The mail to %1 is sent again now.</source>
        <translation>Die E-Mail an %1 wird jetzt noch einmal gesendet.</translation>
    </message>
    <message>
        <source>The mail to %1 will not be sent.</source>
        <translation>Die E-Mail an %1 wird nicht gesendet.</translation>
    </message>
    <message>
        <source>Whoever needs it can ask for it again.</source>
        <translation>Wer sie braucht, kann sie wieder anfordern.</translation>
    </message>
    <message>
        <source>This mail was sent meanwhile.</source>
        <translation>Diese E-Mail wurde inzwischen gesendet.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MailServerSection</name>
    <message>
        <source>This is the demo: mails go into its own mail viewer and nowhere else.</source>
        <translation>Das ist die Demo: E-Mails landen in ihrer eigenen E-Mail-Ansicht und nirgends sonst.</translation>
    </message>
    <message>
        <source>Mails leave through %1: the server was told so at its start, and that goes before what is kept here.</source>
        <translation>E-Mails gehen über %1 hinaus: So wurde es dem Server beim Start mitgegeben, und das geht vor dem, was hier steht.</translation>
    </message>
    <message>
        <source>People confirm addresses and come back to forgotten passwords by mail. What waits is sent as soon as a server is set.</source>
        <translation>Per E-Mail bestätigen Personen ihre Adressen und setzen vergessene Passwörter neu. Was wartet, wird gesendet, sobald ein Server eingerichtet ist.</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MainWindow</name>
    <message>
        <source>Private database</source>
        <translation>Private Datenbank</translation>
    </message>
    <message>
        <source>Queue: nothing waits</source>
        <translation>Warteschlange: Nichts wartet</translation>
    </message>
    <message numerus="yes">
        <source>Queue: %n waiting</source>
        <translation>
            <numerusform>Warteschlange: %n wartet</numerusform>
            <numerusform>Warteschlange: %n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Last change %1</source>
        <translation>Letzte Änderung %1</translation>
    </message>
    <message>
        <source>Waiting for the database</source>
        <translation>Wartet auf die Datenbank</translation>
    </message>
    <message>
        <source>Connected to a house on another computer</source>
        <translation>Verbunden mit einem Haus auf einem anderen Computer</translation>
    </message>
    <message>
        <source>Serving · %1</source>
        <translation>In Betrieb · %1</translation>
    </message>
    <message>
        <source>Not serving</source>
        <translation>Nicht in Betrieb</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>Anmeldeseite öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>The database does not take this role and password.</source>
        <translation>Die Datenbank nimmt diese Rolle und dieses Passwort nicht an.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Edit connections…</source>
        <translation>Verbindungen bearbeiten…</translation>
    </message>
    <message>
        <source>Stop serving</source>
        <translation>Server anhalten</translation>
    </message>
    <message>
        <source>Start serving</source>
        <translation>Server starten</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Neuerungen</translation>
    </message>
    <message>
        <source>About Gatelodge</source>
        <translation>Über Gatelodge</translation>
    </message>
    <message>
        <source>The database is slow to answer</source>
        <translation>Die Datenbank antwortet langsam</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MembersSection</name>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Name, username or address; three letters or more</source>
        <translation>Name, Benutzername oder Adresse; mindestens drei Buchstaben</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere Person</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Users shows all of them: choose the group in its sentence.</source>
        <translation>„Personen“ zeigt alle: Wählen Sie dort im Satz die Gruppe.</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Noch niemand.</translation>
    </message>
    <message>
        <source>%1 was added to %2.</source>
        <comment>person, group</comment>
        <translation>%1 ist jetzt in %2.</translation>
    </message>
    <message>
        <source>%1 was taken out of %2.</source>
        <comment>person, group</comment>
        <translation>%1 ist nicht mehr in %2.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MendWords</name>
    <message>
        <source>How to mend it</source>
        <translation>So beheben Sie das</translation>
    </message>
    <message>
        <source>Choose a certificate…</source>
        <translation>Zertifikat wählen…</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Neuen Schlüssel erstellen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Deliver again</source>
        <translation>Noch einmal zustellen</translation>
    </message>
    <message>
        <source>Send it now…</source>
        <translation>Jetzt senden…</translation>
    </message>
    <message>
        <source>Open its settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Send a test mail…</source>
        <translation>Test-E-Mail senden…</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Sicherung erstellen</translation>
    </message>
    <message>
        <source>Set it up…</source>
        <translation>Einrichten…</translation>
    </message>
    <message>
        <source>Look at the servers…</source>
        <translation>Server ansehen…</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Mender</name>
    <message>
        <source>All deliveries go on.</source>
        <translation>Alle Zustellungen laufen weiter.</translation>
    </message>
    <message>
        <source>Its deliveries go on.</source>
        <translation>Die Zustellungen der Website laufen weiter.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Mending</name>
    <message>
        <source>%1 may enter again.</source>
        <translation>%1 kommt wieder hinein.</translation>
    </message>
    <message>
        <source>%1 was brought back.</source>
        <translation>%1 wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>%1 may come in with this login again.</source>
        <translation>%1 kommt mit diesem Anmeldeweg wieder hinein.</translation>
    </message>
    <message>
        <source>%1 was added to %2.</source>
        <comment>person, group</comment>
        <translation>%1 ist jetzt in %2.</translation>
    </message>
    <message>
        <source>%1 may try again.</source>
        <translation>%1 kann es wieder versuchen.</translation>
    </message>
    <message>
        <source>Whoever sits at %1 may try again.</source>
        <translation>Wer bei %1 sitzt, kann es wieder versuchen.</translation>
    </message>
    <message>
        <source>A link that sets a new password is on its way to %1.</source>
        <translation>Ein Link für ein neues Passwort ist unterwegs zu %1.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MergeSection</name>
    <message>
        <source>One person?</source>
        <translation>Dieselbe Person?</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Bleibt</translation>
    </message>
    <message numerus="yes">
        <source>%n come over</source>
        <translation>
            <numerusform>%n wird übernommen</numerusform>
            <numerusform>%n werden übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hear that %2 is suspended</source>
        <translation>Nachricht von der Sperrung von %2 geht an %1</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MigrationForm</name>
    <message>
        <source>No authority gives its accounts away. Add the older website as one first: a Django website with its database.</source>
        <translation>Kein Anmeldedienst gibt seine Konten her. Fügen Sie zuerst die ältere Website als Anmeldedienst hinzu: eine Django-Website mit ihrer Datenbank.</translation>
    </message>
    <message>
        <source>%1 accounts there: %2 come in, %3 are here already, %4 cannot come in.</source>
        <extracomment>accounts there; newcomers; people who are here already; accounts that cannot come in</extracomment>
        <translation>%1 Konten dort: %2 kommen dazu, %3 sind schon hier, %4 lassen sich nicht aufnehmen.</translation>
    </message>
    <message numerus="yes">
        <source>%n have no password there that could be taken over.</source>
        <translation>
            <numerusform>%n hat dort kein Passwort, das sich übernehmen ließe.</numerusform>
            <numerusform>%n haben dort kein Passwort, das sich übernehmen ließe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring everybody in</source>
        <translation>Alle aufnehmen</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Authorities…</source>
        <translation>Anmeldedienste…</translation>
    </message>
    <message>
        <source>Moving people in</source>
        <translation>Personen ziehen um</translation>
    </message>
    <message>
        <source>While the older system goes on.</source>
        <translation>Während das ältere System weiterläuft.</translation>
    </message>
    <message>
        <source>Whose people</source>
        <translation>Wessen Personen</translation>
    </message>
    <message>
        <source>It stays the authority for everybody until they are moved. It goes on changing their names and addresses.</source>
        <translation>Er bleibt der Anmeldedienst für alle, bis sie umgezogen sind. Er ändert weiterhin ihre Namen und Adressen.</translation>
    </message>
    <message>
        <source>People a batch</source>
        <translation>Personen pro Schub</translation>
    </message>
    <message>
        <source>So many are moved in one step; a pause stops between two of them.</source>
        <translation>So viele ziehen in einem Schritt um; angehalten wird zwischen zwei Schritten.</translation>
    </message>
    <message>
        <source>Nobody is moved by this: everybody comes in, and goes on signing in as before.</source>
        <translation>Dadurch zieht niemand um: Alle werden aufgenommen und melden sich weiter an wie bisher.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A batch has 1 to %1 people.</source>
        <translation>Ein Schub hat 1 bis %1 Personen.</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Was geschehen würde</translation>
    </message>
    <message>
        <source>Those of an earlier migration that was given up, say, if their login there is still known here. Who is deleted while this one is on stays deleted.</source>
        <translation>Etwa Personen aus einem früheren, aufgegebenen Umzug, deren dortiger Anmeldeweg hier noch bekannt ist. Wer während dieses Umzugs gelöscht wird, bleibt gelöscht.</translation>
    </message>
    <message>
        <source>Bring back who is there and lies in the recycle bin</source>
        <translation>Personen wiederherstellen, die es dort gibt und die im Papierkorb liegen</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MigrationPane</name>
    <message>
        <source>No server is at work here. It goes on as soon as one serves.</source>
        <translation>Hier arbeitet kein Server. Es geht weiter, sobald einer läuft.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>begun %1</source>
        <comment>when</comment>
        <translation>begonnen: %1</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Umgezogen</translation>
    </message>
    <message>
        <source>Without a password</source>
        <translation>Ohne Passwort</translation>
    </message>
    <message>
        <source>New password since</source>
        <translation>Seither neues Passwort</translation>
    </message>
    <message>
        <source>Could not come in</source>
        <translation>Nicht aufgenommen</translation>
    </message>
    <message>
        <source>Came by themselves</source>
        <translation>Von selbst gekommen</translation>
    </message>
    <message>
        <source>A batch</source>
        <translation>Ein Schub</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Letzter Schritt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>who, when</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>In the recycle bin</source>
        <translation>Im Papierkorb</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MigrationsPage</name>
    <message>
        <source>Moving in</source>
        <translation>Umzug</translation>
    </message>
    <message>
        <source>Move people in</source>
        <translation>Personen umziehen lassen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nobody is being moved</source>
        <translation>Niemand zieht um</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>the older system, where its migration stands, its state</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>One is on</source>
        <translation>Einer läuft</translation>
    </message>
    <message>
        <source>An older website has people, and is in use. They move here while it goes on: a few first, then everybody, batch by batch. Nobody notices, and until you finish, whoever has moved can be taken back.</source>
        <translation>Eine ältere Website hat Personen und ist in Gebrauch. Sie ziehen hierher um, während sie weiterläuft: zuerst einige, dann alle, Schub um Schub. Niemand merkt etwas, und bis Sie abschließen, kann zurückgeholt werden, wer umgezogen ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n are over</source>
        <translation>
            <numerusform>%n ist vorbei</numerusform>
            <numerusform>%n sind vorbei</numerusform>
        </translation>
    </message>
    <message>
        <source>Views of the migrations</source>
        <translation>Ansichten der Umzüge</translation>
    </message>
    <message>
        <source>Show %1 %2</source>
        <comment>every migration, whoever stays behind</comment>
        <translation>Zeige %1 %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>every migration</source>
        <translation>alle Umzüge</translation>
    </message>
    <message>
        <source>the migration that is on</source>
        <translation>den laufenden Umzug</translation>
    </message>
    <message>
        <source>migrations that are over</source>
        <translation>beendete Umzüge</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>whoever stays behind</source>
        <translation>mit oder ohne Zurückbleibende</translation>
    </message>
    <message>
        <source>where somebody stays behind</source>
        <translation>mit Zurückbleibenden</translation>
    </message>
    <message>
        <source>where nobody stays behind</source>
        <translation>ohne Zurückbleibende</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Somebody stays behind</source>
        <translation>Jemand bleibt zurück</translation>
    </message>
    <message>
        <source>Older system</source>
        <translation>Älteres System</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>People moved</source>
        <translation>Umgezogen</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MoveSection</name>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Move everybody</source>
        <translation>Alle umziehen lassen</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Bring in who is new there</source>
        <translation>Neue von dort aufnehmen</translation>
    </message>
    <message numerus="yes">
        <source>%1 would move, in %n batches; %2 would stay behind.</source>
        <extracomment>people; batches; people</extracomment>
        <translation>
            <numerusform>%1 würden in %n Schub umziehen; %2 würden zurückbleiben.</numerusform>
            <numerusform>%1 würden in %n Schüben umziehen; %2 würden zurückbleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n something has changed there, and changes here before.</source>
        <translation>
            <numerusform>Bei %n hat sich dort etwas geändert; das wird vorher hier geändert.</numerusform>
            <numerusform>Bei %n hat sich dort etwas geändert; das wird vorher hier geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n people</source>
        <translation>
            <numerusform>%n Person umziehen lassen</numerusform>
            <numerusform>%n Personen umziehen lassen</numerusform>
        </translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Was geschehen würde</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Moving</name>
    <message numerus="yes">
        <source>%1 of %n people have moved.</source>
        <extracomment>how many people have moved, of how many</extracomment>
        <translation>
            <numerusform>%1 von %n Person ist umgezogen.</numerusform>
            <numerusform>%1 von %n Personen sind umgezogen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Coming in</source>
        <translation>Werden aufgenommen</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Ziehen um</translation>
    </message>
    <message>
        <source>Going back</source>
        <translation>Gehen zurück</translation>
    </message>
    <message>
        <source>Stopped by itself</source>
        <translation>Von selbst angehalten</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message numerus="yes">
        <source>%n stay behind</source>
        <translation>
            <numerusform>%n bleibt zurück</numerusform>
            <numerusform>%n bleiben zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody has moved</source>
        <translation>Alle sind umgezogen</translation>
    </message>
    <message>
        <source>Rests</source>
        <translation>Ruht</translation>
    </message>
    <message numerus="yes">
        <source>Everybody is brought in, %n so far.</source>
        <translation>
            <numerusform>Alle werden aufgenommen, bisher %n.</numerusform>
            <numerusform>Alle werden aufgenommen, bisher %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pilot set moves. %1</source>
        <translation>Die Pilotgruppe zieht um. %1</translation>
    </message>
    <message>
        <source>People go back to %1. %2</source>
        <translation>Personen gehen zu %1 zurück. %2</translation>
    </message>
    <message numerus="yes">
        <source>Finished. %n people are at home here.</source>
        <translation>
            <numerusform>Abgeschlossen. %n Person ist hier zu Hause.</numerusform>
            <numerusform>Abgeschlossen. %n Personen sind hier zu Hause.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have come in, and still sign in by %1.</source>
        <translation>
            <numerusform>%n Person ist aufgenommen und meldet sich weiter über %1 an.</numerusform>
            <numerusform>%n Personen sind aufgenommen und melden sich weiter über %1 an.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 did not answer as it should: %2</source>
        <translation>%1 hat nicht wie erwartet geantwortet: %2</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Niemand wartet.</translation>
    </message>
    <message numerus="yes">
        <source>%n people wait. They keep their names and passwords, stay signed in, and notice nothing. Until you finish, they can be taken back.</source>
        <translation>
            <numerusform>%n Person wartet. Sie behält Namen und Passwort, bleibt angemeldet und merkt nichts. Bis Sie abschließen, lässt sie sich zurückholen.</numerusform>
            <numerusform>%n Personen warten. Sie behalten Namen und Passwörter, bleiben angemeldet und merken nichts. Bis Sie abschließen, lassen sie sich zurückholen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has moved yet.</source>
        <translation>Noch ist niemand umgezogen.</translation>
    </message>
    <message numerus="yes">
        <source>%n people go back to %1. What was changed here of their names and addresses gives way to what is said there.</source>
        <extracomment>who goes back; the older system; perhaps a sentence on who stays</extracomment>
        <translation>
            <numerusform>%n Person geht zu %1 zurück. Was hier an ihrem Namen und ihren Adressen geändert wurde, weicht dem, was dort steht.</numerusform>
            <numerusform>%n Personen gehen zu %1 zurück. Was hier an ihren Namen und Adressen geändert wurde, weicht dem, was dort steht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have a new password that nobody knows there, and stay.</source>
        <translation>
            <numerusform>%n hat ein neues Passwort, das dort niemand kennt, und bleibt.</numerusform>
            <numerusform>%n haben ein neues Passwort, das dort niemand kennt, und bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not yet: %n people came by %1 since everybody was brought in, and would lose their way in. Bring them in first.</source>
        <translation>
            <numerusform>Noch nicht: %n Person kam über %1, seit alle aufgenommen wurden, und käme nicht mehr hinein. Nehmen Sie sie zuerst auf.</numerusform>
            <numerusform>Noch nicht: %n Personen kamen über %1, seit alle aufgenommen wurden, und kämen nicht mehr hinein. Nehmen Sie sie zuerst auf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not yet: %n people would lose their way in. Move them first.</source>
        <translation>
            <numerusform>Noch nicht: %n Person käme nicht mehr hinein. Lassen Sie sie zuerst umziehen.</numerusform>
            <numerusform>Noch nicht: %n Personen kämen nicht mehr hinein. Lassen Sie sie zuerst umziehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>From then on %1 is out of use, and nobody goes back.</source>
        <translation>Danach ist %1 außer Betrieb, und niemand geht zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%n have no password there; they ask for a new one here.</source>
        <translation>
            <numerusform>%n hat dort kein Passwort und fordert hier ein neues an.</numerusform>
            <numerusform>%n haben dort kein Passwort und fordern hier ein neues an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody would lose their way in. The numbers are new: look again.</source>
        <translation>Jemand käme nicht mehr hinein. Die Zahlen sind neu: Sehen Sie noch einmal hin.</translation>
    </message>
    <message>
        <source>Only at the house itself: its key opens the password of the older system.</source>
        <translation>Nur am Haus selbst: Sein Schlüssel öffnet das Passwort des älteren Systems.</translation>
    </message>
    <message>
        <source>Stopped. Nothing has happened.</source>
        <translation>Abgebrochen. Es ist nichts geschehen.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei ließ sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>This authority gives no accounts away, or is out of use.</source>
        <translation>Dieser Anmeldedienst gibt keine Konten her oder ist außer Betrieb.</translation>
    </message>
    <message>
        <source>It has moved on meanwhile. What stands here is new.</source>
        <translation>Es ging inzwischen weiter. Was hier steht, ist neu.</translation>
    </message>
    <message>
        <source>The older system does not answer: %1</source>
        <translation>Das ältere System antwortet nicht: %1</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Given up. Everybody signs in by %1 as before.</source>
        <translation>Aufgegeben. Alle melden sich über %1 an wie bisher.</translation>
    </message>
    <message numerus="yes">
        <source>%n have no login there any more, and stay.</source>
        <translation>
            <numerusform>%n hat dort keinen Anmeldeweg mehr und bleibt.</numerusform>
            <numerusform>%n haben dort keinen Anmeldeweg mehr und bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be given up once those who have moved are back.</source>
        <translation>Der Umzug lässt sich aufgeben, sobald die Umgezogenen zurück sind.</translation>
    </message>
    <message>
        <source>Begun by mistake? Then give it up: everybody who waits goes on signing in by %1. Whoever came in stays in the list, and History takes that import back. Another migration may be begun at once.</source>
        <translation>Versehentlich begonnen? Dann geben Sie den Umzug auf: Wer wartet, meldet sich weiter über %1 an. Wer aufgenommen wurde, bleibt in der Liste; im Verlauf lässt sich dieser Import zurücknehmen. Ein anderer Umzug kann sofort beginnen.</translation>
    </message>
    <message numerus="yes">
        <source>%n who could not go back stay at home here.</source>
        <translation>
            <numerusform>%n konnte nicht zurückgehen und bleibt hier zu Hause.</numerusform>
            <numerusform>%n konnten nicht zurückgehen und bleiben hier zu Hause.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lie in the recycle bin; whoever is brought back asks for a new password here.</source>
        <translation>
            <numerusform>%n liegt im Papierkorb; wer wiederhergestellt wird, fordert hier ein neues Passwort an.</numerusform>
            <numerusform>%n liegen im Papierkorb; wer wiederhergestellt wird, fordert hier ein neues Passwort an.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be asked: %2 Whoever has registered there since everybody was brought in is not known here, and would be without a way in.</source>
        <extracomment>the older system; what it said</extracomment>
        <translation>%1 lässt sich nicht fragen: %2 Wer sich dort registriert hat, seit alle aufgenommen wurden, ist hier nicht bekannt und käme nicht mehr hinein.</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts there could not come in, and would be without a way in.</source>
        <translation>
            <numerusform>%n Konto dort ließ sich nicht aufnehmen und käme nicht mehr hinein.</numerusform>
            <numerusform>%n Konten dort ließen sich nicht aufnehmen und kämen nicht mehr hinein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not yet: %n accounts at %1 are not here. Bring them in first.</source>
        <translation>
            <numerusform>Noch nicht: %n Konto bei %1 ist nicht hier. Nehmen Sie es zuerst auf.</numerusform>
            <numerusform>Noch nicht: %n Konten bei %1 sind nicht hier. Nehmen Sie sie zuerst auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody has registered there just now. Bring them in first.</source>
        <translation>Gerade eben hat sich dort jemand registriert. Nehmen Sie die Person zuerst auf.</translation>
    </message>
    <message>
        <source>Accounts there could not come in, and how many is new: look again.</source>
        <translation>Konten dort ließen sich nicht aufnehmen, und ihre Zahl ist neu: Sehen Sie noch einmal hin.</translation>
    </message>
    <message>
        <source>Somebody has moved. Take them back first.</source>
        <translation>Jemand ist umgezogen. Holen Sie die Umgezogenen zuerst zurück.</translation>
    </message>
    <message>
        <source>One is on already. Finish it first, or give it up.</source>
        <translation>Ein Umzug läuft schon. Schließen Sie ihn zuerst ab, oder geben Sie ihn auf.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MovingProgress</name>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>noch %n Sekunde</numerusform>
            <numerusform>noch %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>noch %n Minute</numerusform>
            <numerusform>noch %n Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::NewAuthority</name>
    <message>
        <source>Add it</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>A new authority</source>
        <translation>Ein neuer Anmeldedienst</translation>
    </message>
    <message>
        <source>Somebody else who knows people’s passwords.</source>
        <translation>Jemand anders, der die Passwörter von Personen kennt.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What people read when they choose it.</source>
        <translation>Was Personen lesen, wenn sie ihn wählen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What stands after the @ when people name it: alice@club.</source>
        <translation>Was nach dem @ steht, wenn Personen ihn nennen: alice@club.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Kind of authority</source>
        <translation>Art des Anmeldedienstes</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::NewInvitations</name>
    <message>
        <source>How they are invited</source>
        <translation>Wie sie eingeladen werden</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message numerus="yes">
        <source>Invite %n people</source>
        <translation>
            <numerusform>%n Person einladen</numerusform>
            <numerusform>%n Personen einladen</numerusform>
        </translation>
    </message>
    <message>
        <source>By mail</source>
        <translation>Per E-Mail</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Auf Papier</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>Personen einladen</translation>
    </message>
    <message>
        <source>They choose their own password.</source>
        <translation>Sie wählen ihr eigenes Passwort.</translation>
    </message>
    <message>
        <source>They join</source>
        <translation>Sie kommen in</translation>
    </message>
    <message>
        <source>Days until it ends, 1 to %1</source>
        <translation>Tage bis zum Ende, 1 bis %1</translation>
    </message>
    <message>
        <source>Signed by, as they read it (optional)</source>
        <translation>Unterzeichnet von, so wie es zu lesen ist (freiwillig)</translation>
    </message>
    <message>
        <source>A word to them (optional)</source>
        <translation>Ein Wort dazu (freiwillig)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>There is no group yet.</source>
        <translation>Es gibt noch keine Gruppe.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>number, what is done with it</comment>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>person, verdict, reason</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Nothing is done before you press the button.</source>
        <translation>Nichts geschieht, bevor Sie auf die Schaltfläche drücken.</translation>
    </message>
    <message numerus="yes">
        <source>%n will be invited.</source>
        <translation>
            <numerusform>%n Person wird eingeladen.</numerusform>
            <numerusform>%n Personen werden eingeladen.</numerusform>
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
            <numerusform>%n Person wird ausgelassen.</numerusform>
            <numerusform>%n werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>People to invite, one a line</source>
        <translation>Einzuladende Personen, eine pro Zeile</translation>
    </message>
    <message>
        <source>Days until the invitation ends</source>
        <translation>Tage, bis die Einladung endet</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Unterzeichnet von</translation>
    </message>
    <message>
        <source>A word to them</source>
        <translation>Ein Wort dazu</translation>
    </message>
    <message>
        <source>One a line: an address, a name with the address in &lt; &gt;, or first name, last name, address.</source>
        <translation>Eine pro Zeile: eine Adresse, ein Name mit der Adresse in &lt; &gt; oder Vorname, Nachname, Adresse.</translation>
    </message>
    <message>
        <source>One a line; a name is enough. Whoever holds the sheet may use it, and confirms an address of their own afterwards.</source>
        <translation>Eine pro Zeile; ein Name genügt. Wer das Blatt in der Hand hat, kann es verwenden und bestätigt danach eine eigene Adresse.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::NewPersonForm</name>
    <message>
        <source>Add person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>Eine neue Person</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Username; may be changed until a site has received it</source>
        <translation>Benutzername; änderbar, bis eine Website ihn erhalten hat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A name or an address is needed.</source>
        <translation>Es braucht einen Namen oder eine Adresse.</translation>
    </message>
    <message>
        <source>I vouch that the address is theirs</source>
        <translation>Ich bürge dafür, dass die Adresse der Person gehört</translation>
    </message>
    <message>
        <source>Nobody was added yet. What you typed stays.</source>
        <translation>Noch wurde niemand hinzugefügt. Ihre Eingaben bleiben.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::NewSite</name>
    <message>
        <source>Connect it</source>
        <translation>Anbinden</translation>
    </message>
    <message>
        <source>A new site</source>
        <translation>Eine neue Website</translation>
    </message>
    <message>
        <source>Then make its key, and put that into the site’s settings.</source>
        <translation>Erstellen Sie danach ihren Schlüssel, und tragen Sie ihn in die Einstellungen der Website ein.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address where people come back</source>
        <translation>Adresse, an die Personen zurückkommen</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>Betrieben von</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A new organisation</source>
        <translation>Eine neue Organisation</translation>
    </message>
    <message>
        <source>Name of the new organisation</source>
        <translation>Name der neuen Organisation</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::NodesSection</name>
    <message>
        <source>Its clock agrees with the database’s.</source>
        <translation>Seine Uhr stimmt mit der Uhr der Datenbank überein.</translation>
    </message>
    <message>
        <source>Its clock is %1 ahead of the database’s.</source>
        <translation>Seine Uhr geht gegenüber der Uhr der Datenbank um %1 vor.</translation>
    </message>
    <message>
        <source>Its clock is %1 behind the database’s.</source>
        <translation>Seine Uhr geht gegenüber der Uhr der Datenbank um %1 nach.</translation>
    </message>
    <message>
        <source>How much room its disk has is not known.</source>
        <translation>Wie viel Platz seine Festplatte hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 of %2 are free on its disk.</source>
        <translation>Auf seiner Festplatte sind %1 von %2 frei.</translation>
    </message>
    <message>
        <source>Servers of this house</source>
        <translation>Server dieses Hauses</translation>
    </message>
    <message>
        <source>Last heard: %1</source>
        <comment>a time</comment>
        <translation>Zuletzt gemeldet: %1</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>None has told of itself within a day.</source>
        <translation>Seit einem Tag hat sich keiner gemeldet.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OldestCard</name>
    <message>
        <source>Oldest waiting change</source>
        <translation>Älteste wartende Änderung</translation>
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
        <translation>nichts wartet</translation>
    </message>
    <message numerus="yes">
        <source>warning after %n minutes</source>
        <translation>
            <numerusform>Warnung nach %n Minute</numerusform>
            <numerusform>Warnung nach %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>critical after %n minutes</source>
        <translation>
            <numerusform>kritisch nach %n Minute</numerusform>
            <numerusform>kritisch nach %n Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OnlineCard</name>
    <message>
        <source>nothing is known of this time yet</source>
        <translation>von dieser Zeit ist noch nichts bekannt</translation>
    </message>
    <message>
        <source>People here</source>
        <translation>Personen hier</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OpenIdAddresses</name>
    <message>
        <source>Add address…</source>
        <translation>Adresse hinzufügen…</translation>
    </message>
    <message>
        <source>Check an address…</source>
        <translation>Adresse prüfen…</translation>
    </message>
    <message>
        <source>Add this address</source>
        <translation>Diese Adresse hinzufügen</translation>
    </message>
    <message>
        <source>Address to add</source>
        <translation>Neue Adresse</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Address that the application sends</source>
        <translation>Adresse, die die Anwendung sendet</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>an address</comment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1 is on the list.</source>
        <translation>%1 steht auf der Liste.</translation>
    </message>
    <message>
        <source>%1 is not on the list.</source>
        <translation>%1 steht nicht auf der Liste.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OpenIdApps</name>
    <message>
        <source>Settings of the application</source>
        <translation>Einstellungen der Anwendung</translation>
    </message>
    <message>
        <source>Add its redirect address</source>
        <translation>Ihre Weiterleitungsadresse hinzufügen</translation>
    </message>
    <message>
        <source>Set up an application</source>
        <translation>Eine Anwendung einrichten</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>For %1. In place of SECRET stands the secret that was shown once.</source>
        <translation>Für %1. An die Stelle von SECRET kommt das Geheimnis, das einmal gezeigt wurde.</translation>
    </message>
    <message>
        <source>%1 proves itself in another way than is chosen above: “%2”.</source>
        <translation>%1 weist sich anders aus, als oben gewählt ist: „%2“.</translation>
    </message>
    <message>
        <source>Its redirect address %1 is on the list.</source>
        <translation>Ihre Weiterleitungsadresse %1 steht auf der Liste.</translation>
    </message>
    <message>
        <source>It comes back to %1, if it runs at this site’s address.</source>
        <translation>Sie kehrt zu %1 zurück, wenn sie unter der Adresse dieser Website läuft.</translation>
    </message>
    <message>
        <source>Choose its binding</source>
        <translation>Diese Bindung wählen</translation>
    </message>
    <message>
        <source>%1 sends neither PKCE nor a nonce, as far as was known when this was written; a newer version may know PKCE. It is let in where “%2” is chosen as its binding.</source>
        <translation>%1 sendet weder PKCE noch eine Nonce, soweit beim Schreiben dieser Anleitung bekannt war; eine neuere Version kennt PKCE vielleicht. Die Anwendung wird eingelassen, wenn als ihre Bindung „%2“ gewählt ist.</translation>
    </message>
    <message>
        <source>%1 knows no PKCE. It is let in where “%2” is chosen as its binding.</source>
        <translation>%1 kennt PKCE nicht. Die Anwendung wird eingelassen, wenn als ihre Bindung „%2“ gewählt ist.</translation>
    </message>
    <message>
        <source>Choose its addresses for signing out</source>
        <translation>Diese Adressen für das Abmelden wählen</translation>
    </message>
    <message>
        <source>It is told when people sign out, and may send them on to %1.</source>
        <translation>Die Anwendung erfährt, wenn sich jemand abmeldet, und darf danach zu %1 weiterleiten.</translation>
    </message>
    <message>
        <source>It can be told when people sign out, at %1, and sends those who sign out there on to %2.</source>
        <translation>Die Anwendung kann unter %1 erfahren, wenn sich jemand abmeldet, und leitet alle, die sich dort abmelden, zu %2 weiter.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OpenIdClaims</name>
    <message>
        <source>Add claim…</source>
        <translation>Claim hinzufügen…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Claims of its own</source>
        <translation>Eigene Claims</translation>
    </message>
    <message>
        <source>Where the value is from</source>
        <translation>Woher der Wert kommt</translation>
    </message>
    <message>
        <source>Name of the claim</source>
        <translation>Name des Claims</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Name der Gruppe</translation>
    </message>
    <message>
        <source>How their names begin; nothing for all</source>
        <translation>Wie ihre Namen beginnen; leer für alle</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a claim</comment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>None: the standard ones are enough for most applications.</source>
        <translation>Keine: Den meisten Anwendungen genügen die üblichen.</translation>
    </message>
    <message>
        <source>What this application reads of a person under a name that it expects, with the scope profile; what is made of groups, with the scope groups.</source>
        <translation>Was diese Anwendung über eine Person unter einem Namen liest, den sie erwartet, mit dem Scope profile; was aus Gruppen gebildet wird, mit dem Scope groups.</translation>
    </message>
    <message>
        <source>Let it ask for groups</source>
        <translation>Scope groups erlauben</translation>
    </message>
    <message>
        <source>%1: made of groups, and never told, since this application may not ask for the scope groups.</source>
        <translation>%1: aus Gruppen gebildet und nie mitgeteilt, weil diese Anwendung den Scope groups nicht verlangen darf.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OpenIdGrants</name>
    <message>
        <source>Signed in there now</source>
        <translation>Dort gerade angemeldet</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Niemand.</translation>
    </message>
    <message>
        <source>Show more people</source>
        <translation>Weitere Personen zeigen</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OpenIdKeysSection</name>
    <message>
        <source>Signing keys</source>
        <translation>Signaturschlüssel</translation>
    </message>
    <message>
        <source>With these the house signs what it tells sites by OpenID Connect. Every ninety days the next one takes over by itself; sites learn of it a day before.</source>
        <translation>Damit signiert das Haus, was es Websites über OpenID Connect mitteilt. Alle neunzig Tage übernimmt von selbst der nächste; Websites erfahren einen Tag vorher davon.</translation>
    </message>
    <message>
        <source>None yet: the server makes them when it starts.</source>
        <translation>Noch keine: Der Server erstellt sie, wenn er startet.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Still published</source>
        <translation>Noch veröffentlicht</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signiert</translation>
    </message>
    <message>
        <source>Signed until %1. Nobody takes it for ours any more.</source>
        <translation>Signierte bis %1. Niemand hält ihn mehr für unseren.</translation>
    </message>
    <message>
        <source>Signed until %1; still published until %2, for what it signed.</source>
        <translation>Signierte bis %1; noch bis %2 veröffentlicht, für alles, was er signiert hat.</translation>
    </message>
    <message>
        <source>Signs from %1.</source>
        <translation>Signiert ab %1.</translation>
    </message>
    <message>
        <source>Signs since %1.</source>
        <translation>Signiert seit %1.</translation>
    </message>
    <message>
        <source>Key ID %1</source>
        <translation>Schlüssel-ID %1</translation>
    </message>
    <message>
        <source>Replace now</source>
        <translation>Jetzt ersetzen</translation>
    </message>
    <message>
        <source>It may be known to others: replace and withdraw…</source>
        <translation>Andere kennen ihn vielleicht: ersetzen und zurückziehen…</translation>
    </message>
    <message>
        <source>Withdraw the key for %1?</source>
        <translation>Den Schlüssel für %1 zurückziehen?</translation>
    </message>
    <message>
        <source>Nothing that it has signed is believed any more: applications ask for new tokens, and some people have to sign in again. A new key signs at once.</source>
        <translation>Nichts, was er signiert hat, gilt dann noch: Anwendungen holen sich neue Token, und manche Personen müssen sich neu anmelden. Ein neuer Schlüssel signiert sofort.</translation>
    </message>
    <message>
        <source>Replace and withdraw</source>
        <translation>Ersetzen und zurückziehen</translation>
    </message>
    <message>
        <source>Another took its turn before it had signed anything.</source>
        <translation>Ein anderer hat übernommen, bevor dieser etwas signiert hatte.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OpenIdRejected</name>
    <message>
        <source>Forget these</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Refused lately</source>
        <translation>Kürzlich abgelehnt</translation>
    </message>
    <message>
        <source>Nothing was refused.</source>
        <translation>Es wurde nichts abgelehnt.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence that is one cause</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>It has been added since.</source>
        <translation>Sie wurde inzwischen hinzugefügt.</translation>
    </message>
    <message>
        <source>Add this address</source>
        <translation>Diese Adresse hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%n times, the last one %1.</source>
        <translation>
            <numerusform>%n-mal, zuletzt %1.</numerusform>
            <numerusform>%n-mal, zuletzt %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for neither</source>
        <translation>Keines von beiden verlangen</translation>
    </message>
    <message>
        <source>Take a nonce instead</source>
        <translation>Stattdessen eine Nonce verlangen</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OpenIdSecrets</name>
    <message>
        <source>ends at once</source>
        <translation>endet sofort</translation>
    </message>
    <message>
        <source>holds for one day more</source>
        <translation>gilt noch einen Tag</translation>
    </message>
    <message>
        <source>holds for a week more</source>
        <translation>gilt noch eine Woche</translation>
    </message>
    <message>
        <source>holds for 30 days more</source>
        <translation>gilt noch 30 Tage</translation>
    </message>
    <message>
        <source>Make secret</source>
        <translation>Geheimnis erstellen</translation>
    </message>
    <message>
        <source>The old one</source>
        <translation>Das alte</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Make another secret</source>
        <translation>Weiteres Geheimnis erstellen</translation>
    </message>
    <message>
        <source> It ends %1.</source>
        <translation> Es endet %1.</translation>
    </message>
    <message>
        <source>Begins with %1</source>
        <comment>a secret</comment>
        <translation>Beginnt mit %1</translation>
    </message>
    <message>
        <source>Made %1. It was shown once and cannot be read again.</source>
        <translation>Erstellt %1. Es wurde einmal gezeigt und lässt sich nicht noch einmal lesen.</translation>
    </message>
    <message>
        <source>End now</source>
        <comment>a secret</comment>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>The application cannot prove itself before it has a secret.</source>
        <translation>Ohne Geheimnis kann sich die Anwendung nicht ausweisen.</translation>
    </message>
    <message>
        <source>The secret of %1</source>
        <translation>Das Geheimnis von %1</translation>
    </message>
    <message>
        <source>Put it into the application’s settings before the old one ends.</source>
        <translation>Tragen Sie es in die Einstellungen der Anwendung ein, bevor das alte endet.</translation>
    </message>
    <message>
        <source>Put it into the application’s settings, with the client ID.</source>
        <translation>Tragen Sie es mit der Client-ID in die Einstellungen der Anwendung ein.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OpenIdSection</name>
    <message>
        <source>Most applications can be signed in to by OpenID Connect: wikis, clouds, chats, shops. The gates, consents and updates of this site hold for it, too.</source>
        <translation>Bei den meisten Anwendungen kann man sich über OpenID Connect anmelden: Wikis, Clouds, Chats, Shops. Tore, Einwilligungen und Aktualisierungen dieser Website gelten auch dafür.</translation>
    </message>
    <message>
        <source>Set up OpenID Connect</source>
        <translation>OpenID Connect einrichten</translation>
    </message>
    <message>
        <source>End OpenID Connect here…</source>
        <translation>OpenID Connect hier beenden…</translation>
    </message>
    <message>
        <source>OpenID Connect</source>
        <translation>OpenID Connect</translation>
    </message>
    <message>
        <source>how other applications ask</source>
        <translation>wie andere Anwendungen fragen</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>Discovery</translation>
    </message>
    <message>
        <source>Authorize</source>
        <translation>Autorisierung</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>User info</source>
        <translation>Benutzerinfo</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmeldung</translation>
    </message>
    <message>
        <source>People may sign in by it</source>
        <translation>Personen dürfen sich darüber anmelden</translation>
    </message>
    <message>
        <source>Off: every request is refused, and tokens hold no more.</source>
        <translation>Aus: Jede Anfrage wird abgelehnt, und Token gelten nicht mehr.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>By this name the application tells who it is. It is no secret.</source>
        <translation>Unter diesem Namen sagt die Anwendung, wer sie ist. Er ist kein Geheimnis.</translation>
    </message>
    <message>
        <source>Redirect addresses</source>
        <translation>Weiterleitungsadressen</translation>
    </message>
    <message>
        <source>None yet: nobody can sign in before there is one.</source>
        <translation>Noch keine: Solange keine da ist, kann sich niemand anmelden.</translation>
    </message>
    <message>
        <source>Addresses after signing out</source>
        <translation>Adressen nach dem Abmelden</translation>
    </message>
    <message>
        <source>None: people stay on a page of this house.</source>
        <translation>Keine: Personen bleiben auf einer Seite dieses Hauses.</translation>
    </message>
    <message>
        <source>End OpenID Connect at %1?</source>
        <translation>OpenID Connect bei %1 beenden?</translation>
    </message>
    <message>
        <source>Its secrets are forgotten, and whoever is signed in there by it is signed out. Its settings can be brought back from the history, its secrets cannot.</source>
        <translation>Die Geheimnisse werden vergessen, und wer dort darüber angemeldet ist, wird abgemeldet. Die Einstellungen lassen sich aus dem Verlauf wiederherstellen, die Geheimnisse nicht.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OpenIdSettings</name>
    <message>
        <source>It may ask for %1</source>
        <translation>Darf %1 verlangen</translation>
    </message>
    <message>
        <source>How it proves itself</source>
        <translation>Wie sie sich ausweist</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Its keys</source>
        <translation>Ihre Schlüssel</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>A JWK set with its public keys, for the proof by signature.</source>
        <translation>Ein JWK-Set mit ihren öffentlichen Schlüsseln, für den Nachweis durch Signatur.</translation>
    </message>
    <message>
        <source>Pushed requests only</source>
        <translation>Nur vorab übergebene Anfragen</translation>
    </message>
    <message>
        <source>The application hands its request over by itself first, so that nobody reads or changes it.</source>
        <translation>Die Anwendung übergibt ihre Anfrage vorher selbst, damit niemand sie liest oder ändert.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Of the ID token. Every application takes RS256; the others are shorter.</source>
        <translation>Die des ID-Tokens. RS256 nimmt jede Anwendung an; die anderen sind kürzer.</translation>
    </message>
    <message>
        <source>What it may ask for</source>
        <translation>Was sie verlangen darf</translation>
    </message>
    <message>
        <source>Devices without a browser may sign in</source>
        <translation>Geräte ohne Browser dürfen sich anmelden</translation>
    </message>
    <message>
        <source>They show a code, and their person types it on another device.</source>
        <translation>Sie zeigen einen Code, und ihre Person tippt ihn auf einem anderen Gerät ein.</translation>
    </message>
    <message>
        <source>It may act for itself</source>
        <translation>Sie darf im eigenen Namen handeln</translation>
    </message>
    <message>
        <source>Without any person: a service that asks in its own name.</source>
        <translation>Ganz ohne Person: ein Dienst, der für sich selbst fragt.</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Minutes until an access token must be renewed.</source>
        <translation>Minuten, bis ein Zugriffstoken erneuert werden muss.</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Erneuerung</translation>
    </message>
    <message>
        <source>Days after which a person must sign in again, if the site did not ask meanwhile.</source>
        <translation>Tage, nach denen sich eine Person neu anmelden muss, wenn die Website inzwischen nicht gefragt hat.</translation>
    </message>
    <message>
        <source>Told at</source>
        <translation>Adresse für Abmeldungen</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Nirgends</translation>
    </message>
    <message>
        <source>Without a secret, PKCE is all that protects a sign-in.</source>
        <translation>Ohne Geheimnis schützt nur PKCE eine Anmeldung.</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Bindung</translation>
    </message>
    <message>
        <source>What ties a sign-in to the browser that began it.</source>
        <translation>Was eine Anmeldung an den Browser bindet, der sie begonnen hat.</translation>
    </message>
    <message>
        <source>Where the application is told that a person has signed out, or that what it was let have has ended (back-channel logout).</source>
        <translation>Wo die Anwendung erfährt, dass sich eine Person abgemeldet hat oder dass nicht mehr gilt, was der Anwendung gewährt war (Back-Channel Logout).</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OpenIdWords</name>
    <message>
        <source>another scheme</source>
        <translation>ein anderes Schema</translation>
    </message>
    <message>
        <source>www. before one of them only</source>
        <translation>www. nur vor einer von beiden</translation>
    </message>
    <message>
        <source>another host</source>
        <translation>ein anderer Host</translation>
    </message>
    <message>
        <source>another port</source>
        <translation>ein anderer Port</translation>
    </message>
    <message>
        <source>a slash at the end of one of them only</source>
        <translation>ein Schrägstrich nur am Ende einer von beiden</translation>
    </message>
    <message>
        <source>other capital letters</source>
        <translation>andere Großbuchstaben</translation>
    </message>
    <message>
        <source>another path</source>
        <translation>ein anderer Pfad</translation>
    </message>
    <message>
        <source>something else after the ?</source>
        <translation>etwas anderes nach dem ?</translation>
    </message>
    <message>
        <source>a # in one of them only</source>
        <translation>ein # nur in einer von beiden</translation>
    </message>
    <message>
        <source>Nothing: an app or a page in the browser</source>
        <translation>Gar nicht: eine App oder eine Seite im Browser</translation>
    </message>
    <message>
        <source>A secret, in a header (the usual way)</source>
        <translation>Ein Geheimnis in einem Header (der übliche Weg)</translation>
    </message>
    <message>
        <source>A secret, in the form</source>
        <translation>Ein Geheimnis im Formular</translation>
    </message>
    <message>
        <source>A signature with a key of its own</source>
        <translation>Eine Signatur mit einem eigenen Schlüssel</translation>
    </message>
    <message>
        <source>Names, username and language, and the site’s own claims.</source>
        <translation>Namen, Benutzername und Sprache und die eigenen Claims der Website.</translation>
    </message>
    <message>
        <source>The main address, which has been confirmed.</source>
        <translation>Die Hauptadresse, die bestätigt ist.</translation>
    </message>
    <message>
        <source>The names of all groups the person is in.</source>
        <translation>Die Namen aller Gruppen der Person.</translation>
    </message>
    <message>
        <source>It stays signed in after the person has left, until the days below have passed.</source>
        <translation>Sie bleibt angemeldet, auch wenn die Person gegangen ist, bis die Tage unten vorbei sind.</translation>
    </message>
    <message>
        <source>The same text for everybody</source>
        <translation>Derselbe Text für alle</translation>
    </message>
    <message>
        <source>Whether they are in a group</source>
        <translation>Ob die Person in einer Gruppe ist</translation>
    </message>
    <message>
        <source>Groups whose name begins with</source>
        <translation>Gruppen, deren Name beginnt mit</translation>
    </message>
    <message>
        <source>The username</source>
        <translation>Der Benutzername</translation>
    </message>
    <message>
        <source>always “%1”</source>
        <translation>immer „%1“</translation>
    </message>
    <message>
        <source>true for those in the group “%1”, else false</source>
        <translation>true für alle in der Gruppe „%1“, sonst false</translation>
    </message>
    <message>
        <source>the names of all groups the person is in</source>
        <translation>die Namen aller Gruppen der Person</translation>
    </message>
    <message>
        <source>groups that begin with “%1”, without that</source>
        <translation>Gruppen, die mit „%1“ beginnen, ohne diesen Anfang</translation>
    </message>
    <message>
        <source>the username</source>
        <translation>der Benutzername</translation>
    </message>
    <message>
        <source>An address has at most 2000 characters.</source>
        <translation>Eine Adresse hat höchstens 2000 Zeichen.</translation>
    </message>
    <message>
        <source>An address has no spaces, and plain letters only.</source>
        <translation>Eine Adresse hat keine Leerzeichen und nur einfache Buchstaben.</translation>
    </message>
    <message>
        <source>A * stands for nothing here: write every address out.</source>
        <translation>Ein * steht hier für nichts: Schreiben Sie jede Adresse aus.</translation>
    </message>
    <message>
        <source>Write the whole address, from https:// on.</source>
        <translation>Schreiben Sie die ganze Adresse, ab https://.</translation>
    </message>
    <message>
        <source>Leave out the # and what follows it.</source>
        <translation>Lassen Sie das # und alles danach weg.</translation>
    </message>
    <message>
        <source>An address here names no user.</source>
        <translation>Eine Adresse nennt hier keinen Benutzer.</translation>
    </message>
    <message>
        <source>It needs https. Plain http is for the very computer where the application is used.</source>
        <translation>Sie braucht https. Einfaches http ist nur für denselben Computer, auf dem die Anwendung benutzt wird.</translation>
    </message>
    <message>
        <source>It needs https, or an app’s own scheme with a dot in it, as in org.example.app:/back.</source>
        <translation>Sie braucht https oder das eigene Schema einer App mit einem Punkt darin, wie in org.example.app:/back.</translation>
    </message>
    <message>
        <source>It is nearly %1; the difference: %2.</source>
        <translation>Sie ist fast wie %1; der Unterschied: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>A redirect address that is not registered</source>
        <translation>Eine Weiterleitungsadresse, die nicht eingetragen ist</translation>
    </message>
    <message>
        <source>An address after signing out that is not registered</source>
        <translation>Eine Adresse nach dem Abmelden, die nicht eingetragen ist</translation>
    </message>
    <message>
        <source>No PKCE challenge came</source>
        <translation>Es kam keine PKCE-Challenge</translation>
    </message>
    <message>
        <source>A PKCE challenge of another kind than S256</source>
        <translation>Eine andere Art von PKCE-Challenge als S256</translation>
    </message>
    <message>
        <source>Neither a PKCE challenge nor a nonce came</source>
        <translation>Es kam weder eine PKCE-Challenge noch eine Nonce</translation>
    </message>
    <message>
        <source>The request was not pushed first</source>
        <translation>Die Anfrage wurde nicht vorab übergeben</translation>
    </message>
    <message>
        <source>A scope that the site may not ask for</source>
        <translation>Ein Scope, den die Website nicht verlangen darf</translation>
    </message>
    <message>
        <source>Another flow than the code’s</source>
        <translation>Ein anderer Ablauf als der mit Code</translation>
    </message>
    <message>
        <source>The application did not prove who it is</source>
        <translation>Die Anwendung hat sich nicht ausgewiesen</translation>
    </message>
    <message>
        <source>The PKCE verifier did not fit</source>
        <translation>Der PKCE-Verifier passte nicht</translation>
    </message>
    <message>
        <source>Add it if it is the application’s own; somebody else’s would get the answers.</source>
        <translation>Fügen Sie sie hinzu, wenn sie der Anwendung gehört; gehört sie jemand anderem, bekäme der die Antworten.</translation>
    </message>
    <message>
        <source>Choose S256 in the application.</source>
        <translation>Wählen Sie in der Anwendung S256.</translation>
    </message>
    <message>
        <source>Switch pushed requests on in the application, or off below.</source>
        <translation>Schalten Sie vorab übergebene Anfragen (Pushed Authorization Requests) in der Anwendung ein oder unten aus.</translation>
    </message>
    <message>
        <source>Allow the scope below, or ask for less in the application.</source>
        <translation>Erlauben Sie unten den Scope, oder verlangen Sie in der Anwendung weniger.</translation>
    </message>
    <message>
        <source>Choose the authorization code flow in the application.</source>
        <translation>Wählen Sie in der Anwendung den Authorization Code Flow.</translation>
    </message>
    <message>
        <source>Compare its secret, and whether it sends it in the way that is chosen below.</source>
        <translation>Vergleichen Sie ihr Geheimnis und ob sie es so sendet, wie unten gewählt ist.</translation>
    </message>
    <message>
        <source>Once, it may be a page that was opened twice; often, an application that mixes up sign-ins.</source>
        <translation>Kommt das einmal vor, wurde vielleicht eine Seite zweimal geöffnet; kommt es oft vor, verwechselt die Anwendung Anmeldungen.</translation>
    </message>
    <message>
        <source>PKCE (the usual way)</source>
        <translation>PKCE (der übliche Weg)</translation>
    </message>
    <message>
        <source>A nonce instead of PKCE</source>
        <translation>Nonce statt PKCE</translation>
    </message>
    <message>
        <source>Neither PKCE nor a nonce</source>
        <translation>Weder PKCE noch Nonce</translation>
    </message>
    <message>
        <source>Its sign-ins are less well protected that way: a code that somebody has stolen can be put into another sign-in, unless the application checks its nonce.</source>
        <translation>So sind ihre Anmeldungen weniger gut geschützt: Ein gestohlener Code lässt sich in eine andere Anmeldung einsetzen, wenn die Anwendung ihre Nonce nicht prüft.</translation>
    </message>
    <message>
        <source>Its sign-ins are less well protected that way: a code that somebody has stolen can be put into another sign-in, and nobody notices. Choose this only for an application that can do neither.</source>
        <translation>So sind ihre Anmeldungen weniger gut geschützt: Ein gestohlener Code lässt sich in eine andere Anmeldung einsetzen, und niemand bemerkt es. Wählen Sie das nur für eine Anwendung, die keines von beiden kann.</translation>
    </message>
    <message>
        <source>Switch PKCE on in the application. If it knows none, take a nonce instead.</source>
        <translation>Schalten Sie PKCE in der Anwendung ein. Kennt sie es nicht, verlangen Sie stattdessen eine Nonce.</translation>
    </message>
    <message>
        <source>Switch PKCE on in the application, or its nonce. If it knows neither and has a secret, it can be let in without; a code that somebody has stolen can then be put into another sign-in, and nobody notices.</source>
        <translation>Schalten Sie in der Anwendung PKCE oder ihre Nonce ein. Kennt sie keines von beiden und hat ein Geheimnis, kann sie auch ohne eingelassen werden; ein gestohlener Code lässt sich dann in eine andere Anmeldung einsetzen, und niemand bemerkt es.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OrgPane</name>
    <message>
        <source>Delete organisation</source>
        <translation>Organisation löschen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Asks each person before data leaves</source>
        <translation>Fragt jede Person, bevor Daten hinausgehen</translation>
    </message>
    <message>
        <source>Its sites let in, find and are told of those people only who agreed. Switching it on holds back what is owed until they do; switching it off sends it at once.</source>
        <translation>Ihre Websites lassen nur Personen ein, finden sie und erfahren von ihnen, wenn diese zugestimmt haben. Einschalten hält zurück, was noch aussteht, bis sie das tun; Ausschalten sendet es sofort.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Why it wants data; people read this when they are asked.</source>
        <translation>Wozu sie Daten will; das lesen Personen, wenn sie gefragt werden.</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand genannt</translation>
    </message>
    <message>
        <source>Sites it runs</source>
        <translation>Websites, die sie betreibt</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 wurde gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>It runs %n sites, and a site needs somebody who runs it. Move or delete them first.</source>
        <translation>
            <numerusform>Sie betreibt %n Website, und eine Website braucht jemanden, der sie betreibt. Verschieben oder löschen Sie sie zuerst.</numerusform>
            <numerusform>Sie betreibt %n Websites, und eine Website braucht jemanden, der sie betreibt. Verschieben oder löschen Sie sie zuerst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>runs %n sites</source>
        <translation>
            <numerusform>betreibt %n Website</numerusform>
            <numerusform>betreibt %n Websites</numerusform>
        </translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Names of its own for people</source>
        <translation>Eigene Namen für Personen</translation>
    </message>
    <message>
        <source>By OpenID Connect its sites know each person by another name (sub) than those of other organisations, so that nobody can compare. Switching it makes everybody a stranger to sites that know them by the name they have now.</source>
        <translation>Über OpenID Connect kennen ihre Websites jede Person unter einem anderen Namen (sub) als die Websites anderer Organisationen, damit niemand vergleichen kann. Wird das umgeschaltet, sind alle für Websites, die sie unter dem jetzigen Namen kennen, Fremde.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OrgsPage</name>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Neue Organisation</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Name der Organisation</translation>
    </message>
    <message>
        <source>No organisation yet</source>
        <translation>Noch keine Organisation</translation>
    </message>
    <message>
        <source>Every site is run by an organisation. It says why it wants data, and people may be asked first.</source>
        <translation>Jede Website wird von einer Organisation betrieben. Sie sagt, wozu sie Daten will, und kann Personen vorher fragen lassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n people agree</source>
        <translation>
            <numerusform>%n Person ist einverstanden</numerusform>
            <numerusform>%n Personen sind einverstanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Asks nobody</source>
        <translation>Fragt niemanden</translation>
    </message>
    <message numerus="yes">
        <source>%n sites</source>
        <translation>
            <numerusform>%n Website</numerusform>
            <numerusform>%n Websites</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, sites, consent of an organisation</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation>
            <numerusform>%n Organisation</numerusform>
            <numerusform>%n Organisationen</numerusform>
        </translation>
    </message>
    <message>
        <source>Views of the organisations</source>
        <translation>Ansichten der Organisationen</translation>
    </message>
    <message>
        <source>Organisations %1, %2</source>
        <comment>with or without sites, whether or not they ask people</comment>
        <translation>Organisationen %1, %2</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Websites</translation>
    </message>
    <message>
        <source>with or without sites</source>
        <translation>mit oder ohne Websites</translation>
    </message>
    <message>
        <source>with sites</source>
        <translation>mit Websites</translation>
    </message>
    <message>
        <source>without a site</source>
        <translation>ohne Website</translation>
    </message>
    <message>
        <source>whether or not they ask people first</source>
        <translation>ob sie Personen vorher fragen oder nicht</translation>
    </message>
    <message>
        <source>asking people first</source>
        <translation>die Personen vorher fragen</translation>
    </message>
    <message>
        <source>asking nobody</source>
        <translation>die niemanden fragen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Asking people first</source>
        <translation>Fragen vorher</translation>
    </message>
    <message>
        <source>Without a site</source>
        <translation>Ohne Website</translation>
    </message>
    <message>
        <source>Ask people first</source>
        <translation>Personen vorher fragen</translation>
    </message>
    <message>
        <source>Ask nobody</source>
        <translation>Niemanden fragen</translation>
    </message>
    <message>
        <source>Delete these organisations</source>
        <translation>Diese Organisationen löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n organisations ask people first now.</source>
        <translation>
            <numerusform>%n Organisation fragt Personen jetzt vorher.</numerusform>
            <numerusform>%n Organisationen fragen Personen jetzt vorher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations ask nobody now.</source>
        <translation>
            <numerusform>%n Organisation fragt jetzt niemanden mehr.</numerusform>
            <numerusform>%n Organisationen fragen jetzt niemanden mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations were deleted.</source>
        <translation>
            <numerusform>%n Organisation wurde gelöscht.</numerusform>
            <numerusform>%n Organisationen wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>how many people, how many sites</comment>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites</source>
        <translation>
            <numerusform>%n Website</numerusform>
            <numerusform>%n Websites</numerusform>
        </translation>
    </message>
    <message>
        <source>Serving for %1. %2</source>
        <comment>a duration, a sentence</comment>
        <translation>In Betrieb seit %1. %2</translation>
    </message>
    <message>
        <source>Serving since just now. %1</source>
        <comment>a sentence</comment>
        <translation>Seit eben in Betrieb. %1</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PagedModel</name>
    <message>
        <source>Loading</source>
        <translation>Lädt</translation>
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
        <translation>Design</translation>
    </message>
    <message>
        <source>colours appearance mode</source>
        <translation>Farben Aussehen Modus</translation>
    </message>
    <message>
        <source>new user account create register</source>
        <translation>neuer Benutzer Konto anlegen registrieren</translation>
    </message>
    <message>
        <source>people who were never here</source>
        <translation>Personen, die nie hier waren</translation>
    </message>
    <message>
        <source>people whose address is not confirmed</source>
        <translation>Personen mit unbestätigter Adresse</translation>
    </message>
    <message>
        <source>people who are locked out</source>
        <translation>Personen, die ausgesperrt sind</translation>
    </message>
    <message>
        <source>people who were removed, recycle bin</source>
        <translation>entfernte Personen, Papierkorb</translation>
    </message>
    <message>
        <source>add create team</source>
        <translation>Team hinzufügen anlegen</translation>
    </message>
    <message>
        <source>add create association</source>
        <translation>Verein hinzufügen anlegen</translation>
    </message>
    <message>
        <source>new invitation send link paper sheet</source>
        <translation>neue Einladung Link senden Papier Blatt</translation>
    </message>
    <message>
        <source>add new create website application client</source>
        <translation>neue Website Anwendung Client hinzufügen anlegen</translation>
    </message>
    <message>
        <source>stop the update queue</source>
        <translation>Warteschlange der Aktualisierungen anhalten</translation>
    </message>
    <message>
        <source>retry redeliver resend the queue</source>
        <translation>Warteschlange noch einmal versuchen zustellen senden</translation>
    </message>
    <message>
        <source>add LDAP directory OpenID Connect Google Microsoft PAM</source>
        <translation>LDAP-Verzeichnis OpenID Connect Google Microsoft PAM hinzufügen</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Tun</translation>
    </message>
    <message>
        <source>Colours as the desktop</source>
        <translation>Farben wie der Desktop</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>import people members CSV spreadsheet</source>
        <translation>Personen Mitglieder importieren einlesen CSV Tabelle</translation>
    </message>
    <message>
        <source>people who have not come for long, inactive, stale</source>
        <translation>Personen, die lange nicht da waren, inaktiv, veraltet</translation>
    </message>
    <message>
        <source>people who are not let in yet, pending</source>
        <translation>Personen, die noch nicht zugelassen sind, ausstehend</translation>
    </message>
    <message>
        <source>sign-up on or off, what has to be approved, domains, days that a request waits</source>
        <translation>Registrierung ein oder aus, was genehmigt werden muss, Domains, wie viele Tage eine Anfrage wartet</translation>
    </message>
    <message>
        <source>too many tries, unblock, has to wait</source>
        <translation>zu viele Versuche, Blockierung aufheben, muss warten</translation>
    </message>
    <message>
        <source>what was deleted, bring back, restore, trash</source>
        <translation>was gelöscht wurde, wiederherstellen, zurückholen, Papierkorb</translation>
    </message>
    <message>
        <source>new migration from an older website</source>
        <translation>neuer Umzug von einer älteren Website, Migration</translation>
    </message>
    <message>
        <source>add a list that is followed at set times</source>
        <translation>Liste hinzufügen, die zu festen Zeiten abgeglichen wird</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PaletteHelp</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
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
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PaletteSources</name>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Websites</translation>
    </message>
    <message>
        <source>Why can’t they enter?</source>
        <translation>Warum kommt jemand nicht hinein?</translation>
    </message>
    <message>
        <source>Who may enter %1?</source>
        <translation>Wer kommt auf %1?</translation>
    </message>
    <message>
        <source>Why can’t %1 enter a site?</source>
        <translation>Warum kommt %1 nicht auf eine Website?</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Anmeldedienste</translation>
    </message>
    <message>
        <source>Who may enter?</source>
        <translation>Wer darf hinein?</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Dieses Fenster</translation>
    </message>
    <message>
        <source>Edit connections</source>
        <translation>Verbindungen bearbeiten</translation>
    </message>
    <message>
        <source>another database, profile, server, switch house</source>
        <translation>andere Datenbank, Profil, Server, Haus wechseln</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Neuerungen</translation>
    </message>
    <message>
        <source>About Gatelodge</source>
        <translation>Über Gatelodge</translation>
    </message>
    <message>
        <source>version, licences, changes, release notes</source>
        <translation>Version, Lizenzen, Änderungen, Versionshinweise</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PasswordPage</name>
    <message>
        <source>Password for %1</source>
        <translation>Passwort für %1</translation>
    </message>
    <message>
        <source>The database did not take the last one.</source>
        <translation>Die Datenbank hat das letzte nicht angenommen.</translation>
    </message>
    <message>
        <source>No keyring answers on this desktop, so it is kept nowhere and asked for each time.</source>
        <translation>Auf diesem Desktop antwortet kein Schlüsselbund, deshalb wird es nirgends aufbewahrt und jedes Mal erfragt.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Keep it in the desktop’s keyring</source>
        <translation>Im Schlüsselbund des Desktops aufbewahren</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PasswordSection</name>
    <message>
        <source>It is too short.</source>
        <translation>Es ist zu kurz.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>Es ist zu lang.</translation>
    </message>
    <message>
        <source>Everybody tries it first.</source>
        <translation>Alle versuchen es zuerst.</translation>
    </message>
    <message>
        <source>It is too easy to guess.</source>
        <translation>Es ist zu leicht zu erraten.</translation>
    </message>
    <message>
        <source>It has too few kinds of characters.</source>
        <translation>Es hat zu wenige Zeichenarten.</translation>
    </message>
    <message>
        <source>These rules accept it.</source>
        <translation>Diese Regeln nehmen es an.</translation>
    </message>
    <message>
        <source>Its strength is %1 of 4.</source>
        <comment>a score from 0 to 4</comment>
        <translation>Seine Stärke ist %1 von 4.</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Passwörter</translation>
    </message>
    <message>
        <source>What a new one has to be. A person’s own names and addresses are always refused, and so are the passwords that everybody tries first. Those in use stay as they are.</source>
        <translation>Wie ein neues sein muss. Eigene Namen und Adressen einer Person werden immer abgelehnt, ebenso die Passwörter, die alle zuerst versuchen. Die bestehenden bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Try a password</source>
        <translation>Ein Passwort ausprobieren</translation>
    </message>
    <message>
        <source>It is judged by the rules above, saved or not, and forgotten. Nothing of it is kept.</source>
        <translation>Es wird nach den Regeln oben beurteilt, ob gespeichert oder nicht, und vergessen. Nichts davon bleibt erhalten.</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Eingabe anzeigen</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PeopleDeeds</name>
    <message>
        <source>%1 was suspended.</source>
        <translation>%1 wurde gesperrt.</translation>
    </message>
    <message>
        <source>%1 may enter again.</source>
        <translation>%1 kommt wieder hinein.</translation>
    </message>
    <message numerus="yes">
        <source>%n people were suspended.</source>
        <translation>
            <numerusform>%n Person wurde gesperrt.</numerusform>
            <numerusform>%n Personen wurden gesperrt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people may enter again.</source>
        <translation>
            <numerusform>%n Person kommt wieder hinein.</numerusform>
            <numerusform>%n Personen kommen wieder hinein.</numerusform>
        </translation>
    </message>
    <message>
        <source>All their sessions have ended.</source>
        <translation>Alle ihre Sitzungen sind beendet.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 wurde gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%n people were deleted.</source>
        <translation>
            <numerusform>%n Person wurde gelöscht.</numerusform>
            <numerusform>%n Personen wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was brought back.</source>
        <translation>%1 wurde wiederhergestellt.</translation>
    </message>
    <message numerus="yes">
        <source>%n people were brought back.</source>
        <translation>
            <numerusform>%n Person wurde wiederhergestellt.</numerusform>
            <numerusform>%n Personen wurden wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There was nothing to do for any of them.</source>
        <translation>Für keine dieser Personen war etwas zu tun.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PeopleExport</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Entries of a directory (*.ldif)</source>
        <translation>Einträge eines Verzeichnisses (*.ldif)</translation>
    </message>
    <message>
        <source>Export to be imported</source>
        <translation>Für einen Import exportieren</translation>
    </message>
    <message>
        <source>IMS Enterprise, for a learning system (*.xml)</source>
        <translation>IMS Enterprise, für eine Lernplattform (*.xml)</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PersonFinder</name>
    <message>
        <source>Nobody is called so.</source>
        <translation>Niemand heißt so.</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Person suchen</translation>
    </message>
    <message>
        <source>Three letters at least.</source>
        <translation>Mindestens drei Buchstaben.</translation>
    </message>
    <message>
        <source>Name, username or address</source>
        <translation>Name, Benutzername oder Adresse</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PersonPane</name>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>Sperren…</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Wieder zulassen</translation>
    </message>
    <message>
        <source>What the person reads at the door, if anything</source>
        <translation>Was die Person am Eingang liest, wenn überhaupt</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Emails</source>
        <translation>E-Mail-Adressen</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>Anmeldewege</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Websites</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Details zu %1</translation>
    </message>
    <message>
        <source>At the door: “%1”</source>
        <translation>Am Eingang: „%1“</translation>
    </message>
    <message>
        <source>Why can’t they enter a site?</source>
        <translation>Warum kommt diese Person nicht auf eine Website?</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Save what is kept about them…</source>
        <translation>Daten der Person speichern…</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Endgültig löschen…</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Anwendungen</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PilotSection</name>
    <message>
        <source>Who goes first</source>
        <translation>Wer vorangeht</translation>
    </message>
    <message>
        <source>Goes first</source>
        <translation>Geht voran</translation>
    </message>
    <message>
        <source>Its members</source>
        <translation>Ihre Mitglieder</translation>
    </message>
    <message>
        <source>So many of those who wait</source>
        <translation>So viele der Wartenden</translation>
    </message>
    <message>
        <source>Move them</source>
        <translation>Umziehen lassen</translation>
    </message>
    <message>
        <source>A few people first: try it with them, compare both sides, and go on.</source>
        <translation>Zuerst ein paar Personen: Probieren Sie es mit ihnen aus, vergleichen Sie beide Seiten, und machen Sie weiter.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n have moved.</source>
        <translation>
            <numerusform>%1 von %n ist umgezogen.</numerusform>
            <numerusform>%1 von %n sind umgezogen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n people</source>
        <translation>
            <numerusform>%n Person umziehen lassen</numerusform>
            <numerusform>%n Personen umziehen lassen</numerusform>
        </translation>
    </message>
    <message>
        <source>How many is a number from 1 on.</source>
        <translation>Wie viele, ist eine Zahl ab 1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more go first.</source>
        <translation>
            <numerusform>%n weitere Person geht voran.</numerusform>
            <numerusform>%n weitere Personen gehen voran.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody more: they are chosen already, or do not wait.</source>
        <translation>Niemand weiter: Sie sind schon ausgewählt oder warten nicht.</translation>
    </message>
    <message>
        <source>A group whose members go first</source>
        <translation>Eine Gruppe, deren Mitglieder vorangehen</translation>
    </message>
    <message>
        <source>How many go first</source>
        <translation>Wie viele vorangehen</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PlaceSection</name>
    <message>
        <source>Run by</source>
        <translation>Betrieben von</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Comes back to</source>
        <translation>Rückkehr zu</translation>
    </message>
    <message>
        <source>Where people come back with a sealed answer. No other address is ever used.</source>
        <translation>Wohin Personen mit einer versiegelten Antwort zurückkommen. Eine andere Adresse wird nie verwendet.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>The house’s own</source>
        <translation>Die des Hauses</translation>
    </message>
    <message>
        <source>Of the pages that people see on their way to it, like #2758ab.</source>
        <translation>Der Seiten, die Personen auf dem Weg dorthin sehen, wie #2758ab.</translation>
    </message>
    <message>
        <source>Search needs a signature</source>
        <translation>Suche braucht eine Signatur</translation>
    </message>
    <message>
        <source>Searches and requests for keys are answered only if they are signed with the site’s key.</source>
        <translation>Suchen und Anfragen nach Schlüsseln werden nur beantwortet, wenn sie mit dem Schlüssel der Website signiert sind.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PlanModel</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>%1, %2, %3, line %4</source>
        <extracomment>A row read aloud: name, what becomes of it, why or how, line of the file</extracomment>
        <translation>%1, %2, %3, Zeile %4</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PlanStep</name>
    <message numerus="yes">
        <source>%n people were imported</source>
        <translation>
            <numerusform>%n Person wurde importiert</numerusform>
            <numerusform>%n Personen wurden importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the rows that are left…</source>
        <translation>Ausgelassene Zeilen speichern…</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Everybody is here already, and nothing is new.</source>
        <translation>Alle sind schon da, und nichts ist neu.</translation>
    </message>
    <message>
        <source>There is nothing to do: no row can be taken.</source>
        <translation>Es gibt nichts zu tun: Keine Zeile lässt sich übernehmen.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing happens while %n rows cannot be taken.</source>
        <translation>
            <numerusform>Es geschieht nichts, solange sich %n Zeile nicht übernehmen lässt.</numerusform>
            <numerusform>Es geschieht nichts, solange sich %n Zeilen nicht übernehmen lassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>what would happen; and how</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All of it happens at once and can be undone.</source>
        <translation>Alles geschieht auf einmal und lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Weitere Datei importieren</translation>
    </message>
    <message>
        <source>Bring people back out of the recycle bin</source>
        <translation>Personen aus dem Papierkorb wiederherstellen</translation>
    </message>
    <message>
        <source>All rows or none</source>
        <translation>Alle Zeilen oder keine</translation>
    </message>
    <message>
        <source>Make groups that are missing</source>
        <translation>Fehlende Gruppen anlegen</translation>
    </message>
    <message>
        <source>Stopped in the middle, what is done stays, and the rest can be resumed for a day. All of it can be undone.</source>
        <translation>Wird mittendrin abgebrochen, bleibt, was erledigt ist, und der Rest lässt sich einen Tag lang fortsetzen. Alles davon lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>All at once</source>
        <extracomment>rows that are applied before the next ones</extracomment>
        <translation>Alles auf einmal</translation>
    </message>
    <message>
        <source>In batches of %L1 rows</source>
        <translation>In Schüben von %L1 Zeilen</translation>
    </message>
    <message>
        <source>How it is applied</source>
        <translation>Wie angewendet wird</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PlanView</name>
    <message>
        <source>What becomes of the rows</source>
        <translation>Was aus den Zeilen wird</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PreviewNames</name>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Sign-in that did not match</source>
        <translation>Anmeldung, die nicht passte</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Konto erstellen</translation>
    </message>
    <message>
        <source>Look in your mail</source>
        <translation>In den E-Mails nachsehen</translation>
    </message>
    <message>
        <source>Choose name and password</source>
        <translation>Namen und Passwort wählen</translation>
    </message>
    <message>
        <source>Forgotten password</source>
        <translation>Passwort vergessen</translation>
    </message>
    <message>
        <source>Forgotten login</source>
        <translation>Benutzername vergessen</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>A link that is too old</source>
        <translation>Ein zu alter Link</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Noch einmal Passwort</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Gate: how sure</source>
        <translation>Tor: wie sicher</translation>
    </message>
    <message>
        <source>Gate: groups</source>
        <translation>Tor: Gruppen</translation>
    </message>
    <message>
        <source>Gate: name and address</source>
        <translation>Tor: Name und Adresse</translation>
    </message>
    <message>
        <source>Gate: waiting time</source>
        <translation>Tor: Wartezeit</translation>
    </message>
    <message>
        <source>Gate: consent</source>
        <translation>Tor: Einwilligung</translation>
    </message>
    <message>
        <source>Account suspended</source>
        <translation>Konto gesperrt</translation>
    </message>
    <message>
        <source>Account not open yet</source>
        <translation>Konto noch nicht offen</translation>
    </message>
    <message>
        <source>Account has ended</source>
        <translation>Konto abgelaufen</translation>
    </message>
    <message>
        <source>Account waits for approval</source>
        <translation>Konto wartet auf Genehmigung</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Ihr Konto</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Email addresses</source>
        <translation>E-Mail-Adressen</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>Anmeldewege</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Sites you use</source>
        <translation>Ihre Websites</translation>
    </message>
    <message>
        <source>What you share</source>
        <translation>Was Sie teilen</translation>
    </message>
    <message>
        <source>SSH keys</source>
        <translation>SSH-Schlüssel</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>No such site</source>
        <translation>Website unbekannt</translation>
    </message>
    <message>
        <source>No such page</source>
        <translation>Seite unbekannt</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation>Zu viele Versuche</translation>
    </message>
    <message>
        <source>Not available now</source>
        <translation>Jetzt nicht verfügbar</translation>
    </message>
    <message>
        <source>Something broke</source>
        <translation>Etwas ist kaputt</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>Am Eingang</translation>
    </message>
    <message>
        <source>Gates and closed accounts</source>
        <translation>Tore und geschlossene Konten</translation>
    </message>
    <message>
        <source>In the account</source>
        <translation>Im Konto</translation>
    </message>
    <message>
        <source>When something is wrong</source>
        <translation>Wenn etwas nicht stimmt</translation>
    </message>
    <message>
        <source>Greeting on the sign-in page</source>
        <translation>Begrüßung auf der Anmeldeseite</translation>
    </message>
    <message>
        <source>Above the sign-up form</source>
        <translation>Über dem Registrierungsformular</translation>
    </message>
    <message>
        <source>Below the sign-in form</source>
        <translation>Unter dem Anmeldeformular</translation>
    </message>
    <message>
        <source>Foot of every page</source>
        <translation>Fuß jeder Seite</translation>
    </message>
    <message>
        <source>On the consent page</source>
        <translation>Auf der Einwilligungsseite</translation>
    </message>
    <message>
        <source>What people read first. One or two sentences are enough.</source>
        <translation>Was man zuerst liest. Ein oder zwei Sätze genügen.</translation>
    </message>
    <message>
        <source>Who may have an account here, and what it is for.</source>
        <translation>Wer hier ein Konto haben darf und wofür es ist.</translation>
    </message>
    <message>
        <source>News for everybody who signs in: a closed day, a new address.</source>
        <translation>Neuigkeiten für alle, die sich anmelden: ein Schließtag, eine neue Adresse.</translation>
    </message>
    <message>
        <source>Imprint and privacy notice. Web addresses become links.</source>
        <translation>Impressum und Datenschutz. Webadressen werden zu Links.</translation>
    </message>
    <message>
        <source>What becomes of the data, in your words.</source>
        <translation>Was mit den Daten geschieht, in Ihren Worten.</translation>
    </message>
    <message>
        <source>Confirm an address</source>
        <translation>Adresse bestätigen</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <translation>Neues Passwort setzen</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Passwort geändert</translation>
    </message>
    <message>
        <source>Password ends soon</source>
        <translation>Passwort läuft bald ab</translation>
    </message>
    <message>
        <source>Way to sign in added</source>
        <translation>Anmeldeweg hinzugefügt</translation>
    </message>
    <message>
        <source>Address tried by others</source>
        <translation>Adresse von anderen versucht</translation>
    </message>
    <message>
        <source>Address added</source>
        <translation>Adresse hinzugefügt</translation>
    </message>
    <message>
        <source>Account approved</source>
        <translation>Konto genehmigt</translation>
    </message>
    <message>
        <source>Request approved</source>
        <translation>Anfrage genehmigt</translation>
    </message>
    <message>
        <source>Request declined</source>
        <translation>Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>Request ran out</source>
        <translation>Anfrage abgelaufen</translation>
    </message>
    <message>
        <source>Approvals wait for you</source>
        <translation>Genehmigungen warten auf Sie</translation>
    </message>
    <message>
        <source>New password waits</source>
        <translation>Neues Passwort wartet</translation>
    </message>
    <message>
        <source>Account ends soon</source>
        <translation>Konto endet bald</translation>
    </message>
    <message>
        <source>A mail needs a subject.</source>
        <translation>Eine E-Mail braucht einen Betreff.</translation>
    </message>
    <message>
        <source>A mail needs a text.</source>
        <translation>Eine E-Mail braucht einen Text.</translation>
    </message>
    <message>
        <source>A subject has at most 200 characters, a text 10,000.</source>
        <translation>Ein Betreff hat höchstens 200 Zeichen, ein Text 10.000.</translation>
    </message>
    <message>
        <source>A subject is one line.</source>
        <translation>Ein Betreff ist eine Zeile.</translation>
    </message>
    <message>
        <source>This mail has no variable %1. Those that it has stand below.</source>
        <translation>Diese E-Mail hat keine Variable %1. Die vorhandenen stehen unten.</translation>
    </message>
    <message>
        <source>%1 is missing: without it the mail is of no use.</source>
        <translation>%1 fehlt: Ohne das nützt die E-Mail nichts.</translation>
    </message>
    <message>
        <source>%1 stands once, as a paragraph of its own, with empty lines around it.</source>
        <translation>%1 steht einmal, als eigener Absatz mit Leerzeilen davor und danach.</translation>
    </message>
    <message>
        <source>{link} comes before {details}.</source>
        <translation>{link} steht vor {details}.</translation>
    </message>
    <message>
        <source>Write the colour as # and six digits, such as #23695b.</source>
        <translation>Schreiben Sie die Farbe als # und sechs Stellen, zum Beispiel #23695b.</translation>
    </message>
    <message>
        <source>Hard to read: %1 to 1 against the page, and 4.5 to 1 is needed. %2 is the nearest that will do.</source>
        <comment>contrast ratio, colour</comment>
        <translation>Schwer zu lesen: %1 zu 1 gegen die Seite, nötig sind 4,5 zu 1. %2 ist die nächste, die genügt.</translation>
    </message>
    <message>
        <source>Synchronisation needs you</source>
        <translation>Synchronisierung braucht Sie</translation>
    </message>
    <message>
        <source>Sign-in that lay open too long</source>
        <translation>Anmeldung, die zu lange offen war</translation>
    </message>
    <message>
        <source>Address is confirmed</source>
        <translation>Adresse bestätigt</translation>
    </message>
    <message>
        <source>Address of somebody else</source>
        <translation>Adresse von jemand anderem</translation>
    </message>
    <message>
        <source>Forgotten password: look in your mail</source>
        <translation>Passwort vergessen: in den E-Mails nachsehen</translation>
    </message>
    <message>
        <source>Forgotten login: look in your mail</source>
        <translation>Benutzername vergessen: in den E-Mails nachsehen</translation>
    </message>
    <message>
        <source>New password to go on</source>
        <translation>Neues Passwort, um fortzufahren</translation>
    </message>
    <message>
        <source>Password kept elsewhere</source>
        <translation>Passwort anderswo geführt</translation>
    </message>
    <message>
        <source>Invitation to an address that is known</source>
        <translation>Einladung an eine bekannte Adresse</translation>
    </message>
    <message>
        <source>Invitation for a member</source>
        <translation>Einladung für ein Mitglied</translation>
    </message>
    <message>
        <source>Invitation accepted</source>
        <translation>Einladung angenommen</translation>
    </message>
    <message>
        <source>Invitation that has ended</source>
        <translation>Einladung, die nicht mehr gilt</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>Abmelden?</translation>
    </message>
    <message>
        <source>Not signed in there</source>
        <translation>Dort nicht angemeldet</translation>
    </message>
    <message>
        <source>Answer that proves nothing</source>
        <translation>Antwort, die nichts beweist</translation>
    </message>
    <message>
        <source>No answer from there</source>
        <translation>Keine Antwort von dort</translation>
    </message>
    <message>
        <source>Account there is closed</source>
        <translation>Konto dort geschlossen</translation>
    </message>
    <message>
        <source>Login that opens nothing now</source>
        <translation>Anmeldeweg, der nichts mehr öffnet</translation>
    </message>
    <message>
        <source>Known there, no account here</source>
        <translation>Dort bekannt, hier kein Konto</translation>
    </message>
    <message>
        <source>Certificate that opens nothing</source>
        <translation>Zertifikat, das nichts öffnet</translation>
    </message>
    <message>
        <source>Account that has the address</source>
        <translation>Konto, das die Adresse hat</translation>
    </message>
    <message>
        <source>A device at a site</source>
        <translation>Ein Gerät auf einer Website</translation>
    </message>
    <message>
        <source>New address: look in your mail</source>
        <translation>Neue Adresse: in den E-Mails nachsehen</translation>
    </message>
    <message>
        <source>Make a certificate</source>
        <translation>Zertifikat erstellen</translation>
    </message>
    <message>
        <source>Let a device in: its code</source>
        <translation>Gerät zulassen: der Code</translation>
    </message>
    <message>
        <source>A device is let in</source>
        <translation>Gerät zugelassen</translation>
    </message>
    <message>
        <source>A device is not let in</source>
        <translation>Gerät nicht zugelassen</translation>
    </message>
    <message>
        <source>What is kept about you</source>
        <translation>Was über Sie gespeichert ist</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Wer da ist</translation>
    </message>
    <message>
        <source>A damaged form or link</source>
        <translation>Ein beschädigtes Formular oder ein beschädigter Link</translation>
    </message>
    <message>
        <source>A form from elsewhere</source>
        <translation>Ein Formular von anderswo</translation>
    </message>
    <message>
        <source>A mistake of the site</source>
        <translation>Ein Fehler der Website</translation>
    </message>
    <message>
        <source>With a login elsewhere</source>
        <translation>Mit einem Anmeldeweg anderswo</translation>
    </message>
    <message>
        <source>Synchronisation done</source>
        <translation>Synchronisierung abgeschlossen</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PreviewsPage</name>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>What they see</source>
        <translation>Was man sieht</translation>
    </message>
    <message>
        <source>As the server makes it, with a sample person. Looking records nothing.</source>
        <translation>So, wie der Server sie macht, mit einer Beispielperson. Ansehen hinterlässt keine Spur.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>The house itself</source>
        <translation>Das Haus selbst</translation>
    </message>
    <message>
        <source>The site %1</source>
        <translation>Die Website %1</translation>
    </message>
    <message>
        <source>The organisation %1</source>
        <translation>Die Organisation %1</translation>
    </message>
    <message>
        <source>The whole house</source>
        <translation>Das ganze Haus</translation>
    </message>
    <message>
        <source>Gates stand before sites. Choose a site to see its own.</source>
        <translation>Tore stehen vor Websites. Wählen Sie eine Website, um ihre zu sehen.</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <extracomment>Before the subject in a mail&apos;s plain text</extracomment>
        <translation>Betreff: %1</translation>
    </message>
    <message>
        <source>This window looks after a house that is served by another computer. Pages are shown where the server runs, so that nothing has to leave a machine.</source>
        <translation>Dieses Fenster verwaltet ein Haus, dessen Server auf einem anderen Computer läuft. Seiten werden dort gezeigt, wo der Server läuft, damit nichts eine Maschine verlassen muss.</translation>
    </message>
    <message>
        <source>No server runs in this window now. Start it under Server and settings, and the pages are shown here.</source>
        <translation>In diesem Fenster läuft gerade kein Server. Starten Sie ihn unter „Server und Einstellungen“, dann sind die Seiten hier zu sehen.</translation>
    </message>
    <message>
        <source>This program was built without a web view, so it cannot show pages.</source>
        <translation>Dieses Programm wurde ohne Webansicht gebaut, deshalb kann es keine Seiten zeigen.</translation>
    </message>
    <message>
        <source>The page as people see it</source>
        <translation>Die Seite, wie man sie sieht</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Language of the page</source>
        <translation>Sprache der Seite</translation>
    </message>
    <message>
        <source>The mail as plain text</source>
        <translation>E-Mail als reiner Text</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ProbeSteps</name>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Ergebnis des Tests</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Fragt…</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what the other side said</comment>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ProfilePane</name>
    <message>
        <source>Kind of connection</source>
        <translation>Art der Verbindung</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>A new connection</source>
        <translation>Eine neue Verbindung</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>The desktop’s keyring keeps the password.</source>
        <translation>Der Schlüsselbund des Desktops bewahrt das Passwort auf.</translation>
    </message>
    <message>
        <source>No keyring answers on this desktop: the password is asked for each time, and kept nowhere.</source>
        <translation>Auf diesem Desktop antwortet kein Schlüsselbund: Das Passwort wird jedes Mal erfragt und nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Versucht …</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>Die Meldung: %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>Einzelheiten ausblenden</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ProfileSection</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>as the browser asks</source>
        <translation>wie der Browser fragt</translation>
    </message>
    <message>
        <source>Fixed: a site has received it</source>
        <translation>Festgelegt: Eine Website hat ihn erhalten</translation>
    </message>
    <message>
        <source>Draft from %1, not saved yet</source>
        <translation>Entwurf von %1, noch nicht gespeichert</translation>
    </message>
    <message>
        <source>A date is year-month-day, like 2026-12-31; an end may be a term, like +1y, +6m or +30d.</source>
        <translation>Ein Datum ist Jahr-Monat-Tag, wie 2026-12-31; ein Ende kann eine Dauer sein, wie +1y, +6m oder +30d.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Andere Fassung nehmen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Somebody else wrote %1 meanwhile</source>
        <translation>Jemand anders hat inzwischen %1 geschrieben</translation>
    </message>
    <message>
        <source>You wrote %1. Before, it was %2.</source>
        <translation>Sie haben %1 geschrieben. Vorher war es %2.</translation>
    </message>
    <message>
        <source>Draft, not saved yet</source>
        <translation>Entwurf, noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Kept by %1, and changed there</source>
        <translation>Von %1 geführt und dort geändert</translation>
    </message>
    <message>
        <source>none</source>
        <comment>notes</comment>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Profiles</name>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Private database</source>
        <translation>Private Datenbank</translation>
    </message>
    <message>
        <source>Somebody’s PostgreSQL</source>
        <translation>Jemandes PostgreSQL</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>database role at a computer</comment>
        <translation>%1 bei %2</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ProtocolCards</name>
    <message>
        <source>How it asks</source>
        <translation>Wie sie anfragt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a protocol and what it is for</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ProtocolSection</name>
    <message>
        <source>How it asks</source>
        <translation>Wie sie anfragt</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>v2 is for old plug-ins only: its answers are encrypted, but not protected against tampering.</source>
        <translation>v2 ist nur für alte Erweiterungen: Seine Antworten sind verschlüsselt, aber nicht vor Manipulation geschützt.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::QueuePage</name>
    <message>
        <source>Send all again</source>
        <translation>Alle noch einmal senden</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Alle anhalten</translation>
    </message>
    <message>
        <source>Live stream</source>
        <translation>Live-Verlauf</translation>
    </message>
    <message>
        <source>Update queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nichts wartet.</translation>
    </message>
    <message>
        <source>Open Users</source>
        <translation>Personen öffnen</translation>
    </message>
    <message>
        <source>Nothing has travelled yet</source>
        <translation>Noch war nichts unterwegs</translation>
    </message>
    <message>
        <source>Every change appears here, from the row in the database to the site’s answer. Change a name in Users and watch it travel.</source>
        <translation>Jede Änderung erscheint hier, von der Zeile in der Datenbank bis zur Antwort der Website. Ändern Sie unter „Personen“ einen Namen und sehen Sie zu, wie er sich auf den Weg macht.</translation>
    </message>
    <message>
        <source>Open sites</source>
        <translation>Websites öffnen</translation>
    </message>
    <message>
        <source>No site is told of changes yet.</source>
        <translation>Noch erfährt keine Website von Änderungen.</translation>
    </message>
    <message>
        <source>Give a site an address for updates, and switch its pushes on.</source>
        <translation>Geben Sie einer Website eine Adresse für Aktualisierungen und schalten Sie ihre Zustellung ein.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait.</source>
        <translation>
            <numerusform>%n Änderung wartet.</numerusform>
            <numerusform>%n Änderungen warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 All deliveries are paused.</source>
        <comment>how many changes wait</comment>
        <translation>%1 Alle Zustellungen sind angehalten.</translation>
    </message>
    <message>
        <source>%1 Half of today’s reached their site within %2.</source>
        <comment>how many changes wait; a duration</comment>
        <translation>%1 Die Hälfte der heutigen war innerhalb von %2 auf ihrer Website.</translation>
    </message>
    <message>
        <source>Live: pause</source>
        <translation>Live: anhalten</translation>
    </message>
    <message numerus="yes">
        <source>Paused: show %n newer</source>
        <translation>
            <numerusform>Angehalten: %n neuere zeigen</numerusform>
            <numerusform>Angehalten: %n neuere zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: go on</source>
        <translation>Angehalten: weiter</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Alle fortsetzen</translation>
    </message>
    <message>
        <source>Send failed again</source>
        <translation>Gescheiterte noch einmal senden</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Preview what would be sent…</source>
        <translation>Vorschau auf das, was gesendet würde …</translation>
    </message>
    <message>
        <source>Send all again…</source>
        <translation>Alles noch einmal senden …</translation>
    </message>
    <message>
        <source>%1 is paused.</source>
        <translation>%1 ist angehalten.</translation>
    </message>
    <message>
        <source>%1 goes on.</source>
        <translation>%1 läuft weiter.</translation>
    </message>
    <message>
        <source>All deliveries are paused.</source>
        <translation>Alle Zustellungen sind angehalten.</translation>
    </message>
    <message>
        <source>All deliveries go on.</source>
        <translation>Alle Zustellungen laufen weiter.</translation>
    </message>
    <message>
        <source>Tell it everything again</source>
        <translation>Alles noch einmal mitteilen</translation>
    </message>
    <message>
        <source>The site is told the latest state of everybody who has been there. What is sent cannot be called back.</source>
        <translation>Die Website erfährt den neuesten Stand aller, die dort gewesen sind. Gesendetes lässt sich nicht zurückrufen.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Nicht senden</translation>
    </message>
    <message>
        <source>Every site is told the latest state of everybody who has been there. What is sent cannot be called back.</source>
        <translation>Jede Website erfährt den neuesten Stand aller, die dort gewesen sind. Gesendetes lässt sich nicht zurückrufen.</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>Was mitgeteilt wurde</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>From the change on, ms</source>
        <translation>Seit der Änderung, ms</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Views of the stream</source>
        <translation>Ansichten des Live-Verlaufs</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Nothing like that has travelled</source>
        <translation>Nichts dergleichen war unterwegs</translation>
    </message>
    <message>
        <source>Nothing in the stream fits the sentence above. Loosen it, or look at everything.</source>
        <translation>Nichts im Live-Verlauf passt zum Satz oben. Fassen Sie ihn weiter, oder sehen Sie sich alles an.</translation>
    </message>
    <message>
        <source>Show times and sites</source>
        <translation>Zeiten und Websites zeigen</translation>
    </message>
    <message>
        <source>Show the live stream</source>
        <translation>Live-Verlauf zeigen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Tell them everything again</source>
        <translation>Alles noch einmal mitteilen</translation>
    </message>
    <message numerus="yes">
        <source>%n sites selected</source>
        <translation>
            <numerusform>%n Website ausgewählt</numerusform>
            <numerusform>%n Websites ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites are paused.</source>
        <translation>
            <numerusform>%n Website ist angehalten.</numerusform>
            <numerusform>%n Websites sind angehalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites go on.</source>
        <translation>
            <numerusform>%n Website läuft weiter.</numerusform>
            <numerusform>%n Websites laufen weiter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites are told the latest state of everybody who has been there. What is sent cannot be called back.</source>
        <translation>
            <numerusform>%n Website erfährt den neuesten Stand aller, die dort gewesen sind. Gesendetes lässt sich nicht zurückrufen.</numerusform>
            <numerusform>%n Websites erfahren den neuesten Stand aller, die dort gewesen sind. Gesendetes lässt sich nicht zurückrufen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::QueueTimeline</name>
    <message>
        <source>Time shown</source>
        <translation>Gezeigte Zeit</translation>
    </message>
    <message>
        <source>Time from edit to site, every delivery. A cross is one that failed.</source>
        <translation>Zeit von der Änderung bis zur Website, jede Zustellung. Ein Kreuz ist eine gescheiterte.</translation>
    </message>
    <message>
        <source>Deliveries by outcome</source>
        <translation>Zustellungen nach Ergebnis</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Deliveries by outcome, %1</source>
        <comment>a stretch of time</comment>
        <translation>Zustellungen nach Ergebnis, %1</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::RecordHead</name>
    <message>
        <source>Close details</source>
        <translation>Details schließen</translation>
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
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>Noch hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>Das rückgängig machen</translation>
    </message>
    <message>
        <source>Undo this: %1</source>
        <translation>Rückgängig machen: %1</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::RecordRows</name>
    <message>
        <source>More for %1</source>
        <translation>Mehr zu %1</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::RolesSection</name>
    <message>
        <source>Owner of the site %1</source>
        <translation>Eigentümer der Website %1</translation>
    </message>
    <message>
        <source>May do everything, and alone gives roles and changes settings.</source>
        <translation>Darf alles; vergibt als einzige Rolle Rollen und ändert Einstellungen.</translation>
    </message>
    <message>
        <source>Looks after people, organisations, groups, sites and the queue.</source>
        <translation>Kümmert sich um Personen, Organisationen, Gruppen, Websites und die Warteschlange.</translation>
    </message>
    <message>
        <source>Mails new links, unblocks, ends sessions.</source>
        <translation>Sendet neue Links, hebt Blockierungen auf, beendet Sitzungen.</translation>
    </message>
    <message>
        <source>Runs this site and its queue, and nothing else.</source>
        <translation>Betreibt diese Website und ihre Warteschlange, sonst nichts.</translation>
    </message>
    <message>
        <source>Sees everything but secrets, and changes nothing.</source>
        <translation>Sieht alles außer Geheimnissen und ändert nichts.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Give a role</source>
        <translation>Rolle vergeben</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Entziehen</translation>
    </message>
    <message>
        <source>No role: a member like any other.</source>
        <translation>Keine Rolle: ein Mitglied wie alle anderen.</translation>
    </message>
    <message>
        <source>Reading the sites</source>
        <translation>Liest die Websites</translation>
    </message>
    <message>
        <source>There is no site yet</source>
        <translation>Es gibt noch keine Website</translation>
    </message>
    <message>
        <source>%1 was given the role: %2.</source>
        <comment>person, role</comment>
        <translation>%1 hat jetzt die Rolle: %2.</translation>
    </message>
    <message>
        <source>%1 no longer has the role: %2.</source>
        <comment>person, role</comment>
        <translation>%1 hat diese Rolle nicht mehr: %2.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::RolloverSection</name>
    <message>
        <source>A new year</source>
        <translation>Ein neues Jahr</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Of %1 people, %2 get another end, %3 join and %4 leave.</source>
        <translation>Von %1 Personen: %2 mit anderem Ende, %3 neu in einer Gruppe, %4 aus einer Gruppe genommen.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::RulesSection</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SchemaField</name>
    <message>
        <source>This kind of authority has no such setting.</source>
        <translation>Diese Art von Anmeldedienst hat keine solche Einstellung.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Das wird gebraucht.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>Eine ganze Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>This value is not allowed here.</source>
        <translation>Dieser Wert ist hier nicht erlaubt.</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>Wählen Sie einen davon.</translation>
    </message>
    <message>
        <source>An address like https://login.example.org/.</source>
        <translation>Eine Adresse wie https://login.example.org/.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Das ist zu lang.</translation>
    </message>
    <message>
        <source>It holds a character that cannot be seen. Type it anew.</source>
        <translation>Ein unsichtbares Zeichen ist darin. Tippen Sie es neu.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SchemaForm</name>
    <message>
        <source>This kind of authority has no setting %1.</source>
        <translation>Diese Art von Anmeldedienst hat keine Einstellung %1.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SecretField</name>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Bisheriges behalten</translation>
    </message>
    <message>
        <source>Will be taken away</source>
        <translation>Wird weggenommen</translation>
    </message>
    <message>
        <source>Set, and never shown</source>
        <translation>Gesetzt und nie gezeigt</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Eingabe verbergen</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Eingabe zeigen</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SelectionBar</name>
    <message>
        <source>Select nothing</source>
        <translation>Auswahl aufheben</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SentenceToken</name>
    <message>
        <source>%1: %2</source>
        <comment>filter and its choice</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ServerPage</name>
    <message>
        <source>Connections…</source>
        <translation>Verbindungen …</translation>
    </message>
    <message>
        <source>Server and settings</source>
        <translation>Server und Einstellungen</translation>
    </message>
    <message>
        <source>The server did not start: %1</source>
        <translation>Der Server ist nicht gestartet: %1</translation>
    </message>
    <message>
        <source>The built-in server</source>
        <translation>Der eingebaute Server</translation>
    </message>
    <message>
        <source>Told at the start</source>
        <translation>Beim Start mitgegeben</translation>
    </message>
    <message>
        <source>These are read once, when the house is opened: from the connection, gatelodge.toml, the environment or the command line. They are changed there.</source>
        <translation>Das wird einmal gelesen, beim Öffnen des Hauses: aus der Verbindung, gatelodge.toml, der Umgebung oder der Befehlszeile. Dort wird es geändert.</translation>
    </message>
    <message>
        <source>Stop serving</source>
        <translation>Server anhalten</translation>
    </message>
    <message>
        <source>Start serving</source>
        <translation>Server starten</translation>
    </message>
    <message>
        <source>This house is served by another computer.</source>
        <translation>Der Server dieses Hauses läuft auf einem anderen Computer.</translation>
    </message>
    <message>
        <source>People can sign in at %1.</source>
        <translation>Unter %1 kann man sich anmelden.</translation>
    </message>
    <message>
        <source>Nobody can sign in: the server is off.</source>
        <translation>Niemand kann sich anmelden: Der Server ist aus.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>anderswo</translation>
    </message>
    <message>
        <source>serving</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Listens at</source>
        <translation>Lauscht auf</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>with the certificate of the connection</source>
        <translation>mit dem Zertifikat der Verbindung</translation>
    </message>
    <message>
        <source>none: for this computer only, or a proxy before it</source>
        <translation>keins: nur für diesen Computer oder hinter einem Proxy</translation>
    </message>
    <message>
        <source>People see</source>
        <translation>Sichtbare Adresse</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>private, in a folder of this computer</source>
        <translation>privat, in einem Ordner dieses Computers</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SessionFilterBar</name>
    <message>
        <source>Three letters of a name, or an address such as 203.0.113</source>
        <translation>Drei Buchstaben eines Namens oder eine Adresse wie 203.0.113</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>every session</source>
        <translation>alle Sitzungen</translation>
    </message>
    <message>
        <source>sessions of who is here now</source>
        <translation>Sitzungen derer, die jetzt da sind</translation>
    </message>
    <message>
        <source>any authority</source>
        <translation>einem beliebigen Anmeldedienst</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Anmeldedienst</translation>
    </message>
    <message>
        <source>Show %1 opened with %2</source>
        <comment>filter of sessions: kind, authority</comment>
        <translation>Zeige %1, eröffnet mit %2</translation>
    </message>
    <message>
        <source>Name, username or address</source>
        <translation>Name, Benutzername oder Adresse</translation>
    </message>
    <message>
        <source>Search sessions by name, username or network address</source>
        <translation>Sitzungen nach Name, Benutzername oder Netzwerkadresse durchsuchen</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SessionPane</name>
    <message>
        <source>End this session</source>
        <translation>Diese Sitzung beenden</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Überall abmelden</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Person öffnen</translation>
    </message>
    <message>
        <source>Logins proved</source>
        <translation>Nachgewiesene Anmeldewege</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This session has ended. Its browser has to sign in again.</source>
        <translation>Diese Sitzung ist beendet. Ihr Browser muss sich neu anmelden.</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Ends every session of %1, on all devices</source>
        <translation>Beendet jede Sitzung von %1, auf allen Geräten</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>%1, kept on this device</source>
        <comment>date and time</comment>
        <translation>%1, bleibt auf diesem Gerät angemeldet</translation>
    </message>
    <message>
        <source>%1, or when it is idle</source>
        <comment>date and time</comment>
        <translation>%1 oder bei Untätigkeit</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>%1, proved %2</source>
        <comment>authority, time</comment>
        <translation>%1, nachgewiesen: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>kind of login and its identity</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Opened it</source>
        <translation>Hat sie geöffnet</translation>
    </message>
    <message>
        <source>Not valid now</source>
        <translation>Derzeit nicht gültig</translation>
    </message>
    <message>
        <source>None is known any more.</source>
        <translation>Keiner ist mehr bekannt.</translation>
    </message>
    <message>
        <source>A session of %1 has ended.</source>
        <translation>Eine Sitzung von %1 ist beendet.</translation>
    </message>
    <message>
        <source>%1 has to be signed in again there.</source>
        <comment>a device</comment>
        <translation>%1 muss dort neu angemeldet werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions of %1 have ended.</source>
        <translation>
            <numerusform>%n Sitzung von %1 ist beendet.</numerusform>
            <numerusform>%n Sitzungen von %1 sind beendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SessionWords</name>
    <message>
        <source>Here now</source>
        <translation>Jetzt da</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Nicht da</translation>
    </message>
    <message>
        <source>Nothing proved</source>
        <translation>Nichts nachgewiesen</translation>
    </message>
    <message>
        <source>Proved long ago</source>
        <translation>Vor langer Zeit nachgewiesen</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>Nachgewiesen</translation>
    </message>
    <message>
        <source>Proved twice</source>
        <translation>Zweifach nachgewiesen</translation>
    </message>
    <message>
        <source>A browser</source>
        <translation>Ein Browser</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>Unser eigener</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, %5, since %6, last seen %7</source>
        <comment>person, presence, device, address, authority, times</comment>
        <translation>%1, %2, %3, %4, %5, seit %6, zuletzt gesehen %7</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SessionsModel</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Signed in with</source>
        <translation>Angemeldet mit</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
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
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Niemand ist angemeldet</translation>
    </message>
    <message>
        <source>Whoever signs in appears here within a second, and leaves when the session ends.</source>
        <translation>Wer sich anmeldet, erscheint hier binnen einer Sekunde und verschwindet, wenn die Sitzung endet.</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Zählt</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <comment>people who are here now, sessions</comment>
        <translation>%1; %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n people were here within five minutes</source>
        <translation>
            <numerusform>%n Person war in den letzten fünf Minuten hier</numerusform>
            <numerusform>%n Personen waren in den letzten fünf Minuten hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are open</source>
        <translation>
            <numerusform>%n Sitzung ist offen</numerusform>
            <numerusform>%n Sitzungen sind offen</numerusform>
        </translation>
    </message>
    <message>
        <source>End these sessions</source>
        <translation>Diese Sitzungen beenden</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions have ended.</source>
        <translation>
            <numerusform>%n Sitzung ist beendet.</numerusform>
            <numerusform>%n Sitzungen sind beendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Views of the sessions</source>
        <translation>Ansichten der Sitzungen</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Jetzt da</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Nobody like that is signed in</source>
        <translation>So jemand ist nicht angemeldet</translation>
    </message>
    <message>
        <source>No session fits the sentence above. Loosen it, or look at everybody.</source>
        <translation>Keine Sitzung passt zum Satz oben. Fassen Sie ihn weiter, oder sehen Sie sich alle an.</translation>
    </message>
    <message>
        <source>Open the sign-in log</source>
        <translation>Anmeldeprotokoll öffnen</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SessionsSection</name>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Überall abmelden</translation>
    </message>
    <message>
        <source>A browser</source>
        <translation>Ein Browser</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>address and time of a session</comment>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Jetzt da</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Signed in nowhere.</source>
        <translation>Nirgends angemeldet.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SettingsSection</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>This program has no driver %1. Nobody can sign in here.</source>
        <translation>Dieses Programm hat keinen Treiber %1. Niemand kann sich hier anmelden.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile: %1. Save once more to set yours; Discard shows theirs.</source>
        <comment>what a connection needs</comment>
        <translation>Jemand anderes hat das inzwischen geändert: %1. Noch einmal Speichern setzt Ihre Werte, Verwerfen zeigt die anderen.</translation>
    </message>
    <message>
        <source>Its connection must be put in order first.</source>
        <translation>Zuerst muss seine Verbindung in Ordnung gebracht werden.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SeveralBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SeveralPane</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere Person</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>In common</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a state of people, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SheetPicture</name>
    <message numerus="yes">
        <source>The first of %n pages</source>
        <translation>
            <numerusform>Die erste von %n Seite</numerusform>
            <numerusform>Die erste von %n Seiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SheetsPane</name>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Blätter</translation>
    </message>
    <message>
        <source>Eight on a page, to be cut apart.</source>
        <translation>Acht pro Seite, zum Auseinanderschneiden.</translation>
    </message>
    <message numerus="yes">
        <source>%n invitations. These links are shown here only: sheets and mails that these people got before no longer work.</source>
        <translation>
            <numerusform>%n Einladung. Dieser Link wird nur hier gezeigt: Blätter und E-Mails, die diese Person vorher bekommen hat, gelten nicht mehr.</numerusform>
            <numerusform>%n Einladungen. Diese Links werden nur hier gezeigt: Blätter und E-Mails, die diese Personen vorher bekommen haben, gelten nicht mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the sheets</source>
        <translation>Blätter speichern</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>invitations</source>
        <comment>name of a file, without its ending</comment>
        <translation>Einladungen</translation>
    </message>
    <message>
        <source>The sheets are written.</source>
        <translation>Die Blätter sind geschrieben.</translation>
    </message>
    <message>
        <source>The sheets could not be written there. Choose another place.</source>
        <translation>Die Blätter konnten dort nicht geschrieben werden. Wählen Sie einen anderen Ort.</translation>
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
        <translation>Name</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>Weiteres</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ShortPage</name>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Nothing in this list has these letters.</source>
        <translation>Nichts in dieser Liste hat diese Buchstaben.</translation>
    </message>
    <message>
        <source>With “%1”</source>
        <translation>Mit „%1“</translation>
    </message>
    <message>
        <source>Nothing is like that</source>
        <translation>Nichts dergleichen gefunden</translation>
    </message>
    <message>
        <source>Nothing fits the sentence above. Loosen it, or look at everything.</source>
        <translation>Nichts passt zum Satz oben. Fassen Sie ihn weiter, oder sehen Sie sich alles an.</translation>
    </message>
    <message>
        <source>%1, with “%2”</source>
        <comment>what a list is narrowed to, letters that are sought</comment>
        <translation>%1, mit „%2“</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Sidebar</name>
    <message>
        <source>Subjects</source>
        <translation>Themen</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SignInFilterBar</name>
    <message>
        <source>Three letters of a name, or an address such as 203.0.113</source>
        <translation>Drei Buchstaben eines Namens oder eine Adresse wie 203.0.113</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>every sign-in</source>
        <translation>jede Anmeldung</translation>
    </message>
    <message>
        <source>rejections only</source>
        <translation>nur Ablehnungen</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>allen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>any site</source>
        <translation>allen Websites</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Show %1 by %2 at %3</source>
        <comment>filter of the sign-in log: kind, person, site</comment>
        <translation>Zeige %1 von %2 bei %3</translation>
    </message>
    <message>
        <source>Name, username or address</source>
        <translation>Name, Benutzername oder Adresse</translation>
    </message>
    <message>
        <source>Search the log by name, username or network address</source>
        <translation>Protokoll nach Name, Benutzername oder Netzwerkadresse durchsuchen</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SignInLogPage</name>
    <message>
        <source>Sign-in log</source>
        <translation>Anmeldeprotokoll</translation>
    </message>
    <message>
        <source>Views of the log</source>
        <translation>Ansichten des Protokolls</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Nothing like that is in the log</source>
        <translation>Nichts dergleichen steht im Protokoll</translation>
    </message>
    <message>
        <source>No sign-in of the last year fits the sentence above. Loosen it, or look at everything.</source>
        <translation>Keine Anmeldung des letzten Jahres passt zum Satz oben. Lockern Sie ihn, oder sehen Sie alles an.</translation>
    </message>
    <message>
        <source>Nobody has signed in yet</source>
        <translation>Noch hat sich niemand angemeldet</translation>
    </message>
    <message>
        <source>Every sign-in appears here within a second, whether it went well or not.</source>
        <translation>Jede Anmeldung erscheint hier binnen einer Sekunde, ob gelungen oder nicht.</translation>
    </message>
    <message>
        <source>Who came in and who did not, as it happens. A rejection says why, and what would change it.</source>
        <translation>Wer hereinkam und wer nicht, im selben Augenblick. Eine Ablehnung sagt, warum, und was daran etwas ändern würde.</translation>
    </message>
    <message>
        <source>Every sign-in</source>
        <translation>Jede Anmeldung</translation>
    </message>
    <message>
        <source>Blocked now</source>
        <translation>Jetzt blockiert</translation>
    </message>
    <message>
        <source>Rejections</source>
        <translation>Ablehnungen</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>Personen einladen</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SignInModel</name>
    <message>
        <source>d MMM yy</source>
        <comment>a day, as QLocale::toString takes it</comment>
        <translation>d. MMM yy</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
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
        <translation>Person öffnen</translation>
    </message>
    <message>
        <source>Show only theirs</source>
        <translation>Nur diese Person zeigen</translation>
    </message>
    <message>
        <source>Open the site</source>
        <translation>Website öffnen</translation>
    </message>
    <message>
        <source>Check every gate</source>
        <translation>Jedes Tor prüfen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>date, time of day</comment>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, username</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>On the way to</source>
        <translation>Auf dem Weg zu</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Anmeldedienst</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>Unser eigener</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SignInWords</name>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Account not active</source>
        <translation>Konto nicht aktiv</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Zu früh</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Hereingekommen</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Falsches Passwort</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation>Zu viele Versuche</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>No proof</source>
        <translation>Kein Nachweis</translation>
    </message>
    <message>
        <source>Closed there</source>
        <translation>Dort geschlossen</translation>
    </message>
    <message>
        <source>Login withdrawn</source>
        <translation>Anmeldeweg entzogen</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Kein Konto</translation>
    </message>
    <message>
        <source>To be linked</source>
        <translation>Zu verknüpfen</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Not let in yet</source>
        <translation>Noch nicht zugelassen</translation>
    </message>
    <message>
        <source>Not active then</source>
        <translation>Damals nicht aktiv</translation>
    </message>
    <message>
        <source>Somebody unknown</source>
        <translation>Jemand Unbekanntes</translation>
    </message>
    <message>
        <source>Somebody who is gone</source>
        <translation>Jemand, den es nicht mehr gibt</translation>
    </message>
    <message>
        <source>to %1, with %2</source>
        <comment>a site, an authority</comment>
        <translation>zu %1, mit %2</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>a site</comment>
        <translation>zu %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <comment>an authority</comment>
        <translation>mit %1</translation>
    </message>
    <message>
        <source>at our own door</source>
        <translation>an unserem eigenen Eingang</translation>
    </message>
    <message>
        <source>A browser</source>
        <translation>Ein Browser</translation>
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
        <translation>Anmeldungen nach Ergebnis</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Hereingekommen</translation>
    </message>
    <message>
        <source>Stopped at a gate</source>
        <translation>An einem Tor aufgehalten</translation>
    </message>
    <message>
        <source>Not known, or too many tries</source>
        <translation>Unbekannt oder zu viele Versuche</translation>
    </message>
    <message>
        <source>nobody, %1</source>
        <comment>a stretch of time</comment>
        <translation>niemand, %1</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SitePane</name>
    <message>
        <source>Open site</source>
        <translation>Website öffnen</translation>
    </message>
    <message>
        <source>Why can’t somebody enter?</source>
        <translation>Warum kommt jemand nicht hinein?</translation>
    </message>
    <message>
        <source>Remove this site</source>
        <translation>Diese Website entfernen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Run by %1. %2, and %3.</source>
        <comment>organisation; how many came; how many went in</comment>
        <translation>Betrieben von %1. %2, und %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n came this week</source>
        <translation>
            <numerusform>%n Person kam diese Woche</numerusform>
            <numerusform>%n Personen kamen diese Woche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n went in</source>
        <translation>
            <numerusform>%n ging hinein</numerusform>
            <numerusform>%n gingen hinein</numerusform>
        </translation>
    </message>
    <message>
        <source>What they see here</source>
        <translation>Was man hier sieht</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SitesFilter</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>in any state</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>in trouble</source>
        <translation>in Schwierigkeiten</translation>
    </message>
    <message>
        <source>behind with updates</source>
        <translation>mit Aktualisierungen im Rückstand</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>scheitert</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>without a key</source>
        <translation>ohne Schlüssel</translation>
    </message>
    <message>
        <source>changing their key</source>
        <translation>beim Schlüsselwechsel</translation>
    </message>
    <message>
        <source>told of no changes</source>
        <translation>erfährt nicht von Änderungen</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>any protocol</source>
        <translation>beliebigem Protokoll</translation>
    </message>
    <message>
        <source>any visitors</source>
        <translation>beliebige Personen</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>some groups only</source>
        <translation>nur einige Gruppen</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Wer hineinkommt</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>any organisation</source>
        <translation>einer beliebigen Organisation</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation>In Schwierigkeiten</translation>
    </message>
    <message>
        <source>Sites %1 of %2</source>
        <comment>in any state … any organisation</comment>
        <translation>Websites, Zustand: %1, von %2</translation>
    </message>
    <message>
        <source>with %1 for %2</source>
        <comment>goes on from: Sites in any state …</comment>
        <translation>mit %1 für %2</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More conditions</source>
        <translation>Mehr Bedingungen</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SitesPage</name>
    <message>
        <source>Sites</source>
        <translation>Websites</translation>
    </message>
    <message>
        <source>Connect a site</source>
        <translation>Website anbinden</translation>
    </message>
    <message>
        <source>No site asks here yet</source>
        <translation>Hier fragt noch keine Website an</translation>
    </message>
    <message>
        <source>A site is anything people sign in to: a wiki, a calendar, a shop. Connect one, and the people you keep here can use it without another password.</source>
        <translation>Eine Website ist alles, wo man sich anmeldet: ein Wiki, ein Kalender, ein Shop. Binden Sie eine an, und die hier geführten Personen benutzen sie ohne weiteres Passwort.</translation>
    </message>
    <message>
        <source>Give it a name and the address where people come back.</source>
        <translation>Geben Sie ihr einen Namen und die Adresse, an die Personen zurückkommen.</translation>
    </message>
    <message>
        <source>Copy its key into the site’s settings; an example client is made for you.</source>
        <translation>Kopieren Sie ihren Schlüssel in die Einstellungen der Website; ein Beispiel-Client wird für Sie erstellt.</translation>
    </message>
    <message>
        <source>Choose a person, and see whether every gate lets them in.</source>
        <translation>Wählen Sie eine Person und sehen Sie, ob jedes Tor sie einlässt.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>site, host, state</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <comment>a site</comment>
        <translation>%1 wurde entfernt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Switch pushes on</source>
        <translation>Zustellung einschalten</translation>
    </message>
    <message>
        <source>Switch pushes off</source>
        <translation>Zustellung ausschalten</translation>
    </message>
    <message>
        <source>Move to organisation</source>
        <translation>In Organisation verschieben</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n sites are told of changes now</source>
        <translation>
            <numerusform>%n Website erfährt jetzt von Änderungen</numerusform>
            <numerusform>%n Websites erfahren jetzt von Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites are told of no changes any more</source>
        <translation>
            <numerusform>%n Website erfährt nicht mehr von Änderungen</numerusform>
            <numerusform>%n Websites erfahren nicht mehr von Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites belong to %1 now</source>
        <translation>
            <numerusform>%n Website gehört jetzt zu %1</numerusform>
            <numerusform>%n Websites gehören jetzt zu %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites were removed</source>
        <translation>
            <numerusform>%n Website wurde entfernt</numerusform>
            <numerusform>%n Websites wurden entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
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
        <translation>Zustand</translation>
    </message>
    <message>
        <source>No site fits the sentence above.</source>
        <translation>Keine Website passt zum Satz oben.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SitesSection</name>
    <message>
        <source>Sites visited</source>
        <translation>Besuchte Websites</translation>
    </message>
    <message>
        <source>Check entry</source>
        <translation>Zutritt prüfen</translation>
    </message>
    <message numerus="yes">
        <source>%n visits, last %1</source>
        <translation>
            <numerusform>%n Besuch, zuletzt %1</numerusform>
            <numerusform>%n Besuche, zuletzt %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>No site yet. The first visit to one fixes the username.</source>
        <translation>Noch keine Website. Der erste Besuch legt den Benutzernamen fest.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SkeletonRows</name>
    <message>
        <source>Loading</source>
        <translation>Lädt</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SourceForm</name>
    <message>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SpanChoice</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>last 60 minutes</source>
        <translation>letzte 60 Minuten</translation>
    </message>
    <message>
        <source>last 24 hours</source>
        <translation>letzte 24 Stunden</translation>
    </message>
    <message>
        <source>last seven days</source>
        <translation>letzte sieben Tage</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Gezeigte Zeit</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Sparkline</name>
    <message>
        <source>no values</source>
        <translation>keine Werte</translation>
    </message>
    <message>
        <source>now %1, highest %2</source>
        <translation>jetzt %1, höchstens %2</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::StackedBars</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a series and its total</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::StartingPage</name>
    <message>
        <source>The house is being opened</source>
        <translation>Das Haus wird geöffnet</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Einen Moment.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>The house cannot be opened</source>
        <translation>Das Haus lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Verbindungen …</translation>
    </message>
    <message numerus="yes">
        <source>Try again (%n s)</source>
        <comment>seconds until it is tried by itself</comment>
        <translation>
            <numerusform>Noch einmal versuchen (%n s)</numerusform>
            <numerusform>Noch einmal versuchen (%n s)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::StationList</name>
    <message>
        <source>Stations</source>
        <translation>Stationen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>station, note</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>station, note, duration</comment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Server state</source>
        <translation>Zustand des Servers</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::StepStrip</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <comment>of an assistant</comment>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::StoppedWords</name>
    <message>
        <source>%1 was not let in to %2</source>
        <comment>person, site</comment>
        <translation>%1 wurde nicht zu %2 eingelassen</translation>
    </message>
    <message>
        <source>%1 proved the login, and was stopped</source>
        <translation>%1 hat den Anmeldeweg nachgewiesen und wurde aufgehalten</translation>
    </message>
    <message>
        <source>The account of %1 is deleted.</source>
        <translation>Das Konto von %1 ist gelöscht.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>%1 is suspended.</source>
        <translation>%1 ist gesperrt.</translation>
    </message>
    <message>
        <source>%1 is suspended, and reads at the door: “%2”</source>
        <comment>person, message</comment>
        <translation>%1 ist gesperrt und liest am Eingang: „%2“</translation>
    </message>
    <message>
        <source>Once restored, %1 may come in at once; nothing else has to be done.</source>
        <translation>Nach dem Entsperren kommt %1 sofort hinein; sonst ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>%1 has signed up, and waits for somebody who lets them in.</source>
        <translation>%1 hat sich registriert und wartet auf Zulassung.</translation>
    </message>
    <message>
        <source>The request stands in Approvals, too, with what was asked for.</source>
        <translation>Die Anfrage steht auch unter „Genehmigungen“, mit dem, was verlangt wurde.</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Zulassen</translation>
    </message>
    <message>
        <source>The account of %1 begins on %2.</source>
        <comment>person, date and time</comment>
        <translation>Das Konto von %1 beginnt am %2.</translation>
    </message>
    <message>
        <source>The account of %1 ended on %2.</source>
        <comment>person, date and time</comment>
        <translation>Das Konto von %1 endete am %2.</translation>
    </message>
    <message>
        <source>The dates stand in the person’s profile.</source>
        <translation>Die Daten stehen im Profil der Person.</translation>
    </message>
    <message>
        <source>%1 asks for a stronger proof than the session had.</source>
        <translation>%1 verlangt einen stärkeren Nachweis, als die Sitzung hatte.</translation>
    </message>
    <message>
        <source>Only %1 can give it, by signing in with a stronger login.</source>
        <translation>Das kann nur %1 selbst, durch Anmeldung auf einem stärkeren Weg.</translation>
    </message>
    <message>
        <source>%1 asks for a first and a last name, and one of them is missing.</source>
        <translation>%1 verlangt Vor- und Nachnamen, und einer davon fehlt.</translation>
    </message>
    <message>
        <source>%1 asks for a confirmed address, and %2 has none.</source>
        <comment>site, person</comment>
        <translation>%1 verlangt eine bestätigte Adresse, und %2 hat keine.</translation>
    </message>
    <message>
        <source>%1 is led to the missing part at the next visit; in Users you can fill it in.</source>
        <translation>Beim nächsten Besuch wird %1 zu dem geführt, was fehlt; unter „Personen“ können Sie es ergänzen.</translation>
    </message>
    <message>
        <source>The account of %1 is too young for %2.</source>
        <comment>person, site</comment>
        <translation>Das Konto von %1 ist zu jung für %2.</translation>
    </message>
    <message>
        <source>The gate opens by itself on %1.</source>
        <comment>date and time</comment>
        <translation>Das Tor öffnet sich von selbst am %1.</translation>
    </message>
    <message>
        <source>%1 did not agree that %2 receives name and address.</source>
        <comment>person, organisation</comment>
        <translation>%1 hat nicht zugestimmt, dass %2 Namen und Adresse erhält.</translation>
    </message>
    <message>
        <source>Only %1 can change that, at the next visit or on the account page.</source>
        <translation>Das kann nur %1 selbst ändern, beim nächsten Besuch oder auf der Kontoseite.</translation>
    </message>
    <message>
        <source>%1 lets in members of a group that is gone.</source>
        <translation>%1 lässt Mitglieder einer Gruppe ein, die es nicht mehr gibt.</translation>
    </message>
    <message>
        <source>%1 lets in %2, and %3 is in none of them.</source>
        <comment>site, groups, person</comment>
        <translation>%1 lässt %2 ein, und %3 gehört zu keiner dieser Gruppen.</translation>
    </message>
    <message>
        <source>As a member %1 may enter at once.</source>
        <translation>Als Mitglied kommt %1 sofort hinein.</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <comment>a group</comment>
        <translation>Zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Open the site</source>
        <translation>Website öffnen</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Person öffnen</translation>
    </message>
    <message>
        <source>The session was not proved strongly enough for %1, or too long ago.</source>
        <translation>Die Sitzung war für %1 nicht stark genug nachgewiesen oder vor zu langer Zeit.</translation>
    </message>
    <message>
        <source>That is over: nothing would stop %1 now.</source>
        <translation>Das ist vorbei: Nichts würde %1 jetzt aufhalten.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>The account does not exist any more.</source>
        <translation>Das Konto gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::StreamDelegate</name>
    <message>
        <source>Own</source>
        <extracomment>Who sent a signal: this program, or another one</extracomment>
        <translation>Eigenes</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Fremdes</translation>
    </message>
    <message>
        <source>NOTIFY %1</source>
        <comment>a channel</comment>
        <translation>NOTIFY %1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what the signal means, how many changes were read</comment>
        <translation>%1; %2</translation>
    </message>
    <message numerus="yes">
        <source>%n changes read</source>
        <translation>
            <numerusform>%n Änderung gelesen</numerusform>
            <numerusform>%n Änderungen gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more changes</source>
        <translation>
            <numerusform>%n weitere Änderung zeigen</numerusform>
            <numerusform>%n weitere Änderungen zeigen</numerusform>
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
        <translation>nach %1</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::StreamFilterBar</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>signals and changes</source>
        <translation>Signale und Änderungen</translation>
    </message>
    <message>
        <source>deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>deliveries of new states</source>
        <translation>Zustellungen neuer Stände</translation>
    </message>
    <message>
        <source>deliveries of suspensions</source>
        <translation>Zustellungen von Sperrungen</translation>
    </message>
    <message>
        <source>deliveries of people let in again</source>
        <translation>Zustellungen wieder zugelassener Personen</translation>
    </message>
    <message>
        <source>deliveries of erasures</source>
        <translation>Zustellungen von Löschungen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>in any state</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>angekommen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>any channel</source>
        <translation>jeden Kanal</translation>
    </message>
    <message>
        <source>the channel of changes</source>
        <translation>den Kanal der Änderungen</translation>
    </message>
    <message>
        <source>the channel of the queue</source>
        <translation>den Kanal der Warteschlange</translation>
    </message>
    <message>
        <source>the channel of mails</source>
        <translation>den Kanal der E-Mails</translation>
    </message>
    <message>
        <source>the channel of sign-outs</source>
        <translation>den Kanal der Abmeldungen</translation>
    </message>
    <message>
        <source>the channel of errands</source>
        <translation>den Kanal der Aufträge</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>allen</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>anderswo</translation>
    </message>
    <message>
        <source>any site</source>
        <translation>alle Websites</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Show %1 for %2 that is %3 and came on %4 from %5</source>
        <comment>filter of the stream</comment>
        <translation>Zeige %1 für %2, Ergebnis: %3, über %4, von %5</translation>
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
        <translation>von hier</translation>
    </message>
    <message>
        <source>from elsewhere</source>
        <translation>von anderswo</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change: %1 %2</source>
        <comment>a record, what became of it</comment>
        <translation>Änderung: %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more changes</source>
        <translation>
            <numerusform>%n weitere Änderung</numerusform>
            <numerusform>%n weitere Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 to %3, %4, %5</source>
        <comment>time, people, site, what was told, outcome</comment>
        <translation>%1, %2 an %3, %4, %5</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::StreamTitles</name>
    <message>
        <source>In all</source>
        <translation>Insgesamt</translation>
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
            <numerusform>%n wartet auf Sie</numerusform>
            <numerusform>%n warten auf Sie</numerusform>
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
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Settings of a synchronisation</source>
        <translation>Einstellungen einer Synchronisierung</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SyncPane</name>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Jetzt ausführen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>People by run</source>
        <translation>Personen je Lauf</translation>
    </message>
    <message>
        <source>Log of the run</source>
        <translation>Protokoll des Laufs</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message numerus="yes">
        <source>of %n who came from it. Nothing has happened yet; whom it is about stands in the log.</source>
        <translation>
            <numerusform>von %n, die daraus kam. Noch ist nichts geschehen; um wen es geht, steht im Protokoll.</numerusform>
            <numerusform>von %n, die daraus kamen. Noch ist nichts geschehen; um wen es geht, steht im Protokoll.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message numerus="yes">
        <source>keeps %n people</source>
        <translation>
            <numerusform>führt %n Person</numerusform>
            <numerusform>führt %n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster Lauf</translation>
    </message>
    <message>
        <source>Who is gone</source>
        <translation>Wer nicht mehr dabei ist</translation>
    </message>
    <message>
        <source>stays as they are</source>
        <translation>bleibt unverändert</translation>
    </message>
    <message>
        <source>is suspended</source>
        <translation>wird gesperrt</translation>
    </message>
    <message>
        <source>goes to the recycle bin</source>
        <translation>kommt in den Papierkorb</translation>
    </message>
    <message>
        <source>Mails to</source>
        <translation>E-Mails an</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemanden</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>It has not run yet.</source>
        <translation>Noch kein Lauf.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>At sign-ins</source>
        <translation>Bei Anmeldungen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Save the acknowledgement…</source>
        <translation>Bestätigung speichern …</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON-Zeilen (*.jsonl)</translation>
    </message>
    <message>
        <source>The synchronisation %1 was removed.</source>
        <translation>Die Synchronisierung %1 wurde entfernt.</translation>
    </message>
    <message>
        <source>Its people stay, and nobody keeps them.</source>
        <translation>Ihre Personen bleiben, und niemand führt sie mehr.</translation>
    </message>
    <message numerus="yes">
        <source>The last document would take %n people out of groups</source>
        <translation>
            <numerusform>Mit dem letzten Dokument würde %n Person aus Gruppen entfernt</numerusform>
            <numerusform>Mit dem letzten Dokument würden %n Personen aus Gruppen entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last document would shut %n people out</source>
        <translation>
            <numerusform>Mit dem letzten Dokument würde %n Person den Zutritt verlieren</numerusform>
            <numerusform>Mit dem letzten Dokument würden %n Personen den Zutritt verlieren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, where somebody is needed</source>
        <translation>%1, wenn sich jemand kümmern muss</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Syncs</name>
    <message>
        <source>Runs</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Asks you</source>
        <translation>Fragt Sie</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Overtaken</source>
        <translation>Überholt</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>only by hand</source>
        <translation>nur von Hand</translation>
    </message>
    <message numerus="yes">
        <source>every %n hours</source>
        <translation>
            <numerusform>im Abstand von %n Stunde</numerusform>
            <numerusform>alle %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n minutes</source>
        <translation>
            <numerusform>im Abstand von %n Minute</numerusform>
            <numerusform>alle %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>every day at %1</source>
        <translation>täglich um %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>days of the week, time</extracomment>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>not by itself</source>
        <translation>nicht von selbst</translation>
    </message>
    <message>
        <source>There is one with this name already.</source>
        <translation>Eine mit diesem Namen gibt es schon.</translation>
    </message>
    <message>
        <source>The server was stopped in the middle. Nothing was changed.</source>
        <translation>Der Server wurde mittendrin angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The source did not answer, or not to the end.</source>
        <translation>Die Quelle hat nicht oder nicht bis zum Ende geantwortet.</translation>
    </message>
    <message>
        <source>The source does not take the account or its password.</source>
        <translation>Die Quelle nimmt das Konto oder sein Passwort nicht an.</translation>
    </message>
    <message>
        <source>The document cannot be fetched as it is set here.</source>
        <translation>Mit diesen Einstellungen lässt sich das Dokument nicht abrufen.</translation>
    </message>
    <message>
        <source>The document cannot be read: it is no list of people.</source>
        <translation>Das Dokument lässt sich nicht lesen: Es ist keine Liste von Personen.</translation>
    </message>
    <message>
        <source>Somebody was changed here meanwhile. The next run sees to it.</source>
        <translation>Inzwischen wurde hier jemand geändert. Der nächste Lauf kümmert sich darum.</translation>
    </message>
    <message>
        <source>It could not be finished.</source>
        <translation>Es konnte nicht abgeschlossen werden.</translation>
    </message>
    <message>
        <source>It was removed while it ran. Nothing was changed.</source>
        <translation>Die Synchronisierung wurde während des Laufs entfernt. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SyncsPage</name>
    <message>
        <source>Synchronisation</source>
        <translation>Synchronisierung</translation>
    </message>
    <message>
        <source>New synchronisation</source>
        <translation>Neue Synchronisierung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nothing is synchronised</source>
        <translation>Nichts wird synchronisiert</translation>
    </message>
    <message>
        <source>A school or a personnel office has a list of its own. A synchronisation fetches it at set times, and people here follow it.</source>
        <translation>Eine Schule oder ein Personalbüro führt eine eigene Liste. Eine Synchronisierung holt sie zu festen Zeiten, und die Konten hier richten sich danach.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
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
            <numerusform>%n davon wartet auf Ihre Antwort</numerusform>
            <numerusform>%n davon warten auf Ihre Antwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources that the house follows</source>
        <translation>
            <numerusform>%n Quelle, der das Haus folgt</numerusform>
            <numerusform>%n Quellen, denen das Haus folgt</numerusform>
        </translation>
    </message>
    <message>
        <source>Views of the synchronisations</source>
        <translation>Ansichten der Synchronisierungen</translation>
    </message>
    <message>
        <source>Show %1 %2</source>
        <comment>every synchronisation, in any state</comment>
        <translation>Zeige %1, %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>every synchronisation</source>
        <translation>alle Synchronisierungen</translation>
    </message>
    <message>
        <source>synchronisations with files</source>
        <translation>Synchronisierungen mit Dateien</translation>
    </message>
    <message>
        <source>synchronisations with web addresses</source>
        <translation>Synchronisierungen mit Webadressen</translation>
    </message>
    <message>
        <source>synchronisations with directories</source>
        <translation>Synchronisierungen mit Verzeichnissen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>in any state</source>
        <translation>in jedem Zustand</translation>
    </message>
    <message>
        <source>that failed or ask you</source>
        <translation>die gescheitert sind oder auf Ihre Antwort warten</translation>
    </message>
    <message>
        <source>that are paused</source>
        <translation>die angehalten sind</translation>
    </message>
    <message>
        <source>that go on by themselves</source>
        <translation>die von selbst weiterlaufen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Want you</source>
        <translation>Warten auf Sie</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Remove these synchronisations</source>
        <translation>Diese Synchronisierungen entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n synchronisations run within a minute.</source>
        <translation>
            <numerusform>%n Synchronisierung läuft innerhalb einer Minute.</numerusform>
            <numerusform>%n Synchronisierungen laufen innerhalb einer Minute.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n synchronisations are paused.</source>
        <translation>
            <numerusform>%n Synchronisierung ist angehalten.</numerusform>
            <numerusform>%n Synchronisierungen sind angehalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n synchronisations go on.</source>
        <translation>
            <numerusform>%n Synchronisierung läuft weiter.</numerusform>
            <numerusform>%n Synchronisierungen laufen weiter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n synchronisations were removed.</source>
        <translation>
            <numerusform>%n Synchronisierung wurde entfernt.</numerusform>
            <numerusform>%n Synchronisierungen wurden entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Letzter Lauf</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Nächster Lauf</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>never</source>
        <comment>a synchronisation’s last run</comment>
        <translation>nie</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::TakeBack</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>It was changed %1.</source>
        <comment>a time</comment>
        <translation>Es wurde %1 geändert.</translation>
    </message>
    <message>
        <source>%1 is now: %2. It was left as: %3. Changed %4.</source>
        <comment>a field, two values, a time</comment>
        <translation>%1 ist jetzt: %2. Hinterlassen wurde: %3. Geändert %4.</translation>
    </message>
    <message>
        <source>Nothing was taken back: %1 has changed it since.</source>
        <translation>Nichts wurde zurückgenommen: %1 hat es seitdem geändert.</translation>
    </message>
    <message>
        <source>Nothing was taken back: %1 has changed %2 since.</source>
        <translation>Nichts wurde zurückgenommen: %1 hat seitdem %2 geändert.</translation>
    </message>
    <message>
        <source>Nothing was taken back: what it is about was removed by %1 since.</source>
        <translation>Nichts wurde zurückgenommen: Worum es geht, wurde seitdem von %1 entfernt.</translation>
    </message>
    <message>
        <source>Nothing was taken back: %1 has added it again, in other words.</source>
        <translation>Nichts wurde zurückgenommen: %1 hat es in anderen Worten wieder hinzugefügt.</translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more stand in the way.</source>
        <translation>
            <numerusform>Und %n weitere steht im Weg.</numerusform>
            <numerusform>Und %n weitere stehen im Weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is as it was before already.</source>
        <translation>Es ist schon wieder wie vorher.</translation>
    </message>
    <message>
        <source>Take back the rest</source>
        <translation>Den Rest zurücknehmen</translation>
    </message>
    <message>
        <source>It was done again.</source>
        <translation>Es wurde wiederholt.</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>Es wurde zurückgenommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes stayed, because others followed.</source>
        <translation>
            <numerusform>%n Änderung ist geblieben, weil andere folgten.</numerusform>
            <numerusform>%n Änderungen sind geblieben, weil andere folgten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are as they were.</source>
        <translation>
            <numerusform>%n Eintrag ist wie vorher.</numerusform>
            <numerusform>%n Einträge sind wie vorher.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Undo of an import</source>
        <translation>Zurücknehmen eines Imports</translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken back.</source>
        <translation>Abgebrochen. Nichts wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>Done again: “%1”</source>
        <translation>Wiederholt: „%1“</translation>
    </message>
    <message>
        <source>Taken back: “%1”</source>
        <translation>Zurückgenommen: „%1“</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::TestMail</name>
    <message>
        <source>Send a test mail</source>
        <translation>Test-E-Mail senden</translation>
    </message>
    <message>
        <source>The mail server is asked …</source>
        <translation>Der Mailserver wird gefragt…</translation>
    </message>
    <message>
        <source>This is no mail address.</source>
        <translation>Das ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>your address</source>
        <translation>Ihre Adresse</translation>
    </message>
    <message>
        <source>Address for the test mail</source>
        <translation>Adresse für die Test-E-Mail</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ThresholdLine</name>
    <message>
        <source>no values</source>
        <translation>keine Werte</translation>
    </message>
    <message>
        <source>now %1, highest %2</source>
        <translation>jetzt %1, höchstens %2</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::TogetherDeeds</name>
    <message>
        <source>Both are %1 now.</source>
        <translation>Beide Konten sind jetzt %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n people go on</source>
        <translation>
            <numerusform>%n Person wechselt ins neue Jahr</numerusform>
            <numerusform>%n Personen wechseln ins neue Jahr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have gone on.</source>
        <translation>
            <numerusform>%n Person ist ins neue Jahr gewechselt.</numerusform>
            <numerusform>%n Personen sind ins neue Jahr gewechselt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ToldSection</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>What it is told</source>
        <translation>Was sie erfährt</translation>
    </message>
    <message>
        <source>choose a person, and see what would be sent now</source>
        <translation>wählen Sie eine Person und sehen Sie, was jetzt gesendet würde</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID-Token</translation>
    </message>
    <message>
        <source>With times, level and nonce of the sign-in beside it.</source>
        <translation>Dazu kommen Zeiten, Stufe und Nonce der Anmeldung.</translation>
    </message>
    <message>
        <source>User info</source>
        <translation>Benutzerinfo</translation>
    </message>
    <message>
        <source>If it asks for every scope that it may ask for.</source>
        <translation>Wenn sie jeden Scope verlangt, den sie verlangen darf.</translation>
    </message>
    <message>
        <source>Community answer</source>
        <translation>Community-Antwort</translation>
    </message>
    <message>
        <source>Sealed with the site’s key.</source>
        <translation>Mit dem Schlüssel der Website versiegelt.</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>When something of the person changes.</source>
        <translation>Wenn sich an der Person etwas ändert.</translation>
    </message>
    <message>
        <source>This organisation has names of its own for people, and only a window on the server’s own computer can make them out.</source>
        <translation>Diese Organisation hat eigene Namen für Personen, und nur ein Fenster auf dem Computer des Servers selbst kann sie ermitteln.</translation>
    </message>
    <message>
        <source>Of %1 it would be told this, if they may enter.</source>
        <translation>Über %1 würde sie das erfahren, wenn die Person hineinkommt.</translation>
    </message>
    <message>
        <source>Of %1 it would be told nothing: it has no key, and does not speak OpenID Connect.</source>
        <translation>Über %1 würde sie nichts erfahren: Sie hat keinen Schlüssel und spricht nicht OpenID Connect.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Tray</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Close to the tray</source>
        <translation>Beim Schließen im Systembereich bleiben</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::TrayIcon</name>
    <message>
        <source>Open Gatelodge</source>
        <translation>Gatelodge öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::TrustSection</name>
    <message>
        <source>What it is trusted with</source>
        <translation>Was ihm anvertraut ist</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Betrieb</translation>
    </message>
    <message>
        <source>Switched off, nobody signs in with it, and no site offers it.</source>
        <translation>Ist er ausgeschaltet, meldet sich niemand damit an, und keine Website bietet ihn an.</translation>
    </message>
    <message>
        <source>People sign in with it</source>
        <translation>Personen melden sich damit an</translation>
    </message>
    <message>
        <source>Switched off, nobody signs in here, and what else it does goes on.</source>
        <translation>Ist das ausgeschaltet, meldet sich hier niemand an; was er sonst tut, geht weiter.</translation>
    </message>
    <message>
        <source>Makes accounts here</source>
        <translation>Legt hier Konten an</translation>
    </message>
    <message>
        <source>Who signs in with it for the first time gets an account. Otherwise somebody must add it.</source>
        <translation>Wer sich zum ersten Mal damit anmeldet, bekommt ein Konto. Sonst muss jemand es hinzufügen.</translation>
    </message>
    <message>
        <source>User names there are email addresses</source>
        <translation>Benutzernamen dort sind E-Mail-Adressen</translation>
    </message>
    <message>
        <source>What stands after the @ belongs to the name then.</source>
        <translation>Was nach dem @ steht, gehört dann zum Namen.</translation>
    </message>
    <message>
        <source>Who signs up gets the account here</source>
        <translation>Wer sich registriert, bekommt sein Konto hier</translation>
    </message>
    <message>
        <source>At one authority at most. Switched off everywhere, nobody can sign up.</source>
        <translation>Bei höchstens einem Anmeldedienst. Ist es überall ausgeschaltet, kann sich niemand registrieren.</translation>
    </message>
    <message>
        <source>Adding a login needs approval</source>
        <translation>Einen Anmeldeweg hinzuzufügen braucht eine Genehmigung</translation>
    </message>
    <message>
        <source>A person proves it, and it opens the account once somebody has looked.</source>
        <translation>Die Person weist ihn nach, und er öffnet das Konto, sobald jemand nachgesehen hat.</translation>
    </message>
    <message>
        <source>A forgotten password needs approval</source>
        <translation>Ein vergessenes Passwort braucht eine Genehmigung</translation>
    </message>
    <message>
        <source>The link that sets a new one is mailed once somebody has looked.</source>
        <translation>Der Link für ein neues wird gesendet, sobald jemand nachgesehen hat.</translation>
    </message>
    <message>
        <source>Its connection must be put in order first.</source>
        <translation>Zuerst muss seine Verbindung in Ordnung gebracht werden.</translation>
    </message>
    <message>
        <source>%1 was switched off.</source>
        <translation>%1 wurde ausgeschaltet.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::UndoOffers</name>
    <message numerus="yes">
        <source>%1 %2, and %n more with it.</source>
        <comment>a record, what became of it</comment>
        <translation>
            <numerusform>%1 %2, und %n weiterer Eintrag dazu.</numerusform>
            <numerusform>%1 %2, und %n weitere Einträge dazu.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>a record, what became of it</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>There is nothing of yours to take back.</source>
        <translation>Von Ihnen gibt es nichts zurückzunehmen.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::UpdateSection</name>
    <message>
        <source>Push changes</source>
        <translation>Änderungen zustellen</translation>
    </message>
    <message>
        <source>Names and addresses, a moment after they change.</source>
        <translation>Namen und Adressen, einen Augenblick nach ihrer Änderung.</translation>
    </message>
    <message>
        <source>Push SSH keys</source>
        <translation>SSH-Schlüssel zustellen</translation>
    </message>
    <message>
        <source>They go along with the changes.</source>
        <translation>Sie gehen zusammen mit den Änderungen hinaus.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Aktualisierungen</translation>
    </message>
    <message>
        <source>what it is told about people who have visited it</source>
        <translation>was sie über Personen erfährt, die sie besucht haben</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>None: it is told of nothing</source>
        <translation>Keine: Sie erfährt nichts</translation>
    </message>
    <message>
        <source>It stands in our own network</source>
        <translation>Sie steht in unserem eigenen Netz</translation>
    </message>
    <message>
        <source>Only then are updates sent to private addresses.</source>
        <translation>Nur dann gehen Aktualisierungen an private Adressen.</translation>
    </message>
    <message>
        <source>Needs an address.</source>
        <translation>Braucht eine Adresse.</translation>
    </message>
    <message>
        <source>Needs “Push changes”.</source>
        <translation>Braucht „Änderungen zustellen“.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Classic push of community sign-on</source>
        <translation>Klassische Zustellung von community sign-on</translation>
    </message>
    <message>
        <source>Standard Webhooks</source>
        <translation>Standard Webhooks</translation>
    </message>
    <message>
        <source>Webhooks are signed with secrets of their own, and tell what the site may see.</source>
        <translation>Webhooks werden mit eigenen Geheimnissen signiert und melden, was die Website sehen darf.</translation>
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
        <translation>Personen</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::UsersFilter</name>
    <message>
        <source>Three letters or more, then it searches.</source>
        <translation>Ab drei Buchstaben wird gesucht.</translation>
    </message>
    <message>
        <source>Name, username or address</source>
        <translation>Name, Benutzername oder Adresse</translation>
    </message>
    <message>
        <source>Search people by name, username or address</source>
        <translation>Personen nach Name, Benutzername oder Adresse suchen</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More conditions</source>
        <translation>Mehr Bedingungen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a sentence and what goes on from it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, with “%2” in their name or address</source>
        <translation>%1, mit „%2“ im Namen oder in der Adresse</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::UsersModel</name>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, last seen %5</source>
        <comment>name, username, address, state of a person</comment>
        <translation>%1, %2, %3, %4, zuletzt gesehen %5</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>keine Adresse</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two states</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Dabei seit</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>Main email</source>
        <translation>Haupt-E-Mail</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::UsersPage</name>
    <message>
        <source>Users</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Zählt</translation>
    </message>
    <message>
        <source>Show everyone</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Nobody is like that</source>
        <translation>Niemand gefunden</translation>
    </message>
    <message>
        <source>No one fits the sentence above. Loosen it, or look at everyone.</source>
        <translation>Niemand passt zum Satz oben. Lockern Sie ihn, oder sehen Sie alle an.</translation>
    </message>
    <message>
        <source>Nobody lives here yet</source>
        <translation>Hier wohnt noch niemand</translation>
    </message>
    <message>
        <source>Add the first person, or bring people over from another system.</source>
        <translation>Fügen Sie die erste Person hinzu, oder holen Sie Personen aus einem anderen System herüber.</translation>
    </message>
    <message>
        <source>Add to group</source>
        <translation>Zu einer Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people</source>
        <translation>
            <numerusform>%1 von %n Person</numerusform>
            <numerusform>%1 von %n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people selected</source>
        <translation>
            <numerusform>%n Person ausgewählt</numerusform>
            <numerusform>%n Personen ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n people in again</source>
        <translation>
            <numerusform>%n Person wieder zulassen</numerusform>
            <numerusform>%n Personen wieder zulassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend %n people</source>
        <translation>
            <numerusform>%n Person sperren</numerusform>
            <numerusform>%n Personen sperren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring %n people back</source>
        <translation>
            <numerusform>%n Person wiederherstellen</numerusform>
            <numerusform>%n Personen wiederherstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n people</source>
        <translation>
            <numerusform>%n Person löschen</numerusform>
            <numerusform>%n Personen löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no group yet</source>
        <translation>Es gibt noch keine Gruppe</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Wieder zulassen</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>More about this list</source>
        <translation>Mehr zu dieser Liste</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>In a month, 24/12/26</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation>Heute Abend</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>In einer Woche</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>In einem Monat</translation>
    </message>
    <message>
        <source>At the end of the year</source>
        <translation>Am Jahresende</translation>
    </message>
    <message>
        <source>In a year</source>
        <translation>In einem Jahr</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Take from group</source>
        <translation>Aus Gruppe nehmen</translation>
    </message>
    <message>
        <source>Account ends</source>
        <translation>Konto endet</translation>
    </message>
    <message>
        <source>Ask for a new password</source>
        <translation>Neues Passwort verlangen</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Überall abmelden</translation>
    </message>
    <message>
        <source>Mail confirmation links again</source>
        <translation>Bestätigungslinks noch einmal senden</translation>
    </message>
    <message numerus="yes">
        <source>Select all %n</source>
        <translation>
            <numerusform>%n auswählen</numerusform>
            <numerusform>Alle %n auswählen</numerusform>
        </translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>On another day…</source>
        <translation>An einem anderen Tag …</translation>
    </message>
    <message>
        <source>Accounts end on</source>
        <translation>Konten enden am</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>%1 or +6m</source>
        <comment>a day, a term</comment>
        <translation>%1 oder +6m</translation>
    </message>
    <message>
        <source>Export to be imported…</source>
        <translation>Für einen Import exportieren…</translation>
    </message>
    <message>
        <source>Make one person of both…</source>
        <translation>Aus beiden eine Person machen…</translation>
    </message>
    <message>
        <source>Take into a new year…</source>
        <translation>In ein neues Jahr übernehmen…</translation>
    </message>
    <message numerus="yes">
        <source>Do it for the other %n</source>
        <translation>
            <numerusform>Für die andere Person ausführen</numerusform>
            <numerusform>Für die anderen %n ausführen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the last owner, and somebody must hold the keys.</source>
        <translation>%1 ist die letzte Person mit der Eigentümerrolle, und jemand muss die Schlüssel behalten.</translation>
    </message>
    <message>
        <source>%1 are the last owners, and somebody must hold the keys.</source>
        <comment>names</comment>
        <translation>%1 sind die Letzten mit der Eigentümerrolle, und jemand muss die Schlüssel behalten.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::UsersSentence</name>
    <message>
        <source>in the last day</source>
        <translation>in den letzten 24 Stunden</translation>
    </message>
    <message>
        <source>in the last week</source>
        <translation>in der letzten Woche</translation>
    </message>
    <message>
        <source>in the last month</source>
        <translation>im letzten Monat</translation>
    </message>
    <message>
        <source>in the last year</source>
        <translation>im letzten Jahr</translation>
    </message>
    <message numerus="yes">
        <source>in the last %n days</source>
        <translation>
            <numerusform>am letzten %n Tag</numerusform>
            <numerusform>in den letzten %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>more than a day ago</source>
        <translation>vor mehr als einem Tag</translation>
    </message>
    <message>
        <source>more than a week ago</source>
        <translation>vor mehr als einer Woche</translation>
    </message>
    <message>
        <source>more than a month ago</source>
        <translation>vor mehr als einem Monat</translation>
    </message>
    <message>
        <source>more than a year ago</source>
        <translation>vor mehr als einem Jahr</translation>
    </message>
    <message numerus="yes">
        <source>more than %n days ago</source>
        <translation>
            <numerusform>vor mehr als %n Tag</numerusform>
            <numerusform>vor mehr als %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>irgendwann</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktive</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartende</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>gesperrte</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöschte</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>any group</source>
        <translation>allen Gruppen</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Show %1 people in %2 who last came %3</source>
        <translation>Zeige %1 Personen in %2, letzter Besuch: %3</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Dabei seit</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>any address</source>
        <translation>beliebiger Adresse</translation>
    </message>
    <message>
        <source>a confirmed address</source>
        <translation>bestätigter Adresse</translation>
    </message>
    <message>
        <source>no confirmed address</source>
        <translation>keiner bestätigten Adresse</translation>
    </message>
    <message>
        <source>no address at all</source>
        <translation>gar keiner Adresse</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Anmeldedienst</translation>
    </message>
    <message>
        <source>any authority</source>
        <translation>jeden Anmeldedienst</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>any site</source>
        <translation>einer beliebigen Website</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>any organisation</source>
        <translation>einer beliebigen Organisation</translation>
    </message>
    <message>
        <source>who joined %1 with %2 by way of %3 and have been at %4 of %5</source>
        <comment>goes on from: Show all people …</comment>
        <translation>die %1 dazukamen, mit %2, über %3, und bei %4 von %5 waren</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::UsersViews</name>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Never signed in</source>
        <translation>Nie angemeldet</translation>
    </message>
    <message>
        <source>Dormant for a year</source>
        <translation>Seit einem Jahr nicht da</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Wartet auf Genehmigung</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Not confirmed for a month</source>
        <translation>Seit einem Monat nicht bestätigt</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ViewKeeper</name>
    <message>
        <source>Name of this view</source>
        <translation>Name dieser Ansicht</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Another view is called so.</source>
        <translation>Eine andere Ansicht heißt schon so.</translation>
    </message>
    <message>
        <source>The view %1 was removed.</source>
        <translation>Die Ansicht %1 wurde entfernt.</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Diese Ansicht speichern…</translation>
    </message>
    <message>
        <source>Rename this view…</source>
        <translation>Diese Ansicht umbenennen…</translation>
    </message>
    <message>
        <source>Remove this view</source>
        <translation>Diese Ansicht entfernen</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::WalkSection</name>
    <message>
        <source>What the site reads</source>
        <translation>Was die Website liest</translation>
    </message>
    <message>
        <source>Walk this sign-in</source>
        <translation>Diese Anmeldung durchspielen</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Walk it</source>
        <translation>Durchspielen</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Text with headings (*.md)</source>
        <translation>Text mit Überschriften (*.md)</translation>
    </message>
    <message>
        <source>The report was not saved to %1: %2</source>
        <comment>file, cause</comment>
        <translation>Der Bericht wurde nicht in %1 gespeichert: %2</translation>
    </message>
    <message>
        <source>Also enter the site</source>
        <translation>Auch die Website betreten</translation>
    </message>
    <message>
        <source>The server is asked as a browser would ask it, with a session that ends afterwards. The visit counts as any other; the site itself is entered only where you say so.</source>
        <translation>Der Server wird so gefragt, wie ein Browser ihn fragen würde, mit einer Sitzung, die danach endet. Der Besuch zählt wie jeder andere; die Website selbst wird nur betreten, wenn Sie es wünschen.</translation>
    </message>
    <message>
        <source>To print or to send (*.pdf)</source>
        <translation>Zum Drucken oder Versenden (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>This window looks after a house that is served by another computer, so one of its servers walks for you and tells you each hop. It asks as a browser would, with a session that ends afterwards. The visit counts as any other; the site itself is entered only where you say so.</source>
        <translation>Dieses Fenster verwaltet ein Haus, dessen Server auf einem anderen Computer läuft. Einer seiner Server spielt die Anmeldung deshalb für Sie durch und berichtet jeden Schritt. Er fragt wie ein Browser, mit einer Sitzung, die danach endet. Der Besuch zählt wie jeder andere; die Website selbst wird nur betreten, wo Sie es sagen.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::WalkWait</name>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht länger warten</translation>
    </message>
    <message>
        <source>Waiting for a walk</source>
        <translation>Warten auf einen Durchgang</translation>
    </message>
    <message>
        <source>%1 walks, and will tell each hop.</source>
        <comment>a server</comment>
        <translation>%1 spielt die Anmeldung durch und berichtet dann jeden Schritt.</translation>
    </message>
    <message>
        <source>The walk is ordered, and waits for a server to take it.</source>
        <translation>Der Durchgang ist bestellt und wartet darauf, dass ein Server ihn übernimmt.</translation>
    </message>
    <message>
        <source>Heard within three minutes: %1. Each looks at once, or a minute later at the latest.</source>
        <comment>servers</comment>
        <translation>Seit drei Minuten gehört: %1. Jeder sieht sofort nach, spätestens nach einer Minute.</translation>
    </message>
    <message>
        <source>No server of this house is heard. The last was %1, %2.</source>
        <comment>a server, a time</comment>
        <translation>Von diesem Haus ist kein Server zu hören. Der letzte war %1, %2.</translation>
    </message>
    <message>
        <source>No server of this house has been heard within a day.</source>
        <translation>Von diesem Haus war seit einem Tag kein Server zu hören.</translation>
    </message>
    <message>
        <source>No server has taken the walk.</source>
        <translation>Kein Server hat den Durchgang übernommen.</translation>
    </message>
    <message>
        <source>%1 stopped in the middle of the walk.</source>
        <comment>a server</comment>
        <translation>%1 ist mitten im Durchgang stehen geblieben.</translation>
    </message>
    <message>
        <source>%1 took the walk and does not come back.</source>
        <comment>a server</comment>
        <translation>%1 hat den Durchgang übernommen und kommt nicht zurück.</translation>
    </message>
    <message>
        <source>What keeps them from it stands in their logs.</source>
        <translation>Was sie abhält, steht in ihren Protokollen.</translation>
    </message>
    <message>
        <source>Start one, and walk again.</source>
        <translation>Starten Sie einen, und spielen Sie die Anmeldung noch einmal durch.</translation>
    </message>
    <message>
        <source>It was waited for five minutes. What keeps it stands in its log.</source>
        <translation>Es wurde fünf Minuten gewartet. Was ihn aufhält, steht in seinem Protokoll.</translation>
    </message>
    <message>
        <source>Its program ended, or lost the database. A session that it had opened is ended within some minutes, by whichever server is running then. Walk again.</source>
        <translation>Sein Programm wurde beendet oder hat die Datenbank verloren. Eine Sitzung, die er geöffnet hatte, wird innerhalb einiger Minuten beendet, von einem Server, der dann läuft. Spielen Sie die Anmeldung noch einmal durch.</translation>
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
        <translation>%1 kommt bei %2 an</translation>
    </message>
    <message>
        <source>%1 cannot sign in</source>
        <comment>person</comment>
        <translation>%1 kann sich nicht anmelden</translation>
    </message>
    <message>
        <source>%1 is stopped at a gate of %2</source>
        <comment>person, site</comment>
        <translation>%1 wird an einem Tor von %2 aufgehalten</translation>
    </message>
    <message>
        <source>The walk to %1 ended on the way</source>
        <comment>site</comment>
        <translation>Der Weg zu %1 endete unterwegs</translation>
    </message>
    <message>
        <source>The site sends somebody whom nobody knows yet</source>
        <translation>Die Website schickt jemanden, den noch niemand kennt</translation>
    </message>
    <message>
        <source>The sign-in page is shown</source>
        <translation>Die Anmeldeseite wird gezeigt</translation>
    </message>
    <message>
        <source>A session opens, as after the right password</source>
        <translation>Eine Sitzung öffnet sich, wie nach dem richtigen Passwort</translation>
    </message>
    <message>
        <source>The same request once more, signed in</source>
        <translation>Dieselbe Anfrage noch einmal, angemeldet</translation>
    </message>
    <message>
        <source>The closed gate says why</source>
        <translation>Das geschlossene Tor sagt, warum</translation>
    </message>
    <message>
        <source>Sealed at</source>
        <translation>Versiegelt um</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Main address</source>
        <translation>Hauptadresse</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>Weitere Adressen</translation>
    </message>
    <message>
        <source>What the site sent along</source>
        <translation>Was die Website mitgeschickt hat</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a field means, its name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>It was opened for the walk alone, and has ended.</source>
        <translation>Sie wurde nur für diesen Durchgang geöffnet und ist beendet.</translation>
    </message>
    <message>
        <source>There was no answer: %1</source>
        <translation>Es kam keine Antwort: %1</translation>
    </message>
    <message>
        <source>sends on to %1</source>
        <comment>an answer; an address</comment>
        <translation>leitet weiter zu %1</translation>
    </message>
    <message>
        <source>What the site reads</source>
        <translation>Was die Website liest</translation>
    </message>
    <message>
        <source>The site takes the answer</source>
        <translation>Die Website nimmt die Antwort an</translation>
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
            <numerusform>%n Sache wartet auf Sie</numerusform>
            <numerusform>%n Sachen warten auf Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing wants you</source>
        <translation>Nichts wartet auf Sie</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a verb, what it mends</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::WaysSection</name>
    <message>
        <source>Ways to sign in</source>
        <translation>Anmeldewege</translation>
    </message>
    <message>
        <source>Take all of them</source>
        <translation>Alle annehmen</translation>
    </message>
    <message>
        <source>Only these, in this order. If all of them are switched off, nobody can sign in for this site.</source>
        <translation>Nur diese, in dieser Reihenfolge. Sind alle ausgeschaltet, kann sich für diese Website niemand anmelden.</translation>
    </message>
    <message>
        <source>All of them, in the order of the house.</source>
        <translation>Alle, in der Reihenfolge des Hauses.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Weiter nach vorn</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Auslassen</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::WebhookSecrets</name>
    <message>
        <source>Make webhook secret</source>
        <translation>Webhook-Geheimnis erstellen</translation>
    </message>
    <message>
        <source>The old secret</source>
        <translation>Das alte Geheimnis</translation>
    </message>
    <message>
        <source>Webhook secret</source>
        <translation>Webhook-Geheimnis</translation>
    </message>
    <message>
        <source>Make the next webhook secret</source>
        <translation>Nächstes Webhook-Geheimnis erstellen</translation>
    </message>
    <message>
        <source> It ends %1.</source>
        <translation> Es endet %1.</translation>
    </message>
    <message>
        <source>Begins with %1</source>
        <comment>a secret</comment>
        <translation>Beginnt mit %1</translation>
    </message>
    <message>
        <source>Made %1. It was shown once and cannot be read again.</source>
        <translation>Erstellt %1. Es wurde einmal gezeigt und lässt sich nicht noch einmal lesen.</translation>
    </message>
    <message>
        <source>End now</source>
        <comment>a secret</comment>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>Nothing is sent before there is one.</source>
        <translation>Ohne Webhook-Geheimnis wird nichts gesendet.</translation>
    </message>
    <message>
        <source>The webhook secret of %1</source>
        <translation>Das Webhook-Geheimnis von %1</translation>
    </message>
    <message>
        <source>Put it into the receiver’s settings before the old one ends. Until then both sign.</source>
        <translation>Tragen Sie es in die Einstellungen des Empfängers ein, bevor das alte endet. Bis dahin signieren beide.</translation>
    </message>
    <message>
        <source>Put it into the receiver’s settings.</source>
        <translation>Tragen Sie es in die Einstellungen des Empfängers ein.</translation>
    </message>
    <message>
        <source>Nothing is sent before there is another.</source>
        <translation>Bis es ein anderes gibt, wird nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::WouldSendPane</name>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What would be sent</source>
        <translation>Was gesendet würde</translation>
    </message>
    <message>
        <source>Choose a site and a person, and read what the site would be told now. Nothing is sent.</source>
        <translation>Wählen Sie eine Website und eine Person und lesen Sie, was die Website jetzt erfahren würde. Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Name, username or address</source>
        <translation>Name, Benutzername oder Adresse</translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::WouldSendView</name>
    <message>
        <source>It would be told this: %1.</source>
        <translation>Sie würde dies erfahren: %1.</translation>
    </message>
    <message>
        <source>Nothing would be sent: the person has never been there. After a visit it would be this.</source>
        <translation>Es würde nichts gesendet: Die Person war nie dort. Nach einem Besuch wäre es dies.</translation>
    </message>
    <message>
        <source>Nothing would be sent: the site’s pushes are off. Otherwise it would be this.</source>
        <translation>Es würde nichts gesendet: Die Zustellungen an die Website sind ausgeschaltet. Sonst wäre es dies.</translation>
    </message>
    <message>
        <source>Nothing would be sent before the person consents. Then it would be this.</source>
        <translation>Vor der Einwilligung der Person würde nichts gesendet. Danach wäre es dies.</translation>
    </message>
    <message>
        <source>Nothing would be sent: the site knows already.</source>
        <translation>Es würde nichts gesendet: Die Website weiß es schon.</translation>
    </message>
    <message>
        <source>It is paused. Once it is resumed, it would be told this: %1.</source>
        <translation>Sie ist angehalten. Läuft sie weiter, würde sie dies erfahren: %1.</translation>
    </message>
    <message>
        <source>Head of what would be sent</source>
        <translation>Kopf dessen, was gesendet würde</translation>
    </message>
    <message>
        <source>What would be sent</source>
        <translation>Was gesendet würde</translation>
    </message>
</context>
<context>
    <name>mail</name>
    <message>
        <source>If a mail asks for your password, or leads to another address than {host}, it is not from us.</source>
        <translation>Fragt eine E-Mail nach Ihrem Passwort oder führt sie zu einer anderen Adresse als {host}, dann ist sie nicht von uns.</translation>
    </message>
    <message>
        <source>{organisation}, {host}, {help}</source>
        <translation>{organisation}, {host}, {help}</translation>
    </message>
    <message>
        <source>This mail has no link to press, so that nobody can imitate it usefully. It cannot be switched off.</source>
        <translation>Diese E-Mail enthält keinen Link zum Anklicken, damit eine Fälschung nichts nützt. Sie lässt sich nicht abbestellen.</translation>
    </message>
    <message>
        <source>You get this mail because this is a confirmed address of that account.</source>
        <translation>Sie erhalten diese E-Mail, weil dies eine bestätigte Adresse dieses Kontos ist.</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Im Wortlaut</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Ihre Anfrage</translation>
    </message>
    <message>
        <source>You are let in at {organisation}</source>
        <translation>Sie sind bei {organisation} zugelassen</translation>
    </message>
    <message>
        <source>Your account is open. You can sign in now.</source>
        <translation>Ihr Konto ist offen. Sie können sich jetzt anmelden.</translation>
    </message>
    <message>
        <source>Somebody at {organisation} has looked at your new account {account} and approved it. You can sign in now:</source>
        <translation>Jemand bei {organisation} hat Ihr neues Konto {account} geprüft und genehmigt. Sie können sich jetzt anmelden:</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>What you asked for was approved</source>
        <translation>Ihre Anfrage wurde genehmigt</translation>
    </message>
    <message>
        <source>It works from now on.</source>
        <translation>Es gilt ab sofort.</translation>
    </message>
    <message>
        <source>Somebody at {organisation} has looked at what you asked for with your account {account}, and agreed. It works from now on.</source>
        <translation>Jemand bei {organisation} hat Ihre Anfrage mit dem Konto {account} geprüft und zugestimmt. Es gilt ab sofort.</translation>
    </message>
    <message>
        <source>You did not ask for it? Type {host} into your browser, sign in, and remove it under “Ways to sign in”. Then write to {help}.</source>
        <translation>Das war nicht Ihre Anfrage? Tippen Sie {host} in Ihren Browser, melden Sie sich an und entfernen Sie es unter „Anmeldewege“. Schreiben Sie dann an {help}.</translation>
    </message>
    <message>
        <source>What you asked for was declined</source>
        <translation>Ihre Anfrage wurde abgelehnt</translation>
    </message>
    <message>
        <source>Somebody has looked at it and decided against it.</source>
        <translation>Jemand hat sie geprüft und sich dagegen entschieden.</translation>
    </message>
    <message>
        <source>Somebody at {organisation} has looked at what you asked for and decided against it.</source>
        <translation>Jemand bei {organisation} hat Ihre Anfrage geprüft und sich dagegen entschieden.</translation>
    </message>
    <message>
        <source>You think that this is a mistake? Write to {help}.</source>
        <translation>Sie halten das für einen Irrtum? Schreiben Sie an {help}.</translation>
    </message>
    <message>
        <source>You get this mail because it was asked for with this address.</source>
        <translation>Sie erhalten diese E-Mail, weil mit dieser Adresse angefragt wurde.</translation>
    </message>
    <message>
        <source>What you asked for has come to nothing</source>
        <translation>Aus Ihrer Anfrage ist nichts geworden</translation>
    </message>
    <message>
        <source>Nobody has decided in time. You can ask again.</source>
        <translation>Niemand hat rechtzeitig entschieden. Sie können noch einmal anfragen.</translation>
    </message>
    <message>
        <source>Nobody at {organisation} has decided in time about what you asked for, so it has ended. Nothing has changed, and you can ask again.</source>
        <translation>Niemand bei {organisation} hat rechtzeitig über Ihre Anfrage entschieden, deshalb ist sie abgelaufen. Nichts hat sich geändert, und Sie können noch einmal anfragen.</translation>
    </message>
    <message>
        <source>It is urgent? Write to {help}.</source>
        <translation>Ist es dringend? Schreiben Sie an {help}.</translation>
    </message>
    <message>
        <source>Somebody waits for you at {organisation}</source>
        <translation>Jemand wartet auf Sie bei {organisation}</translation>
    </message>
    <message>
        <source>Open Gatelodge and choose “Approvals”.</source>
        <translation>Öffnen Sie Gatelodge und wählen Sie „Genehmigungen“.</translation>
    </message>
    <message>
        <source>People have asked {organisation} for something that somebody has to approve. Open Gatelodge, choose “Approvals”, and decide.</source>
        <translation>Bei {organisation} wurde etwas angefragt, das jemand genehmigen muss. Öffnen Sie Gatelodge, wählen Sie „Genehmigungen“ und entscheiden Sie.</translation>
    </message>
    <message>
        <source>New accounts</source>
        <translation>Neue Konten</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>Anmeldewege</translation>
    </message>
    <message>
        <source>New passwords</source>
        <translation>Neue Passwörter</translation>
    </message>
    <message>
        <source>You get this mail because you may decide. It comes once a day at most, and only where somebody new waits.</source>
        <translation>Sie erhalten diese E-Mail, weil Sie entscheiden dürfen. Sie kommt höchstens einmal am Tag und nur, wenn jemand Neues wartet.</translation>
    </message>
    <message>
        <source>Your new password waits for approval</source>
        <translation>Ihr neues Passwort wartet auf Genehmigung</translation>
    </message>
    <message>
        <source>A link comes once somebody has agreed.</source>
        <translation>Ein Link kommt, sobald jemand zugestimmt hat.</translation>
    </message>
    <message>
        <source>Somebody, probably you, asked for a new password for the account {account}. At {organisation} somebody looks at that first. A link comes to this address once they have agreed.</source>
        <translation>Jemand, wahrscheinlich Sie, hat ein neues Passwort für das Konto {account} angefragt. Bei {organisation} sieht sich das zuerst jemand an. Nach der Zustimmung kommt ein Link an diese Adresse.</translation>
    </message>
    <message>
        <source>Not you? Write to {help}. Until then your old password stays as it is.</source>
        <translation>Das waren nicht Sie? Schreiben Sie an {help}. Ihr altes Passwort bleibt bis dahin, wie es ist.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>How you sign in at {organisation}</source>
        <translation>So melden Sie sich bei {organisation} an</translation>
    </message>
    <message>
        <source>Your username, and where it is good for.</source>
        <translation>Ihr Benutzername, und wofür er gilt.</translation>
    </message>
    <message>
        <source>Somebody, probably you, asked how to sign in at {organisation} with this address. Type {host} into your browser and sign in in one of these ways:</source>
        <translation>Jemand, wahrscheinlich Sie, hat gefragt, wie man sich bei {organisation} mit dieser Adresse anmeldet. Tippen Sie {host} in Ihren Browser und melden Sie sich auf einem dieser Wege an:</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Anmelden mit</translation>
    </message>
    <message>
        <source>You have forgotten the password, too? Choose “Forgot your password?” there.</source>
        <translation>Haben Sie auch das Passwort vergessen? Wählen Sie dort „Passwort vergessen?“.</translation>
    </message>
    <message>
        <source>Not you? Do nothing. Only the reader of this mailbox has learnt this.</source>
        <translation>Das waren nicht Sie? Dann ist nichts zu tun. Nur wer dieses Postfach liest, hat es erfahren.</translation>
    </message>
    <message>
        <source>Your account at {organisation} will end</source>
        <translation>Ihr Konto bei {organisation} endet bald</translation>
    </message>
    <message>
        <source>Write to whoever looks after it, if you want to stay.</source>
        <translation>Schreiben Sie an die Verantwortlichen, wenn Sie bleiben möchten.</translation>
    </message>
    <message>
        <source>Your account {account} at {organisation} was made for a time. It ends on {until}. From then on you cannot sign in, and you are signed out everywhere. Nothing is deleted by that.</source>
        <translation>Ihr Konto {account} bei {organisation} wurde auf Zeit angelegt. Es endet am {until}. Danach können Sie sich nicht mehr anmelden und werden überall abgemeldet. Gelöscht wird dadurch nichts.</translation>
    </message>
    <message>
        <source>You want to stay? Write to {help}: it can be made longer.</source>
        <translation>Möchten Sie bleiben? Schreiben Sie an {help}: Es lässt sich verlängern.</translation>
    </message>
    <message>
        <source>{time} ({zone})</source>
        <extracomment>A date and time, and the time zone it is meant in</extracomment>
        <translation>{time} ({zone})</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Guten Tag,</translation>
    </message>
    <message>
        <source>Hello {name},</source>
        <translation>Guten Tag {name},</translation>
    </message>
    <message>
        <source>{label}:</source>
        <extracomment>What stands before a value in a list of facts; French has a space before the colon</extracomment>
        <translation>{label}:</translation>
    </message>
    <message>
        <source>It works once, until {until}.</source>
        <translation>Er gilt einmal, bis {until}.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Confirm your address</source>
        <translation>Bestätigen Sie Ihre Adresse</translation>
    </message>
    <message>
        <source>One press adds {address} to your account.</source>
        <translation>Ein Klick fügt {address} Ihrem Konto hinzu.</translation>
    </message>
    <message>
        <source>You asked to add {address} to the account {account}. Open this page and press “Yes, confirm”:</source>
        <translation>Sie möchten {address} dem Konto {account} hinzufügen. Öffnen Sie diese Seite und drücken Sie auf „Ja, bestätigen“:</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Not you? Do nothing. The address is then not added.</source>
        <translation>Das waren nicht Sie? Dann ist nichts zu tun. Die Adresse wird nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>You get this mail because somebody typed this address.</source>
        <translation>Sie erhalten diese E-Mail, weil jemand diese Adresse eingetippt hat.</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <translation>Wählen Sie ein neues Passwort</translation>
    </message>
    <message>
        <source>The link works once, and not for long.</source>
        <translation>Der Link gilt einmal und nicht lange.</translation>
    </message>
    <message>
        <source>Somebody, probably you, asked for a new password for the account {account}. Choose it here:</source>
        <translation>Jemand, wahrscheinlich Sie, hat ein neues Passwort für das Konto {account} angefragt. Wählen Sie es hier:</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>Neues Passwort wählen</translation>
    </message>
    <message>
        <source>It works once, until {until}. Until you use it, your old password stays as it is.</source>
        <translation>Er gilt einmal, bis {until}. Solange Sie ihn nicht verwenden, bleibt Ihr altes Passwort, wie es ist.</translation>
    </message>
    <message>
        <source>Not you? Do nothing. Nobody can see or use this link but the reader of this mailbox.</source>
        <translation>Das waren nicht Sie? Dann ist nichts zu tun. Nur wer dieses Postfach liest, kann diesen Link sehen und verwenden.</translation>
    </message>
    <message>
        <source>Your account at {organisation}</source>
        <translation>Ihr Konto bei {organisation}</translation>
    </message>
    <message>
        <source>Choose a name and a password, and you are in.</source>
        <translation>Wählen Sie Namen und Passwort, und schon sind Sie dabei.</translation>
    </message>
    <message>
        <source>Somebody, probably you, asked for an account at {organisation} with this address. Choose a name and a password here:</source>
        <translation>Jemand, wahrscheinlich Sie, hat mit dieser Adresse ein Konto bei {organisation} angefragt. Wählen Sie hier Namen und Passwort:</translation>
    </message>
    <message>
        <source>Create the account</source>
        <translation>Konto erstellen</translation>
    </message>
    <message>
        <source>Not you? Do nothing. There is then no account, and this address is forgotten.</source>
        <translation>Das waren nicht Sie? Dann ist nichts zu tun. Es entsteht kein Konto, und diese Adresse wird vergessen.</translation>
    </message>
    <message>
        <source>Your password was changed</source>
        <translation>Ihr Passwort wurde geändert</translation>
    </message>
    <message>
        <source>Was it you? Then there is nothing to do.</source>
        <translation>Waren Sie es? Dann ist nichts zu tun.</translation>
    </message>
    <message>
        <source>The password of your account {account} was changed, and every other device was signed out. If it was you, there is nothing to do.</source>
        <translation>Das Passwort Ihres Kontos {account} wurde geändert, und alle anderen Geräte wurden abgemeldet. Wenn Sie es waren, ist nichts zu tun.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Not you? Type {host} into your browser, choose “Forgot your password?” and set a new one. Then write to {help}.</source>
        <translation>Das waren nicht Sie? Tippen Sie {host} in Ihren Browser, wählen Sie „Passwort vergessen?“ und setzen Sie ein neues. Schreiben Sie dann an {help}.</translation>
    </message>
    <message>
        <source>A way to sign in was added to your account</source>
        <translation>Ihr Konto hat einen neuen Anmeldeweg</translation>
    </message>
    <message>
        <source>Your account {account} has a new way to sign in: {way}. If it was you, there is nothing to do.</source>
        <translation>Ihr Konto {account} hat einen neuen Anmeldeweg: {way}. Wenn Sie es waren, ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Not you? Type {host} into your browser and sign in. Take it away under “Ways to sign in”, or under “Access tokens” if it is one, and set a new password. Then write to {help}.</source>
        <translation>Das waren nicht Sie? Tippen Sie {host} in Ihren Browser und melden Sie sich an. Entfernen Sie ihn unter „Anmeldewege“, oder unter „Zugriffstoken“, wenn es eines ist, und setzen Sie ein neues Passwort. Schreiben Sie dann an {help}.</translation>
    </message>
    <message>
        <source>Your password will expire</source>
        <translation>Ihr Passwort läuft bald ab</translation>
    </message>
    <message>
        <source>Until then you choose the moment for a new one.</source>
        <translation>Bis dahin bestimmen Sie den Zeitpunkt für ein neues.</translation>
    </message>
    <message>
        <source>{organisation} asks for a new password from time to time. That of your account {account} expires on {until}.</source>
        <translation>{organisation} verlangt von Zeit zu Zeit ein neues Passwort. Das Ihres Kontos {account} läuft am {until} ab.</translation>
    </message>
    <message>
        <source>Type {host} into your browser, sign in and choose “Password”. If you do nothing, you choose a new one when you sign in after that time.</source>
        <translation>Tippen Sie {host} in Ihren Browser, melden Sie sich an und wählen Sie „Passwort“. Wenn Sie nichts tun, wählen Sie ein neues, sobald Sie sich danach anmelden.</translation>
    </message>
    <message>
        <source>You already have an account at {organisation}</source>
        <translation>Sie haben schon ein Konto bei {organisation}</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Somebody, probably you, tried to use this address at {organisation}. It belongs to your account {account} already. Nothing has changed.</source>
        <translation>Jemand, wahrscheinlich Sie, wollte diese Adresse bei {organisation} verwenden. Sie gehört schon zu Ihrem Konto {account}. Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Was it you? Type {host} into your browser and sign in with this address. If you have forgotten your password, choose “Forgot your password?” there.</source>
        <translation>Waren Sie es? Tippen Sie {host} in Ihren Browser und melden Sie sich mit dieser Adresse an. Wenn Sie Ihr Passwort vergessen haben, wählen Sie dort „Passwort vergessen?“.</translation>
    </message>
    <message>
        <source>Not you? Do nothing. Whoever it was has not been told that this address has an account.</source>
        <translation>Das waren nicht Sie? Dann ist nichts zu tun. Wer auch immer es war, hat nicht erfahren, dass es zu dieser Adresse ein Konto gibt.</translation>
    </message>
    <message>
        <source>An address was added to your account</source>
        <translation>Ihrem Konto wurde eine Adresse hinzugefügt</translation>
    </message>
    <message>
        <source>The address {address} was added to your account {account}. Whoever reads it can now ask for a new password. If it was you, there is nothing to do.</source>
        <translation>Die Adresse {address} wurde Ihrem Konto {account} hinzugefügt. Wer sie liest, kann jetzt ein neues Passwort anfragen. Wenn Sie es waren, ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Not you? Type {host} into your browser, sign in, remove the address and set a new password. Then write to {help}.</source>
        <translation>Das waren nicht Sie? Tippen Sie {host} in Ihren Browser, melden Sie sich an, entfernen Sie die Adresse und setzen Sie ein neues Passwort. Schreiben Sie dann an {help}.</translation>
    </message>
    <message>
        <source>You are invited to {organisation}</source>
        <translation>Einladung zu {organisation}</translation>
    </message>
    <message>
        <source>{organisation} invites you. With an account there you sign in once and reach everything that is open to you. The invitation is here:</source>
        <translation>{organisation} lädt Sie ein. Mit einem Konto dort melden Sie sich einmal an und erreichen alles, was Ihnen offensteht. Hier ist die Einladung:</translation>
    </message>
    <message>
        <source>Open the invitation</source>
        <translation>Einladung öffnen</translation>
    </message>
    <message>
        <source>You have an account there already? The same page takes you to it.</source>
        <translation>Haben Sie dort schon ein Konto? Dieselbe Seite bringt Sie hin.</translation>
    </message>
    <message>
        <source>You do not want to come? Do nothing. There is then no account.</source>
        <translation>Möchten Sie nicht kommen? Dann ist nichts zu tun. Es entsteht kein Konto.</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>Eingeladen von</translation>
    </message>
    <message>
        <source>You get this mail because somebody at {organisation} wrote down this address.</source>
        <translation>Sie erhalten diese E-Mail, weil jemand bei {organisation} diese Adresse angegeben hat.</translation>
    </message>
    <message>
        <source>an account</source>
        <translation>ein Konto</translation>
    </message>
    <message>
        <source>to sign in with %1</source>
        <extracomment>%1 is the name of another place where the person has an account</extracomment>
        <translation>Anmelden mit %1</translation>
    </message>
    <message>
        <source>a new password</source>
        <translation>ein neues Passwort</translation>
    </message>
    <message>
        <source>the certificate “%1”</source>
        <extracomment>A way to sign in; %1 is the name that its owner gave it</extracomment>
        <translation>das Zertifikat „%1“</translation>
    </message>
    <message>
        <source>the access token “%1”</source>
        <extracomment>A way to sign in, for programs; %1 is the name that its owner gave it</extracomment>
        <translation>das Zugriffstoken „%1“</translation>
    </message>
    <message>
        <source>on your account page</source>
        <translation>auf Ihrer Kontoseite</translation>
    </message>
    <message>
        <source>with a mailed link</source>
        <translation>mit einem Link per E-Mail</translation>
    </message>
    <message>
        <source>by an administrator</source>
        <translation>durch einen Administrator</translation>
    </message>
    <message>
        <source>the password of %1</source>
        <translation>das Passwort von %1</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <extracomment>%1 is the name of another place where the person has an account, %2 how the person is called there</extracomment>
        <translation>%1, als %2</translation>
    </message>
    <message>
        <source>Erasures</source>
        <translation>Löschungen</translation>
    </message>
    <message>
        <source>{job} needs you</source>
        <translation>{job} braucht Sie</translation>
    </message>
    <message>
        <source>A synchronisation did not come to its end by itself.</source>
        <translation>Eine Synchronisierung kam nicht von selbst ans Ende.</translation>
    </message>
    <message>
        <source>The synchronisation {job} ran, and left something that needs a person.</source>
        <translation>Die Synchronisierung {job} ist gelaufen und hat etwas übrig gelassen, das jemand entscheiden muss.</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Was schiefging</translation>
    </message>
    <message>
        <source>Records left alone</source>
        <translation>Ausgelassene Einträge</translation>
    </message>
    <message>
        <source>You get this mail because you are named as the owner of it.</source>
        <translation>Sie erhalten diese E-Mail, weil Sie für diese Synchronisierung eingetragen sind.</translation>
    </message>
    <message>
        <source>to delete your account</source>
        <translation>Löschung Ihres Kontos</translation>
    </message>
    <message>
        <source>People it would shut out, or take out of groups</source>
        <translation>Personen, die den Zutritt oder Gruppen verlieren würden</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>People added</source>
        <translation>Hinzugefügte Personen</translation>
    </message>
    <message>
        <source>Changed otherwise</source>
        <translation>Anderweitig geändert</translation>
    </message>
    <message>
        <source>Suspended, removed or shut out by a date</source>
        <translation>Gesperrt, entfernt oder durch ein Datum ausgeschlossen</translation>
    </message>
    <message>
        <source>The log of the run says which, and why: choose it under “Synchronisation” in Gatelodge.</source>
        <translation>Im Protokoll des Laufs steht, welche es sind und warum: Wählen Sie ihn in Gatelodge unter „Synchronisierung“.</translation>
    </message>
    <message>
        <source>{job} has changed people</source>
        <translation>{job} hat Personen geändert</translation>
    </message>
    <message>
        <source>A synchronisation ran to its end. Nothing is left for you to do.</source>
        <translation>Eine Synchronisierung ist bis ans Ende gelaufen. Für Sie bleibt nichts zu tun.</translation>
    </message>
    <message>
        <source>The synchronisation {job} ran by itself, and all that its source says is done.</source>
        <translation>Die Synchronisierung {job} ist von selbst gelaufen, und alles, was ihre Quelle sagt, ist umgesetzt.</translation>
    </message>
    <message>
        <source>The log of the run has every entry, and History takes it back as a whole: choose it under “Synchronisation” in Gatelodge.</source>
        <translation>Im Protokoll des Laufs steht jeder Eintrag, und im Verlauf lässt sich der Lauf als Ganzes zurücknehmen: Wählen Sie ihn in Gatelodge unter „Synchronisierung“.</translation>
    </message>
    <message>
        <source>You want to hear only of what needs you? Its settings have that, too.</source>
        <translation>Möchten Sie nur von dem hören, was Sie braucht? Auch das lässt sich in den Einstellungen der Synchronisierung wählen.</translation>
    </message>
    <message>
        <source>Name of the synchronisation</source>
        <translation>Name der Synchronisation</translation>
    </message>
</context>
<context>
    <name>shared</name>
    <message>
        <source>username</source>
        <extracomment>What a site was told of a person; stands in a list within a sentence, as the next ones do</extracomment>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>SSH keys</source>
        <translation>SSH-Schlüssel</translation>
    </message>
    <message>
        <source>username, name and language</source>
        <translation>Benutzername, Name und Sprache</translation>
    </message>
    <message>
        <source>main address</source>
        <translation>Hauptadresse</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>changes in absence</source>
        <translation>Änderungen in Abwesenheit</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>English</source>
        <extracomment>The name of the language of this file, in that language (&quot;Français&quot;, &quot;Deutsch&quot;).</extracomment>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als einer Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1, on %2 (%3)</source>
        <translation>in %1, am %2 (%3)</translation>
    </message>
    <message>
        <source>in %1, at %2 (%3)</source>
        <translation>in %1, um %2 (%3)</translation>
    </message>
    <message>
        <source>%1 ago, at %2 (%3)</source>
        <translation>vor %1, um %2 (%3)</translation>
    </message>
    <message>
        <source>%1 ago, on %2 (%3)</source>
        <translation>vor %1, am %2 (%3)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Date and time: &quot;24 November 2026, 18:20&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 time</source>
        <extracomment>A city stands for its time zone: &quot;Berlin time&quot;</extracomment>
        <translation>Ortszeit %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Joins the last two of several things: &quot;days and hours&quot;</extracomment>
        <translation>%1 und %2</translation>
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
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Some device</source>
        <translation>Ein Gerät</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Ihr Konto</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Email addresses</source>
        <translation>E-Mail-Adressen</translation>
    </message>
    <message>
        <source>Sites you use</source>
        <translation>Ihre Websites</translation>
    </message>
    <message>
        <source>SSH keys</source>
        <translation>SSH-Schlüssel</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>Anmeldewege</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>What you share</source>
        <translation>Was Sie teilen</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Wer da ist</translation>
    </message>
    <message>
        <source>Problem: %1 – %2</source>
        <extracomment>Title of a page that has a complaint: what the page asks, whose page it is</extracomment>
        <translation>Problem: %1 – %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Title of a page: what it says, whose page it is</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>This is %1, the only address that asks for your password.</source>
        <translation>Das ist %1, die einzige Adresse, die nach Ihrem Passwort fragt.</translation>
    </message>
    <message>
        <source>You are at %1.</source>
        <translation>Sie sind bei %1.</translation>
    </message>
    <message>
        <source>Problem:</source>
        <translation>Problem:</translation>
    </message>
    <message>
        <source>Skip to content</source>
        <translation>Zum Inhalt springen</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>No address yet</source>
        <translation>Noch keine Adresse</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation>
            <numerusform>%n zu bestätigen</numerusform>
            <numerusform>%n zu bestätigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed on %1</source>
        <translation>Geändert am %1</translation>
    </message>
    <message>
        <source>You have none</source>
        <translation>Sie haben keines</translation>
    </message>
    <message>
        <source>Expires on %1</source>
        <translation>Läuft am %1 ab</translation>
    </message>
    <message numerus="yes">
        <source>Signed in on %n devices</source>
        <translation>
            <numerusform>Auf %n Gerät angemeldet</numerusform>
            <numerusform>Auf %n Geräten angemeldet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites</source>
        <translation>
            <numerusform>%n Website</numerusform>
            <numerusform>%n Websites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n organisations</source>
        <translation>
            <numerusform>Mit %n Organisation</numerusform>
            <numerusform>Mit %n Organisationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n Schlüssel</numerusform>
            <numerusform>%n Schlüssel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n Token</numerusform>
            <numerusform>%n Token</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Other members see when you are here.</source>
        <translation>Andere Mitglieder sehen, wann Sie da sind.</translation>
    </message>
    <message>
        <source>Nobody sees when you are here.</source>
        <translation>Niemand sieht, wann Sie da sind.</translation>
    </message>
    <message>
        <source>No site has to be told.</source>
        <translation>Keine Website muss davon erfahren.</translation>
    </message>
    <message>
        <source>These sites are being told: %1.</source>
        <translation>Diese Websites erfahren davon: %1.</translation>
    </message>
    <message>
        <source>As the browser asks</source>
        <translation>Wie der Browser fragt</translation>
    </message>
    <message>
        <source>Language of pages and mails</source>
        <translation>Sprache der Seiten und E-Mails</translation>
    </message>
    <message>
        <source>Fixed, because a site has received it.</source>
        <translation>Steht fest, weil ihn eine Website erhalten hat.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Hello, %1</source>
        <translation>Guten Tag, %1</translation>
    </message>
    <message>
        <source>%1, with an account since %2</source>
        <translation>%1, mit einem Konto seit %2</translation>
    </message>
    <message>
        <source>The sites you use receive these when you change them.</source>
        <translation>Die Websites, die Sie nutzen, erhalten Änderungen daran.</translation>
    </message>
    <message>
        <source>The device it is for</source>
        <translation>Das Gerät, für das es ist</translation>
    </message>
    <message>
        <source>So that you know which one to revoke when you lose it: “Laptop”, “Phone”.</source>
        <translation>Damit Sie wissen, welches Sie widerrufen müssen, wenn Sie es verlieren: „Laptop“, „Telefon“.</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>It ends after</source>
        <translation>Es endet nach</translation>
    </message>
    <message>
        <source>Then you make a new one. Shorter is safer.</source>
        <translation>Danach erstellen Sie ein neues. Kürzer ist sicherer.</translation>
    </message>
    <message>
        <source>A password for the file</source>
        <translation>Ein Passwort für die Datei</translation>
    </message>
    <message>
        <source>It is asked for once, when you put the file into the device. At least 8 characters, and no letters with accents.</source>
        <translation>Es wird einmal verlangt, wenn Sie die Datei auf dem Gerät installieren. Mindestens 8 Zeichen, ohne Umlaute und Akzente.</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>Dasselbe Passwort noch einmal</translation>
    </message>
    <message>
        <source>Make the certificate</source>
        <translation>Zertifikat erstellen</translation>
    </message>
    <message>
        <source>Back to your list</source>
        <translation>Zurück zu Ihrer Liste</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>1. Your browser saves a file</source>
        <translation>1. Ihr Browser speichert eine Datei</translation>
    </message>
    <message>
        <source>It comes this once: the key in it is kept nowhere here. If it gets lost, revoke the certificate and make another.</source>
        <translation>Sie kommt nur dieses eine Mal: Der Schlüssel darin wird hier nirgends aufbewahrt. Geht sie verloren, widerrufen Sie das Zertifikat und erstellen ein anderes.</translation>
    </message>
    <message>
        <source>2. You put it into the device</source>
        <translation>2. Sie installieren sie auf dem Gerät</translation>
    </message>
    <message>
        <source>Open the file, or import it in the browser&apos;s settings under certificates, with the password you chose. Then delete the file.</source>
        <translation>Öffnen Sie die Datei, oder importieren Sie sie in den Einstellungen des Browsers unter „Zertifikate“, mit dem Passwort, das Sie gewählt haben. Löschen Sie die Datei danach.</translation>
    </message>
    <message>
        <source>3. You sign in with it</source>
        <translation>3. Sie melden sich damit an</translation>
    </message>
    <message>
        <source>On the sign-in page choose the certificate instead of a password. Under “Ways to sign in” you see when it was used last, and can revoke it.</source>
        <translation>Wählen Sie auf der Anmeldeseite das Zertifikat statt eines Passworts. Unter „Anmeldewege“ sehen Sie, wann es zuletzt verwendet wurde, und können es widerrufen.</translation>
    </message>
    <message>
        <source>A certificate for a device</source>
        <translation>Ein Zertifikat für ein Gerät</translation>
    </message>
    <message>
        <source>Whoever holds the device can come into your account with it, without a password, until it ends or you revoke it.</source>
        <translation>Wer das Gerät in der Hand hat, kommt damit ohne Passwort in Ihr Konto, bis das Zertifikat endet oder Sie es widerrufen.</translation>
    </message>
    <message>
        <source>Browsers remember which certificate was chosen, or that none was: close all windows of this one before you try again. Or sign in another way.</source>
        <translation>Browser merken sich, welches Zertifikat gewählt wurde oder dass keines gewählt wurde: Schließen Sie alle Fenster von diesem, bevor Sie es noch einmal versuchen. Oder melden Sie sich auf andere Weise an.</translation>
    </message>
    <message>
        <source>Sign in another way. Then you can make a new one under “Ways to sign in”, or ask whoever gave you this one.</source>
        <translation>Melden Sie sich auf andere Weise an. Dann können Sie unter „Anmeldewege“ ein neues erstellen, oder fragen Sie, von wem Sie dieses haben.</translation>
    </message>
    <message>
        <source>Only those who look after this place can mend that. Until then sign in another way.</source>
        <translation>Das können nur die Verantwortlichen hier beheben. Melden Sie sich bis dahin auf andere Weise an.</translation>
    </message>
    <message>
        <source>No certificate was chosen</source>
        <translation>Es wurde kein Zertifikat gewählt</translation>
    </message>
    <message>
        <source>Your browser was asked for one, and showed none.</source>
        <translation>Ihr Browser wurde nach einem gefragt und hat keines gezeigt.</translation>
    </message>
    <message>
        <source>That certificate is not known here</source>
        <translation>Dieses Zertifikat ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>Whoever issued it is not trusted by %1.</source>
        <translation>Wer es ausgestellt hat, genießt bei %1 kein Vertrauen.</translation>
    </message>
    <message>
        <source>Your certificate has expired</source>
        <translation>Ihr Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>Its last day is over, so it opens nothing any more.</source>
        <translation>Sein letzter Tag ist vorbei, es öffnet nichts mehr.</translation>
    </message>
    <message>
        <source>Your certificate is not valid yet</source>
        <translation>Ihr Zertifikat ist noch nicht gültig</translation>
    </message>
    <message>
        <source>Its first day is still to come.</source>
        <translation>Sein erster Tag kommt erst noch.</translation>
    </message>
    <message>
        <source>Wait for that day, or sign in another way until then.</source>
        <translation>Warten Sie auf diesen Tag, oder melden Sie sich bis dahin auf andere Weise an.</translation>
    </message>
    <message>
        <source>The authority behind your certificate has expired</source>
        <translation>Die Stelle hinter Ihrem Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>Your own certificate may be fine. The one that vouches for it is not.</source>
        <translation>Ihr eigenes Zertifikat ist vielleicht in Ordnung. Das, das dafür bürgt, ist es nicht.</translation>
    </message>
    <message>
        <source>Your certificate was revoked</source>
        <translation>Ihr Zertifikat wurde widerrufen</translation>
    </message>
    <message>
        <source>It opens nothing any more, whoever holds it.</source>
        <translation>Es öffnet nichts mehr, wer auch immer es hat.</translation>
    </message>
    <message>
        <source>That certificate is not for signing in</source>
        <translation>Dieses Zertifikat ist nicht zum Anmelden da</translation>
    </message>
    <message>
        <source>It was made for something else, such as mail or a server.</source>
        <translation>Es wurde für etwas anderes gemacht, etwa für E-Mail oder einen Server.</translation>
    </message>
    <message>
        <source>That certificate could be forged</source>
        <translation>Dieses Zertifikat könnte gefälscht sein</translation>
    </message>
    <message>
        <source>Its key or a signature in it is too weak to be believed today.</source>
        <translation>Sein Schlüssel oder eine Signatur darin ist zu schwach, um heute noch zu gelten.</translation>
    </message>
    <message>
        <source>That certificate does not say who you are</source>
        <translation>Dieses Zertifikat sagt nicht, wer Sie sind</translation>
    </message>
    <message>
        <source>The name is missing where it should stand, or there are two.</source>
        <translation>Der Name fehlt, wo er stehen sollte, oder es gibt zwei.</translation>
    </message>
    <message>
        <source>Your certificate could not be checked</source>
        <translation>Ihr Zertifikat ließ sich nicht prüfen</translation>
    </message>
    <message>
        <source>Your certificate may be fine, but the list of revoked ones is missing or out of date.</source>
        <translation>Ihr Zertifikat ist vielleicht in Ordnung, aber die Liste der widerrufenen fehlt oder ist veraltet.</translation>
    </message>
    <message>
        <source>No account here has that certificate yet</source>
        <translation>Noch kein Konto hier hat dieses Zertifikat</translation>
    </message>
    <message>
        <source>The certificate itself is good.</source>
        <translation>Das Zertifikat selbst ist in Ordnung.</translation>
    </message>
    <message>
        <source>Do you have an account? Sign in another way and add the certificate under “Ways to sign in”. If not, ask whoever looks after this place.</source>
        <translation>Haben Sie ein Konto? Melden Sie sich auf andere Weise an und fügen Sie das Zertifikat unter „Anmeldewege“ hinzu. Wenn nicht, wenden Sie sich an die Verantwortlichen hier.</translation>
    </message>
    <message>
        <source>a certificate</source>
        <extracomment>What people sign in with: &quot;Sign in with a certificate&quot;</extracomment>
        <translation>einem Zertifikat</translation>
    </message>
    <message>
        <source>Fill this in</source>
        <translation>Füllen Sie das aus</translation>
    </message>
    <message>
        <source>This is too long to be kept</source>
        <translation>Das ist zu lang, um es aufzubewahren</translation>
    </message>
    <message>
        <source>Type an email address, such as name@example.org</source>
        <translation>Tippen Sie eine E-Mail-Adresse wie name@example.org ein</translation>
    </message>
    <message>
        <source>Your list is full. Remove one that you no longer need</source>
        <translation>Ihre Liste ist voll. Entfernen Sie einen Eintrag, den Sie nicht mehr brauchen</translation>
    </message>
    <message>
        <source>This one is in your list already</source>
        <translation>Das steht schon in Ihrer Liste</translation>
    </message>
    <message>
        <source>Use 1 to 30 small letters, digits, dots and hyphens</source>
        <translation>Verwenden Sie 1 bis 30 Kleinbuchstaben, Ziffern, Punkte und Bindestriche</translation>
    </message>
    <message>
        <source>Somebody has this username: choose another</source>
        <translation>Dieser Benutzername ist vergeben: Wählen Sie einen anderen</translation>
    </message>
    <message>
        <source>That is not your password: type it again</source>
        <translation>Das ist nicht Ihr Passwort: Tippen Sie es noch einmal ein</translation>
    </message>
    <message>
        <source>Look at the rules that say Not yet</source>
        <translation>Sehen Sie sich die Regeln an, bei denen „Noch nicht“ steht</translation>
    </message>
    <message>
        <source>This one could be guessed: add another word</source>
        <translation>Das ließe sich erraten: Fügen Sie ein weiteres Wort hinzu</translation>
    </message>
    <message>
        <source>The two are not the same: type both again</source>
        <translation>Die beiden sind nicht gleich: Tippen Sie beide noch einmal ein</translation>
    </message>
    <message>
        <source>Use 8 to 100 characters, and no letters with accents</source>
        <translation>Verwenden Sie 8 bis 100 Zeichen, ohne Umlaute und Akzente</translation>
    </message>
    <message>
        <source>Paste the whole line of a public key: it begins with ssh- or ecdsa-</source>
        <translation>Fügen Sie die ganze Zeile eines öffentlichen Schlüssels ein: Sie beginnt mit ssh- oder ecdsa-</translation>
    </message>
    <message>
        <source>This was changed somewhere else meanwhile: look at it and save again</source>
        <translation>Das wurde inzwischen anderswo geändert: Sehen Sie es an und speichern Sie noch einmal</translation>
    </message>
    <message numerus="yes">
        <source>%n things need another look</source>
        <translation>
            <numerusform>%n Angabe braucht noch einen Blick</numerusform>
            <numerusform>%n Angaben brauchen noch einen Blick</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field&apos;s name, and what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Main address</source>
        <translation>Hauptadresse</translation>
    </message>
    <message>
        <source>Other address</source>
        <translation>Weitere Adresse</translation>
    </message>
    <message>
        <source>their privacy notice</source>
        <translation>die Datenschutzerklärung</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Why they ask</source>
        <translation>Warum gefragt wird</translation>
    </message>
    <message>
        <source>Don’t share</source>
        <translation>Nicht teilen</translation>
    </message>
    <message>
        <source>Share and go on</source>
        <translation>Teilen und weiter</translation>
    </message>
    <message>
        <source>Share with %1?</source>
        <translation>Mit %1 teilen?</translation>
    </message>
    <message>
        <source>They run %1 and ask who you are.</source>
        <translation>Diese Organisation betreibt %1 und fragt, wer Sie sind.</translation>
    </message>
    <message>
        <source>You are asked once. You can stop sharing at any time under %1.</source>
        <translation>Sie werden einmal gefragt. Unter „%1“ können Sie das Teilen jederzeit beenden.</translation>
    </message>
    <message>
        <source>If you agree, they receive exactly this:</source>
        <translation>Wenn Sie zustimmen, erhält sie genau das:</translation>
    </message>
    <message>
        <source>Not shared: your password, your groups, and which other sites you visit.</source>
        <translation>Nicht geteilt werden: Ihr Passwort, Ihre Gruppen und welche anderen Websites Sie besuchen.</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>Was dann geschieht</translation>
    </message>
    <message>
        <source>You go on to %1. When you change your name or addresses here, %2 gets the new ones.</source>
        <translation>Sie gehen weiter zu %1. Wenn Sie hier Ihren Namen oder Ihre Adressen ändern, bekommt %2 die neuen.</translation>
    </message>
    <message>
        <source>You were not signed in there</source>
        <translation>Sie wurden dort nicht angemeldet</translation>
    </message>
    <message>
        <source>%1 sent you back without saying who you are.</source>
        <translation>%1 hat Sie zurückgeschickt, ohne zu sagen, wer Sie sind.</translation>
    </message>
    <message>
        <source>Perhaps you said no, or closed its page. Nothing was told to us, and nothing has changed.</source>
        <translation>Vielleicht haben Sie Nein gesagt oder die Seite geschlossen. Uns wurde nichts mitgeteilt, und nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>That answer could not be trusted</source>
        <translation>Dieser Antwort war nicht zu trauen</translation>
    </message>
    <message>
        <source>It did not come from the sign-in you began in this browser at %1.</source>
        <translation>Sie kam nicht von der Anmeldung, die Sie in diesem Browser bei %1 begonnen haben.</translation>
    </message>
    <message>
        <source>Nobody was signed in. Perhaps the page lay open for long, or you followed an old link. Begin anew.</source>
        <translation>Niemand wurde angemeldet. Vielleicht war die Seite lange offen, oder Sie sind einem alten Link gefolgt. Beginnen Sie von vorn.</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 antwortet nicht</translation>
    </message>
    <message>
        <source>Your account and your password are fine.</source>
        <translation>Mit Ihrem Konto und Ihrem Passwort ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>We asked, and got no answer in time. Try again in a minute, or choose another way to sign in.</source>
        <translation>Wir haben gefragt und nicht rechtzeitig eine Antwort bekommen. Versuchen Sie es in einer Minute wieder, oder wählen Sie einen anderen Anmeldeweg.</translation>
    </message>
    <message>
        <source>Your account there is closed</source>
        <translation>Ihr Konto dort ist geschlossen</translation>
    </message>
    <message>
        <source>%1 knows you, and lets you in no more.</source>
        <translation>%1 kennt Sie und lässt Sie nicht mehr ein.</translation>
    </message>
    <message>
        <source>Only those who look after it can open it again.</source>
        <translation>Nur die Verantwortlichen dort können es wieder öffnen.</translation>
    </message>
    <message>
        <source>This way in is closed</source>
        <translation>Dieser Anmeldeweg ist geschlossen</translation>
    </message>
    <message>
        <source>Your login at %1 no longer opens your account here.</source>
        <translation>Ihr Anmeldeweg bei %1 öffnet Ihr Konto hier nicht mehr.</translation>
    </message>
    <message>
        <source>It has expired or was switched off. Your account may have other ways in: choose another one.</source>
        <translation>Er ist abgelaufen oder wurde ausgeschaltet. Vielleicht hat Ihr Konto andere Anmeldewege: Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>There is no account for you yet</source>
        <translation>Es gibt noch kein Konto für Sie</translation>
    </message>
    <message>
        <source>%1 knows you; %2 does not.</source>
        <translation>%1 kennt Sie, %2 nicht.</translation>
    </message>
    <message>
        <source>Accounts are not made by themselves here. Whoever looks after this place can make one for you.</source>
        <translation>Konten entstehen hier nicht von selbst. Die Verantwortlichen hier können eines für Sie anlegen.</translation>
    </message>
    <message>
        <source>Back to signing in</source>
        <translation>Zurück zur Anmeldung</translation>
    </message>
    <message>
        <source>None of this works for you? Write to %1.</source>
        <translation>Nichts davon hilft? Schreiben Sie an %1.</translation>
    </message>
    <message>
        <source>Is that your login?</source>
        <translation>Ist das Ihr Anmeldeweg?</translation>
    </message>
    <message>
        <source>You have an account already</source>
        <translation>Sie haben schon ein Konto</translation>
    </message>
    <message>
        <source>At %1 you are %2.</source>
        <translation>Bei %1 sind Sie %2.</translation>
    </message>
    <message>
        <source>It has the address that %1 told us: %2.</source>
        <translation>Es hat die Adresse, die uns %1 genannt hat: %2.</translation>
    </message>
    <message>
        <source>Your account here</source>
        <translation>Ihr Konto hier</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>From now on whoever signs in with it comes into your account. Add it only if it is yours.</source>
        <translation>Von jetzt an kommt in Ihr Konto, wer sich damit anmeldet. Fügen Sie ihn nur hinzu, wenn es Ihrer ist.</translation>
    </message>
    <message>
        <source>Prove that it is yours, once. From then on %1 opens it too, and nobody who only has the same address can.</source>
        <translation>Weisen Sie einmal nach, dass es Ihnen gehört. Von da an öffnet es auch %1, und wer nur dieselbe Adresse hat, kann das nicht.</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>Passwort vergessen?</translation>
    </message>
    <message>
        <source>Leave them apart</source>
        <translation>Getrennt lassen</translation>
    </message>
    <message>
        <source>A link is on its way to %1</source>
        <translation>Ein Link ist unterwegs zu %1</translation>
    </message>
    <message>
        <source>Open it within 24 hours. The address counts once you have confirmed it.</source>
        <translation>Öffnen Sie ihn innerhalb von 24 Stunden. Die Adresse zählt, sobald Sie sie bestätigt haben.</translation>
    </message>
    <message>
        <source>%1 is confirmed</source>
        <translation>%1 ist bestätigt</translation>
    </message>
    <message>
        <source>You can sign in with it, and choose it as your main address.</source>
        <translation>Sie können sich damit anmelden und sie als Hauptadresse wählen.</translation>
    </message>
    <message>
        <source>%1 is your main address</source>
        <translation>%1 ist Ihre Hauptadresse</translation>
    </message>
    <message>
        <source>Mail goes there from now on. The sites you use are being told.</source>
        <translation>E-Mails gehen von jetzt an dorthin. Die Websites, die Sie nutzen, erfahren davon.</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1 ist entfernt</translation>
    </message>
    <message>
        <source>You can take it back for ten minutes, without confirming it again.</source>
        <translation>Zehn Minuten lang können Sie sie zurückholen, ohne sie noch einmal zu bestätigen.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 ist wieder da</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Alles ist wie vorher.</translation>
    </message>
    <message>
        <source>The mailed link ends %1.</source>
        <translation>Der gesendete Link endet %1.</translation>
    </message>
    <message>
        <source>The mailed link no longer works: have a new one mailed.</source>
        <translation>Der gesendete Link gilt nicht mehr: Lassen Sie sich einen neuen senden.</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Hauptadresse</translation>
    </message>
    <message>
        <source>Mail goes here. Sites receive it.</source>
        <translation>Hierhin gehen E-Mails. Websites erhalten sie.</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>You can sign in with it.</source>
        <translation>Sie können sich damit anmelden.</translation>
    </message>
    <message>
        <source>Make main</source>
        <translation>Zur Hauptadresse machen</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>Mail again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Any confirmed address signs you in. One of them is your main address.</source>
        <translation>Mit jeder bestätigten Adresse können Sie sich anmelden. Eine davon ist Ihre Hauptadresse.</translation>
    </message>
    <message>
        <source>We mail a link to it. It counts once you have confirmed it.</source>
        <translation>Wir senden einen Link dorthin. Sie zählt, sobald Sie sie bestätigt haben.</translation>
    </message>
    <message>
        <source>Mail me the link</source>
        <translation>Link senden</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Adresse hinzufügen</translation>
    </message>
    <message>
        <source>Let’s wait %1</source>
        <translation>Weiter geht es in %1</translation>
    </message>
    <message>
        <source>There were many tries that did not match. You can go on at %1 (%2).</source>
        <translation>Es gab viele Versuche, die nicht passten. Weiter geht es um %1 (%2).</translation>
    </message>
    <message>
        <source>Your account is not locked. A device on which you have signed in before still works now. Was that not you? Nobody got in, and you need not do anything.</source>
        <translation>Ihr Konto ist nicht gesperrt. Mit einem Gerät, auf dem Sie schon einmal angemeldet waren, geht es auch jetzt. Das waren nicht Sie? Niemand ist hineingekommen, und Sie müssen nichts tun.</translation>
    </message>
    <message>
        <source>We don’t know this site</source>
        <translation>Wir kennen diese Website nicht</translation>
    </message>
    <message>
        <source>The address you followed belongs to no site of %1.</source>
        <translation>Die Adresse, der Sie gefolgt sind, gehört zu keiner Website von %1.</translation>
    </message>
    <message>
        <source>It may be an old bookmark, or a link with a piece missing. Nothing about you was sent anywhere.</source>
        <translation>Vielleicht ist es ein altes Lesezeichen oder ein Link, von dem ein Stück fehlt. Über Sie wurde nichts weitergegeben.</translation>
    </message>
    <message>
        <source>There is no such page</source>
        <translation>Diese Seite gibt es nicht</translation>
    </message>
    <message>
        <source>The link may be old, or a piece of it is missing.</source>
        <translation>Der Link ist vielleicht alt, oder es fehlt ein Stück davon.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>That could not be read</source>
        <translation>Das ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>The link or the form arrived damaged.</source>
        <translation>Der Link oder das Formular kam beschädigt an.</translation>
    </message>
    <message>
        <source>Nothing has changed. Go back to where you came from and follow the link anew.</source>
        <translation>Nichts hat sich geändert. Gehen Sie dorthin zurück, wo Sie herkamen, und folgen Sie dem Link noch einmal.</translation>
    </message>
    <message>
        <source>Send that once more</source>
        <translation>Senden Sie das noch einmal</translation>
    </message>
    <message>
        <source>The form did not come from a page that we made for you just now.</source>
        <translation>Das Formular kam nicht von einer Seite, die wir gerade für Sie gemacht haben.</translation>
    </message>
    <message>
        <source>Nothing has changed. Perhaps it lay open for long, or cookies are switched off. Go back, load the page again and send it anew.</source>
        <translation>Nichts hat sich geändert. Vielleicht war sie lange offen, oder Cookies sind ausgeschaltet. Gehen Sie zurück, laden Sie die Seite neu und senden Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This is for somebody else</source>
        <translation>Das ist anderen vorbehalten</translation>
    </message>
    <message>
        <source>The account you are signed in with may not do that.</source>
        <translation>Das Konto, mit dem Sie angemeldet sind, darf das nicht.</translation>
    </message>
    <message>
        <source>This can’t be done just now</source>
        <translation>Das geht gerade nicht</translation>
    </message>
    <message>
        <source>Something on our side is not working, or has too much to do. What you typed was not stored. Try again in about a minute.</source>
        <translation>Bei uns funktioniert etwas nicht oder hat zu viel zu tun. Ihre Eingabe wurde nicht gespeichert. Versuchen Sie es in etwa einer Minute wieder.</translation>
    </message>
    <message>
        <source>Something went wrong on our side</source>
        <translation>Bei uns ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>It has been written down for those who look after this server. Trying again may help.</source>
        <translation>Es wurde für die Verantwortlichen dieses Servers notiert. Vielleicht hilft ein neuer Versuch.</translation>
    </message>
    <message>
        <source>If it lasts, tell those who look after this server this number: %1</source>
        <translation>Wenn es anhält, nennen Sie den Verantwortlichen dieses Servers diese Nummer: %1</translation>
    </message>
    <message>
        <source>If it lasts, tell %1 this number: %2</source>
        <translation>Wenn es anhält, nennen Sie %1 diese Nummer: %2</translation>
    </message>
    <message>
        <source>These were told and have signed you out, too: %1.</source>
        <translation>Diese haben es erfahren und Sie ebenfalls abgemeldet: %1.</translation>
    </message>
    <message>
        <source>These cannot be told: %1. Close them, or sign out there.</source>
        <translation>Diesen lässt es sich nicht mitteilen: %1. Schließen Sie sie, oder melden Sie sich dort ab.</translation>
    </message>
    <message>
        <source>On a shared computer, close the browser as well.</source>
        <translation>Schließen Sie an einem gemeinsam genutzten Computer auch den Browser.</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>Sie sind abgemeldet</translation>
    </message>
    <message>
        <source>You are signed out of %1</source>
        <translation>Sie sind abgemeldet von %1</translation>
    </message>
    <message>
        <source>of your %1 account on this device.</source>
        <translation>von Ihrem Konto bei %1 auf diesem Gerät.</translation>
    </message>
    <message>
        <source>and of your %1 account on this device.</source>
        <translation>und von Ihrem Konto bei %1 auf diesem Gerät.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Wieder anmelden</translation>
    </message>
    <message>
        <source>To %1</source>
        <extracomment>A button; %1 is the name of another place where the person has an account</extracomment>
        <translation>Zu %1</translation>
    </message>
    <message>
        <source>You may still be signed in at %1. On a shared computer, sign out there as well.</source>
        <extracomment>%1 is the name of another place where the person has an account</extracomment>
        <translation>Vielleicht sind Sie bei %1 noch angemeldet. Melden Sie sich an einem gemeinsam genutzten Computer auch dort ab.</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>Abmelden?</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <translation>Von %1 abmelden?</translation>
    </message>
    <message>
        <source>It ends your visit with your %1 account on this device.</source>
        <translation>Das beendet Ihren Besuch mit Ihrem Konto bei %1 auf diesem Gerät.</translation>
    </message>
    <message>
        <source>You are signed in as</source>
        <translation>Sie sind angemeldet als</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Angemeldet bleiben</translation>
    </message>
    <message>
        <source>Use another account</source>
        <translation>Anderes Konto verwenden</translation>
    </message>
    <message>
        <source>Your account is paused</source>
        <translation>Ihr Konto pausiert</translation>
    </message>
    <message>
        <source>You proved who you are, but this account cannot enter any site at the moment.</source>
        <translation>Sie haben nachgewiesen, wer Sie sind, aber dieses Konto kommt zurzeit auf keine Website.</translation>
    </message>
    <message>
        <source>It has been so since %1. Nothing has been deleted.</source>
        <translation>Das ist so seit %1. Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>Nothing has been deleted.</source>
        <translation>Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>Your account opens on %1</source>
        <translation>Ihr Konto öffnet am %1</translation>
    </message>
    <message>
        <source>You need not do anything. Come back then, and sign in as you did now.</source>
        <translation>Sie müssen nichts tun. Kommen Sie dann wieder und melden Sie sich an wie jetzt.</translation>
    </message>
    <message>
        <source>Your account ended on %1</source>
        <translation>Ihr Konto endete am %1</translation>
    </message>
    <message>
        <source>You proved who you are, but this account was made for a time that is over.</source>
        <translation>Sie haben nachgewiesen, wer Sie sind, aber dieses Konto war auf Zeit angelegt, und die ist vorbei.</translation>
    </message>
    <message>
        <source>Nothing has been deleted. It can be made longer.</source>
        <translation>Nichts wurde gelöscht. Es lässt sich verlängern.</translation>
    </message>
    <message>
        <source>Your account waits for approval</source>
        <translation>Ihr Konto wartet auf Genehmigung</translation>
    </message>
    <message>
        <source>Somebody looks at it and lets you in.</source>
        <translation>Jemand sieht es sich an und lässt Sie ein.</translation>
    </message>
    <message>
        <source>You need not do anything. A mail tells you when it is done.</source>
        <translation>Sie müssen nichts tun. Eine E-Mail sagt Ihnen, wann es so weit ist.</translation>
    </message>
    <message>
        <source>To ask why, write to %1 and give your username, %2.</source>
        <translation>Wenn Sie fragen möchten, warum, schreiben Sie an %1 und nennen Sie Ihren Benutzernamen %2.</translation>
    </message>
    <message>
        <source>%1 opens for you today at %2</source>
        <translation>%1 öffnet für Sie heute um %2</translation>
    </message>
    <message>
        <source>%1 opens for you on %2</source>
        <extracomment>The site&apos;s name and a day of the week</extracomment>
        <translation>%1 öffnet für Sie am %2</translation>
    </message>
    <message>
        <source>%1 is open for you from %2</source>
        <translation>%1 ist für Sie ab %2 offen</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>You need not do anything. Come back after %1, and the way is open.</source>
        <translation>Sie müssen nichts tun. Der Weg ist ab %1 offen; kommen Sie dann wieder.</translation>
    </message>
    <message>
        <source>%1 is for certain groups</source>
        <translation>%1 ist für bestimmte Gruppen</translation>
    </message>
    <message>
        <source>Your account is in none of them: %1.</source>
        <translation>Ihr Konto gehört zu keiner davon: %1.</translation>
    </message>
    <message>
        <source>How to get in</source>
        <translation>So kommen Sie hinein</translation>
    </message>
    <message>
        <source>%1 asks you to sign in once more</source>
        <translation>%1 bittet Sie, sich noch einmal anzumelden</translation>
    </message>
    <message>
        <source>%1 asks for more than a password</source>
        <translation>%1 verlangt mehr als ein Passwort</translation>
    </message>
    <message>
        <source>It wants to be surer who you are than this visit allows.</source>
        <translation>Hier muss sicherer sein, wer Sie sind, als dieser Besuch es zulässt.</translation>
    </message>
    <message>
        <source>It lets in only people who prove in a second way who they are. You have proved it in one.</source>
        <translation>Hier kommt nur hinein, wer auf eine zweite Weise nachweist, wer er ist. Sie haben es auf eine getan.</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation>noch einmal anmelden</translation>
    </message>
    <message>
        <source>a second proof</source>
        <translation>ein zweiter Nachweis</translation>
    </message>
    <message>
        <source>Tell us your name</source>
        <translation>Sagen Sie uns Ihren Namen</translation>
    </message>
    <message>
        <source>%1 needs your full name and an address that works.</source>
        <translation>%1 braucht Ihren vollen Namen und eine Adresse, die funktioniert.</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Speichern und weiter</translation>
    </message>
    <message>
        <source>None of your addresses is confirmed yet: see %1.</source>
        <translation>Noch keine Ihrer Adressen ist bestätigt: siehe %1.</translation>
    </message>
    <message>
        <source>Your address, %1, is confirmed. You can change all of this later in your profile.</source>
        <translation>Ihre Adresse %1 ist bestätigt. Sie können das alles später in Ihrem Profil ändern.</translation>
    </message>
    <message>
        <source>You are invited to %1</source>
        <translation>Einladung zu %1</translation>
    </message>
    <message>
        <source>You were invited by %1.</source>
        <translation>%1 hat Sie eingeladen.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>The words of somebody who invites, quoted</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>You will belong to: %1.</source>
        <extracomment>A list of groups</extracomment>
        <translation>Sie werden dazugehören: %1.</translation>
    </message>
    <message>
        <source>The invitation works once, until %1. Opening it changed nothing.</source>
        <translation>Die Einladung gilt einmal, bis %1. Das Öffnen hat nichts geändert.</translation>
    </message>
    <message>
        <source>This invitation was used already</source>
        <translation>Diese Einladung wurde schon verwendet</translation>
    </message>
    <message>
        <source>Invitations work once.</source>
        <translation>Einladungen gelten einmal.</translation>
    </message>
    <message>
        <source>Was it you? Then you have an account, and can sign in with it.</source>
        <translation>Waren Sie es? Dann haben Sie ein Konto und können sich damit anmelden.</translation>
    </message>
    <message>
        <source>This invitation was withdrawn</source>
        <translation>Diese Einladung wurde zurückgezogen</translation>
    </message>
    <message>
        <source>Whoever invited you has taken it back.</source>
        <translation>Wer Sie eingeladen hat, hat sie zurückgenommen.</translation>
    </message>
    <message>
        <source>Nothing has changed. If you think that is a mistake, ask them.</source>
        <translation>Nichts hat sich geändert. Wenn Sie das für einen Irrtum halten, fragen Sie dort nach.</translation>
    </message>
    <message>
        <source>This invitation is too old</source>
        <translation>Diese Einladung ist zu alt</translation>
    </message>
    <message>
        <source>It worked for a certain time only.</source>
        <translation>Sie galt nur eine bestimmte Zeit.</translation>
    </message>
    <message>
        <source>Nothing has changed. Ask whoever invited you to send it again.</source>
        <translation>Nichts hat sich geändert. Bitten Sie die Person, die Sie eingeladen hat, sie noch einmal zu senden.</translation>
    </message>
    <message>
        <source>This invitation does not work</source>
        <translation>Diese Einladung gilt nicht</translation>
    </message>
    <message>
        <source>A newer one was sent, or a piece of the link is missing.</source>
        <translation>Eine neuere wurde gesendet, oder es fehlt ein Stück des Links.</translation>
    </message>
    <message>
        <source>Nothing has changed. Look for the newest mail, or ask whoever invited you.</source>
        <translation>Nichts hat sich geändert. Suchen Sie die neueste E-Mail, oder fragen Sie die Person, die Sie eingeladen hat.</translation>
    </message>
    <message>
        <source>Choose your name and password for %1.</source>
        <translation>Wählen Sie Ihren Namen und Ihr Passwort für %1.</translation>
    </message>
    <message>
        <source>Choose your name and password, and you are in.</source>
        <translation>Wählen Sie Namen und Passwort, und schon sind Sie dabei.</translation>
    </message>
    <message>
        <source>We mail you a link to confirm it.</source>
        <translation>Wir senden Ihnen einen Link, mit dem Sie sie bestätigen.</translation>
    </message>
    <message>
        <source>Create the account and sign in</source>
        <translation>Konto erstellen und anmelden</translation>
    </message>
    <message>
        <source>I have an account</source>
        <translation>Ich habe ein Konto</translation>
    </message>
    <message>
        <source>There is an account with your address %1 already.</source>
        <translation>Es gibt schon ein Konto mit Ihrer Adresse %1.</translation>
    </message>
    <message>
        <source>Sign in with it, and then accept the invitation. If you have forgotten your password, choose a new one first and open the link again.</source>
        <translation>Melden Sie sich damit an und nehmen Sie dann die Einladung an. Wenn Sie Ihr Passwort vergessen haben, wählen Sie zuerst ein neues und öffnen Sie den Link noch einmal.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>You are signed in as %1.</source>
        <translation>Sie sind angemeldet als %1.</translation>
    </message>
    <message>
        <source>Accept the invitation</source>
        <translation>Einladung annehmen</translation>
    </message>
    <message>
        <source>Go back without changing anything</source>
        <translation>Zurück, ohne etwas zu ändern</translation>
    </message>
    <message>
        <source>The invitation is accepted</source>
        <translation>Die Einladung ist angenommen</translation>
    </message>
    <message>
        <source>What comes with it now belongs to your account.</source>
        <translation>Was dazugehört, gehört jetzt zu Ihrem Konto.</translation>
    </message>
    <message>
        <source>You can also write to %1.</source>
        <translation>Sie können auch an %1 schreiben.</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>Zurück zur Anmeldung</translation>
    </message>
    <message>
        <source>Certificate on “%1”</source>
        <extracomment>%1 is a device: &quot;Laptop&quot;</extracomment>
        <translation>Zertifikat auf „%1“</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>Endete am %1</translation>
    </message>
    <message>
        <source>Made on %1, ends on %2</source>
        <translation>Erstellt am %1, endet am %2</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>Zuletzt verwendet %1</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nie verwendet</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>There you are %1</source>
        <translation>Dort sind Sie %1</translation>
    </message>
    <message>
        <source>Added on %1</source>
        <translation>Hinzugefügt am %1</translation>
    </message>
    <message>
        <source>No longer valid</source>
        <translation>Nicht mehr gültig</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Wartet auf Genehmigung</translation>
    </message>
    <message>
        <source>Asked for on %1</source>
        <translation>Angefragt am %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>That login belongs to another account</source>
        <translation>Dieser Anmeldeweg gehört zu einem anderen Konto</translation>
    </message>
    <message>
        <source>Somebody signs in with it already. If both accounts are yours, ask whoever looks after this place.</source>
        <translation>Jemand meldet sich schon damit an. Wenn beide Konten Ihnen gehören, wenden Sie sich an die Verantwortlichen hier.</translation>
    </message>
    <message>
        <source>That login was taken away</source>
        <translation>Dieser Anmeldeweg wurde entzogen</translation>
    </message>
    <message>
        <source>Whoever looks after this place can make it valid again.</source>
        <translation>Die Verantwortlichen hier können ihn wieder gültig machen.</translation>
    </message>
    <message>
        <source>That is your last way in</source>
        <translation>Das ist Ihr letzter Anmeldeweg</translation>
    </message>
    <message>
        <source>Add another one first; nothing has changed.</source>
        <translation>Fügen Sie zuerst einen anderen hinzu; nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>Es kam keine Antwort</translation>
    </message>
    <message>
        <source>%1 could not be asked. Try again in a minute.</source>
        <translation>%1 ließ sich nicht fragen. Versuchen Sie es in einer Minute wieder.</translation>
    </message>
    <message>
        <source>That did not match</source>
        <translation>Das hat nicht gepasst</translation>
    </message>
    <message>
        <source>%1 did not say that it is you. Nothing has changed.</source>
        <translation>%1 hat nicht bestätigt, dass Sie es sind. Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>You have another way in</source>
        <translation>Sie haben einen weiteren Anmeldeweg</translation>
    </message>
    <message>
        <source>From now on you can sign in with it.</source>
        <translation>Von jetzt an können Sie sich damit anmelden.</translation>
    </message>
    <message>
        <source>You have proved it, and it waits for approval</source>
        <translation>Sie haben ihn nachgewiesen, und er wartet auf Genehmigung</translation>
    </message>
    <message>
        <source>Somebody looks at it. A mail tells you when it is done.</source>
        <translation>Jemand sieht ihn sich an. Eine E-Mail sagt Ihnen, wann es so weit ist.</translation>
    </message>
    <message>
        <source>You had that one already</source>
        <translation>Den hatten Sie schon</translation>
    </message>
    <message>
        <source>That certificate is revoked</source>
        <translation>Dieses Zertifikat ist widerrufen</translation>
    </message>
    <message>
        <source>It opens nothing any more, and whoever came in with it is signed out. You can make another one.</source>
        <translation>Es öffnet nichts mehr, und wer damit hereinkam, ist abgemeldet. Sie können ein anderes erstellen.</translation>
    </message>
    <message>
        <source>That way in is closed now</source>
        <translation>Dieser Anmeldeweg ist jetzt geschlossen</translation>
    </message>
    <message>
        <source>You can open it again by adding it once more.</source>
        <translation>Sie können ihn wieder öffnen, indem Sie ihn noch einmal hinzufügen.</translation>
    </message>
    <message>
        <source>Account from</source>
        <translation>Konto bei</translation>
    </message>
    <message>
        <source>Your name there</source>
        <translation>Ihr Name dort</translation>
    </message>
    <message>
        <source>Your password there</source>
        <translation>Ihr Passwort dort</translation>
    </message>
    <message>
        <source>Add this login</source>
        <translation>Diesen Anmeldeweg hinzufügen</translation>
    </message>
    <message>
        <source>Add a way in</source>
        <translation>Anmeldeweg hinzufügen</translation>
    </message>
    <message>
        <source>The password is asked for once and is not kept here.</source>
        <translation>Nach dem Passwort wird einmal gefragt, und es wird hier nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>You go there, sign in, and come back.</source>
        <translation>Sie gehen dorthin, melden sich an und kommen zurück.</translation>
    </message>
    <message>
        <source>Make a certificate</source>
        <translation>Zertifikat erstellen</translation>
    </message>
    <message>
        <source>Make a certificate: %1</source>
        <translation>Zertifikat erstellen: %1</translation>
    </message>
    <message>
        <source>A certificate lets a device of yours in without a password.</source>
        <translation>Mit einem Zertifikat kommt eines Ihrer Geräte ohne Passwort hinein.</translation>
    </message>
    <message>
        <source>Any of these opens your account. It stays the same account, however you come in.</source>
        <translation>Jeder davon öffnet Ihr Konto. Es bleibt dasselbe Konto, wie auch immer Sie hineinkommen.</translation>
    </message>
    <message>
        <source>If that belongs to an account, a link is on its way to its confirmed addresses.</source>
        <translation>Wenn das zu einem Konto gehört, ist ein Link an seine bestätigten Adressen unterwegs.</translation>
    </message>
    <message>
        <source>If an account has that address, a mail with its username is on its way.</source>
        <translation>Wenn ein Konto diese Adresse hat, ist eine E-Mail mit seinem Benutzernamen unterwegs.</translation>
    </message>
    <message>
        <source>A link is on its way to %1.</source>
        <translation>Ein Link ist unterwegs zu %1.</translation>
    </message>
    <message>
        <source>For everyone’s privacy this page says the same whether or not there is an account.</source>
        <translation>Zum Schutz aller sagt diese Seite dasselbe, ob es ein Konto gibt oder nicht.</translation>
    </message>
    <message>
        <source>The mail comes from %1.</source>
        <translation>Die E-Mail kommt von %1.</translation>
    </message>
    <message numerus="yes">
        <source>The link works once, for %n hours, on any device. The mail comes from %1.</source>
        <translation>
            <numerusform>Der Link gilt einmal, %n Stunde lang, auf jedem Gerät. Die E-Mail kommt von %1.</numerusform>
            <numerusform>Der Link gilt einmal, %n Stunden lang, auf jedem Gerät. Die E-Mail kommt von %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look in the folder for unwanted mail.</source>
        <translation>Sehen Sie im Ordner für unerwünschte E-Mails nach.</translation>
    </message>
    <message>
        <source>Try the other addresses you might have used.</source>
        <translation>Versuchen Sie es mit den anderen Adressen, die Sie angegeben haben könnten.</translation>
    </message>
    <message>
        <source>Check the address above. If it is wrong, %1.</source>
        <translation>Prüfen Sie die Adresse oben. Ist sie falsch, %1.</translation>
    </message>
    <message>
        <source>type it again</source>
        <extracomment>Fits into: Check the address above. If it is wrong, …</extracomment>
        <translation>tippen Sie sie noch einmal ein</translation>
    </message>
    <message>
        <source>Check the address above.</source>
        <translation>Prüfen Sie die Adresse oben.</translation>
    </message>
    <message>
        <source>Ask %1. They can see whether a mail was sent.</source>
        <translation>Fragen Sie %1. Dort lässt sich sehen, ob eine E-Mail gesendet wurde.</translation>
    </message>
    <message>
        <source>Send it once more</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>Back to your addresses</source>
        <translation>Zurück zu Ihren Adressen</translation>
    </message>
    <message>
        <source>Mail me a new link</source>
        <translation>Neuen Link senden</translation>
    </message>
    <message>
        <source>No account was made. Ask for a fresh link and use the newest mail.</source>
        <translation>Es wurde kein Konto angelegt. Fordern Sie einen neuen Link an und verwenden Sie die neueste E-Mail.</translation>
    </message>
    <message>
        <source>Your account is as it was. Ask for a fresh link and use the newest mail.</source>
        <translation>Ihr Konto ist, wie es war. Fordern Sie einen neuen Link an und verwenden Sie die neueste E-Mail.</translation>
    </message>
    <message>
        <source>Nothing was confirmed. Under your addresses you can have a fresh link mailed.</source>
        <translation>Nichts wurde bestätigt. Bei Ihren Adressen können Sie sich einen neuen Link senden lassen.</translation>
    </message>
    <message>
        <source>Look in your mail</source>
        <translation>Sehen Sie in Ihren E-Mails nach</translation>
    </message>
    <message>
        <source>Nothing there after five minutes?</source>
        <translation>Nach fünf Minuten noch nichts da?</translation>
    </message>
    <message>
        <source>Is this your address?</source>
        <translation>Ist das Ihre Adresse?</translation>
    </message>
    <message>
        <source>Confirm it, and it is added to the account %1. You can then sign in with it and choose it as your main address.</source>
        <translation>Bestätigen Sie sie, und sie gehört zum Konto %1. Danach können Sie sich damit anmelden und sie als Hauptadresse wählen.</translation>
    </message>
    <message>
        <source>It isn’t mine</source>
        <translation>Das ist nicht meine</translation>
    </message>
    <message>
        <source>Yes, confirm</source>
        <translation>Ja, bestätigen</translation>
    </message>
    <message>
        <source>Opening the link changed nothing. Only the button does, so mail scanners cannot confirm for you.</source>
        <translation>Das Öffnen des Links hat nichts geändert. Das tut nur die Schaltfläche, damit kein E-Mail-Scanner für Sie bestätigt.</translation>
    </message>
    <message>
        <source>Your address is confirmed</source>
        <translation>Ihre Adresse ist bestätigt</translation>
    </message>
    <message>
        <source>Your address was not added</source>
        <translation>Ihre Adresse wurde nicht hinzugefügt</translation>
    </message>
    <message>
        <source>It belongs to no account through this link, and the link has ended. You need not do anything else.</source>
        <translation>Sie gehört durch diesen Link zu keinem Konto, und der Link ist erledigt. Sonst müssen Sie nichts tun.</translation>
    </message>
    <message>
        <source>To your addresses</source>
        <translation>Zu Ihren Adressen</translation>
    </message>
    <message>
        <source>This link no longer works</source>
        <translation>Dieser Link gilt nicht mehr</translation>
    </message>
    <message>
        <source>Links work once and for a short time. This one was used already or is too old.</source>
        <translation>Links gelten einmal und nur kurze Zeit. Dieser wurde schon verwendet oder ist zu alt.</translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <translation>Zuletzt gesehen %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Others see you here while you are signed in and active.</source>
        <translation>Andere sehen Sie hier, solange Sie angemeldet und aktiv sind.</translation>
    </message>
    <message>
        <source>Others don’t see you here: you have not asked for it.</source>
        <translation>Andere sehen Sie hier nicht: Sie wollten das nicht.</translation>
    </message>
    <message>
        <source>Change that on your profile</source>
        <translation>In Ihrem Profil ändern</translation>
    </message>
    <message>
        <source>You yourself</source>
        <translation>Sie selbst</translation>
    </message>
    <message>
        <source>Of those who let others see it, nobody is here at the moment.</source>
        <translation>Von denen, die sich sehen lassen, ist gerade niemand da.</translation>
    </message>
    <message>
        <source>Members who let others see it, and were active within five minutes.</source>
        <translation>Mitglieder, die sich sehen lassen und in den letzten fünf Minuten aktiv waren.</translation>
    </message>
    <message>
        <source>There are more</source>
        <translation>Es gibt noch mehr</translation>
    </message>
    <message>
        <source>Only the first are listed.</source>
        <translation>Nur die ersten sind aufgeführt.</translation>
    </message>
    <message>
        <source>Show other members when I am here</source>
        <translation>Anderen Mitgliedern zeigen, wann ich da bin</translation>
    </message>
    <message>
        <source>Your name, on the page “Who is here”. No site is told.</source>
        <translation>Ihr Name auf der Seite „Wer da ist“. Keine Website erfährt davon.</translation>
    </message>
    <message>
        <source>Save this</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Who sees you</source>
        <translation>Wer Sie sieht</translation>
    </message>
    <message>
        <source>Done:</source>
        <translation>Erfüllt:</translation>
    </message>
    <message>
        <source>Not yet:</source>
        <translation>Noch nicht:</translation>
    </message>
    <message>
        <source>small letters</source>
        <translation>Kleinbuchstaben</translation>
    </message>
    <message>
        <source>capital letters</source>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>signs and spaces</source>
        <translation>Sonder- und Leerzeichen</translation>
    </message>
    <message>
        <source>letters that are neither small nor capital</source>
        <translation>Buchstaben ohne Groß- und Kleinschreibung</translation>
    </message>
    <message numerus="yes">
        <source>Characters of at least %n of these kinds: %1.</source>
        <extracomment>%1 is a list: &quot;small letters, digits&quot;</extracomment>
        <translation>
            <numerusform>Zeichen von mindestens %n dieser Arten: %1.</numerusform>
            <numerusform>Zeichen von mindestens %n dieser Arten: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not the password that you have now.</source>
        <translation>Nicht das Passwort, das Sie jetzt haben.</translation>
    </message>
    <message numerus="yes">
        <source>None of your last %n passwords.</source>
        <translation>
            <numerusform>Nicht Ihr letztes Passwort (%n).</numerusform>
            <numerusform>Keines Ihrer letzten %n Passwörter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters. Four or five words do well.</source>
        <translation>
            <numerusform>Mindestens %n Zeichen. Vier oder fünf Wörter eignen sich gut.</numerusform>
            <numerusform>Mindestens %n Zeichen. Vier oder fünf Wörter eignen sich gut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not your name, username or address.</source>
        <translation>Nicht Ihr Name, Benutzername oder Ihre Adresse.</translation>
    </message>
    <message>
        <source>Not a password that is known from elsewhere.</source>
        <translation>Kein Passwort, das von anderswo bekannt ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n days or more after the last change.</source>
        <translation>
            <numerusform>Mindestens %n Tag nach der letzten Änderung.</numerusform>
            <numerusform>Mindestens %n Tage nach der letzten Änderung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak. Add a word that has nothing to do with the others.</source>
        <translation>Schwach. Fügen Sie ein Wort hinzu, das nichts mit den anderen zu tun hat.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it good.</source>
        <translation>Mittel. Mit einem Wort mehr wird es gut.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Gut.</translation>
    </message>
    <message>
        <source>Very good.</source>
        <translation>Sehr gut.</translation>
    </message>
    <message>
        <source>An administrator has chosen the password you just used. Choose one that only you know.</source>
        <translation>Das Passwort, das Sie gerade verwendet haben, hat ein Administrator gewählt. Wählen Sie eines, das nur Sie kennen.</translation>
    </message>
    <message>
        <source>An administrator asks you to choose another password before you go on.</source>
        <translation>Ein Administrator bittet Sie, ein anderes Passwort zu wählen, bevor es weitergeht.</translation>
    </message>
    <message>
        <source>Without a second step at sign-in, your password has to be longer than before.</source>
        <translation>Ohne zweiten Schritt bei der Anmeldung muss Ihr Passwort länger sein als bisher.</translation>
    </message>
    <message>
        <source>Your password is as old as one may be here. Choose another to go on.</source>
        <translation>Ihr Passwort ist so alt, wie eines hier werden darf. Wählen Sie ein anderes, um fortzufahren.</translation>
    </message>
    <message>
        <source>%1 gives no reason. Try another name or another password.</source>
        <translation>%1 nennt keinen Grund. Versuchen Sie es mit einem anderen Namen oder einem anderen Passwort.</translation>
    </message>
    <message>
        <source>%1 says: “%2”</source>
        <extracomment>%1 is the name of another place, %2 what it says</extracomment>
        <translation>%1 sagt: „%2“</translation>
    </message>
    <message>
        <source>That was not accepted there</source>
        <translation>Das wurde dort nicht angenommen</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Strength of the password you typed</source>
        <translation>Stärke des eingetippten Passworts</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Noch einmal dasselbe</translation>
    </message>
    <message>
        <source>Give me an idea</source>
        <translation>Eines vorschlagen</translation>
    </message>
    <message>
        <source>Made for you just now, never stored: %1</source>
        <translation>Gerade für Sie gemacht, nie gespeichert: %1</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Others see it. Small letters, digits, dots and hyphens. It stays the same once a site has seen it.</source>
        <translation>Andere sehen ihn. Kleinbuchstaben, Ziffern, Punkte und Bindestriche. Er bleibt gleich, sobald ihn eine Website gesehen hat.</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Username or email address</source>
        <translation>Benutzername oder E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Tell us what you sign in with. We mail you a link that sets a new one.</source>
        <translation>Sagen Sie uns, womit Sie sich anmelden. Wir senden Ihnen einen Link, mit dem Sie ein neues setzen.</translation>
    </message>
    <message>
        <source>Mail me a link</source>
        <translation>Link senden</translation>
    </message>
    <message>
        <source>Forgot your username, too?</source>
        <translation>Auch den Benutzernamen vergessen?</translation>
    </message>
    <message>
        <source>Forgot how you sign in?</source>
        <translation>Vergessen, wie Sie sich anmelden?</translation>
    </message>
    <message>
        <source>We mail you your username, and the ways in that you have.</source>
        <translation>Wir senden Ihnen Ihren Benutzernamen und Ihre Anmeldewege.</translation>
    </message>
    <message>
        <source>Any address that you have confirmed here.</source>
        <translation>Irgendeine Adresse, die Sie hier bestätigt haben.</translation>
    </message>
    <message>
        <source>Mail it to me</source>
        <translation>Zusenden</translation>
    </message>
    <message>
        <source>Your password is kept by %1</source>
        <translation>Ihr Passwort liegt bei %1</translation>
    </message>
    <message>
        <source>You are %1 here.</source>
        <translation>Hier sind Sie %1.</translation>
    </message>
    <message>
        <source>Only its own page sets another one. Choose it there, and come back to sign in with it.</source>
        <translation>Nur dort lässt sich ein anderes setzen. Wählen Sie es dort und kommen Sie zurück, um sich damit anzumelden.</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>Wählen Sie ein neues Passwort</translation>
    </message>
    <message>
        <source>You will be signed out everywhere else.</source>
        <translation>Sie werden überall sonst abgemeldet.</translation>
    </message>
    <message>
        <source>It is kept by %1, and is good there, too.</source>
        <translation>Es liegt bei %1 und gilt auch dort.</translation>
    </message>
    <message>
        <source>Save and sign in</source>
        <translation>Speichern und anmelden</translation>
    </message>
    <message>
        <source>Is it still you?</source>
        <translation>Sind Sie es noch?</translation>
    </message>
    <message>
        <source>Is it still you, %1?</source>
        <translation>Sind Sie es noch, %1?</translation>
    </message>
    <message>
        <source>For your safety we ask again before something important changes.</source>
        <translation>Zu Ihrer Sicherheit fragen wir noch einmal, bevor sich etwas Wichtiges ändert.</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <extracomment>%1 is the name of another place where the person has an account</extracomment>
        <translation>Passwort von %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Sign in with %1</source>
        <translation>Anmelden mit %1</translation>
    </message>
    <message>
        <source>Your password cannot be checked now. Try again in a minute.</source>
        <translation>Ihr Passwort lässt sich gerade nicht prüfen. Versuchen Sie es in einer Minute wieder.</translation>
    </message>
    <message>
        <source>Password until now</source>
        <translation>Bisheriges Passwort</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Sites that use keys are being told.</source>
        <translation>Websites, die Schlüssel verwenden, erfahren davon.</translation>
    </message>
    <message>
        <source>The key is added</source>
        <translation>Der Schlüssel ist hinzugefügt</translation>
    </message>
    <message>
        <source>The key is removed</source>
        <translation>Der Schlüssel ist entfernt</translation>
    </message>
    <message>
        <source>Changed on %1. Changing it signs you out everywhere else.</source>
        <translation>Geändert am %1. Eine Änderung meldet Sie überall sonst ab.</translation>
    </message>
    <message>
        <source>You have no password yet. With one you can sign in without anybody else.</source>
        <translation>Sie haben noch kein Passwort. Mit einem können Sie sich anmelden, ohne auf andere angewiesen zu sein.</translation>
    </message>
    <message>
        <source>Your password expires on %1</source>
        <translation>Ihr Passwort läuft am %1 ab</translation>
    </message>
    <message>
        <source>From then on you choose a new one when you sign in. You can do it now.</source>
        <translation>Danach wählen Sie bei der Anmeldung ein neues. Sie können es auch jetzt tun.</translation>
    </message>
    <message>
        <source>Your password is changed</source>
        <translation>Ihr Passwort ist geändert</translation>
    </message>
    <message>
        <source>You are signed out everywhere else. A mail tells you so, too.</source>
        <translation>Sie sind überall sonst abgemeldet. Das steht auch in einer E-Mail an Sie.</translation>
    </message>
    <message>
        <source>Sites that let you in by key receive these.</source>
        <translation>Websites, die Sie mit einem Schlüssel einlassen, erhalten diese.</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>One line, from a file that ends in .pub. Never paste the other file.</source>
        <translation>Eine Zeile, aus einer Datei, die auf .pub endet. Fügen Sie nie die andere Datei ein.</translation>
    </message>
    <message>
        <source>Add the key</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Einen Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Address %1</source>
        <translation>Adresse %1</translation>
    </message>
    <message>
        <source>Address %1, near %2</source>
        <translation>Adresse %1, bei %2</translation>
    </message>
    <message>
        <source>Signed in on %1 with: %2</source>
        <translation>Angemeldet am %1 mit: %2</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Dieses Gerät</translation>
    </message>
    <message>
        <source>That device is signed out</source>
        <translation>Das Gerät ist abgemeldet</translation>
    </message>
    <message>
        <source>If you did not know it, change your password as well.</source>
        <translation>Wenn Sie es nicht kannten, ändern Sie auch Ihr Passwort.</translation>
    </message>
    <message>
        <source>All other devices are signed out</source>
        <translation>Alle anderen Geräte sind abgemeldet</translation>
    </message>
    <message>
        <source>You are signed in here only.</source>
        <translation>Sie sind nur hier angemeldet.</translation>
    </message>
    <message>
        <source>Sign out the others</source>
        <translation>Die anderen abmelden</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Überall abmelden</translation>
    </message>
    <message>
        <source>Sign out in one go</source>
        <translation>Auf einmal abmelden</translation>
    </message>
    <message>
        <source>It takes a second. “Everywhere” includes this device, and you then sign in again here.</source>
        <translation>Es dauert eine Sekunde. „Überall“ schließt dieses Gerät ein; hier melden Sie sich dann neu an.</translation>
    </message>
    <message>
        <source>Where you are signed in. If you don’t know one of these, sign it out and change your password.</source>
        <translation>Wo Sie angemeldet sind. Wenn Sie eines davon nicht kennen, melden Sie es ab und ändern Sie Ihr Passwort.</translation>
    </message>
    <message>
        <source>Does not ask</source>
        <translation>Fragt nicht</translation>
    </message>
    <message>
        <source>Its sites are run by those who keep your account.</source>
        <translation>Ihre Websites betreiben dieselben, die Ihr Konto führen.</translation>
    </message>
    <message>
        <source>You agreed on %1.</source>
        <translation>Sie haben am %1 zugestimmt.</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Nicht mehr teilen</translation>
    </message>
    <message>
        <source>with %1</source>
        <extracomment>Read to those who do not see the row, after “Stop sharing”</extracomment>
        <translation>mit %1</translation>
    </message>
    <message>
        <source>Run by %1</source>
        <translation>Betrieben von %1</translation>
    </message>
    <message>
        <source>First visit on %1, last on %2</source>
        <translation>Erster Besuch am %1, letzter am %2</translation>
    </message>
    <message>
        <source>Is told when you change your name or addresses.</source>
        <translation>Erfährt, wenn Sie Ihren Namen oder Ihre Adressen ändern.</translation>
    </message>
    <message>
        <source>Nothing yet. What you go on to from here will stand here.</source>
        <translation>Noch nichts. Wohin Sie von hier weitergehen, wird hier stehen.</translation>
    </message>
    <message>
        <source>Organisations whose sites you use, and what each one receives.</source>
        <translation>Organisationen, deren Websites Sie nutzen, und was jede erhält.</translation>
    </message>
    <message>
        <source>You no longer share with %1</source>
        <translation>Sie teilen nichts mehr mit %1</translation>
    </message>
    <message>
        <source>Updates have ended. You are asked again at your next visit.</source>
        <translation>Aktualisierungen sind beendet. Bei Ihrem nächsten Besuch werden Sie wieder gefragt.</translation>
    </message>
    <message>
        <source>Nothing was shared with %1</source>
        <translation>Mit %1 wurde nichts geteilt</translation>
    </message>
    <message>
        <source>You are asked again at your next visit.</source>
        <translation>Bei Ihrem nächsten Besuch werden Sie wieder gefragt.</translation>
    </message>
    <message>
        <source>When you stop sharing</source>
        <translation>Wenn Sie nicht mehr teilen</translation>
    </message>
    <message>
        <source>Updates end at once and you are asked again at your next visit. What they received before stays with them: their privacy notice says how to have it deleted.</source>
        <translation>Aktualisierungen enden sofort, und bei Ihrem nächsten Besuch werden Sie wieder gefragt. Was eine Organisation vorher erhalten hat, bleibt bei ihr: Ihre Datenschutzerklärung sagt, wie Sie es löschen lassen.</translation>
    </message>
    <message>
        <source>Where you have been with this account.</source>
        <translation>Wo Sie mit diesem Konto waren.</translation>
    </message>
    <message>
        <source>Type your password again</source>
        <translation>Tippen Sie Ihr Passwort noch einmal ein</translation>
    </message>
    <message>
        <source>The name or the password is not right. Nothing is locked: you can try again.</source>
        <translation>Der Name oder das Passwort stimmt nicht. Nichts ist gesperrt: Sie können es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>This page had been open for long</source>
        <translation>Diese Seite war lange offen</translation>
    </message>
    <message>
        <source>For your safety it had to be made anew. Nothing is lost: sign in now.</source>
        <translation>Zu Ihrer Sicherheit wurde sie neu gemacht. Nichts ist verloren: Melden Sie sich jetzt an.</translation>
    </message>
    <message>
        <source>Keep me signed in on this device</source>
        <translation>Auf diesem Gerät angemeldet bleiben</translation>
    </message>
    <message>
        <source>Leave this off on a shared computer.</source>
        <translation>Lassen Sie das an einem gemeinsam genutzten Computer aus.</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>Between the password form and other ways to sign in</extracomment>
        <translation>oder</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Konto erstellen</translation>
    </message>
    <message>
        <source>Sign in to your account</source>
        <translation>Bei Ihrem Konto anmelden</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Anmelden bei %1</translation>
    </message>
    <message>
        <source>This site does not use passwords. Choose one of these ways.</source>
        <translation>Diese Website verwendet keine Passwörter. Wählen Sie einen dieser Wege.</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>with your %1 account</source>
        <translation>mit Ihrem Konto bei %1</translation>
    </message>
    <message>
        <source>Somebody looks at new accounts before they open. A mail tells you when.</source>
        <translation>Neue Konten sieht sich jemand an, bevor sie öffnen. Eine E-Mail sagt Ihnen, wann.</translation>
    </message>
    <message>
        <source>Create your account</source>
        <translation>Erstellen Sie Ihr Konto</translation>
    </message>
    <message>
        <source>at %1. It takes two minutes and one mail.</source>
        <translation>bei %1. Es braucht zwei Minuten und eine E-Mail.</translation>
    </message>
    <message>
        <source>We mail you a link. You choose your name and password after opening it.</source>
        <translation>Wir senden Ihnen einen Link. Nachdem Sie ihn geöffnet haben, wählen Sie Namen und Passwort.</translation>
    </message>
    <message>
        <source>Choose your name and password</source>
        <translation>Wählen Sie Namen und Passwort</translation>
    </message>
    <message>
        <source>This is the last step for %1.</source>
        <translation>Das ist der letzte Schritt für %1.</translation>
    </message>
    <message>
        <source>Ask for the account</source>
        <translation>Konto anfragen</translation>
    </message>
    <message>
        <source>Look people up</source>
        <translation>Personen nachschlagen</translation>
    </message>
    <message>
        <source>Change people</source>
        <translation>Personen ändern</translation>
    </message>
    <message>
        <source>Look sites up</source>
        <translation>Websites nachschlagen</translation>
    </message>
    <message>
        <source>Look at the update queue</source>
        <translation>Warteschlange ansehen</translation>
    </message>
    <message>
        <source>Watch over the server</source>
        <translation>Server überwachen</translation>
    </message>
    <message>
        <source>Says who you are, and may do nothing else</source>
        <translation>Sagt, wer Sie sind, und darf sonst nichts</translation>
    </message>
    <message>
        <source>Good for %1</source>
        <extracomment>A list of scopes: &quot;people:read and ops&quot;</extracomment>
        <translation>Gültig für %1</translation>
    </message>
    <message>
        <source>Begins with %1</source>
        <extracomment>How a token begins, by which it is known again</extracomment>
        <translation>Beginnt mit %1</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Then the script needs a new one. Shorter is safer.</source>
        <translation>Danach braucht das Skript ein neues. Kürzer ist sicherer.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür es ist</translation>
    </message>
    <message>
        <source>The script or machine that will use it, so that you know it again.</source>
        <translation>Das Skript oder der Rechner, der es verwendet, damit Sie es wiedererkennen.</translation>
    </message>
    <message>
        <source>Make the token</source>
        <translation>Token erstellen</translation>
    </message>
    <message>
        <source>Make a token</source>
        <translation>Ein Token erstellen</translation>
    </message>
    <message>
        <source>Yours say who you are, and may do nothing else.</source>
        <translation>Ihre sagen, wer Sie sind, und dürfen sonst nichts.</translation>
    </message>
    <message>
        <source>The token “%1” is made</source>
        <translation>Das Token „%1“ ist erstellt</translation>
    </message>
    <message>
        <source>Copy it now: it is shown this once, and kept nowhere.</source>
        <translation>Kopieren Sie es jetzt: Es wird nur dieses eine Mal gezeigt und nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>The token “%1” is removed</source>
        <translation>Das Token „%1“ ist entfernt</translation>
    </message>
    <message>
        <source>Nothing comes in with it any more. You can take it back for ten minutes.</source>
        <translation>Damit kommt nichts mehr herein. Zehn Minuten lang können Sie es zurückholen.</translation>
    </message>
    <message>
        <source>The token is back</source>
        <translation>Das Token ist wieder da</translation>
    </message>
    <message>
        <source>Access tokens are switched off here</source>
        <translation>Zugriffstoken sind hier ausgeschaltet</translation>
    </message>
    <message>
        <source>None of yours works, and you cannot make one.</source>
        <translation>Keines von Ihren gilt, und Sie können keines erstellen.</translation>
    </message>
    <message>
        <source>Keep it like a password. Scripts send it as “Authorization: Bearer”.</source>
        <translation>Bewahren Sie es wie ein Passwort auf. Skripte senden es als „Authorization: Bearer“.</translation>
    </message>
    <message>
        <source>Your new token</source>
        <translation>Ihr neues Token</translation>
    </message>
    <message>
        <source>Scripts of yours come in with these, for what you allow them.</source>
        <translation>Damit kommen Ihre Skripte herein, für das, was Sie ihnen erlauben.</translation>
    </message>
    <message>
        <source>All of yours</source>
        <translation>Alle Ihre Token</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Sure who you are</source>
        <translation>Sicher, wer Sie sind</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Your details</source>
        <translation>Ihre Angaben</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>Your agreement</source>
        <translation>Ihr Einverständnis</translation>
    </message>
    <message>
        <source>Now:</source>
        <translation>Jetzt:</translation>
    </message>
    <message>
        <source>Later:</source>
        <translation>Später:</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>als %1</translation>
    </message>
    <message>
        <source>asked once</source>
        <translation>einmal gefragt</translation>
    </message>
    <message>
        <source>Your way to %1</source>
        <translation>Ihr Weg zu %1</translation>
    </message>
    <message>
        <source>It is kept by %1, and is good there, too. Changing it signs you out everywhere else here.</source>
        <translation>Es liegt bei %1 und gilt auch dort. Wenn Sie es ändern, werden Sie hier überall sonst abgemeldet.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <source>Kept by %1, and changed there.</source>
        <translation>Von %1 geführt und dort geändert.</translation>
    </message>
    <message>
        <source>That is not your username.</source>
        <translation>Das ist nicht Ihr Benutzername.</translation>
    </message>
    <message>
        <source>You stopped sharing on %1.</source>
        <translation>Sie teilen seit dem %1 nichts mehr.</translation>
    </message>
    <message>
        <source>Delete your account</source>
        <translation>Ihr Konto löschen</translation>
    </message>
    <message>
        <source>You asked for it on %1. Somebody looks at it; until then nothing changes.</source>
        <translation>Sie haben es am %1 angefragt. Jemand sieht es sich an; bis dahin ändert sich nichts.</translation>
    </message>
    <message>
        <source>Keep my account</source>
        <translation>Mein Konto behalten</translation>
    </message>
    <message>
        <source>Type your username, %1</source>
        <translation>Tippen Sie Ihren Benutzernamen, %1</translation>
    </message>
    <message>
        <source>Name, addresses, logins and history are erased for good, and the sites that you used are told. Your username is never given to anybody else.</source>
        <translation>Name, Adressen, Anmeldewege und Verlauf werden endgültig gelöscht, und die Websites, die Sie genutzt haben, erfahren davon. Ihr Benutzername wird nie an jemand anderen vergeben.</translation>
    </message>
    <message>
        <source>Delete my account</source>
        <translation>Mein Konto löschen</translation>
    </message>
    <message>
        <source>Your account will be deleted</source>
        <translation>Ihr Konto wird gelöscht</translation>
    </message>
    <message>
        <source>Somebody looks at it first. You are told if it cannot be done.</source>
        <translation>Vorher sieht es sich jemand an. Falls es nicht möglich ist, erfahren Sie es.</translation>
    </message>
    <message>
        <source>Your account stays</source>
        <translation>Ihr Konto bleibt</translation>
    </message>
    <message>
        <source>Nobody else could look after this house.</source>
        <translation>Sonst könnte sich niemand um dieses Haus kümmern.</translation>
    </message>
    <message>
        <source>What is kept about you, and where it went.</source>
        <translation>Was über Sie gespeichert ist und wohin es ging.</translation>
    </message>
    <message>
        <source>Download everything</source>
        <translation>Alles herunterladen</translation>
    </message>
    <message>
        <source>One file, with changes, requests and letters as well</source>
        <translation>Eine Datei, auch mit Änderungen, Anfragen und E-Mails</translation>
    </message>
    <message>
        <source>Groups</source>
        <extracomment>Groups of people that somebody belongs to</extracomment>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Sent to sites</source>
        <translation>An Websites gesendet</translation>
    </message>
    <message>
        <source>When you signed in</source>
        <translation>Wann Sie sich angemeldet haben</translation>
    </message>
    <message>
        <source>No device waits under this code: look at it again, or get a new one</source>
        <translation>Unter diesem Code wartet kein Gerät: Sehen Sie noch einmal nach, oder holen Sie sich einen neuen</translation>
    </message>
    <message>
        <source>Your groups</source>
        <translation>Ihre Gruppen</translation>
    </message>
    <message>
        <source>You are in none.</source>
        <translation>Sie sind in keiner.</translation>
    </message>
    <message>
        <source>Besides</source>
        <extracomment>What a site receives besides: names of its own for it</extracomment>
        <translation>Außerdem</translation>
    </message>
    <message>
        <source>Your number</source>
        <extracomment>What a site knows a person by: a long number</extracomment>
        <translation>Ihre Nummer</translation>
    </message>
    <message>
        <source>One that no other organisation gets</source>
        <translation>Eine, die keine andere Organisation erhält</translation>
    </message>
    <message>
        <source>You go on to %1. It may ask for this again while you are not there, until you stop sharing.</source>
        <translation>Weiter geht es zu %1. Diese Website darf das auch in Ihrer Abwesenheit wieder abfragen, bis Sie das Teilen beenden.</translation>
    </message>
    <message>
        <source>You go on to %1. It gets this anew each time you sign in there.</source>
        <translation>Weiter geht es zu %1. Diese Website erhält das jedes Mal neu, wenn Sie sich dort anmelden.</translation>
    </message>
    <message>
        <source>Not shared: your password, and which other sites you visit.</source>
        <translation>Nicht geteilt werden: Ihr Passwort und welche anderen Websites Sie besuchen.</translation>
    </message>
    <message>
        <source>Nothing else is shared, and your password never is.</source>
        <translation>Sonst wird nichts geteilt, und Ihr Passwort nie.</translation>
    </message>
    <message>
        <source>You can stop sharing at any time under %1.</source>
        <translation>Unter „%1“ können Sie das Teilen jederzeit beenden.</translation>
    </message>
    <message>
        <source>The code that your device shows</source>
        <translation>Der Code, den Ihr Gerät zeigt</translation>
    </message>
    <message>
        <source>Eight letters, such as %1.</source>
        <extracomment>What is named is an example of a code</extracomment>
        <translation>Acht Buchstaben, zum Beispiel %1.</translation>
    </message>
    <message>
        <source>Don’t let it in</source>
        <translation>Nicht zulassen</translation>
    </message>
    <message>
        <source>Let it in</source>
        <translation>Zulassen</translation>
    </message>
    <message>
        <source>The device may use %1 as you, and stays signed in there after you have signed out here.</source>
        <translation>Das Gerät darf %1 in Ihrem Namen nutzen und bleibt dort angemeldet, auch wenn Sie sich hier abgemeldet haben.</translation>
    </message>
    <message>
        <source>The device may use %1 as you, until you sign out here.</source>
        <translation>Das Gerät darf %1 in Ihrem Namen nutzen, bis Sie sich hier abmelden.</translation>
    </message>
    <message>
        <source>Let a device in</source>
        <translation>Ein Gerät zulassen</translation>
    </message>
    <message>
        <source>A television, a printer or a program without a browser. You are signed in as %1.</source>
        <translation>Ein Fernseher, ein Drucker oder ein Programm ohne Browser. Sie sind als %1 angemeldet.</translation>
    </message>
    <message>
        <source>Did somebody send you a code or a link to this page? Then stop here: their device would be let in as you.</source>
        <translation>Hat Ihnen jemand einen Code oder einen Link zu dieser Seite geschickt? Dann brechen Sie hier ab: Das fremde Gerät würde in Ihrem Namen zugelassen.</translation>
    </message>
    <message>
        <source>Let a device use %1?</source>
        <extracomment>The question whether a device may use a site</extracomment>
        <translation>Darf ein Gerät %1 nutzen?</translation>
    </message>
    <message>
        <source>It would be signed in there as %1.</source>
        <translation>Es wäre dort als %1 angemeldet.</translation>
    </message>
    <message>
        <source>Only go on if you see this code on a device that you have before you. If somebody has sent it to you, don’t let it in.</source>
        <translation>Machen Sie nur weiter, wenn Sie diesen Code auf einem Gerät sehen, das Sie vor sich haben. Hat ihn Ihnen jemand geschickt, lassen Sie es nicht zu.</translation>
    </message>
    <message>
        <source>If you let it in, %1 receives exactly this:</source>
        <translation>Wenn Sie es zulassen, erhält %1 genau das:</translation>
    </message>
    <message>
        <source>The device is let in</source>
        <translation>Das Gerät ist zugelassen</translation>
    </message>
    <message>
        <source>The device is not let in</source>
        <translation>Das Gerät ist nicht zugelassen</translation>
    </message>
    <message>
        <source>Look at it: it goes on by itself within a few seconds.</source>
        <translation>Sehen Sie hin: In wenigen Sekunden geht es dort von selbst weiter.</translation>
    </message>
    <message>
        <source>Nothing was shared, and its code works no more.</source>
        <translation>Es wurde nichts geteilt, und der Code des Geräts gilt nicht mehr.</translation>
    </message>
    <message>
        <source>We can’t take you there</source>
        <translation>Dorthin können wir Sie nicht bringen</translation>
    </message>
    <message>
        <source>The site that sent you here asked in a way that is not agreed with %1.</source>
        <translation>Die Website, die Sie hierher geschickt hat, hat auf eine Weise gefragt, die mit %1 nicht vereinbart ist.</translation>
    </message>
    <message>
        <source>Nothing about you was sent anywhere. It is for those who look after the site to mend; our log tells them what is wrong.</source>
        <translation>Über Sie wurde nirgendwohin etwas gesendet. Beheben können das nur die Verantwortlichen der Website; unser Protokoll sagt ihnen, was nicht stimmt.</translation>
    </message>
    <message>
        <source>username</source>
        <extracomment>What a site was told of a person; stands in a list within a sentence, as the next ones do</extracomment>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>username, name and language</source>
        <translation>Benutzername, Name und Sprache</translation>
    </message>
    <message>
        <source>main address</source>
        <translation>Hauptadresse</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>changes while you are not there</source>
        <translation>Änderungen in Ihrer Abwesenheit</translation>
    </message>
    <message>
        <source>that you have an account</source>
        <translation>dass Sie ein Konto haben</translation>
    </message>
    <message>
        <source>%1: %2; on %3</source>
        <extracomment>A site, what it was told, and when</extracomment>
        <translation>%1: %2; am %3</translation>
    </message>
    <message>
        <source>%1: %2; first on %3, last on %4</source>
        <extracomment>A site, what it was told, and from when to when</extracomment>
        <translation>%1: %2; zuerst am %3, zuletzt am %4</translation>
    </message>
    <message>
        <source>Nothing has been shared yet.</source>
        <translation>Bisher wurde nichts geteilt.</translation>
    </message>
    <message>
        <source>You agreed on %1, to wording %2.</source>
        <translation>Sie haben am %1 der Fassung %2 zugestimmt.</translation>
    </message>
</context>
</TS>
