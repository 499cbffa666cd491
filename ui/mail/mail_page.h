// The subject "Mail": the outbox and what was sent, and the way out.
#pragma once
#include "server/admin/console.h"
#include "server/domain/mail_server.h"
#include "ui/common/live_page.h"

class QLineEdit;

namespace gatelodge::ui {

class Button;
class MailFilterBar;
class MailModel;
class MailPane;
class Paragraph;
class TestMail;
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
    QLineEdit &testField() const;
    Button &sendButton() const;
    Paragraph &answer() const;
    Button &setUpButton() const { return *m_setUp; }

public Q_SLOTS:
    void sendSelectedAgain();
    void dropSelected();

Q_SIGNALS:
    void wordsWanted(const QString &kind);
    void mailServerWanted();

protected:
    QString narrowedTo() const override;
    bool showRow(int row) override;
    QWidget *insteadOfList() override;
    void followRows() override;

private:
    MailPage(admin::Console &console, UndoBar &undo, MailModel *model, MailPane *pane, QWidget *parent);
    void offerVerbs();
    QList<MailId> selected() const;
    QWidget *makeWayOut();
    void readCounts();
    void readWayOut();
    void sayWayOut();
    admin::Console &m_console;
    UndoBar &m_undo;
    MailModel *m_model;
    MailPane *m_pane;
    MailFilterBar *m_bar;
    ViewTabs *m_views;
    PageHeader *m_header;
    Button *m_everything, *m_begin; // what empty lists offer
    QWidget *m_none, *m_noMatch;
    Paragraph *m_wayOut;
    Button *m_setUp; // where there is no way out
    TestMail *m_test;
    MailServer m_kept;
    bool m_counting = false;
};

} // namespace gatelodge::ui
