// The lines of a plan, a page at a time however many they are, by what would become of them.
#pragma once
#include "server/admin/imports.h"
#include "ui/list/row_delegate.h"
#include "ui/list/windowed_model.h"

namespace gatelodge::ui {

class PlanModel : public WindowedModel<ImportPlanLine> {
    Q_OBJECT
public:
    enum Column { Person, Verdict, What, Line, ColumnCount };
    explicit PlanModel(admin::Imports &imports, QObject *parent = nullptr);
    void setPlan(ImportId import, const ImportCounts &counts); // all of it
    void setVerdicts(const QList<ImportVerdict> &verdicts);    // of them alone; empty: of all
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QFuture<Result<int>> fetchCount() override;
    QFuture<Result<Rows>> fetchPage(int firstRow, int rows) override;
    QString keyOf(const ImportPlanLine &row) const override { return QString::number(row.line); }
    QVariant cell(const ImportPlanLine &row, int column, int role) const override;

private:
    admin::Imports &m_imports;
    ImportId m_import;
    ImportCounts m_counts;
    QList<ImportVerdict> m_verdicts;
    admin::ImportListing m_listing;
    int m_openings = 0;
};

class PlanDelegate : public RowDelegate {
    Q_OBJECT
public:
    PlanDelegate(const PlanModel &model, QObject *parent) : RowDelegate(2, parent), m_model(model) {}

protected:
    void paintCell(const RowPainter &row, const Cell &cell, const QModelIndex &index) const override;

private:
    const PlanModel &m_model;
};

} // namespace gatelodge::ui
