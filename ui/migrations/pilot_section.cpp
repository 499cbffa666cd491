#include "ui/migrations/pilot_section.h"
#include "server/domain/deliver.h"
#include "ui/common/person_finder.h"
#include "ui/common/typed_number.h"
#include "ui/migrations/migration_words.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/planes.h"
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>

namespace gatelodge::ui {

PilotSection::PilotSection(admin::Console &console, QWidget *parent)
    : Section([] { return tr("Who goes first"); }, {}, {}, parent), m_console(console),
      m_finder(new PersonFinder(console.people, [] { return tr("Goes first"); })), m_groups(new QComboBox),
      m_number(new QLineEdit), m_chooseGroup(new Button([] { return tr("Its members"); })),
      m_chooseSome(new Button([] { return tr("So many of those who wait"); })),
      m_move(new Button([] { return tr("Move them"); })), m_about(new Paragraph({})),
      m_outcome(new Paragraph({}, Tone::Text)) {
    m_number->setMaximumWidth(em(5));
    m_number->setLayoutDirection(Qt::LeftToRight);
    m_number->setText(QStringLiteral("5"));
    body()->addWidget(m_about);
    body()->addWidget(m_finder);
    const auto line = [this](QWidget *field, QWidget *verb) {
        auto *row = new QWidget;
        auto *flow = new FlowLayout(Space::one, Space::half, row);
        flow->addWidget(field);
        flow->addWidget(verb);
        body()->addWidget(row);
    };
    line(m_groups, m_chooseGroup);
    line(m_number, m_chooseSome);
    body()->addWidget(m_outcome);
    m_outcome->hide();
    body()->addWidget(m_move, 0, Qt::AlignLeading);
    for (QWidget *one :
         std::initializer_list<QWidget *>{m_finder->field(), m_groups, m_number, m_chooseGroup, m_chooseSome, m_move})
        lockUnless(one, console.roles, Duty::ManageSettings);
    connect(m_finder, &PersonFinder::chosen, this, [this](const UserLine &person) {
        m_finder->field()->clear();
        choose({{person.username}});
    });
    connect(m_chooseGroup, &Button::clicked, this, [this] { choose({{}, GroupId(m_groups->currentData().toInt())}); });
    connect(m_chooseSome, &Button::clicked, this, &PilotSection::chooseNumber);
    connect(m_number, &QLineEdit::returnPressed, this, &PilotSection::chooseNumber);
    connect(m_move, &Button::clicked, this, &PilotSection::move);
    rename();
}

void PilotSection::show(const PeopleMigration &migration) {
    const bool same = migration.id == m_migration.id;
    const bool moved = !same || migration.stepAt != m_migration.stepAt; // groups may have come in with their people
    m_migration = migration;
    if (!same)
        say({});
    if (moved) {
        m_outcome->hide();
        readGroups();
    }
    const int waiting = migration.waiting - migration.chosenWaiting;
    setCount(migration.chosen);
    m_about->setWords([migration] {
        if (migration.chosen == 0)
            return tr("A few people first: try it with them, compare both sides, and go on.");
        return tr("%1 of %n have moved.", nullptr, migration.chosen)
            .arg(QLocale().toString(migration.chosen - migration.chosenWaiting));
    });
    const bool mayChoose = migration.state == MigrationState::Ready && waiting > 0;
    m_finder->setEnabled(mayChoose);
    m_groups->setEnabled(mayChoose && m_groups->count() > 0);
    m_chooseGroup->setEnabled(mayChoose && m_groups->count() > 0);
    m_number->setEnabled(mayChoose);
    m_chooseSome->setEnabled(mayChoose);
    m_move->setWords([count = migration.chosenWaiting] {
        return count > 0 ? tr("Move %n people", nullptr, count) : tr("Move them");
    });
    m_move->setEnabled(migration.state == MigrationState::Ready && migration.chosenWaiting > 0);
}

void PilotSection::readGroups() {
    deliver(this, m_console.places.groups(), [this](const Result<QList<Group>> &groups) {
        if (!groups)
            return; // a number and names are left
        const QVariant before = m_groups->currentData();
        m_groups->clear();
        for (const Group &group : *groups)
            m_groups->addItem(group.profile.name, group.id.value);
        m_groups->setCurrentIndex(qMax(0, m_groups->findData(before)));
        show(m_migration);
    });
}

void PilotSection::chooseNumber() {
    const int number = typedNumber(m_number->text()).value_or(0);
    if (number < 1) {
        m_outcome->hide();
        return say([] { return tr("How many is a number from 1 on."); }, Tone::Brick);
    }
    choose({{}, {}, number});
}

void PilotSection::choose(const PilotChoice &choice) {
    say({});
    deliver(this, m_console.migrations.choosePilot(m_migration.id, choice), [this](const Result<int> &more) {
        m_outcome->setVisible(more.has_value());
        if (!more)
            return say([error = more.error()] { return migrationFaultWords(error); }, Tone::Brick);
        m_outcome->setWords([more = *more] {
            return more > 0 ? tr("%n more go first.", nullptr, more)
                            : tr("Nobody more: they are chosen already, or do not wait.");
        });
        Q_EMIT rereadRequested();
    });
}

void PilotSection::move() {
    say({});
    m_outcome->hide();
    deliver(this, m_console.migrations.convert(m_migration.id, true), [this](const Done &done) {
        if (!done)
            say([error = done.error()] { return migrationFaultWords(error); }, Tone::Brick);
        Q_EMIT rereadRequested();
    });
}

QString PilotSection::said() const { return m_outcome->isHidden() ? QString() : m_outcome->text(); }

void PilotSection::rename() {
    m_groups->setAccessibleName(tr("A group whose members go first"));
    m_number->setAccessibleName(tr("How many go first"));
}

void PilotSection::changeEvent(QEvent *event) {
    Section::changeEvent(event);
    if (changesLanguage(event))
        rename();
}

} // namespace gatelodge::ui
