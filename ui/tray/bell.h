// Tray: who is called when something needs a person while the window is not in front. It reads through server/admin and
// uses the Overview's verdict (ui/overview/verdict.h), so that both say the same; it decides nothing about the house.
//
// This header: a bell to ring, whatever it is made of.
#pragma once
#include <QObject>

namespace gatelodge::ui {

class Bell : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    virtual bool isThere() const = 0; // somebody may hear it
    virtual void ring(const QString &title, const QString &text) = 0;

Q_SIGNALS:
    void answered(); // the person pressed what was said last
};

} // namespace gatelodge::ui
