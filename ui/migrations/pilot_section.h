// Who goes first: somebody by name, the members of a group, or a number of those who wait; and their move.
#pragma once
#include "server/admin/console.h"
#include "ui/common/section.h"

class QComboBox;
class QLineEdit;

namespace gatelodge::ui {

class Button;
class PersonFinder;

class PilotSection : public Section {
    Q_OBJECT
public:
    explicit PilotSection(admin::Console &console, QWidget *parent = nullptr);
    void show(const PeopleMigration &migration);
    PersonFinder &finder() const { return *m_finder; }
    QComboBox &groups() const { return *m_groups; }
    QLineEdit &number() const { return *m_number; }
    Button &chooseGroup() const { return *m_chooseGroup; }
    Button &chooseSome() const { return *m_chooseSome; }
    Button &moveButton() const { return *m_move; }
    QString said() const; // what came of the last choice

protected:
    void changeEvent(QEvent *event) override;

private:
    void readGroups();
    void choose(const PilotChoice &choice);
    void chooseNumber();
    void rename();
    void move();
    admin::Console &m_console;
    PeopleMigration m_migration;
    PersonFinder *m_finder;
    QComboBox *m_groups;
    QLineEdit *m_number;
    Button *m_chooseGroup, *m_chooseSome, *m_move;
    Paragraph *m_about, *m_outcome;
};

} // namespace gatelodge::ui
