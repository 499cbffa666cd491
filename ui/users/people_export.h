// The people of a list into a file that import reads again: asks for the file, shows how far it is, says how it ended.
#pragma once
#include "server/admin/outward.h"
#include <QWidget>

namespace gatelodge::ui {

class PeopleExport : public QObject {
    Q_OBJECT
public:
    PeopleExport(admin::Outward &outward, QWidget *page);
    void choose(const BulkPeople &people, int count);
    void write(const BulkPeople &people, int count, ExportFormat format, const QString &path);

Q_SIGNALS:
    void told(const QString &sentence);
    void failed(const gatelodge::Error &error);

private:
    admin::Outward &m_outward;
    QWidget *m_page;
};

} // namespace gatelodge::ui
