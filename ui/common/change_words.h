// One entry of the audit in words: "First name: Ada → Zoë", "Email added: ada@example.org". Secret columns arrive only
// as "changed" and are said so.
#pragma once
#include "server/domain/change.h"
#include <QHash>

namespace gatelodge::ui {

// What ids in an entry are called now; those that are not here are shown by number.
struct ChangeNames {
    QHash<int, QString> groups = {}, orgs = {}, authorities = {}, sites = {};
    bool operator==(const ChangeNames &) const = default;
};

QString titleOf(const Change &change, const ChangeNames &names = {});
QString byWhom(const Change &change);                          // "Marta Lindqvist in the console, 12 min ago"
QString actorWords(const QString &actor, const QString &name); // a stored name, with the caption of a person
QString sourceWords(const QString &source);                    // "in the console"; empty: by hand-written SQL
QString iconOf(const Change &change);

} // namespace gatelodge::ui
