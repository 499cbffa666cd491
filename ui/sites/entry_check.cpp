#include "ui/sites/entry_check.h"
#include "ui/common/person_finder.h"
#include "ui/common/role_lock.h"
#include "ui/entry/entry_gates.h"
#include "ui/help/help_book.h"
#include "ui/pieces/planes.h"
#include <QLineEdit>

namespace gatelodge::ui {

EntryCheck::EntryCheck(SiteEditor &editor, QWidget *parent)
    : QWidget(parent), m_editor(editor),
      m_finder(new PersonFinder(editor.console().people, [] { return tr("Check"); })),
      m_gates(new EntryGates(editor.console())) {
    auto *column = columnIn(this, Space::one);
    column->addWidget(new SectionHeader([] { return tr("Who may enter"); },
                                        [] { return tr("choose a person, and every gate answers"); }));
    column->addWidget(m_finder);
    column->addWidget(m_gates);
    setFocusProxy(m_finder);
    setHelpPlace(this, "who-gets-in.md#why-cant-this-person-enter-this-site");
    lockUnless(m_finder->field(), editor.console().roles, Duty::ReadPeople);
    connect(m_finder, &PersonFinder::chosen, this, [this](const UserLine &person) {
        m_person = person;
        askGates();
    });
    connect(m_gates, &EntryGates::personWanted, this, &EntryCheck::personWanted);
    connect(m_gates, &EntryGates::authorityWanted, this, &EntryCheck::authorityWanted);
    connect(m_gates, &EntryGates::undoOffered, this, &EntryCheck::undoOffered);
    connect(&editor, &SiteEditor::arrived, this, &EntryCheck::askGates);
}

void EntryCheck::check(const UserLine &person) { m_finder->choose(person); }

void EntryCheck::askGates() {
    if (m_person)
        m_gates->ask(m_person->uid, m_editor.id());
}

} // namespace gatelodge::ui
