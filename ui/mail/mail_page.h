// The subject "Mail": the outbox and what was sent, and the way out.
#pragma once
#include "server/admin/console.h"
#include "ui/common/live_page.h"

class QLineEdit;

namespace gatelodge::ui {

class Button;
class MailFilterBar;
class MailModel;
class MailPane;
class Paragraph;
class UndoBar;

class MailPage : public LivePage {
    Q_OBJECT
public:
    MailPage(admin::Console &console, UndoBar &undo, QWidget *parent = nullptr);
    QWidget *filter() override;
    void openView(const QJsonObject &question) override;
    MailModel &model() const { return *m_model; }
    MailPane &pane() const { return *m_pane; }
    MailFilterBar &filterBar() const { return *m_bar; }
    Paragraph &wayOut() const { return *m_wayOut; }
    QLineEdit &testField() const { return *m_to; }
    Button &sendButton() const { return *m_send; }
    Paragraph &answer() const { return *m_answer; }

public Q_SLOTS:
    void sendTest();
    void sendSelectedAgain();
    void dropSelected();

Q_SIGNALS:
    void wordsWanted(const QString &kind);

protected:
    QString narrowedTo() const override;
    bool showRow(int row) override;
    QWidget *insteadOfList() override;
    void followRows() override;
    void changeEvent(QEvent *event) override;

private:
    MailPage(admin::Console &console, UndoBar &undo, MailModel *model, MailPane *pane, QWidget *parent);
    void offerVerbs();
    QList<MailId> selected() const;
    QWidget *makeWayOut();
    void readCounts();
    void sayWayOut();
    void rename();
    admin::Console &m_console;
    UndoBar &m_undo;
    MailModel *m_model;
    MailPane *m_pane;
    MailFilterBar *m_bar;
    ViewTabs *m_views;
    PageHeader *m_header;
    Button *m_everything, *m_begin; // what empty lists offer
    QWidget *m_none, *m_noMatch;
    Paragraph *m_wayOut, *m_answer;
    QLineEdit *m_to;
    Button *m_send;
    bool m_counting = false;
};

} // namespace gatelodge::ui
