// One entry of the audit in words: "First name: Ada → Zoë", "Email added: ada@example.org". Secret columns arrive only
// as "changed" and are said so.
#pragma once
#include "server/domain/change.h"
#include <QHash>

namespace gatelodge::ui {

// What ids in an entry are called now; those that are not here are shown by number.
struct ChangeNames {
    QHash<int, QString> groups, orgs, authorities;
};

QString titleOf(const Change &change, const ChangeNames &names = {});
QString byWhom(const Change &change); // "Marta Lindqvist in the console, 12 min ago"
QString iconOf(const Change &change);

} // namespace gatelodge::ui
