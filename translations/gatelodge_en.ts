<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>demo</name>
        <message numerus="yes">
            <source>%n account(s) here changed</source>
            <translation>
                <numerusform>%n account here changed</numerusform>
                <numerusform>%n accounts here changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mail(s)</source>
            <translation>
                <numerusform>%n mail</numerusform>
                <numerusform>%n mails</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) have come in here, with names and addresses as Gatelodge last told them.</source>
            <translation>
                <numerusform>%n person has come in here, with the name and addresses that Gatelodge last told.</numerusform>
                <numerusform>%n people have come in here, with the names and addresses that Gatelodge last told.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>text</name>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hours</source>
            <translation>
                <numerusform>%n hour</numerusform>
                <numerusform>%n hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>web</name>
        <message numerus="yes">
            <source>%1 and %n others</source>
            <translation>
                <numerusform>%1 and %n other</numerusform>
                <numerusform>%1 and %n others</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to confirm</source>
            <translation>
                <numerusform>%n to confirm</numerusform>
                <numerusform>%n to confirm</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Signed in on %n devices</source>
            <translation>
                <numerusform>Signed in on %n device</numerusform>
                <numerusform>Signed in on %n devices</numerusform>
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
                <numerusform>With %n organisation</numerusform>
                <numerusform>With %n organisations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n keys</source>
            <translation>
                <numerusform>%n key</numerusform>
                <numerusform>%n keys</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things need another look</source>
            <translation>
                <numerusform>%n thing needs another look</numerusform>
                <numerusform>%n things need another look</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The link works once, for %n hours, on any device. The mail comes from %1.</source>
            <translation>
                <numerusform>The link works once, for %n hour, on any device. The mail comes from %1.</numerusform>
                <numerusform>The link works once, for %n hours, on any device. The mail comes from %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>At least %n characters. Four or five words do well.</source>
            <translation>
                <numerusform>At least %n character. Four or five words do well.</numerusform>
                <numerusform>At least %n characters. Four or five words do well.</numerusform>
            </translation>
        </message>
    </context>
</TS>
