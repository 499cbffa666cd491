// The strip of facts at the top: what the server serves, who is here, sign-ins today, the queue. On narrow windows the
// facts stand on two lines.
#pragma once
#include "ui/overview/verdict.h"
#include "ui/pieces/planes.h"

class QGridLayout;

namespace gatelodge::ui {

class AvatarStack;
class Sparkline;

class FactStrip : public Card {
    Q_OBJECT
public:
    explicit FactStrip(QWidget *parent = nullptr);
    void set(const HouseState &state, const std::optional<qint64> &median);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *fact(Words label, Text *value, QWidget *under);
    void showAddresses(const QStringList &addresses);
    void lay();
    void tighten();
    QGridLayout *m_grid;
    QList<QWidget *> m_facts;
    Text *m_server, *m_here, *m_signIns, *m_queue;
    QWidget *m_addresses;
    QStringList m_shown;
    AvatarStack *m_faces;
    Sparkline *m_line;
    Paragraph *m_queueNote;
    int m_columns = 0;
};

} // namespace gatelodge::ui
