// The servers of this house, as each told last: its clock beside the database's, its disk, and when it was heard.
#pragma once
#include "server/admin/console.h"
#include "ui/common/section.h"
#include <QTimer>

namespace gatelodge::ui {

class RecordRows;

class NodesSection : public Section {
    Q_OBJECT
public:
    explicit NodesSection(admin::Console &console, QWidget *parent = nullptr);
    const QList<HouseNode> &nodes() const { return m_nodes; }

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void read();
    void lay();
    admin::Console &m_console;
    QTimer m_beat; // nodes tell no notification of themselves
    QList<HouseNode> m_nodes;
    RecordRows *m_rows;
};

} // namespace gatelodge::ui
