#include "ui/migrations/compared_section.h"
#include "server/domain/deliver.h"
#include "server/domain/migration_words.h"
#include "ui/common/long_work.h"
#include "ui/common/record_rows.h"
#include "ui/migrations/migration_words.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/check_box.h"
#include "ui/pieces/planes.h"
#include <QFileDialog>
#include <QLocale>

namespace gatelodge::ui {

namespace {

constexpr int kShown = 100; // differences; a file has all of them

QString countWords(const ComparedMigration &counts) {
    if (counts.people == 0)
        return ComparedSection::tr("Nobody is there to be compared.");
    if (counts.differences == 0)
        return ComparedSection::tr("%n people were compared, and both sides say the same of each.", nullptr,
                                   counts.people);
    //: people; of whom both sides say the same; differences in all others
    return ComparedSection::tr("Of %n people %1 are the same on both sides; in the others there are %2 differences.",
                               nullptr, counts.people)
        .arg(QLocale().toString(counts.same), QLocale().toString(counts.differences));
}

Record recordOf(const MigrationDifference &one, int number) {
    //: what it is about, what the older system says, what this house says
    const QString sides =
        ComparedSection::tr("%1: %2 there, %3 here")
            .arg(migrationWhatWords(one), migrationSideWords(one, one.there), migrationSideWords(one, one.here));
    return {QStringLiteral("%1/%2").arg(one.key).arg(number),
            QStringLiteral("user"),
            {},
            keptLeftToRight(one.username),
            sides + u'\n' + migrationMeaning(one),
            {},
            {}};
}

} // namespace

ComparedSection::ComparedSection(admin::Migrations &migrations, QWidget *parent)
    : Section([] { return tr("Both sides compared"); }, {}, {}, parent), m_migrations(migrations),
      m_onlyPilot(new CheckBox(tr("Those who go first alone"))), m_compare(new Button([] { return tr("Compare"); })),
      m_export(new Button([] { return tr("Export as CSV…"); }, QStringLiteral("document-export"))),
      m_outcome(new Paragraph({}, Tone::Text)), m_rows(new RecordRows) {
    body()->addWidget(new Paragraph([] {
        return tr("Names, addresses, groups and powers, and who may enter which site, as both sides have it now. "
                  "Nothing is changed.");
    }));
    body()->addWidget(m_onlyPilot);
    auto *verbs = new QWidget;
    auto *flow = new FlowLayout(Space::one, Space::one, verbs);
    flow->addWidget(m_compare);
    flow->addWidget(m_export);
    body()->addWidget(verbs);
    body()->addWidget(m_outcome);
    body()->addWidget(m_rows);
    m_outcome->hide();
    m_rows->hide();
    connect(m_compare, &Button::clicked, this, &ComparedSection::compare);
    connect(m_export, &Button::clicked, this, &ComparedSection::chooseFile);
}

void ComparedSection::show(const PeopleMigration &migration) {
    const bool same = migration.id == m_migration.id;
    if (!same)
        say({});
    if (!same || migration.stepAt != m_migration.stepAt) { // what was compared has moved
        m_compared = false;
        m_outcome->hide();
        m_rows->hide();
    }
    m_migration = migration;
    const bool some = migration.waiting + migration.converted + migration.left > 0;
    m_onlyPilot->setEnabled(migration.chosen > 0);
    if (migration.chosen == 0)
        m_onlyPilot->setChecked(false);
    m_compare->setEnabled(some && !m_busy);
    m_export->setEnabled(some && !m_busy);
}

SharedProgress ComparedSection::begin() {
    say({});
    m_outcome->hide();
    m_busy = true;
    show(m_migration);
    const auto progress = std::make_shared<Progress>();
    m_work = new LongWork(
        this, [] { return tr("Both sides are read"); }, progress);
    return progress;
}

void ComparedSection::end() {
    if (m_work)
        m_work->deleteLater();
    m_work = nullptr;
    m_busy = false;
    show(m_migration);
}

void ComparedSection::tell(Words words) {
    m_outcome->setWords(std::move(words));
    m_outcome->show();
}

void ComparedSection::compare() {
    const auto progress = begin();
    deliver(this, m_migrations.compare(m_migration.id, m_onlyPilot->isChecked(), kShown, progress),
            [this](const Result<admin::MigrationComparison> &found) {
                end();
                if (!found)
                    return say([error = found.error()] { return migrationFaultWords(error); }, Tone::Brick);
                m_found = *found;
                m_compared = true;
                tell([counts = found->counts] { return countWords(counts); });
                lay();
            });
}

void ComparedSection::chooseFile() {
    //: the name of a file
    auto *dialog =
        new QFileDialog(this, tr("Export as CSV…"), tr("both-sides") + QStringLiteral(".csv"), tr("Tables (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &ComparedSection::write);
    dialog->open();
}

void ComparedSection::write(const QString &path) {
    const auto progress = begin();
    deliver(this, m_migrations.writeComparison(m_migration.id, m_onlyPilot->isChecked(), path, progress),
            [this, path](const Result<ComparedMigration> &counts) {
                end();
                if (!counts)
                    return say([error = counts.error()] { return migrationFaultWords(error); }, Tone::Brick);
                tell([path, differences = counts->differences] {
                    return tr("%n differences were written to %1.", nullptr, differences).arg(keptLeftToRight(path));
                });
            });
}

void ComparedSection::lay() {
    std::vector<Record> records;
    for (const MigrationDifference &one : std::as_const(m_found.first))
        records.push_back(recordOf(one, int(records.size())));
    const int more = m_found.counts.differences - int(records.size());
    if (more > 0)
        records.push_back({QStringLiteral("more"),
                           QStringLiteral("document-export"),
                           {},
                           tr("%n more", nullptr, more),
                           tr("The file has all of them."),
                           {},
                           {}});
    m_rows->setVisible(!records.empty());
    m_rows->set(std::move(records), {});
}

QString ComparedSection::said() const { return m_outcome->isHidden() ? QString() : m_outcome->text(); }

void ComparedSection::changeEvent(QEvent *event) {
    Section::changeEvent(event);
    if (!changesLanguage(event))
        return;
    m_onlyPilot->setText(tr("Those who go first alone"));
    if (m_compared)
        lay();
}

} // namespace gatelodge::ui
