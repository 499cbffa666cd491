#include "ui/common/list_outlets.h"
#include "ui/common/csv_export.h"
#include "ui/common/list_print.h"
#include "ui/common/long_work.h"
#include "ui/pieces/buttons.h"
#include <QBoxLayout>
#include <QFileDialog>
#include <QMenu>
#include <QPrinter>
#include <QPrintPreviewDialog>

namespace gatelodge::ui {

ListOutlets::ListOutlets(QWidget *page) : QObject(page), m_page(page) {}

void ListOutlets::addTo(QMenu *menu, std::function<ListCopy()> copy) {
    connect(menu->addAction(tr("Export as CSV…")), &QAction::triggered, this, [this, copy] { chooseFile(copy()); });
    connect(menu->addAction(tr("Print…")), &QAction::triggered, this, [this, copy] { print(copy()); });
}

void ListOutlets::standIn(QWidget *header, std::function<ListCopy()> copy, std::function<void(QMenu *)> before) {
    auto *button = new IconButton(QStringLiteral("overflow-menu"), [] { return tr("More about this list"); });
    connect(button, &IconButton::clicked, this, [this, button, copy, before] {
        auto *menu = new QMenu(button);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->setAccessibleName(tr("More about this list"));
        if (before) {
            before(menu);
            menu->addSeparator();
        }
        addTo(menu, copy);
        menu->popup(button->mapToGlobal(QPoint(0, button->height() + 2)));
    });
    if (auto *row = qobject_cast<QBoxLayout *>(header->layout()))
        row->addWidget(button, 0, Qt::AlignVCenter);
}

void ListOutlets::chooseFile(const ListCopy &copy) {
    auto *dialog =
        new QFileDialog(m_page, tr("Export %1").arg(copy.title), QString(), tr("Comma-separated values (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, copy](const QString &path) { write(copy, path); });
    dialog->open();
}

void ListOutlets::write(const ListCopy &copy, const QString &path) {
    const auto progress = std::make_shared<Progress>();
    auto *work = new LongWork(
        m_page, [rows = copy.rows] { return tr("Writing %n rows", nullptr, rows); }, progress);
    auto *file = new CsvExport(copy, path, progress, work);
    connect(file, &CsvExport::written, this, [this](int rows, const QString &where) {
        Q_EMIT told(tr("%n rows were written to %1.", nullptr, rows).arg(where));
    });
    connect(file, &CsvExport::refused, this,
            [this, path](const QString &why) { Q_EMIT told(tr("%1 could not be written: %2").arg(path, why)); });
    connect(file, &CsvExport::failed, this, &ListOutlets::give);
    connect(file, &QObject::destroyed, work, &QObject::deleteLater);
    file->begin();
}

void ListOutlets::give(const Error &error) {
    if (isGivenUp(error))
        Q_EMIT told(tr("Stopped. No file was written."));
    else
        Q_EMIT failed(error);
}

void ListOutlets::print(const ListCopy &copy) {
    const auto progress = std::make_shared<Progress>();
    auto *work = new LongWork(
        m_page, [] { return tr("Preparing the print"); }, progress);
    progress->total = qMin(copy.rows, mostPrinted);
    const auto rows = std::make_shared<ListCopy::Rows>();
    gather(copy, progress, rows, [this, copy, rows, work = QPointer(work)] {
        delete work;
        preview(copy, *rows);
    });
}

void ListOutlets::gather(const ListCopy &copy, SharedProgress progress, std::shared_ptr<ListCopy::Rows> rows,
                         std::function<void()> then) {
    const int count = qMin(CsvExport::batch, mostPrinted - int(rows->size()));
    copy.read(int(rows->size()), count, [=, this, self = QPointer(this)](Result<ListCopy::Rows> batch) {
        if (!self)
            return;
        if (!batch)
            return give(batch.error());
        *rows += *batch;
        if (const Done wanted = progress->goOn(int(batch->size())); !wanted)
            return give(wanted.error());
        if (batch->size() == count && rows->size() < qMin(copy.rows, mostPrinted))
            gather(copy, progress, rows, then);
        else
            then();
    });
}

void ListOutlets::preview(const ListCopy &copy, const ListCopy::Rows &rows) {
    auto *dialog = new QPrintPreviewDialog(m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setWindowTitle(tr("Print %1").arg(copy.title));
    dialog->printer()->setDocName(copy.title);
    const ListPrint print{
        rows,       copy.columns,  m_page->window()->windowTitle(),
        copy.title, copy.sentence, rows.size() < mostPrinted ? 0 : qMax(0, copy.rows - int(rows.size()))};
    connect(dialog, &QPrintPreviewDialog::paintRequested, dialog,
            [print](QPrinter *printer) { paintList(*printer, print); });
    dialog->show();
}

} // namespace gatelodge::ui
