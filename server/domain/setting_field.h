// A setting that describes itself, so that forms, checks and help are drawn from one place (KE-01, EA-32).
#pragma once
#include <QJsonObject>
#include <QList>
#include <QString>

namespace gatelodge {

struct SettingChoice {
    QString value;
    const char *label = ""; // QT_TRANSLATE_NOOP("drivers", …)
};

struct SettingField {
    enum Kind {
        Text,   // one line
        Secret, // one line that is sealed at rest and never shown again
        Number, // whole, least … most
        Switch,
        Choice,
        Url,   // http or https
        Lines, // several lines: a list, or a PEM
    };
    QString name; // snake_case, as it stands in the stored object
    Kind kind = Text;
    const char *label = ""; // QT_TRANSLATE_NOOP("drivers", …)
    const char *help = "";  // the same; may be empty
    bool required = false;
    QJsonValue initial = {}; // what holds where nothing is stored
    int least = 0, most = 0; // of a Number
    QList<SettingChoice> choices = {};
    QString example = {}; // greyed in an empty field
    bool told = false;    // of a login: the authority says it, and nobody enters it
};

// What is wrong with one setting. The page has the words.
struct SettingComplaint {
    enum Kind { Unknown, Missing, WrongType, OutOfRange, NotAChoice, NotAUrl, TooLong, NotPrintable } kind = Unknown;
    QString name;
};

} // namespace gatelodge
