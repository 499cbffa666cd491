#include "ui/migrations/behind_section.h"
#include "server/domain/deliver.h"
#include "ui/common/record_rows.h"
#include "ui/migrations/forecast_view.h"
#include "ui/migrations/migration_words.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/text.h"

namespace gatelodge::ui {

namespace {

constexpr int kPage = 50;

} // namespace

BehindSection::BehindSection(admin::Migrations &migrations, QWidget *parent)
    : Section([] { return tr("Who stays behind"); }, {}, {}, parent), m_migrations(migrations), m_rows(new RecordRows),
      m_more(new Button([] { return tr("Show more"); })) {
    body()->addWidget(m_rows);
    body()->addWidget(m_more, 0, Qt::AlignLeading);
    m_more->hide();
    connect(m_more, &Button::clicked, this, [this] { read(m_people.isEmpty() ? QString() : m_people.last().key); });
}

void BehindSection::show(const PeopleMigration &migration) {
    const bool same = migration.id == m_migration.id;
    const bool known = same && migration.problems == m_migration.problems && migration.stepAt == m_migration.stepAt;
    m_migration = migration;
    setCount(migration.problems);
    if (!same)
        m_people.clear();
    if (migration.problems == 0) {
        ++m_reading;
        m_people.clear();
    } else if (!known) {
        read({});
    }
    lay();
}

void BehindSection::read(const QString &after) {
    say({});
    deliver(this, m_migrations.leftBehind(m_migration.id, after, kPage),
            [this, after, number = ++m_reading](const Result<QList<MigratingPerson>> &people) {
                if (number != m_reading)
                    return;
                if (!people)
                    return fail(people.error());
                m_people = after.isEmpty() ? *people : m_people + *people;
                lay();
            });
}

void BehindSection::lay() {
    std::vector<Record> records;
    for (const MigratingPerson &person : std::as_const(m_people)) {
        Record record = recordOfBehind(person);
        record.actions.push_back({tr("Open"), [this, uid = person.user] { Q_EMIT personWanted(uid); }});
        records.push_back(std::move(record));
    }
    m_rows->set(std::move(records), m_migration.problems > 0 ? QString() : tr("Nobody, as far as is known."));
    m_more->setVisible(!m_people.isEmpty() && m_people.size() < m_migration.problems);
}

void BehindSection::changeEvent(QEvent *event) {
    Section::changeEvent(event);
    if (changesLanguage(event))
        lay();
}

} // namespace gatelodge::ui
