<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites you use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSH keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem: %1 – %2</source>
        <extracomment>Title of a page that has a complaint: what the page asks, whose page it is</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Title of a page: what it says, whose page it is</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is %1, the only address that asks for your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip to content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Changed on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have none</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Signed in on %n devices</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n organisations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No site has to be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These sites are being told: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the browser asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of pages and mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed, because a site has received it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, with an account since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sites you use receive these when you change them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill this in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long to be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an email address, such as name@example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one is in your list already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use 1 to 30 small letters, digits, dots and hyphens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has this username: choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not your password: type it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the rules that say Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one could be guessed: add another word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same: type both again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the whole line of a public key: it begins with ssh- or ecdsa-</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was changed somewhere else meanwhile: look at it and save again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n things need another look</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their privacy notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>Why they ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don’t share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share with %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They run %1 and ask who you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are asked once. You can stop sharing at any time under %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you agree, they receive exactly this:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shared: your password, your groups, and which other sites you visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You go on to %1. When you change your name or addresses here, %2 gets the new ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link is on its way to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it within 24 hours. The address counts once you have confirmed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can sign in with it, and choose it as your main address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is your main address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail goes there from now on. The sites you use are being told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can take it back for ten minutes, without confirming it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailed link ends %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailed link no longer works: have a new one mailed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail goes here. Sites receive it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can sign in with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make main</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any confirmed address signs you in. One of them is your main address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We mail a link to it. It counts once you have confirmed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail me the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let’s wait %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There were many tries that did not match. You can go on at %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account is not locked. A device on which you have signed in before still works now. Was that not you? Nobody got in, and you need not do anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We don’t know this site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address you followed belongs to no site of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be an old bookmark, or a link with a piece missing. Nothing about you was sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link may be old, or a piece of it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link or the form arrived damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed. Go back to where you came from and follow the link anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please send that once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form did not come from a page that we made for you just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed. Perhaps it lay open for long, or cookies are switched off. Go back, load the page again and send it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is for somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account you are signed in with may not do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can’t be done just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account and your password are fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something on our side is not working, or has too much to do. What you typed was not stored. Try again in about a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong on our side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has been written down for those who look after this server. Trying again may help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it lasts, tell those who look after this server this number: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it lasts, tell %1 this number: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These were told and have signed you out, too: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These cannot be told: %1. Close them, or sign out there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a shared computer, close the browser as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed out of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of your %1 account on this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and of your %1 account on this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You proved who you are, but this account cannot enter any site at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has been so since %1. Nothing has been deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account opens on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need not do anything. Come back then, and sign in as you did now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account ended on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You proved who you are, but this account was made for a time that is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been deleted. It can be made longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account waits for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody looks at it and lets you in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need not do anything. A mail tells you when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To ask why, write to %1 and give your username, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 opens for you today at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 opens for you on %2</source>
        <extracomment>The site&apos;s name and a day of the week</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open for you from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need not do anything. Come back after %1, and the way is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is for certain groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account is in none of them: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to get in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks you to sign in once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It wants to be surer who you are than this visit allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell us your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs your full name and an address that works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of your addresses is confirmed yet: see %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your address, %1, is confirmed. You can change all of this later in your profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If that belongs to an account, a link is on its way to its confirmed addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link is on its way to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The link works once, for %n hours, on any device. The mail comes from %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>For everyone’s privacy this page says the same whether or not there is an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in the folder for unwanted mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the other addresses you might have used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address above. If it is wrong, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type it again</source>
        <extracomment>Fits into: Check the address above. If it is wrong, …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask %1. They can see whether a mail was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to your addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail me a new link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To your addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account was made. Ask for a fresh link and use the newest mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account is as it was. Ask for a fresh link and use the newest mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was confirmed. Under your addresses you can have a fresh link mailed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in your mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing there after five minutes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this your address?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm it, and it is added to the account %1. You can then sign in with it and choose it as your main address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It isn’t mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the link changed nothing. Only the button does, so mail scanners cannot confirm for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link no longer works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links work once and for a short time. This one was used already or is too old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters. Four or five words do well.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not your name, username or address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a password that is known from elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak. Add a word that has nothing to do with the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair. One more word makes it good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength of the password you typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give me an idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made for you just now, never stored: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others see it. Small letters, digits, dots and hyphens. It stays the same once a site has seen it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Username or email address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell us what you sign in with. We mail you a link that sets a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail me a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You will be signed out everywhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it still you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it still you, %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For your safety we ask again before something important changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back without changing anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password until now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites that use keys are being told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed on %1. Changing it signs you out everywhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no password yet. With one you can sign in without anybody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed out everywhere else. A mail tells you so, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites that let you in by key receive these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line, from a file that ends in .pub. Never paste the other file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address %1, near %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in on %1 with: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That device is signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you did not know it, change your password as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All other devices are signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in here only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out in one go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes a second. “Everywhere” includes this device, and you then sign in again here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you are signed in. If you don’t know one of these, sign it out and change your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Username, name and addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its sites are run by those who keep your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You agreed on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with %1</source>
        <extracomment>Read to those who do not see the row, after “Stop sharing”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First visit on %1, last on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is told when you change your name or addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet. What you go on to from here will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations whose sites you use, and what each one receives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You no longer share with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates have ended. You are asked again at your next visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you stop sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates end at once and you are asked again at your next visit. What they received before stays with them: their privacy notice says how to have it deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you have been with this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your password again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name or the password is not right. Nothing is locked: you can try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page had been open for long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For your safety it had to be made anew. Nothing is lost: sign in now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep me signed in on this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this off on a shared computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>Between the password form and other ways to sign in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of this works for you? Write to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to your account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This site does not use passwords. Choose one of these ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with your %1 account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create your account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1. It takes two minutes and one mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We mail you a link. You choose your name and password after opening it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your name and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last step for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the account and sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sure who you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your way to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
