#include "ui/server_page/backup_section.h"
#include "server/domain/deliver.h"
#include "ui/common/long_work.h"
#include "ui/help/help_book.h"
#include "ui/overview/health_words.h"
#include "ui/pieces/text.h"
#include <QFileDialog>

namespace gatelodge::ui {

BackupSection::BackupSection(admin::Console &console, Host *host, QWidget *parent)
    : Section([] { return tr("Backups"); }, [] { return tr("Make a backup"); }, QStringLiteral("document-save"),
              parent),
      m_console(console), m_host(host), m_last(new Paragraph({}, Tone::Text)) {
    setHelpPlace(this, "backups.md");
    body()->addWidget(m_last);
    auto *elsewhere = new Paragraph([] { return tr("Backups are made on the house’s server: gatelodged backup."); });
    body()->addWidget(elsewhere);
    elsewhere->setVisible(!canMake());
    setActionVisible(canMake());
    lockAction(console.roles, Duty::ManageSettings);
    connect(this, &Section::actionRequested, this, &BackupSection::start);
    connect(&console.hub, &admin::ChangeHub::everythingMayHaveChanged, this, &BackupSection::read);
    read();
}

bool BackupSection::canMake() const { return m_host && !m_console.server.elsewhere; }

void BackupSection::read() {
    deliver(this, m_console.health.items(), [this](const Result<QList<HealthItem>> &items) {
        if (!items)
            return fail(items.error());
        for (const HealthItem &item : *items) {
            if (item.part == HealthItem::Part::Backups)
                m_last->setWords([item] { return healthWords(item); });
        }
    });
}

// Into the folder of the daily ones, where there is one.
void BackupSection::start() {
    if (!canMake() || m_making)
        return;
    if (const QString folder = m_host->backupFolder(); !folder.isEmpty())
        return make(folder);
    auto *dialog = new QFileDialog(this, tr("Make a backup"), QString(), tr("Backups (*.backup)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // what is there is never written over
    dialog->setDefaultSuffix(QStringLiteral("backup"));
    connect(dialog, &QFileDialog::fileSelected, this, &BackupSection::make);
    dialog->open();
}

void BackupSection::make(const QString &place) {
    if (m_making)
        return;
    m_making = true;
    setActionVisible(false);
    say([] { return tr("A backup is being made, and tried."); });
    const auto progress = std::make_shared<Progress>();
    auto *work = new LongWork(
        this, [] { return tr("Making a backup"); }, progress);
    deliver(this, m_host->makeBackup(place, progress), [this, work = QPointer(work)](const Result<MadeBackup> &made) {
        delete work.data();
        m_making = false;
        setActionVisible(true);
        tell(made);
        read();
        Q_EMIT ended();
    });
}

void BackupSection::tell(const Result<MadeBackup> &made) {
    if (!made && isGivenUp(made.error()))
        return say([] { return tr("Stopped. No backup was made."); });
    if (!made)
        return say([why = made.error().detail] { return tr("No backup was made: %1").arg(why); }, Tone::Brick);
    const QString file = keptLeftToRight(made->file);
    if (!made->trouble.isEmpty())
        return say([file, why = made->trouble] { return tr("%1 was made, and its trial failed: %2").arg(file, why); },
                   Tone::Brick);
    say([file] {
        return tr("%1 was made, and a trial restore has proved it. Keep the master key apart from it: both are needed "
                  "to "
                  "bring the house back.")
            .arg(file);
    });
}

void BackupSection::showEvent(QShowEvent *event) {
    Section::showEvent(event);
    read();
}

void BackupSection::changeEvent(QEvent *event) {
    Section::changeEvent(event);
    if (changesLanguage(event))
        read();
}

} // namespace gatelodge::ui
