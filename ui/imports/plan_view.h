// A plan to be looked at: what would become of the rows, as counts that narrow the list; the list; and all that is said
// of the row that is current.
#pragma once
#include "ui/imports/plan_model.h"

namespace gatelodge::ui {

class ListTable;
class Paragraph;
class TabStrip;

class PlanView : public QWidget {
    Q_OBJECT
public:
    explicit PlanView(admin::Imports &imports, QWidget *parent = nullptr);
    void show(ImportId import, const ImportCounts &counts);
    PlanModel &model() const { return *m_model; }
    ListTable &table() const { return *m_table; }
    TabStrip &verdicts() const { return *m_verdicts; }
    Paragraph &said() const { return *m_said; } // of the current row

Q_SIGNALS:
    void failed(const gatelodge::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose(int number);
    void sayCurrent();
    PlanModel *m_model;
    TabStrip *m_verdicts;
    ListTable *m_table;
    QWidget *m_saidPlace;
    Paragraph *m_said;
};

} // namespace gatelodge::ui
