// The undo bar and Ctrl+Z, over the trail: whatever is done at this window is offered to be taken back, by what the
// database has written down and not by what a page remembers. So it also holds after the program was started anew.
//
// A page that says what it did keeps its own words; its own way back serves only what leaves nothing in the trail. An
// edit about which a page says nothing is said here. What can never be taken back is not offered.
#pragma once
#include "server/admin/console.h"
#include "ui/audit/take_back.h"
#include <QTimer>

namespace gatelodge::ui {

class UndoBar;

class UndoOffers : public QObject {
    Q_OBJECT
public:
    // How long a page may take to say what it did, once the answer is there.
    static constexpr int patience = 250; // ms
    UndoOffers(admin::Console &console, UndoBar &bar, QObject *parent);
    // Whether something has been done of which it may still speak by itself.
    bool isPondering() const { return m_patience.isActive() || m_asking > 0; }

public Q_SLOTS:
    void undoLast(); // the last deed of this console that still stands

private:
    void ended(const QString &deed);
    std::function<void()> wayBack(std::function<void()> own);
    void sayItself();
    void undo(QStringList deeds, const std::function<void()> &own);
    void say(const TakenBack &what);
    admin::Console &m_console;
    UndoBar &m_bar;
    TakeBack *m_takeBack;
    QStringList m_unsaid; // deeds that have ended, the last one last, and nobody has spoken of yet
    QTimer m_patience;
    int m_asking = 0;        // what there is to be said of a deed
    bool m_underWay = false; // Ctrl+Z has not been answered yet
};

// "Ada Lovelace was suspended", or with how many more.
QString deedWords(const QList<AuditEntry> &entries);

} // namespace gatelodge::ui
