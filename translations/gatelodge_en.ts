<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Health</name>
    <message numerus="yes">
        <source>Mail does not go out, and %n mails wait: %1</source>
        <translation>
            <numerusform>Mail does not go out, and %n mail waits: %1</numerusform>
            <numerusform>Mail does not go out, and %n mails wait: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mails are on their way.</source>
        <translation>
            <numerusform>%n mail is on its way.</numerusform>
            <numerusform>%n mails are on their way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was given up on for %n people.</source>
        <translation>
            <numerusform>%1 was given up on for %n person.</numerusform>
            <numerusform>%1 was given up on for %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes are on their way to their sites.</source>
        <translation>
            <numerusform>%n change is on its way to its site.</numerusform>
            <numerusform>%n changes are on their way to their sites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is paused: %n changes wait there.</source>
        <translation>
            <numerusform>%1 is paused: %n change waits there.</numerusform>
            <numerusform>%1 is paused: %n changes wait there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No mail server is set, and %n mails wait.</source>
        <translation>
            <numerusform>No mail server is set, and %n mail waits.</numerusform>
            <numerusform>No mail server is set, and %n mails wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueWords</name>
    <message numerus="yes">
        <source>%n set aside</source>
        <extracomment>Changes that were given up on and wait for a person</extracomment>
        <translation>
            <numerusform>%n set aside</numerusform>
            <numerusform>%n set aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>now, after %n failures</source>
        <translation>
            <numerusform>now, after %n failure</numerusform>
            <numerusform>now, after %n failures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failures</source>
        <translation>
            <numerusform>%n failure</numerusform>
            <numerusform>%n failures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>people in one request</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>POST, %n bytes</source>
        <translation>
            <numerusform>POST, %n byte</numerusform>
            <numerusform>POST, %n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SiteWords</name>
    <message numerus="yes">
        <source>Account older than %n hours</source>
        <translation>
            <numerusform>Account older than %n hour</numerusform>
            <numerusform>Account older than %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message numerus="yes">
        <source>%n changes wait.</source>
        <translation>
            <numerusform>%n change waits.</numerusform>
            <numerusform>%n changes wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait there.</source>
        <translation>
            <numerusform>%n change waits there.</numerusform>
            <numerusform>%n changes wait there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was given up on for %n people.</source>
        <comment>a site</comment>
        <translation>
            <numerusform>%1 was given up on for %n person.</numerusform>
            <numerusform>%1 was given up on for %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open, and %n things want you</source>
        <translation>
            <numerusform>Open, and %n thing wants you</numerusform>
            <numerusform>Open, and %n things want you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people wait for you.</source>
        <translation>
            <numerusform>%n person waits for you.</numerusform>
            <numerusform>%n people wait for you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things want you</source>
        <translation>
            <numerusform>%n thing wants you</numerusform>
            <numerusform>%n things want you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mails wait. The last answer: %1</source>
        <comment>of a mail server</comment>
        <translation>
            <numerusform>%n mail waits. The last answer: %1</numerusform>
            <numerusform>%n mails wait. The last answer: %1</numerusform>
        </translation>
    </message>
