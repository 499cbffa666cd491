// The recycle bin, a view of the history: what was deleted, by whom, until when; one or several are brought back, and
// what may go for good goes when its name was typed.
#pragma once
#include "server/admin/console.h"
#include <QWidget>

class QStackedWidget;

namespace gatelodge::ui {

class BinModel;
class Button;
class ListTable;
class Paragraph;
class SentenceToken;

class BinPanel : public QWidget {
    Q_OBJECT
public:
    explicit BinPanel(admin::Console &console, QWidget *parent = nullptr);
    BinModel &model() const { return *m_model; }
    ListTable &table() const { return *m_table; }
    void read();
    void bringBack();     // what is selected
    void removeForGood(); // the one that is selected, once its name was typed

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void readDays();
    void chooseDays(int days);
    void takeSelection();
    void fail(const Error &error);
    QList<BinItem> selected() const;
    admin::Console &m_console;
    BinModel *m_model;
    ListTable *m_table;
    QStackedWidget *m_body;
    QWidget *m_empty;
    Paragraph *m_said;
    SentenceToken *m_days = nullptr;
    Button *m_back, *m_gone;
};

} // namespace gatelodge::ui
