// The beginning of a migration: whose people, and how many at a time; with what it would come to.
#pragma once
#include "server/admin/migrations.h"
#include "ui/theme/words.h"
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace gatelodge::ui {

class Button;
class ForecastView;
class LongWork;
class Paragraph;

class MigrationForm : public QWidget {
    Q_OBJECT
public:
    explicit MigrationForm(admin::Migrations &migrations, QWidget *parent = nullptr);
    void start(); // reads the authorities anew
    QComboBox &source() const { return *m_source; }
    QLineEdit &batch() const { return *m_batch; }
    Button &startButton() const { return *m_start; }
    Button &lookButton() const { return *m_look; }
    ForecastView &forecast() const { return *m_forecast; }
    QString said() const;

Q_SIGNALS:
    void started(gatelodge::MigrationId id);
    void cancelled();
    void authoritiesWanted(); // there is none that could be left

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeBody();
    QWidget *makeFoot();
    void showSources(const Result<QList<Authority>> &sources);
    void enable();
    void foresee();
    void submit();
    void fail(const Error &error);
    AuthorityId chosen() const;
    std::optional<int> people(); // a batch; nothing: it is no such number, which is said
    admin::Migrations &m_migrations;
    bool m_busy = false;
    QComboBox *m_source;
    QLineEdit *m_batch;
    QWidget *m_fields;
    Paragraph *m_none, *m_said;
    ForecastView *m_forecast;
    Button *m_start, *m_look, *m_authorities;
};

} // namespace gatelodge::ui
