// Tells the window which of its own edits has just ended, so that what is said about it can be tied to its entries in
// the audit (undo). A thread of a lane says it before it hands over the edit's answer: on the window's thread the signal
// comes first.
#pragma once
#include <QObject>

namespace gatelodge::admin {

class Deeds : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    void ended(const QString &deed); // went well; whether it has changed anything that is audited is another question
};

} // namespace gatelodge::admin
