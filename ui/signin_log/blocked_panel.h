// Who has to wait now because of too many wrong passwords, and from where nobody may try: each with an end, and a
// button that lets them go on at once (EL-09).
#pragma once
#include "server/admin/console.h"
#include "ui/theme/words.h"
#include <QWidget>

class QStackedWidget;

namespace gatelodge::ui {

class Mending;
class Paragraph;
class RecordRows;

class BlockedPanel : public QWidget {
    Q_OBJECT
public:
    explicit BlockedPanel(admin::Console &console, QWidget *parent = nullptr);
    const QList<Blocked> &blocked() const { return m_blocked; }

public Q_SLOTS:
    void read(); // one at a time

Q_SIGNALS:
    void counted(int blocked);
    void personWanted(const gatelodge::UserId &uid);
    void undoOffered(const gatelodge::ui::Words &sentence, const std::function<void()> &undo);

protected:
    void changeEvent(QEvent *event) override;

private:
    void lay();
    admin::Console &m_console;
    Mending *m_mending;
    QStackedWidget *m_body;
    RecordRows *m_rows;
    Paragraph *m_said;
    QList<Blocked> m_blocked;
    bool m_reading = false;
};

} // namespace gatelodge::ui
