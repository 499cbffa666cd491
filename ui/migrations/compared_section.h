// Both sides compared: field by field, and who may enter which site; and the same as a table in a file.
#pragma once
#include "server/admin/migrations.h"
#include "ui/common/section.h"

class QCheckBox;

namespace gatelodge::ui {

class LongWork;
class RecordRows;

class ComparedSection : public Section {
    Q_OBJECT
public:
    explicit ComparedSection(admin::Migrations &migrations, QWidget *parent = nullptr);
    void show(const PeopleMigration &migration);
    void write(const QString &path);
    QCheckBox &onlyPilot() const { return *m_onlyPilot; }
    Button &compareButton() const { return *m_compare; }
    Button &exportButton() const { return *m_export; }
    RecordRows &differences() const { return *m_rows; }
    QString said() const; // how much they differ, or that a file was written

protected:
    void changeEvent(QEvent *event) override;

private:
    void compare();
    void chooseFile();
    SharedProgress begin();
    void end();
    void tell(Words words);
    void lay();
    admin::Migrations &m_migrations;
    PeopleMigration m_migration;
    admin::MigrationComparison m_found;
    bool m_compared = false, m_busy = false;
    QPointer<LongWork> m_work;
    QCheckBox *m_onlyPilot;
    Button *m_compare, *m_export;
    Paragraph *m_outcome;
    RecordRows *m_rows;
};

} // namespace gatelodge::ui
