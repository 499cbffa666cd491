<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
