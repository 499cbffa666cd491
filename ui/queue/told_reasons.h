// Why a site was told of somebody anew: what of the person had changed, as far as this window has heard of it or read
// it in the trail.
#pragma once
#include "server/domain/change.h"
#include "server/domain/delivery.h"
#include <QHash>

namespace gatelodge::ui {

class ToldReasons {
public:
    void learn(const Change &change);
    // "New name"; where no reason is known, what kind of request it was.
    QString wordsOf(const Delivery &delivery) const;

private:
    static constexpr qsizetype peopleKept = 5000, changesKept = 20; // of a person
    struct Reason {
        QDateTime at;
        const char *words;
    };
    const char *reasonOf(const UserId &person, const Delivery &delivery) const; // null: not known
    QHash<UserId, QList<Reason>> m_reasons; // the latest first
};

} // namespace gatelodge::ui
