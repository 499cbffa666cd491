// Who stays behind, and why: a page at a time, each with what helps and a way to the person.
#pragma once
#include "server/admin/migrations.h"
#include "ui/common/section.h"

namespace gatelodge::ui {

class RecordRows;

class BehindSection : public Section {
    Q_OBJECT
public:
    explicit BehindSection(admin::Migrations &migrations, QWidget *parent = nullptr);
    void show(const PeopleMigration &migration); // reads them where their number has changed
    RecordRows &people() const { return *m_rows; }
    Button &moreButton() const { return *m_more; }

Q_SIGNALS:
    void personWanted(const gatelodge::UserId &uid);

protected:
    void changeEvent(QEvent *event) override;

private:
    void read(const QString &after);
    void lay();
    admin::Migrations &m_migrations;
    PeopleMigration m_migration;
    QList<MigratingPerson> m_people;
    int m_reading = 0; // answers to earlier questions are dropped
    RecordRows *m_rows;
    Button *m_more;
};

} // namespace gatelodge::ui
