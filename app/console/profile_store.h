// The profiles a person keeps, in the window's own settings file. Passwords never come near it.
#pragma once
#include "ui/connections/profile.h"
#include <QList>
#include <QSettings>

namespace gatelodge::app {

class ProfileStore {
public:
    QList<ui::Profile> list() const; // in the order in which they were made
    std::optional<ui::Profile> find(const QString &id) const;
    QString put(ui::Profile profile); // a new one gets an id; the answer is its id
    void remove(const QString &id);
    QString last() const; // the one that was open when the window closed; null: none
    void setLast(const QString &id);

private:
    void write(const QList<ui::Profile> &profiles);
};

} // namespace gatelodge::app
