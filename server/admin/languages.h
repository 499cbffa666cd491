// The languages that this house speaks in pages and mails, for the lists in which somebody chooses one.
#pragma once
#include <QList>
#include <QString>

namespace gatelodge::admin {

struct SpokenLanguage {
    QString code; // as it is kept with a person: "pt_BR"
    QString name; // in itself, never translated: "Português (Brasil)"
};

// English first, the others in alphabetical order of their codes.
QList<SpokenLanguage> spokenLanguages();
// A code of long ago or of another house ("pt", "it") as one of these; empty where it is not spoken.
QString spokenAs(const QString &code);

} // namespace gatelodge::admin
