// What makes one of two people, and what takes a whole class into its next year: each is one deed, said with its undo.
#pragma once
#include "server/admin/history.h"
#include "server/admin/outward.h"
#include "ui/theme/words.h"
#include <QObject>

namespace gatelodge::ui {

class UndoBar;

class TogetherDeeds : public QObject {
    Q_OBJECT
public:
    TogetherDeeds(admin::Outward &outward, admin::History &history, UndoBar &undo, QWidget *page);
    admin::Outward &outward() const { return m_outward; }
    void merge(const UserId &kept, const UserId &gone, const QString &name);
    void rollOver(const Rollover &rollover, const BulkPeople &people, int count);

Q_SIGNALS:
    void told(const QString &sentence);
    void failed(const gatelodge::Error &error);
    void done();

private:
    void offerUndo(Words words);
    admin::Outward &m_outward;
    admin::History &m_history;
    UndoBar &m_undo;
    QWidget *m_page;
    QString m_lastDeed;
};

} // namespace gatelodge::ui
