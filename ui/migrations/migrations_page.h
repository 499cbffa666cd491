// Moving in: the migrations that there were with where they stand, and one of them, or the beginning of a new one,
// beside the list.
#pragma once
#include "server/admin/console.h"
#include "ui/common/short_page.h"

class QStackedWidget;

namespace gatelodge::ui {

class MigrationForm;
class MigrationPane;

class MigrationsPage : public ShortPage {
    Q_OBJECT
public:
    explicit MigrationsPage(admin::Console &console, QWidget *parent = nullptr);
    MigrationPane &pane() const { return *m_pane; }
    MigrationForm &form() const { return *m_form; }

public Q_SLOTS:
    void add() override;

Q_SIGNALS:
    void personWanted(const gatelodge::UserId &uid);
    void subjectWanted(const QString &subject);

protected:
    void read() override;
    void lay() override;
    void showRecord(const QString &key) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    static QStackedWidget *makeDetails(admin::Console &console);
    static ShortFilter::Texts narrowing();
    void watch();
    admin::Console &m_console;
    QStackedWidget *m_details;
    MigrationPane *m_pane;
    MigrationForm *m_form;
    QTimer *m_watch; // batches write no audit: while somebody looks, they are counted every few seconds
    QList<PeopleMigration> m_migrations;
};

} // namespace gatelodge::ui
