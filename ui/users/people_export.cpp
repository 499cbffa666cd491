#include "ui/users/people_export.h"
#include "server/domain/deliver.h"
#include "ui/common/list_outlets.h"
#include "ui/common/long_work.h"
#include <QFileDialog>
#include <QPointer>

namespace gatelodge::ui {
namespace {

ExportFormat formatOf(const QString &path) {
    if (path.endsWith(QLatin1String(".jsonl"), Qt::CaseInsensitive))
        return ExportFormat::JsonLines;
    if (path.endsWith(QLatin1String(".xml"), Qt::CaseInsensitive))
        return ExportFormat::Ims;
    return path.endsWith(QLatin1String(".ldif"), Qt::CaseInsensitive) ? ExportFormat::Ldif : ExportFormat::Csv;
}

} // namespace

PeopleExport::PeopleExport(admin::Outward &outward, QWidget *page) : QObject(page), m_outward(outward), m_page(page) {}

void PeopleExport::choose(const BulkPeople &people, int count) {
    const QStringList kinds{tr("Table (*.csv)"), tr("JSON lines (*.jsonl)"), tr("Entries of a directory (*.ldif)"),
                            tr("IMS Enterprise, for a learning system (*.xml)")};
    auto *dialog = new QFileDialog(m_page, tr("Export to be imported"), QString(), kinds.join(QStringLiteral(";;")));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, kinds](const QString &kind) {
        static const QStringList suffixes{QStringLiteral("csv"), QStringLiteral("jsonl"), QStringLiteral("ldif"),
                                          QStringLiteral("xml")};
        dialog->setDefaultSuffix(suffixes.value(int(kinds.indexOf(kind))));
    });
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, people, count](const QString &path) { write(people, count, formatOf(path), path); });
    dialog->open();
}

void PeopleExport::write(const BulkPeople &people, int count, ExportFormat format, const QString &path) {
    const auto progress = std::make_shared<Progress>();
    progress->total = count;
    auto *work = new LongWork(
        m_page, [count] { return ListOutlets::tr("Writing %n rows", nullptr, count); }, progress);
    deliver(this, m_outward.exportPeople(people, format, path, progress),
            [this, path, work = QPointer(work)](const Result<int> &number) {
                delete work.data();
                if (number)
                    Q_EMIT told(ListOutlets::tr("%n rows were written to %1.", nullptr, *number).arg(path));
                else if (isGivenUp(number.error()))
                    Q_EMIT told(ListOutlets::tr("Stopped. No file was written."));
                else if (number.error().constraint == QLatin1String("export_file"))
                    Q_EMIT told(ListOutlets::tr("%1 could not be written: %2").arg(path, number.error().detail));
                else
                    Q_EMIT failed(number.error());
            });
}

} // namespace gatelodge::ui
