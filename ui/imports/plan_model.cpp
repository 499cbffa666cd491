#include "ui/imports/plan_model.h"
#include "ui/imports/import_words.h"
#include "ui/theme/words.h"
#include <QLocale>

namespace gatelodge::ui {

static_assert(PagedModel::pageRows == admin::Imports::pageRows, "a page is read by its first line");

PlanModel::PlanModel(admin::Imports &imports, QObject *parent) : WindowedModel(parent), m_imports(imports) {}

void PlanModel::setPlan(ImportId import, const ImportCounts &counts) {
    m_import = import;
    m_counts = counts;
    m_verdicts.clear();
    restart();
}

void PlanModel::setVerdicts(const QList<ImportVerdict> &verdicts) {
    m_verdicts = verdicts;
    restart();
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Person: return tr("Person");
    case Verdict: return tr("Plan");
    case What: return tr("What");
    default: return tr("Line");
    }
}

// The pages are found once for each question; how many rows there are is known from the plan.
QFuture<Result<int>> PlanModel::fetchCount() {
    const QList<ImportVerdict> verdicts =
        m_verdicts.isEmpty() ? QList<ImportVerdict>(kImportVerdicts.begin(), kImportVerdicts.end()) : m_verdicts;
    int rows = 0;
    for (const ImportVerdict verdict : verdicts)
        rows += m_counts[verdict];
    if (rows == 0)
        return ready(0);
    const auto count = std::make_shared<QPromise<Result<int>>>();
    count->start();
    deliver(this, m_imports.open(m_import, verdicts),
            [this, count, rows, number = ++m_openings](const Result<admin::ImportListing> &listing) {
                if (listing && number == m_openings) // an earlier question may be answered later
                    m_listing = *listing;
                count->addResult(listing.map([rows](const admin::ImportListing &) { return rows; }));
                count->finish();
            });
    return count->future();
}

QFuture<Result<PlanModel::Rows>> PlanModel::fetchPage(int firstRow, int rows) {
    return m_imports.page(m_listing, firstRow, rows)
        .then([](const Result<QList<ImportPlanLine>> &lines) -> Result<Rows> {
            if (!lines)
                return failure(lines.error());
            return Rows(lines->begin(), lines->end());
        });
}

QVariant PlanModel::cell(const ImportPlanLine &row, int column, int role) const {
    const QString what = importLineWords(row).join(QStringLiteral(" · "));
    if (role == Qt::AccessibleTextRole)
        //: A row read aloud: name, what becomes of it, why or how, line of the file
        return tr("%1, %2, %3, line %4")
            .arg(importTitle(row), importVerdictWords(row.verdict), what, QLocale().toString(row.line));
    if (role == Qt::ToolTipRole && column == What)
        return importLineWords(row).join(u'\n');
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Person: return importTitle(row);
    case Verdict: return importVerdictWords(row.verdict);
    case What: return what;
    default: return QLocale().toString(row.line);
    }
}

void PlanDelegate::paintCell(const RowPainter &row, const Cell &cell, const QModelIndex &index) const {
    const ImportPlanLine *line = m_model.rowAt(index.row());
    if (!line)
        return;
    const QRect r = cell.area;
    switch (cell.column) {
    case PlanModel::Person: {
        const QString title = importTitle(*line);
        QStringList below;
        for (const QString &one : {line->username, line->email})
            if (!one.isEmpty() && one != title)
                below << keptLeftToRight(one);
        drawTwoLines(row, r, title, Type::Strong, tokens().text, below.join(QStringLiteral(" · ")));
        return;
    }
    case PlanModel::Verdict: drawChips(row, r, {importChip(line->verdict)}, cell.outline); return;
    case PlanModel::What: {
        const QStringList parts = importLineWords(*line);
        if (parts.size() < 2)
            row.text(r, parts.join(QString()), Type::Body, tokens().text);
        else
            drawTwoLines(row, r, parts.first(), Type::Body, tokens().text,
                         QStringList(parts.mid(1)).join(QStringLiteral(" · ")));
        return;
    }
    default: row.text(r, QLocale().toString(line->line), Type::Body, tokens().muted, Qt::AlignRight);
    }
}

} // namespace gatelodge::ui
