// How the house is: a short list of findings, each a verdict, one sentence and where it is mended. Sentences are told
// in English here (context "Health" of the translations); the window says them in its own language, and the command
// line as they are.
#pragma once
#include "server/domain/ids.h"
#include <QDateTime>
#include <QList>
#include <QString>

namespace gatelodge {

// A value inside a sentence, to be written as the reader's language does.
struct HealthValue {
    enum class Kind { Text, Number, Bytes, Day, Seconds, Milliseconds };
    Kind kind = Kind::Text;
    QString text;
    qint64 number = 0;
    QDateTime at;

    static HealthValue of(const QString &text) { return {Kind::Text, text, 0, {}}; }
    static HealthValue of(Kind kind, qint64 number) { return {kind, {}, number, {}}; }
    static HealthValue day(const QDateTime &at) { return {Kind::Day, {}, 0, at}; }
};

struct HealthItem {
    enum class Part { Database, Clock, Disk, Queue, Mail, Certificates, Keys, Backups };
    enum class Verdict {
        Fine,
        Unknown, // nothing is known, and nobody is called for it
        Look,    // a person should, some day soon
        Bad,     // it keeps people from something now, or will within days
    };
    enum class Fix { None, Queue, Lane, Mail, Site, Authorities, Settings, Help };

    Part part = Part::Database;
    Verdict verdict = Verdict::Fine;
    QString key;               // of the cause: stays the same while it lasts ("tls/lodge-1")
    const char *sentence = ""; // English, with %1 … for the values and %n for the count
    QList<HealthValue> values = {};
    int count = -1; // for %n; -1: there is none
    Fix fix = Fix::None;
    SiteId site = {};      // of Lane and Site
    const char *help = ""; // of Help: a place in the manual, "health.md#backups"

    bool wantsSomebody() const { return verdict == Verdict::Look || verdict == Verdict::Bad; }
};

// A server of the house, as it told last.
struct HouseNode {
    QString name;
    QDateTime heardAt;
    qint64 clockMs = 0;                  // its clock minus the database's
    qint64 diskFree = -1, diskSize = -1; // bytes where it keeps its files; -1: not known
};

// "database", "clock", …: for machines.
QLatin1StringView healthPartName(HealthItem::Part part);
// %1 … of a sentence, in one go: a value that looks like a place is none.
QString filledSentence(const QString &sentence, const QStringList &values);
// The sentence as the command line says it.
QString plainSentence(const HealthItem &item);

} // namespace gatelodge