</context>
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
    <name>gatelodge::ui::ApprovalPane</name>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them wait for you</source>
        <translation>
            <numerusform>%n of them waits for you</numerusform>
            <numerusform>%n of them wait for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many</source>
        <translation>
            <numerusform>%n character too many</numerusform>
            <numerusform>%n characters too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n requests</source>
        <translation>
            <numerusform>Approve %n request</numerusform>
            <numerusform>Approve %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n requests</source>
        <translation>
            <numerusform>Decline %n request</numerusform>
            <numerusform>Decline %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were decided by somebody else meanwhile, or are too old.</source>
        <translation>
            <numerusform>%n was decided by somebody else meanwhile, or is too old.</numerusform>
            <numerusform>%n were decided by somebody else meanwhile, or are too old.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are told that it was approved.</source>
        <translation>
            <numerusform>%n person is told that it was approved.</numerusform>
            <numerusform>%n people are told that it was approved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are told that it was declined.</source>
        <translation>
            <numerusform>%n person is told that it was declined.</numerusform>
            <numerusform>%n people are told that it was declined.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ApprovalsPage</name>
    <message numerus="yes">
        <source>%n wait for you</source>
        <translation>
            <numerusform>%n waits for you</numerusform>
            <numerusform>%n wait for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::AuthoritiesPage</name>
    <message numerus="yes">
        <source>%n logins</source>
        <translation>
            <numerusform>%n login</numerusform>
            <numerusform>%n logins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n authorities, in the order in which people see them</source>
        <translation>
            <numerusform>%n authority</numerusform>
            <numerusform>%n authorities, in the order in which people see them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n authorities are in use now.</source>
        <translation>
            <numerusform>%n authority is in use now.</numerusform>
            <numerusform>%n authorities are in use now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n authorities were switched off.</source>
        <translation>
            <numerusform>%n authority was switched off.</numerusform>
            <numerusform>%n authorities were switched off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n authorities were deleted.</source>
        <translation>
            <numerusform>%n authority was deleted.</numerusform>
            <numerusform>%n authorities were deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n authorities</source>
        <translation>
            <numerusform>%n authority</numerusform>
            <numerusform>%n authorities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::AuthorityPane</name>
    <message numerus="yes">
        <source>%n logins</source>
        <translation>
            <numerusform>%n login</numerusform>
            <numerusform>%n logins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::BinModel</name>
    <message numerus="yes">
        <source>Goes in %n days</source>
        <translation>
            <numerusform>Goes in %n day</numerusform>
            <numerusform>Goes in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::BinPanel</name>
    <message numerus="yes">
        <source>by themselves after %n days</source>
        <translation>
            <numerusform>by themselves after %n day</numerusform>
            <numerusform>by themselves after %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring %n back</source>
        <translation>
            <numerusform>Bring %n back</numerusform>
            <numerusform>Bring %n back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are back.</source>
        <translation>
            <numerusform>%n is back.</numerusform>
            <numerusform>%n are back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are back; the others cannot come back as they were, because of what was changed since.</source>
        <translation>
            <numerusform>%n is back; the others cannot come back as they were, because of what was changed since.</numerusform>
            <numerusform>%n are back; the others cannot come back as they were, because of what was changed since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::BlockedPanel</name>
    <message numerus="yes">
        <source>%n wrong tries for any names came from there and its neighbours. Nobody gets another one before %1.</source>
        <translation>
            <numerusform>%n wrong try for any name came from there and its neighbours. Nobody gets another one before %1.</numerusform>
            <numerusform>%n wrong tries for any names came from there and its neighbours. Nobody gets another one before %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong tries on a device of their own. It waits until %1.</source>
        <translation>
            <numerusform>%n wrong try on a device of their own. It waits until %1.</numerusform>
            <numerusform>%n wrong tries on a device of their own. It waits until %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong tries from devices of others. Those wait until %1; their own do not.</source>
        <translation>
            <numerusform>%n wrong try from a device of others. That one waits until %1; their own do not.</numerusform>
            <numerusform>%n wrong tries from devices of others. Those wait until %1; their own do not.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::BulkWords</name>
    <message numerus="yes">
        <source>Suspending %n people</source>
        <translation>
            <numerusform>Suspending %n person</numerusform>
            <numerusform>Suspending %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Letting %n people in again</source>
        <translation>
            <numerusform>Letting %n person in again</numerusform>
            <numerusform>Letting %n people in again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adding %n people to a group</source>
        <translation>
            <numerusform>Adding %n person to a group</numerusform>
            <numerusform>Adding %n people to a group</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking %n people from a group</source>
        <translation>
            <numerusform>Taking %n person from a group</numerusform>
            <numerusform>Taking %n people from a group</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing when %n accounts end</source>
        <translation>
            <numerusform>Changing when %n account ends</numerusform>
            <numerusform>Changing when %n accounts end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking %n people for a new password</source>
        <translation>
            <numerusform>Asking %n person for a new password</numerusform>
            <numerusform>Asking %n people for a new password</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signing %n people out</source>
        <translation>
            <numerusform>Signing %n person out</numerusform>
            <numerusform>Signing %n people out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writing letters to %n people</source>
        <translation>
            <numerusform>Writing letters to %n person</numerusform>
            <numerusform>Writing letters to %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %n people</source>
        <translation>
            <numerusform>Deleting %n person</numerusform>
            <numerusform>Deleting %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bringing %n people back</source>
        <translation>
            <numerusform>Bringing %n person back</numerusform>
            <numerusform>Bringing %n people back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were suspended.</source>
        <translation>
            <numerusform>%n person was suspended.</numerusform>
            <numerusform>%n people were suspended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people may enter again.</source>
        <translation>
            <numerusform>%n person may enter again.</numerusform>
            <numerusform>%n people may enter again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were added to %1.</source>
        <translation>
            <numerusform>%n person was added to %1.</numerusform>
            <numerusform>%n people were added to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were taken from %1.</source>
        <translation>
            <numerusform>%n person was taken from %1.</numerusform>
            <numerusform>%n people were taken from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts end on %1.</source>
        <translation>
            <numerusform>%n account ends on %1.</numerusform>
            <numerusform>%n accounts end on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts last for good.</source>
        <translation>
            <numerusform>%n account lasts for good.</numerusform>
            <numerusform>%n accounts last for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people choose a new password when they sign in next.</source>
        <translation>
            <numerusform>%n person chooses a new password when they sign in next.</numerusform>
            <numerusform>%n people choose a new password when they sign in next.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were signed out everywhere.</source>
        <translation>
            <numerusform>%n person was signed out everywhere.</numerusform>
            <numerusform>%n people were signed out everywhere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters are on their way.</source>
        <translation>
            <numerusform>%n letter is on its way.</numerusform>
            <numerusform>%n letters are on their way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were deleted.</source>
        <translation>
            <numerusform>%n person was deleted.</numerusform>
            <numerusform>%n people were deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were brought back.</source>
        <translation>
            <numerusform>%n person was brought back.</numerusform>
            <numerusform>%n people were brought back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n others there was nothing to do.</source>
        <translation>
            <numerusform>For %n other there was nothing to do.</numerusform>
            <numerusform>For %n others there was nothing to do.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Caller</name>
    <message numerus="yes">
        <source>%n things want you</source>
        <translation>
            <numerusform>%n thing wants you</numerusform>
            <numerusform>%n things want you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ChangeTable</name>
    <message numerus="yes">
        <source>And %n more fields.</source>
        <translation>
            <numerusform>And %n more field.</numerusform>
            <numerusform>And %n more fields.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::CommandPalette</name>
    <message numerus="yes">
        <source>%n found in %1 ms</source>
        <translation>
            <numerusform>%n found in %1 ms</numerusform>
            <numerusform>%n found in %1 ms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ComparedSection</name>
    <message numerus="yes">
        <source>%n people were compared, and both sides say the same of each.</source>
        <translation>
            <numerusform>%n person was compared, and both sides say the same of them.</numerusform>
            <numerusform>%n people were compared, and both sides say the same of each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n people %1 are the same on both sides; in the others there are %2 differences.</source>
        <extracomment>people; of whom both sides say the same; differences in all others</extracomment>
        <translation>
            <numerusform>Of %n person %1 are the same on both sides; in the others there are %2 differences.</numerusform>
            <numerusform>Of %n people %1 are the same on both sides; in the others there are %2 differences.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differences were written to %1.</source>
        <translation>
            <numerusform>%n difference was written to %1.</numerusform>
            <numerusform>%n differences were written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ConnectionsPage</name>
    <message numerus="yes">
        <source>%n houses that this window knows</source>
        <translation>
            <numerusform>%n house that this window knows</numerusform>
            <numerusform>%n houses that this window knows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::DeedPane</name>
    <message numerus="yes">
        <source>And %n more entries of the same deed.</source>
        <translation>
            <numerusform>And %n more entry of the same deed.</numerusform>
            <numerusform>And %n more entries of the same deed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::DeliveryPane</name>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::DeploymentSection</name>
    <message numerus="yes">
        <source>As usual: %n settings</source>
        <translation>
            <numerusform>As usual: %n setting</numerusform>
            <numerusform>As usual: %n settings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::DuplicatesPane</name>
    <message numerus="yes">
        <source>%n pairs of accounts may be one person each. Choose one to see what merging does.</source>
        <translation>
            <numerusform>%n pair of accounts may be one person. Choose it to see what merging does.</numerusform>
            <numerusform>%n pairs of accounts may be one person each. Choose one to see what merging does.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::EndSection</name>
    <message numerus="yes">
        <source>Take %n people back</source>
        <translation>
            <numerusform>Take %n person back</numerusform>
            <numerusform>Take %n people back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts there could not come in:</source>
        <translation>
            <numerusform>%n account there could not come in:</numerusform>
            <numerusform>%n accounts there could not come in:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::EntryWords</name>
    <message numerus="yes">
        <source>%1 of %n wrong tries, so the next one counts.</source>
        <translation>
            <numerusform>%1 of %n wrong try, so the next one counts.</numerusform>
            <numerusform>%1 of %n wrong tries, so the next one counts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong tries from devices of others: until %1 even the right password waits there.</source>
        <translation>
            <numerusform>%n wrong try from a device of others: until %1 even the right password waits there.</numerusform>
            <numerusform>%n wrong tries from devices of others: until %1 even the right password waits there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ExplanationWords</name>
    <message numerus="yes">
        <source>%n tries were made within a few minutes from devices that %1 has not used before. Until they are forgotten the right password waits, too; devices of their own do not.</source>
        <translation>
            <numerusform>%n try was made within a few minutes from devices that %1 has not used before. Until it is forgotten the right password waits, too; devices of their own do not.</numerusform>
            <numerusform>%n tries were made within a few minutes from devices that %1 has not used before. Until they are forgotten the right password waits, too; devices of their own do not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tries for any names came from %1 and its neighbours within a few minutes, so nobody gets another one from there.</source>
        <translation>
            <numerusform>%n try for any name came from %1 and its neighbours within a few minutes, so nobody gets another one from there.</numerusform>
            <numerusform>%n tries for any names came from %1 and its neighbours within a few minutes, so nobody gets another one from there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::FactStrip</name>
    <message numerus="yes">
        <source>Serving on %n addresses</source>
        <translation>
            <numerusform>Serving on %n address</numerusform>
            <numerusform>Serving on %n addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait</source>
        <translation>
            <numerusform>%n change waits</numerusform>
            <numerusform>%n changes wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %n sites. %1</source>
        <translation>
            <numerusform>At %n site. %1</numerusform>
            <numerusform>At %n sites. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::FirstRunPage</name>
    <message numerus="yes">
        <source>%n people are in it already.</source>
        <translation>
            <numerusform>%n person is in it already.</numerusform>
            <numerusform>%n people are in it already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is %1, with %n people.</source>
        <translation>
            <numerusform>This is %1, with %n person.</numerusform>
            <numerusform>This is %1, with %n people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::GatePipeline</name>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>%n stopped</numerusform>
            <numerusform>%n stopped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Grants</name>
    <message numerus="yes">
        <source>%1, %n times, last %2</source>
        <comment>since when, how often, when last</comment>
        <translation>
            <numerusform>%1, once, last %2</numerusform>
            <numerusform>%1, %n times, last %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::GroupPane</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lets in members of %n groups</source>
        <translation>
            <numerusform>Lets in members of %n group</numerusform>
            <numerusform>Lets in members of %n groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::GroupsPage</name>
    <message numerus="yes">
        <source>%n sites ask for it</source>
        <translation>
            <numerusform>%n site asks for it</numerusform>
            <numerusform>%n sites ask for it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only members of %n groups may enter %1 now.</source>
        <translation>
            <numerusform>Only members of %n group may enter %1 now.</numerusform>
            <numerusform>Only members of %n groups may enter %1 now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Members of %n more groups may enter %1 now.</source>
        <translation>
            <numerusform>Members of %n more group may enter %1 now.</numerusform>
            <numerusform>Members of %n more groups may enter %1 now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups were deleted.</source>
        <translation>
            <numerusform>%n group was deleted.</numerusform>
            <numerusform>%n groups were deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ImportPlan</name>
    <message numerus="yes">
        <source>%n people come in anew</source>
        <translation>
            <numerusform>%n person comes in anew</numerusform>
            <numerusform>%n people come in anew</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change</source>
        <translation>
            <numerusform>%n changes</numerusform>
            <numerusform>%n change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are left alone</source>
        <translation>
            <numerusform>%n row is left alone</numerusform>
            <numerusform>%n rows are left alone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ImportProgressBar</name>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ImportsPage</name>
    <message numerus="yes">
        <source>%n rows were written to %1.</source>
        <translation>
            <numerusform>%n row was written to %1.</numerusform>
            <numerusform>%n rows were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::InvitationPane</name>
    <message numerus="yes">
        <source>Print all %n sheets that wait</source>
        <translation>
            <numerusform>Print the %n sheet that waits</numerusform>
            <numerusform>Print all %n sheets that wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::InvitationsPage</name>
    <message numerus="yes">
        <source>%n are open</source>
        <translation>
            <numerusform>%n is open</numerusform>
            <numerusform>%n are open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were invited.</source>
        <translation>
            <numerusform>%n person was invited.</numerusform>
            <numerusform>%n people were invited.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new links are on their way.</source>
        <translation>
            <numerusform>%n new link is on its way.</numerusform>
            <numerusform>%n new links are on their way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitations were revoked.</source>
        <translation>
            <numerusform>%n invitation was revoked.</numerusform>
            <numerusform>%n invitations were revoked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LaneStrip</name>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LatencyScatter</name>
    <message numerus="yes">
        <source>%n deliveries</source>
        <translation>
            <numerusform>%n delivery</numerusform>
            <numerusform>%n deliveries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LedgerSection</name>
    <message numerus="yes">
        <source>%n people have answered it or were at one of its sites.</source>
        <translation>
            <numerusform>%n person has answered it or was at one of its sites.</numerusform>
            <numerusform>%n people have answered it or were at one of its sites.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ListOutlets</name>
    <message numerus="yes">
        <source>Writing %n rows</source>
        <translation>
            <numerusform>Writing %n row</numerusform>
            <numerusform>Writing %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were written to %1.</source>
        <translation>
            <numerusform>%n row was written to %1.</numerusform>
            <numerusform>%n rows were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::ListPrinting</name>
    <message numerus="yes">
        <source>%1 · %n more are not printed</source>
        <comment>date and time; rows</comment>
        <translation>
            <numerusform>%1 · %n more is not printed</numerusform>
            <numerusform>%1 · %n more are not printed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LiveWatch</name>
    <message numerus="yes">
        <source>Show %n newer</source>
        <translation>
            <numerusform>Show %n newer</numerusform>
            <numerusform>Show %n newer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::LostBanner</name>
    <message numerus="yes">
        <source>What you see is from %1. Edits are kept as drafts. Trying again in %n s.</source>
        <translation>
            <numerusform>What you see is from %1. Edits are kept as drafts. Trying again in %n s.</numerusform>
            <numerusform>What you see is from %1. Edits are kept as drafts. Trying again in %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MailModel</name>
    <message numerus="yes">
        <source>It was tried %n times, and is tried again at %1.</source>
        <translation>
            <numerusform>It was tried %n time, and is tried again at %1.</numerusform>
            <numerusform>It was tried %n times, and is tried again at %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was tried %n times and given up.</source>
        <translation>
            <numerusform>It was tried %n time and given up.</numerusform>
            <numerusform>It was tried %n times and given up.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MailPage</name>
    <message numerus="yes">
        <source>%n mails were given up</source>
        <translation>
            <numerusform>%n mail was given up</numerusform>
            <numerusform>%n mails were given up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mails are tried again</source>
        <translation>
            <numerusform>%n mail is tried again</numerusform>
            <numerusform>%n mails are tried again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait</source>
        <translation>
            <numerusform>%n waits</numerusform>
            <numerusform>%n wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were sent</source>
        <translation>
            <numerusform>%n was sent</numerusform>
            <numerusform>%n were sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mails are sent again now.</source>
        <translation>
            <numerusform>%n mail is sent again now.</numerusform>
            <numerusform>%n mails are sent again now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mails will not be sent.</source>
        <translation>
            <numerusform>%n mail will not be sent.</numerusform>
            <numerusform>%n mails will not be sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MainWindow</name>
    <message numerus="yes">
        <source>Queue: %n waiting</source>
        <translation>
            <numerusform>Queue: %n waiting</numerusform>
            <numerusform>Queue: %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MembersSection</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MergeSection</name>
    <message numerus="yes">
        <source>%n come over</source>
        <translation>
            <numerusform>%n comes over</numerusform>
            <numerusform>%n come over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MigrationForm</name>
    <message numerus="yes">
        <source>%n have no password there that could be taken over.</source>
        <translation>
            <numerusform>%n has no password there that could be taken over.</numerusform>
            <numerusform>%n have no password there that could be taken over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MigrationsPage</name>
    <message numerus="yes">
        <source>%n are over</source>
        <translation>
            <numerusform>%n is over</numerusform>
            <numerusform>%n are over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MoveSection</name>
    <message numerus="yes">
        <source>%1 would move, in %n batches; %2 would stay behind.</source>
        <extracomment>people; batches; people</extracomment>
        <translation>
            <numerusform>%1 would move, in %n batch; %2 would stay behind.</numerusform>
            <numerusform>%1 would move, in %n batches; %2 would stay behind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n something has changed there, and changes here before.</source>
        <translation>
            <numerusform>Of %n something has changed there, and changes here before.</numerusform>
            <numerusform>Of %n something has changed there, and changes here before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n people</source>
        <translation>
            <numerusform>Move %n person</numerusform>
            <numerusform>Move %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Moving</name>
    <message numerus="yes">
        <source>%1 of %n people have moved.</source>
        <extracomment>how many people have moved, of how many</extracomment>
        <translation>
            <numerusform>%1 of %n person has moved.</numerusform>
            <numerusform>%1 of %n people have moved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay behind</source>
        <translation>
            <numerusform>%n stays behind</numerusform>
            <numerusform>%n stay behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everybody is brought in, %n so far.</source>
        <translation>
            <numerusform>Everybody is brought in, %n so far.</numerusform>
            <numerusform>Everybody is brought in, %n so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finished. %n people are at home here.</source>
        <translation>
            <numerusform>Finished. %n person is at home here.</numerusform>
            <numerusform>Finished. %n people are at home here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have come in, and still sign in by %1.</source>
        <translation>
            <numerusform>%n person has come in, and still signs in by %1.</numerusform>
            <numerusform>%n people have come in, and still sign in by %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people wait. They keep their names and passwords, stay signed in, and notice nothing. Until you finish, they can be taken back.</source>
        <translation>
            <numerusform>%n person waits. They keep their name and password, stay signed in, and notice nothing. Until you finish, they can be taken back.</numerusform>
            <numerusform>%n people wait. They keep their names and passwords, stay signed in, and notice nothing. Until you finish, they can be taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people go back to %1. What was changed here of their names and addresses gives way to what is said there.</source>
        <extracomment>who goes back; the older system; perhaps a sentence on who stays</extracomment>
        <translation>
            <numerusform>%n person goes back to %1. What was changed here of their name and addresses gives way to what is said there.</numerusform>
            <numerusform>%n people go back to %1. What was changed here of their names and addresses gives way to what is said there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have a new password that nobody knows there, and stay.</source>
        <translation>
            <numerusform>%n has a new password that nobody knows there, and stays.</numerusform>
            <numerusform>%n have a new password that nobody knows there, and stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not yet: %n people came by %1 since everybody was brought in, and would lose their way in. Bring them in first.</source>
        <translation>
            <numerusform>Not yet: %n person came by %1 since everybody was brought in, and would lose their way in. Bring them in first.</numerusform>
            <numerusform>Not yet: %n people came by %1 since everybody was brought in, and would lose their way in. Bring them in first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not yet: %n people would lose their way in. Move them first.</source>
        <translation>
            <numerusform>Not yet: %n person would lose their way in. Move them first.</numerusform>
            <numerusform>Not yet: %n people would lose their way in. Move them first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no password there; they ask for a new one here.</source>
        <translation>
            <numerusform>%n has no password there; they ask for a new one here.</numerusform>
            <numerusform>%n have no password there; they ask for a new one here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no login there any more, and stay.</source>
        <translation>
            <numerusform>%n has no login there any more, and stays.</numerusform>
            <numerusform>%n have no login there any more, and stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n who could not go back stay at home here.</source>
        <translation>
            <numerusform>%n who could not go back stays at home here.</numerusform>
            <numerusform>%n who could not go back stay at home here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lie in the recycle bin; whoever is brought back asks for a new password here.</source>
        <translation>
            <numerusform>%n lies in the recycle bin; whoever is brought back asks for a new password here.</numerusform>
            <numerusform>%n lie in the recycle bin; whoever is brought back asks for a new password here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts there could not come in, and would be without a way in.</source>
        <translation>
            <numerusform>%n account there could not come in, and would be without a way in.</numerusform>
            <numerusform>%n accounts there could not come in, and would be without a way in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not yet: %n accounts at %1 are not here. Bring them in first.</source>
        <translation>
            <numerusform>Not yet: %n account at %1 is not here. Bring it in first.</numerusform>
            <numerusform>Not yet: %n accounts at %1 are not here. Bring them in first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::MovingProgress</name>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::NewInvitations</name>
    <message numerus="yes">
        <source>Invite %n people</source>
        <translation>
            <numerusform>Invite %n person</numerusform>
            <numerusform>Invite %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be invited.</source>
        <translation>
            <numerusform>%n will be invited.</numerusform>
            <numerusform>%n will be invited.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be left out.</source>
        <translation>
            <numerusform>%n will be left out.</numerusform>
            <numerusform>%n will be left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OldestCard</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>warning after %n minutes</source>
        <translation>
            <numerusform>warning after %n minute</numerusform>
            <numerusform>warning after %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>critical after %n minutes</source>
        <translation>
            <numerusform>critical after %n minute</numerusform>
            <numerusform>critical after %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OpenIdRejected</name>
    <message numerus="yes">
        <source>%n times, the last one %1.</source>
        <translation>
            <numerusform>%n time, %1.</numerusform>
            <numerusform>%n times, the last one %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OrgPane</name>
    <message numerus="yes">
        <source>It runs %n sites, and a site needs somebody who runs it. Move or delete them first.</source>
        <translation>
            <numerusform>It runs %n site, and a site needs somebody who runs it. Move or delete it first.</numerusform>
            <numerusform>It runs %n sites, and a site needs somebody who runs it. Move or delete them first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>runs %n sites</source>
        <translation>
            <numerusform>runs %n site</numerusform>
            <numerusform>runs %n sites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OrgsPage</name>
    <message numerus="yes">
        <source>%n people agree</source>
        <translation>
            <numerusform>%n person agrees</numerusform>
            <numerusform>%n people agree</numerusform>
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
        <source>%n organisations</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations ask people first now.</source>
        <translation>
            <numerusform>%n organisation asks people first now.</numerusform>
            <numerusform>%n organisations ask people first now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations ask nobody now.</source>
        <translation>
            <numerusform>%n organisation asks nobody now.</numerusform>
            <numerusform>%n organisations ask nobody now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations were deleted.</source>
        <translation>
            <numerusform>%n organisation was deleted.</numerusform>
            <numerusform>%n organisations were deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::OverviewPage</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites</source>
        <translation>
            <numerusform>%n site</numerusform>
            <numerusform>%n sites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PeopleDeeds</name>
    <message numerus="yes">
        <source>%n people were suspended.</source>
        <translation>
            <numerusform>%n person was suspended.</numerusform>
            <numerusform>%n people were suspended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people may enter again.</source>
        <translation>
            <numerusform>%n person may enter again.</numerusform>
            <numerusform>%n people may enter again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were deleted.</source>
        <translation>
            <numerusform>%n person was deleted.</numerusform>
            <numerusform>%n people were deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were brought back.</source>
        <translation>
            <numerusform>%n person was brought back.</numerusform>
            <numerusform>%n people were brought back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PilotSection</name>
    <message numerus="yes">
        <source>%1 of %n have moved.</source>
        <translation>
            <numerusform>%1 of %n has moved.</numerusform>
            <numerusform>%1 of %n have moved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n people</source>
        <translation>
            <numerusform>Move %n person</numerusform>
            <numerusform>Move %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more go first.</source>
        <translation>
            <numerusform>%n more goes first.</numerusform>
            <numerusform>%n more go first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::PlanStep</name>
    <message numerus="yes">
        <source>%n people were imported</source>
        <translation>
            <numerusform>%n person was imported</numerusform>
            <numerusform>%n people were imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing happens while %n rows cannot be taken.</source>
        <translation>
            <numerusform>Nothing happens while %n row cannot be taken.</numerusform>
            <numerusform>Nothing happens while %n rows cannot be taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::QueuePage</name>
    <message numerus="yes">
        <source>%n changes wait.</source>
        <translation>
            <numerusform>%n change waits.</numerusform>
            <numerusform>%n changes wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused: show %n newer</source>
        <translation>
            <numerusform>Paused: show %n newer</numerusform>
            <numerusform>Paused: show %n newer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites selected</source>
        <translation>
            <numerusform>%n site selected</numerusform>
            <numerusform>%n sites selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites are paused.</source>
        <translation>
            <numerusform>%n site is paused.</numerusform>
            <numerusform>%n sites are paused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites go on.</source>
        <translation>
            <numerusform>%n site goes on.</numerusform>
            <numerusform>%n sites go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites are told the latest state of everybody who has been there. What is sent cannot be called back.</source>
        <translation>
            <numerusform>%n site is told the latest state of everybody who has been there. What is sent cannot be called back.</numerusform>
            <numerusform>%n sites are told the latest state of everybody who has been there. What is sent cannot be called back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SessionPane</name>
    <message numerus="yes">
        <source>%n sessions of %1 have ended.</source>
        <translation>
            <numerusform>%n session of %1 has ended.</numerusform>
            <numerusform>%n sessions of %1 have ended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SessionsPage</name>
    <message numerus="yes">
        <source>%n people were here within five minutes</source>
        <translation>
            <numerusform>%n person was here within five minutes</numerusform>
            <numerusform>%n people were here within five minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are open</source>
        <translation>
            <numerusform>%n session is open</numerusform>
            <numerusform>%n sessions are open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions have ended.</source>
        <translation>
            <numerusform>%n session has ended.</numerusform>
            <numerusform>%n sessions have ended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SeveralBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SeveralPane</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SheetPicture</name>
    <message numerus="yes">
        <source>The first of %n pages</source>
        <translation>
            <numerusform>The first of %n page</numerusform>
            <numerusform>The first of %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SheetsPane</name>
    <message numerus="yes">
        <source>%n invitations. These links are shown here only: sheets and mails that these people got before no longer work.</source>
        <translation>
            <numerusform>%n invitation. Its link is shown here only: a sheet or mail that this person got before no longer works.</numerusform>
            <numerusform>%n invitations. These links are shown here only: sheets and mails that these people got before no longer work.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SitePane</name>
    <message numerus="yes">
        <source>%n came this week</source>
        <translation>
            <numerusform>%n came this week</numerusform>
            <numerusform>%n came this week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n went in</source>
        <translation>
            <numerusform>%n went in</numerusform>
            <numerusform>%n went in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SitesPage</name>
    <message numerus="yes">
        <source>%n sites are told of changes now</source>
        <translation>
            <numerusform>%n site is told of changes now</numerusform>
            <numerusform>%n sites are told of changes now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites are told of no changes any more</source>
        <translation>
            <numerusform>%n site is told of no changes any more</numerusform>
            <numerusform>%n sites are told of no changes any more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites belong to %1 now</source>
        <translation>
            <numerusform>%n site belongs to %1 now</numerusform>
            <numerusform>%n sites belong to %1 now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites were removed</source>
        <translation>
            <numerusform>%n site was removed</numerusform>
            <numerusform>%n sites were removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SitesSection</name>
    <message numerus="yes">
        <source>%n visits, last %1</source>
        <translation>
            <numerusform>%n visit, %1</numerusform>
            <numerusform>%n visits, last %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::StartingPage</name>
    <message numerus="yes">
        <source>Try again (%n s)</source>
        <comment>seconds until it is tried by itself</comment>
        <translation>
            <numerusform>Try again (%n s)</numerusform>
            <numerusform>Try again (%n s)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::StreamDelegate</name>
    <message numerus="yes">
        <source>%n changes read</source>
        <translation>
            <numerusform>%n change read</numerusform>
            <numerusform>%n changes read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more changes</source>
        <translation>
            <numerusform>Show %n more change</numerusform>
            <numerusform>Show %n more changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::StreamModel</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more changes</source>
        <translation>
            <numerusform>%n more change</numerusform>
            <numerusform>%n more changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SubjectModel</name>
    <message numerus="yes">
        <source>%n want you</source>
        <translation>
            <numerusform>%n wants you</numerusform>
            <numerusform>%n want you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SyncPane</name>
    <message numerus="yes">
        <source>of %n who came from it. Nothing has happened yet; whom it is about stands in the log.</source>
        <translation>
            <numerusform>of %n who came from it. Nothing has happened yet; whom it is about stands in the log.</numerusform>
            <numerusform>of %n who came from it. Nothing has happened yet; whom it is about stands in the log.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>keeps %n people</source>
        <translation>
            <numerusform>keeps %n person</numerusform>
            <numerusform>keeps %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last document would take %n people out of groups</source>
        <translation>
            <numerusform>The last document would take one person out of groups</numerusform>
            <numerusform>The last document would take %n people out of groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last document would shut %n people out</source>
        <translation>
            <numerusform>The last document would shut one person out</numerusform>
            <numerusform>The last document would shut %n people out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::Syncs</name>
    <message numerus="yes">
        <source>every %n hours</source>
        <translation>
            <numerusform>every hour</numerusform>
            <numerusform>every %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n minutes</source>
        <translation>
            <numerusform>every minute</numerusform>
            <numerusform>every %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::SyncsPage</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them ask you</source>
        <translation>
            <numerusform>%n of them asks you</numerusform>
            <numerusform>%n of them ask you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources that the house follows</source>
        <translation>
            <numerusform>%n source that the house follows</numerusform>
            <numerusform>%n sources that the house follows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n synchronisations run within a minute.</source>
        <translation>
            <numerusform>%n synchronisation runs within a minute.</numerusform>
            <numerusform>%n synchronisations run within a minute.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n synchronisations are paused.</source>
        <translation>
            <numerusform>%n synchronisation is paused.</numerusform>
            <numerusform>%n synchronisations are paused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n synchronisations go on.</source>
        <translation>
            <numerusform>%n synchronisation goes on.</numerusform>
            <numerusform>%n synchronisations go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n synchronisations were removed.</source>
        <translation>
            <numerusform>%n synchronisation was removed.</numerusform>
            <numerusform>%n synchronisations were removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::TakeBack</name>
    <message numerus="yes">
        <source>And %n more stand in the way.</source>
        <translation>
            <numerusform>And %n more stands in the way.</numerusform>
            <numerusform>And %n more stand in the way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes stayed, because others followed.</source>
        <translation>
            <numerusform>%n change stayed, because others followed.</numerusform>
            <numerusform>%n changes stayed, because others followed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records are as they were.</source>
        <translation>
            <numerusform>%n record is as it was.</numerusform>
            <numerusform>%n records are as they were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::TogetherDeeds</name>
    <message numerus="yes">
        <source>%n people go on</source>
        <translation>
            <numerusform>%n person goes on</numerusform>
            <numerusform>%n people go on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have gone on.</source>
        <translation>
            <numerusform>%n person has gone on.</numerusform>
            <numerusform>%n people have gone on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::UndoOffers</name>
    <message numerus="yes">
        <source>%1 %2, and %n more with it.</source>
        <comment>a record, what became of it</comment>
        <translation>
            <numerusform>%1 %2, and %n more with it.</numerusform>
            <numerusform>%1 %2, and %n more with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::UsersPage</name>
    <message numerus="yes">
        <source>%1 of %n people</source>
        <translation>
            <numerusform>%1 of %n person</numerusform>
            <numerusform>%1 of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people selected</source>
        <translation>
            <numerusform>%n person selected</numerusform>
            <numerusform>%n people selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n people in again</source>
        <translation>
            <numerusform>Let %n person in again</numerusform>
            <numerusform>Let %n people in again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend %n people</source>
        <translation>
            <numerusform>Suspend %n person</numerusform>
            <numerusform>Suspend %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring %n people back</source>
        <translation>
            <numerusform>Bring %n person back</numerusform>
            <numerusform>Bring %n people back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n people</source>
        <translation>
            <numerusform>Delete %n person</numerusform>
            <numerusform>Delete %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select all %n</source>
        <translation>
            <numerusform>Select all %n</numerusform>
            <numerusform>Select all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Do it for the other %n</source>
        <translation>
            <numerusform>Do it for the other one</numerusform>
            <numerusform>Do it for the other %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::UsersSentence</name>
    <message numerus="yes">
        <source>in the last %n days</source>
        <translation>
            <numerusform>in the last %n day</numerusform>
            <numerusform>in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n days ago</source>
        <translation>
            <numerusform>more than %n day ago</numerusform>
            <numerusform>more than %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatelodge::ui::WantsCard</name>
    <message numerus="yes">
        <source>%n things want you</source>
        <translation>
            <numerusform>%n thing wants you</numerusform>
            <numerusform>%n things want you</numerusform>
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
    <message numerus="yes">
        <source>Characters of at least %n of these kinds: %1.</source>
        <extracomment>%1 is a list: &quot;small letters, digits&quot;</extracomment>
        <translation>
            <numerusform>Characters of at least %n of these kinds: %1.</numerusform>
            <numerusform>Characters of at least %n of these kinds: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of your last %n passwords.</source>
        <translation>
            <numerusform>None of your last %n passwords.</numerusform>
            <numerusform>None of your last %n passwords.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days or more after the last change.</source>
        <translation>
            <numerusform>%n day or more after the last change.</numerusform>
            <numerusform>%n days or more after the last change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
</TS>
